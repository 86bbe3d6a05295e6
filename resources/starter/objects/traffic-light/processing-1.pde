// A traffic light over the street by day, dusk, night or rain; one of its three lamps is lit.
void setup() {
  size(512, 512);
  random(1);
  color[][] skies = {{#6FB3E0, #E4F2F8, #8C97A3}, {#2A2550, #E8895A, #3A2A44}, {#0B1026, #25335E, #111729}, {#8A949C, #C9CFD2, #626C74}, {#F6C7A0, #FDF0D8, #B98A74}};
  color[] s = skies[int(random(skies.length))];
  boolean night = brightness(s[2]) < 90;
  for (int y = 0; y < height; y++) { stroke(lerpColor(s[0], s[1], y / 480.0)); line(0, y, width, y); }
  noStroke();
  for (float x = -20; x < 512; ) {                                 // houses with windows
    float w = random(50, 110), h = random(90, 300);
    fill(lerpColor(s[2], s[1], random(0.1, 0.5))); rect(x, 512 - h, w, h);
    for (float wy = 512 - h + 14; wy < 500; wy += 26) for (float wx = x + 10; wx < x + w - 14; wx += 22) { fill(night && random(1) < 0.55 ? #FFD98A : lerpColor(s[2], #000000, 0.25)); rect(wx, wy, 11, 15); }
    x += w + random(-4, 12);
  }
  color[] boxes = {#23262B, #E3B21C, #2E4A3A, #4B4F57};
  color box = boxes[int(random(boxes.length))], edge = lerpColor(box, #000000, 0.45);
  float cx = 256 + random(-50, 50), top = random(34, 60), r = random(49, 55), gap = r * 2 + 18, h = gap * 3 + 26, w = 2 * r + 50;
  fill(#3B3E44); rect(cx - 15, top + h - 6, 30, 520); fill(#6A6E76); rect(cx - 11, top + h - 6, 8, 520);
  if (random(1) < 0.4) { fill(#3B3E44); rect(cx, top + 40, 400, 18); fill(#6A6E76); rect(cx, top + 43, 400, 5); }
  boolean board = random(1) < 0.45;
  if (board) { fill(#F4F4F0); rect(cx - w / 2 - 30, top - 20, w + 60, h + 40, 26); fill(#15171A); rect(cx - w / 2 - 24, top - 14, w + 48, h + 28, 22); }
  fill(edge); rect(cx - w / 2, top, w, h, 22);
  fill(box); rect(cx - w / 2 + 5, top + 4, w - 14, h - 10, 18);
  fill(lerpColor(box, #FFFFFF, 0.25)); rect(cx - w / 2 + 9, top + 16, 6, h - 36, 3);
  color[] on = {#FF3B30, #FFC21A, #2FE06A}, off = {#5A1512, #5E4508, #0F4A26};
  int lit = int(random(3));
  for (int i = 0; i < 3; i++) {
    float y = top + 22 + r + i * gap;
    boolean now = i == lit || (lit == 0 && i == 1 && random(1) < 0.2);
    fill(edge); circle(cx, y, 2 * r + 14);
    fill(now ? on[i] : off[i]); circle(cx, y, 2 * r);
    if (now) for (int k = 0; k < 16; k++) { fill(lerpColor(on[i], #FFFFFF, k / 20.0), 70); circle(cx, y, 2 * r * (1 - k / 18.0)); }
    stroke(0, now ? 28 : 50); strokeWeight(1.5);                     // ribs of the lens
    for (float q = -r + 8; q < r; q += 11) { float g = sqrt(r * r - q * q); line(cx + q, y - g, cx + q, y + g); line(cx - g, y + q, cx + g, y + q); }
    noStroke();
    fill(255, now ? 120 : 40); ellipse(cx - r * 0.4, y - r * 0.15, r * 0.35, r * 0.55);
    fill(lerpColor(edge, #000000, 0.4));                              // the hood
    beginShape(); vertex(cx - r - 9, y + 8); bezierVertex(cx - r - 8, y - r * 1.5, cx + r + 8, y - r * 1.5, cx + r + 9, y + 8); bezierVertex(cx + r * 0.86, y - r * 1.05, cx - r * 0.86, y - r * 1.05, cx - r - 9, y + 8); endShape(CLOSE);
    if (now) for (int k = 14; k > 0; k--) { fill(on[i], night ? 9 : 4); circle(cx, y, 2 * r + k * 15); }
  }
  if (random(1) < 0.3) { stroke(255, 110); strokeWeight(2); for (int i = 0; i < 90; i++) { float x = random(width), y = random(height); line(x, y, x - 6, y + 24); } }
}
