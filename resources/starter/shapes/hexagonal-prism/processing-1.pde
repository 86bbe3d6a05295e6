void setup() {
  size(512, 512);
  color[][] places = {{#EAE4D6, #C9BEA8}, {#20283C, #36415C}, {#D3E4E0, #9DBDB5}, {#40232F, #6A3B48}, {#FFE3BF, #E0B384}};
  color[] place = places[int(random(places.length))];
  background(place[0]);
  noStroke();
  fill(place[1]);
  rect(0, 330, width, 182);
  color[] paints = {#E76F51, #2A9D8F, #E9C46A, #5E60CE, #8D99AE, #C1666B};
  color c = paints[int(random(paints.length))];
  float r = random(95, 135), tall = random(120, 250), turn = random(PI / 3), flat = random(0.34, 0.5);
  boolean left = random(1) < 0.5;
  translate(256 + random(-35, 35), 256 + tall / 2 + 20);
  if (left) scale(-1, 1);
  float[] x = new float[7], y = new float[7];
  for (int k = 0; k < 7; k++) {
    x[k] = r * cos(turn + k * PI / 3);
    y[k] = r * flat * sin(turn + k * PI / 3);
  }
  fill(0, 60);
  beginShape();
  for (int k = 0; k < 6; k++) vertex(x[k] * 1.05 + 22, y[k] * 1.05 + 12);
  endShape(CLOSE);
  strokeJoin(ROUND);
  stroke(lerpColor(c, #000000, 0.55));
  strokeWeight(2.5);
  for (int k = 0; k < 6; k++) {
    float mx = (x[k] + x[k + 1]) / 2, my = (y[k] + y[k + 1]) / 2;
    if (my <= 0.01) continue;
    float tone = mx / r;
    fill(tone < 0 ? lerpColor(c, #FFFFFF, -tone * 0.4) : lerpColor(c, #000000, 0.15 + tone * 0.45));
    quad(x[k], y[k], x[k + 1], y[k + 1], x[k + 1], y[k + 1] - tall, x[k], y[k] - tall);
  }
  fill(lerpColor(c, #FFFFFF, 0.45));
  beginShape();
  for (int k = 0; k < 6; k++) vertex(x[k], y[k] - tall);
  endShape(CLOSE);
  int look = int(random(3));
  if (look == 0) {
    fill(lerpColor(c, #000000, 0.65));
    ellipse(0, -tall, r * 0.9, r * flat * 0.9);
  } else if (look == 1) {
    noFill();
    beginShape();
    for (int k = 0; k < 6; k++) vertex(x[k] * 0.6, y[k] * 0.6 - tall);
    endShape(CLOSE);
  }
}
