// Seen from the ground: a mushroom stands over us with its gills spread like a fan, glowing in the dark wood or against the day.
float cx, cy, rx, ry, foot, lean;
boolean night; color glow, skin;

void setup() {
  size(512, 512);
  night = random(1) < 0.5;
  color[] lights = {#5CE1E6, #B8F26B, #F7A8D8, #FFD166, #9FA8FF, #FF8C61};
  glow = lights[int(random(lights.length))];
  color[] skins = {#C0392B, #A86A3D, #E0A526, #7E6BA8, #F0E6D2, #4F8A78};
  skin = skins[int(random(skins.length))];
  rx = random(150, 205); ry = rx * random(0.3, 0.46);
  cx = 256 + random(-36, 36); cy = random(176, 225);
  foot = cx + random(-70, 70); lean = random(-30, 30);
  wood();
  if (random(1) < 0.7) small(foot + (random(1) < 0.5 ? -1 : 1) * random(105, 150), random(0.3, 0.5));
  noStroke();
  if (night) for (int i = 9; i > 0; i--) {
    fill(glow, 11); ellipse(cx, cy + 10, rx * (2 + i * 0.16), ry * 2 + i * 36);
  }
  cap(); stem(); near();
}

void wood() {
  color[] tops = night ? new color[] {#050B1A, #120A24, #04140F} : new color[] {#DFF0E4, #F9E3B0, #BFDDEB, #F3CFC0};
  color[] lows = night ? new color[] {#12314A, #3A2252, #12402E} : new color[] {#8DBF7A, #D9954A, #EFF6E0, #A9789A};
  color top = tops[int(random(tops.length))], low = lows[int(random(lows.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(top, low, y / 512.0)); line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 16; i++) {                       // trunks rise and meet overhead
    float x = random(-60, 572), w = random(8, 34), t = random(1);
    fill(lerpColor(lerpColor(low, top, 0.4), #0A0F0C, night ? 0.55 * t : 0.4 * t), 190);
    quad(x, 512, x + w, 512, lerp(x, 256, 0.32) + w * 0.3, 0, lerp(x, 256, 0.32), 0);
  }
  for (int i = 0; i < 60; i++) {                       // leaves against the sky, or drifting spores
    fill(night ? lerpColor(glow, #FFFFFF, random(0.6)) : lerpColor(low, #2F5A2A, random(1)), random(70, 200));
    if (night) circle(random(512), random(512), random(1.5, 6));
    else ellipse(random(512), random(120), random(8, 30), random(5, 14));
  }
}

void gills(float x, float y, float a, float b, int n, float thick) {
  color dim = night ? lerpColor(glow, #06101A, 0.66) : lerpColor(skin, #4A3020, 0.6), lit = night ? lerpColor(glow, #FFFFFF, 0.35) : #FBEFD6;
  noStroke(); fill(dim); ellipse(x, y, 2 * a, 2 * b);
  for (int i = 0; i < n; i++) {
    float t = TWO_PI * i / n, d = TWO_PI / n * 0.34, side = 0.5 + 0.5 * sin(t + lean);
    float ix = x + lean * 0.3 * a / rx, iy = y + b * 0.12, k = thick / a;
    fill(lerpColor(dim, lit, 0.35 + 0.6 * side));
    quad(ix + a * k * cos(t), iy + b * k * sin(t), x + a * 0.97 * cos(t - d), y + b * 0.97 * sin(t - d), x + a * 0.97 * cos(t + d), y + b * 0.97 * sin(t + d), ix + a * k * cos(t + d), iy + b * k * sin(t + d));
    if (i % 2 == 0) {                                  // short gills that begin half way
      float m = t + PI / n;
      fill(lerpColor(dim, lit, 0.75)); triangle(x + a * 0.6 * cos(m), y + b * 0.6 * sin(m), x + a * 0.97 * cos(m - d * 0.5), y + b * 0.97 * sin(m - d * 0.5), x + a * 0.97 * cos(m + d * 0.5), y + b * 0.97 * sin(m + d * 0.5));
    }
  }
}

void cap() {
  noStroke();
  float h = rx * random(0.34, 0.6);
  color deep = night ? lerpColor(lerpColor(skin, glow, 0.35), #06101A, 0.5) : lerpColor(skin, #201010, 0.25);
  fill(deep);                                          // the dome shows above the far brim
  beginShape();
  vertex(cx - rx * 1.03, cy);
  bezierVertex(cx - rx * 0.98, cy - ry - h * 0.9, cx - rx * 0.4, cy - ry - h, cx + lean, cy - ry - h);
  bezierVertex(cx + rx * 0.4, cy - ry - h, cx + rx * 0.98, cy - ry - h * 0.9, cx + rx * 1.03, cy);
  endShape(CLOSE);
  for (int i = 0; i < 11; i++) {
    float u = -0.75 + 0.15 * i;
    fill(night ? lerpColor(glow, #FFFFFF, 0.4) : #FFF6E4, 220);
    ellipse(cx + rx * u, cy - ry * 0.95 - h * (0.16 + 0.5 * (1 - u * u) * (i % 2)), rx * random(0.07, 0.15), rx * random(0.05, 0.09));
  }
  fill(lerpColor(deep, night ? glow : #FFFFFF, 0.3)); ellipse(cx, cy, rx * 2.08, ry * 2.1);
  gills(cx, cy, rx, ry, int(random(26, 44)) * 2, rx * 0.13);
}

void stem() {
  color pale = night ? lerpColor(#CFE8E0, glow, 0.35) : #F3E6CC, shade = night ? lerpColor(glow, #08121C, 0.72) : #B0946A;
  float tx = cx + lean * 0.3, ty = cy + ry * 0.12, a = rx * 0.14, b = rx * random(0.2, 0.32);
  float sx = lerp(tx, foot, 0.24), sy = lerp(ty, 520, 0.24), m = lerp(a, b, 0.24);
  strips(tx, ty, a, sx, sy, m, lerpColor(pale, shade, 0.45), shade);
  fill(shade); ellipse(sx, sy + 8, m * 3.4, m * 1.25);
  fill(pale); ellipse(sx, sy, m * 3.5, m * 1.2);
  fill(lerpColor(pale, shade, 0.55)); ellipse(sx, sy + 3, m * 2.8, m * 0.85);
  strips(sx, sy, m, foot, 520, b, pale, shade);
}

void strips(float x0, float y0, float a, float x1, float y1, float b, color c, color d) {
  for (int i = 0; i < 32; i++) {                       // from the lit to the dark side
    float u = -1 + i / 16.0, v = u + 0.07;
    fill(lerpColor(c, d, constrain(0.5 + 0.55 * u, 0, 1))); quad(x0 + a * u, y0, x0 + a * v, y0, x1 + b * v, y1, x1 + b * u, y1);
  }
}

void small(float x, float k) {
  noStroke();
  fill(night ? lerpColor(glow, #0A141C, 0.5) : #E6D5B4);
  quad(x - 16 * k, 460 - 200 * k, x + 16 * k, 460 - 200 * k, x + 26 * k, 520, x - 26 * k, 520);
  fill(night ? lerpColor(skin, #06101A, 0.5) : skin); arc(x, 460 - 200 * k, 250 * k, 210 * k, PI, TWO_PI);
  gills(x, 460 - 200 * k, 125 * k, 34 * k, 30, 14 * k);
}

void near() {
  for (int i = 0; i < 90; i++) {                       // grass and moss at the foot, close to the eye
    float x = random(-10, 522), h = random(20, 90) * (abs(x - foot) < 60 ? 0.5 : 1);
    fill(night ? lerpColor(#03080A, glow, random(0.22)) : lerpColor(#2F5A2A, #9DBB5C, random(1)));
    triangle(x - 5, 514, x + 5, 514, x + random(-26, 26), 512 - h);
  }
}
