// A circus elephant keeps its balance on a ball: it leans, lifts a foot or not, and the ring is lit behind it.
color hide, dark, cloth, trim;
float R = 88;
void setup() {
  size(512, 512); noStroke();
  color[] hides = {#9AA3B2, #7C8595, #BFC4CE, #8A8494, #A89C94};
  color[] cloths = {#D62839, #1D4E89, #7B2CBF, #0B8457, #E07A1F};
  color[] trims = {#F4C542, #FFF3D6, #F28FB1};
  hide = hides[int(random(5000)) % 5]; dark = lerpColor(hide, #1E2030, 0.32); cloth = cloths[int(random(5000)) % 5];
  trim = trims[int(random(3000)) % 3]; int place = int(random(4000)) % 4;
  if (place == 0) tent();
  else if (place == 1) rays();
  else if (place == 2) meadow();
  else stage();
  float k = random(0.84, 0.95); translate(256 + random(-8, 8), 478 - R * k); scale(random(1) < 0.5 ? -k : k, k); fill(0, 70); ellipse(0, R, 190, 26);
  ball(); rotate(random(-0.13, 0.13)); elephant(random(1) < 0.6, random(1) < 0.75);
}
void tent() {
  color a = cloth, b = lerpColor(trim, #FFFFFF, 0.4);
  for (int i = -9; i < 10; i++) { fill(i % 2 == 0 ? a : b); quad(256 + i * 9, 0, 256 + (i + 1) * 9, 0, 256 + (i + 1) * 62, 420, 256 + i * 62, 420); }
  fill(30, 12, 30, 55); rect(0, 0, 512, 512); fill(#C9965B); ellipse(256, 480, 700, 190); fill(lerpColor(cloth, #000000, 0.2));
  for (int i = 0; i < 12; i++) rect(i * 46 - 10, 388 + 9 * abs(i - 5.5) - 22, 40, 34, 4);
}
void rays() {
  color[] pair = random(1) < 0.5 ? new color[] {#FBE6B2, #F7CF7A} : new color[] {#24386B, #31498A};
  background(pair[0]); fill(pair[1]);
  for (int i = 0; i < 14; i++) {
    float a = i * TWO_PI / 14; triangle(256, 250, 256 + 500 * cos(a), 250 + 500 * sin(a), 256 + 500 * cos(a + 0.22), 250 + 500 * sin(a + 0.22));
  }
  fill(lerpColor(pair[1], #4A2A20, 0.5)); rect(0, 448, 512, 64);
}
void meadow() {
  for (int y = 0; y < 400; y++) { fill(lerpColor(#6FB7E9, #E8F6FB, y / 400.0)); rect(0, y, 512, 1); }
  fill(#FFFFFF, 220);
  for (int i = 0; i < 4; i++) { float x = random(512), y = random(30, 150); for (int k = 0; k < 4; k++) ellipse(x + k * 26 - 40, y + random(-8, 8), 54, 36); }
  fill(#8FBF6A); ellipse(100, 470, 620, 200); fill(#79AD57); ellipse(400, 500, 640, 190);
}
void stage() {
  background(#14101F); fill(#8C1C2B);
  for (int s = 0; s < 2; s++) for (int i = 0; i < 5; i++) {
    fill(lerpColor(#8C1C2B, #3A0A14, (i % 2) * 0.6)); float x = s == 0 ? i * 24 : 488 - i * 24;
    quad(x, 0, x + 26, 0, x + (s == 0 ? 10 : 16), 440, x - (s == 0 ? 4 : -2), 440);
  }
  fill(255, 244, 200, 36);
  for (int i = 0; i < 6; i++) triangle(256, -60, 60 + i * 14, 470, 452 - i * 14, 470);
  fill(#5A3A2A); rect(0, 438, 512, 74); fill(255, 240, 190, 110); ellipse(256, 478, 400, 52);
}
void ball() {
  pushMatrix(); rotate(random(-0.9, 0.9));
  color[] set = {cloth, #FFFFFF, trim, lerpColor(cloth, #FFFFFF, 0.35)};
  for (int i = 0; i < 6; i++) { fill(set[i % 2 == 0 ? 0 : (i % 4 == 1 ? 1 : 2)]); ellipse(0, 0, 2 * R * cos(i * PI / 13), 2 * R); }
  fill(#FFFFFF); ellipse(0, -R + 6, 34, 10); popMatrix();
  for (int i = 0; i < 9; i++) {                      // shade below, light above
    noFill(); stroke(20, 10, 40, 16); strokeWeight(8 + i * 5); arc(0, 0, 2 * R - 8 - i * 5, 2 * R - 8 - i * 5, 0.1, PI - 0.1);
  }
  noStroke(); fill(255, 120); ellipse(-30, -44, 36, 22);
}
void leg(float x, float w, float y0, color c) {
  float foot = -sqrt(max(0, R * R - x * x)); fill(c); quad(x * 1.5 - w * 0.6, y0, x * 1.5 + w * 0.6, y0, x + w * 0.5, foot + 2, x - w * 0.5, foot + 2); ellipse(x, foot - 3, w * 1.12, 20); fill(#F2E9DC);
  for (int i = -1; i < 2; i++) arc(x + i * w * 0.32, foot + 3, w * 0.3, 15, PI, TWO_PI);
}
void elephant(boolean lifts, boolean dressed) {
  leg(-30, 40, -200, dark);
  if (!lifts) leg(56, 40, -200, dark);
  else {
    stroke(dark); strokeWeight(38); noFill(); bezier(74, -190, 100, -160, 128, -168, 134, -136); noStroke(); fill(#F2E9DC);
    arc(128, -120, 14, 12, PI, TWO_PI); arc(142, -122, 14, 12, PI, TWO_PI);
  }
  noFill(); stroke(dark); strokeWeight(7); float w = random(-30, 30); bezier(-104, -232, -140, -226, -150, -190 + w, -142, -166 + w);
  strokeWeight(13); line(-142, -166 + w, -140, -154 + w); noStroke();
  for (int i = 0; i < 12; i++) {                     // body, from the dark belly to the lit back
    fill(lerpColor(dark, lerpColor(hide, #FFFFFF, 0.18), i / 11.0)); ellipse(-2 - i * 0.6, -214 - i * 2.2, 224 - i * 8, 152 - i * 7);
  }
  leg(-58, 46, -205, hide); leg(22, 46, -205, hide);
  if (dressed) {
    fill(cloth); beginShape(); vertex(-70, -278); bezierVertex(-40, -296, 20, -296, 42, -280); vertex(52, -196);
    bezierVertex(10, -180, -40, -180, -78, -196); endShape(CLOSE); noFill(); stroke(trim); strokeWeight(7);
    bezier(-76, -202, -40, -186, 10, -186, 50, -202); noStroke(); fill(trim);
    for (int i = 0; i < 8; i++) triangle(-72 + i * 17, -192, -60 + i * 17, -192, -66 + i * 17, -174);
    star(-14, -236, 20);
  }
  // head: far tusk, trunk, skull, ear
  float up = random(1) < 0.65 ? 1 : 0, sway = random(-18, 18); fill(#FFFBEA); triangle(140, -236, 154, -240, 184, -214);
  for (int i = 0; i <= 40; i++) {
    float t = i / 40.0; float x = bezierPoint(142, 196, 222 + sway, 190 + sway, t);
    float y = up > 0 ? bezierPoint(-262, -216, -300, -366, t) : bezierPoint(-262, -240, -200, -140, t);
    fill(i % 5 == 4 ? lerpColor(hide, dark, 0.45) : lerpColor(hide, #FFFFFF, 0.06)); circle(x, y, lerp(46, 21, t));
  }
  for (int i = 0; i < 8; i++) {
    fill(lerpColor(lerpColor(hide, dark, 0.4), lerpColor(hide, #FFFFFF, 0.2), i / 7.0));
    ellipse(112 + i * 0.6, -270 - i * 1.4, 124 - i * 7, 122 - i * 7);
  }
  fill(#FFFBEA); beginShape(); vertex(126, -232); bezierVertex(140, -206, 164, -200, 182, -206); bezierVertex(166, -212, 152, -222, 148, -240);
  endShape(CLOSE); float flap = random(-10, 26);
  for (int i = 0; i < 3; i++) {
    fill(i == 0 ? dark : (i == 1 ? hide : lerpColor(hide, #E7A6AC, 0.45))); float q = 1 - i * 0.08 - (i == 2 ? 0.14 : 0); pushMatrix();
    translate(84, -266); scale(q); beginShape(); vertex(16, -52); bezierVertex(-30 - flap, -76, -62 - flap, -30, -46 - flap, 10);
    bezierVertex(-36 - flap, 46, -10, 66, 6, 58); bezierVertex(22, 40, 30, 0, 16, -52); endShape(CLOSE); popMatrix();
  }
  fill(255); ellipse(138, -288, 17, 19); fill(#17151C); circle(140, -287, 11); fill(255); circle(142, -290, 4); stroke(dark); strokeWeight(3);
  noFill(); arc(138, -292, 24, 22, PI + 0.4, TWO_PI - 0.4); noStroke();
  if (dressed) {
    fill(cloth); quad(84, -320, 140, -324, 152, -306, 78, -304); fill(trim); circle(116, -314, 15); fill(lerpColor(cloth, #FFFFFF, 0.5));
    for (int i = -1; i < 2; i++) ellipse(116 + i * 9, -346 + abs(i) * 5, 13, 46);
  }
}
void star(float x, float y, float r) {
  fill(trim); beginShape(); for (int i = 0; i < 10; i++) vertex(x + r * (i % 2 == 0 ? 1 : 0.42) * sin(i * PI / 5), y - r * (i % 2 == 0 ? 1 : 0.42) * cos(i * PI / 5));
  endShape(CLOSE);
}
