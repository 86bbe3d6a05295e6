// A tiger's face from the front, among leaves, bamboo, snow or evening grass
color fur, dark = #24160F, cream = #FFF6E4, rose = #DA7872, iris; float open, look; float[] j = new float[12];

void setup() {
  size(512, 512); noStroke(); place(int(random(4)));
  color[] furs = {#EE8A2A, #DE6E1E, #F7A546, #F0ECE2}; color[] eyes = {#F0C433, #8CC88C, #7CC0DC};
  fur = furs[int(random(3.6))]; iris = eyes[int(random(3))]; open = random(32, 46); look = random(-6, 6);
  for (int i = 0; i < 12; i++) j[i] = random(-1, 1);
  float light = random(1) < 0.5 ? 1 : -1; boolean roar = random(1) < 0.35;
  translate(256 + random(-14, 14), 258 + random(-8, 14)); rotate(random(-0.15, 0.15)); scale(random(0.92, 1.08));
  fill(lerpColor(fur, #3A1606, 0.4)); ellipse(0, 240, 360, 280);       // chest and shoulders
  fill(lerpColor(cream, fur, 0.25)); ellipse(0, 250, 150, 240);
  for (int s = -1; s <= 1; s += 2) { pushMatrix(); scale(s, 1); behind(); popMatrix(); }
  for (int i = 0; i < 10; i++) {                                       // the head, lit from one side
    fill(lerpColor(lerpColor(fur, #4A1C04, 0.3), lerpColor(fur, #FFE9B0, 0.3), i / 9.0));
    ellipse(light * i * 3, -i * 4, 352 - i * 20, 312 - i * 20);
  }
  for (int s = -1; s <= 1; s += 2) { pushMatrix(); scale(s, 1); half(s); popMatrix(); }
  for (int i = 0; i < 3; i++) for (int s = -1; s <= 1; s += 2) { pushMatrix(); scale(s, 1); stripe(0, -116 + i * 23, 0.2, 46 - i * 8, 6); popMatrix(); }
  stripe(0, -150, HALF_PI, 96, 7);
  fill(lerpColor(fur, #FFE9B0, 0.35)); quad(-26, -56, 26, -56, 44, 54, -44, 54);      // bridge of the nose
  fill(lerpColor(fur, #4A1C04, 0.25)); triangle(-26, -56, -44, 54, -36, 54); triangle(26, -56, 44, 54, 36, 54);
  if (roar) {
    fill(cream); ellipse(0, 146, 128, 84); fill(#5A141C); ellipse(0, 132, 92, 84);
    fill(#E1626C); ellipse(0, 154, 58, 34); fill(#FFFCF0);
    triangle(-38, 106, -20, 106, -28, 140); triangle(38, 106, 20, 106, 28, 140);
  } else { fill(lerpColor(cream, #B09A80, 0.35)); ellipse(0, 130, 118, 70); fill(cream); ellipse(0, 124, 108, 62); }
  for (int s = -1; s <= 1; s += 2) { pushMatrix(); scale(s, 1); muzzle(); popMatrix(); }
  fill(lerpColor(rose, #5A1C20, 0.45)); quad(-44, 40, 44, 40, 16, 74, -16, 74);
  fill(rose); beginShape(); vertex(-40, 38); bezierVertex(-20, 28, 20, 28, 40, 38); bezierVertex(34, 60, 14, 70, 0, 74); bezierVertex(-14, 70, -34, 60, -40, 38); endShape(CLOSE);
  fill(dark); ellipse(-18, 56, 15, 8); ellipse(18, 56, 15, 8); rect(-2, 72, 4, 22); fill(255, 110); ellipse(0, 42, 36, 8);
}

void place(int kind) {
  color[] bgs = {#123A2C, #B9D0DE, #22405C, #F2B84A}; color[] alt = {#2C1E40, #35506E, #C9DE9A, #7C2C3C};
  color bg = random(1) < 0.5 ? bgs[kind] : alt[kind]; background(bg);
  for (int i = 0; i < 8; i++) { fill(255, 240, 200, 12); ellipse(256, 230, 620 - i * 60, 620 - i * 60); }
  color leaf = lerpColor(#2F8A4A, #8FB83A, random(1));
  for (int i = 0; i < 30; i++) {
    float x = random(512), y = random(512); pushMatrix(); translate(x, y);
    if (kind == 0) {                                                   // big leaves with a midrib
      rotate(random(-0.9, 0.9) + (x < 256 ? PI : 0)); fill(lerpColor(leaf, bg, random(0.1, 0.6)));
      beginShape(); vertex(0, 0); bezierVertex(40, -50, 120, -40, 180, 0); bezierVertex(120, 40, 40, 50, 0, 0); endShape(CLOSE);
      fill(lerpColor(leaf, #E8F0B0, 0.3)); triangle(0, -2, 0, 3, 170, 0);
    } else if (kind == 1) { fill(255, 225); float d = random(5, 15); ellipse(0, 0, d, d); }
    else if (kind == 2 && i < 9) {                                     // bamboo
      fill(lerpColor(leaf, bg, random(0.1, 0.5))); rect(0, -600, 26, 1200);
      fill(lerpColor(leaf, #10200C, 0.5)); for (int n = -5; n < 6; n++) rect(-2, n * 96, 30, 6);
    } else if (kind == 3) { fill(lerpColor(leaf, bg, random(0.1, 0.6))); triangle(-9, 512 - y, 12, 512 - y, random(-60, 60), random(-40, 60)); }
    popMatrix();
  }
}

void stripe(float x, float y, float a, float l, float w) {
  pushMatrix(); translate(x, y); rotate(a); fill(dark);
  beginShape(); vertex(0, -w); bezierVertex(l * 0.3, -w * 1.3, l * 0.7, -w * 0.2, l, w * 0.6); bezierVertex(l * 0.6, w * 0.7, l * 0.3, w * 1.3, 0, w); endShape(CLOSE);
  popMatrix();
}

void behind() {                                                        // ear, ruff and shoulder stripes
  for (int i = 0; i < 4; i++) stripe(166 - i * 3, 176 + i * 30, PI - 0.3, 92, 9);
  fill(dark); ellipse(124, -138, 112, 112); fill(fur); ellipse(120, -130, 92, 92);
  fill(cream); ellipse(116, -122, 62, 64); fill(rose); ellipse(112, -114, 34, 42); fill(cream);
  for (int i = 0; i < 4; i++) triangle(84 + i * 12, -78, 98 + i * 12, -84, 100 + i * 8, -138 + i * 6);
  for (int k = 0; k < 2; k++) for (int i = 0; i < 6; i++) {
    float a = 0.05 + i * 0.24, r = k == 0 ? 218 : 196; fill(k == 0 ? lerpColor(fur, #4A1C04, 0.2) : cream);
    triangle(150 * cos(a - 0.2), 150 * sin(a - 0.2), (r + j[i] * 10) * cos(a + 0.1), (r - 14) * sin(a + 0.1), 150 * cos(a + 0.3), 150 * sin(a + 0.3));
  }
}

void half(int s) {
  fill(cream); ellipse(112, 92, 120, 116); ellipse(76, -66, 92, 50);
  for (int i = 0; i < 4; i++) stripe(180 - i * i * 3, -34 + i * 40 + j[i] * 4, PI - 0.1 + i * 0.12, 74 + j[i + 4] * 10, 9 + j[i] * 1.5);
  for (int i = 0; i < 3; i++) stripe(24 + i * 36, -150 + i * 14, 1.78 + i * 0.13, 56 + j[i + 8] * 9, 9);
  stripe(158, -86, PI - 0.45, 66, 9); pushMatrix(); translate(76, -24); rotate(-0.22);
  fill(dark); beginShape(); vertex(-48, 20); bezierVertex(-34, -open * 0.8, 24, -open, 44, -4); bezierVertex(24, open * 0.75, -20, open * 0.75, -48, 20); endShape(CLOSE);
  fill(iris); ellipse(0, 0, 52, open); fill(lerpColor(iris, #FFFFE0, 0.5)); ellipse(0, open * 0.2, 36, open * 0.4);
  fill(10); ellipse(look * s, 0, 21, 23); fill(255); ellipse((look + 5) * s, -7, 10, 10); popMatrix();
}

void muzzle() {
  fill(lerpColor(cream, #B09A80, 0.35)); ellipse(46, 90, 114, 86); fill(cream); ellipse(46, 84, 110, 80);
  fill(dark); for (int i = 0; i < 8; i++) ellipse(32 + i % 3 * 22, 72 + i / 3 * 13, 6, 6);
  noFill(); stroke(dark); strokeWeight(4); bezier(0, 94, 12, 116, 46, 118, 62, 102);
  stroke(255, 252, 244); strokeWeight(2.5);
  for (int i = 0; i < 4; i++) bezier(60, 80 + i * 8, 110, 64 + i * 14, 160, 62 + i * 20, 205 + j[i] * 12, 78 + i * 26);
  noStroke();
}
