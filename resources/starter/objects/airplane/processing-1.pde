// An airliner as a solid in space: rings of a fuselage, slabs for wings, lit by a sun and sorted by depth.
ArrayList<Face> faces = new ArrayList<Face>();
float yaw, tilt, bank;
color paint, skin = #F4F6FA;

class Face {
  PVector[] p;
  color c;
  float far;
  Face(color c, PVector... q) {
    this.c = c;
    p = new PVector[q.length];
    for (int i = 0; i < q.length; i++) {            // bank, turn, then look from above or below
      float y = q[i].y * cos(bank) - q[i].z * sin(bank), z = q[i].y * sin(bank) + q[i].z * cos(bank);
      float x = q[i].x * cos(yaw) - y * sin(yaw), d = q[i].x * sin(yaw) + y * cos(yaw);
      p[i] = new PVector(x, d * sin(tilt) + z * cos(tilt), d * cos(tilt) - z * sin(tilt));
      far += p[i].z / q.length;
    }
  }
  void show() {
    PVector n = PVector.sub(p[1], p[0]).cross(PVector.sub(p[2], p[0]));
    n.normalize();
    if (n.z > 0) n.mult(-1);
    float lit = constrain(0.5 + 0.5 * n.dot(new PVector(-0.35, 0.8, -0.48)), 0.22, 1);
    fill(lerpColor(lerpColor(#1B2540, c, 0.35), c, lit));
    stroke(lerpColor(lerpColor(#1B2540, c, 0.35), c, lit));
    strokeWeight(0.6);
    beginShape();
    for (PVector v : p) vertex(v.x * 900 / (900 + v.z), -v.y * 900 / (900 + v.z));
    endShape(CLOSE);
  }
}

void tube(float[] xs, float[] rs, float[] zs, float cy, color c, boolean cabin) {
  int n = 20;
  for (int i = 0; i + 1 < xs.length; i++) for (int k = 0; k < n; k++) {
    float a = TAU * k / n, b = TAU * (k + 1) / n;
    color tint = cabin && k > 11 && k < 18 ? paint : c;
    if (cabin && (k == 1 || k == 8) && i > 5 && i < xs.length - 8 && i % 2 == 0) tint = #26374D;
    if (cabin && k > 1 && k < 8 && i == 3) tint = #1C2836;
    faces.add(new Face(tint, ring(xs[i], rs[i], zs[i], cy, a), ring(xs[i + 1], rs[i + 1], zs[i + 1], cy, a), ring(xs[i + 1], rs[i + 1], zs[i + 1], cy, b), ring(xs[i], rs[i], zs[i], cy, b)));
  }
}

PVector ring(float x, float r, float z, float cy, float a) {
  return new PVector(x, cy + r * cos(a), z + r * sin(a));
}

// a slab from root to tip, cut into strips so that it sorts well
void slab(PVector rootFront, PVector rootBack, PVector tipFront, PVector tipBack, color c) {
  for (int i = 0; i < 6; i++) for (int j = 0; j < 2; j++) {
    PVector a = PVector.lerp(rootFront, tipFront, i / 6.0), b = PVector.lerp(rootFront, tipFront, (i + 1) / 6.0);
    PVector e = PVector.lerp(rootBack, tipBack, i / 6.0), f = PVector.lerp(rootBack, tipBack, (i + 1) / 6.0);
    faces.add(new Face(i == 5 ? paint : c, PVector.lerp(a, e, j / 2.0), PVector.lerp(b, f, j / 2.0), PVector.lerp(b, f, (j + 1) / 2.0), PVector.lerp(a, e, (j + 1) / 2.0)));
  }
}

void setup() {
  size(512, 512);
  color[] paints = {#1F4E9E, #C92A3A, #1E8A5A, #EE8A1D, #6C3FA0, #128C9C};
  paint = paints[int(random(paints.length))];
  if (random(1) < 0.25) skin = lerpColor(paint, #FFFFFF, 0.35);
  yaw = random(-0.75, 0.35) + (random(1) < 0.5 ? 0 : PI);
  tilt = random(1) < 0.65 ? random(0.25, 0.75) : random(-0.55, -0.3);
  bank = random(-0.3, 0.3);
  sky();
  float[] xs = new float[50], rs = new float[50], zs = new float[50];
  for (int i = 0; i < 50; i++) {                    // nose, long cabin, rising tail
    float x = i < 6 ? 200 - i * i * 1.4 : 165 - (i - 6) * 8.1;
    xs[i] = x;
    rs[i] = x > 150 ? 24 * sqrt(max(0.004, 1 - sq((x - 150) / 50.5))) : x > -90 ? 24 : lerp(24, 3, pow((-90 - x) / 94, 1.3));
    zs[i] = x < -90 ? 15 * (-90 - x) / 94 : x > 160 ? -4 * (x - 160) / 40 : 0;
  }
  tube(xs, rs, zs, 0, skin, true);
  float reach = random(165, 195), back = random(70, 105), high = random(14, 34);
  for (int s = -1; s < 2; s += 2) {
    slab(new PVector(50, s * 20, -12), new PVector(-35, s * 20, -12), new PVector(40 - back, s * reach, high), new PVector(18 - back, s * reach, high), #C6CED9);
    slab(new PVector(-140, s * 10, 10), new PVector(-180, s * 8, 10), new PVector(-178, s * 72, 20), new PVector(-196, s * 72, 20), #C6CED9);
    float[] ex = {66, 62, 46, 24, 12}, er = {10, 13, 13, 11, 7}, ez = {-20, -20, -20, -20, -20};
    tube(ex, er, ez, s * 68, #DDE3EA, false);
    PVector[] disc = new PVector[14];
    for (int k = 0; k < 14; k++) disc[k] = ring(64, 10, -20, s * 68, TAU * k / 14);
    faces.add(new Face(#20262E, disc));
  }
  slab(new PVector(-120, 0, 22), new PVector(-182, 0, 16), new PVector(-172, 0, 92), new PVector(-196, 0, 92), paint);
  faces.sort((a, b) -> Float.compare(b.far, a.far));
  translate(256 + random(-16, 16), 262 + random(-20, 20));
  scale(random(1.08, 1.24));
  for (Face f : faces) f.show();
}

void sky() {
  color[] tops = {#1D5FA8, #2B2350, #7C93A8, #0C1230, #E8804F, #5AA9DD};
  color[] lows = {#BFE3F7, #F0976A, #E3E8EA, #3A4C86, #FCE3B4, #F5FBFF};
  int s = int(random(tops.length));
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(tops[s], lows[s], y / 512.0));
    line(0, y, width, y);
  }
  noStroke();
  color puff = lerpColor(lows[s], #FFFFFF, s == 3 ? 0.15 : 0.6);
  if (s == 3) for (int i = 0; i < 90; i++) { fill(255, random(90, 240)); circle(random(512), random(400), random(1, 3)); }
  for (int i = 0; i < random(3, 9); i++) {
    float x = random(512), y = random(60, 500), w = random(30, 80);
    for (int k = 0; k < 9; k++) { fill(puff, 110); ellipse(x + random(-w, w), y + random(-0.2, 0.2) * w, w, w * random(0.3, 0.6)); }
  }
}
