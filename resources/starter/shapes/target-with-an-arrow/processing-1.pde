// A slice of wood with painted rings hangs from a bough by two ropes; an arrow sticks in the bullseye.
color ink = #2A1C16;
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  wood(int(random(5)));
  float R = random(160, 182), cx = random(244, 268), cy = 290, lean = random(-0.09, 0.09);
  color bark = lerpColor(#4A3222, #8B7A66, random(1));
  strokeWeight(7);                                        // ropes and bough
  for (int s = -1; s < 2; s += 2) {
    stroke(ink); strokeWeight(9); line(cx + s * R * 0.72, 30, cx + s * R * 0.6 + lean * 60, cy - R * 0.7);
    stroke(#E0C48E); strokeWeight(5); line(cx + s * R * 0.72, 30, cx + s * R * 0.6 + lean * 60, cy - R * 0.7);
  }
  noStroke(); fill(lerpColor(bark, #000000, 0.45));
  beginShape(); vertex(-5, 14); bezierVertex(160, 40, 330, 8, 517, 26); vertex(517, 66); bezierVertex(330, 42, 160, 82, -5, 60); endShape(CLOSE);
  for (int s = -1; s < 2; s += 2) { fill(#E0C48E); rect(cx + s * R * 0.72 - 8, 18, 16, 48, 6); }
  translate(cx, cy); rotate(lean);
  fill(0, 60); ellipse(10, 14, R * 2.06, R * 2.06);
  fill(bark); beginShape();                               // rough bark
  for (int i = 0; i < 90; i++) { float a = TWO_PI * i / 90, r = R + random(-5, 5); vertex(r * cos(a), r * sin(a)); }
  endShape(CLOSE);
  color pale = lerpColor(#F1DDB4, #D9B27C, random(1));
  fill(pale); circle(0, 0, R * 1.86);
  color[] paints = {#C8202C, #1F4E8C, #17695A, #E0701C, #6B2A7B, #26262B};
  color paint = paints[int(random(paints.length))];
  color eye = random(1) < 0.5 ? #F5C518 : paint;
  int n = int(random(2, 4));                              // painted rings around the bullseye
  float step = R * 0.84 / (2 * n + 1);
  for (int k = 2 * n + 1; k >= 1; k--) {
    fill(k == 1 ? eye : (k % 2 == 1 ? paint : lerpColor(pale, #FFFFFF, 0.55)));
    beginShape();
    for (int i = 0; i < 60; i++) { float a = TWO_PI * i / 60, r = step * k + random(-1.6, 1.6); vertex(r * cos(a), r * sin(a)); }
    endShape(CLOSE);
  }
  noFill();
  for (int k = 0; k < 26; k++) {                          // year rings show through
    stroke(ink, random(20, 60)); strokeWeight(random(0.6, 1.6)); float r = R * 0.9 * sqrt(random(1)), a = random(TWO_PI);
    arc(0, 0, r * 2, r * 2, a, a + random(0.6, 3));
  }
  for (int k = 0; k < 4; k++) {                           // cracks from the rim inward
    stroke(ink, 150); strokeWeight(2); float a = random(TWO_PI), b = a + random(-0.1, 0.1);
    line(R * 0.92 * cos(a), R * 0.92 * sin(a), R * 0.62 * cos(b), R * 0.62 * sin(b));
  }
  int side = random(1) < 0.5 ? -1 : 1;
  scale(side, 1); arrow(random(0.15, 0.75) * (random(1) < 0.6 ? 1 : -1), R * 1.22);
}
void wood(int season) {
  color[] top = {#CFE6D8, #F7D9A0, #DCE6F0, #2C3F52, #F3C9CF}, low = {#7FA66A, #B8692E, #F4F6FA, #14222B, #A9B98A};
  for (int y = 0; y < 512; y++) { stroke(lerpColor(top[season], low[season], y / 512.0)); line(0, y, 512, y); }
  noStroke();
  for (int i = 0; i < 16; i++) { fill(lerpColor(low[season], #2A2420, random(0.15, 0.5)), 150); float x = random(-20, 512), w = random(10, 34); quad(x, 0, x + w, 0, x + w * 1.3, 512, x - 6, 512); }
  for (int i = 0; i < 130; i++) {
    fill(lerpColor(top[season], low[season], random(-0.2, 1.2)), 170); pushMatrix(); translate(random(512), random(512)); rotate(random(PI)); ellipse(0, 0, random(10, 26), random(5, 12)); popMatrix();
  }
}
void arrow(float slope, float len) {
  stroke(ink, 110); strokeWeight(7); line(4, 4, len * 0.62, len * 0.5 - slope * 20);      // shadow
  rotate(-slope); noStroke(); fill(ink); ellipse(0, 0, 17, 20);
  stroke(ink); strokeWeight(11); line(0, 0, len, 0);
  color[] shafts = {#E9C98F, #F4F0E6, #8A4B24}; stroke(shafts[int(random(shafts.length))]); strokeWeight(6); line(2, 0, len, 0);
  color[] tints = {#FFFFFF, #E63946, #FFD23F, #3FB8AF, #9BD770}; color tint = tints[int(random(tints.length))];
  stroke(ink); strokeWeight(2.5);
  for (int s = -1; s < 2; s += 2) {
    fill(s < 0 ? tint : lerpColor(tint, #000000, 0.25));
    beginShape(); vertex(len - 62, s * 4); vertex(len - 42, s * 26); vertex(len + 8, s * 30); vertex(len - 6, s * 4); endShape(CLOSE);
    for (int k = 0; k < 3; k++) line(len - 40 + k * 14, s * 6, len - 32 + k * 14, s * 20);
  }
}
