// A spoon and a fork seen from above on a tablecloth: parallel, crossed, or on both sides of a small plate.
color metal, bright, deep, grip; int handle; float stretch;
void setup() {
  size(512, 512); for (int i = 0; i < 83; i++) random(1);
  int stuff = int(random(5)), lay = int(random(3)), pattern = int(random(5));
  color[] m = {#B9C0C8, #D9A945, #A8703E, #5F666E, #D79A80}; color[] b = {#FFFFFF, #FFF3C0, #DDAF78, #B9C2CA, #FFE6DA}; color[] d = {#5B636E, #7A4E14, #4F2E14, #1E2228, #7E463A};
  metal = m[stuff]; bright = b[stuff]; deep = d[stuff];
  color[] grips = {metal, metal, #8C3A2C, #2F6F73, #F0E6D0, #2A2A30};
  grip = grips[int(random(grips.length))]; handle = int(random(3)); stretch = random(0.94, 1.06); cloth(pattern, stuff);
  if (lay == 0) {
    float turn = random(-0.5, 0.5), gap = random(62, 78);
    put(256 - gap * cos(turn), 256 - gap * sin(turn), turn, true); put(256 + gap * cos(turn), 256 + gap * sin(turn), turn, false);
  } else if (lay == 1) {
    float a = random(0.45, 0.7), s = random(1) < 0.5 ? -1 : 1; put(256, 262, -a * s, true); put(256, 262, a * s, false);
  } else {
    float px = 256, py = 262, r = random(128, 142); noStroke();
    for (int i = 0; i < 8; i++) { fill(0, 16); circle(px + 8, py + 10, r * 2 + 20 - i * 5); }
    color glaze = lerpColor(#FFFFFF, color(random(120, 255), random(120, 255), random(120, 255)), 0.35);
    fill(lerpColor(glaze, #30343C, 0.2)); circle(px, py, r * 2); fill(glaze); circle(px - 1, py - 2, r * 2 - 5);
    fill(lerpColor(glaze, #30343C, 0.16)); circle(px, py, r * 1.36); fill(lerpColor(glaze, #FFFFFF, 0.4)); circle(px + 2, py + 3, r * 1.3);
    noFill(); stroke(lerpColor(grip, #203A66, 0.4)); strokeWeight(4); circle(px, py, r * 1.86); noStroke();
    put(px - 194, py, 0, true); put(px + 194, py, 0, false);
  }
}
// one piece, lying upright, first its soft shadow
void put(float x, float y, float turn, boolean fork) {
  for (int pass = 0; pass < 2; pass++) {
    pushMatrix(); translate(x + (pass == 0 ? 8 : 0), y + (pass == 0 ? 10 : 0)); rotate(turn); scale(1, stretch);
    if (pass == 0) { for (int i = 0; i < 3; i++) { stem(1.3 - i * 0.15, color(0, 40), color(0, 40)); if (fork) tines(i, color(0, 40)); else bowl(1.08 - i * 0.06, color(0, 40)); } }
    else {
      for (int i = 0; i < 6; i++) stem(1 - i * 0.16, lerpColor(deep, bright, i / 6.0), lerpColor(lerpColor(grip, deep, grip == metal ? 1 : 0.4), lerpColor(grip, #FFFFFF, 0.5), i / 6.0));
      if (fork) for (int i = 0; i < 5; i++) tines(i * 1.5, lerpColor(deep, lerpColor(metal, bright, 0.5), i / 4.0));
      else {
        for (int i = 0; i < 4; i++) bowl(1 - i * 0.035, lerpColor(deep, bright, i / 3.0));
        for (int i = 0; i < 14; i++) { pushMatrix(); translate(-i * 0.4, -i * 0.9); bowl(0.86 - i * 0.05, lerpColor(lerpColor(metal, deep, 0.6), lerpColor(metal, bright, 0.25), i / 13.0)); popMatrix(); }
        fill(bright, 190); pushMatrix(); translate(-14, -150); rotate(0.25); ellipse(0, 0, 11, 54); popMatrix();
        fill(bright, 140); arc(0, -130, 66, 96, 0.3, 1.5, CHORD);
      }
    }
    popMatrix();
  }
}
void stem(float s, color c, color g) {
  fill(c); noStroke();
  beginShape(); vertex(-9 * s, -84); bezierVertex(-5 * s, -40, -5 * s, 0, -7 * s, 60); vertex(7 * s, 60); bezierVertex(5 * s, 0, 5 * s, -40, 9 * s, -84); endShape(CLOSE);
  fill(g); float w = 17 * s;
  if (handle == 0) { beginShape(); vertex(-6 * s, 30); bezierVertex(-w, 110, -w * 1.3, 190, -w * 0.9, 208); bezierVertex(-w * 0.5, 224, w * 0.5, 224, w * 0.9, 208); bezierVertex(w * 1.3, 190, w, 110, 6 * s, 30); endShape(CLOSE); }
  else if (handle == 1) { quad(-7 * s, 30, 7 * s, 30, w * 0.8, 206, -w * 0.8, 206); arc(0, 205, w * 1.6, w * 1.4, 0, PI); }
  else { rect(-8 * s, 34, 16 * s, 130, 6); ellipse(0, 178, w * 2.1, 74 * (0.5 + s * 0.5)); ellipse(0, 44, w * 1.2, 16 * s); }
}
void tines(float in, color c) {
  fill(c);
  beginShape(); vertex(-8 + in * 0.5, -70); bezierVertex(-12 + in, -96, -40 + in, -84, -38 + in, -134); vertex(38 - in, -134); bezierVertex(40 - in, -84, 12 - in, -96, 8 - in * 0.5, -70); endShape(CLOSE);
  for (int k = 0; k < 4; k++) {
    float x = -31 + k * 20.7, w = 7.4 - in * 0.7;
    beginShape(); vertex(x - w, -128); vertex(x - w, -196 + in); bezierVertex(x - w * 0.6, -220 + in, x + w * 0.6, -220 + in, x + w, -196 + in); vertex(x + w, -128); endShape(CLOSE);
  }
}
void bowl(float s, color c) {
  fill(c); noStroke();
  beginShape(); vertex(0, -146 + 78 * s); bezierVertex(-22 * s, -146 + 74 * s, -44 * s, -146 + 34 * s, -42 * s, -146 - 8 * s); bezierVertex(-40 * s, -146 - 56 * s, -18 * s, -146 - 72 * s, 0, -146 - 72 * s);
  bezierVertex(18 * s, -146 - 72 * s, 40 * s, -146 - 56 * s, 42 * s, -146 - 8 * s); bezierVertex(44 * s, -146 + 34 * s, 22 * s, -146 + 74 * s, 0, -146 + 78 * s); endShape(CLOSE);
}
void cloth(int pattern, int stuff) {
  color[] lightCloth = {#F3E6CC, #CFE3E6, #F2C9BE, #DCE6C4, #E6DCF0, #F6D982}; color[] darkCloth = {#25405E, #6E2432, #22463C, #3A2D4E, #2B2B33, #7A3E22};
  boolean dark = stuff == 0 || (stuff != 3 && random(1) < 0.5); if (stuff == 2 || stuff == 3) dark = false;
  color base = dark ? darkCloth[int(random(5))] : lightCloth[int(random(5 + (stuff == 3 ? 1 : 0)))];
  color tone = lerpColor(base, dark ? #FFFFFF : color(random(90, 220), random(70, 160), random(60, 170)), dark ? 0.16 : 0.4);
  background(base); noStroke(); float step = random(36, 70); pushMatrix(); translate(256, 256); rotate(random(-0.4, 0.4));
  for (float a = -380; a < 380; a += step) {
    fill(tone, pattern == 1 ? 120 : 255); if (pattern < 2) rect(a, -380, step * 0.5, 760);
    if (pattern == 1) rect(-380, a, 760, step * 0.5);
    if (pattern == 2) for (float b = -380; b < 380; b += step) { circle(a, b, step * 0.42); fill(base); circle(a, b, step * 0.16); fill(tone); }
    if (pattern == 3) for (float b = -380; b < 380; b += step) { quad(a, b - step * 0.4, a + step * 0.25, b, a, b + step * 0.4, a - step * 0.25, b); }
  }
  popMatrix();
  if (pattern == 4) for (int i = 0; i < 40; i++) { fill(lerpColor(base, #3A1C0A, random(0.05, 0.3)), 150); rect(0, i * 13, 512, random(2, 12)); }
  for (int i = 0; i < 9; i++) { fill(255, 6); circle(256, 256, 560 - i * 50); }      // light from above
}
