// A humpback whale breaches: the body rises slantwise out of the sea, flippers flung out, water streaming off.
color skin, pale, sea, deep, sky, low;
float line, tilt, s, cx;

void setup() {
  size(512, 512);
  color[][] days = {{#8CC8EE, #F2F8FA, #2F78A8, #153E66}, {#3B2A5E, #F4A56A, #4A4A7A, #221F44}, {#0C1430, #2D4474, #1B3458, #0A1630}, {#B9C4C9, #E4E8E6, #5F7F8A, #34505C}, {#F7DDA8, #FDF3DC, #4F9A9A, #236068}, {#F2B8C0, #FBE6DA, #7A7FB8, #474C86}};
  color[] d = days[int(random(days.length))]; sky = d[0]; low = d[1]; sea = d[2]; deep = d[3];
  color[] skins = {#2B3340, #3F5468, #4B4A50, #1F2A44, #5A6F80};
  skin = skins[int(random(skins.length))]; pale = lerpColor(#F4F4EE, sky, 0.12);
  line = random(372, 410);
  tilt = random(0.25, 0.72); s = random(0.92, 1.1); cx = random(-30, 30);
  heaven();
  int side = random(1) < 0.5 ? -1 : 1;
  pushMatrix();
  translate(256 + cx, 0); scale(side, 1);
  translate(-62, line + 46); rotate(tilt); scale(s);
  whale();
  popMatrix();
  water(side);
}

void heaven() {
  for (int y = 0; y < line; y++) { stroke(lerpColor(sky, low, y / line)); line(0, y, 512, y); }
  noStroke();
  boolean night = brightness(sky) < 110;
  float x = random(60, 450), y = random(50, 300), r = random(46, 110);
  for (int i = 6; i > 0; i--) { fill(#FFF2C8, 16); circle(x, y, r + i * 22); }
  fill(#FFF6DC); circle(x, y, r);
  if (night) for (int i = 0; i < 70; i++) { fill(255, random(80, 240)); circle(random(512), random(line), random(1, 3.4)); }
  else for (int i = 0; i < int(random(5)); i++) {
    float bx = random(512), by = random(30, 200);
    fill(255, 190); for (int j = 0; j < 6; j++) ellipse(bx + j * 22, by + random(-8, 8), random(40, 80), random(14, 30));
  }
  if (random(1) < 0.5) {                                 // a coast far away
    fill(lerpColor(low, deep, 0.45)); beginShape(); vertex(0, line);
    for (int i = 0; i <= 16; i++) vertex(i * 32, line - noise(i * 0.4, x) * random(50, 70));
    vertex(512, line); endShape(CLOSE);
  }
  if (!night) for (int i = 0; i < int(random(6)); i++) { // gulls
    float bx = random(40, 470), by = random(40, 200), w = random(9, 18); noFill(); stroke(deep); strokeWeight(2.4);
    arc(bx - w / 2, by, w, w * 0.7, PI, TWO_PI); arc(bx + w / 2, by, w, w * 0.7, PI, TWO_PI); noStroke();
  }
  for (int i = 0; i < 60; i++) { fill(lerpColor(sea, deep, i / 59.0)); rect(0, line + i * 3, 512, 4); }
}

// in its own frame the whale stands upright: nose at (0, -350), the belly to the right
void outline() {
  beginShape(); vertex(-72, 60);
  bezierVertex(-100, -70, -96, -200, -62, -290); bezierVertex(-46, -334, -22, -358, 2, -356);
  bezierVertex(30, -352, 74, -300, 92, -226); bezierVertex(112, -130, 96, -30, 74, 60); endShape(CLOSE);
}

void flipper(float x, float y, float a, float len, color c, color edge) {
  pushMatrix(); translate(x, y); rotate(a); fill(c);
  beginShape(); vertex(0, -22);
  bezierVertex(len * 0.4, -34, len * 0.75, -24, len, 8); bezierVertex(len * 0.7, 22, len * 0.3, 30, 0, 24); endShape(CLOSE);
  fill(edge); for (int i = 1; i < 9; i++) circle(len * i / 9.0, -24 + 26 * pow(i / 9.0, 3), 13 - i * 0.7);   // knobs in front
  popMatrix();
}

void whale() {
  noStroke();
  flipper(64, -128, random(-1.25, -0.5), 175, lerpColor(pale, deep, 0.35), lerpColor(pale, deep, 0.3));
  fill(skin); outline();
  for (int i = 0; i < 9; i++) {                          // light along the back
    fill(lerpColor(skin, low, 0.35), 34); beginShape(); vertex(-70, 50);
    bezierVertex(-98, -80, -92, -200, -60, -286); bezierVertex(-50 + i * 5, -250, -70 + i * 9, -90, -50 + i * 6, 50); endShape(CLOSE);
  }
  fill(pale); beginShape(); vertex(4, -346);             // throat and belly
  bezierVertex(30, -342, 70, -292, 88, -226); bezierVertex(106, -130, 92, -30, 70, 60); vertex(10, 60);
  bezierVertex(30, -60, 34, -190, 22, -262); bezierVertex(16, -300, 8, -326, 4, -346); endShape(CLOSE);
  noFill(); stroke(lerpColor(skin, pale, 0.35)); strokeWeight(3);
  for (int i = 0; i < 9; i++) { float t = i / 8.0; bezier(8 + t * 22, -332 + t * 18, lerp(28, 76, t), -250, lerp(38, 100, t), -120, lerp(20, 70, t), 50); }
  noStroke();
  for (int i = 0; i < 9; i++) { fill(0, 14); beginShape(); vertex(76, 60); bezierVertex(98, -30, 114, -130, 92, -226); bezierVertex(90 - i * 4, -120, 84 - i * 3, -30, 60 - i * 3, 60); endShape(CLOSE); }
  stroke(lerpColor(skin, #000000, 0.5)); strokeWeight(4); noFill();
  bezier(4, -352, 14, -300, 14, -254, -8, -222); noStroke();
  fill(lerpColor(skin, #FFFFFF, 0.3)); for (int i = 0; i < 14; i++) circle(random(-52, 4), random(-330, -240), random(4, 9));   // knobs on the head
  fill(lerpColor(skin, #FFFFFF, 0.2)); ellipse(-16, -208, 20, 16);
  fill(#0B0E14); circle(-16, -208, 10); fill(255); circle(-14, -211, 3.5);
  for (int i = 0; i < 22; i++) { fill(lerpColor(skin, pale, random(0.2, 0.6)), 150); ellipse(random(-66, 14), random(-190, 40), random(3, 8), random(4, 16)); }
  flipper(-12, -120, PI + random(-0.35, 0.4), random(165, 195), pale, lerpColor(pale, skin, 0.25));
}

void water(int side) {
  noStroke();
  float x = 256 + cx - side * 62;
  for (int i = 0; i < 300; i++) {                        // spray, dense at the foot
    float a = random(-PI, 0), q = abs(randomGaussian()) * 85, d = random(3, 15) * (1.3 - min(1, q / 200));
    fill(lerpColor(#FFFFFF, sea, random(0.35)), random(120, 230)); circle(x + cos(a) * q * 1.7, line + 22 + sin(a) * q * 1.0, max(2, d));
  }
  for (int k = 0; k < 5; k++) {                          // waves in front
    float y = line + 26 + k * 27, p = random(TWO_PI), f = random(0.012, 0.026);
    fill(lerpColor(sea, deep, k / 4.0)); beginShape(); vertex(0, 512);
    for (int i = 0; i <= 64; i++) vertex(i * 8, y + 7 * sin(i * 8 * f + p) + 5 * sin(i * 0.7 + p));
    vertex(512, 512); endShape(CLOSE);
    for (int i = 0; i < 12; i++) { float wx = random(512); fill(255, 150 - k * 20); ellipse(wx, y + 8 + random(12), random(14, 60), 3); }
  }
  fill(255, 200); for (int i = 0; i < 60; i++) ellipse(x + randomGaussian() * 95, line + 36 + random(-8, 14), random(14, 44), random(5, 14));
}
