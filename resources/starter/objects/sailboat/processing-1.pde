// A sailboat among waves made of noise; one mast or two.
void setup() {
  size(512, 512);
  color[][] days = {{#7CC6EE, #EAF7FC, #2E8FB5, #14537A}, {#F6A66B, #FDE6B8, #C96F5B, #5B3A5E}, {#8E9BA6, #DDE3E6, #5F7F8C, #34505C}, {#2A3C74, #D38AA0, #3F5E96, #1A2A55}};
  color[] day = days[int(random(days.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(day[0], day[1], min(1, y / 330.0)));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 246, 214, 230);
  circle(random(60, 450), random(60, 210), random(44, 76));
  for (int i = 0; i < 4; i++) {
    float x = random(width), y = random(40, 170);
    fill(255, 170);
    for (int k = 0; k < 6; k++) ellipse(x + k * 20 - 50, y + random(-8, 8), random(34, 60), random(14, 26));
  }
  float n = random(1000);
  for (int i = 0; i < 3; i++) swell(330 + i * 14, lerpColor(day[1], day[2], 0.6 + 0.13 * i), n + i * 50, 16);
  pushMatrix();
  translate(256 + random(-24, 24), 392);
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.14, 0.06));
  scale(random(0.95, 1.12));
  boat();
  popMatrix();
  for (int i = 0; i < 6; i++) swell(392 + i * 22, lerpColor(day[2], day[3], i / 5.0), n + 200 + i * 31, 26);
  stroke(lerpColor(day[3], #000000, 0.3));
  noFill();
  strokeWeight(2);
  for (int i = int(random(2, 6)); i > 0; i--) {
    float x = random(40, 470), y = random(50, 230), s = random(7, 13);
    arc(x - s, y, 2 * s, s, PI, TWO_PI - 0.3);
    arc(x + s, y, 2 * s, s, PI + 0.3, TWO_PI);
  }
}

void swell(float level, color c, float n, float lift) {
  noStroke();
  fill(c);
  beginShape();
  vertex(0, height);
  for (int x = 0; x <= width; x += 4) vertex(x, level - lift * (noise(n + x * 0.012) - 0.4) - 4 * abs(sin(n + x * 0.06)));
  vertex(width, height);
  endShape(CLOSE);
  stroke(255, 120);
  strokeWeight(1.6);
  for (int x = int(random(30)); x < width; x += int(random(40, 90))) {
    float y = level - lift * (noise(n + x * 0.012) - 0.4) + 4;
    line(x, y, x + random(8, 26), y);
  }
}

void sail(float x, float foot, float top, float reach, color cloth, color band) {
  stroke(80, 70, 64);
  strokeWeight(2);
  fill(cloth);
  beginShape();
  vertex(x, top);
  quadraticVertex(x + reach * 0.75, lerp(top, foot, 0.55), x + reach, foot);
  quadraticVertex(x + reach * 0.5, foot + 8, x, foot);
  endShape(CLOSE);
  noStroke();
  fill(band);
  beginShape();                                        // a band across, as high as it is wide there
  for (float t = 0.58; t <= 0.76; t += 0.03) vertex(x + reach * (1.5 * t * (1 - t) + t * t) * 0.985, lerp(top, foot, 1.1 * t * (1 - t) + t * t));
  vertex(x, lerp(top, foot, 1.1 * 0.76 * 0.24 + 0.5776));
  vertex(x, lerp(top, foot, 1.1 * 0.58 * 0.42 + 0.3364));
  endShape(CLOSE);
  stroke(80, 70, 64, 110);
  strokeWeight(1);
  line(x, lerp(top, foot, 0.4), x + reach * 0.42, lerp(top, foot, 0.43));
  line(x, lerp(top, foot, 0.86), x + reach * 0.86, lerp(top, foot, 0.88));
}

void boat() {
  color[] paints = {#B23A48, #F7F3E8, #22577A, #2F6B4F, #8A5A34, #20232B};
  color[] cloths = {#FFFFFF, #FFF4DC, #E76F51, #F4A261, #FFFFFF};
  color hull = paints[int(random(paints.length))], cloth = cloths[int(random(cloths.length))], band = paints[int(random(4))];
  boolean ketch = random(1) < 0.4;
  float tall = random(236, 276);
  strokeCap(ROUND);
  stroke(#6B4A30);
  strokeWeight(7);
  line(16, 0, 16, -tall);
  if (ketch) {
    line(-78, 0, -78, -tall * 0.66);
    sail(-84, -38, -tall * 0.63, -70, cloth, band);
  }
  sail(10, -34, -tall + 12, ketch ? -84 : -136, cloth, band);
  sail(24, -32, -tall + 40, random(96, 122), random(1) < 0.5 ? cloth : band, cloth);
  stroke(#6B4A30);
  strokeWeight(5);
  line(16, -30, ketch ? -70 : -124, -30);
  line(120, -22, 168, -36);
  noStroke();
  fill(band);
  triangle(16, -tall, 16, -tall + 18, -22, -tall + 9);
  fill(#E8D9BC);
  quad(-70, -14, -60, -32, 44, -32, 60, -16);
  fill(#31505F);
  for (int i = 0; i < 3; i++) ellipse(-38 + i * 30, -23, 12, 9);
  stroke(40, 32, 28);
  strokeWeight(2);
  fill(hull);
  beginShape();
  vertex(-136, -18);
  quadraticVertex(10, -2, 148, -24);
  quadraticVertex(128, 34, 70, 44);
  vertex(-96, 44);
  quadraticVertex(-132, 30, -136, -18);
  endShape(CLOSE);
  noFill();
  stroke(lerpColor(hull, hull == #F7F3E8 ? #B23A48 : #FFFFFF, 0.75));
  strokeWeight(5);
  bezier(-132, -4, -60, 8, 60, 6, 138, -10);
}
