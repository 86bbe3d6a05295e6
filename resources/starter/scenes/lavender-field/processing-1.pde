void setup() {
  size(512, 512);
  color[][] skies = {{#6CB4EE, #E8F4FA, #7F9A76}, {#F6A56B, #FDE3B4, #8C7A8F}, {#8E7CC3, #F7C8C8, #6F6A8A}, {#A9BCCB, #E9EDEE, #8A9A8A}};
  color[] s = skies[int(random(skies.length))];
  float h = random(170, 225);
  for (int y = 0; y < h; y++) {
    stroke(lerpColor(s[0], s[1], y / h));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 248, 215);
  ellipse(random(50, 460), random(60, h - 30), 50, 50);
  for (int k = 0; k < int(random(4)); k++) {
    float x = random(width), y = random(25, h * 0.6);
    fill(255, 200);
    for (int q = 0; q < 6; q++) ellipse(x + random(-50, 50), y + random(-7, 7), random(40, 80), random(16, 30));
  }
  for (int layer = 0; layer < 2; layer++) {
    fill(lerpColor(s[2], s[1], 0.5 - layer * 0.4));
    float p = random(9);
    beginShape();
    vertex(0, h + 10);
    for (int x = 0; x <= width; x += 8) vertex(x, h - 26 + layer * 14 - 16 * sin(x / 80.0 + p));
    vertex(width, h + 10);
    endShape(CLOSE);
  }
  fill(#8A7A58);
  rect(0, h, width, height - h);
  float vx = random(120, 390);
  int rows = int(random(13, 19));
  color[] violets = {#5B3F8C, #7A57B5, #9B7AD0, #6A4BA3, #B79CE0};
  for (int k = -rows; k <= rows; k++) {
    float x0 = vx + k * 5, x1 = vx + k * 78;
    fill(#3F5A34);
    quad(x0 - 1.5, h, x0 + 1.5, h, x1 + 30, 530, x1 - 30, 530);
    for (int q = 0; q < 130; q++) {
      float t = pow(q / 130.0, 1.8), x = lerp(x0, x1, t), y = lerp(h + 1, 525, t), r = 1.6 + 13 * t;
      fill(violets[int(random(violets.length))], 220);
      ellipse(x + random(-2.2, 2.2) * r, y - random(1.4) * r, r * 0.9, r * 1.7);
    }
  }
  float tx = random(1) < 0.5 ? random(40, 150) : random(360, 470);
  if (random(1) < 0.5) {
    fill(70, 52, 36);
    rect(tx - 4, h - 26, 8, 34);
    for (int k = 0; k < 30; k++) {
      fill(50 + random(40), 90 + random(40), 50);
      ellipse(tx + randomGaussian() * 18, h - 48 + randomGaussian() * 14, 26, 24);
    }
  } else {
    fill(#D9C7A3);
    rect(tx - 36, h - 34, 72, 40);
    fill(#B5563A);
    quad(tx - 42, h - 33, tx - 30, h - 58, tx + 30, h - 58, tx + 42, h - 33);
    fill(#4A6A8A);
    rect(tx - 22, h - 22, 12, 15);
    rect(tx + 12, h - 22, 12, 15);
    fill(#6B4A30);
    rect(tx - 5, h - 20, 11, 26);
  }
}
