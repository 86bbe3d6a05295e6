void setup() {
  size(512, 512);
  color[] tables = {#E9DCC3, #2B3A4A, #C8DAD3, #5A3222, #F6D5D1, #3F3F5A};
  background(tables[int(random(tables.length))]);
  stroke(0, 14);
  strokeWeight(3);
  for (int k = 0; k < 20; k++) line(0, k * 27 + random(8), width, k * 27 + random(8));
  color[] paints = {#F94144, #F8961E, #43AA8B, #577590, #9B5DE5, #F9C74F};
  color c = paints[int(random(paints.length))];
  int[] side = new int[4];
  for (int k = 0; k < 4; k++) side[k] = random(1) < 0.5 ? 1 : -1;
  if (abs(side[0] + side[1] + side[2] + side[3]) == 4) side[0] = -side[0];
  float h = random(115, 135);
  translate(256 + random(-20, 20), 256 + random(-20, 20));
  rotate(random(TWO_PI));
  noStroke();
  for (int pass = 0; pass < 3; pass++) {
    pushMatrix();
    fill(pass == 0 ? color(0, 70) : pass == 1 ? lerpColor(c, #000000, 0.4) : c);
    if (pass == 0) translate(9, 12);
    if (pass == 1) translate(3, 4);
    piece(h, side);
    popMatrix();
  }
  int look = int(random(3));
  if (look == 0) {
    fill(255, 60);
    ellipse(-h * 0.4, -h * 0.4, h * 0.7, h * 0.7);
    fill(0, 30);
    rect(-h * 0.9, h * 0.3, h * 1.8, h * 0.4);
  } else if (look == 1) {
    stroke(255, 90);
    strokeWeight(6);
    for (int k = -3; k < 4; k++) line(k * h * 0.28 - 20, -h * 0.8, k * h * 0.28 + 20, h * 0.8);
  }
  noFill();
  stroke(lerpColor(c, #FFFFFF, 0.55));
  strokeWeight(3);
  piece(h - 4, side);
}

void piece(float h, int[] side) {
  beginShape();
  vertex(-h, -h);
  for (int k = 0; k < 4; k++) {
    float a = k * HALF_PI, s = side[k];
    edge(a, h, -0.16, -1, -0.5, -1, -0.3, -1 + 0.05 * s);
    edge(a, h, -0.2, -1 - 0.22 * s, -0.1, -1 - 0.08 * s, -0.34, -1 - 0.2 * s);
    edge(a, h, 0.2, -1 - 0.22 * s, -0.28, -1 - 0.62 * s, 0.28, -1 - 0.62 * s);
    edge(a, h, 0.16, -1, 0.34, -1 - 0.2 * s, 0.1, -1 - 0.08 * s);
    edge(a, h, 1, -1, 0.3, -1 + 0.05 * s, 0.5, -1);
  }
  endShape(CLOSE);
}

void edge(float a, float h, float x, float y, float ax, float ay, float bx, float by) {
  float c = cos(a) * h, s = sin(a) * h;
  bezierVertex(ax * c - ay * s, ax * s + ay * c, bx * c - by * s, bx * s + by * c, x * c - y * s, x * s + y * c);
}
