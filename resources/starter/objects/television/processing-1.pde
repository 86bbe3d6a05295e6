// An old television set in a room: a case, a bulging screen with some programme on it, knobs and an aerial.
color body, wall;
void setup() {
  size(512, 512); for (int i = 0; i < 61; i++) random(1); color[] bodies = {#8A5630, #D9552B, #F0E6D2, #2F6F73, #E3B23C, #45312A, #B33A4B};
  color[] walls = {#E9D8B4, #31485C, #A9C7B8, #6A3550, #D8A48F, #CFCBE0, #3F4A36};
  int kind = int(random(3)), show = int(random(5)); body = bodies[int(random(bodies.length))];
  do { wall = walls[int(random(walls.length))]; } while (abs(brightness(wall) - brightness(body)) + abs(hue(wall) - hue(body)) < 60);
  room(int(random(3))); float w = random(350, 385), h = random(250, 275), x = 256 - w / 2, y = 400 - h; float r = kind == 2 ? 90 : kind == 1 ? 34 : 16; noStroke();
  for (int i = 0; i < 8; i++) { fill(0, 16); ellipse(256, 462, w * 1.3 - i * 16, 60 - i * 5); }
  aerial(256 + random(-40, 40), y + 6); color dark = lerpColor(body, #120A08, 0.6);
  if (kind == 2) {                                              // a foot of chrome for the round case
    fill(#9AA3AA); quad(236, 395, 276, 395, 284, 458, 228, 458); fill(#C9D1D6); ellipse(256, 458, 190, 26);
  } else {
    for (int s = -1; s < 2; s += 2) { fill(dark); quad(256 + s * w * 0.3, 395, 256 + s * w * 0.38, 395, 256 + s * w * 0.46, 466, 256 + s * w * 0.42, 466); }
  }
  fill(dark); rect(x - 5, y - 4, w + 10, h + 12, r + 4);
  for (int i = 0; i < 12; i++) {                                // rounded case, lit from above
    fill(lerpColor(lerpColor(body, #FFFFFF, 0.25), lerpColor(body, #000000, 0.12), i / 11.0));
    rect(x + i * 0.8, y + i * 1.6, w - i * 1.6, h - i * 1.6, max(4, r - i));
  }
  if (kind == 0) {
    for (int i = 0; i < 46; i++) {                              // wood grain
      float gy = y + random(22, h - 6), gx = x + random(12, w * 0.6); fill(dark, 60); ellipse(gx + w * 0.18, gy, random(60, w * 0.4), 1.8);
    }
  }
  boolean below = random(1) < 0.3 || kind == 2;                 // where the knobs are
  float sw = below ? w - 66 : w * 0.7, sh = below ? h - 84 : h - 46, sx = below ? x + 33 : x + 20, sy = y + 23;
  fill(lerpColor(body, #0A0808, 0.8)); rect(sx - 8, sy - 8, sw + 16, sh + 16, 40);
  fill(#B9B2A4); rect(sx - 3, sy - 3, sw + 6, sh + 6, 36); programme(sx, sy, sw, sh, show);
  float kx = below ? x + w * 0.3 : x + w * 0.865, ky = below ? y + h - 34 : y + 62;
  for (int i = 0; i < 2; i++) {
    pushMatrix(); translate(below ? kx + i * w * 0.4 : kx, below ? ky : ky + i * 62);
    fill(0, 90); circle(2, 4, 42); fill(#2A2624); circle(0, 0, 40); fill(#D8D0BE); circle(0, 0, 27);
    rotate(random(TWO_PI)); fill(#2A2624); rect(-2, -15, 4, 15); popMatrix();
  }
  for (int i = 0; i < 7; i++) {                                 // slots of the loudspeaker
    fill(20, 150); if (below) rect(230 + i * 8, ky - 16, 4, 32, 2); else rect(kx - 26, y + h - 84 + i * 9, 52, 4, 2);
  }
}
void room(int style) {
  background(wall); noStroke(); color tone = lerpColor(wall, brightness(wall) > 150 ? #6A4A3A : #FFFFFF, 0.16); fill(tone);
  for (int i = 0; i < 9; i++) {
    for (int j = 0; j < 8; j++) {
      if (style == 0 && j == 0) rect(i * 60, 0, 28, 420);
      if (style == 1) { fill(tone); circle(i * 64, j * 58 + (i % 2) * 29, 46); fill(wall); circle(i * 64, j * 58 + (i % 2) * 29, 24); }
    }
  }
  if (style == 2) { fill(#F6F0DC); rect(28, 30, 110, 130); fill(lerpColor(wall, #2D3A55, 0.7)); rect(38, 40, 90, 110); fill(#F2B04A); circle(83, 86, 44); }
  color floor = lerpColor(lerpColor(#8C5A3A, #5A4A55, random(1)), wall, 0.15);
  fill(floor); rect(0, 418, 512, 94); stroke(lerpColor(floor, #1A0E0A, 0.35)); strokeWeight(2);
  for (int i = -8; i < 18; i++) line(256 + (i - 5) * 40, 418, 256 + (i - 5) * 66, 512); noStroke(); fill(lerpColor(wall, #FFFFFF, 0.6)); rect(0, 406, 512, 13);
}
void aerial(float x, float y) {
  for (int s = -1; s < 2; s += 2) {
    float tx = x + s * random(60, 125), ty = random(14, 46); stroke(40); strokeWeight(6); line(x, y, tx, ty);
    stroke(#D5DADF); strokeWeight(3); line(x, y, tx, ty); noStroke(); fill(#EDF1F4); circle(tx, ty, 12);
  }
  fill(35); arc(x, y + 2, 80, 50, PI, TWO_PI);
}
void programme(float x, float y, float w, float h, int what) {
  pushMatrix(); translate(x, y); noStroke(); color[] bars = {#F2F2EC, #E8D72E, #35C6D8, #3DB54A, #C43BB0, #D8332C, #2E4BC0};
  if (what == 0) for (int i = 0; i < 7; i++) { fill(bars[i]); rect(i * w / 7, 0, w / 7 + 1, h); }
  else if (what == 1) { fill(#8A9096); rect(0, 0, w, h); for (int i = 0; i < 1100; i++) { fill(random(255)); rect(random(w - 7), random(h - 3), random(3, 8), 3); } }
  else if (what == 2) {                                         // a sunset over the sea
    for (int i = 0; i < 20; i++) { fill(lerpColor(#3B2A68, #FF9A4A, i / 19.0)); rect(0, i * h / 32, w, h / 30 + 1); }
    fill(#FFE9A0); circle(w * 0.5, h * 0.56, h * 0.42); fill(#1F3E66); rect(0, h * 0.62, w, h * 0.38);
    fill(#FFC27A, 190); for (int i = 0; i < 8; i++) rect(w * 0.5 - 40 + random(-12, 12), h * (0.65 + i * 0.04), random(50, 80), 3);
  } else if (what == 3) {                                       // a match on a green field
    for (int i = 0; i < 8; i++) { fill(i % 2 == 0 ? #3F9B4A : #338540); rect(i * w / 8, 0, w / 8 + 1, h); }
    noFill(); stroke(255); strokeWeight(3); circle(w / 2, h / 2, h * 0.4); line(w / 2, 0, w / 2, h); noStroke();
    for (int i = 0; i < 12; i++) { fill(i % 2 == 0 ? #E33B32 : #F4F4F4); float px = random(30, w - 30), py = random(30, h - 40); circle(px, py, 10); rect(px - 6, py + 4, 12, 19, 4); }
  } else {                                                      // a rocket ship among stars
    fill(#101A3C); rect(0, 0, w, h); for (int i = 0; i < 60; i++) { fill(255, 120 + random(130)); circle(random(w), random(h), random(1, 4)); }
    fill(#D98A4A); circle(w * 0.25, h * 0.7, h * 0.5); fill(#F0B878); ellipse(w * 0.22, h * 0.62, h * 0.25, h * 0.12);
    translate(w * 0.65, h * 0.42); rotate(0.7); fill(#FF8A2A); triangle(-9, 40, 9, 40, 0, 74); fill(#E8ECF0); ellipse(0, 0, 42, 104); fill(#D8332C); triangle(-18, 20, -36, 52, -8, 42); triangle(18, 20, 36, 52, 8, 42); fill(#35A0D8); circle(0, -14, 18);
  }
  popMatrix(); fill(255, 34); quad(x + w * 0.1, y, x + w * 0.4, y, x + w * 0.2, y + h, x, y + h * 0.9);
  noFill(); stroke(lerpColor(body, #0A0808, 0.8)); strokeWeight(22); rect(x - 9, y - 9, w + 18, h + 18, 46); noStroke();
}
