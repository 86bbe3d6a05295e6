void setup() {
  size(512, 512);
  color[][] rooms = {{#F1E4D0, #C9A77C}, {#2B2436, #4A3B52}, {#5B1F2B, #7A3540}, {#C9DAD8, #8FA9A6}, {#243447, #3D5166}, {#E8D9E2, #B898AC}};
  color[] room = rooms[int(random(rooms.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(room[0], #FFFFFF, 0.12 * (1 - y / 512.0)));
    line(0, y, width, y);
  }
  noStroke();
  for (int k = 0; k < 8; k++) {
    fill(255, 200, 120, 22);
    float d = random(40, 130);
    ellipse(random(width), random(330), d, d);
  }
  fill(room[1]);
  rect(0, 408, width, 104);
  color[] wines = {#7B0F2B, #E9C46A, #E8798A, #9B1B30, #F1DFA0};
  color wine = wines[int(random(wines.length))];
  boolean two = random(1) < 0.3;
  float w = random(82, 104), tall = random(185, 220), tip = random(0.55, 0.8), level = random(0.35, 0.62);
  if (two) glass(355, 425, w * 0.75, tall * 0.75, tip, level * 0.8, wine);
  glass(two ? 205 : 256 + random(-40, 40), 455, w, tall, tip, level, wine);
}

void glass(float x, float base, float w, float bowl, float tip, float level, color wine) {
  float foot = base - bowl * 0.72, top = foot - bowl;
  boolean dark = brightness(get(4, 4)) < 120;
  color rim = dark ? color(255, 210) : color(255, 240);
  noStroke();
  fill(0, 60);
  ellipse(x + 20, base + 4, w * 1.9, 26);
  fill(wine, 60);
  ellipse(x + 40, base + 6, w * 1.1, 16);
  fill(255, dark ? 40 : 90);
  shape(x, foot, w, bowl, tip, 1);
  fill(wine, 235);
  shape(x, foot, w, bowl, tip, level);
  float half = w * at(level, tip);
  fill(lerpColor(wine, #FFFFFF, 0.28));
  ellipse(x, foot - bowl * level, half * 2, half * 0.34);
  fill(255, 70);
  beginShape();
  for (float t = 0.15; t <= 0.9; t += 0.05) vertex(x - w * at(t, tip) * 0.78, foot - bowl * t);
  for (float t = 0.9; t >= 0.15; t -= 0.05) vertex(x - w * at(t, tip) * 0.6, foot - bowl * t);
  endShape(CLOSE);
  noFill();
  stroke(rim);
  strokeWeight(3);
  shape(x, foot, w, bowl, tip, 1);
  ellipse(x, top, w * 2 * at(1, tip), w * 0.32);
  strokeWeight(7);
  line(x, foot, x, base - 6);
  stroke(0, 40);
  strokeWeight(2);
  line(x + 3, foot + 4, x + 3, base - 8);
  noStroke();
  fill(rim);
  ellipse(x, base, w * 1.5, 24);
  fill(0, 26);
  ellipse(x, base + 1, w * 1.25, 16);
}

float at(float t, float tip) {
  return sqrt(max(0, 1 - sq(1 - min(1, t / 0.5)))) * (t > 0.5 ? lerp(1, tip, sq((t - 0.5) / 0.5)) : 1);
}

void shape(float x, float foot, float w, float bowl, float tip, float upTo) {
  beginShape();
  for (float t = 0; t <= upTo + 0.001; t += 0.02) vertex(x - w * at(t, tip), foot - bowl * t);
  for (float t = upTo; t >= -0.001; t -= 0.02) vertex(x + w * at(max(0, t), tip), foot - bowl * t);
  endShape(CLOSE);
}
