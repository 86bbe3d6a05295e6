// A bathtub on claw feet in a tiled bathroom: water, foam, a duck, a towel, a window or a mirror
color wall, tile, enamel, out, metal;
void setup() {
  size(512, 512);
  color[] walls = {#A9D0CE, #EBBFA8, #2E4A4F, #D8CFAE, #3B3A5A, #86B4CC, #6F8F72};
  color[] outs = {#FFFFFF, #D9576B, #2F5F7A, #22252B, #E8C04A, #5FA08A, #F3EFE6};
  wall = walls[int(random(walls.length))]; tile = lerpColor(wall, #FFFFFF, 0.14);
  out = outs[int(random(outs.length))]; enamel = #FBFAF5; metal = random(1) < 0.5 ? #C9CED3 : #D2A64C;
  background(wall); room(); float k = random(0.94, 1.06);
  translate(256 + random(-10, 10), 404 + random(-12, 8)); scale(random(1) < 0.5 ? -k : k, k); tub();
}
void room() {
  float base = random(344, 368), s = random(36, 56); boolean half = random(1) < 0.5; noStroke();
  for (int r = 0; base - r * s * 0.6 > -s; r++) for (int c = -1; c < 16; c++) {
    fill(lerpColor(tile, r == 4 ? out : #000000, r == 4 ? 0.35 : random(0.05)));
    rect(c * s + (half ? (r % 2) * s / 2 : 0), base - (r + 1) * s * 0.6, s - 3, s * 0.6 - 3, 3);
  }
  boolean left = random(1) < 0.5; float x = left ? 96 : 300, sx = left ? 300 : 60;
  if (random(1) < 0.6) {                                // a window with hills, or a round mirror
    fill(#F7F3EA); rect(x - 10, 18, 140, 150, 6); fill(random(1) < 0.7 ? #9FD4F0 : #27335F); rect(x, 28, 120, 130);
    fill(#5E9A68); arc(x + 40, 158, 80, 70, PI, TWO_PI); fill(#7FB36B); arc(x + 90, 158, 60, 50, PI, TWO_PI); fill(#FFF2B0); circle(x + 88, 58, 24);
    fill(#F7F3EA); rect(x + 57, 28, 6, 130); rect(x, 86, 120, 6); fill(lerpColor(wall, #000000, 0.3)); rect(x - 16, 168, 152, 9, 3);
  } else {
    fill(lerpColor(metal, #000000, 0.3)); circle(x + 60, 96, 138); fill(metal); circle(x + 60, 94, 134); fill(#CFE3EA); circle(x + 60, 94, 116);
    fill(255, 120); quad(x + 30, 128, x + 44, 138, x + 96, 62, x + 82, 52);
  }
  fill(lerpColor(wall, #2A1A10, 0.6)); rect(sx, 148, 140, 9, 3);                  // shelf
  color[] jars = {#E4572E, #F3C63F, #3F88C5, #F2F2EE, #7A5BA6, #44A06F};
  for (int i = 0; i < 3; i++) { float w = random(20, 28), h = random(30, 58), jx = sx + 8 + i * 32; fill(jars[int(random(6))]); rect(jx, 148 - h, w, h, 5); fill(255, 110); rect(jx + 4, 152 - h, 5, h - 10, 2); fill(#3A3A40); rect(jx + w * 0.3, 140 - h, w * 0.4, 9, 2); }
  fill(#B5623C); quad(sx + 106, 122, sx + 136, 122, sx + 131, 148, sx + 111, 148);
  for (int i = 0; i < 9; i++) { pushMatrix(); translate(sx + 121, 124); rotate(-PI * (0.1 + 0.8 * i / 8.0)); fill(lerpColor(#2F7A46, #8CC56A, random(1))); ellipse(22, 0, 44, 11); popMatrix(); }
  color boards = lerpColor(wall, #3A2A1E, 0.6); fill(boards); rect(0, base, width, 512 - base);
  for (int i = -8; i < 9; i++) for (int j = 0; j < 3; j++) {                      // floor tiles in perspective
    float a = j * j / 9.0, b = (j + 1) * (j + 1) / 9.0, p = 46 + 50 * a, q = 46 + 50 * b, y0 = lerp(base, 512, a), y1 = lerp(base, 512, b);
    if ((i + j + 20) % 2 == 0) { fill(lerpColor(boards, #FFFFFF, 0.18)); quad(256 + i * p, y0, 256 + (i + 1) * p, y0, 256 + (i + 1) * q, y1, 256 + i * q, y1); }
  }
  fill(lerpColor(wall, #FFFFFF, 0.55)); rect(0, base - 12, width, 14); fill(0, 50); rect(0, base + 2, width, 5);
  if (random(1) < 0.5) { color mat = lerpColor(out, #FFFFFF, 0.45); fill(lerpColor(mat, #402030, 0.35)); quad(150, 462, 362, 462, 402, 508, 110, 508); fill(mat); quad(160, 465, 352, 465, 384, 502, 128, 502); }
}
void tub() {
  for (int i = 0; i < 4; i++) { fill(0, 34); ellipse(0, 22, 440 - i * 36, 44 - i * 8); }
  for (int s = -1; s < 2; s += 2) {                     // claw feet: dark side, then light
    for (int p = 0; p < 2; p++) {
      fill(lerpColor(metal, p == 0 ? #000000 : #FFFFFF, p == 0 ? 0.5 : 0.1)); float e = p * 4;
      beginShape(); vertex(s * 96, -36); bezierVertex(s * (160 - e), -38, s * (168 - e), -4, s * (150 - e), 8); vertex(s * (152 - e), 20); vertex(s * (122 + e), 20); bezierVertex(s * (132 + e), 2, s * 122, -10, s * 96, -16); endShape(CLOSE);
    }
    for (int i = 0; i < 3; i++) { fill(lerpColor(metal, #000000, 0.45)); circle(s * (126 + i * 14), 18, 17); fill(lerpColor(metal, #FFFFFF, 0.25)); circle(s * (126 + i * 14) - 1, 16, 12); }
  }
  mixer();
  for (int i = 0; i < 8; i++) { fill(lerpColor(lerpColor(enamel, #44505A, 0.42), enamel, i / 9.0)); ellipse(0, -142 - i * 1.2, 398 - i * 4, 66 - i * 3); }   // the inside, darker at the near edge
  fill(lerpColor(metal, #303030, 0.3)); circle(-150, -150, 13); boolean full = random(1) < 0.72;
  if (full) {
    fill(lerpColor(#3FA9C6, wall, 0.12)); ellipse(0, -137, 376, 46); noFill(); stroke(255, 130); strokeWeight(2);
    for (int i = 0; i < 4; i++) ellipse(random(-110, 110), -140, random(40, 90), random(6, 12));
    noStroke(); if (random(1) < 0.75) for (int i = 0; i < 48; i++) {
      float x = random(-165, 165), y = -146 - random(0, 28) * sqrt(max(0, 1 - sq(x / 175))), q = random(18, 42);
      fill(lerpColor(#FFFFFF, #A9CFE0, random(0.3, 0.8))); circle(x, y + 2, q); fill(255, 235); circle(x - q * 0.08, y - q * 0.06, q * 0.78);
    }
    if (random(1) < 0.6) duck(random(-90, 60), -174);
    for (int i = 0; i < 9; i++) { float x = random(-180, 110), y = random(-330, -190), q = random(8, 22); noFill(); stroke(255, 210); strokeWeight(2); circle(x, y, q); noStroke(); fill(255, 60); circle(x, y, q); fill(255, 230); circle(x - q * 0.2, y - q * 0.2, q * 0.25); }
  }
  for (int x = -192; x < 192; x += 2) {                 // the shell, rounded by upright strips, its foot in shade
    float t = x / 192.0, d = 128 * pow(max(0, 1 - pow(abs(t), 3.4)), 0.55), y0 = -134 + 20 * sqrt(max(0, 1 - t * t)), y1 = -134 + d;
    color c = lerpColor(lerpColor(out, #FFFFFF, 0.3), lerpColor(out, #101820, 0.55), constrain(0.2 + 0.66 * pow(abs(t + 0.3) / 1.3, 1.5), 0, 1));
    noStroke(); fill(c); rect(x, y0, 2.6, max(0, y1 - y0)); fill(lerpColor(c, #0A1018, 0.3)); rect(x, lerp(y0, y1, 0.78), 2.6, max(0, (y1 - y0) * 0.22));
  }
  fill(0, 45); for (int x = -186; x < 186; x += 4) rect(x, -132 + 22 * sqrt(max(0, 1 - sq(x / 192.0))), 4, 9);   // shade below the rim
  fill(255, 80); beginShape(); vertex(-132, -100); bezierVertex(-128, -66, -112, -40, -90, -28); vertex(-74, -26); bezierVertex(-96, -44, -108, -72, -110, -98); endShape(CLOSE);
  noFill(); stroke(lerpColor(enamel, #38444E, 0.45)); strokeWeight(20); arc(0, -138, 404, 52, 0, PI);
  stroke(enamel); strokeWeight(14); arc(0, -141, 404, 52, 0, PI); stroke(255); strokeWeight(4); arc(0, -144, 404, 52, 0.3, 2.8);
  stroke(lerpColor(enamel, #38444E, 0.2)); strokeWeight(10); arc(0, -141, 404, 66, PI, TWO_PI); noStroke();
  if (random(1) < 0.5) towel(random(-130, 30));
}
void mixer() {
  noFill(); float[] sw = {15, 11, 4}; float[] li = {-0.5, 0, 0.6};
  for (int i = 0; i < 3; i++) { stroke(lerpColor(metal, li[i] < 0 ? #000000 : #FFFFFF, abs(li[i]))); strokeWeight(sw[i]); line(176 - i, -150, 176 - i, -224); bezier(176 - i, -224, 176 - i, -264 + i, 128, -264 + i, 124, -222); }
  noStroke(); fill(metal); rect(158, -202, 36, 12, 6); fill(lerpColor(metal, #000000, 0.35)); circle(154, -196, 20); circle(198, -196, 20); fill(lerpColor(metal, #FFFFFF, 0.4)); circle(153, -198, 12); circle(197, -198, 12); rect(113, -226, 22, 11, 3);
}
void duck(float x, float y) {
  pushMatrix(); translate(x, y); if (random(1) < 0.5) scale(-1, 1);
  fill(#D99A12); ellipse(0, 19, 66, 38); fill(#FBD23A); ellipse(1, 15, 64, 34); triangle(-34, 14, -44, -10, -14, 4); circle(22, -10, 38);
  fill(#E8A91C); ellipse(-6, 14, 34, 20); fill(#EE7A23); triangle(36, -16, 57, -8, 36, -2); fill(#151515); circle(28, -15, 7); fill(255); circle(29, -17, 3); popMatrix();
}
void towel(float x) {
  color c = lerpColor(#F2E3D0, out == #FFFFFF ? #D9576B : #FFFFFF, 0.6); float dip = 26 * sqrt(1 - sq((x + 35) / 202));
  for (int i = 0; i < 7; i++) { fill(lerpColor(c, #3A2A2A, i % 2 * 0.14)); rect(x + i * 10, -150 + dip, 10, 88 + i % 2 * 3); }
  fill(lerpColor(c, #7A3A4A, 0.5)); rect(x, -84 + dip, 70, 8); rect(x, -96 + dip, 70, 3); fill(255, 120); rect(x, -150 + dip, 70, 5);
}
