// A spiral staircase in a round hall: steps are wedges around a post, drawn from the far ones to the near ones.
color wall, wood, iron, glow;
float cx, foot, rise, wide, turn, bend;
int steps;

void setup() {
  size(512, 512);
  cx = 256 + random(-24, 24);
  color[][] looks = {{#EADFC8, #8A5A34, #2E2A28, #FFF3CF}, {#27304A, #B88A5A, #D8B56A, #8FA6E0}, {#B9CBB8, #F2EEE2, #37493C, #FFFFFF},
                     {#5A1E28, #C9A06A, #1C1214, #F0B070}, {#F6F6F4, #3B3E44, #B23A3A, #FFFFFF}, {#14161E, #6E7684, #C9CED8, #5E86A8}};
  color[] k = looks[int(random(looks.length))];
  wall = k[0]; wood = k[1]; iron = k[2]; glow = k[3];
  steps = int(random(17, 24));
  turn = random(1) < 0.5 ? 1 : -1;
  bend = random(TWO_PI);
  wide = random(150, 178);
  foot = 440;
  rise = 306.0 / steps;
  hall();
  noStroke(); fill(0, 70); ellipse(cx + 10, foot + 14, wide * 2.2, wide * 0.62);
  // far half, post, near half
  for (int i = 0; i < steps; i++) if (sin(angle(i + 0.5)) < 0) step(i, false);
  post();
  for (int i = 0; i < steps; i++) if (sin(angle(i + 0.5)) >= 0) step(i, true);
  noFill(); ring();
}

float angle(float i) { return bend + turn * i * 0.44; }
float sx(float a, float r) { return cx + cos(a) * r; }
float sy(float a, float r, float i) { return foot - i * rise + sin(a) * r * 0.3; }

void step(int i, boolean near) {
  float a = angle(i), b = angle(i + 1.12), h = i + 1;
  float light = 0.5 + 0.5 * cos((a + b) / 2 + 2.4);
  color c = lerpColor(lerpColor(wood, #000000, near ? 0.1 : 0.38), glow, light * (near ? 0.32 : 0.12));
  noStroke();
  fill(lerpColor(c, #000000, 0.45));                   // the edge under the tread
  beginShape();
  for (int j = 0; j <= 5; j++) vertex(sx(lerp(a, b, j / 5.0), wide), sy(lerp(a, b, j / 5.0), wide, h));
  for (int j = 5; j >= 0; j--) vertex(sx(lerp(a, b, j / 5.0), wide), sy(lerp(a, b, j / 5.0), wide, h) + 9);
  endShape(CLOSE);
  quad(sx(a, 14), sy(a, 14, h), sx(a, wide), sy(a, wide, h), sx(a, wide), sy(a, wide, h) + 9, sx(a, 14), sy(a, 14, h) + 9);
  quad(sx(b, 14), sy(b, 14, h), sx(b, wide), sy(b, wide, h), sx(b, wide), sy(b, wide, h) + 9, sx(b, 14), sy(b, 14, h) + 9);
  fill(c); beginShape(); vertex(sx(a, 10), sy(a, 10, h));
  for (int j = 0; j <= 6; j++) vertex(sx(lerp(a, b, j / 6.0), wide), sy(lerp(a, b, j / 6.0), wide, h));
  vertex(sx(b, 10), sy(b, 10, h)); endShape(CLOSE);
  stroke(lerpColor(c, #FFFFFF, 0.4)); strokeWeight(1.5);
  line(sx(a, 14), sy(a, 14, h), sx(a, wide), sy(a, wide, h));
  // two bars of the railing, and its piece of handrail
  color m = near ? iron : lerpColor(iron, wall, 0.35);
  stroke(m);
  strokeWeight(near ? 3 : 2);
  for (float f = 0.25; f < 1; f += 0.5) line(sx(lerp(a, b, f), wide - 4), sy(lerp(a, b, f), wide - 4, h), sx(lerp(a, b, f), wide - 4), sy(lerp(a, b, f), wide - 4, h + f) - 66);
  strokeWeight(near ? 7 : 5);
  float e = angle(i + 1);
  for (int j = 0; j < 4; j++) {
    float p = lerp(a, e, j / 4.0), q = lerp(a, e, (j + 1) / 4.0);
    line(sx(p, wide - 4), sy(p, wide - 4, h + j / 4.0) - 66, sx(q, wide - 4), sy(q, wide - 4, h + (j + 1) / 4.0) - 66);
  }
}

void post() {
  for (int x = -12; x <= 12; x++) {
    stroke(lerpColor(iron, glow, 0.55 * exp(-sq((x + 4) / 6.0))));
    line(cx + x, foot - steps * rise - 90, cx + x, foot + 4);
  }
}

void ring() {                                          // knob on the post
  noStroke();
  fill(lerpColor(iron, glow, 0.3));
  circle(cx, foot - steps * rise - 96, 34);
  fill(lerpColor(iron, #FFFFFF, 0.7));
  circle(cx - 6, foot - steps * rise - 102, 9);
}

void hall() {
  for (int x = 0; x < width; x++) {                    // a wall that curves away to both sides
    float t = abs(x - 256) / 256.0;
    stroke(lerpColor(lerpColor(wall, glow, 0.25), lerpColor(wall, #000000, 0.45), t * t));
    line(x, 0, x, 400);
  }
  noStroke();
  int arches = int(random(3, 6));
  for (int i = 0; i < arches; i++) {
    float a = map(i, 0, arches - 1, -1.15, 1.15), x = 256 + sin(a) * 250, w = 95 * cos(a) + 16, top = 120 + 22 * cos(a);
    fill(lerpColor(wall, #000000, 0.3));
    rect(x - w / 2 - 6, top, w + 12, 264);
    arc(x, top, w + 12, w + 12, PI, TWO_PI);
    fill(i % 2 == 0 ? lerpColor(wall, #000000, 0.62) : lerpColor(glow, #7FB4DA, 0.3));
    rect(x - w / 2, top, w, 264);
    arc(x, top, w, w, PI, TWO_PI);
  }
  fill(lerpColor(wall, #000000, 0.25));
  rect(0, 36, width, 12);
  fill(lerpColor(wall, #FFFFFF, 0.3));
  rect(0, 30, width, 7);
  fill(lerpColor(wood, wall, 0.45));                   // floor with rings of stone
  rect(0, 384, width, 128);
  for (int i = 7; i > 0; i--) {
    fill(i % 2 == 0 ? lerpColor(wood, #000000, 0.3) : lerpColor(wall, glow, 0.35));
    ellipse(cx, foot + 8, i * 118, i * 36);
  }
  fill(lerpColor(wall, #000000, 0.4));
  rect(0, 376, width, 9);
}
