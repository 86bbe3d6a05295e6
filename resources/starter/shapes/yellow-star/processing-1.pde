void setup() {
  size(512, 512);
  color[] grounds = {#1B2A4E, #F3EFE6, #3E1F47, #BFD7EA, #14342B, #E8D7F1};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  for (int k = 0; k < 50; k++) {
    fill(255, random(20, 90));
    float s = random(1, 5);
    ellipse(random(width), random(height), s, s);
  }
  color[] yellows = {#FFD60A, #FFE14D, #F9C80E, #FFC300};
  color c = yellows[int(random(yellows.length))];
  float R = random(165, 225), r = R * random(0.38, 0.52);
  translate(256 + random(-25, 25), 264 + random(-20, 20));
  rotate(random(-0.35, 0.35));
  int look = int(random(3));
  fill(0, 70);
  star(9, 13, R, r);
  fill(c);
  star(0, 0, R, r);
  if (look == 0) {
    for (int k = 0; k < 10; k++) {
      float a = -HALF_PI + k * PI / 5, b = a + PI / 5;
      float p = k % 2 == 0 ? R : r, q = k % 2 == 0 ? r : R;
      fill(k % 2 == 0 ? lerpColor(c, #8A5A00, 0.35) : lerpColor(c, #FFFFFF, 0.35));
      triangle(0, 0, p * cos(a), p * sin(a), q * cos(b), q * sin(b));
    }
  } else if (look == 1) {
    fill(lerpColor(c, #FFFFFF, 0.5));
    star(0, 0, R * 0.66, r * 0.66);
    fill(c);
    star(0, 0, R * 0.36, r * 0.36);
  } else {
    noFill();
    stroke(lerpColor(c, #6B4200, 0.7));
    strokeWeight(random(5, 11));
    strokeJoin(ROUND);
    star(0, 0, R, r);
  }
}

void star(float x, float y, float R, float r) {
  beginShape();
  for (int k = 0; k < 10; k++) {
    float a = -HALF_PI + k * PI / 5, q = k % 2 == 0 ? R : r;
    vertex(x + q * cos(a), y + q * sin(a));
  }
  endShape(CLOSE);
}
