// Concentric triangles drawn by hand with soft chalk: on a blackboard or on coloured paper.
color ground;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] grounds = {#23302B, #26262C, #2B2440, #F3E6CF, #E7C9B4, #1F3A4D, #F0D98A, #5A2A2A};
  ground = grounds[int(random(grounds.length))];
  boolean dark = brightness(ground) < 130;
  color[] chalks = {#FFFFFF, #FFE27A, #FF9CB0, #8FD8FF, #A8F0B0, #FFB36B};
  color[] crayons = {#1F3B8F, #B3202C, #0F6B4A, #6A2C8A, #222222, #B8480E};
  board(dark);
  int n = int(random(4, 9)), from = int(random(6)), step = int(random(3));   // step 0: one colour only
  float turn = random(1) < 0.5 ? -HALF_PI : random(TWO_PI);
  float wide = random(0.8, 1.0), shake = random(1.5, 4), biggest = turn == -HALF_PI ? 265 : 236;
  boolean filled = random(1) < 0.5;
  translate(256, turn == -HALF_PI ? 312 : 256);
  for (int i = 0; i < n; i++) {
    color c = dark ? chalks[(from + i * step) % 6] : crayons[(from + i * step) % 6];
    float r = biggest * (1 - i / (n + 0.3));
    float[] x = new float[3];
    float[] y = new float[3];
    for (int k = 0; k < 3; k++) {
      x[k] = r * wide * cos(turn + k * TWO_PI / 3) + random(-shake, shake);
      y[k] = r * sin(turn + k * TWO_PI / 3) + random(-shake, shake);
    }
    if (filled && i % 2 == 0) rub(x, y, c, biggest / (n + 0.3));
    for (int k = 0; k < 3; k++) side(x[k], y[k], x[(k + 1) % 3], y[(k + 1) % 3], c);
  }
}
void board(boolean dark) {
  background(ground);
  for (int i = 0; i < 26; i++) {                   // wiped chalk or flecks of the paper
    stroke(lerpColor(ground, dark ? #FFFFFF : #FFF8EA, random(0.05, 0.16)), 90); strokeWeight(random(14, 46));
    float x = random(512), y = random(512), a = random(-0.6, 0.6);
    line(x, y, x + 150 * cos(a), y + 150 * sin(a));
  }
  for (int i = 0; i < 120; i++) {
    stroke(dark ? 255 : 70, random(20, 70)); strokeWeight(random(1, 2.5));
    point(random(512), random(512));
  }
}
void rub(float[] x, float[] y, color c, float deep) {
  // soft rubbed chalk inside the line, up to half way to the next one
  noStroke();
  fill(c, 60);
  triangle(x[0], y[0], x[1], y[1], x[2], y[2]);
  float r = sqrt(x[0] * x[0] + y[0] * y[0]), f = max(0, 1 - deep / r);
  fill(ground);
  triangle(x[0] * f, y[0] * f, x[1] * f, y[1] * f, x[2] * f, y[2] * f);
}
void side(float x1, float y1, float x2, float y2, color c) {
  noFill();
  float len = dist(x1, y1, x2, y2), nx = -(y2 - y1) / len, ny = (x2 - x1) / len, bend = random(-4, 4);
  for (int s = 0; s < 5; s++) {                    // several thin strokes make one chalk line
    float off = random(-3, 3);
    stroke(c, random(110, 210)); strokeWeight(random(1.5, 4));
    bezier(x1 + nx * off, y1 + ny * off, lerp(x1, x2, 0.3) + nx * (off + bend), lerp(y1, y2, 0.3) + ny * (off + bend),
           lerp(x1, x2, 0.7) + nx * (off - bend * 0.5), lerp(y1, y2, 0.7) + ny * (off - bend * 0.5), x2 + nx * off, y2 + ny * off);
  }
  for (int s = 0; s < len / 9; s++) {              // gaps where the ground shows through
    float t = random(0.03, 0.97), off = random(-4, 4);
    stroke(ground, 200); strokeWeight(random(1, 2));
    point(lerp(x1, x2, t) + nx * off, lerp(y1, y2, t) + ny * off);
  }
}
