// A violet octagon with a thick outline.
void setup() {
  size(512, 512);
  color[] grounds = {#FFF8E7, #1E1B2E, #F6C453, #BFE3D0, #F3D1DC};
  color[] violets = {#7B2FBE, #8F4FE0, #5A189A, #A06CD5};
  background(grounds[int(random(grounds.length))]);
  float r = random(150, 215);
  float cx = 256 + random(-35, 35), cy = 256 + random(-35, 35);
  float turn = random(1) < 0.7 ? PI / 8 : 0;
  fill(violets[int(random(violets.length))]);
  stroke(random(1) < 0.5 ? #2D0B59 : #E9D8FF);
  strokeWeight(random(4, 18));
  beginShape();
  for (int k = 0; k < 8; k++) {
    float a = turn + k * QUARTER_PI;
    vertex(cx + r * cos(a), cy + r * sin(a));
  }
  endShape(CLOSE);
}
