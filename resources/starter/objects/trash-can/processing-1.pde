// a metal trash can at a kerb
float w, h; color tin;

void setup() {
  size(512, 512); color[][] streets = {{#B85C43, #77706A}, {#2C3347, #1D212B}, {#E8DDC6, #A9A39A}, {#7FA7B5, #6C7A66}, {#D9A441, #5B4E45}};
  color[] w0 = streets[int(random(streets.length))]; background(w0[0]);
  if (random(1) < 0.6) {                       // bricks
    strokeWeight(2); stroke(lerpColor(w0[0], #000000, 0.2));
    for (int r = 0; r < 14; r++) {
      line(0, r * 30, width, r * 30);
      for (int c = 0; c < 9; c++) line(c * 64 + (r % 2) * 32, r * 30, c * 64 + (r % 2) * 32, r * 30 + 30);
    }
  }
  noStroke(); fill(w0[1]); rect(0, 400, width, 112); fill(0, 50); rect(0, 400, width, 10);
  color[] tins = {#A9B1B7, #6E7F88, #3F7D58, #C9CCC6, #35618E}; tin = tins[int(random(tins.length))]; w = random(112, 132); h = random(265, 310);
  translate(256 + random(-35, 35), 470); fill(0, 80); ellipse(40, -4, w * 2.2, 44);
  int state = int(random(3));                  // closed, full, lid beside
  if (state > 0) rubbish();
  can();
  if (state == 0) { translate(0, -h); lid(); }
  if (state == 1) { translate(0, -h - 62); rotate(random(0.12, 0.3) * (random(1) < 0.5 ? -1 : 1)); lid(); }
  if (state == 2) {
    fill(lerpColor(tin, #000000, 0.45)); arc(0, -h, w * 2 + 8, 44, 0, PI); fill(lerpColor(tin, #FFFFFF, 0.3)); arc(0, -h + 7, w * 2 + 8, 40, 0, PI);
  }
}

void can() {
  for (float x = -w; x < w; x++) {             // the round side, strip by strip
    float u = x / w, lit = 0.55 * sqrt(1 - u * u) - 0.4 * u + 0.12 * sin(acos(u) * 22);
    stroke(lerpColor(lerpColor(tin, #000000, 0.65), lerpColor(tin, #FFFFFF, 0.55), constrain(lit + 0.25, 0, 1))); strokeWeight(2);
    line(x, -h + 14 * sqrt(1 - u * u), x * 0.82, -8 + 20 * sqrt(1 - u * u));
  }
  noFill(); strokeWeight(6);
  for (int k = 0; k < 3; k++) {
    stroke(lerpColor(tin, k == 1 ? #FFFFFF : #000000, 0.35));
    float f = k == 0 ? 0.84 : k == 1 ? 0.91 : 0.985, y = k == 0 ? -22 : k == 1 ? -h * 0.5 : -h + 14; arc(0, y, w * 2 * f, 36, 0.05, PI - 0.05);
  }
  strokeWeight(8); stroke(lerpColor(tin, #000000, 0.5)); arc(-w * 0.94, -h * 0.68, 34, 56, HALF_PI, PI * 1.5);
  arc(w * 0.94, -h * 0.68, 34, 56, -HALF_PI, HALF_PI); noStroke();
}

void lid() {
  noStroke(); fill(lerpColor(tin, #000000, 0.4)); rect(-w - 10, -4, w * 2 + 20, 22, 10); fill(lerpColor(tin, #FFFFFF, 0.15));
  arc(0, 0, w * 2 + 12, 110, PI, TWO_PI); fill(255, 70); arc(-w * 0.3, -4, w * 0.9, 78, PI, TWO_PI); noFill(); stroke(lerpColor(tin, #000000, 0.55));
  strokeWeight(9); arc(0, -52, 60, 44, PI, TWO_PI);
}

void rubbish() {
  color[] trash = {#2A2D33, #F2F2EA, #D94F3D, #7FB069, #F3C13A, #4F86C6, #8A5A33};
  for (int i = 0; i < 16; i++) {
    fill(trash[int(random(trash.length))]); float x = random(-w * 0.75, w * 0.75); pushMatrix(); translate(x, -h - random(0, 56) * (1 - abs(x) / w));
    rotate(random(TWO_PI));
    if (i % 2 == 0) rect(-26, -18, random(40, 60), 36, 5);
    else ellipse(0, 0, random(44, 74), 50);
    popMatrix();
  }
  fill(#F4D03F);                               // banana peel over the rim
  translate(-w * 0.35, -h - 4); arc(0, 0, 70, 70, PI, TWO_PI); translate(w * 0.35, h + 4);
}
