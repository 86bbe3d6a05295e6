void setup() {
  size(512, 512);
  color[] grounds = {#FAF3DD, #1D3557, #2A1E2F, #D8E2DC, #F4ACB7, #354F52};
  color g = grounds[int(random(grounds.length))];
  background(g);
  stroke(255, 26);
  for (int k = 0; k < width; k += 16) line(0, k, width, k);
  color[][] sets = {{#E63946, #F1C453, #2A9D8F}, {#FFB703, #FB8500, #8ECAE6}, {#9B5DE5, #F15BB5, #00F5D4}, {#BC4749, #A7C957, #F2E8CF}};
  color[] set = sets[int(random(sets.length))];
  int many = 1 + int(random(3));
  float way = HALF_PI * int(random(4)), ring = random(135, 165), s = random(58, 80);
  translate(256 + random(-15, 15), 256 + random(-15, 15));
  rotate(random(TWO_PI));
  boolean striped = random(1) < 0.4;
  strokeJoin(ROUND);
  for (int k = 0; k < 6; k++) {
    pushMatrix();
    rotate(k * PI / 3);
    translate(ring, 0);
    rotate(way);
    noStroke();
    fill(0, 60);
    triangle(s + 5, 8, -s * 0.6 + 5, s * 0.9 + 8, -s * 0.6 + 5, -s * 0.9 + 8);
    color c = set[k % many];
    fill(c);
    stroke(lerpColor(c, #000000, 0.45));
    strokeWeight(5);
    triangle(s, 0, -s * 0.6, s * 0.9, -s * 0.6, -s * 0.9);
    if (striped) {
      stroke(255, 130);
      strokeWeight(4);
      for (float t = 0.2; t < 0.9; t += 0.22) line(lerp(s, -s * 0.6, t), s * 0.8 * t, lerp(s, -s * 0.6, t), -s * 0.8 * t);
    }
    popMatrix();
  }
}
