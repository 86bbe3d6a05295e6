// A motorcycle stands on the road in profile: spoked wheels with discs, V-twin, chrome pipes, tank, seat, forks and lamp.
color paint, chrome = #C9CED6, iron = #3A3D44;
float fork = random(0.05, 0.95), bar = random(1);
boolean night;

void setup() {
  size(512, 512);
  color[] paints = {#B5121B, #1D3F72, #1F7A6D, #E07B28, #26262B, #E8E2D2, #5B2A66, #3E5C32};
  color[][] airs = {{#8EC5EA, #E8F4FB}, {#F2A065, #FBE3B0}, {#0E1430, #38406E}, {#BFD8C0, #F2F5E6}, {#5A3A66, #E08A7A}, {#D9DCE0, #F7F7F5}};
  int a = int(random(airs.length));
  night = a == 2 || a == 4;
  paint = paints[int(random(paints.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(airs[a][0], airs[a][1], y / 380.0));
    line(0, y, width, y);
  }
  noStroke();
  int scene = int(random(3));
  for (int i = 0; i < 9; i++) {
    fill(lerpColor(airs[a][0], #20242C, random(0.3, 0.5)), 190);
    float x = i * 62 - 20, h = random(60, 190);
    if (scene == 0) rect(x, 380 - h, 58, h);
    else if (scene == 1) triangle(x - 80, 380, x + 20, 380 - h, x + 130, 380);
    else ellipse(x, 380, 130, h * 0.7);
  }
  float ground = 372;
  color road = lerpColor(#6A6A70, airs[a][0], 0.25);
  fill(lerpColor(road, #000000, night ? 0.5 : 0.1));
  rect(0, ground, width, 140);
  fill(#F2E6B8, 190);
  for (int i = -1; i < 5; i++) rect(i * 140 + random(-4, 4), 462, 80, 9);
  fill(0, 90);
  ellipse(256, 432, 430, 26);
  translate(256 + random(-12, 12), 0);
  if (random(1) < 0.5) scale(-1, 1);
  float big = random(0.94, 1.06);
  translate(0, 430 * (1 - big));
  scale(big);
  bike();
}

void wheel(float x, float r, float wide) {
  noFill();
  stroke(#17171A);
  strokeWeight(wide);
  circle(x, 430 - r - wide / 2, 2 * r);
  float y = 430 - r - wide / 2;
  stroke(#4A4C52);
  strokeWeight(2);
  circle(x, y, 2 * r + wide * 0.5);
  stroke(chrome);
  strokeWeight(6);
  circle(x, y, 2 * r - wide);
  strokeWeight(1.6);
  for (int k = 0; k < 20; k++) line(x + 7 * cos(k * 0.314 + 1), y + 7 * sin(k * 0.314 + 1), x + (r - wide / 2) * cos(k * 0.314), y + (r - wide / 2) * sin(k * 0.314));
  strokeWeight(5);
  stroke(#8A9099);
  circle(x, y, r * 0.8);
  noStroke();
  fill(chrome);
  circle(x, y, 22);
  fill(iron);
  circle(x, y, 9);
}

void tube(float x1, float y1, float x2, float y2, float w, color c) {
  stroke(lerpColor(c, #000000, 0.45));
  strokeWeight(w);
  line(x1, y1, x2, y2);
  stroke(c);
  strokeWeight(w * 0.6);
  line(x1 - w * 0.1, y1 - w * 0.1, x2 - w * 0.1, y2 - w * 0.1);
  noStroke();
}

void bike() {
  float fx = 150 + 22 * fork, hx = 88 - 4 * fork, hy = 214;
  wheel(-142, 54, 30);
  wheel(fx, 60, 22);
  tube(-142, 362, -30, 352, 12, iron);                       // swing arm, frame, shock
  tube(-30, 352, 62, 372, 11, iron);
  tube(62, 372, hx, hy + 30, 11, iron);
  tube(-40, 350, -70, 262, 10, iron);
  tube(-128, 352, -92, 268, 14, chrome);
  for (int s = -1; s < 2; s += 2) {                           // V-twin with fins
    pushMatrix();
    translate(6, 342);
    rotate(s * 0.42);
    for (int k = 0; k < 8; k++) {
      fill(k % 2 == 0 ? #8D939C : #4A4D55);
      rect(-25, -30 - k * 9, 50, 9, 2);
    }
    fill(chrome);
    rect(-22, -106, 44, 14, 6);
    popMatrix();
  }
  fill(#6C717A);
  rect(-46, 326, 112, 58, 18);
  fill(chrome);
  circle(-12, 354, 46);
  fill(#8A9099);
  circle(-12, 354, 32);
  circle(42, 354, 26);
  noFill();
  for (int k = 0; k < 2; k++) {                               // exhaust pipes
    stroke(k == 0 ? #7C828B : chrome);
    strokeWeight(k == 0 ? 15 : 8);
    bezier(44, 292, 84, 320, 62, 392, 8, 394);
    line(8, 394, -96, 394);
    strokeWeight(k == 0 ? 24 : 13);
    line(-90, 392, -196, 384);
  }
  noStroke();
  noFill();                                                   // rear mudguard
  strokeCap(SQUARE);
  stroke(lerpColor(paint, #000000, 0.2));
  strokeWeight(20);
  arc(-142, 361, 158, 158, PI * 0.98, PI * 1.72);
  strokeCap(ROUND);
  noStroke();
  fill(#D7263D);
  rect(-224, 328, 14, 18, 5);
  fill(#1B1A1C);                                              // saddle
  beginShape();
  vertex(-196, 262); bezierVertex(-170, 246, -130, 272, -98, 272); bezierVertex(-60, 276, -30, 256, -12, 252);
  vertex(-4, 276); bezierVertex(-60, 302, -140, 300, -196, 278);
  endShape(CLOSE);
  fill(paint);                                                // tank
  beginShape();
  vertex(-24, 268); bezierVertex(-20, 222, 40, 204, 92, 224); bezierVertex(104, 240, 84, 262, 60, 272); bezierVertex(30, 282, -6, 284, -24, 268);
  endShape(CLOSE);
  fill(255, 110);
  beginShape();
  vertex(-8, 248); bezierVertex(6, 226, 44, 216, 80, 228); bezierVertex(48, 226, 16, 236, -8, 248);
  endShape();
  stroke(255, 190);
  strokeWeight(3);
  noFill();
  bezier(0, 266, 30, 252, 60, 262, 88, 240);
  noStroke();
  fill(chrome);
  circle(34, 214, 14);
  tube(fx, 359, hx, hy, 15, chrome);                          // fork and front mudguard
  fill(paint);
  noFill();
  stroke(paint);
  strokeWeight(11);
  strokeCap(SQUARE);
  arc(fx, 359, 154, 154, PI * 1.08, PI * 1.72);
  strokeCap(ROUND);
  noStroke();
  fill(lerpColor(chrome, #000000, 0.3));
  circle(fx, 359, 16);
  float gx = hx - 44 - 16 * bar, gy = hy - 14 - 40 * bar;     // handlebar, mirror, grip
  tube(hx, hy, hx - 8, gy, 9, chrome);
  tube(hx - 8, gy, gx, gy + 12, 9, chrome);
  tube(gx + 4, gy + 11, gx - 26, gy + 19, 13, #1B1A1C);
  tube(hx - 14, gy, hx - 30, gy - 36, 4, chrome);
  fill(iron);
  ellipse(hx - 30, gy - 42, 34, 22);
  if (night) {
    fill(#FFF1B8, 60);
    triangle(hx + 30, hy + 22, 330, hy - 10, 330, hy + 150);
  }
  fill(chrome);
  arc(hx + 20, hy + 22, 52, 50, HALF_PI, PI * 1.5, CHORD);
  fill(night ? #FFF6CE : #EAF3F8);
  arc(hx + 20, hy + 22, 26, 50, -HALF_PI, HALF_PI, CHORD);
}
