// A glass of wine (or two) on a table; window, lamps or curtain behind
void setup() {
  size(512, 512); noStroke();
  color[][] rooms = {{#8A6A4C, #5A3A26, #C09060}, {#1F1A2B, #3A2C46, #6B4A3A}, {#4A1822, #6E2A36, #8A5A3C}, {#4F7072, #2F5254, #B99A74}, {#1C2B3C, #34506A, #54565E}, {#5E4A63, #83657F, #D6C4B4}};
  color[] room = rooms[int(random(rooms.length))];
  int place = int(random(3));
  for (int y = 0; y < 408; y += 4) { fill(lerpColor(room[0], room[1], y / 408.0)); rect(0, y, 512, 5); }
  float left = random(-40, 250);
  if (place == 0) for (int k = 0; k < 6; k++) {               // window with six panes
    fill(lerpColor(room[1], #E9C48A, 0.35 - 0.04 * int(k / 2)));
    rect(left + (k % 2) * 128, 20 + int(k / 2) * 118, 118, 108);
  }
  if (place == 1) for (int k = 0; k < 16; k++) {              // lamps out of focus
    fill(255, random(150, 215), 110, random(25, 70)); circle(random(width), random(350), random(30, 95));
  }
  if (place == 2) for (int k = 0; k < 64; k++) { fill(0, 45 + 40 * sin(k * 0.75 + left)); rect(k * 8, 0, 8, 408); }   // folds of a curtain
  for (int y = 400; y < 512; y += 4) { fill(lerpColor(lerpColor(room[2], #000000, 0.35), room[2], (y - 400) / 112.0)); rect(0, y, 512, 5); }
  fill(0, 22);
  for (int k = 0; k < 14; k++) ellipse(random(width), random(412, 512), random(120, 400), 3);
  color[] wines = {#7B0F2B, #E9B93C, #E8697E, #9B1B30, #EFD27A}; color wine = wines[int(random(wines.length))];
  boolean two = random(1) < 0.3;
  float w = random(84, 104), tall = random(190, 220), tip = random(0.58, 0.8), level = random(0.38, 0.6), x = two ? 195 : 256 + random(-40, 40);
  if (two) glass(375, 432, w * 0.75, tall * 0.75, tip, level * 0.8, wine);
  else if (random(1) < 0.6) grapes(x < 256 ? 420 : 82, 425);
  glass(x, 468, w, tall, tip, level, wine);
}

void grapes(float x, float y) {
  color g = random(1) < 0.5 ? #4A2A5E : #8FAE3E;
  fill(0, 80); ellipse(x, y + 16, 150, 28);
  for (int k = 0; k < 24; k++) {
    float a = k / 24.0, gx = x + random(-62, 62) * (1 - 0.5 * a), gy = y + 8 - a * 52;
    fill(lerpColor(g, #000000, 0.4)); circle(gx, gy, 29);
    fill(g); circle(gx - 2, gy - 2, 24); fill(255, 130); circle(gx - 6, gy - 6, 6);
  }
}

void glass(float x, float base, float w, float bowl, float tip, float level, color wine) {
  float foot = base - bowl * 0.72, top = foot - bowl, half = w * at(level, tip);
  noStroke();
  fill(0, 90); ellipse(x + 30, base + 5, w * 2.1, 30);
  for (int k = 0; k < 4; k++) {                               // light that came through the wine
    fill(lerpColor(wine, #FFE9B0, k * 0.2), 80);
    ellipse(x + 58, base + 8, w * (1.2 - 0.25 * k), 18 - 4 * k);
  }
  fill(255, 42); bowlTo(x, foot, w, bowl, tip, 1);
  for (int k = 0; k < 9; k++) {                               // wine: dark rim, glowing heart
    fill(lerpColor(lerpColor(wine, #180008, 0.5), lerpColor(wine, #FFC890, 0.2), k / 8.0));
    bowlTo(x + k * 1.6, foot - k, w * (0.96 - 0.075 * k), bowl - k * 2.0 / level, tip, level);
  }
  fill(lerpColor(wine, #FFFFFF, 0.35)); ellipse(x, foot - bowl * level, half * 1.93, half * 0.32);
  fill(255, 110);                                             // window mirrored on the left, thin gleam on the right
  streak(x, foot, w, bowl, tip, -0.82, -0.62, 0.3, 0.92);
  streak(x, foot, w, bowl, tip, 0.84, 0.9, 0.2, 0.9);
  fill(255, 150); ellipse(x, base, w * 1.6, 28);
  fill(40, 40, 60, 120); ellipse(x, base + 1, w * 1.42, 20);
  for (int k = 0; k < 3; k++) {                               // stem flares above and below
    fill(k == 1 ? color(70, 74, 92) : color(238, 242, 250));
    float q = 1 - 0.33 * k;
    beginShape();
    for (int i = 0; i <= 20; i++) vertex(x - k - q * wide(i / 20.0, w), lerp(foot + 5, base, i / 20.0));
    for (int i = 20; i >= 0; i--) vertex(x - k + q * wide(i / 20.0, w), lerp(foot + 5, base, i / 20.0));
    endShape(CLOSE);
  }
  noFill(); stroke(255, 235); strokeWeight(2.8);
  bowlTo(x, foot, w, bowl, tip, 1);
  ellipse(x, top, w * 2 * at(1, tip), w * 0.32);
  noStroke();
}

float wide(float t, float w) { return 4 + w * 0.1 * pow(1 - t, 5) + w * 0.32 * pow(t, 14); }

float at(float t, float tip) {
  return sqrt(max(0, 1 - sq(1 - min(1, t / 0.5)))) * (t > 0.5 ? lerp(1, tip, sq((t - 0.5) / 0.5)) : 1);
}

void streak(float x, float foot, float w, float bowl, float tip, float a, float b, float lo, float hi) {
  beginShape();
  for (int i = 0; i <= 12; i++) vertex(x + a * w * at(lerp(lo, hi, i / 12.0), tip), foot - bowl * lerp(lo, hi, i / 12.0));
  for (int i = 12; i >= 0; i--) vertex(x + b * w * at(lerp(lo, hi, i / 12.0), tip), foot - bowl * lerp(lo, hi, i / 12.0));
  endShape(CLOSE);
}

void bowlTo(float x, float foot, float w, float bowl, float tip, float upTo) {
  beginShape();
  for (int i = 0; i <= 30; i++) vertex(x - w * at(upTo * i / 30.0, tip), foot - bowl * upTo * i / 30.0);
  for (int i = 30; i >= 0; i--) vertex(x + w * at(upTo * i / 30.0, tip), foot - bowl * upTo * i / 30.0);
  endShape(CLOSE);
}
