// A claw hammer cut from coloured paper: layers with soft shadows, alone on patterned card, upright or aslant.
color wood, steel, card, accent;

color pick(color... c) { return c[int(random(c.length))]; }

void setup() {
  size(512, 512);
  card = pick(#F2E8D5, #264653, #E9C46A, #BFD7EA, #D8573C, #2B2D42, #A8C686, #F4B6C2, #FFFFFF);
  wood = pick(#C68642, #8D5524, #E0AC69, #D62828, #F4A261, #3D5A80);
  steel = pick(#8D99AE, #5C677D, #ADB5BD, #495057, #CED4DA);
  accent = pick(#E63946, #FFB703, #2A9D8F, #1D3557, #F1FAEE);
  background(card);
  ground();
  translate(256 + random(-12, 12), 256 + random(-10, 10));
  rotate(random(-0.85, 0.85) + (random(1) < 0.25 ? PI : 0));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.94, 1.08));
  hammer();
}

void ground() {
  noStroke();
  color tint = lerpColor(card, brightness(card) > 150 ? #000000 : #FFFFFF, 0.08);
  int kind = int(random(6));
  for (int i = 0; i < 14 && kind == 0; i++) { fill(tint); rect(i * 40, 0, 20, 512); }
  for (int i = 0; i < 90 && kind == 1; i++) { fill(tint); circle((i % 9) * 62 + (i / 9 % 2) * 31, i / 9 * 56, 22); }
  if (kind == 2) sheet(tint, 256, 256, random(370, 440));
  for (int i = 0; i < 12 && kind == 3; i++) {          // loose nuts and nails
    pushMatrix();
    translate(random(512), random(512));
    rotate(random(TAU));
    fill(tint);
    rect(-3, -26, 6, 48);
    rect(-10, -28, 20, 6, 3);
    popMatrix();
  }
  for (int i = 0; i < 9 && kind == 4; i++) { fill(lerpColor(card, accent, i % 2 * 0.35)); quad(i * 128 - 300, 0, i * 128 - 236, 0, i * 128 - 36, 512, i * 128 - 100, 512); }
  for (int i = 0; i < 240; i++) {                      // fibres
    fill(random(1) < 0.5 ? 255 : 0, 22);
    ellipse(random(512), random(512), random(2, 12), 1.2);
  }
}

void sheet(color c, float x, float y, float d) {
  for (int k = 5; k > 0; k--) { fill(0, 14); circle(x + k, y + k * 1.5, d + k); }
  fill(c);
  circle(x, y, d);
}

// one layer of paper: its shadow in a few passes, the paper, a light edge
void layer(color c, float[] p, boolean round) {
  noStroke();
  for (int k = 4; k >= 0; k--) {
    fill(k > 0 ? color(0, 24) : c);
    if (k == 0) { stroke(lerpColor(c, #FFFFFF, 0.35)); strokeWeight(1.4); }
    beginShape();
    int n = p.length / 2;
    for (int i = round ? -1 : 0; i < n + (round ? 2 : 0); i++) {
      int j = (i + n) % n;
      if (round) curveVertex(p[2 * j] + 1.8 * k, p[2 * j + 1] + 2.4 * k);
      else vertex(p[2 * j] + 1.8 * k, p[2 * j + 1] + 2.4 * k);
    }
    endShape(CLOSE);
  }
  noStroke();
}

void hammer() {
  float w = random(15, 20), end = random(196, 212), h = random(0.9, 1.15), y = -136;
  float swell = random(1.1, 1.5), reach = random(112, 134);
  layer(lerpColor(wood, #000000, 0.2), new float[] {-w, -160, w, -160, w * 0.86, -40, w * swell, 120, w * swell * 0.95, end - 10, 0, end, -w * swell * 0.95, end - 10, -w * swell, 120, -w * 0.86, -40}, true);
  layer(wood, new float[] {-w + 3, -160, w - 8, -160, w * 0.86 - 8, -40, w * swell - 9, 120, w * swell * 0.7, end - 14, 0, end - 5, -w * swell * 0.8, end - 14, -w * swell + 3, 120, -w * 0.86 + 3, -40}, true);
  fill(lerpColor(wood, #FFFFFF, 0.35), 170);
  ellipse(-w * 0.35, -30, 5, 150);
  int kind = int(random(3));
  if (kind == 0) {                                     // a wrapped grip
    float r = w * swell + 4;
    layer(accent, new float[] {-r * 0.9, 60, r * 0.9, 60, r, 120, r, end - 4, 0, end + 6, -r, end - 4, -r, 120}, true);
    fill(lerpColor(accent, #000000, 0.25));
    for (int i = 0; i < 6; i++) quad(-r * 0.9, 78 + i * 20, r * 0.9, 70 + i * 20, r * 0.9, 76 + i * 20, -r * 0.9, 84 + i * 20);
  } else if (kind == 1) layer(accent, new float[] {-w * swell - 1, 150, w * swell + 1, 150, w * swell, end - 8, 0, end + 3, -w * swell, end - 8}, false);
  else {
    fill(lerpColor(wood, #000000, 0.5));
    circle(0, end - 26, 11);                           // hole for a loop
  }
  // the claw in two prongs, the far one darker
  layer(lerpColor(steel, #000000, 0.45), new float[] {-16, y - 24 * h, -58, y - 24 * h, -96, y + 2, -reach + 4, y + 46, -88, y + 22, -52, y + 10, -16, y + 16 * h}, true);
  layer(lerpColor(steel, #000000, 0.12), new float[] {-16, y - 30 * h, -56, y - 32 * h, -100, y - 8, -reach - 6, y + 38, -92, y + 12, -54, y - 2, -16, y + 8 * h}, true);
  layer(lerpColor(steel, #000000, 0.25), new float[] {18, y - 18 * h, 52, y - 15 * h, 74, y - 18 * h, 74, y + 18 * h, 52, y + 15 * h, 18, y + 18 * h}, true);
  layer(steel, new float[] {66, y - 30 * h, 72, y - 35 * h, 96, y - 35 * h, 106, y - 28 * h, 106, y + 28 * h, 96, y + 35 * h, 72, y + 35 * h, 66, y + 30 * h}, false);
  layer(steel, new float[] {-26, y - 36 * h, 0, y - 40 * h, 26, y - 36 * h, 30, y, 25, y + 40 * h, -25, y + 40 * h, -30, y}, true);
  fill(lerpColor(steel, #FFFFFF, 0.65), 200);
  quad(-20, y - 27 * h, 18, y - 27 * h, 16, y - 20 * h, -18, y - 20 * h);
  quad(72, y - 26 * h, 98, y - 26 * h, 98, y - 19 * h, 72, y - 19 * h);
  fill(lerpColor(steel, #000000, 0.3), 160);
  rect(102, y - 28 * h, 4, 56 * h);
  layer(lerpColor(wood, #FFFFFF, 0.25), new float[] {-w * 0.8, y - 47 * h, w * 0.8, y - 47 * h, w * 0.9, y - 37 * h, -w * 0.9, y - 37 * h}, false);
}
