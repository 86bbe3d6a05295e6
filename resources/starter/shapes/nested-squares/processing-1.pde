// Square steps that rise to a point or sink into a pit, lit from one side and looked at from straight above or at a slant.
int steps;
float[] half, tall;
float turn, squash, lift;
color stone, deep;

PVector at(float x, float y, float z) {
  float a = x * cos(turn) - y * sin(turn), b = x * sin(turn) + y * cos(turn);
  return new PVector(a, b * squash - z * lift);
}

void face(color c, PVector a, PVector b, PVector d, PVector e) {
  fill(c);
  stroke(c);
  quad(a.x, a.y, b.x, b.y, d.x, d.y, e.x, e.y);
}

color tone(color c, float f) {
  return f < 1 ? lerpColor(#0D0B14, c, f) : lerpColor(c, #FFFFFF, f - 1);
}

void setup() {
  size(512, 512);
  color[][] pairs = {{#D9A066, #7A3E2B}, {#5BB7C9, #1A3A6B}, {#F2E8CF, #386641}, {#FF7096, #5A189A}, {#CFCFD4, #4A4E58}, {#FFD166, #D1495B}, {#90BE6D, #F9F3D9}, {#3D405B, #F4A261}, {#E5E0F0, #6A5ACD}};
  color[] grounds = {#EFE7D8, #1E2230, #B8C9C2, #E8B99B, #54637A, #F8F8F6, #3A2A3C, #8FB8DE};
  int p = int(random(pairs.length));
  stone = pairs[p][0];
  deep = pairs[p][1];
  color ground = grounds[int(random(grounds.length))];
  background(ground);
  steps = int(random(4, 9));
  boolean slant = random(1) < 0.6;
  squash = slant ? random(0.64, 0.82) : 1;
  lift = slant ? sqrt(1 - sq(squash)) : 0;
  turn = slant ? QUARTER_PI + random(-0.3, 0.3) : random(1) < 0.6 ? 0 : random(-0.2, 0.2);
  boolean pit = random(1) < 0.4, striped = random(1) < 0.4;
  float big = slant ? random(148, 170) : random(165, 205), rise = big * random(0.55, 1.0) / steps * (pit ? -1 : 1), sun = random(-0.6, 0.6);
  translate(256 + random(-14, 14), 256 + (slant ? steps * rise * lift * 0.42 : 0) + random(-12, 12));
  half = new float[steps + 1];
  for (int i = 0; i <= steps; i++) half[i] = big * (1 - i / (steps + 0.35));
  if (!pit) {                                              // its shadow on the ground
    noStroke();
    for (int k = 9; k >= 0; k--) {
      fill(tone(ground, 0.72 + 0.028 * k));
      PVector a = at(-big - k, -big - k, 0), b = at(big + k, -big - k, 0), c = at(big + k, big + k, 0), d = at(-big - k, big + k, 0);
      quad(a.x + 14, a.y + 16, b.x + 14, b.y + 16, c.x + 14, c.y + 16, d.x + 14, d.y + 16);
    }
  }
  strokeWeight(0.8);
  for (int i = 0; i <= steps; i++) {
    float r = half[i], z0 = pit ? i * rise : (i - 1) * rise, z1 = pit ? (i + 1) * rise : i * rise;
    color c = striped ? (i % 2 == 0 ? stone : deep) : lerpColor(stone, deep, i / float(steps));
    float wall = slant ? 0 : 6;                            // from above a low bevel stands for the wall
    if (i > 0 || pit) for (int k = 0; k < 4; k++) {        // walls: hidden ones are covered by what comes later
      float a0 = k * HALF_PI + QUARTER_PI, a1 = a0 + HALF_PI, q = r * sqrt(2), s = (r - wall) * sqrt(2);
      float lit = 0.72 + 0.3 * sin(k * HALF_PI + HALF_PI + turn + sun) * (pit ? 1 : -1);
      face(tone(c, lit), at(q * cos(a0), q * sin(a0), z0), at(q * cos(a1), q * sin(a1), z0), at(s * cos(a1), s * sin(a1), z1), at(s * cos(a0), s * sin(a0), z1));
    }
    float f = r - wall;
    face(tone(c, pit ? 1.06 - 0.5 * i / steps : 1.08), at(-f, -f, z1), at(f, -f, z1), at(f, f, z1), at(-f, f, z1));
    if (!slant && i < steps) {                             // the next block throws its shadow on this step
      float n = half[i + 1], dx = pit ? 0 : (f - n) * 0.5;
      face(tone(c, 0.62), at(-n + dx, -n + dx, z1), at(n + dx, -n + dx, z1), at(n + dx, n + dx, z1), at(-n + dx, n + dx, z1));
    }
    for (int k = 0; k < 40 && f > 20; k++) {               // grain of the stone
      PVector g = at(random(-f, f), random(-f, f), z1);
      noStroke();
      fill(tone(c, random(0.85, 1.25)), 120);
      rect(g.x, g.y, 2, 2);
    }
    strokeWeight(0.8);
  }
}
