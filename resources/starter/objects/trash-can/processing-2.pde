// a metal trash can at a kerb
float w, h, side; color tin, dark, pale;

void setup() {
  size(512, 512);
  color[][] streets = {{#B85C43, #8A837C}, {#2C3347, #30353F}, {#E8DDC6, #A9A39A}, {#7FA7B5, #6C7A66}, {#D9A441, #6B5B4E}};
  int pick = int(random(streets.length)); color[] tins = {#A9B1B7, #5E6F78, #3F7D58, #CDD0CA, #35618E};
  tin = tins[pick == 1 ? 3 * int(random(2)) : pick == 2 ? 1 + int(random(2)) * 3 : pick == 3 ? 2 + int(random(2)) : int(random(tins.length))];
  dark = lerpColor(tin, #000000, 0.62); pale = lerpColor(tin, #FFFFFF, 0.7); side = random(1) < 0.5 ? -1 : 1;
  street(streets[pick][0], streets[pick][1]); w = random(108, 126); h = random(255, 290);
  int state = int(random(3));                  // closed, full, lid beside
  translate(256 + (state == 2 ? side * random(15, 40) : random(-35, 35)), 468); scale(side, 1); noStroke();
  fill(0, 60);
  quad(w * 0.5, -60, w * 0.9, -h - 40, w * 1.5, -h + 20, w * 1.75, -60);   // shadow on the wall
  ellipse(44, -2, w * 2.5, 50);
  if (state > 0) { fill(dark); ellipse(0, -h, w * 2, 46); rubbish(); }
  can();
  if (state < 2) {
    translate(0, state == 0 ? -h : -h - 58); rotate(state == 0 ? 0 : random(-0.26, 0.26)); lid();
  } else {                                     // the lid leans on the can
    translate(-w - 38, -118); rotate(-1.28); lid();
  }
}

void street(color wall, color ground) {
  background(wall); boolean bricks = random(1) < 0.65;
  for (int r = 0; r < 14; r++) for (int c = -1; c < 9; c++) {
    noStroke(); fill(lerpColor(wall, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.02, 0.13)));
    if (bricks) rect(c * 64 + (r % 2) * 32 + 2, r * 28 + 2, 60, 24);
    else if (r % 3 == 0) rect(c * 90, r * 28, 86, 82);
  }
  noStroke();
  for (int y = 0; y < 128; y += 2) { fill(lerpColor(lerpColor(ground, #000000, 0.25), ground, y / 70.0 < 1 ? y / 70.0 : 1)); rect(0, 384 + y, 512, 2); }
  stroke(lerpColor(ground, #000000, 0.35)); strokeWeight(2);
  for (int k = -4; k < 10; k++) line(256 + (k - 3) * 70, 384, 256 + (k - 3) * 120, 494);
  line(0, 426, 512, 426); noStroke();
  fill(lerpColor(ground, #FFFFFF, 0.35));      // the kerb
  rect(0, 494, 512, 6); fill(lerpColor(ground, #000000, 0.55)); rect(0, 500, 512, 12);
}

void can() {
  for (int s = -1; s < 2; s += 2) {            // a handle on each side
    noFill();
    for (int k = 0; k < 2; k++) {
      stroke(k == 0 ? dark : lerpColor(tin, pale, 0.3)); strokeWeight(k == 0 ? 13 : 6);
      line(s * w * 0.92, -h * 0.78, s * (w + 20), -h * 0.74); line(s * (w + 20), -h * 0.74, s * (w + 18), -h * 0.6);
      line(s * (w + 18), -h * 0.6, s * w * 0.9, -h * 0.56);
    }
  }
  strokeWeight(2);
  for (float x = -w; x < w; x++) {             // the fluted side, strip by strip
    float u = x / w, v = sqrt(1 - u * u), lit = 0.6 * v - 0.5 * u + 0.2 * sin(acos(u) * 20) * v;
    stroke(lerpColor(dark, pale, constrain(lit + 0.12, 0, 1))); line(x, -h + 22 * v, x * 0.82, -14 + 20 * v);
  }
  noFill();
  for (int k = 0; k < 4; k++) {                // hoops with a light upper edge
    float f = 0.82 + 0.175 * (k == 3 ? 1 : k * 0.34), y = k == 3 ? -h + 4 : -16 - h * k * 0.31; strokeWeight(9);
    stroke(lerpColor(tin, dark, 0.75)); arc(0, y, w * 2 * f, 40, 0, PI); strokeWeight(3);
    stroke(lerpColor(tin, pale, 0.6)); arc(0, y - 3, w * 2 * f, 40, HALF_PI, PI);
  }
}

void lid() {
  noStroke();
  for (int k = 0; k < 12; k++) {               // the dome, lighter towards the light
    fill(lerpColor(lerpColor(tin, dark, 0.55), pale, k / 13.0));
    arc(-w * 0.028 * k, 0, (w * 2 + 10) * (1 - k * 0.075), 104 * (1 - k * 0.06), PI, TWO_PI);
  }
  fill(dark); rect(-w - 13, -6, w * 2 + 26, 24, 10); fill(lerpColor(tin, pale, 0.35));
  rect(-w - 13, -7, w * 2 + 26, 13, 7); fill(pale); rect(-w, -5, w * 0.8, 4, 2); noFill(); stroke(dark);
  strokeWeight(12); arc(0, -48, 62, 48, PI, TWO_PI); stroke(lerpColor(tin, pale, 0.4)); strokeWeight(5);
  arc(0, -49, 62, 48, PI, TWO_PI);
}

void rubbish() {
  color[] trash = {#F2F2EA, #D94F3D, #7FB069, #F3C13A, #4F86C6, #8A5A33}; stroke(30, 30, 34); strokeWeight(2);
  for (int i = 0; i < 13; i++) {
    float x = random(-w * 0.72, w * 0.72); pushMatrix(); translate(x, -h - random(0, 54) * (1 - abs(x) / w));
    rotate(random(-0.9, 0.9)); fill(trash[int(random(trash.length))]);
    if (i % 3 == 0) rect(-26, -22, random(44, 60), 40, 5);
    else if (i % 3 == 1) ellipse(0, 0, random(44, 70), 50);
    else { rect(-12, -26, 24, 60, 6); rect(-5, -44, 10, 20, 3); }   // a bottle
    popMatrix();
  }
  fill(#2A2D33);                               // a tied black bag
  ellipse(w * 0.3, -h - 16, 92, 76); triangle(w * 0.3 - 16, -h - 72, w * 0.3, -h - 46, w * 0.3 + 18, -h - 70);
}
