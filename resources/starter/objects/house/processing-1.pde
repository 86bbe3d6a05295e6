// A cottage in the country: stone or timber walls, a thatched or tiled roof, a garden.
color wall, roof, trim;
boolean timber, thatch;

void setup() {
  size(512, 512);
  color[] walls = {#F2E6CF, #E8D3B9, #D8D6CF, #F6F0E4, #E3B9A1};
  color[] roofs = {#B0503A, #6B5B4B, #C9A55C, #566270};
  color[] trims = {#2E5E4E, #7A2E2E, #2F4B7C, #5B3A21};
  wall = walls[int(random(walls.length))];
  int r = int(random(roofs.length));
  roof = roofs[r];
  thatch = r == 2;
  trim = trims[int(random(trims.length))];
  timber = random(1) < 0.45;

  sky();
  hills();
  float w = random(230, 300), h = random(96, 124);
  float x = 256 - w / 2 + random(-20, 20), y = 372;
  poplars(x, w, y);
  cottage(x, y, w, h);
  garden(x + w * 0.5, y);
}

void sky() {
  color[] tops = {#4EA5D9, #7FC4E8, #E58F65, #A4B4C4};
  color[] lows = {#DDF1FA, #FDF2DC, #FCE3B4, #E8ECEF};
  int s = int(random(tops.length));
  for (int y = 0; y < 380; y++) {
    stroke(lerpColor(tops[s], lows[s], y / 380.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 4; i++) {
    float cx = random(width), cy = random(30, 130);
    for (int k = 0; k < 9; k++) {
      fill(255, 150);
      ellipse(cx + random(-46, 46), cy + random(-9, 9), random(40, 80), random(16, 30));
    }
  }
}

void hills() {
  noStroke();
  float n = random(100);
  for (int k = 0; k < 3; k++) {
    fill(lerpColor(#B4CFA0, #6C9A49, k / 2.0));
    beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 4) vertex(x, 270 + k * 32 + 90 * (noise(n + x * 0.005, k * 5) - 0.5));
    vertex(width, height);
    endShape(CLOSE);
  }
  fill(#7FAE4E);
  rect(0, 362, width, 150);
}

void poplars(float x, float w, float y) {
  int n = int(random(1, 4));
  for (int i = 0; i < n; i++) {
    float px = random(1) < 0.5 ? x - random(20, 70) : x + w + random(20, 70), h = random(130, 200);
    fill(#5F4630);
    rect(px - 4, y - 30, 8, 34);
    for (int k = 0; k < 40; k++) {
      float t = k / 40.0, spread = sin(PI * min(1, 0.12 + t * 0.88)) * 24;
      fill(lerpColor(#2F5D34, #7FA650, random(1)));
      circle(px + random(-spread, spread), y - 26 - t * h, random(14, 24));
    }
  }
}

void cottage(float x, float y, float w, float h) {
  float rise = random(86, 120), ov = 24;
  float ch = random(1) < 0.5 ? x + w * 0.22 : x + w * 0.72;
  noStroke();
  fill(0, 50);
  ellipse(x + w / 2 + 22, y + 4, w * 1.15, 22);
  // chimney and smoke
  for (int i = 0; i < 7; i++) {
    fill(255, 110 - i * 13);
    circle(ch + 15 + i * i * 1.3, y - h - rise - 40 - i * 13, 13 + i * 5);
  }
  fill(#9B8577);
  rect(ch, y - h - rise - 26, 30, rise);
  fill(#6F5C50);
  rect(ch - 4, y - h - rise - 32, 38, 9);
  // walls
  fill(wall);
  rect(x, y - h, w, h);
  if (timber) {
    stroke(#4A3424);
    strokeWeight(7);
    for (int i = 0; i <= 4; i++) line(x + 3 + i * (w - 6) / 4, y - h, x + 3 + i * (w - 6) / 4, y);
    line(x, y - h * 0.55, x + w, y - h * 0.55);
    line(x + 4, y - 4, x + w / 4, y - h * 0.55);
    line(x + w - 4, y - 4, x + w * 0.75, y - h * 0.55);
  } else {
    noStroke();
    for (int r = 0; r < h / 13; r++)
      for (float c = (r % 2) * -13; c < w; c += 27) {
        fill(lerpColor(wall, random(1) < 0.5 ? #6B5F52 : #FFFFFF, random(0.05, 0.25)));
        float left = max(x, x + c), right = min(x + w, x + c + 25);
        rect(left, y - h + r * 13, right - left, min(11, h - r * 13), 3);
      }
  }
  // windows and door
  float door = x + w * (random(1) < 0.5 ? 0.5 : 0.36);
  boolean lamp = random(1) < 0.35;
  for (int i = 0; i < 3; i++) {
    float wx = x + w * (0.17 + 0.33 * i);
    if (abs(wx - door) > 48) windowAt(wx, y - h * 0.6, lamp);
  }
  noStroke();
  fill(#8C8072);
  rect(door - 27, y - 74, 54, 76, 24, 24, 0, 0);
  fill(trim);
  rect(door - 21, y - 68, 42, 70, 20, 20, 0, 0);
  stroke(lerpColor(trim, #000000, 0.35));
  strokeWeight(2);
  for (int i = -1; i <= 1; i++) line(door + i * 11, y - 64, door + i * 11, y);
  noStroke();
  fill(#E8C15A);
  circle(door + 13, y - 30, 6);
  // roof
  fill(0, 60);
  rect(x, y - h, w, 12);
  fill(roof);
  float drop = thatch ? 16 : 6, in = thatch ? 34 : 46;
  beginShape();
  vertex(x - ov, y - h + drop);
  bezierVertex(x - ov + 4, y - h - rise * 0.4, x + in - 14, y - h - rise, x + in, y - h - rise);
  vertex(x + w - in, y - h - rise);
  bezierVertex(x + w - in + 14, y - h - rise, x + w + ov - 4, y - h - rise * 0.4, x + w + ov, y - h + drop);
  endShape(CLOSE);
  for (float t = 0.06; t < 1; t += thatch ? 0.07 : 0.12) {
    float yy = y - h + drop - (rise + drop) * t;
    float inset = (in + ov) * (0.25 * t + 0.75 * t * t) + 3;
    for (float xx = x - ov + inset + 8; xx < x + w + ov - inset - 8; xx += thatch ? 6 : 15) {
      stroke(lerpColor(roof, #20150C, random(0.12, 0.4)));
      strokeWeight(thatch ? 1.2 : 2);
      noFill();
      if (thatch) line(xx, yy, xx + random(-3, 3), yy + 13);
      else arc(xx, yy, 15, 12, 0, PI);
    }
  }
  stroke(lerpColor(roof, #20150C, 0.4));
  strokeWeight(6);
  line(x + in, y - h - rise, x + w - in, y - h - rise);
}

void windowAt(float x, float y, boolean lamp) {
  noStroke();
  fill(trim);
  rect(x - 32, y - 17, 12, 40);
  rect(x + 20, y - 17, 12, 40);
  fill(255);
  rect(x - 20, y - 20, 40, 44);
  fill(lamp ? #FFD36B : #9CC7DB);
  for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) rect(x - 16 + i * 17, y - 16 + j * 19, 15, 17);
  fill(#7A5A3C);
  rect(x - 22, y + 23, 44, 8);
  color[] blooms = {#E4572E, #F7B2D9, #FFE066, #FFFFFF};
  for (int i = 0; i < 10; i++) {
    fill(i % 2 == 0 ? #4C8A3F : blooms[int(random(4))]);
    circle(x - 18 + i * 4, y + 21 - random(7), 8);
  }
}

void garden(float door, float y) {
  noStroke();
  fill(#D8C7A3);
  beginShape();
  vertex(door - 22, y + 2);
  vertex(door + 22, y + 2);
  bezierVertex(door + 30, y + 60, door + 90, y + 80, door + 110, height);
  vertex(door - 10, height);
  bezierVertex(door + 10, y + 80, door - 20, y + 60, door - 22, y + 2);
  endShape(CLOSE);
  color[] blooms = {#E63946, #F4A6C0, #FFD166, #FFFFFF, #9D6BCE};
  for (int i = 0; i < 130; i++) {
    float fy = y + 14 + random(120), fx = random(width);
    if (abs(fx - door - (fy - y) * 0.35) < 40 + (fy - y) * 0.3) continue;
    stroke(#4F8A3A);
    strokeWeight(1.6);
    line(fx, fy, fx + random(-2, 2), fy - 11);
    noStroke();
    fill(blooms[int(random(5))]);
    circle(fx, fy - 12, random(5, 9));
  }
}
