// Exactly ten small squares, scattered so that none touches another.
float[] xs = new float[10], ys = new float[10], rs = new float[10];

void setup() {
  size(512, 512);
  color[][] sets = {
    {#F7F3E8, #E4572E, #2E86AB, #F6AE2D, #3C6E47}, {#20243A, #FFD166, #EF476F, #06D6A0, #F7F7FF}, {#D8A47F, #272932, #EFEFEF, #0F7173, #F05D5E},
    {#A8C5BD, #1F4E5F, #F2E2C4, #C8553D, #F9DC5C}, {#3B1F2B, #F0A202, #F18805, #D95D39, #FBEFE0}, {#F3C9D3, #6A2E7F, #C81D5E, #FFFFFF, #2B59C3}
  };
  color[] set = sets[int(random(sets.length))];
  int look = int(random(4));
  ground(set[0], look);
  float base = random(40, 58), differ = random(1) < 0.5 ? 0 : 0.3, spin = random(1) < 0.25 ? 0.06 : PI;
  int placed = 0;
  for (int tries = 0; placed < 10 && tries < 9000; tries++) {
    float r = base * (1 + random(-differ, differ)) * (tries > 5000 ? 0.75 : 1);
    float x = random(r, width - r), y = random(r, height - r);
    boolean free = true;
    for (int k = 0; k < placed; k++) if (dist(x, y, xs[k], ys[k]) < (r + rs[k]) * 0.92 + 12) free = false;
    if (!free) continue;
    xs[placed] = x; ys[placed] = y; rs[placed++] = r;
  }
  boolean oneColour = random(1) < 0.3;
  for (int k = 0; k < placed; k++) {
    pushMatrix();
    translate(xs[k], ys[k]);
    float turn = random(-spin, spin);
    color c = set[oneColour ? 1 : 1 + int(random(4))];
    float s = rs[k] * 1.3;
    if (look == 0) confetti(s, turn, c);
    else if (look == 1) mosaic(s, turn, c);
    else if (look == 2) patch(s, turn, c);
    else ink(s, turn, c);
    popMatrix();
  }
}

void ground(color g, int look) {
  background(g);
  noStroke();
  for (int i = 0; i < 300; i++) {
    fill(random(1) < 0.5 ? color(255, 16) : color(0, 14));
    if (look == 1) circle(random(width), random(height), random(2, 12));
    else if (look == 2) rect(0, i * 4, width, 2); else if (look == 0) ellipse(random(width), random(height), random(4, 26), random(1, 4));
    else rect(random(-100, width), random(height), random(40, 300), 1.5);
  }
}

void confetti(float s, float turn, color c) {          // paper that hovers over its shadow
  noStroke();
  for (int k = 0; k < 5; k++) {
    fill(0, 16);
    pushMatrix();
    translate(7, 10);
    rotate(turn);
    rect(-s / 2 - 3 + k, -s / 2 - 3 + k, s + 6 - 2 * k, s + 6 - 2 * k, 5);
    popMatrix();
  }
  rotate(turn);
  fill(c);
  rect(-s / 2, -s / 2, s, s);
  fill(255, 45);
  quad(-s / 2, -s / 2, s / 2, -s / 2, s / 2, -s * 0.3, -s / 2, s * 0.28);
}

void mosaic(float s, float turn, color c) {            // little stone cubes, lit from the upper left
  noStroke();
  rotate(turn);
  float b = s * 0.16;
  for (int k = 0; k < 4; k++) {
    float n = k * HALF_PI;
    float lit = cos(n + turn + HALF_PI + HALF_PI * 0.5);
    fill(lit < 0 ? lerpColor(c, #000000, -0.5 * lit + 0.08) : lerpColor(c, #FFFFFF, 0.55 * lit));
    pushMatrix();
    rotate(n);
    quad(s / 2, -s / 2, s / 2, s / 2, s / 2 - b, s / 2 - b, s / 2 - b, -s / 2 + b);
    popMatrix();
  }
  fill(c);
  rect(-s / 2 + b, -s / 2 + b, s - 2 * b, s - 2 * b);
  fill(255, 60);
  for (int i = 0; i < 16; i++) circle(random(-0.3, 0.3) * s, random(-0.3, 0.3) * s, random(1, 3));
}

void patch(float s, float turn, color c) {             // cloth, sewn on with running stitches
  rotate(turn);
  noStroke();
  fill(0, 60);
  rect(-s / 2 + 2, -s / 2 + 3, s, s, 3);
  fill(c);
  rect(-s / 2, -s / 2, s, s, 3);
  stroke(255, 40);
  for (float t = -s / 2 + 3; t < s / 2; t += 4) line(t, -s / 2, t, s / 2);
  stroke(brightness(c) > 150 ? #30303A : #FFF6DC);
  strokeWeight(2.4);
  for (int k = 0; k < 4; k++) {
    for (float t = -s * 0.38; t < s * 0.34; t += s * 0.16) line(t, s * 0.4, t + s * 0.09, s * 0.4);
    rotate(HALF_PI);
  }
}

void ink(float s, float turn, color c) {               // drawn with a felt pen: an outline and a hatching
  rotate(turn);
  noFill();
  stroke(c);
  strokeWeight(3);
  for (float t = -s * 0.5; t < s * 0.5; t += 6) line(t, -s / 2, t + random(-1, 1), s / 2);
  strokeWeight(6);
  rect(-s / 2, -s / 2, s, s);
}
