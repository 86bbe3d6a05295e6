// A checkered hexagon in chalk on a board, or in crayon on paper: every second square is filled with strokes.
float r, cx, cy, turn, lean, cell;
boolean board;

void setup() {
  size(512, 512);
  board = random(1) < 0.55;
  color[] boards = {#22302B, #1C1F26, #2E3A52, #4A2C2A, #33302D};
  color[] papers = {#FAF6EA, #F1DEC0, #DCE9EE, #FFFFFF, #F6D5D0};
  background(board ? boards[int(random(5))] : papers[int(random(5))]);
  smudge();
  r = random(168, 222);
  cx = 256 + random(-1, 1) * (246 - r);
  cy = 256 + random(-1, 1) * (246 - r);
  turn = random(1) < 0.5 ? (random(1) < 0.5 ? 0 : PI / 6) : random(PI / 3);
  lean = turn + (random(1) < 0.6 ? 0 : PI / 4);
  cell = r / random(2.6, 4.6);
  color[] chalks = {#F7F7F2, #F9E07F, #F4A6B7, #9BD4F5, #A8E6B0, #F7B267};
  color[] crayons = {#C1272D, #1B4F9C, #2B2B2B, #2E7D4F, #7A3E9D, #D9731A};
  color[] box = board ? chalks : crayons;
  int a = int(random(6)), b = (a + 1 + int(random(5))) % 6;
  checks(box[a], true);
  if (random(1) < 0.4) checks(box[b], false);             // the others in a second colour
  outline(random(1) < 0.5 ? box[a] : box[b]);
}

void smudge() {
  noStroke();
  for (int i = 0; i < 26; i++) {
    fill(board ? 255 : 120, random(3, 9));
    pushMatrix();
    translate(random(width), random(height));
    rotate(random(-0.5, 0.5));
    ellipse(0, 0, random(120, 400), random(30, 110));
    popMatrix();
  }
}

boolean within(float x, float y, float size) {
  for (int i = 0; i < 6; i++) {
    float a = turn + PI / 6 + i * PI / 3;
    if (x * cos(a) + y * sin(a) > size * 0.866) return false;
  }
  return true;
}

void checks(color c, boolean even) {
  // long hatching lines across the whole figure; the pen is down where the square counts
  float gap = random(3.2, 5), slope = lean + (even ? PI / 4 : -PI / 4) + random(-0.1, 0.1);
  float ux = cos(slope), uy = sin(slope);
  for (float q = -r; q < r; q += gap) {
    float from = 0;
    boolean down = false;
    float wob = random(-1.2, 1.2);
    for (float p = -r; p <= r + 4; p += 3) {
      float x = p * ux - (q + wob) * uy, y = p * uy + (q + wob) * ux;
      float u = x * cos(lean) + y * sin(lean), v = -x * sin(lean) + y * cos(lean);
      boolean odd = (int(floor(u / cell + 100.5)) + int(floor(v / cell + 100.5))) % 2 == 0;
      boolean on = odd == even && within(x, y, r) && p <= r;
      if (on && !down) from = p;
      if (!on && down) mark(from, p - 3, q + wob, ux, uy, c);
      down = on;
    }
  }
}

void mark(float a, float b, float q, float ux, float uy, color c) {
  for (int k = 0; k < 2; k++) {
    stroke(c, random(120, 230));
    strokeWeight(random(1.6, 3.4));
    float s = q + random(-0.8, 0.8), e = q + random(-0.8, 0.8), a2 = a - random(0, 2), b2 = b + random(0, 2);
    line(cx + a2 * ux - s * uy, cy + a2 * uy + s * ux, cx + b2 * ux - e * uy, cy + b2 * uy + e * ux);
  }
}

void outline(color c) {
  for (int i = 0; i < 6; i++) {
    float a = turn + i * PI / 3, b = a + PI / 3;
    for (int k = 0; k < 5; k++) {
      stroke(c, random(130, 220));
      strokeWeight(random(1.5, 4.5));
      float o = 1.012 + random(-0.008, 0.008), over = random(0, 0.02);
      float x1 = r * o * cos(a), y1 = r * o * sin(a), x2 = r * o * cos(b), y2 = r * o * sin(b);
      line(cx + x1 - (x2 - x1) * over, cy + y1 - (y2 - y1) * over, cx + x2 + (x2 - x1) * over, cy + y2 + (y2 - y1) * over);
    }
  }
  noStroke();
  for (int i = 0; i < 260; i++) {                         // crumbs
    float a = random(TWO_PI), q = r * random(0.2, 1.2);
    fill(c, random(60, 180));
    circle(cx + q * cos(a), cy + q * sin(a), random(0.8, 2.4));
  }
}
