void setup() {
  size(512, 512);
  color[][] skies = {{#2E1A47, #E85D75, #FFD27F}, {#0B1030, #3B3F78, #E0876A}, {#F7B267, #FFD9A0, #FFF3D2}, {#5E2750, #F2545B, #F9C784}, {#B8D4EA, #F3D9CF, #FFF0DA}, {#3B4A6B, #C97B84, #F8E5C0}};
  color[] s = skies[int(random(skies.length))];
  float horizon = random(330, 375);
  for (int y = 0; y < horizon; y++) {
    float t = y / horizon;
    stroke(t < 0.55 ? lerpColor(s[0], s[1], t / 0.55) : lerpColor(s[1], s[2], (t - 0.55) / 0.45));
    line(0, y, width, y);
  }
  noStroke();
  float sx = random(90, 420), sy = horizon - random(10, 110), sr = random(60, 105);
  for (int k = 5; k > 0; k--) {
    fill(255, 236, 170, 30);
    ellipse(sx, sy, sr * (1 + k * 0.22), sr * (1 + k * 0.22));
  }
  fill(255, 243, 200);
  ellipse(sx, sy, sr, sr);
  color sand = lerpColor(s[2], #A0623A, 0.6);
  int n = int(random(2, 5));
  for (int k = 0; k < n; k++) {
    float t = (k + 0.6) / n, half = lerp(62, random(120, 165), t), x = 70 + (k * 211 + 40) % 380 + random(-25, 25), tall = half * random(1.05, 1.3), split = sx > x ? -0.25 : 0.25;
    float y = horizon + 12 * t;
    fill(lerpColor(sand, s[1], 0.35 - 0.3 * t));
    triangle(x - half, y, x + half, y, x, y - tall);
    fill(lerpColor(sand, s[0], 0.6), 220);
    if (split < 0) triangle(x - half, y, x + half * split, y, x, y - tall);
    else triangle(x + half, y, x + half * split, y, x, y - tall);
    stroke(60, 30, 30, 50);
    for (int q = 1; q < 9; q++) line(x - half * q / 9, y - tall * (9 - q) / 9, x + half * q / 9, y - tall * (9 - q) / 9);
    noStroke();
  }
  for (int layer = 0; layer < 3; layer++) {
    fill(lerpColor(sand, s[0], 0.12 + 0.3 * layer));
    float p = random(9);
    beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 8) vertex(x, horizon + 4 + layer * 46 + 12 * sin(x / 85.0 + p));
    vertex(width, height);
    endShape(CLOSE);
  }
  int camels = int(random(0, 5));
  float cx = random(60, 260);
  fill(35, 18, 28);
  for (int k = 0; k < camels; k++) {
    float x = cx + k * 52, y = horizon + 42;
    ellipse(x, y, 30, 14);
    ellipse(x - 2, y - 8, 14, 14);
    rect(x - 12, y, 3, 22);
    rect(x - 5, y, 3, 22);
    rect(x + 4, y, 3, 22);
    rect(x + 11, y, 3, 22);
    quad(x + 12, y - 2, x + 17, y - 4, x + 24, y - 18, x + 20, y - 19);
    ellipse(x + 26, y - 18, 12, 6);
  }
}
