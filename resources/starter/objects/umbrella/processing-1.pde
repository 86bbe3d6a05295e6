// A big umbrella, seen from behind: below it only a coat, two legs and rubber boots.
color a, b, far, near, wet, coat, boot;
float ux, uy, w, h, lean;

void setup() {
  size(512, 512);
  color[][] airs = {{#8FA3B5, #C9D4DC, #5B6876}, {#1E2746, #44507E, #2A3150}, {#B8CDB4, #E2EAD6, #6F8A66}, {#D9A98C, #F3DCC4, #8C6A5C}, {#A9C9E4, #E3F0F8, #7F97AC}, {#5C4A72, #A487A8, #43365A}};
  int k = int(random(airs.length)); far = airs[k][0]; near = airs[k][1]; wet = airs[k][2];
  color[][] cloths = {{#D7263D, #F7F0E6}, {#F2B705, #D1495B}, {#14746F, #F4D35E}, {#1B4F9C, #F4F4F4}, {#E85D9A, #FFE3EE}, {#F26419, #2F4858}, {#6A2FA0, #F6C945}, {#222831, #E94560}};
  int c = int(random(cloths.length)); a = cloths[c][0]; b = cloths[c][1];
  color[] coats = {#F5C518, #D63230, #3A7CA5, #5B8C5A, #E08E45, #EFE6DA}; coat = coats[int(random(coats.length))];
  color[] boots = {#C1121F, #F4A300, #1D3557, #2E7D4F, #E56B9A}; boot = boots[int(random(boots.length))];
  ux = random(236, 276); uy = random(238, 262); w = random(188, 212); h = random(168, 200); lean = random(-0.2, 0.2);
  int air = int(random(3));                        // rain, snow, falling leaves
  place(int(random(3)), air);
  wetGround(air);
  falling(air, 70);
  child();
  int pal = int(random(4));
  if (pal == 0) duck(ux + 130, 440); else if (pal == 1) cat(ux - 130, 452); else if (pal == 2) duck(ux - 135, 446);
  pushMatrix(); translate(ux, uy); rotate(lean); canopy(int(random(5))); popMatrix();
  falling(air, 45);
}

void place(int kind, int air) {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(far, near, y / 430.0)); line(0, y, 512, y); }
  noStroke();
  if (kind == 0) {                                 // houses with lit windows
    for (float x = -10; x < 512; ) {
      float ww = random(60, 110), t = random(60, 230); fill(lerpColor(far, wet, random(0.25, 0.6))); rect(x, t, ww, 420 - t);
      for (float p = x + 10; p < x + ww - 14; p += 24) for (float q = t + 14; q < 370; q += 34) { fill(random(1) < 0.4 ? #FFE08A : lerpColor(wet, near, 0.3)); rect(p, q, 13, 19); }
      x += ww;
    }
  } else if (kind == 1) {                          // trees in the mist
    for (int i = 0; i < 12; i++) {
      float x = random(512), r = random(40, 80); fill(lerpColor(near, wet, random(0.3, 0.8))); rect(x - 6, 250, 12, 170);
      for (int j = 0; j < 9; j++) circle(x + random(-40, 40), 220 + random(-60, 40), r);
    }
  } else {                                         // lamps out of focus
    for (int i = 0; i < 40; i++) { fill(lerpColor(random(1) < 0.5 ? #FFD27A : #FF8E72, near, random(0.2, 0.7)), 120); circle(random(512), random(60, 400), random(20, 64)); }
  }
}

void wetGround(int air) {
  noStroke(); color g = air == 1 ? #EEF3F8 : wet;
  for (int y = 404; y < 512; y++) { fill(lerpColor(lerpColor(g, near, 0.35), g, (y - 404) / 60.0)); rect(0, y, 512, 1); }
  for (int i = 0; i < 36; i++) { fill(lerpColor(g, i % 2 == 0 ? near : #000000, 0.3), 110); ellipse(random(512), random(410, 510), random(30, 110), random(3, 9)); }
  if (air != 1) {                                  // the umbrella shows in the puddle
    for (int i = 0; i < 14; i++) { fill(lerpColor(a, g, 0.35 + i * 0.04), 150); ellipse(ux + random(-12, 12), 486 + i * 2, w * 1.3 - i * 6, 4); }
    noFill(); stroke(255, 120); strokeWeight(1.5);
    for (int i = 0; i < 12; i++) { float r = random(10, 40); ellipse(random(512), random(420, 505), r, r * 0.3); }
  }
}

void child() {
  noStroke(); fill(0, 70); ellipse(ux, 484, 130, 18);
  float step = random(16, 30);
  for (int s = -1; s < 2; s += 2) {
    float x = ux + s * step, y = s < 0 ? 0 : random(-8, 3);
    fill(#2F3542); rect(x - 11, 400 + y, 22, 40);
    fill(lerpColor(boot, #000000, 0.25)); rect(x - 17, 424 + y, 34, 56, 6); ellipse(x + s * 6, 478 + y, 46, 16);
    fill(boot); rect(x - 15, 424 + y, 24, 54, 6);
    fill(lerpColor(boot, #FFFFFF, 0.5)); rect(x - 17, 424 + y, 34, 8, 3); rect(x - 11, 438 + y, 5, 30, 3);
  }
  fill(lerpColor(coat, #000000, 0.25)); beginShape(); vertex(ux - 50, 230); vertex(ux + 50, 230); bezierVertex(ux + 58, 320, ux + 64, 370, ux + 74, 408);
  bezierVertex(ux + 30, 422, ux - 30, 422, ux - 74, 408); bezierVertex(ux - 64, 370, ux - 58, 320, ux - 50, 230); endShape(CLOSE);
  fill(coat); beginShape(); vertex(ux - 48, 230); vertex(ux + 24, 230); bezierVertex(ux + 26, 320, ux + 30, 370, ux + 34, 414);
  bezierVertex(ux, 418, ux - 40, 416, ux - 70, 405); bezierVertex(ux - 60, 370, ux - 56, 320, ux - 48, 230); endShape(CLOSE);
  stroke(lerpColor(coat, #000000, 0.4)); strokeWeight(2.5); line(ux, 250, ux + 2, 416); noStroke();
}

// point of the canopy: across from -1 to 1 (rim), up from 0 (rim) to 1 (tip)
float px(float s, float t) { return w * s * cos(t * HALF_PI * 0.98); }
float py(float s, float t) { return 86 - (h + 60) * sin(t * HALF_PI) + 26 * (1 - s * s) * cos(t * HALF_PI); }

void canopy(int pat) {
  float[] ribs = {-1, -0.83, -0.34, 0.34, 0.83, 1};
  noStroke(); fill(lerpColor(a, #000000, 0.6)); triangle(-6, -h + 40, 6, -h + 40, 0, -h - 8);
  stroke(#3B3F4A); strokeWeight(6); line(0, -h + 40, 0, -h + 2); noStroke();
  for (int k = 0; k < 5; k++) for (int j = 0; j < 24; j++) {       // panels in slices from the rim up
    float t0 = j / 24.0, t1 = (j + 1.3) / 24.0; float l = ribs[k], r = ribs[k + 1], m = (l + r) / 2;
    color c = a;
    if (pat == 1 && k % 2 == 1) c = b;
    if (pat == 2 && (j / 4) % 2 == 0) c = b;
    if (pat == 3 && j > 1 && j < 6) c = b;
    float light = 0.32 * (-m) + 0.25 * t0; c = light > 0 ? lerpColor(c, #FFFFFF, light * 0.55) : lerpColor(c, #000000, -light);
    fill(c); float dip = j == 0 ? 15 * (r - l) * 1.4 : 0;           // the hem is scalloped
    beginShape(); vertex(px(l, t0), py(l, t0)); bezierVertex(px(lerp(l, r, 0.3), t0), py(l, t0) - dip, px(lerp(l, r, 0.7), t0), py(r, t0) - dip, px(r, t0), py(r, t0));
    vertex(px(r, t1), py(r, t1)); vertex(px(m, t1), py(m, t1)); vertex(px(l, t1), py(l, t1)); endShape(CLOSE);
  }
  if (pat == 4) for (int i = 0; i < 70; i++) {                     // dots get flat towards the edge
    float s = -0.95 + 1.9 * ((i * 0.618) % 1), t = 0.12 + 0.8 * sqrt(i / 80.0); fill(b); ellipse(px(s, t), py(s, t), 20 * cos(s * 1.3) + 3, 20);
  }
  noFill(); stroke(lerpColor(a, #000000, 0.5)); strokeWeight(2.5);
  for (int k = 0; k < 6; k++) {
    beginShape(); for (int j = 0; j <= 20; j++) vertex(px(ribs[k], j / 20.0), py(ribs[k], j / 20.0)); endShape();
    fill(#D9DCE3); circle(px(ribs[k], 0), py(ribs[k], 0), 8); noFill();
  }
  stroke(255, 90); strokeWeight(7); beginShape(); for (int j = 4; j <= 15; j++) vertex(px(-0.58, j / 20.0), py(-0.58, j / 20.0)); endShape(); noStroke();
}

void falling(int kind, int n) {
  for (int i = 0; i < n; i++) {
    float x = random(512), y = random(512);
    if (kind == 0) { stroke(255, 120); strokeWeight(1.5); line(x, y, x - 6, y + 26); }
    else if (kind == 1) { noStroke(); fill(255, 230); circle(x, y, random(3, 8)); }
    else if (i % 3 == 0) { noStroke(); fill(lerpColor(#E9A32B, #B5371F, random(1))); pushMatrix(); translate(x, y); rotate(random(PI)); ellipse(0, 0, 14, 7); popMatrix(); }
  }
  noStroke();
}

void duck(float x, float y) {
  fill(#FFD84A); ellipse(x, y + 20, 46, 32); circle(x + 16, y - 2, 28); triangle(x - 30, y + 6, x - 8, y + 14, x - 14, y + 26);
  fill(#F0841E); ellipse(x + 33, y + 2, 16, 8); rect(x - 4, y + 34, 4, 9); rect(x + 8, y + 34, 4, 9);
  fill(#1D1A1A); circle(x + 20, y - 6, 4); fill(#E9B92C); ellipse(x - 4, y + 20, 24, 15);
}

void cat(float x, float y) {
  color fur = random(1) < 0.5 ? #2B2B30 : #D98A3D;
  noFill(); stroke(fur); strokeWeight(7); bezier(x - 14, y + 22, x - 42, y + 20, x - 38, y - 8, x - 30, y - 12); noStroke();
  fill(fur); ellipse(x, y + 12, 38, 48); circle(x, y - 18, 32); triangle(x - 15, y - 22, x - 12, y - 44, x - 1, y - 31); triangle(x + 15, y - 22, x + 12, y - 44, x + 1, y - 31);
}
