float vx, vy;
float X(float x, float z) { return vx + x / z; }
float Y(float y, float z) { return vy + y / z; }
void face(float x1, float y1, float z1, float x2, float y2, float z2) {  // upright strip from near to far
  quad(X(x1, z1), Y(y1, z1), X(x1, z1), Y(y2, z1), X(x2, z2), Y(y2, z2), X(x2, z2), Y(y1, z2));
}
void flat(float xa, float xb, float y, float z1, float z2) {
  quad(X(xa, z1), Y(y, z1), X(xb, z1), Y(y, z1), X(xb, z2), Y(y, z2), X(xa, z2), Y(y, z2));
}
void setup() {
  size(512, 512);
  noStroke();
  vx = random(225, 300); vy = random(215, 255);
  int hour = int(random(4));  // day, dusk, night, grey morning
  color[] hi = { color(90, 160, 225), color(60, 60, 120), color(14, 20, 44), color(170, 180, 188) };
  color[] lo = { color(215, 235, 248), color(255, 170, 110), color(50, 60, 100), color(226, 228, 228) };
  float li = hour == 2 ? 0.5 : (hour == 1 ? 0.8 : 1);
  for (int y = 0; y < 300; y++) { stroke(lerpColor(hi[hour], lo[hour], y / 260.0)); line(0, y, 512, y); }
  noStroke();
  fill(70 * li, 85 * li, 80 * li);
  for (int i = 0; i < 14; i++) rect(i * 40, vy - random(8, 55), 41, 70);          // town far away
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }                     // platform left or right
  fill(112 * li, 106 * li, 98 * li); rect(0, vy, 512, 512 - vy);
  for (int i = 0; i < 500; i++) { fill(random(70, 150) * li); float z = random(0.8, 6); rect(X(random(-40, 600), z), Y(250, z), 4 / z, 3 / z); }
  for (float z = 9; z > 0.75; z *= 0.93) { fill(84 * li, 62 * li, 46 * li); flat(10, 250, 248, z, z * 0.965); }   // sleepers
  for (int r = 0; r < 2; r++) { fill(205 * li, 208 * li, 214 * li); flat(52 + r * 145, 64 + r * 145, 242, 0.75, 12); }
  color c = color(random(30, 220) * li, random(30, 170) * li, random(30, 200) * li), st = color(240 * li, 236 * li, 224 * li);
  float zf = random(1.15, 1.7), tl = 20, tr = 240, top = -130;                                  // the train
  fill(lerpColor(c, color(0), 0.4)); face(tl, top, zf, tl, 215, 11);
  fill(hour == 2 ? color(255, 225, 140) : color(40, 60, 80));
  for (float z = zf * 1.06; z < 8; z *= 1.13) face(tl, -75, z, tl, 20, z * 1.08);
  fill(st); face(tl, 55, zf, tl, 85, 11);
  float u = 1 / zf, bx = X(tl, zf), by = Y(top, zf), w = (tr - tl) * u, h = 345 * u;
  fill(30); rect(bx + w * 0.08, by + h, w * 0.84, 22 * u);
  fill(c); rect(bx, by, w, h, 26 * u, 26 * u, 8 * u, 8 * u);
  fill(st); rect(bx, by + h * 0.62, w, h * 0.1);
  fill(hour == 2 ? color(120, 130, 130) : color(36, 52, 70)); rect(bx + w * 0.1, by + h * 0.17, w * 0.8, h * 0.34, 8);
  fill(255, 60); quad(bx + w * 0.2, by + h * 0.51, bx + w * 0.4, by + h * 0.17, bx + w * 0.55, by + h * 0.17, bx + w * 0.35, by + h * 0.51);
  fill(20); rect(bx + w * 0.3, by + h * 0.05, w * 0.4, h * 0.08);
  for (int s = 0; s < 2; s++) { float lx = bx + w * (0.18 + 0.64 * s); fill(255, 240, 170, 70); circle(lx, by + h * 0.83, 66 * u); fill(255, 250, 220); circle(lx, by + h * 0.83, 32 * u); }
  fill(188 * li, 182 * li, 172 * li); flat(-900, -20, 190, 0.6, 12);                               // platform
  stroke(140 * li); for (float z = 0.7; z < 9; z *= 1.16) line(X(-900, z), Y(190, z), X(-20, z), Y(190, z));
  noStroke(); fill(110 * li, 104 * li, 98 * li); face(-20, 190, 0.6, -20, 250, 12);
  fill(240 * li, 200 * li, 40 * li); flat(-75, -52, 189, 0.6, 12);
  fill(244 * li, 240 * li, 232 * li); flat(-28, -20, 189, 0.6, 12);
  color rf = color(random(60, 150) * li, random(60, 120) * li, random(60, 120) * li);
  fill(rf); flat(-900, -30, -225, 0.6, 10);                                                       // roof, pillars, people
  fill(lerpColor(rf, color(255), 0.35)); face(-30, -250, 0.6, -30, -218, 10);
  for (float z = 6.5; z > 0.9; z *= 0.72) {
    fill(lerpColor(rf, color(0), 0.3)); rect(X(-190, z), Y(-225, z), 18 / z, 415 / z); rect(X(-205, z), Y(175, z), 48 / z, 15 / z);
    fill(lerpColor(rf, color(0), 0.45)); quad(X(-290, z), Y(-225, z), X(-70, z), Y(-225, z), X(-172, z), Y(-150, z), X(-190, z), Y(-150, z));
    fill(255, 250, 215); rect(X(-330, z), Y(-222, z), 90 / z, 8 / z);
    if (z < 5) for (int k = 0; k < 2; k++) {
      float px = random(k == 0 ? -330 : -150, k == 0 ? -220 : -90), pz = z * 0.92, m = 1 / pz, gx = X(px, pz), gy = Y(190, pz) ;
      fill(0, 50); ellipse(gx, gy, 60 * m, 12 * m);
      fill(35 * li, 38 * li, 52 * li); rect(gx - 15 * m, gy - 85 * m, 13 * m, 85 * m); rect(gx + 2 * m, gy - 85 * m, 13 * m, 85 * m);
      fill(random(40, 230) * li, random(40, 190) * li, random(40, 200) * li); rect(gx - 22 * m, gy - 160 * m, 44 * m, 85 * m, 12 * m);
      float sk = random(0.5, 1) * li; fill(238 * sk, 190 * sk, 155 * sk); circle(gx, gy - 178 * m, 30 * m);
      fill(50 * li, 36 * li, 26 * li); arc(gx, gy - 181 * m, 32 * m, 30 * m, PI, TWO_PI);
      if (random(1) < 0.5) { fill(random(60, 200) * li, 50 * li, 50 * li); rect(gx + 22 * m, gy - 45 * m, 30 * m, 43 * m, 4 * m); }
    }
  }
  float cx = X(-115, 1.5), cy = Y(-150, 1.5);                                                      // hanging clock
  stroke(40); strokeWeight(4); line(cx, cy - 52, cx, cy); fill(252, 250, 240); circle(cx, cy, 46);
  strokeWeight(3); float a = random(TWO_PI); line(cx, cy, cx + 16 * cos(a), cy + 16 * sin(a)); a = random(TWO_PI); line(cx, cy, cx + 10 * cos(a), cy + 10 * sin(a));
}
