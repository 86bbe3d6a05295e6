// A horse as a painter of the caves may have blown and rubbed it: earth colours on rock, a dark line, dabs of charcoal.
color rock, ochre, coal;
float fat = random(0.9, 1.16), up = random(-22, 22), stride = random(-1, 1);

void setup() {
  size(512, 512);
  color[][] walls = {{#D8B98A, #8A4A24, #1E1512}, {#6E5A48, #D99A4E, #120D0B}, {#EFE3CB, #B5652F, #2A1B16}, {#3B322E, #C9713A, #F0E3C8}, {#B9A08C, #5A2F24, #150F0E}, {#9CA39B, #7A3E2C, #191414}, {#2A2430, #E0A85C, #F3E7D0}, {#E3C7A4, #3A3230, #0F0C0C}};
  int k = int(random(walls.length));
  rock = walls[k][0];
  ochre = walls[k][1];
  coal = walls[k][2];
  wall();
  translate(256 + random(-10, 10), 268 + random(-16, 16));
  rotate(random(-0.08, 0.08));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.92, 1.06));
  horse();
}

void wall() {
  background(rock);
  noStroke();
  for (int i = 0; i < 420; i++) {                      // the rock is uneven
    float r = random(10, 70);
    fill(lerpColor(rock, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.16)), 60);
    ellipse(random(512), random(512), r, r * random(0.4, 1));
  }
  noFill();
  stroke(lerpColor(rock, #000000, 0.4), 150);
  for (int i = 0; i < 6; i++) {                        // cracks
    strokeWeight(random(1, 2.4));
    float x = random(512), y = random(512), a = random(TAU);
    for (int j = 0; j < 14; j++, a += random(-0.6, 0.6)) line(x, y, x += 13 * cos(a), y += 13 * sin(a));
  }
  noStroke();
  fill(ochre, 210);
  int signs = int(random(4));                          // rows of dots or strokes
  for (int i = 0; i < 9 && signs == 1; i++) circle(60 + i * 48, 52 + random(-8, 8), random(14, 22));
  for (int i = 0; i < 4 && signs > 1; i++) quad(40 + i * 22, 452, 46 + i * 22, 450, 58 + i * 22, 486, 52 + i * 22, 488);
}

PVector[] body() {                                     // head to the right, feet near y = 170
  float[][] p = {{-150, -34}, {-118, -66}, {-70, -66}, {-20, -50}, {30, -58}, {62, -74}, {92, -112 + up * 0.6}, {124, -146 + up}, {150, -152 + up}, {168, -138 + up}, {192, -104 + up}, {212, -78 + up}, {208, -60 + up},
    {190, -54 + up}, {164, -70 + up}, {144, -82 + up}, {126, -60 + up * 0.7}, {112, -18}, {96, 24}, {70, 46 * fat}, {10, 62 * fat}, {-50, 56 * fat}, {-100, 40}, {-138, 34}, {-158, 4}};
  ArrayList<PVector> v = new ArrayList<PVector>();
  for (float[] q : p) v.add(new PVector(q[0], q[1]));
  return v.toArray(new PVector[0]);
}

void blob(PVector[] v, float grow, int from, int to) {  // a soft line through some of the points
  beginShape();
  for (int i = from; i < to; i++) {
    PVector q = v[(i + v.length) % v.length];
    curveVertex(q.x * grow + random(-1, 1), q.y * grow + random(-1, 1));
  }
  endShape();
}

void leg(float x, float y, float kx, float fx, float w, boolean back, float dim) {
  float ky = 96, fy = 168;
  PVector[] v = {new PVector(x - w, y), new PVector(kx - 9 - (back ? 7 : 0), ky), new PVector(fx - 6, fy - 18), new PVector(fx - 9, fy), new PVector(fx + 13, fy), new PVector(fx + 7, fy - 20), new PVector(kx + 9, ky), new PVector(x + w, y)};
  noStroke();
  fill(lerpColor(ochre, rock, dim));
  blob(v, 1, -1, v.length + 2);
  fill(coal, 90);
  for (int i = 0; i < 90; i++) {                       // dark towards the hoof
    float t = sqrt(random(1));
    circle(lerp(kx, fx, t) + random(-6, 7), lerp(ky, fy, t), random(2, 6));
  }
  noFill();
  stroke(coal, 230 * (1 - dim));
  strokeWeight(random(3, 4.5));
  blob(v, 1, back ? -1 : 0, 4);
  blob(v, 1, 3, 8);
  noStroke();
  fill(coal);
  quad(fx - 8, fy - 7, fx + 9, fy - 7, fx + 16, fy + 4, fx - 10, fy + 4);
}

void horse() {
  leg(-96, 26, -112 - 26 * stride, -104 - 44 * stride, 22, true, 0.35);
  leg(66, 30, 74 + 26 * stride, 62 + 44 * stride, 17, false, 0.35);
  noFill();
  stroke(coal, 200);
  for (int i = 0; i < 60; i++) {                       // tail
    strokeWeight(random(1.5, 4));
    bezier(-146, -34 + random(-6, 8), -190 + random(-10, 6), -30, -186 + random(-14, 10), 40, -176 + random(-22, 18), random(70, 132));
  }
  PVector[] v = body();
  noStroke();
  fill(ochre);
  blob(v, 1, -1, v.length + 2);
  int spots = int(random(3));
  for (int i = 0; i < 1500; i++) {                     // rubbed and blown colour: pale belly, dark back
    float t = random(1), y = lerp(-54, 56 * fat, t), x = random(-150, t < 0.2 ? 50 : 110);
    fill(t > 0.66 ? lerpColor(ochre, #FFF3DA, 0.45) : t < 0.3 ? coal : ochre, 60);
    circle(x, y * (1 - 0.16 * abs(x) / 150), random(3, 11));
  }
  for (int i = 0; i < 26 && spots == 0; i++) { fill(coal, 190); circle(random(-130, 80), random(-40, 36), random(8, 18)); }
  noFill();
  for (int k = 0; k < 3; k++) {                        // the line is drawn more than once
    stroke(coal, k == 0 ? 255 : 110);
    strokeWeight(k == 0 ? 5 : 2.5);
    blob(v, 1 + k * 0.008, -1, v.length + 2);
  }
  leg(-110, 22, -132 + 24 * stride, -120 + 48 * stride, 30, true, 0);
  leg(74, 24, 80 - 22 * stride, 72 - 46 * stride, 20, false, 0);
  for (int i = 0; i < 90; i++) {                       // a short mane that stands up, a forelock
    float t = i / 90.0, x = lerp(146, 34, t), y = lerp(-152 + up, -58, pow(t, 0.85)) - 4;
    strokeWeight(random(2, 5));
    line(x, y + 6, x - random(8, 20), y - random(10, 24) * (1 - 0.4 * t));
  }
  fill(ochre);
  strokeWeight(3.5);
  for (int k = 0; k < 2; k++) triangle(136 + 15 * k, -146 + up, 144 + 16 * k, -178 + up, 153 + 15 * k, -147 + up);
  line(192, -60 + up, 206, -66 + up);
  noFill();
  bezier(140, -86 + up, 152, -92 + up, 160, -104 + up, 150, -122 + up);
  fill(coal);
  ellipse(166, -116 + up, 6, 4);
  ellipse(203, -74 + up, 3, 2);
}
