// A sphere in pen and ink: stippled, hatched round its parallels, or cross-hatched; the light alone models it.
float cx, cy, r, lx, ly, lz;
color paper, ink, second;

void setup() {
  size(512, 512);
  color[][] inks = {{#F6F0E0, #1E1B1B, #9A3B2E}, {#FFFFFF, #16335B, #16335B}, {#16181D, #F2EEE2, #E8B04A}, {#1D3557, #F1FAEE, #A8DADC}, {#D9B98A, #3A2418, #FFFFFF}, {#7A1E2C, #FBE9D0, #F2A65A}, {#E4EDE4, #234B3A, #7A9A5A}, {#2C2438, #E6D3FF, #FF9EBB}};
  color[] c = inks[int(random(inks.length))];
  paper = c[0]; ink = c[1]; second = c[2];
  background(paper);
  r = random(128, 185);
  cx = constrain(256 + random(-60, 60), r + 30, 482 - r);
  cy = constrain(240 + random(-40, 30), r + 26, 430 - r);
  float a = random(1) < 0.5 ? random(-2.6, -2.0) : random(-1.1, -0.5), e = random(0.5, 0.8);
  lx = cos(a) * sqrt(1 - e * e); ly = sin(a) * sqrt(1 - e * e); lz = e;
  boolean bright = brightness(paper) > brightness(ink);  // dark ink draws the shadows, light ink the lights
  int style = int(random(4));
  ground(bright, style);
  noStroke();
  fill(paper);
  circle(cx, cy, 2 * r);
  if (style == 0) stipple(bright);
  else if (style == 1) parallels(bright);
  else hatch(bright, style == 3);
  noFill();
  stroke(ink);
  strokeWeight(1.6);
  circle(cx, cy, 2 * r);
}

// how much ink a place of the ball takes, 0 to 1; u and v from -1 to 1
float need(float u, float v, boolean bright) {
  float z = sqrt(max(0, 1 - u * u - v * v));
  float light = max(0, u * lx + v * ly + z * lz);
  float back = max(0, v * 0.8 - lx * u * 0.4 - 0.35) * (1 - z) * 0.75;      // thrown back by the floor
  float tone = constrain(0.06 + 0.95 * pow(light, 0.9) + back, 0, 1);
  if (u * lx + v * ly + z * lz > 0.975) tone = 1;
  return bright ? 1 - tone : tone;
}

void ground(boolean bright, int style) {
  float fy = cy + r * 0.98, sx = cx - lx * r * 1.05, w = r * 1.3, h = r * 0.24;
  if (random(1) < 0.55) {                               // an edge of the table, and lines on the wall
    stroke(second, 150); strokeWeight(1.2);
    float ey = cy + r * random(0.2, 0.6);
    line(0, ey, 512, ey);
    for (float y = 6; y < ey - 4; y += bright ? 13 : 17) line(lx < 0 ? random(160, 300) : 0, y, lx < 0 ? 512 : random(210, 350), y);
  }
  for (int i = 0; i < 1500; i++) {                      // cast shadow
    float a = random(TWO_PI), q = sqrt(random(1)), x = sx + cos(a) * q * w, y = fy + sin(a) * q * h;
    if (random(1) < (1 - q) * 1.5 + 0.12) {
      stroke(bright ? ink : lerpColor(paper, #000000, 0.7)); strokeWeight(style == 0 ? random(1, 2.6) : 1.3);
      if (style == 0) point(x, y); else line(x - 8, y, x + 8, y);
    }
  }
  if (!bright) for (int i = 0; i < 700; i++) {          // on dark paper the lit floor is drawn instead
    float x = random(512), y = fy + random(-0.3, 1) * r * 0.5;
    if (dist((x - sx) / w, (y - fy) / h, 0, 0) > 1) { stroke(second, 120); strokeWeight(1.2); line(x - 6, y, x + 6, y); }
  }
}

void stipple(boolean bright) {
  stroke(ink);
  for (int i = 0; i < 9000; i++) {
    float a = random(TWO_PI), q = sqrt(random(1)), u = cos(a) * q, v = sin(a) * q;
    float t = need(u, v, bright);
    if (random(1) < pow(t, 1.4)) { strokeWeight(1.4 + 1.6 * t * random(1)); point(cx + u * r, cy + v * r); }
  }
}

void parallels(boolean bright) {                        // swelling lines that run round the ball
  float tilt = random(-0.5, 0.5), open = random(0.18, 0.4), c = cos(tilt), s = sin(tilt);
  stroke(ink);
  int n = int(random(24, 36));
  for (int k = 1; k < n; k++) {
    float b = -HALF_PI + PI * k / n, px = 0, py = 0;
    for (int i = 0; i <= 48; i++) {
      float l = -HALF_PI + PI * i / 48, u0 = cos(b) * sin(l), v0 = sin(b) * sqrt(1 - open * open) + cos(b) * cos(l) * open;
      float u = u0 * c - v0 * s, v = u0 * s + v0 * c, t = need(u, v, bright);
      if (i > 0 && t > 0.1) { strokeWeight(0.4 + t * PI * r / n * 0.72); line(px, py, cx + u * r, cy + v * r); }
      px = cx + u * r; py = cy + v * r;
    }
  }
}

void hatch(boolean bright, boolean bent) {               // up to four layers, the darkest places take all
  stroke(ink); noFill();
  float turn = random(PI);
  for (int layer = 0; layer < 4; layer++) {
    float a = turn + layer * 0.8, c = cos(a), s = sin(a);
    strokeWeight(random(1.1, 1.5));
    for (float p = -0.98; p < 1; p += 7.0 / r) for (float q = -0.98; q < 1; q += 0.07) {
      float w = bent ? p * sqrt(max(0, 1 - q * q)) : p, u = q * c - w * s, v = q * s + w * c;
      float q2 = q + 0.08, w2 = bent ? p * sqrt(max(0, 1 - q2 * q2)) : p, u2 = q2 * c - w2 * s, v2 = q2 * s + w2 * c;
      if (u2 * u2 + v2 * v2 < 0.99 && u * u + v * v < 0.99 && need(u, v, bright) > 0.22 + 0.2 * layer + random(-0.05, 0.05)) line(cx + u * r, cy + v * r, cx + u2 * r, cy + v2 * r);
    }
  }
}
