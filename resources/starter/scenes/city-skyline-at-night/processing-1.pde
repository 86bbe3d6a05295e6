// A city skyline at night behind a river with a suspension bridge.
color high, low, ink;

void setup() {
  size(512, 512);
  noLoop();
}

void draw() {
  color[][] nights = {{#090B26, #3C3F86, #0A0B18}, {#1A0B33, #B0507F, #150A22}, {#04161F, #2F7F86, #04111A}, {#1B1F3A, #C98A5E, #14121C}};
  int n = int(random(nights.length));
  high = nights[n][0];
  low = nights[n][1];
  ink = nights[n][2];
  for (int y = 0; y < 380; y++) {
    stroke(lerpColor(high, low, pow(y / 380.0, 1.6)));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 120; i++) {
    fill(255, random(60, 255));
    circle(random(width), random(250), random(0.8, 2.6));
  }
  moon(random(60, 450), random(50, 120), random(40, 66));
  for (int layer = 0; layer < 3; layer++) block(layer);
  river();
  if (random(1) < 0.65) bridge(random(330, 346));
}

void moon(float x, float y, float d) {
  for (int i = 8; i > 0; i--) {
    fill(255, 246, 214, 12);
    circle(x, y, d + i * 12);
  }
  fill(#FBF2D3);
  circle(x, y, d);
  fill(#E6DBB4);
  circle(x - d * 0.18, y - d * 0.1, d * 0.22);
  circle(x + d * 0.16, y + d * 0.2, d * 0.16);
}

void block(int layer) {
  float x = random(-30, 0);
  color wall = lerpColor(lerpColor(low, high, 0.35), ink, 0.35 + 0.3 * layer);
  while (x < width) {
    float w = random(30, 62);
    float h = (90 + 210 * noise(x * 0.02, layer * 7)) * (1.15 - 0.27 * layer) + random(-20, 30);
    float top = 372 - h;
    fill(wall);
    rect(x, top, w, h + 20);
    int roof = int(random(6));
    if (roof == 0) triangle(x, top, x + w / 2, top - w * 0.8, x + w, top);
    if (roof == 1) {
      rect(x + w * 0.25, top - 12, w * 0.5, 12);
      rect(x + w * 0.46, top - 50, 3, 40);
      fill(#FF5A5A);
      circle(x + w * 0.46 + 1.5, top - 51, 5);
    }
    if (roof == 2) arc(x + w / 2, top + 1, w, w * 0.8, PI, TWO_PI);
    if (roof == 3) quad(x, top, x, top - 22, x + w, top - 4, x + w, top);
    fill(255, 14);
    rect(x, top, w * 0.3, h);
    color[] lamps = {#FFD670, #FFE9B0, #FFB45E, #BFE3FF};
    color lamp = lamps[int(random(lamps.length))];
    float share = random(0.25, 0.7), gap = random(1) < 0.5 ? 8 : 10;
    for (float wy = top + 8; wy < 364; wy += gap + 3)
      for (float wx = x + 5; wx < x + w - 6; wx += gap)
        if (random(1) < share) {
          fill(lamp, 110 + 60 * layer);
          rect(wx, wy, gap * 0.5, gap * 0.7);
        }
    x += w + (random(1) < 0.3 ? random(3, 9) : 0);
  }
}

void river() {
  loadPixels();                                        // the mirror image, wavering
  for (int y = 376; y < height; y++) {
    float depth = (y - 376) / 136.0;
    for (int x = 0; x < width; x++) {
      int from = int(constrain(x + (noise(x * 0.02, y * 0.25) - 0.5) * 46 * (0.25 + depth), 0, width - 1));
      int row = int(constrain(376 - (y - 376) * 1.9 + (noise(y * 0.4, 50) - 0.5) * 14, 0, 375));
      pixels[y * width + x] = lerpColor(pixels[row * width + from], ink, 0.35 + 0.3 * depth);
    }
  }
  updatePixels();
  fill(ink);
  rect(0, 370, width, 7);
  for (int i = 0; i < 12; i++) {
    fill(#FFE7A8, 60);
    circle(20 + i * 44, 366, 12);
    fill(#FFF3CC);
    circle(20 + i * 44, 366, 4);
  }
}

void bridge(float deck) {
  deck += 84;
  color steel = lerpColor(low, #FFFFFF, 0.25);
  float a = random(90, 140), b = random(370, 420), top = deck - random(110, 140);
  fill(steel);
  rect(0, deck, width, 10);
  rect(a - 6, top, 12, height - top);
  rect(b - 6, top, 12, height - top);
  stroke(steel);
  strokeWeight(3);
  noFill();
  float m = (a + b) / 2;
  bezier(a, top, a + 60, deck - 10, b - 60, deck - 10, b, top);
  bezier(a, top, a - 40, deck - 40, a - 80, deck - 10, -30, deck);
  bezier(b, top, b + 40, deck - 40, b + 80, deck - 10, width + 30, deck);
  strokeWeight(1);
  for (int i = 1; i < 20; i++) {
    float t = i / 20.0;
    line(bezierPoint(a, a + 60, b - 60, b, t), bezierPoint(top, deck - 10, deck - 10, top, t), bezierPoint(a, a + 60, b - 60, b, t), deck);
  }
  noStroke();
  for (int x = 8; x < width; x += 22) {
    fill(#FFD98A, 70);
    circle(x, deck - 3, 10);
    fill(#FFF2CF);
    circle(x, deck - 3, 4);
  }
}
