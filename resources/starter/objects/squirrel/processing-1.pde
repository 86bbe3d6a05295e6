// a squirrel that eats a nut
void setup() {
  size(512, 512); color[] furs = {#B5652B, #8A8580, #6B4A32, #D08040, #5A4038};
  color[] skies = {#DCEBC9, #F6E2B8, #9CC7D8, #3F5B52, #E9B98F, #2E3350};
  color fur = furs[int(random(furs.length))], dark = lerpColor(fur, #000000, 0.35), cream = #F6E8D2;
  background(skies[int(random(skies.length))]); noStroke(); fill(#5E7D3A);
  rect(0, 430, width, 82);
  for (int i = 0; i < 60; i++) {
    fill(lerpColor(#3D5A24, #93B050, random(1))); float x = random(width);
    triangle(x, 440, x + 8, 440, x + random(-6, 14), random(405, 430));
  }
  translate(256 + random(-20, 20), 445);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.88, 1.05)); float curl = random(-20, 20);
  fill(dark);                                   // the tail: up behind the back, curled outward
  beginShape(); vertex(-50, 0); bezierVertex(-150, 0, -210, -100, -180, -210);
  bezierVertex(-160, -340, -60, -370 + curl, -20, -320);
  bezierVertex(20, -270, -30, -225, -70, -250);
  bezierVertex(-60, -190, -50, -120, -30, -60); endShape(CLOSE);
  stroke(lerpColor(fur, #FFFFFF, 0.25)); strokeWeight(3); noFill();
  for (int i = 0; i < 8; i++) bezier(-60, -10, -130 - i * 4, -40, -165 + i * 9, -150, -120 + i * 10, -310 + i * 7);
  noStroke(); fill(fur);
  ellipse(6, -100, 120, 190);                   // body
  ellipse(-14, -62, 120, 120);                  // thigh
  fill(cream); ellipse(40, -105, 56, 140); fill(lerpColor(fur, #000000, 0.12));
  ellipse(-8, -60, 98, 96); fill(fur);
  ellipse(36, -10, 100, 26);                    // foot
  ellipse(56, -215, 104, 84);                   // head
  ellipse(94, -204, 54, 46); triangle(16, -235, 22, -292, 48, -250);
  triangle(40, -248, 56, -296, 70, -246); fill(cream); ellipse(92, -190, 44, 22);
  fill(#1B1412); circle(72, -222, 20); ellipse(120, -208, 12, 11); fill(255);
  circle(76, -226, 6);
  fill(#8A5A2B);                                // nut
  ellipse(104, -142, 38, 44); fill(#5C3A1C); arc(104, -150, 44, 34, PI, TWO_PI);
  stroke(fur); strokeWeight(20); line(36, -160, 70, -125); line(70, -125, 92, -134);
}
