// An orca leaping from the sea or swimming below it; pose, side, hour, coast, pod by chance
void setup() {
  size(512, 512);
  color[][] seas = {{#7DBDE4, #E5F3FA, #1F6A9B}, {#F29A72, #FFE3C2, #44588E}, {#A3B9C8, #E9EFF2, #34687A}, {#5B74B0, #C3CFEA, #24487C}, {#E8A7B8, #FBE6D8, #2F7F8C}};
  color[] s = seas[int(random(seas.length))];
  boolean leaps = random(1) < 0.6;
  float level = leaps ? random(350, 390) : random(56, 96);
  for (int y = 0; y < height; y++) {
    color deep = lerpColor(lerpColor(s[2], #9FE6EE, leaps ? 0.15 : 0.6), lerpColor(s[2], #0A2A4A, leaps ? 0.45 : 0.12), max(0, (y - level) / (512 - level)));
    stroke(y < level ? lerpColor(s[0], s[1], y / level) : deep);
    line(0, y, width, y);
  }
  noStroke();
  if (leaps) { fill(255, 246, 214, 210); circle(random(40, 470), random(50, 110), 54); }
  if (random(1) < 0.5) {                                        // ice with a lit and a shaded side
    float x = random(-20, 300);
    fill(#FFFFFF); quad(x, level + 2, x + 46, level - 52, x + 100, level - 66, x + 110, level + 2);
    fill(lerpColor(s[0], #FFFFFF, 0.5)); quad(x + 100, level - 66, x + 150, level - 30, x + 200, level + 2, x + 96, level + 2);
  } else {                                                      // hills
    float p = random(9);
    for (int h = 0; h < 2; h++) { fill(lerpColor(s[1], s[2], 0.3 + 0.25 * h)); beginShape(); vertex(0, level + 2); for (int x = 0; x <= 512; x += 8) vertex(x, level - (h == 0 ? 52 : 24) * (0.35 + 0.65 * noise(x / 90.0 + p + h * 7)) - (h == 1 ? 3 * (x / 8 % 2) : 0)); vertex(512, level + 2); endShape(CLOSE); }
  }
  if (leaps) { for (int k = 0; k < 50; k++) { float y = random(level + 3, 512); fill(255, random(20, 70)); ellipse(random(512), y, (y - level + 20) * 0.5, 3); } }
  else {
    for (int k = 0; k < 9; k++) { fill(255, 18); float x = k * 64 + random(30); quad(x, level, x + random(14, 40), level, x - 60, 512, x - 150, 512); }
    for (int x = 0; x < 512; x += 12) { fill(255, 130); ellipse(x, level + 4 * sin(x / 20.0), 20, 5); }
    for (int k = 0; k < 26; k++) { noFill(); stroke(255, 120); strokeWeight(1.5); circle(random(512), random(level + 10, 500), random(3, 11)); }
    noStroke();
  }
  float side = random(1) < 0.5 ? -1 : 1, turn = leaps ? random(-0.72, -0.34) : random(-0.2, 0.2), big = random(0.98, 1.1);
  float cx = 256 + side * random(-4, 12), cy = leaps ? 232 + random(-16, 12) : 300 + random(-24, 30);
  if (!leaps && random(1) < 0.45) { pushMatrix(); translate(256 - side * random(60, 130), 150 + random(20)); scale(side * 0.34, 0.34); rotate(turn); whale(lerpColor(s[2], #14171C, 0.45), lerpColor(s[2], #F4F6F7, 0.65), false); popMatrix(); }
  pushMatrix();
  translate(cx, cy); scale(side * big, big); rotate(turn);
  whale(#12151A, #F5F7F8, true);
  popMatrix();
  if (!leaps) return;
  float tx = cx - side * 215 * big * cos(turn), ty = cy - 215 * big * sin(turn);
  for (int k = 0; k < 60; k++) { float u = random(1); fill(255, random(120, 230)); circle(lerp(tx, cx, u * 0.7) + random(-22, 22), lerp(ty, cy + 60, u * 0.7) + random(10, 70), random(2, 6)); }   // water running off
  fill(lerpColor(s[2], #FFFFFF, 0.1));
  float p = random(6);
  beginShape(); vertex(0, 512);
  for (int x = 0; x <= 512; x += 8) vertex(x, level + 40 + 8 * sin(x / 30.0 + p) - 14 * exp(-sq((x - tx) / 60)));
  vertex(512, 512); endShape(CLOSE);
  for (int k = 0; k < 130; k++) {                               // the splash, a crown round the tail
    float x = tx + randomGaussian() * 62, d = random(3, 15);
    fill(lerpColor(s[2], #FFFFFF, random(0.6, 1)), random(130, 240));
    circle(x, level + 38 - abs(randomGaussian()) * 40 * exp(-sq((x - tx) / 110)), d);
  }
  for (int k = 1; k < 5; k++) { noFill(); stroke(255, 110 - 20 * k); strokeWeight(4 - 0.6 * k); arc(tx, level + 52, 120 + 70 * k, 18 + 16 * k, 0, PI); }
}

void whale(color black, color white, boolean near) {
  noStroke();
  fill(lerpColor(black, #55606E, 0.25));                        // far flipper
  beginShape(); vertex(104, 46); bezierVertex(112, 80, 92, 108, 70, 112); bezierVertex(62, 84, 66, 62, 72, 48); endShape(CLOSE);
  fill(black);
  beginShape(); vertex(36, -58); bezierVertex(26, -104, 0, -136, -30, -154); bezierVertex(-24, -112, -34, -80, -44, -56); endShape(CLOSE);
  beginShape(); vertex(-184, -14); bezierVertex(-214, -36, -238, -48, -258, -44); bezierVertex(-242, -20, -234, -6, -228, 4); bezierVertex(-240, 20, -246, 38, -248, 60); bezierVertex(-222, 50, -200, 30, -184, 16); endShape(CLOSE);
  beginShape(); vertex(192, 14);
  bezierVertex(196, -30, 120, -62, 40, -64); bezierVertex(-60, -64, -130, -34, -200, -9); vertex(-200, 11);
  bezierVertex(-130, 32, -60, 62, 40, 62); bezierVertex(120, 60, 184, 44, 192, 14); endShape(CLOSE);
  for (int k = 0; k < 6; k++) {                                 // wet light along the back
    fill(lerpColor(black, #8FA6BE, 0.1 + 0.09 * k), 90);
    beginShape(); vertex(168 - 6 * k, -24); bezierVertex(130, -54 + k, 90, -61 + k, 40, -61 + k); bezierVertex(-50, -60 + k, -110, -38 + k, -180 + 8 * k, -12); bezierVertex(-90, -30 - 2 * k, 60, -36 - 3 * k, 168 - 6 * k, -24); endShape(CLOSE);
  }
  fill(white);
  beginShape(); vertex(188, 24); bezierVertex(160, 50, 110, 60, 50, 60); bezierVertex(-20, 62, -70, 50, -124, 33); bezierVertex(-90, 18, -60, 6, -36, 10); bezierVertex(-20, 30, 100, 36, 188, 24); endShape(CLOSE);
  fill(70, 100, 130, 90);
  beginShape(); vertex(176, 36); bezierVertex(120, 60, 60, 62, 40, 62); bezierVertex(-30, 60, -80, 48, -124, 33); bezierVertex(-40, 46, 80, 56, 176, 36); endShape(CLOSE);
  pushMatrix(); translate(120, -16); rotate(0.25); fill(white); ellipse(0, 0, 62, 25); popMatrix();
  fill(lerpColor(black, white, 0.6));
  beginShape(); vertex(-8, -59); bezierVertex(-20, -40, -60, -34, -88, -36); bezierVertex(-72, -46, -56, -54, -34, -60); endShape(CLOSE);
  if (near) { fill(60, 74, 90); circle(150, 4, 11); fill(0); circle(150, 4, 7); fill(255); circle(152, 2, 3); noFill(); stroke(90); strokeWeight(3); bezier(190, 18, 178, 28, 160, 28, 142, 22); noStroke(); }
  fill(lerpColor(black, #000000, 0.4));
  beginShape(); vertex(92, 36); bezierVertex(86, 80, 48, 124, 6, 124); bezierVertex(4, 88, 30, 52, 50, 40); endShape(CLOSE);
  fill(150, 175, 200, 70);
  beginShape(); vertex(90, 44); bezierVertex(82, 82, 48, 116, 14, 120); bezierVertex(46, 104, 70, 76, 78, 42); endShape(CLOSE);
}
