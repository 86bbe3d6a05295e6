// A fish made of flowers: blossoms for scales, long petals for tail and fins, a daisy for its eye.
color[] hues;
color back, leaf;
int kinds;

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);
  noStroke();
  color[][] sets = {{#E8445A, #F7B733, #FFE9D6, #F2789F}, {#7A4FC4, #C79BF2, #FFD9EC, #F25F9C}, {#F28C28, #FFD166, #E4572E, #FFF3D6}, {#3F7FE0, #9AD0F5, #FFFFFF, #F5D547}, {#F49AC2, #FFFFFF, #F9D5E5, #D84A7E}, {#D62839, #F4F1DE, #F2A65A, #8A2846}};
  color[] grounds = {#0E3B4C, #F6EFDF, #163A2E, #1C2350, #D5ECEA, #2A1A33, #FBF3E4, #0B5563};
  hues = sets[int(random(sets.length))];
  back = grounds[int(random(grounds.length))];
  boolean night = brightness(back) < 130;
  if (!night) for (int i = 0; i < 4; i++) if (brightness(hues[i]) > 235 && saturation(hues[i]) < 60) hues[i] = lerpColor(hues[0], #3A1030, 0.35);
  color[] leaves = {#3E8E4E, #7FAF3C, #2C7A6A, #A8B84A};
  leaf = leaves[int(random(4))];
  kinds = int(random(1, 4));
  water(night);
  translate(256, 256);
  scale(random(1) < 0.5 ? -1 : 1, 1);
  rotate(random(-0.3, 0.3));
  float len = random(150, 168), tall = random(92, 128), tail = random(80, 110);
  translate(36, 0);
  fan(-len + 12, 0, PI - 0.75, PI - 0.2, tail, 6); fan(-len + 12, 0, PI + 0.2, PI + 0.75, tail, 6);           // tail
  for (int i = 0; i < 9; i++) { float x = -70 + i * 16; petal(x, -profile(x / len) * tall + 12, -2.1 + 0.04 * i, 44 + 26 * sin(i * 0.35), 13, i % 3 == 0 ? leaf : hues[i % 4]); }
  for (int i = 0; i < 5; i++) { float x = -60 + i * 13; petal(x, profile(x / len) * tall - 12, 2.2, 44, 13, i % 2 == 0 ? leaf : hues[1]); }
  for (int i = 0; i < 130; i++) {                           // leaves under the blossoms close every gap
    float x = random(-1, 1) * len, y = random(-1, 1) * profile(x / len) * tall;
    petal(x * 0.97, y * 0.93, random(TWO_PI), 28, 11, lerpColor(leaf, #0A2A20, random(0.7)));
  }
  float step = random(27, 33);                              // rows of scales from tail to head
  for (float x = -len + 16; x < len * 0.5; x += step * 0.8) {
    float h = profile(x / len) * tall - 9;
    int m = max(1, int(2 * h / step));
    for (int k = 0; k <= m; k++) flower(x + random(-4, 4), lerp(-h, h, m == 0 ? 0.5 : k / float(m)) + random(-3, 3), step * random(0.52, 0.66), int(random(kinds)), hues[(k + int(random(2))) % 4]);
  }
  for (float x = len * 0.5; x < len; x += 7) for (int k = -3; k <= 3; k++) petal(x - 12, k / 3.0 * (profile(x / len) * tall - 7), 0.0 - k * 0.05, 24, 8, lerpColor(hues[0], k % 2 == 0 ? hues[1] : #30102A, 0.35));   // head of small petals
  float gill = profile(0.5) * tall * 0.86;
  for (int k = -5; k <= 5; k++) petal(len * (0.52 - 0.004 * k * k), k / 5.0 * gill, PI - k * 0.16, 26, 10, k % 2 == 0 ? leaf : lerpColor(leaf, #FFFFFF, 0.35));      // gill of leaves
  fan(len * 0.3, 22, 2.3, 3.2, 66, 5);                      // breast fin
  float ey = -tall * 0.2;
  flower(len * 0.68, ey, 25, 0, #FFFFFF);
  fill(#F5C62E); circle(len * 0.68, ey, 27); fill(#141018); circle(len * 0.69, ey, 19); fill(255); circle(len * 0.71, ey - 4, 6);
  petal(len + 2, 14, PI - 0.25, 34, 7, #C8243C); petal(len, 18, PI + 0.05, 28, 6, #8E1830);   // mouth
}

float profile(float t) { return t > 1 || t < -1 ? 0.1 : t > 0 ? pow(1 - t * t, 0.62) * (1 - 0.12 * t) : 0.16 + 0.84 * pow(cos(t * 1.45), 1.2); }

void water(boolean night) {
  background(back);
  int kind = int(random(3));
  if (kind == 0) for (int i = 0; i < 12; i++) { fill(night ? 255 : 0, 9); float y = i * 45; beginShape(); vertex(0, 512); for (int x = 0; x <= 512; x += 16) vertex(x, y + 12 * sin(x * 0.024 + i)); vertex(512, 512); endShape(CLOSE); }
  if (kind == 1) for (int i = 0; i < 40; i++) { noFill(); stroke(night ? 255 : 40, 60); strokeWeight(2); circle(random(512), random(512), random(6, 34)); }
  noStroke();
  if (kind == 2) for (int i = 0; i < 12; i++) { fill(night ? 255 : 60, 8); circle(256, 256, 620 - i * 46); }
  for (int i = 0; i < 9; i++) {                             // weeds of leaves from below
    float x = i * 62 + random(-20, 20); int m = int(random(2, 7));
    for (int k = 0; k < m; k++) for (int s = -1; s <= 1; s += 2) petal(x + 5 * sin(k), 512 - k * 17, -HALF_PI + s * 0.7, 34, 8, lerpColor(back, leaf, 0.45));
  }
  for (int i = 0; i < 16; i++) petal(random(512), random(512), random(TWO_PI), 16, 6, lerpColor(back, hues[i % 4], 0.5));
}

void petal(float x, float y, float a, float len, float w, color c) {
  pushMatrix(); translate(x, y); rotate(a);
  if (len > 20) { fill(lerpColor(c, #000000, 0.22)); shape(len, w); }
  fill(c); shape(len * 0.95, w * 0.8);
  popMatrix();
}

void shape(float len, float w) { beginShape(); vertex(0, 0); bezierVertex(len * 0.3, -w * 1.3, len * 0.8, -w * 1.3, len, 0); bezierVertex(len * 0.8, w * 1.3, len * 0.3, w * 1.3, 0, 0); endShape(CLOSE); }

void fan(float x, float y, float a, float b, float len, int m) {
  for (int i = 0; i <= m; i++) petal(x, y, lerp(a, b, i / float(m)), len * (0.75 + 0.25 * sin(i * 1.7 + 1)), 13, i % 3 == 1 ? leaf : hues[i % 4]);
  for (int i = 0; i <= m; i += 2) petal(x, y, lerp(a, b, (i + 0.5) / m), len * 0.55, 7, lerpColor(hues[i % 4], #FFFFFF, 0.4));
}

void flower(float x, float y, float r, int kind, color c) {
  int m = kind == 0 ? 9 : kind == 1 ? 5 : 6;
  float a = random(TWO_PI);
  for (int i = 0; i < m; i++) petal(x, y, a + TWO_PI * i / m, r, kind == 0 ? r * 0.26 : r * 0.46, i % 2 == 0 ? c : lerpColor(c, #000000, 0.08));
  if (kind == 2) for (int i = 0; i < 5; i++) petal(x, y, a + 0.5 + TWO_PI * i / 5, r * 0.6, r * 0.26, lerpColor(c, #FFFFFF, 0.3));
  fill(#8A5A10); circle(x, y, r * 0.56); fill(kind == 1 ? #FFF3B0 : #F7C52E); circle(x - 0.5, y - 0.5, r * 0.44);
}
