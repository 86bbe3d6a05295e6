// Evening traffic in a rainy city, through a lens that is not in focus.
color[] neon = {#FFB347, #FF4D4D, #FF5FA2, #45C4FF, #7CFFB2, #FFE08A, #B48CFF};
float vx, vy, focus;

void setup() {
  size(512, 512); noStroke(); random(1); vx = random(150, 360); vy = random(210, 280); focus = random(0.8, 1.45);
  color[] tops = {#0B0F26, #2A2350, #5C7FA8, #10262E, #B7A6B8, #7A4A66};
  color[] lows = {#2B2440, #E88A6A, #C7D5DD, #27535A, #F1D8C2, #F7B27A};
  int h = int(random(6000)) % 6;
  for (int y = 0; y < 512; y++) {
    color c = y < vy ? lerpColor(tops[h], lows[h], y / vy) : lerpColor(lerpColor(lows[h], tops[h], 0.55), tops[h], (y - vy) / (512 - vy)); fill(c);
    rect(0, y, 512, 1);
  }
  street(lerpColor(tops[h], #05060F, 0.55));
  for (int i = 0; i < 7; i++) {
    float z = 0.1 + 0.9 * pow(i / 6.0, 1.7);
    for (int s = -1; s <= 1; s += 2) {                  // lamps over the pavement, shop signs beside it
      bokeh(vx + s * 290 * z, vy - 230 * z, (10 + 46 * z) * focus, #FFC873, 190);
      for (int k = 0; k < 2; k++) bokeh(vx + s * random(310, 430) * z, vy - random(20, 150) * z, (8 + 38 * z) * focus, neon[int(random(neon.length))], 120);
    }
    cars(z);
  }
  if (random(1) < 0.8) {                                // traffic lights
    color[] go = {#FF3B3B, #46FF9A, #FFC23B};
    color g = go[int(random(3))]; bokeh(vx + 90, vy - 96, 46 * focus, g, 210); bokeh(vx - 96, vy - 92, 40 * focus, g, 190);
  }
  if (random(1) < 0.55) rain();
}

void street(color dark) {
  for (int s = -1; s <= 1; s += 2)
    for (int k = 0; k < 6; k++) {                       // house fronts, edges smeared
      float near = 430 - 62 * k, far = near * 0.62;
      for (int e = 0; e < 8; e++) {
        fill(dark, 26); float top = vy - random(160, 330) * (near / 430.0) - e * 5;
        quad(vx + s * far - e * 2, vy + 22, vx + s * far - e * 2, top * 0.5 + vy * 0.3, vx + s * (near + 40 + 3 * e), top - 60, vx + s * (near + 60), vy + 90);
      }
    }
}

void cars(float z) {
  float r = (9 + 34 * z) * focus, y = vy + 105 * z + 8;
  if (random(1) < 0.85) {
    float x = vx + random(50, 110) * z * 1.6;           // going away: red
    for (int k = 0; k < 2; k++) { bokeh(x + k * 62 * z, y, r, #FF2E3A, 210); smear(x + k * 62 * z, y + r, r, #FF2E3A, 160 * z); }
  }
  if (random(1) < 0.85) {
    float x = vx - random(70, 130) * z * 1.6;           // coming: white
    for (int k = 0; k < 2; k++) { bokeh(x - k * 66 * z, y + 4, r * 1.1, #FFF4DC, 225); smear(x - k * 66 * z, y + r, r, #FFF4DC, 190 * z); }
  }
}

void bokeh(float x, float y, float d, color c, float a) {
  for (int i = 4; i > 0; i--) { fill(c, a * 0.05); circle(x, y, d * (1 + 0.22 * i)); }
  fill(c, a * 0.55); circle(x, y, d); noFill(); stroke(lerpColor(c, #FFFFFF, 0.35), a * 0.5); strokeWeight(max(1, d * 0.06)); circle(x, y, d * 0.92);
  noStroke();
}

void smear(float x, float y, float w, color c, float len) {
  for (int i = 0; i < 14; i++) { fill(c, 34 * (1 - i / 14.0)); ellipse(x + random(-2, 2), y + len * i / 14.0, w * (1 - 0.02 * i), 26); }
}

void rain() {                                           // drops on the pane hold small lights, too
  for (int i = 0; i < 70; i++) {
    float x = random(512), y = random(512), d = random(4, 13); fill(neon[int(random(neon.length))], 60); ellipse(x, y, d, d * 1.2); fill(255, 120);
    ellipse(x - d * 0.15, y - d * 0.2, d * 0.3, d * 0.3);
  }
}
