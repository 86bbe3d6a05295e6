// Dolphins leap one behind the other, cut out of layered paper.
color[] sheet;

void setup() {
  size(512, 512);
  color[][] sets = {
    {#FBE3C0, #F2A65A, #2F6690, #16425B, #3A7CA5, #F4F1DE}, {#0E1633, #F4E285, #27476E, #1B2A49, #8FB8DE, #DCE7F3},
    {#CDEAF7, #FFF3B0, #1B98A6, #0B6477, #5C6F7D, #FFFFFF}, {#F6C6C0, #FFFFFF, #7A6C9D, #4B3F72, #3B4A6B, #FBEFEF},
    {#E9F2EA, #F2CC8F, #3D8D7A, #1F5C55, #32505C, #E6EFEF}, {#7B2D43, #FFB26B, #3B1C4A, #22123A, #C2B8D6, #F7ECF7}};
  sheet = sets[int(random(sets.length))]; background(sheet[0]); noStroke(); fill(sheet[1]);
  circle(random(110, 400), random(90, 170), random(110, 190));
  boolean flip = random(1) < 0.5; int n = random(1) < 0.55 ? 1 : 2;
  wave(sheet[2], random(372, 396), 30);
  for (int i = n - 1; i >= 0; i--) {
    pushMatrix(); translate(flip ? 512 : 0, 0); if (flip) scale(-1, 1);
    translate(272 + (n == 1 ? random(-14, 14) : i == 0 ? 26 : -92), 232 + (i == 0 ? random(-8, 16) : -84));
    rotate(random(-0.34, 0.06)); scale((i == 0 ? (n == 1 ? random(0.8, 0.96) : 0.82) : 0.52));
    translate(6, 8); dolphin(true); translate(-6, -8); dolphin(false); popMatrix();
  }
  wave(lerpColor(sheet[2], sheet[3], 0.5), random(404, 420), 34);
  wave(sheet[3], random(446, 464), 26);
}

void wave(color c, float y, float amp) {
  float step = random(84, 130), off = random(step);
  for (int k = 0; k < 2; k++) {
    fill(k == 0 ? color(0, 60) : c); beginShape(); vertex(-200, 560); vertex(-200, y + 5 - k * 5);
    for (float x = -200; x < 720; x += step)
      bezierVertex(x + step * 0.4 + off - 90, y + amp, x + step * 0.7 + off - 90, y - amp, x + step, y + 5 - k * 5);
    vertex(720, 560); endShape(CLOSE);
  }
}

void dolphin(boolean shadow) {
  color skin = shadow ? color(0, 70) : sheet[4]; fill(skin);
  beginShape();                                   // fin
  vertex(-36, -66); bezierVertex(-40, -110, -62, -134, -86, -138); bezierVertex(-76, -112, -82, -84, -92, -56); endShape(CLOSE);
  beginShape();                                   // arched body from the beak to the tail stock
  vertex(224, 66);
  bezierVertex(206, 56, 190, 46, 176, 38); bezierVertex(164, -8, 118, -58, 40, -72);
  bezierVertex(-60, -88, -150, -30, -196, 74); bezierVertex(-200, 84, -186, 92, -178, 84);
  bezierVertex(-140, 52, -90, 44, -20, 62); bezierVertex(50, 78, 130, 84, 168, 74);
  bezierVertex(190, 78, 212, 82, 224, 76); bezierVertex(230, 72, 230, 68, 224, 66); endShape();
  beginShape();                                   // flukes
  vertex(-180, 70); bezierVertex(-200, 74, -232, 84, -262, 118); bezierVertex(-232, 112, -214, 110, -196, 102);
  bezierVertex(-192, 122, -180, 142, -152, 158); bezierVertex(-158, 126, -164, 98, -170, 78); endShape(CLOSE);
  if (shadow) return;
  fill(sheet[5]);
  beginShape();                                   // pale belly
  vertex(222, 76); bezierVertex(190, 66, 160, 68, 130, 52); bezierVertex(70, 26, -20, 28, -84, 42);
  bezierVertex(-60, 50, -40, 56, -20, 62); bezierVertex(50, 78, 130, 84, 168, 74); bezierVertex(190, 78, 212, 82, 222, 76); endShape();
  fill(lerpColor(skin, #000000, 0.25));
  beginShape();                                   // flipper
  vertex(80, 36); bezierVertex(66, 84, 34, 116, 2, 130); bezierVertex(14, 96, 20, 66, 38, 34); endShape(CLOSE);
  fill(lerpColor(skin, #FFFFFF, 0.22));
  beginShape(); vertex(128, -20); bezierVertex(90, -56, 20, -66, -40, -52); bezierVertex(20, -52, 80, -38, 128, -20); endShape();
  fill(#14161C); ellipse(136, 26, 13, 11); fill(255); circle(138, 24, 4);
  noFill(); stroke(lerpColor(skin, #000000, 0.5)); strokeWeight(2.5);
  bezier(222, 71, 196, 64, 178, 64, 158, 50); noStroke();
}
