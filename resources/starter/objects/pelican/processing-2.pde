// A pelican on a post or rock by the water: heavy bill with its pouch, S-shaped neck, webbed feet.
color[] b;
void setup() {
  size(512, 512); noStroke();
  color[][] skies = {{#3F93CC, #A5D3E6, #1F6288}, {#D9683F, #F2B778, #5E3A5E}, {#101B3D, #3C5288, #0F1B36}, {#6F8894, #A9BCC2, #3F5B66}, {#2F8F90, #A2D8C2, #145560}};
  color[][] birds = {{#FBF9F3, #C4BFB4, #2B2A2E}, {#A88F74, #69563F, #2E2318}, {#F7DDD3, #D59C8C, #33272B}, {#E6EAEE, #98A2AD, #30363F}};
  int n = int(random(skies.length)); color[] s = skies[n];
  b = birds[int(random(birds.length))];
  float sea = random(330, 400);
  for (int y = 0; y < height; y++) {
    stroke(y < sea ? lerpColor(s[0], s[1], y / sea) : lerpColor(lerpColor(s[2], s[1], 0.45), s[2], (y - sea) / 90));
    line(0, y, width, y);
  }
  noStroke();
  float sx = random(40, 470), sy = random(50, 130), sr = random(40, 80);
  color sun = n == 2 ? #F4F1DC : #FFF0B8;
  for (int k = 4; k >= 0; k--) { fill(sun, k == 0 ? 255 : 26); circle(sx, sy, sr + k * 22); }
  for (int k = 0; k < int(random(4)); k++) {                         // clouds
    float x = random(width), y = random(40, 230); fill(lerpColor(s[1], #FFFFFF, 0.35), 150);
    for (int q = 0; q < 7; q++) ellipse(x + random(-60, 60), y + random(-8, 8), random(40, 90), random(12, 26));
  }
  float hill = random(14, 60), p = random(9);
  fill(lerpColor(s[2], s[1], 0.4)); beginShape(); vertex(0, sea);    // far shore
  for (int x = 0; x <= width; x += 8) vertex(x, sea - hill * noise(x / 90.0 + p));
  vertex(width, sea); endShape(CLOSE);
  for (int i = 0; i < 46; i++) {                                     // waves, brighter below the sun
    float y = random(sea + 3, 512), x = random(1) < 0.4 ? sx + random(-40, 40) : random(width); stroke(lerpColor(s[1], #FFFFFF, 0.4), 150); strokeWeight(1 + (y - sea) / 70);
    line(x, y, x + random(10, 46), y);
  }
  translate(256, 0);
  if (random(1) < 0.5) scale(-1, 1);
  translate(random(-30, 0), random(2, 12));
  noStroke();
  if (random(1) < 0.6) {                                             // wooden post, a rope about it
    for (int k = 0; k < 14; k++) { fill(lerpColor(#3A2A1C, #A98A63, sin(k / 13.0 * PI * 0.85 + 0.2))); rect(-62 + k * 6, 440, 6.5, 80); }
    fill(#B79A72); ellipse(-20, 440, 84, 22); noFill(); stroke(#7C6148); strokeWeight(2); ellipse(-20, 440, 50, 12); ellipse(-20, 440, 22, 5);
    stroke(#D9C08A); strokeWeight(6); for (int k = 0; k < 3; k++) arc(-20, 466 + k * 8, 86, 20, 0, PI);
  } else {
    fill(#4B4F55); beginShape(); vertex(-170, 520); vertex(-130, 462); vertex(-70, 438); vertex(40, 436); vertex(84, 456); vertex(130, 520); endShape(CLOSE);
    fill(#7A8087); beginShape(); vertex(-130, 462); vertex(-70, 438); vertex(40, 436); vertex(10, 454); vertex(-60, 460); vertex(-90, 486); endShape(CLOSE);
    fill(255, 210); for (int k = 0; k < 16; k++) ellipse(random(-180, 140), random(500, 514), random(14, 40), 9);
  }
  color foot = random(1) < 0.5 ? #F0A030 : #59616B;
  for (int i = 0; i < 2; i++) {                                      // legs with webs
    float x = -36 + i * 28; color f = lerpColor(foot, #000000, 0.25 * (1 - i));
    stroke(f); strokeWeight(11); line(x, 380, x, 432); noStroke(); fill(f);
    triangle(x - 6, 426, x + 36, 446, x - 12, 446);
    stroke(lerpColor(f, #000000, 0.3)); strokeWeight(2); line(x, 430, x + 26, 445); line(x - 1, 430, x + 8, 445); noStroke();
  }
  fill(b[2]); for (int k = 0; k < 4; k++) quad(-140, 340 + k * 7, -84, 330 + k * 8, -72, 344 + k * 7, -178 + k * 9, 366 + k * 8);
  trunk(lerpColor(b[0], b[1], 0.75), 0); trunk(b[0], 1);
  float lift = random(-22, 14);
  noFill(); stroke(lerpColor(b[1], b[2], 0.15)); strokeWeight(55); neck(lift);
  pushMatrix(); translate(1, -1); stroke(b[0]); strokeWeight(47); neck(lift); popMatrix();
  wing();
  pushMatrix(); translate(26, 112 + lift); rotate(random(0.12, 0.5));
  noStroke(); fill(b[1]); triangle(-22, -22, -54, -34 - random(14), -20, 0); triangle(-22, -8, -52, -10, -16, 14);
  fill(b[0]); ellipse(0, 0, 72, 62); fill(b[1], 120); arc(0, 0, 72, 62, 0.9, PI);
  color[] bills = {#F2B23A, #E9824A, #F0A060, #F3C04E}; color bill = bills[int(random(bills.length))];
  float deep = random(45, 92);
  if (random(1) < 0.3) {                                             // the tail of a fish sticks out
    fill(#A9BCC9); quad(120, 4, 136, 4, 140, -22, 126, -22); triangle(133, -16, 112, -44, 134, -34); triangle(133, -16, 156, -42, 134, -34);
  }
  for (int k = 0; k < 5; k++) {                                      // pouch, dark below, light above
    float d = deep * (1 - k * 0.17); fill(lerpColor(lerpColor(bill, #B8402A, 0.55), bill, k / 5.0));
    beginShape(); vertex(10, 18); bezierVertex(34, 30 + d, 110, 22 + d, 206, 16); vertex(24, 0); endShape(CLOSE);
  }
  noFill(); stroke(lerpColor(bill, #7A2E18, 0.6)); strokeWeight(1.6);
  for (int i = 1; i < 5; i++) bezier(22, 18, 48, 18 + deep * 0.2 * i, 100, 18 + deep * 0.16 * i, 186, 18);
  noStroke(); fill(bill);
  beginShape(); vertex(18, -18); bezierVertex(80, -4, 150, 0, 206, 2); bezierVertex(218, 6, 214, 22, 204, 28); bezierVertex(202, 18, 190, 16, 170, 16); vertex(16, 14); endShape(CLOSE);
  fill(lerpColor(bill, #FFFFFF, 0.45)); quad(30, -12, 180, 3, 180, 6, 30, -4); fill(#D24A2C); triangle(206, 3, 216, 12, 204, 28);
  stroke(lerpColor(bill, #7A2E18, 0.7)); strokeWeight(2); line(24, 13, 196, 17); noStroke();
  fill(lerpColor(bill, #FFFFFF, 0.35)); ellipse(12, -8, 28, 24); fill(#1A1618); circle(13, -9, 13); fill(255); circle(16, -12, 4);
  popMatrix();
}
void trunk(color c, int k) {
  fill(c); pushMatrix(); translate(k * 5, -k * 8); if (k > 0) scale(0.97, 0.95); translate(0, k * 12);
  beginShape(); vertex(-128, 366); bezierVertex(-120, 260, -50, 216, 10, 226); bezierVertex(76, 240, 86, 320, 34, 370); bezierVertex(0, 402, -70, 402, -128, 366); endShape(CLOSE); popMatrix(); }
void neck(float l) { bezier(24, 290, 120, 230, 66, 190 + l, 34, 168 + l); bezier(34, 168 + l, 12, 150 + l, 8, 132 + l, 22, 116 + l); }
void wing() {
  noStroke();
  for (int k = 0; k < 9; k++) feather(-20 - k * 4, 300 + k * 5, 150 - k * 6, 26, 2.62 + k * 0.045, k < 6 ? b[2] : lerpColor(b[2], b[1], 0.4));
  for (int k = 0; k < 8; k++) feather(14 - k * 9, 326 - k * 8, 92, 28, 2.45 + k * 0.06, lerpColor(b[1], b[2], 0.12 + 0.03 * (k % 3)));
  for (int k = 0; k < 7; k++) feather(26 - k * 10, 308 - k * 6, 66, 30, 2.4 + k * 0.07, lerpColor(b[1], b[0], 0.15 + 0.12 * (k % 3)));
}
void feather(float x, float y, float l, float w, float a, color c) {
  pushMatrix(); translate(x, y); rotate(a); fill(lerpColor(c, #000000, 0.3)); ellipse(l / 2, 1.5, l, w); fill(c); ellipse(l / 2 - 2, -1.5, l - 4, w - 4); popMatrix(); }
