// A parked car, seen from the side, at the kerb before a house.
int pick(int n) { return int(random(9973)) % n; }

void setup() {
  size(512, 512);
  color[][] airs = {{#7CC4F2, #E2F3FB}, {#F59A6E, #FBE2B0}, {#1C2348, #4A4A7C}, {#C2CBD0, #E8EAE8}, {#FBF1DC, #FFF8EC}};
  int hour = pick(airs.length);
  boolean night = hour == 2;
  noStroke();
  for (int y = 0; y < 400; y += 4) { fill(lerpColor(airs[hour][0], airs[hour][1], y / 400.0)); rect(0, y, width, 5); }
  if (night) for (int i = 0; i < 40; i++) { fill(255, random(90, 240)); circle(random(width), random(220), random(1, 3)); }
  fill(night ? #2C4A3A : #7DB35A); rect(0, 330, width, 90);
  boolean left = pick(2) == 0;
  tree(left ? random(30, 60) : random(452, 482), 390, night);
  house(256 + (left ? random(20, 45) : -random(20, 45)), 385, night);
  fill(night ? #4A4A55 : #C9C4BA); rect(0, 385, width, 26);
  fill(night ? #2A2B33 : #6C6E73); rect(0, 411, width, 101);
  fill(night ? #6A6A74 : #E4DFD4); rect(0, 408, width, 7);
  for (int i = 0; i < 6; i++) { fill(#F2EDD8, 190); rect(i * 100 - 20, 490, 56, 8); }
  pushMatrix();
  translate(256 + random(-36, 36), 452);
  if (pick(2) == 0) scale(-1, 1);
  scale(random(0.98, 1.14));
  car(night);
  popMatrix();
}

void tree(float x, float y, boolean night) {
  fill(#6A4630); rect(x - 10, y - 130, 20, 130);
  for (int i = 0; i < 16; i++) { fill(lerpColor(night ? #1D3B30 : #3F8A45, night ? #2E5A44 : #8CC45A, random(1))); circle(x + random(-44, 44), y - 170 + random(-62, 50), random(42, 74)); }
}

void house(float x, float y, boolean night) {
  color[] walls = {#F4E7CF, #C96F55, #A9C4D6, #E9C46A, #DADBD6, #8FAE8B}, roofs = {#A2452F, #4A4F5C, #6E4630, #39505A};
  color w = walls[pick(6)], r = roofs[pick(4)], glass = night ? #FFD978 : #9CCBE0;
  if (night) { w = lerpColor(w, #1C2348, 0.5); r = lerpColor(r, #11162E, 0.5); }
  float hw = random(140, 168), wall = random(165, 190), peak = random(95, 125);
  fill(lerpColor(r, #000000, 0.25)); rect(x + hw * 0.45, y - wall - peak, 30, 80);
  fill(w); rect(x - hw, y - wall, 2 * hw, wall);
  stroke(0, 22); for (float k = y - wall + 10; k < y; k += 11) line(x - hw, k, x + hw, k); noStroke();
  fill(r); triangle(x - hw - 22, y - wall, x, y - wall - peak, x + hw + 22, y - wall);
  stroke(0, 45); strokeWeight(2);
  for (float t = 0.15; t < 1; t += 0.15) line(x - (hw + 22) * t, y - wall - peak * (1 - t), x + (hw + 22) * t, y - wall - peak * (1 - t));
  noStroke();
  fill(#FFFFFF); rect(x - hw - 22, y - wall, 2 * hw + 44, 7);
  fill(#FFFFFF); circle(x, y - wall - peak * 0.4, 42); fill(glass); circle(x, y - wall - peak * 0.4, 32);
  for (int k = -1; k < 2; k += 2) {
    float a = x + k * hw * 0.6;
    fill(r); rect(a - 48, y - wall + 30, 16, 66); rect(a + 32, y - wall + 30, 16, 66);
    fill(#FFFFFF); rect(a - 32, y - wall + 28, 64, 70);
    fill(glass); rect(a - 27, y - wall + 33, 25, 28); rect(a + 2, y - wall + 33, 25, 28); rect(a - 27, y - wall + 65, 25, 28); rect(a + 2, y - wall + 65, 25, 28);
  }
  fill(#FFFFFF); rect(x - 28, y - 134, 56, 134);
  fill(lerpColor(r, #1B3A4B, 0.4)); rect(x - 23, y - 129, 46, 129);
  fill(glass); rect(x - 14, y - 120, 28, 26); fill(#F2C14E); circle(x + 15, y - 62, 7);
}

void car(boolean night) {
  color[] paints = {#D62839, #2364AA, #F2B134, #2A9D6F, #F2F2EE, #2E2E38, #F27E3F, #8E5BB5};
  color p = paints[pick(8)], glass = night ? #37455F : #BFE0EC;
  float back = pick(2) == 0 ? -150 : -112, high = random(-98, -84);      // estate or saloon
  fill(0, 80); ellipse(0, 26, 370, 20);
  fill(p);
  beginShape();                                                       // body, then cabin
  vertex(-172, 10); vertex(-176, -24); bezierVertex(-174, -44, -160, -46, back, -50); vertex(back + 28, high + 4);
  bezierVertex(back + 36, high - 4, 20, high - 4, 34, high + 2); vertex(82, -48); bezierVertex(130, -46, 168, -38, 174, -18); vertex(178, 10);
  endShape(CLOSE);
  fill(glass);
  quad(back + 16, -50, back + 36, high + 10, -38, high + 8, -38, -50);
  quad(-28, -50, -28, high + 8, 28, high + 10, 66, -50);
  fill(255, 120); quad(-18, -50, 0, high + 8, 10, high + 8, -8, -50);
  fill(0, 45); rect(-172, -2, 348, 14);
  fill(255, 90); rect(-164, -38, 320, 4);
  stroke(0, 90); strokeWeight(2); line(-33, high + 6, -33, 2); line(66, -46, 58, 2); line(back + 14, -46, back + 30, -20); noStroke();
  fill(#3A3A40); rect(-20, -32, 18, 5, 2); rect(-122 + 10, -32, 18, 5, 2); rect(62, -58, 14, 11, 4);
  fill(#FFF3B8); ellipse(164, -22, 18, 16); fill(#B3202A); rect(-176, -30, 11, 18, 3);
  fill(#B9BDC2); rect(164, 2, 20, 9, 4); rect(-182, 2, 20, 9, 4);
  if (night) { fill(#FFF3B8, 70); triangle(168, -24, 330, -46, 330, 34); }
  for (int k = -1; k < 2; k += 2) {
    fill(#1A1A1E); circle(k * 106, 4, 70); fill(#2A2A30); circle(k * 106, 6, 58);
    fill(#C9CDD2); circle(k * 106, 6, 34); fill(#55585E);
    for (int j = 0; j < 5; j++) circle(k * 106 + 10 * cos(j * 1.257), 6 + 10 * sin(j * 1.257), 7);
  }
}
