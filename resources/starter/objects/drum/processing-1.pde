// A drum a little from above: shell, hoops, cords in zigzag or metal lugs, a worn skin, two sticks across it.
float w, h, e;
color paint, hoop, cord, skin;

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);
  noStroke();
  color[][] sets = {{#C8202C, #E8C24A, #FFFFFF, #F7EFDC}, {#1F4E9C, #D83A34, #F8F0DC, #FBF6E8}, {#2E7D58, #F0D9A0, #FFFFFF, #F2E4C6}, {#5A2E82, #D9DDE2, #E8C24A, #FFFFFF},
    {#B5652B, #4A2A18, #F6E7C8, #EFD9B0}, {#20242C, #C9CDD2, #E04A3A, #FAFAF6}, {#F0A428, #7A2E1E, #FFFFFF, #FFF8E6}, {#E8718A, #F7F0E4, #4A5A9C, #FFFFFF}, {#149AA0, #F4EBD8, #F4C542, #FFFDF4}};
  color[] s = sets[int(random(sets.length))];
  paint = s[0]; hoop = s[1]; cord = s[2]; skin = s[3];
  w = random(165, 195); h = random(150, 225); e = w * random(0.26, 0.42);
  ground(int(random(4)));
  pushMatrix();
  translate(256, 268 + e * 0.3);
  rotate(random(-0.16, 0.16));
  translate(0, -h / 2);
  shell(); fittings(int(random(2))); head();
  popMatrix();
}

void ground(int kind) {
  color[][] tones = {{#F5D9A8, #B98A5A}, {#BFE0EE, #7FA468}, {#2A1E3C, #5E3A44}, {#E9E4F2, #A79BB8}};
  color wall = tones[kind][0], floor = tones[kind][1];
  background(wall);
  if (kind == 0) for (int x = 0; x < 512; x += 64) { fill(lerpColor(wall, #FFFFFF, 0.4)); rect(x, 0, 32, 330); }
  if (kind == 1) for (int i = 0; i < 14; i++) {             // bunting of a parade
    color[] flags = {#E84A4A, #F4C542, #4A8AD8, #FFFFFF};
    fill(flags[i % 4]); float x = i * 40 - 20, y = 40 + 18 * sin(i * 0.9);
    triangle(x, y, x + 36, y + 4, x + 18, y + 52);
  }
  if (kind == 2) for (int i = 0; i < 4; i++) {              // beams of a stage
    float x = random(40, 470);
    for (int k = 0; k < 7; k++) { fill(255, 220, 150, 16); triangle(x, -10, x - 100 + 12 * k, 512, x + 100 - 12 * k, 512); }
  }
  if (kind == 3) for (int i = 0; i < 60; i++) { fill(lerpColor(wall, #FFFFFF, random(1)), 150); circle(random(512), random(330), random(10, 60)); }
  for (int y = 330; y < 512; y += 26) { fill(lerpColor(floor, #000000, random(0.16))); rect(0, y, 512, 26); fill(0, 40); rect(0, y, 512, 2); }
  for (int i = 0; i < 9; i++) { fill(10, 5, 15, 20); ellipse(262, 268 + h / 2 + e * 0.55, 2 * w + 70 - 10 * i, e * 1.7 - 6 * i); }
}

void band(float y0, float y1, color c, float r) {           // a piece of a cylinder, lit from the left
  for (int i = 0; i < 48; i++) {
    float a = PI - i * PI / 48, b = PI - (i + 1.15) * PI / 48;
    float f = 0.45 + 0.75 * pow(max(0, cos(a - 2.2)), 1.5);
    fill(min(255, red(c) * f), min(255, green(c) * f), min(255, blue(c) * f));
    quad(r * cos(a), y0 + e * sin(a), r * cos(b), y0 + e * sin(b), r * cos(b), y1 + e * sin(b), r * cos(a), y1 + e * sin(a));
  }
}

void shell() {
  fill(lerpColor(paint, #000000, 0.6)); ellipse(0, h, 2 * w, 2 * e);
  band(0, h, paint, w);
  int rings = int(random(3));
  for (int i = 0; i < rings; i++) band(h * (0.5 - 0.06 * rings + 0.14 * i), h * (0.54 - 0.06 * rings + 0.14 * i), cord, w);
}

void fittings(int kind) {
  int n = kind == 0 ? int(random(5, 9)) : int(random(4, 7));
  for (int i = 0; i < n; i++) {
    float a = PI - i * PI / n, b = PI - (i + 0.5) * PI / n, c = PI - (i + 1) * PI / n;
    if (kind == 0) {                                        // cord down and up again, a leather ear on each pair
      for (int q = 0; q < 2; q++) {
        stroke(q == 0 ? lerpColor(cord, #000000, 0.55) : cord); strokeWeight(q == 0 ? 9 : 6);
        line(w * cos(a), 8 + e * sin(a), w * cos(b), h - 8 + e * sin(b)); line(w * cos(b), h - 8 + e * sin(b), w * cos(c), 8 + e * sin(c));
      }
      noStroke(); fill(#6A3E22); ellipse(w * cos(b), h * 0.68 + e * sin(b), 20 * sin(b) + 6, 30);
      fill(#9A6236); ellipse(w * cos(b) - 2, h * 0.68 + e * sin(b) - 3, 12 * sin(b) + 4, 20);
    } else {
      float x = w * cos(b), y = e * sin(b), t = 4 + 12 * sin(b);
      fill(40); rect(x - 2, y + 6, 5, h - 10); fill(#70767E); rect(x - t / 2, y + h * 0.26, t + 2, h * 0.5, 6);
      fill(#E8ECF0); rect(x - t / 2, y + h * 0.26, t * 0.6, h * 0.48, 6); fill(#C8CED4); rect(x - 2, y + 6, 4, h - 10);
    }
  }
  band(h - 16, h + 12, hoop, w + 6);
}

void head() {
  band(-10, 20, hoop, w + 6);
  fill(lerpColor(hoop, #FFFFFF, 0.35)); ellipse(0, -10, 2 * w + 12, 2 * e + 8);
  fill(lerpColor(skin, #5A4030, 0.5)); ellipse(0, -9, 2 * w - 8, 2 * e - 6);
  for (int i = 0; i < 22; i++) { fill(lerpColor(lerpColor(skin, #5A4030, 0.2), skin, i / 14.0)); ellipse(-i * 1.2, -6 - i * 0.5, (2 * w - 14) * (1 - i / 30.0), (2 * e - 12) * (1 - i / 30.0)); }
  float spread = random(0.12, 0.5), turn = random(-0.25, 0.25), len = random(1.5, 1.8) * w;
  for (int s = -1; s <= 1; s += 2) for (int q = 0; q < 3; q++) {   // shadow, stick, gloss
    pushMatrix();
    translate(s * random(20, 22) * 0.6 + (q == 0 ? 12 : 0), -14 + (q == 0 ? 14 : 0)); rotate(turn + (s < 0 ? PI + spread : -spread)); translate(-w * 0.5, 0);
    fill(q == 0 ? color(40, 20, 10, 70) : q == 1 ? #8A5A2C : #E2B273);
    float t = q == 2 ? 3.4 : 5.5;
    quad(0, -t * 0.6, len, -t * 1.3, len, t * 1.3 - (q == 2 ? 3 : 0), 0, t * 0.6); ellipse(-4, 0, 24 - 3 * q, 17 - 3 * q);
    popMatrix();
  }
}
