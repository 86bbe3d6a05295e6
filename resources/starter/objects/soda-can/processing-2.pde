// An aluminium soda can shaded strip by strip: shoulder, rim, pull tab, printed design, drops of cold water, a bar, ice or sand.
float w, h, turn; color can, second; int design;

void setup() {
  size(512, 512); color[] cans = {#D7263D, #1B6CA8, #1FA35B, #F18F01, #7A28A0, #22252B, #E84393, #D9DCE0};
  color[] seconds = {#FFFFFF, #FFD23F, #F7F3E3, #A8E6CF, #14213D}; can = cans[int(random(cans.length))];
  second = seconds[int(random(seconds.length))]; design = int(random(5)); turn = random(TWO_PI); surroundings(); w = random(92, 104);
  h = random(168, 182); translate(256 + random(-34, 34), 262); rotate(random(-0.14, 0.14)); scale(random(1.0, 1.16)); noStroke();
  for (int i = 8; i > 0; i--) {
    fill(0, 16); ellipse(14 + i * 3, h + 10, 1.8 * w + i * 12, 18 + i * 6);
  }
  for (float u = -1; u < 1; u += 0.02) strip(u);           // the body, one narrow strip after the other
  lid();
  if (random(1) < 0.65) drops();
}

void surroundings() {
  color[] a = {#FCE8C8, #101827, #BDE4F2, #F5B7A8, #F7F7F5, #31204A, #0F4C4A};
  color[] b = {#F2B56B, #27405F, #5FB0D3, #C8553D, #C9CFD4, #8E44AD, #2E8B7A}; int k = int(random(a.length)), kind = int(random(3));
  for (int y = 0; y < height; y += 2) {
    stroke(lerpColor(a[k], b[k], y / 512.0)); strokeWeight(3); line(0, y, width, y);
  }
  noStroke(); float top = random(400, 440);
  if (kind == 0) {                                          // a bar with lights behind
    for (int i = 0; i < 14; i++) {
      fill(255, 240, 200, random(20, 70)); circle(random(width), random(350), random(30, 90));
    }
    fill(lerpColor(b[k], #1A1210, 0.6)); rect(0, top, width, 120); fill(255, 40); rect(0, top, width, 8);
  } else if (kind == 1) {                                   // sun rays and sand
    fill(255, 45);
    for (int i = 0; i < 12; i++) triangle(256, 230, 256 + 600 * cos(i * PI / 6), 230 + 600 * sin(i * PI / 6), 256 + 600 * cos(i * PI / 6 + 0.26), 230 + 600 * sin(i * PI / 6 + 0.26));
    fill(lerpColor(a[k], #E2C58E, 0.7)); ellipse(256, 500, 800, 190);
  } else {                                                  // ice cubes
    for (int i = 0; i < 16; i++) {
      pushMatrix(); translate(i * 36 - 20, 450 + random(-22, 40)); rotate(random(-0.6, 0.6)); fill(lerpColor(#DFF3FA, b[k], random(0.1, 0.4)));
      rect(-30, -30, 60, 60, 8); fill(255, 120); rect(-22, -22, 30, 14, 5); popMatrix();
    }
  }
}

void strip(float u) {
  float c = sqrt(1 - u * u), light = 0.42 + 0.62 * c - 0.22 * u; light += 0.75 * exp(-sq((u + 0.5) / 0.1)) + 0.3 * exp(-sq((u - 0.72) / 0.06));
  float x = u * w, x2 = 0.022 * w, bulge = 16 * c;
  float a = asin(u) + turn;                                 // the angle round the can
  metal(#C9CED3, light); quad(x * 0.84, -h, (x + x2) * 0.84, -h, x + x2, -h + 34 + bulge * 0.6, x, -h + 34 + bulge * 0.6);
  quad(x, h - 26 + bulge, x + x2, h - 26 + bulge, (x + x2) * 0.8, h + 2 + bulge * 0.5, x * 0.8, h + 2 + bulge * 0.5); metal(can, light);
  rect(x, -h + 26 + bulge * 0.7, x2, 2 * h - 54 + bulge * 0.3); metal(second, light);
  if (design == 0) rect(x, 40 * sin(a) - 10 + bulge, x2, 60 + 22 * cos(a));
  if (design == 1) {
    rect(x, -h + 62 + bulge, x2, 12); rect(x, h - 70 + bulge, x2, 26);
  }
  if (design == 2 && sin(a * 5) > 0) rect(x, -h + 26 + bulge * 0.7, x2, 2 * h - 54 + bulge * 0.3);
  float d = 1 - sq(u / 0.72);
  if (design == 3 && d > 0) rect(x, bulge - 70 * sqrt(d), x2, 140 * sqrt(d));
  if (design == 4) for (int i = 0; i < 4; i++) rect(x, -h + 80 + i * 66 + bulge + 14 * sin(a * 3 + i * 2), x2, 24);
  if (design == 3 && abs(u) < 0.5) {
    metal(can, light); rect(x, bulge + 22 * sin(u * 6), x2, 30);
  }
}

void metal(color c, float light) {
  fill(light < 1 ? lerpColor(#000000, c, light) : lerpColor(c, #FFFFFF, min(0.85, light - 1)));
}

void lid() {
  float t = -h; fill(#8D949B); ellipse(0, t + 3, w * 1.72, 44); fill(#EEF1F3); ellipse(0, t, w * 1.72, 42); fill(#979EA5);
  ellipse(0, t + 1, w * 1.58, 36); fill(#C7CDD2); ellipse(0, t + 4, w * 1.46, 29); boolean open = random(1) < 0.4; fill(open ? #1B1B1E : #B1B8BE);
  ellipse(0, t + 11, 46, 12); fill(#7F868D); ellipse(0, t + 1, 34, 20); fill(lerpColor(#E6EAED, second, random(0.3))); ellipse(0, t - 1, 34, 19);
  fill(#7F868D); ellipse(0, t - 5, 20, 6); fill(#E6EAED); circle(0, t + 3, 6);
}

void drops() {
  for (int i = 0; i < 70; i++) {
    float x = random(-0.92, 0.92) * w, y = random(-h + 50, h - 30), r = random(2, 8); fill(0, 55); ellipse(x + 1, y + 1.5, r, r * 1.25);
    fill(255, 95); ellipse(x, y, r, r * 1.2); fill(255, 220); circle(x - r * 0.2, y - r * 0.25, r * 0.3);
    if (r > 7) {
      fill(255, 70); rect(x - 1.5, y - random(14, 40), 3, 30, 2);
    }
  }
}
