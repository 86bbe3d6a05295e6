// An elephant at a waterhole, side view, rim-lit by a low sun and mirrored in the rippled water; sometimes a calf behind it.
color top, low, hide, rim, shore;
float curl, ear, tusk, stepA, stepB, sunX, sunR;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);                  // shake the dice well
  int hour = int(random(5));
  color[] tops = {#3D2C6B, #E8743B, #F2A7A0, #16324F, #8FC7DE}; color[] lows = {#F48C5B, #FFD98A, #FBE6C8, #E58F6B, #F6EFD2};
  color[] hides = {#2E2238, #4A2430, #5B4A5E, #171F30, #6B635F}; color[] rims = {#FFC08A, #FFE9A8, #FFF3DF, #FFB48A, #F4EBD2};
  top = tops[hour]; low = lows[hour]; hide = hides[hour]; rim = rims[hour]; shore = lerpColor(hide, #000000, 0.25);
  curl = random(1); ear = random(0.85, 1.15); tusk = random(1) < 0.75 ? random(20, 50) : 0; stepA = random(-12, 12); stepB = random(-12, 12);
  sunX = random(90, 420); sunR = random(110, 230);
  boolean left = random(1) < 0.5, calf = random(1) < 0.4;
  float size = random(0.9, 0.98);
  if (left) { translate(512, 0); scale(-1, 1); }
  sky();
  land();
  for (int m = 1; m >= 0; m--) {                           // first the mirror image, then the animals
    pushMatrix();
    if (m == 1) { translate(0, 836); scale(1, -1); }
    if (calf) { pushMatrix(); translate(8, 418 - 418 * 0.46); scale(0.46); elephant(m == 1, 0.5); popMatrix(); }
    translate(256 - 256 * size, 418 - 418 * size); scale(size);
    elephant(m == 1, 0);
    popMatrix();
  }
  bank();
}

void sky() {
  for (int y = 0; y < 420; y++) { stroke(lerpColor(top, low, y / 400.0)); line(0, y, 512, y); }
  noStroke();
  for (int i = 6; i >= 0; i--) { fill(lerpColor(rim, #FFFFFF, 0.3), i == 0 ? 255 : 18); circle(sunX, 300, sunR + i * 30); }
  for (int i = 0; i < 9; i++) { fill(lerpColor(low, #FFFFFF, 0.4), 90); float y = random(30, 260); ellipse(random(512), y, random(80, 260), random(4, 11)); }
  if (random(1) < 0.6) { noFill(); stroke(hide); strokeWeight(2); for (int i = 0; i < 9; i++) { float x = random(30, 480), y = random(24, 110), w = random(5, 9); arc(x - w, y, w * 2, w, PI, TWO_PI); arc(x + w, y, w * 2, w, PI, TWO_PI); } noStroke(); }
}

void land() {
  color haze = lerpColor(low, hide, 0.35);
  fill(haze); float q = random(50);
  beginShape(); vertex(0, 420); for (int x = 0; x <= 512; x += 8) vertex(x, 388 - 60 * noise(q + x * 0.008)); vertex(512, 420); endShape(CLOSE);
  int n = int(random(1, 5));
  for (int i = 0; i < n; i++) {                            // umbrella trees in the haze
    float x = random(512), h = random(90, 210), w = random(50, 100); color c = lerpColor(haze, hide, random(0.2, 0.5));
    fill(c); quad(x - 4, 416, x + 4, 416, x + 2, 416 - h, x - 2, 416 - h);
    for (int k = 0; k < 9; k++) ellipse(x + random(-w, w) * 0.7, 416 - h - random(18), w * 0.9, 18);
    stroke(c); strokeWeight(3); line(x, 416 - h * 0.55, x - w * 0.5, 416 - h); line(x, 416 - h * 0.6, x + w * 0.5, 416 - h); noStroke();
  }
  for (int y = 418; y < 512; y++) { stroke(lerpColor(lerpColor(low, hide, 0.12), lerpColor(top, hide, 0.3), (y - 418) / 94.0)); line(0, y, 512, y); }
  noStroke();
}

void elephant(boolean mirror, float fog) {
  color c = lerpColor(hide, low, fog * 0.4 + (mirror ? 0.32 : 0)), far = lerpColor(c, low, 0.16), edge = mirror ? lerpColor(rim, c, 0.6) : rim;
  noStroke(); fill(far);
  quad(150, 280, 222, 280, 210 + stepA, 418, 160 + stepA, 418); quad(306, 280, 366, 280, 362 + stepB, 418, 314 + stepB, 418);
  trunk(c, edge);
  fill(c);
  beginShape();                                            // back, rump, hind leg, belly, fore leg, chest
  vertex(392, 120); bezierVertex(350, 96, 318, 130, 270, 134); bezierVertex(220, 112, 130, 110, 86, 178); bezierVertex(66, 220, 66, 260, 74, 300);
  bezierVertex(84, 350, 78, 390, 76 - stepA, 418); vertex(138 - stepA, 418); bezierVertex(138, 370, 150, 340, 172, 318);
  bezierVertex(210, 330, 240, 330, 268, 322); bezierVertex(276, 360, 268, 390, 266 - stepB, 418); vertex(328 - stepB, 418);
  bezierVertex(326, 370, 340, 320, 356, 280); vertex(420, 250); endShape(CLOSE);
  ellipse(392, 172, 108, 128); ellipse(412, 206, 84, 90);
  noFill(); stroke(edge); strokeWeight(3.5); bezier(86, 178, 130, 110, 220, 112, 270, 134); bezier(270, 134, 310, 130, 336, 108, 372, 108); bezier(372, 108, 408, 100, 440, 130, 446, 172);
  strokeWeight(2); bezier(86, 180, 66, 220, 66, 260, 74, 300);
  stroke(c); strokeWeight(6); bezier(80, 200, 46, 240, 60, 270, 46, 316); noStroke(); fill(lerpColor(c, #000000, 0.4)); ellipse(45, 322, 10, 28);
  color wrinkle = lerpColor(c, edge, 0.22); noFill(); stroke(wrinkle); strokeWeight(1.6);
  for (int i = 0; i < 7; i++) { bezier(104 + i * 8, 250 + i * 5, 120, 290, 128, 330, 110 + i * 3, 390 - i * 12); arc(230, 230 + i * 5, 120 - i * 10, 130, 0.4, 1.5); }
  noStroke(); fill(edge); for (int k = 0; k < 3; k++) { arc(92 - stepA + k * 18, 418, 13, 16, PI, TWO_PI); arc(282 - stepB + k * 18, 418, 13, 16, PI, TWO_PI); }
  if (tusk > 0) { fill(lerpColor(#FFF8E6, c, mirror ? 0.4 : 0)); beginShape(); vertex(410, 238); bezierVertex(420, 262, 440, 272, 440 + tusk, 262); bezierVertex(446, 260, 436, 250, 430, 232); endShape(CLOSE); }
  pushMatrix(); translate(372, 170); scale(ear, 1);        // the great ear
  fill(lerpColor(c, #000000, 0.3)); earShape(-5, 7);
  fill(lerpColor(c, edge, 0.16)); earShape(0, 0);
  noFill(); stroke(lerpColor(c, edge, 0.4)); strokeWeight(2); for (int i = 0; i < 5; i++) bezier(6, -14 + i * 10, -24, -14 + i * 16, -50, -10 + i * 20, -66, -24 + i * 26);
  popMatrix();
  noStroke(); fill(#0C0A10); circle(416, 170, 11); fill(edge); circle(418, 168, 4);
}

void earShape(float dx, float dy) {
  pushMatrix(); translate(dx, dy); beginShape();
  vertex(20, -20); bezierVertex(0, -66, -74, -64, -86, -26); bezierVertex(-96, 20, -80, 74, -44, 100); bezierVertex(-22, 108, -12, 70, 2, 54); bezierVertex(20, 40, 30, 10, 20, -20);
  endShape(CLOSE); popMatrix();
}

void trunk(color c, color edge) {
  noStroke(); float x = 424, y = 196, a = HALF_PI - 0.28;
  for (int i = 0; i < 110; i++) {                          // a trunk bent by chance, thinner and thinner
    float t = i / 110.0; x += 2.0 * cos(a); y += 2.0 * sin(a);
    a += (t < 0.35 ? 0.006 : t < 0.6 ? 0.002 : (curl < 0.5 ? -0.046 * (0.4 + curl) : 0.055 * curl));
    fill(c); circle(x, y, 62 - 44 * t);
    if (i % 7 == 0 && i > 20) { noFill(); stroke(lerpColor(c, edge, 0.35)); strokeWeight(2); arc(x, y, 50 - 40 * t, 50 - 40 * t, a - 1.2, a + 1.2); noStroke(); }
  }
}

void bank() {
  for (int i = 0; i < 60; i++) { fill(lerpColor(low, #FFFFFF, random(0.6)), random(50, 130)); float y = random(424, 512); ellipse(random(512), y, random(30, 150) * (0.4 + (y - 420) / 90), 2 + (y - 420) * 0.02); }
  fill(shore); for (int i = 0; i < 50; i++) ellipse(random(512), 418 + random(-2, 3), random(10, 60), random(3, 7));
  stroke(shore); strokeWeight(2); for (int i = 0; i < 46; i++) { float x = random(1) < 0.5 ? random(0, 90) : random(430, 512); line(x, 512, x + random(-16, 16), random(430, 490)); }
}
