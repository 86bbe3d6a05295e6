void setup() {
  size(512, 512);
  color[] grounds = {#F3E9DC, #16324F, #DCEBDD, #3D1F33, #FFE49A, #465362};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  for (int k = 0; k < 10; k++) {
    fill(255, 12);
    ellipse(random(width), random(height), 260, 260);
  }
  color[] paints = {#E63946, #2A9D8F, #FF9F1C, #4361EE, #8AC926, #F15BB5};
  color c = paints[int(random(paints.length))];
  translate(256, 256);
  rotate(int(random(4)) * HALF_PI + random(-0.3, 0.3));
  if (random(1) < 0.5) scale(-1, 1);
  float r = random(125, 155), w = random(48, 76), sweep = random(2.2, 4.3), head = random(0.42, 0.6);
  for (int pass = 0; pass < 2; pass++) {
    pushMatrix();
    if (pass == 0) translate(9, 12);
    fill(pass == 0 ? color(0, 70) : c);
    stroke(pass == 0 ? color(0, 0) : lerpColor(c, #000000, 0.5));
    strokeWeight(5);
    strokeJoin(ROUND);
    beginShape();
    int n = 40;
    for (int k = 0; k <= n; k++) vertex((r + w / 2) * cos(sweep * k / n), (r + w / 2) * sin(sweep * k / n));
    vertex((r + w * 1.15) * cos(sweep), (r + w * 1.15) * sin(sweep));
    vertex(r * cos(sweep + head), r * sin(sweep + head));
    vertex((r - w * 1.15) * cos(sweep), (r - w * 1.15) * sin(sweep));
    for (int k = n; k >= 0; k--) vertex((r - w / 2) * cos(sweep * k / n), (r - w / 2) * sin(sweep * k / n));
    endShape(CLOSE);
    popMatrix();
  }
  noFill();
  stroke(255, 110);
  strokeWeight(6);
  arc(0, 0, 2 * r + w * 0.5, 2 * r + w * 0.5, 0.15, sweep - 0.1);
}
