// A soccer ball: pentagons and seams of a truncated icosahedron turned at random and laid over a lit sphere.
float R, cx, cy;
float[][] v = new float[12][3];

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);
  noStroke();
  color[][] kits = {{#FFFFFF, #1A1A1E}, {#FFFFFF, #1A1A1E}, {#FAFAFA, #202228}, {#F8F4E6, #B3202A}, {#FFFFFF, #1B4FA0}, {#F6D743, #23262E}, {#FDFBF4, #147A52}, {#F4F0E6, #4A3A30}, {#FFFFFF, #D8531E}};
  int kit = int(random(kits.length));
  R = random(150, 195); cx = 256 + random(-30, 30); cy = 262 + random(-24, 24);
  place(int(random(5)));
  for (int i = 0; i < 10; i++) { fill(0, 22); ellipse(cx + 14, cy + R * 0.94, R * 1.9 - i * 14, R * 0.34 - i * 4); }
  turn(random(TWO_PI), random(TWO_PI), random(TWO_PI));
  for (int i = 0; i < 40; i++) {                            // the sphere, lit from above left
    fill(lerpColor(lerpColor(kits[kit][0], #34405A, 0.55), kits[kit][0], pow(i / 39.0, 0.7)));
    circle(cx - i * R * 0.009, cy - i * R * 0.011, 2 * R * (1 - i * 0.0145));
  }
  for (int i = 0; i < 12; i++) panel(i, kits[kit][1]);
  for (int i = 0; i < 12; i++) for (int j = 0; j < i; j++) if (near(i, j)) {  // seam between two hexagons
    arc3(mid(i, j, 0.345), mid(j, i, 0.345), #FFFFFF, 5, 1.6); arc3(mid(i, j, 0.345), mid(j, i, 0.345), lerpColor(kits[kit][1], #50545C, 0.5), 2.6, 0);
  }
  noStroke();
  int mud = random(1) < 0.4 ? int(random(20, 70)) : 0;
  for (int i = 0; i < mud; i++) { float a = random(0.1, 2.6), q = R * sqrt(random(0.2, 0.9)); fill(96, 66, 36, random(60, 170)); circle(cx + q * cos(a), cy + q * sin(a), random(2, 12)); }
  noFill();
  for (int i = 0; i < 26; i++) { stroke(10, 14, 40, 15); strokeWeight(i * 2.2); float q = 2 * R - i * 2.2; arc(cx, cy, q, q, -0.75 + i * 0.03, 2.4 - i * 0.03); }
  noStroke();
  for (int i = 0; i < 12; i++) { fill(255, 16); ellipse(cx - R * 0.4, cy - R * 0.46, R * (0.62 - 0.045 * i), R * (0.46 - 0.035 * i)); }
}

void place(int kind) {
  color[][] tones = {{#8CC7EE, #4C9A3E}, {#9BD08A, #3E8A40}, {#C9C4BC, #77747A}, {#8ED4E6, #EBD29A}, {#141A3A, #2C6A40}};
  float line = kind == 1 ? -20 : random(200, 340);
  for (int y = 0; y < 512; y += 3) { fill(y < line ? lerpColor(tones[kind][0], #FFFFFF, (kind == 4 ? 0.1 : 0.5) * y / line) : lerpColor(tones[kind][1], #000000, 0.25 * (512 - y) / 512)); rect(0, y, 512, 4); }
  if (kind == 0 || kind == 1 || kind == 4) {                // mown stripes, blades, a chalk line
    for (int i = 0; i < 6; i++) { fill(255, 22); float x = i * 110 - 60; quad(x, 512, x + 55, 512, 256 + (x - 201) * 0.5, line, 256 + (x - 256) * 0.5, line); }
    fill(255, 220); if (random(1) < 0.6) quad(0, 420, 512, 380, 512, 402, 0, 446);
    for (int i = 0; i < 260; i++) { float y = random(max(0, line), 512); stroke(lerpColor(tones[kind][1], random(1) < 0.5 ? #E6F0A0 : #0C3A1C, random(0.4))); strokeWeight(1.4); float x = random(512); line(x, y, x + random(-5, 5), y - 4 - y * 0.024); }
  }
  if (kind == 0) { stroke(255, 150); strokeWeight(2); for (int i = -14; i < 34; i++) { line(i * 26, 0, i * 26 + 150, line); line(i * 26 + 150, 0, i * 26, line); } }
  if (kind == 2) { noStroke(); for (int i = 0; i < 9; i++) for (int j = 0; j < 6; j++) { fill(lerpColor(#A65A44, #E0B090, random(0.5))); rect(i * 64 - 32 * (j % 2) + 1, line - 44 * (j + 1) + 2, 61, 41); } for (int i = 0; i < 300; i++) { fill(random(60, 180), 120); circle(random(512), random(line, 512), random(1, 5)); } }
  noStroke();
  if (kind == 3) { fill(#3F9DBA); rect(0, line - 70, 512, 66); fill(255); rect(0, line - 6, 512, 9); for (int i = 0; i < 400; i++) { fill(random(120, 255), random(120, 200), 110, 110); circle(random(512), random(line + 8, 512), random(1, 5)); } }
  if (kind == 4) for (int i = 0; i < 12; i++) { float x = 40 + 86 * (i % 6) + (i / 6) * 8, y = 60 + 16 * (i / 6); fill(255, 250, 210, 40); circle(x, y, 50); fill(#FFFBE0); circle(x, y, 13); }
}

void turn(float a, float b, float c) {
  float g = (1 + sqrt(5)) / 2, n = sqrt(1 + g * g);
  for (int i = 0; i < 12; i++) {
    float p = (i % 4 < 2 ? 1 : -1) / n, q = (i % 2 == 0 ? g : -g) / n;
    float x = i < 4 ? 0 : i < 8 ? p : q, y = i < 4 ? p : i < 8 ? q : 0, z = i < 4 ? q : i < 8 ? 0 : p;
    float x1 = x * cos(a) - y * sin(a), y1 = x * sin(a) + y * cos(a);
    float y2 = y1 * cos(b) - z * sin(b), z2 = y1 * sin(b) + z * cos(b);
    v[i][0] = x1 * cos(c) - z2 * sin(c); v[i][1] = y2; v[i][2] = x1 * sin(c) + z2 * cos(c);
  }
}

boolean near(int i, int j) { return i != j && v[i][0] * v[j][0] + v[i][1] * v[j][1] + v[i][2] * v[j][2] > 0.3; }

float[] unit(float x, float y, float z) { float n = sqrt(x * x + y * y + z * z); float[] r = {x / n, y / n, z / n}; return r; }

float[] mid(int i, int j, float t) { return unit(lerp(v[i][0], v[j][0], t), lerp(v[i][1], v[j][1], t), lerp(v[i][2], v[j][2], t)); }

void arc3(float[] a, float[] b, color c, float weight, float off) {
  stroke(c); strokeWeight(weight);
  for (int k = 0; k < 5; k++) {
    float[] p = unit(lerp(a[0], b[0], k / 5.0), lerp(a[1], b[1], k / 5.0), lerp(a[2], b[2], k / 5.0)), q = unit(lerp(a[0], b[0], (k + 1) / 5.0), lerp(a[1], b[1], (k + 1) / 5.0), lerp(a[2], b[2], (k + 1) / 5.0));
    if (p[2] > -0.02 && q[2] > -0.02) line(cx + R * p[0] + off, cy + R * p[1] + off, cx + R * q[0] + off, cy + R * q[1] + off);
  }
}

void panel(int i, color ink) {
  if (v[i][2] < -0.36) return;
  float[] up = unit(v[i][1], -v[i][0], 0.0001), side = {v[i][1] * up[2] - v[i][2] * up[1], v[i][2] * up[0] - v[i][0] * up[2], v[i][0] * up[1] - v[i][1] * up[0]};
  float[][] rim = new float[5][3]; float[] ang = new float[5]; int n = 0;
  for (int j = 0; j < 12; j++) if (near(i, j)) {
    rim[n] = mid(i, j, 0.345); ang[n] = atan2(rim[n][0] * side[0] + rim[n][1] * side[1] + rim[n][2] * side[2], rim[n][0] * up[0] + rim[n][1] * up[1] + rim[n][2] * up[2]); n++;
  }
  for (int a = 0; a < 5; a++) for (int b = 0; b < 4; b++) if (ang[b] > ang[b + 1]) { float t = ang[b]; ang[b] = ang[b + 1]; ang[b + 1] = t; float[] r = rim[b]; rim[b] = rim[b + 1]; rim[b + 1] = r; }
  noStroke(); fill(lerpColor(ink, #7A86A0, 0.25 * max(0, v[i][2] - 0.3)));
  beginShape();
  for (int k = 0; k < 5; k++) for (int t = 0; t < 6; t++) {
    float[] p = rim[k], q = rim[(k + 1) % 5], m = unit(lerp(p[0], q[0], t / 6.0), lerp(p[1], q[1], t / 6.0), lerp(p[2], q[2], t / 6.0));
    if (m[2] < 0) { float s = sqrt(m[0] * m[0] + m[1] * m[1]); m[0] /= s; m[1] /= s; }
    vertex(cx + R * m[0], cy + R * m[1]);
  }
  endShape(CLOSE);
}
