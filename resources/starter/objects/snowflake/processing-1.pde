void setup() {
  size(512, 512);
  color[][] grounds = {{#0B2545, #2D6A9F}, {#BFE0F2, #7FB2D6}, {#1B1B3A, #5C5C9E}, {#E3EEF5, #A9C4DA}, {#103B3F, #3F8C8C}, {#3A2352, #8660AC}};
  color[] g = grounds[int(random(grounds.length))];
  for (int y = 0; y < 512; y++) {
    stroke(lerpColor(g[0], g[1], y / 512.0));
    line(0, y, 512, y);
  }
  boolean light = brightness(g[0]) > 150;
  color ink = light ? color(255) : color(235, 246, 255);
  for (int k = 0; k < int(random(0, 22)); k++) {
    pushMatrix();
    translate(random(width), random(height));
    rotate(random(TWO_PI));
    flake(random(12, 34), lerpColor(ink, g[1], 0.35), false);
    popMatrix();
  }
  translate(256 + random(-12, 12), 256 + random(-12, 12));
  rotate(random(TWO_PI));
  float r = random(185, 232);
  long seed = int(random(100000));
  if (light) {
    pushMatrix();
    translate(3, 4);
    randomSeed(seed);
    flake(r, lerpColor(g[0], #10305A, 0.45), true);
    popMatrix();
  }
  randomSeed(seed);
  flake(r, ink, true);
}

void flake(float r, color c, boolean fine) {
  int n = fine ? int(random(3, 7)) : 2;
  float[] at = new float[n], len = new float[n];
  for (int k = 0; k < n; k++) {
    at[k] = (k + random(0.55, 1.0)) / (n + 0.4);
    len[k] = r * random(0.16, 0.42) * (1 - abs(at[k] - 0.5) * 0.7);
  }
  float angle = random(1) < 0.7 ? PI / 3 : random(0.7, 1.2);
  int heart = int(random(3)), tip = int(random(3));
  float w = r * random(0.03, 0.05);
  stroke(c);
  noFill();
  for (int arm = 0; arm < 6; arm++) {
    pushMatrix();
    rotate(arm * PI / 3);
    strokeWeight(w);
    line(0, 0, r, 0);
    for (int k = 0; k < n; k++) for (int s = -1; s < 2; s += 2) {
      pushMatrix();
      translate(r * at[k], 0);
      rotate(s * angle);
      strokeWeight(w * 0.8);
      line(0, 0, len[k], 0);
      if (fine && len[k] > r * 0.2) {
        strokeWeight(w * 0.55);
        for (int q = -1; q < 2; q += 2) line(len[k] * 0.6, 0, len[k] * 0.6 + r * 0.07 * cos(q * angle), r * 0.07 * sin(q * angle));
      }
      popMatrix();
    }
    if (tip == 1) {
      fill(c);
      ellipse(r, 0, w * 2.4, w * 2.4);
      noFill();
    } else if (tip == 2) {
      quad(r + w * 3, 0, r, w * 2, r - w * 3, 0, r, -w * 2);
    }
    popMatrix();
  }
  strokeWeight(w * 0.8);
  float h = r * 0.2;
  if (heart > 0) {
    beginShape();
    for (int k = 0; k < 6; k++) vertex(h * cos(k * PI / 3 + (heart == 1 ? 0 : PI / 6)), h * sin(k * PI / 3 + (heart == 1 ? 0 : PI / 6)));
    endShape(CLOSE);
  }
}
