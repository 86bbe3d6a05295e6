// a lion at rest on a rock
color coat, mane;

void setup() {
  size(512, 512); color[] up = {#F6B25E, #86BFDD, #3A2B55, #E8DFC8, #D9634A}; color[] down = {#FBE6B4, #E6F0E4, #B3667A, #C9B98F, #F6C06A};
  int h = int(random(up.length));
  for (int y = 0; y < 512; y += 2) {
    stroke(lerpColor(up[h], down[h], y / 400.0)); strokeWeight(2); line(0, y, 512, y);
  }
  noStroke(); fill(255, 240, 200, 200); circle(random(60, 450), random(50, 130), random(60, 110)); fill(lerpColor(down[h], #50603A, 0.55));
  for (int i = 0; i < 7; i++) ellipse(i * 90 + random(-30, 30), 400, random(120, 220), random(60, 150));
  color[] coats = {#D8A45E, #C58C48, #E6C08A}; color[] manes = {#7B4522, #3E2818, #B26A2C, #5A3418}; coat = coats[int(random(coats.length))];
  mane = manes[int(random(manes.length))]; color[] stones = {#8C8378, #6E5C50, #A88F70, #565B66}; color stone = stones[int(random(stones.length))];
  fill(lerpColor(stone, #000000, 0.3)); quad(0, 420, 512, 400, 512, 512, 0, 512); fill(stone); beginShape(); vertex(-10, 430 + random(30));
  vertex(50, 395); vertex(470, 392); vertex(522, 420 + random(30)); vertex(522, 470); vertex(300, 480 + random(20)); vertex(-10, 475);
  endShape(CLOSE); stroke(lerpColor(stone, #000000, 0.35));
  for (int i = 0; i < 9; i++) line(random(512), random(420, 500), random(512), random(430, 512));
  translate(256 + random(-14, 14), 406);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.92, 1.04)); beast(); pushMatrix(); translate(106, -178); rotate(random(-0.12, 0.12)); head(); popMatrix();
}

void beast() {
  color dim = lerpColor(coat, #000000, 0.2); noFill(); stroke(dim); strokeWeight(13);
  bezier(-190, -30, -245, -40, -215, 40, -150, 36 + random(-10, 20)); noStroke(); fill(lerpColor(mane, #000000, 0.3)); ellipse(-140, 38, 46, 24);
  fill(coat);
  beginShape();                                  // trunk
  vertex(130, -10); bezierVertex(150, -90, 120, -160, 60, -165); bezierVertex(0, -140, -60, -128, -130, -124);
  bezierVertex(-210, -116, -224, -30, -196, 0); endShape(CLOSE); fill(dim);
  ellipse(-126, -54, 134, 124);                  // haunch
  fill(coat); ellipse(-132, -60, 126, 116);
  rect(-140, -22, 130, 26, 13);                  // hind foot
  fill(dim);
  rect(60, -42, 150, 30, 15);                    // far foreleg
  fill(coat); ellipse(76, -70, 84, 130); rect(56, -24, 172, 32, 16); fill(lerpColor(coat, #FFFFFF, 0.3)); ellipse(212, -8, 44, 32);
  ellipse(-20, -8, 36, 26); stroke(dim); strokeWeight(3);
  for (int i = 0; i < 3; i++) {
    line(208 + i * 9, -2, 210 + i * 9, 6); line(-20 + i * 8, -4, -18 + i * 8, 3);
  }
}

void head() {
  noStroke();
  for (int r = 0; r < 5; r++) for (int i = 0; i < 34; i++) {
    float a = TWO_PI * (i + random(0.6)) / 34, len = (118 - r * 14) * (sin(a) > 0.2 ? 1.15 : 0.95) + random(-8, 8);
    fill(lerpColor(mane, r < 2 ? #000000 : #FFD08A, random(0.05, 0.28)));
    triangle(len * cos(a), len * sin(a), 50 * cos(a - 0.3), 50 * sin(a - 0.3), 50 * cos(a + 0.3), 50 * sin(a + 0.3));
  }
  color pale = lerpColor(coat, #FFFFFF, 0.6), ink = #33201A;
  for (int s = -1; s <= 1; s += 2) {
    fill(coat); circle(s * 54, -58, 38); fill(lerpColor(coat, #000000, 0.4)); circle(s * 54, -55, 20);
  }
  fill(coat); ellipse(0, -26, 116, 92); quad(-56, -20, 56, -20, 34, 58, -34, 58); fill(pale); ellipse(0, 60, 54, 36); ellipse(-19, 38, 48, 42);
  ellipse(19, 38, 48, 42); fill(lerpColor(coat, #FFFFFF, 0.18)); quad(-20, -50, 20, -50, 24, 14, -24, 14); fill(ink); triangle(-22, 8, 22, 8, 0, 32);
  rect(-1.5, 28, 3, 20);
  for (int s = -1; s <= 1; s += 2) {
    fill(ink); ellipse(s * 32, -16, 28, 18); fill(#E9B23A); ellipse(s * 32, -17, 20, 14); fill(0); circle(s * 32, -17, 8);
    for (int j = 0; j < 3; j++) circle(s * (16 + j * 8), 36, 3);
    stroke(lerpColor(coat, #000000, 0.35)); strokeWeight(4); line(s * 18, -30, s * 46, -36); noFill(); stroke(ink); strokeWeight(2.5);
    arc(s * 11, 46, 22, 12, 0, PI); noStroke();
  }
}
