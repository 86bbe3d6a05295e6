void setup() {
  size(512, 512);
  color[] walls = {#E9D8BF, #C7D6D0, #6E5A73, #3F4E63, #F3C9B5, #B85C4A};
  color wall = walls[int(random(walls.length))];
  background(wall);
  stroke(lerpColor(wall, #000000, 0.08));
  strokeWeight(3);
  boolean paper = random(1) < 0.5;
  for (int k = 16; k < 512; k += 32) if (paper) line(k, 0, k, 512);
  noStroke();
  float w = random(230, 290), h = random(270, 330), x = 256 - w / 2 + random(-20, 20), y = 236 - h / 2;
  color[][] skies = {{#6DB7F2, #EAF7FF, #7DB069}, {#F4925C, #FFE1A6, #5B4A63}, {#0E1736, #3F5690, #141C30}, {#A9B8C2, #E4E9EC, #7C8F86}};
  int hour = int(random(4));
  color[] s = skies[hour];
  for (int k = 0; k < h; k++) {
    stroke(lerpColor(s[0], s[1], k / h));
    line(x, y + k, x + w, y + k);
  }
  noStroke();
  fill(255, 248, 210);
  ellipse(x + w * random(0.2, 0.8), y + h * random(0.15, 0.35), 40, 40);
  if (random(1) < 0.5) {
    for (int k = 0; k < 9; k++) {
      float bw = w / 8, bh = random(40, h * 0.55);
      fill(lerpColor(s[2], #000000, random(0.4)));
      float bx = min(x + w - bw, x + k * bw * 0.9);
      rect(bx, y + h - bh, bw, bh);
      fill(hour == 2 || hour == 1 ? #FFD77A : #DDE7EE);
      for (float q = y + h - bh + 8; q < y + h - 12; q += 16) if (random(1) < 0.6) rect(bx + bw * 0.3, q, 7, 8);
    }
  } else {
    for (int layer = 0; layer < 2; layer++) {
      fill(lerpColor(s[2], s[1], 0.35 - layer * 0.35));
      float p = random(9);
      beginShape();
      vertex(x, y + h);
      for (float k = 0; k <= w; k += 5) vertex(x + k, y + h * (0.62 + 0.16 * layer) - 22 * sin(k / 50.0 + p));
      vertex(x + w, y + h);
      endShape(CLOSE);
    }
  }
  if (hour == 3) {
    stroke(235, 240, 245, 130);
    strokeWeight(2);
    for (int k = 0; k < 70; k++) {
      float rx = x + random(w), ry = y + random(h - 20);
      line(rx, ry, rx - 3, ry + 16);
    }
  }
  color[] frames = {#FFFDF5, #6B4226, #2F4F4F, #D9B98A};
  color f = frames[int(random(frames.length))];
  noFill();
  stroke(lerpColor(f, #000000, 0.35));
  strokeWeight(22);
  rect(x, y, w, h);
  stroke(f);
  strokeWeight(16);
  rect(x, y, w, h);
  int cols = int(random(2, 4)), rows = int(random(2, 4));
  strokeWeight(9);
  for (int k = 1; k < cols; k++) line(x + w * k / cols, y, x + w * k / cols, y + h);
  for (int k = 1; k < rows; k++) line(x, y + h * k / rows, x + w, y + h * k / rows);
  noStroke();
  fill(f);
  rect(x - 30, y + h + 4, w + 60, 20, 3);
  fill(0, 60);
  rect(x - 30, y + h + 24, w + 60, 8);
  if (random(1) < 0.65) {
    color[] cloths = {#B23A48, #F2E8CF, #3D5A80, #E9C46A, #52796F};
    color c = cloths[int(random(cloths.length))];
    float drop = random(1) < 0.5 ? h + 30 : h * 0.6;
    for (int side = -1; side < 2; side += 2) for (int k = 0; k < 7; k++) {
      fill(lerpColor(c, #000000, k % 2 == 0 ? 0 : 0.18));
      float a = side < 0 ? x - 36 : x + w + 36, t = k / 7.0, u = (k + 1) / 7.0;
      quad(a - side * t * w * 0.38, y - 24, a - side * u * w * 0.38, y - 24, a - side * u * w * 0.2, y - 24 + drop, a - side * t * w * 0.2, y - 24 + drop);
    }
    fill(#6B4226);
    rect(x - 60, y - 34, w + 120, 12, 6);
  }
  if (random(1) < 0.6) {
    float px = x + w * random(0.25, 0.75), py = y + h + 4;
    fill(#B5573A);
    quad(px - 24, py - 42, px + 24, py - 42, px + 17, py, px - 17, py);
    for (int k = 0; k < 9; k++) {
      fill(60, 120 + random(50), 60);
      ellipse(px + random(-26, 26), py - 60 + random(-22, 16), 18, 26);
    }
    fill(#E4572E);
    for (int k = 0; k < 5; k++) ellipse(px + random(-24, 24), py - 74 + random(-16, 16), 13, 13);
  }
}
