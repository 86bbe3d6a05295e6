// A soda can on a table, with a stripe round it.
void setup() {
  size(512, 512);
  color[] walls = {#F6E7CB, #1E2A3A, #9ED2C6, #F2A7A0, #FFFFFF, #3B3355};
  color[] cans = {#D62828, #1D6FB8, #2A9D4B, #F28C28, #7B2CBF, #202020};
  color can = cans[int(random(cans.length))];
  color wall = walls[int(random(walls.length))];
  background(wall);
  noStroke();
  fill(lerpColor(wall, #5A4632, 0.5));
  rect(0, random(390, 430), width, 130);
  translate(256 + random(-25, 25), 256);
  float w = random(105, 120), h = random(170, 190);
  fill(0, 60);
  ellipse(16, h + 6, w * 2.3, 40);
  fill(#9AA0A6);
  ellipse(0, h, w * 1.7, 34);
  fill(can);
  quad(-w, h - 22, w, h - 22, w * 0.86, h + 4, -w * 0.86, h + 4);
  rect(-w, -h + 30, 2 * w, 2 * h - 50);
  ellipse(0, h - 22, 2 * w, 40);
  fill(255, 60);
  rect(-w * 0.75, -h + 40, w * 0.3, 2 * h - 60);
  fill(0, 50);
  rect(w * 0.6, -h + 40, w * 0.4, 2 * h - 60);
  fill(255);
  float y = random(-60, 20);
  quad(-w, y + 40, w, y - 20, w, y + 60, -w, y + 120);
  fill(#C4C9CE);
  quad(-w, -h + 34, w, -h + 34, w * 0.84, -h, -w * 0.84, -h);
  fill(#DDE1E5);
  ellipse(0, -h, w * 1.7, 50);
  fill(#A8AEB4);
  ellipse(0, -h + 2, w * 1.5, 40);
  fill(#E9ECEF);
  ellipse(0, -h + 4, 60, 20);
  fill(#8A9096);
  ellipse(8, -h + 6, 26, 9);
}
