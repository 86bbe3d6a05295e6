// One hand-drawn zigzag across the picture: chalk on slate, crayon on paper, dry brush on cardboard or a furrow in sand.
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  int way = int(random(4));
  color[] grounds = {#26382F, #F4EFE2, #C09A6B, #E3C48F};
  color ground = lerpColor(grounds[way], color(random(255), random(255), random(255)), 0.12);
  surface(way, ground);
  int n = int(random(6, 11));
  float tall = random(0.7, 1.1) * min(160, 60 + 560 / n), wide = random(13, 24) * (way == 3 ? 1.2 : 1);
  int first = random(1) < 0.5 ? -1 : 1;
  float[] px = new float[n + 1], py = new float[n + 1];
  float haste = random(0.04, 0.22);                          // how uneven the hand is
  for (int k = 0; k <= n; k++) {
    px[k] = 22 + 468.0 * k / n + (k > 0 && k < n ? random(-haste, haste) * 200 / n : 0);
    py[k] = 256 + first * tall * (k % 2 == 0 ? 1 : -1) * random(1 - haste, 1);
  }
  if (way == 3) furrow(px, py, wide, ground);
  else {
    color[] chalks = {#FFFFFF, #FFE066, #FF9FB2, #8FD3FF, #B8F2A6};
    color[] crayons = {#D62828, #1D4ED8, #15803D, #7B2CBF, #111111, #E85D04};
    color[] paints = {#FFFFFF, #7A0F1B, #10304F, #0B4F45, #1A1A1A};
    color[] box = way == 0 ? chalks : way == 1 ? crayons : paints;
    stroke_it(px, py, wide, box[int(random(box.length))], way);
  }
}
void surface(int way, color g) {
  background(g);
  noStroke();
  for (int i = 0; i < 1400; i++) {                           // grain
    fill(lerpColor(g, random(1) < 0.5 ? #FFFFFF : #000000, random(0.05, way == 3 ? 0.3 : 0.14)));
    circle(random(512), random(512), random(1, way == 0 ? 2 : 3));
  }
  if (way == 0) {                                            // wiped chalk dust and a wooden frame
    for (int i = 0; i < 14; i++) { stroke(255, 14); strokeWeight(random(20, 60)); float y = random(512); line(random(200), y, random(300, 512), y + random(-80, 80)); }
    noFill(); stroke(#8A5A33); strokeWeight(22); rect(0, 0, 512, 512);
  }
  if (way == 1) { stroke(random(1) < 0.5 ? #A9C6E0 : #E0B9B0); strokeWeight(1.5); int gap = int(random(28, 52)); for (int y = gap; y < 512; y += gap) line(0, y, 512, y); if (random(1) < 0.5) for (int x = gap; x < 512; x += gap) line(x, 0, x, 512); }
  if (way == 2) for (int x = 0; x < 512; x += 9) { stroke(lerpColor(g, #000000, 0.12)); strokeWeight(3); line(x, 0, x, 512); }
  if (way == 3) for (int i = 0; i < 9; i++) { noStroke(); fill(lerpColor(g, random(1) < 0.5 ? #FFFFFF : #6A5A4A, 0.6)); float x = random(512), y = random(1) < 0.5 ? random(10, 80) : random(432, 502); ellipse(x, y, random(10, 26), random(8, 18)); }
}
void stroke_it(float[] px, float[] py, float wide, color c, int way) {
  int hairs = 26;
  for (int h = 0; h < hairs; h++) {                          // each hair runs the whole line, with gaps where it skips
    float off = (h / (hairs - 1.0) - 0.5) * wide;
    for (int k = 0; k + 1 < px.length; k++) for (int m = 0; m < 14; m++) {
      float t = m / 14.0, u = (m + 1.1) / 14.0;
      if (random(1) < (way == 2 ? 0.04 + 0.3 * t * t : 0.14)) continue;
      stroke(lerpColor(c, way == 0 ? #FFFFFF : #000000, random(0.2)), way == 2 ? 235 : 190); strokeWeight(random(0.8, wide / 11));
      float j = way == 2 ? 0.4 : 1.6;
      line(lerp(px[k], px[k + 1], t) + off + random(-j, j), lerp(py[k], py[k + 1], t) + off * 0.3 + random(-j, j),
        lerp(px[k], px[k + 1], u) + off + random(-j, j), lerp(py[k], py[k + 1], u) + off * 0.3 + random(-j, j));
    }
  }
}
void furrow(float[] px, float[] py, float wide, color g) {
  color[] cs = {lerpColor(g, #FFFFFF, 0.5), lerpColor(g, #3A2413, 0.55), lerpColor(g, #3A2413, 0.75)};
  for (int q = 0; q < 3; q++) for (int k = 0; k + 1 < px.length; k++) {
    stroke(cs[q]); strokeWeight(q == 0 ? wide * 1.5 : q == 1 ? wide : wide * 0.45); float s = q == 0 ? 4 : q == 2 ? -3 : 0;
    line(px[k] + s, py[k] + s, px[k + 1] + s, py[k + 1] + s);
  }
  noStroke();
  for (int i = 0; i < 260; i++) {                            // crumbs pushed aside
    int k = int(random(px.length - 1)); float t = random(1), side = (random(1) < 0.5 ? -1 : 1) * wide * random(0.7, 1.1);
    fill(lerpColor(g, random(1) < 0.6 ? #FFFFFF : #4A3018, random(0.2, 0.5))); circle(lerp(px[k], px[k + 1], t) + side, lerp(py[k], py[k + 1], t), random(2, 5));
  }
}
