float neck, fat;
color skin, flesh;
void setup() {
  size(512, 512);
  color[] tops = {color(244, 232, 208), color(58, 44, 50), color(232, 150, 128), color(150, 190, 200), color(28, 52, 58), color(250, 250, 246)};
  color ground = tops[int(random(97)) % 6];
  background(ground); int cloth = int(random(3));
  for (int i = -2; i < 16; i++) {                       // board, cloth or plain
    if (cloth == 0) { noStroke(); fill(lerpColor(ground, color(130, 80, 40), 0.25 + random(0.12))); rect(0, i * 46, 512, 44); }
    if (cloth == 1) { stroke(lerpColor(ground, color(255), 0.3)); strokeWeight(9); line(i * 44, 0, i * 44 - 90, 512); }
  }
  color[] peels = {color(52, 78, 34), color(50, 42, 40), color(82, 116, 40), color(40, 56, 38)};
  skin = peels[int(random(4))];
  flesh = lerpColor(color(238, 232, 140), color(214, 224, 122), random(1));
  neck = random(0.2, 0.38); fat = random(0.92, 1.06);
  boolean pair = random(1) < 0.6;
  float s = random(1) < 0.5 ? 1 : -1, a = random(0.15, 0.6);
  if (pair) {
    put(256 + s * 108, 222 + random(-15, 15), s * a, 132, false, false);
    put(256 - s * 66, 278 + random(-12, 12), -s * random(0.05, 0.45), 168, true, true);
  } else {
    put(256 + random(-14, 14), 268, random(-0.9, 0.9), random(186, 205), true, random(1) < 0.88);
  }
}
void put(float x, float y, float a, float r, boolean cut, boolean pit) {
  pushMatrix();
  translate(x, y); rotate(a); noStroke();
  pushMatrix(); rotate(-a); translate(12, 20); rotate(a); pear(r, color(0, 70)); popMatrix();
  pear(r, skin);
  if (!cut) {
    for (int i = 1; i < 9; i++) { pushMatrix(); translate(-r * 0.022 * i, -r * 0.012 * i); pear(r * (1 - i * 0.085), lerpColor(skin, color(150, 190, 96), i * 0.045)); popMatrix(); }
    for (int i = 0; i < 130; i++) {                     // pebbled peel
      float t = random(TWO_PI), q = sqrt(random(1)) * 0.9 * r * form(t);
      fill(random(1) < 0.5 ? lerpColor(skin, color(190, 210, 130), 0.45) : lerpColor(skin, color(0), 0.35));
      ellipse(q * sin(t), -q * cos(t), 4, 3);
    }
    fill(112, 78, 44); ellipse(0, -r * form(0) + 3, 20, 13); fill(164, 124, 76); ellipse(0, -r * form(0) + 1, 13, 7);
  } else {
    for (int i = 0; i < 10; i++) pear(r * (0.945 - i * 0.024), lerpColor(color(122, 164, 52), flesh, min(1, i / 6.0)));
    float px = 0, py = r * 0.27, d = r * 0.82 * fat;
    if (pit) {
      fill(lerpColor(flesh, color(120, 120, 30), 0.45)); ellipse(px + 2, py + 3, d + 12, d + 12);
      for (int i = 0; i < 12; i++) { fill(lerpColor(color(86, 46, 22), color(188, 122, 70), i / 13.0)); ellipse(px - i * d * 0.016, py - i * d * 0.018, d * (1 - i * 0.075), d * (1 - i * 0.075)); }
      fill(255, 240, 220, 190); ellipse(px - d * 0.22, py - d * 0.25, d * 0.16, d * 0.1);
    } else {
      for (int i = 0; i < 9; i++) { fill(lerpColor(color(150, 140, 60), flesh, i / 10.0)); ellipse(px + i * d * 0.015, py + i * d * 0.02, d * (1 - i * 0.06), d * (1 - i * 0.06)); }
    }
  }
  popMatrix();
}
float form(float t) {                                   // radius from the stem (0) round to the belly (PI)
  float c = cos(t);
  return 0.86 + 0.24 * pow(max(0, c), 3) - neck * 0.55 * exp(-pow((abs(t > PI ? t - TWO_PI : t) - 0.85) / 0.5, 2)) + 0.05 * max(0, -c);
}
void pear(float r, color c) {
  fill(c);
  beginShape();
  for (int i = 0; i < 72; i++) { float t = i * TWO_PI / 72; vertex(fat * r * form(t) * sin(t), -r * form(t) * cos(t)); }
  endShape(CLOSE);
}
