// a squirrel with a tail of hairs, in one of four seasons
color fur, dark, cream;

void setup() {
  size(512, 512); color[] furs = {#B5602A, #8F8A86, #6E4A32, #D0813F, #A04A20}; fur = furs[int(random(furs.length))];
  dark = lerpColor(fur, #20120A, 0.45); cream = #F7EBD8; int season = int(random(4)); color[] sky = {#D3E8C0, #F4DFA4, #33405E, #E7EEF2};
  color[] ground = {#6A8C3E, #A86A30, #2A3138, #FFFFFF}; color[] leaf = {#86B04A, #D9772B, #45526B, #C9D6DE}; background(sky[season]); noStroke();
  for (int i = 0; i < 6; i++) {                     // trees behind
    fill(lerpColor(sky[season], #4A3A2A, random(0.12, 0.32))); float x = random(width), w = random(18, 52);
    quad(x, 0, x + w, 0, x + w + 10, 450, x - 10, 450);
  }
  for (int i = 0; i < 60; i++) {
    fill(leaf[season], 110); ellipse(random(width), random(season == 3 ? 512 : 230), random(6, 34), random(6, 26));
  }
  fill(ground[season]); ellipse(256, 512, 760, 190); float seat = 440; int place = int(random(3));
  if (place == 0) {                                 // a stump
    seat = 420; fill(#6B4B2F); quad(96, seat, 416, seat, 436, 512, 76, 512); fill(#D9B27C); ellipse(256, seat, 320, 52); noFill(); stroke(#A57B48);
    for (int i = 1; i < 6; i++) ellipse(256, seat, 320 - i * 54, 52 - i * 9);
  } else if (place == 1) {                          // a branch
    stroke(#5A3F28); strokeWeight(44); line(-20, 450, 540, 446); stroke(#7D5C3C); strokeWeight(20); line(-20, 442, 540, 438); seat = 436;
  } else for (int i = 0; i < 50; i++) {
    strokeWeight(3); stroke(lerpColor(ground[season], leaf[season], random(1))); float x = random(width);
    line(x, 470, x + random(-8, 8), random(430, 456));
  }
  translate(256 + random(-16, 16), seat);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.95, 1.1)); tail(random(-14, 22)); body(); pushMatrix(); translate(52, -196); rotate(random(-0.15, 0.12)); head(); popMatrix();
}

void tail(float curl) {
  for (int i = 0; i < 1400; i++) {                   // hairs stand off a curved spine
    float t = random(1), far = random(-1, 1); float x = bezierPoint(-52, -190, -150, -70 + curl, t), y = bezierPoint(-8, -70, -330, -330, t);
    float a = atan2(bezierTangent(-8, -70, -330, -330, t), bezierTangent(-52, -190, -150, -70 + curl, t));
    float L = (34 + 52 * sin(min(1, t + 0.12) * 2.7)) * abs(far); float b = a + (far > 0 ? 1 : -1) * random(0.25, 1.1);
    color k = lerpColor(dark, fur, constrain(abs(far) + random(-0.35, 0.25), 0, 1));
    stroke(abs(far) > 0.85 ? lerpColor(k, #FFE0B4, random(0.15, 0.5)) : k); strokeWeight(random(2.5, 7)); line(x, y, x + L * cos(b), y + L * sin(b));
  }
}

void coatHairs(float x, float y, float w, float h, int n, float lean) {
  strokeWeight(2);
  for (int i = 0; i < n; i++) {
    float a = random(TWO_PI), q = sqrt(random(1)) * 0.47; float px = x + w * q * cos(a), py = y + h * q * sin(a);
    stroke(lerpColor(fur, random(1) < 0.5 ? #FFFFFF : #1A0E06, random(0.08, 0.3))); line(px, py, px - 4 + lean, py + 11);
  }
  noStroke();
}

void body() {
  noStroke(); fill(0, 60); ellipse(0, 2, 200, 16); fill(lerpColor(fur, #000000, 0.25)); ellipse(58, -10, 84, 20); fill(fur); beginShape();
  vertex(-54, 0); bezierVertex(-92, -60, -60, -140, 6, -196); bezierVertex(50, -214, 84, -180, 78, -120); bezierVertex(82, -60, 66, -10, 40, 0);
  endShape(CLOSE); coatHairs(0, -95, 100, 160, 160, 0); fill(cream); beginShape(); vertex(52, -178); bezierVertex(92, -150, 88, -60, 52, -8);
  bezierVertex(30, -50, 36, -130, 52, -178); endShape(CLOSE); fill(lerpColor(fur, #000000, 0.18)); ellipse(-10, -54, 112, 104); fill(fur);
  ellipse(-14, -57, 106, 98); coatHairs(-14, -57, 100, 90, 90, -3); fill(lerpColor(fur, #FFFFFF, 0.1)); rect(-16, -20, 104, 20, 10); stroke(dark);
  strokeWeight(2);
  for (int i = 0; i < 4; i++) line(72 + i * 4, -12 + i * 3, 84 + i * 3, -8 + i * 3);
}

void head() {
  noStroke();
  fill(#7D4E22);                                    // the nut before the breast
  ellipse(52, 62, 34, 42); fill(#B98A50); ellipse(47, 58, 9, 20); fill(#4A2E14); arc(52, 55, 42, 34, PI, TWO_PI);
  stroke(lerpColor(fur, #000000, 0.15)); strokeWeight(18); line(-8, 44, 22, 78); line(22, 78, 42, 70); noStroke();
  fill(lerpColor(fur, #000000, 0.3)); triangle(-4, -34, 6, -92, 22, -34); fill(fur); beginShape(); vertex(-46, 10);
  bezierVertex(-50, -40, -10, -54, 16, -46); bezierVertex(40, -40, 60, -14, 74, 2); bezierVertex(78, 16, 60, 28, 30, 34);
  bezierVertex(0, 44, -36, 40, -46, 10); endShape(CLOSE); coatHairs(-4, -4, 76, 70, 60, -4); fill(fur); triangle(-34, -24, -26, -92, 0, -36);
  fill(lerpColor(fur, #FFC9B0, 0.5)); triangle(-26, -34, -24, -72, -8, -38); stroke(dark); strokeWeight(3);
  for (int i = 0; i < 5; i++) line(-26, -84, -36 + i * 5, -112 + abs(i - 2) * 3);
  noStroke(); fill(cream); ellipse(44, 22, 52, 22); ellipse(20, -12, 36, 32); fill(#17100C); ellipse(21, -12, 24, 25); ellipse(73, 4, 13, 12);
  fill(255); circle(26, -18, 8); stroke(dark); strokeWeight(1.5);
  for (int i = 0; i < 4; i++) line(58, 14 + i * 3, 94, 2 + i * 13);
  line(66, 18, 48, 24);
}
