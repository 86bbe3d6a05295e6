// a pair of jeans from the front: stitched pockets, fly, belt loops, rivets
color cloth, dark, pale, thread;
float hip, knee, hem, spread;
void setup() {
  size(512, 512);
  color[] backs = {color(242, 234, 218), color(206, 84, 66), color(34, 34, 40), color(240, 196, 84), color(150, 190, 170), color(120, 84, 60), color(226, 228, 234), color(236, 180, 190)};
  color[] denims = {color(58, 92, 150), color(34, 52, 92), color(126, 164, 206), color(82, 118, 160), color(44, 46, 54)};
  color back = backs[int(random(8))];
  int dn = int(random(5)); cloth = denims[dn]; dark = lerpColor(cloth, color(8, 12, 30), 0.5); pale = lerpColor(cloth, color(235, 242, 250), 0.5);
  thread = dn == 4 ? color(200, 200, 200) : color(226, 158, 66);
  background(back); noStroke();
  int b = int(random(3));
  if (b == 0) for (int y = 0; y < 512; y += 64) { fill(0, 22); rect(0, y, 512, 3); for (int i = 0; i < 5; i++) rect(random(500), y + random(64), random(30, 120), 2); }
  if (b == 1) for (int i = 0; i < 60; i++) { fill(255, 50); ellipse((i % 8) * 70 + 10 + 35 * ((i / 8) % 2), (i / 8) * 70 + 20, 16, 16); }
  hip = random(92, 108); knee = random(56, 66); hem = random(38, 78); spread = random(56, 96);
  translate(256 + random(-16, 16), 256 + random(-8, 8)); rotate(random(-0.16, 0.16)); scale(random(0.88, 0.98));
  if (random(1) < 0.4) { stroke(150, 110, 70); strokeWeight(7); line(-100, -238, 100, -238); noFill(); stroke(160); strokeWeight(5); arc(0, -252, 26, 26, PI, TWO_PI + 1); noStroke(); fill(110, 80, 50); rect(-74, -244, 12, 26); rect(62, -244, 12, 26); }
  pushMatrix(); translate(9, 12); fill(0, 70); noStroke(); half(-1); half(1); popMatrix();
  fill(lerpColor(cloth, color(0), 0.55)); ellipse(0, -220, 176, 18);            // inside of the back
  float cuff = random(1) < 0.4 ? 26 : 0;
  for (int s = -1; s <= 1; s += 2) {
    noStroke(); fill(cloth); half(s);
    for (int i = 0; i < 9; i++) { fill(pale, 13); ellipse(s * (spread * 0.55 + 20), -70 + i * 4, 84 - i * 8, 210 - i * 18); ellipse(s * (spread * 0.8 + 6), 80, 60 - i * 5, 130 - i * 12); }
    stroke(dark); strokeWeight(2.5); noFill(); half(s);
    stroke(thread); strokeWeight(1.6); seam(s, -1, -6); stroke(dark, 150); strokeWeight(3); seam(s, 1, 5);
    stroke(dark, 120); strokeWeight(2);
    for (int i = 0; i < 4; i++) { line(s * 8, -78 + i * 12, s * (34 + random(24)), -96 + i * 18); float y = 54 + i * 13; line(s * (spread - 34 + random(10)), y, s * (spread - 4 + random(10)), y + random(-8, 8)); }
    if (random(1) < 0.35) { float y = random(40, 84), x = s * (spread * 0.85 + 4); noStroke(); fill(lerpColor(color(236, 190, 160), color(255), random(0.6))); ellipse(x, y, 54, 28); stroke(245); strokeWeight(1.6); for (int i = 0; i < 9; i++) line(x - 30 + random(8), y - 12 + i * 3, x + 22 + random(9), y - 12 + i * 3 + random(-2, 2)); }
    noStroke();
    // pocket: curved mouth, lining, double stitch, rivets
    fill(dark); beginShape(); vertex(s * 36, -196); bezierVertex(s * 40, -160, s * 62, -146, s * (hip - 2), -146); vertex(s * (hip - 8), -196); endShape(CLOSE);
    fill(lerpColor(cloth, dark, 0.3)); beginShape(); vertex(s * 42, -196); bezierVertex(s * 47, -166, s * 66, -153, s * (hip - 3), -153); vertex(s * (hip - 9), -196); endShape(CLOSE);
    noFill(); stroke(thread); strokeWeight(1.6);
    bezier(s * 32, -196, s * 36, -155, s * 60, -140, s * (hip - 2), -140); bezier(s * 28, -196, s * 32, -151, s * 58, -135, s * (hip - 1), -135);
    noStroke(); fill(212, 140, 70); ellipse(s * 38, -190, 8, 8); ellipse(s * (hip - 8), -148, 8, 8);
    if (cuff > 0) { float x = s * (spread + 8); fill(pale); stroke(dark); strokeWeight(2); quad(x - hem - 3, 222 - cuff, x + hem + 3, 222 - cuff, x + hem + 4, 224, x - hem - 4, 224); }
    else { float x = s * (spread + 8); stroke(thread); strokeWeight(1.6); line(x - hem + 2, 212, x + hem - 2, 212); }
  }
  stroke(dark); strokeWeight(3); line(0, -196, 0, -84);
  noFill(); stroke(thread); strokeWeight(1.8); bezier(20, -196, 22, -140, 20, -112, 2, -98); bezier(15, -196, 17, -140, 16, -116, 2, -105);
  fill(cloth); stroke(dark); strokeWeight(2.5); quad(-90, -222, 90, -222, hip - 4, -196, -hip + 4, -196);
  stroke(thread); strokeWeight(1.6); line(-88, -217, 88, -217); line(-hip + 9, -200, hip - 9, -200);
  for (int i = -1; i <= 1; i += 2) for (int j = 0; j < 2; j++) { fill(cloth); stroke(dark); strokeWeight(2); rect(i * (38 + 40 * j) - 5, -227, 10, 36); stroke(thread); strokeWeight(1.4); line(i * (38 + 40 * j) - 3, -222, i * (38 + 40 * j) + 3, -222); }
  stroke(90, 56, 20); strokeWeight(2); fill(210, 150, 80); ellipse(4, -209, 19, 19); noStroke(); fill(255, 226, 170); ellipse(1, -212, 6, 6);
}
void half(float s) {
  beginShape();
  vertex(0, -222); vertex(s * 90, -222);
  bezierVertex(s * hip, -180, s * (hip + 6), -130, s * (hip + 6), -100);
  bezierVertex(s * (hip + 4), -30, s * (spread + knee - 6), 30, s * (spread + knee - 8), 70);
  vertex(s * (spread + 8 + hem), 222); vertex(s * (spread + 8 - hem), 222);
  vertex(s * (spread - knee + 16), 70);
  bezierVertex(s * 20, 0, s * 8, -50, 0, -82);
  endShape(CLOSE);
}
void seam(float s, int side, float d) {
  beginShape();
  if (side < 0) { vertex(s * (hip - 6), -134); vertex(s * (hip + d), -100); bezierVertex(s * (hip - 2 + d), -30, s * (spread + knee - 6 + d), 30, s * (spread + knee - 8 + d), 70); vertex(s * (spread + 8 + hem + d), 210); }
  else { vertex(s * (spread + 8 - hem + d), 210); vertex(s * (spread - knee + 16 + d), 70); bezierVertex(s * 24, 0, s * 12, -50, s * 3, -78); }
  endShape();
}
