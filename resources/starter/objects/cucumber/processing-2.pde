// A cucumber with one end cut, and its slices, on a board, a plate or a cloth
color[] greens = {#2F6B2A, #3F7D34, #1F5530, #4B8A2C};
color[] tables = {#DDBE8C, #2B2E35, #9CC3CB, #E9E2D4, #8C5A3A, #EFA894, #3E4A66};
color skin = greens[int(random(4))], base = tables[int(random(7))];
float bend = random(-46, 46), fat = random(52, 63), slope = random(-0.28, 0.28);
int n = int(random(2, 6)), place = int(random(3));

void setup() {
  size(512, 512); background(base); strokeWeight(2);
  for (int i = 0; i < 40; i++) {
    stroke(lerpColor(base, i % 2 == 0 ? #FFFFFF : #000000, random(0.03, 0.12)));
    float y = random(height); line(0, y, width, y + random(-8, 8));
  }
  noStroke();
  if (place == 0) {                                    // a board with a hole for hanging
    color wood = random(1) < 0.6 ? #D3A871 : #E4E0D6;
    fill(0, 70); rect(24, 62, 476, 424, 30);
    fill(lerpColor(wood, #4A2A10, 0.45)); rect(16, 50, 480, 424, 30);
    fill(wood); rect(16, 44, 480, 420, 30);
    stroke(lerpColor(wood, #5A3515, 0.25));
    for (int i = 0; i < 14; i++) line(26, 70 + i * 28, 486, 70 + i * 28 + random(-9, 9));
    noStroke();
    fill(lerpColor(base, #000000, 0.35)); circle(462, 78, 26);
  }
  if (place == 1) {                                    // a big plate
    fill(0, 70); ellipse(266, 276, 500, 470);
    for (int k = 0; k < 5; k++) { fill(lerpColor(#A9B6C2, #FBFAF6, k % 2 == 0 ? 0.45 + k * 0.13 : 1)); circle(256, 256, 488 - k * 30 - (k > 1 ? 40 : 0)); }
  }
  if (place == 2) for (int k = 0; k < 9; k++) {        // a checked cloth
    fill(lerpColor(base, #B8403A, 0.7), 95); rect(k * 64 - 10, 0, 32, 512); rect(0, k * 64 - 10, 512, 32);
  }
  translate(256, 256); if (random(1) < 0.5) scale(-1, 1);
  if (random(1) < 0.6) dill(random(-150, 150), 30);
  pushMatrix(); translate(random(-6, 6), -70); rotate(slope); body(); popMatrix();
  float r = min(random(96, 114), 420.0 / (n * 0.74 + 0.3)), x0 = -(n - 1) * r * 0.37;
  for (int i = 0; i < n; i++) slice(x0 + i * r * 0.74 + random(-5, 5), 122 + random(-10, 10) + (i % 2) * 14, r * random(0.95, 1.05));
}
float cx(float t) { return lerp(-204, 192, t); }
float cy(float t) { return bend * (4 * t * (1 - t) - 0.5); }
float half(float t) { return fat * pow(min(1, (t + 0.004) / 0.17), 0.5) * (0.92 + 0.08 * sin(t * 3.1)); }

void band(float lo, float hi, float from, float to, color c) {   // a strip of skin, tapering towards its end
  fill(c); beginShape();
  for (int i = 0; i <= 24; i++) { float t = lerp(from, to, i / 24.0); vertex(cx(t), cy(t) + lo * half(t)); }
  for (int i = 24; i >= 0; i--) { float t = lerp(from, to, i / 24.0); vertex(cx(t), cy(t) + lerp(lo, hi, to < 1 ? 1 - i / 24.0 : 1) * half(t)); }
  endShape(CLOSE);
}

void body() {
  pushMatrix(); translate(10, 26); band(-0.9, 1.0, 0, 1, color(0, 85)); popMatrix();
  for (int k = 0; k < 3; k++) { stroke(lerpColor(#4A5A26, #B4C47A, k / 2.0)); strokeWeight(15 - 5 * k); line(-198, cy(0) - k, -228, cy(0) - 9 - k); }
  noStroke();
  for (int i = 0; i < 20; i++) { float v = -1 + i * 0.1; band(v, v + 0.11, 0, 1, lerpColor(lerpColor(skin, #BFE07A, 0.4), lerpColor(skin, #06180A, 0.62), constrain(abs(v + 0.35) * 0.85, 0, 1))); }
  for (int k = 0; k < 9; k++) { float v = -0.86 + k * 0.2; band(v, v + 0.09, 0.02, random(0.4, 0.9), color(12, 48, 20, 90)); band(v + 0.1, v + 0.15, 0.25, random(0.7, 0.99), color(206, 230, 140, 85)); }
  for (int i = 0; i < 55; i++) {                       // bumps: shadow below, light above
    float t = random(0.06, 0.95), v = random(-0.88, 0.88), px = cx(t), py = cy(t) + v * half(t), w = 7 * sqrt(1 - v * v * 0.6);
    fill(6, 30, 10, 140); ellipse(px + 1.5, py + 2.5, 10, w);
    fill(lerpColor(skin, #C8E08A, 0.35)); ellipse(px, py, 8, w);
    fill(248, 252, 226, v < 0.3 ? 230 : 90); circle(px - 1, py - 1.5, 3);
  }
  band(-0.62, -0.5, 0.08, 0.9, color(255, 105));
  pushMatrix(); translate(cx(1), cy(1)); rotate(-bend * 0.01); scale(0.5, 1); flesh(2 * half(1)); popMatrix();
}

void flesh(float d) {
  color[] rings = {lerpColor(skin, #0A2A0C, 0.3), #8FC158, #C4E28E, #E6F4BE, #D9EDA8};
  for (int k = 0; k < 5; k++) { fill(rings[k]); circle(0, 0, d * (1 - 0.05 * k - (k == 4 ? 0.08 : 0))); }
  float turn = random(TWO_PI);
  for (int k = 0; k < 3; k++) {                        // three seed chambers, parted by pale walls
    pushMatrix(); rotate(turn + k * TWO_PI / 3);
    fill(#B4D67A); ellipse(d * 0.2, 0, d * 0.33, d * 0.42);
    for (int j = -2; j < 3; j++) { pushMatrix(); rotate(j * 0.27); fill(#83AA4C); ellipse(d * 0.235, 0, d * 0.16, d * 0.07); fill(#FAFBE4); ellipse(d * 0.242, 0, d * 0.125, d * 0.045); popMatrix(); }
    popMatrix();
  }
  fill(255, 85); ellipse(-d * 0.14, -d * 0.27, d * 0.36, d * 0.1);
}

void slice(float x, float y, float d) {
  pushMatrix(); translate(x, y); rotate(random(-0.2, 0.2));
  fill(0, 80); ellipse(9, 17, d * 1.04, d);
  for (int k = 0; k < 5; k++) { fill(lerpColor(lerpColor(skin, #06180A, 0.6), skin, k / 4.0)); ellipse(2, 10 - k * 2, d, d * 0.97); }
  scale(1, 0.96); flesh(d); popMatrix();
}

void dill(float x, float y) {
  for (int k = 0; k < 26; k++) { stroke(lerpColor(#2F6B2A, #7DB04A, random(1))); strokeWeight(2); float a = -0.6 + 0.045 * k + random(-0.5, 0.5); line(x + k * 3, y - k * 1.2, x + k * 3 + 34 * cos(a), y - k * 1.2 + 34 * sin(a) * (k % 2 * 2 - 1)); }
  noStroke();
}
