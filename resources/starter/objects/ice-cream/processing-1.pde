// A little tragedy: a dropped ice cream, the cone stands upside down on its melting scoop.
color cream, deep, glaze;
float lean;

void setup() {
  size(512, 512);
  color[][] taste = {{#F7A6B8, #C9607C}, {#7A4A32, #45261A}, {#B9E3C6, #6DAA86}, {#FFF1CF, #D9B98A}, {#C7A4E0, #8560A8}, {#FFC46B, #D98A2C}, {#8FD0EC, #4C93B8}, {#E4475B, #A01F3A}};
  int n = int(random(taste.length));
  cream = taste[n][0]; deep = taste[n][1];
  lean = random(0.12, 0.42) * (random(1) < 0.5 ? -1 : 1);
  ground(n);
  noStroke();
  float cx = 256 - lean * 90, cy = random(366, 384);
  puddle(cx, cy);
  pushMatrix(); translate(cx, cy - 40); rotate(lean); scoop(); cone(); popMatrix();
  drops(cx, cy);
}

void ground(int n) {
  int kind = int(random(4)); noStroke();
  boolean pale = n == 0 || n == 2 || n == 3 || n == 5 || n == 6;
  float top = random(120, 190);
  color[] sky = {#8FB7CC, #B5CCE0, #9CC7C0, #E3B48F}; color far = sky[int(random(4))];
  background(lerpColor(far, pale ? #24303C : #FFFFFF, pale ? 0.45 : 0.3));
  if (kind == 0) {                                           // paving in perspective
    color stone = pale ? #5F6470 : #B9B7B0; fill(stone); rect(0, top, 512, 512);
    stroke(lerpColor(stone, #000000, 0.4)); strokeWeight(3);
    for (int i = -9; i < 10; i++) line(256 + i * 45, top, 256 + i * 150, 512);
    float y = top; for (float h = 10; y < 512; h *= 1.5) { line(0, y, 512, y); y += h; }
    noStroke();
  } else if (kind == 1) {                                    // grass
    color grass = pale ? #2F6B3A : #9CCB5E; fill(grass); rect(0, top, 512, 512);
    for (int i = 0; i < 700; i++) { float y = top + 330 * sqrt(random(1)), h = (y - top) * 0.1 + 6, x = random(512); stroke(lerpColor(grass, i % 2 == 0 ? #FFFFCC : #00220A, random(0.3))); strokeWeight(2); line(x, y, x + random(-5, 5), y - h); }
    noStroke();
  } else if (kind == 2) {                                    // sand and sea
    fill(pale ? #1F6E8C : #4FB3CF); rect(0, top - 60, 512, 90); color sand = pale ? #A87E4C : #F2DDAE;
    fill(sand); beginShape(); vertex(0, 512); vertex(0, top); bezierVertex(170, top + 30, 340, top - 30, 512, top + 6); vertex(512, 512); endShape(CLOSE);
    for (int i = 0; i < 500; i++) { fill(lerpColor(sand, i % 2 == 0 ? #FFFFFF : #5A3A1C, 0.3)); circle(random(512), random(top + 20, 512), random(1, 4)); }
  } else {                                                   // tiles of a shop floor
    color a = pale ? #37475A : #EDE6DA, b = pale ? #22303F : #CFE0DD; fill(a); rect(0, top, 512, 512);
    for (int r = 0; r < 6; r++) for (int c = -9; c < 9; c++) if ((r + c) % 2 == 0) {
      float y0 = top + r * r * 11, y1 = top + (r + 1) * (r + 1) * 11, s0 = 40 + (y0 - top) * 0.36, s1 = 40 + (y1 - top) * 0.36;
      fill(b); quad(256 + c * s0, y0, 256 + (c + 1) * s0, y0, 256 + (c + 1) * s1, y1, 256 + c * s1, y1);
    }
  }
}

void blot(float cx, float cy, float rx, float ry, float ph) {
  beginShape();
  for (int i = 0; i < 90; i++) { float a = TWO_PI * i / 90, q = 1 + 0.1 * sin(a * 5 + ph) + 0.07 * sin(a * 9 + ph * 2) + 0.04 * sin(a * 14); vertex(cx + rx * q * cos(a), cy + ry * q * sin(a)); }
  endShape(CLOSE);
}

void puddle(float cx, float cy) {
  float rx = random(170, 200), ry = random(56, 72), ph = random(TWO_PI);
  fill(0, 70); blot(cx + 8, cy + 14, rx, ry, ph); fill(lerpColor(cream, deep, 0.6)); blot(cx, cy + 5, rx, ry, ph);
  fill(lerpColor(cream, deep, 0.15)); blot(cx, cy, rx * 0.98, ry * 0.96, ph);
  fill(255, 90); blot(cx - 20, cy - 10, rx * 0.6, ry * 0.5, ph); fill(lerpColor(cream, deep, 0.15)); blot(cx - 14, cy - 7, rx * 0.57, ry * 0.48, ph);
}

void scoop() {
  fill(lerpColor(cream, deep, 0.75)); ellipse(0, 8, 236, 168);
  for (int i = 0; i < 12; i++) { fill(lerpColor(lerpColor(cream, deep, 0.6), lerpColor(cream, #FFFFFF, 0.2), i / 11.0)); ellipse(-i * 3.2, 2 - i * 2, 230 - i * 15, 162 - i * 11); }
  for (int i = 0; i < 90; i++) { float a = random(TWO_PI), q = sqrt(random(1)); fill(lerpColor(cream, i % 2 == 0 ? deep : #FFFFFF, 0.4), 150); ellipse(106 * q * cos(a), 4 + 72 * q * sin(a), random(4, 16), random(2, 6)); }
  if (random(1) < 0.6) {                                     // sprinkles or chips
    color[] bits = {#FF5D73, #FFE066, #5BC0EB, #FFFFFF, #7BC950}; boolean chips = random(1) < 0.4;
    for (int i = 0; i < 44; i++) { float a = random(TWO_PI), q = sqrt(random(1)); pushMatrix(); translate(104 * q * cos(a), 10 + 70 * q * sin(a)); rotate(random(PI)); fill(chips ? #2C1710 : bits[i % 5]); rect(-7, -2, chips ? 9 : 14, chips ? 8 : 5, 2); popMatrix(); }
  }
  for (int i = -5; i < 6; i++) { fill(lerpColor(cream, deep, i % 2 == 0 ? 0.28 : 0.12)); ellipse(i * 19, -58 + abs(i) * 3 + random(-3, 3), 30, random(26, 40)); }   // the frill at the rim
}

void cone() {
  color waffle = lerpColor(#E3A857, #B8702E, random(1)), line1 = lerpColor(waffle, #4A2408, 0.55);
  float h = random(232, 254), w = random(80, 94);
  for (int i = 0; i < 30; i++) {                             // round: strips from light to dark
    float t = i / 30.0, t2 = (i + 1.2) / 30.0; fill(lerpColor(lerpColor(waffle, #FFF0C8, 0.5), lerpColor(waffle, #3A1C06, 0.45), abs(t - 0.28) * 1.35));
    quad(lerp(-w, w, t), -62 + 14 * sin(PI * t), lerp(-w, w, t2), -62 + 14 * sin(PI * t2), 4, -62 - h, -4, -62 - h);
  }
  stroke(line1); strokeWeight(3); noFill();
  for (int i = 1; i < 9; i++) {
    float a = i / 9.0, x0 = lerp(-w, w, a);
    for (int s = -1; s < 2; s += 2) { float reach = s < 0 ? a : 1 - a; float ye = -62 - h * reach, hw = w * (1 - reach); bezier(x0, -58 + 10 * sin(PI * a), x0 + s * 14, -62 - h * reach * 0.4, s * hw * 0.9, -62 - h * reach * 0.8, s * hw, ye); }
  }
  strokeWeight(4); line(-w, -62, -4, -62 - h); line(w, -62, 4, -62 - h); noStroke();
}

void drops(float cx, float cy) {
  for (int i = 0; i < 9; i++) { float a = random(0.1, PI - 0.1), q = random(1.05, 1.3), s = random(8, 24), x = cx + 190 * q * cos(a), y = cy + 78 * q * sin(a); fill(0, 60); ellipse(x + 2, y + 4, s * 1.5, s * 0.7); fill(cream); ellipse(x, y, s * 1.5, s * 0.7); fill(255, 130); ellipse(x - s * 0.3, y - s * 0.1, s * 0.4, s * 0.16); }
}
