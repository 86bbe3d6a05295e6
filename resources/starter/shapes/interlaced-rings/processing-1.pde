void setup() {
  size(512, 512);
  color[] grounds = {#FFFFFF, #1B1F3B, #FAEBD7, #253B34, #E3E8F0, #4A1F2F};
  background(grounds[int(random(grounds.length))]);
  color[] c = {#0085C7, #F4C300, #111111, #009F3D, #DF0024};
  color[] d = {#FF6B6B, #4ECDC4, #FFE66D, #A06CD5, #F7A072};
  if (random(1) < 0.6) c = d;
  boolean triangle = random(1) < 0.5;
  int n = triangle ? 3 : 2 + int(random(3));
  float r = triangle ? random(95, 112) : 300.0 / (n + 1) * 0.78 + 20, w = r * random(0.16, 0.28);
  float[] x = new float[n], y = new float[n];
  float turn = random(TWO_PI);
  for (int k = 0; k < n; k++) {
    x[k] = triangle ? 256 + r * 0.72 * cos(turn + k * TWO_PI / 3) : 256 + (k - (n - 1) / 2.0) * r * 1.3;
    y[k] = triangle ? 256 + r * 0.72 * sin(turn + k * TWO_PI / 3) : 256 + (n > 2 && k % 2 == 1 ? r * 0.45 : -r * 0.2 * (n > 2 ? 1 : 0));
  }
  noFill();
  strokeCap(SQUARE);
  stroke(0, 50);
  strokeWeight(w);
  for (int k = 0; k < n; k++) ellipse(x[k] + 6, y[k] + 9, 2 * r, 2 * r);
  for (int k = 0; k < n; k++) ring(x[k], y[k], r, w, c[k], 0, TWO_PI);
  for (int k = 0; k < n; k++) {
    int m = (k + 1) % n;
    if (!triangle && k == n - 1) break;
    float a = atan2(y[m] - y[k], x[m] - x[k]), far = dist(x[k], y[k], x[m], y[m]);
    float half = acos(min(1, far / 2 / r)), s = w / r * 1.5;
    ring(x[k], y[k], r, w, c[k], a + half - s, a + half + s);
  }
}

void ring(float x, float y, float r, float w, color c, float from, float to) {
  stroke(lerpColor(c, #000000, 0.5));
  strokeWeight(w);
  arc(x, y, 2 * r, 2 * r, from, to);
  stroke(c);
  strokeWeight(w * 0.8);
  arc(x, y, 2 * r, 2 * r, from - 0.02, to + 0.02);
  stroke(255, 90);
  strokeWeight(w * 0.18);
  arc(x, y, 2 * r + w * 0.3, 2 * r + w * 0.3, from - 0.02, to + 0.02);
}
