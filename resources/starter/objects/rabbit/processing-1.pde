// A rabbit runs at full stretch: ears laid back, hind legs kicked out, drawn in ink and wash over a field, a moonlit hill or snow.
color coat, inkc, belly; float stretch;
void setup() {
  size(512, 512); color[] coats = {#A9794F, #E9E2D6, #6E6A6C, #C99A63, #4A4448, #B8A89A};
  coat = coats[int(random(coats.length))]; inkc = lerpColor(coat, #1C1210, 0.72); belly = lerpColor(coat, #FFFFFF, 0.6);
  stretch = random(1) < 0.4 ? random(-0.2, 0.08) : random(0.68, 1);   // gathered or stretched out
  float ground = field(); float y = ground - random(120, 175); fill(0, 70); ellipse(256, ground + 26, 250, 20);
  translate(256 + random(-12, 12), y);
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.22, 0.2)); scale(random(1.04, 1.16)); hare();
}
float field() {
  color[] tops = {#8CC5E8, #101B3F, #F4B183, #CBD6DC, #F6E7C8, #27505A};
  color[] lows = {#E6F4F2, #3C5590, #FCE6C0, #F4F6F7, #F1C78E, #7FB3A4};
  color[] soils = {#6FA548, #20402F, #A0843E, #E9EEF3, #B0743A, #3B6B45}; int k = int(random(tops.length));
  strokeWeight(2);
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(tops[k], lows[k], y / 400.0)); line(0, y, width, y);
  }
  noStroke(); fill(k == 1 ? #F6EFD2 : #FFF6D0, k == 3 ? 90 : 230);
  circle(random(1) < 0.5 ? 90 : 420, random(70, 120), random(50, 90));
  if (k == 1) for (int i = 0; i < 70; i++) {
    fill(255, random(80, 255)); circle(random(width), random(330), random(1, 3));
  }
  float g = random(405, 445);
  for (int j = 0; j < 3; j++) {                            // hills one behind the other
    fill(lerpColor(lows[k], soils[k], 0.3 + 0.25 * j)); float a = random(TWO_PI), b = random(90, 150); beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 16) vertex(x, g - 70 + 32 * j + (24 - 7 * j) * sin(x / b + a));
    vertex(width, height); endShape(CLOSE);
  }
  fill(soils[k]); rect(0, g, width, height - g);
  for (int i = 0; i < 110; i++) {
    stroke(lerpColor(soils[k], random(1) < 0.5 ? #FFFFFF : #102018, random(0.15, 0.4))); strokeWeight(random(1, 3));
    float x = random(width), y = random(g, height + 14); line(x, y, x + random(-12, 6), y - random(8, 26));
  }
  noStroke();
  for (int i = 0; i < 16; i++) {                           // clods or puffs of snow thrown up
    fill(lerpColor(soils[k], #FFFFFF, random(0.4)), 190);
    circle(256 + random(-190, 190), g + random(-24, 20), random(3, 10));
  }
  return g;
}
void leg(float x1, float y1, float x2, float y2, float x3, float y3, float w1, float w2, color c) {
  // thigh, shank: two tapering pieces with round joints, outlined
  for (int pass = 0; pass < 2; pass++) {
    float grow = pass == 0 ? 5 : 0; fill(pass == 0 ? inkc : c); limb(x1, y1, x2, y2, w1 + grow, w2 + grow);
    limb(x2, y2, x3, y3, w2 + grow, w2 * 0.72 + grow);
  }
}
void limb(float ax, float ay, float bx, float by, float wa, float wb) {
  float a = atan2(by - ay, bx - ax) + HALF_PI;
  quad(ax + cos(a) * wa / 2, ay + sin(a) * wa / 2, bx + cos(a) * wb / 2, by + sin(a) * wb / 2, bx - cos(a) * wb / 2, by - sin(a) * wb / 2, ax - cos(a) * wa / 2, ay - sin(a) * wa / 2);
  circle(ax, ay, wa); circle(bx, by, wb);
}
void ear(float lift, color c) {
  pushMatrix(); translate(112, -62); rotate(lift); stroke(inkc); strokeWeight(3); fill(c); beginShape(); vertex(6, 8);
  bezierVertex(-20, 22, -84, 26, -116, 2); bezierVertex(-90, -22, -30, -22, 8, -12); endShape(CLOSE); noStroke();
  fill(lerpColor(c, #E59A92, 0.6)); beginShape(); vertex(-8, 4); bezierVertex(-36, 12, -74, 12, -98, 2);
  bezierVertex(-74, -10, -40, -10, -8, -4); endShape(CLOSE); popMatrix();
}
void body() {
  beginShape(); vertex(-128, -6); bezierVertex(-132, -52, -86, -76, -36, -70); bezierVertex(6, -66, 40, -74, 84, -66);
  bezierVertex(112, -44, 112, -8, 84, 14); bezierVertex(48, 40, -10, 30, -52, 32);
  bezierVertex(-96, 42, -126, 30, -128, -6); endShape(CLOSE);
}
void hare() {
  color far = lerpColor(coat, #000000, 0.28); float s = stretch; noStroke();
  leg(-86, 4, lerp(-60, -128, s), 46, lerp(-10, -188, s), lerp(78, 66, s), 46, 20, far);          // far hind and fore leg
  leg(74, 0, lerp(86, 122, s), 40, lerp(40, 176, s), lerp(76, 40, s), 28, 15, far); fill(inkc); circle(-134, -26, 43);
  fill(#FBF7EF); circle(-134, -27, 37); ear(random(0.1, 0.5), far); stroke(inkc); strokeWeight(5); fill(coat); body();
  noStroke(); fill(coat); body(); fill(belly); beginShape(); vertex(-60, 28); bezierVertex(-20, 6, 40, 12, 92, -8);
  bezierVertex(84, 24, 30, 34, -60, 30); endShape(CLOSE);
  stroke(lerpColor(coat, #FFFFFF, 0.3));                    // strokes of fur along the back
  for (int i = 0; i < 60; i++) {
    float x = random(-112, 84), y = random(-60, -6); strokeWeight(random(1, 2.4));
    line(x, y, x - random(8, 18), y + random(-1, 5));
  }
  stroke(inkc, 140);
  for (int i = 0; i < 30; i++) {
    float x = random(-104, 70), y = random(-30, 18); strokeWeight(1.2); line(x, y, x - random(6, 14), y + random(1, 6));
  }
  noStroke();
  fill(lerpColor(coat, #000000, 0.12));                     // haunch
  ellipse(-82, -8, 88, 80); fill(coat); ellipse(-84, -12, 82, 74);
  leg(-78, 12, lerp(-26, -112, s), 54, lerp(24, -170, s), lerp(82, 88, s), 52, 22, coat); fill(inkc);
  limb(lerp(24, -170, s), lerp(82, 88, s), lerp(62, -206, s), lerp(84, 84, s), 20, 13); fill(coat);
  limb(lerp(24, -170, s), lerp(82, 88, s), lerp(62, -206, s), lerp(84, 84, s), 15, 9);
  leg(78, 6, lerp(100, 132, s), 48, lerp(60, 188, s), lerp(84, 58, s), 30, 16, coat); fill(inkc);
  limb(lerp(60, 188, s), lerp(84, 58, s), lerp(74, 208, s), lerp(88, 62, s), 16, 14); fill(coat);
  limb(lerp(60, 188, s), lerp(84, 58, s), lerp(74, 208, s), lerp(88, 62, s), 11, 10);
  stroke(inkc);                                            // head
  strokeWeight(4); fill(coat); beginShape(); vertex(76, -46); bezierVertex(84, -92, 128, -96, 152, -66);
  bezierVertex(166, -52, 176, -44, 172, -32); bezierVertex(160, -14, 124, -8, 98, -16); endShape(); noStroke();
  fill(coat); ellipse(84, -32, 50, 50); fill(belly); ellipse(152, -30, 34, 20); ellipse(128, -54, 36, 30);
  fill(#17100E); circle(129, -56, 22); fill(#6B4223); arc(129, -56, 18, 18, 0.2, PI - 0.2); fill(255);
  circle(133, -60, 6); fill(#C9757A); ellipse(171, -38, 10, 9); stroke(inkc); strokeWeight(2); line(168, -30, 152, -24);
  stroke(255, 210); strokeWeight(1.4);
  for (int i = -1; i < 2; i++) line(156, -30, 112 + 6 * i, -14 + 12 * i);
  noStroke(); ear(random(-0.25, 0.1), coat);
}
