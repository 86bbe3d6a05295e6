// A take-away pizza in its open cardboard box, from above, in thick gouache dabs; a slice or two may be gone.
color board, table, cheese, sauce;
float turn, r;
int gone, kind, cuts;

void setup() {
  size(512, 512);
  for (int i = 0; i < 12; i++) random(1);      // the first draws of neighbouring seeds are alike
  noStroke();
  color[] boards = {#C99A63, #E9E2D4, #B3824C, #D9B98A}; board = boards[int(random(4))];
  color[] tables = {#35524A, #7A2E2E, #2F3E63, #4A3B30, #8FB8A8, #5A4A78, #E2B93B}; table = tables[int(random(7))];
  color[] cheeses = {#F6C453, #FBE09A, #F2AE3C}; cheese = cheeses[int(random(3))];
  sauce = lerpColor(#B3261A, #D9482A, random(1));
  turn = random(TWO_PI); cuts = random(1) < 0.5 ? 8 : 6; gone = int(random(3)); kind = int(random(4));
  r = random(162, 178);
  top();
  translate(256 + random(-8, 8), 282);
  rotate(random(-0.09, 0.09));
  box();
  pizza();
  if (random(1) < 0.6) crumbs();
}

void top() {                                  // the table: broad brush strokes
  background(table);
  boolean rows = random(1) < 0.5;
  for (int i = 0; i < 420; i++) {
    fill(lerpColor(table, random(1) < 0.5 ? #FFFFFF : #000000, random(0.14)), 150);
    float x = random(-60, 512), y = random(-40, 512);
    if (rows) rect(x, y, random(60, 180), random(4, 14), 5); else rect(x, y, random(4, 14), random(60, 180), 5);
  }
}

void box() {
  fill(0, 80); rect(-203, -190, 424, 412, 10);
  // the lid leans back, so it is seen short
  fill(lerpColor(board, #000000, 0.12)); quad(-206, -205, 206, -205, 190, -292, -190, -292);
  fill(lerpColor(board, #FFFFFF, 0.15)); quad(-196, -208, 196, -208, 181, -284, -181, -284);
  fill(lerpColor(board, #000000, 0.3)); rect(-210, -209, 420, 6);
  // walls and floor
  fill(lerpColor(board, #000000, 0.06)); rect(-210, -204, 420, 416, 6);
  fill(lerpColor(board, #000000, 0.36)); rect(-197, -194, 394, 396);
  fill(lerpColor(board, #FFFFFF, 0.3)); rect(-188, -180, 378, 376);
  stroke(lerpColor(board, #000000, 0.25), 90); strokeWeight(1);
  for (int i = -206; i < 208; i += 6) { line(i, 203, i, 211); line(i, -203, i, -196); }
  noStroke();
  for (int i = 0; i < 26; i++) { fill(#B07A2A, 26); float a = random(TWO_PI), q = r * sqrt(random(1)); ellipse(q * cos(a), q * sin(a), random(20, 90), random(20, 70)); }
}

void pizza() {
  float step = TWO_PI / cuts;
  for (int k = gone; k < cuts; k++) {
    float mid = turn + (k + 0.5) * step;
    pushMatrix();
    translate(random(3, 6) * cos(mid), 6 + random(3, 6) * sin(mid));
    rotate(mid + random(-0.025, 0.025));
    slice(step / 2);
    popMatrix();
  }
}

void dabs(int n, float half, float from, float to, float big, color a, color b) {
  for (int i = 0; i < n; i++) {               // dabs that stay inside the wedge
    float q = sqrt(random(sq(from), sq(to))), room = half - (big * 0.5 / q);
    if (room < 0.02) continue;
    float t = random(-room, room);
    fill(lerpColor(a, b, random(1)), 220);
    pushMatrix(); translate(q * cos(t), q * sin(t)); rotate(random(PI)); ellipse(0, 0, big * random(0.7, 1.2), big * random(0.4, 0.8)); popMatrix();
  }
}

void slice(float half) {
  fill(40, 18, 5, 120); arc(5, 6, 2 * r, 2 * r, -half, half, PIE);
  fill(#8A4F22); arc(0, 0, 2 * r, 2 * r, -half, half, PIE);
  fill(#D1924E); arc(0, 0, 2 * r - 8, 2 * r - 8, -half + 0.01, half - 0.01, PIE);
  dabs(46, half, r - 22, r - 5, 15, #E8BE7E, #B56F30);
  dabs(5, half, r - 18, r - 6, 13, #5A2F14, #7A431C);
  fill(sauce); arc(0, 0, 2 * r - 46, 2 * r - 46, -half, half, PIE);
  fill(cheese); arc(6, 0, 2 * r - 74, 2 * r - 74, -half, half, PIE);
  dabs(70, half, 22, r - 30, 20, cheese, lerpColor(cheese, #FFFFFF, 0.45));
  dabs(9, half, 30, r - 34, 12, #D98A2E, sauce);
  float[] far = {72, r - 48, r - 46}, off = {0, -0.5, 0.48};
  for (int i = 0; i < 3; i++) {
    float q = far[i] + random(-6, 6), t = off[i] * half;
    pushMatrix(); translate(q * cos(t), q * sin(t)); rotate(random(TWO_PI)); topping(i); popMatrix();
  }
}

void topping(int i) {
  fill(60, 20, 0, 90); ellipse(3, 4, 36, 34);
  if (kind == 0 || (kind == 3 && i > 0)) {    // salami
    fill(#8E1B16); ellipse(0, 0, 40, 39); fill(#C8402F); ellipse(-1, -1, 33, 33);
    for (int k = 0; k < 9; k++) { fill(k % 3 == 0 ? #8E1B16 : #E58A6B); float a = random(TWO_PI), q = random(13); ellipse(q * cos(a), q * sin(a), 4, 3); }
  } else if (kind == 1) {                     // tomato and basil
    if (i == 0) { fill(#2E7D3A); bezier(-22, 0, -8, 20, 12, 18, 24, 0); fill(#4CA054); bezier(-22, 0, -8, -20, 12, -18, 24, 0); }
    else { fill(#B4231B); ellipse(0, 0, 38, 38); fill(#E9694A); ellipse(0, 0, 30, 30); fill(#C7301F); for (int k = 0; k < 4; k++) ellipse(8 * cos(k * HALF_PI), 8 * sin(k * HALF_PI), 9, 9); }
  } else if (kind == 2) {                     // mushroom
    fill(#7C5638); arc(0, 2, 46, 42, PI, TWO_PI, CHORD); rect(-8, 0, 16, 18, 5); fill(#F3E4CA); arc(0, 1, 38, 34, PI, TWO_PI, CHORD); rect(-5, -2, 10, 17, 4); fill(#9A7350); rect(-13, -3, 26, 3);
  } else {                                    // olive
    fill(#2A2A30); ellipse(0, 0, 29, 28); fill(#55555F); ellipse(-2, -2, 21, 20); fill(cheese); ellipse(0, 0, 11, 11);
  }
}

void crumbs() {
  for (int i = 0; i < 22; i++) { fill(random(1) < 0.3 ? #3F8F45 : #A8662C); ellipse(random(-180, 180), random(-172, 188), random(2, 6), random(2, 5)); }
}
