color a, b;
boolean byRow;
int deepest;

void setup() {
  size(512, 512);
  color[] grounds = {#FAF5E9, #14192B, #E4EEF2, #2B1128, #0F2A25, #FFF0DB};
  int g = int(random(grounds.length));
  background(grounds[g]);
  boolean dark = brightness(grounds[g]) < 100;
  color[][] pairs = {{#E63946, #1D3557}, {#FF9F1C, #2EC4B6}, {#9B5DE5, #F15BB5}, {#386641, #A7C957}, {#0077B6, #90E0EF}};
  color[] pair = pairs[int(random(pairs.length))];
  a = dark ? lerpColor(pair[0], #FFFFFF, 0.3) : pair[0];
  b = dark ? lerpColor(pair[1], #FFFFFF, 0.5) : pair[1];
  byRow = random(1) < 0.5;
  deepest = int(random(4, 7));
  translate(256 + random(-10, 10), 256);
  int way = int(random(3));
  rotate(way == 0 ? PI : way == 1 ? random(-0.3, 0.3) : 0);
  float r = random(215, 262);
  noStroke();
  part(0, -r + 18, r * 0.866, r * 0.5 + 18, -r * 0.866, r * 0.5 + 18, 0, 0.5);
}

void part(float x0, float y0, float x1, float y1, float x2, float y2, int depth, float t) {
  if (depth == deepest) {
    fill(byRow ? lerpColor(a, b, (y0 + 240) / 500.0) : lerpColor(a, b, t));
    triangle(x0, y0, x1, y1, x2, y2);
    return;
  }
  float ax = (x0 + x1) / 2, ay = (y0 + y1) / 2, bx = (x1 + x2) / 2, by = (y1 + y2) / 2, cx = (x2 + x0) / 2, cy = (y2 + y0) / 2;
  float k = pow(0.5, depth + 2);
  part(x0, y0, ax, ay, cx, cy, depth + 1, t);
  part(ax, ay, x1, y1, bx, by, depth + 1, t + k);
  part(cx, cy, bx, by, x2, y2, depth + 1, t - k);
}
