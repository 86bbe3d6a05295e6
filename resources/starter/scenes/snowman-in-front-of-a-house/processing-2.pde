// A snowman before a snowed-in house by day, night, dusk or in grey weather
int lit = random(1) < 0.5 ? -1 : 1;                            // the side the light comes from

void setup() {
  size(512, 512);
  color[][] skies = {{#5FA3D2, #E4F1F8}, {#141E3E, #5A6FA3}, {#4B3A70, #E8A08E}, {#93A4B3, #DDE4EA}};
  color[] s = skies[int(random(skies.length))];
  boolean dark = brightness(s[0]) < 130; noStroke();
  for (int y = 0; y < 360; y += 3) { fill(lerpColor(s[0], s[1], y / 360.0)); rect(0, y, 512, 4); }
  for (int k = 0; k < 9; k++) {                               // firs with snow on every tier
    float x = random(width), t = random(80, 170);
    for (int q = 0; q < 3; q++) for (int j = 0; j < 2; j++) {
      float b = 348 - q * t * 0.26, w = t * (0.36 - 0.09 * q) * (j == 0 ? 1 : 0.72);
      fill(j == 0 ? lerpColor(#23463A, s[1], 0.2) : lerpColor(#FFFFFF, s[0], dark ? 0.35 : 0.12));
      triangle(x - w, b - j * t * 0.13, x + w, b - j * t * 0.13, x, b - t * 0.45);
    }
  }
  color snow = lerpColor(#F6F9FD, s[0], dark ? 0.3 : 0.05), shade = lerpColor(snow, #4A6496, 0.38);
  for (int k = 0; k < 3; k++) {                               // drifts, each with a blue back
    float p = random(9); fill(lerpColor(shade, snow, 0.4 + 0.3 * k));
    beginShape(); vertex(0, 512);
    for (int x = 0; x <= 512; x += 16) vertex(x, 332 + k * 48 + 11 * sin(x / (80.0 + 25 * k) + p));
    vertex(512, 512); endShape(CLOSE);
  }
  boolean left = random(1) < 0.5;
  float hx = left ? random(165, 195) : random(317, 347), x = left ? random(350, 390) : random(122, 162);
  house(hx, 366, random(108, 125), random(115, 138), snow, s[0], dark);
  fill(lerpColor(shade, snow, 0.4));                           // the trodden path
  quad(hx - 22, 366, hx + 22, 366, lerp(hx, 256, 0.6) + 70, 512, lerp(hx, 256, 0.6) - 60, 512);
  snowman(x, 474, random(0.98, 1.14), left ? -1 : 1, dark);
  fill(255, 235); int flakes = int(random(15, 150));
  for (int q = 0; q < flakes; q++) circle(random(width), random(height), random(2, 5.5));
}

void house(float hx, float hy, float w, float h, color snow, color sky, boolean dark) {
  color[] walls = {#A8452F, #C98F52, #4E7296, #D9C49C, #6B4A36, #7E9A6A};
  color wall = lerpColor(walls[int(random(walls.length))], sky, dark ? 0.25 : 0), glow = dark || random(1) < 0.4 ? #FFD56B : #A9CADF;
  fill(90, 60, 50); rect(hx + w * 0.4, hy - h - 96, 28, 70);
  fill(snow); rect(hx + w * 0.4 - 4, hy - h - 104, 36, 11, 5);
  for (int k = 0; k < 6; k++) { fill(215, 220, 228, 130 - 18 * k); ellipse(hx + w * 0.4 + 14 + k * 9, hy - h - 112 - k * 15, 18 + k * 8, 16 + k * 6); }
  fill(wall); rect(hx - w, hy - h, 2 * w, h); triangle(hx - w, hy - h + 2, hx + w, hy - h + 2, hx, hy - h - 84);
  fill(20, 16, 40, 70); rect(lit < 0 ? hx + w * 0.3 : hx - w, hy - h, w * 0.7, h);
  for (float y = hy - h + 12; y < hy; y += 13) { fill(lerpColor(wall, #000000, 0.28)); rect(hx - w, y, 2 * w, 2); }
  fill(20, 20, 50, 110); quad(hx - w, hy - h + 4, hx, hy - h - 72, hx, hy - h - 58, hx - w, hy - h + 22); quad(hx + w, hy - h + 4, hx, hy - h - 72, hx, hy - h - 58, hx + w, hy - h + 22);
  for (int k = -1; k < 2; k += 2) {                           // thick snow on the roof, then a window
    fill(lerpColor(snow, #4A6496, k == lit ? 0 : 0.22));
    quad(hx + k * (w + 28), hy - h + 12, hx + k * (w + 24), hy - h - 6, hx, hy - h - 112, hx, hy - h - 76);
    ellipse(hx + k * (w + 24), hy - h + 3, 18, 20);
    float wx = hx + k * w * 0.6, wy = hy - h * 0.76; fill(#FFFFFF); rect(wx - 27, wy, 54, 54); fill(glow); rect(wx - 22, wy + 5, 44, 44);
    fill(#FFFFFF); rect(wx - 2, wy, 4, 54); rect(wx - 25, wy + 25, 50, 4); fill(snow); rect(wx - 31, wy + 50, 62, 10, 5);
  }
  fill(glow); circle(hx, hy - h - 32, 30); fill(#FFFFFF); rect(hx - 2, hy - h - 47, 4, 30); rect(hx - 15, hy - h - 34, 30, 4);
  fill(#FFFFFF); rect(hx - 24, hy - 82, 48, 82); fill(#5A2A1C); rect(hx - 19, hy - 77, 38, 77);
  fill(#2F7A3C); circle(hx, hy - 54, 23); fill(#5A2A1C); circle(hx, hy - 54, 11); fill(#D8262C); circle(hx, hy - 44, 7);
  fill(#E9C04A); circle(hx + 12, hy - 34, 5); fill(snow); rect(hx - 36, hy - 6, 72, 14, 7); rect(hx - w - 8, hy - 9, w - 34, 18, 9); rect(hx + 42, hy - 9, w - 34, 18, 9);
}

void snowman(float x, float y, float k, int way, boolean dark) {
  fill(40, 60, 110, 85); ellipse(x - lit * 34, y + 2, 200 * k, 32);
  float[] r = {72 * k, 54 * k, 40 * k}, c = {y - 61 * k, y - 141 * k, y - 203 * k};
  stroke(#4E321F); strokeWeight(7);
  for (int q = -1; q < 2; q += 2) {
    float ex = x + q * random(92, 112) * k, ey = c[1] - random(-6, 56);
    line(x + q * r[1] * 0.8, c[1] - 4, ex, ey); line(ex, ey, ex + q * 15, ey + 7); line(ex - q * 16, ey + (c[1] - ey) * 0.25, ex + q * 4, ey - 22);
  }
  noStroke();
  for (int q = 0; q < 3; q++) for (int j = 0; j < 14; j++) {  // blue on the far side, white towards the light
    fill(lerpColor(#7E98C4, #FFFFFF, sqrt(j / 13.0)));
    ellipse(x + lit * j * r[q] * 0.019, c[q] - j * r[q] * 0.017, 2 * r[q] * (1 - j * 0.03), 1.96 * r[q] * (1 - j * 0.03));
    if (j == 13 && q < 2) { fill(90, 116, 165, 95); ellipse(x, c[q] - r[q] * 0.72, r[q] * 1.25, r[q] * 0.32); }
  }
  color[] cloths = {#C1272D, #1F6FB2, #2E8B57, #E0A526, #7B3FA0}; color scarf = cloths[int(random(cloths.length))];
  for (int q = 0; q < 8; q++) { fill(q % 2 == 0 ? scarf : lerpColor(scarf, #FFFFFF, 0.6)); rect(x - r[2] + q * r[2] * 0.25, c[2] + r[2] * 0.62 + 5 * k * sin(q * 0.45), r[2] * 0.26, 18 * k, 3); }
  for (int q = 0; q < 5; q++) { fill(q % 2 == 0 ? scarf : lerpColor(scarf, #FFFFFF, 0.6)); rect(x - way * r[2] * 0.5 - 10 * k, c[2] + r[2] * 0.8 + q * 11 * k, 19 * k, 12 * k, 2); }
  fill(30); for (int q = 0; q < 3; q++) circle(x + lit * 3, c[1] - 14 * k + q * 24 * k, 10 * k);
  for (int q = -1; q < 2; q += 2) circle(x + q * 14 * k, c[2] - 9 * k, 9 * k);
  for (int q = -2; q < 3; q++) circle(x + q * 9 * k, c[2] + (22 - q * q * 2) * k, 5 * k);
  fill(#C9661A); triangle(x, c[2] - 4 * k, x, c[2] + 9 * k, x + way * 46 * k, c[2] + 6 * k);
  fill(#F79A3A); triangle(x, c[2] - 4 * k, x, c[2] + 3 * k, x + way * 46 * k, c[2] + 6 * k);
  float t = c[2] - r[2] * 0.9;
  if (random(1) < 0.6) {                                      // top hat
    fill(30, 30, 38); rect(x - 46 * k, t, 92 * k, 11 * k, 5); rect(x - 29 * k, t - 48 * k, 58 * k, 50 * k, 4);
    fill(80, 82, 100); rect(x + lit * 18 * k - 5, t - 44 * k, 9 * k, 42 * k, 4);
    fill(scarf); rect(x - 29 * k, t - 14 * k, 58 * k, 13 * k);
  } else {                                                    // bobble hat
    for (int q = 0; q < 5; q++) { fill(q % 2 == 0 ? scarf : lerpColor(scarf, #FFFFFF, 0.6)); float z = 1 - q * 0.17; rect(x - 33 * k * z, t + 2 - q * 10 * k, 66 * k * z, 11 * k, 4); }
    fill(250); rect(x - 38 * k, t + 2 * k, 76 * k, 15 * k, 7); circle(x, t - 48 * k, 24 * k);
  }
}
