// a bee in flight above a flower, a blurred meadow behind
color pick(color[] c) { return c[int(random(c.length))]; }
color dark = #28180F;
void fuzz(float cx, float cy, float rx, float ry, color c, int n) {   // short hairs over an oval, lighter above
  for (int i = 0; i < n; i++) {
    float a = random(TWO_PI), q = sqrt(random(1));
    float x = cx + rx * q * cos(a), y = cy + ry * q * sin(a);
    stroke(lerpColor(c, y < cy ? color(255, 244, 200) : color(70, 36, 14), random(0.6) * abs(y - cy) / ry), 220);
    line(x, y, x + 12 * cos(a) + random(-3, 3), y + 12 * sin(a) + random(-3, 3));
  }
  noStroke();
}
void wing(float a, float l, float w, int veil) {
  pushMatrix(); translate(20, -58); rotate(a); fill(228, 242, 255, veil); stroke(70, 56, 48, 220);
  strokeWeight(2.2); beginShape(); vertex(0, 0); bezierVertex(-w, -l * 0.35, -w * 1.15, -l, 0, -l);
  bezierVertex(w * 0.9, -l, w * 0.6, -l * 0.3, 0, 0); endShape(CLOSE); noFill(); strokeWeight(1.3);
  for (int i = -2; i < 3; i++) bezier(0, -8, i * w * 0.05, -l * 0.4, i * w * 0.26, -l * 0.5, i * w * 0.24, -l * 0.88);
  line(-w * 0.6, -l * 0.58, w * 0.42, -l * 0.5); line(-w * 0.4, -l * 0.36, w * 0.3, -l * 0.3);
  noStroke(); fill(255, 110); ellipse(-w * 0.3, -l * 0.74, w * 0.4, l * 0.24); popMatrix();   // a gleam
}
void flower(int flora, float x, float y, float s, color c) {
  stroke(62, 122, 48); strokeWeight(9 * s); line(x, y, x + 14 * s, 540); noStroke();
  if (flora == 2) {                                                     // lavender spike
    for (int i = 0; i < 26; i++) { fill(lerpColor(#7a4fb8, #c9a4f0, random(1))); ellipse(x + random(-18, 18) * s * min(1, 0.2 + i * 0.08), y - 34 * s + i * 5 * s, 17 * s, 14 * s); }
    return;
  }
  int n = flora == 0 ? 13 : 19;
  for (int ring = 0; ring < 2; ring++) for (int i = 0; i < n; i++) {
    pushMatrix(); translate(x, y); scale(1, 0.62); rotate((i + ring * 0.5) * TWO_PI / n);   // seen a little from the side
    fill(lerpColor(c, color(90, 30, 60), (ring == 0 ? 0.3 : 0.02) + random(0.12)));
    ellipse(54 * s, 0, 76 * s, 24 * s); popMatrix();
  }
  fill(flora == 0 ? #b87812 : #4a2a16); ellipse(x, y, 68 * s, 46 * s);
  for (int i = 0; i < 50; i++) {
    float a = random(TWO_PI), q = sqrt(random(1));
    fill(flora == 0 ? #f6cc3c : #9a6428); ellipse(x + 30 * s * q * cos(a), y - 3 + 20 * s * q * sin(a), 5 * s, 4 * s);
  }
}
void setup() {
  size(512, 512);
  color[] tops = {#8fd0f0, #cfe9f5, #1e2a4a, #f7c6d0, #24503c, #b9dff0};
  color[] lows = {#bfe3a0, #8fc06a, #2c4a3c, #b4d08a, #3c7a48, #7fb060};
  int m = int(random(tops.length)), flora = int(random(3)); noStroke();
  for (int y = 0; y < 512; y += 8) { fill(lerpColor(tops[m], lows[m], pow(y / 512.0, 1.4))); rect(0, y, 512, 9); }
  color[] pets = {#e84a7a, #ffffff, #b86ae0, #ff8a5a};
  color pet = flora == 1 ? #ffb81e : pick(pets);
  for (int i = 0; i < 22; i++) {                                       // far blossoms out of focus
    float q = random(18, 60);
    fill(lerpColor(pet, lows[m], random(0.5, 0.85)), 110); ellipse(random(512), random(330, 512), q, q);
    fill(255, 26); ellipse(random(512), random(400), q * 1.6, q * 1.6);
  }
  float fx = random(110, 400);
  flower(flora, fx + (fx < 256 ? 190 : -190), 490, 0.6, pet); flower(flora, fx, 462, 1.05, pet);
  translate(256 + random(-16, 16), 250 + random(-10, 10));
  float z = random(0.98, 1.14); scale(random(1) < 0.5 ? -z : z, z); rotate(random(-0.3, 0.2));
  color[] golds = {#f6b81c, #ec9a1e, #ffd23a}; color gold = pick(golds);
  for (int i = 0; i < 3; i++) {                                        // jointed legs, pollen on the hind one
    float x = 4 + i * 34, k = random(-10, 10);
    stroke(dark); strokeWeight(8); line(x, 40, x - 12, 78); strokeWeight(6); line(x - 12, 78, x - 30 + k, 104); strokeWeight(4); line(x - 30 + k, 104, x - 22 + k, 124);
    if (i == 0) { noStroke(); fill(#ffcf3a); ellipse(x - 22 + k / 2, 92, 26, 32); fill(#fff0a0); ellipse(x - 26 + k / 2, 86, 9, 10); noFill(); }
  }
  float beat = random(-0.2, 0.15);
  wing(-0.72 + beat, 128, 46, 120);                                    // the far pair
  wing(0.12 + beat, 138, 50, 120);
  noStroke(); fill(dark); triangle(-176, 44, -132, 14, -136, 50);      // sting
  int n = int(random(6, 9));
  pushMatrix(); translate(-64, 16); rotate(-0.22);
  for (int i = 0; i < 62; i++) {                                       // abdomen in slices, light above, dark below
    float u = i / 61.0, h = 70 * pow(sin(PI * (0.06 + 0.88 * u)), 0.62);
    color c = int(u * n) % 2 == 0 ? dark : gold;
    for (int k = 0; k < 8; k++) {
      float q = k / 7.0;
      fill(q < 0.3 ? lerpColor(c, color(255, 246, 210), 0.5 * sin(PI * q / 0.3)) : lerpColor(c, color(24, 8, 6), (q - 0.3) * 0.85));
      rect(-92 + u * 184, -h + k * h * 0.25, 4, h * 0.25 + 1);
    }
  }
  strokeWeight(1.3);
  for (int i = 0; i < 110; i++) { float u = random(1), h = 70 * pow(sin(PI * (0.06 + 0.88 * u)), 0.62), y = random(-h, h); stroke(255, 226, 150, 110); line(-92 + u * 184, y, -100 + u * 184, y + 5); }
  popMatrix(); noStroke(); fill(lerpColor(gold, dark, 0.45)); ellipse(42, -6, 130, 122);
  strokeWeight(2.6); fuzz(42, -6, 60, 56, lerpColor(gold, dark, 0.22), 260);
  fill(dark); ellipse(116, 8, 84, 90); fuzz(104, -12, 26, 30, lerpColor(gold, dark, 0.4), 60);
  fill(16, 10, 14); ellipse(128, 0, 40, 60); fill(110, 70, 60, 140); for (int i = 0; i < 12; i++) ellipse(120 + (i % 3) * 8, -14 + int(i / 3) * 11, 4, 4);
  fill(255, 230); ellipse(134, -15, 11, 16);
  noFill(); stroke(dark); strokeWeight(5);                             // elbowed antennae, tongue
  for (int i = 0; i < 2; i++) { line(128, -32, 146 + i * 14, -68 + i * 12); line(146 + i * 14, -68 + i * 12, 180 + i * 8, -64 + i * 22); }
  line(132, 50, 142, 76);
  wing(-0.5 + beat, 120, 40, 165);                                     // the near pair
  wing(-0.1 + beat, 150, 58, 165);
}
