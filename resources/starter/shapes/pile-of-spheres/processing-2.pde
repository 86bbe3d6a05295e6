// A pile of spheres in space: a pyramid on a square or a triangle, or a loose heap; drawn from the back to the front.
float[] X = new float[60], Y = new float[60], Z = new float[60], R = new float[60];
int n = 0;
float yaw, pitch, zoom, ox, oy, side;
color ground, sheen;

void setup() {
  size(512, 512);
  color[][] rooms = {{#F3EAD8, #D9C6A5}, {#20253A, #363D5C}, {#BCD8D2, #86AFA6}, {#F0C0A8, #CF8E73}, {#4A3048, #6E4B67}, {#FAFAF8, #D9DCE2}, {#E5BC4E, #BD9130}};
  color[] room = rooms[int(random(rooms.length))];
  ground = room[1];
  for (int y = 0; y < height; y++) {
    stroke(y < 210 ? lerpColor(room[0], #FFFFFF, 0.15 - y / 1400.0) : lerpColor(room[1], room[0], (y - 210) / 700.0));
    line(0, y, width, y);
  }
  noStroke();
  int form = int(random(3)), size = int(random(3, 5));
  if (form == 0) for (int h = 0; h < size; h++) for (int i = 0; i < size - h; i++) for (int j = 0; j < size - h; j++)
    add(2 * i + h - size + 1, 1.414 * h, 2 * j + h - size + 1, 1);
  if (form == 1) {
    size++;
    for (int h = 0; h < size; h++) for (int i = 0; i < size - h; i++) for (int j = 0; j < size - h - i; j++)
      add(2 * i + j + h - size + 1, 1.633 * h, 1.732 * j + 0.577 * h - 0.577 * (size - 1), 1);
  }
  if (form == 2) heap(int(random(16, 40)));
  yaw = random(TWO_PI);
  pitch = random(0.28, 0.5);
  side = random(1) < 0.5 ? -1 : 1;
  fit();
  Integer[] order = new Integer[n];
  for (int k = 0; k < n; k++) {
    int at = k;
    while (at > 0 && depth(order[at - 1]) > depth(k)) { order[at] = order[at - 1]; at--; }
    order[at] = k;
  }
  for (int k = 0; k < n; k++) if (Y[k] < 0.4) for (int s = 0; s < 10; s++) {   // shadows on the ground
    fill(0, 15);
    float d = zoom * R[k] * (2.5 - s * 0.16);
    ellipse(sx(k) - side * zoom * R[k] * 0.55, sy(k) + zoom * R[k] * 0.78, d * 1.15, d * 0.55);
  }
  color[][] sets = {{#D1495B, #EDAE49, #00798C, #66A182, #8E6BBF}, {#EFE7DA, #D8CDBB, #C3B49B}, {#E07A3F}, {#9DB4C8, #6F8FAF, #3F5E82}, {#3B3F48, #5A606C}, {#C9A13B, #E6C35C}, {#F2F2F0}, {#E4572E, #F3A712, #A8C686}};
  color[] set = sets[int(random(sets.length))];
  sheen = random(1) < 0.6 ? #FFFFFF : #FFE9BF;
  int skin = int(random(4));
  for (int k = 0; k < n; k++) ball(order[k], set[int(random(set.length))], skin);
}

void add(float x, float y, float z, float r) {
  X[n] = x; Y[n] = y; Z[n] = z; R[n++] = r;
}

// balls fall one by one where there is most room below: the lowest free place of many tries
void heap(int count) {
  for (int k = 0; k < count; k++) {
    float r = random(0.75, 1.15), bx = 0, by = 1e6, bz = 0;
    for (int t = 0; t < 90; t++) {
      float a = random(TWO_PI), d = 3.1 * sqrt(random(1)), x = d * cos(a), z = d * sin(a), y = r - 1;
      for (int j = 0; j < n; j++) {
        float reach = r + R[j], flat = sq(x - X[j]) + sq(z - Z[j]);
        if (flat < reach * reach) y = max(y, Y[j] + sqrt(reach * reach - flat));
      }
      if (y + d * 0.5 < by + dist(0, 0, bx, bz) * 0.5) { bx = x; by = y; bz = z; }
    }
    add(bx, by, bz, r);
  }
}

float depth(int k) { return (X[k] * sin(yaw) + Z[k] * cos(yaw)) * cos(pitch) + Y[k] * sin(pitch); }
float sx(int k) { return ox + zoom * (X[k] * cos(yaw) - Z[k] * sin(yaw)); }
float sy(int k) { return oy + zoom * ((X[k] * sin(yaw) + Z[k] * cos(yaw)) * sin(pitch) - Y[k] * cos(pitch)); }

void fit() {
  zoom = 1; ox = 0; oy = 0;
  float l = 1e6, r = -1e6, t = 1e6, b = -1e6;
  for (int k = 0; k < n; k++) {
    l = min(l, sx(k) - R[k]); r = max(r, sx(k) + R[k]);
    t = min(t, sy(k) - R[k]); b = max(b, sy(k) + R[k]);
  }
  zoom = random(390, 440) / max(r - l, b - t);
  ox = 256 - zoom * (l + r) / 2 + random(-20, 20);
  oy = 276 - zoom * (t + b) / 2;
}

void ball(int k, color c, int skin) {
  float x = sx(k), y = sy(k), r = zoom * R[k];
  fill(0, 40);                                          // it darkens what lies behind it
  circle(x - side * r * 0.06, y + r * 0.07, 2.1 * r);
  for (int s = 0; s < 26; s++) {
    float t = s / 25.0;
    color dark = lerpColor(lerpColor(c, #0A0A1E, 0.62), ground, 0.2 * (1 - t));
    fill(lerpColor(dark, lerpColor(c, #FFFFFF, 0.22), pow(t, 0.7)));
    circle(x + side * t * r * 0.36, y - t * r * 0.4, 2 * r * (1 - t * 0.97));
  }
  if (skin < 2) for (int s = 0; s < 6; s++) {           // a gleam
    fill(red(sheen), green(sheen), blue(sheen), skin == 0 ? 60 : 22);
    circle(x + side * r * 0.4, y - r * 0.46, r * (0.44 - s * 0.065));
  }
}
