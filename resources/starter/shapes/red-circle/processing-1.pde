// A mosaic: one red disc of small tiles in a ground of stone tiles.
float cx, cy, rad, tile; color grout;
color[] reds = {#CC1A20, #DE2C2C, #C01522, #E63C36, #B4141F};
color[] stones;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[][] kinds = {{#EFE6D2, #E4D7BC, #F6F0E2}, {#2B3A55, #35486A, #22304A}, {#9FB8AE, #B3C9C0, #8DA89D},
    {#3A3A3C, #47474A, #2E2E31}, {#E7C66B, #F0D588, #DBB650}, {#BFD4E6, #A9C4DB, #D3E2EF}, {#1F5C57, #28716A, #184B47}};
  stones = kinds[int(random(kinds.length))];
  color[] grouts = {#D9D2C4, #6B6660, #1E1C1E, #FFFFFF};
  grout = grouts[int(random(grouts.length))];
  tile = random(17, 30);
  cx = 256 + random(-26, 26); cy = 256 + random(-26, 26);
  int count = int(random(160, 215) / tile);
  rad = (count + 0.5) * tile;
  background(grout); noStroke();
  boolean halo = random(1) < 0.5;                // the ground follows the disc, or lies in rows
  if (halo) rings(count + 1, int(420 / tile), false); else rows();
  fill(grout); ellipse(cx, cy, 2 * rad + 3, 2 * rad + 3);
  if (random(1) < 0.6) rings(0, count, true); else fanned(count);
  glaze();
}

void one(float x, float y, float w, float h, float a, boolean inside) {
  // a hand-cut tile: uneven corners, its own shade
  color c = inside ? reds[int(random(reds.length))] : stones[int(random(stones.length))];
  fill(lerpColor(c, random(1) < 0.5 ? #FFFFFF : #000000, random(0.1)));
  float u = w / 2 - 1, v = h / 2 - 1;
  pushMatrix(); translate(x, y); rotate(a + random(-0.05, 0.05));
  quad(-u + random(1.4), -v + random(1.4), u - random(1.4), -v + random(1.4), u - random(1.4), v - random(1.4), -u + random(1.4), v - random(1.4));
  popMatrix();
}

void rings(int from, int to, boolean inside) {
  for (int k = from; k <= to; k++) {
    int n = k == 0 ? 1 : max(5, round(TWO_PI * k));
    float start = random(TWO_PI);
    for (int m = 0; m < n; m++) {
      float a = start + TWO_PI * m / n;
      one(cx + k * tile * cos(a), cy + k * tile * sin(a), tile, k == 0 ? tile : TWO_PI * k * tile / n, a, inside);
    }
  }
}

void rows() {
  float turn = random(-0.8, 0.8);
  for (float u = -380; u < 380; u += tile)
    for (float v = -380; v < 380; v += tile)
      one(256 + u * cos(turn) - v * sin(turn), 256 + u * sin(turn) + v * cos(turn), tile, tile, turn, false);
}

void fanned(int count) {
  // wedge-shaped courses: the same number of tiles in each ring, thin in the middle
  int n = int(random(18, 34));
  for (int k = count; k >= 1; k--)
    for (int m = 0; m < n; m++) {
      float a = TWO_PI * (m + (k % 2) * 0.5) / n;
      one(cx + k * tile * cos(a), cy + k * tile * sin(a), tile, TWO_PI * k * tile / n, a, true);
    }
  fill(reds[0]); ellipse(cx, cy, tile, tile);
}

void glaze() {
  float side = random(1) < 0.5 ? 0 : 512;
  for (int i = 0; i < 8; i++) { fill(255, 5); ellipse(side, 0, 700 - i * 70, 700 - i * 70); }
}
