// Binoculars seen from above the objectives: two stepped tubes, prism housings, a hinge with focus wheel and a strap.
color body, grip, metal, coat;

void setup() {
  size(512, 512);
  float s = random(0.88, 1.04);
  color[] bodies = {#2B2E33, #4A5238, #6B3F27, #1E3A52, #8A2F2B, #C9A24A};
  color[] grips = {#15171A, #2E3422, #38200F, #0E1F2F, #3A1413, #4A2E17};
  color[] coats = {#B5412F, #3A8F7B, #5A4FB0, #D88A2C, #2F7FC4};
  int pick = int(random(bodies.length));
  body = bodies[pick];
  grip = grips[pick];
  metal = random(1) < 0.5 ? #D9C48A : #C3C9CF;
  coat = coats[int(random(coats.length))];
  ground(int(random(4)));
  float tilt = random(-0.45, 0.45), fold = random(0.02, 0.13), apart = random(82, 92);
  pushMatrix();
  translate(256 + random(-10, 10), 262);
  rotate(tilt);
  scale(s);
  if (random(1) < 0.75) strap(apart);
  fill(0, 60);
  ellipse(12, 190, 330, 36);
  bridge(apart);
  tube(-apart, fold, -1);
  tube(apart, -fold, 1);
  hinge();
  popMatrix();
}

void ground(int kind) {
  color[] a = {#F2E3C6, #BFD9E6, #E9B8A0, #D5E0B4, #F4F1EA, #E8CF7A};
  color[] b = {#D6A86A, #7FAFC8, #C77B68, #93AE63, #BFC4CC, #C89A3A};
  int p = int(random(a.length));
  for (int y = 0; y < 512; y++) { stroke(lerpColor(a[p], b[p], y / 511.0)); line(0, y, width, y); }
  noStroke();
  if (kind == 0) for (int i = 0; i < 7; i++) {              // planks
    fill(lerpColor(b[p], #FFFFFF, random(0.2, 0.5)));
    rect(0, i * 74, 512, 71);
    stroke(lerpColor(b[p], #5A3A1A, 0.3), 90);
    for (int k = 0; k < 5; k++) { float y = i * 74 + random(6, 66); line(random(200), y, random(300, 512), y + random(-3, 3)); }
    noStroke();
  }
  if (kind == 1) for (int i = 0; i < 4; i++) {              // hills
    fill(lerpColor(a[p], b[p], 0.4 + i * 0.2));
    float n0 = random(50);
    beginShape();
    vertex(0, 512);
    for (int x = 0; x <= 520; x += 13) vertex(x, 190 + i * 80 - 110 * noise(n0 + x * 0.008));
    vertex(520, 512);
    endShape(CLOSE);
  }
  if (kind == 2) {                                          // a map with contour lines and a route
    noFill();
    for (int i = 0; i < 9; i++) { stroke(lerpColor(b[p], #6A4A2A, 0.35), 120); strokeWeight(2); ellipse(130, 150, i * 62, i * 48); ellipse(420, 420, i * 50, i * 60); }
    noStroke();
  }
  if (kind == 3) { fill(255, 90); circle(random(180, 330), random(200, 300), 470); }
}

void strap(float apart) {
  noFill();
  for (int i = 0; i < 3; i++) {
    stroke(i == 0 ? lerpColor(grip, #000000, 0.4) : i == 1 ? lerpColor(grip, #FFFFFF, 0.22) : lerpColor(grip, #FFFFFF, 0.4));
    strokeWeight(i == 0 ? 16 : i == 1 ? 11 : 2);
    bezier(-apart - 62, 30, -250, 110, -170, 236, 10, 214);
    bezier(10, 214, 170, 196, 250, 140, apart + 62, 30);
  }
  noStroke();
}

void band(float y0, float y1, float w0, float w1, color c) {
  for (int i = 0; i < 24; i++) {                            // round tube: strips from dark to light to dark
    float a = i / 24.0, b = (i + 1.2) / 24.0, light = sin(PI * (0.1 + 0.75 * a));
    fill(lerpColor(lerpColor(c, #000000, 0.55), lerpColor(c, #FFFFFF, 0.35), light * light));
    quad(lerp(-w0, w0, a), y0, lerp(-w0, w0, b), y0, lerp(-w1, w1, b), y1, lerp(-w1, w1, a), y1);
  }
}

void tube(float x, float lean, int side) {
  pushMatrix();
  translate(x, 0);
  rotate(lean);
  band(120, 196, 38, 32, grip);                             // eyepiece
  for (int k = 0; k < 4; k++) band(136 + k * 12, 142 + k * 12, 40, 40, body);
  fill(lerpColor(grip, #000000, 0.4));
  ellipse(0, 196, 66, 20);
  band(96, 122, 46, 40, metal);
  band(-8, 100, 70, 66, grip);                              // prism housing with leather
  for (int i = 0; i < 110; i++) { fill(255, random(12, 40)); circle(random(-62, 62), random(-2, 94), 4); }
  band(-30, -8, 60, 71, body);
  band(-150, -30, 74, 58, body);
  band(-78, -66, 69, 68, metal);
  band(-170, -150, 78, 77, grip);
  fill(lerpColor(grip, #000000, 0.3));
  ellipse(0, -170, 156, 62);
  fill(metal);
  ellipse(0, -170, 140, 53);
  fill(#0C1016);
  ellipse(0, -170, 130, 47);
  for (int i = 0; i < 9; i++) { fill(lerpColor(lerpColor(coat, #05070C, 0.7), coat, i / 8.0)); ellipse(side * -2, -168 + i, 120 - i * 10, 42 - i * 4); }
  fill(255, 190);
  quad(-40, -172, -22, -184, -10, -184, -32, -168);
  ellipse(30, -160, 14, 6);
  popMatrix();
}

void bridge(float apart) {
  fill(lerpColor(body, #000000, 0.3));
  quad(-apart, -70, apart, -70, apart, -30, -apart, -30);
  quad(-apart, 50, apart, 50, apart, 84, -apart, 84);
}

void hinge() {
  band(-96, 104, 15, 15, lerpColor(body, metal, 0.25));
  band(-10, 44, 24, 24, grip);                              // focus wheel
  for (int i = -5; i < 6; i++) { fill(lerpColor(grip, #FFFFFF, 0.4)); rect(i * 4.2 - 0.8, -8, 1.6, 50); }
  band(-104, -92, 19, 19, metal);
  band(98, 112, 18, 18, metal);
}
