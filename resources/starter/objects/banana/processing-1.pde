// A banana on a chopping board from above, part of it cut into round slices.
color peel = #FFD84A, rim = #E5B020;

void setup() {
  size(512, 512); color[] tables = {#2F3E46, #E9EDF2, #8C4A3C, #B8D8BA, #3D2C4F, #F4C7AB, #155263, #F7F3E3};
  color[] peels = {#FFD84A, #F7E26B, #FFC93C, #C9D64F, #E9B949};
  color[] rims = {#E0A91E, #D6B93A, #DD9A1C, #96A636, #9C6B1E}; int p = int(random(peels.length)); peel = peels[p];
  rim = rims[p];
  background(tables[int(random(tables.length))]); translate(256, 256); rotate(random(TWO_PI));
  board(random(205, 228), random(160, 200)); float mouth = random(1) < 0.5 ? 1 : -1; scale(1, mouth);
  translate(0, random(52, 84)); float radius = random(160, 200), half = random(30, 37), cut = random(0.05, 0.55);
  float from = PI + 0.36, to = TWO_PI - 0.34, stop = lerp(from, to, 1 - 0.5 * cut - 0.1);
  fruit(radius, half, from, stop); slices(radius, half, stop, to);
}

void board(float w, float h) {
  noStroke(); fill(0, 70); rect(-w + 9, -h + 9, 2 * w, 2 * h, 34);
  color[] woods = {#D9A066, #8A5A35, #F0DDBB, #5B3A29, #C9CED3}; color wood = woods[int(random(woods.length))];
  fill(wood); rect(-w, -h, 2 * w, 2 * h, 34);
  noFill();
  for (int i = 0; i < 26; i++) {
    stroke(lerpColor(wood, #2A1608, random(0.08, 0.3)), 140); strokeWeight(random(0.6, 2));
    float y = random(-h + 10, h - 10);
    bezier(-w + 6, y, -w / 3, y + random(-9, 9), w / 3, y + random(-9, 9), w - 6, y + random(-3, 3));
  }
  stroke(lerpColor(wood, #000000, 0.35)); strokeWeight(3); rect(-w + 12, -h + 12, 2 * w - 24, 2 * h - 24, 26);
}

float girth(float t, float half) {                       // from the stalk (0) to the far end
  return half * (0.30 + 0.70 * sin(min(HALF_PI, t * 4.4)));
}

void band(float r, float half, float a, float b, float inner, float outer, color c) {
  fill(c); beginShape(); for (int i = 0; i <= 40; i++) edge(r, half, a, b, i / 40.0, outer);
  for (int i = 40; i >= 0; i--) edge(r, half, a, b, i / 40.0, inner); endShape(CLOSE);
}

void edge(float r, float half, float a, float b, float t, float side) {
  float ang = lerp(a, b, t), rr = r + side * girth(t, half); vertex(rr * cos(ang), rr * sin(ang));
}

void fruit(float r, float half, float a, float b) {
  noStroke(); pushMatrix(); translate(7, 10); band(r, half, a, b, -1.02, 1.02, color(40, 20, 0, 80)); popMatrix();
  band(r, half, a, b, -1, 1, peel); band(r, half, a, b, -1, -0.45, rim);
  band(r, half, a, b, 0.55, 1, lerpColor(peel, rim, 0.5)); band(r, half, a, b, 0.12, 0.24, color(255, 255, 235, 150));
  band(r, half, a, b, -0.47, -0.41, lerpColor(rim, #5A3A10, 0.4));
  band(r, half, a, b, 0.53, 0.58, lerpColor(rim, #5A3A10, 0.3)); float x = r * cos(a), y = r * sin(a);
  stroke(lerpColor(rim, #7A8A30, 0.5));                  // the stalk
  strokeWeight(half * 0.55); strokeCap(PROJECT); line(x, y, x - 3, y + 24);
  stroke(#4A2F14); line(x - 3, y + 28, x - 3, y + 30);
  noStroke(); int spots = int(random(0, 40));
  for (int i = 0; i < spots; i++) {
    float t = random(0.15, 0.95), ang = lerp(a, b, t), rr = r + random(-0.8, 0.8) * girth(t, half);
    fill(110, 66, 20, 190); ellipse(rr * cos(ang), rr * sin(ang), random(2, 7), random(2, 5));
  }
  pushMatrix();                                          // the cut face, seen at a slant
  rotate(b); translate(r, 0); disc(half, 0.5); popMatrix();
}

void slices(float r, float half, float a, float b) {
  float step = half * 1.25 / r;
  for (float ang = a + step * 1.2; ang < b + 0.5; ang += step * random(0.95, 1.15)) {
    pushMatrix(); rotate(ang); translate(r + random(-7, 7), 0);
    float size = half * random(0.9, 1.0), flat = random(0.72, 1);
    fill(40, 20, 0, 80); ellipse(6, 8, size * 2.1, size * 2.1 * flat);
    fill(rim); ellipse(0, 7, size * 2, size * 2 * flat); disc(size, flat); popMatrix();
  }
}

void disc(float half, float flat) {
  pushMatrix(); scale(1, flat);
  fill(peel); circle(0, 0, half * 2);
  fill(#FFF6D6); circle(0, 0, half * 1.76);
  fill(#F6E4A6); circle(0, 0, half * 1.0);
  for (int k = 0; k < 3; k++) {                          // three lobes with tiny seeds
    rotate(TWO_PI / 3); fill(#E9CF86); ellipse(half * 0.22, 0, half * 0.4, half * 0.14);
    fill(#6B4A22); for (int j = -1; j < 2; j++) ellipse(half * 0.32, j * half * 0.16, half * 0.12, half * 0.07);
  }
  popMatrix();
}
