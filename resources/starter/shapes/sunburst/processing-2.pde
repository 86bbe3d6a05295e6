// A sunburst: shaded rays fan out from one heart, straight, bent or waving, with thin rays between, halos, rings and a border.
float cx, cy, bend, wave;
color[] look;

void setup() {
  size(512, 512);
  color[][] looks = {{#E5383B, #F9B23F, #FFF3B0}, {#1F4254, #2A9D8F, #F2CC6B}, {#2B0A8A, #4C6FF2, #FF4F9A}, {#FFF1E6, #F2A488, #C8472F}, {#16161C, #434C63, #FFD166}, {#FFFDF6, #E63946, #1D3557}, {#45693F, #A3B98A, #FFFBE2}, {#0B3C5D, #F2E9DC, #F28F3B}, {#FFE27A, #F57F4B, #7A1E48}};
  look = looks[int(random(looks.length))];
  background(look[0]);
  cx = 256;
  cy = 256;
  int place = int(random(4));
  if (place == 1) cy = random(330, 400);
  if (place == 2) {
    cx = random(120, 392);
    cy = random(120, 392);
  }
  int n = int(random(10, 25));
  float start = random(TWO_PI), step = TWO_PI / n;
  bend = random(1) < 0.3 ? random(-0.8, 0.8) : 0;
  wave = bend == 0 && random(1) < 0.25 ? random(0.25, 0.45) * step : 0;
  float reach = random(1) < 0.65 ? 760 : 236;              // rays run off the picture, or end in tips
  if (reach < 300) {
    cx = 256;
    cy = 256;
  }
  noStroke();
  for (int k = 0; k < 10; k++) {                           // a glow behind everything
    fill(lerpColor(look[0], look[2], 0.03 + 0.028 * k));
    ellipse(cx, cy, 640 - k * 52, 640 - k * 52);
  }
  int between = int(random(3));
  boolean spear = reach < 300;
  for (int k = 0; k < n; k++) {
    float a = start + k * step;
    ray(a, step * 0.52, reach, look[1], spear);
    if (between > 0) ray(a + step * 0.5, step * (between == 1 ? 0.1 : 0.2), reach * (spear ? 0.82 : 1), lerpColor(look[1], look[2], 0.65), spear);
  }
  int ends = int(random(3));
  float rim = spear ? 244 : random(150, 215);
  for (int k = 0; k < n; k++) {
    float a = start + k * step + (spear ? step * 0.5 : 0) + bend * rim / 720;
    if (ends == 0) continue;
    fill(look[2]);
    float s = constrain(rim * step * 0.2, 6, 22);
    ellipse(cx + rim * cos(a), cy + rim * sin(a), s, s);
    if (ends == 2) {
      fill(look[0]);
      ellipse(cx + rim * cos(a), cy + rim * sin(a), s * 0.5, s * 0.5);
    }
  }
  heart(random(48, 84), n, start);
  if (!spear && random(1) < 0.55) border();
}

// One ray in many short lengths, paler at the heart, with a lit and a shaded half.
void ray(float a, float wide, float reach, color c, boolean spear) {
  for (int half = 0; half < 2; half++) {
    for (int q = 0; q < 24; q++) {
      float r0 = reach * q / 24, r1 = reach * (q + 1) / 24 + 1;
      float m0 = a + bend * r0 / 720 + wave * sin(r0 / 28), m1 = a + bend * r1 / 720 + wave * sin(r1 / 28);
      float w0 = wide / 2, w1 = wide / 2;
      if (spear) {
        w0 = wide * 0.5 * pow(max(0, 1 - r0 / reach), 0.55);
        w1 = wide * 0.5 * pow(max(0, 1 - r1 / reach), 0.55);
      }
      float e = half == 0 ? -1 : 1;
      color tone = lerpColor(lerpColor(c, look[2], 0.6), c, min(1, r0 / 230));
      fill(half == 0 ? lerpColor(tone, #FFFFFF, 0.1) : lerpColor(tone, #000000, 0.14));
      quad(cx + r0 * cos(m0), cy + r0 * sin(m0), cx + r1 * cos(m1), cy + r1 * sin(m1), cx + r1 * cos(m1 + e * w1), cy + r1 * sin(m1 + e * w1), cx + r0 * cos(m0 + e * w0), cy + r0 * sin(m0 + e * w0));
    }
  }
}

void heart(float r, int n, float start) {
  int kind = int(random(4));
  for (int k = 0; k < 6; k++) {                            // a soft shadow under the disc
    fill(0, 16);
    ellipse(cx + 5, cy + 8, 2 * r + 22 - k * 4, 2 * r + 22 - k * 4);
  }
  if (kind == 1) {                                         // a scalloped collar
    fill(lerpColor(look[2], look[0], 0.35));
    for (int k = 0; k < 2 * n; k++) {
      float a = start + k * PI / n;
      ellipse(cx + r * cos(a), cy + r * sin(a), r * 7.0 / n, r * 7.0 / n);
    }
  }
  fill(lerpColor(look[2], look[0], 0.45));
  ellipse(cx, cy, 2 * r + 6, 2 * r + 6);
  for (int k = 0; k < 20; k++) {
    float t = k / 19.0;
    fill(lerpColor(lerpColor(look[2], look[1], 0.25), lerpColor(look[2], #FFFFFF, 0.3), t));
    ellipse(cx - r * 0.24 * t, cy - r * 0.26 * t, 2 * r * (1 - 0.7 * t), 2 * r * (1 - 0.7 * t));
  }
  noFill();
  stroke(look[0]);
  strokeWeight(4);
  if (kind == 0 || kind == 2) ellipse(cx, cy, 1.62 * r, 1.62 * r);
  if (kind == 2) {
    ellipse(cx, cy, 1.1 * r, 1.1 * r);
    for (int k = 0; k < n; k++) {
      float a = start + k * TWO_PI / n;
      line(cx + 0.55 * r * cos(a), cy + 0.55 * r * sin(a), cx + 0.81 * r * cos(a), cy + 0.81 * r * sin(a));
    }
  }
  if (kind == 3) {                                         // a turning spiral
    beginShape();
    for (float t = 0; t < 18; t += 0.15) vertex(cx + r * 0.045 * t * cos(t + start), cy + r * 0.045 * t * sin(t + start));
    endShape();
  }
  noStroke();
}

void border() {
  noFill();
  stroke(look[2]);
  strokeWeight(20);
  rect(10, 10, 492, 492);
  stroke(look[0]);
  strokeWeight(5);
  rect(24, 24, 464, 464);
  noStroke();
  fill(look[0]);
  for (int k = 0; k < 24; k++) {
    float p = 20.5 + k * 20.5;
    ellipse(p, 10, 8, 8);
    ellipse(p, 502, 8, 8);
    ellipse(10, p, 8, 8);
    ellipse(502, p, 8, 8);
  }
}
