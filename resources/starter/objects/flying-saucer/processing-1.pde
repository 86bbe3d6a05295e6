// A flying saucer hovers over hills, a town or a desert; lamps round its rim, a dome, sometimes a beam that lifts something.
color metal, lamp, glass;
void setup() {
  size(512, 512); color[] metals = {#9AA5B1, #5E6B78, #C9B37E, #7A6C9D, #86B3A4, #D8DDE3};
  color[] lamps = {#FFE066, #7CFFB2, #FF6B6B, #8BD3FF, #FF9DF0}; color[] glasses = {#9BE7F5, #B6F5A2, #FFD1A1, #C9B8FF};
  metal = metals[int(random(metals.length))]; lamp = lamps[int(random(lamps.length))];
  glass = glasses[int(random(glasses.length))]; boolean day = random(1) < 0.4; sky(day);
  float x = 256 + random(-28, 28), y = random(170, 225), land = random(415, 450); boolean beam = random(1) < 0.65;
  ground(land, day); translate(x, y);
  if (beam) ray(land - y);
  rotate(beam ? random(-0.05, 0.05) : random(-0.24, 0.24)); scale(random(0.95, 1.15)); saucer();
}
void sky(boolean day) {
  color[] nightTop = {#05081C, #1B0B33, #06222B}, nightLow = {#33306B, #8A3B72, #1F6E6A};
  color[] dayTop = {#6CB7E8, #F29E6D, #CFE6E0}, dayLow = {#DDF1F7, #FFE9B8, #FBF6E3}; int k = int(random(3));
  strokeWeight(2);
  for (int y = 0; y < height; y++) {
    stroke(day ? lerpColor(dayTop[k], dayLow[k], y / 440.0) : lerpColor(nightTop[k], nightLow[k], y / 440.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < (day ? 7 : 130); i++) {
    if (day) {
      fill(255, 150); float cx = random(width), cy = random(60, 360);
      for (int j = 0; j < 4; j++) ellipse(cx + j * 22, cy + random(-6, 6), random(40, 70), random(18, 32));
    } else {
      fill(255, random(90, 255)); circle(random(width), random(430), random(1, 3.4));
    }
  }
  if (!day) {
    float mx = random(1) < 0.5 ? 60 : 450; fill(#F4EBC8); circle(mx, 62, 58); fill(#D9CDA0); circle(mx - 10, 54, 12);
    circle(mx + 12, 70, 9);
  }
}
void ground(float land, boolean day) {
  color[] soils = {#2E4A34, #7A5236, #3A3550, #8C7A3D}; color soil = soils[int(random(soils.length))];
  if (!day) soil = lerpColor(soil, #05060F, 0.55);
  int kind = int(random(3)); fill(lerpColor(soil, #8899AA, 0.3));
  for (int i = 0; i < 8; i++) {
    float w = random(30, 90), h = random(20, 80), gx = i * 70 - 10;
    if (kind == 0) ellipse(gx, land + 10, w * 2.4, h * 1.6);
    if (kind == 1) {
      rect(gx, land - h, w * 0.8, h + 30); fill(day ? #5C6B77 : #FFD978);
      for (int j = 0; j < h / 16 - 1; j++) rect(gx + 8 + (j % 2) * 14, land - h + 8 + j * 15, 8, 8);
      fill(lerpColor(soil, #8899AA, 0.3));
    }
    if (kind == 2) triangle(gx - w, land + 20, gx, land - h, gx + w, land + 20);
  }
  fill(soil); rect(0, land, width, height - land);
}
void ray(float depth) {
  for (int i = 0; i < 6; i++) {
    fill(lamp, 34); quad(-34 + i * 3, 30, 34 - i * 3, 30, 120 - i * 14, depth + 34, -120 + i * 14, depth + 34);
  }
  fill(lamp, 90); ellipse(0, depth + 34, 240, 34);
  pushMatrix();                                            // what it lifts: a cow, a rock or a tree
  translate(random(-16, 16), depth * random(0.6, 0.82)); rotate(random(-0.5, 0.5)); int what = int(random(4));
  if (what == 0) {
    fill(#FFFFFF); rect(-24, -14, 44, 24, 9); rect(-20, 4, 6, 20); rect(10, 4, 6, 20); ellipse(26, -14, 22, 16);
    fill(#2A2A2A); ellipse(-8, -6, 16, 12); ellipse(10, 2, 10, 8); triangle(20, -20, 16, -28, 26, -22);
  } else if (what == 1) {
    fill(#6F675F); quad(-20, 10, -10, -16, 16, -12, 22, 12);
  } else if (what == 2) {
    fill(#6B4A2E); rect(-4, 0, 8, 26); fill(#3E8E4B); circle(0, -10, 40);
  }
  popMatrix();
}
void saucer() {
  for (int i = 5; i > 0; i--) {                            // glow
    fill(lamp, 14); ellipse(0, 8, 400 + i * 22, 110 + i * 22);
  }
  float tall = random(80, 120), wide = random(125, 165); fill(lerpColor(glass, #0B1A2A, 0.25));
  arc(0, -22, wide, tall * 2, PI, TWO_PI); fill(glass, 190); arc(0, -22, wide - 12, tall * 2 - 12, PI, TWO_PI);
  if (random(1) < 0.6) {                                   // the pilot
    fill(#67B84A); ellipse(0, -54, 40, 46); rect(-12, -36, 24, 20); fill(#11131A); ellipse(-9, -54, 11, 16);
    ellipse(9, -54, 11, 16);
  }
  fill(255, 130); arc(-wide * 0.22, -30, 24, tall * 1.2, PI, PI + HALF_PI + 0.4); fill(lerpColor(metal, #000000, 0.5));
  ellipse(0, 36, 150, 56); fill(lamp, 210); ellipse(0, 48, 96, 22);
  for (int i = 0; i < 26; i++) {                           // the hull as thin layers, light above and dark below
    float t = i / 25.0;
    fill(t < 0.45 ? lerpColor(metal, #FFFFFF, 0.55 * (0.45 - t)) : lerpColor(metal, #000000, 0.9 * (t - 0.45)));
    ellipse(0, 34 - 56 * (1 - t) * 0.9 - 10 * t, 170 + 240 * sin(t * HALF_PI), 30 + 56 * sin(t * PI * 0.5));
  }
  fill(metal); ellipse(0, 10, 410, 70); fill(lerpColor(metal, #FFFFFF, 0.28)); ellipse(0, 1, 396, 58);
  fill(lerpColor(metal, #FFFFFF, 0.5)); ellipse(0, -9, 270, 38); fill(lerpColor(metal, #000000, 0.25));
  ellipse(0, -16, wide + 34, 30); fill(glass, 150); ellipse(0, -22, wide - 6, 20); int n = int(random(7, 12));
  for (int i = 0; i < n; i++) {                            // lamps round the rim
    float a = PI * (i + 0.5) / n, lx = 186 * cos(a), ly = 8 + 29 * sin(a); fill(lamp, 70); circle(lx, ly, 32);
    fill(lamp); circle(lx, ly, 17); fill(255, 220); circle(lx - 2, ly - 3, 7);
  }
}
