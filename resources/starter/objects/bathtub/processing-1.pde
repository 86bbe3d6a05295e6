// A bathtub on feet: claws or blocks, with a mixer, water, foam, a duck or a towel.
color wall, tile, enamel, out, metal;
void setup() {
  size(512, 512); color[] walls = {#CFE5E3, #F4D9CC, #2E4A4F, #E9E4D4, #3B3A52, #9CC3D5, #6F8F72};
  color[] outs = {#FFFFFF, #D9576B, #2F5F7A, #22252B, #E8C86A, #7FB09A, #F3EFE6}; wall = walls[int(random(walls.length))]; tile = lerpColor(wall, #FFFFFF, 0.25);
  out = outs[int(random(outs.length))]; enamel = #FBFAF5; metal = random(1) < 0.5 ? #C9CED3 : #D2A64C;
  background(wall); room(); float k = random(0.92, 1.06); translate(256 + random(-10, 10), 400 + random(-14, 10)); scale(random(1) < 0.5 ? -k : k, k); tub();
}
void room() {
  float base = random(336, 366); stroke(lerpColor(wall, #000000, 0.12)); strokeWeight(1.5); fill(tile); float s = random(34, 58); boolean half = random(1) < 0.5;
  for (int r = 0; base - r * s * 0.6 > -s; r++) for (int c = -1; c < 18; c++) rect(c * s + (half ? (r % 2) * s / 2 : 0), base - (r + 1) * s * 0.6, s - 2, s * 0.6 - 2, 3);
  noStroke();
  if (random(1) < 0.5) {
    float x = random(60, 330), bow = random(1) < 0.5 ? 66 : 5; fill(#FFFFFF); rect(x - 8, 24, 136, 136, bow); fill(lerpColor(#BFE3F2, wall, 0.2)); rect(x, 32, 120, 120, bow * 0.9);
  }
  color floor1 = lerpColor(wall, #3A2A1E, 0.55); fill(floor1); rect(0, base, width, 512 - base); fill(lerpColor(floor1, #FFFFFF, 0.16));
  for (int i = -8; i < 9; i++) quad(256 + i * 46, base, 256 + i * 46 + 23, base, 256 + i * 96 + 48, 512, 256 + i * 96, 512);
  fill(lerpColor(wall, #FFFFFF, 0.5)); rect(0, base - 10, width, 12);
}
void tub() {
  fill(0, 70); ellipse(0, 22, 420, 34);
  for (int s = -1; s < 2; s += 2) {                     // feet
    fill(lerpColor(metal, #000000, 0.12));
    beginShape(); vertex(s * 108, -34); bezierVertex(s * 160, -34, s * 166, -4, s * 150, 8); bezierVertex(s * 168, 12, s * 166, 24, s * 150, 24); vertex(s * 122, 24); bezierVertex(s * 130, 2, s * 122, -10, s * 100, -14); endShape(CLOSE);
    fill(metal); for (int i = 0; i < 3; i++) circle(s * (128 + i * 13), 18, 13);
  }
  mixer();
  // far inside wall, water, foam and what swims in it
  fill(lerpColor(enamel, #44505A, 0.22)); ellipse(0, -142, 396, 56); boolean full = random(1) < 0.7;
  if (full) {
    fill(lerpColor(#7FCBDD, wall, 0.15)); ellipse(0, -138, 372, 40);
    if (random(1) < 0.75) for (int i = 0; i < 46; i++) {
      float x = random(-165, 165), y = -146 - random(0, 26) * sqrt(max(0, 1 - sq(x / 175))); fill(lerpColor(#FFFFFF, #BFE0EA, random(0.5)), 240); circle(x, y, random(18, 44));
    }
    if (random(1) < 0.6) duck(random(-90, 60), -172);
  }
  // outer shell with shading in upright strips
  for (int x = -192; x < 192; x++) {
    float t = x / 192.0, d = 128 * pow(max(0, 1 - pow(abs(t), 3.4)), 0.55);
    stroke(lerpColor(lerpColor(out, #FFFFFF, 0.3), lerpColor(out, #101820, 0.5), constrain(0.24 + 0.62 * pow(abs(t + 0.3) / 1.3, 1.5), 0, 1))); line(x, -134 + 20 * sqrt(1 - t * t), x, -134 + d);
  }
  noStroke(); fill(255, 60); beginShape(); vertex(-130, -112); bezierVertex(-128, -70, -112, -40, -90, -26); vertex(-74, -24); bezierVertex(-96, -44, -108, -76, -108, -110); endShape();
  noFill();                                            // rolled rim, its front half before the water
  stroke(lerpColor(enamel, #44505A, 0.3)); strokeWeight(19); arc(0, -138, 404, 52, 0, PI); stroke(enamel); strokeWeight(14); arc(0, -141, 404, 52, 0, PI);
  stroke(enamel); strokeWeight(10); arc(0, -141, 404, 52, PI, TWO_PI); noStroke(); if (random(1) < 0.5) towel(random(-130, 30));
}
void mixer() {
  stroke(lerpColor(metal, #000000, 0.25)); strokeWeight(13); noFill();
  line(176, -150, 176, -222); bezier(176, -222, 176, -262, 128, -262, 124, -220); stroke(lerpColor(metal, #FFFFFF, 0.5)); strokeWeight(4);
  line(173, -152, 173, -222); bezier(173, -222, 173, -256, 132, -258, 127, -224);
  noStroke(); fill(metal); rect(160, -200, 32, 12, 6); circle(156, -194, 18); circle(196, -194, 18); rect(114, -224, 20, 10, 3);
}
void duck(float x, float y) {
  pushMatrix(); translate(x, y); if (random(1) < 0.5) scale(-1, 1); fill(#F8CB2E); ellipse(0, 16, 66, 38); triangle(-34, 14, -44, -8, -16, 4); circle(22, -10, 38);
  fill(#E8A91C); ellipse(-6, 14, 34, 20); fill(#EE7A23); triangle(36, -16, 56, -8, 36, -2); fill(#151515); circle(28, -15, 6); popMatrix();
}
void towel(float x) {
  color c = lerpColor(#F2E3D0, out == #FFFFFF ? #D9576B : #FFFFFF, 0.6); float dip = 26 * sqrt(1 - sq((x + 35) / 202));
  for (int i = 0; i < 7; i++) { fill(lerpColor(c, #3A2A2A, i % 2 * 0.1)); rect(x + i * 10, -150 + dip, 10, 88); }
  fill(lerpColor(c, #7A3A4A, 0.4)); rect(x, -84 + dip, 70, 8); rect(x, -150 + dip, 70, 4);
}
