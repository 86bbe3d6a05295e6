// A tied necktie lies in an open gift box on crumpled tissue, seen from above.
color cloth, second, third;
float wide, tip, sway;

void setup() {
  size(512, 512);
  color[][] silk = {{#7A1E2E, #E8C872, #3E0D18}, {#1E3A6B, #E5E9F2, #C8443A}, {#1F5A48, #F0D48A, #0F3328}, {#4B2A6B, #F2B5D0, #24123A}, {#D0582A, #2A2F4A, #FFE3B8}, {#20242E, #C9CED8, #D84A4A}, {#B8862B, #4A2A14, #FFF0C8}, {#0F6E80, #FFD9A0, #083A48}};
  color[] s = silk[int(random(silk.length))];
  cloth = s[0]; second = s[1]; third = s[2];
  wide = random(62, 78); tip = random(205, 222); sway = random(-0.05, 0.05);
  table();
  translate(256, 256); rotate(random(-0.12, 0.12));
  box();
  translate(random(-6, 6), 2); rotate(sway);
  noStroke();
  for (int i = 0; i < 6; i++) { pushMatrix(); translate(5 + i, 5 + i); fill(0, 30); blade(wide, 0); knot(); popMatrix(); }
  fill(lerpColor(cloth, #000000, 0.45)); quad(-20, -120, 34, -120, 50, 186, 4, 190); triangle(4, 190, 50, 186, 28, 206);   // the narrow end behind
  fill(cloth); blade(wide, 0); pattern(); light();
  fill(lerpColor(cloth, #000000, 0.12)); knot(); knotPattern();
}

void table() {
  color[] tops = {#B98A5E, #5B4334, #C9D3D6, #E8D9C6, #3F4E5A, #8FA58A}; color top = tops[int(random(tops.length))];
  background(top); boolean marble = random(1) < 0.4;
  for (int i = 0; i < (marble ? 26 : 150); i++) {
    stroke(lerpColor(top, i % 2 == 0 ? #FFFFFF : #1A1210, random(0.05, 0.3)), 150); strokeWeight(random(1, marble ? 4 : 3)); noFill(); float y = random(512);
    if (marble) bezier(random(-80, 500), random(-60, 500), random(512), random(512), random(512), random(512), random(560), random(560)); else line(0, y, 512, y + random(-8, 8));
  }
}

void box() {
  color[] cards = {#F4EFE6, #2B2A33, #A8443C, #35597A, #C7A66B, #6E8F7E, #E7B7B4}; color card = cards[int(random(cards.length))];
  color[] papers = {#FFFFFF, #FBEFD9, #F7DCE2, #DCEBF5, #E4F0DC}; color tissue = papers[int(random(papers.length))];
  noStroke(); for (int i = 0; i < 8; i++) { fill(0, 22); rect(-146 + i, -238 + i, 306, 488, 4); }
  fill(card); rect(-150, -246, 300, 492, 4); fill(lerpColor(card, #000000, 0.4)); rect(-140, -236, 280, 472);
  for (int i = 0; i < 70; i++) {                            // crumpled tissue in flat facets
    float x = random(-138, 138), y = random(-234, 234); fill(lerpColor(tissue, #50505C, random(0.02, 0.2)));
    float a = constrain(x + random(30, 90), -138, 138), b = constrain(y + random(-60, 60), -234, 234);
    triangle(x, y, a, b, constrain(x + random(-50, 50), -138, 138), constrain(y + random(40, 100), -234, 234)); if (i == 0) { fill(lerpColor(tissue, #50505C, 0.08)); rect(-138, -234, 276, 468); }
  }
  if (random(1) < 0.5) { fill(second); rect(-150, -216, 300, 15); fill(lerpColor(second, #000000, 0.25)); rect(-150, -204, 300, 3); }
}

float half(float y) {
  float shoulder = tip - wide * 0.92;
  if (y > shoulder) return max(0, wide * (tip - y) / (tip - shoulder));
  return lerp(22, wide, pow((y + 150) / (shoulder + 150), 0.9));
}

void blade(float w, float shift) {
  beginShape(); for (int i = 0; i <= 60; i++) { float y = lerp(-150, tip, i / 60.0); vertex(half(y) + shift, y); }
  for (int i = 60; i >= 0; i--) { float y = lerp(-150, tip, i / 60.0); vertex(-half(y) + shift, y); } endShape(CLOSE);
}

void band(float y, float w, float m, color c) {                // a slanting stripe from edge to edge
  float[] ys = {y, y + w}; float[] yr = new float[2];
  for (int k = 0; k < 2; k++) { float q = ys[k]; for (int i = 0; i < 16; i++) q = max(-150, ys[k] - m * (half(q) + half(ys[k]))); yr[k] = q; }
  fill(c); quad(-half(ys[0]), ys[0], half(yr[0]), yr[0], half(yr[1]), yr[1], -half(ys[1]), ys[1]);
}

void pattern() {
  int kind = int(random(4)); float step = random(26, 46), m = random(0.5, 0.8);
  if (kind == 0) for (float y = -130; y < tip - step * 0.5; y += step) { band(y, step * 0.42, m, second); band(y + step * 0.56, step * 0.1, m, third); }
  if (kind == 3) for (float y = -140; y < tip - step; y += step * 1.6) { band(y, step * 0.16, m, second); band(y + step * 0.3, step * 0.5, m, third); band(y + step * 0.95, step * 0.16, m, second); }
  if (kind == 1 || kind == 2) for (int r = 0; r < 60; r++) for (int c = -9; c < 10; c++) {
    float g = step * 0.62, x = c * g + (r % 2) * g / 2, y = -140 + r * g * 0.5; if (y > tip - 12 || abs(x) > half(y) - 7 || abs(x) > half(min(tip, y + 6)) - 6) continue;
    fill(second); if (kind == 1) circle(x, y, g * 0.42); else { quad(x, y - g * 0.3, x + g * 0.2, y, x, y + g * 0.3, x - g * 0.2, y); fill(third); circle(x, y, g * 0.16); }
  }
}

void light() {
  for (int i = 0; i < 12; i++) {                              // rounded folds: dark at the right, a gleam at the left
    float a = 0.5 + i * 0.042; beginShape(); fill(0, 17); for (int k = 0; k <= 30; k++) { float y = lerp(-150, tip, k / 30.0); vertex(half(y), y); }
    for (int k = 30; k >= 0; k--) { float y = lerp(-150, tip, k / 30.0); vertex(half(y) * a, y); } endShape(CLOSE);
    fill(255, 9); beginShape(); for (int k = 0; k <= 30; k++) { float y = lerp(-130, tip - 20, k / 30.0); vertex(-half(y) * (0.82 - i * 0.02), y); }
    for (int k = 30; k >= 0; k--) { float y = lerp(-130, tip - 20, k / 30.0); vertex(-half(y) * (0.3 + i * 0.02), y); } endShape(CLOSE);
  }
  fill(0, 60); triangle(-22, -140, 24, -140, 4, -40); fill(0, 70); triangle(-3, -140, 10, -140, 5, -20); fill(0, 80); ellipse(0, -138, 58, 20);
}

void knot() { beginShape(); vertex(-44, -208); bezierVertex(-20, -218, 20, -218, 44, -208); bezierVertex(42, -184, 34, -160, 25, -144); bezierVertex(8, -136, -10, -136, -25, -144); bezierVertex(-36, -162, -42, -184, -44, -208); endShape(CLOSE); }

void knotPattern() {
  for (int i = 0; i < 3; i++) { fill(i == 1 ? third : second); float y = -204 + i * 22, w = i == 1 ? 4 : 8; quad(-40 + i * 5, y, 38 - i * 6, y + 20, 36 - i * 6, y + 20 + w, -38 + i * 5, y + w); }
  fill(0, 70); beginShape(); vertex(44, -208); bezierVertex(42, -184, 34, -160, 25, -144); vertex(8, -140); bezierVertex(20, -164, 24, -190, 22, -212); endShape(CLOSE);
  fill(255, 45); beginShape(); vertex(-34, -206); bezierVertex(-30, -184, -26, -166, -18, -150); vertex(-8, -150); bezierVertex(-16, -170, -18, -190, -18, -210); endShape(CLOSE);
}
