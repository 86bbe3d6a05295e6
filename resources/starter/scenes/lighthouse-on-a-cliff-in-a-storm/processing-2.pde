// A lighthouse on a cliff in a storm; hour, stripes, beam, lightning, house, ship and side by chance
color[] s;

void setup() {
  size(512, 512);
  color[][] skies = {{#141C2C, #54667A}, {#261A34, #7A5F7C}, {#0F2827, #547A78}, {#343A44, #9A9FA2}, {#2E1E20, #A06A50}};
  s = skies[int(random(skies.length))];
  for (int y = 0; y < height; y++) { stroke(lerpColor(s[0], s[1], y / 400.0)); line(0, y, width, y); }
  if (random(1) < 0.5) { translate(width, 0); scale(-1, 1); }
  noStroke();
  for (int k = 0; k < 60; k++) {                                // heavy clouds, each with a paler edge
    float x = random(-40, 550), y = random(-20, 150), w = random(90, 210), h = random(36, 80);
    color c = lerpColor(s[0], #05070C, random(0.45));
    fill(lerpColor(c, s[1], 0.5), 80); ellipse(x - 5, y - 5, w, h);
    fill(c, 120); ellipse(x, y, w, h);
  }
  if (random(1) < 0.55) bolt(random(290, 470), 70, 6, 11);
  float lx = random(130, 160), ly = 300, t = random(190, 215), lampY = ly - t - 12;
  float a = random(-0.2, 0.16); for (int k = 0; k < 4; k++) {                                 // the beams, bright at the core
    fill(255, 240, 180, 34);
    triangle(lx, lampY, 560, lampY + 400 * a - 66 + 14 * k, 560, lampY + 400 * a + 66 - 14 * k);
    triangle(lx, lampY, -60, lampY - 200 * a - 40 + 9 * k, -60, lampY - 200 * a + 40 - 9 * k);
  }
  sea(376, lerpColor(s[1], #12384A, 0.45), 16, 46);
  if (random(1) < 0.4) {                                        // a ship in trouble
    pushMatrix(); translate(random(360, 450), 362); rotate(random(-0.3, 0.3));
    fill(#15171C); quad(-34, -8, 36, -12, 26, 10, -26, 10); rect(-14, -24, 20, 16); rect(-2, -50, 3, 30); fill(#FFD87A); rect(-10, -20, 5, 5); rect(-1, -20, 5, 5);
    popMatrix();
  }
  sea(404, lerpColor(s[1], #0D2F40, 0.6), 26, 60);
  float e = lx + 78;
  fill(#262022);                                                // the cliff and its lit ledges
  beginShape(); vertex(-10, 520); vertex(-10, 312); vertex(50, 300); vertex(e - 26, 298); vertex(e, 314); vertex(e + 6, 350); vertex(e + 24, 372); vertex(e + 20, 410); vertex(e + 46, 440); vertex(e + 50, 520); endShape(CLOSE);
  for (int k = 0; k < 46; k++) {
    float y = random(316, 480), x = random(-20, e - 44 + (y - 316) * 0.28), w = random(16, 44), h = random(10, 30);
    fill(lerpColor(#3A3233, s[1], random(0.1, 0.42)));
    quad(x, y, x + w, y - random(4), x + w - 6, y + h * 0.5, x + 4, y + h * 0.6);
    fill(#171315); quad(x + 4, y + h * 0.6, x + w - 6, y + h * 0.5, x + w - 10, y + h, x + 8, y + h);
  }
  fill(lerpColor(#44602F, s[0], 0.35));
  beginShape(); vertex(-10, 326); vertex(-10, 306); vertex(50, 294); vertex(e - 26, 292); vertex(e, 312); vertex(e - 30, 310); vertex(e - 60, 318); vertex(60, 312); vertex(30, 324); endShape(CLOSE);
  color paint = random(1) < 0.5 ? #C8242C : random(1) < 0.6 ? #1F4E8C : #20232A;
  if (random(1) < 0.6) {                                        // the keeper's house
    fill(#D8D0C0); rect(lx - 104, 262, 62, 42); fill(0, 60); rect(lx - 60, 262, 18, 42); fill(lerpColor(paint, #000000, 0.35)); quad(lx - 110, 264, lx - 36, 264, lx - 48, 238, lx - 98, 238); rect(lx - 92, 224, 10, 20); fill(#FFD87A); rect(lx - 94, 276, 12, 13); rect(lx - 74, 276, 12, 13);
  }
  int n = int(random(2, 5)) * 2 + 1;
  for (int k = 0; k < n; k++) {                                 // the tower, round: light at one side, dark at the other
    float y0 = ly + 4 - t * k / n, y1 = ly + 4 - t * (k + 1) / n, w0 = lerp(39, 24, k / float(n)), w1 = lerp(39, 24, (k + 1) / float(n));
    for (int j = 0; j < 10; j++) { float u0 = -1 + j * 0.2, u1 = u0 + 0.21, g = exp(-sq((u0 + 0.45) / 0.4)); fill(lerpColor(lerpColor(k % 2 == 0 ? #F8F4EA : paint, #0A0C14, 0.5), k % 2 == 0 ? #F8F4EA : paint, min(1, g + 0.25))); quad(lx + w0 * u0, y0, lx + w0 * u1, y0, lx + w1 * u1, y1, lx + w1 * u0, y1); }
  }
  for (int k = 0; k < 3; k++) { fill(#1A1A20); rect(lx - 7, ly - t * (0.28 + 0.24 * k) - 18, 12, 19, 6, 6, 0, 0); fill(#FFD87A); rect(lx - 5, ly - t * (0.28 + 0.24 * k) - 15, 8, 14, 4, 4, 0, 0); }
  fill(#1E1B1C); rect(lx - 11, ly - 24, 22, 28, 11, 11, 0, 0);
  float top = ly + 4 - t;
  for (int k = 9; k > 0; k--) { fill(255, 236, 150, 22); circle(lx, lampY - 4, 26 + 17 * k); }
  fill(#FFF3BE); rect(lx - 17, top - 36, 34, 32); fill(255); ellipse(lx, top - 20, 18, 24);
  fill(#22242A); rect(lx - 32, top - 5, 64, 8, 2); quad(lx - 26, top + 3, lx + 26, top + 3, lx + 21, top + 12, lx - 21, top + 12);
  for (int k = -3; k < 4; k++) rect(lx + k * 10 - 1, top - 18, 2, 14);
  rect(lx - 32, top - 19, 64, 2.5); rect(lx - 18, top - 38, 2.5, 34); rect(lx - 7, top - 38, 2, 34); rect(lx + 6, top - 38, 2, 34); rect(lx + 16, top - 38, 2.5, 34);
  fill(paint); arc(lx, top - 35, 50, 46, PI, TWO_PI); fill(255, 70); arc(lx - 6, top - 36, 26, 36, PI, PI + HALF_PI); fill(#22242A); rect(lx - 1.5, top - 74, 3, 18); circle(lx, top - 59, 7);
  for (int k = 0; k < 190; k++) {                               // a wave breaks on the rocks and is blown up the cliff
    float u = random(1), y = 470 - 150 * u * u + random(-10, 10);
    fill(236, 243, 246, random(60, 230) * (1 - 0.6 * u)); circle(e + 42 - 28 * u + randomGaussian() * (16 + 22 * u), y, random(3, 15) * (1 - 0.6 * u));
  }
  sea(446, lerpColor(s[1], #08202C, 0.65), 34, 72); sea(486, lerpColor(s[0], #0C2A38, 0.6), 26, 84);
  stroke(220, 230, 240, 75); strokeWeight(1.4);
  for (int k = 0; k < 210; k++) { float x = random(-40, 560), y = random(520), q = random(0.6, 1.4); line(x, y, x - 11 * q, y + 24 * q); }
}

void bolt(float x, float y, int w, int n) {
  for (int k = 0; k < n; k++) {
    float nx = x + random(-24, 24), ny = y + random(20, 30);
    stroke(190, 200, 255, 70); strokeWeight(w * 3); line(x, y, nx, ny); stroke(255, 252, 232); strokeWeight(max(1.2, w * 0.8 - k * 0.4)); line(x, y, nx, ny);
    if (w > 3 && k % 3 == 2) bolt(x, y, 2, 4);
    x = nx; y = ny; }
  noStroke();
}

void sea(float base, color c, float high, float wide) {         // sharp crests, lit flanks, foam running down
  float p = random(9); for (int j = 0; j < 4; j++) {
    fill(lerpColor(lerpColor(c, #9FC4C8, 0.42), c, min(1, j * 0.4)));
    beginShape(); vertex(-10, 520);
    for (int x = -10; x <= 522; x += 6) vertex(x, base + j * 7 - high * pow(1 - abs(sin(x / wide + p + j * 0.12)), 1.7) - 4 * sin(x / 17.0 + j));
    vertex(522, 520); endShape(CLOSE);
  }
  for (int x = -10; x <= 522; x += 5) {
    float f = pow(1 - abs(sin(x / wide + p)), 1.7), y = base - high * f - 4 * sin(x / 17.0);
    if (f > 0.35) { fill(238, 245, 247, 210); ellipse(x, y, random(6, 16), random(4, 9)); fill(238, 245, 247, 120); ellipse(x + random(4, 16), y + random(4, 20), random(4, 12), random(2, 5)); circle(x - random(20), y - random(14), random(1, 4)); }
  }
}
