void setup() {
  size(512, 512);
  color[][] skies = {{#1E5FA8, #BFE0F5, #FFFFFF}, {#44307A, #F49C8A, #FFD9C7}, {#F2A65A, #FFE8C4, #FFF6E9}, {#0E1B3D, #40588F, #7F93BF}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(s[0], s[1], y / 400.0));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 246, 215, 230);
  ellipse(random(60, 450), random(60, 200), 60, 60);
  for (int layer = 0; layer < 4; layer++) {
    float base = 330 + layer * 46;
    for (int k = 0; k < 34; k++) {
      color c = lerpColor(lerpColor(s[1], s[0], 0.2), s[2], (layer + random(0.6)) / 4.0);
      fill(c, 235);
      ellipse(random(-30, 540), base + random(-16, 24), random(60, 130), random(36, 66));
    }
    rect(0, base + 22, width, 200);
    if (layer == 1) plane(s);
  }
}

void plane(color[] s) {
  color[] paints = {#D62839, #1D4ED8, #0F9D6B, #F59E0B, #6D28D9};
  color c = paints[int(random(paints.length))];
  pushMatrix();
  translate(256 + random(-30, 30), random(185, 265));
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.3, 0.1));
  scale(random(1.05, 1.3));
  if (random(1) < 0.5) {
    for (int k = 0; k < 40; k++) {
      fill(255, 130 - 3 * k);
      ellipse(-150 - k * 8, 6, 14, 5 + k * 0.2);
    }
  }
  fill(#AEB7C2);
  quad(-2, -4, 34, -6, -38, -74, -58, -72);
  fill(lerpColor(c, #000000, 0.2));
  quad(-150, -12, -118, -16, -160, -66, -182, -66);
  fill(#F6F7F9);
  beginShape();
  vertex(-165, -12);
  bezierVertex(-120, -24, 60, -26, 110, -22);
  bezierVertex(140, -18, 158, -6, 160, 2);
  bezierVertex(150, 16, 120, 20, 80, 20);
  vertex(-60, 20);
  bezierVertex(-110, 18, -150, 4, -165, -12);
  endShape(CLOSE);
  fill(c);
  beginShape();
  vertex(-163, -10);
  bezierVertex(-110, 6, 60, 4, 159, 4);
  bezierVertex(150, 16, 120, 20, 80, 20);
  vertex(-60, 20);
  bezierVertex(-110, 18, -150, 4, -163, -10);
  endShape(CLOSE);
  fill(#2B3A4F);
  for (int k = 0; k < 15; k++) rect(-88 + k * 13, -11, 6, 8, 2);
  quad(122, -15, 138, -11, 142, -4, 124, -6);
  fill(#C9D0D9);
  quad(-6, 10, 40, 12, -34, 84, -62, 84);
  fill(#8792A0);
  ellipse(6, 40, 44, 18);
  fill(#DDE2E8);
  ellipse(2, 36, 40, 15);
  fill(#C9D0D9);
  quad(-150, -2, -126, 0, -158, 26, -174, 26);
  popMatrix();
}
