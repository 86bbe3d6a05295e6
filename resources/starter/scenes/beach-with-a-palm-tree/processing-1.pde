// An impressionist beach in short strokes: the shore runs into the distance, palms bend over it, waves roll in.
color skyA, skyB, seaA, seaB, sandA, sandB, green;
float hz, van;

void setup() {
  size(512, 512);
  for (int i = 0; i < 10; i++) random(1);      // the first draws of neighbouring seeds are alike
  int m = int(random(5));
  color[] sa = {#2F86D6, #5FB6E8, #3C9CC9, #6E8FE0, #58A8D8}; color[] sb = {#CDEBFA, #FFF3D0, #E8F6EE, #FBD8D8, #FFF0C2};
  color[] wa = {#0B5CA8, #147C9C, #0E8A86, #3556B0, #1B7F94}; color[] wb = {#6FDCD8, #8DE8D0, #A8F0D8, #8FC8F0, #9BE0C8};
  color[] da = {#F8E2AC, #FBE9C6, #F2D296, #FADDC0, #FFE2A0}; color[] db = {#DDB678, #E4C48E, #CFA468, #DDA888, #DB9F58};
  color[] gs = {#2E7D3A, #5C8F2A, #1F6F5C, #7A9A2E};
  skyA = sa[m]; skyB = sb[m]; seaA = wa[m]; seaB = wb[m]; sandA = da[m]; sandB = db[m]; green = gs[int(random(4))];
  hz = random(190, 250); van = random(300, 400);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  sky(); sea(); sand();
  int far = int(random(0, 4));
  for (int i = far; i > 0; i--) palm(120 - i * 6 + i * 44, hz + 118 - i * 26, 0.5 - i * 0.09, random(-20, 40));
  palm(random(112, 150), random(440, 470), random(0.94, 1.08), random(15, 165));
  if (random(1) < 0.6) walkers();
}

void dab(float x, float y, float l, float w, float a, color c) {
  pushMatrix(); translate(x, y); rotate(a);
  noStroke(); fill(c, 225); ellipse(0, 0, l, w);
  if (w > 6) { fill(255, 26); ellipse(-l * 0.1, -w * 0.2, l * 0.7, w * 0.3); }
  popMatrix();
}

color near(color a, color b, float t) {
  color c = lerpColor(a, b, constrain(t + random(-0.16, 0.16), 0, 1));
  return lerpColor(c, random(1) < 0.5 ? #FFFFFF : #FFD890, random(0.14));
}

void sky() {
  background(skyB);
  for (int i = 0; i < 900; i++) { float y = random(-8, hz + 6); dab(random(512), y, random(18, 44), random(7, 13), random(-0.5, 0.3), near(skyA, skyB, y / hz)); }
  int n = int(random(0, 5));
  for (int k = 0; k < n; k++) {                 // heaped clouds
    float x = random(60, 500), y = random(40, hz - 50), w = random(40, 80);
    for (int i = 0; i < 70; i++) { float a = random(PI, TWO_PI), q = sqrt(random(1)); dab(x + w * q * cos(a), y + w * 0.55 * q * sin(a), random(14, 28), random(9, 14), random(-0.4, 0.4), lerpColor(#FFFFFF, skyA, random(0.05, 0.3) * (1 - q * 0.6))); }
  }
  float sx = random(260, 470), sy = random(40, 110);
  for (int i = 0; i < 70; i++) { float a = random(TWO_PI), q = random(20, 62); dab(sx + q * cos(a), sy + q * sin(a), 20, 7, a + HALF_PI, lerpColor(#FFF2A8, skyB, q / 70)); }
  noStroke(); fill(#FFFBE0); ellipse(sx, sy, 44, 44);
}

float shoreX(float y) {                         // where the water begins at this height
  float t = (y - hz) / (512 - hz);
  return van * 0.62 + 70 * t - 60 * t * t + 26 * sin(t * 7) * t;
}

void sea() {
  for (int i = 0; i < 1500; i++) {
    float t = pow(random(1), 1.3), y = hz + (516 - hz) * t, x = random(-10, 520);
    float side = constrain(1 - (x - shoreX(y)) / (90 + 240 * t), 0, 1);
    dab(x, y, 12 + 34 * t, 3 + 9 * t, random(-0.08, 0.08), near(seaA, seaB, 0.12 + 0.25 * t + 0.7 * side));
  }
  dab(256, hz, 540, 3, 0, lerpColor(seaA, #FFFFFF, 0.1));
  int waves = int(random(3, 7));
  for (int k = 0; k < waves; k++) {             // crests that lean in towards the shore
    float t = (k + 0.6) / waves;
    for (int i = 0; i < 60; i++) {
      float y = hz + 14 + (490 - hz) * t * t + i * (0.15 + 0.5 * t), x = shoreX(y) + 30 + 60 * t + i * 5.5 + random(-5, 5);
      dab(x, y + random(-3, 3), 8 + 16 * t, 3 + 6 * t, 0.15, random(1) < 0.7 ? #FFFFFF : lerpColor(seaB, #FFFFFF, 0.4));
      dab(x, y + 5 + 7 * t, 10 + 16 * t, 3 + 5 * t, 0.15, lerpColor(seaA, seaB, 0.3));
    }
  }
}

void sand() {
  for (int i = 0; i < 1400; i++) {
    float t = pow(random(1), 0.9), y = hz + 6 + (512 - hz) * t, edge = shoreX(y), x = random(-10, edge);
    float wet = constrain(1 - (edge - x) / (14 + 60 * t), 0, 1);
    dab(x, y, 10 + 26 * t, 4 + 9 * t, random(-0.35, 0.1), lerpColor(near(sandA, sandB, 0.15 + 0.3 * t), lerpColor(sandB, seaB, 0.35), wet * 0.8));
  }
  for (int i = 0; i < 260; i++) { float y = random(hz + 10, 512), t = (y - hz) / (512 - hz); dab(shoreX(y) + random(-6, 9) * t, y, 6 + 16 * t, 2 + 6 * t, random(-0.3, 0.3), #FFFFFF); }
  for (int i = 0; i < 420; i++) {               // a dark wood behind the beach
    float x = random(-10, 210), h = (1 - x / 215) * 74 + 8; dab(x, hz + 22 - random(h) - x * 0.06, random(10, 24), random(7, 12), random(-0.8, 0.8), lerpColor(green, random(1) < 0.6 ? #14332E : #D8D060, random(0.45)));
  }
}

void palm(float x, float y, float s, float bend) {
  float top = 330 * s;
  for (int i = 0; i < 150 * s; i++) dab(x + random(0, 190 * s), y + random(-4, 12) * s + 8 * s, random(14, 40) * s, 5 * s, 0.05, lerpColor(sandB, #5A4A8A, random(0.2, 0.6)));
  for (int i = 0; i < 170; i++) {               // trunk
    float t = i / 170.0, w = (13 - 5 * t + 8 * pow(1 - t, 6)) * s;
    for (int j = -1; j <= 1; j++) dab(x + bend * s * t * t + j * w * 0.55, y - top * t, w * 1.1, 5 * s, random(-0.25, 0.25), lerpColor(j < 0 ? #5B3A2E : j == 0 ? #96684A : #E0B888, #6A4A7A, random(0.3)));
  }
  float tx = x + bend * s, ty = y - top;
  int n = int(random(9, 13));
  for (int f = 0; f < n; f++) {                 // fronds: strokes that hang from a bent rib
    float a = -PI - 0.4 + (PI + 0.8) * f / (n - 1.0) + random(-0.1, 0.1), l = random(118, 150) * s, drop = 88 * s * (0.3 + 0.7 * abs(cos(a)));
    for (int i = 2; i < 36; i++) {
      float t = i / 36.0, px = tx + l * t * cos(a), py = ty + 0.75 * l * t * sin(a) + drop * t * t;
      float dir = atan2(0.75 * l * sin(a) + 2 * drop * t, l * cos(a)), q = 44 * s * pow(sin(PI * (0.1 + 0.86 * t)), 0.8);
      for (int j = -1; j <= 1; j += 2) { float d = dir + j * 0.8; dab(px + q * 0.5 * cos(d), py + q * 0.5 * sin(d) + q * 0.14, q, 5.5 * s, d + 0.1, lerpColor(green, j * cos(a) > 0 ? #0F2E2A : #F0E060, random(0.1, 0.5))); }
    }
  }
  for (int i = 0; i < 4; i++) dab(tx + random(-13, 13) * s, ty + random(4, 18) * s, 17 * s, 19 * s, 0, lerpColor(#7A4A24, #C98A3E, random(1)));
}

void walkers() {
  int n = int(random(1, 4));
  for (int i = 0; i < n; i++) {
    float y = hz + random(70, 130), x = shoreX(y) - random(16, 60), s = (y - hz) / 110; color c = lerpColor(#E0403A, #FFFFFF, random(1));
    dab(x + 9 * s, y + 1, 26 * s, 4 * s, 0, lerpColor(sandB, #4A3A7A, 0.5));
    dab(x - 2 * s, y - 8 * s, 17 * s, 4 * s, HALF_PI, #8A5A40); dab(x + 2 * s, y - 8 * s, 17 * s, 4 * s, HALF_PI + 0.2, #6A4030);
    dab(x, y - 22 * s, 20 * s, 9 * s, HALF_PI, c); dab(x, y - 35 * s, 8 * s, 8 * s, 0, #5A3A2A);
  }
}
