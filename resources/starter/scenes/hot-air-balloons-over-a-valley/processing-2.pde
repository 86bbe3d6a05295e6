// Hot air balloons, near and far, over a valley with fields and a winding river.
void setup() {
  size(512, 512);
  color[][] skies = {{#4A9BE0, #E3F4FF, #5F9448}, {#F08A5D, #FFE9C7, #75803F}, {#6A5FA8, #F9CBD0, #47685A}, {#2F6590, #F8E3B4, #87914F}, {#9FB4C4, #F1F1EA, #6E8F62}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < height; y++) { stroke(lerpColor(s[0], s[1], constrain(y / 330.0, 0, 1))); line(0, y, width, y); }
  noStroke();
  float sx = random(60, 450), sy = random(190, 270);
  for (int k = 0; k < 5; k++) { fill(255, 244, 200, k == 4 ? 255 : 40); circle(sx, sy, 130 - k * 20); }
  int puffs = int(random(2, 6));
  for (int k = 0; k < puffs; k++) {                       // clouds with a flat base
    float x = random(width), y = random(40, 250), w = random(18, 34);
    fill(lerpColor(s[1], #FFFFFF, 0.6), 190);
    for (int q = -2; q <= 2; q++) ellipse(x + q * w, y - (2 - abs(q)) * w * 0.16, w * 1.8, w * (0.9 - 0.2 * abs(q)));
  }
  for (int layer = 0; layer < 4; layer++) {               // ridges, paler with the distance, each lit from one side
    float base = 286 + layer * 30, p = random(9);
    color c = lerpColor(lerpColor(s[2], s[1], 0.75), s[2], layer / 3.0);
    for (int side = 0; side < 2; side++) {
      fill(side == 0 ? lerpColor(c, #FFFFFF, 0.18) : c);
      beginShape(); vertex(0, height);
      for (int x = 0; x <= width; x += 8) vertex(x, base + side * 7 + (36 - layer * 7) * sin(x / (100.0 - layer * 9) + p) + 11 * sin(x / 37.0 + p * 2 + side * 0.5));
      vertex(width, height); endShape(CLOSE);
    }
  }
  fill(s[2]); rect(0, 410, width, 102);
  for (int row = 0; row < 4; row++) {                     // fields with furrows, wider towards us
    float y = 398 + row * 27 + row * row * 2, h = 25 + row * 5, x = random(-80, 0);
    while (x < width) {
      float w = random(60, 120) + row * 16;
      color f = lerpColor(s[2], random(1) < 0.5 ? #EBD77A : #2C5E34, random(0.1, 0.55));
      noStroke(); fill(f); quad(x, y, x + w - 3, y, x + w + 13, y + h, x + 16, y + h);
      stroke(lerpColor(f, #000000, 0.16)); strokeWeight(1.4);
      for (int k = 1; k < 5; k++) line(x + w * k / 5, y + 2, x + w * k / 5 + 14, y + h - 2);
      x += w;
    }
  }
  float bend = random(40, 90) * (random(1) < 0.5 ? -1 : 1), rx = random(180, 330);
  for (int pass = 0; pass < 2; pass++) {                  // the river, a dark bank under bright water
    noStroke(); fill(pass == 0 ? lerpColor(s[2], #000000, 0.35) : lerpColor(s[0], #FFFFFF, 0.5));
    beginShape();
    for (int k = 0; k <= 24; k++) { float t = k / 24.0; vertex(rx + bend * sin(t * 6) * (0.3 + t) - 2 - 34 * t * t - 3 * (1 - pass), 378 + t * 136); }
    for (int k = 24; k >= 0; k--) { float t = k / 24.0; vertex(rx + bend * sin(t * 6) * (0.3 + t) + 2 + 34 * t * t + 3 * (1 - pass), 378 + t * 136); }
    endShape(CLOSE);
  }
  for (int k = 0; k < 34; k++) {                          // trees, and a farm now and then
    float x = random(width), y = 392 + k * 3.4, r = 5 + k * 0.26;
    noStroke(); fill(0, 45); ellipse(x + r * 0.5, y, r * 2, r * 0.6);
    if (k % 11 == 5) { fill(#F3E7D2); rect(x - r, y - r, r * 2, r); fill(#B5452F); triangle(x - r * 1.3, y - r, x + r * 1.3, y - r, x, y - r * 2); }
    else { fill(lerpColor(s[2], #0E2A18, 0.6)); ellipse(x, y - r * 0.8, r * 1.5, r * 1.8); fill(lerpColor(s[2], #FFFFFF, 0.15)); ellipse(x - r * 0.25, y - r, r * 0.7, r * 0.9); }
  }
  int n = int(random(3, 7)), first = int(random(400));
  for (int k = 0; k < n; k++) {                           // the far ones first
    float t = k / float(n - 1), r = lerp(17, random(66, 84), t * t);
    balloon((k * 173 + first) % 340 + 86, lerp(random(70, 240), random(120, 190), t), r, 0.45 * (1 - t), s[1]);
  }
}
void envelope(float x, float y, float left, float right, float r) {
  beginShape();
  for (int q = 0; q <= 20; q++) { float v = -1 + q / 10.0; vertex(x + left * wide(v), y + v * r * (v > 0 ? 1.14 : 1)); }
  for (int q = 20; q >= 0; q--) { float v = -1 + q / 10.0; vertex(x + right * wide(v), y + v * r * (v > 0 ? 1.14 : 1)); }
  endShape(CLOSE);
}
float wide(float v) { return v > 0 ? max(0.2, sqrt(max(0, 1 - v * v)) * (1 - 0.22 * v * v)) : sqrt(max(0, 1 - v * v)); }
void balloon(float x, float y, float r, float haze, color air) {
  color[] c = {#E63946, #F4A261, #1F9E8F, #2F6FA8, #FFC93C, #8338EC, #FFF6E6, #EF476F};
  int i = int(random(8)), j = (i + 1 + int(random(7))) % 8, pattern = int(random(3));
  color a = lerpColor(c[i], air, haze), b = lerpColor(c[j], air, haze), rope = lerpColor(#3A2A22, air, haze);
  float by = y + r * 1.62;
  stroke(rope); strokeWeight(max(1, r / 45));
  for (int k = -1; k < 2; k++) line(x + k * r * 0.2, y + r * 1.1, x + k * r * 0.16, by);
  noStroke(); fill(lerpColor(#FFB030, air, haze)); ellipse(x, y + r * 1.3, r * 0.1, r * 0.24);
  fill(a); envelope(x, y, -r, r, r);
  for (int k = 0; k < 8; k++) {                           // gores bulge as they turn towards us
    float u = -cos(k * PI / 8), v = -cos((k + 1) * PI / 8);
    fill(pattern == 1 ? lerpColor(a, #000000, 0.06 * (k % 2)) : k % 2 == 0 ? a : b); envelope(x, y, r * u, r * v, r);
  }
  fill(b);
  for (int k = 0; k < 8 && pattern > 0; k++) {            // a band of diamonds round the middle
    float u = -cos(k * PI / 8) * r, v = -cos((k + 1) * PI / 8) * r, m = (u + v) / 2;
    fill(pattern == 1 ? b : c[(i + 3) % 8]); quad(x + u * 0.98, y, x + m, y - r * 0.26, x + v * 0.98, y, x + m, y + r * 0.26);
  }
  for (int k = 0; k < 3; k++) { fill(20, 10, 40, 30); envelope(x, y, r * (0.3 + 0.22 * k), r, r); }
  fill(255, 80); ellipse(x - r * 0.45, y - r * 0.42, r * 0.22, r * 0.6);
  fill(lerpColor(b, #000000, 0.35)); quad(x - r * 0.21, y + r * 1.1, x + r * 0.21, y + r * 1.1, x + r * 0.15, y + r * 1.22, x - r * 0.15, y + r * 1.22);
  fill(lerpColor(#8A5630, air, haze)); rect(x - r * 0.19, by, r * 0.38, r * 0.28, r * 0.06);
  fill(lerpColor(#4A2C18, air, haze)); rect(x - r * 0.21, by - r * 0.02, r * 0.42, r * 0.06); rect(x + r * 0.07, by, r * 0.12, r * 0.26);
}
