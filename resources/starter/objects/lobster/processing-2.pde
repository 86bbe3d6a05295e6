// A lobster from above, with its shadow: on the sea floor, on a plate with lemon, or on boards.
color shell, dusk, base;
boolean ghost;
float open, big, curl;
float[] leg = new float[8];
float[] feel = new float[4];
void setup() {
  size(512, 512);
  color[] shells = {#C8321F, #E0511C, #A61E22, #B5421B, #3F74C8};
  int pick = int(random(5)), place = int(random(3));
  shell = shells[pick];
  color[] bases = {#EBD9B0, #DCE6EA, #123F58, #2F3B44, #8FC0BC};
  base = bases[pick == 4 ? int(random(2)) : int(random(5))]; background(base);
  for (int i = 0; i < 6 && place > 0; i++) {               // boards
    noStroke(); fill(lerpColor(base, #000000, random(0.02, 0.14))); rect(0, i * 86, width, 83);
    stroke(lerpColor(base, #000000, 0.22)); for (int k = 0; k < 4; k++) { float x = random(-60, 400), y = i * 86 + random(8, 76); line(x, y, x + random(60, 240), y + random(-3, 3)); }
  }
  if (place == 0) {                                        // ripples and pebbles
    noFill(); stroke(lerpColor(base, #FFFFFF, 0.2)); strokeWeight(4);
    for (int i = 0; i < 12; i++) { float y = i * 46 + random(-10, 10); bezier(-10, y, 160, y - 40, 330, y + 40, 530, y - 8); }
    noStroke();
    for (int i = 0; i < 46; i++) {
      float x = random(width), y = random(height), r = random(5, 18);
      fill(lerpColor(base, #000000, 0.32)); ellipse(x + 2, y + 3, r * 1.3, r);
      fill(lerpColor(base, i % 2 == 0 ? #FFFFFF : #7A6A58, 0.35)); ellipse(x, y, r * 1.3, r);
    }
  }
  float cx = 256 + random(-12, 12), cy = 260 + random(-8, 8);
  if (place == 1) {                                        // a plate with slices of lemon
    noStroke();
    color plate = pick == 4 ? #FFFDF6 : random(1) < 0.5 ? #FFFDF6 : #1F4E5A;
    fill(lerpColor(base, #000000, 0.45)); circle(264, 268, 494); fill(lerpColor(plate, #808080, 0.3)); circle(256, 256, 494); fill(plate); circle(255, 254, 482);
    for (int i = 0; i < 3; i++) {
      float t = random(2.3, 3.2) + i * 2.1, x = 256 + 196 * cos(t), y = 256 + 196 * sin(t);
      noStroke(); fill(#D9A514); circle(x + 2, y + 3, 66); fill(#FBD63C); circle(x, y, 64); fill(#FFF6C8); circle(x, y, 54); fill(#FBE06A);
      for (int k = 0; k < 8; k++) arc(x, y, 48, 48, k * PI / 4 + 0.07, (k + 1) * PI / 4 - 0.07, PIE);
    }
    base = plate;
  }
  dusk = lerpColor(base, #000000, 0.42);
  for (int i = 0; i < 8; i++) leg[i] = random(-9, 9);
  for (int i = 0; i < 4; i++) feel[i] = i % 2 == 0 ? random(60, 120) : random(130, 210);
  open = random(0.25, 0.65); big = random(1.0, 1.2); curl = random(-1, 1);
  float turn = random(1) < 0.7 ? random(-0.5, 0.5) : random(-3, 3), grow = random(0.76, 0.86), side = random(1) < 0.5 ? -1 : 1;
  for (int pass = 0; pass < 2; pass++) {                   // first the shadow, then the animal
    ghost = pass == 0;
    pushMatrix(); translate(cx + (ghost ? 9 : 0), cy + (ghost ? 13 : 0)); rotate(turn); scale(side * grow, grow); lobster(); popMatrix();
  }
}
color tone(float k) { return ghost ? dusk : k < 0 ? lerpColor(shell, #FFFFFF, -k) : lerpColor(shell, #000000, k); }
void lobster() {
  for (int s = -1; s < 2; s += 2) {
    noFill(); stroke(tone(0.3)); strokeWeight(4);
    bezier(s * 12, -90, s * 40, -190, s * feel[s + 1], -210, s * (40 + feel[s + 2] * 0.9), 10 + leg[0] * 6);
    for (int i = 0; i < 4; i++) {                          // four walking legs a side, three limbs each
      float y = -40 + i * 26, kx = s * (86 + 6 * i), ky = y - 20 + 17 * i + leg[i + (s > 0 ? 4 : 0)];
      stroke(tone(0.42)); strokeWeight(12); line(s * 30, y, kx, ky);
      stroke(tone(0.12)); strokeWeight(8); line(s * 30, y, kx, ky); strokeWeight(6.5); line(kx, ky, kx + s * 30, ky + 30 + 4 * i);
      strokeWeight(4); line(kx + s * 30, ky + 30 + 4 * i, kx + s * 36, ky + 56 + 5 * i);
    }
    claw(s, s < 0 ? big : 0.96);
  }
  for (int i = 6; i >= 0; i--) {                           // the fan, then the rings of the tail from the end
    float w = 84 - i * 7;
    pushMatrix(); translate(curl * i * i, 66 + i * 22); rotate(-curl * i * 0.09);
    stroke(tone(0.5)); strokeWeight(2.5);
    for (int k = -2; k <= 2 && i == 6; k++) { pushMatrix(); rotate(-k * 0.48); fill(tone(0.06 + 0.04 * abs(k))); ellipse(0, 36, 38, 78); line(0, 14, 0, 66); popMatrix(); }
    fill(tone(0.2)); triangle(-w / 2 - 9, 18, -w / 2 + 8, -8, -w / 2 + 14, 13); triangle(w / 2 + 9, 18, w / 2 - 8, -8, w / 2 - 14, 13);
    fill(tone(0.05)); ellipse(0, 0, w, 38); noStroke();
    fill(tone(0.24)); ellipse(w * 0.26, 2, w * 0.4, 28); fill(tone(-0.28)); ellipse(-w * 0.16, -2, w * 0.34, 9); popMatrix();
  }
  noStroke(); fill(tone(0.48)); body(1.06); fill(tone(0)); body(1.0); fill(tone(0.2)); beginShape(); vertex(0, -122); bezierVertex(16, -90, 40, -78, 47, -30); bezierVertex(50, 10, 44, 48, 34, 60); vertex(8, 60); bezierVertex(26, 10, 24, -60, 0, -122); endShape(CLOSE);
  fill(tone(-0.35)); ellipse(-20, -34, 15, 84); noFill(); stroke(tone(0.5)); strokeWeight(3); line(0, -80, 0, 50); arc(0, 2, 84, 50, 0.3, PI - 0.3);
  for (int s = -1; s < 2; s += 2) { noStroke(); fill(tone(0.3)); ellipse(s * 22, -92, 15, 28); fill(ghost ? dusk : #101014); circle(s * 25, -104, 17); fill(ghost ? dusk : #FFFFFF); circle(s * 25 - 3, -107, 5); }
}
void body(float k) {
  beginShape(); vertex(0, -128 * k); bezierVertex(14, -90, 40 * k, -80, 48 * k, -30); bezierVertex(52 * k, 10, 44 * k, 50, 34 * k, 62 * k);
  vertex(-34 * k, 62 * k); bezierVertex(-44 * k, 50, -52 * k, 10, -48 * k, -30); bezierVertex(-40 * k, -80, -14, -90, 0, -128 * k); endShape(CLOSE);
}
void claw(int s, float g) {
  stroke(tone(0.5)); strokeWeight(2.5); fill(tone(0.18)); pushMatrix(); translate(s * 34, -62); rotate(s * 0.95); ellipse(0, -32, 28, 76); fill(tone(0.05)); ellipse(0, -66, 24, 22);
  translate(0, -66); rotate(-s * 0.65); ellipse(0, -18, 34, 50);
  translate(0, -34); rotate(-s * (0.25 + leg[2] * 0.015)); scale(s * g, g); fill(tone(0.22));
  pushMatrix(); translate(-18, -48); rotate(-open * 0.5); beginShape(); vertex(-10, 10); bezierVertex(-34, -20, -30, -60, 0, -86); bezierVertex(-4, -50, 4, -20, 16, 2); endShape(CLOSE); popMatrix();
  fill(tone(0)); beginShape(); vertex(-8, 2); bezierVertex(-44, -20, -38, -48, -14, -56); bezierVertex(0, -62, 6, -78, 8, -132); bezierVertex(44, -104, 50, -40, 12, 2); endShape(CLOSE);
  noStroke(); fill(tone(-0.75)); for (int i = 0; i < 4; i++) circle(3 + i, -72 - i * 13, 7 - i);
  fill(tone(-0.32)); ellipse(20, -56, 11, 50); fill(tone(0.28)); ellipse(-6, -24, 34, 16);
  popMatrix();
}
