// a jellyfish in the open sea
color[] glow = {#FF9EC7, #9AD8FF, #FFC98A, #C6A6FF, #8DF0D6, #FF8F7A};

void setup() {
  size(512, 512); color[] top = {#0B2A5B, #1D7FB5, #05101F, #7CC9D9, #2A1747, #CFEAF0};
  color[] low = {#020814, #0A2F5C, #0B2B3C, #1B6C96, #0A0618, #6FB3CF};
  int w = int(random(top.length));
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(top[w], low[w], y / 512.0)); line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 50; i++) {
    fill(255, random(15, 70)); circle(random(width), random(height), random(1, 5));
  }
  color c = glow[int(random(glow.length))];
  if (w == 5 || w == 3) c = lerpColor(c, #8A2060, 0.45);
  translate(256 + random(-45, 45), random(165, 200)); rotate(random(-0.35, 0.35));
  scale(random(0.85, 1.1));
  float r = random(105, 140), h = random(105, 140), lean = random(-1, 1);
  for (int i = 0; i < 17; i++) tentacle(map(i, 0, 16, -r * 0.9, r * 0.9), random(170, 290), lean, lerpColor(c, #FFFFFF, random(0.5)));
  for (int k = 0; k < 4; k++) arm(map(k, 0, 3, -36, 36), random(130, 190), lean, c);
  noStroke();
  for (int k = 0; k < 6; k++) {                // shells of the bell, one in the other
    fill(lerpColor(c, #FFFFFF, k * 0.13), 70);
    bell(r * (1 - k * 0.1), h * (1 - k * 0.12));
  }
  noFill(); stroke(lerpColor(c, #FFFFFF, 0.6), 130); strokeWeight(2);
  for (int k = -5; k <= 5; k++) bezier(0, -h, k * r * 0.14, -h * 0.9, k * r * 0.19, -h * 0.4, k * r * 0.185, 4);
  strokeWeight(7);
  for (int k = -1; k <= 2; k++) arc((k - 0.5) * 40, -h * 0.5, 34, 40, PI * 0.9, TWO_PI + 0.3);
}

void bell(float r, float h) {
  beginShape(); vertex(-r, 0); bezierVertex(-r * 1.05, -h * 0.9, -r * 0.55, -h, 0, -h);
  bezierVertex(r * 0.55, -h, r * 1.05, -h * 0.9, r, 0);
  for (int k = 0; k < 8; k++) quadraticVertex(r - (k + 0.5) * r / 4, 22, r - (k + 1) * r / 4, 0);
  endShape(CLOSE);
}

void tentacle(float x, float len, float lean, color c) {
  noFill(); stroke(c, 170); strokeWeight(random(1.5, 3));
  float ph = random(TWO_PI), a = random(5, 14); beginShape();
  for (int t = 0; t <= 40; t++) vertex(x * (1 - t * 0.006) + a * sin(ph + t * 0.3) * t / 30.0 + lean * t * t * 0.035, len * t / 40.0);
  endShape();
}

void arm(float x, float len, float lean, color c) {
  noStroke();
  for (int t = 0; t < 46; t++) {
    fill(lerpColor(c, #FFFFFF, random(0.2, 0.7)), 110);
    ellipse(x + lean * t * t * 0.02 + 9 * sin(t * 0.4 + x), len * t / 46.0, random(8, 26) * (1 - t / 60.0), 12);
  }
}
