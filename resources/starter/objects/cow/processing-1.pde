// A cow's head from the front, looking over a wooden gate.
color coat, blaze, sky;
void setup() {
  size(512, 512); color[] skies = {#8CC6E8, #F4C27A, #2B3553, #E9E4D2, #7FA36B, #5B3F2E};
  color[] coats = {#F4EEE2, #2A2624, #A65A2B, #C79A68, #6B4A38}; color[] marks = {#2A2624, #F6F1E6, #F3E7D3, #8A5F3A, #E8DCC8};
  sky = skies[int(random(skies.length))]; int c = int(random(coats.length)); coat = coats[c]; blaze = marks[c]; background(sky); noStroke();
  for (int i = 0; i < 7; i++) {
    fill(lerpColor(sky, i % 2 == 0 ? #FFFFFF : #2F4A2A, 0.18)); ellipse(random(width), random(300, 520), random(160, 420), random(90, 300));
  }
  translate(256 + random(-30, 30), 262 + random(-10, 14)); rotate(random(-0.12, 0.12));
  scale(random(0.8, 0.97) * (random(1) < 0.5 ? -1 : 1), random(0.84, 0.95)); fill(lerpColor(coat, #000000, 0.28));
  quad(-110, 20, 110, 20, 190, 380, -190, 380);                 // neck and chest
  boolean horns = random(1) < 0.7;
  for (int s = -1; s < 2; s += 2) { pushMatrix(); scale(s, 1); ear(); if (horns) horn(); popMatrix(); }
  face(); resetMatrix(); gate();
}
void ear() {
  float droop = random(-10, 26); fill(lerpColor(coat, #000000, 0.15));
  beginShape(); vertex(78, -92); bezierVertex(110, -140, 190, -128 + droop, 212, -84 + droop); bezierVertex(190, -44 + droop, 120, -40, 84, -60); endShape(CLOSE);
  fill(#D9A096);
  beginShape(); vertex(104, -88); bezierVertex(130, -112, 170, -104 + droop, 192, -82 + droop); bezierVertex(170, -62 + droop, 130, -60, 104, -70); endShape(CLOSE);
  fill(coat); for (int i = 0; i < 6; i++) triangle(92, -96 + i * 7, 96, -86 + i * 7, random(130, 150), -94 + i * 9);
}
void horn() {
  for (int i = 0; i < 24; i++) {
    float t = i / 23.0; fill(lerpColor(#E9DCBE, #5A4A3C, t * t));
    circle(bezierPoint(60, 128, 168, 140, t), bezierPoint(-140, -150, -190, -226, t), 32 * (1 - t) + 5);
  }
}
void face() {
  fill(coat); beginShape(); vertex(0, -168); bezierVertex(60, -172, 104, -130, 102, -70); bezierVertex(100, 0, 76, 60, 74, 130);
  bezierVertex(72, 176, -72, 176, -74, 130); bezierVertex(-76, 60, -100, 0, -102, -70);
  bezierVertex(-104, -130, -60, -172, 0, -168); endShape(); fill(blaze); float w = random(18, 40);
  if (random(1) < 0.6) { beginShape(); vertex(-w, -150); bezierVertex(-w * 0.5, -60, -w * 1.2, 20, -62, 120); vertex(62, 120); bezierVertex(w * 1.2, 20, w * 0.5, -60, w, -150); endShape(); }
  else { beginShape(); vertex(-8, -164); bezierVertex(-80, -160, -104, -100, -98, -50); bezierVertex(-80, 20, -30, -10, -24, -60); endShape(); }
  fill(0, 26);
  for (int s = -1; s < 2; s += 2) { ellipse(s * 82, 10, 36, 190); ellipse(s * 66, -62, 70, 60); }
  fill(coat);
  for (int i = 0; i < 26; i++) { float x = random(-56, 56); triangle(x - 9, -160, x + 9, -160, x * 0.7 + random(-12, 12), random(-128, -96)); }   // forelock
  color nose = random(1) < 0.6 ? #E3A79C : #6A5450; fill(nose); ellipse(0, 132, 172, 110);
  fill(lerpColor(nose, #FFFFFF, 0.22)); ellipse(0, 112, 120, 46); fill(lerpColor(nose, #2A1010, 0.7));
  for (int s = -1; s < 2; s += 2) { pushMatrix(); translate(s * 48, 118); rotate(s * 0.6); ellipse(0, 0, 34, 22); popMatrix(); }
  noFill(); stroke(lerpColor(nose, #2A1010, 0.7)); strokeWeight(4); arc(-24, 150, 60, 32, 0.2, PI - 0.6); arc(24, 150, 60, 32, 0.6, PI - 0.2); noStroke();
  for (int s = -1; s < 2; s += 2) {
    fill(lerpColor(coat, #000000, 0.45)); ellipse(s * 68, -58, 50, 40);
    fill(#1A1210); ellipse(s * 68, -56, 40, 32); fill(#6B4426); ellipse(s * 68, -54, 26, 20);
    fill(255); circle(s * 68 + 7, -64, 9); stroke(#1A1210); strokeWeight(3); for (int i = 0; i < 5; i++) line(s * (54 + i * 8), -74, s * (50 + i * 11), -84);
    noStroke();
  }
  if (random(1) < 0.5) { pushMatrix(); translate(150, -74); rotate(0.2); fill(#F6C21C); rect(-20, -18, 38, 40, 6); fill(#4A3A10); circle(-2, -8, 6); rect(-12, 4, 22, 4); rect(-12, 11, 16, 4); popMatrix(); }
}
void gate() {
  color wood = lerpColor(#8A6240, #D8D2C4, random(1));
  for (int r = 0; r < 2; r++) {
    float y = 430 + r * 56; fill(0, 70); rect(0, y + 6, width, 40);
    fill(lerpColor(wood, #000000, r * 0.12)); rect(0, y, width, 38); stroke(0, 50); strokeWeight(1.5);
    for (int i = 0; i < 5; i++) { float g = y + 5 + i * 7; bezier(0, g, 170, g + random(-5, 5), 340, g + random(-5, 5), 512, g); }
    noStroke();
  }
}
