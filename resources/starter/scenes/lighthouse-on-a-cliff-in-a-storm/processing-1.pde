void setup() {
  size(512, 512);
  color[][] skies = {{#1B2433, #4B5A6B}, {#2B2038, #6B5570}, {#16302F, #50706B}, {#3A3F47, #8B8F93}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(s[0], s[1], y / 400.0));
    line(0, y, width, y);
  }
  if (random(1) < 0.5) {
    translate(width, 0);
    scale(-1, 1);
  }
  noStroke();
  for (int k = 0; k < 46; k++) {
    fill(lerpColor(s[0], k % 2 == 0 ? s[1] : #000000, random(0.5)), 110);
    ellipse(random(-40, 550), random(-10, 130), random(110, 220), random(40, 90));
  }
  if (random(1) < 0.5) {
    stroke(255, 250, 220);
    float x = random(300, 470), y = 90;
    for (int k = 0; k < 8; k++) {
      float nx = x + random(-24, 24), ny = y + random(24, 36);
      strokeWeight(4 - k * 0.4);
      line(x, y, nx, ny);
      x = nx;
      y = ny;
    }
    noStroke();
  }
  float lx = random(120, 160), ly = 292, t = random(165, 195);
  fill(255, 240, 180, 60);
  float a = random(-0.25, 0.2);
  triangle(lx, ly - t + 2, lx + 460, ly - t + 460 * sin(a) - 60, lx + 460, ly - t + 460 * sin(a) + 50);
  fill(255, 240, 180, 30);
  triangle(lx, ly - t + 2, lx - 260, ly - t - 70, lx - 260, ly - t + 10);
  sea(390, lerpColor(s[1], #0D2B3A, 0.5), 24);
  fill(38, 34, 36);
  beginShape();
  vertex(-10, 520); vertex(-10, 300); vertex(60, 286); vertex(lx + 60, 288);
  vertex(lx + 95, 330); vertex(lx + 88, 380); vertex(lx + 125, 430); vertex(lx + 120, 520);
  endShape(CLOSE);
  fill(58, 54, 54);
  for (int k = 0; k < 14; k++) {
    float x = random(0, lx + 60), y = random(300, 470);
    quad(x, y, x + random(20, 50), y + 6, x + random(10, 40), y + 22, x - 8, y + 14);
  }
  color red = random(1) < 0.6 ? #C1272D : #1F4E79;
  for (int k = 0; k < 6; k++) {
    fill(k % 2 == 0 ? #F3F0E8 : red);
    float y0 = ly - t * 0.78 * k / 6, y1 = ly - t * 0.78 * (k + 1) / 6, w0 = lerp(34, 22, k / 6.0), w1 = lerp(34, 22, (k + 1) / 6.0);
    quad(lx - w0, y0, lx + w0, y0, lx + w1, y1, lx - w1, y1);
    fill(0, 50);
    quad(lx + w0 * 0.3, y0, lx + w0, y0, lx + w1, y1, lx + w1 * 0.3, y1);
  }
  fill(40);
  rect(lx - 28, ly - t * 0.8, 56, 7);
  fill(255, 236, 150);
  rect(lx - 15, ly - t * 0.8 - 28, 30, 28);
  fill(red);
  triangle(lx - 22, ly - t * 0.8 - 27, lx + 22, ly - t * 0.8 - 27, lx, ly - t * 0.8 - 52);
  sea(430, lerpColor(s[1], #08202C, 0.65), 30);
  sea(470, lerpColor(s[0], #061820, 0.6), 24);
  for (int k = 0; k < 90; k++) {
    fill(235, 242, 245, random(80, 220));
    float d = random(3, 13);
    ellipse(lx + 105 + randomGaussian() * 34, 412 + randomGaussian() * 32, d, d);
  }
  stroke(220, 230, 240, 70);
  strokeWeight(1.4);
  for (int k = 0; k < 230; k++) {
    float x = random(-40, 560), y = random(520);
    line(x, y, x - 7, y + 24);
  }
}

void sea(float base, color c, float high) {
  float p = random(9);
  fill(c);
  beginShape();
  vertex(-10, 520);
  for (int x = -10; x <= 522; x += 6) vertex(x, base - high * pow(abs(sin(x / 62.0 + p)), 1.6) - 5 * sin(x / 17.0));
  vertex(522, 520);
  endShape(CLOSE);
  fill(235, 242, 245, 170);
  for (int x = -10; x <= 522; x += 7) if (abs(sin(x / 62.0 + p)) > 0.86) ellipse(x, base - high * pow(abs(sin(x / 62.0 + p)), 1.6) - 5 * sin(x / 17.0), random(6, 16), random(3, 8));
}
