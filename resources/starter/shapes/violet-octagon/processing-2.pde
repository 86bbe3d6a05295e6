// A violet octagon: a padded cushion of felt with a stitched border, lying on cloth, boards or a plain table.
float cx, cy, r, turn;
color violet, thread;

void setup() {
  size(512, 512);
  color[] violets = {#7B2FBE, #8F4FE0, #5A189A, #A06CD5, #6A3FD0};
  color[] threads = {#F2E2FF, #FFD36E, #2D0B59, #FF9EC4};
  violet = violets[int(random(violets.length))];
  thread = threads[int(random(threads.length))];
  ground();
  r = random(165, 222);
  cx = 256 + random(-24, 24);
  cy = 256 + random(-24, 24);
  turn = PI / 8 + random(-0.22, 0.22);
  float side = random(1) < 0.5 ? -1 : 1;
  noStroke();
  for (int k = 0; k < 12; k++) {                     // a soft shadow
    fill(0, 14);
    eight(cx + side * 11, cy + 15, r + 12 - k * 2);
  }
  // eight bevels around the edge, each lit by how it faces the light
  float inner = r * random(0.66, 0.84);
  for (int k = 0; k < 8; k++) {
    float a = turn + k * QUARTER_PI, b = a + QUARTER_PI, m = (a + b) / 2;
    float lit = cos(m - (side > 0 ? -2.2 : -0.9));
    fill(lit > 0 ? lerpColor(violet, #FFFFFF, 0.42 * lit) : lerpColor(violet, #14032B, -0.5 * lit));
    quad(cx + r * cos(a), cy + r * sin(a), cx + r * cos(b), cy + r * sin(b), cx + inner * cos(b), cy + inner * sin(b), cx + inner * cos(a), cy + inner * sin(a));
  }
  int steps = 26;                                    // the face swells towards the light
  for (int k = 0; k < steps; k++) {
    fill(lerpColor(lerpColor(violet, #14032B, 0.16), lerpColor(violet, #FFFFFF, 0.2), k / float(steps)));
    float s = inner * (1 - k / float(steps));
    eight(cx - side * (inner - s) * 0.18, cy - (inner - s) * 0.2, s);
  }
  strokeWeight(1);
  for (int i = 0; i < 1500; i++) {                   // short hairs of the felt
    float a = random(TWO_PI), d = inner * 0.93 * sqrt(random(1)), h = random(TWO_PI);
    stroke(random(1) < 0.5 ? color(255, 30) : color(20, 0, 50, 40));
    float x = cx + d * cos(a), y = cy + d * sin(a);
    line(x, y, x + 7 * cos(h), y + 7 * sin(h));
  }
  stitches(inner * 0.86);
  if (random(1) < 0.45) stitches(inner * 0.42);
}

void eight(float x, float y, float s) {
  beginShape();
  for (int k = 0; k < 8; k++) vertex(x + s * cos(turn + k * QUARTER_PI), y + s * sin(turn + k * QUARTER_PI));
  endShape(CLOSE);
}

void stitches(float s) {
  strokeWeight(3.4);
  strokeCap(ROUND);
  for (int k = 0; k < 8; k++) {
    float a = turn + k * QUARTER_PI, b = a + QUARTER_PI;
    int n = max(3, int(s / 18));
    for (int j = 0; j < n; j++) {
      float t = (j + 0.2) / n, u = (j + 0.75) / n;
      float x1 = cx + s * lerp(cos(a), cos(b), t), y1 = cy + s * lerp(sin(a), sin(b), t);
      float x2 = cx + s * lerp(cos(a), cos(b), u), y2 = cy + s * lerp(sin(a), sin(b), u);
      stroke(0, 80);
      line(x1 + 1.5, y1 + 2, x2 + 1.5, y2 + 2);
      stroke(thread);
      line(x1, y1, x2, y2);
    }
  }
}

void ground() {
  color[] grounds = {#F6EEDC, #231F35, #E5B94E, #A9CFBC, #E9BFCB, #8B5E3C, #47604F};
  color g = grounds[int(random(grounds.length))];
  background(g);
  int kind = int(random(3));
  noStroke();
  if (kind == 0) for (int k = 0; k < 7; k++) {       // boards
    fill(lerpColor(g, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.18)));
    rect(0, k * 76, 512, 74);
  }
  if (kind == 1) {                                   // checked cloth
    float w = random(22, 50);
    fill(255, 50);
    for (float p = 0; p < 520; p += 2 * w) {
      rect(p, 0, w, 512);
      rect(0, p, 512, w);
    }
  }
  if (kind == 2) for (int i = 0; i < 1200; i++) {
    fill(random(1) < 0.5 ? color(255, 40) : color(0, 30));
    circle(random(512), random(512), random(1, 4));
  }
}
