// A square painted on a wall: parallel stripes pulled with a wide dry brush, bristle by bristle, over a coloured ground coat.
color wall, coat; color[] paints;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] walls = {#E9E2D4, #9C5A44, #2F3B45, #C9D6CF, #F2D37A, #5B6C74, #D9B8A6, #213A4A};
  color[] coats = {#F7C548, #F6EEDC, #F2EEE2, #FFFFFF, #FBF7EA, #F3D9C0, #2B3A55, #E8604C};
  color[][] pulls = {{#274C77, #274C77}, {#1F6F78, #17323D}, {#E4572E, #29A19C}, {#B5263C, #B5263C}, {#3A2E6E, #C8385A},
    {#7A1F2B, #7A1F2B}, {#F2A154, #F4E4C8}, {#FFE8B8, #FFE8B8}};
  int g = int(random(walls.length));
  wall = walls[g]; coat = coats[g]; paints = pulls[g];
  plaster();
  float side = random(320, 385);
  int count = int(random(4, 9));
  float gap = random(0.3, 0.55);                     // share of the coat left between two pulls
  int way = int(random(3));
  float turn = (way == 0 ? 0 : way == 1 ? HALF_PI : QUARTER_PI) + random(-0.09, 0.09);
  if (way == 2) side = min(side, 320);
  translate(256 + random(-18, 18), 256 + random(-18, 18));
  rotate(turn);
  float h = side / 2;
  noStroke();
  for (int i = 0; i < 6; i++) {                      // edge of the ground coat, taped off
    fill(lerpColor(coat, #000000, 0.06 * (5 - i) / 5));
    rect(-h + i * 0.4, -h + i * 0.4, side - i * 0.8, side - i * 0.8);
  }
  for (int i = 0; i < 60; i++) {
    stroke(lerpColor(coat, i % 2 == 0 ? #000000 : #FFFFFF, 0.12), 120);
    strokeWeight(random(1, 3));
    float y = random(-h + 2, h - 2), x = random(-h + 2, h - 90);
    line(x, y, x + random(20, 88), y);
  }
  float pitch = side / (count - gap);                // the first and last stripe are painted
  float dry = random(0.1, 0.6);
  for (int n = 0; n < count; n++) pull(-h + n * pitch, pitch * (1 - gap), h, paints[n % 2], dry, n % 2 == 0);
  if (way < 2 && random(1) < 0.5) tape(h);
}

void plaster() {
  background(wall);
  for (int i = 0; i < 260; i++) {
    float x = random(512), y = random(512), a = random(TWO_PI), s = random(10, 50);
    stroke(lerpColor(wall, i % 2 == 0 ? #000000 : #FFFFFF, random(0.05, 0.2)), 90);
    strokeWeight(random(1, 7)); line(x, y, x + s * cos(a), y + s * sin(a));
  }
}

void pull(float top, float wide, float h, color c, float dry, boolean fromLeft) {
  // a solid core, then bristles that run dry towards the end of the pull
  noStroke(); fill(c); rect(-h, top, 2 * h, wide);
  for (float y = top + 1; y < top + wide - 1; y += 1.6) {
    float full = h * random(0.2, 1.2);
    stroke(lerpColor(c, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.2)), 170); strokeWeight(1.4);
    line(fromLeft ? -h + 1 : h - 1, y, fromLeft ? full * 0.8 : -full * 0.8, y);
    if (random(1) < dry) {
      stroke(coat, 110);
      line(fromLeft ? h - 1 : 1 - h, y, fromLeft ? h - random(20, h) : random(20, h) - h, y);
    }
  }
}

void tape(float h) {
  // shreds of masking tape left beyond two of the corners
  noStroke(); fill(#EAD9A0, 230);
  rect(-h - 16, -h - 15, random(40, 100), 13);
  rect(h - random(40, 80), h + 2, random(84, 96), 13);
}
