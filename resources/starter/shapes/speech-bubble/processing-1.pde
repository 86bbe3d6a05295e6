// One speech bubble with its tail: round, boxed, cloudy, jagged or a squashed egg, before a comic ground.
int form, sign;
float w, h, tx, ty, root, bow, seedA;
color paper, ink, back, deco;

void setup() {
  size(512, 512);
  for (int i = 0; i < 25; i++) random(1);                  // nearby seeds begin alike
  color[][] sets = {{#FFFFFF, #1B1B1F, #FFD23F, #FFB700}, {#FFF3B0, #3A2430, #E4572E, #C9401B}, {#FFFFFF, #14213D, #4CC9F0, #2AA9D6}, {#2B2D42, #FFFFFF, #EF8FA3, #E36F88},
    {#E63946, #FFFFFF, #F1FAEE, #D3EBE0}, {#B8F2C8, #12402C, #6A4C93, #573C7D}, {#FFFFFF, #5A189A, #C8B6FF, #B09AF5}, {#06A77D, #FDFDF5, #FFE8C2, #FFD699}, {#FFE5EC, #7A1239, #2D6A4F, #22553F}};
  color[] set = sets[int(random(sets.length))];
  paper = set[0]; ink = set[1]; back = set[2]; deco = set[3];
  form = int(random(5)); sign = int(random(6));
  w = random(185, 215); h = random(120, 165);
  float side = random(1) < 0.5 ? -1 : 1;
  root = side * random(30, 90); tx = side * random(60, 190); ty = h + random(70, 105);
  bow = random(-60, 60); seedA = random(TWO_PI);
  ground(int(random(6)));
  translate(256, 205 + random(-8, 16)); rotate(random(-0.09, 0.09));
  int drop = int(random(3));
  noStroke();
  if (drop > 0) {                                          // a hard or a soft shadow
    pushMatrix(); translate(12, 14);
    if (drop == 1) { fill(red(back) * 0.45, green(back) * 0.45, blue(back) * 0.45); outline(0); }
    else for (int i = 5; i > 0; i--) { fill(0, 22); outline(i * 3); }
    popMatrix();
  }
  float rim = random(1) < 0.75 ? random(5, 10) : 3;
  fill(ink); outline(rim);
  fill(paper); outline(0);
  if (random(1) < 0.4 && form < 2) { noFill(); stroke(lerpColor(paper, ink, 0.25)); strokeWeight(4); if (form == 0) arc(0, 0, w * 1.8, h * 1.78, PI * 1.05, PI * 1.6); else rect(-w + 16, -h + 16, 2 * w - 32, 2 * h - 32, 30); noStroke(); }
  message();
}

void outline(float g) {
  tail(g);
  if (form == 0) ellipse(0, 0, 2 * (w + g), 2 * (h + g));
  if (form == 1) rect(-w - g, -h - g, 2 * (w + g), 2 * (h + g), 46 + g);
  if (form == 2) {                                         // cloud
    ellipse(0, 0, 1.75 * w, 1.7 * h);
    for (int i = 0; i < 12; i++) { float a = seedA + i * TWO_PI / 12; ellipse(w * 0.78 * cos(a), h * 0.72 * sin(a), 96 + 22 * sin(i * 2.3) + 2 * g, 92 + 16 * cos(i * 1.7) + 2 * g); }
  }
  if (form == 3) {                                         // a shout
    beginShape();
    for (int i = 0; i < 32; i++) { float a = i * TWO_PI / 32, q = i % 2 == 0 ? 1.08 + 0.1 * sin(seedA + i * 1.9) : 0.82; vertex((w * q + g * 1.25) * cos(a), (h * q + g * 1.25) * sin(a)); }
    endShape(CLOSE);
  }
  if (form == 4) {                                         // between a box and an egg
    beginShape();
    for (int i = 0; i < 60; i++) { float a = i * TWO_PI / 60, c = cos(a), s = sin(a); vertex((w + g) * (c < 0 ? -1 : 1) * pow(abs(c), 0.55), (h + g) * (s < 0 ? -1 : 1) * pow(abs(s), 0.6) + 12 * c * cos(seedA)); }
    endShape(CLOSE);
  }
}

void tail(float g) {
  float n = 34 + g * 1.1, tipx = tx + (tx > root ? g : -g) * 0.6, tipy = ty + g * 1.9;
  beginShape(); vertex(root - n, h * 0.55);
  bezierVertex(root - n + bow * 0.3, h + 20, tx - 14 - g * 0.4, h + 40, tipx, tipy);
  bezierVertex(tx + 10 + g * 0.8, h + 50, root + n + bow * 0.3, h + 30, root + n, h * 0.55); endShape(CLOSE);
}

void message() {
  fill(ink);
  if (sign == 0) for (int i = -1; i < 2; i++) circle(i * 78, 0, 42);
  if (sign == 1) { fill(lerpColor(ink, #E63946, 0.75)); beginShape(); vertex(0, 74); bezierVertex(-150, -20, -70, -110, 0, -42); bezierVertex(70, -110, 150, -20, 0, 74); endShape(); }
  if (sign == 2) for (int i = -1; i < 2; i++) rect(-110, i * 42 - 9, i == 1 ? 130 : 220, 18, 9);
  if (sign == 3) { quad(-16, -86, 16, -86, 10, 30, -10, 30); circle(0, 60, 30); }
  if (sign == 4) { stroke(ink); strokeWeight(9); line(-26, 42, -26, -62); line(50, 26, 50, -76); strokeWeight(20); line(-26, -62, 50, -76); noStroke(); ellipse(-46, 44, 50, 36); ellipse(30, 28, 50, 36); }
}

void ground(int k) {
  background(back); fill(deco); noStroke();
  if (k == 0) for (int i = 0; i < 20; i++) for (int j = 0; j < 20; j++) circle(i * 27 + (j % 2) * 13, j * 27, 4 + j * 0.9);
  if (k == 1) for (int i = 0; i < 24; i += 2) { float a = i * TWO_PI / 24, b = a + TWO_PI / 24; triangle(256, 230, 256 + 520 * cos(a), 230 + 520 * sin(a), 256 + 520 * cos(b), 230 + 520 * sin(b)); }
  if (k == 2) for (int i = -512; i < 512; i += 56) quad(i, 0, i + 26, 0, i + 538, 512, i + 512, 512);
  if (k == 3) for (int i = 0; i < 14; i++) circle(random(512), random(512), random(40, 170));
  if (k == 4) rect(0, random(280, 400), 512, 300);
}
