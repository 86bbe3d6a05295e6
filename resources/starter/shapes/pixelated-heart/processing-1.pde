// A heart of coarse square pixels with a dark rim, a lit shoulder and a shaded side, on a ground of pixels.
int n, top;
float cell;
boolean[][] in;

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);
  noStroke();
  n = int(random(15, 23));
  cell = 512.0 / n;
  color[][] hearts = {{#E3263A, #FFFFFF, #3A0713}, {#FF5C9A, #FFF0F6, #5A1038}, {#8A3FFC, #EADCFF, #240A4A}, {#FF8A1E, #FFF3C4, #5A2006}, {#20B86A, #E2FFE8, #06301E},
    {#2E8BFF, #E6F6FF, #071E4A}, {#F6C623, #FFFFE8, #5A3A04}, {#C4143C, #FFB8C8, #1C0410}};
  color[] h = hearts[int(random(hearts.length))];
  ground(h[0]);
  float wide = random(0.86, 1.02), tall = random(0.88, 1.02);
  float notch = random(0.7, 0.95);                          // how deep the lobes part
  in = new boolean[n][n];
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {  // the heart's equation, asked once for each pixel
    float x = ((i + 0.5) / n * 2 - 1) * 1.38 / wide, y = (-((j + 0.5) / n * 2 - 1) * 1.38 + 0.12) / tall;
    float z = abs(x) / 1.14, v = y * 1.12 - notch * pow(z, 0.7);
    in[i][j] = z * z + v * v < 1;
  }
  for (int j = n - 1; j > n / 2; j--) if (run(j) > 0 && run(j) == run(j - 1) && run(j) < 3) for (int i = 0; i < n; i++) in[i][j] = false;   // no needle at the tip
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) if (j < n * 0.6 && !on(i, j - 1) && !on(i, j + 1)) in[i][j] = false;          // no burrs at the sides
  float full = random(1) < 0.15 ? random(0.4, 0.75) : 2;     // sometimes a life half spent
  boolean rim = random(1) < 0.7;
  int seam = random(1) < 0.5 ? 1 : 0, drop = int(random(2)), shine = int(random(3)), steps = int(random(3, 6));
  if (drop == 1) for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) if (on(i - 1, j - 1)) px(i, j, color(0, 0, 0, 90), 0);
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) if (in[i][j]) {
    boolean edge = !(on(i - 1, j) && on(i + 1, j) && on(i, j - 1) && on(i, j + 1));
    float x = (i + 0.5) / n * 2 - 1, y = (j + 0.5) / n * 2 - 1;
    float t = constrain(0.62 - 0.42 * x - 0.6 * y, 0, 1);   // light from the upper left, in few steps
    t = round(t * steps) / float(steps);
    color c = t < 0.5 ? lerpColor(lerpColor(h[0], h[2], 0.5), h[0], t * 2) : lerpColor(h[0], h[1], (t - 0.5) * 0.55);
    if ((i + 0.5) / n > full) c = lerpColor(#6A6A78, #D8D8E0, t);
    if (edge) c = rim ? h[2] : lerpColor(c, h[2], 0.45);
    px(i, j, c, seam);
  }
  int gx = int(n * 0.3), gy = int(n * 0.3), s = max(1, n / 10);   // the shine
  for (int a = 0; a < 2 * s; a++) for (int b = 0; b < 2 * s; b++)
    if (shine == 0 && (a < s || b < s) || shine == 1 && a < s && b < s || shine == 2 && a + b < 2 * s) px(gx + a - s / 2, gy + b - s / 2, h[1], seam);
}

int run(int j) { int c = 0; for (int i = 0; i < n; i++) if (in[i][j]) c++; return c; }

boolean on(int i, int j) { return i >= 0 && j >= 0 && i < n && j < n && in[i][j]; }

void px(int i, int j, color c, int seam) {
  float x = round(i * cell), y = round(j * cell), w = round((i + 1) * cell) - x, v = round((j + 1) * cell) - y;
  fill(c); rect(x, y, w, v);
  if (seam == 1) { fill(0, 60); rect(x, y + v - 2, w, 2); rect(x + w - 2, y, 2, v); }
}

void ground(color heart) {
  color[][] pairs = {{#12142E, #2E3468}, {#E8F4F8, #A8D8EA}, {#FFF4D6, #F7D9A0}, {#1E2A24, #3E5A48}, {#FBE3EA, #D8C8F0}, {#F2F2F2, #CFCFD6}};
  int kind = int(random(5)), p = int(random(pairs.length));
  float hue = abs(red(heart) - red(pairs[p][1])) + abs(green(heart) - green(pairs[p][1])) + abs(blue(heart) - blue(pairs[p][1]));
  if (hue < 200) p = brightness(heart) > 190 ? 0 : 5;       // never a ground as the heart
  color a = pairs[p][0], b = pairs[p][1];
  float line = random(0.55, 0.8) * n, seed = random(100);
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
    color c = lerpColor(a, b, j / float(n));
    if (kind == 0) c = (i + j) % 2 == 0 ? a : lerpColor(a, b, 0.45);                                    // checks
    if (kind == 1) c = noise(i * 0.22 + seed, j * 0.4) > 0.55 ? lerpColor(b, #FFFFFF, 0.5) : b;         // clouds
    if (kind == 2) c = (j + 0.5) / n * 4 % 1 > ((i + j) % 2 == 0 ? 0.35 : 0.7) ? lerpColor(a, b, ceil(j * 4.0 / n) / 4) : lerpColor(a, b, floor(j * 4.0 / n) / 4);   // dithered steps
    if (kind == 3) c = random(1) < 0.06 ? lerpColor(a, #FFFFFF, 0.9) : random(1) < 0.05 ? #F4D35E : lerpColor(a, #10122A, 0.35);           // stars
    if (kind == 4) { float q = dist(i, j, n / 2.0, n / 2.0) / n; c = lerpColor(b, a, round(q * 6) / 5.0); }                                // rings
    px(i, j, c, 0);
  }
}
