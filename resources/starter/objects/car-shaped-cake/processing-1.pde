// A birthday cake in the shape of a car, on a board.
void setup() {
  size(512, 512);
  noStroke();
  color[] walls = {#F7E7CE, #34405E, #BFE3E0, #F4B6C2, #5B3A5E, #FFFFFF};
  color[] icings = {#E4475B, #4FA3D9, #F2C53D, #7BC47F, #F08AB0, #6B3E26};
  background(walls[int(random(9000)) % walls.length]);
  color icing = icings[int(random(9000)) % icings.length];
  fill(lerpColor(#FFFFFF, #8A5A3C, random(1)));
  rect(0, 340, 512, 172);
  translate(256 + random(-20, 20), 372);
  scale(random(1) < 0.5 ? -1 : 1, 1);
  scale(random(0.9, 1.15));
  fill(#C9CDD6);
  ellipse(0, 10, 420, 74);
  fill(#F4F5F8);
  ellipse(0, 2, 420, 70);
  fill(#8A5A3C);                                 // the sponge shows below the icing
  rect(-178, -66, 356, 60, 8);
  fill(#FFF3D6);
  rect(-178, -42, 356, 9);
  fill(icing);
  beginShape();
  vertex(-182, -56);
  vertex(-180, -104);
  vertex(-98, -118);
  vertex(-58, -190);
  vertex(66, -190);
  vertex(112, -116);
  vertex(180, -108);
  vertex(182, -56);
  endShape(CLOSE);
  for (int x = -172; x <= 172; x += 23) rect(x - 9, -70, 18, random(24, 44), 9);
  fill(#FFFDF4);
  quad(-76, -120, -46, -174, -2, -174, -2, -120);
  quad(12, -120, 12, -174, 54, -174, 90, -120);
  for (int x = -104; x <= 104; x += 208) {
    fill(#3B2318);
    circle(x, -34, 82);
    fill(#FFF3D6);
    circle(x, -34, 36);
  }
  fill(#FFE066);
  circle(-168, -88, 24);
  int n = int(random(2, 5));
  for (int i = 0; i < n; i++) {
    float x = lerp(-40, 50, i / (n - 1.0));
    fill(#FF7FA5);
    rect(x - 5, -236, 10, 48);
    fill(#FFB020);
    ellipse(x, -250, 14, 24);
  }
}
