// A row of umbrellas: on a beach, hung from a line, in the rain or floating among clouds; one may be closed.
color[] dyes; int place, pattern;
void setup() {
  size(512, 512); float jump = random(10, 46);
  color[][] sets = {{#E63946, #F4A261, #2A9D8F, #264653, #E9C46A, #8E4FA8}, {#D62246, #F7F3E3, #D62246, #F7F3E3, #D62246, #F7F3E3}, {#FF99C8, #5BC0BE, #F9DC5C, #7B6CF6, #FF7F51, #3BA55D}, {#22223B, #C9184A, #22223B, #22223B, #22223B, #22223B}, {#F9C22E, #F15946, #E01A4F, #0C5C8C, #53B3CB, #FFFFFF}};
  dyes = sets[int(random(sets.length))]; place = int(random(4)); pattern = int(random(4));
  int n = int(random(3, 7)), shut = random(1) < 0.3 ? int(random(n)) : -1, shift = int(random(6)), sway = int(random(3));
  scenery();
  float step = 480.0 / n, w = step * 0.96, tall = max(w * 1.5, 190), y = place == 0 ? 236 : place == 1 ? 180 : 228;
  float tip = random(-0.16, 0.16);
  for (int i = 0; i < n; i++) {
    float x = 16 + step * (i + 0.5), dy = place == 3 || place == 1 ? jump * sin(i * (sway == 0 ? 1.6 : PI)) : 0;
    pushMatrix();
    if (place == 1) { stroke(40); strokeWeight(1.5); line(x, lineY(x), x, y + dy - w * 0.42); }
    translate(x, y + dy);
    rotate(sway == 2 ? tip : sway == 1 ? (i % 2 == 0 ? tip : -tip) : 0);
    umbrella(w, tall, dyes[(i + shift) % 6], dyes[(i + shift + 2) % 6], i == shut);
    popMatrix();
  }
  front();
}
float lineY(float x) { return 34 + 34 * sin(PI * x / 512); }
void scenery() {
  color[] above = {#4FA9E0, #F3E2C7, #7D8A99, #8FC7F2}, below = {#DDF3FA, #E6C8A0, #B9C3CB, #FDE7D3};
  if (place == 1 && random(1) < 0.5) { above[1] = #9CC5B0; below[1] = #C5DCCB; }
  if (place == 3 && random(1) < 0.5) { above[3] = #8A73B8; below[3] = #FFC7A0; }
  for (int y = 0; y < 512; y++) { stroke(lerpColor(above[place], below[place], y / 512.0)); line(0, y, 512, y); }
  noStroke();
  if (place == 0) {
    fill(#FFF4C4); circle(random(60, 450), random(50, 90), random(50, 80));
    color sea = random(1) < 0.5 ? #1B8A9E : #2B6CB0;
    for (int i = 0; i < 14; i++) { fill(lerpColor(sea, #BFEFEF, i / 15.0)); rect(0, 300 + i * 8, 512, 9); }
    fill(255); beginShape(); vertex(0, 420); for (int x = 0; x <= 512; x += 16) vertex(x, 404 + 5 * sin(x / 24.0)); vertex(512, 430); endShape(CLOSE);
    fill(#EFD49B); beginShape(); vertex(0, 512); for (int x = 0; x <= 512; x += 16) vertex(x, 413 + 5 * sin(x / 24.0)); vertex(512, 512); endShape(CLOSE);
    for (int i = 0; i < 260; i++) { fill(#B98F55, 110); circle(random(512), random(424, 512), random(1, 3)); }
  }
  if (place == 1) {
    for (int r = 0; r < 18; r++) for (int q = -1; q < 9; q++) { fill(lerpColor(above[1], #6B4030, random(0.03, 0.2))); rect(q * 66 + (r % 2) * 33, r * 29, 63, 26, 2); }
    noFill(); stroke(40); strokeWeight(3); beginShape(); for (int x = 0; x <= 512; x += 8) vertex(x, lineY(x)); endShape(); noStroke();
  }
  if (place == 2) {
    float x = -10; while (x < 512) { float w = random(50, 100), h = random(160, 330); fill(lerpColor(#5C6878, #A4AFBA, random(0.2, 0.9))); rect(x, 430 - h, w, h); fill(#FFE9A6, 190); for (float u = x + 9; u < x + w - 12; u += 20) for (float v = 446 - h; v < 400; v += 30) if (random(1) < 0.4) rect(u, v, 9, 15); x += w; }
    fill(#4A5260); rect(0, 420, 512, 92);
    for (int i = 0; i < 14; i++) { fill(#8E9BAA, 120); ellipse(random(512), random(440, 505), random(40, 110), random(4, 12)); }
  }
  if (place == 3) for (int i = 0; i < 8; i++) { float x = random(512), y = random(40, 500), s = random(30, 62); fill(255, 170); for (int k = -2; k < 3; k++) ellipse(x + k * s * 0.55, y - (2 - abs(k)) * s * 0.14, s * (1.3 - 0.22 * abs(k)), s * (0.95 - 0.2 * abs(k))); }
}
void umbrella(float w, float tall, color c, color second, boolean shut) {
  float h = w * 0.52, r = w / 2;
  if (place == 0) { fill(90, 60, 20, 80); ellipse(16, 212, w * 0.9, 16); }
  float foot = place == 0 ? 212 : tall * 0.72;
  stroke(place == 0 ? #F5F0E0 : #3A2A20); strokeWeight(max(4, w * 0.05)); noFill();
  line(0, -h * 0.9, 0, foot);
  if (place != 0) { stroke(lerpColor(c, #2A1808, 0.5)); strokeWeight(max(6, w * 0.075)); arc(w * 0.09, foot, w * 0.18, w * 0.2, 0, PI); line(0, foot - w * 0.16, 0, foot); }
  noStroke();
  if (shut) {                                              // furled: a slim bundle with folds
    fill(c); beginShape(); vertex(0, -h); bezierVertex(w * 0.05, -h * 0.3, w * 0.16, h * 0.3, w * 0.1, h * 1.15); vertex(-w * 0.1, h * 1.15); bezierVertex(-w * 0.16, h * 0.3, -w * 0.05, -h * 0.3, 0, -h); endShape(CLOSE);
    stroke(lerpColor(c, #000000, 0.35)); strokeWeight(2); for (int k = -1; k < 2; k++) line(0, -h * 0.8, k * w * 0.06, h * 1.12);
    stroke(lerpColor(c, #FFFFFF, 0.5)); strokeWeight(4); line(-w * 0.12, h * 0.66, w * 0.12, h * 0.6);
    noStroke(); return;
  }
  fill(lerpColor(c, #000000, 0.55)); arc(0, 0, w * 0.98, h * 0.36, 0, PI); int ribs = 6;
  for (int k = 0; k < ribs; k++) {                         // gores between the ribs, scalloped below
    float a = -cos(k * PI / ribs) * r, b = -cos((k + 1) * PI / ribs) * r, m = (a + b) / 2, dip = h * 0.13;
    color g = pattern == 0 && k % 2 == 1 ? second : c;
    if (g == c && pattern == 0 && second == c) g = lerpColor(c, #FFFFFF, k % 2 * 0.5);
    fill(lerpColor(g, k < 2 ? #FFFFFF : #000000, k < 2 ? 0.16 : max(0, k - 2) * 0.09));
    beginShape(); vertex(0, -h); bezierVertex(a * 0.6, -h * 0.98, a, -h * 0.5, a, 2); bezierVertex(a + (m - a) * 0.6, -dip, b - (b - m) * 0.6, -dip, b, 2); bezierVertex(b, -h * 0.5, b * 0.6, -h * 0.98, 0, -h); endShape(CLOSE);
    if (pattern == 1) { fill(lerpColor(c, #FFFFFF, 0.75)); for (int q = 0; q < 3; q++) circle(m * (0.45 + 0.24 * q), -h * (0.74 - 0.24 * q), w * 0.05); }
    if (pattern == 2) { noFill(); stroke(lerpColor(c, #FFFFFF, 0.7)); strokeWeight(w * 0.045); bezier(a * 0.93, -h * 0.17, a + (m - a) * 0.6, -h * 0.27, b - (b - m) * 0.6, -h * 0.27, b * 0.93, -h * 0.17); noStroke(); }
    stroke(lerpColor(c, #000000, 0.4)); strokeWeight(1.5); noFill(); bezier(0, -h, b * 0.6, -h * 0.98, b, -h * 0.5, b, 2); noStroke();
  }
  fill(255, 60); ellipse(-r * 0.42, -h * 0.62, w * 0.2, h * 0.16);
  stroke(#3A2A20); strokeWeight(4); line(0, -h, 0, -h - w * 0.08); noStroke();
}
void front() {
  if (place == 2) { stroke(255, 150); strokeWeight(1.6); for (int i = 0; i < 130; i++) { float x = random(530), y = random(512); line(x, y, x - 5, y + random(10, 22)); } }
  if (place == 0) { noStroke(); for (int i = 0; i < 3; i++) { float x = random(40, 470); fill(dyes[int(random(6))], 230); quad(x, 468, x + 70, 468, x + 58, 490, x - 14, 490); fill(255, 160); quad(x + 18, 468, x + 30, 468, x + 18, 490, x + 4, 490); } }
}
