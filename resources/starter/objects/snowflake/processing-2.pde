// one crystal of snow, cut in facets and lit from one side
float[] at = new float[8], len = new float[8]; int n, heart, tip, layer; float r, turn, sun, branch, w;
color high, low, rim, dusk;

void setup() {
  size(512, 512);
  color[][] moods = {{#0B2545, #2D6A9F, #FFFFFF, #93BFE6, #04122A}, {#1B1B3A, #5C5C9E, #FFFFFF, #B0B0E8, #0D0D26}, {#103B3F, #3F8C8C, #FFFFFF, #9AD6D0, #051F23}, {#3A2352, #8660AC, #FFFFFF, #D2B6EE, #1C0E2C}, {#E3EEF5, #BCD4E6, #5C97CC, #194A80, #FAFDFF}, {#FBEDE2, #F0CBBE, #5B83C6, #263C7C, #FFF9F4}};
  color[] m = moods[int(random(moods.length))]; high = m[2]; low = m[3]; rim = m[4];
  dusk = lerpColor(m[1], #0A1830, 0.35);
  for (int y = 0; y < 512; y++) { stroke(lerpColor(m[0], m[1], y / 512.0)); line(0, y, 512, y); }
  place(int(random(3)), m);
  for (int k = 0; k < int(random(4, 22)); k++) crystal(random(width), random(height), random(9, 26), lerpColor(m[1], high, 0.5));
  n = int(random(3, 7)); r = random(185, 228); w = r * random(0.032, 0.05);
  for (int k = 0; k < n; k++) { at[k] = (k + random(0.55, 1.0)) / (n + 0.4); len[k] = r * random(0.18, 0.42) * (1 - abs(at[k] - 0.5) * 0.7); }
  branch = random(1) < 0.7 ? PI / 3 : random(0.75, 1.15); heart = int(random(3)); tip = int(random(3));
  turn = random(TWO_PI); sun = random(TWO_PI); translate(256 + random(-12, 12), 256 + random(-12, 12));
  for (int q = 0; q < 3; q++) {                // shadow, rim, facets
    layer = q; pushMatrix();
    if (layer == 0) translate(7, 9);
    flake(); popMatrix();
  }
}

void place(int kind, color[] m) {
  noStroke();
  if (kind == 0) for (int k = 0; k < 26; k++) {  // lights out of focus
    fill(lerpColor(m[1], k % 3 == 0 ? #FFD9A0 : high, 0.6), random(30, 75)); float q = random(24, 90);
    ellipse(random(width), random(height), q, q);
  }
  if (kind == 1) for (int s = 0; s < 2; s++) for (int k = 0; k < 4; k++) {  // fir twigs in two corners
    float x = s * 512, y = s == 0 ? k * 62 : 512 - k * 62, dx = (s == 0 ? 1 : -1) * random(110, 190), dy = random(-30, 40);
    for (float f = 0; f < 1; f += 0.04) for (int q = -1; q < 2; q += 2) {
      stroke(lerpColor(m[0], q < 0 ? high : #06301F, 0.42)); strokeWeight(4);
      line(x + dx * f, y + dy * f, x + dx * (f + 0.18), y + dy * f + q * 26 * (1.1 - f));
    }
  }
  if (kind == 2) for (int k = 0; k < 3; k++) {   // snowy hills
    fill(lerpColor(m[1], brightness(m[0]) > 150 ? rim : high, 0.2 + 0.16 * k));
    ellipse(random(40, 470), 540 + k * 26, random(560, 760), 240 - k * 40);
  }
}

void crystal(float x, float y, float q, color c) {
  stroke(c, 190); strokeWeight(q * 0.13); float a = random(TWO_PI);
  for (int k = 0; k < 6; k++) {
    a += PI / 3; line(x, y, x + q * cos(a), y + q * sin(a));
    for (int s = -1; s < 2; s += 2) line(x + q * 0.55 * cos(a), y + q * 0.55 * sin(a), x + q * 0.55 * cos(a) + q * 0.35 * cos(a + s), y + q * 0.55 * sin(a) + q * 0.35 * sin(a + s));
  }
}

void tone(float lit) {
  color c = layer == 0 ? dusk : layer == 1 ? rim : lerpColor(low, high, constrain(lit, 0, 1)); fill(c); stroke(c);
  strokeWeight(layer == 2 ? 0.6 : 5);
}

void blade(float l, float h, float a) {        // a long crystal: two facets along its ridge
  for (int s = -1; s < 2; s += 2) { tone(0.5 + 0.55 * cos(a + s * HALF_PI - sun)); quad(0, 0, l * 0.12, s * h, l - h * 1.4, s * h * 0.75, l, 0); }
}

void gem(float h, float a, float flip) {       // a six-sided plate
  for (int k = 0; k < 6; k++) {
    float b = a + k * PI / 3; tone(0.5 + 0.5 * flip * cos(turn + b + PI / 6 - sun));
    triangle(0, 0, h * cos(b), h * sin(b), h * cos(b + PI / 3), h * sin(b + PI / 3));
  }
}

void flake() {
  for (int arm = 0; arm < 6; arm++) {
    float a = turn + arm * PI / 3; pushMatrix(); rotate(a);
    for (int k = 0; k < n; k++) for (int s = -1; s < 2; s += 2) {
      pushMatrix(); translate(r * at[k], 0); rotate(s * branch);
      for (int q = -1; q < 2; q += 2) if (len[k] > r * 0.2) {
        pushMatrix(); translate(len[k] * 0.55, 0); rotate(q * branch);
        blade(r * 0.085, w * 0.5, a + (s + q) * branch); popMatrix();
      }
      blade(len[k], w * 0.8, a + s * branch); popMatrix();
    }
    blade(r, w, a); translate(r - w, 0);
    if (tip == 1) gem(w * 2, 0, 1);
    if (tip == 2) blade(w * 5, w * 2, a);
    popMatrix();
  }
  pushMatrix(); rotate(turn);
  if (heart > 0) { gem(r * 0.24, heart == 1 ? 0 : PI / 6, 1); gem(r * 0.15, heart == 1 ? PI / 6 : 0, -1); }
  gem(r * 0.08, 0, 1); popMatrix();
}
