// A lighthouse with its keeper's house on a green headland, dabbed with a brush: every surface is many strokes.
float hx, hy, flip;
boolean night;
color skyTop, skyLow, seaFar, seaNear, light;

void dab(float x, float y, float w, float h, float a, color c, float jitter) {
  float j = random(-jitter, jitter);
  fill(constrain(red(c) + j, 0, 255), constrain(green(c) + j + random(-6, 6), 0, 255), constrain(blue(c) + j + random(-6, 6), 0, 255), 215);
  pushMatrix();
  translate(x, y);
  rotate(a);
  ellipse(0, 0, w, h);
  popMatrix();
}

void setup() {
  size(512, 512);
  noStroke();
  color[][] hours = {{#3F86C9, #CFE8F5, #3C7FA6, #1F5B80, #FFFFFF}, {#E58A5B, #FBD9A0, #B07A7E, #5E4A68, #FFE2B0}, {#141B3E, #3C4C82, #23335E, #0F1A38, #8E9AC8},
    {#8FA3B0, #DDE3E2, #7F97A0, #4D6873, #E6EAEA}, {#59B7C9, #F6F3D8, #3FA59F, #1C6C78, #FFFBE6}};
  int k = int(random(hours.length));
  night = k == 2;
  skyTop = hours[k][0]; skyLow = hours[k][1]; seaFar = hours[k][2]; seaNear = hours[k][3]; light = hours[k][4];
  flip = random(1) < 0.5 ? 1 : -1;
  hx = random(-60, 20);
  hy = random(318, 350);
  translate(256, 0);
  scale(flip, 1);
  translate(-256, 0);
  background(skyLow);
  for (int i = 0; i < 900; i++) {
    float y = random(-10, 330);
    dab(random(512), y, random(40, 80), random(8, 16), random(-0.3, 0.3), lerpColor(skyTop, skyLow, y / 330), 12);
  }
  for (int n = 0; n < random(1, 4); n++) {                     // clouds
    float x = random(512), y = random(40, 200), s = random(30, 70);
    for (int i = 0; i < 34; i++) dab(x + random(-s, s) * 1.5, y + random(-s, s) * 0.3, random(18, 34), random(10, 18), 0, lerpColor(skyLow, light, random(1)), 8);
  }
  for (int i = 0; i < 700; i++) {
    float t = sq(random(1)), y = 318 + 200 * t;
    dab(random(512), y, 16 + 46 * t, 3 + 7 * t, 0, random(1) < 0.12 ? light : lerpColor(seaFar, seaNear, t + random(-0.1, 0.1)), 10);
  }
  float mx = 256 + hx + 40;
  headland(mx);
  house(mx - 118, hy - 4, random(0.85, 1.05));
  tower(mx, hy, random(198, 226));
}

float ridge(float x, float mx) {                               // the edge of the land against sea and sky
  return x < mx + 90 ? hy + 10 * sin(x / 60) + max(0, (mx - 150 - x) * 0.12) : hy + 6 + sq(x - mx - 90) / 42;
}

void headland(float mx) {
  color[] greens = {#6E9A46, #8CB056, #557F3C, #A9B860};
  color rock = choice2(#8A7766, #A48F7C, #6F6A70);
  for (int i = 0; i < 1500; i++) {
    float x = random(-10, mx + 190), top = ridge(x, mx), y = top + random(190) * random(1);
    boolean cliff = x > mx + 70 + random(-14, 14) && y > top + 14;
    color c = cliff ? rock : greens[int(random(greens.length))];
    if (night) c = lerpColor(c, #10183A, 0.6);
    if (cliff) dab(x, y, random(6, 12), random(16, 36), random(-0.25, 0.25), c, 26);
    else dab(x, y, random(6, 11), random(14, 26), random(-0.5, 0.5), c, 16);
  }
  for (int i = 0; i < 130; i++) {                              // the path winds up to the door
    float t = i / 130.0, y = lerp(540, hy + 6, t);
    dab(mx - 10 + 90 * sin(t * 5) * (1 - t), y, 60 - 42 * t, 14 - 6 * t, 0, night ? #4A4A62 : #D9C8A0, 12);
  }
  color bloom = choice2(#E05A7A, #F2C230, #FFFFFF);
  for (int i = 0; i < 70; i++) dab(random(0, mx + 60), hy + 40 + random(150), 5, 5, 0, night ? lerpColor(bloom, #10183A, 0.4) : bloom, 10);
  for (int i = 0; i < 60; i++) dab(mx + 130 + random(-10, 80), 470 + random(-30, 40), random(8, 22), random(3, 8), 0, #F4F8FA, 6);
}

color choice2(color a, color b, color c) { float r = random(3); return r < 1 ? a : r < 2 ? b : c; }

void house(float x, float y, float s) {
  color roof = choice2(#B5482F, #55606B, #7A3B3B);
  color wall = night ? #7C86A8 : #F6F0E2;
  for (int i = 0; i < 240; i++) dab(x + random(-52, 52) * s, y - random(0, 46) * s, random(8, 14), random(5, 8), 0, wall, 9);
  for (int i = 0; i < 260; i++) {
    float t = random(1);
    dab(x + random(-60 + 16 * t, 60 - 16 * t) * s, y - (46 + 36 * t) * s, random(8, 14), 6, 0, night ? lerpColor(roof, #10183A, 0.5) : roof, 16);
  }
  for (int i = 0; i < 30; i++) dab(x + 26 * s + random(-6, 6), y - random(78, 104) * s, 7, 7, 0, #8A5A48, 14);
  for (int k = -1; k < 2; k++) for (int i = 0; i < 16; i++) dab(x + (k * 32 + random(-6, 6)) * s, y - (k == 0 ? random(2, 32) : random(18, 34)) * s, 6, 6, 0, night && k != 0 ? #FFD873 : k == 0 ? #5B3B2A : #43566B, 8);
}

void tower(float x, float y, float h) {
  color paint = choice2(#C9352E, #23262F, #2A5DA8);
  int bands = int(random(2, 6));
  boolean plain = random(1) < 0.2;
  float w = random(33, 40), t1 = random(20, 24);
  for (int i = 0; i < 2600; i++) {
    float t = i / 2600.0, half = lerp(w, t1, pow(t, 0.8)), u = random(-1, 1);
    color c = !plain && int(t * (2 * bands - 0.01) + 0.02 * u * u) % 2 == 1 ? paint : #FAF5EA;
    c = lerpColor(c, night ? #0E1436 : #54507A, (night ? 0.42 : 0.0) + 0.5 * sq(max(0, u * 0.8 + 0.2)));
    dab(x + u * (half - 4), y + 4 - t * h - 3 * u * u, random(7, 12), random(4, 6), 0, c, 8);
  }
  for (int k = 0; k < 3; k++) for (int i = 0; i < 14; i++) dab(x - 6 + random(-4, 4), y - h * (0.34 + 0.22 * k) + random(-7, 7), 5, 6, 0, night ? #FFD873 : #34404F, 6);
  for (int i = 0; i < 60; i++) dab(x + random(-8, 8), y - random(0, 34), 6, 8, 0, #4A3428, 10);
  float top = y - h;
  if (night || random(1) < 0.35) for (int s = -1; s < 2; s += 2) for (int i = 0; i < 260; i++) {
    float r = random(20, 420);
    fill(#FFE9A0, 46);
    ellipse(x + s * r, top - 24 - s * r * 0.08 + random(-0.13, 0.13) * r, 26, 8);
  }
  for (int i = 0; i < 150; i++) dab(x + random(-t1 - 13, t1 + 13), top + random(-5, 3), 9, 5, 0, #30343F, 10);
  for (int i = 0; i < 160; i++) dab(x + random(-15, 15), top - random(8, 46), 7, 8, 0, random(1) < 0.3 ? #FFFFFF : night ? #FFE27A : #F5D98A, 14);
  fill(#30343F);
  for (int k = -1; k < 2; k++) rect(x + k * 14 - 1.5, top - 50, 3, 48);
  for (int k = -4; k < 5; k++) rect(x + k * (t1 + 12) / 4 - 1, top - 20, 2, 18);
  rect(x - t1 - 13, top - 21, 2 * t1 + 26, 3);
  rect(x - 1.5, top - 96, 3, 34);
  for (int i = 0; i < 170; i++) {
    float t = random(1);
    dab(x + random(-24, 24) * sqrt(1 - t * t), top - 50 - 24 * t, 9, 6, 0, lerpColor(plain ? #B5482F : paint, #000000, 0.1), 16);
  }
}
