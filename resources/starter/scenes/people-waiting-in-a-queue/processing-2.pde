// A queue in the street: each person is put together from build, clothes, hair and pose.
float ground;
int hour;
color air, far, stone;
color[] dyes = {#D62839, #2A6FBB, #F2B632, #3C8D5A, #8A4FA0, #F4F1EA, #2E3038, #E8793A, #5FA8B8, #C98BA6, #7A5A42};

void setup() {
  size(512, 512);
  ground = random(424, 446);
  hour = int(random(5));
  color[][] looks = {{#BFE3F5, #E8F3F2, #B9B3A8}, {#F2A66B, #FBDDAE, #9A7F72}, {#1B2342, #3B4672, #2B3046}, {#9AA6B0, #C7CED2, #7A848C}, {#F6EBD3, #FFF9EC, #D2C2A4}};
  air = looks[hour][0]; far = looks[hour][1]; stone = looks[hour][2];
  street();
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  int place = int(random(3)), n = int(random(5, 8));
  if (place == 2) stop(); else booth(place == 1);
  float first = place == 2 ? 404 : 362, gap = (first - 34) / (n - 0.6), x = first;
  for (int i = 0; i < n; i++) {
    person(x, ground + random(-5, 5), i > 0 && random(1) < 0.18 ? random(120, 145) : random(188, 226), hour == 3 && random(1) < 0.5);
    x -= gap * random(0.9, 1.1);
  }
  stroke(255, 120); strokeWeight(1.4);
  for (int i = 0; i < 130 && hour == 3; i++) {                     // rain
    float rx = random(512), ry = random(512); line(rx, ry, rx - 5, ry + 17);
  }
}

color dye() { return dyes[int(random(11))]; }
void bar(color c, float x, float y, float w, float h, float r) { fill(c); rect(x, y, w, h, r); }
void ball(color c, float x, float y, float w, float h) { fill(c); ellipse(x, y, w, h); }
void cap(color c, float x, float y, float w, float h, float a, float b) { fill(c); arc(x, y, w, h, a, b, CHORD); }

void street() {
  for (int y = 0; y < 420; y++) { stroke(lerpColor(air, far, y / 380.0)); line(0, y, width, y); }
  noStroke();
  for (float x = -20, w = 90; x < 520; x += w, w = random(70, 120)) {                           // house fronts
    float top = random(60, 190);
    color wall = lerpColor(lerpColor(far, dye(), 0.38), air, 0.3), dark = lerpColor(wall, #15151C, 0.35);
    bar(wall, x, top, w - 2, 380, 0); bar(dark, x - 3, top - 8, w + 4, 9, 0);
    for (float wy = top + 18; wy < 330; wy += 52) for (float wx = x + 12; wx < x + w - 22; wx += 30) {
      bar(hour == 2 ? (random(1) < 0.5 ? #FFD98A : dark) : lerpColor(wall, #FFFFFF, 0.45), wx, wy, 17, 30, 0);
      bar(dark, wx - 2, wy + 30, 21, 4, 0);
    }
  }
  for (int r = 0; r < 6; r++) {                                    // pavement
    float y = 378 + 134 * pow(r / 6.0, 1.4), s = 30 + r * 9;
    for (int c = -14; c < 15; c++) bar(lerpColor(stone, (c + r) % 2 == 0 ? #FFFFFF : #000000, random(0.02, 0.1)), 256 + c * s + (r % 2) * 15, y, s, 60, 0);
  }
}

void booth(boolean ice) {                                          // sells tickets or ice cream
  color c = dye();
  ball(color(0, 60), 458, ground + 10, 150, 24); bar(ice ? #FBF6EA : lerpColor(c, #FFFFFF, 0.2), 402, 178, 120, ground - 172, 4);
  for (int i = 0; i < 6; i++) bar(lerpColor(c, #000000, 0.2), 402 + i * 20, 290, ice ? 20 : 9, ground - 284, 0);
  bar(hour == 2 ? #FFE3A0 : ice ? #4A5A66 : #DDEFF5, 416, 204, 92, 78, 0);
  ball(#E2B48F, 462, 240, 30, 32); cap(ice ? #FFFFFF : #3A2A22, 462, 236, 34, 34, PI, TWO_PI); bar(ice ? #FFFFFF : c, 440, 256, 44, 26, 8);
  bar(#F6F2E6, 394, 280, 126, 10, 0);
  for (int i = 0; i < 5; i++) {
    fill(i % 2 == 0 ? c : #FFFFFF); quad(402 + i * 26, 150, 428 + i * 26, 150, 422 + i * 28, 184, 392 + i * 28, 184); arc(407 + i * 28, 184, 29, 24, 0, PI);
  }
  fill(#D9A05A);
  if (ice) triangle(440, 88, 476, 88, 458, 148);
  if (ice) for (int i = 0; i < 3; i++) ball(i == 0 ? #F7B6C8 : i == 1 ? #FFF4DC : #D62839, 458 - 5 * (i % 2), 78 - 16 * i, 42 - 13 * i, 42 - 13 * i);
  else bar(#FFD54A, 424, 122, 76, 26, 6);
}

void stop() {                                                      // bus stop with its shelter
  color c = lerpColor(stone, #3D5A5A, 0.5);
  bar(color(255, 40), 20, 180, 392, ground - 190, 0); bar(c, 4, 168, 420, 12, 4);
  for (int i = 0; i < 2; i++) bar(c, 16 + 392 * i, 178, 7, ground - 176, 0);
  bar(#5B6068, 452, 120, 9, ground - 116, 0); bar(#1F5FBF, 424, 92, 64, 64, 8); bar(#FFFFFF, 434, 106, 44, 30, 5);
  for (int i = 0; i < 3; i++) bar(#1F5FBF, 438 + i * 13, 110, 10, 11, 0);
  for (int i = 0; i < 2; i++) ball(#FFFFFF, 444 + i * 24, 138, 9, 9);
  bar(#F4F1E6, 436, 236, 40, 58, 3);
}

void person(float x, float y, float h, boolean umbrella) {
  color[] skins = {#F5D2B5, #E0AC85, #B57B52, #7A4D33, #4E3122}, hairs = {#1F1714, #5B3820, #A8662E, #DDBB6E, #9A9A9E, #B5482E};
  float night = hour == 2 ? 0.25 : 0, u = h / 210, w = 21 * random(0.85, 1.25) * (h < 150 ? 1.15 : 1);
  color skin = lerpColor(skins[int(random(5))], #1B2342, night), hair = hairs[int(random(6))], top = lerpColor(dye(), #1B2342, night);
  color low = lerpColor(random(1) < 0.6 ? lerpColor(#1D2740, #5A5348, random(1)) : dye(), #1B2342, night);
  int dress = int(random(3)), style = int(random(5)), arm = int(random(4));
  pushMatrix();
  translate(x, y); scale(u);
  ball(color(0, 55), 0, 3, 3 * w, 12);
  for (int s = 0; s < 2; s++) {                                    // legs and shoes, the far one darker
    float dx = s == 0 ? -6 - random(4) : 4 + random(4);
    bar(lerpColor(dress == 0 ? skin : low, #000000, s == 0 ? 0.25 : 0), dx - 7, -98, 15, 94, 4);
    bar(lerpColor(low, #000000, 0.6), dx - 8, -9, 24, 9, 4);
  }
  if (random(1) < 0.25) bar(lerpColor(dye(), #3A2A20, 0.4), -w - 17, -152, 24, 50, 9);             // rucksack
  fill(top);                                                       // dress, coat or shirt
  if (dress < 2) quad(-w * 0.8, -110, w * 0.8, -110, w * (dress == 0 ? 1.15 : 0.95), -64, -w * (dress == 0 ? 1.15 : 0.95), -64);
  rect(-w * 0.85, -172, w * 1.7, 80, 16, 14, 6, 6);
  if (random(1) < 0.3) for (int i = 0; i < 4; i++) bar(lerpColor(top, #FFFFFF, 0.5), -w * 0.85, -156 + i * 16, w * 1.7, 5, 0);
  bar(lerpColor(skin, #000000, 0.12), -7, -182, 13, 16, 0);        // neck, long hair, head in profile
  if (style == 1 || style == 3) bar(lerpColor(hair, #000000, 0.15), -20, -202, 24, style == 1 ? 58 : 30, 10);
  ball(skin, 2, -194, 32, 37); triangle(16, -198, 24, -190, 15, -187); cap(hair, 0, -198, 38, 36, PI * 0.72, TWO_PI - 0.35);
  if (style == 2) ball(hair, -18, -210, 17, 17);
  if (style == 4) cap(dye(), 1, -203, 42, 36, PI, TWO_PI + 0.2);
  ball(#1B1A1E, 11, -197, 4, 4);
  float hx = umbrella ? 20 : arm == 1 ? 26 : arm == 2 ? 10 : 2, hy = umbrella ? -150 : arm == 1 ? -138 : arm == 2 ? -112 : -98;
  stroke(lerpColor(top, #000000, 0.22));                           // arm: hanging, on the hip, with phone, bag or umbrella
  strokeWeight(13); line(-3, -156, arm == 2 ? -17 : -2, -126); line(arm == 2 ? -17 : -2, -126, hx, hy);
  noStroke(); ball(skin, hx, hy, 12, 12);
  if (umbrella) { bar(#2A2A30, 19, -246, 3, 98, 0); cap(dye(), 14, -240, 124, 74, PI, TWO_PI); }
  else if (arm == 1) bar(#1B1D22, 27, -152, 6, 18, 2);
  else if (arm == 3) bar(dye(), hx - 13, hy + 4, 27, 36, 4);
  popMatrix();
}
