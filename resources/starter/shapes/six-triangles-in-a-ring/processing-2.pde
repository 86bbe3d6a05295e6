// Six triangles stand in a ring: glass, wood, enamel, stripes or outlines, on four grounds
void setup() {
  size(512, 512);
  color[] grounds = {#FAF3DD, #1D3557, #2A1E2F, #D8E2DC, #EAD7C0, #21403F, #101418};
  color g = grounds[int(random(grounds.length))];
  boolean dark = brightness(g) < 130;
  background(g);
  color[][] sets = dark ? new color[][] {{#FFB703, #FB8500, #8ECAE6}, {#F15BB5, #FEE440, #00F5D4}, {#A7C957, #F2E8CF, #F28482}, {#F4F1DE, #F4F1DE, #F4F1DE}} : new color[][] {{#C1121F, #B86B00, #16796F}, {#5A189A, #C2185B, #006D77}, {#23395B, #BC4749, #386641}, {#1B1B1E, #1B1B1E, #1B1B1E}};
  color[] set = sets[int(random(sets.length))];
  float cx = 256 + random(-8, 8), cy = 256 + random(-8, 8), spin = random(TWO_PI);
  int ground = int(random(4)), kind = int(random(5)), many = 1 + int(random(3));
  color veil = lerpColor(g, dark ? #FFFFFF : #000000, 0.09);
  noStroke();
  for (int k = 0; k < 24; k++) {
    fill(k % 2 == 0 ? veil : g);
    if (ground == 0) circle(cx, cy, 760 - k * 32);                                        // rings
    if (ground == 1) arc(cx, cy, 900, 900, k * PI / 12, (k + 1) * PI / 12);               // rays
    if (ground == 2) for (int j = 0; j < 24; j++) { fill((j + k) % 2 == 0 ? veil : g); rect(j * 43, k * 43, 43, 43); }  // tiles
    if (ground == 3) { fill(lerpColor(lerpColor(g, #000000, 0.25), lerpColor(g, #FFFFFF, 0.2), k / 23.0)); circle(cx, cy, 800 - k * 33); }  // a glow
  }
  float[] ways = {0, PI, HALF_PI, random(TWO_PI)};
  float way = ways[int(random(4))], ring = random(142, 156), s = ring * random(0.46, 0.54), sun = random(TWO_PI);
  float low = random(0.5, 0.68);
  strokeJoin(ROUND);
  for (int k = 0; k < 6; k++) {
    float at = spin + k * PI / 3, turn = at + way, x = cx + ring * cos(at), y = cy + ring * sin(at);
    color c = set[k % many];
    for (int q = 5; q > 0; q--) {                             // soft shadow, away from the light
      stroke(0, dark ? 26 : 16);
      strokeWeight(q * 4);
      fill(0, dark ? 26 : 16);
      tri(x - 9 * cos(sun), y - 9 * sin(sun), s, turn);
    }
    stroke(lerpColor(c, #000000, 0.5));
    strokeWeight(5);
    fill(kind == 4 ? g : c);
    tri(x, y, s, turn);
    noStroke();
    for (int e = 0; e < 3 && kind < 3; e++) {                 // three bevelled edges round a raised face
      float a = turn + e * TWO_PI / 3, b = a + TWO_PI / 3, lit = cos(a + PI / 3 - sun);
      fill(lit > 0 ? lerpColor(c, #FFFFFF, 0.5 * lit) : lerpColor(c, #000000, -0.5 * lit));
      quad(x + s * cos(a), y + s * sin(a), x + s * cos(b), y + s * sin(b), x + low * s * cos(b), y + low * s * sin(b), x + low * s * cos(a), y + low * s * sin(a));
    }
    for (float t = 0.12; t < 0.98; t += kind == 3 ? 0.19 : 0.11) {  // lines across: from the tip to the far edge
      float l = s * (1 - 1.5 * t), half = s * 0.866 * t - 5, nx = cos(turn), ny = sin(turn);
      stroke(kind == 3 ? lerpColor(c, #FFFFFF, dark ? 0.0 : 0.65) : lerpColor(c, #000000, 0.25));
      if (kind == 3 && dark) stroke(lerpColor(c, #000000, 0.6));
      strokeWeight(kind == 3 ? s * 0.11 : 1.6);
      if (kind == 3 && t > 0.2 || kind == 1) line(x + l * nx - half * ny, y + l * ny + half * nx, x + l * nx + half * ny, y + l * ny - half * nx);
    }
    noFill();
    for (int q = 0; q < 3 && kind == 4; q++) {                // nested outlines
      stroke(lerpColor(c, dark ? #FFFFFF : #000000, 0.15 * q));
      strokeWeight(8 - 2 * q);
      tri(x, y, s * (1 - 0.3 * q), turn);
    }
    noStroke();
    fill(255, kind == 0 ? 110 : 0);                           // a glint of glass
    ellipse(x + s * 0.22 * cos(sun), y + s * 0.22 * sin(sun), s * 0.22, s * 0.22);
  }
}

void tri(float x, float y, float s, float a) {
  triangle(x + s * cos(a), y + s * sin(a), x + s * cos(a + TWO_PI / 3), y + s * sin(a + TWO_PI / 3), x + s * cos(a - TWO_PI / 3), y + s * sin(a - TWO_PI / 3));
}
