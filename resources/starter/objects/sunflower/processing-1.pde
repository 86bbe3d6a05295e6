// A jug of sunflowers in thick oil paint: all is made of short brush strokes.
color wallA, wallB, deskA, deskB, jugA, jugB;
float jx, jw;

void setup() {
  size(512, 512);
  color[][] walls = {{#8FB8C9, #6E9DB5, #C9A227, #A67C1A}, {#2E5E6E, #3F7C86, #D9B26A, #B98A3E}, {#B7D3B0, #8DB58C, #7A4B2A, #94602F}, {#27315E, #3A4A86, #C46A3A, #9E4A2A}, {#E6DCC4, #CFC2A2, #4E6E7E, #39525F}, {#7C4A6E, #9A6389, #E0C79A, #BFA070}};
  int k = int(random(walls.length));
  wallA = walls[k][0]; wallB = walls[k][1]; deskA = walls[k][2]; deskB = walls[k][3];
  color[][] jugs = {{#F2E6C8, #C9A86A}, {#C4552D, #7E2E18}, {#3F7F5F, #1F4A38}, {#F4F4F0, #9FB3C4}, {#3A5FA8, #1E3468}};
  k = int(random(jugs.length)); jugA = jugs[k][0]; jugB = jugs[k][1];
  jx = random(230, 282); jw = random(52, 68);
  backdrop(random(1) < 0.5, random(380, 420));
  int n = int(random(3, 7));
  float[] px = new float[n], py = new float[n], pr = new float[n];
  float[][] seat = {{0, 108}, {-112, 168}, {112, 168}, {-52, 246}, {58, 252}, {2, 180}};     // places in the bunch, back to front
  float mirror = random(1) < 0.5 ? -1 : 1, big = n < 5 ? random(96, 108) : random(84, 96);
  for (int i = 0; i < n; i++) {
    px[i] = jx + mirror * seat[i][0] * random(0.9, 1.25) + random(-12, 12);
    py[i] = seat[i][1] + random(-18, 18) + (n == 3 ? 20 : 0);
    pr[i] = big * random(0.88, 1.06);
    px[i] = constrain(px[i], pr[i] + 8, 504 - pr[i]);
  }
  for (int i = 0; i < n; i++) stalk(px[i], py[i]);
  for (int i = 0; i < 7; i++) leaf(jx + random(-70, 70), random(225, 330), random(TWO_PI));
  jug();
  for (int i = 0; i < n; i++) bloom(px[i], py[i], pr[i], random(1));
}

void dab(float x, float y, float a, float len, float w, color tone) {
  float f = random(-0.13, 0.13);
  stroke(lerpColor(tone, f < 0 ? #000000 : #FFFFFF, abs(f))); strokeWeight(w);
  line(x - cos(a) * len / 2, y - sin(a) * len / 2, x + cos(a) * len / 2, y + sin(a) * len / 2);
}

void backdrop(boolean swirl, float edge) {
  background(wallA);
  for (int i = 0; i < 1500; i++) {
    float x = random(-10, 522), y = random(-10, edge);
    float a = swirl ? atan2(y - 200, x - jx) + HALF_PI : (int(x / 26) + int(y / 26)) % 2 * HALF_PI + random(-0.3, 0.3);
    dab(x, y, a, random(10, 24), random(4, 8), lerpColor(wallA, wallB, random(1)));
  }
  for (int i = 0; i < 520; i++) dab(random(-10, 522), random(edge, 520), random(-0.15, 0.15), random(20, 46), random(4, 8), lerpColor(deskA, deskB, random(1)));
  for (int i = 0; i < 14; i++) dab(i * 40, edge, 0, 44, 4, lerpColor(deskB, #000000, 0.45));
}

void stalk(float x, float y) {
  noFill();
  for (int i = 0; i < 5; i++) {
    stroke(lerpColor(#3F6B2A, #9DB85A, i / 5.0)); strokeWeight(5 - i * 0.6);
    bezier(x + i * 2 - 4, y, x + i * 2 - 4, y + 90, jx + (x - jx) * 0.12 + i * 2, 270, jx + (x - jx) * 0.12 + i * 2, 350);
  }
}

void leaf(float x, float y, float a) {
  for (int i = 0; i < 26; i++) {
    float t = i / 26.0, w = 17 * sin(PI * t);
    dab(x + cos(a) * 64 * t, y + sin(a) * 64 * t, a + 0.9, w + 5, 5, lerpColor(#2F5A2A, #8CB04A, random(1)));
    dab(x + cos(a) * 64 * t, y + sin(a) * 64 * t, a - 0.9, w + 5, 5, lerpColor(#2F5A2A, #5F8C3A, random(1)));
  }
}

void jug() {
  for (int i = 0; i < 60; i++) dab(jx + random(-10, jw * 2.1), random(476, 492), 0, 30, 6, lerpColor(deskB, #000000, 0.4));
  for (float y = 322; y < 486; y += 3.5) {          // bands of strokes follow the belly
    float t = (y - 322) / 164, half = jw * (0.72 + 0.5 * sin(PI * pow(t, 0.8)) - 0.08 * t);
    for (float x = -half; x <= half; x += 7) {
      color c = lerpColor(jugA, jugB, constrain(0.15 + 0.75 * (x / half), 0, 1));
      if (t > 0.52) c = lerpColor(c, jugB, 0.3);
      dab(jx + x, y + 5 * (1 - sq(x / half)), 0.25 * x / half * -1, 12, 5, c);
    }
  }
  noFill(); stroke(lerpColor(jugB, #000000, 0.3)); strokeWeight(4); arc(jx, 322, jw * 1.5, 18, 0, PI);
  strokeWeight(3); arc(jx, 322 + 85, jw * 2.35, 16, 0.1, PI - 0.1);
}

void bloom(float x, float y, float r, float age) {
  float squash = random(0.72, 1), lean = random(-PI, PI); int n = int(random(18, 27));
  color a = age < 0.25 ? #F2C230 : age < 0.7 ? #FFCB14 : #E59A12, b = age < 0.25 ? #FFF08A : age < 0.7 ? #FFE45A : #F8C23A;
  pushMatrix(); translate(x, y); rotate(lean); scale(1, squash);
  for (int ring = 0; ring < 3; ring++) for (int k = 0; k < n; k++) {   // petals of three strokes each
    float t = TWO_PI * (k + ring * 0.4) / n + random(-0.12, 0.12), l = r * random(0.82, 1.06) * (1 - 0.13 * ring);
    for (int s = -1; s < 2; s++) {
      float p = t + s * 0.07; color c = ring == 0 ? lerpColor(a, #A8560A, 0.45) : lerpColor(a, b, random(1));
      dab(cos(t) * r * 0.34 + cos(p) * l * 0.3, sin(t) * r * 0.34 + sin(p) * l * 0.3, t - s * 0.12, l * 0.56, 5 - abs(s), c);
    }
  }
  float core = r * random(0.4, 0.52);
  noStroke(); fill(#3A1D0A); circle(0, 0, core * 2);
  for (int k = 0; k < 120; k++) {                  // the dark disc, dotted in spirals
    float u = sqrt(k / 120.0), t = k * 2.4;
    dab(core * u * cos(t), core * u * sin(t), t, 4, 4, u > 0.72 ? lerpColor(#B5701A, #5B2D0C, random(1)) : u > 0.38 ? #43220D : (age < 0.5 ? #7F8A35 : #6B3A14));
  }
  popMatrix();
}
