// A face of circles.
void setup() {
  size(400, 400);
  noLoop();
}

void draw() {
  background(#eaf4f4);
  stroke(#5a4632);
  strokeWeight(4);
  fill(#f4c95d);
  ellipse(200, 200, 240, 240);
  fill(60);
  ellipse(155, 170, 26, 34);
  ellipse(245, 170, 26, 34);
  noFill();
  arc(200, 215, 130, 100, 0.2, PI - 0.2);
}
