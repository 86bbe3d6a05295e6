// A butterfly in flight, seen from above; its wings are woven from rays of scales; the ground lies far below.
color root, mid, rim, gem;
int pattern, rays = 56, cells = 18;
float tail, scallop, freq;

void setup() {
  size(512, 512);
  color[][] sets = {{#FFC45C, #E8641B, #1E1412, #FFF4E0}, {#BFEFFF, #2A7FE0, #0B1438, #FFFFFF}, {#FFF6B8, #F5CE2E, #2A2115, #3D78D8}, {#FFE1EC, #D94F8C, #3C0F3A, #FFF0A8},
    {#E9FFC8, #4FB56A, #0C3330, #FFF2A0}, {#F0D6B0, #A8502A, #2B130C, #7CC4E8}, {#FFFFFF, #E9E4DA, #3A3436, #E2572E}};
  color[] s = sets[int(random(sets.length))];
  root = s[0]; mid = s[1]; rim = s[2]; gem = s[3];
  pattern = int(random(4));
  tail = random(1) < 0.4 ? random(20, 46) : 0;
  scallop = random(0, 7);
  freq = random(2.5, 5);
  ground(int(random(4)));
  float turn = random(-0.75, 0.75), left = random(0.8, 1.04), right = random(0.8, 1.04);
  float sx = random(-40, 40), sy = random(44, 66);
  pushMatrix();                                     // its shadow on the ground
  translate(256 + sx, 268 + sy); rotate(turn); scale(0.98);
  noStroke(); fill(0, 75);
  shadow(left, -1); shadow(right, 1);
  popMatrix();
  translate(256, 262); rotate(turn); scale(1.07);
  wings(-1, left);
  wings(1, right);
  trunk();
}

void ground(int kind) {
  color[] base = {#4FA3B8, #7FA653, #DCC79E, #9AA79A};
  color b = base[kind];
  background(b); noStroke();
  for (int i = 0; i < 90; i++) { fill(lerpColor(b, i % 2 == 0 ? #FFFFFF : #16332E, random(0.05, 0.25)), 110); ellipse(random(512), random(512), random(40, 150), random(30, 90)); }
  if (kind == 0) {                                  // water: rings and lily pads
    noFill(); stroke(255, 90); strokeWeight(2);
    for (int i = 0; i < 9; i++) { float x = random(512), y = random(512); for (int k = 1; k < 4; k++) ellipse(x, y, k * 34, k * 22); }
    noStroke();
    for (int i = 0; i < 7; i++) { fill(lerpColor(#3F7D4A, #8DBB5A, random(1))); float x = random(512), y = random(512), a = random(TWO_PI); arc(x, y, 80, 62, a, a + 5.7, PIE); }
  } else if (kind == 1) {                           // meadow: blades and little flowers
    for (int i = 0; i < 260; i++) { stroke(lerpColor(b, i % 2 == 0 ? #2F5A2E : #DDE89A, random(0.2, 0.6))); strokeWeight(random(1, 3)); float x = random(512), y = random(512); line(x, y, x + random(-9, 9), y - random(14, 34)); }
    noStroke();
    color[] f = {#FFFFFF, #F7E36B, #E79AC4, #B7A3EA};
    color c = f[int(random(4))];
    for (int i = 0; i < 42; i++) { float x = random(512), y = random(512), r = random(4, 7); fill(c); for (int k = 0; k < 5; k++) circle(x + r * cos(k * 1.257), y + r * sin(k * 1.257), r * 1.5); fill(#E8A020); circle(x, y, r); }
  } else {                                          // sand or stones
    for (int i = 0; i < 170; i++) { color c = lerpColor(b, i % 3 == 0 ? #FFFFFF : #5A4A3A, random(0.1, 0.45)); float x = random(512), y = random(512), r = kind == 2 ? random(3, 14) : random(18, 52);
      fill(0, 40); ellipse(x + 2, y + 3, r, r * 0.75); fill(c); ellipse(x, y, r, r * 0.75); fill(255, 50); ellipse(x - r * 0.12, y - r * 0.12, r * 0.5, r * 0.3); }
  }
}

// rim of the fore wing (part 0) and of the hind wing (part 1), u from front to back
float rimX(int part, float u) {
  float w = scallop * abs(sin(u * PI * 6));
  if (part == 0) return bezierPoint(60, 210, 205, 128, u) + 34 * sin(PI * u) * (1 - u) - w;
  return bezierPoint(128, 176, 140, 34, u) - w * 0.8 + (tail > 0 ? 12 * exp(-sq((u - 0.72) / 0.05)) : 0);
}
float rimY(int part, float u) {
  if (part == 0) return bezierPoint(-118, -186, -58, 12, u) - 26 * sin(PI * u) * (1 - u);
  float t = exp(-sq((u - 0.72) / 0.05));
  return bezierPoint(-16, 46, 168, 128, u) + tail * t;
}

color shade(int part, float u, float t) {
  float wave = 0.5 + 0.5 * sin(freq * TWO_PI * t + (pattern == 1 ? 3 * u : 0));
  color c = lerpColor(root, mid, constrain(t * 1.35, 0, 1));
  if (pattern == 0 && abs((u * 6) % 1 - 0.5) > 0.44) c = rim;                       // veins
  if (pattern == 1 && wave > 0.8 && t > 0.25) c = lerpColor(c, rim, 0.8);            // bands
  float d = sq((u - (part == 0 ? 0.4 : 0.48)) / 0.13) + sq((t - 0.64) / 0.15);
  if (pattern == 2 && d < 1) c = d < 0.18 ? rim : d < 0.6 ? gem : rim;              // eyes
  if (pattern == 3 && t > 0.5 && t < 0.6) c = gem;                                  // pale belt
  float edge = part == 0 ? 0.85 - 0.12 * exp(-sq((u - 0.2) / 0.18)) : 0.83;
  if (t > edge) c = rim;
  float bead = abs((u * 8) % 1 - 0.5);
  if (t > edge + 0.04 && t < edge + 0.1 && bead < 0.2 && u > 0.06) c = gem;
  return c;
}

void wings(int side, float fold) {
  for (int part = 1; part >= 0; part--) {
    float x0 = 5, y0 = part == 0 ? -14 : -6;
    noStroke();
    for (int i = 0; i < rays; i++) {
      float u = i / float(rays), v = (i + 1.15) / rays;
      float ax = rimX(part, u), ay = rimY(part, u), bx = rimX(part, v), by = rimY(part, v);
      for (int k = 0; k < cells; k++) {
        float t = k / float(cells), w = (k + 1.1) / cells;
        color c = shade(part, u, t + 0.5 / cells);
        fill(lerpColor(c, side < 0 ? #FFFFFF : #000000, random(0, 0.09) + (1 - fold) * 0.3));
        quad(side * fold * lerp(x0, ax, t), lerp(y0, ay, t), side * fold * lerp(x0, bx, t), lerp(y0, by, t),
          side * fold * lerp(x0, bx, w), lerp(y0, by, w), side * fold * lerp(x0, ax, w), lerp(y0, ay, w));
      }
    }
    noFill(); stroke(lerpColor(rim, #000000, 0.3)); strokeWeight(2.4);
    beginShape(); vertex(side * fold * x0, y0);
    for (int i = 0; i <= rays; i++) vertex(side * fold * rimX(part, i / float(rays)), rimY(part, i / float(rays)));
    endShape(CLOSE);
  }
}

void shadow(float fold, int side) {
  for (int part = 0; part < 2; part++) {
    beginShape(); vertex(0, part == 0 ? -22 : 2);
    for (int i = 0; i <= 24; i++) vertex(side * fold * rimX(part, i / 24.0), rimY(part, i / 24.0));
    endShape(CLOSE);
  }
}

void trunk() {
  stroke(rim); strokeWeight(2.6); noFill();
  for (int s = -1; s < 2; s += 2) {
    bezier(s * 3, -50, s * 8, -80, s * 22, -110, s * 44, -128);
    fill(rim); ellipse(s * 45, -129, 8, 8); noFill();
  }
  noStroke();
  for (int i = 0; i < 9; i++) { fill(lerpColor(rim, i % 2 == 0 ? mid : #000000, 0.3)); ellipse(0, 84 - i * 10, 9 + i * 1.3, 18); }
  fill(lerpColor(rim, mid, 0.25)); ellipse(0, -18, 25, 50);
  for (int i = 0; i < 70; i++) { stroke(lerpColor(rim, root, random(0.1, 0.7))); strokeWeight(1); float x = random(-10, 10), y = random(-38, 2); line(x, y, x + random(-2, 2), y + 6); }
  noStroke(); fill(rim); ellipse(0, -48, 19, 19);
  fill(gem); circle(-7, -52, 5); circle(7, -52, 5);
}
