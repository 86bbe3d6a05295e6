void setup() {
  size(512, 512);
  color[][] looks = {{#F94144, #F9C74F, #FFF3B0}, {#264653, #2A9D8F, #E9C46A}, {#3A0CA3, #4361EE, #F72585}, {#FFF1E6, #FDE2E4, #E07A5F}, {#1B1B1E, #373F51, #FFD166}, {#FFFFFF, #E63946, #1D3557}, {#588157, #A3B18A, #FEFAE0}};
  color[] look = looks[int(random(looks.length))];
  background(look[0]);
  noStroke();
  float cx = 256, cy = 256;
  int place = int(random(3));
  if (place == 1) cy = random(380, 500);
  if (place == 2) {
    cx = random(60, 450);
    cy = random(60, 450);
  }
  int n = int(random(10, 26));
  float start = random(TWO_PI), bend = random(1) < 0.35 ? random(-0.9, 0.9) : 0;
  fill(look[1]);
  for (int k = 0; k < n; k++) {
    float a = start + k * TWO_PI / n, b = a + PI / n;
    beginShape();
    vertex(cx, cy);
    for (int q = 1; q <= 20; q++) vertex(cx + 36 * q * cos(a + bend * q / 20), cy + 36 * q * sin(a + bend * q / 20));
    for (int q = 20; q >= 1; q--) vertex(cx + 36 * q * cos(b + bend * q / 20), cy + 36 * q * sin(b + bend * q / 20));
    endShape(CLOSE);
  }
  if (random(1) < 0.7) {
    float r = random(45, 95);
    fill(0, 50);
    ellipse(cx + 6, cy + 8, 2 * r, 2 * r);
    fill(look[2]);
    ellipse(cx, cy, 2 * r, 2 * r);
    noFill();
    stroke(look[0]);
    strokeWeight(5);
    ellipse(cx, cy, 1.6 * r, 1.6 * r);
  }
}
