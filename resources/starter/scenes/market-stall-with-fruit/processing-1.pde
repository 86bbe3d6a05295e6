void fruit(int kind, float x, float y, float r) {
  color[] c = { color(206, 40, 42), color(246, 142, 30), color(250, 216, 60), color(128, 186, 60), color(94, 48, 128), color(250, 176, 120), color(48, 116, 56), color(246, 210, 50) };
  fill(c[kind]); stroke(lerpColor(c[kind], color(40, 20, 0), 0.35)); strokeWeight(1);
  if (kind == 2) { ellipse(x, y, r * 2.4, r * 1.8); triangle(x + r, y - r * 0.3, x + r * 1.45, y, x + r, y + r * 0.3); }
  else if (kind == 3) { ellipse(x, y + r * 0.3, r * 2, r * 1.8); ellipse(x, y - r * 0.6, r * 1.1, r * 1.4); noStroke(); ellipse(x, y, r * 1.3, r * 1.8); }
  else if (kind == 4) for (int i = 0; i < 10; i++) circle(x + (i % 4 - 1.5) * r * 0.6 + (i / 4) * r * 0.3, y - r * 0.5 + (i / 4) * r * 0.55, r * 0.75);
  else if (kind == 7) { noFill(); strokeWeight(r * 0.62); stroke(190, 140, 20); for (int i = 0; i < 3; i++) { stroke(i == 1 ? color(252, 222, 80) : color(234, 190, 40)); arc(x, y - r * 0.9 + i * r * 0.5, r * 2.6, r * 1.8, 0.3, 2.7); } }
  else circle(x, y, r * 2);
  if (kind == 6) { noFill(); stroke(150, 200, 110); strokeWeight(2); for (int i = -1; i < 2; i++) arc(x, y, max(2, abs(i) * r * 1.3), r * 1.9, i < 0 ? HALF_PI : -HALF_PI, i < 0 ? HALF_PI + PI : HALF_PI); }
  noStroke(); fill(255, 110); if (kind != 7) ellipse(x - r * 0.35, y - r * 0.4, r * 0.5, r * 0.4);
  if (kind == 0 || kind == 3) { stroke(80, 50, 20); strokeWeight(2); line(x, y - r * 0.8, x + 2, y - r * 1.3); noStroke(); fill(70, 140, 50); ellipse(x + 6, y - r * 1.15, 9, 4); }
}
void setup() {
  size(512, 512);
  int hour = int(random(4));
  color[] sky = { color(150, 205, 240), color(250, 214, 160), color(30, 36, 70), color(222, 226, 224) };
  background(sky[hour]); noStroke();
  float li = hour == 2 ? 0.5 : 1;
  for (int i = 0; i < 5; i++) {                                              // houses behind
    float hx = i * 110 - random(40), top = random(10, 110); color w = color(random(140, 240) * li, random(120, 210) * li, random(100, 190) * li);
    fill(w); rect(hx, top, 125, 420); fill(lerpColor(w, color(80, 40, 20), 0.6)); triangle(hx - 6, top, hx + 131, top, hx + 62, top - 55);
    for (int k = 0; k < 6; k++) { fill(hour == 2 && random(1) < 0.6 ? color(255, 220, 130) : color(70, 90, 110)); rect(hx + 22 + (k % 2) * 52, top + 22 + (k / 2) * 62, 26, 38); }
  }
  fill(150 * li, 142 * li, 132 * li); rect(0, 400, 512, 112);
  for (int y = 0; y < 7; y++) for (int x = -1; x < 15; x++) { fill((random(150, 185)) * li, 160 * li, 148 * li); rect(x * 40 + (y % 2) * 20, 402 + y * 17, 36, 14, 6); }
  float L = random(30, 62), Rr = random(450, 482), W = Rr - L, aw = random(70, 105);
  color a = color(random(20, 220), random(20, 150), random(20, 170)), wood = lerpColor(color(205, 160, 100), color(110, 66, 36), random(1));
  fill(40, 26, 20, 120); rect(L + 12, aw, W - 24, 220);
  float sx = random(L + 110, Rr - 110), sk = random(0.5, 1);                    // the seller
  fill(random(60, 240), random(60, 220), random(90, 240)); rect(sx - 44, 202, 88, 110, 28);
  fill(240 * sk, 192 * sk, 156 * sk); rect(sx - 11, 186, 22, 26); ellipse(sx, 168, 50, 58);
  fill(50, 34, 24); arc(sx, 160, 54, 50, PI, TWO_PI); fill(30); circle(sx - 9, 168, 5); circle(sx + 9, 168, 5);
  noFill(); stroke(120, 50, 40); strokeWeight(2); arc(sx, 178, 18, 12, 0.2, PI - 0.2);
  noStroke(); fill(a); rect(sx - 25, 236, 50, 80, 6);
  fill(lerpColor(wood, color(0), 0.35)); rect(L + 6, aw - 20, 13, 400); rect(Rr - 19, aw - 20, 13, 400);
  fill(40, 60); ellipse(256, 478, W + 30, 24);
  fill(wood); rect(L, 395, W, 82); stroke(lerpColor(wood, color(0), 0.3)); strokeWeight(2);
  for (float x = L; x < Rr; x += 34) line(x, 397, x, 477);
  int[] order = { 0, 1, 2, 3, 4, 5, 6, 7 };
  for (int i = 7; i > 0; i--) { int j = int(random(i + 1)); int t = order[i]; order[i] = order[j]; order[j] = t; }
  int nb = random(1) < 0.5 ? 3 : 4;
  for (int row = 0; row < 2; row++) for (int i = 0; i < nb; i++) {                // heaped crates
    float cw = (W - 6) / nb, x = L + 3 + i * cw, y = 285 + row * 72; int k = order[row * nb + i];
    fill(lerpColor(wood, color(0), 0.55)); noStroke(); rect(x + 3, y - 4, cw - 6, 34);
    float r = k == 6 ? 20 : (k == 4 || k == 7 ? 15 : random(10.5, 13.5));
    for (int lv = 2; lv >= 0; lv--) { int n = int((cw - 20) / (2 * r)) - lv; for (int q = 0; q < n; q++) fruit(k, x + cw / 2 + (q - (n - 1) / 2.0) * r * 2 + random(-1, 1), y + 14 - lv * r * 1.1, r); }
    fill(lerpColor(wood, color(255), 0.25)); stroke(lerpColor(wood, color(0), 0.4)); strokeWeight(1.5);
    rect(x + 2, y + 16, cw - 4, 20); rect(x + 2, y + 37, cw - 4, 20);
    fill(255, 250, 225); rect(x + cw / 2 - 17, y + 20, 34, 24, 3); fill(30); textSize(13); textAlign(CENTER, CENTER); text(nf(int(random(1, 5)), 1) + "." + int(random(1, 10)) + "0", x + cw / 2, y + 32);
  }
  float gx = sx > 256 ? L + 62 : Rr - 62;                                       // hanging scale
  stroke(70); strokeWeight(2); line(gx, aw, gx, 170); line(gx, 200, gx - 28, 232); line(gx, 200, gx + 28, 232);
  fill(240); circle(gx, 186, 36); stroke(200, 30, 30); float an = random(-3, 0); line(gx, 186, gx + 14 * cos(an), 186 + 14 * sin(an));
  noStroke(); fill(180, 184, 188); arc(gx, 232, 62, 34, 0, PI);
  int ns = int(random(8, 13)); float sw = (W + 40) / ns;                           // striped awning with scallops
  for (int i = 0; i < ns; i++) {
    color c = i % 2 == 0 ? a : color(252, 246, 232); float x = L - 20 + i * sw;
    fill(c); quad(256 + (x - 256) * 0.88, aw - 60, 256 + (x + sw - 256) * 0.88, aw - 60, x + sw, aw + 26, x, aw + 26);
    fill(lerpColor(c, color(0), 0.14)); rect(x, aw + 26, sw, 12); arc(x + sw / 2, aw + 37, sw, 26, 0, PI);
  }
}
