// A portable radio on a table; case, grille, handle, aerial, scale, wall and light by chance
void setup() {
  size(512, 512);
  color[] cases = {#B23A2F, #2A6F77, #E9D8A6, #7A4A28, #3A3A3F, #D98324, #8FB8A8, #3F5E9E};
  color[] walls = {#F0E2C8, #33415C, #CFE0D3, #5B2632, #F3C9A4, #C8D3E6, #22403C};
  color[] woods = {#8A5A36, #5C4030, #B98A58, #3F2A24};
  color c = cases[int(random(cases.length))], wall = walls[int(random(walls.length))], wood = woods[int(random(woods.length))];
  while (abs(lum(c) - lum(wall)) < 60) wall = walls[int(random(walls.length))];
  noStroke();
  for (int y = 0; y < 400; y += 4) { fill(lerpColor(lerpColor(wall, #FFFFFF, 0.18), lerpColor(wall, #000000, 0.22), y / 400.0)); rect(0, y, 512, 5); }
  int place = int(random(3));
  if (place == 0) for (int q = 0; q < 512; q += 44) { fill(255, 26); rect(q, 0, 18, 400); for (int y = 20; y < 400; y += 44) { fill(0, 24); circle(q + 31, y, 9); } }
  if (place == 1) { stroke(255, 50); strokeWeight(2); for (int y = 16; y < 400; y += 56) { line(0, y, 512, y); for (int q = (y / 56 % 2) * 45; q < 512; q += 90) line(q, y, q, y + 56); } noStroke(); }
  if (place == 2) { float u = random(-60, 160); fill(255, 240, 190, 75); for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) quad(u + i * 130 + j * 40, 20 + j * 120, u + i * 130 + 116 + j * 40, 20 + j * 120, u + i * 130 + 152 + j * 40, 128 + j * 120, u + i * 130 + 36 + j * 40, 128 + j * 120); }
  fill(wood);
  rect(0, 388, 512, 124);
  fill(lerpColor(wood, #FFFFFF, 0.3));
  rect(0, 388, 512, 4);
  for (int k = 0; k < 26; k++) { fill(k % 2 == 0 ? 0 : 255, 26); rect(random(-80, 480), random(396, 508), random(60, 240), 2.5); }
  boolean left = random(1) < 0.5;
  float w = random(325, 365), h = random(195, 225), x = 256 - w / 2, y = 428 - h, d = left ? -1 : 1;
  for (int k = 0; k < 6; k++) { fill(0, 34); ellipse(256 - d * 14, 432, w * (1.2 - 0.05 * k), 36 - 4 * k); }
  float ax = left ? x + w - 46 : x + 46, tx = ax - d * random(-10, 70), ty = y - random(120, 160);
  for (int k = 0; k < 3; k++) {                                // aerial in three draws
    stroke(k == 1 ? 150 : 200); strokeWeight(7 - 2 * k);
    line(lerp(ax, tx, k / 3.0), lerp(y, ty, k / 3.0), lerp(ax, tx, (k + 1) / 3.0), lerp(y, ty, (k + 1) / 3.0));
  }
  noStroke();
  fill(215); circle(tx, ty, 11);
  fill(60); rect(ax - 10, y - 16, 20, 18, 5);
  if (random(1) < 0.6) {                                       // handle on two posts
    noFill();
    for (int k = 0; k < 3; k++) { stroke(lerpColor(lerpColor(c, #000000, 0.6), #FFFFFF, k * 0.22)); strokeWeight(15 - 5 * k); arc(256 + d * 6, y - 2 - k, w * 0.56, 104, PI, TWO_PI); }
    noStroke(); fill(70);
    rect(256 + d * 6 - w * 0.28 - 10, y - 18, 20, 20, 4); rect(256 + d * 6 + w * 0.28 - 10, y - 18, 20, 20, 4);
  }
  fill(25); rect(x + 30, 416, 36, 16, 4); rect(x + w - 66, 416, 36, 16, 4);
  for (int k = 16; k >= 0; k--) { fill(lerpColor(c, #000000, 0.5 - 0.012 * k)); rect(x + d * k, y - k * 0.7, w, h, 26); }   // depth
  for (int k = 0; k < 24; k++) { fill(lerpColor(lerpColor(c, #000000, 0.25), lerpColor(c, #FFFFFF, 0.16), k / 23.0)); rect(x, y, w, h - k * 6, 26); }
  noFill(); stroke(255, 120); strokeWeight(3); rect(x + 7, y + 7, w - 14, h - 14, 20); noStroke();
  float r = h * 0.37, sx = left ? x + h * 0.5 : x + w - h * 0.5, sy = y + h * 0.52;
  int look = int(random(4));
  float round = look == 0 || look == 3 ? r : 14;
  fill(lerpColor(c, #FFFFFF, 0.55)); rect(sx - r - 5, sy - r - 5, 2 * r + 10, 2 * r + 10, round + 5);
  fill(#211D1E); rect(sx - r, sy - r, 2 * r, 2 * r, round);
  for (int k = 0; k < 8; k++) { fill(lerpColor(#2B2628, #75696A, k / 8.0)); circle(sx, sy, 2 * r * (0.92 - 0.1 * k)); }
  fill(#2A2526); circle(sx, sy, r * 0.4);
  color mesh = lerpColor(c, #F4EEE0, 0.45);
  if (look == 0) for (int i = 0; i < 7; i++) for (int k = 0; k < max(1, i * 7); k++) { float a = TWO_PI * k / max(1, i * 7); fill(mesh); circle(sx + i * r * 0.14 * cos(a), sy + i * r * 0.14 * sin(a), 7); }
  if (look == 1) for (float k = -r + 8; k < r - 6; k += 13) { fill(mesh); rect(sx - r * 0.92, sy + k, r * 1.84, 6, 3); }
  if (look == 2) for (float k = -r + 8; k < r - 4; k += 12) { fill(mesh); rect(sx + k, sy - r * 0.92, 4, r * 1.84); rect(sx - r * 0.92, sy + k, r * 1.84, 4); }
  if (look == 3) { noFill(); stroke(mesh); strokeWeight(4); for (int k = 1; k < 6; k++) circle(sx, sy, 2 * r * k / 5.6); for (int k = 0; k < 8; k++) line(sx + r * 0.18 * cos(k * PI / 4), sy + r * 0.18 * sin(k * PI / 4), sx + r * 0.95 * cos(k * PI / 4), sy + r * 0.95 * sin(k * PI / 4)); noStroke(); }
  float px = left ? sx + r + 20 : x + 20, pw = w - (h * 0.5 + r) - 40;
  boolean glows = random(1) < 0.5;                             // scale under glass
  fill(30); rect(px - 4, y + 30, pw + 8, 58, 9);
  for (int k = 0; k < 12; k++) { fill(lerpColor(glows ? #F08A24 : #CFC3A0, glows ? #FFE08A : #FFF8E2, k / 11.0)); rect(px + k, y + 34 + k, pw - 2 * k, 50 - 2 * k, 6); }
  stroke(60, 40, 30); strokeWeight(1.8);
  for (int k = 0; k <= 14; k++) { float q = px + 10 + k * (pw - 20) / 14; line(q, y + 42, q, y + (k % 2 == 0 ? 58 : 51)); line(q, y + 76, q, y + (k % 3 == 0 ? 66 : 71)); }
  stroke(#D62828); strokeWeight(4);
  float n = px + 12 + random(pw - 24);
  line(n, y + 37, n, y + 81); noStroke();
  fill(255, 60); quad(px + pw * 0.2, y + 34, px + pw * 0.4, y + 34, px + pw * 0.25, y + 84, px + pw * 0.05, y + 84);
  for (int k = 0; k < 2; k++) {                                // ribbed knobs
    float kx = px + pw * (0.25 + 0.5 * k), ky = y + h * 0.7, q = min(h * 0.15, pw * 0.22), a = random(TWO_PI);
    fill(0, 80); circle(kx + 4, ky + 6, q * 2.1);
    for (int i = 0; i < 20; i++) { fill(i % 2 == 0 ? 120 : 200); circle(kx + q * 0.93 * cos(i * PI / 10), ky + q * 0.93 * sin(i * PI / 10), q * 0.3); }
    for (int i = 0; i < 6; i++) { fill(140 + 18 * i); circle(kx - i, ky - i, q * (1.9 - 0.2 * i)); }
    stroke(40); strokeWeight(4); line(kx + q * 0.25 * cos(a), ky + q * 0.25 * sin(a), kx + q * 0.8 * cos(a), ky + q * 0.8 * sin(a)); noStroke();
  }
}

float lum(color c) {
  return 0.3 * red(c) + 0.59 * green(c) + 0.11 * blue(c);
}
