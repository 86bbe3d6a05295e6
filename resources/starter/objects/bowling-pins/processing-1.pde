// Bowling pins at the end of the lane: ten in a triangle, or a few, sometimes with the ball rolling in.
color band, wood, back; float light;
void setup() {
  size(512, 512); color[] backs = {#14142B, #2B1B3D, #5CA4A9, #F3D9B1, #7A1F2B, #DDE3EA, #0E3B43, #F08A4B};
  color[] woods = {#D9A566, #B87B42, #E8C48C, #8A5630}; color[] bands = {#D62828, #1D4E89, #2A9D8F, #111111, #E85D9E, #F2A900};
  back = backs[int(random(backs.length))]; wood = woods[int(random(woods.length))];
  band = bands[int(random(bands.length))]; light = random(1) < 0.5 ? -1 : 1; hall(); int kind = int(random(3));
  int[] rows = kind == 0 ? new int[] {4, 3, 2, 1} : kind == 1 ? new int[] {3, 2, 1} : new int[] {2, 1};
  float s = kind == 0 ? random(0.74, 0.82) : kind == 1 ? random(0.95, 1.06) : random(1.15, 1.3);
  float cx = 256 + random(-14, 14), front = kind == 0 ? 446 : kind == 1 ? 456 : 466;
  for (int r = 0; r < rows.length; r++) {
    int left = rows.length - 1 - r; float k = s * (1 - 0.06 * left), y = front - left * (kind == 0 ? 27 : 40) * s;
    for (int i = 0; i < rows[r]; i++) {
      pushMatrix(); translate(cx + (i - (rows[r] - 1) / 2.0) * 112 * k, y); scale(k); pin(left * 0.07); popMatrix();
    }
  }
  if (random(1) < 0.5) ball(random(1) < 0.5 ? random(60, 110) : random(400, 452));
}
void hall() {
  float h = random(190, 290);
  for (int y = 0; y < h; y++) { stroke(lerpColor(back, #000000, 0.35 - 0.3 * y / h)); line(0, y, width, y); }
  noStroke(); int deco = int(random(3)); color glow = lerpColor(back, #FFFFFF, 0.4);
  if (deco == 0) for (int i = 0; i < 11; i++) { fill(i % 2 == 0 ? glow : lerpColor(back, #000000, 0.15), 120); triangle(256, h, -260 + i * 94, -20, -213 + i * 94, -20); }
  if (deco == 1) for (int i = 0; i < 36; i++) { fill(lerpColor(glow, band, random(1)), 110); pushMatrix(); translate(random(width), random(h)); rotate(QUARTER_PI); rect(-5, -5, random(8, 24), random(8, 24)); popMatrix(); }
  if (deco == 2) for (int i = 1; i < 6; i++) { noFill(); stroke(glow, 140); strokeWeight(5); circle(256, h, i * 104); noStroke(); }
  for (int y = (int) h; y < 512; y++) { stroke(lerpColor(lerpColor(wood, #000000, 0.4), wood, (y - h) / (512 - h))); line(0, y, width, y); }
  stroke(lerpColor(wood, #3A1E0A, 0.55), 140); strokeWeight(1.5);
  for (int i = -9; i < 10; i++) line(256 + i * 30, h, 256 + i * 72, 512);
  noStroke(); fill(lerpColor(back, #000000, 0.5)); rect(0, h - 6, width, 8);
}
// half width of a pin at height t (0 foot, 1 top)
float girth(float t) {
  float[] w = {27, 33, 40, 48, 53, 54, 51, 44, 35, 27, 22, 20, 21, 25, 28, 28, 23, 0};
  float f = constrain(t, 0, 0.9999) * (w.length - 1); int i = int(f); if (i == w.length - 2) return 23 * sqrt(max(0, 1 - sq(f - i)));
  return lerp(w[i], w[i + 1], f - i);
}
void pin(float far) {
  fill(0, 70); ellipse(light * -26, 2, 116, 20); float high = 330;
  for (int k = -10; k <= 10; k++) {                     // upright slices from edge to edge give the round form
    float a = k / 10.0, shade = constrain(0.05 + 0.55 * pow(abs(a - light * 0.35) / 1.35, 1.7) + far, 0, 1);
    fill(lerpColor(#FFFDF6, #5A5266, shade)); slice(a, 0, 1, high); fill(lerpColor(band, #160410, shade));
    slice(a, 0.615, 0.655, high); slice(a, 0.69, 0.73, high);
  }
  fill(lerpColor(#C9B79C, #5A5266, 0.3)); rect(-26, -8, 52, 8, 3); fill(255, 200);
  ellipse(light * 14, -high * 0.9, 10, 22); ellipse(light * 26, -high * 0.36, 14, 66);
}
void slice(float a, float from, float to, float high) {
  beginShape();
  for (int j = 0; j <= 26; j++) { float t = lerp(from, to, j / 26.0); vertex((a - 0.06) * girth(t) / 1.0, -t * high); }
  for (int j = 26; j >= 0; j--) { float t = lerp(from, to, j / 26.0); vertex(min(1, a + 0.06) * girth(t), -t * high); }
  endShape(CLOSE);
}
void ball(float x) {
  color[] balls = {#1B2A6B, #7B1E3A, #0F5C4A, #2B2B2B, #5B2A86, #E0792B};
  color c = balls[int(random(balls.length))]; float r = random(44, 56), y = 452;
  fill(0, 90); ellipse(x - light * 14, y + r * 0.92, r * 2.2, 22);
  for (int i = 40; i > 0; i--) { fill(lerpColor(lerpColor(c, #FFFFFF, 0.55), lerpColor(c, #000000, 0.45), pow(i / 40.0, 0.8))); circle(x + light * (40 - i) * 0.35, y - (40 - i) * 0.4, 2 * r * i / 40.0); }
  fill(#0A0A0E); ellipse(x - light * 8, y - 14, 12, 10); ellipse(x + light * 9, y - 20, 12, 10); ellipse(x + light * 2, y + 4, 14, 12);
  fill(255, 170); ellipse(x + light * 22, y - 30, 16, 11);
}
