void setup() {
  size(512, 512);
  color[][] skies = {{#7FB4DB, #E4F1F8}, {#1A2547, #5A6FA3}, {#5B4A7A, #E8A79A}, {#AEBBC6, #E6EBEE}};
  color[] s = skies[int(random(skies.length))];
  boolean dark = brightness(s[0]) < 130;
  for (int y = 0; y < 360; y++) {
    stroke(lerpColor(s[0], s[1], y / 360.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int k = 0; k < 9; k++) {
    float x = random(width), t = random(70, 150);
    fill(lerpColor(#35563F, s[1], 0.25));
    for (int q = 0; q < 3; q++) triangle(x - t * (0.36 - 0.09 * q), 345 - q * t * 0.26, x + t * (0.36 - 0.09 * q), 345 - q * t * 0.26, x, 345 - q * t * 0.26 - t * 0.45);
  }
  fill(lerpColor(#F4F8FC, s[0], dark ? 0.3 : 0.06));
  beginShape();
  vertex(0, 512);
  float p = random(9);
  for (int x = 0; x <= 512; x += 8) vertex(x, 335 + 12 * sin(x / 80.0 + p));
  vertex(512, 512);
  endShape(CLOSE);
  boolean left = random(1) < 0.5;
  float hx = left ? random(165, 200) : random(310, 345), hy = 352, w = random(105, 125), h = random(110, 135);
  color[] walls = {#A8452F, #C98F52, #5E7E9B, #E2D3B5, #6B4A36};
  color wall = walls[int(random(walls.length))];
  fill(wall);
  rect(hx - w, hy - h, 2 * w, h);
  stroke(lerpColor(wall, #000000, 0.2));
  strokeWeight(2);
  for (float y = hy - h + 14; y < hy; y += 14) line(hx - w, y, hx + w, y);
  noStroke();
  fill(90, 60, 50);
  rect(hx + w * 0.4, hy - h - 92, 26, 60);
  fill(200, 205, 215, 120);
  for (int k = 0; k < 5; k++) ellipse(hx + w * 0.4 + 14 + k * 8, hy - h - 104 - k * 17, 20 + k * 7, 18 + k * 5);
  fill(lerpColor(wall, #000000, 0.4));
  triangle(hx - w - 22, hy - h + 4, hx + w + 22, hy - h + 4, hx, hy - h - 92);
  fill(dark ? #DDE6F4 : #FFFFFF);
  quad(hx - w - 26, hy - h + 6, hx - w - 6, hy - h - 2, hx, hy - h - 82, hx, hy - h - 104);
  quad(hx + w + 26, hy - h + 6, hx + w + 6, hy - h - 2, hx, hy - h - 82, hx, hy - h - 104);
  color lit = dark || random(1) < 0.3 ? #FFD56B : #BCD6E6;
  for (int k = -1; k < 2; k += 2) {
    fill(255);
    rect(hx + k * w * 0.58 - 25, hy - h * 0.7, 50, 50);
    fill(lit);
    rect(hx + k * w * 0.58 - 20, hy - h * 0.7 + 5, 18, 40);
    rect(hx + k * w * 0.58 + 2, hy - h * 0.7 + 5, 18, 40);
  }
  fill(#4A2C1C);
  rect(hx - 18, hy - 70, 36, 70);
  float x = left ? random(345, 390) : random(120, 165), y = 470, k = random(0.95, 1.12);
  fill(60, 80, 120, 60);
  ellipse(x + 24, y + 4, 190 * k, 30);
  float[] r = {72 * k, 54 * k, 40 * k}, c = new float[3];
  c[0] = y - r[0] * 0.85;
  c[1] = c[0] - r[0] * 0.55 - r[1] * 0.75;
  c[2] = c[1] - r[1] * 0.6 - r[2] * 0.75;
  stroke(#5A3D28);
  strokeWeight(6);
  for (int q = -1; q < 2; q += 2) {
    float ex = x + q * random(88, 110) * k, ey = c[1] - random(-10, 50);
    line(x + q * r[1] * 0.8, c[1] - 4, ex, ey);
    line(ex - q * 16, ey + (c[1] - ey) * 0.25, ex + q * 6, ey - 22);
  }
  noStroke();
  for (int q = 0; q < 3; q++) for (int j = 0; j < 12; j++) {
    fill(lerpColor(#B9CBE2, #FFFFFF, j / 11.0));
    ellipse(x - j * r[q] * 0.016, c[q] - j * r[q] * 0.02, 2 * r[q] * (1 - j * 0.028), 2 * r[q] * (1 - j * 0.028));
  }
  color[] cloths = {#C1272D, #1F6FB2, #2E8B57, #E0A526, #7B3FA0};
  color scarf = cloths[int(random(cloths.length))];
  fill(scarf);
  rect(x - r[2] * 0.95, c[2] + r[2] * 0.62, r[2] * 1.9, 17 * k, 8);
  rect(x + r[2] * 0.35, c[2] + r[2] * 0.7, 17 * k, 52 * k, 4);
  fill(35);
  for (int q = 0; q < 3; q++) ellipse(x - 3, c[1] - 18 * k + q * 24 * k, 9 * k, 9 * k);
  ellipse(x - 15 * k, c[2] - 9 * k, 8 * k, 9 * k);
  ellipse(x + 13 * k, c[2] - 9 * k, 8 * k, 9 * k);
  for (int q = -2; q < 3; q++) ellipse(x + q * 8 * k, c[2] + (20 - q * q * 2) * k, 4.5 * k, 4.5 * k);
  fill(#F28C28);
  triangle(x - 2, c[2] - 3 * k, x - 2, c[2] + 8 * k, x + (left ? -42 : 42) * k, c[2] + 5 * k);
  fill(30, 30, 36);
  rect(x - 46 * k, c[2] - r[2] * 0.92, 92 * k, 10 * k, 4);
  rect(x - 29 * k, c[2] - r[2] * 0.92 - 46 * k, 58 * k, 48 * k, 4);
  fill(scarf);
  rect(x - 29 * k, c[2] - r[2] * 0.92 - 14 * k, 58 * k, 12 * k);
  fill(255, 235);
  for (int q = 0; q < int(random(20, 170)); q++) {
    float f = random(2, 6);
    ellipse(random(width), random(height), f, f);
  }
}
