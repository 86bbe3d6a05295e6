// A basketball with seams that run round a turned globe, on a gym floor, a street court or in an arena.
float yaw, pitch, roll, r, bx, by, way;

void setup() {
  size(512, 512);
  way = random(1) < 0.5 ? -1 : 1;
  r = random(140, 168);
  bx = 256 + random(-45, 45);
  float lift = random(1) < 0.35 ? random(25, 65) : 0;
  by = 468 - r - lift;
  yaw = random(-0.7, 0.7);
  pitch = random(-0.6, 0.6);
  roll = random(TWO_PI);
  float horizon = random(280, 335);
  int place = int(random(3));
  color[] floors = {#EBD3A6, #2F6FA8, #3F7A5C, #8A929C, #4A4F63};
  color ground = floors[int(random(floors.length))];
  noStroke();
  if (place == 0) gym(horizon);
  if (place == 1) street(horizon);
  if (place == 2) arena(horizon);
  if (random(1) < 0.6) hoop(bx > 256 ? 95 : 417, horizon);
  fill(ground);
  rect(0, horizon, 512, 512 - horizon);
  for (int k = 0; k < 14; k++) {                       // the floor gets lighter towards us
    fill(255, 7);
    rect(0, horizon + k * 14, 512, 512);
  }
  stroke(lerpColor(ground, #000000, 0.14));
  strokeWeight(2);
  if (place != 1) for (int k = -9; k < 10; k++) line(256 + k * 30, horizon, 256 + k * 115, 512);
  stroke(255, 225);
  strokeWeight(7);
  noFill();
  if (random(1) < 0.5) ellipse(random(100, 400), 530, 660, 260);
  else line(-10, horizon + random(30, 120), 522, horizon + random(30, 120));
  noStroke();
  if (place != 1) {                                    // a soft mirror image on the varnish
    for (int k = 0; k < 8; k++) {
      fill(200, 90, 30, 16);
      ellipse(bx, 500 + lift, r * (1.8 - k * 0.15), 100 - k * 10);
    }
  }
  for (int k = 0; k < 10; k++) {                       // cast shadow, away from the light
    fill(0, lift > 0 ? 14 : 24);
    ellipse(bx - way * (24 + lift * 0.5), 466, r * (1.75 - k * 0.13), 50 - k * 4);
  }
  ball();
}

void gym(float h) {
  color[] walls = {#D8DEE6, #33475E, #C7D8CC, #F0E8D6};
  color w = walls[int(random(walls.length))];
  background(w);
  for (int k = 0; k < 5; k++) {
    fill(#FFFBE6, 210);
    rect(14 + k * 102, 30, 76, 70);
    fill(lerpColor(w, #000000, 0.4));
    rect(50 + k * 102, 30, 4, 70);
  }
  for (int k = 0; k < 5; k++) {
    fill(lerpColor(w, #23304A, 0.25 + 0.1 * k));
    rect(0, h - 110 + k * 22, 512, 22);
    fill(lerpColor(w, #FFFFFF, 0.4));
    rect(0, h - 110 + k * 22, 512, 3);
  }
}

void street(float h) {
  color[][] skies = {{#7FB6E6, #E4F2FA}, {#37335E, #E8A0A0}, {#A9B7C2, #E6EAEC}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < h; y += 4) {
    fill(lerpColor(s[0], s[1], y / h));
    rect(0, y, 512, 5);
  }
  for (float x = -10; x < 512; x += 0) {
    float w = random(40, 85), t = random(60, 190);
    fill(lerpColor(s[0], #20283A, random(0.35, 0.6)));
    rect(x, h - t, w, t);
    fill(lerpColor(s[1], #FFF2B0, 0.5), 150);
    for (float u = x + 9; u < x + w - 12; u += 15) for (float v = h - t + 12; v < h - 14; v += 20) if (random(1) < 0.6) rect(u, v, 6, 9);
    x += w;
  }
  stroke(230, 90);
  strokeWeight(1.5);
  for (int k = -12; k < 30; k++) {
    line(k * 20, h, k * 20 + 150, h - 150);
    line(k * 20, h, k * 20 - 150, h - 150);
  }
  noStroke();
}

void arena(float h) {
  background(#141726);
  color[] glow = {#5A7BD0, #8A5AC0, #3FA39A};
  color g = glow[int(random(glow.length))];
  for (int row = 0; row < 11; row++) {
    for (int k = 0; k < 46; k++) {
      fill(lerpColor(#1C2136, lerpColor(g, #FFFFFF, random(0.4)), random(0.15, 0.6)));
      ellipse(k * 12 + (row % 2) * 6, h - 10 - row * 19, 11, 14);
    }
  }
  for (int k = 0; k < 4; k++) {
    fill(255, 20);
    triangle(70 + k * 124, 0, k * 124 - 40, h, k * 124 + 180, h);
    fill(255, 245, 220);
    ellipse(70 + k * 124, 8, 44, 14);
  }
}

void hoop(float x, float h) {
  fill(60, 64, 74);
  rect(x - 5, 110, 10, h - 110);
  fill(250);
  rect(x - 52, 54, 104, 72, 4);
  noFill();
  stroke(200, 50, 40);
  strokeWeight(3);
  rect(x - 18, 84, 36, 28);
  strokeWeight(5);
  ellipse(x, 122, 46, 12);
  stroke(255, 220);
  strokeWeight(1.5);
  for (int k = -3; k < 4; k++) {
    line(x + k * 7, 124, x + k * 4 + 5, 162);
    line(x + k * 7, 124, x + k * 4 - 5, 162);
  }
  noStroke();
}

float[] spin(float x, float y, float z) {
  float x1 = x * cos(yaw) + z * sin(yaw), z1 = z * cos(yaw) - x * sin(yaw);
  float y2 = y * cos(pitch) - z1 * sin(pitch), z2 = y * sin(pitch) + z1 * cos(pitch);
  float[] p = {x1 * cos(roll) - y2 * sin(roll), x1 * sin(roll) + y2 * cos(roll), z2};
  return p;
}

float[] seam(int which, float t) {
  if (which == 0) return spin(cos(t), 0, sin(t));
  if (which == 1) return spin(0, cos(t), sin(t));
  float x = 0.62 - 0.2 * cos(2 * t), q = sqrt(1 - x * x);
  return spin(which == 2 ? x : -x, q * sin(t), q * cos(t));
}

void ball() {
  color[] skins = {#D9661F, #C4531B, #E37A2E, #B8501E};
  color c = skins[int(random(skins.length))];
  fill(#1E0C04);
  ellipse(bx, by, 2 * r + 3, 2 * r + 3);
  for (int k = 0; k < 50; k++) {                       // from the shadow to the lit cheek
    float t = k / 49.0;
    fill(lerpColor(lerpColor(c, #2A0E00, 0.6), lerpColor(c, #FFD9A8, 0.4), t));
    ellipse(bx + way * r * 0.34 * t, by - r * 0.36 * t, 2 * r * (1 - 0.86 * t), 2 * r * (1 - 0.86 * t));
  }
  for (int k = 0; k < 2400; k++) {                     // pebbles: a dark pit and a lit side
    float a = random(TWO_PI), q = sqrt(random(1)) * 0.98, z = sqrt(1 - q * q), s = 1.2 + 1.9 * z;
    float x = bx + q * r * cos(a), y = by + q * r * sin(a);
    fill(50, 16, 0, 60);
    ellipse(x - way * 0.8, y + 0.9, s, s);
    fill(255, 205, 150, 50);
    ellipse(x, y, s * 0.7, s * 0.7);
  }
  for (int which = 0; which < 4; which++) {
    for (int k = 0; k < 140; k++) {
      float[] p = seam(which, k * TWO_PI / 140);
      float[] n = seam(which, (k + 1) * TWO_PI / 140);
      if (p[2] < 0 || n[2] < 0) continue;
      stroke(28, 14, 10);
      strokeWeight(r * (0.02 + 0.032 * p[2]));
      line(bx + r * p[0] * 0.99, by + r * p[1] * 0.99, bx + r * n[0] * 0.99, by + r * n[1] * 0.99);
    }
  }
  noStroke();
  for (int k = 0; k < 9; k++) {
    fill(255, 240, 215, 15);
    ellipse(bx + way * r * 0.4, by - r * 0.44, r * (0.6 - k * 0.06), r * (0.46 - k * 0.045));
  }
}
