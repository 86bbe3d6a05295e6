void setup() {
  size(512, 512);
  color[][] seas = {{#8FC7E8, #E5F3FA, #1F5F8B}, {#F6B28A, #FFE3C2, #3A4A7A}, {#AEBFCB, #E6ECEF, #2F5560}, {#1B2A4A, #5A6E9A, #0F2238}};
  color[] s = seas[int(random(seas.length))];
  boolean leaps = random(1) < 0.6;
  float level = leaps ? random(350, 395) : random(60, 110);
  for (int y = 0; y < height; y++) {
    stroke(y < level ? lerpColor(s[0], s[1], y / level) : lerpColor(lerpColor(s[2], #7FD0E0, leaps ? 0.1 : 0.45), lerpColor(s[2], #001020, 0.5), (y - level) / (512 - level)));
    line(0, y, width, y);
  }
  noStroke();
  if (random(1) < 0.5) {
    fill(255, 240);
    float x = random(30, 330);
    beginShape();
    vertex(x, level + 4); vertex(x + 40, level - 60); vertex(x + 80, level - 34); vertex(x + 120, level - 80); vertex(x + 180, level + 4);
    endShape(CLOSE);
  }
  if (!leaps) for (int k = 0; k < 9; k++) {
    fill(255, 14);
    quad(k * 64 + random(30), level, k * 64 + 40, level, k * 64 - 60, 512, k * 64 - 130, 512);
  }
  pushMatrix();
  translate(256 + random(-15, 15), leaps ? 235 + random(-20, 15) : 290 + random(-30, 40));
  if (random(1) < 0.5) scale(-1, 1);
  rotate(leaps ? random(-0.75, -0.3) : random(-0.2, 0.2));
  scale(random(1.0, 1.15));
  color black = #14171C;
  fill(black);
  beginShape();
  vertex(190, 14);
  bezierVertex(196, -28, 120, -62, 40, -64);
  bezierVertex(-60, -64, -130, -30, -196, 2);
  bezierVertex(-130, 26, -60, 62, 40, 62);
  bezierVertex(120, 60, 182, 44, 190, 14);
  endShape(CLOSE);
  beginShape();
  vertex(34, -58);
  bezierVertex(26, -100, -2, -132, -30, -150);
  bezierVertex(-26, -112, -34, -80, -40, -58);
  endShape(CLOSE);
  beginShape();
  vertex(-186, 0);
  bezierVertex(-214, -34, -238, -44, -256, -40);
  bezierVertex(-240, -18, -232, -6, -226, 4);
  bezierVertex(-238, 20, -244, 36, -246, 56);
  bezierVertex(-222, 48, -200, 26, -186, 6);
  endShape(CLOSE);
  fill(#F4F6F7);
  beginShape();
  vertex(186, 24);
  bezierVertex(160, 50, 110, 60, 50, 60);
  bezierVertex(-20, 62, -70, 50, -110, 32);
  bezierVertex(-80, 34, -50, 22, -30, 30);
  bezierVertex(30, 50, 120, 34, 186, 24);
  endShape(CLOSE);
  pushMatrix();
  translate(122, -16);
  rotate(0.25);
  ellipse(0, 0, 58, 24);
  popMatrix();
  fill(160, 168, 176);
  beginShape();
  vertex(20, -60); bezierVertex(-10, -52, -40, -48, -66, -44); bezierVertex(-50, -58, -30, -63, 20, -63);
  endShape(CLOSE);
  fill(0);
  ellipse(146, 2, 9, 9);
  fill(255);
  ellipse(147, 1, 3, 3);
  noFill();
  stroke(70);
  strokeWeight(3);
  bezier(188, 20, 176, 30, 158, 30, 142, 24);
  noStroke();
  fill(#0C0E12);
  beginShape();
  vertex(90, 40); bezierVertex(80, 80, 40, 118, 8, 116); bezierVertex(10, 84, 36, 56, 50, 44);
  endShape(CLOSE);
  popMatrix();
  if (leaps) {
    fill(lerpColor(s[2], #FFFFFF, 0.12));
    beginShape();
    vertex(0, 512);
    for (int x = 0; x <= 512; x += 8) vertex(x, level + 26 + 9 * sin(x / 30.0));
    vertex(512, 512);
    endShape(CLOSE);
    for (int k = 0; k < 110; k++) {
      fill(255, random(90, 230));
      float d = random(3, 14);
      ellipse(256 + randomGaussian() * 110, level + 24 - abs(randomGaussian()) * 26, d, d);
    }
  }
}
