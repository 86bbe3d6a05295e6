// a frying pan seen from above; the handle points anywhere
color metal, inner;
void setup() {
  size(512, 512);
  color[] tops = {color(32, 34, 38), color(236, 226, 206), color(176, 120, 72), color(110, 160, 170), color(214, 84, 66), color(214, 220, 226), color(240, 196, 90)};
  int t = int(random(7));
  background(tops[t]);
  noStroke();
  if (t == 0 || random(1) < 0.25) { // rings of a hob
    for (int i = 0; i < 4; i++) { noFill(); stroke(180, 60, 50, 120); strokeWeight(4); for (int r = 60; r < 170; r += 30) ellipse(110 + 300 * (i % 2), 110 + 300 * (i / 2), r, r); }
  } else if (random(1) < 0.6) {
    for (int x = 0; x < 512; x += 48) { fill(0, 26); rect(x, 0, 22, 512); fill(255, 26); if (t % 2 == 0) rect(0, x, 512, 22); }
  } else {
    for (int i = 0; i < 30; i++) { fill(0, 20); rect(random(-80, 500), random(512), random(60, 260), 3); }
  }
  color[] metals = {color(44, 44, 48), color(176, 182, 188), color(186, 96, 58), color(176, 38, 42), color(60, 92, 120)};
  int m = int(random(5)); metal = metals[m]; inner = m == 1 ? color(196, 202, 208) : color(52, 52, 56);
  float a = random(TWO_PI), d = random(278, 316);
  float cx = 256 - 78 * cos(a), cy = 256 - 78 * sin(a);
  noStroke();
  pushMatrix(); translate(cx + 10, cy + 14); rotate(a); fill(0, 80); ellipse(0, 0, d, d); rect(d / 2 - 10, -17, 176, 34, 17); popMatrix();
  pushMatrix(); translate(cx, cy); rotate(a);
  color grip = random(1) < 0.5 ? color(28, 26, 28) : color(130, 80, 44);
  fill(lerpColor(metal, color(0), 0.35)); quad(d / 2 - 14, -28, d / 2 + 46, -13, d / 2 + 46, 13, d / 2 - 14, 28);
  fill(lerpColor(grip, color(0), 0.4)); rect(d / 2 + 30, -19, 138, 38, 19);
  fill(grip); rect(d / 2 + 32, -17, 134, 31, 16);
  fill(255, 60); rect(d / 2 + 44, -11, 96, 6, 3);
  fill(tops[t]); ellipse(d / 2 + 148, 0, 15, 15);
  fill(190); ellipse(d / 2 + 6, -9, 8, 8); ellipse(d / 2 + 6, 9, 8, 8);
  popMatrix();
  fill(lerpColor(metal, color(0), 0.4)); ellipse(cx, cy, d, d);
  fill(metal); ellipse(cx - 1, cy - 2, d - 6, d - 6);
  fill(lerpColor(inner, color(0), 0.45)); ellipse(cx, cy, d - 20, d - 20);
  fill(inner); ellipse(cx + 2, cy + 3, d - 50, d - 50);
  noFill(); strokeWeight(1.5);
  for (float r = 20; r < d - 60; r += 16) { stroke(255, 16); ellipse(cx + 2, cy + 3, r, r); }
  strokeWeight(7); stroke(255, 70); arc(cx, cy, d - 34, d - 34, PI + 0.2, PI + 1.4); strokeWeight(4); stroke(255, 120); arc(cx, cy, d - 7, d - 7, PI + 0.1, PI + 1.6);
  noStroke();
  int food = int(random(6));
  float s = d / 300;
  pushMatrix(); translate(cx, cy); rotate(random(TWO_PI)); scale(s);
  if (food < 2) { int n = int(random(1, 4)); for (int i = 0; i < n; i++) egg(n == 1 ? 0 : 58 * cos(i * TWO_PI / n), n == 1 ? 0 : 58 * sin(i * TWO_PI / n), n == 1 ? 1.4 : 0.92); }
  else if (food == 2) { egg(-40, 18, 0.95); for (int i = 0; i < 2; i++) rasher(52 + i * 36); }
  else if (food == 3) { for (int i = 0; i < 9; i++) { float x = random(-70, 70), y = random(-70, 70); fill(222, 160, 70); ellipse(x, y, 50, 36); fill(250, 210, 130); ellipse(x - 2, y - 3, 40, 27); fill(70, 140, 60); ellipse(x + random(-20, 20), y + random(-20, 20), 14, 5); } }
  else if (food == 4) { fill(196, 120, 50); ellipse(0, 0, 196, 190); fill(236, 186, 100); ellipse(-3, -4, 184, 178); for (int i = 0; i < 40; i++) { float q = random(TWO_PI), r = random(80); fill(190, 110, 44, 120); ellipse(r * cos(q), r * sin(q), random(8, 30), random(6, 20)); } fill(255, 240, 150); rect(-20, -18, 36, 34, 5); fill(255, 252, 200); rect(-16, -14, 20, 12, 4); }
  popMatrix();
}
void egg(float x, float y, float k) {
  pushMatrix(); translate(x, y); scale(k);
  float p = random(6);
  for (int ring = 0; ring < 2; ring++) {
    fill(ring == 0 ? color(206, 160, 96) : color(255, 253, 246));
    beginShape(); for (int i = 0; i < 40; i++) { float a = i * TWO_PI / 40, r = 58 - ring * 4 + 7 * sin(3 * a + p) + 4 * sin(5 * a + 2 * p); vertex(r * cos(a), r * sin(a)); } endShape(CLOSE);
  }
  fill(236, 226, 200); ellipse(4, 5, 56, 54); fill(240, 150, 20); ellipse(2, 2, 48, 47); fill(255, 190, 40); ellipse(0, 0, 43, 42); fill(255, 255, 230); ellipse(-9, -10, 12, 8);
  popMatrix();
}
void rasher(float x) {
  float p = random(6);
  for (int b = 0; b < 5; b++) { noFill(); strokeWeight(7.5); stroke(b % 2 == 0 ? color(168, 46, 36) : color(248, 208, 176)); beginShape(); for (int y = -84 + int(abs(x) / 2); y <= 84 - int(abs(x) / 2); y += 6) vertex(x + b * 6 - 14 + 5 * sin(y * 0.12 + p), y); endShape(); }
  noStroke();
}
