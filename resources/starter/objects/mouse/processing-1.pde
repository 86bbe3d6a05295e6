// a small mouse in profile on a floor, sometimes with a wedge of cheese
color fur, dark, pink;
void setup() {
  size(512, 512);
  color[] walls = {color(240, 226, 200), color(60, 70, 92), color(150, 190, 180), color(30, 28, 34), color(236, 170, 150), color(200, 214, 232)};
  color[] furs = {color(146, 132, 120), color(236, 232, 226), color(110, 84, 62), color(84, 86, 96), color(196, 150, 104)};
  color wall = walls[int(random(6))];
  fur = furs[int(random(5))]; dark = lerpColor(fur, color(30, 20, 20), 0.35); pink = color(240, 166, 160);
  background(wall);
  noStroke();
  float fl = random(330, 375);
  fill(lerpColor(wall, random(1) < 0.5 ? color(120, 80, 46) : color(250, 246, 236), 0.55)); rect(0, fl, 512, 512 - fl);
  fill(0, 60); rect(0, fl, 512, 4);
  for (int i = 0; i < 12; i++) { fill(0, 22); float x = random(-60, 512); rect(x, random(fl, 500), random(60, 200), 3); }
  if (random(1) < 0.4) { fill(20, 14, 12); ellipse(90 + random(330), fl, 110, 150); fill(lerpColor(wall, color(120, 80, 46), 0.55)); rect(0, fl + 1, 512, 78); }
  float side = random(1) < 0.5 ? -1 : 1, k = random(0.94, 1.14);
  translate(256 + random(-14, 14), 300 + random(-10, 14)); scale(side * k, k); translate(-256, -300);
  fill(0, 50); ellipse(250, 402, 300, 30);
  float c = random(-70, 70);
  noFill(); stroke(205, 130, 124); strokeWeight(11); bezier(130, 374, 60, 420, 20 + c / 3, 330 + c, 60, 250 + c);
  stroke(pink); strokeWeight(7); bezier(130, 373, 60, 419, 20 + c / 3, 329 + c, 60, 250 + c);
  noStroke();
  fill(dark); ellipse(352, 222, 74, 82); fill(lerpColor(pink, dark, 0.3)); ellipse(356, 226, 48, 56);
  fill(pink); ellipse(322, 397, 52, 17); ellipse(176, 397, 76, 19);
  fill(dark); body(0);
  fill(fur); pushMatrix(); translate(2, -5); body(1); popMatrix();
  for (int i = 0; i < 200; i++) {
    float a = random(TWO_PI), r = sqrt(random(1)), x = 218 + 104 * r * cos(a), y = 312 + 70 * r * sin(a);
    stroke(random(1) < 0.5 ? lerpColor(fur, color(255), 0.3) : dark, 120); strokeWeight(1.5); line(x, y, x - random(5, 12), y + random(1, 7));
  }
  noStroke();
  fill(lerpColor(fur, color(255, 250, 240), 0.55)); ellipse(240, 374, 130, 30);
  fill(dark, 130); arc(170, 350, 120, 110, PI + 0.3, TWO_PI + 0.2);
  fill(fur); ellipse(170, 356, 112, 90);
  fill(pink); ellipse(200, 400, 70, 16); ellipse(352, 398, 40, 16);
  fill(fur); quad(320, 350, 362, 344, 360, 396, 340, 398);
  fill(dark); ellipse(306, 232, 92, 100); fill(fur); ellipse(304, 230, 84, 92); fill(pink); ellipse(308, 236, 60, 68); fill(lerpColor(pink, color(140, 60, 70), 0.35)); ellipse(314, 248, 34, 40);
  fill(8, 6, 10); ellipse(382, 286, 25, 27); fill(255); ellipse(386, 280, 8, 8);
  fill(226, 110, 118); ellipse(449, 322, 20, 17);
  stroke(60, 40, 40); strokeWeight(2); noFill(); arc(424, 334, 34, 16, 0.2, 2.2);
  stroke(brightness(wall) < 120 ? color(250) : color(40), 190); strokeWeight(1.5);
  for (int i = 0; i < 5; i++) { line(426, 322 + i * 2, 472 + random(-8, 14), 290 + i * 17); line(420, 322 + i * 2, 388 + random(-8, 8), 334 + i * 13); }
  noStroke();
  if (random(1) < 0.5) { fill(244, 190, 50); triangle(392, 402, 500, 402, 500, 352); fill(252, 220, 110); triangle(392, 402, 500, 352, 470, 346); fill(206, 148, 26); ellipse(450, 390, 16, 14); ellipse(482, 374, 14, 14); ellipse(484, 396, 12, 9); }
}
void body(int f) {
  beginShape();
  vertex(110, 370);
  bezierVertex(96, 280, 170, 230, 244, 244); bezierVertex(290, 250, 320, 240, 350, 248);
  bezierVertex(396, 256, 430, 296, 452, 316); bezierVertex(456, 334, 430, 342, 404, 346);
  bezierVertex(370, 352, 356, 376, 330, 386); bezierVertex(270, 402, 180, 402, 140, 396);
  bezierVertex(122, 392, 112, 384, 110, 370);
  endShape(CLOSE);
}
