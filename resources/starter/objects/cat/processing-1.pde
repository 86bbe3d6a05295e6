// A cat sits on a wall or a window sill in the evening, seen from the side, and looks around.
color coat, mark;
float swish = random(-0.5, 0.5);

void setup() {
  size(512, 512);
  color[] coats = {#2B2B33, #D98A3D, #8B8F98, #EFE6D6, #6B4A36};
  color[] marks = {#44444F, #A85F22, #5C6069, #CDBB9B, #3F2A1E};
  int c = int(random(coats.length));
  coat = coats[c];
  mark = marks[c];
  float seat = random(388, 412);
  evening(seat);
  translate(256 + random(-26, 26), seat);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.98, 1.1));
  cat(random(1) < 0.55, random(1) < 0.6);
}

void evening(float seat) {
  color[] tops = {#22264F, #5B4B8A, #E07A5F, #3D7EA6, #9BC1D9};
  color[] lows = {#7D6B9E, #F2B5A7, #FBE0A8, #F6D8AE, #F3F1E7};
  int s = int(random(tops.length));
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(tops[s], lows[s], y / 420.0));
    line(0, y, width, y);
  }
  noStroke();
  if (s < 2) for (int i = 0; i < 60; i++) {
    fill(255, random(120, 255));
    circle(random(width), random(260), random(1, 3));
  }
  fill(#FFF4D2);
  circle(random(70, 440), random(60, 150), random(50, 90));
  for (int i = 0; i < 9; i++) {                      // roofs far away
    float x = i * 62 - 30 + random(-10, 10), h = random(50, 120);
    fill(lerpColor(lows[s], #2E2A45, 0.45));
    rect(x, seat - h, 50, h);
    triangle(x - 6, seat - h, x + 25, seat - h - random(16, 34), x + 56, seat - h);
  }
  boolean brick = random(1) < 0.5;
  fill(brick ? #8F4A3A : #F1E9DA);
  rect(0, seat, width, height - seat);
  if (brick) {
    for (int r = 0; r < 9; r++) for (int c = -1; c < 10; c++) {
      fill(lerpColor(#A65A45, #7C3D30, random(1)));
      rect(c * 58 + (r % 2) * 29, seat + 18 + r * 20, 54, 17, 2);
    }
    fill(#B9A79A);
    rect(0, seat, width, 16);
  } else {
    fill(#D9CDB8);
    rect(0, seat + 18, width, 8);
    fill(#6A8F5A);
    for (int i = 0; i < 14; i++) ellipse(40 + random(-26, 26), seat - 44 + random(-34, 20), 18, 34);
    fill(#C46B45);
    quad(12, seat - 40, 68, seat - 40, 60, seat, 20, seat);
  }
}

void cat(boolean striped, boolean collar) {
  noStroke();
  fill(0, 60);
  ellipse(4, 2, 240, 16);
  // tail, hanging or curled
  noFill();
  stroke(coat);
  strokeWeight(22);
  if (swish > 0) bezier(-78, -22, -170, -10, -140, 70, -120 + 60 * swish, 84);
  else bezier(-78, -18, -160, -30, -190, -120, -130 + 90 * swish, -150);
  noStroke();
  // body: back, belly, haunch
  fill(coat);
  beginShape();
  vertex(60, 0);
  bezierVertex(64, -60, 78, -110, 62, -170);
  bezierVertex(40, -196, 0, -190, -16, -170);
  bezierVertex(-70, -130, -112, -80, -104, -20);
  bezierVertex(-102, -4, -90, 0, -70, 0);
  endShape(CLOSE);
  if (striped) {
    noFill();
    stroke(mark);
    strokeWeight(8);
    for (int i = 0; i < 5; i++) {
      float t = i / 5.0;
      bezier(lerp(-18, -100, t), lerp(-160, -52, t), lerp(-4, -74, t), lerp(-148, -54, t), lerp(4, -58, t), lerp(-130, -58, t), lerp(6, -50, t), lerp(-112, -44, t));
    }
    noStroke();
  }
  fill(lerpColor(coat, #000000, 0.12));
  ellipse(-46, -42, 104, 86);
  fill(coat);
  ellipse(-50, -46, 96, 80);
  ellipse(-14, -8, 74, 20);
  fill(lerpColor(coat, #FFFFFF, 0.25));
  ellipse(56, -100, 30, 100);
  fill(lerpColor(coat, #000000, 0.15));
  rect(30, -86, 20, 86, 9);
  fill(coat);
  rect(48, -92, 22, 92, 9);
  ellipse(66, -7, 42, 16);
  ellipse(44, -6, 36, 13);
  // head
  pushMatrix();
  translate(46, -206);
  rotate(random(-0.16, 0.12));
  fill(lerpColor(coat, #000000, 0.15));
  triangle(-44, -28, -42, -92, -2, -50);
  fill(coat);
  triangle(6, -50, 44, -90, 46, -22);
  fill(#E8A0A0);
  triangle(18, -50, 39, -76, 40, -36);
  fill(coat);
  ellipse(0, 0, 114, 96);
  fill(lerpColor(coat, #FFFFFF, 0.3));
  ellipse(40, 20, 50, 38);
  if (striped) {
    stroke(mark);
    strokeWeight(6);
    for (int i = -1; i < 3; i++) line(i * 13, -45, 4 + i * 9, -26);
    line(-54, 6, -34, 4);
    line(-48, 22, -32, 16);
    noStroke();
  }
  color[] eyes = {#F6C945, #A7D129, #7FD1E0, #F29E4C};
  color eye = eyes[int(random(eyes.length))];
  for (int i = 0; i < 2; i++) {
    float x = i == 0 ? 2 : 40;
    fill(#1B1718);
    ellipse(x, -6, i == 0 ? 30 : 24, 25);
    fill(eye);
    ellipse(x, -6, i == 0 ? 26 : 20, 21);
    fill(#1B1718);
    ellipse(x + 2, -6, random(5, 12), 19);
    fill(255);
    circle(x + 5, -10, 5);
  }
  fill(#E58B93);
  triangle(30, 10, 48, 10, 40, 19);
  stroke(#3B2A2A);
  strokeWeight(2);
  noFill();
  arc(32, 21, 16, 12, 0, PI);
  arc(48, 21, 16, 12, 0, PI);
  stroke(255, 220);
  strokeWeight(1.5);
  for (int i = -1; i < 2; i++) {
    line(54, 18 + i * 5, 108, 14 + i * 14);
    line(20, 20 + i * 5, -34, 22 + i * 12);
  }
  popMatrix();
  if (collar) {
    noFill();
    stroke(random(1) < 0.5 ? #D62839 : #2A9D8F);
    strokeWeight(9);
    arc(36, -186, 84, 52, 0.35, PI - 0.25);
    noStroke();
    fill(#F2C14E);
    circle(52, -155, 16);
  }
}
