// A polished metal cylinder floats at a slant; its round end is turned towards us.
color metal, back;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] metals = {#B9C2CC, #E0B454, #D08A62, #9FB0BE, #C8BBA8};
  color[] backs = {#F25F5C, #247BA0, #2B2D42, #5B3A8C, #4A7C59, #70305E, #FFC857, #14213D};
  metal = metals[int(random(metals.length))];
  back = backs[int(random(backs.length))];
  if (back == #FFC857 && metal == #E0B454) back = #2B2D42;
  backdrop(int(random(3)));
  float r = random(78, 118), len = random(230, 310), b = r * random(0.32, 0.5);
  float slant = random(0.15, 1.1) * (random(1) < 0.5 ? 1 : -1);
  noStroke();
  for (int i = 0; i < 8; i++) { fill(0, 16); ellipse(256, 462, 340 - i * 26, 50 - i * 5); }
  translate(256, 246);
  if (random(1) < 0.5) scale(-1, 1);
  rotate(slant);
  body(r, len, b);
  face(len / 2, r, b);
}
void backdrop(int kind) {
  for (int y = 0; y < 512; y += 4) { noStroke(); fill(lerpColor(lerpColor(back, #FFFFFF, 0.15), lerpColor(back, #000000, 0.3), y / 512.0)); rect(0, y, 512, 4); }
  if (kind == 1) for (int i = 9; i > 0; i--) { fill(255, 10); circle(256, 240, i * 62); }
  if (kind == 2) for (int i = -10; i < 12; i++) { fill(255, 14); quad(i * 60, 0, i * 60 + 26, 0, i * 60 + 226, 512, i * 60 + 200, 512); }
}
color tone(float f) {
  // below 1 darker metal, above 1 towards white
  if (f < 1) return lerpColor(#0E1014, metal, max(0, f));
  return lerpColor(metal, #FFFFFF, min(1, f - 1));
}
float mirror(float t, float p, float q) {
  // what the side mirrors: a dark room, two lamps and a pale floor
  float f = 0.45 + 0.3 * cos(t - p);
  if (abs(t - p) < 0.2) f = 1.85;
  if (abs(t - p) >= 0.2 && abs(t - p) < 0.3) f = 1.3;
  if (abs(t - q) < 0.09) f = 1.45;
  if (t > 0.55 && t < 0.75) f = 0.16;
  if (t > 1.2) f = 0.75;
  return f;
}
void body(float r, float len, float b) {
  float p = random(-0.9, 0.1), q = p + random(0.45, 0.6);
  noStroke();
  for (int i = 0; i < 90; i++) {
    float t = -HALF_PI + PI * i / 90, u = min(HALF_PI, t + PI / 78);
    fill(tone(mirror(t, p, q)));
    quad(-len / 2 - b * cos(t), r * sin(t), len / 2, r * sin(t), len / 2, r * sin(u), -len / 2 - b * cos(u), r * sin(u));
  }
  int rings = int(random(4));
  noFill();
  for (int k = 0; k < rings; k++) {               // grooves around the body
    float x = len * (-0.38 + 0.13 * k);
    strokeWeight(4); stroke(10, 12, 18, 170); arc(x, 0, 2 * b, 2 * r, HALF_PI, PI + HALF_PI);
    strokeWeight(1.5); stroke(255, 170); arc(x + 4, 0, 2 * b, 2 * r, HALF_PI, PI + HALF_PI);
  }
}
void face(float x, float r, float b) {
  noStroke();
  fill(tone(1.5)); ellipse(x, 0, 2 * b, 2 * r);
  float turn = random(PI);
  for (int i = 0; i < 60; i++) {                  // fans of light on the turned end
    float t = TWO_PI * i / 60, u = t + TWO_PI / 54, f = cos(2 * (t - turn));
    fill(tone(0.72 + 0.75 * f * f * f));
    triangle(x, 0, x + b * 0.93 * cos(t), r * 0.93 * sin(t), x + b * 0.93 * cos(u), r * 0.93 * sin(u));
  }
  noFill(); strokeWeight(1);
  for (float k = 0.2; k < 0.95; k += 0.14) { stroke(20, 22, 30, 70); ellipse(x, 0, 2 * b * k, 2 * r * k); }
}
