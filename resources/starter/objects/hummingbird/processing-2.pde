// A hummingbird hovers, its long bill in the mouth of a flower
color coat, gloss, gorget, petal, bg; boolean night; float up;

void setup() {
  size(512, 512); color[] backs = {#1F8A5B, #2A9D8F, #2F6DB5, #6A8F2E, #7A4A9E};
  color[] glosses = {#5FE0B0, #F0D860, #66C8F0, #E0F070};
  color[] gorgets = {#D81E5B, #F25C05, #7B2CBF, #C1121F};
  color[] flowers = {#E63946, #F77F00, #D63384, #FFC43D, #A55EEA};
  color[] air = {#E6F3DA, #FCE0C6, #14253A, #22382A, #BCDDF2, #F7F1E4, #432748};
  coat = backs[int(random(5))]; gloss = glosses[int(random(4))];
  gorget = gorgets[int(random(4))]; petal = flowers[int(random(5))];
  bg = air[int(random(7))]; night = brightness(bg) < 120;
  up = random(-0.35, 0.25); background(bg); noStroke();
  for (int i = 0; i < 30; i++) {                        // leaves and blossoms out of focus, then a pool of light
    fill(lerpColor(bg, i % 4 == 0 ? petal : #4E8A4A, random(0.12, 0.42)), 100);
    float d = random(30, 130); ellipse(random(512), random(512), d, d * random(0.7, 1));
  }
  for (int i = 0; i < 7; i++) { fill(lerpColor(bg, #FFFFFF, night ? 0.2 : 0.7), 26); ellipse(220, 230, 430 - i * 45, 430 - i * 45); }
  translate(256 + random(-8, 8), 268 + random(-12, 12));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.98, 1.1)); rotate(random(-0.12, 0.12)); stem(int(random(2)));
  wing(6, -64, 1.5 + up, 0.84, lerpColor(coat, night ? #C8D0D8 : #222222, 0.5));
  bird();
  wing(-12, -50, 0.95 + up, 1.02, lerpColor(coat, night ? #DDE4EA : #5A6068, 0.45));
}

void wing(float x, float y, float a, float k, color c) {
  pushMatrix(); translate(x, y); rotate(a); scale(k);
  for (int row = 0; row < 2; row++) for (int i = 0; i < (row == 0 ? 11 : 8); i++) {
    float n = row == 0 ? 204 - i * 12 : 96 - i * 6;      // long primaries, short coverts over them
    pushMatrix(); rotate(-i * (row == 0 ? 0.088 : 0.12));
    fill(row == 0 ? lerpColor(c, #FFFFFF, 0.03 * i) : lerpColor(coat, gloss, 0.08 * i), row == 0 ? 215 : 255);
    stroke(lerpColor(c, night ? #FFFFFF : #000000, 0.45), 170); strokeWeight(1.2);
    beginShape(); vertex(0, -8); bezierVertex(-n * 0.4, -22, -n * 0.9, -17, -n, 4); bezierVertex(-n * 0.8, 14, -n * 0.4, 13, 0, 8); endShape(CLOSE);
    line(-16, 0, -n + 9, 2); popMatrix();
  }
  noStroke(); fill(lerpColor(coat, gloss, 0.25)); ellipse(-12, 2, 58, 32); popMatrix();
}

void bird() {
  for (int i = 0; i < 6; i++) {                          // tail fan
    pushMatrix(); translate(-70, 76); rotate(2.05 + i * 0.12);
    fill(lerpColor(coat, #0C1216, 0.25 + 0.1 * i)); ellipse(56, 0, 128, 18);
    fill(255, 200); ellipse(110, 0, 16, 10); popMatrix();
  }
  for (int i = 0; i < 6; i++) {                          // the pale belly, rounded by steps
    float e = i * 5; fill(lerpColor(#B9AE98, #FFFCF0, i / 5.0));
    beginShape(); vertex(48 - e, -66); bezierVertex(60 - e, -10, 26 - e, 62 - e, -84, 96 - e * 0.6); bezierVertex(-88, 40, -60, -30, 0, -80); endShape(CLOSE);
  }
  fill(lerpColor(coat, #04120C, 0.3));
  beginShape(); vertex(20, -112); bezierVertex(-40, -100, -88, -20, -96, 98); bezierVertex(-50, 66, 0, 10, 24, -60); endShape(CLOSE);
  for (int r = 11; r >= 0; r--) for (int q = 0; q < 5; q++) {   // scales in rows, tail to neck
    float t = r / 11.0, u = (q - 2) / 2.0 + (r % 2) * 0.2;
    pushMatrix(); translate(lerp(4, -76, t) + u * (20 - 9 * t), lerp(-84, 76, t) + u * (15 - 6 * t)); rotate(2.0);
    fill(lerpColor(coat, #04120C, 0.35)); ellipse(1.5, 0, 21, 13);
    fill(lerpColor(coat, gloss, max(0, 0.75 - q * 0.2) * (1 - 0.4 * t))); ellipse(0, 0, 18, 10); popMatrix();
  }
  for (int i = 0; i < 6; i++) { fill(lerpColor(lerpColor(coat, #04120C, 0.25), lerpColor(coat, gloss, 0.6), i / 5.0)); ellipse(40 - i * 1.5, -108 - i * 4, 86 - i * 12, 74 - i * 12); }
  fill(lerpColor(gorget, #200010, 0.3));
  beginShape(); vertex(80, -102); bezierVertex(78, -68, 60, -42, 24, -44); bezierVertex(12, -66, 22, -90, 46, -98); endShape(CLOSE);
  for (int i = 0; i < 24; i++) { fill(lerpColor(gorget, i % 3 == 0 ? #FFFFFF : #FF9A60, 0.1 + (i % 6) * 0.07)); ellipse(32 + (i % 6) * 7 - (i / 6) * 1.5, -87 + (i / 6) * 10, 8, 7); }
  fill(night ? #D8C8A8 : #1E1A18);
  beginShape(); vertex(74, -119); bezierVertex(110, -116, 150, -114, 188, -106); bezierVertex(150, -109, 110, -106, 74, -103); endShape(CLOSE);
  fill(255); ellipse(50, -112, 23, 20); fill(#120F10); ellipse(55, -112, 17, 17); fill(255); ellipse(58, -116, 6, 6);
  fill(#3A2E28); ellipse(-14, 78, 8, 20); ellipse(-27, 84, 8, 20);
}

void stem(int kind) {                                    // trumpets or wide open flowers
  noFill(); stroke(#4E7F36); strokeWeight(8); bezier(262, -330, 300, -150, 236, 60, 250, 330); noStroke();
  for (int i = 0; i < 4; i++) {
    pushMatrix(); translate(258 - i * 2, -190 + i * 120); rotate(i % 2 == 0 ? -2.3 : -0.3 - i * 0.4);
    fill(#4E8A3C); ellipse(46, 0, 96, 36); fill(#7DB552); ellipse(46, -7, 80, 14); popMatrix();
  }
  flower(252, 66, 0.62, kind); flower(236, 190, 0.42, kind); flower(178, -106, 1, kind);
}

void flower(float x, float y, float k, int kind) {       // opens to the left
  pushMatrix(); translate(x, y); scale(k); fill(#5C9440); ellipse(82, 0, 34, 34);
  fill(lerpColor(petal, #300010, 0.2)); quad(0, -22, 84, -13, 84, 13, 0, 22);
  for (int i = 0; i < 5; i++) {
    pushMatrix(); rotate(PI - 2.2 + i * 1.1); scale(1, kind == 0 ? 1 : 1.5);
    fill(lerpColor(petal, #300010, 0.18)); ellipse(kind == 0 ? 18 : 30, 1, kind == 0 ? 66 : 78, 34);
    fill(lerpColor(petal, #FFFFFF, 0.1 + 0.08 * i)); ellipse(kind == 0 ? 18 : 30, -2, kind == 0 ? 58 : 68, 26); popMatrix();
  }
  fill(lerpColor(petal, #30000F, 0.55)); ellipse(-4, 0, 18, 36);
  fill(#FFE27A); for (int i = 0; i < 4; i++) ellipse(-20 + (i % 2) * 7, -16 + i * 11, 7, 7);
  popMatrix();
}
