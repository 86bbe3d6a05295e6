// A chessboard of eight by eight squares, from above or in perspective, on a table.
float side, turn, far;
boolean deep;
void setup() {
  size(512, 512);
  color[][] looks = {{#F0D9B5, #A5713F, #5A3A22}, {#EEEED2, #6A8E4A, #33422B}, {#F4F4F4, #222222, #555555}, {#E8C99B, #7B3F1D, #2E1708}, {#DEE3E6, #4B6F99, #24364A}, {#F7CFC7, #9B2335, #3D0C11}};
  color[] look = looks[int(random(looks.length))];
  color[] tables = {#2C4A3C, #C9B79C, #6B7488, #8C3B3B, #D8CDB8, #23233A};
  color table = tables[int(random(tables.length))];
  background(table);
  deep = random(1) < 0.5;
  turn = deep ? random(-0.07, 0.07) : random(1) < 0.4 ? 0 : random(-0.3, 0.3);
  side = deep ? random(390, 420) : turn == 0 ? random(360, 405) : random(320, 350);
  far = random(0.55, 0.72);
  boolean planks = random(1) < 0.5;
  for (int k = 0; k < 220; k++) {                                    // planks with grain, or woven cloth
    stroke(lerpColor(table, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.04, 0.12))); strokeWeight(random(1, 3));
    float x = random(-60, width), y = random(height);
    if (planks) line(x, y, x + random(40, 240), y + random(-3, 3)); else { line(k * 2.4, 0, k * 2.4, height); line(0, k * 2.4, width, k * 2.4); }
  }
  stroke(lerpColor(table, #000000, 0.55)); strokeWeight(3);
  for (int y = int(random(20, 100)); y < height && planks; y += 104) line(0, y, width, y);
  noStroke();
  float lx = random(-150, 350), lw = random(60, 130);
  fill(255, 22); quad(lx, 0, lx + lw, 0, lx + lw + 260, height, lx + 260, height); quad(lx + lw + 40, 0, lx + lw + 90, 0, lx + lw + 350, height, lx + lw + 300, height);
  float m = side / 16 + 7, edge = 0.5 * side + m, c = side / 8, h = side / 2;
  for (int k = 0; k < 5; k++) { fill(0, 34); slab(-edge - 2 + k * 2, -edge + k * 2, edge + 16 - k * 3, edge + 26 - k * 4, 0); }
  if (deep) for (int k = 14; k > 0; k--) { fill(lerpColor(look[2], #000000, 0.5 - 0.015 * k)); slab(-edge, -edge, edge, edge, k); }
  fill(look[2]); slab(-edge, -edge, edge, edge, 0);
  fill(lerpColor(look[2], #FFFFFF, 0.28)); slab(-edge, -edge, edge, -edge + 5, 0); slab(-edge, -edge, -edge + 5, edge, 0);    // bevel
  fill(lerpColor(look[2], #000000, 0.45)); slab(-edge, edge - 5, edge, edge, 0); slab(edge - 5, -edge, edge, edge, 0);
  for (int k = 0; k < 60; k++) {
    float v = random(h + 6, edge - 6) * (random(1) < 0.5 ? 1 : -1), u = random(-h, h - 60);
    stroke(lerpColor(look[2], #FFFFFF, 0.14)); strokeWeight(1); if (random(1) < 0.5) seg(u, v, u + 60, v); else seg(v, u, v, u + 60);
  }
  noStroke();
  color inlay = random(1) < 0.5 ? lerpColor(look[2], #E8C46A, 0.75) : look[0];
  fill(inlay); slab(-h - 6, -h - 6, h + 6, h + 6, 0); fill(lerpColor(look[2], #000000, 0.3)); slab(-h - 3, -h - 3, h + 3, h + 3, 0);
  for (int i = 0; i < 4; i++) { float u = (i % 2 * 2 - 1) * (h + m / 2 + 2), v = (i / 2 * 2 - 1) * (h + m / 2 + 2); fill(inlay); slab(u - 6, v - 6, u + 6, v + 6, 0); }
  for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) {
    float x = -h + i * c, y = -h + j * c;
    color f = lerpColor(look[(i + j) % 2], random(1) < 0.5 ? #000000 : #FFFFFF, random(0.07));
    noStroke(); fill(f); slab(x, y, x + c, y + c, 0);
    boolean along = random(1) < 0.5;
    strokeWeight(1);
    for (int k = 0; k < 7; k++) {                                    // grain of its own in every square
      stroke(lerpColor(f, k % 2 == 0 ? #000000 : #FFFFFF, 0.16), 130);
      float v = random(2, c - 2), w = constrain(v + random(-3, 3), 1, c - 1);
      if (along) seg(x + 1, y + v, x + c - 1, y + w); else seg(x + v, y + 1, x + w, y + c - 1);
    }
  }
  noStroke();
  for (int k = 0; k < 8; k++) { fill(255, 9); slab(-h, -h, h - k * c, h - side * 0.1 * k, 0); }      // light falls from the upper left
  int pawns = deep ? int(random(4)) : 0, col = int(random(1, 4));
  for (int k = 0; k < pawns; k++) pawn(-h + (col + k * 1.0 + 0.5) * c + (k == 2 ? c : 0), -h + (1.5 + k) * c, k % 2 == 0 ? lerpColor(look[0], #FFFFFF, 0.3) : lerpColor(look[2], #000000, 0.3), look[(k + 1) % 2]);
}
float fx(float u, float v) {                                         // board to picture
  float a = u * cos(turn) - v * sin(turn), b = u * sin(turn) + v * cos(turn);
  return 256 + (deep ? a * (far + (1 - far) * (b / side + 0.6)) * 0.86 : a); }
float fy(float u, float v) {
  float b = u * sin(turn) + v * cos(turn), q = b / side + 0.6;
  return deep ? 110 + 300 * q * (0.62 + 0.38 * q / 1.2) : 256 + b; }
void slab(float u0, float v0, float u1, float v1, float down) {
  quad(fx(u0, v0), fy(u0, v0) + down, fx(u1, v0), fy(u1, v0) + down, fx(u1, v1), fy(u1, v1) + down, fx(u0, v1), fy(u0, v1) + down); }
void seg(float u0, float v0, float u1, float v1) { line(fx(u0, v0), fy(u0, v0), fx(u1, v1), fy(u1, v1)); }
void pawn(float u, float v, color f, color under) {
  float x = fx(u, v), y = fy(u, v);
  fill(0, 80); ellipse(x + 9, y + 3, 40, 13);
  for (int k = 0; k < 9; k++) {
    float t = k / 8.0; fill(lerpColor(lerpColor(f, #000000, 0.5), lerpColor(f, #FFFFFF, 0.35), t));
    float o = -6 * t, s = 1 - 0.75 * t;
    ellipse(x + o * 0.8, y - 3, 32 * s, 15 * s); triangle(x + o - 11 * s, y - 5, x + o + 11 * s, y - 5, x + o * 0.7, y - 52);
    ellipse(x + o * 0.7, y - 38, 21 * s, 7 * s); ellipse(x + o * 0.8, y - 49 - 2 * t, 22 * s, 22 * s);
  }
}
