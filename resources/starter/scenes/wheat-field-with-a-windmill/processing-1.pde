// A tower mill behind ripe wheat; the nearest ears are tall and drawn one by one.
void setup() {
  size(512, 512);
  color[][] hours = {{#4A9FE0, #DDF1FB, #E8B93F}, {#F2784B, #FFE0A0, #D9902F}, {#2B2B5C, #B05A7A, #9A6A35}, {#8C9AA5, #DADFE0, #CBA950}, {#F5E9D0, #FFF9EA, #F0C860}};
  color[] h = hours[int(random(5000)) % 5];
  noStroke();
  for (int y = 0; y < 344; y += 4) { fill(lerpColor(h[0], h[1], y / 344.0)); rect(0, y, width, 5); }
  fill(#FFF6D0, 230); circle(random(60, 450), random(50, 150), random(36, 64));
  for (int i = 0; i < 5; i++) {
    float x = random(width), y = random(40, 200);
    fill(lerpColor(h[1], #FFFFFF, 0.6), 170);
    for (int k = 0; k < 6; k++) ellipse(x + k * 17 - 45, y - 8 * sin(k * 0.6), random(36, 60), random(16, 30));
  }
  fill(lerpColor(h[1], #35553F, 0.6));
  for (int i = 0; i < 30; i++) ellipse(i * 18, 338, random(24, 50), random(14, 44));
  float horizon = 336;
  for (int i = 0; i < 60; i++) { fill(lerpColor(lerpColor(h[2], h[1], 0.35), h[2], i / 60.0)); rect(0, horizon + i * 3, width, 4); }
  pushMatrix();
  translate(random(150, 362), 352);
  scale(random(0.92, 1.12));
  mill(h[0]);
  popMatrix();
  boolean poppies = random(1) < 0.5;
  float wind = random(-26, 26);
  for (int row = 0; row < 8; row++) {
    float y = 362 + row * row * 2.7, s = 0.36 + row * 0.14;
    color c = lerpColor(h[2], row % 2 == 0 ? #FFE9A0 : #8A5A1E, random(0.1, 0.35));
    for (float x = -10; x < 530; x += 9 + row * 3) ear(x + random(-4, 4), y + random(-6, 6), s, wind, lerpColor(c, #FFF0B0, random(0.3)));
    if (poppies && row > 3) for (int k = 0; k < 3; k++) { fill(#D8262C); float px = random(width); ellipse(px, y - 20, 16 * s, 13 * s); fill(#3A1010); circle(px, y - 20, 4 * s); }
  }
}

void mill(color sky) {
  color[] walls = {#F4EEE2, #B0603F, #8A7360, #D8C7A6, #5B5552}, caps = {#6B3A2A, #3E4A57, #35402F, #A8472F};
  color w = walls[int(random(5000)) % 5], cap = caps[int(random(4000)) % 4];
  float top = random(30, 42);
  for (int i = 0; i < 24; i++) {                              // the tapering tower, rounded by its shading
    float a = i / 24.0, b = (i + 1.3) / 24.0;
    fill(lerpColor(w, #20140C, 0.55 * pow(a, 1.6)));
    quad(lerp(-62, 62, a), 20, lerp(-62, 62, b), 20, lerp(-top, top, b), -165, lerp(-top, top, a), -165);
  }
  fill(lerpColor(cap, #000000, 0.3)); rect(-top - 6, -170, 2 * top + 12, 9);
  fill(cap);
  beginShape(); vertex(-top - 4, -170); bezierVertex(-top, -212, -10, -222, 0, -224); bezierVertex(10, -222, top, -212, top + 4, -170); endShape(CLOSE);
  fill(#3A2A20); rect(-13, -34, 26, 56, 13, 13, 0, 0);
  for (int k = 0; k < 2; k++) { fill(#F5F0E0); rect(-11, -82 - k * 44, 22, 26); fill(#33424F); rect(-8, -79 - k * 44, 7, 20); rect(1, -79 - k * 44, 7, 20); }
  pushMatrix();
  translate(0, -186);
  rotate(random(HALF_PI));
  for (int k = 0; k < 4; k++) {                               // sails: a stock and a lattice, partly covered with cloth
    rotate(HALF_PI);
    fill(#FBF4DF, 215); rect(4, -132, 30, 104);
    stroke(#4A3020); strokeWeight(5); line(0, 0, 0, -138);
    strokeWeight(1.6);
    for (int j = 0; j < 9; j++) line(0, -28 - j * 13, 34, -28 - j * 13);
    line(34, -28, 34, -132); line(18, -28, 18, -132);
    noStroke();
  }
  fill(#2E1D14); circle(0, 0, 17);
  popMatrix();
}

void ear(float x, float y, float s, float wind, color c) {
  stroke(lerpColor(c, #6A5A20, 0.35)); strokeWeight(1 + s); 
  line(x, y + 150 * s, x + wind * 0.3 * s, y);
  noStroke(); fill(c);
  for (int k = 0; k < 4; k++) ellipse(x + wind * 0.3 * s + (k % 2 * 2 - 1) * 3 * s + wind * 0.12 * k * s, y - k * 8 * s, 7 * s, 14 * s);
}
