// A living room: a large sofa with cushions, above it a picture or a window, a lamp, a rug, a plant.
color wall, sofa, accent, floorC;
float L, R, seat;

void setup() {
  size(512, 512); for (int i = 0; i < 20; i++) random(1); for (int i = int(random(97)); i > 0; i--) random(1);
  color[][] sets = {{#E9DFCC, #2F6E73, #E9A23B, #B98655}, {#3B4A5A, #D98A4A, #F2E3C6, #7A5A42}, {#C9D6C3, #B5483A, #F4E3B5, #A87B4F}, {#F0C9B5, #43456B, #F6E7D0, #C79A6B}, {#7E9A8C, #F0E4CC, #C8553D, #6B4A36}, {#EFE9E1, #6B7A4A, #D9694A, #8E7A68}, {#56405E, #E3B23C, #D9E3E0, #5A4438}, {#BFD3DE, #5A3B2E, #EFC76A, #D2B48C}};
  color[] s = sets[int(random(sets.length))]; wall = s[0]; sofa = s[1]; accent = s[2]; floorC = s[3];
  L = random(34, 80); R = 512 - random(34, 80); seat = 352; room();
  if (random(1) < 0.55) pictures(); else window();
  int lampSide = random(1) < 0.5 ? -1 : 1; plant(lampSide > 0 ? 44 : 468, random(0.9, 1.2)); lamp(lampSide > 0 ? 462 : 50); rug(); couch(); if (random(1) < 0.7) table();
}

void room() {
  for (int y = 0; y < 372; y++) { stroke(lerpColor(lerpColor(wall, #FFFFFF, 0.12), lerpColor(wall, #000000, 0.1), y / 372.0)); line(0, y, 512, y); }
  noStroke(); int paper = int(random(4));
  if (paper == 1) for (int x = 0; x < 512; x += 36) { fill(255, 30); rect(x, 0, 16, 372); }
  if (paper == 2) for (int i = 0; i < 90; i++) { fill(lerpColor(wall, accent, 0.25)); circle((i % 10) * 56 + (i / 10 % 2) * 28, (i / 10) * 44, 10); }
  if (paper == 3) { fill(lerpColor(wall, #000000, 0.14)); rect(0, 236, 512, 136); fill(lerpColor(wall, #FFFFFF, 0.35)); rect(0, 230, 512, 8); for (int x = 8; x < 512; x += 64) { fill(0, 26); rect(x, 250, 48, 96); } }
  fill(lerpColor(wall, #FFFFFF, 0.55)); rect(0, 356, 512, 18); fill(floorC); rect(0, 372, 512, 140);
  for (int i = -14; i < 15; i++) { fill(lerpColor(floorC, i % 2 == 0 ? #000000 : #FFFFFF, random(0.02, 0.14))); quad(256 + i * 34, 372, 290 + i * 34, 372, 256 + (i + 1) * 62, 512, 256 + i * 62, 512); }
}

void pictures() {
  int n = int(random(1, 4)); float w = n == 1 ? random(150, 220) : 300 / n, h = n == 1 ? random(110, 140) : 130;
  for (int i = 0; i < n; i++) {
    float x = 256 + (i - (n - 1) / 2.0) * (w + 24) - w / 2, y = 48 + (i % 2) * 10; fill(0, 50); rect(x + 6, y + 8, w, h); fill(n == 2 ? #2A2420 : #8A6238); rect(x, y, w, h); fill(#FBF6EA); rect(x + 7, y + 7, w - 14, h - 14);
    float px = x + 16, py = y + 16, pw = w - 32, ph = h - 32; int what = int(random(3)); fill(lerpColor(accent, #FFFFFF, 0.4)); rect(px, py, pw, ph); fill(sofa);
    if (what == 0) { circle(px + pw * 0.65, py + ph * 0.35, ph * 0.4); fill(lerpColor(sofa, #1E2A2A, 0.4)); triangle(px, py + ph, px + pw * 0.4, py + ph * 0.35, px + pw * 0.8, py + ph); triangle(px + pw * 0.5, py + ph, px + pw * 0.78, py + ph * 0.55, px + pw, py + ph); }
    if (what == 1) for (int k = 0; k < 5; k++) { fill(lerpColor(sofa, accent, k / 5.0)); rect(px, py + k * ph / 5, pw * random(0.4, 1), ph / 5); }
    if (what == 2) { for (int k = 0; k < 7; k++) { pushMatrix(); translate(px + pw / 2, py + ph * 0.9); rotate(-0.9 + k * 0.3); ellipse(0, -ph * 0.4, min(pw, ph) * 0.14, ph * 0.7); popMatrix(); } }
  }
}

void window() {
  int hour = int(random(3)); color[] a = {#6FB7E6, #F0875A, #18204A}; color[] b = {#E8F5EE, #FFE3A8, #4A4C82}; float w = random(190, 260), x = 256 - w / 2;
  fill(lerpColor(wall, #FFFFFF, 0.75)); rect(x - 12, 26, w + 24, 196); for (int y = 0; y < 170; y++) { stroke(lerpColor(a[hour], b[hour], y / 170.0)); line(x, 38 + y, x + w, 38 + y); }
  noStroke(); fill(#FFF7D8); circle(x + w * random(0.2, 0.8), 84, 34); for (int k = 0; k < 8; k++) { fill(lerpColor(b[hour], #1E3A2C, 0.5 + 0.05 * k)); float bw = w / 8, bh = random(24, 76); rect(x + k * bw, 208 - bh, bw, bh); }
  fill(lerpColor(wall, #FFFFFF, 0.75)); rect(x + w / 2 - 5, 38, 10, 170); rect(x, 110, w, 7); rect(x - 20, 208, w + 40, 14);
  for (int s = 0; s < 2; s++) for (int k = 0; k < 5; k++) { fill(lerpColor(accent, #000000, k % 2 == 0 ? 0.05 : 0.2)); rect(s == 0 ? x - 46 + k * 11 : x + w - 8 + k * 11, 20, 11, 236); }
  fill(#4A382A); rect(x - 60, 16, w + 120, 7);
}

void plant(float x, float s) {
  for (int k = 0; k < 15; k++) { pushMatrix(); translate(x, 330); rotate(-1.25 + (k * 7 % 15) * 0.178); fill(lerpColor(#1F5A3A, #8CBF5A, k / 15.0)); float l = random(90, 150) * s; beginShape(); vertex(0, 0); bezierVertex(-22, -l * 0.5, -16, -l * 0.8, 0, -l); bezierVertex(16, -l * 0.8, 22, -l * 0.5, 0, 0); endShape(CLOSE); popMatrix(); }
  fill(lerpColor(accent, #5A2A18, 0.35)); quad(x - 34, 322, x + 34, 322, x + 25, 396, x - 25, 396); fill(lerpColor(accent, #5A2A18, 0.15)); rect(x - 37, 314, 74, 14);
}

void lamp(float x) {
  boolean on = random(1) < 0.6; if (on) for (int k = 0; k < 8; k++) { fill(#FFE6A0, 20); circle(x, 150, 60 + 34 * k); }
  fill(#3A2E28); rect(x - 3, 160, 6, 236); ellipse(x, 396, 60, 14); fill(on ? #FFEFC0 : lerpColor(accent, #FFFFFF, 0.3)); float t = random(18, 38); quad(x - t, 104, x + t, 104, x + 46, 172, x - 46, 172); fill(0, 30); quad(x + t * 0.4, 104, x + t, 104, x + 46, 172, x + 20, 172);
}

void rug() { boolean oval = random(1) < 0.5; for (int k = 0; k < 5; k++) { fill(lerpColor(k % 2 == 0 ? accent : sofa, #FFFFFF, 0.22)); float w = 430 - 56 * k, h = 96 - 15 * k; if (oval) ellipse(256, 452, w, h); else quad(256 - w * 0.44, 452 - h / 2, 256 + w * 0.44, 452 - h / 2, 256 + w * 0.52, 452 + h / 2, 256 - w * 0.52, 452 + h / 2); } }

void couch() {
  int n = int(random(2, 4)); float arm = random(34, 54), back = random(214, 246), round = random(8, 30), w = (R - L - 2 * arm) / n; color dark = lerpColor(sofa, #120C18, 0.35), pale = lerpColor(sofa, #FFFFFF, 0.16); boolean tuft = random(1) < 0.4;
  fill(0, 70); ellipse(256, 428, R - L + 30, 26); fill(#4A3020); for (int k = 0; k < 4; k++) { float x = lerp(L + 16, R - 28, k / 3.0); quad(x, 400, x + 12, 400, x + 9, 428, x + 3, 428); }
  fill(dark); rect(L + 12, back - 10, R - L - 24, 190, round); fill(dark); rect(L + 8, 380, R - L - 16, 30, 6);
  for (int i = 0; i < n; i++) {                             // back cushions and seats
    float x = L + arm + i * w; fill(sofa); rect(x + 1, back, w - 2, 142, round); fill(pale); rect(x + 8, back + 5, w - 20, 14, 7);
    if (tuft) for (int k = 0; k < 6; k++) { fill(dark); circle(x + w * (0.25 + 0.25 * (k % 3)), back + 44 + 36 * (k / 3), 7); }
    fill(0, 45); rect(x, seat - 18, w, 14); fill(pale); rect(x + 1, seat - 10, w - 2, 40, 10); fill(sofa); rect(x + 1, seat + 6, w - 2, 28, 8);
  }
  for (int s = 0; s < 2; s++) { float x = s == 0 ? L : R - arm; fill(dark); rect(x - 1, 294, arm + 2, 116, round); fill(sofa); rect(x + 2, 294, arm - 4, 112, round); fill(pale); rect(x + 7, 298, arm - 14, 12, 6); }
  for (int i = 0; i < int(random(2, 5)); i++) { color c = i % 2 == 0 ? accent : lerpColor(accent, #FFFFFF, 0.55); pushMatrix(); translate(lerp(L + arm + 34, R - arm - 34, i == 0 ? 0 : i == 1 ? 1 : random(0.2, 0.8)), seat - 42); rotate(random(-0.3, 0.3)); fill(lerpColor(c, #000000, 0.3)); rect(-35, -31, 72, 68, 14); fill(c); rect(-35, -35, 70, 66, 14); fill(lerpColor(c, sofa, 0.7)); if (random(1) < 0.5) for (int k = 0; k < 3; k++) rect(-30, -22 + 16 * k, 60, 6); else circle(0, -2, 30); popMatrix(); }
  if (random(1) < 0.4) { float x = 256 + random(-30, 30); fill(#2E2A2C); if (brightness(sofa) < 130) fill(#E9B26A); ellipse(x, seat - 24, 84, 40); circle(x + 38, seat - 28, 34); triangle(x + 24, seat - 38, x + 28, seat - 58, x + 38, seat - 44); triangle(x + 40, seat - 44, x + 50, seat - 58, x + 54, seat - 36); ellipse(x - 36, seat - 12, 50, 14); }
}

void table() { float x = 256 + random(-50, 50), w = random(90, 120); fill(0, 50); ellipse(x, 492, w * 2, 22); fill(#3A281E); quad(x - w * 0.7, 444, x - w * 0.6, 444, x - w * 0.72, 494, x - w * 0.78, 494); quad(x + w * 0.6, 444, x + w * 0.7, 444, x + w * 0.78, 494, x + w * 0.72, 494); fill(lerpColor(floorC, #1E120A, 0.62)); ellipse(x, 446, w * 2, 36); fill(lerpColor(floorC, #3A2010, 0.3)); ellipse(x, 441, w * 2, 34); fill(accent); rect(x - 50, 426, 56, 9); fill(#FBF6EA); rect(x - 46, 418, 50, 8); fill(sofa); ellipse(x + 40, 428, 26, 22); rect(x + 27, 418, 26, 10); fill(#3A1D0E); ellipse(x + 40, 418, 24, 7); }
