// A stop sign at a corner of a town, a wood or a desert, by day, dusk, fog or night
void setup() {
  size(512, 512);
  color[][] skies = {{#4FA3E0, #DDF1FB}, {#E9735F, #FFDDA6}, {#9AA8B2, #E4E9EC}, {#141F45, #5A6CA8}, {#7DC4C9, #F6F0D2}};
  int day = int(random(skies.length)), place = int(random(3));
  color low = skies[day][1];
  for (int y = 0; y < 400; y++) {
    stroke(lerpColor(skies[day][0], low, y / 400.0));
    line(0, y, width, y);
  }
  noStroke();
  float side = random(1) < 0.5 ? -1 : 1;                      // where the light comes from
  fill(255, 247, 216, 220);
  circle(256 + side * 210, random(50, 130), 46);
  for (int k = 0; k < 6; k++) {                               // what stands behind, far things paler
    for (float x = random(-90, -20); x < width && k < 3; x += random(48, 110)) {
      float w = random(60, 105), h = random(70, 200) * (1 - 0.2 * k), far = 0.55 - 0.2 * k;
      color wall = lerpColor(place == 0 ? lerpColor(#6B4E48, #4A5870, random(1)) : place == 1 ? #2C5A33 : #A8552F, low, far);
      fill(wall);
      if (place == 2) quad(x, 400, x + 24, 400 - h, x + w, 400 - h, x + w + 30, 400);
      if (place == 1) for (int j = 0; j < 4; j++) {
        fill(lerpColor(wall, #B9D080, 0.12 * j));
        triangle(x + 9 * j, 400 - h * 0.24 * j, x + w - 9 * j, 400 - h * 0.24 * j, x + w / 2, 345 - h * 0.24 * j - h * 0.2);
      }
      if (place > 0) continue;
      rect(x, 400 - h, w, h);
      for (float y = 412 - h; y < 375; y += 30) for (float q = x + 9; q < x + w - 15; q += 23) {
        fill(random(1) < (day == 3 ? 0.6 : 0.2) ? #FFE29A : lerpColor(wall, #0E1A2C, 0.5));
        rect(q, y, 13, 18);
      }
    }
  }
  color[] grounds = {#8C9096, #6E8F4E, #CFA46A};
  fill(lerpColor(grounds[place], #0B1230, day == 3 ? 0.5 : 0.05));
  rect(0, 395, width, 117);
  float bend = 256 + side * 110;
  fill(day == 3 ? #23283A : #4A4D54);
  quad(bend - 30, 395, bend + 30, 395, bend + side * 150 + 210, 512, bend + side * 150 - 210, 512);
  fill(236, 231, 213, 210);
  for (float k = -3; k < 4; k++) quad(bend + side * 75 + k * 36 - 9, 452, bend + side * 75 + k * 36 + 9, 452, bend + side * 100 + k * 44 + 11, 476, bend + side * 100 + k * 44 - 11, 476);
  float r = random(150, 172), x = 256 - side * random(0, 26), y = r + random(22, 40);
  fill(0, 70);
  quad(x - 12, 505, x + 12, 505, x - side * 150 + 10, 488, x - side * 150 - 10, 488);
  translate(x, y);
  rotate(random(-0.06, 0.06));
  color post = random(1) < 0.65 ? #A7ADB4 : #8A6240;
  for (int k = 0; k < 24; k++) {                              // a rounded post with holes
    fill(lerpColor(post, #000000, 0.1 + 0.5 * abs(k - 12 - side * 5) / 17.0));
    rect(-12 + k, 0, 1.5, 505 - y);
  }
  fill(#1E2024);
  for (float h = r + 14; h < 500 - y; h += 22) circle(0, h, 6);
  plate(r * 1.02, -side * 4, 6, #3C4148);
  plate(r * 1.01, 0, 0, #B9BEC4);
  plate(r * 0.99, 0, 0, #FFFFFF);
  for (int k = 0; k < 30; k++) plate(r * (0.92 - 0.022 * k), side * k * 0.9, -k * 1.1, lerpColor(#B5101C, #DE2C36, k / 29.0));
  letters(r, r * 0.38, r * 0.12, r * 0.5);
  fill(255, 24);
  quad(-r * 0.35, -r * 0.85, r * 0.05, -r * 0.85, -r * 0.5, r * 0.7, -r * 0.72, r * 0.45);
  if (random(1) < 0.35) for (int k = 0; k < 26; k++) {        // rust that runs down from the edge
    float a = random(TWO_PI), q = r * random(0.7, 0.84);
    fill(96, 48, 20, 80);
    rect(q * cos(a), q * sin(a), random(2, 6), random(5, 20), 2);
  }
  for (int s = -1; s < 2; s += 2) for (int k = 0; k < 2; k++) {
    fill(k == 0 ? #5A5F66 : #D9DDE1);
    circle(1 - k, s * r * 0.68 + 2 - 2 * k, 13 - 2 * k);
  }
}

void plate(float r, float dx, float dy, color c) {
  fill(c);
  beginShape();
  for (int k = 0; k < 8; k++) vertex(dx + r * cos(PI / 8 + k * QUARTER_PI), dy + r * sin(PI / 8 + k * QUARTER_PI));
  endShape(CLOSE);
}

void letters(float r, float p, float a, float h) {            // four letters as strokes
  noFill(); stroke(255); strokeWeight(r * 0.088); strokeCap(PROJECT);
  arc(-1.5 * p, -h / 4, 2 * a, h / 2, -PI * 1.5, -0.4); arc(-1.5 * p, h / 4, 2 * a, h / 2, -HALF_PI, PI - 0.4);
  line(-0.5 * p - a, -h / 2, -0.5 * p + a, -h / 2); line(-0.5 * p, -h / 2, -0.5 * p, h / 2);
  rect(0.5 * p - a, -h / 2, 2 * a, h, a);
  line(1.5 * p - a, -h / 2, 1.5 * p - a, h / 2); line(1.5 * p - a, -h / 2, 1.5 * p, -h / 2); line(1.5 * p - a, 0, 1.5 * p, 0); arc(1.5 * p, -h / 4, 2 * a, h / 2, -HALF_PI, HALF_PI);
  noStroke();
}
