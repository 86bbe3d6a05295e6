// a jellyfish in clear or deep water, with light from above
color[] glow = {#FF7FB2, #5FC8FF, #FFB066, #B48CFF, #5FF0C4, #FF7060}; color c; float lean;

void setup() {
  size(512, 512); color[] top = {#1E6FB0, #66C6DC, #101A3A, #3A1F66, #0E6E78, #D6EEF0};
  color[] low = {#04183A, #12638F, #02040C, #0C0420, #03222E, #7DB8CC}; int w = int(random(top.length));
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(top[w], low[w], y / 512.0)); line(0, y, width, y);
  }
  noStroke(); float sun = random(width);
  for (int i = 0; i < 9; i++) {
    fill(255, random(8, 26)); float x = random(-200, width + 200); quad(sun - 12, -10, sun + 12, -10, x + random(30, 90), height, x, height);
  }
  int life = int(random(3));
  if (life == 0) for (int i = 0; i < 9; i++) fish(random(40, 470), random(40, 470), lerpColor(top[w], #000000, 0.35));
  if (life == 1) {                                    // a reef far below
    fill(lerpColor(low[w], #000000, 0.4));
    for (int i = 0; i < 16; i++) ellipse(i * 36, 512, random(30, 70), random(30, 120));
  }
  for (int i = 0; i < 40; i++) {
    fill(255, random(20, 90)); circle(random(width), random(height), random(1, 5));
  }
  c = glow[int(random(glow.length))];
  if (w == 5 || w == 1) c = lerpColor(c, #7A1058, 0.5);
  if (random(1) < 0.5) {
    pushMatrix(); translate(random(1) < 0.5 ? 70 : 440, random(300, 400)); scale(0.26); jelly(); popMatrix();
  }
  translate(256 + random(-35, 35), random(178, 205)); rotate(random(-0.45, 0.45)); scale(random(0.9, 1.12)); jelly();
}

void jelly() {
  lean = random(-1, 1); float r = random(108, 142), h = random(100, 145); noStroke();
  for (int k = 0; k < 10; k++) {                      // the glow round it
    fill(c, 9); ellipse(0, -h * 0.35, r * 3.1 - k * 24, h * 3 - k * 22);
  }
  for (int i = 0; i < 20; i++) tentacle(map(i, 0, 19, -r * 0.92, r * 0.92), random(160, 290));
  fill(lerpColor(c, #000000, 0.45), 190);
  ellipse(0, 2, r * 1.9, 40);                         // the hollow under the bell
  for (int k = 0; k < 4; k++) ribbon(map(k, 0, 3, -42, 42), random(140, 215), k * 1.3);
  noStroke();
  for (int k = 0; k < 14; k++) {
    float q = k / 14.0; fill(lerpColor(lerpColor(c, #000000, 0.2), #FFFFFF, q * 0.75), 60);
    dome(-q * 20, -q * 16, r * (1 - q * 0.72), h * (1 - q * 0.6));
  }
  int mark = int(random(3));
  if (mark == 0) for (int i = 0; i < 26; i++) {
    float a = random(PI, TWO_PI), q = sqrt(random(0.05, 0.8)); fill(lerpColor(c, #FFFFFF, 0.7), 170);
    circle(r * q * cos(a), h * q * sin(a) - 4, random(4, 13));
  }
  noFill(); strokeWeight(mark == 1 ? 6 : 1.6); stroke(mark == 1 ? lerpColor(c, #501030, 0.5) : lerpColor(c, #FFFFFF, 0.65), 130);
  int n = mark == 1 ? 4 : 7;
  for (int k = -n; k <= n; k++) {
    float u = k * r / (n + 0.4); bezier(u * 0.06, -h * 0.97, u * 0.75, -h * 0.9, u, -h * 0.45, u * 0.98, 4 + 10 * sqrt(1 - sq(u / r)));
  }
  strokeWeight(5); stroke(lerpColor(c, #FFFFFF, 0.55), 200);
  beginShape();                                       // the rolled, scalloped rim
  for (int i = 0; i <= 80; i++) {
    float a = PI * i / 80.0; vertex(r * cos(a), 22 * sin(a) + 5 * abs(sin(a * 8)));
  }
  endShape(); noStroke(); fill(255, 130); pushMatrix(); translate(-r * 0.42, -h * 0.6); rotate(-0.7); ellipse(0, 0, r * 0.5, h * 0.16); popMatrix();
}

void dome(float x, float y, float r, float h) {
  beginShape(); vertex(x - r, y); bezierVertex(x - r * 1.06, y - h * 0.85, x - r * 0.6, y - h, x, y - h);
  bezierVertex(x + r * 0.6, y - h, x + r * 1.06, y - h * 0.85, x + r, y); bezierVertex(x + r * 0.6, y + 28, x - r * 0.6, y + 28, x - r, y);
  endShape(CLOSE);
}

void tentacle(float x, float len) {
  float ph = random(TWO_PI), a = random(4, 13), px = x, py = 8; color k = lerpColor(c, #FFFFFF, random(0.55));
  for (int t = 1; t <= 30; t++) {
    float nx = x * (1 - t * 0.009) + a * sin(ph + t * 0.36) * t / 22.0 + lean * t * t * 0.06, ny = 8 + len * t / 30.0; stroke(k, 220 - t * 5);
    strokeWeight(3.4 - t * 0.09); line(px, py, nx, ny); px = nx; py = ny;
  }
}

void ribbon(float x, float len, float ph) {
  noStroke();
  for (int side = -1; side <= 1; side += 2) {
    fill(lerpColor(c, #FFFFFF, side < 0 ? 0.35 : 0.65), 150); beginShape();
    for (int t = 0; t <= 44; t++) vertex(x + lean * t * t * 0.026 + side * 3, len * t / 44.0);
    for (int t = 44; t >= 0; t--) vertex(x + lean * t * t * 0.026 + side * (9 + 8 * sin(t * 0.9 + ph * side)) * (1 - t / 52.0), len * t / 44.0);
    endShape(CLOSE);
  }
}

void fish(float x, float y, color k) {
  fill(k, 150); ellipse(x, y, 20, 8); triangle(x - 8, y, x - 17, y - 6, x - 17, y + 6);
}
