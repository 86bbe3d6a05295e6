// An X-ray of a hand: pale bones in a faint glow of flesh on dark film; sometimes a ring or a crack.
float[] fx = {-76, -38, 4, 44, 84}, fy = {74, -46, -60, -46, -10}, base = {-0.95, -0.17, 0.0, 0.16, 0.36}, len = {0.92, 1.12, 1.22, 1.12, 0.88};
color film, bone, flesh; float[] ang = new float[5], bend = new float[5];
void setup() {
  size(512, 512);
  color[] films = {#04080F, #06182B, #0B1410, #140A22, #181410}, bones = {#F2F6F8, #CDEBFF, #D8F5DF, #EADCFF, #FFEBC8};
  float size = random(0.98, 1.05); int k = int(random(films.length));
  film = films[k]; bone = bones[k];
  flesh = lerpColor(film, bone, random(0.2, 0.3)); background(film);
  noStroke();
  for (int i = 0; i < 16; i++) { fill(lerpColor(film, bone, 0.012 * i), 70); ellipse(256, 270, 720 - i * 36, 760 - i * 38); }
  float spread = random(0.55, 1.45);
  for (int i = 0; i < 5; i++) { ang[i] = base[i] * (i == 0 ? random(0.75, 1.15) : spread) + random(-0.04, 0.04); bend[i] = random(-0.07, 0.07) + (i == 0 ? 0.28 : 0); }
  pushMatrix(); translate(256 + random(-14, 14), 314);
  rotate(random(-0.16, 0.16)); scale(random(1) < 0.5 ? -1 : 1, 1);
  scale(size); skin(); wrist();
  int ring = random(1) < 0.45 ? int(random(1, 5)) : -1, crack = random(1) < 0.4 ? int(random(1, 5)) : -1;
  for (int i = 0; i < 5; i++) finger(i, i == ring, i == crack);
  popMatrix(); marks(int(random(3)));
}
void skin() {                                    // soft layers of flesh, wider ones fainter
  for (int n = 5; n > 0; n--) {
    stroke(flesh, 46); fill(flesh, 46); strokeJoin(ROUND); strokeCap(ROUND);
    for (int i = 0; i < 5; i++) {
      float x = fx[i], y = fy[i], a = ang[i];
      noFill(); strokeWeight((i == 0 ? 46 : 40) + n * 5);
      beginShape(); vertex(i == 0 ? -34 : x * 0.8, i == 0 ? 110 : 60); vertex(x, y);
      for (int j = 0; j < (i == 0 ? 2 : 3); j++) { float l = len[i] * (j == 0 ? 64 : j == 1 ? 44 : 30); x += l * sin(a); y -= l * cos(a); vertex(x, y); a += bend[i]; }
      endShape();
    }
    noStroke(); fill(flesh, 60);
    beginShape(); vertex(-58 - n * 3, 210); bezierVertex(-64 - n * 3, 150, -96, 90, -64 - n * 3, -30); bezierVertex(-20, -76, 60, -76, 94 + n * 3, -14); bezierVertex(100 + n * 3, 70, 62, 140, 58 + n * 3, 210); vertex(58 + n * 3, 330); vertex(-58 - n * 3, 330); endShape(CLOSE);
  }
}
void rod(float l, float w, boolean tip, boolean crack) {  // one bone along -y: knobs at both ends, hollow and pale shaft
  for (int n = 0; n < 4; n++) {
    float q = w * (1 - n * 0.16);
    noStroke(); fill(lerpColor(flesh, bone, 0.45 + n * 0.06), n == 0 ? 170 : 120);
    beginShape(); vertex(-q, -2); bezierVertex(-q * 1.05, -l * 0.2, -q * 0.5, -l * 0.3, -q * 0.52, -l * 0.55); bezierVertex(-q * 0.52, -l * 0.8, tip ? -q * 0.6 : -q * 0.9, -l * 0.88, -q * 0.7, -l);
    bezierVertex(-q * 0.4, -l - q * 0.5, q * 0.4, -l - q * 0.5, q * 0.7, -l); bezierVertex(tip ? q * 0.6 : q * 0.9, -l * 0.88, q * 0.52, -l * 0.8, q * 0.52, -l * 0.55); bezierVertex(q * 0.5, -l * 0.3, q * 1.05, -l * 0.2, q, -2); bezierVertex(q * 0.4, q * 0.4, -q * 0.4, q * 0.4, -q, -2); endShape(CLOSE);
  }
  noFill(); stroke(bone, 230); strokeWeight(2.2);          // bright rind
  bezier(-w * 0.96, -3, -w, -l * 0.2, -w * 0.46, -l * 0.3, -w * 0.48, -l * 0.56); bezier(-w * 0.48, -l * 0.56, -w * 0.5, -l * 0.8, -w * 0.84, -l * 0.88, -w * 0.64, -l);
  bezier(w * 0.96, -3, w, -l * 0.2, w * 0.46, -l * 0.3, w * 0.48, -l * 0.56); bezier(w * 0.48, -l * 0.56, w * 0.5, -l * 0.8, w * 0.84, -l * 0.88, w * 0.64, -l);
  bezier(-w * 0.64, -l, -w * 0.4, -l - w * 0.5, w * 0.4, -l - w * 0.5, w * 0.64, -l); bezier(-w * 0.96, -3, -w * 0.4, w * 0.36, w * 0.4, w * 0.36, w * 0.96, -3);
  strokeWeight(1); for (int i = 0; i < 12; i++) { stroke(bone, random(40, 130)); float y = -random(l), x = random(-w * 0.4, w * 0.4); line(x, y, x + random(-2, 2), y - random(4, 10)); }
  if (crack) { stroke(film); strokeWeight(3); noFill(); beginShape(); for (int i = 0; i < 6; i++) vertex(-w * 0.5 + i * w * 0.2, -l * 0.52 + (i % 2 == 0 ? -5 : 5) + i * 2); endShape(); }
}
void finger(int i, boolean ring, boolean crack) {
  float rx = i == 0 ? -36 : -30 + i * 16.5, ry = i == 0 ? 128 : 84 + abs(i - 2) * 5;
  pushMatrix();                                  // metacarpal from the wrist to the knuckle
  translate(rx, ry); rotate(atan2(fx[i] - rx, ry - fy[i])); rod(dist(rx, ry, fx[i], fy[i]) - 7, 14, false, crack);
  popMatrix(); pushMatrix(); translate(fx[i], fy[i]); rotate(ang[i]);
  float[] l = {64, 44, 30};
  for (int j = 0; j < 3; j++) {
    if (i == 0 && j == 2) break;
    boolean tip = j == 2 || (i == 0 && j == 1);
    rod(l[j] * len[i] - 7, (i == 0 ? 13.5 : 12.5) - j * 1.8 - (i == 4 ? 1.5 : 0), tip, false);
    if (ring && j == 0) { noStroke(); fill(255); rect(-17, -l[0] * len[i] * 0.6, 34, 10, 4); fill(lerpColor(bone, #FFFFFF, 0.5)); ellipse(0, -l[0] * len[i] * 0.6, 17, 13); }
    translate(0, -l[j] * len[i]); rotate(bend[i]);
  }
  popMatrix();
}
void wrist() {                                   // radius and ulna, eight small bones
  pushMatrix(); translate(-24, 330); rotate(0.02); rod(150, 25, false, false); popMatrix();
  pushMatrix(); translate(28, 330); rotate(0.03); rod(146, 17, false, false); popMatrix();
  float[] x = {-32, -8, 16, 38, -28, -4, 22, 42}, y = {152, 160, 160, 150, 122, 124, 124, 118}, s = {34, 32, 28, 22, 30, 34, 30, 28};
  for (int i = 0; i < 8; i++) {
    stroke(bone, 220); strokeWeight(2); fill(lerpColor(flesh, bone, 0.55), 190);
    pushMatrix(); translate(x[i], y[i]); rotate(random(-0.5, 0.5)); ellipse(0, 0, s[i], s[i] * random(0.82, 1.0)); noStroke(); fill(bone, 70); ellipse(-3, -3, s[i] * 0.5, s[i] * 0.45); popMatrix();
  }
}
void marks(int kind) {                           // dust, scratches, the edge of the film
  for (int i = 0; i < 700; i++) { stroke(bone, random(10, 40)); strokeWeight(random(0.5, 1.6)); point(random(512), random(512)); }
  for (int i = 0; i < 4; i++) { stroke(bone, 45); strokeWeight(1); float x = random(512), y = random(512); line(x, y, x + random(-60, 60), y + random(-80, 80)); }
  noFill();
  if (kind == 0) { stroke(lerpColor(film, bone, 0.55)); strokeWeight(10); rect(8, 8, 496, 496, 26); }
  if (kind == 1) { noStroke(); fill(bone, 200); for (int i = 0; i < 4; i++) rect(484, 40 + i * 22, i % 2 == 0 ? 18 : 12, 4); rect(20, 30, 16, 16); }
  if (kind == 2) { noStroke(); fill(lerpColor(film, bone, 0.75)); rect(0, 0, 512, 12); rect(0, 500, 512, 12); fill(film); for (int i = 0; i < 6; i++) circle(40 + i * 86, 6, 8); }
}
