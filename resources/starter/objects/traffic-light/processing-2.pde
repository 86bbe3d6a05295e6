// A traffic light over a street: one lamp is lit; day, dusk, night, haze or dawn, town, trees or hills
void setup() {
  size(512, 512);
  color[][] skies = {{#5BA9E0, #E4F2F8, #6F7C8C}, {#2A2550, #F0935E, #3A2A44}, {#0B1026, #2C3C70, #0E1424}, {#8A949C, #D3D8DA, #5C6670}, {#F2B48C, #FDF2DC, #A9795C}};
  int day = int(random(5)), place = int(random(3)), weather = int(random(4));
  color[] s = skies[day];
  boolean night = day == 1 || day == 2;
  for (int y = 0; y < 420; y++) {
    stroke(lerpColor(s[0], s[1], y / 420.0));
    line(0, y, width, y);
  }
  noStroke();
  float side = random(1) < 0.5 ? -1 : 1, vx = 256 - side * random(60, 120);
  for (int k = 0; k < 7; k++) for (int q = -1; q < 2; q += 2) {   // both rows of the street run to the far end
    float near = pow((k + 1) / 7.0, 1.6), x = vx + q * (30 + 330 * near), w = 50 + 90 * near, h = (place == 2 ? 60 : 150) + random(0.5, 1.1) * 190 * near;
    color wall = lerpColor(s[2], s[1], 0.75 - 0.6 * near);
    fill(wall);
    if (place == 0) rect(x - w / 2, 430 - h, w, h + 40 * near);
    else if (place == 1) for (int j = 0; j < 9; j++) {
      fill(lerpColor(lerpColor(wall, #2F6B3A, 0.6), s[1], 0.05 * j));
      circle(x + random(-w, w) * 0.4, 420 - h * random(0.25, 0.9), w * random(0.5, 0.9));
    } else triangle(x - w * 1.6, 440, x + w * 1.6, 440, x, 430 - h);
    for (float wy = 444 - h; wy < 415 && place == 0; wy += 26) for (float wx = x - w / 2 + 7; wx < x + w / 2 - 12; wx += 21) {
      fill(night && random(1) < 0.55 ? #FFD98A : lerpColor(wall, #000000, 0.3));
      rect(wx, wy, 11, 15);
    }
  }
  color road = lerpColor(s[2], #1E2126, 0.6);
  fill(lerpColor(s[2], weather == 3 ? #FFFFFF : #8A8578, 0.4));
  rect(0, 426, width, 90);
  fill(road);
  quad(vx - 16, 426, vx + 16, 426, vx + 330, 512, vx - 330, 512);
  fill(240, 232, 200, 190);
  for (int k = 1; k < 5; k++) quad(vx - k, 422 + 5 * k * k, vx + k, 422 + 5 * k * k, vx + k * 1.6, 428 + 6.2 * k * k, vx - k * 1.6, 428 + 6.2 * k * k);
  for (int k = 0; k < 14; k++) {                              // lamps of the far street, out of focus
    color spot = random(1) < 0.5 ? #FFD48A : random(1) < 0.5 ? #FF6A50 : #FFFFFF;
    float x = vx + random(-150, 150), y = random(385, 450), d = random(6, 24);
    for (int j = 1; j < 4; j++) { fill(spot, night ? 50 : 18); circle(x, y, d * j / 2); }
  }
  color[] boxes = {#2A2E34, #E3B21C, #2E5340, #5A5F69};
  color box = boxes[int(random(boxes.length))], edge = lerpColor(box, #000000, 0.5);
  float r = random(48, 54), gap = r * 2 + 20, h = gap * 3 + 12, w = 2 * r + 44, cx = 256 + side * random(10, 50), top = random(28, 46), deep = side * random(18, 30);
  for (int k = 0; k < 28; k++) {                              // a round post, and at times an arm
    fill(lerpColor(#8B9097, #1C1F24, abs(k - 14 + side * 7) / 21.0));
    rect(cx - 14 + k, top + h - 8, 1.5, 512);
    if (day % 2 == 0) rect(side > 0 ? cx : 0, top + 50 + k * 0.7, side > 0 ? 512 : cx, 1);
  }
  if (random(1) < 0.5) { fill(#F4F4F0); rect(cx - w / 2 - 34, top - 20, w + 68, h + 40, 28); fill(#15171A); rect(cx - w / 2 - 27, top - 13, w + 54, h + 26, 23); }
  fill(lerpColor(edge, #000000, 0.35)); rect(cx - w / 2 + min(deep, 0), top + 7, w + abs(deep), h, 18);
  fill(edge); rect(cx - w / 2, top, w, h, 20);
  for (int k = 0; k < 12; k++) { fill(lerpColor(lerpColor(box, #000000, 0.25), lerpColor(box, #FFFFFF, 0.12), k / 11.0)); rect(cx - w / 2 + 4 + max(0, side) * k * 3, top + 4, w - 8 - k * 3, h - 8, 17); }
  color[] on = {#FF3B30, #FFC21A, #2FE06A}, off = {#5A1512, #5E4508, #0F4A26};
  int lit = int(random(3));
  for (int i = 0; i < 3; i++) {
    float y = top + 20 + r + i * gap - 2;
    boolean now = i == lit;
    fill(edge); rect(cx - w / 2, y + gap / 2 - 2, i < 2 ? w : 0, 4);
    for (int q = -1; q < 2; q += 2) rect(cx - side * (w / 2 - 2) - 5, y + q * r * 0.55 - 9, 10, 18, 3);   // hinges
    fill(#0D0F12); circle(cx, y, 2 * r + 12);
    for (int k = 0; k < 20; k++) { fill(lerpColor(now ? on[i] : off[i], now ? #FFFFFF : #000000, now ? k / 24.0 : 0.5 - k / 40.0)); circle(cx, y + k * 0.2, 2 * r * (1 - k / 22.0)); }
    stroke(0, now ? 26 : 60); strokeWeight(1.5);              // ribs of the lens
    for (float q = -r + 8; q < r; q += 11) { float t = sqrt(r * r - q * q); line(cx + q, y - t, cx + q, y + t); line(cx - t, y + q, cx + t, y + q); }
    noStroke();
    fill(255, now ? 130 : 45); ellipse(cx - side * r * 0.42, y + r * 0.1, r * 0.3, r * 0.5);
    for (int k = 0; k < 2; k++) {                             // the hood stands out towards us, lit on its rim
      fill(k == 0 ? lerpColor(edge, #000000, 0.5) : lerpColor(box, #FFFFFF, 0.18));
      float b = r * (k == 0 ? 1.0 : 1.42);
      beginShape(); vertex(cx - r - 10, y + 10); bezierVertex(cx - r - 10, y - r * 1.62, cx + r + 10, y - r * 1.62, cx + r + 10, y + 10); bezierVertex(cx + r * 0.98, y - b, cx - r * 0.98, y - b, cx - r - 10, y + 10); endShape(CLOSE);
    }
    for (int k = 14; k > 0 && now; k--) { fill(on[i], night ? 9 : 4); circle(cx, y, 2 * r + k * 17); }
  }
  for (int k = 0; k < 90 && weather > 1; k++) {               // rain or snow
    float x = random(width), y = random(height);
    stroke(255, weather == 2 ? 90 : 200); strokeWeight(weather == 2 ? 2 : random(2, 6));
    line(x, y, x - (weather == 2 ? 6 : 0), y + (weather == 2 ? 24 : 0.5));
  }
}
