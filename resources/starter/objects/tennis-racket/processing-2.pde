// A tennis racket on a court, with its shadow and some balls
color f, tape, gut;
void setup() {
  size(512, 512);
  color[] courts = {#B9532F, #3F7D3C, #2A66A3, #D9C9A3, #39424E, #8CBFB5};
  color court = courts[int(random(courts.length))];
  boolean deepCourt = red(court) * 0.3 + green(court) * 0.6 + blue(court) * 0.1 < 115;
  ground(court, int(random(3)));
  color[] pale = {#F7D64A, #F4F7F2, #9BE8F0, #FFE3C2};
  color[] deep = {#131C30, #7A1030, #3B1C5A, #0F3B2E};
  color[] stripes = {#E63946, #1D8A99, #F08A24, #6A4C93};
  f = deepCourt ? pale[int(random(4))] : deep[int(random(4))];
  tape = stripes[int(random(4))];
  gut = deepCourt ? color(255, 255, 248) : color(52, 50, 54);
  float turn = random(TWO_PI), k = random(0.94, 1.05), lx = random(-14, 14);
  for (int pass = 0; pass < 2; pass++) {
    pushMatrix(); translate(256 + (pass == 0 ? lx : 0), 256 + (pass == 0 ? 17 : 0)); rotate(turn); scale(k);
    racket(pass == 0);
    popMatrix();
  }
  int balls = int(random(4));
  for (int n = 0; n < balls; n++) {
    float a = turn + (n == 0 ? 0.9 : n == 1 ? -0.85 : PI + 0.3);
    float far = n == 2 ? random(70, 120) : random(155, 175);
    ball(256 + far * cos(a), 256 + far * sin(a), random(58, 66), lx);
  }
}

void ground(color court, int kind) {
  background(court);
  noStroke(); pushMatrix(); translate(256, 256); rotate(random(-0.5, 0.5));
  for (int i = 0; i < 9; i++) {                      // mown, raked or rolled
    if (kind == 0) { fill(i % 2 == 0 ? 255 : 0, 26); rect(-405 + i * 90, -405, 90, 810); }
    if (kind == 1) { noFill(); stroke(0, 24); strokeWeight(5); for (int j = 0; j < 3; j++) ellipse(-220, 340, 180 + i * 120 + j * 26, 150 + i * 110 + j * 24); noStroke(); }
    if (kind == 2) { fill(255, 7); ellipse(60, -60, 760 - i * 80, 700 - i * 74); }
  }
  float x = random(-120, 120);
  fill(252, 250, 240); rect(x, -420, 17, 840);
  if (random(1) < 0.55) rect(x, random(60, 150), 460, 17);
  popMatrix();
  for (int i = 0; i < 320; i++) {
    fill(i % 2 == 0 ? 255 : 0, 30);
    float s = random(1.5, 5);
    ellipse(random(512), random(512), s, kind == 0 ? s * 2 : s);
  }
}

void racket(boolean shadow) {
  float cx = -95, rx = 116, ry = 92;
  color dim = color(0, 90);
  noFill(); stroke(shadow ? color(0, 42) : gut); strokeWeight(2);
  for (int i = -6; i <= 6; i++) { float w = rx * sqrt(1 - sq(i * 12.5 / ry)); line(cx - w, i * 12.5, cx + w, i * 12.5); }
  if (!shadow) stroke(lerpColor(gut, f, 0.3));
  for (int i = -7; i <= 7; i++) { float h = ry * sqrt(1 - sq(i * 14.0 / rx)); line(cx + i * 14, -h, cx + i * 14, h); }
  for (int layer = shadow ? 2 : 0; layer < 3; layer++) {  // dark edge, frame, light along it
    stroke(shadow ? dim : layer == 0 ? lerpColor(f, #000000, 0.55) : layer == 1 ? f : lerpColor(f, #FFFFFF, 0.6));
    strokeWeight(shadow ? 16 : layer == 0 ? 19 : layer == 1 ? 14 : 3);
    if (shadow || layer < 2) ellipse(cx, 0, rx * 2, ry * 2);
    else arc(cx, 0, rx * 2 + 6, ry * 2 + 6, PI + 0.2, TWO_PI - 0.4);
    for (int s = -1; s <= 1; s += 2) bezier(-8, s * 62, 30, s * 44, 52, s * 12, 100, s * 6);
  }
  if (!shadow) {
    stroke(tape); strokeWeight(9); arc(cx, 0, rx * 2, ry * 2, PI - 0.55, PI + 0.55);
    for (int s = -1; s <= 1; s += 2) arc(cx, 0, rx * 2, ry * 2, s * 1.2 - 0.22, s * 1.2 + 0.22);
    noStroke(); fill(tape);
    ellipse(13, 0, 13, 20);                          // the damper at the throat
  }
  noStroke();
  for (int i = 0; i < 7; i++) {                      // grip: dark below, light above
    fill(shadow ? dim : lerpColor(#6A5F58, #1A1614, i / 6.0)); rect(94, -15 + i * 4.3, 112, shadow ? 4.3 : 5);
  }
  fill(shadow ? dim : #14110F); ellipse(207, 0, 17, 37);
  if (shadow) return;
  stroke(255, 70); strokeWeight(2.5);
  for (int x = 100; x < 196; x += 13) line(x, -14, x + 9, 14);
  stroke(tape); strokeWeight(6); line(95, -14, 95, 14);
}

void ball(float x, float y, float s, float lx) {
  noStroke(); fill(0, 85); ellipse(x + lx * 0.7, y + 11, s, s);
  for (int i = 0; i < 6; i++) { fill(lerpColor(#8FA51E, #EDF76A, i / 5.0)); ellipse(x - i * 1.6, y - i * 2, s * (1 - i * 0.13), s * (1 - i * 0.13)); }
  noFill(); stroke(255, 235); strokeWeight(4);
  float b = random(TWO_PI);
  for (int k = 0; k < 2; k++) arc(x + s * 0.62 * cos(b + k * PI), y + s * 0.62 * sin(b + k * PI), s * 0.9, s * 0.9, b + k * PI + PI - 0.75, b + k * PI + PI + 0.75);
}
