void setup() {
  size(512, 512);
  color[] grounds = {#E8DFD0, #26303F, #B8CBD0, #5A3A32, #DCE6D8, #433A57, #E9C9A8};
  color g = grounds[int(random(grounds.length))];
  background(g);
  noStroke();
  for (int k = 0; k < 60; k++) {
    fill(255, 8);
    rect(0, random(512), 512, random(2, 14));
  }
  translate(256 + random(-15, 15), 256 + random(-10, 10));
  rotate(random(-0.7, 0.7));
  scale(random(0.94, 1.06));
  color[] straps = {#5B3420, #1C1C20, #8A8F98, #243B6B, #7A1F2B, #3D5A3C, #C9A227};
  color strap = straps[int(random(straps.length))];
  boolean metal = strap == #8A8F98 || strap == #C9A227;
  for (int pass = 0; pass < 2; pass++) {
    pushMatrix();
    if (pass == 0) translate(9, 12);
    fill(pass == 0 ? color(0, 70) : strap);
    for (int s = -1; s < 2; s += 2) quad(-56, s * 90, 56, s * 90, 42, s * 300, -42, s * 300);
    ellipse(0, 0, 250, 250);
    popMatrix();
  }
  for (int s = -1; s < 2; s += 2) for (int k = 0; k < (metal ? 9 : 5); k++) {
    float y = s * (130 + k * (metal ? 20 : 34)), w = lerp(54, 42, (abs(y) - 90) / 210);
    if (metal) {
      stroke(lerpColor(strap, #000000, 0.4));
      strokeWeight(3);
      line(-w, y, w, y);
      stroke(255, 110);
      line(-w * 0.35, y - 8, w * 0.35, y - 8);
    } else {
      noStroke();
      fill(0, 110);
      if (s > 0 && k > 0) ellipse(0, y + 10, 9, 9);
      stroke(lerpColor(strap, #FFFFFF, 0.4));
      strokeWeight(2);
      line(-w + 7, y, -w + 6, y + 18);
      line(w - 7, y, w - 6, y + 18);
    }
  }
  noStroke();
  color[] cases = {#C9CDD3, #D4AF37, #3A3D44, #C98B6B};
  color c = cases[int(random(cases.length))];
  fill(lerpColor(c, #000000, 0.3));
  rect(118, -17, 24, 34, 5);
  for (int k = 0; k < 14; k++) {
    fill(lerpColor(lerpColor(c, #000000, 0.35), lerpColor(c, #FFFFFF, 0.5), k / 13.0));
    ellipse(-k * 0.4, -k * 0.5, 250 - k * 2, 250 - k * 2);
  }
  color[] dials = {#FBFAF5, #14213D, #1B1B1E, #0B3D2E, #EFE3C8};
  color dial = dials[int(random(dials.length))];
  boolean dark = brightness(dial) < 110;
  color ink = dark ? #F4F1E6 : #22252B;
  fill(dial);
  ellipse(0, 0, 206, 206);
  fill(255, 14);
  arc(0, 0, 206, 206, -2.4, -0.8);
  for (int k = 0; k < 60; k++) {
    pushMatrix();
    rotate(k * TWO_PI / 60);
    stroke(ink);
    strokeWeight(k % 5 == 0 ? 6 : 1.6);
    line(0, -96, 0, k % 5 == 0 ? -80 : -90);
    popMatrix();
  }
  if (random(1) < 0.4) {
    noStroke();
    fill(dark ? #2F3A55 : #E3DED0);
    ellipse(0, 42, 60, 60);
    stroke(ink);
    strokeWeight(2);
    float q = random(TWO_PI);
    line(0, 42, 24 * cos(q), 42 + 24 * sin(q));
  }
  float hour = random(12), minute = (hour - floor(hour)) * TWO_PI;
  hand(hour / 12 * TWO_PI, 52, 9, ink);
  hand(minute, 78, 6, ink);
  hand(random(TWO_PI), 86, 2.4, #D62828);
  noStroke();
  fill(#D62828);
  ellipse(0, 0, 12, 12);
  fill(255, 26);
  triangle(-80, -64, -20, -100, -96, 20);
}

void hand(float a, float l, float w, color c) {
  pushMatrix();
  rotate(a);
  stroke(c);
  strokeWeight(w);
  line(0, 14, 0, -l);
  popMatrix();
}
