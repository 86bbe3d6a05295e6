// A toaster with toast rising out of its slots, in a kitchen with tiles, boards or a window
void setup() {
  size(512, 512);
  color[] walls = {#F2E6CF, #A9D6CE, #33435A, #E9A6A1, #D9DDE3, #5A4A6E, #F0C75E, #2F4A3E};
  color[] tops = {#7A5338, #E8E6E1, #3A3A40, #B98B5E};
  color[] bodies = {#C7CCD2, #C8322F, #2F7F86, #F1E8D2, #2A2C33, #E8A531, #8DB6DC};
  color body = bodies[int(random(bodies.length))], wall = walls[int(random(walls.length))], counter = tops[int(random(tops.length))];
  while (abs(lum(body) - lum(wall)) < 45) wall = walls[int(random(walls.length))];
  noStroke();
  float edge = random(385, 408);
  for (int y = 0; y < edge; y += 4) { fill(lerpColor(lerpColor(wall, #FFFFFF, 0.2), lerpColor(wall, #000000, 0.16), y / edge)); rect(0, y, 512, 5); }
  int place = int(random(3));
  if (place == 0) {                                            // tiles with a gloss
    float t = random(52, 84);
    for (int r = 0; r * t < edge; r++) for (float x = -(r % 2) * t / 2; x < 512; x += t) { fill(255, random(10, 46)); rect(x + 2, edge - (r + 1) * t + 2, t - 4, t - 4, 4); }
  } else if (place == 1) {                                     // boards
    for (int x = 0; x < 512; x += 46) { fill(0, random(6, 26)); rect(x, 0, 46, edge); fill(0, 60); rect(x, 0, 3, edge); fill(255, 40); rect(x + 3, 0, 2, edge); }
  } else {                                                     // a window at one side
    float x = random(1) < 0.5 ? -40 : 332;
    fill(lerpColor(wall, #FFFFFF, 0.5)); rect(x - 10, -10, 240, 230);
    for (int y = 0; y < 204; y += 4) { fill(lerpColor(#7FC4F0, #E6F4E0, y / 204.0)); rect(x, y, 220, 5); }
    fill(#7DAF62); ellipse(x + 60, 214, 150, 70); fill(#5F9650); ellipse(x + 180, 220, 140, 90);
    fill(lerpColor(wall, #FFFFFF, 0.5)); rect(x + 104, 0, 10, 210); rect(x, 98, 220, 8); rect(x - 20, 204, 260, 18);
    fill(0, 60); rect(x - 20, 222, 260, 5);
  }
  for (int y = int(edge); y < 512; y += 4) { fill(lerpColor(lerpColor(counter, #000000, 0.16), lerpColor(counter, #FFFFFF, 0.14), (y - edge) / 120)); rect(0, y, 512, 5); }
  fill(lerpColor(counter, #FFFFFF, 0.35)); rect(0, edge, 512, 6);
  for (int k = 0; k < 22; k++) { fill(k % 2 == 0 ? 0 : 255, 22); rect(random(-80, 480), random(edge + 10, 508), random(50, 200), 2.5); }
  translate(256 + random(-10, 10), random(442, 460));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.92, 1.06));
  noFill();
  for (int k = 0; k < 2; k++) { stroke(k == 0 ? 30 : 95); strokeWeight(7 - 5 * k); bezier(-170, -24 - k, -230, -12 - k, -236, 20 - k, -320, 6 - k); }
  noStroke();
  for (int k = 0; k < 6; k++) { fill(0, 34); ellipse(10, 2, 440 - 22 * k, 46 - 5 * k); }
  fill(#1B1B1E); rect(-152, -18, 50, 22, 7); rect(102, -18, 50, 22, 7);
  fill(lerpColor(body, #000000, 0.3)); rect(-166, -246, 326, 80, 34);          // the top, seen from a little above
  fill(lerpColor(body, #FFFFFF, 0.35)); rect(-160, -244, 314, 60, 30);
  for (int k = 0; k < 2; k++) { fill(#2A1512); rect(-140 + k * 144, -236, 128, 40, 12); fill(#E2571E, 150); rect(-132 + k * 144, -212, 112, 14, 6); }
  float up = random(92, 148);
  steam(up);
  slice(-76, -up - 176, random(-0.05, 0.05)); slice(68, -up - 168 + random(-18, 18), random(-0.05, 0.05));
  color under = lerpColor(body, #000000, 0.45);
  fill(under); rect(-184, -214, 362, 208, 46, 46, 16, 16);
  for (int i = 0; i < 90; i++) {                               // metal: a soft light left, a dark bend right, a thin rim light
    float u = i / 89.0, f = exp(-sq((u - 0.24) / 0.16)) + 0.55 * exp(-sq((u - 0.93) / 0.035)) - 0.55 * exp(-sq((u - 0.78) / 0.13)) - 0.5 * exp(-sq(u / 0.05));
    fill(f > 0 ? lerpColor(body, #FFFFFF, min(0.75, f * 0.65)) : lerpColor(body, #000000, -f * 0.8));
    rect(-180 + 350 * u, -10 - 202 + 40 * pow(abs(2 * u - 1), 7), 5, 202 - 40 * pow(abs(2 * u - 1), 7));
  }
  fill(lerpColor(body, counter, 0.6), 130); rect(-180, -66, 354, 34);           // the counter mirrored
  fill(under); rect(-184, -34, 362, 26, 8);
  fill(255, 150); rect(-140, -210, 270, 5, 3);
  fill(#202024); rect(152, -176, 15, 122, 7);
  float lever = -up + 16 + random(-6, 6);
  fill(#111114); rect(140, lever - 34, 62, 27, 10); fill(#5A5A62); rect(146, lever - 31, 50, 7, 4);
  pushMatrix(); translate(84, -92);                            // dial
  for (int i = 0; i < 9; i++) { float a = PI * 0.75 + i * PI * 1.5 / 8; fill(i < 6 ? under : #E2571E); circle(41 * cos(a), 41 * sin(a), 5); }
  fill(0, 90); circle(3, 5, 66); fill(#E4E7EA); circle(0, 0, 64); fill(#A8AEB6); circle(1, 2, 56); fill(#2A2A2F); circle(0, 0, 48);
  rotate(random(-2.2, 2.2)); fill(#F5F5F5); rect(-2.5, -22, 5, 16, 2); popMatrix();
  int lit = int(random(3));
  for (int i = 0; i < 3; i++) { fill(0, 80); rect(-122 + i * 46, -99, 38, 20, 8); fill(#F2F2F2); rect(-124 + i * 46, -103, 38, 20, 8); fill(i == lit ? #FF5A36 : #6F747C); circle(-105 + i * 46, -70, 9); }
  for (int i = 0; i < 26; i++) { fill(lerpColor(#8A5426, #D9A860, random(1))); circle(random(-210, 210), random(4, 36), random(2, 5)); }   // crumbs
}

float lum(color c) { return 0.3 * red(c) + 0.59 * green(c) + 0.11 * blue(c); }

void steam(float up) {
  noFill();
  for (int i = -1; i < 2; i++) for (int k = 0; k < 3; k++) { stroke(255, 50); strokeWeight(14 - 5 * k); float y = -up - 212, b = 26 + 6 * i; bezier(i * 70, y, i * 70 + b, y - 25, i * 70 - b, y - 45, i * 70 + b * 0.5, y - 66); }
  noStroke();
}

void slice(float x, float y, float a) {
  color crust = lerpColor(#B0702F, #5E3216, random(1)), crumb = lerpColor(#F4D9A4, #D09A58, random(1));
  pushMatrix(); translate(x, y + 60); rotate(a);
  for (int k = 0; k < 8; k++) {
    float g = k == 0 ? 0 : 3 + k * 3, o = k == 0 ? 8 : 0;      // the first is the thickness behind
    fill(k == 0 ? lerpColor(crust, #2A140A, 0.4) : k == 1 ? crust : lerpColor(lerpColor(crumb, crust, 0.6), crumb, (k - 2) / 5.0));
    rect(-58 + g + o, -34 + g - o * 0.6, 116 - 2 * g, 180, 10);
    ellipse(-30 + g * 0.3 + o, -30 + g * 0.4, 74 - g * 1.4, 64 - g * 1.4); ellipse(30 - g * 0.3 + o, -30 + g * 0.4, 74 - g * 1.4, 64 - g * 1.4);
    ellipse(o, -34 + g * 0.6, 70, 60 - g);
  }
  for (int i = 0; i < 60; i++) { fill(lerpColor(crumb, crust, random(0.2, 0.8)), 150); ellipse(random(-34, 34), random(-42, 80), random(2, 7), random(2, 4)); }
  for (int i = 0; i < 4; i++) { fill(crust, 40); rect(-30 + i * 17, -38, 6, 110, 3); }   // browned by the wires
  popMatrix();
}
