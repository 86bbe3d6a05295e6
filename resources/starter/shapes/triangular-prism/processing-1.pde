void setup() {
  size(512, 512);
  boolean glass = random(1) < 0.5;
  color[][] places = {{#1B1F2E, #2A3046}, {#2B1B2E, #3D2942}, {#10261F, #1D3B31}};
  color[][] days = {{#EFE8DA, #C9B79A}, {#CFE0E6, #9FB7BE}, {#FBE3CF, #D9A98A}, {#3F4756, #5B6475}};
  color[] place = glass ? places[int(random(3))] : days[int(random(4))];
  background(place[0]);
  noStroke();
  fill(place[1]);
  rect(0, 320, width, 192);
  color[] paints = {#D1495B, #2E86AB, #EDAE49, #57A773, #9D4EDD};
  color c = glass ? color(190, 215, 235) : paints[int(random(paints.length))];
  boolean left = random(1) < 0.5;
  translate(256 + random(-25, 25), 330 + random(-15, 25));
  scale(left ? 1 : -1, 1);
  scale(random(0.92, 1.12));
  float s = random(95, 120), dx = random(110, 165), dy = random(-75, -50), tall = s * random(1.5, 1.85);
  float x0 = -s - dx * 0.35;
  if (glass) {
    color[] bow = {#FF3B30, #FF9500, #FFE600, #34C759, #0A84FF, #5E5CE6, #BF5AF2};
    stroke(255, 220);
    strokeWeight(5);
    line(-330, 10, x0 + s * 0.6, -tall * 0.5);
    noStroke();
    for (int k = 0; k < 7; k++) {
      fill(bow[k], 150);
      quad(x0 + s * 1.5, -tall * 0.5, 340, 20 + k * 16, 340, 36 + k * 16, x0 + s * 1.5, -tall * 0.5 + 4);
    }
  } else {
    fill(0, 60);
    quad(x0, 6, x0 + 2 * s, 6, x0 + 2 * s + dx + 70, dy + 22, x0 + dx, dy + 10);
  }
  stroke(glass ? color(255, 210) : lerpColor(c, #000000, 0.5));
  strokeWeight(3);
  strokeJoin(ROUND);
  int alpha = glass ? 90 : 255;
  fill(lerpColor(c, #000000, 0.35), alpha);
  quad(x0 + 2 * s, 0, x0 + s, -tall, x0 + s + dx, -tall + dy, x0 + 2 * s + dx, dy);
  fill(lerpColor(c, #FFFFFF, 0.25), alpha);
  triangle(x0, 0, x0 + s, -tall, x0 + 2 * s, 0);
  if (glass) {
    noFill();
    triangle(x0 + dx, dy, x0 + s + dx, -tall + dy, x0 + 2 * s + dx, dy);
    line(x0, 0, x0 + dx, dy);
  } else if (random(1) < 0.6) {
    noFill();
    for (float k = 0.25; k < 0.9; k += 0.2) triangle(x0 + s * k, -tall * k * 0.3, x0 + s, -tall * (1 - k * 0.55), x0 + 2 * s - s * k, -tall * k * 0.3);
  }
}
