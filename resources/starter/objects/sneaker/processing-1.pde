// A sneaker from the side: rubber sole, toe cap, panels with seams, crossed laces; it stands or hovers.
color upper, panel, trim, sole, back; boolean high; int side;
void setup() {
  size(512, 512); float stretch = random(0.98, 1.06);
  color[][] sets = {{#E5383B, #F5F3F4, #161A1D, #FFFFFF, #8ECAE6}, {#F8F9FA, #2A9D8F, #E76F51, #F1EDE4, #264653}, {#1D3557, #F1FAEE, #E63946, #FFFFFF, #F4A261},
    {#FFB703, #023047, #FB8500, #FFF8E8, #3D5A80}, {#22223B, #C9ADA7, #F2E9E4, #FFFFFF, #F28482}, {#90BE6D, #F9F7E8, #F3722C, #FFFDF2, #5A3E8A}, {#F4ACB7, #FFE5D9, #9D4EDD, #FFFFFF, #2D6A6A}};
  color[] c = sets[int(random(sets.length))];
  upper = c[0]; panel = c[1]; trim = c[2]; sole = c[3]; back = c[4];
  high = random(1) < 0.45; side = random(1) < 0.5 ? -1 : 1;
  float lift = random(1) < 0.4 ? random(30, 60) : 0;
  ground(int(random(4)), lift);
  translate(256, (high ? 398 : 372) - lift);
  scale(side * stretch, random(0.98, 1.08));
  rotate(lift > 0 ? random(-0.24, 0.06) : 0); shoe();
}
void ground(int kind, float lift) {
  background(back); noStroke(); float y = high ? 400 : 374;
  if (kind == 0) { for (int i = 14; i > 0; i--) { fill(lerpColor(back, #FFFFFF, 0.5 - i * 0.03)); ellipse(256, 256, i * 44, i * 44); } }
  if (kind == 1) { for (int r = 0; r < 14; r++) for (int q = -1; q < 8; q++) { fill(lerpColor(back, #000000, random(0.05, 0.2))); rect(q * 74 + (r % 2) * 37, r * 28, 71, 25); } }
  if (kind == 2) { float t = random(TWO_PI); for (int i = 0; i < 22; i++) { fill(lerpColor(back, i % 2 == 0 ? #FFFFFF : #000000, 0.12)); arc(256, 270, 900, 900, t + i * TWO_PI / 22, t + (i + 1) * TWO_PI / 22); } }
  if (kind == 3) for (int i = 0; i < 60; i++) { fill(lerpColor(back, i % 3 == 0 ? trim : #FFFFFF, random(0.1, 0.4))); circle(random(512), random(512), random(4, 50) * random(0.3, 1)); }
  fill(lerpColor(back, #000000, 0.32)); rect(0, y - 22, 512, 512);
  if (kind == 1 || kind == 2) { stroke(255, 120); strokeWeight(4); for (int i = -3; i < 4; i++) line(256 + i * 110, y - 22, 256 + i * 260, 512); noStroke(); }
  for (int i = 0; i < 6; i++) { fill(0, 34); ellipse(256, y + 4, 440 - i * 16 - lift * 2, 42 - i * 5); }
}
void outline(float top) {            // heel on the left, toe on the right
  beginShape(); vertex(-196, -36);
  bezierVertex(-214, -80, -200, -110, -186, top + 12);
  bezierVertex(-184, top - 8, -160, top - 12, -146, top + 4);
  bezierVertex(-120, top + (high ? 26 : 42), -70, top + (high ? 20 : 44), -48, top + 2);
  bezierVertex(-40, top - 14, -14, top - 8, -8, top + 10);
  bezierVertex(20, -132, 80, -112, 128, -98);
  bezierVertex(180, -88, 208, -66, 206, -34); endShape(CLOSE);
}
void shoe() {
  float top = high ? -286 : -190;
  stroke(lerpColor(upper, #000000, 0.5)); strokeWeight(3);
  fill(lerpColor(panel, #000000, 0.45));
  bezier(-186, top + 14, -150, top - 26, -90, top - 20, -46, top + 8);        // lining of the far side
  fill(lerpColor(panel, #000000, 0.12));
  beginShape(); vertex(-58, top + 30); bezierVertex(-56, top - 10, -40, top - 44, -14, top - 34); bezierVertex(10, top - 20, 30, -140, 60, -118); endShape(CLOSE);  // tongue
  fill(upper); outline(top); noStroke();
  for (int i = 0; i < 9; i++) { fill(0, 10); beginShape(); vertex(-197, -36); bezierVertex(-150, -66 - i * 4, 100, -56 - i * 3, 206, -34); endShape(CLOSE); }
  fill(255, 46); beginShape(); vertex(10, -140); bezierVertex(50, -120, 110, -106, 150, -88); bezierVertex(100, -92, 40, -100, 10, -140); endShape(CLOSE);
  stroke(lerpColor(panel, #000000, 0.4)); strokeWeight(2.5);
  fill(panel);                                                               // heel counter, toe cap, eyelet strip
  beginShape(); vertex(-197, -36); bezierVertex(-212, -76, -202, -100, -192, top * 0.62); bezierVertex(-150, top * 0.6, -128, -90, -112, -36); endShape(CLOSE);
  beginShape(); vertex(96, -34); bezierVertex(98, -70, 118, -92, 136, -95); bezierVertex(184, -84, 207, -66, 206, -34); endShape(CLOSE);
  beginShape(); vertex(-50, top + 2); bezierVertex(-38, top - 12, -16, top - 8, -8, top + 10); bezierVertex(14, -140, 48, -122, 92, -108); bezierVertex(70, -88, 30, -92, 4, -104); bezierVertex(-34, -124, -44, top + 60, -50, top + 2); endShape(CLOSE);
  int mark = int(random(4));
  stroke(trim); strokeWeight(11); noFill();                                  // emblem on the flank
  if (mark == 0) for (int i = 0; i < 3; i++) line(-62 + i * 26, -48, -30 + i * 24, -104 + i * 4);
  if (mark == 1) bezier(-104, -92, -60, -30, 10, -50, 76, -78);
  if (mark == 2) { noStroke(); fill(trim); if (high) star(-104, -196, 27); else star(-46, -78, 27); }
  if (mark == 3) { strokeWeight(8); beginShape(); for (int i = 0; i < 7; i++) vertex(-96 + i * 24, i % 2 == 0 ? -54 : -88); endShape(); }
  stroke(255, 150); strokeWeight(1.5);                                       // stitches
  for (int i = 0; i < 14; i++) { float t = i / 14.0; line(bezierPoint(-120, -134, -152, -186, t), bezierPoint(-44, -96, top * 0.5, top * 0.57, t), bezierPoint(-120, -134, -152, -186, t + 0.035), bezierPoint(-44, -96, top * 0.5, top * 0.57, t + 0.035)); }
  int rows = high ? 7 : 5;
  color lace = random(1) < 0.5 ? sole : trim;
  for (int i = 0; i < rows; i++) {
    float t = i / (rows - 1.0), x = lerp(64, -34, pow(t, 0.8)), y = lerp(-104, top + 22, t);
    stroke(lerpColor(lace, #000000, 0.45)); strokeWeight(11); line(x, y, x + 26, y - 20);
    stroke(lace); strokeWeight(7.5); line(x, y, x + 26, y - 20);
    noStroke(); fill(40); circle(x, y, 8);
  }
  noFill(); stroke(lace); strokeWeight(6);
  bezier(-8, top + 8, -50, top + 66, 6, top + 84, 0, top + 28); bezier(-4, top + 10, 60, top - 6, 66, top + 54, 10, top + 26);
  bezier(0, top + 20, 20, top + 60, 34, top + 70, 30, top + 96);
  stroke(lerpColor(sole, #000000, 0.4)); strokeWeight(3); fill(sole);         // sole
  float heel = random(0, 14);
  beginShape(); vertex(-204, -40); bezierVertex(-216, -20, -214 - heel, 0, -200, 4); vertex(150, 4); bezierVertex(200, 2, 224, -14, 212, -42); bezierVertex(120, -26, -60, -30, -204, -40); endShape(CLOSE);
  stroke(trim); strokeWeight(5); noFill(); bezier(-207, -22, -60, -12, 120, -10, 212, -26);
  stroke(lerpColor(sole, #000000, 0.5)); strokeWeight(3); for (int i = 0; i < 25; i++) line(-196 + i * 15, 4, -190 + i * 15, -4);
}
void star(float x, float y, float r) {
  beginShape();
  for (int i = 0; i < 10; i++) vertex(x + r * (i % 2 == 0 ? 1 : 0.42) * sin(i * PI / 5), y - r * (i % 2 == 0 ? 1 : 0.42) * cos(i * PI / 5));
  endShape(CLOSE);
}
