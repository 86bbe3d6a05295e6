// A glass teapot on a warmer: tea, leaves or a blossom inside, bubbles, a candle below, steam above.
float cx, base, w, h, s;
color tea, night; boolean dark;

void setup() {
  size(512, 512);
  color[] teas = {#C4651C, #8A2F14, #D9A32B, #A8B545, #C2374A, #5B3A8C};
  tea = teas[int(random(teas.length))]; dark = random(1) < 0.5;
  color[] rooms = dark ? new color[] {#14182A, #2A1A1C, #10262A, #2B2238} : new color[] {#E9E2D2, #CFE0DC, #F3D7C4, #D9DCEC, #F6F2EA};
  night = rooms[int(random(rooms.length))]; background(night);
  w = random(118, 142); h = w * random(1.2, 1.6);
  s = random(1) < 0.5 ? -1 : 1; cx = 256 + s * random(2, 26); base = random(368, 392);
  room();
  translate(cx, base); scale(s, 1);
  warmer(); pot(); steam();
}

void room() {
  noStroke();
  float fx = random(512), fy = random(60, 260);
  for (int i = 22; i > 0; i--) {                       // light of a window or a lamp on the wall
    fill(dark ? #FFB35C : #FFFFFF, dark ? 6 : 20); circle(fx, fy, i * 24);
  }
  for (int i = 0; i < 14; i++) {                       // lights out of focus
    fill(lerpColor(night, dark ? #FFC27A : #FFFFFF, random(0.2, 0.6)), 120); circle(random(512), random(330), random(14, 60));
  }
  color[] woods = {#8A5A36, #C79B6B, #3A2A26, #E4DACA, #5A6B70};
  color wood = lerpColor(woods[int(random(woods.length))], #0A0A14, dark ? 0.5 : 0);
  fill(wood); rect(0, base + 18, 512, 200);
  for (int i = 0; i < 40; i++) {
    fill(lerpColor(wood, #000000, random(0.25)), 140); rect(random(-80, 512), base + 18 + sq(random(1)) * 130, random(60, 260), 2);
  }
}

void warmer() {
  fill(0, 90); ellipse(0, base > 380 ? 98 : 104, w * 2.2, 26);
  color iron = dark ? #3C3C44 : #55555E;
  for (int i = 8; i > 0; i--) {
    fill(#FFB347, 18); ellipse(0, 52, w * 0.22 * i, 14 * i);
  }
  fill(iron); quad(-w * 0.72, 8, w * 0.72, 8, w * 0.86, 100, -w * 0.86, 100);
  fill(lerpColor(iron, #FFB347, 0.5)); quad(-w * 0.52, 28, w * 0.52, 28, w * 0.6, 100, -w * 0.6, 100);
  fill(lerpColor(iron, #FFDf9A, 0.75)); ellipse(0, 66, w * 0.8, 66);
  fill(#F4F1EA); rect(-26, 78, 52, 22, 3);
  fill(#FF9A2E); ellipse(0, 60, 17, 36);
  fill(#FFF3B8); ellipse(0, 65, 9, 22);
  fill(lerpColor(iron, #FFFFFF, 0.2)); rect(-w * 0.78, 2, w * 1.56, 10, 5);
}

float half(float t) {                                   // half the width of the glass at height t, 0 to 1
  return w * (t < 0.42 ? 0.62 + 0.38 * sin(HALF_PI * t / 0.42) : 0.44 + 0.56 * cos(HALF_PI * (t - 0.42) / 0.62));
}

void wall(float from, float to) {
  beginShape();
  for (float t = from; t <= to + 0.001; t += (to - from) / 30) vertex(half(t), -h * t);
  for (float t = to; t >= from - 0.001; t -= (to - from) / 30) vertex(-half(t), -h * t);
  endShape(CLOSE);
}

void pot() {
  color rim = dark ? #DCEBF5 : #7FA0AE;
  float full = random(0.55, 0.78);
  noFill(); strokeCap(ROUND);                           // handle: a loop of glass
  for (int i = 0; i < 3; i++) {
    stroke(i == 1 ? lerpColor(night, rim, 0.35) : i == 0 ? rim : #FFFFFF, i == 2 ? 200 : 235); strokeWeight(i == 0 ? 17 : i == 1 ? 11 : 3);
    bezier(half(0.8) - 4, -h * 0.8, w * 1.85, -h * 1.05, w * 1.75, -h * 0.1, half(0.26) - 3, -h * 0.24);
  }
  stroke(rim); strokeWeight(3); fill(lerpColor(night, rim, 0.25), 200);
  beginShape();                                         // spout
  vertex(-half(0.2) + 12, -h * 0.18);
  bezierVertex(-w * 1.45, -h * 0.2, -w * 1.2, -h * 0.7, -w * 1.66, -h * 0.92);
  vertex(-w * 1.44, -h * 0.96);
  bezierVertex(-w * 1.1, -h * 0.8, -w * 1.08, -h * 0.6, -half(0.5) + 10, -h * 0.5);
  endShape(CLOSE);
  fill(lerpColor(night, rim, dark ? 0.16 : 0.3), 210); wall(0, 1);
  noStroke();
  for (int i = 0; i < 12; i++) {                        // tea glows brighter towards the flame
    fill(lerpColor(lerpColor(tea, #2A0C06, 0.35), lerpColor(tea, #FFE08A, 0.45), i / 12.0), 225); wall(0.025, max(0.06, full * (1 - i / 12.5)));
  }
  fill(lerpColor(tea, #FFF0C4, 0.4)); ellipse(0, -h * full, half(full) * 1.94, 20);
  fill(lerpColor(tea, #2A0C06, 0.15), 160); ellipse(0, -h * full + 2, half(full) * 1.75, 13);
  int kind = int(random(3));
  if (kind == 0) for (int i = 0; i < 46; i++) {         // leaves on the ground of the pot
    fill(lerpColor(#2F3A16, #6A4A1E, random(1)), 220); ellipse(random(-0.5, 0.5) * w, -h * random(0.04, 0.17), random(10, 26), random(3, 8));
  } else if (kind == 1) {                               // a blossom that opened in the water
    for (int i = 0; i < 24; i++) { fill(lerpColor(#F6D34A, #E0567A, random(1)), 190); float a = PI + PI * i / 23; ellipse(cos(a) * w * 0.3, -h * 0.14 + sin(a) * h * 0.2, 22, 36); }
    fill(#7A2A2A); ellipse(0, -h * 0.15, w * 0.4, h * 0.17);
  } else for (int i = 0; i < 5; i++) {                  // slices of lemon
    float x = random(-0.55, 0.55) * w, y = -h * random(0.1, full - 0.12), r = w * random(0.3, 0.4);
    fill(#F2C230, 230); circle(x, y, r); fill(#FCEFA6, 230); circle(x, y, r * 0.82);
    for (int j = 0; j < 8; j++) { fill(#F0CF4A, 240); arc(x, y, r * 0.74, r * 0.74, j * QUARTER_PI + 0.1, (j + 1) * QUARTER_PI - 0.1); }
  }
  for (int i = 0; i < 30; i++) { fill(255, random(50, 150)); circle(random(-0.7, 0.7) * w, -h * random(0.08, full), random(2, 6)); }
  fill(255, 70);                                        // long reflections on the glass
  quad(-half(0.3) * 0.86, -h * 0.22, -half(0.3) * 0.7, -h * 0.2, -half(0.75) * 0.66, -h * 0.8, -half(0.75) * 0.86, -h * 0.78);
  fill(255, 110); ellipse(half(0.7) * 0.7, -h * 0.66, 10, h * 0.2);
  fill(lerpColor(night, rim, 0.55), 235); arc(0, -h, half(1) * 2, h * 0.3, PI, TWO_PI);
  fill(rim); rect(-half(1) - 8, -h - 4, half(1) * 2 + 16, 9, 4);
  fill(lerpColor(rim, #FFFFFF, 0.3)); circle(0, -h * 1.17, 26); fill(255); circle(-5, -h * 1.19, 8);
}

void steam() {
  noFill();
  for (int i = 0; i < 4; i++) {
    stroke(#FFFFFF, dark ? 70 : 170); strokeWeight(random(4, 9));
    float x = -w * 1.55 + random(-8, 8), y = -h * 0.98, r = random(14, 34);
    bezier(x, y, x - r, y - 30, x + r, y - 60, x - r * 0.4, y - random(80, 130));
  }
}
