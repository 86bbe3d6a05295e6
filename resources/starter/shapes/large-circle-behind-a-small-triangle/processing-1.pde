void setup() {
  size(512, 512);
  color[][] looks = {
    {#F6EFE2, #F2A541, #2E4057}, {#1E2A44, #F4E3B2, #D1495B}, {#CFE4E8, #E4572E, #17324D}, {#3A2E39, #8FC0A9, #F4D8CD},
    {#FFE5D9, #5E60CE, #FFB703}, {#22333B, #E0E1DD, #F77F00}
  };
  color[] c = looks[int(random(looks.length))];
  background(c[0]);
  noStroke();
  for (int k = 0; k < 300; k++) {
    fill(255, random(4, 16));
    ellipse(random(width), random(height), random(2, 30), random(2, 10));
  }
  float r = random(155, 195), cx = 256 + random(-35, 35), cy = 235 + random(-25, 25);
  int rings = random(1) < 0.5 ? 1 : 5;
  for (int k = 0; k < rings; k++) {
    fill(lerpColor(c[1], #FFFFFF, k * 0.14));
    ellipse(cx, cy, 2 * r * (1 - k * 0.17), 2 * r * (1 - k * 0.17));
  }
  float s = random(85, 115), tx = cx + random(-r * 0.6, r * 0.6), ty = cy + random(r * 0.1, r * 0.65);
  float a = random(1) < 0.6 ? 0 : random(-0.5, 0.5);
  translate(tx, ty);
  rotate(a);
  fill(0, 80);
  triangle(8, -s + 12, s * 0.95 + 8, s * 0.7 + 12, -s * 0.95 + 8, s * 0.7 + 12);
  fill(c[2]);
  triangle(0, -s, s * 0.95, s * 0.7, -s * 0.95, s * 0.7);
  fill(255, 40);
  triangle(0, -s, 0, s * 0.7, -s * 0.95, s * 0.7);
  noFill();
  stroke(255, 160);
  strokeWeight(random(2, 6));
  strokeJoin(ROUND);
  triangle(0, -s, s * 0.95, s * 0.7, -s * 0.95, s * 0.7);
}
