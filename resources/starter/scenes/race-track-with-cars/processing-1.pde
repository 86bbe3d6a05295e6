// A race circuit from the air: the course is a wavy ring, the cars follow each other along it.
int N = 260;
float[] X = new float[N], Y = new float[N];
float wide, spin;
color[] look;
boolean night;

void setup() {
  size(512, 512);
  wide = random(66, 80); spin = random(TWO_PI);
  color[][] looks = {{#5FA845, #6DB851, #D62828, #55565C}, {#DDBB80, #E6C990, #1D5FA8, #6A635C}, {#16301F, #1B3925, #E0B020, #26272D},
                     {#A8C76A, #B6D27A, #C8202F, #3E4148}, {#E8EDF0, #F3F6F8, #D43A2F, #7A818A}, {#2F6B52, #37775C, #F2F2F2, #2D3036}};
  int k = int(random(looks.length));
  look = looks[k]; night = k == 2;                                 // ground, its stripes, kerb, road
  course(); land(); road();
  boolean back = random(1) < 0.5;
  int cars = int(random(5, 10)), i = int(random(N)), c = int(random(9));
  start(i);
  color[] paints = {#E63946, #1D6FD1, #FFD21F, #11A579, #F4F4F4, #FF7A1A, #7B3FC4, #14151A, #2EC4E6};
  for (int n = 0; n < cars; n++) {
    i += 16 + int(random(2, 14) * min(1, 7.0 / cars));
    car(i % N, (n % 2 == 0 ? -1 : 1) * random(0.1, 0.24) * wide, paints[(c + n * 2) % 9], paints[(c + n * 5 + 3) % 9], back);
  }
  for (int j = 0; j < N && night; j += 26) for (int r = 5; r > 0; r--) {          // lamps round the course
    fill(255, 236, 170, 15); circle(X[j], Y[j], r * 26);
  }
}

void course() {
  float a = random(0.1, 0.2), b = random(0.07, 0.15), c = random(0.02, 0.07), p = random(TWO_PI), q = random(TWO_PI);
  for (int i = 0; i < N; i++) {
    float t = TWO_PI * i / N, r = 1 + a * cos(2 * t + p) + b * cos(3 * t + q) + c * cos(5 * t + p - q);
    X[i] = r * cos(t + spin); Y[i] = r * sin(t + spin);
  }
  float x0 = min(X), x1 = max(X), y0 = min(Y), y1 = max(Y), room = 466 - wide;
  for (int i = 0; i < N; i++) {
    X[i] = 256 + room * ((X[i] - x0) / (x1 - x0) - 0.5);
    Y[i] = 256 + room * ((Y[i] - y0) / (y1 - y0) - 0.5);
  }
}

int nearest(float x, float y) {
  int near = 0;
  for (int i = 0; i < N; i += 3) if (dist(x, y, X[i], Y[i]) < dist(x, y, X[near], Y[near])) near = i;
  return near;
}

float clear(float x, float y) { return dist(x, y, X[nearest(x, y)], Y[nearest(x, y)]); }
float heading(int i) { return atan2(Y[(i + 2) % N] - Y[(i + N - 2) % N], X[(i + 2) % N] - X[(i + N - 2) % N]); }
void bar(color c, float x, float y, float w, float h) { fill(c); rect(x, y, w, h, 2); }

void land() {
  background(look[0]); noStroke();
  for (int s = -60; s < 560; s += 56) bar(look[1], s + wide - 70, 0, 28, 512);
  float px = 256 + random(-40, 40), py = 256 + random(-40, 40), pond = random(1) < 0.7 ? min(90, clear(px, py) - wide * 0.75) : 0;
  for (int j = 0; j < 3 && pond > 16; j++) {
    fill(j == 0 ? lerpColor(look[0], #E7D7A0, 0.6) : night ? #1B3A5C : lerpColor(#4AA3D0, #FFFFFF, j * 0.14));
    ellipse(px - j * 2, py - j * 2, 2 * pond - j * 18, 1.5 * pond - j * 16);
  }
  for (int n = 0; n < 150; n++) {                                  // trees
    float x = random(-6, 518), y = random(-6, 518), r = random(8, 17);
    if (clear(x, y) < wide * 0.62 + r + 6 || dist(x, y, px, py) < 96) continue;
    color g = lerpColor(lerpColor(lerpColor(#2F6B35, #7FA33A, random(1)), look[0], 0.25), #06140C, night ? 0.5 : 0);
    for (int j = -1; j < 2; j++) {
      fill(j < 0 ? color(0, 60) : lerpColor(g, #FFFFFF, 0.2 * j)); circle(x - j * r * 0.3, y - j * r * 0.3, r * (j < 1 ? 2 : 1));
    }
  }
  for (int n = 0, built = 0; n < 40 && built < 2; n++) {                      // stands, one inside and one outside
    float x = random(512), y = random(512);
    if (clear(x, y) < wide * 0.62 + 30 || clear(x, y) > wide + 40 || (dist(x, y, 256, 256) < 170) != (built == 0)) continue;
    built++;
    pushMatrix(); translate(x, y); rotate(atan2(Y[nearest(x, y)] - y, X[nearest(x, y)] - x));
    bar(color(0, 70), -22, -34, 48, 76); bar(#C9CCD2, -24, -38, 46, 76);
    color[] shirts = {#E63946, #F1C232, #3D7DCA, #FFFFFF, #2FA36B, #333844};
    for (float r = -10; r < 20; r += 8) for (float s = -34; s < 34; s += 6) bar(shirts[int(random(6))], r, s, 5, 4);
    bar(lerpColor(look[2], #FFFFFF, 0.15), -28, -40, 18, 80); popMatrix();
  }
}

void road() {
  strokeCap(SQUARE);
  for (int pass = 0; pass < 4; pass++) for (int i = 0; i < N; i++) {               // kerb, white edge, asphalt, rubber
    color[] coats = {(i / 3) % 2 == 0 ? #FAFAF7 : look[2], #F5F5F0, look[3], lerpColor(look[3], #000000, 0.16)};
    float[] thick = {wide + 15, wide + 3, wide - 2, wide * 0.3};
    int j = (i + (pass == 0 ? 1 : 2)) % N;
    stroke(coats[pass]); strokeWeight(thick[pass]); line(X[i], Y[i], X[j], Y[j]);
  }
  noStroke();
}

void start(int i) {
  pushMatrix(); translate(X[i], Y[i]); rotate(heading(i));
  for (int n = 0; n < 24; n++) bar((n / 8 + n) % 2 == 0 ? #111216 : #FFFFFF, (n / 8 - 1.5) * wide / 8, (n % 8 - 4) * wide / 8, wide / 8, wide / 8);
  popMatrix();
}

void car(int i, float off, color paint, color second, boolean back) {
  pushMatrix();
  translate(X[i] + cos(heading(i) + HALF_PI) * off, Y[i] + sin(heading(i) + HALF_PI) * off);
  rotate(heading(i) + (back ? PI : 0) + random(-0.08, 0.08)); scale(wide / 74.0);
  bar(color(0, 90), -25, -11, 56, 30);
  for (int s = 0; s < 4; s++) bar(#15161A, s < 2 ? -23 : 11, s % 2 == 0 ? -15 : 7, s < 2 ? 14 : 11, 8);    // wheels
  bar(second, -30, -13, 7, 26); bar(second, 25, -14, 6, 28);       // wings
  float[] hull = {33, -2, 33, 2, 12, 4, 6, 9, -12, 10, -24, 4, -24, -4, -12, -10, 6, -9, 12, -4};
  fill(paint); beginShape();
  for (int k = 0; k < 20; k += 2) vertex(hull[k], hull[k + 1]);
  endShape(CLOSE);
  bar(second, -24, -1.6, 14, 3.2);
  fill(#0E0F12); ellipse(1, 0, 15, 9); fill(lerpColor(second, #FFFFFF, 0.4)); circle(-1, 0, 7.5); popMatrix();
}
