// A large circle, and in front of it a small triangle that throws its shadow on it
void setup() {
  size(512, 512);
  color[][] looks = {{#F6EFE2, #F2A541, #2E4057}, {#1E2A44, #F4E3B2, #D1495B}, {#CFE4E8, #E4572E, #17324D}, {#3A2E39, #8FC0A9, #7A1F3D}, {#FFE5D9, #5E60CE, #FFB703}, {#22333B, #E0E1DD, #F77F00}, {#F3D9E0, #2A9D8F, #FFE27A}};
  color[] c = looks[int(random(looks.length))];
  float r = random(165, 200), cx = 256 + random(-30, 30), cy = 245 + random(-22, 22), light = random(1) < 0.5 ? -1 : 1;
  background(c[0]);
  noStroke();
  ground(c[0], cx, cy, int(random(4)));
  for (int k = 0; k < 160; k++) {                             // tooth of the paper
    fill(k % 2 == 0 ? 255 : 0, random(3, 12));
    ellipse(random(width), random(height), random(2, 40), random(1, 5));
  }
  for (int k = 0; k < 6; k++) {                               // soft shadow of the disc on the ground
    fill(0, 14);
    circle(cx - light * 10, cy + 14, 2 * r + 26 - 6 * k);
  }
  disc(cx, cy, r, c[1], light, int(random(3)));
  float s = random(58, 82), tx = cx + random(-r * 0.42, r * 0.42), ty = cy + random(-r * 0.05, r * 0.42), a = random(1) < 0.6 ? 0 : random(-0.5, 0.5);
  pushMatrix();
  translate(tx - light * 14, ty + 16);
  rotate(a);
  for (int k = 0; k < 5; k++) {
    fill(0, 26);
    tri(s * (1.08 - 0.04 * k));
  }
  popMatrix();
  translate(tx, ty);
  rotate(a);
  solid(s, c[2], light, random(1) < 0.5);
}

void ground(color g, float cx, float cy, int kind) {
  color far = lerpColor(g, brightness(g) > 150 ? #40303A : #FFFFFF, 0.13), near = lerpColor(g, #000000, 0.16);
  if (kind == 0) for (int k = 0; k < 14; k++) {               // rays
    fill(far);
    float a = k * TWO_PI / 14;
    triangle(cx, cy, cx + 600 * cos(a), cy + 600 * sin(a), cx + 600 * cos(a + 0.22), cy + 600 * sin(a + 0.22));
  }
  if (kind == 1) for (int k = 0; k < 3; k++) {                // hills
    fill(lerpColor(far, near, k / 2.0));
    float p = random(6);
    beginShape();
    vertex(0, 512);
    for (int x = 0; x <= 512; x += 16) vertex(x, 360 + 48 * k + 22 * sin(x / (110.0 - 20 * k) + p));
    vertex(512, 512);
    endShape(CLOSE);
  }
  float slant = random(-160, 160);
  fill(far);
  if (kind == 2) for (int k = -4; k < 14; k++) quad(k * 52 - slant, 0, k * 52 + 24 - slant, 0, k * 52 + 24 + slant, 512, k * 52 + slant, 512);
  if (kind == 3) for (int k = 0; k < 10; k++) for (int j = 0; j < 10; j++) circle(k * 56 + (j % 2) * 28, j * 56 + 4, 13);
}

void disc(float x, float y, float r, color c, float light, int kind) {
  fill(lerpColor(c, #000000, 0.2));
  circle(x, y, 2 * r);
  for (int k = 0; k < 26; k++) {                              // a ball, a target or a low dish
    float t = k / 25.0;
    if (kind == 0) fill(lerpColor(lerpColor(c, #000000, 0.2), lerpColor(c, #FFFFFF, 0.16), t));
    if (kind == 1) fill(lerpColor(c, int(k / 5) % 2 == 0 ? #FFFFFF : #000000, int(k / 5) % 2 == 0 ? 0.24 : 0.05));
    if (kind == 2) fill(lerpColor(lerpColor(c, #FFFFFF, 0.14), lerpColor(c, #000000, 0.12), t));
    float off = kind == 0 ? t * r * 0.3 : 0;
    circle(x + light * off, y - off, 2 * r * (1 - t * (kind == 0 ? 0.72 : 0.86)));
  }
}

void tri(float s) { triangle(0, -s, s * 0.95, s * 0.7, -s * 0.95, s * 0.7); }

void solid(float s, color c, float light, boolean pyramid) {
  fill(lerpColor(c, brightness(c) > 120 ? #2A1420 : #FFFFFF, 0.75));   // an edge that stands out on the disc
  tri(s * 1.07);
  fill(c);
  tri(s);
  fill(light < 0 ? color(255, 60) : color(0, 60));
  if (pyramid) triangle(0, -s, 0, s * 0.1, -s * 0.95, s * 0.7);
  fill(light < 0 ? color(0, 60) : color(255, 60));
  if (pyramid) triangle(0, -s, 0, s * 0.1, s * 0.95, s * 0.7);
  if (!pyramid) for (int k = 1; k < 4; k++) {                 // or smaller triangles set in it
    fill(lerpColor(c, k % 2 == 1 ? #FFFFFF : #000000, 0.12 * k));
    tri(s * (1 - 0.22 * k));
  }
}
