void setup() {
  size(512, 512);
  color[][] places = {{#DDE5EA, #B0A99A}, {#2A2F45, #4C516B}, {#FFE9C9, #CFA77A}, {#B9D3C4, #70907C}, {#3C2230, #6A4350}};
  color[] place = places[int(random(places.length))];
  background(place[0]);
  noStroke();
  fill(place[1]);
  rect(0, 300, width, 212);
  color[] paints = {#D1495B, #3D6FB6, #EDAE49, #66A182, #A47148, #8D99AE, #F4F1DE};
  color c = paints[int(random(paints.length))];
  float r = random(70, 100), dx = random(170, 230), dy = random(-70, -30);
  if (random(1) < 0.5) {
    translate(width, 0);
    scale(-1, 1);
  }
  translate(256 - dx * 0.5 + random(-15, 15), 400 - r + random(-20, 20));
  float e = r * random(0.6, 0.85);
  float a = atan2(dy, dx);
  fill(0, 70);
  beginShape();
  vertex(-e * 0.6, r * 0.95);
  vertex(dx - e * 0.6, dy + r * 0.95);
  vertex(dx + 90, dy + r * 1.0);
  vertex(70, r * 1.12);
  endShape(CLOSE);
  int steps = 90;
  for (int i = steps; i >= 0; i--) {
    float t = i / float(steps);
    for (int k = 0; k < 24; k++) {
      float v0 = -1 + k / 12.0;
      float light = 0.35 + 0.75 * pow(max(0, cos((v0 + 0.45) * 1.35)), 1.4);
      fill(red(c) * light, green(c) * light, blue(c) * light);
      float h = r / 12.0 + 1.5;
      float bulge = e * sqrt(max(0, 1 - sq(v0 + 0.04)));
      rect(dx * t - 2 + bulge * 0.0, dy * t + v0 * r, 7 + bulge * (i == steps ? 1 : 0.05), h);
    }
  }
  fill(lerpColor(c, #000000, 0.25));
  ellipse(0, 0, 2 * e, 2 * r);
  fill(lerpColor(c, #FFFFFF, 0.35));
  ellipse(0, 0, 2 * e * 0.95, 2 * r * 0.95);
  if (random(1) < 0.6) {
    noFill();
    stroke(lerpColor(c, #000000, 0.3));
    strokeWeight(2.5);
    for (int k = 1; k < 6; k++) ellipse(e * 0.04, 0, 2 * e * k / 6.2, 2 * r * k / 6.2);
  }
}
