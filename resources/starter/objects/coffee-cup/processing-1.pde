// A paper cup of coffee to go, with lid and sleeve, in the street or on a counter.
float cx, foot, tall, wide;

void setup() {
  size(512, 512); cx = random(216, 296); foot = random(440, 470); tall = random(270, 330); wide = random(78, 96);
  int place = int(random(4));
  if (place == 0) rainyWindow(); else if (place == 1) street(); else if (place == 2) poster(); else counter();
  shadow(); paper(); sleeve(); lid(); if (random(1) < 0.75) steam();
}

void rainyWindow() {
  color[] skies = {#2C3E50, #5E7A8A, #1B2432}; background(skies[int(random(3))]); noStroke();
  for (int i = 0; i < 34; i++) {
    fill(color(255, random(120, 230), random(60, 160)), random(40, 110)); circle(random(width), random(340), random(24, 80));
  }
  stroke(255, 90);
  for (int i = 0; i < 70; i++) {
    float x = random(width), y = random(360); strokeWeight(random(1, 3)); line(x, y, x + random(-2, 2), y + random(8, 44));
  }
  noStroke(); fill(#E6DED3); rect(0, foot - 34, width, 512); fill(#BDB2A4); rect(0, foot - 34, width, 7);
}

void street() {
  boolean day = random(1) < 0.6; background(day ? #BFE3F2 : #232046); noStroke();
  for (int i = -1; i < 6; i++) {
    float x = i * 100 + random(-12, 12), h = random(190, 400);
    color wall = lerpColor(day ? #E9C7A6 : #3A3564, day ? #C97B63 : #15132E, random(1));
    fill(wall); rect(x, foot - 40 - h, 96, h);
    for (float y = foot - 24 - h; y < foot - 90; y += 46) for (int k = 0; k < 3; k++) {
      fill(random(1) < (day ? 0.15 : 0.5) ? #FFE08A : lerpColor(wall, #22304A, 0.5));
      rect(x + 12 + k * 28, y, 16, 26);
    }
  }
  fill(day ? #8D99A6 : #3D3B57); rect(0, foot - 46, width, 512); fill(day ? #A9B4BF : #514F70);
  for (int i = 0; i < 8; i++) quad(i * 74 - 20, foot - 40, i * 74 + 46, foot - 40, i * 92 - 60, 520, i * 92 - 150, 520);
}

void poster() {
  color[] a = {#F94144, #F9C74F, #43AA8B, #FDF0D5, #3A0CA3, #FFB4A2};
  color[] b = {#D62839, #F8B51E, #2D8A6E, #F3DDB0, #2C078A, #F59A86}; int k = int(random(a.length)); background(a[k]);
  noStroke(); fill(b[k]); int rays = int(random(9, 20));
  for (int i = 0; i < rays; i++) arc(cx, foot - tall * 0.6, 1100, 1100, i * TWO_PI / rays, (i + 0.5) * TWO_PI / rays);
}

void counter() {
  background(random(1) < 0.5 ? #F4EFE6 : #2F4A45); noStroke(); color tile = random(1) < 0.5 ? #FFFFFF : #5F8A80;
  for (int y = 0; y < 12; y++) for (int x = -1; x < 8; x++) {
    fill(lerpColor(tile, #88A0A0, random(0.25))); rect(x * 76 + (y % 2) * 38 + 3, y * 36 + 3, 70, 30, 3);
  }
  fill(#6B4226); rect(0, foot - 40, width, 512);
  for (int i = 0; i < 26; i++) {                          // spilt beans
    pushMatrix(); translate(random(width), random(foot - 20, 506)); rotate(random(PI)); fill(#2F1A10);
    ellipse(0, 0, 19, 13); fill(#7A4C2E); rect(-8, -1, 16, 2); popMatrix();
  }
}

void shadow() {
  noStroke();
  for (int i = 0; i < 9; i++) { fill(0, 16); ellipse(cx + 22, foot - 2, wide * 1.4 + i * 14, 18 + i * 4); }
}

float span(float t) {                                     // half the width, t from the foot to the rim
  return wide * (0.68 + 0.32 * t);
}

void slab(float lo, float hi, float grow, color c) {      // a piece of the round wall, lit from one side
  for (int i = 0; i < 32; i++) {
    float a = -HALF_PI + PI * i / 32, b = a + PI / 32 + 0.02; float light = 0.7 + 0.42 * cos(a + 0.65);
    fill(red(c) * light, green(c) * light, blue(c) * light);
    float y1 = foot - tall * lo, y2 = foot - tall * hi, w1 = span(lo) * grow, w2 = span(hi) * grow;
    quad(cx + w1 * sin(a), y1 + 11 * cos(a), cx + w1 * sin(b), y1 + 11 * cos(b), cx + w2 * sin(b), y2 + 11 * cos(b), cx + w2 * sin(a), y2 + 11 * cos(a));
  }
}

void paper() {
  color[] cups = {#FFFFFF, #FBF3E4, #C98B5A, #2B2B2E, #E85D4A}; slab(0, 1, 1, cups[int(random(cups.length))]);
}

void sleeve() {
  color[] cards = {#B07A4B, #8A5A34, #2A6F5E, #D4A373, #444A59, #F2C14E}; color c = cards[int(random(cards.length))];
  float lo = random(0.22, 0.3), hi = random(0.62, 0.72); slab(lo, hi, 1.035, c);
  for (int i = 1; i < 14; i++) {                          // corrugated board
    float a = -HALF_PI + PI * i / 14; stroke(0, 34); strokeWeight(2);
    line(cx + span(lo) * 1.03 * sin(a), foot - tall * lo + 11 * cos(a), cx + span(hi) * 1.03 * sin(a), foot - tall * hi + 11 * cos(a));
  }
  noStroke(); float y = foot - tall * (lo + hi) / 2 + 10, r = random(30, 40); fill(#FFF7E8);
  ellipse(cx, y, r * 1.8, r * 2);
  pushMatrix();                                           // a bean for a badge
  translate(cx, y); rotate(random(-0.6, 0.6)); fill(lerpColor(c, #2B1408, 0.75)); ellipse(0, 0, r * 0.85, r * 1.25);
  noFill(); stroke(#FFF7E8); strokeWeight(3); bezier(0, -r * 0.6, r * 0.3, -r * 0.2, -r * 0.3, r * 0.2, 0, r * 0.6);
  popMatrix(); noStroke();
}

void lid() {
  color[] caps = {#F7F7F5, #26262A, #F7F7F5, #6B3F27}; color c = caps[int(random(caps.length))];
  slab(0.985, 1.045, 1.1, c); color up = lerpColor(c, #FFFFFF, 0.2), low = lerpColor(c, #000000, 0.22); fill(up);
  ellipse(cx, foot - tall * 1.045, span(1.045) * 2.2, 27); slab(1.04, 1.13, 0.92, c); fill(up);
  ellipse(cx, foot - tall * 1.13, span(1.13) * 1.84, 24); fill(low);
  ellipse(cx, foot - tall * 1.13 + 1, span(1.13) * 1.62, 17); fill(#141010);
  ellipse(cx + random(-20, 20), foot - tall * 1.13 + 5, 20, 5);
}

void steam() {
  noFill();
  for (int k = -1; k < 2; k++) for (int i = 0; i < 5; i++) {
    stroke(255, 40); strokeWeight(3 + 3 * i);
    float x = cx + k * 26, y = foot - tall * 1.15, up = min(90, y - 8), b = 24 + 8 * k;
    bezier(x, y, x + b, y - up * 0.3, x - b, y - up * 0.6, x + b * 0.5, y - up);
  }
}
