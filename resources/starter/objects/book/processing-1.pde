// An open book, seen from its lower edge, with leaves fanned up by the wind; on grass, sand, a sill or a desk.
float len, gust, depth = 195;
color board, paper, ink;
int place;

void setup() {
  size(512, 512);
  color[] boards = {#9E2B25, #23577D, #2F6B4F, #5C3B6F, #C47F1D, #3A3F47};
  color[] papers = {#FFFBEF, #F7ECCF, #FFFFFF, #F1E4C3};
  color[] inks = {#4D4A57, #6B5138, #38506B};
  board = boards[int(random(boards.length))];
  paper = papers[int(random(papers.length))];
  ink = inks[int(random(inks.length))];
  len = random(186, 208);
  gust = random(-0.5, 0.5);
  place = int(random(4));
  ground();
  translate(256, 398);
  rotate(random(-0.07, 0.07));
  shadow();
  cover();
  leaves();
}

void ground() {
  color[] high = {#7FB6DD, #F3B27A, #5E6E8C, #A8C6C0};
  color[] low = {#D8ECF3, #FBE3C0, #B8BFCF, #E6EEE4};
  color[] floor = {#6E9A48, #D9BE8B, #8A6A4E, #A8794E};
  for (int y = 0; y < 260; y++) { stroke(lerpColor(high[place], low[place], y / 260.0)); line(0, y, width, y); }
  noStroke();
  if (place == 0 || place == 1) {                   // out of doors: sun, clouds, hills or sea
    fill(#FFF6D0); circle(random(60, 450), random(50, 120), random(50, 90));
    fill(255, 190);
    for (int i = 0; i < 5; i++) { float x = random(512), y = random(30, 160); ellipse(x, y, 90, 26); ellipse(x + 25, y - 12, 50, 30); }
    fill(place == 0 ? #557F4B : #4C97A8);
    if (place == 0) for (int i = 0; i < 4; i++) ellipse(i * 170, 262, 260, random(60, 130)); else rect(0, 205, 512, 60);
  } else {                                          // indoors: shelves or panes
    fill(lerpColor(high[place], #000000, 0.25));
    for (int i = 0; i < 6; i++) {
      if (place == 2) rect(i * 100 - 20, 0, 12, 260);
      else rect(0, i * 62, 512, 8);
    }
    if (place == 3) for (int i = 0; i < 60; i++) { fill(lerpColor(low[3], #33506B, random(0.1, 0.6))); float h = random(34, 50); rect(random(512), 62 * int(random(1, 5)) - h, random(7, 16), h); }
  }
  fill(floor[place]); rect(0, 250, 512, 262);
  for (int i = 0; i < 420; i++) {
    float y = random(252, 512), s = (y - 200) / 130;
    stroke(lerpColor(floor[place], random(1) < 0.5 ? #FFFFFF : #1C1A10, random(0.08, 0.3))); strokeWeight(s);
    float x = random(512);
    if (place == 0) line(x, y, x + random(-6, 6), y - 14 * s);
    else if (place == 1) point(x, y);
    else line(x, y, x + 70 * s, y);
  }
}

// the far end of a point on the near edge: smaller and higher
float fx(float x) { return x * 0.76; }
float fy(float y) { return y * 0.76 - depth; }

void shadow() {
  noStroke();
  for (int i = 0; i < 6; i++) { fill(0, 22); quad(-len - 40 + i * 6, 30 - i * 3, len + 50 - i * 6, 30 - i * 3, fx(len) + 50 - i * 5, fy(0) + i, fx(-len) - 40 + i * 5, fy(0) + i); }
}

void cover() {
  stroke(lerpColor(board, #000000, 0.55)); strokeWeight(2);
  for (int s = -1; s < 2; s += 2) {
    fill(board); quad(0, 8, s * (len + 22), 2, fx(s * (len + 22)), fy(2) - 4, 0, fy(8) - 6);
    fill(lerpColor(board, #000000, 0.4)); quad(0, 8, s * (len + 22), 2, s * (len + 22), 13, 0, 20);
  }
}

// a leaf at the angle a (0 flat to the right, PI flat to the left)
float[] leafX(float a, float bow) { return curve3(cos(a), cos(a + bow), cos(a + bow * 0.4)); }
float[] leafY(float a, float bow) { return curve3(-sin(a), -sin(a + bow), -sin(a + bow * 0.4)); }

float[] curve3(float end, float one, float two) {
  float[] p = new float[25];
  for (int i = 0; i < 25; i++) {
    float t = i / 24.0;
    p[i] = len * (3 * sq(1 - t) * t * 0.4 * one + 3 * (1 - t) * t * t * 0.75 * two + t * t * t * end);
  }
  return p;
}

void leaf(float a, float bow, float light, boolean printed) {
  float[] x = leafX(a, bow), y = leafY(a, bow);
  for (int i = 0; i < 24; i++) {                    // strips from spine to fore edge, darker near the spine
    float f = light * min(1, 0.6 + 0.07 * i);
    noStroke(); fill(red(paper) * f, green(paper) * f, blue(paper) * f);
    quad(x[i], y[i], x[i + 1] + 0.3, y[i + 1], fx(x[i + 1]) + 0.3, fy(y[i + 1]), fx(x[i]), fy(y[i]));
  }
  noFill(); stroke(lerpColor(paper, #5A4630, 0.55)); strokeWeight(1.3);
  beginShape();
  for (int i = 0; i < 25; i++) vertex(x[i], y[i]);
  vertex(fx(x[24]), fy(y[24]));
  for (int i = 24; i >= 0; i--) vertex(fx(x[i]), fy(y[i]));
  endShape();
  if (!printed) return;
  stroke(ink, 190);
  for (int r = 1; r < 12; r++) {                    // printed rows follow the curve of the leaf
    float q = r / 12.5 + 0.03, w = 1 - 0.24 * q;
    strokeWeight(2.6 - 1.2 * q);
    int last = r % 4 == 0 ? 15 : 22;
    for (int i = 4; i < last; i++) line(x[i] * w, y[i] * w - depth * q, x[i + 1] * w, y[i + 1] * w - depth * q);
  }
}

void leaves() {
  int flat = int(random(7, 12)), loose = int(random(3, 9));
  for (int i = 0; i < flat; i++) {                  // the two resting blocks
    float a = 0.02 + 0.022 * i;
    leaf(a, 0.1 + 0.045 * i, i % 2 == 0 ? 0.86 : 1, i == flat - 1);
    leaf(PI - a, -0.1 - 0.045 * i, i % 2 == 0 ? 0.8 : 0.95, i == flat - 1);
  }
  float base = 0.03 + 0.022 * flat;
  for (int i = 0; i < loose; i++) {                 // leaves in the wind, from both sides toward the middle
    float a = lerp(base + 0.1, 1.35, (i + 0.7) / loose) + random(-0.05, 0.05);
    if (random(1) < 0.5 + gust) leaf(a, 0.42 - 0.2 * a + gust * 0.2, 0.95 - 0.05 * a, true);
    else leaf(PI - a, -0.42 + 0.2 * a + gust * 0.2, 0.95 - 0.07 * a, true);
  }
}
