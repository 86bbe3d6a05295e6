void setup() {
  size(512, 512);
  color[][] skies = {{#5AA9E6, #DFF3FF, #6A994E}, {#F7A072, #FFE9C7, #7A8B4F}, {#7B6FB0, #F6C1C7, #4F6D5A}, {#3D6B8F, #F4E4C1, #8A9A5B}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(s[0], s[1], y / 340.0));
    line(0, y, width, y);
  }
  noStroke();
  if (random(1) < 0.7) {
    fill(255, 240, 190);
    ellipse(random(60, 450), random(170, 280), 54, 54);
  }
  for (int layer = 0; layer < 3; layer++) {
    fill(lerpColor(lerpColor(s[2], s[1], 0.6), s[2], layer / 2.0));
    float base = 300 + layer * 42, p = random(9);
    beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 8) vertex(x, base + 34 * sin(x / 95.0 + p + layer) + 14 * sin(x / 37.0 + p * 2));
    vertex(width, height);
    endShape(CLOSE);
  }
  for (int k = 0; k < 12; k++) {
    fill(lerpColor(s[2], k % 2 == 0 ? color(230, 210, 110) : color(40, 90, 50), random(0.2, 0.5)), 170);
    float x = random(width), y = random(420, 500), w = random(50, 110);
    quad(x, y, x + w, y - 8, x + w + 26, y + 26, x + 16, y + 34);
  }
  fill(lerpColor(s[0], #FFFFFF, 0.45));
  beginShape();
  float bend = random(-60, 60);
  for (int k = 0; k <= 20; k++) vertex(250 + bend * sin(k / 4.0) - 2 - k * 1.6, 385 + k * 6.5);
  for (int k = 20; k >= 0; k--) vertex(250 + bend * sin(k / 4.0) + 4 + k * 2.4, 385 + k * 6.5);
  endShape(CLOSE);
  int n = int(random(3, 7));
  for (int k = 0; k < n; k++) {
    float t = k / float(n - 1), r = lerp(18, random(62, 78), t * t);
    balloon(random(70, 440) * 0.5 + (k * 173 % 400 + 56) * 0.5, lerp(random(60, 240), random(140, 220), t), r);
  }
}

void balloon(float x, float y, float r) {
  color[] c = {#E63946, #F4A261, #2A9D8F, #457B9D, #FFD166, #8338EC, #FFFFFF, #EF476F};
  color a = c[int(random(c.length))], b = c[int(random(c.length))];
  stroke(60, 40, 30);
  strokeWeight(max(1, r / 40));
  line(x - r * 0.3, y + r * 0.95, x - r * 0.16, y + r * 1.4);
  line(x + r * 0.3, y + r * 0.95, x + r * 0.16, y + r * 1.4);
  noStroke();
  for (int k = 6; k >= 0; k--) {
    fill(lerpColor(k % 2 == 0 ? a : b, #000000, abs(k - 2) * 0.02));
    float w = r * 2 * k / 6.0 + r * 0.1;
    beginShape();
    for (int q = 0; q <= 24; q++) {
      float v = -1 + 2 * q / 24.0, half = sqrt(1 - v * v) * (v > 0 ? 1 - 0.3 * v * v : 1);
      vertex(x - w / 2 * half, y + v * r * (v > 0 ? 1.12 : 1));
    }
    for (int q = 24; q >= 0; q--) {
      float v = -1 + 2 * q / 24.0, half = sqrt(1 - v * v) * (v > 0 ? 1 - 0.3 * v * v : 1);
      vertex(x + w / 2 * half, y + v * r * (v > 0 ? 1.12 : 1));
    }
    endShape(CLOSE);
  }
  fill(110, 70, 40);
  rect(x - r * 0.17, y + r * 1.38, r * 0.34, r * 0.26, r * 0.05);
}
