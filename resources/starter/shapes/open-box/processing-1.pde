// An open box seen from above its front edge.
void setup() {
  size(512, 512);
  color[] grounds = {#F4EBDD, #2F3E46, #BFD7EA, #F2C6B4, #DDE5B6};
  color[] boxes = {#C98F56, #D1495B, #3D7EA6, #6A994E, #E9C46A};
  background(grounds[int(random(grounds.length))]);
  color c = boxes[int(random(boxes.length))];
  float w = random(240, 300), h = random(120, 190), d = random(60, 110), s = random(-40, 40);
  float x = 256 - w / 2 - s / 2, y = 270 - h / 3;
  noStroke();
  fill(0, 50);
  ellipse(256, y + h, w * 1.25, 40);
  // inside: back wall, side walls, floor in the shade
  fill(lerpColor(c, #000000, 0.35));
  quad(x, y, x + w, y, x + w + s - 30, y - d, x + s + 30, y - d);
  fill(lerpColor(c, #000000, 0.6));
  quad(x + 34, y, x + w - 34, y, x + w + s - 52, y - d + 34, x + s + 52, y - d + 34);
  // front wall
  fill(c);
  rect(x, y, w, h);
  // flaps, folded outwards
  fill(lerpColor(c, #FFFFFF, 0.25));
  quad(x, y, x + s + 30, y - d, x + s - 30, y - d - 26, x - 64, y - 14);
  quad(x + w, y, x + w + s - 30, y - d, x + w + s + 30, y - d - 26, x + w + 64, y - 14);
  fill(lerpColor(c, #FFFFFF, 0.15));
  quad(x + s + 30, y - d, x + w + s - 30, y - d, x + w + s - 10, y - d - 60, x + s + 10, y - d - 60);
}
