// Squares in a diagonal row: bevelled tiles, nested frames or stitched patches on paper, boards or cloth
color ground;
void setup() {
  size(512, 512);
  boolean dark = random(1) < 0.5;
  color[] darks = {#22223B, #4A1C40, #1F3A40, #2B2B2B, #3A2A1E};
  color[] lights = {#F4F1DE, #D5ECE9, #FFE8C8, #E6E6F2, #F7DCDC};
  ground = dark ? darks[int(random(5))] : lights[int(random(5))];
  color[][] bright = {{#F94144, #F9C74F}, {#4CC9F0, #B9A2FF}, {#06D6A0, #F4F48A}, {#FF99C8, #A9DEF9}, {#FFFFFF, #F0616B}};
  color[][] deep = {{#C1121F, #E07A00}, {#1479C9, #7209B7}, {#0A8F6A, #114B8A}, {#D6287A, #4A2C9A}, {#2B2D42, #D90429}};
  color[] ramp = dark ? bright[int(random(5))] : deep[int(random(5))];
  background(ground);
  int place = int(random(3));
  if (place == 0) boards();
  if (place == 1) paper();
  if (place == 2) weave();
  int n = int(random(4, 8)), kind = int(random(4));
  boolean falls = random(1) < 0.5, grows = random(1) < 0.5, flips = random(1) < 0.5;
  float turn = random(1) < 0.4 ? QUARTER_PI : random(1) < 0.4 ? random(-0.25, 0.25) : 0;
  float step = 400.0 / n, side = turn == QUARTER_PI ? 0.74 : 0.86;
  for (int k = 0; k < n; k++) {
    float t = (k + 0.5) / n, s = step * side * (grows ? lerp(0.5, 1.12, flips ? 1 - t : t) : 1);
    color c = lerpColor(ramp[0], ramp[1], k / float(n - 1));
    pushMatrix();
    translate(56 + 400 * t, falls ? 56 + 400 * t : 456 - 400 * t);
    for (int i = 0; i < 5; i++) {                       // soft shadow, always below right
      pushMatrix(); translate(7, 10); rotate(turn);
      noStroke(); fill(0, 26); plain(s + 8 - i * 4);
      popMatrix();
    }
    rotate(turn);
    tileOf(s, c, kind, dark);
    popMatrix();
  }
}
void plain(float s) {
  rect(-s / 2, -s / 2, s, s);
}
void tileOf(float s, color c, int kind, boolean dark) {
  float h = s / 2, b = s * 0.13;
  color pale = lerpColor(c, #FFFFFF, 0.5), deepc = lerpColor(c, #000000, 0.45);
  noStroke(); fill(c); plain(s);
  if (kind == 0) {                                      // bevelled tile with a gloss
    fill(pale); quad(-h, -h, h, -h, h - b, -h + b, -h + b, -h + b);
    fill(lerpColor(c, #FFFFFF, 0.22)); quad(-h, -h, -h + b, -h + b, -h + b, h - b, -h, h);
    fill(deepc); quad(-h, h, -h + b, h - b, h - b, h - b, h, h);
    fill(lerpColor(c, #000000, 0.25)); quad(h, -h, h, h, h - b, h - b, h - b, -h + b);
    fill(255, 70); triangle(-h + b, -h + b, h - b, -h + b, -h + b, h - b);
  }
  if (kind == 1) {                                      // frames one in another
    for (int i = 0; i < 4; i++) { fill(i % 2 == 0 ? deepc : lerpColor(c, #FFFFFF, 0.12 * i)); plain(s * (1 - i * 0.2)); }
    stroke(pale); strokeWeight(2); line(-h, -h, h, -h); line(-h, -h, -h, h);
  }
  if (kind == 2) {                                      // cloth patch with stitches
    for (int i = 0; i < 8; i++) { fill(i % 2 == 0 ? 255 : 0, 26); rect(-h, -h + i * s / 8, s, s / 16); rect(-h + i * s / 8, -h, s / 16, s); }
    stroke(dark ? #FFFFFF : pale); strokeWeight(max(1.5, s * 0.03)); float e = h * 0.84;
    for (int i = 0; i < 6; i++) {
      float a = -e + i * 2 * e / 6, z = a + e * 0.2;
      line(a, -e, z, -e); line(a, e, z, e); line(-e, a, -e, z); line(e, a, e, z);
    }
  }
  if (kind == 3) {                                      // glossy: lighter to the upper edge
    for (int i = 0; i < 16; i++) { fill(lerpColor(pale, lerpColor(c, #000000, 0.3), i / 15.0)); rect(-h, -h + i * s / 16, s, s / 16 + 1); }
    fill(255, 110); rect(-h * 0.8, -h * 0.8, s * 0.8, s * 0.14, s * 0.05);
  }
  noFill(); stroke(lerpColor(c, #000000, 0.6)); strokeWeight(3); plain(s);
}
void boards() {
  noStroke();
  for (int i = 0; i < 6; i++) {
    color c = lerpColor(ground, #000000, random(0.02, 0.14)); fill(c); rect(0, i * 86, width, 83);
    stroke(lerpColor(c, #000000, 0.14)); strokeWeight(2);
    for (int j = 0; j < 7; j++) { float x = random(-80, 440), y = i * 86 + random(6, 78); line(x, y, x + random(40, 220), y + random(-2, 2)); }
    noStroke();
  }
}
void paper() {
  stroke(lerpColor(ground, #7890C8, 0.3)); strokeWeight(1.2);
  for (int i = 1; i < 20; i++) { line(i * 26, 0, i * 26, height); line(0, i * 26, width, i * 26); }
}
void weave() {
  noStroke();
  for (int i = 0; i < 16; i++) for (int j = 0; j < 16; j++) { fill((i + j) % 2 == 0 ? 255 : 0, 16); rect(i * 32 + 2, j * 32 + 2, 28, 28, 6); }
}
