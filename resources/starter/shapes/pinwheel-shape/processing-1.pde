void setup() {
  size(512, 512);
  color[] grounds = {#BDE0FE, #1D2D44, #FDF0D5, #344E41, #F2D0E4, #403D58};
  color g = grounds[int(random(grounds.length))];
  background(g);
  noStroke();
  fill(255, 20);
  for (int k = 0; k < 8; k++) arc(256, 256, 900, 900, k * QUARTER_PI, k * QUARTER_PI + QUARTER_PI / 2);
  color[][] sets = {{#E63946, #F1FAEE}, {#FFB703, #219EBC}, {#F15BB5, #FEE440}, {#2A9D8F, #E9C46A}, {#9D4EDD, #C77DFF}};
  color[] set = sets[int(random(sets.length))];
  int n = random(1) < 0.6 ? 4 : 5 + int(random(4));
  float r = random(185, 235), bend = random(0.35, 0.6);
  translate(256 + random(-15, 15), 256 + random(-15, 15));
  rotate(random(TWO_PI));
  if (random(1) < 0.5) scale(-1, 1);
  float a = TWO_PI / n;
  for (int pass = 0; pass < 2; pass++) for (int k = 0; k < n; k++) {
    pushMatrix();
    if (pass == 0) translate(6, 9);
    rotate(k * a);
    fill(pass == 0 ? color(0, 60) : set[k % 2 == 0 || n % 2 == 1 ? 0 : 1]);
    beginShape();
    vertex(0, 0);
    bezierVertex(r * 0.3, -r * 0.1, r * 0.75, -r * 0.05, r, 0);
    bezierVertex(r * 0.95, r * 0.25 * bend * 3, r * cos(a) * 0.9 + 20, r * sin(a) * 0.9, r * cos(a) * bend, r * sin(a) * bend);
    endShape(CLOSE);
    if (pass == 1) {
      fill(lerpColor(set[1], #000000, 0.12));
      beginShape();
      vertex(0, 0);
      bezierVertex(r * 0.3, r * 0.12, r * 0.6, r * 0.25, r * cos(a) * bend, r * sin(a) * bend);
      bezierVertex(r * 0.2, r * 0.32, r * 0.08, r * 0.16, 0, 0);
      endShape(CLOSE);
    }
    popMatrix();
  }
  fill(40);
  ellipse(0, 0, 34, 34);
  fill(230);
  ellipse(-2, -3, 22, 22);
}
