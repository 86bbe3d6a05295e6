// a tractor from the side in a ploughed field
void setup() {
  size(512, 512);
  color[][] lands = {{#8CC8F0, #EAF6FC, #7A5836, #86AE54}, {#F0925E, #FFE3B4, #4E3626, #8A7A45}, {#AEBFC9, #EEF1F2, #66503E, #6F9060}, {#2B3A66, #8C9CC4, #33291F, #38503A}, {#7FD0D8, #FFF6DC, #8A6844, #B9A84C}};
  color[] s = lands[int(random(lands.length))];
  for (int y = 0; y < 350; y++) {
    stroke(lerpColor(s[0], s[1], y / 350.0));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 245, 205);
  ellipse(random(50, 460), random(50, 110), 58, 58);
  for (int k = 0; k < 3; k++) {                      // clouds
    float cx = random(512), cy = random(40, 170);
    fill(255, 255, 255, 110);
    for (int q = 0; q < 5; q++) ellipse(cx + q * 20 - 40, cy + random(-7, 7), random(40, 62), random(18, 28));
  }
  float p = random(9);
  for (int r = 0; r < 2; r++) {                      // hills
    fill(lerpColor(s[3], s[1], 0.45 - 0.4 * r));
    beginShape();
    vertex(0, 400);
    for (int x = 0; x <= 512; x += 8) vertex(x, 290 + r * 28 + 20 * sin(x / (90.0 - 20 * r) + p + r * 2));
    vertex(512, 400);
    endShape(CLOSE);
  }
  int far = int(random(3));
  if (far == 0) barn(random(1) < 0.5 ? 30 : 400, 340);
  else if (far == 1) for (int k = 0; k < 7; k++) tree(random(512), 340 + random(-4, 8), random(0.7, 1.2), s[3]);
  else for (int k = 0; k < 5; k++) {
    float hx = random(512), hy = 346 + random(10);
    fill(#B8923A);
    rect(hx, hy - 26, 44, 26, 8);
    fill(#E3C468);
    ellipse(hx + 5, hy - 13, 24, 26);
  }
  fill(s[2]);
  rect(0, 356, width, 156);
  strokeWeight(4);
  for (int k = -16; k <= 16; k++) {                  // furrows run to one point
    stroke(lerpColor(s[2], k % 2 == 0 ? #000000 : #FFE8C0, 0.25));
    line(256 + k * 26, 356, 256 + k * 92, 512);
  }
  noStroke();
  if (random(1) < 0.5) {
    translate(width, 0);
    scale(-1, 1);
  }
  translate(250 + random(-12, 12), 410 + random(-4, 14));
  scale(random(1.06, 1.2));
  color[] paints = {#C8281F, #2E8B37, #1F62B4, #EBA51A, #DE5A20, #7A2E8A};
  color c = paints[int(random(paints.length))], dark = lerpColor(c, #000000, 0.4), light = lerpColor(c, #FFFFFF, 0.35);
  color rim = random(1) < 0.5 ? #F5D640 : #EFEAE0;
  boolean cab = random(1) < 0.65;
  fill(0, 95);
  ellipse(10, 36, 400, 28);
  for (int k = 0; k < 7; k++) {                      // smoke from the pipe
    fill(120, 120, 125, 150 - k * 18);
    ellipse(118 - k * 15 + random(-4, 4), -166 - k * 13, 16 + k * 8, 14 + k * 6);
  }
  fill(#2A2A2C);
  rect(110, -156, 9, 66);
  rect(106, -132, 17, 30, 4);
  // engine and frame under the bonnet
  fill(#3A3A40);
  rect(-60, -48, 232, 40, 4);
  fill(#6A6A72);
  for (int k = 0; k < 5; k++) rect(40 + k * 20, -56, 13, 32, 3);
  fill(#26262A);
  rect(122, -24, 36, 20, 4);
  // bonnet in three tones
  fill(c);
  beginShape();
  vertex(26, -108); vertex(150, -102); bezierVertex(172, -100, 180, -92, 180, -76); vertex(180, -44); vertex(26, -48);
  endShape(CLOSE);
  fill(light);
  quad(28, -106, 150, -100, 164, -94, 28, -97);
  fill(dark);
  quad(26, -62, 180, -56, 180, -44, 26, -48);
  fill(rim);
  quad(30, -76, 118, -73, 118, -66, 30, -69);
  fill(#222226);
  for (int k = 0; k < 4; k++) rect(132, -92 + k * 9, 38, 4, 2);
  fill(#FFF4B8);
  ellipse(178, -80, 13, 20);
  // the driver
  color shirt = lerpColor(paints[int(random(paints.length))], #FFFFFF, 0.3);
  fill(#33384A);
  rect(-38, -110, 52, 20, 8);
  fill(shirt);
  rect(-38, -150, 34, 52, 12);
  fill(random(1) < 0.5 ? #E8B48C : #8A5A3C);
  ellipse(-17, -164, 27, 30);
  fill(dark);
  arc(-17, -167, 32, 30, PI, TWO_PI);
  rect(-18, -170, 24, 5, 2);
  stroke(shirt);
  strokeWeight(11);
  line(-22, -138, 6, -124);
  stroke(#222226);
  strokeWeight(6);
  line(24, -98, 8, -118);
  line(0, -132, 15, -106);
  noStroke();
  fill(#2C2420);
  rect(-52, -140, 13, 46, 5);
  if (cab) {
    fill(225, 240, 248, 70);
    quad(-66, -196, 26, -196, 42, -104, -66, -104);
    stroke(dark);
    strokeWeight(9);
    noFill();
    quad(-66, -198, 26, -198, 44, -104, -66, -104);
    noStroke();
    fill(c);
    rect(-80, -214, 122, 18, 7);
    fill(light);
    rect(-76, -213, 114, 5, 3);
  }
  if (random(1) < 0.4) {                             // a trailer with its load
    fill(#7A5230);
    rect(-238, -64, 110, 50);
    fill(#4E321C);
    for (int k = 0; k < 3; k++) rect(-238, -50 + k * 14, 110, 3);
    color load = random(1) < 0.5 ? #D9B64E : #C85A2A;
    for (int k = 0; k < 26; k++) {
      fill(lerpColor(load, #5A3A14, random(0.35)));
      ellipse(-183 + random(-38, 38), -72 + random(-16, 6), 28, 18);
    }
    stroke(40);
    strokeWeight(6);
    line(-128, -20, -90, -20);
    noStroke();
    wheel(-186, 4, 33, rim);
  }
  wheel(-58, -42, 80, rim);
  noFill();
  strokeCap(SQUARE);
  stroke(dark);
  strokeWeight(20);
  arc(-58, -42, 186, 186, PI + 0.3, TWO_PI - 0.2);
  stroke(c);
  strokeWeight(13);
  arc(-58, -42, 190, 190, PI + 0.3, TWO_PI - 0.2);
  noStroke();
  wheel(140, -6, 44, rim);
}

void wheel(float x, float y, float r, color rim) {
  pushMatrix();
  translate(x, y);
  rotate(random(TWO_PI));
  fill(#17171A);
  ellipse(0, 0, r * 1.96, r * 1.96);
  for (int k = 0; k < 18; k++) {                     // slanted lugs
    rotate(TWO_PI / 18);
    fill(#17171A);
    quad(r * 0.9, -r * 0.1, r * 1.06, -r * 0.02, r * 1.06, r * 0.13, r * 0.9, r * 0.05);
    fill(#3E3E44);
    quad(r * 0.68, -r * 0.06, r * 0.94, r * 0.02, r * 0.94, r * 0.09, r * 0.68, r * 0.01);
  }
  fill(lerpColor(rim, #000000, 0.45));
  ellipse(0, 0, r * 1.26, r * 1.26);
  fill(rim);
  ellipse(0, 0, r * 1.14, r * 1.14);
  fill(lerpColor(rim, #000000, 0.22));
  ellipse(0, 0, r * 0.86, r * 0.86);
  fill(#2A2A2E);
  for (int k = 0; k < 6; k++) ellipse(r * 0.32 * cos(k * PI / 3), r * 0.32 * sin(k * PI / 3), r * 0.11, r * 0.11);
  fill(rim);
  ellipse(0, 0, r * 0.34, r * 0.34);
  popMatrix();
}

void barn(float x, float y) {
  fill(#9A3B30);
  rect(x, y - 52, 84, 60);
  fill(#5E4A48);
  quad(x - 6, y - 50, x + 20, y - 84, x + 64, y - 84, x + 90, y - 50);
  fill(#F0E6DA);
  rect(x + 28, y - 26, 28, 34);
}

void tree(float x, float y, float k, color g) {
  fill(#5A4230);
  rect(x - 3, y - 26 * k, 6, 26 * k + 6);
  fill(lerpColor(g, #1E4020, 0.5));
  for (int q = 0; q < 5; q++) ellipse(x + random(-14, 14) * k, y - random(28, 52) * k, 34 * k, 30 * k);
}
