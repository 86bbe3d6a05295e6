// Bowling pins at the end of a polished lane: ten, six or three, sometimes one wobbles as the ball comes
color band, wood, back; float light;
float[] wide = {25, 32, 40, 48, 53, 54, 51, 44, 35, 27, 22, 20, 21, 25, 28, 28, 23, 0};
void setup() {
  size(512, 512);
  color[] backs = {#23235A, #5A2450, #3C8A92, #D8A050, #8A1F2B, #4A6FA5, #14505A, #E0703A};
  color[] woods = {#D9A566, #B87B42, #E8C48C, #9A6236};
  color[] bands = {#D62828, #1D4E89, #1F8A7D, #111111, #D9468A, #E08A00};
  back = backs[int(random(backs.length))]; wood = woods[int(random(woods.length))]; band = bands[int(random(bands.length))];
  light = random(1) < 0.5 ? -1 : 1;
  hall();
  int kind = int(random(3));
  int[] rows = kind == 0 ? new int[] {4, 3, 2, 1} : kind == 1 ? new int[] {3, 2, 1} : new int[] {2, 1};
  float s = kind == 0 ? random(0.74, 0.82) : kind == 1 ? random(0.95, 1.06) : random(1.15, 1.3);
  float cx = 256 + random(-14, 14), front = kind == 0 ? 440 : kind == 1 ? 450 : 460;
  boolean rolls = random(1) < 0.55; int hit = rolls ? int(random(rows.length)) : -1; float lean = random(0.1, 0.2) * (random(1) < 0.5 ? -1 : 1);
  for (int pass = 0; pass < 2; pass++) {                // mirror images first, then the pins from back to front
    for (int r = 0; r < rows.length; r++) {
      int left = rows.length - 1 - r; float k = s * (1 - 0.06 * left), y = front - left * (kind == 0 ? 27 : 40) * s;
      for (int i = 0; i < rows[r]; i++) {
        pushMatrix(); translate(cx + (i - (rows[r] - 1) / 2.0) * 112 * k, y); scale(k);
        if (pass == 0) { scale(1, -0.42); noStroke(); fill(255, 248, 236, 75); slice(-1, 1, 0, 1, 330, 0); }
        else { if (r == hit && i == 0) rotate(lean); pin(left * 0.06); }
        popMatrix();
      }
    }
  }
  if (rolls) ball(random(1) < 0.5 ? random(60, 110) : random(400, 452));
}
void hall() {
  float top = random(110, 165), h = random(262, 318);
  background(#0B0A10);                                  // the dark pit behind the pins
  for (int y = 0; y < top; y += 2) { noStroke(); fill(lerpColor(back, #000000, 0.45 - 0.4 * y / top)); rect(0, y, width, 2); }
  color glow = lerpColor(back, #FFFFFF, 0.45); int deco = int(random(3));
  if (deco == 0) for (int i = 0; i < 11; i++) { fill(i % 2 == 0 ? glow : lerpColor(back, #000000, 0.2), 130); quad(256 + (i - 5) * 26, top, 256 + (i - 5) * 26 + 13, top, 256 + (i - 5) * 90 + 45, 0, 256 + (i - 5) * 90, 0); }
  if (deco == 1) for (int i = 0; i < 26; i++) { float x = random(width), y = random(top - 12), q = random(4, 12); fill(lerpColor(glow, #FFFFFF, random(1)), 190); quad(x - q, y, x, y - q * 0.3, x + q, y, x, y + q * 0.3); quad(x, y - q, x + q * 0.3, y, x, y + q, x - q * 0.3, y); }
  if (deco == 2) for (int i = 0; i < 4; i++) { noFill(); stroke(lerpColor(glow, #FFFFFF, i % 2 * 0.4), 180); strokeWeight(6); circle(256 + (i - 1.5) * 130, top * 0.5, top * 0.7); noStroke(); }
  fill(lerpColor(back, #FFFFFF, 0.7)); rect(0, top - 7, width, 9);
  for (int i = 0; i < 12; i++) { fill(#FFF2B8); circle(22 + i * 43, top - 2, 9); }
  for (int y = int(h); y < 512; y += 2) { float t = (y - h) / (512 - h); fill(lerpColor(lerpColor(wood, #2A1406, 0.55), lerpColor(wood, #FFFFFF, 0.12), t)); rect(0, y, width, 2); }
  stroke(lerpColor(wood, #3A1E0A, 0.6), 150); strokeWeight(1.5);
  for (int i = -6; i < 7; i++) line(256 + i * 29, h, 256 + i * 56, 512);
  noStroke(); fill(255, 26); quad(210, h, 302, h, 360, 512, 152, 512);   // gloss
  for (int d = -1; d < 2; d += 2) {                     // gutters and side walls
    fill(#17131A); quad(256 + d * 172, h, 256 + d * 200, h, 256 + d * 400, 512, 256 + d * 336, 512);
    fill(lerpColor(back, #000000, 0.5)); quad(256 + d * 200, top, 256 + d * 270, top, 256 + d * 400, 512, 256 + d * 200, h);
    fill(lerpColor(back, #FFFFFF, 0.25)); quad(256 + d * 198, top, 256 + d * 206, top, 256 + d * 206, h, 256 + d * 198, h);
  }
  fill(0, 110); rect(0, h - 4, width, 6);
}
// half width of a pin at height t (0 foot, 1 top)
float girth(float t) {
  float f = constrain(t, 0, 0.9999) * (wide.length - 1); int i = int(f);
  if (i == wide.length - 2) return 23 * sqrt(max(0, 1 - sq(f - i)));
  return lerp(wide[i], wide[i + 1], f - i);
}
void slice(float a, float b, float from, float to, float high, float curve) {   // from side a to side b
  beginShape();
  for (int j = 0; j <= 20; j++) { float t = lerp(from, to, j / 20.0); vertex(a * girth(t), -t * high + curve * (1 - a * a)); }
  for (int j = 20; j >= 0; j--) { float t = lerp(from, to, j / 20.0); vertex(b * girth(t), -t * high + curve * (1 - b * b)); }
  endShape(CLOSE);
}
void pin(float far) {
  float high = 330; noStroke(); fill(0, 80); ellipse(light * -30, 0, 130, 20); fill(0, 90); ellipse(0, 2, 66, 12);
  fill(#3A3346); slice(-1.06, 1.06, 0, 1, high, 0);     // dark outline
  for (int k = -6; k <= 6; k++) {                       // upright slices, dark to the far edge, give the round form
    float a = k / 6.5 - 0.077, b = min(1, k / 6.5 + 0.095), shade = constrain(0.8 * pow(abs(k / 6.5 - light * 0.38) / 1.38, 1.5) + far, 0, 1);
    fill(lerpColor(#FFFDF6, #565068, shade)); slice(a, b, 0.02, 1, high, 0);
    fill(lerpColor(band, #160410, shade * 0.8)); slice(a, b, 0.615, 0.655, high, 5); slice(a, b, 0.69, 0.73, high, 4);
  }
  fill(lerpColor(#B9A585, #3A3346, 0.2)); rect(-25, -9, 50, 9, 4);
  fill(255, 220); ellipse(light * 13, -high * 0.9, 10, 22); ellipse(light * 24, -high * 0.36, 13, 70);
}
void ball(float x) {
  color[] balls = {#24409A, #9B1E4A, #0F7A54, #35353F, #6F2FA6, #E0792B};
  color c = balls[int(random(balls.length))]; float r = random(46, 58), y = 448;
  noStroke(); fill(0, 110); ellipse(x - light * 14, y + r * 0.92, r * 2.3, 24);
  for (int i = 30; i > 0; i--) { fill(lerpColor(lerpColor(c, #FFFFFF, 0.6), lerpColor(c, #000000, 0.5), pow(i / 30.0, 0.8))); circle(x + light * (30 - i) * 0.45, y - (30 - i) * 0.52, 2 * r * i / 30.0); }
  noFill(); stroke(lerpColor(c, #FFFFFF, 0.5), 110); strokeWeight(4); arc(x, y, r * 1.5, r * 1.6, 0.4, 2.2); noStroke();
  fill(#0A0A0E); ellipse(x - light * 8, y - 14, 13, 11); ellipse(x + light * 9, y - 20, 13, 11); ellipse(x + light * 2, y + 4, 15, 13);
  fill(255, 190); ellipse(x + light * 25, y - 31, 17, 11);
}
