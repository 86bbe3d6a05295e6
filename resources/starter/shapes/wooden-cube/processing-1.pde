// A wooden cube turned freely in space hovers over its shadow; grain drawn line by line on each face.
float[][] R = new float[3][3];
float scaleBy, eye; color wood;
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] woods = {#C08552, #A26A3C, #8C5A33, #B5764A, #CFA06A, #75482B, #9E5B36}; wood = woods[int(random(woods.length))]; scenery();
  float a = random(0.35, 1.2), b = random(0.35, 0.85), c = random(-0.7, 0.7);      // yaw, pitch, roll
  for (int i = 0; i < 3; i++) {
    float x = i == 0 ? 1 : 0, y = i == 1 ? 1 : 0, z = i == 2 ? 1 : 0, t;
    t = x * cos(a) + z * sin(a); z = -x * sin(a) + z * cos(a); x = t;
    t = y * cos(b) - z * sin(b); z = y * sin(b) + z * cos(b); y = t;
    t = x * cos(c) - y * sin(c); y = x * sin(c) + y * cos(c); x = t; R[i][0] = x; R[i][1] = y; R[i][2] = z;
  }
  scaleBy = random(118, 130); eye = random(6, 12); float lx = random(1) < 0.5 ? -0.55 : 0.55; noStroke();
  for (int k = 0; k < 8; k++) { fill(0, 22); ellipse(256 - lx * 50, 470, 330 - k * 26, 62 - k * 6); }
  int grainAxis = int(random(3));
  for (int i = 0; i < 3; i++) for (int s = -1; s < 2; s += 2) {
    float nz = R[i][2] * s;
    if (nz * eye <= 1.0) continue;                         // faces that look away
    float light = constrain(0.8 + 0.45 * (R[i][0] * s * lx - R[i][1] * s * 0.75) + 0.14 * nz, 0.5, 1.3);
    face(i, s, light, i == grainAxis, grainAxis);
  }
}
float[] at(int i, int s, float u, float v) {               // a point of face i, u and v from -1 to 1
  int j = (i + 1) % 3, k = (i + 2) % 3;
  float x = s * R[i][0] + u * R[j][0] + v * R[k][0], y = s * R[i][1] + u * R[j][1] + v * R[k][1], z = s * R[i][2] + u * R[j][2] + v * R[k][2];
  float f = scaleBy * eye / (eye - z); float[] p = {256 + x * f, 240 + y * f};
  return p;
}
void frame(int i, int s, float m) {
  float[] us = {-m, m, m, -m}, vs = {-m, -m, m, m}; beginShape();
  for (int q = 0; q < 4; q++) { float[] p = at(i, s, us[q], vs[q]); vertex(p[0], p[1]); }
  endShape(CLOSE);
}
void face(int i, int s, float light, boolean sawn, int axis) {
  color base = light > 1 ? lerpColor(wood, #FFF0D0, (light - 1) * 2) : lerpColor(#1E0F08, wood, light);
  stroke(lerpColor(wood, #1E0F08, 0.7)); strokeWeight(3); strokeJoin(ROUND);
  fill(lerpColor(base, #FFE9C8, 0.3)); frame(i, s, 1);      // bevel
  noStroke(); fill(base); frame(i, s, 0.95); noFill(); boolean alongU = (i + 1) % 3 == axis;
  float hu = random(-0.5, 0.5), hv = random(-0.5, 0.5), w = random(6), ku = random(-0.5, 0.5), kv = random(-0.5, 0.5);
  for (int n = 0; n < 24; n++) {
    stroke(lerpColor(base, #200E05, random(0.25, 0.6)), 220); strokeWeight(random(0.8, 2.8));
    float r = 0.06 + n * 0.085 + random(-0.02, 0.02), g = -0.92 + n * 0.08 + random(-0.02, 0.02); float[] last = null;
    for (int m = 0; m <= 40; m++) {
      float t = m / 20.0 - 1, u, v;
      if (sawn) { u = hu + r * cos(PI * t) * (1 + 0.05 * sin(PI * t * 3)); v = hv + r * sin(PI * t); }
      else {
        float q = g + 0.03 * sin(t * 4 + w), d = q - kv;
        q += (d > 0 ? 0.13 : -0.13) * exp(-sq((t - ku) / 0.28) - sq(d / 0.25));       // around a knot
        t *= 0.94; u = alongU ? t : q; v = alongU ? q : t;
      }
      if (abs(u) > 0.94 || abs(v) > 0.94) { last = null; continue; }
      float[] p = at(i, s, u, v);
      if (last != null) line(last[0], last[1], p[0], p[1]);
      last = p;
    }
  }
  if (!sawn) { float[] p = at(i, s, alongU ? ku : kv, alongU ? kv : ku); noStroke(); fill(lerpColor(base, #200E05, 0.65)); ellipse(p[0], p[1], 15, 11); }
}
void scenery() {
  color[] tops = {#8EC9E8, #F9D7A8, #2B3A55, #F4F1EA, #B9D8B4, #E7C2D4, #3E5C58}, lows = {#EAF6FA, #FFF4DC, #6F86A8, #CFC8BA, #EEF5E4, #FBEAF1, #9DBFB2};
  int k = int(random(tops.length)), way = int(random(4));
  for (int y = 0; y < 512; y++) { stroke(lerpColor(tops[k], lows[k], y / 512.0)); line(0, y, 512, y); }
  if (way == 0) { stroke(255, 90); strokeWeight(1.5); int g = int(random(28, 50)); for (int q = g / 2; q < 512; q += g) { line(q, 0, q, 512); line(0, q, 512, q); } }
  noStroke();
  if (way == 1) for (int q = 5; q > 0; q--) { fill(255, 34); circle(256, 240, q * 110); }
  if (way == 2) for (int q = 0; q < 26; q++) { fill(255, random(30, 110)); circle(random(512), random(512), random(8, 60)); }
}
