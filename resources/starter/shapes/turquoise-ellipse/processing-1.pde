void setup() {
  size(512, 512);
  color[] grounds = {#FFF4E0, #22223B, #F8D7DA, #3C2A21, #FFE66D, #E9ECEF};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  for (int i = 0; i < 12; i++) {
    fill(255, 14);
    rect(0, random(height), width, random(10, 60));
  }
  color[] paints = {#40E0D0, #1FB5AD, #2EC4B6, #00B4A6, #5CE1D6};
  color c = paints[int(random(paints.length))];
  float w = random(320, 430), h = w * random(0.42, 0.7);
  translate(256 + random(-30, 30), 256 + random(-30, 30));
  rotate(random(1) < 0.4 ? random(PI) : random(-0.25, 0.25));
  fill(0, 60);
  ellipse(10, 14, w, h);
  int look = int(random(3));
  if (look == 0) {
    for (int k = 0; k < 40; k++) {
      fill(lerpColor(lerpColor(c, #003B36, 0.55), lerpColor(c, #FFFFFF, 0.45), k / 39.0));
      ellipse(-k * w * 0.003, -k * h * 0.004, w * (1 - k / 44.0), h * (1 - k / 44.0));
    }
  } else if (look == 1) {
    for (int k = 0; k < 6; k++) {
      fill(k % 2 == 0 ? c : lerpColor(c, #FFFFFF, 0.75));
      ellipse(0, 0, w * (1 - k / 6.0), h * (1 - k / 6.0));
    }
  } else {
    fill(c);
    stroke(lerpColor(c, #00211E, 0.6));
    strokeWeight(random(4, 14));
    ellipse(0, 0, w, h);
    noStroke();
    fill(255, 120);
    ellipse(-w * 0.2, -h * 0.2, w * 0.3, h * 0.18);
  }
}
