// an old field cannon, at rest or firing
color wood, iron;

void setup() {
  size(512, 512); color[] up = {#8FBBDD, #F2B56B, #1C2440, #D9D6CC, #A8563F}; color[] down = {#E4EEF0, #FBE7BE, #56557A, #F3EFE4, #EDB07A};
  int s = int(random(up.length));
  for (int y = 0; y < 512; y++) {
    stroke(lerpColor(up[s], down[s], y / 400.0)); line(0, y, 512, y);
  }
  color[] woods = {#7A4A26, #A0672F, #4F3A2C, #8A3324, #4D6470}; color[] metals = {#34383F, #50545B, #9A7430, #3E4A44};
  wood = woods[int(random(woods.length))]; iron = metals[int(random(metals.length))]; boolean flip = random(1) < 0.5, fires = random(1) < 0.35;
  noStroke();
  if (random(1) < 0.5) fort(lerpColor(down[s], #6A5A4A, 0.45));
  else for (int i = 0; i < 9; i++) {
    fill(lerpColor(down[s], #2E4A34, random(0.3, 0.6))); ellipse(i * 64, 385, random(70, 150), random(60, 150));
  }
  color earth = lerpColor(s == 2 ? #232B2A : #8B8A50, #9A8058, random(0.8)); fill(earth); rect(0, 388, 512, 124);
  for (int i = 0; i < 90; i++) {
    fill(lerpColor(earth, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.2))); ellipse(random(512), random(392, 512), random(3, 26), random(2, 7));
  }
  translate(flip ? 278 : 234, 300);
  if (flip) scale(-1, 1);
  scale(random(0.92, 1.03)); fill(0, 80); ellipse(-30, 116, 420, 26); float r = random(90, 108), lift = random(0.06, 0.36), axle = 112 - r;
  pushMatrix(); translate(34, -7); wheel(r * 0.97, axle, 0.45); popMatrix(); plank(-4, -26, 34, 22, -196, 118, -222, 92, wood);
  stroke(lerpColor(iron, #000000, 0.3)); strokeWeight(5); line(-120, 58, -138, 84); noFill(); circle(-214, 92, 26); noStroke(); pushMatrix();
  translate(16, -40); rotate(-lift);
  if (fires) smoke();
  barrel(); popMatrix(); plank(-40, -26, 48, -34, 40, 20, -20, 34, lerpColor(wood, #000000, 0.12)); wheel(r, axle, 0); int pile = int(random(3));
  if (pile > 0) for (int row = 0; row < pile + 1; row++) for (int i = 0; i < pile + 1 - row; i++) shot(128 + i * 38 + row * 19, 98 - row * 32);
}

void barrel() {
  for (int k = 0; k < 44; k++) {                    // strips along the round barrel
    float v = map(k, 0, 43, -1, 1), lit = exp(-sq((v + 0.5) / 0.28)) * 0.7 - 0.45 * max(0, v);
    color c = lit > 0 ? lerpColor(iron, #FFFFFF, lit) : lerpColor(iron, #000000, -lit * 1.4); stroke(c); strokeWeight(3);
    line(-128, v * 44, 200, v * 26); float a = sqrt(1 - v * v); line(-128, v * 44, -128 - 20 * a, v * 44);
    for (int q = 0; q < 5; q++) {                   // rings
      float x = -122 + q * 68, w = lerp(48, 30, q / 4.0); line(x, v * w, x + 12, v * w);
    }
    line(200, v * (27 + 6), 214, v * (27 + 7)); line(-172 - 15 * a, v * 15, -172 + 15 * a, v * 15); line(-160, v * 8, -144, v * 8);
  }
  noStroke(); fill(lerpColor(iron, #FFFFFF, 0.22)); ellipse(214, 0, 20, 68); fill(#0B0B0D); ellipse(215, 0, 13, 44);
  fill(lerpColor(iron, #000000, 0.35));
  circle(14, 6, 34);                                // trunnion
  fill(lerpColor(iron, #FFFFFF, 0.15)); circle(13, 4, 24);
}

void smoke() {
  for (int i = 0; i < 26; i++) {
    float d = random(0, 70); fill(lerpColor(#FFFFFF, #8A8580, random(1)), 150); circle(222 + d, random(-14, 14) * (1 + d / 30), 18 + d * 0.5);
  }
  fill(#FFB52E); triangle(212, -16, 212, 16, 268, random(-8, 8)); fill(#FFF1B0); triangle(212, -9, 212, 9, 244, 0);
}

void plank(float a, float b, float c, float d, float e, float f, float g, float h, color k) {
  fill(k); quad(a, b, c, d, e, f, g, h); strokeWeight(1.5);
  for (int i = 1; i < 7; i++) {
    stroke(lerpColor(k, i == 1 ? #FFFFFF : #000000, 0.25)); float t = i / 7.0; line(lerp(a, c, t), lerp(b, d, t), lerp(g, e, t), lerp(h, f, t));
  }
  noStroke();
}

void wheel(float r, float y, float dim) {
  color w = lerpColor(wood, #000000, dim), m = lerpColor(iron, #000000, dim); float turn = random(1);
  for (int i = 0; i < 12; i++) {
    float a = turn + i * PI / 6; stroke(lerpColor(w, #000000, 0.3)); strokeWeight(10); line(0, y, (r - 14) * cos(a), y + (r - 14) * sin(a));
    stroke(w); strokeWeight(6); line(0, y - 1, (r - 14) * cos(a), y - 1 + (r - 14) * sin(a));
  }
  noFill(); stroke(lerpColor(w, #000000, 0.25)); strokeWeight(20); circle(0, y, r * 2 - 20); stroke(w); strokeWeight(12); circle(0, y, r * 2 - 20);
  stroke(m); strokeWeight(5); circle(0, y, r * 2); strokeWeight(2);
  for (int i = 0; i < 6; i++) line((r - 19) * cos(turn + i * PI / 3 + 0.26), y + (r - 19) * sin(turn + i * PI / 3 + 0.26), r * cos(turn + i * PI / 3 + 0.26), y + r * sin(turn + i * PI / 3 + 0.26));
  noStroke(); fill(lerpColor(w, #000000, 0.2)); circle(0, y, 52); fill(m); circle(0, y, 36); fill(lerpColor(m, #FFFFFF, 0.3)); circle(-3, y - 3, 18);
}

void shot(float x, float y) {
  for (int k = 0; k < 8; k++) {
    fill(lerpColor(#17181B, #7E858C, k / 9.0)); circle(x - k * 1.2, y - k * 1.4, 38 - k * 4.4);
  }
}

void fort(color c) {
  fill(c); rect(0, 300, 512, 100);
  for (int i = 0; i < 9; i++) rect(i * 64 - 10, 272, 38, 40);
  stroke(lerpColor(c, #000000, 0.15)); strokeWeight(1.5);
  for (int i = 0; i < 4; i++) line(0, 316 + i * 20, 512, 316 + i * 20);
  for (int i = 0; i < 40; i++) line(i * 26, 316 + (i % 4) * 20, i * 26, 336 + (i % 4) * 20);
  noStroke();
}
