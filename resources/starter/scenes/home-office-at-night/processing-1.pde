void glow(float x, float y, float s, color c, int a) { noStroke(); for (float k = s; k > 6; k -= s / 10) { fill(c, a); ellipse(x, y, k, k); } }
void setup() {
  size(512, 512);
  color[] walls = { color(44, 48, 78), color(72, 50, 60), color(30, 58, 66), color(92, 82, 74), color(58, 44, 84), color(24, 26, 34), color(110, 98, 110) };
  color wall = walls[int(random(7))], desk = new color[] { color(150, 98, 56), color(96, 60, 40), color(214, 208, 198), color(190, 146, 98) }[int(random(4))];
  background(wall);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  noStroke(); fill(0, 70); rect(0, 430, 512, 82);
  float wx = random(150, 190), wy = random(24, 44), ww = random(210, 250), wh = 190;            // window on the night
  fill(230, 224, 214); rect(wx - 9, wy - 9, ww + 18, wh + 18);
  for (int i = 0; i < wh; i += 3) { strokeWeight(3); stroke(lerpColor(color(8, 12, 38), color(40, 50, 108), i / wh)); line(wx + 1, wy + i + 1, wx + ww - 1, wy + i + 1); }
  noStroke(); fill(255, 255, 240);
  for (int i = 0; i < 40; i++) { float s = random(1, 3); ellipse(wx + random(4, ww - 4), wy + random(4, 130), s, s); }
  float mx = wx + random(40, ww - 40), my = wy + random(36, 64), mr = random(30, 48);
  fill(252, 244, 204); ellipse(mx, my, mr, mr);
  if (random(1) < 0.6) { fill(14, 19, 50); ellipse(mx + mr * 0.3, my - mr * 0.1, mr * 0.85, mr * 0.85); }
  for (float x = wx; x < wx + ww - 6; ) {
    float bw = min(random(24, 46), wx + ww - x), bh = random(30, 90);
    fill(10, 12, 26); rect(x, wy + wh - bh, bw, bh); fill(255, 214, 120);
    for (float a = x + 5; a < x + bw - 7; a += 10) for (float b = wy + wh - bh + 6; b < wy + wh - 6; b += 13) if (random(1) < 0.4) rect(a, b, 5, 7);
    x += bw;
  }
  fill(230, 224, 214); rect(wx + ww / 2 - 4, wy, 8, wh); rect(wx, wy + 92, ww, 6);
  float shx = 12, sy = random(70, 110);                                                         // shelves of books
  for (int k = 0; k < 2; k++) {
    float y = sy + k * 96;
    for (float x = shx + 4; x < shx + 96; ) { float bw = random(8, 17), bh = random(44, 70); fill(random(70, 210), random(50, 150), random(50, 160)); rect(x, y - bh, bw, bh); fill(255, 90); rect(x + 2, y - bh + 9, bw - 4, 4); x += bw + 1; }
    fill(lerpColor(desk, color(0), 0.25)); rect(shx, y, 112, 9);
  }
  float dy = random(342, 362);                                                                  // desk, legs, drawers
  fill(lerpColor(desk, color(0), 0.5)); rect(30, dy, 22, 150); rect(356, dy, 126, 138);
  for (int k = 0; k < 3; k++) { fill(lerpColor(desk, color(0), 0.35)); rect(364, dy + 22 + k * 38, 110, 32); fill(220, 200, 140); rect(408, dy + 35 + k * 38, 22, 5); }
  fill(desk); rect(14, dy, 484, 16); fill(lerpColor(desk, color(0), 0.3)); rect(14, dy + 14, 484, 7);
  color scr = new color[] { color(120, 190, 250), color(236, 242, 248), color(28, 34, 48), color(120, 220, 190) }[int(random(4))];
  float sx = random(150, 180), sw = random(160, 184), sh = 112, top = dy - 152;
  glow(sx + sw / 2, top + 60, 300, scr, 9);
  fill(24); rect(sx + sw / 2 - 10, dy - 44, 20, 40); rect(sx + sw / 2 - 42, dy - 7, 84, 7); rect(sx - 7, top - 7, sw + 14, sh + 14, 7);
  fill(scr); rect(sx, top, sw, sh);
  for (int i = 0; i < 8; i++) { fill(brightness(scr) > 120 ? color(40, 60, 100) : color(random(90, 255), random(150, 255), random(120, 255))); rect(sx + 10 + (i % 3) * 9, top + 10 + i * 12, random(30, 110), 5, 2); }
  float lx = random(404, 428); float hx = lx - random(36, 54), hy = dy - random(118, 138);            // desk lamp and its cone of light
  fill(255, 220, 130, 46); quad(hx - 18, hy + 10, hx + 24, hy + 16, hx + 90, dy, hx - 96, dy);
  glow(hx, hy + 14, 190, color(255, 214, 120), 16);
  color lamp = color(random(160, 250), random(40, 190), random(30, 90));
  stroke(lamp); strokeWeight(6); line(lx, dy - 6, lx + 34, dy - 74); line(lx + 34, dy - 74, hx + 6, hy - 10); noStroke();
  fill(lamp); ellipse(lx + 34, dy - 74, 13, 13); rect(lx - 32, dy - 9, 64, 9, 4); quad(hx - 10, hy - 22, hx + 16, hy - 16, hx + 30, hy + 18, hx - 26, hy + 8);
  fill(255, 250, 200); ellipse(hx + 1, hy + 14, 34, 13);
  fill(230); rect(sx - 2, dy - 6, 116, 6, 3); fill(210, 80, 70); rect(112, dy - 28, 24, 28, 4); noFill(); stroke(210, 80, 70); strokeWeight(4); arc(110, dy - 15, 16, 16, HALF_PI, PI + HALF_PI); noStroke();
  fill(176, 98, 62); quad(54, dy - 34, 94, dy - 34, 88, dy, 60, dy);
  for (int i = 0; i < 11; i++) { pushMatrix(); translate(74, dy - 32); rotate(random(-1.2, 1.2)); fill(40, random(100, 160), 70); ellipse(0, -26, 12, random(40, 66)); popMatrix(); }
  color ch = new color[] { color(36, 38, 46), color(150, 60, 50), color(52, 92, 120), color(190, 184, 176) }[int(random(4))];
  float cx = random(190, 260);                                                                  // office chair from behind
  fill(60); rect(cx - 6, 440, 12, 44); stroke(60); strokeWeight(7); line(cx, 482, cx - 52, 498); line(cx, 482, cx + 52, 498); line(cx, 482, cx, 500); noStroke();
  fill(20); ellipse(cx - 52, 501, 14, 14); ellipse(cx + 52, 501, 14, 14); ellipse(cx, 503, 14, 14);
  fill(lerpColor(ch, color(0), 0.3)); rect(cx - 62, 428, 124, 22, 10); fill(40); rect(cx - 74, 386, 14, 50, 6); rect(cx + 60, 386, 14, 50, 6);
  fill(ch); rect(cx - 52, 316, 104, 116, 20); fill(lerpColor(ch, color(255), 0.14)); rect(cx - 40, 326, 80, 70, 14);
}
