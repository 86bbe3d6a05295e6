// A wristwatch laid out flat on wood, stone or a cushion
void setup() {
  size(512, 512);
  color[] grounds = {#E8DFD0, #26303F, #B8CBD0, #6A4230, #DCE6D8, #433A57, #E9C9A8, #1E4A44};
  color g = grounds[int(random(grounds.length))];
  background(g);
  noStroke();
  int place = int(random(3));
  for (int k = 0; k < 160; k++) {
    fill(k % 2 == 0 ? 0 : 255, random(6, 20));
    float x = random(-60, 512), y = random(512);
    if (place == 0) rect(x, y, random(80, 420), random(1, 5));                                       // grain of wood
    if (place == 1) quad(x, y, x + 3, y, x + random(40, 130), y + random(60, 160), x + 60, y + 80);  // veins of stone
    if (place == 2 && k < 40) {                               // a quilted cushion
      fill(lerpColor(lerpColor(g, #000000, 0.45), g, k / 34.0));
      rect(10 + k * 1.6, 10 + k * 1.6, 492 - k * 3.2, 492 - k * 3.2, 70);
    }
  }
  for (int k = 0; k < 14; k++) {                              // a pool of light
    fill(255, 7);
    circle(120, 90, 60 + 44 * k);
  }
  translate(256, 256);
  rotate(random(-0.75, 0.75) + (random(1) < 0.2 ? PI : 0));
  scale(random(0.96, 1.02));
  color[] darks = {#5B3420, #1C1C20, #243B6B, #7A1F2B, #2F4A34}, lights = {#C98E5A, #EDE6D8, #B9BEC6, #D8B23C, #C4473F};
  color strap = brightness(g) > 150 ? darks[int(random(5))] : lights[int(random(5))];
  boolean metal = random(1) < 0.4;
  for (int pass = 0; pass < 3; pass++) {                      // cast shadow, edge, strap
    float q = pass == 2 ? 3 : 0, m = pass == 0 ? 11 : 0;
    fill(pass == 0 ? color(0, 80) : lerpColor(strap, #000000, pass == 1 ? 0.5 : 0.12));
    quad(m - 50 + q, m - 80, m + 50 - q, m - 80, m + 39 - q, m - 232, m - 39 + q, m - 232);
    quad(m - 50 + q, m + 80, m + 50 - q, m + 80, m + 39 - q, m + 212, m - 39 + q, m + 212);
    ellipse(m, m + 211, 78 - 2 * q, 50 - q);
    circle(m, m, 226);
  }
  for (int s = -1; s < 2; s += 2) for (int k = 0; k < 11; k++) {  // the strap is stitched, or made of links
    float y = 112 + k * 10, w = lerp(44, 35, k / 11.0);
    if (metal && k % 2 == 0) for (int j = -1; j < 2; j++) {
      fill(lerpColor(strap, #000000, 0.6));
      rect(j * w * 0.7 - w * 0.35, s * (y + 9) - 9, w * 0.7, 19, 4);
      fill(lerpColor(strap, #FFFFFF, j == 0 ? 0.45 : 0.12));
      rect(j * w * 0.7 - w * 0.32, s * (y + 9) - 8, w * 0.64, 12, 3);
    }
    if (metal) continue;
    fill(255, 24);
    rect(-w * 0.6, s * (y + 5) - 5, w * 0.8, 10.5);
    fill(lerpColor(strap, brightness(strap) > 140 ? #3A2010 : #F5E6C8, 0.6));
    for (int j = -1; j < 2; j += 2) rect(j * (w - 3) - 1, s * y - 3, 2.5, 6);
    fill(lerpColor(strap, #000000, 0.75));
    if (s > 0 && k > 3 && k % 2 == 0) circle(0, y + 4, 7);
  }
  color[] cases = {#C9CDD3, #D4AF37, #4A4E56, #C98B6B};
  color c = cases[int(random(cases.length))], dim = lerpColor(c, #000000, 0.45);
  noFill();
  for (int pass = 0; pass < 2; pass++) {                      // the buckle with its tongue
    stroke(pass == 0 ? dim : lerpColor(c, #FFFFFF, 0.35));
    strokeWeight(7 - 4 * pass);
    rect(-45, -245, 90, 28, 5);
    line(0, -218, 0, -244);
  }
  noStroke();
  fill(dim);
  rect(108, -13, 22, 26, 4);                                  // crown and lugs
  for (int k = -1; k < 2; k += 2) for (int s = -1; s < 2; s += 2) quad(k * 40, s * 90, k * 66, s * 84, k * 60, s * 130, k * 49, s * 132);
  for (int k = 0; k < 14; k++) {
    fill(lerpColor(dim, lerpColor(c, #FFFFFF, 0.55), k / 13.0));
    circle(-k * 0.4, -k * 0.5, 232 - k * 2);
  }
  color[] dials = {#FBFAF5, #14213D, #1B1B1E, #0B3D2E, #EFE3C8, #6E1A26};
  color face = dials[int(random(dials.length))], ink = brightness(face) < 130 ? #F8F4E6 : #1D2026;
  int marks = int(random(3));
  for (int k = 0; k < 20; k++) { fill(k == 0 ? dim : lerpColor(lerpColor(face, #000000, 0.25), lerpColor(face, #FFFFFF, 0.12), k / 19.0)); circle(-k, -k, 194 - k * 7); }
  for (int k = 0; k < 60; k++) {
    boolean big = k % 5 == 0;
    float a = k * TWO_PI / 60, q = !big ? 83 : marks == 1 ? 82 : 72;
    stroke(ink); strokeWeight(!big ? 1.5 : marks == 1 ? 8 : k % 15 == 0 ? 7 : 4);
    line(q * cos(a), q * sin(a), 86 * cos(a), 86 * sin(a));
  }
  noStroke();
  float h = random(12), second = random(TWO_PI);
  for (int m = 4; m >= 0; m -= 4) { hand(h / 12 * TWO_PI, 54, 6, m > 0 ? color(0, 80) : ink, m); hand((h - floor(h)) * TWO_PI, 78, 4.5, m > 0 ? color(0, 80) : ink, m); hand(second, 84, 1.6, m > 0 ? color(0, 60) : #E03A2E, m); }
  fill(c); circle(0, 0, 12);
  fill(255, 26); quad(-84, -30, -30, -84, 30, -84, -84, 30);
}

void hand(float a, float l, float w, color c, float m) {
  pushMatrix(); translate(m, m); rotate(a); fill(c); quad(-w * 0.4, 16, w * 0.4, 16, w, -l * 0.6, -w, -l * 0.6); triangle(-w, -l * 0.6, w, -l * 0.6, 0, -l); popMatrix();
}
