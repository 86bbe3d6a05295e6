// Spheres piled in rows, each row one shorter than the row below.
void setup() {
  size(512, 512);
  color[] grounds = {#F3EAD8, #2B3047, #BCD8D2, #F0C0A8, #5D4157};
  color[] balls = {#D1495B, #EDAE49, #00798C, #66A182, #8E6BBF, #E8E4DC};
  color g = grounds[int(random(grounds.length))];
  background(g);
  noStroke();
  int rows = int(random(3, 6));
  float r = 200.0 / (rows + 0.3), floor = random(430, 470);
  fill(lerpColor(g, #000000, 0.2));
  rect(0, floor - r * 0.5, 512, 512);
  boolean one = random(1) < 0.5;
  color c = balls[int(random(balls.length))];
  for (int row = 0; row < rows; row++) {
    int n = rows - row;
    for (int k = 0; k < n; k++) {
      float x = 256 + (k - (n - 1) / 2.0) * 2 * r, y = floor - r - row * r * 1.73;
      if (!one) c = balls[int(random(balls.length))];
      for (int s = 0; s < 20; s++) {
        fill(lerpColor(lerpColor(c, #000000, 0.5), lerpColor(c, #FFFFFF, 0.6), s / 19.0));
        circle(x - s * r * 0.018, y - s * r * 0.02, 2 * r * (1 - s / 20.0));
      }
    }
  }
}
