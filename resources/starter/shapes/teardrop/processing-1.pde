void setup() {
  size(512, 512);
  color[] lights = {#EAF6FB, #FFF3E0, #E8F0E4};
  color[] darks = {#14213D, #2B1B2F, #0F2E2E};
  boolean night = random(1) < 0.5;
  color ground = night ? darks[int(random(3))] : lights[int(random(3))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(ground, night ? color(70, 90, 140) : color(255), y / 900.0));
    line(0, y, width, y);
  }
  color[] drops = {#2196F3, #00A6A6, #E63946, #7B2CBF, #FF9F1C, #38A3A5};
  color c = drops[int(random(drops.length))];
  float cx = 256 + random(-50, 50), cy = 285 + random(-20, 30), r = random(88, 125), tall = random(2.1, 2.9);
  if (random(1) < 0.5) {
    noFill();
    for (int k = 1; k < 5; k++) {
      stroke(red(c), green(c), blue(c), 150 - 28 * k);
      strokeWeight(4);
      ellipse(cx, 452, 70 * k * 1.3, 16 * k);
    }
  }
  noStroke();
  translate(cx, cy);
  rotate(random(-0.25, 0.25));
  fill(0, 50);
  drop(8, 10, r, tall);
  for (int k = 0; k < 30; k++) {
    fill(lerpColor(lerpColor(c, #000000, 0.45), c, k / 29.0));
    drop(-k * r * 0.004, k * r * 0.004, r * (1 - k * 0.012), tall);
  }
  fill(255, 190);
  ellipse(-r * 0.4, -r * 0.1, r * 0.26, r * 0.6);
  fill(255, 90);
  ellipse(r * 0.32, r * 0.5, r * 0.5, r * 0.22);
}

void drop(float x, float y, float r, float tall) {
  beginShape();
  vertex(x, y - r * tall);
  bezierVertex(x + r * 0.18, y - r * tall * 0.55, x + r, y - r * 0.75, x + r, y);
  bezierVertex(x + r, y + r * 0.56, x + r * 0.56, y + r, x, y + r);
  bezierVertex(x - r * 0.56, y + r, x - r, y + r * 0.56, x - r, y);
  bezierVertex(x - r, y - r * 0.75, x - r * 0.18, y - r * tall * 0.55, x, y - r * tall);
  endShape(CLOSE);
}
