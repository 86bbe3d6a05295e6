void setup() {
  size(512, 512);
  color[][] lands = {{#9CD3F0, #EAF6FC, #8A6A43, #7FA650}, {#F2A676, #FFE6BF, #5E4632, #8A7A45}, {#B9C7CF, #EEF1F2, #6F5A45, #738F62}, {#35456E, #93A3C7, #3B3228, #3F5642}};
  color[] s = lands[int(random(lands.length))];
  for (int y = 0; y < 350; y++) {
    stroke(lerpColor(s[0], s[1], y / 350.0));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 245, 205);
  ellipse(random(60, 450), random(60, 160), 54, 54);
  fill(s[3]);
  float p = random(9);
  beginShape();
  vertex(0, 400);
  for (int x = 0; x <= 512; x += 8) vertex(x, 312 + 18 * sin(x / 90.0 + p));
  vertex(512, 400);
  endShape(CLOSE);
  fill(s[2]);
  rect(0, 372, width, 140);
  stroke(lerpColor(s[2], #000000, 0.25));
  strokeWeight(5);
  for (int k = 0; k < 7; k++) line(0, 420 + k * 16, width, 416 + k * 18);
  noStroke();
  if (random(1) < 0.5) {
    translate(width, 0);
    scale(-1, 1);
  }
  translate(256 + random(-20, 20), 404 + random(-6, 14));
  scale(random(1.0, 1.14));
  color[] paints = {#C1272D, #2E7D32, #1F5FA8, #E8A317, #D9541E};
  color c = paints[int(random(paints.length))], dark = lerpColor(c, #000000, 0.35);
  color rim = random(1) < 0.5 ? #F2D43A : #E9E4DA;
  fill(0, 80);
  ellipse(0, 34, 400, 26);
  fill(30);
  rect(118, -152, 9, 62);
  ellipse(122, -152, 15, 9);
  fill(130, 130, 130, 130);
  for (int k = 0; k < 5; k++) ellipse(120 - k * 14 + random(-5, 5), -168 - k * 17, 16 + k * 8, 14 + k * 6);
  fill(dark);
  rect(-50, -42, 220, 34);
  fill(c);
  beginShape();
  vertex(30, -104); vertex(160, -98); vertex(176, -84); vertex(178, -34); vertex(30, -34);
  endShape(CLOSE);
  fill(dark);
  for (int k = 0; k < 4; k++) rect(126, -86 + k * 11, 44, 5);
  fill(255, 245, 180);
  ellipse(175, -74, 12, 18);
  fill(lerpColor(s[1], #6FA8C9, 0.5), 220);
  quad(-66, -196, 26, -196, 40, -100, -66, -100);
  fill(60, 44, 36);
  rect(-42, -120, 34, 26, 6);
  rect(-46, -150, 12, 52, 5);
  stroke(30);
  strokeWeight(6);
  line(14, -96, -2, -132);
  line(-14, -138, 6, -126);
  stroke(c);
  strokeWeight(11);
  noFill();
  quad(-66, -198, 26, -198, 42, -100, -66, -100);
  noStroke();
  fill(c);
  rect(-78, -212, 118, 16, 6);
  if (random(1) < 0.45) {
    fill(#7A5230);
    rect(-232, -62, 120, 52);
    fill(#D9B64E);
    for (int k = 0; k < 24; k++) ellipse(-172 + randomGaussian() * 30, -74 + randomGaussian() * 10, 40, 22);
    stroke(40);
    strokeWeight(6);
    line(-112, -20, -80, -20);
    noStroke();
    wheel(-190, 4, 33, rim);
  }
  wheel(-58, -38, 76, rim);
  noFill();
  stroke(c);
  strokeWeight(16);
  arc(-58, -38, 172, 172, PI + 0.35, TWO_PI - 0.25);
  noStroke();
  wheel(140, -4, 42, rim);
}

void wheel(float x, float y, float r, color rim) {
  pushMatrix();
  translate(x, y);
  rotate(random(TWO_PI));
  fill(#1B1B1D);
  ellipse(0, 0, r * 2, r * 2);
  rectMode(CENTER);
  for (int k = 0; k < 20; k++) {
    rotate(TWO_PI / 20);
    rect(r, 0, r * 0.14, r * 0.2);
  }
  fill(#3A3A3E);
  ellipse(0, 0, r * 1.5, r * 1.5);
  fill(rim);
  ellipse(0, 0, r * 1.12, r * 1.12);
  fill(lerpColor(rim, #000000, 0.4));
  for (int k = 0; k < 6; k++) ellipse(r * 0.36 * cos(k * PI / 3), r * 0.36 * sin(k * PI / 3), r * 0.15, r * 0.15);
  ellipse(0, 0, r * 0.3, r * 0.3);
  rectMode(CORNER);
  popMatrix();
}
