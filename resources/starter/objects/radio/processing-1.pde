void setup() {
  size(512, 512);
  color[][] rooms = {{#F0E2C8, #8A5A36}, {#33415C, #5C677D}, {#CFE0D3, #7D9C86}, {#6B2D3A, #3F1A22}, {#F7CBA5, #B5704A}, {#C8D3E6, #6C7FA3}};
  color[] room = rooms[int(random(rooms.length))];
  background(room[0]);
  stroke(255, 22);
  strokeWeight(10);
  for (int k = 0; k < 512; k += 40) line(k, 0, k, 400);
  noStroke();
  fill(room[1]);
  rect(0, 396, width, 116);
  color[] cases = {#B23A2F, #2A6F77, #E9D8A6, #7A4A28, #3A3A3F, #D98324, #8FB8A8};
  color c = cases[int(random(cases.length))];
  float w = random(330, 380), h = random(200, 235), x = 256 - w / 2, y = 410 - h;
  boolean left = random(1) < 0.5;
  stroke(190);
  strokeWeight(5);
  float ax = left ? x + w - 40 : x + 40;
  float tip = ax + (left ? random(20, 90) : -random(20, 90));
  line(ax, y, tip, y - random(110, 150));
  noFill();
  stroke(lerpColor(c, #000000, 0.4));
  strokeWeight(13);
  if (random(1) < 0.6) arc(256, y + 4, w * 0.55, 100, PI, TWO_PI);
  noStroke();
  fill(0, 80);
  ellipse(266, 412, w * 1.08, 24);
  fill(lerpColor(c, #000000, 0.35));
  rect(x + 30, 402, 34, 14);
  rect(x + w - 64, 402, 34, 14);
  rect(x, y + 6, w, h, 26);
  fill(c);
  rect(x, y, w, h - 4, 26);
  fill(255, 40);
  rect(x + 12, y + 8, w - 24, 10, 6);
  float sx = left ? x + h * 0.5 : x + w - h * 0.5, sy = y + h * 0.52, r = h * 0.38;
  fill(lerpColor(c, #000000, 0.55));
  int look = int(random(3));
  if (look == 0) {
    ellipse(sx, sy, r * 2, r * 2);
    fill(lerpColor(c, #FFFFFF, 0.35));
    for (int ring = 0; ring < 6; ring++) for (int k = 0; k < max(1, ring * 7); k++) {
      float a = TWO_PI * k / max(1, ring * 7);
      ellipse(sx + ring * r * 0.16 * cos(a), sy + ring * r * 0.16 * sin(a), 6, 6);
    }
  } else {
    rect(sx - r, sy - r, r * 2, r * 2, look == 1 ? 10 : r);
    fill(lerpColor(c, #FFFFFF, 0.3));
    for (float k = -r + 10; k < r - 6; k += 13) rect(sx - r * 0.86, sy + k, r * 1.72, 5, 3);
  }
  float px = left ? sx + r + 22 : x + 22, pw = w - 2 * r - 66;
  fill(#FFF4D2);
  rect(px, y + 34, pw, 50, 8);
  stroke(70, 50, 40);
  strokeWeight(1.6);
  for (int k = 0; k <= 14; k++) line(px + 8 + k * (pw - 16) / 14, y + 42, px + 8 + k * (pw - 16) / 14, y + (k % 2 == 0 ? 60 : 52));
  stroke(#D62828);
  strokeWeight(3.4);
  float n = px + 8 + random(pw - 16);
  line(n, y + 38, n, y + 80);
  noStroke();
  for (int k = 0; k < 2; k++) {
    float kx = px + pw * (0.25 + 0.5 * k), ky = y + h * 0.66, q = h * 0.15, a = random(TWO_PI);
    fill(0, 70);
    ellipse(kx + 3, ky + 5, q * 2, q * 2);
    fill(#D9D4C7);
    ellipse(kx, ky, q * 2, q * 2);
    fill(lerpColor(c, #000000, 0.5));
    ellipse(kx, ky, q * 1.35, q * 1.35);
    stroke(255);
    strokeWeight(4);
    line(kx, ky, kx + q * 0.6 * cos(a), ky + q * 0.6 * sin(a));
    noStroke();
  }
}
