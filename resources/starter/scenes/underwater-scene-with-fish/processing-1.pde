// Half above the water, half below: a strip of sky with a boat, a rocking surface, and fish over a reef.
float level;
color deep, shallow, sky;

float wave(float x, float shift) {
  return level + 9 * sin(x / 46 + shift) + 5 * sin(x / 19 + shift * 2);
}

color pick(color... c) { return c[int(random(c.length))]; }

void setup() {
  size(512, 512);
  color[][] seas = {{#1B7FA8, #7FDCE0, #BFE6F7}, {#0C3B6E, #3F9BD0, #F7B267}, {#136F63, #8FE0B8, #F3F0D2}, {#0B1B3F, #2B5C9A, #1B2547}, {#2B6F8F, #A8D8D0, #DDE3E6}, {#3A3F8F, #8C9BE0, #F4A7B9}};
  int k = int(random(seas.length));
  deep = seas[k][0];
  shallow = seas[k][1];
  sky = seas[k][2];
  level = random(92, 165);
  float shift = random(TAU);
  background(sky);
  noStroke();
  fill(brightness(sky) < 100 ? #F4EFD0 : #FFF6D0);
  circle(random(60, 450), random(24, 70), random(34, 60));
  aboveWater(shift);
  for (int y = int(level) - 16; y < 512; y++) {
    stroke(lerpColor(shallow, deep, pow((y - level + 16) / (528 - level), 0.8)));
    for (int run = 0; run < 512; run += y < level + 16 ? 4 : 512)
      if (y > wave(run, shift)) line(run, y, run + (y < level + 16 ? 3 : 512), y);
  }
  noStroke();
  fill(255, 26);
  for (int i = 0; i < 7; i++) {                        // rays
    float x = random(512), w = random(14, 40), d = random(-90, 90);
    quad(x, wave(x, shift), x + w, wave(x + w, shift), x + d + w * 2, 470, x + d - w, 470);
  }
  fill(255, 200);
  for (int x = -4; x < 516; x += 2) rect(x, wave(x, shift), 2, 3);
  bed();
  int n = int(random(6, 12));
  float top = level + 40;
  color[] looks = {pick(#FF7B2E, #F25F5C, #FFD23F), pick(#FFE066, #70C1B3, #F7F7FF), pick(#9B5DE5, #F15BB5, #00BBF9)};
  for (int i = 0; i < n; i++) {                        // small ones first, the large ones at the end
    float s = lerp(0.4, 1.25, pow(i / (n - 1.0), 1.6)) * random(0.85, 1.1);
    pushMatrix();
    translate(constrain(40 + (i * 173 + random(90)) % 440, 70 * s, 512 - 70 * s), lerp(top + 20, 425, ((i * 0.37 + random(0.2)) % 1)));
    rotate(random(-0.2, 0.2));
    scale(random(1) < 0.5 ? -s : s, s);
    fish(int(random(3)), looks[i % 3], looks[(i + 1) % 3]);
    popMatrix();
  }
  fill(255, 90);
  for (int i = 0; i < 26; i++) circle(random(512), random(level + 30, 500), random(2, 10));
}

void aboveWater(float shift) {
  float x = random(130, 380), y = wave(x, shift) + 3;
  if (random(1) < 0.6) {                               // sailing boat
    fill(#5A4636);
    rect(x - 1.5, y - 84, 3, 78);
    fill(pick(#FFFFFF, #FCE9C4, #E4572E));
    triangle(x + 4, y - 82, x + 4, y - 16, x + 42, y - 16);
    triangle(x - 4, y - 70, x - 4, y - 16, x - 30, y - 16);
    fill(pick(#C8352E, #FFFFFF, #2F5D8A, #F2A541, #4A3B32));
    quad(x - 44, y - 12, x + 50, y - 12, x + 34, y + 12, x - 32, y + 12);
  } else {                                             // an island
    fill(#E9D8A6);
    ellipse(x, level + 6, 210, 34);
    fill(#7A5A3A);
    quad(x + 30, level - 4, x + 37, level - 4, x + 50, level - 62, x + 46, level - 62);
    fill(#4F8F4A);
    arc(x - 20, level, 120, 70, PI, TAU);
    for (int k = 0; k < 6; k++) arc(x + 48 + 20 * cos(k), level - 60 + 8 * sin(k), 46, 18, PI + 0.2, TAU);
  }
}

void bed() {
  fill(lerpColor(#E8D3A0, deep, 0.35));
  for (int x = -10; x < 522; x += 8) rect(x, 462 + 12 * sin(x / 60.0), 9, 80);
  for (int i = 0; i < 10; i++) {
    float x = random(512), y = 488 + random(-16, 20), h = random(40, 100);
    fill(lerpColor(pick(#F25C54, #F7B267, #B5179E, #80B918, #FFB3C6, #577590), deep, 0.2));
    if (i % 3 == 0) for (int k = 0; k < 26; k++) circle(x + random(-h, h) * 0.55, y - random(h) * 0.5, random(12, 26));
    else if (i % 3 == 1) for (int k = -2; k < 3; k++) { pushMatrix(); translate(x, y); rotate(k * 0.24); rect(-5, -h + abs(k) * 9, 10, h, 6); rotate(0.3); rect(3, -h * 0.7, 8, h * 0.35, 5); popMatrix(); }
    else for (int k = 0; k < 22; k++) ellipse(x + 9 * sin(k * 0.5 + x), y - k * h / 18, 13 - k * 0.45, 12);
  }
}

void fish(int kind, color c, color d) {
  float tall = kind == 0 ? 40 : kind == 1 ? 66 : 28;
  fill(d);                                             // tail and fins
  quad(-44, 0, -80, -26, -70, 0, -80, 26);
  bezier(20, -tall * 0.4, 6, -tall * 1.1, -30, -tall * 1.1, -40, -tall * 0.2);
  bezier(10, tall * 0.4, 0, tall * 0.95, -24, tall * 0.9, -34, tall * 0.2);
  for (int i = 0; i < 9; i++) {                        // rounded by layers of light
    fill(lerpColor(lerpColor(c, #1A1030, 0.3), lerpColor(c, #FFFFFF, 0.45), i / 9.0));
    bezierFish(1 - i * 0.07, tall, -i * tall * 0.022);
  }
  fill(d, 220);
  if (kind == 0) for (int k = -1; k < 2; k++) ellipse(-4 + k * 25, 0, 9, tall * (0.98 - 0.24 * abs(k)));
  if (kind == 1) { ellipse(-20, 0, 9, tall * 0.84); ellipse(14, 0, 11, tall * 0.92); }
  if (kind == 2) rect(-46, -3, 84, 5, 3);
  fill(lerpColor(d, #000000, 0.15));
  triangle(12, 4, -12, 14, -4, 2);
  fill(255);
  circle(36, -tall * 0.1, 14);
  fill(#0C0C14);
  circle(38, -tall * 0.1, 8);
}

void bezierFish(float s, float tall, float up) {
  beginShape();
  vertex(58 * s, up);
  bezierVertex(34 * s, up - tall * 0.72 * s, -28 * s, up - tall * 0.72 * s, -50 * s, up - 5 * s);
  vertex(-50 * s, up + 5 * s);
  bezierVertex(-28 * s, up + tall * 0.72 * s, 34 * s, up + tall * 0.72 * s, 58 * s, up);
  endShape(CLOSE);
}
