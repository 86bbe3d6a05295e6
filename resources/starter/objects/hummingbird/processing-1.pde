// A hummingbird hovers, its long bill in the mouth of a flower.
color[] backs = {#1F8A5B, #2A9D8F, #2F6DB5, #6A8F2E, #7A4A9E};
color[] gorgets = {#D81E5B, #F25C05, #7B2CBF, #1B9AAA, #C1121F};
color[] flowers = {#E63946, #F77F00, #D63384, #FFD166, #9D4EDD};
color[] air = {#EAF4E2, #FCE5D0, #14253A, #2E4634, #BFDDF0, #F7F3EA, #4B2E4F};
color coat = backs[int(random(5))], gorget = gorgets[int(random(5))], petal = flowers[int(random(5))], bg = air[int(random(7))];
float up = random(-0.35, 0.25);

void setup() {
  size(512, 512); background(bg); noStroke();
  for (int i = 0; i < 26; i++) {                       // leaves out of focus
    fill(lerpColor(bg, i % 3 == 0 ? petal : #4E8A4A, random(0.1, 0.4)), 110);
    circle(random(width), random(height), random(30, 120));
  }
  translate(256 + random(-12, 12), 262 + random(-14, 14));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.95, 1.1)); rotate(random(-0.14, 0.14));
  blossom();
  wing(4, -62, 1.45 + up, 0.85, lerpColor(coat, #222222, 0.45));
  bird();
  wing(-14, -46, 0.95 + up, 1.0, lerpColor(coat, #8A8F94, 0.35));
}

void wing(float x, float y, float a, float k, color c) { // long primaries fan back from the shoulder
  pushMatrix(); translate(x, y); rotate(a); scale(k);
  for (int i = 0; i < 12; i++) {
    pushMatrix(); rotate(-i * 0.085);
    fill(lerpColor(c, #FFFFFF, 0.04 * (i % 3) + 0.025 * i), 225);
    float n = 200 - i * 11;
    beginShape(); vertex(0, -8); bezierVertex(-n * 0.4, -24, -n * 0.9, -18, -n, 4); bezierVertex(-n * 0.8, 14, -n * 0.4, 14, 0, 8); endShape(CLOSE);
    stroke(lerpColor(c, #000000, 0.35), 150); strokeWeight(1); line(-20, 0, -n + 8, 2); noStroke(); popMatrix();
  }
  fill(coat); ellipse(-14, 2, 62, 34); popMatrix();
}

void bird() {
  for (int i = 0; i < 5; i++) {                        // forked tail
    pushMatrix(); translate(-72, 78); rotate(2.15 + i * 0.11);
    fill(lerpColor(coat, #101418, 0.35 + 0.1 * i)); ellipse(52, 0, 122, 17); popMatrix();
  }
  fill(#EFEBDD);                                       // pale belly, then the glossy back over it
  beginShape(); vertex(44, -66); bezierVertex(58, -10, 26, 60, -84, 96); bezierVertex(-88, 40, -60, -30, 0, -80); endShape(CLOSE);
  fill(coat); beginShape(); vertex(20, -112); bezierVertex(-40, -96, -84, -20, -92, 96); bezierVertex(-50, 66, 4, 10, 24, -60); endShape(CLOSE);
  for (int i = 0; i < 70; i++) {                       // feather scales catch the light
    float t = random(1), u = random(-1, 1);
    fill(lerpColor(coat, u < 0 ? #F4FFB0 : #06281E, random(0.1, 0.45)), 190);
    pushMatrix(); translate(lerp(4, -78, t) + u * 17, lerp(-80, 74, t) + u * 15); rotate(2.0); ellipse(0, 0, 15, 7); popMatrix();
  }
  fill(coat); ellipse(40, -108, 84, 72);
  fill(gorget); beginShape(); vertex(78, -102); bezierVertex(76, -70, 60, -46, 26, -46); bezierVertex(14, -66, 22, -90, 46, -98); endShape(CLOSE);
  for (int i = 0; i < 24; i++) { fill(lerpColor(gorget, i % 2 == 0 ? #FFFFFF : #200010, random(0.1, 0.45))); ellipse(34 + (i % 6) * 7, -88 + (i / 6) * 9, 7, 5); }
  fill(lerpColor(coat, #FFFFC0, 0.35)); ellipse(36, -130, 46, 16);
  fill(lerpColor(#26221F, bg, brightness(bg) < 110 ? 0.45 : 0.0));
  if (brightness(bg) < 110) fill(#C9B79A); beginShape(); vertex(76, -119); bezierVertex(110, -116, 150, -114, 188, -106); bezierVertex(150, -108, 110, -106, 76, -103); endShape(CLOSE);
  fill(255); ellipse(44, -109, 21, 19); fill(#120F10); circle(56, -113, 16); fill(255); circle(59, -116, 5);
  fill(#3A2E28); ellipse(-14, 76, 8, 20); ellipse(-26, 82, 8, 20);
}

void blossom() {                                       // trumpet flower opens towards the bill
  stroke(#5B8F3E); strokeWeight(7); noFill();
  bezier(236, -112, 280, -150, 250, 60, 236, 300); noStroke(); fill(#6FA84A); ellipse(244, 70, 28, 96); ellipse(268, 150, 60, 24);
  for (int i = 0; i < 5; i++) { fill(lerpColor(petal, #FFFFFF, 0.08 * i)); pushMatrix(); translate(172, -107); rotate(-2.3 + i * 1.15 + PI); ellipse(12, 0, 58, 28); popMatrix(); }
  fill(petal); quad(164, -122, 240, -124, 240, -100, 164, -88); ellipse(238, -112, 30, 26);
  fill(lerpColor(petal, #30000F, 0.4)); ellipse(166, -106, 14, 36);
}
