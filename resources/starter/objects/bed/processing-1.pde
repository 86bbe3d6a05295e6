float ang, hw, len, lift;
PVector q(float x, float y, float z) {                 // x across, y from head to foot, z up: an oblique view
  return new PVector(256 + x * cos(ang) - (y - 0.5) * len * sin(ang), 322 + (x * sin(ang) * 0.5 + (y - 0.5) * len * cos(ang) * 0.62) - z);
}
void face(color c, PVector... p) { fill(c); stroke(lerpColor(c, color(0), 0.35)); strokeWeight(1.6); beginShape(); for (PVector v : p) vertex(v.x, v.y); endShape(CLOSE); }
void block(float x0, float x1, float y0, float y1, float z0, float z1, color c) {
  face(lerpColor(c, color(0), 0.3), q(x1, y0, z0), q(x1, y1, z0), q(x1, y1, z1), q(x1, y0, z1));
  face(lerpColor(c, color(0), 0.42), q(x0, y0, z0), q(x0, y1, z0), q(x0, y1, z1), q(x0, y0, z1));
  face(lerpColor(c, color(0), 0.14), q(x0, y1, z0), q(x1, y1, z0), q(x1, y1, z1), q(x0, y1, z1));
  face(c, q(x0, y0, z1), q(x1, y0, z1), q(x1, y1, z1), q(x0, y1, z1));
}
void pillow(float x, float y, float w, color c) {
  PVector a = q(x, y, 84), b = q(x + w, y, 84);
  pushMatrix(); translate((a.x + b.x) / 2, (a.y + b.y) / 2); rotate(atan2(b.y - a.y, b.x - a.x)); float h = w / 2;
  stroke(lerpColor(c, color(30, 30, 60), 0.35)); strokeWeight(2); fill(c);
  beginShape(); vertex(-h, -32); bezierVertex(-h * 0.5, -42, h * 0.5, -42, h, -32); bezierVertex(h * 0.93, -10, h * 0.93, 8, h, 28);
  bezierVertex(h * 0.5, 36, -h * 0.5, 36, -h, 28); bezierVertex(-h * 0.93, 8, -h * 0.93, -10, -h, -32); endShape(CLOSE);
  noStroke(); fill(0, 26); ellipse(h * 0.08, 16, w * 0.8, 20); fill(255, 90); ellipse(-h * 0.1, -16, w * 0.65, 18);
  popMatrix();
}
void setup() {
  size(512, 512);
  color[] walls = {#cfe0e8, #f3e3c8, #2b3350, #8fa88a, #e8c4c0, #4a3d52, #faf8f2}, floors = {#a8763e, #6b4a30, #d9bf92, #8a8780, #3c302c};
  color[] woods = {#8a5a30, #c99a5e, #4a3020, #f2eee6, #5a6470}, spreads = {#d9534a, #3f74b8, #e8b23c, #4f9a78, #8a5ab0, #f0ede4, #2f3d58, #ef8fa8};
  color wall = walls[int(random(7))], flo = floors[int(random(5))], wood = woods[int(random(5))];
  int si = int(random(8)); color spread = spreads[si], mark = spreads[(si + 1 + int(random(6))) % 8];
  ang = random(0.2, 0.5); hw = random(105, 135); len = random(330, 370);
  if (si % 2 == int(random(2))) { translate(512, 0); scale(-1, 1); }
  background(wall); noStroke(); float hz = 238 + random(-10, 20);
  for (int i = 0; i < 8; i++) { fill(lerpColor(wall, color(255), 0.18)); if (si % 3 == 0) rect(i * 66, 0, 26, hz); }
  fill(flo); rect(0, hz, 512, 300); stroke(lerpColor(flo, color(0), 0.25)); strokeWeight(1.5);
  for (int i = -6; i < 15; i++) line(200 + i * 30, hz, i * 62 - 60, 512);
  noStroke(); fill(lerpColor(wall, color(255), 0.6)); rect(0, hz - 12, 512, 12);
  float wx = random(16, 84); fill(255); rect(wx - 6, 34, 102, 132); fill(brightness(wall) < 110 ? #16204a : #a8d8f2); rect(wx, 40, 90, 120); fill(255); rect(wx + 42, 40, 6, 120); rect(wx, 96, 90, 6);
  fill(lerpColor(mark, flo, 0.45)); ellipse(250, 425, 470, 150);                    // rug
  fill(0, 70); beginShape(); for (PVector v : new PVector[]{q(-hw - 6, 0, -4), q(hw + 26, 0, -8), q(hw + 26, 1.02, -8), q(-hw - 6, 1.04, -8)}) vertex(v.x, v.y); endShape(CLOSE);
  float hb = random(138, 172); boolean bars = random(1) < 0.4;
  if (!bars) block(-hw - 6, hw + 6, -0.04, 0, 0, hb, wood);
  else { for (int i = 0; i < 8; i++) block(-hw + i * hw * 2 / 7.6, -hw + i * hw * 2 / 7.6 + 9, -0.03, 0, 0, hb - 8, wood); block(-hw - 6, hw + 6, -0.04, 0.005, hb - 16, hb, wood); }
  for (int i = 0; i < 2; i++) block(i == 0 ? -hw : hw - 16, i == 0 ? -hw + 16 : hw, 0.96, 1, 0, 30, wood);
  block(-hw, hw, 0, 1, 22, 42, wood);
  block(-hw + 3, hw - 3, 0.005, 0.99, 42, 78, color(246, 243, 236));
  int np = random(1) < 0.7 ? 2 : 1; float pw = np == 2 ? hw * 0.86 : hw * 1.35;
  color pc = random(1) < 0.6 ? color(252, 250, 246) : lerpColor(mark, color(255), 0.5);
  for (int i = 0; i < np; i++) pillow(np == 2 ? -hw * 0.93 + i * hw * 1.0 : -pw / 2, 0.13, pw, pc);
  float y0 = random(0.3, 0.4);                                                    // blanket hangs over the edges
  block(-hw - 5, hw + 5, y0, 1.02, 36, 86, spread);
  int pat = int(random(3)); noStroke();
  for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) {
    float a = -hw + i * hw / 3, b = y0 + 0.06 + j * (0.96 - y0) / 6, w = hw / 3, h = (0.96 - y0) / 6;
    if (pat == 0 && (i + j) % 2 == 0) face(mark, q(a, b, 86), q(a + w, b, 86), q(a + w, b + h, 86), q(a, b + h, 86));
    if (pat == 1 && j % 2 == 0) { noStroke(); PVector u = q(a, b, 86), v = q(a + w, b, 86), s = q(a + w, b + h, 86), t = q(a, b + h, 86); fill(mark); quad(u.x, u.y, v.x, v.y, s.x, s.y, t.x, t.y); }
    if (pat == 2) { noStroke(); PVector u = q(a + w / 2, b + h / 2, 86); fill(mark); ellipse(u.x, u.y, 17, 12); }
  }
  block(-hw - 6, hw + 6, y0 - 0.02, y0 + 0.08, 50, 91, lerpColor(spread, color(255), 0.65));    // turned-back sheet
  noFill(); stroke(0, 45); strokeWeight(2);
  for (int i = 0; i < 6; i++) { PVector a = q(-hw + i * hw * 0.38 + 12, 1.02, 80), b = q(-hw + i * hw * 0.38 + random(4, 18), 1.02, 40); line(a.x, a.y, b.x, b.y); }
}
