// An open rose looks at us: rings of petals around a rolled heart, close up or on a thorny stem.
color rim, mid, deep;
color leafA, leafB;
float ruffle, pointed;

void setup() {
  size(512, 512);
  for (int i = 0; i < 109; i++) random(1);      // let the dice roll before they count
  color[][] sets = {{#FF6B76, #CC1530, #4E0312}, {#FFB5CB, #E4487F, #7D1243}, {#D0405A, #8A0F2C, #2E0210},
    {#FFFFF8, #F4E9D4, #B0906A}, {#FFF6B4, #F9CB36, #B0680C}, {#FFE1C4, #F79A6B, #A8442C}, {#EBD9FA, #B48AD8, #5D3788}};
  int pick = int(random(sets.length));
  rim = sets[pick][0]; mid = sets[pick][1]; deep = sets[pick][2];
  ruffle = random(0.01, 0.05);
  pointed = random(0, 0.16);
  leafA = lerpColor(#2F7A3C, #8FA83A, random(1));
  leafB = lerpColor(leafA, #06251A, 0.6);
  backdrop(pick < 3);
  boolean stem = random(1) < 0.5;
  float r = stem ? random(128, 150) : random(166, 186), x = 256 + random(-20, 20), y = stem ? random(160, 185) : 256 + random(-15, 15);
  if (stem) stalk(x, y + r * 0.5);
  else {
    float turn = random(TWO_PI);
    int n = int(random(4, 8));
    for (int i = 0; i < n; i++) leaf(x, y, turn + TWO_PI * i / n + random(-0.2, 0.2), 228, 116);
  }
  if (stem) for (int i = -2; i < 3; i++) leaf(x, y + 20, HALF_PI + i * 0.5, r * 1.16, 34);   // sepals
  translate(x, y);
  rotate(random(-0.3, 0.3));
  scale(1, stem ? random(0.8, 0.95) : random(0.88, 1));
  bloom(r);
}

void backdrop(boolean strong) {
  color[] dark = {#10231C, #1B1D33, #2C1B28, #0F2F38, #33281E}; color[] light = {#F3EAD9, #CFE3EA, #E9DCEB, #F7E3B8, #DDE6CF};
  color base = strong && random(1) < 0.65 ? light[int(random(5))] : dark[int(random(5))];
  color other = lerpColor(base, leafA, random(0.15, 0.45));
  for (int y = 0; y < height; y++) { stroke(lerpColor(base, other, y / 512.0)); line(0, y, width, y); }
  noStroke();
  int spots = int(random(0, 40));
  for (int i = 0; i < spots; i++) { fill(lerpColor(other, #FFFFFF, random(0.3)), 60); circle(random(width), random(height), random(20, 110)); }
}

void leaf(float x, float y, float a, float len, float w) {
  pushMatrix(); translate(x, y); rotate(a); noStroke();
  for (int side = -1; side < 2; side += 2) {
    fill(side < 0 ? leafA : lerpColor(leafA, leafB, 0.4));
    beginShape(); vertex(0, 0);
    for (int i = 1; i < 24; i++) { float t = i / 24.0; vertex(len * t + (i % 2) * 4, side * (w / 2 * sin(PI * pow(t, 1.25)) + (i % 2) * w * 0.03)); }
    vertex(len, 0); endShape(CLOSE);
  }
  stroke(lerpColor(leafA, #F2FFD0, 0.35)); strokeWeight(1.4); line(0, 0, len * 0.97, 0);
  for (int i = 3; i < 9; i++) { float t = i / 10.0; for (int s = -1; s < 2; s += 2) line(len * t, 0, len * (t + 0.1), s * w * 0.36 * sin(PI * pow(t, 1.25))); }
  noStroke(); popMatrix();
}

void stalk(float x, float y) {
  float bend = random(-70, 70), foot = x + random(-60, 60);
  for (int i = 1; i < 4; i++) {
    float t = 0.28 + 0.2 * i, px = bezierPoint(x, x, x + bend, foot, t), py = bezierPoint(y, 330, 420, 520, t);
    leaf(px, py, (i % 2 == 0 ? PI : 0) + (i % 2 == 0 ? 1 : -1) * random(0.2, 0.6), random(110, 150), random(58, 78));
  }
  for (int i = 0; i < 6; i++) {                                 // thorns
    float t = 0.2 + i * 0.13, px = bezierPoint(x, x, x + bend, foot, t), py = bezierPoint(y, 330, 420, 520, t);
    float s = i % 2 == 0 ? 1 : -1; fill(lerpColor(leafB, #A03030, 0.5)); triangle(px, py - 8, px, py + 8, px + s * 19, py - 7);
  }
  noFill();
  for (int i = 0; i < 4; i++) { stroke(lerpColor(leafB, leafA, i / 3.0)); strokeWeight(13 - 3 * i); bezier(x - i, y, x - i, 330, x + bend - i, 420, foot - i, 520); }
  noStroke();
}

void petal(float a, float R, float half, float tip, float shade) {
  float seed = random(100);
  for (int k = -2; k < 9; k++) {                                // two shadows, the rolled rim, then down into the cup
    float s = k < 0 ? 1 - 0.03 * k : (k == 0 ? 1 : 0.97 - 0.055 * k);
    float t = k / 8.0; color c = k == 0 ? rim : lerpColor(lerpColor(rim, mid, 0.25 + 0.75 * min(1, t * 2)), deep, max(0, t - 0.25) + shade);
    if (k < 0) fill(deep, 70); else fill(c);
    beginShape();
    for (int i = -16; i <= 16; i++) {
      float q = i / 16.0, r = R * s * pow(1 - pow(abs(q), 3.4), 0.4) * (1 + tip * pow(1 - abs(q), 5)) * (1 + ruffle * (noise(seed + i * 0.35) - 0.5) * 4);
      vertex(r * cos(a + q * half), r * sin(a + q * half));
    }
    endShape(CLOSE);
  }
}

void bloom(float R) {
  float[] size = {1, 0.84, 0.68, 0.54, 0.41, 0.3, 0.2};
  int[] count = {6, 5, 5, 4, 4, 3, 3};
  float turn = random(TWO_PI);
  for (int ring = 0; ring < 7; ring++) {
    turn += random(0.5, 0.9);
    for (int i = 0; i < count[ring]; i++) petal(turn + TWO_PI * i / count[ring] + random(-0.12, 0.12), R * size[ring] * random(0.95, 1.05), TWO_PI / count[ring] * random(0.72, 0.84), pointed * (1 - ring / 7.0), 0.03 * ring);
    translate(0, -R * 0.012);
  }
  fill(deep); circle(0, 0, R * 0.2); noFill(); stroke(lerpColor(mid, rim, 0.4)); strokeWeight(R * 0.018);
  beginShape(); for (int i = 0; i < 60; i++) vertex(R * 0.0018 * i * cos(turn + i * 0.22), R * 0.0018 * i * sin(turn + i * 0.22)); endShape();
  noStroke(); int dew = random(1) < 0.5 ? 0 : int(random(5, 14));
  for (int i = 0; i < dew; i++) { float a = random(TWO_PI), d = R * random(0.5, 0.9); fill(255, 110); circle(d * cos(a), d * sin(a), 9); fill(255); circle(d * cos(a) - 2, d * sin(a) - 2, 3); }
}
