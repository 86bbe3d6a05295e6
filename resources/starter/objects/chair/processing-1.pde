// A wooden chair put together from bars in space: it may turn its front, side or back to us and throws a shadow.
ArrayList<Side> sides = new ArrayList<Side>();
float turn, lookDown = random(0.32, 0.62), zoom, sunX = random(-0.9, 0.9), sunY = random(-0.2, 0.7);
color wood, cloth;

PVector seen(float x, float y, float z) {
  float a = x * cos(turn) - y * sin(turn), b = x * sin(turn) + y * cos(turn);
  return new PVector(a, -(b * sin(lookDown) + z * cos(lookDown)), b * cos(lookDown) - z * sin(lookDown));
}

class Side {
  PVector[] w = new PVector[4], s = new PVector[4];
  float far;
  color c;
  Side(color c, PVector... q) {
    this.c = c;
    for (int i = 0; i < 4; i++) {
      w[i] = q[i];
      s[i] = seen(q[i].x, q[i].y, q[i].z);
      far += s[i].z / 4;
    }
  }
  void shadow() {
    PVector[] f = new PVector[4];
    for (int i = 0; i < 4; i++) f[i] = seen(w[i].x + sunX * w[i].z, w[i].y + sunY * w[i].z, 0);
    quad(f[0].x, f[0].y, f[1].x, f[1].y, f[2].x, f[2].y, f[3].x, f[3].y);
  }
  void show() {
    PVector n = PVector.sub(w[1], w[0]).cross(PVector.sub(w[2], w[0]));
    n.normalize();
    float lit = constrain(0.52 + 0.34 * n.z - 0.3 * sunX * n.x - 0.28 * n.y * (sunY + 0.3), 0.25, 1);
    color t = lerpColor(lerpColor(c, #1A0F14, 0.72), lerpColor(c, #FFF6E0, 0.18), lit);
    fill(t);
    stroke(t);
    quad(s[0].x, s[0].y, s[1].x, s[1].y, s[2].x, s[2].y, s[3].x, s[3].y);
  }
}

// a bar from the middle of one end to the other, cut into lengths; u and v are its half sides
void bar(PVector a, PVector b, PVector u, PVector v, color c) {
  int n = max(1, int(PVector.dist(a, b) / 14));
  for (int i = 0; i < n; i++) {
    PVector p = PVector.lerp(a, b, i / float(n)), q = PVector.lerp(a, b, (i + 1) / float(n));
    PVector[] k = {PVector.add(u, v), PVector.sub(v, u), PVector.mult(PVector.add(u, v), -1), PVector.sub(u, v)};
    for (int j = 0, m = 1; j < 4; j++, m = (j + 1) % 4)
      quadSide(PVector.add(p, k[j]), PVector.add(q, k[j]), PVector.add(q, k[m]), PVector.add(p, k[m]), PVector.add(k[j], k[m]), c);
    if (i == 0) quadSide(PVector.add(p, k[0]), PVector.add(p, k[1]), PVector.add(p, k[2]), PVector.add(p, k[3]), PVector.sub(a, b), c);
    if (i == n - 1) quadSide(PVector.add(q, k[0]), PVector.add(q, k[1]), PVector.add(q, k[2]), PVector.add(q, k[3]), PVector.sub(b, a), c);
  }
}

void quadSide(PVector a, PVector b, PVector c, PVector d, PVector out, color t) {
  sides.add(PVector.sub(b, a).cross(PVector.sub(c, a)).dot(out) < 0 ? new Side(t, d, c, b, a) : new Side(t, a, b, c, d));
}

PVector P(float x, float y, float z) { return new PVector(x, y, z); }

void setup() {
  size(512, 512);
  color[] woods = {#B9793F, #6B3F24, #E0B679, #39302C, #C8442F, #2F7D78, #EFE9DA, #E2A728, #4A6FA5};
  color[] walls = {#F0E6D2, #25303A, #B7C9BE, #D99A7C, #7E90B0, #FAFAF7, #4B3A4E, #F3CF86};
  color[] floors = {#C79F6E, #6E4B35, #A9A6A0, #DAD2C4, #4A4F57};
  wood = woods[int(random(9))];
  cloth = woods[int(random(9))];
  color wall = walls[int(random(8))], ground = floors[int(random(floors.length))];
  turn = random(TAU);
  background(wall);
  noStroke();
  float w = random(36, 44), d = random(36, 42), h = random(82, 94), top = random(165, 195), lean = random(8, 20), t = random(4, 5.5);
  zoom = random(1.85, 2.1) * 195 / (top + 45);
  translate(256 + random(-18, 18), 388 + random(-8, 8));
  scale(zoom);
  fill(ground);
  rect(-400, -124, 800, 600);
  for (int i = -11; i < 11; i++) for (int j = -11; j < 11; j++) {     // boards or tiles of the floor
    boolean boards = (floors[0] == ground || floors[1] == ground);
    fill(lerpColor(ground, #000000, boards ? 0.03 * ((i * 7 + 40) % 5) : (i + j + 40) % 2 * 0.12));
    PVector a = seen(i * 26, j * 26, 0), b = seen(i * 26 + 25.7, j * 26, 0), e = seen(i * 26 + 25.7, j * 26 + 26, 0), f = seen(i * 26, j * 26 + 26, 0);
    if (min(min(a.y, b.y), min(e.y, f.y)) > -117) quad(a.x, a.y, b.x, b.y, e.x, e.y, f.x, f.y);
  }
  fill(lerpColor(wall, #000000, 0.22));
  rect(-400, -124, 800, 8);
  if (random(1) < 0.6) {                                               // a window, or its light on the wall
    fill(lerpColor(wall, brightness(wall) > 120 ? #FFFFFF : #FFE0A0, 0.4));
    float x = random(-130, 60);
    for (int k = 0; k < 4; k++) rect(x + k % 2 * 36, -236 + k / 2 * 44, 32, 40);
  }
  for (int s = -1; s < 2; s += 2) {
    bar(P(s * w, d, 0), P(s * w, d, h), P(t, 0, 0), P(0, t, 0), wood);
    bar(P(s * w, -d - 5, 0), P(s * w, -d, h), P(t, 0, 0), P(0, t, 0), wood);
    bar(P(s * w, -d, h), P(s * w, -d - lean, top), P(t * 0.9, 0, 0), P(0, t * 0.9, 0), wood);
    bar(P(s * w, -d, 36), P(s * w, d, 36), P(2.4, 0, 0), P(0, 0, 3), wood);
    bar(P(s * w, -d, h - 9), P(s * w, d, h - 9), P(3, 0, 0), P(0, 0, 7), wood);
    bar(P(-w, s * d, h - 9), P(w, s * d, h - 9), P(0, 3, 0), P(0, 0, 7), wood);
  }
  bar(P(-w, 0, 36), P(w, 0, 36), P(0, 2.4, 0), P(0, 0, 3), wood);
  for (int k = 0; k < 5; k++) bar(P(-w - 5, lerp(-d + 4, d + 1, k / 4.0), h + 2), P(w + 5, lerp(-d + 4, d + 1, k / 4.0), h + 2), P(0, d / 4.2, 0), P(0, 0, 3), wood);
  if (random(1) < 0.45) for (int k = 0; k < 4; k++) bar(P(-w + 3, lerp(-d + 12, d - 9, k / 3.0), h + 9), P(w - 3, lerp(-d + 12, d - 9, k / 3.0), h + 9), P(0, d / 3.4, 0), P(0, 0, 5), cloth);
  int kind = int(random(3)), n = kind == 0 ? int(random(2, 5)) : int(random(3, 7));
  float z0 = h + 26, z1 = top - 8;
  for (int k = 0; k < n && kind == 0; k++) {
    float z = lerp(z0, z1, (k + 1.0) / n), y = -d - lean * (z - h) / (top - h);
    bar(P(-w, y, z), P(w, y, z), P(0, 2.2, 0), P(0, -0.4, min(11, 30.0 / n)), wood);
  }
  for (int k = 0; k < n && kind > 0; k++) {
    float x = lerp(-w, w, (k + 1.0) / (n + 1));
    bar(P(x, -d - lean * 0.25, z0), P(x, -d - lean, z1), P(kind == 1 ? 2.2 : 15.0 / n, 0, 0), P(0, 1.6, 0), wood);
    if (k == 0) bar(P(-w, -d - lean, z1), P(w, -d - lean, z1), P(0, 3, 0), P(0, 0, 9), wood);
    if (k == 0) bar(P(-w, -d - lean * 0.25, z0), P(w, -d - lean * 0.25, z0), P(0, 2.4, 0), P(0, 0, 4), wood);
  }
  noStroke();
  fill(lerpColor(ground, #120A14, 0.5));
  for (Side s : sides) s.shadow();
  sides.sort((a, b) -> Float.compare(b.far, a.far));
  strokeWeight(0.5 / zoom);
  for (Side s : sides) s.show();
}
