// An open box: a carton with its flaps, a wooden crate, or a gift box, seen at a slant from above and drawn in true projection.
float yaw, pitch, zoom, ox, oy, W, H, D;
float lightYaw;
color skin;
int make;

void setup() {
  size(512, 512);
  color[] grounds = {#F4EBDD, #26323A, #BFD7EA, #E8B49C, #CBD6A2, #6C5B7B, #8A6A4F};
  color g = grounds[int(random(grounds.length))];
  background(g);
  noStroke();
  for (int k = 0; k < 40; k++) {                       // a pool of light on the table
    fill(255, 5);
    ellipse(256, 330, 760 - k * 18, 520 - k * 12);
  }
  make = int(random(3));
  color[][] skins = {{#C99A62, #B98850, #D8B483}, {#B07A45, #8D5B33, #D2A56B}, {#D1495B, #3D7EA6, #6A994E, #F2B134, #8E5BB5, #F3EFE6}};
  skin = skins[make][int(random(skins[make].length))];
  yaw = random(0.3, 1.25);
  pitch = random(0.55, 0.85);
  lightYaw = random(TWO_PI);
  W = random(0.85, 1.3);
  D = random(0.8, 1.05);
  H = random(0.6, 1.15);
  zoom = random(128, 146) / max(1, (W + D + H) / 2.75);
  ox = 256 + random(-22, 22);
  oy = 300 + random(-8, 20);
  for (int k = 0; k < 9; k++) {                        // the shadow on the table
    fill(0, 17);
    float e = 0.06 * (9 - k), sx = 0.45 * cos(lightYaw), sz = 0.45 * sin(lightYaw);
    face(-W - e, 0, -D - e, W + e, 0, -D - e, W + e + sx, 0, D + e + sz, -W - e + sx, 0, D + e + sz);
  }
  // floor and walls within; of the outer walls only the two that face us
  shadeFace(0, 1, 0, 0.5);
  face(-W, 0.03, -D, W, 0.03, -D, W, 0.03, D, -W, 0.03, D);
  for (int side = 0; side < 4; side++) if (!facesUs(side)) { wall(side, -1, true); lid(side); }
  for (int side = 0; side < 4; side++) if (facesUs(side)) wall(side, 1, false);
  for (int side = 0; side < 4; side++) if (facesUs(side)) lid(side);
}

float nx(int s) { return s == 0 ? 1 : s == 2 ? -1 : 0; }
float nz(int s) { return s == 1 ? 1 : s == 3 ? -1 : 0; }
boolean facesUs(int s) { return nx(s) * sin(yaw) + nz(s) * cos(yaw) > 0; }

float px(float x, float y, float z) { return ox + zoom * (x * cos(yaw) - z * sin(yaw)); }
float py(float x, float y, float z) { return oy + zoom * ((x * sin(yaw) + z * cos(yaw)) * sin(pitch) - y * cos(pitch)); }

void face(float a, float b, float c, float d, float e, float f, float g, float h, float i, float j, float k, float l) {
  quad(px(a, b, c), py(a, b, c), px(d, e, f), py(d, e, f), px(g, h, i), py(g, h, i), px(j, k, l), py(j, k, l));
}

void shadeFace(float x, float y, float z, float dim) {
  float lit = 0.72 + 0.28 * (x * -cos(lightYaw) + z * -sin(lightYaw)) + 0.35 * y;
  color c = lerpColor(#000000, skin, constrain(lit, 0, 1) * dim + (1 - dim) * 0.25);
  fill(lit > 0.85 ? lerpColor(c, #FFFFFF, (lit - 0.85) * 0.6 * dim) : c);
}

// one wall, seen from within (in = true) or from outside; e and f run along it
void wall(int s, int way, boolean in) {
  float a = nx(s) * W, b = nz(s) * D, ex = abs(nz(s)) * W, ez = abs(nx(s)) * D;
  int bands = make == 1 ? 4 : 12;
  for (int k = 0; k < bands; k++) {
    float y0 = H * 1.15 * k / bands, y1 = H * 1.15 * (k + (make == 1 ? 0.9 : 1.06)) / bands;
    shadeFace(way * nx(s), 0, way * nz(s), in ? 0.62 + 0.36 * k / bands : 0.86 + 0.14 * k / bands);
    face(a - ex, y0, b - ez, a + ex, y0, b + ez, a + ex, min(y1, H * 1.15), b + ez, a - ex, min(y1, H * 1.15), b - ez);
  }
  if (make == 1) {                                     // battens and nails of a crate
    for (int k = -1; k < 2; k += 2) {
      float u = 0.86 * k, t = 0.1;
      shadeFace(way * nx(s), 0.3, way * nz(s), in ? 0.8 : 1);
      face(a + (u - t) * ex, 0, b + (u - t) * ez, a + (u + t) * ex, 0, b + (u + t) * ez, a + (u + t) * ex, H * 1.17, b + (u + t) * ez, a + (u - t) * ex, H * 1.17, b + (u - t) * ez);
      fill(40, 30, 24);
      for (int j = 0; j < 4; j++) circle(px(a + u * ex, H * (0.14 + 0.29 * j), b + u * ez), py(a + u * ex, H * (0.14 + 0.29 * j), b + u * ez), 5);
    }
  } else if (make == 2 && !in) {                       // a ribbon down the middle of a gift box
    fill(255, 215);
    face(a - 0.14 * ex, 0, b - 0.14 * ez, a + 0.14 * ex, 0, b + 0.14 * ez, a + 0.14 * ex, H * 1.15, b + 0.14 * ez, a - 0.14 * ex, H * 1.15, b - 0.14 * ez);
  } else if (make == 0 && !in) {                       // the join of the carton, and its tape
    fill(255, 240, 205, 120);
    face(a - 0.12 * ex, H * 0.8, b - 0.12 * ez, a + 0.12 * ex, H * 0.8, b + 0.12 * ez, a + 0.12 * ex, H * 1.15, b + 0.12 * ez, a - 0.12 * ex, H * 1.15, b - 0.12 * ez);
  }
  stroke(lerpColor(skin, #FFFFFF, 0.45));              // the rim
  strokeWeight(make == 1 ? 6 : 3);
  line(px(a - ex, H * 1.15, b - ez), py(a - ex, H * 1.15, b - ez), px(a + ex, H * 1.15, b + ez), py(a + ex, H * 1.15, b + ez));
  noStroke();
}

// flaps of a carton, bent outwards by chance
void lid(int s) {
  if (make != 0) return;
  float a = nx(s) * W, b = nz(s) * D, ex = abs(nz(s)) * W, ez = abs(nx(s)) * D, top = H * 1.15;
  float bend = random(-0.5, facesUs(s) ? -0.2 : 0.9), reach = min(W, D) * 0.62, skew = random(0.9, 1);
  float qx = a + nx(s) * reach * cos(bend), qz = b + nz(s) * reach * cos(bend), qy = top + reach * sin(bend);
  shadeFace(-nx(s) * sin(bend), cos(bend), -nz(s) * sin(bend), 0.97);
  face(a - ex, top, b - ez, a + ex, top, b + ez, qx + ex * skew, qy, qz + ez * skew, qx - ex * skew, qy, qz - ez * skew);
  stroke(lerpColor(skin, #FFFFFF, 0.5));
  strokeWeight(2.5);
  line(px(qx + ex * skew, qy, qz + ez * skew), py(qx + ex * skew, qy, qz + ez * skew), px(qx - ex * skew, qy, qz - ez * skew), py(qx - ex * skew, qy, qz - ez * skew));
  noStroke();
}
