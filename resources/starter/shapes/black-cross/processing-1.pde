// A black cross sprayed through a stencil, or painted, on a wall.
float reach, bar, lean;

void setup() {
  size(512, 512);
  color[] walls = {#D9CDB8, #B5533C, #8FA9B8, #E8E6E1, #C9A227, #6F8F72, #F0B8A8};
  color wall = walls[int(random(walls.length))];
  boolean brick = random(1) < 0.5;
  background(lerpColor(wall, #FFFFFF, 0.35));
  noStroke();
  if (brick) bricks(wall);
  else plaster(wall);
  reach = random(170, 215);
  bar = reach * random(0.34, 0.6);
  lean = random(-0.16, 0.16) + (random(1) < 0.4 ? QUARTER_PI : 0);
  translate(256 + random(-26, 26), 240 + random(-16, 26));
  boolean spray = random(1) < 0.55;
  float runs = spray ? random(3, 8) : 0;
  fill(16, 15, 18);
  for (int i = 0; i < runs; i++) {                   // paint that ran down
    float x = random(-bar * 0.42, bar * 0.42), y = random(20, reach * 0.8), l = random(20, 90), w = random(3, 7);
    rect(x, y, w, l + reach - y, w);
  }
  rotate(lean);
  if (spray) {
    for (int i = 0; i < 2600; i++) {
      float along = random(-1.04, 1.04) * reach, off = randomGaussian() * bar * 0.36;
      fill(16, 15, 18, random(40, 200));
      float r = random(1, 4);
      if (i % 2 == 0) ellipse(along, off, r, r);
      else ellipse(off, along, r, r);
    }
    for (int k = 0; k < 7; k++) {
      fill(16, 15, 18, 70);
      rect(-reach - 6 + k * 1.5, -bar / 2 - 8 + k * 1.5, 2 * reach + 12 - k * 3, bar + 16 - k * 3, 12);
      rect(-bar / 2 - 8 + k * 1.5, -reach - 6 + k * 1.5, bar + 16 - k * 3, 2 * reach + 12 - k * 3, 12);
    }
  }
  stroked(false);
  stroked(true);
}

// one bar of the cross: long streaks of a dry brush with uneven ends
void stroked(boolean upright) {
  pushMatrix();
  if (upright) rotate(HALF_PI);
  for (float o = -bar / 2; o < bar / 2; o += 2) {
    float a = -reach + random(-9, 9), b = reach + random(-9, 9);
    stroke(lerpColor(#0E0D10, #2B2930, random(1) * random(1)));
    strokeWeight(3.5);
    line(a, o, b, o + random(-1.5, 1.5));
  }
  noStroke();
  popMatrix();
}

void bricks(color c) {
  float h = random(26, 44), w = h * 2.2;
  for (int r = 0; r * h < 540; r++) {
    for (int k = -1; k * w < 540; k++) {
      fill(lerpColor(c, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.16)));
      rect(k * w + (r % 2) * w / 2 + 2, r * h + 2, w - 4, h - 4, 2);
    }
  }
}

void plaster(color c) {
  background(c);
  for (int i = 0; i < 260; i++) {
    fill(random(1) < 0.5 ? color(255, 16) : color(0, 10));
    ellipse(random(width), random(height), random(20, 190), random(10, 90));
  }
}
