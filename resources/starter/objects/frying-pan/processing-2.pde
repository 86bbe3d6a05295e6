// a frying pan seen from above; the handle points anywhere
color metal, inner, ground;
void setup() {
  size(512, 512); noStroke();
  int t = int(random(6));
  color[] tops = {#26282E, #ECE2CE, #B4784A, #8FB9C4, #D6DCE2, #F0C86A};
  ground = tops[t];
  background(ground);
  if (t == 0) {                                        // a gas hob: rings and iron grates
    for (int i = 0; i < 4; i++) {
      float x = 110 + 292 * (i % 2), y = 110 + 292 * (i / 2);
      for (int k = 0; k < 10; k++) { fill(90, 150, 255, 200); ellipse(x + 46 * cos(k * 0.628), y + 46 * sin(k * 0.628), 13, 13); }
      fill(78); ellipse(x, y, 78, 78);
      fill(96, 98, 104); rect(x - 96, y - 6, 192, 12, 5); rect(x - 6, y - 96, 12, 192, 5);
    }
  } else if (t == 2) {                                 // boards with grain
    for (int x = 0; x < 512; x += 86) { fill(0, random(10, 45)); rect(x, 0, 86, 512); fill(0, 110); rect(x, 0, 3, 512); }
    for (int i = 0; i < 40; i++) { fill(60, 30, 10, 60); rect(random(512), random(-100, 500), 3, random(60, 200), 2); }
  } else {                                             // tiles or a checked cloth
    color tone = random(1) < 0.5 ? #B0463C : #3F6A9C;
    boolean cloth = random(1) < 0.5;
    for (int x = 0; x < 512; x += 64) { fill(cloth ? tone : #FFFFFF, cloth ? 90 : 120); rect(x, 0, cloth ? 30 : 4, 512); rect(0, x, 512, cloth ? 30 : 4); }
  }
  color[] metals = {#2E2E33, #A9B0B8, #B86038, #B0262C, #2F5F86};
  int m = int(random(5));
  if (t == 0 && m == 0 || t == 2 && m == 2 || t == 4 && m == 1) m = 3;      // never like the ground
  metal = metals[m];
  inner = m == 1 || m == 2 ? #C4CAD0 : #3A3A40;
  float a = random(TWO_PI), d = random(284, 312), k = d / 2;
  float cx = 256 - 76 * cos(a), cy = 256 - 76 * sin(a);
  color grip = m == 2 || random(1) < 0.4 ? #7E4A26 : (t == 0 ? #B9BEC4 : #1E1C20);
  fill(0, 50);
  for (int z = 0; z < 3; z++) { ellipse(cx + 12, cy + 16, d + 14 - z * 12, d + 14 - z * 12); pushMatrix(); translate(cx + 12, cy + 16); rotate(a); rect(k, -22 + z * 3, 180, 44 - z * 6, 22); popMatrix(); }
  pushMatrix(); translate(cx, cy); rotate(a);
  fill(lerpColor(#9A9EA4, #000000, 0.35)); quad(k - 16, -32, k + 54, -14, k + 54, 14, k - 16, 32);
  fill(#B4B8BE); quad(k - 12, -25, k + 54, -10, k + 54, 6, k - 12, 14);
  fill(lerpColor(grip, #000000, 0.5)); rect(k + 34, -21, 146, 42, 21);
  fill(grip); rect(k + 36, -18, 140, 33, 16);
  fill(255, 90); rect(k + 48, -12, 96, 7, 3);
  fill(lerpColor(grip, #000000, 0.6)); ellipse(k + 156, 0, 23, 23);
  fill(ground); ellipse(k + 156, 0, 15, 15);
  popMatrix();
  fill(lerpColor(metal, #000000, 0.5)); ellipse(cx, cy, d, d);
  fill(lerpColor(metal, #FFFFFF, 0.18)); ellipse(cx - 2, cy - 2, d - 7, d - 7);
  for (int i = 0; i < 48; i++) {                       // the sloping wall: dark under the light, bright opposite
    float q = i * TWO_PI / 48, f = 0.5 + 0.5 * cos(q - 0.8);
    fill(lerpColor(lerpColor(inner, #000000, 0.55), lerpColor(inner, #FFFFFF, 0.4), f));
    arc(cx, cy, d - 18, d - 18, q, q + TWO_PI / 48 + 0.02);
  }
  fill(lerpColor(inner, #000000, 0.25)); ellipse(cx, cy, d - 56, d - 56);
  fill(inner); ellipse(cx + 3, cy + 4, d - 64, d - 64);
  noFill(); strokeWeight(1.5);
  for (float r = 20; r < d - 70; r += 14) { stroke(255, 18); ellipse(cx + 3, cy + 4, r, r); }
  strokeWeight(4); stroke(255, 150); arc(cx, cy, d - 8, d - 8, PI + 0.1, PI + 1.6);
  strokeWeight(6); stroke(255, 40); arc(cx, cy, d - 90, d - 90, 0.1, 1.3);
  noStroke();
  for (int i = -1; i < 2; i += 2) { float q = a + i * 0.1; fill(90); ellipse(cx + (k - 20) * cos(q), cy + (k - 20) * sin(q), 12, 12); fill(235); ellipse(cx + (k - 20) * cos(q) - 2, cy + (k - 20) * sin(q) - 2, 6, 6); }
  int food = int(random(6));
  for (int i = 0; i < 14 && food < 5; i++) { float q = random(TWO_PI), r = random(90, 105); fill(255, 226, 150, 130); ellipse(cx + r * cos(q), cy + r * sin(q), random(4, 10), random(4, 8)); }
  pushMatrix(); translate(cx, cy); rotate(random(TWO_PI)); scale(d / 310);
  if (food < 2) { int n = int(random(1, 4)); for (int i = 0; i < n; i++) egg(n == 1 ? 0 : 54 * cos(i * TWO_PI / n), n == 1 ? 0 : 54 * sin(i * TWO_PI / n), n == 1 ? 1.4 : 0.88); }
  if (food == 2) { egg(-42, 14, 0.95); rasher(44); rasher(84); }
  if (food == 3) for (int i = 0; i < 11; i++) { float q = i * 2.4, r = 24 * sqrt(i), x = r * cos(q), y = r * sin(q); fill(0, 70); ellipse(x + 4, y + 5, 52, 42); fill(#C07A34); ellipse(x, y, 50, 40); fill(#F2C678); ellipse(x - 2, y - 3, 40, 30); fill(#3F8A3C); ellipse(x + random(-14, 14), y + random(-9, 9), 13, 5); }
  if (food == 4) { fill(0, 70); ellipse(6, 8, 198, 194); fill(#B46E2C); ellipse(0, 0, 196, 190); fill(#EDBE6C); ellipse(-3, -4, 182, 176); for (int i = 0; i < 40; i++) { float q = random(TWO_PI), r = random(76); fill(180, 100, 40, 110); ellipse(r * cos(q), r * sin(q), random(8, 30), random(6, 20)); } fill(0, 60); rect(-16, -13, 38, 36, 6); fill(#FFE98C); rect(-20, -18, 36, 34, 6); fill(#FFF8C8); rect(-16, -14, 20, 10, 4); }
  popMatrix();
}
void egg(float x, float y, float k) {
  pushMatrix(); translate(x, y); scale(k);
  float p = random(6);
  for (int ring = 0; ring < 3; ring++) {
    if (ring == 0) fill(0, 70); else fill(ring == 1 ? #CE9A58 : #FFFDF6);
    beginShape(); for (int i = 0; i < 40; i++) { float a = i * TWO_PI / 40, r = 60 - ring * 3 + 7 * sin(3 * a + p) + 4 * sin(5 * a + 2 * p); vertex(r * cos(a) + (ring == 0 ? 4 : 0), r * sin(a) + (ring == 0 ? 5 : 0)); } endShape(CLOSE);
  }
  fill(#E6DCC0); ellipse(4, 5, 56, 54); fill(#E88E14); ellipse(2, 2, 49, 48); fill(#FFBE2E); ellipse(-1, -1, 42, 41); fill(#FFFFE8); ellipse(-9, -10, 13, 8);
  popMatrix();
}
void rasher(float x) {
  float p = random(6);
  for (int b = 0; b < 5; b++) { noFill(); strokeWeight(8); stroke(b % 2 == 0 ? #A82E24 : #F6D0B0); beginShape(); for (int y = -76 + int(x / 2.4); y <= 76 - int(x / 2.4); y += 6) vertex(x + b * 6 - 14 + 5 * sin(y * 0.12 + p), y); endShape(); }
  noStroke();
}
