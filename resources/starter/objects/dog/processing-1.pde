// A prick-eared dog of the north, built of flat facets, stands before mountains in snow, dusk or under northern lights.
float[] px, py;
color back, flank, pale;
boolean left;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);                  // shake the dice well
  color[] backs = {#2E333F, #8A4B26, #5E6672, #15161B, #A87B4A, #6E3A2A};
  color[] flanks = {#5C6474, #B8713C, #8D96A3, #33363F, #CDA777, #9A5A40};
  int c = int(random(backs.length)), sky = int(random(4));
  back = backs[c]; flank = flanks[c]; pale = #F6F1E8;
  left = random(1) < 0.5;
  if (left) { translate(512, 0); scale(-1, 1); }
  backdrop(sky);
  skeleton();
  dog();
  if (random(1) < 0.5) { noStroke(); fill(255, 220); for (int i = 0; i < 90; i++) circle(random(512), random(512), random(2, 7)); }
}

void backdrop(int sky) {
  color[] top = {#6FA8DC, #F29A76, #0C1B3A, #9DB8B5}; color[] low = {#DCEBF7, #F9DFC0, #1F5F6B, #E6E4D2};
  for (int y = 0; y < 512; y++) { stroke(lerpColor(top[sky], low[sky], min(1, y / 330.0))); line(0, y, 512, y); }
  noStroke();
  if (sky == 2) {                                          // northern lights
    for (int i = 0; i < 60; i++) { fill(255, random(80, 220)); circle(random(512), random(260), random(1, 3)); }
    float q = random(10);
    for (int x = 0; x < 512; x += 4) { float y = 120 + 90 * noise(q + x * 0.008); for (int k = 0; k < 6; k++) { fill(lerpColor(#4DF2A0, #9B5DE5, k / 5.0), 60); rect(x, y - k * 18 - 40, 4, 46); } }
  } else { fill(255, 244, 214); circle(random(60, 450), random(50, 120), random(40, 90)); }
  color rock = lerpColor(top[sky], sky == 3 ? #3F5A4A : #33476B, 0.5);
  for (int r = 0; r < 2; r++) for (float x = random(-60, 20); x < 560; x += random(90, 160)) {
    float w = random(80, 150), h = random(110, 210) - r * 50, b = 370;
    fill(lerpColor(rock, low[sky], 0.45 - 0.3 * r)); triangle(x - w, b, x, b - h, x + w, b);
    fill(lerpColor(rock, #0A1426, 0.18)); triangle(x, b - h, x + w, b, x + w * 0.2, b);
    fill(#FFFFFF, 220); triangle(x - w * 0.26, b - h * 0.74, x, b - h, x + w * 0.08, b - h * 0.66);
  }
  color land = sky == 3 ? #7F8F4E : lerpColor(#EEF3F8, top[sky], sky == 2 ? 0.35 : 0.12);
  fill(land); rect(0, 352, 512, 160);
  for (int i = 0; i < 26; i++) {                           // facets of the ground
    float x = random(-40, 512), y = random(362, 500);
    fill(lerpColor(land, i % 2 == 0 ? #FFFFFF : #33507A, random(0.08, 0.25))); triangle(x, y, x + random(60, 130), y + random(-6, 12), x + random(10, 60), y + random(14, 30));
  }
  fill(lerpColor(land, #1B2B4A, 0.5)); quad(70, 446, 380, 442, 420, 458, 96, 466);
}

void skeleton() {
  // nose, muzzle, brow, ear (3), nape, back (3), tail root, seat, jaw, throat, chest, belly, knee, centres, feet
  float[] ax = {462, 418, 402, 390, 386, 352, 328, 286, 206, 128, 104, 92, 456, 404, 378, 368, 344, 296, 220, 168, 158, 312, 226, 142, 374, 338};
  float[] ay = {178, 160, 138, 122, 68, 118, 146, 190, 198, 194, 214, 266, 196, 210, 222, 274, 318, 328, 318, 298, 342, 250, 252, 254, 176, 208};
  px = ax; py = ay;
  float nod = random(-16, 22), deep = random(-6, 14), ear = random(-12, 14);
  for (int i = 0; i < 26; i++) {
    px[i] += random(-3, 3); py[i] += random(-3, 3);
    if (i < 7 || i == 12 || i == 13 || i == 24) py[i] += nod;
    if (i > 15 && i < 20) py[i] += deep;
  }
  px[4] += ear; py[4] += random(-8, 8);
}

void tri(int a, int b, int c, color base, float light) {
  facet(px[a], py[a], px[b], py[b], px[c], py[c], base, light);
}

void facet(float a, float b, float c, float d, float e, float f, color base, float light) {
  light += random(-0.06, 0.06);
  color k = light > 0 ? lerpColor(base, #FFFFFF, light) : lerpColor(base, #0B0E18, -light);
  fill(k); stroke(k); strokeWeight(1); triangle(a, b, c, d, e, f);
}

void leg(float x, float y, float w, float sway, boolean hind, float dim) {
  float k = hind ? -34 : 0, fx = x + sway;                 // hind legs bend back at the hock
  facet(x - w, y, x + w, y, x + k + 10, 384, flank, dim);
  facet(x - w, y, x + k - 14, 380, x + k + 10, 384, flank, dim - 0.15);
  facet(x + k - 14, 380, x + k + 12, 384, fx + (hind ? -20 : 14), 446, pale, dim - 0.05);
  facet(x + k - 14, 380, fx + (hind ? -34 : -10), 446, fx + (hind ? -12 : 14), 446, pale, dim - 0.18);
  facet(fx + (hind ? -34 : -10), 446, fx + (hind ? -20 : 12), 428, fx + (hind ? 6 : 32), 447, pale, dim);
}

void dog() {
  float step = random(-16, 16), s2 = random(-14, 14);
  leg(356, 300, 20, 10 + step, false, -0.42); leg(186, 310, 26, 22 + s2, true, -0.42);
  int t = int(random(3));                                  // tail: curled over, hanging, or out behind
  if (t == 0) { facet(104, 216, 128, 200, 66, 150, back, 0); facet(66, 150, 128, 200, 108, 112, flank, 0.1); facet(108, 112, 128, 200, 150, 138, pale, -0.08); facet(108, 112, 150, 138, 152, 112, pale, 0); }
  else if (t == 1) { facet(116, 204, 92, 262, 62, 262, back, 0.05); facet(62, 262, 92, 262, 50, 344, flank, -0.1); facet(92, 262, 50, 344, 80, 322, pale, -0.1); }
  else { facet(118, 198, 98, 240, 52, 176, back, 0); facet(98, 240, 52, 176, 58, 222, flank, -0.1); facet(52, 176, 58, 222, 26, 160, flank, 0.1); facet(52, 176, 26, 160, 36, 104, pale, -0.05); }
  tri(6, 7, 25, back, 0.05); tri(7, 21, 25, flank, 0.05); tri(7, 8, 22, back, 0.1); tri(7, 22, 21, flank, -0.05);
  tri(8, 9, 22, back, 0); tri(9, 23, 22, flank, 0.08); tri(9, 10, 23, back, 0.1); tri(10, 11, 23, flank, -0.12);
  tri(11, 20, 23, flank, 0); tri(23, 20, 19, flank, 0.12); tri(22, 23, 19, flank, -0.08); tri(22, 19, 18, pale, -0.2);
  tri(22, 18, 21, flank, 0.14); tri(21, 18, 17, pale, -0.25); tri(21, 17, 16, pale, -0.12); tri(21, 16, 15, pale, 0);
  tri(25, 21, 15, pale, -0.06); tri(25, 15, 14, pale, 0.02); tri(25, 14, 24, pale, -0.12); tri(6, 25, 24, flank, 0.02);
  leg(318, 300, 28, step * -0.8, false, 0.04); leg(138, 296, 40, -s2, true, 0.04);
  // head: far ear, skull, mask, muzzle
  facet(px[3] + 6, py[3] + 2, px[4] + 28, py[4] + 12, px[2] + 6, py[2] + 4, back, -0.25);
  tri(5, 6, 24, back, 0); tri(5, 3, 24, back, 0.1); tri(3, 2, 24, back, 0.02); tri(2, 1, 24, pale, -0.06); tri(24, 13, 14, pale, -0.16);
  tri(24, 1, 13, pale, 0); tri(1, 0, 13, pale, -0.04); tri(0, 12, 13, pale, -0.2);
  facet(px[2], py[2], px[1], py[1], px[0], py[0], flank, 0.05);
  tri(5, 4, 3, back, 0.06); facet(px[5] + 10, py[5] - 3, px[4], py[4] + 16, px[3] - 6, py[3] - 2, #D9A79A, 0);
  color[] eyes = {#7CC8F2, #7A4A1E, #E0A030}; noStroke();
  fill(#14161C); quad(px[2] - 14, py[2] + 16, px[2] - 2, py[2] + 9, px[2] + 9, py[2] + 17, px[2] - 3, py[2] + 23);
  fill(eyes[int(random(3))]); circle(px[2] - 2, py[2] + 16, 10); fill(#0A0A0E); circle(px[2] - 1, py[2] + 16, 5); fill(255); circle(px[2] + 1, py[2] + 14, 2.5);
  fill(#14161C); quad(px[0] - 10, py[0] - 6, px[0] + 6, py[0] - 5, px[0] + 6, py[0] + 6, px[0] - 4, py[0] + 8);
  stroke(#2A2228); strokeWeight(2.5); line(px[0] - 4, py[0] + 14, px[13] + 12, py[13] - 8);
}
