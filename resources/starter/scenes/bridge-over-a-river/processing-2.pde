// A humped stone bridge over a winding river, stone by stone.
int arches;
float crown, camber, low = 352;
color sky1, sky2, grass, water, stone;

void setup() {
  size(512, 512);
  crown = random(190, 225);
  color[][] hours = {{#7FC4EE, #E8F4F4, #6FA84F, #3F8FBF}, {#E2725B, #FBD9A0, #7B7A3A, #C07A6C}, {#121A40, #4C5A93, #1F3A38, #1A2A58},
                     {#BCC6CC, #EEF0EE, #7E9670, #8CA1AA}, {#F0B9C8, #FCEFE0, #A3B46A, #89B5C4}};
  color[] h = hours[int(random(hours.length))];
  sky1 = h[0]; sky2 = h[1]; grass = h[2]; water = h[3];
  stone = lerpColor(lerpColor(#CDB999, #86858C, random(1)), sky1, 0.15);
  if (sky1 == #121A40) stone = lerpColor(stone, #141A38, 0.4);
  arches = int(random(1, 4));
  camber = random(10, 60) / sqrt(arches);
  for (int y = 0; y < 320; y++) {
    stroke(lerpColor(sky1, sky2, y / 300.0)); line(0, y, width, y);
  }
  noStroke(); fill(#FFF6DC); circle(random(50, 460), random(40, 130), random(36, 60)); land(); river();
  bridge(14, -7, lerpColor(stone, #000000, 0.5), false);
  bridge(0, 0, stone, true);
  for (int s = 0; s < 2; s++) for (int i = 0; i < 9; i++) {     // bushes where the bridge meets its banks
    fill(lerpColor(grass, i % 2 == 0 ? #000000 : #FFFFFF, random(0.1, 0.28)));
    ellipse((s == 0 ? 0 : 512) + random(-46, 46), low + random(-14, 26), random(40, 70), random(30, 54));
  }
}

float top(float x) { return crown - camber * (1 - sq((x - 256) / 256)); }

float under(float x) {                                          // the lower edge: arches between piers
  float w = 420.0 / arches, i = floor((x - 46) / w);
  if (x < 46 || x > 466) return low + 8;
  float d = w * 0.43, t = (x - 46 - (i + 0.5) * w) / d;
  if (abs(t) >= 1) return low + 8;
  return low - min(d * 0.9, low - crown - 26) * sqrt(1 - t * t);
}

void bridge(float dx, float dy, color c, boolean near) {
  noStroke(); fill(c); beginShape();
  for (float x = -10; x <= 522; x += 4) vertex(x + dx, top(x) + dy);
  for (float x = 522; x >= -10; x -= 1.5) vertex(x + dx, under(x) + dy);
  endShape(CLOSE);
  if (!near) return;
  for (float y = crown - camber; y < low; y += 11) for (float x = -10 + random(12); x < 512; x += random(16, 30)) {
    if (y + 10 > under(x + 3) || y + 10 > under(x + 14) || y < top(x) || y < top(x + 14)) continue;
    fill(lerpColor(c, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.22))); rect(x, y, 14, 9, 2);
  }
  float w = 420.0 / arches, d = w * 0.43, rise = min(d * 0.9, low - crown - 26);
  for (int i = 0; i < arches; i++) for (int k = 0; k < 15; k++) {   // ring of wedge stones
    float a = PI + PI * k / 15, b = PI + PI * (k + 0.9) / 15, cx = 46 + (i + 0.5) * w;
    fill(lerpColor(c, #FFFFFF, k % 2 == 0 ? 0.3 : 0.15));
    quad(cx + cos(a) * d, low + sin(a) * rise, cx + cos(b) * d, low + sin(b) * rise, cx + cos(b) * (d + 13), low + sin(b) * (rise + 13), cx + cos(a) * (d + 13), low + sin(a) * (rise + 13));
  }
  noFill(); strokeWeight(9); stroke(lerpColor(c, #FFFFFF, 0.35));
  beginShape();
  for (float x = -10; x <= 522; x += 4) vertex(x, top(x) - 4);
  endShape();
  strokeWeight(3);
  stroke(lerpColor(c, #000000, 0.35));
  beginShape();
  for (float x = -10; x <= 522; x += 4) vertex(x, top(x) + 16);
  endShape();
  noStroke();
}

void land() {
  for (int k = 0; k < 3; k++) {
    fill(lerpColor(sky2, grass, 0.35 + 0.28 * k));
    float seed = random(100);
    beginShape();
    vertex(0, 400);
    for (int x = 0; x <= 512; x += 8) vertex(x, 170 + 55 * k - 110 * (noise(seed + x * 0.006) - 0.3));
    vertex(512, 400);
    endShape(CLOSE);
  }
  for (int i = 0; i < 22; i++) {
    float x = random(512), r = random(14, 30), y = 286 + random(-10, 10);
    fill(lerpColor(grass, #000000, 0.4));
    rect(x - 2, y, 4, 24);
    fill(lerpColor(grass, random(1) < 0.5 ? #000000 : sky2, random(0.1, 0.35)));
    ellipse(x, y - r * 0.4, r * 1.5, r * 2);
  }
  fill(grass);
  rect(0, 300, 512, 212);
}

void river() {
  float bend = random(-60, 60);
  for (int y = 304; y < 512; y++) {
    float t = (y - 304) / 208.0, mid = 256 + bend * sin(t * 3), half = 90 + 190 * t;
    stroke(lerpColor(#D9C79C, grass, 0.4));
    line(mid - half - 10, y, mid + half + 10, y);
    stroke(lerpColor(lerpColor(water, sky2, 0.5), lerpColor(water, #06202E, 0.35), t));
    line(mid - half, y, mid + half, y);
  }
  for (int i = 0; i < 70; i++) {
    float y = 330 + 180 * sqrt(random(1)), l = (y - 300) * 0.16, x = 256 + random(-1, 1) * (y - 190) * 0.7;
    stroke(lerpColor(water, #FFFFFF, random(0.3, 0.8)), 150);
    strokeWeight(1 + (y - 330) / 90);
    line(x - l, y, x + l, y);
  }
  noStroke();
  fill(lerpColor(water, #000000, 0.6), 130);
  rect(40, low + 4, 432, 26);
}
