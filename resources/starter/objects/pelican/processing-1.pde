// A pelican on a post by the water: heavy bill with its pouch, S-shaped neck, webbed feet.
void setup() {
  size(512, 512);
  random(1);
  color[][] skies = {{#8FC9E8, #EAF6F5, #2F7FA3}, {#F39B6D, #FCE3B4, #7A4E6B}, {#1D2B4F, #53669A, #16233D}, {#C9D3D6, #F2F2EC, #6C8790}, {#5FB7B0, #FDF3D0, #1F6F78}};
  color[][] birds = {{#F7F5EF, #C9C6BC, #2B2A2E}, {#8E7B68, #5E4E40, #2E2520}, {#F3D9CF, #D8A79A, #33272B}, {#D9DEE3, #98A2AD, #3A414B}};
  color[] s = skies[int(random(skies.length))], b = birds[int(random(birds.length))];
  float sea = random(330, 420);
  for (int y = 0; y < height; y++) { stroke(y < sea ? lerpColor(s[0], s[1], y / sea) : lerpColor(s[2], s[0], (y - sea) / 260)); line(0, y, width, y); }
  stroke(255, 90); strokeWeight(2);
  for (int i = 0; i < 26; i++) { float x = random(width), y = random(sea + 6, 512); line(x, y, x + random(14, 50), y); }
  translate(256, 0);
  if (random(1) < 0.5) scale(-1, 1);
  translate(random(-30, 0), random(6, 16));
  noStroke();
  fill(#5B4431); rect(-62, 440, 84, 80); fill(#7C6148); rect(-62, 440, 40, 80); fill(#9A7D5E); ellipse(-20, 440, 84, 22);
  stroke(#3F2E20); strokeWeight(2); for (int i = -56; i < 20; i += 13) line(i, 452 + random(8), i + random(-4, 4), 512);
  color foot = random(1) < 0.5 ? #E59A2F : #59616B;
  for (int i = 0; i < 2; i++) {                                    // legs with webs
    float x = -36 + i * 28; stroke(foot); strokeWeight(11); line(x, 380, x, 432); noStroke(); fill(lerpColor(foot, #000000, 0.15 * (1 - i)));
    triangle(x - 6, 426, x + 36, 446, x - 12, 446);
  }
  fill(b[2]); quad(-150, 350, -84, 330, -70, 366, -168, 384);           // tail
  fill(b[0]);
  beginShape(); vertex(-128, 366); bezierVertex(-120, 260, -50, 216, 10, 226); bezierVertex(76, 240, 86, 320, 34, 370); bezierVertex(0, 402, -70, 402, -128, 366); endShape(CLOSE);
  float lift = random(-22, 14);
  noFill(); stroke(b[1]); strokeWeight(55); neck(lift); stroke(b[0]); strokeWeight(50); neck(lift);
  noStroke(); fill(b[1]);
  beginShape(); vertex(20, 250); bezierVertex(-40, 236, -116, 290, -160, 374); bezierVertex(-80, 380, 10, 350, 20, 250); endShape(CLOSE);
  fill(b[2]); beginShape(); vertex(-56, 352); bezierVertex(-100, 352, -130, 366, -166, 380); bezierVertex(-110, 384, -80, 378, -40, 350); endShape(CLOSE);
  noFill(); stroke(lerpColor(b[1], b[2], 0.3)); strokeWeight(3);
  for (int i = 0; i < 6; i++) { float t = i / 6.0; bezier(6 - 50 * t, 268 + 8 * t, -18 - 60 * t, 290 + 8 * t, -26 - 66 * t, 310 + 10 * t, -50 - 76 * t, 330 + 16 * t); }
  pushMatrix(); translate(26, 112 + lift); rotate(random(0.12, 0.5));
  noStroke(); fill(b[1]); triangle(-22, -22, -54, -34 - random(14), -20, 0); triangle(-22, -8, -50, -8, -16, 14);
  fill(b[0]); ellipse(0, 0, 72, 62);
  color[] bills = {#F2B23A, #E9824A, #D9B98A, #F0C9A8}; color bill = bills[int(random(bills.length))];
  float deep = random(40, 88);
  fill(lerpColor(bill, #E0603A, 0.35));
  beginShape(); vertex(10, 18); bezierVertex(34, 30 + deep, 110, 22 + deep, 206, 16); vertex(24, 0); endShape(CLOSE);
  noFill(); stroke(lerpColor(bill, #7A2E18, 0.55)); strokeWeight(2);
  for (int i = 1; i < 4; i++) bezier(22, 18, 48, 18 + deep * 0.24 * i, 100, 18 + deep * 0.2 * i, 180, 18);
  noStroke(); fill(bill);
  beginShape(); vertex(18, -18); bezierVertex(80, -4, 150, 0, 206, 2); bezierVertex(218, 6, 214, 22, 204, 28); bezierVertex(202, 18, 190, 16, 170, 16); vertex(16, 14); endShape(CLOSE);
  fill(lerpColor(bill, #FFFFFF, 0.4)); quad(30, -12, 180, 3, 180, 6, 30, -4); fill(#D24A2C); triangle(206, 3, 216, 12, 204, 28);
  fill(lerpColor(bill, #FFFFFF, 0.3)); ellipse(12, -8, 28, 24); fill(#1A1618); circle(13, -9, 13); fill(255); circle(16, -12, 4);
  popMatrix();
}
void neck(float l) { bezier(24, 290, 120, 230, 66, 190 + l, 34, 168 + l); bezier(34, 168 + l, 12, 150 + l, 8, 132 + l, 22, 116 + l); }
