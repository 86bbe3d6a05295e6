// An avocado, cut open or whole, on a board, a plate or a cloth
float neck, fat; color skin, flesh;
void setup() {
  size(512, 512); color[] tops = {#E9DFC8, #3A2C32, #D98A72, #8FB6C4, #1C343A, #D9B24A, #6C5A86};
  color ground = tops[int(random(7))]; background(ground); noStroke();
  for (int i = 0; i < 12; i++) {
    fill(lerpColor(ground, i % 2 == 0 ? #FFFFFF : #000000, random(0.03, 0.12))); rect(i * 44 - 6, 0, 40, 512);
  }
  place(int(random(3)), lerpColor(ground, #FFF6E2, 0.72)); color[] peels = {#34502A, #3A2F2C, #4C6E28, #26382A};
  skin = peels[int(random(4))]; flesh = lerpColor(#F4EC9C, #DCE68A, random(1));
  neck = random(0.2, 0.38); fat = random(0.92, 1.05); float s = random(1) < 0.5 ? 1 : -1; beside(256 + s * random(150, 175), 415, int(random(3)));
  if (random(1) < 0.6) {
    put(256 + s * 102, 208 + random(-12, 12), s * random(0.15, 0.6), 130, random(1) < 0.3, false);
    put(256 - s * 62, 282 + random(-10, 10), -s * random(0.05, 0.45), 165, true, true);
  } else {
    put(256 + random(-14, 14), 268, random(-0.8, 0.8), random(182, 200), random(1) < 0.85, random(1) < 0.88);
  }
}
void place(int kind, color pale) {
  pushMatrix(); translate(256, 262); rotate(random(-0.3, 0.3));
  for (int i = 0; i < 2; i++) {
    fill(i == 0 ? color(0, 70) : pale);
    if (kind == 0) { rect(-205 + (i == 0 ? 10 : 0), -225 + (i == 0 ? 14 : 0), 410, 450); }
    if (kind == 1) { ellipse(i == 0 ? 8 : 0, i == 0 ? 16 : 0, 486, 486); }
    if (kind == 2) { rect(-240, -170 + (i == 0 ? 10 : 0), 480, 340); }
  }
  noFill();
  for (int i = 0; i < 15; i++) {
    stroke(lerpColor(pale, kind == 2 ? #B8584C : #9A6B3C, kind == 1 ? 0.15 : 0.32)); strokeWeight(kind == 2 ? 8 : 2.5); float x = -190 + i * 27;
    if (kind == 0) bezier(x, -222, x + random(-14, 14), -80, x + random(-14, 14), 80, x, 222);
    if (kind == 1 && i < 3) ellipse(0, 0, 470 - i * 54, 470 - i * 54);
    if (kind == 2 && i % 2 == 0) line(x, -168, x, 168);
  }
  noStroke(); popMatrix();
}
void beside(float x, float y, int kind) {
  pushMatrix(); translate(x, y); rotate(random(-0.5, 0.5));
  if (kind == 0) {                                    // half a lime
    fill(0, 60); ellipse(8, 12, 122, 118); fill(#3F8F2E); ellipse(0, 0, 120, 116); fill(#F0F6D0); ellipse(0, 0, 106, 102); fill(#A9D24A);
    for (int i = 0; i < 8; i++) arc(5 * cos(i * QUARTER_PI + 0.39), 5 * sin(i * QUARTER_PI + 0.39), 86, 82, i * QUARTER_PI + 0.06, (i + 1) * QUARTER_PI - 0.06);
  }
  for (int i = 0; kind == 1 && i < 3; i++) {          // leaves
    rotate(0.75); fill(lerpColor(#2E6B34, #7FB04A, i * 0.35));
    beginShape(); vertex(0, 0); bezierVertex(20, -44, 80, -44, 112, 0); bezierVertex(80, 40, 20, 40, 0, 0); endShape(CLOSE);
    stroke(#C9DE8E); strokeWeight(2); line(4, 0, 104, 0); noStroke();
  }
  popMatrix();
}
void put(float x, float y, float a, float r, boolean cut, boolean pit) {
  pushMatrix(); translate(x, y); rotate(a);
  for (int i = 0; i < 3; i++) { pushMatrix(); rotate(-a); translate(9 + i * 3, 14 + i * 5); rotate(a); pear(r, color(0, 38)); popMatrix(); }
  pear(r, lerpColor(skin, #000000, 0.2));
  if (!cut) {
    for (int i = 0; i < 10; i++) { pushMatrix(); translate(-r * 0.02 * i, -r * 0.012 * i); pear(r * (0.99 - i * 0.085), lerpColor(skin, #A9C46A, i * 0.05)); popMatrix(); }
    for (int i = 0; i < 130; i++) {                   // knobs, each with its light
      float t = random(TWO_PI), q = sqrt(random(1)) * 0.92 * r * form(t), px = fat * q * sin(t), py = -q * cos(t);
      fill(lerpColor(skin, #000000, 0.4)); ellipse(px + 1.5, py + 1.5, 6, 5);
      fill(lerpColor(skin, #D8E6A0, px + py < 0 ? 0.5 : 0.2)); ellipse(px, py, 4, 3);
    }
    fill(#5A3C22); ellipse(0, -r * form(0) + 3, 22, 14); fill(#B08A58); ellipse(0, -r * form(0) + 1, 13, 7);
  } else {
    for (int i = 0; i < 11; i++) pear(r * (0.955 - i * 0.022), lerpColor(#5E8A2C, flesh, min(1, i / 6.5)));
    float px = 0, py = r * 0.27, d = r * 0.8 * fat; stroke(lerpColor(flesh, #8FA040, 0.5), 110); strokeWeight(1.5);
    for (int i = 0; i < 26; i++) { float t = i * TWO_PI / 26; line(px + d * 0.56 * sin(t), py - d * 0.56 * cos(t), px + d * 0.66 * sin(t), py - d * 0.66 * cos(t)); }
    noFill(); stroke(255, 255, 240, 120); strokeWeight(5);
    arc(px, py, d * 1.45, d * 1.45, PI - 0.5, PI + 0.6);  // gloss on the cut face
    noStroke();
    for (int i = 0; i < 10; i++) {                    // the stone stands out, its bed sinks in
      float k = i / 10.0, o = (pit ? -0.17 : 0.13) * d * k;
      if (i == 0) { fill(lerpColor(flesh, #6E6A1C, 0.55)); ellipse(px + 3, py + 4, d * 1.1, d * 1.1); }
      fill(pit ? lerpColor(#4E2812, #C98A54, k) : lerpColor(#8C843A, flesh, k)); ellipse(px + o, py + o, d * (1 - k * 0.85), d * (1 - k * 0.85));
    }
    if (pit) {
      fill(255, 244, 226, 210); ellipse(px - d * 0.22, py - d * 0.25, d * 0.17, d * 0.1);
      noFill(); stroke(#3A1C0C, 120); strokeWeight(2); arc(px + d * 0.1, py, d * 0.5, d * 0.86, -0.9, 1.2); noStroke();
    }
  }
  popMatrix();
}
float form(float t) {                                 // radius from the stem (0) round to the belly (PI)
  float c = cos(t);
  return 0.86 + 0.24 * pow(max(0, c), 3) - neck * 0.55 * exp(-pow((abs(t > PI ? t - TWO_PI : t) - 0.85) / 0.5, 2)) + 0.05 * max(0, -c);
}
void pear(float r, color c) {
  fill(c); noStroke(); beginShape();
  for (int i = 0; i < 60; i++) { float t = i * TWO_PI / 60; vertex(fat * r * form(t) * sin(t), -r * form(t) * cos(t)); }
  endShape(CLOSE);
}
