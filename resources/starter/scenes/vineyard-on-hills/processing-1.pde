float p1, p2, p3; color leaf, soil;
float ridge(int k, float x) { return 215 + k * 52 + sin(x * 0.009 + p1 + k * 2.1) * (30 - k * 4) + sin(x * 0.021 + p2 + k) * 9; }
void setup() {
  size(512, 512); p1 = random(6.28); p2 = random(6.28); p3 = random(-60, 60);
  int s = int(random(4)), h = int(random(4)); leaf = new color[] { color(84, 140, 50), color(200, 140, 40), color(178, 70, 40), color(128, 168, 74) }[s];
  soil = new color[] { color(190, 150, 100), color(150, 100, 64), color(206, 180, 130), color(140, 160, 84) }[int(random(4))];
  color top = new color[] { color(86, 160, 226), color(96, 70, 130), color(236, 170, 120), color(30, 38, 84) }[h];
  color low = new color[] { color(224, 242, 250), color(255, 170, 110), color(255, 236, 196), color(120, 110, 160) }[h];
  float dim = h == 3 ? 0.45 : h == 1 ? 0.2 : 0;
  leaf = lerpColor(leaf, color(20, 20, 60), dim); soil = lerpColor(soil, color(20, 20, 60), dim);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  for (int y = 0; y < 300; y += 2) { stroke(lerpColor(top, low, y / 270.0)); strokeWeight(2); line(0, y, 512, y); }
  noStroke(); float sx = random(60, 450), sy = random(50, 150);
  fill(255, 244, 200, 60); circle(sx, sy, 96); fill(255, 246, 214); circle(sx, sy, random(44, 66));
  for (int i = 0; i < random(1, 5); i++) { float cx = random(512), cy = random(24, 130); fill(255, 110); for (int k = 0; k < 5; k++) ellipse(cx + k * 22, cy + random(-5, 5), 54, 20); }
  for (int k = 0; k < 2; k++) { fill(lerpColor(lerpColor(leaf, top, 0.6), low, 0.5 - k * 0.3)); beginShape(); vertex(0, 420); for (int x = 0; x <= 512; x += 16) vertex(x, ridge(0, x + 200 * k) - 48 + k * 26); vertex(512, 420); endShape(CLOSE); }
  for (int k = 0; k < 4; k++) {                                    // hills, each with its own fan of rows
    fill(lerpColor(lerpColor(soil, low, 0.34 - k * 0.1), soil, k / 4.0));
    beginShape(); vertex(0, 512); for (int x = 0; x <= 512; x += 8) vertex(x, ridge(k, x)); vertex(512, 512); endShape(CLOSE);
    if (k == 1) house(random(300, 400));
    float vx = 256 + (k % 2 == 0 ? 1 : -1) * 170 + p3;
    for (int r = -16; r <= 16; r++) {
      float x0 = vx + r * (13 + k * 5), dx = r * (5 + k * 3) - (k % 2 == 0 ? 40 : -40);
      if (x0 < -60 || x0 > 570) continue;
      for (int i = 0, n = 9 + k; i < n; i++) {
        float t = i / float(n), x = x0 + dx * t, y = ridge(k, x0) + 8 + t * (60 + 20 * k), z = (6 + k * 4) * (0.7 + t * 0.6);
        fill(lerpColor(leaf, color(0), 0.34)); ellipse(x + z * 0.16, y + z * 0.3, z, z * 0.7);
        fill(lerpColor(lerpColor(leaf, low, 0.22 - k * 0.06), color(255, 240, 150), random(0.2))); ellipse(x, y, z, z * 0.85);
    } }
  }
  front();
}
void house(float x) {
  float y = ridge(1, x) + 6; color w = random(1) < 0.5 ? color(244, 226, 186) : color(214, 160, 120);
  for (int i = 0; i < 4; i++) { float cx = x + new float[] { -64, -48, 60, 78 }[i], ch = random(46, 82); fill(32, 66, 44); ellipse(cx, y - ch / 2, 14, ch); fill(52, 92, 58); ellipse(cx - 2, y - ch / 2, 7, ch * 0.86); }
  fill(w); rect(x - 36, y - 34, 62, 36); fill(lerpColor(w, color(0), 0.2)); rect(x + 26, y - 54, 24, 56);
  fill(178, 82, 52); quad(x - 42, y - 33, x - 30, y - 50, x + 22, y - 50, x + 30, y - 33); triangle(x + 22, y - 53, x + 38, y - 68, x + 54, y - 53);
  fill(90, 60, 40); rect(x - 10, y - 18, 11, 20); fill(255, 226, 140); rect(x - 28, y - 24, 9, 10); rect(x + 9, y - 24, 9, 10); rect(x + 34, y - 44, 8, 11);
}
void front() {                                                // the near vine on its wire, with bunches
  float y = random(404, 424), post = random(36, 70);
  fill(lerpColor(leaf, color(30, 40, 20), 0.5)); rect(0, 496, 512, 16);
  stroke(120, 120, 120); strokeWeight(2); line(0, y, 512, y + 6); line(0, y + 46, 512, y + 50);
  noStroke(); fill(112, 78, 50); rect(post, y - 44, 15, 160); fill(150, 110, 74); rect(post, y - 44, 5, 160);
  float tx = random(210, 300); noFill(); stroke(84, 56, 38); strokeWeight(13); bezier(tx, 516, tx + 22, 480, tx - 24, 460, tx, y + 8);
  strokeWeight(7); bezier(tx, y + 14, tx - 60, y - 20, tx - 130, y + 12, 60, y - 2); bezier(tx, y + 14, tx + 60, y - 20, tx + 130, y + 12, 500, y + 2); noStroke();
  color g = new color[] { color(92, 40, 120), color(60, 44, 110), color(170, 190, 80), color(130, 30, 60) }[int(random(4))];
  for (int i = 0; i < 46; i++) leafAt(random(20, 500), y + random(-34, 20), random(20, 34));
  for (int b = 0; b < 5; b++) {
    float x = 56 + b * 96 + random(-16, 16), gy = y + random(6, 20);
    for (int r = 0; r < 6; r++) for (int q = 0; q < 5 - max(0, r - 1); q++) {
      float gx = x + (q - (4 - max(0, r - 1)) / 2.0) * 12 + random(-2, 2), yy = gy + r * 12;
      fill(lerpColor(g, color(0), random(0.35))); circle(gx, yy, 15); fill(255, 130); circle(gx - 3, yy - 3, 4);
  } }
  for (int i = 0; i < 16; i++) leafAt(random(10, 510), y + random(-30, 6), random(20, 32));
}
void leafAt(float x, float y, float z) { pushMatrix(); translate(x, y); rotate(random(-1, 1));
  fill(lerpColor(leaf, random(1) < 0.5 ? color(20, 50, 10) : color(240, 230, 110), random(0.45)));
  beginShape(); for (int i = 0; i < 10; i++) { float a = -HALF_PI + i * TWO_PI / 10, r = z * (i % 2 == 0 ? 0.68 : 0.44); vertex(cos(a) * r, sin(a) * r); } endShape(CLOSE);
  stroke(255, 70); strokeWeight(1); line(0, -z * 0.5, 0, z * 0.4); noStroke(); popMatrix(); }
