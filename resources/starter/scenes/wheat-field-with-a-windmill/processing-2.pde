// A tower mill behind ripe wheat, with a path to it; the nearest ears are drawn grain by grain
float wind = random(-26, 26), sunX = random(1) < 0.5 ? random(30, 130) : random(382, 482);

void setup() {
  size(512, 512);
  color[][] hours = {{#3F93DA, #DDF1FB, #E5B238}, {#E8623F, #FFE0A0, #D9902F}, {#2B2B5C, #B05A7A, #A8743A}, {#7C8C98, #DADFE0, #CBA950}, {#8CC4D8, #FFF4DC, #F0C254}};
  color[] h = hours[int(random(5000)) % 5];
  noStroke();
  for (int y = 0; y < 344; y += 4) { fill(lerpColor(h[0], h[1], y / 344.0)); rect(0, y, width, 5); }
  float sy = random(50, 150); for (int k = 0; k < 5; k++) { fill(255, 246, 208, 30 + 40 * k); circle(sunX, sy, 120 - 18 * k); }
  for (int i = 0; i < 5; i++) {                               // clouds, grey below and lit above
    float x = random(width), y = random(30, 230), s = random(0.6, 1.3);
    for (int k = 0; k < 12; k++) {
      fill(lerpColor(lerpColor(h[1], h[0], 0.35), #FFFFFF, k < 6 ? 0 : 0.7), 190);
      ellipse(x + (k % 6 * 17 - 45) * s, y - 12 * s * sin(k % 6 * 0.62) - (k < 6 ? 0 : 5 * s), 46 * s, (k < 6 ? 26 : 22) * s);
    }
  }
  for (int k = 0; k < 3; k++) {                               // hills, fields and hedges, the far ones paler
    float p = random(6);
    fill(lerpColor(h[1], k == 1 ? h[2] : #3F6A48, 0.3 + 0.2 * k));
    beginShape(); vertex(0, 360);
    for (int x = 0; x <= 512; x += 16) vertex(x, 306 + 13 * k + (14 - 4 * k) * sin(x / (110.0 - 25 * k) + p));
    vertex(512, 360); endShape(CLOSE);
  }
  float mx = random(150, 362), vx = mx < 256 ? random(390, 440) : random(40, 100);
  for (int k = 0; k < 4; k++) {                               // a village
    fill(lerpColor(#F2E6D0, h[1], 0.25)); rect(vx + k * 17 - 24, 322, 13, 14);
    fill(lerpColor(#A8472F, h[1], 0.25)); triangle(vx + k * 17 - 27, 323, vx + k * 17 - 8, 323, vx + k * 17 - 17.5, 312);
  }
  for (int i = 0; i < 44; i++) { fill(lerpColor(h[1], #2A4A34, random(0.6, 0.8))); ellipse(random(-10, 522), 338, random(14, 34), random(10, 30)); }
  for (int i = 0; i < 60; i++) { fill(lerpColor(lerpColor(h[2], h[1], 0.35), h[2], i / 60.0)); rect(0, 336 + i * 3, width, 4); }
  fill(lerpColor(h[2], #FFF6DC, 0.55)); quad(mx - 10, 356, mx + 10, 356, mx + 60, 512, mx - 60, 512);
  fill(30, 20, 40, 70); quad(mx - 55, 372, mx + 55, 372, mx + (256 - sunX) * 0.6 + 40, 396, mx + (256 - sunX) * 0.6 - 40, 396);
  pushMatrix(); translate(mx, 352); scale(random(0.95, 1.12)); mill(sunX < 256 ? 1 : -1); popMatrix();
  boolean poppies = random(1) < 0.5; color bloom = random(1) < 0.6 ? #D8262C : #3E5FD0;
  for (int row = 0; row < 8; row++) {
    float y = 366 + row * row * 2.6, s = 0.36 + row * 0.14, gap = (8 - row) * 4;
    color c = lerpColor(h[2], row % 2 == 0 ? #FFE9A0 : #7A4A18, random(0.12, 0.36));
    for (float x = -10; x < 530; x += 10 + row * 4) if (row > 4 || abs(x - mx) > gap + row * 5) ear(x + random(-4, 4), y + random(-7, 7), s, lerpColor(c, random(1) < 0.5 ? #FFF0B0 : #A8701E, random(0.3)), row > 3);
    if (poppies && row > 3) for (int k = 0; k < 3; k++) {
      float px = random(width), py = y - random(4, 26);
      fill(lerpColor(bloom, #200010, 0.35)); ellipse(px, py + 2 * s, 19 * s, 15 * s);
      fill(bloom); ellipse(px - 3 * s, py, 12 * s, 12 * s); ellipse(px + 4 * s, py - s, 12 * s, 11 * s);
      fill(#241010); circle(px, py, 4 * s);
    }
  }
}

void mill(int lit) {                                          // lit is the side of the shadow: 1 right, -1 left
  color[] walls = {#F4EEE2, #B0603F, #9A8068, #D8C7A6, #6A625C}, caps = {#6B3A2A, #3E4A57, #35402F, #A8472F};
  color w = walls[int(random(5000)) % 5], cap = caps[int(random(4000)) % 4];
  float top = random(30, 42);
  for (int i = 0; i < 20; i++) {
    float a = i / 20.0, b = (i + 1.2) / 20.0;
    fill(lerpColor(w, #1A1418, 0.62 * pow(lit > 0 ? a : 1 - a, 1.5)));
    quad(lerp(-62, 62, a), 20, lerp(-62, 62, min(b, 1)), 20, lerp(-top, top, min(b, 1)), -165, lerp(-top, top, a), -165);
  }
  fill(40, 24, 16, 60);
  for (int i = 0; i < 70; i++) { float t = random(0.02, 0.98), r = lerp(62, top, t) - 8; rect(random(-r, r - 6), 20 - 185 * t, 9, 3); }   // stones
  for (int k = 0; k < 2; k++) { fill(#F5F0E0); rect(-11, -128 + k * 40, 22, 27); fill(#2A3844); rect(-8, -125 + k * 40, 7, 21); rect(1, -125 + k * 40, 7, 21); }
  fill(#F5F0E0); rect(-17, -30, 34, 52, 17, 17, 0, 0); fill(#4A2E1E); rect(-13, -26, 26, 48, 13, 13, 0, 0);
  fill(#4A3020); rect(-66, -46, 132, 6); rect(-66, -64, 132, 4);                      // the gallery with its railing
  for (int k = 0; k <= 8; k++) { rect(-64 + k * 15.5, -62, 3, 18); if (k % 4 == 0) triangle(-64 + k * 15.5, -40, -58 + k * 15.5, -40, -44 + k * 11, -22); }
  for (int k = 0; k < 6; k++) {
    float q = 1 - 0.16 * k, o = -lit * k * 2.5;
    fill(lerpColor(lerpColor(cap, #000000, 0.4), lerpColor(cap, #FFFFFF, 0.2), k / 5.0));
    beginShape(); vertex(o - (top + 5) * q, -168); bezierVertex(o - top * q, -212, o - 10 * q, -222, o, -224); bezierVertex(o + 10 * q, -222, o + top * q, -212, o + (top + 5) * q, -168); endShape(CLOSE);
  }
  pushMatrix(); translate(0, -186); rotate(random(HALF_PI));
  for (int k = 0; k < 4; k++) {                               // sails: a stock and a lattice with cloth
    rotate(HALF_PI);
    fill(k % 2 == 0 ? #FFFAE8 : #E4D8BC, 225); rect(4, -132, 30, 104);
    stroke(#4A3020); strokeWeight(5); line(0, 0, 0, -138); strokeWeight(1.6);
    for (int j = 0; j < 9; j++) line(0, -28 - j * 13, 34, -28 - j * 13);
    line(34, -28, 34, -132); line(18, -28, 18, -132); noStroke();
  }
  fill(#2E1D14); circle(0, 0, 17); fill(#B08A5A); circle(-2, -2, 7); popMatrix();
}

void ear(float x, float y, float s, color c, boolean near) {
  float tx = x + wind * 0.5 * s, lean = wind * 0.16 * s;
  stroke(lerpColor(c, #6A5A20, 0.4)); strokeWeight(1 + s); line(x, y + 150 * s, tx, y);
  if (near) { strokeWeight(1); for (int k = -1; k < 2; k++) line(tx + lean, y - 14 * s, tx + lean * 7 + k * 8 * s, y - 58 * s); }
  noStroke();
  for (int k = 0; k < (near ? 6 : 3); k++) {
    fill(near && k % 2 == 0 ? lerpColor(c, #7A4A10, 0.25) : c);
    ellipse(tx + (k % 2 * 2 - 1) * 3.2 * s + lean * k * 0.7, y - k * (near ? 6 : 9) * s, 7.5 * s, 13 * s);
  }
}
