void setup() {
  size(512, 512);
  color[] grounds = {#F5EFE0, #1F2A44, #E3F0EA, #3B1F2B, #FFF7D6, #2F4858};
  color[] fills = {#E4572E, #17BEBB, #FFC914, #76B041, #9B5DE5, #F15BB5, #00BBF9};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  fill(255, 14);
  for (int i = 0; i < 40; i++) ellipse(random(width), random(height), random(60, 260), random(60, 260));
  int a = int(random(fills.length));
  int b = (a + 1 + int(random(fills.length - 1))) % fills.length;
  float s = random(190, 245);
  translate(256 + random(-25, 25), 300 + random(-25, 15));
  rotate(random(-0.2, 0.2));
  float top = -s * 1.05, base = s * 0.75, half = s * 1.02;
  fill(0, 70);
  triangle(8, top + 12, half + 8, base + 12, -half + 8, base + 12);
  fill(fills[a]);
  strokeJoin(ROUND);
  stroke(30, 30, 40);
  strokeWeight(random(2, 9));
  triangle(0, top, half, base, -half, base);
  float q = s * random(0.62, 0.78);
  float y = base - q - s * random(0.06, 0.14);
  fill(fills[b]);
  rectMode(CORNER);
  rect(-q / 2, y, q, q);
  if (random(1) < 0.6) {
    strokeWeight(2.5);
    stroke(255, 150);
    for (float k = 10; k < q - 4; k += 14) line(-q / 2 + k, y + 4, -q / 2 + k, y + q - 4);
  }
}
