// A daisy in a meadow, a dusk field or a wood; light from one side
float sun;
color[] whites = {#FFFFFF, #FFF9E8, #FDEBF2};

void setup() {
  size(512, 512);
  color[][] places = {{#2F6FB5, #86BBE2, #4A8A3C}, {#2C6B34, #7FB45A, #2F6628}, {#1E2748, #5F5D94, #24452F}, {#B9552F, #E8A860, #66762F}, {#8E3F68, #D389A4, #4A7440}, {#0F2C26, #3F7358, #1C472B}};
  color[] g = places[int(random(places.length))];
  sun = random(1) < 0.5 ? -2.3 : -0.8;
  noStroke();
  for (int y = 0; y < 512; y += 4) { fill(lerpColor(g[0], g[1], y / 512.0)); rect(0, y, 512, 5); }
  for (int h = 0; h < 3; h++) {                               // meadows, the near one darker
    float p = random(6);
    fill(lerpColor(g[1], g[2], 0.35 + 0.3 * h));
    beginShape(); vertex(0, 512);
    for (int x = 0; x <= 512; x += 16) vertex(x, 315 + 55 * h + 18 * sin(x / 90.0 + p));
    vertex(512, 512); endShape(CLOSE);
    fill(255, 120);
    for (int k = 0; k < 12; k++) ellipse(random(512), random(335, 365) + 55 * h, 12 + 7 * h, 7 + 5 * h);   // far flowers
  }
  noFill();
  for (int k = 0; k < 60; k++) {
    stroke(lerpColor(lerpColor(g[2], #12401C, random(0.7)), #C8DC6A, random(0.3)), 210);
    strokeWeight(random(2, 5));
    float b = random(width);
    bezier(b, 520, b + random(-15, 15), 480, b + random(-30, 30), 440, b + random(-55, 55), random(350, 470));
  }
  if (random(1) < 0.5) for (int k = 0; k < 2; k++) flower(k * 400 + random(20, 90), random(330, 430), random(30, 46), random(0.6, 0.9), 300);
  float x = 256 + random(-30, 30), y = 212 + random(-24, 24), foot = 256 + random(-60, 60);
  noStroke();
  for (int k = -1; k < 2; k += 2) leaf(foot, 520, -HALF_PI + k * random(0.5, 1.0), random(130, 190));
  flower(x, y, random(140, 172), random(0.66, 1), foot);
}

void leaf(float x, float y, float a, float l) {               // spoon-shaped
  pushMatrix(); translate(x, y); rotate(a);
  for (int k = 0; k < 3; k++) {
    fill(lerpColor(#2C6326, #86BE58, k / 2.5));
    beginShape(); vertex(0, 0);
    bezierVertex(l * 0.4, -4, l * 0.55, -l * (0.24 - 0.07 * k), l * (1 - 0.07 * k), -2 - 3 * k);
    bezierVertex(l * 0.6, l * (0.24 - 0.1 * k), l * 0.4, 6, 0, 0);
    endShape(CLOSE);
  }
  popMatrix();
}

void flower(float x, float y, float r, float flat, float foot) {
  noFill();
  for (int k = 0; k < 4; k++) {                               // a round stem in four strokes
    stroke(lerpColor(#28551F, #A4CE72, k / 3.0));
    strokeWeight(r * (0.1 - 0.024 * k));
    bezier(x + cos(sun) * k, y, x - 14 + cos(sun) * k, y + 120, lerp(x, foot, 0.8) + 12, 440, (r > 100 ? foot : x) + cos(sun) * k, 530);
  }
  pushMatrix(); translate(x, y);
  float turn = random(-0.5, 0.5);
  rotate(turn); scale(1, flat);
  boolean pink = random(1) < 0.35;
  color white = whites[int(random(3))]; int n = int(random(13, 20));
  noStroke();
  for (int ring = 0; ring < 2; ring++) for (int k = 0; k < n; k++) {
    float a = (k + ring * 0.5) * TWO_PI / n + random(-0.06, 0.06), lit = 0.5 + 0.5 * cos(a + turn - sun);
    pushMatrix();
    rotate(a);
    petal(r * random(0.86, 1.02), r * 2.7 / n, r, lerpColor(#A9B2CC, white, ring * 0.45 + 0.55 * lit));
    if (pink) { fill(226, 80, 135, 120); ellipse(r * 0.86, 0, r * 0.12, r * 1.6 / n); }
    fill(96, 104, 140, 80);                                   // the fold, and shade near the disc
    triangle(r * 0.25, -r * 0.05, r * 0.25, r * 0.05, r * 0.72, 0);
    popMatrix();
  }
  fill(50, 40, 70, 90); ellipse(-cos(sun) * r * 0.06, r * 0.05, r * 0.7, r * 0.68);
  for (int k = 0; k < 12; k++) {
    fill(lerpColor(#A8600C, #FFD640, k / 11.0));
    circle(cos(sun) * k * r * 0.006, -k * r * 0.007, r * (0.62 - 0.036 * k));
  }
  for (int k = 0; k < 110; k++) {                             // florets in a spiral
    float a = k * 2.39996, q = r * 0.29 * sqrt(k / 110.0);
    fill(lerpColor(#B56C0C, #FFEB8A, constrain(0.5 + 0.45 * cos(a + turn - sun) * q / (r * 0.29) + random(-0.2, 0.2), 0, 1)));
    circle(q * cos(a), q * sin(a), r * 0.042);
  }
  popMatrix();
}

void petal(float l, float w, float r, color c) {
  fill(c); beginShape(); vertex(r * 0.12, 0);
  bezierVertex(l * 0.4, -w * 1.1, l * 0.85, -w, l, -w * 0.18);
  vertex(l * 0.96, 0); vertex(l, w * 0.18);
  bezierVertex(l * 0.85, w, l * 0.4, w * 1.1, r * 0.12, 0);
  endShape(CLOSE);
}
