void setup() {
  size(512, 512);
  color[][] grounds = {{#F2E3C9, #D9B98A}, {#1F2A44, #3E4C6E}, {#CFE3DA, #8FB3A2}, {#5C2230, #8A3B47}, {#BFD4EC, #7F9CC2}, {#3A3344, #6A5C78}};
  color[] g = grounds[int(random(grounds.length))];
  for (int y = 0; y < 512; y++) {
    stroke(lerpColor(g[0], g[1], y / 512.0));
    line(0, y, 512, y);
  }
  noStroke();
  for (int k = 0; k < 6; k++) {
    noFill();
    stroke(255, 36);
    strokeWeight(6);
    ellipse(256, 300, 260 + k * 66, 260 + k * 66);
  }
  noStroke();
  color[] metals = {#C58B2A, #B8742E, #9AA3AD, #D4AF37, #7A6A4A};
  color c = metals[int(random(metals.length))];
  boolean hand = random(1) < 0.5;
  float swing = random(-0.35, 0.35), s = random(0.95, 1.1);
  translate(256, hand ? 70 : 66);
  if (!hand) {
    fill(#5A3A22);
    rect(-190, -40, 380, 34, 5);
    fill(#7A5233);
    rect(-190, -40, 380, 12, 5);
  }
  rotate(swing);
  scale(s);
  if (hand) {
    fill(#6B3E20);
    rect(-17, -40, 34, 110, 15);
    fill(#8F5A33);
    rect(-12, -36, 9, 98, 6);
    fill(lerpColor(c, #000000, 0.3));
    rect(-24, 62, 48, 18, 5);
  } else {
    noFill();
    stroke(lerpColor(c, #000000, 0.35));
    strokeWeight(16);
    ellipse(0, 30, 62, 66);
    line(0, -6, 0, 70);
    noStroke();
  }
  float lag = -swing * 1.3;
  pushMatrix();
  translate(0, 120);
  rotate(lag);
  stroke(lerpColor(c, #000000, 0.6));
  strokeWeight(9);
  line(0, 0, 0, 210);
  noStroke();
  fill(lerpColor(c, #000000, 0.55));
  ellipse(0, 222, 54, 58);
  fill(255, 60);
  ellipse(-9, 212, 16, 18);
  popMatrix();
  int n = 40;
  for (int k = 0; k < n; k++) {
    float u0 = -1 + 2.0 * k / n, u1 = -1 + 2.0 * (k + 1) / n + 0.01, u = (u0 + u1) / 2;
    float light = 0.42 + 0.5 * (1 - u * u) + 0.75 * exp(-sq((u + 0.42) / 0.16)) - 0.18 * u;
    fill(min(255, red(c) * light), min(255, green(c) * light), min(255, blue(c) * light));
    beginShape();
    for (int q = 0; q <= 30; q++) vertex(u0 * half(q / 30.0), 72 + 236 * q / 30.0);
    for (int q = 30; q >= 0; q--) vertex(u1 * half(q / 30.0), 72 + 236 * q / 30.0);
    endShape(CLOSE);
  }
  noFill();
  strokeWeight(5);
  for (int k = 0; k < 5; k++) {
    float[] at = {0.16, 0.22, 0.7, 0.86, 0.9};
    float t = at[k];
    stroke(lerpColor(c, k % 2 == 0 ? #000000 : #FFFFFF, 0.4));
    arc(0, 72 + 236 * t, 2 * half(t), 14, 0, PI);
  }
  if (random(1) < 0.5) {
    noStroke();
    fill(lerpColor(c, #000000, 0.35), 200);
    for (int k = -2; k < 3; k++) ellipse(k * half(0.45) * 0.36, 72 + 236 * 0.46, 16, 22);
  }
}

float half(float t) {
  return 26 + 78 * pow(sin(min(1, t * 2.2) * HALF_PI), 0.8) + 52 * pow(t, 5) + 8 * t;
}
