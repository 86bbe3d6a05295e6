// A toucan on a mossy branch, from the side: great painted beak, pale bib, black coat, jungle behind.
color coat, bib, beak, lower, tip, ring, far, near;

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);                  // nearby seeds begin alike
  color[][] birds = {{#1C1B22, #FFF8E7, #F98A1C, #E4572E, #17161B, #2E9BE6}, {#1E2028, #FFE14D, #7CC043, #E8632B, #A3172B, #9BE15D}, {#23191D, #FFF4D2, #F7C325, #D9480F, #1B1719, #F26B21},
    {#1B2430, #FFF8F0, #E03A2F, #2A2A33, #F7B32B, #4CC9F0}, {#20222A, #FFD92E, #3BA99C, #F08A24, #C1272D, #EF476F}};
  color[] b = birds[int(random(birds.length))];
  coat = b[0]; bib = b[1]; beak = b[2]; lower = b[3]; tip = b[4]; ring = b[5];
  color[][] lights = {{#CDEBC5, #5FA55A}, {#FFE3AE, #D98B45}, {#BFE3F2, #4E97A8}, {#F6C6D0, #A85D82}, {#EAF2B8, #8AA83C}, {#D8CCF0, #7E6BB0}};
  color[] l = lights[int(random(lights.length))];
  far = l[0]; near = l[1];
  jungle();
  float flip = random(1) < 0.5 ? -1 : 1, s = random(0.98, 1.1), sag = random(-22, 22);
  translate(256 - 52 * flip, 258); scale(flip * s, s);
  noStroke();
  for (int i = 0; i < 4; i++) {                            // tail, behind the branch
    fill(lerpColor(coat, #5A6472, 0.1 * i)); quad(-62 + i * 12, 90, -30 + i * 12, 100, -58 + i * 13, 226 - i * 5, -92 + i * 13, 218 - i * 5);
  }
  branch(sag);
  body();
  pushMatrix(); translate(40, -108); rotate(random(-0.24, 0.16)); head(random(1) < 0.35); popMatrix();
}

void jungle() {
  for (int y = 0; y < 512; y += 2) { stroke(lerpColor(far, near, pow(y / 512.0, 1.6) * 0.7)); strokeWeight(3); line(0, y, 512, y); }
  noStroke(); fill(255, 90); float sun = random(90, 420);
  for (int r = 300; r > 60; r -= 60) { fill(255, 34); circle(sun, 130, r); }
  int kind = int(random(3));
  for (int i = 0; i < 26; i++) {                           // leaves: broad, fern-like or palm rays, mostly at the rim
    float a = random(TWO_PI), q = random(225, 340), len = random(90, 170);
    pushMatrix(); translate(256 + q * cos(a), 256 + q * sin(a)); rotate(a + PI + random(-0.9, 0.9)); fill(lerpColor(near, i % 2 == 0 ? #123322 : far, random(0.1, 0.5)));
    if (kind == 0) { beginShape(); vertex(0, 0); bezierVertex(len * 0.3, -42, len * 0.7, -34, len, 0); bezierVertex(len * 0.7, 34, len * 0.3, 42, 0, 0); endShape(); stroke(255, 60); strokeWeight(2); line(0, 0, len * 0.9, 0); noStroke(); }
    if (kind == 1) for (int k = 1; k < 9; k++) for (int m = -1; m < 2; m += 2) { float x = len * k / 9; quad(x, 0, x + 14, m * (40 - 3 * k), x + 22, m * (36 - 3 * k), x + 9, 0); }
    if (kind == 2) for (int k = -3; k < 4; k++) { float t = k * 0.3; quad(0, 0, len * 0.5 * cos(t - 0.06), len * 0.5 * sin(t - 0.06), len * cos(t), len * sin(t), len * 0.5 * cos(t + 0.06), len * 0.5 * sin(t + 0.06)); }
    popMatrix();
  }
}

void branch(float sag) {
  color wood = lerpColor(#6B4A33, near, random(0.3));
  noFill(); stroke(lerpColor(wood, #000000, 0.35)); strokeWeight(38); bezier(-420, 150 - sag, -150, 140, 60, 160, 420, 136 + sag);
  stroke(wood); strokeWeight(29); bezier(-420, 146 - sag, -150, 136, 60, 156, 420, 132 + sag);
  strokeWeight(2); stroke(lerpColor(wood, #FFFFFF, 0.3));
  for (int i = 0; i < 14; i++) { float x = random(-330, 330), y = 142 + random(-9, 8); line(x, y, x + random(14, 46), y + random(-3, 4)); }
  noStroke(); fill(lerpColor(#5E9B3C, near, 0.2));
  for (int i = 0; i < 16; i++) ellipse(random(-340, 340), 132 + random(-4, 6), random(16, 44), 11);
}

void body() {
  fill(coat); beginShape(); vertex(22, -166); bezierVertex(92, -164, 100, -100, 84, -56); bezierVertex(98, 16, 72, 96, 12, 134);
  bezierVertex(-30, 152, -62, 134, -72, 100); bezierVertex(-100, 36, -64, -56, -46, -100); bezierVertex(-38, -148, -10, -168, 22, -166); endShape();
  fill(lower); beginShape(); vertex(24, 124); bezierVertex(4, 150, -36, 148, -58, 122); bezierVertex(-30, 116, 0, 112, 24, 124); endShape();
  fill(bib); beginShape(); vertex(44, -150); bezierVertex(94, -146, 96, -96, 86, -56); bezierVertex(92, -14, 76, 26, 44, 26); bezierVertex(14, 18, 2, -30, 14, -80); bezierVertex(18, -120, 28, -146, 44, -150); endShape();
  fill(lerpColor(beak, #E63946, 0.5)); beginShape(); vertex(86, 2); bezierVertex(76, 38, 52, 44, 28, 18); bezierVertex(46, 28, 68, 24, 86, 2); endShape();
  stroke(lerpColor(bib, coat, 0.22)); strokeWeight(2); noFill();
  for (int i = 0; i < 16; i++) { float x = random(30, 74), y = random(-70, 10); arc(x, y, 12, 9, 0.2, PI - 0.2); }
  noStroke(); fill(lerpColor(coat, #51617A, 0.34)); beginShape(); vertex(-44, -70); bezierVertex(10, -60, 22, 20, -14, 70); bezierVertex(-34, 110, -66, 140, -82, 160); bezierVertex(-92, 90, -86, -10, -44, -70); endShape();
  stroke(lerpColor(coat, #000000, 0.3)); strokeWeight(3); noFill();
  for (int i = 0; i < 5; i++) bezier(-58 + i * 13, -8 + i * 8, -52 + i * 13, 40, -62 + i * 12, 80, -76 + i * 10, 128 - i * 10);
  noStroke();
  for (int f = 0; f < 2; f++) for (int k = 0; k < 3; k++) { fill(lerpColor(#6E8798, coat, 0.25 * f)); ellipse(-22 + f * 42 + k * 11, 138, 12, 34); }
}

void head(boolean berry) {                                 // its middle is the cheek; the beak points right
  fill(coat); beginShape(); vertex(-62, 10); bezierVertex(-70, -50, -30, -66, 4, -62); bezierVertex(40, -58, 46, -30, 40, -16); bezierVertex(10, -30, -30, -10, -62, 10); endShape();
  if (berry) { fill(#C1121F); circle(176, 22, 28); fill(255, 180); circle(171, 16, 7); }
  fill(lower); beginShape(); vertex(36, -4); bezierVertex(110, -4, 160, 0, 176, 14); bezierVertex(140, 34, 80, 32, 36, 22); endShape();
  fill(beak); beginShape(); vertex(34, -46); bezierVertex(92, -80, 182, -54, 188, 26); bezierVertex(168, 0, 110, 2, 34, 0); endShape();
  fill(lerpColor(beak, #FFF3B0, 0.55)); beginShape(); vertex(40, -42); bezierVertex(92, -70, 150, -54, 172, -16); bezierVertex(140, -44, 90, -48, 40, -30); endShape();
  fill(tip); beginShape(); vertex(156, -32); bezierVertex(178, -14, 188, 6, 188, 26); bezierVertex(176, 10, 164, 4, 146, 2); bezierVertex(160, -6, 160, -20, 156, -32); endShape();
  stroke(lerpColor(lower, #000000, 0.6)); strokeWeight(3); noFill(); bezier(38, 0, 100, 1, 150, 0, 172, 10);
  noStroke(); fill(#141318); beginShape(); vertex(30, -48); bezierVertex(46, -34, 48, 10, 34, 26); bezierVertex(26, 10, 26, -28, 30, -48); endShape();
  fill(lerpColor(beak, #FFFFFF, 0.3)); ellipse(-2, -24, 50, 44);
  fill(ring); ellipse(-2, -24, 34, 32);
  fill(#101014); circle(-1, -24, 21);
  fill(255); circle(4, -29, 7);
}
