// A frog leaps over the pond: hind legs stretched out behind, arms ahead, drops flying, by day, at dusk or in the rain.
color skin, dark, pale, eye, sky, low, pond; float sea;

void setup() {
  size(512, 512);
  color[][] frogs = {{#6DB33F, #2F6B1E, #F4F1C9, #F2B632}, {#A38A4A, #5B4520, #EFE3C0, #E0A030}, {#2FA38A, #11574B, #FFF4D0, #E2453A}, {#D9B92C, #7A5A0E, #FFF6C8, #2A2420}, {#4C82C9, #1B3C75, #DCEBFA, #F5D76E}, {#C4572F, #6A2412, #F7D9B0, #F6E27A}};
  color[] f = frogs[int(random(frogs.length))]; skin = f[0]; dark = f[1]; pale = f[2]; eye = f[3];
  color[][] days = {{#9ED8F2, #F4FAEC, #4F9FA8}, {#FCE2B0, #F6A96C, #6F7F5A}, {#121A38, #3A4A78, #16304A}, {#C9D3D6, #A4B3B4, #5E7A78}, {#F9F4E0, #D9E8B4, #78A65A}, {#3B2147, #C76B7A, #4A3358}};
  color[] day = days[int(random(days.length))]; sky = day[0]; low = day[1]; pond = day[2];
  sea = random(385, 440); place();
  float tilt = random(-0.62, -0.1), s = random(0.86, 1.02);
  translate(256, random(215, 255)); if (random(1) < 0.5) scale(-1, 1);
  noStroke(); fill(0, 50); ellipse(0, sea - 200, 250, 20);                       // its shadow on the water
  drops();
  scale(s); rotate(tilt); translate(58, 0); frog();
}

void place() {
  for (int y = 0; y < sea; y++) { stroke(lerpColor(sky, low, y / sea)); line(0, y, width, y); }
  noStroke(); fill(255, 248, 214, 230); circle(random(60, 450), random(50, 130), random(40, 96));
  boolean dim = brightness(sky) < 120;
  for (int i = 0; i < 9; i++) {                         // far bushes
    fill(lerpColor(low, dim ? #050A14 : #3F6B3A, random(0.25, 0.5))); ellipse(i * 64 + random(-20, 20), sea, random(90, 160), random(40, 130));
  }
  fill(pond); rect(0, sea, 512, 200);
  for (int i = 0; i < 26; i++) {
    fill(lerpColor(pond, low, random(0.2, 0.8)), 150); ellipse(random(512), sea + sq(random(1)) * 130 + 4, random(40, 150), random(2, 5));
  }
  for (int i = 0; i < 4; i++) {                         // lily pads
    float x = i * 150 + random(-20, 40), y = sea + random(22, 90), w = random(80, 150);
    color c = lerpColor(lerpColor(#4F9447, #9AB84A, random(1)), sky, dim ? 0.5 : 0.05);
    fill(lerpColor(c, #000000, 0.4)); ellipse(x, y + 5, w, w * 0.26);
    fill(c); arc(x, y, w, w * 0.26, random(0.2, 1), TWO_PI, PIE);
    if (random(1) < 0.35) for (int p = -3; p <= 3; p++) { fill(lerpColor(#FFFFFF, #F08CB0, abs(p) / 3.0)); ellipse(x + p * 6, y - 16 + abs(p) * 2, 13, 30 - abs(p) * 4); }
  }
  for (int i = 0; i < 10; i++) {                        // reeds at the sides
    float x = random(1) < 0.5 ? random(0, 80) : random(430, 512), h = random(120, 340);
    fill(lerpColor(#4F7F3A, dim ? #0A1420 : #A8C060, random(0.7))); triangle(x - 5, 512, x + 5, 512, x + random(-36, 36), 512 - h);
  }
  if (random(1) < 0.25) { stroke(255, 130); strokeWeight(1.6); for (int i = 0; i < 90; i++) { float x = random(-20, 520), y = random(500); line(x, y, x - 6, y + 24); } }
}

void drops() {
  noStroke();
  for (int i = 0; i < 42; i++) {
    float t = random(1);
    fill(lerpColor(pond, #FFFFFF, random(0.5, 1)), 210);
    float x = -225 + 150 * t + randomGaussian() * 26, y = lerp(sea - 240, 60, t) + randomGaussian() * 22, d = random(3, 11);
    ellipse(x, y, d, d * 1.25);
  }
}

void limb(float x0, float y0, float w0, float x1, float y1, float w1, color c) {
  float a = atan2(y1 - y0, x1 - x0) + HALF_PI, dx = cos(a) / 2, dy = sin(a) / 2;
  fill(c);
  quad(x0 + dx * w0, y0 + dy * w0, x1 + dx * w1, y1 + dy * w1, x1 - dx * w1, y1 - dy * w1, x0 - dx * w0, y0 - dy * w0);
  circle(x0, y0, w0); circle(x1, y1, w1);
}

void toes(float x, float y, float turn, float len, int n, color c) {
  if (n > 4) { fill(c, 150); arc(x, y, len * 1.7, len * 1.7, turn - 0.5, turn + 0.5, PIE); }   // web
  for (int i = 0; i < n; i++) {
    float a = turn + (i - (n - 1) / 2.0) * (n > 4 ? 0.25 : 0.45);
    limb(x, y, 8, x + cos(a) * len, y + sin(a) * len, 6, c); circle(x + cos(a) * len, y + sin(a) * len, 12);
  }
}

void leg(float dy, float kick, color c) {
  limb(-78, 8 + dy, 56, -136, 44 + dy + kick, 38, c);
  limb(-136, 44 + dy + kick, 35, -212, 6 + dy + kick, 20, c);
  limb(-212, 6 + dy + kick, 18, -262, 40 + dy + kick * 1.4, 13, c);
  toes(-262, 40 + dy + kick * 1.4, 2.75, 50, 5, c);
}

void arm(float x, float swing, color c) {
  limb(x, 26, 32, x + 22, 72, 23, c);
  limb(x + 22, 72, 22, x + 62 + swing, 92 - swing * 0.6, 15, c);
  toes(x + 62 + swing, 92 - swing * 0.6, 0.35, 30, 4, c);
}

void frog() {
  noStroke();
  float kick = random(-14, 26);
  leg(-14, -24 + random(-10, 8), lerpColor(skin, dark, 0.55));
  arm(64, random(8, 30), lerpColor(skin, dark, 0.5));
  fill(skin);                                            // back from rump to snout
  beginShape(); vertex(-118, 6);
  bezierVertex(-86, -54, -10, -66, 46, -58); bezierVertex(96, -62, 150, -34, 164, -2);
  bezierVertex(160, 24, 130, 36, 92, 42); bezierVertex(30, 66, -70, 58, -118, 6); endShape(CLOSE);
  fill(pale); beginShape();
  vertex(162, 6);
  bezierVertex(120, 14, 80, 10, 40, 16); bezierVertex(-10, 30, -60, 34, -92, 28);
  bezierVertex(-50, 58, 40, 62, 92, 42); bezierVertex(130, 36, 158, 24, 162, 6); endShape(CLOSE);
  int marks = int(random(3));
  fill(dark, 190);
  for (int i = 0; i < (marks == 0 ? 0 : 16); i++) { float u = random(-88, 60); ellipse(u, -34 + abs(u + 10) * 0.22 + random(-8, 26), random(7, 22), random(5, 12)); }
  noFill();
  if (marks < 2) { stroke(lerpColor(skin, #FFFFFF, 0.6)); strokeWeight(6); bezier(-100, -4, -60, -36, 0, -40, 66, -34); }
  stroke(dark); strokeWeight(4); bezier(164, 2, 130, 14, 104, 12, 84, 2); noStroke();
  fill(lerpColor(skin, #FFFFFF, 0.35), 150); ellipse(20, -46, 110, 12);
  fill(lerpColor(skin, dark, 0.45)); circle(66, -14, 26); fill(lerpColor(skin, #FFFFFF, 0.15)); circle(66, -14, 17);
  fill(dark); ellipse(148, -18, 7, 5);
  fill(skin); circle(108, -50, 54); fill(lerpColor(eye, #000000, 0.6)); circle(112, -51, 42);
  fill(eye); circle(112, -51, 37); fill(#120E0C); ellipse(114, -51, 27, 15); fill(255); circle(120, -59, 8);
  leg(2, kick, skin);
  fill(dark, 170);
  for (int i = 0; i < 3; i++) { ellipse(-92 - i * 16, 16 + i * 9 + kick * i * 0.35, 9, 26); ellipse(-156 - i * 17, 34 - i * 8 + kick, 8, 17); }
  arm(52, random(-12, 18), skin);
}
