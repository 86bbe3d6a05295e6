// A lobster seen from above: claws ahead, a ringed tail with its fan behind, long feelers.
color shell;
void setup() {
  size(512, 512);
  random(1);
  color[] grounds = {#F4EBD8, #12324A, #DDE7EA, #2B2B30, #E7C98F, #7FB6B0};
  color[] shells = {#C8321F, #D9481C, #A61E22, #3F74C8, #B5521B};
  background(grounds[int(random(grounds.length))]);
  shell = shells[int(random(shells.length))];
  noStroke();
  for (int i = 0; i < 60; i++) { fill(random(255), 22); circle(random(width), random(height), random(3, 14)); }
  translate(256 + random(-15, 15), 262 + random(-10, 10));
  rotate(random(1) < 0.7 ? random(-0.5, 0.5) : random(-3, 3));
  scale(random(0.74, 0.87));
  float open = random(0.25, 0.6), big = random(1.0, 1.22);
  if (random(1) < 0.5) scale(-1, 1);
  noFill();
  for (int s = -1; s < 2; s += 2) {                       // feelers
    stroke(dark(0.25)); strokeWeight(3);
    bezier(s * 12, -90, s * 40, -190, s * random(60, 120), -210, s * random(130, 215), random(-60, 60));
    strokeWeight(2);
    bezier(s * 6, -92, s * 8, -130, s * 18, -150, s * random(14, 34), -175);
  }
  for (int s = -1; s < 2; s += 2) {
    for (int i = 0; i < 4; i++) {                         // four walking legs a side
      float y = -40 + i * 26, k = random(-8, 8), kx = s * (88 + 6 * i), ky = y - 18 + 16 * i + k;
      stroke(dark(0.3)); strokeWeight(9); line(s * 30, y, kx, ky);
      strokeWeight(6); line(kx, ky, kx + s * 34, ky + 40 + 4 * i);
    }
    arm(s, s < 0 ? big : 0.95, open);
  }
  tail();
  noStroke();
  fill(dark(0.35)); body(1.06);
  fill(shell); body(1.0);
  fill(lerpColor(shell, #FFFFFF, 0.22)); ellipse(-14, -40, 22, 90);
  noFill(); stroke(dark(0.4)); strokeWeight(3);
  line(0, -80, 0, 48); arc(0, 2, 84, 50, 0.3, PI - 0.3);
  for (int s = -1; s < 2; s += 2) { noStroke(); fill(dark(0.2)); ellipse(s * 22, -92, 14, 26); fill(#101014); circle(s * 24, -102, 15); fill(255); circle(s * 24 - 3, -105, 4); }
}
color dark(float k) { return lerpColor(shell, #000000, k); }
void body(float k) {
  beginShape(); vertex(0, -128 * k); bezierVertex(14, -90, 40 * k, -80, 48 * k, -30); bezierVertex(52 * k, 10, 44 * k, 50, 34 * k, 62 * k);
  vertex(-34 * k, 62 * k); bezierVertex(-44 * k, 50, -52 * k, 10, -48 * k, -30); bezierVertex(-40 * k, -80, -14, -90, 0, -128 * k); endShape(CLOSE);
}
void tail() {
  stroke(dark(0.45)); strokeWeight(2.5); fill(dark(0.1));
  for (int i = -2; i <= 2; i++) { pushMatrix(); translate(i * 7, 192); rotate(-i * 0.5); ellipse(0, 32, 36, 74); line(0, 8, 0, 60); popMatrix(); }
  for (int i = 5; i >= 0; i--) {
    float w = 82 - i * 7, y = 68 + i * 23;
    fill(dark(0.08 * (i % 2))); triangle(-w / 2 - 8, y + 16, -w / 2 + 8, y - 8, -w / 2 + 12, y + 12); triangle(w / 2 + 8, y + 16, w / 2 - 8, y - 8, w / 2 - 12, y + 12);
    ellipse(0, y, w, 38);
  }
}
void arm(int s, float g, float open) {
  stroke(dark(0.4)); strokeWeight(2.5); fill(dark(0.12));
  pushMatrix(); translate(s * 34, -62); rotate(s * 0.95); ellipse(0, -32, 28, 76);
  translate(0, -66); rotate(-s * 0.65); ellipse(0, -18, 34, 50);
  translate(0, -34); rotate(-s * random(0.1, 0.4)); scale(s * g, g);
  fill(dark(0.18));
  pushMatrix(); translate(-18, -48); rotate(-open * 0.5); beginShape(); vertex(-10, 10); bezierVertex(-34, -20, -30, -60, 0, -86); bezierVertex(-4, -50, 4, -20, 16, 2); endShape(CLOSE); popMatrix();
  fill(shell); beginShape(); vertex(-8, 2); bezierVertex(-44, -20, -38, -48, -14, -56); bezierVertex(0, -62, 6, -78, 8, -132); bezierVertex(44, -104, 50, -40, 12, 2); endShape(CLOSE);
  noStroke(); fill(lerpColor(shell, #FFFFFF, 0.25)); ellipse(20, -52, 10, 46);
  fill(dark(0.3)); for (int i = 0; i < 9; i++) circle(random(-24, 24), random(-46, -8), random(2, 5));
  popMatrix();
}
