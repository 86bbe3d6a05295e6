void setup() {
  size(512, 512);
  color[][] looks = {{#2A3348, #6A7488, #3A4254}, {#43364F, #A58CA0, #4A4156}, {#5E6C74, #B9C4C6, #606A70}, {#1A2030, #3F4C66, #232A3A}};
  color[] s = looks[int(random(looks.length))];
  for (int y = 0; y < 330; y++) {
    stroke(lerpColor(s[0], s[1], y / 330.0));
    line(0, y, width, y);
  }
  noStroke();
  float vx = 256 + random(-50, 50);
  for (int side = -1; side < 2; side += 2) for (int k = 5; k >= 0; k--) {
    float t0 = pow(0.66, k), t1 = pow(0.66, k + 1), x0 = vx + side * 330 * t0, x1 = vx + side * 330 * t1;
    float h0 = random(300, 380);
    color[] walls = {#7A5C52, #5C6B75, #85755E, #6A4B5A, #586A58};
    fill(lerpColor(walls[int(random(walls.length))], s[1], 0.75 - 0.7 * t0));
    quad(x0, 330 + 60 * t0, x1, 330 + 60 * t1, x1, 330 - h0 * t1, x0, 330 - h0 * t0);
    for (int r = 0; r < 4; r++) for (int q = 0; q < 3; q++) {
      float u = (q + 0.25) / 3, w = 0.16, x = lerp(x0, x1, u), xx = lerp(x0, x1, u + w), a = lerp(t0, t1, u), b = lerp(t0, t1, u + w);
      fill(random(1) < 0.55 ? color(255, 214, 130) : color(60, 70, 86));
      float up = 70 + r * 66, tall = 40;
      quad(x, 330 - up * a, xx, 330 - up * b, xx, 330 - (up + tall) * b, x, 330 - (up + tall) * a);
    }
  }
  for (int y = 330; y < 512; y++) {
    stroke(lerpColor(s[1], s[2], min(1, (y - 330) / 70.0)));
    line(0, y, width, y);
  }
  noStroke();
  for (int k = 0; k < 90; k++) {
    float y = random(345, 510);
    fill(255, 214, 140, random(20, 70));
    rect(random(width), y, random(6, 50) * (y - 300) / 140, 2.5);
  }
  for (int k = 0; k < 4; k++) {
    float t = pow(0.62, 3 - k), side = k % 2 == 0 ? -1 : 1, x = vx + side * 210 * t;
    fill(30, 32, 40);
    rect(x - 4 * t, 330 + 60 * t - 260 * t, 8 * t, 262 * t);
    for (int q = 8; q > 0; q--) {
      fill(255, 220, 140, 16);
      ellipse(x, 330 - 205 * t, q * 16 * t, q * 16 * t);
    }
    fill(#FFF0C4);
    ellipse(x, 330 - 205 * t, 22 * t, 26 * t);
  }
  int n = int(random(5, 9));
  for (int k = 0; k < n; k++) {
    float t = lerp(0.34, 1, pow(k / float(n - 1), 1.3));
    person(vx + (((k * 197 + int(random(60))) % 400) - 200) * (0.35 + 0.65 * t), 345 + 135 * t, t * 1.12);
  }
  stroke(225, 232, 240, 90);
  strokeWeight(1.5);
  for (int k = 0; k < 200; k++) {
    float x = random(-20, 540), y = random(-20, 512);
    line(x, y, x - 5, y + random(14, 26));
  }
}

void person(float x, float y, float k) {
  color[] gay = {#E63946, #F4A261, #2A9D8F, #457B9D, #FFD166, #9B5DE5, #F15BB5, #111827};
  color[] coats = {#2B2D42, #6B4226, #3D405B, #8A3B3B, #40513B, #C2A878};
  color u = gay[int(random(gay.length))], c = coats[int(random(coats.length))];
  noStroke();
  fill(u, 60);
  ellipse(x, y + 26 * k, 90 * k, 20 * k);
  fill(0, 70);
  ellipse(x, y, 66 * k, 13 * k);
  fill(25, 26, 34);
  float step = random(-9, 9) * k;
  rect(x - 13 * k + step, y - 46 * k, 10 * k, 46 * k);
  rect(x + 4 * k - step, y - 46 * k, 10 * k, 46 * k);
  fill(c);
  quad(x - 17 * k, y - 128 * k, x + 17 * k, y - 128 * k, x + 27 * k, y - 36 * k, x - 27 * k, y - 36 * k);
  fill(#E8BE9C);
  ellipse(x, y - 144 * k, 26 * k, 30 * k);
  fill(#3A2A22);
  arc(x, y - 147 * k, 29 * k, 32 * k, PI, TWO_PI);
  float ux = x + random(-8, 8) * k, uy = y - 166 * k, r = 62 * k;
  stroke(40);
  strokeWeight(max(1, 3 * k));
  line(x + 12 * k, y - 100 * k, ux, uy - r * 0.7);
  noStroke();
  fill(u);
  arc(ux, uy, 2 * r, 1.5 * r, PI, TWO_PI);
  for (int q = 0; q < 4; q++) arc(ux - r * 0.75 + q * r * 0.5, uy, r * 0.5, r * 0.22, 0, PI);
  fill(0, 40);
  arc(ux, uy, r * 0.9, 1.5 * r, PI, TWO_PI);
  fill(255, 40);
  arc(ux, uy, 2 * r, 1.5 * r, PI + 0.35, PI + 0.85, PIE);
}
