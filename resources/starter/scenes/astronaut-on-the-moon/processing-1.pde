void setup() {
  size(512, 512);
  background(6, 7, 16);
  noStroke();
  for (int k = 0; k < 160; k++) {
    fill(255, random(80, 255));
    float s = random(0.6, 2.6);
    ellipse(random(width), random(360), s, s);
  }
  float ex = random(70, 440), ey = random(70, 150), er = random(70, 110);
  fill(#2E6FB7);
  ellipse(ex, ey, er, er);
  fill(#4E9A51);
  ellipse(ex - er * 0.12, ey - er * 0.1, er * 0.4, er * 0.3);
  ellipse(ex + er * 0.18, ey + er * 0.16, er * 0.26, er * 0.3);
  fill(255, 200);
  ellipse(ex, ey - er * 0.3, er * 0.5, er * 0.09);
  ellipse(ex - er * 0.14, ey + er * 0.22, er * 0.4, er * 0.07);
  fill(6, 7, 16, 190);
  float way = random(1) < 0.5 ? 1 : -1;
  arc(ex, ey, er + 2, er + 2, way > 0 ? -HALF_PI : HALF_PI, way > 0 ? HALF_PI : PI + HALF_PI);
  float h = random(300, 345);
  color ground = lerpColor(#8C8C90, #B8B0A4, random(1));
  fill(ground);
  beginShape();
  vertex(0, height);
  float p = random(9);
  for (int x = 0; x <= width; x += 8) vertex(x, h + 14 * sin(x / 120.0 + p) + 4 * sin(x / 31.0));
  vertex(width, height);
  endShape(CLOSE);
  for (int k = 0; k < 26; k++) {
    float y = random(h + 26, 505), w = map(y, h, 512, 16, 95) * random(0.5, 1.2), x = random(width);
    fill(lerpColor(ground, #FFFFFF, 0.3));
    ellipse(x, y + w * 0.05, w, w * 0.3);
    fill(lerpColor(ground, #000000, 0.35));
    ellipse(x, y, w * 0.92, w * 0.25);
  }
  float x = 256 + random(-70, 70), y = random(425, 455), s = random(0.95, 1.15), leap = random(1) < 0.35 ? random(20, 50) : 0;
  if (random(1) < 0.7) {
    float fx = x + (random(1) < 0.5 ? -130 : 120);
    stroke(220);
    strokeWeight(5);
    line(fx, y + 10, fx, y - 170);
    noStroke();
    color[] flags = {#D7263D, #1B998B, #F46036, #2E86AB, #F4D35E};
    fill(flags[int(random(flags.length))]);
    quad(fx, y - 170, fx + 84, y - 164, fx + 84, y - 112, fx, y - 118);
    fill(255);
    ellipse(fx + 42, y - 141, 26, 26);
  }
  fill(0, 90);
  ellipse(x + 18, y + 6, 120 * s - leap * 0.7, 22 * s);
  translate(x, y - leap);
  scale(random(1) < 0.5 ? s : -s, s);
  astronaut(leap > 0);
}

void astronaut(boolean leaps) {
  color suit = #F1F1F4, shade = #BFC3CC;
  fill(#9AA0AC);
  rect(-46, -168, 92, 92, 12);
  stroke(suit);
  strokeWeight(32);
  line(-20, -72, leaps ? -46 : -24, -18);
  line(20, -72, leaps ? 34 : 24, -18);
  strokeWeight(27);
  float a = random(-50, 20);
  line(-38, -132, -72, -132 + a + 30);
  line(38, -132, 70, leaps ? -172 : -96);
  noStroke();
  fill(shade);
  ellipse(-72, -132 + a + 34, 30, 30);
  ellipse(70, leaps ? -176 : -92, 30, 30);
  rect((leaps ? -46 : -24) - 22, -20, 42, 24, 9);
  rect((leaps ? 34 : 24) - 18, -20, 42, 24, 9);
  fill(suit);
  rect(-42, -156, 84, 96, 24);
  fill(shade);
  rect(-42, -76, 84, 10);
  fill(#4B5563);
  rect(-22, -126, 44, 30, 5);
  fill(#E63946);
  ellipse(-10, -111, 8, 8);
  fill(#4CC9F0);
  ellipse(8, -111, 8, 8);
  fill(suit);
  ellipse(0, -186, 84, 80);
  fill(random(1) < 0.5 ? #C9992B : #24304A);
  ellipse(4, -186, 62, 52);
  fill(255, 150);
  ellipse(-10, -196, 16, 12);
}
