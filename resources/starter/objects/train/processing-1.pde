// A commuter train stands at a platform; we look along it, so that its coaches shrink towards the far end.
float vx, vy, dir;                                        // where all lines meet, and the side of the train
color paint, door, glass;

float side = random(-170, -130);                         // where the coaches' side runs

float px(float x, float z) { return vx + dir * x / z; }
float py(float y, float z) { return vy + y / z; }

void setup() {
  size(512, 512); dir = random(1) < 0.5 ? 1 : -1; vx = 256 + dir * random(130, 165); vy = random(205, 250);
  color[] paints = {#D62828, #1D5C96, #F2B705, #2A7F62, #E8EAED, #5A3D8A, #F26A1B, #37474F};
  color[] doors = {#F7F3E9, #F4B41A, #23395B, #F7D6BF, #C1121F, #9AD1D4, #FFFFFF, #FF9F1C};
  int k = int(random(paints.length)); paint = paints[k]; door = doors[k]; int hour = int(random(4));
  glass = hour == 1 ? #FFE29A : #33485C; sky(hour); ground(hour); train(random(215, 245), random(205, 230));
  if (hour == 3) snow();
}

void sky(int hour) {
  color[] tops = {#6DB7E8, #0D1433, #F08A5D, #B8C6D1}; color[] lows = {#E6F4FA, #3B3F78, #FCE38A, #F2F5F7};
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(tops[hour], lows[hour], constrain(y / vy, 0, 1))); line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 16; i++) {                          // town or trees far away
    float x = i * 36 - 20, h = random(14, 70); fill(lerpColor(lows[hour], #27323F, random(0.35, 0.6)));
    if (i % 2 == 0) rect(x, vy - h, 34, h); else ellipse(x + 10, vy - h * 0.3, 50, h);
  }
}

void face(float x1, float y1, float x2, float y2, float z1, float z2, color c) {   // an upright side at x1..x2, from near to far
  fill(c); quad(px(x1, z1), py(y1, z1), px(x1, z2), py(y1, z2), px(x2, z2), py(y2, z2), px(x2, z1), py(y2, z1));
}

void ground(int hour) {
  color[] grounds = {#8FA37A, #20253D, #8A5A44, #E4EAEE}; color[] slabs = {#C9C3B8, #3D3F58, #C98D6B, #D2D9DF};
  fill(grounds[hour]); rect(0, vy, width, height); fill(lerpColor(grounds[hour], #3B3430, 0.6));
  quad(px(-520, 1), py(262, 0.8), px(-520, 40), py(262, 40), px(side, 40), py(262, 40), px(side, 0.8), py(262, 0.8));
  for (float z = 0.8; z < 9; z *= 1.13) {                 // sleepers
    fill(#54412F);
    quad(px(side - 250, z), py(250, z), px(side - 6, z), py(250, z), px(side - 6, z * 1.05), py(250, z * 1.05), px(side - 250, z * 1.05), py(250, z * 1.05));
  }
  for (int r = 0; r < 2; r++) {
    float x = r == 0 ? side - 190 : side - 45; fill(#B9BEC4);
    quad(px(x, 0.6), py(246, 0.6), px(x + 16, 0.6), py(246, 0.6), px(x + 16, 30), py(246, 30), px(x, 30), py(246, 30));
  }
  color slab = slabs[hour];                               // the platform beside the train
  fill(slab);
  quad(px(side + 10, 0.5), py(176, 0.5), px(side + 10, 40), py(176, 40), px(2600, 40), py(176, 40), px(2600, 0.5), py(176, 0.5));
  face(side + 10, 176, side + 10, 262, 0.5, 40, lerpColor(slab, #000000, 0.4)); fill(#F7D154);
  quad(px(side + 22, 0.5), py(176, 0.5), px(side + 22, 40), py(176, 40), px(side + 40, 40), py(176, 40), px(side + 40, 0.5), py(176, 0.5));
  for (float z = 7; z > 0.9; z *= 0.7) {                  // lamps on the platform
    float x = px(200, z), y = py(176, z), t = 430 / z; fill(#3C434B); rect(x - 4 / z, y - t, 8 / z, t);
    fill(glass == #33485C ? #EDEFF2 : #FFF2C2); ellipse(x, y - t, 46 / z, 34 / z);
  }
}

void train(float tall, float wide) {
  float l = side - wide, r = side, top = -tall * 0.62, low = 190, z = 1.05;
  color lit = paint, dim = lerpColor(paint, #0A0E18, 0.28); noStroke(); fill(0, 110);
  quad(px(l - 20, z), py(250, z), px(r + 10, z), py(250, z), px(r, 20), py(250, 20), px(l, 20), py(250, 20));
  float[] cars = {z, 1.75, 2.9, 4.8, 8.5, 16};
  for (int c = 4; c >= 0; c--) {                          // far coaches first
    float a = cars[c] * 1.015, b = cars[c + 1] * 0.985; face(r, top, r, low, a, b, dim);
    face(r, top + 24, r, top + 44, a, b, lerpColor(door, dim, 0.3));
    face(r, low - 44, r, low - 16, a, b, lerpColor(door, dim, 0.3));
    for (int i = 0; i < 7; i++) {
      float u = 1 / lerp(1 / a, 1 / b, 0.05 + i * 0.135), v = 1 / lerp(1 / a, 1 / b, 0.05 + i * 0.135 + 0.105);
      if (i == 1 || i == 5) {
        face(r, top + 52, r, low - 6, u, v, lerpColor(door, #0A0E18, 0.15));
        face(r, top + 66, r, top + 150, u * 1.006, v * 0.994, glass);
      } else {
        face(r, top + 60, r, top + 150, u, v, #14181F); face(r, top + 65, r, top + 145, u * 1.004, v * 0.996, glass);
      }
    }
    fill(lerpColor(dim, #C8CCD2, 0.4));
    quad(px(r, a), py(top, a), px(r, b), py(top, b), px(r - 46, b), py(top - 34, b), px(r - 46, a), py(top - 34, a));
  }
  // the front
  float x1 = min(px(l, z), px(r, z)), x2 = max(px(l, z), px(r, z)), w = x2 - x1, y1 = py(top, z), y2 = py(low, z), h = y2 - y1;
  fill(#1E2228); rect(x1 + w * 0.08, y2 - 4, w * 0.84, py(238, z) - y2); fill(lit); beginShape(); vertex(x1, y2);
  vertex(x1, y1); bezierVertex(x1 + w * 0.1, y1 - 42, x2 - w * 0.1, y1 - 42, x2, y1); vertex(x2, y2); endShape(CLOSE);
  fill(lerpColor(lit, #FFFFFF, 0.3)); rect(x1 + 5, y1 + 6, 6, h - 20); fill(door);
  rect(x1, y2 - h * 0.24, w, h * 0.09); float split = random(1) < 0.5 ? 0.5 : 0.36; fill(#14181F);
  rect(x1 + w * 0.07, y1 + h * 0.13, w * 0.86, h * 0.36, 12); fill(lerpColor(glass, #8FB4CC, 0.4));
  rect(x1 + w * 0.1, y1 + h * 0.16, w * (split - 0.12), h * 0.3, 8);
  rect(x1 + w * (split + 0.02), y1 + h * 0.16, w * (0.88 - split), h * 0.3, 8); fill(255, 70);
  quad(x1 + w * 0.16, y1 + h * 0.46, x1 + w * 0.26, y1 + h * 0.16, x1 + w * 0.32, y1 + h * 0.16, x1 + w * 0.22, y1 + h * 0.46);
  fill(#111418);
  rect(x1 + w * 0.3, y1 - 16, w * 0.4, 22, 5);            // destination
  fill(#FFB52E);
  for (int i = 0; i < 9; i++) rect(x1 + w * (0.33 + i * 0.037), y1 - 11 + random(0, 4), w * 0.022, random(7, 11));
  for (int i = 0; i < 2; i++) {
    float x = i == 0 ? x1 + w * 0.16 : x2 - w * 0.16; fill(255, 240, 180, 60); circle(x, y1 + h * 0.62, 50);
    fill(#2A2E34); circle(x, y1 + h * 0.62, 29); fill(#FFF8DC); circle(x, y1 + h * 0.62, 21); fill(#C4202B);
    circle(x, y1 + h * 0.71, 10); fill(#3A3F47); rect(x - 6, y2 - 4, 12, 20); fill(#6A717B);
    ellipse(x, y2 + 8, 34, 24);
  }
  fill(#2A2E34); rect(x1 + w / 2 - 12, y2 - 8, 24, 32, 4);
}

void snow() {
  noStroke();
  for (int i = 0; i < 90; i++) { fill(255, random(130, 255)); circle(random(width), random(height), random(2, 7)); }
}
