// A barrel cactus with deep ribs, starry spines and a wreath of flowers, in a clay or glazed pot.
int ribs;
float R, tall, tilt, cx = 256, cy = 238, lightX;
color skin, thorn, petal, heart;

void setup() {
  size(512, 512);
  color[] skins = {#4F9A55, #2F8474, #86A344, #5E9F8A, #3E7A48};
  color[] thorns = {#FFF3C8, #F6D36A, #FFFFFF, #F0B48A};
  color[] petals = {#F0508C, #FFD23F, #FF8A3D, #FFFFFF, #D94FD0, #E63946};
  skin = skins[int(random(skins.length))];
  thorn = thorns[int(random(thorns.length))];
  petal = petals[int(random(petals.length))];
  heart = petal == #FFD23F ? #D9662B : #FFE27A;
  ribs = int(random(13, 24));
  R = random(132, 152);
  tall = random(0.86, 1.2);
  tilt = random(0.32, 0.55);
  lightX = random(1) < 0.5 ? -0.6 : 0.6;
  cx += random(-16, 16);
  place(int(random(4)));
  potBack();
  ball();
  int bloom = int(random(3));
  if (bloom > 0) wreath(bloom == 1 ? int(random(5, 9)) : int(random(2, 4)));
  potFront();
}

void place(int kind) {
  color[] walls = {#F3DCC8, #CFE4E6, #E4D7EE, #F6E6B4, #F2C3B4, #D5E2C6};
  color w = walls[int(random(walls.length))];
  background(w); noStroke();
  if (kind == 0) {                                  // light that falls through blinds
    for (int i = 0; i < 9; i++) { fill(255, 255, 240, 110); quad(-40, i * 64 - 60, 552, i * 64 - 200, 552, i * 64 - 166, -40, i * 64 - 26); }
  } else if (kind == 1) {                           // tiles
    stroke(lerpColor(w, #FFFFFF, 0.6)); strokeWeight(5); fill(w);
    for (int r = 0; r < 7; r++) for (int c = -1; c < 6; c++) { fill(lerpColor(w, #6A6A7A, random(0.02, 0.16))); rect(c * 96 + (r % 2) * 48, r * 62, 96, 62); }
  } else if (kind == 2) {                           // a greenhouse: panes and far leaves
    for (int i = 0; i < 40; i++) { fill(lerpColor(w, #3F7D5A, random(0.15, 0.45)), 120); ellipse(random(512), random(380), random(40, 130), random(40, 130)); }
    stroke(255, 230); strokeWeight(7);
    for (int i = 0; i < 5; i++) line(i * 128, 0, i * 128, 400);
    line(0, 130, 512, 130);
  } else {                                          // a round moon of paint on the wall
    fill(lerpColor(w, #E07A4A, 0.4)); circle(256 + random(-60, 60), 200, random(370, 440));
    fill(lerpColor(w, #FFFFFF, 0.5)); for (int i = 0; i < 30; i++) circle(random(512), random(380), random(4, 12));
  }
  noStroke();
  color[] tops = {#A9764C, #6B4B3E, #D9C9B0, #6E8791};
  color t = tops[int(random(tops.length))];
  fill(t); rect(0, 396, 512, 116);
  for (int i = 0; i < 60; i++) { stroke(lerpColor(t, i % 2 == 0 ? #FFFFFF : #000000, random(0.05, 0.16))); strokeWeight(random(1, 3)); float x = random(-60, 512), y = random(398, 512); line(x, y, x + random(40, 160), y); }
  noStroke();
  for (int i = 0; i < 8; i++) { fill(0, 20); ellipse(cx - lightX * 70, 488, 330 - i * 22, 54 - i * 5); }
}

// a point on the ribbed body: h from the crown (0) to the foot (1), p turns around the axis
float[] spot(float h, float p, float lift) {
  float lat = HALF_PI - h * 2.35;
  float wave = 0.5 + 0.5 * cos(p * ribs);
  float r = R * (0.86 + 0.14 * pow(wave, 0.7)) * lift * (1 - 0.12 * exp(-sq(h / 0.1)));
  float x = r * cos(lat) * sin(p), z = r * cos(lat) * cos(p), y = r * tall * sin(lat);
  float[] q = {cx + x, cy - y * cos(tilt) + z * sin(tilt), y * sin(tilt) / tall + z * cos(tilt), wave};
  return q;
}

void ball() {
  noStroke();
  int sub = 8, rows = 20;
  for (int layer = 0; layer < 2; layer++) for (int i = 0; i < ribs * sub; i++) {
    float a = PI + TWO_PI * i / (ribs * sub), b = a + TWO_PI * 1.06 / (ribs * sub);
    for (int k = rows - 1; k >= 0; k--) {
      float[] p = spot(k / float(rows), a, 1), q = spot(k / float(rows), b, 1), s = spot((k + 1.05) / rows, b, 1), t = spot((k + 1.05) / rows, a, 1);
      boolean front = p[2] > 0.12 * R;
      if (front != (layer == 1) || p[2] < -0.25 * R) continue;
      float side = sin(a), up = 1 - k / float(rows);
      float f = 0.42 + 0.4 * p[3] + 0.28 * up + lightX * side * 0.34 + lightX * sin(a * ribs) * -0.13;
      color c = f < 1 ? lerpColor(#0D2A20, skin, constrain(f, 0, 1)) : lerpColor(skin, #F6FFD8, min(0.5, (f - 1) * 0.9));
      fill(c);
      quad(p[0], p[1], q[0], q[1], s[0], s[1], t[0], t[1]);
    }
  }
  int rings = int(random(7, 10));
  float reach = random(11, 19);
  int kind = int(random(2));
  for (int i = 0; i < ribs; i++) for (int k = 0; k < rings; k++) {      // areoles on the ridges
    float h = 0.12 + 0.8 * k / rings, a = TWO_PI * i / ribs;
    float[] p = spot(h, a, 1.01);
    if (p[2] < 0.05 * R) continue;
    float near = 0.55 + 0.45 * p[2] / R;
    stroke(thorn); strokeWeight(1.5);
    int n = kind == 0 ? 7 : 4;
    for (int j = 0; j < n; j++) {
      float d = TWO_PI * j / n + 0.4 + i;
      line(p[0], p[1], p[0] + (p[0] - cx) * 0.06 + reach * near * cos(d), p[1] + reach * near * sin(d) * 0.85);
    }
    noStroke(); fill(lerpColor(thorn, #6B4A2A, 0.5)); circle(p[0], p[1], 5 * near);
  }
  noStroke();
  for (int i = 0; i < 50; i++) { float a = random(TWO_PI), r = random(20); float[] p = spot(0.0, 0, 1); fill(lerpColor(thorn, skin, random(0.2, 0.6))); ellipse(p[0] + r * cos(a), p[1] + r * sin(a) * 0.6, 7, 5); }
}

void wreath(int n) {
  float turn = random(TWO_PI), h = random(0.13, 0.19);
  for (int pass = 0; pass < 2; pass++) for (int i = 0; i < n; i++) {    // far flowers first
    float a = turn + TWO_PI * i / n;
    if ((cos(a) > 0) != (pass == 1)) continue;
    float[] p = spot(h, a, 1.05);
    float r = random(24, 31);
    pushMatrix(); translate(p[0], p[1] - 6); rotate(sin(a) * 0.5); scale(1, 0.82);
    for (int k = 0; k < 22; k++) {
      float d = TWO_PI * k / 11 + (k < 11 ? 0 : 0.28), len = k < 11 ? r : r * 0.72;
      fill(lerpColor(petal, k < 11 ? #7A1F3A : #FFFFFF, k < 11 ? 0.22 : 0.18));
      pushMatrix(); rotate(d); ellipse(len * 0.6, 0, len * 0.95, len * 0.36); popMatrix();
    }
    fill(heart); circle(0, 0, r * 0.55);
    fill(lerpColor(heart, #8A4A10, 0.5));
    for (int k = 0; k < 8; k++) circle(r * 0.17 * cos(k * 0.785), r * 0.17 * sin(k * 0.785), 2.4);
    popMatrix();
  }
}

float rimY = 362, rimW;
void potBack() {
  rimW = R * 1.02;
  noStroke(); fill(#4A3426); ellipse(cx, rimY, rimW * 2, rimW * 0.62);
  for (int i = 0; i < 80; i++) { float a = random(TWO_PI), r = sqrt(random(1)) * 0.95; fill(lerpColor(#B9A68C, #5A4534, random(1))); ellipse(cx + rimW * r * cos(a), rimY + rimW * 0.31 * r * sin(a), 10, 7); }
}

void potFront() {
  color[] clays = {#C8653B, #F1EBDD, #2F6690, #3B3B44, #E0A030, #8FB8A8};
  color c = clays[int(random(clays.length))];
  color deco = c == #F1EBDD ? #C8553D : #FBF1DA;
  float w = rimW + 12, foot = w * random(0.62, 0.8), y1 = 486;
  int look = int(random(3));
  for (int i = 0; i < 48; i++) {                    // upright strips, rounded by light
    float a = PI * i / 48 - HALF_PI, b = PI * (i + 1.15) / 48 - HALF_PI, f = 0.72 + 0.3 * cos(a - lightX);
    color lit = lerpColor(#1A1210, c, constrain(f, 0, 1));
    fill(lit);
    quad(cx + w * 0.94 * sin(a), rimY + 0.29 * w * cos(a), cx + w * 0.94 * sin(b), rimY + 0.29 * w * cos(b), cx + foot * sin(b), y1 - 26 + 0.2 * foot * cos(b), cx + foot * sin(a), y1 - 26 + 0.2 * foot * cos(a));
    fill(lerpColor(lit, deco, 0.85));
    float m = rimY + 0.27 * w * cos(a) + 62;
    if (look == 1 && i % 4 < 2) rect(cx + w * 0.86 * sin(a), m - 10, w * 0.86 * (sin(b) - sin(a)), 22);
    if (look == 2 && i % 6 == 3) ellipse(cx + w * 0.86 * sin(a), m, 14 * cos(a) + 2, 16);
    fill(lerpColor(lit, #FFFFFF, 0.12));             // the rim
    quad(cx + w * sin(a), rimY + 0.31 * w * cos(a) - 4, cx + w * sin(b), rimY + 0.31 * w * cos(b) - 4, cx + w * sin(b), rimY + 0.31 * w * cos(b) + 26, cx + w * sin(a), rimY + 0.31 * w * cos(a) + 26);
  }
}
