// A bookcase full of books that stand, lean or lie in piles, with a few things between them.
color wood, inside;
color[] cloth;

void setup() {
  size(512, 512); for (int i = 0; i < 20; i++) random(1); for (int i = int(random(97)); i > 0; i--) random(1);
  color[] walls = {#E7DCC8, #8FB0A9, #33475B, #D9A48F, #C9CDB4, #5B3A4A, #F0C96B}; color[] woods = {#6B4226, #A9743F, #F4EFE4, #2E2622, #7E8C86, #C99A5E};
  color[][] sets = {{#8C2F2B, #C8893A, #2F4858, #6A7B4F, #E7D3A7, #4A2A3A}, {#E4572E, #F3A712, #2E86AB, #F1E9DA, #A8C686, #5C4D7D}, {#1D3557, #457B9D, #A8DADC, #F1FAEE, #E63946, #22577A},
    {#4A3B2A, #7A5C3A, #A67C4A, #C9A66B, #5A2A1C, #2F3A2C}, {#F7B2BD, #B8E0D2, #D6EADF, #EAC4D5, #809BCE, #F6E7A1}};
  cloth = sets[int(random(sets.length))]; wood = woods[int(random(woods.length))]; inside = lerpColor(wood, #120C0A, brightness(wood) > 200 ? 0.3 : 0.55);
  color w = walls[int(random(walls.length))]; noStroke();
  for (int y = 0; y < 512; y++) { stroke(lerpColor(lerpColor(w, #FFFFFF, 0.15), lerpColor(w, #000000, 0.15), y / 512.0)); line(0, y, 512, y); }
  noStroke(); if (random(1) < 0.4) for (int x = 0; x < 512; x += 32) { fill(255, 26); rect(x, 0, 14, 512); }
  fill(lerpColor(w, #3A2A1C, 0.6)); rect(0, 492, 512, 20);
  int rows = int(random(3, 6)); float m = random(16, 44), top = random(14, 34), h = (490 - top) / rows;
  fill(0, 60); rect(m + 14, top + 10, 512 - 2 * m, 484 - top); fill(wood); rect(m, top, 512 - 2 * m, 490 - top);
  float split = random(1) < 0.5 ? random(0.38, 0.62) : 2;   // an upright board, or none
  for (int r = 0; r < rows; r++) {
    float y = top + r * h, x0 = m + 14, x1 = 498 - m, sx = lerp(x0, x1, r % 2 == 0 ? split : 1 - split);
    for (int k = 0; k < 10; k++) { fill(lerpColor(lerpColor(inside, #000000, 0.3), inside, k / 9.0)); rect(x0, y + 12 + k * (h - 12) / 10, x1 - x0, (h - 12) / 10 + 1); }
    if (split < 1) { books(x0, sx - 6, y + h, h - 18); books(sx + 6, x1, y + h, h - 18); fill(lerpColor(wood, #000000, 0.12)); rect(sx - 6, y, 12, h + 4); }
    else books(x0, x1, y + h, h - 18);
    fill(wood); rect(m, y + h - 1, 512 - 2 * m, 13); fill(lerpColor(wood, #FFFFFF, 0.3)); rect(m, y + h - 1, 512 - 2 * m, 3); fill(0, 70); rect(x0, y + h + 12, x1 - x0, 5);
  }
  fill(wood); rect(m - 7, top - 10, 526 - 2 * m, 22); fill(lerpColor(wood, #FFFFFF, 0.3)); rect(m - 7, top - 10, 526 - 2 * m, 4);
  stroke(lerpColor(wood, #000000, 0.35), 120); strokeWeight(1); for (int i = 0; i < 12; i++) { float x = (i % 2 == 0 ? m : 498 - m) + random(3, 12), y = random(40, 300); line(x, y, x + 1, y + random(60, 180)); }
}

void books(float x, float end, float base, float high) {
  int last = -1;
  while (x < end - 9) {
    float room = end - x, pick = random(1);
    if (pick < 0.09 && room > 74) { pile(x + 2, base, high, random(56, 70)); x += 76; }
    else if (pick < 0.16 && room > 62 && x > 80) { thing(x + 31, base, high); x += 62; }
    else if (pick < 0.23 && room > 56) {                    // one book leans
      float t = random(9, 20), bh = high * random(0.68, 0.82), a = random(0.16, 0.26);
      pushMatrix(); translate(x + bh * sin(a) + 2, base - t * 0.1); rotate(-a); book(0, t, bh); popMatrix();
      x += bh * sin(a) + t + 4;
    } else {
      float t = min(random(9, 30), room), bh = high * random(0.62, 0.98);
      pushMatrix(); translate(x, base); book(0, t - 1, bh); popMatrix(); x += t;
    }
  }
}

void book(float x, float t, float h) {
  color c = lerpColor(cloth[int(random(cloth.length))], random(1) < 0.5 ? #000000 : #FFFFFF, random(0.18)); color gilt = brightness(c) > 150 ? lerpColor(c, #3A1A10, 0.75) : #EBCB84;
  noStroke(); for (int k = 0; k < 6; k++) { fill(lerpColor(c, k < 2 ? #FFFFFF : #000000, k == 1 ? 0.22 : k == 0 ? 0.05 : 0.07 * k)); rect(x + k * t / 6, -h, t / 6 + 0.5, h); }
  fill(gilt); int style = int(random(5));
  if (style == 0) { rect(x, -h * 0.9, t, 3); rect(x, -h * 0.2, t, 3); rect(x, -h * 0.14, t, 2); }
  if (style == 1) { rect(x + t * 0.25, -h * 0.8, t * 0.5, h * 0.45); }
  if (style == 2) for (int k = 1; k < 5; k++) rect(x, -h * (0.1 + 0.19 * k), t, 2);
  if (style == 3) { rect(x, -h * 0.82, t, h * 0.2); fill(c); rect(x + t * 0.2, -h * 0.74, t * 0.6, 2); rect(x + t * 0.2, -h * 0.69, t * 0.6, 2); fill(gilt); circle(x + t / 2, -h * 0.14, min(8, t * 0.5)); }
  if (style == 4) { rect(x + t * 0.42, -h * 0.85, max(2, t * 0.16), h * 0.5); rect(x, -5, t, 2); }
}

void pile(float x, float base, float high, float w) {
  int n = int(random(2, 5));
  for (int i = 0; i < n; i++) { float t = high / 6; pushMatrix(); translate(x + random(6), base - (i + 1) * t + t); rotate(HALF_PI); book(-t, t - 1, w - 4 * i); popMatrix(); }
}

void thing(float x, float base, float high) {
  color c = cloth[int(random(cloth.length))]; c = brightness(c) < 130 ? lerpColor(c, #FFFFFF, 0.45) : c; int kind = int(random(4)); float s = high / 120; noStroke();
  pushMatrix(); translate(x, base); scale(min(s, 1.05)); fill(c);
  if (kind == 0) { beginShape(); vertex(-12, 0); bezierVertex(-38, -30, -22, -56, -8, -66); vertex(-12, -78); vertex(12, -78); vertex(8, -66); bezierVertex(22, -56, 38, -30, 12, 0); endShape(CLOSE); fill(255, 110); ellipse(-12, -36, 8, 26); }
  if (kind == 1) { for (int k = 0; k < 9; k++) { fill(lerpColor(#3F7A3A, #A6CC6A, k / 9.0)); pushMatrix(); translate(0, -32); rotate(-1.3 + k * 0.325); ellipse(0, -26, 13, 54); popMatrix(); } fill(#C46A43); quad(-20, -36, 20, -36, 14, 0, -14, 0); fill(#D98258); rect(-23, -40, 46, 9); }
  if (kind == 2) { fill(#C9A04A); rect(-3, -24, 6, 20); ellipse(0, -3, 40, 8); fill(#5AA0C8); circle(0, -50, 52); fill(#7DA65A); ellipse(-9, -58, 22, 16); ellipse(9, -42, 18, 22); noFill(); stroke(#C9A04A); strokeWeight(3); arc(0, -50, 60, 60, -1.2, 1.9); noStroke(); }
  if (kind == 3) { rect(-24, -8, 48, 8); circle(0, -34, 58); fill(#FFFDF2); circle(0, -34, 46); stroke(#2A2220); strokeWeight(3); line(0, -34, 0, -50); line(0, -34, 11, -28); noStroke(); }
  popMatrix();
}
