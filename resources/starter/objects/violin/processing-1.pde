// A violin lies in its open case, seen from above; the bow lies beside it, a cloth or a cake of rosin too.
color cover, lining, wood, rim;

void setup() {
  size(512, 512); color[] floors = {#C9A27A, #E8E4DA, #3C4A57, #7B4B36, #BFD3C6, #1F2126, #F0C9B0};
  color[] covers = {#26262B, #5A3A22, #22395B, #8A2F2F, #7C7F86, #2F5D50};
  color[] linings = {#8E1B2E, #1F4E8C, #2E7D5B, #E9D9B5, #6B3FA0, #D98E2B, #C9CED6, #F2B8C6};
  color[] woods = {#D98236, #E9A856, #A9431F, #B97C3C, #8A4522};
  color[] rims = {#6B2E0E, #8A5220, #4A140A, #5B3714, #38160A}; int w = int(random(woods.length)); wood = woods[w];
  rim = rims[w]; cover = covers[int(random(covers.length))]; lining = linings[int(random(linings.length))];
  background(floors[int(random(floors.length))]); floor(); translate(256 + random(-8, 8), 256 + random(-8, 8));
  rotate(random(1) < 0.6 ? random(-0.75, 0.75) : HALF_PI + random(-0.5, 0.5)); scale(random(0.86, 0.97));
  noStroke(); shell(); cloth(); translate(random(-4, 4), 0); violin(); bow();
}

void floor() {
  int kind = int(random(3));
  for (int i = 0; i < 9; i++) {
    if (kind == 0) { noStroke(); fill(0, random(6, 34)); rect(i * 58, 0, 56, 512); }
    if (kind == 1) { stroke(255, 40); strokeWeight(14); line(i * 64, 0, i * 64, 512); line(0, i * 64, 512, i * 64); }
    if (kind == 2) { noStroke(); fill(255, random(6, 22)); ellipse(random(512), random(512), 300, 200); }
  }
}

void shell() {                                            // the case: its outside, rim, lining and the hollow
  fill(0, 70); rect(-120 + 9, -244 + 12, 240, 488, 60);
  fill(cover); rect(-120, -244, 240, 488, 60);
  fill(lerpColor(cover, #FFFFFF, 0.16)); rect(-114, -238, 228, 476, 55);
  fill(lining); rect(-107, -231, 214, 462, 49);
  fill(lerpColor(lining, #000000, 0.16));
  ellipse(0, 110, 200, 196); ellipse(0, -16, 164, 152); rect(-30, -224, 60, 200, 24);
  for (int i = 0; i < 60; i++) {                          // plush
    fill(i % 2 == 0 ? 255 : 0, 12); ellipse(random(-90, 90), random(-215, 215), random(14, 40), random(10, 24));
  }
  fill(#C9A24A); rect(-128, -70, 12, 26, 4); rect(-128, 60, 12, 26, 4); rect(116, -14, 14, 40, 6);
}

void cloth() {
  if (random(1) < 0.5) {
    fill(#B5651D); ellipse(74, -196, 34, 34);
    fill(#F0A83C); ellipse(74, -198, 26, 26);
  }
  if (random(1) < 0.55) {
    pushMatrix(); translate(-70, -188); rotate(random(-0.6, 0.6));
    fill(random(1) < 0.5 ? #F4EFE4 : #7FB2D9); quad(-26, -24, 24, -28, 28, 22, -22, 28);
    fill(0, 30); quad(-26, -24, 0, -26, 6, 24, -22, 28); popMatrix();
  }
}

void contour(float k) {                                   // lower bout, corner, waist, corner, upper bout, and back
  pushMatrix(); translate(0, 70); scale(k); beginShape(); vertex(0, 140);
  bezierVertex(56, 140, 83, 113, 83, 78); bezierVertex(83, 53, 67, 41, 74, 22); bezierVertex(55, 20, 45, 0, 45, -16);
  bezierVertex(45, -32, 51, -46, 65, -50); bezierVertex(57, -60, 67, -73, 67, -95); bezierVertex(67, -123, 41, -139, 0, -139);
  bezierVertex(-41, -139, -67, -123, -67, -95); bezierVertex(-67, -73, -57, -60, -65, -50); bezierVertex(-51, -46, -45, -32, -45, -16);
  bezierVertex(-45, 0, -55, 20, -74, 22); bezierVertex(-67, 41, -83, 53, -83, 78); bezierVertex(-83, 113, -56, 140, 0, 140);
  endShape(CLOSE); popMatrix();
}

void violin() {
  pushMatrix(); translate(6, 8); fill(0, 90); contour(1.01); popMatrix();
  fill(lerpColor(rim, #000000, 0.3)); contour(1);
  for (int i = 0; i < 14; i++) { fill(lerpColor(rim, lerpColor(wood, #FFD9A0, 0.25), i / 13.0)); contour(0.975 - i * 0.022); }
  noFill(); stroke(#2A1208); strokeWeight(1.4); contour(0.92); noStroke();
  for (int i = 0; i < 34; i++) { fill(rim, random(14, 46)); rect(random(-58, 58), -45, 1.2, random(150, 225)); }
  fill(255, 236, 200, 90); ellipse(-38, -26, 22, 56); ellipse(-48, 146, 24, 66);
  for (int s = -1; s < 2; s += 2) {                       // f-holes, pegs
    noFill(); stroke(#160904); strokeWeight(4.4);
    bezier(s * 27, 50, s * 14, 58, s * 28, 74, s * 34, 84); bezier(s * 34, 84, s * 48, 100, s * 46, 116, s * 36, 118);
    noStroke(); fill(#160904); circle(s * 27, 52, 9); circle(s * 37, 114, 11); rect(s * 32 - 6, 83, 12, 2);
    for (int k = 0; k < 2; k++) {
      float y = -196 - 20 * k - (s > 0 ? 10 : 0);
      fill(#1A1516); rect(min(0, s * 24), y - 2, 24, 5); ellipse(s * 29, y, 17, 12);
    }
  }
  fill(#1A1516); ellipse(-38, 184, 62, 42); fill(#443C3F); ellipse(-40, 182, 42, 24);
  fill(rim); quad(-12, -66, 12, -66, 10, -190, -10, -190);
  fill(lerpColor(wood, rim, 0.35)); quad(-11, -186, 11, -186, 8, -226, -8, -226); circle(0, -226, 28);
  noFill(); stroke(rim); strokeWeight(2); arc(0, -226, 18, 18, 0, 5); arc(1, -226, 9, 9, 2, 7); noStroke();
  fill(#2A140A); rect(-5, -214, 10, 28);
  fill(#1A1516); quad(-18, 22, 18, 22, 11, -188, -11, -188); quad(-18, 122, 18, 122, 9, 206, -9, 206);
  fill(255, 40); quad(-15, 20, -8, 20, -5, -186, -9, -186);
  fill(#EBCB96); quad(-25, 94, 25, 94, 19, 80, -19, 80); fill(#7A5028); rect(-14, 90, 28, 4);
  stroke(#EFEBDD); strokeWeight(1.2);
  for (int i = 0; i < 4; i++) { float k = i - 1.5; line(k * 4, -188, k * 9, 81); line(k * 9, 81, k * 7, 124); }
  noStroke();
  fill(lining); rect(-20, -150, 40, 15, 5); fill(0, 50); rect(-20, -139, 40, 4, 2);   // the ribbon that holds the neck
}

void bow() {
  float x = random(1) < 0.5 ? 94 : -94, d = x < 0 ? 1 : -1;
  stroke(#F4EEDF); strokeWeight(3.4); line(x + d * 5, -180, x + d * 5, 196);
  stroke(#4A1D0D); strokeWeight(5); noFill(); bezier(x, -192, x - d * 3, -60, x + d * 3, 80, x - d * 3, 212);
  stroke(#B5663A); strokeWeight(1.4); bezier(x - 1, -190, x - d * 3 - 1, -60, x + d * 3 - 1, 80, x - d * 3 - 1, 212);
  noStroke(); fill(#120E0D); rect(min(x - d * 3, x + d * 9), 178, 12, 24, 3); fill(#E6ECEF); circle(x + d * 3, 190, 6);
  fill(#F4EEDF); quad(x - 4, -194, x + 4, -194, x + d * 8, -178, x, -182);
}
