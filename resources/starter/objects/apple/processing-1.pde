// One apple in coloured chalk: short strokes run round the fruit as its skin bends, on paper or a blackboard.
float cx, cy, r, fat, lean, lit;
color skin, blush, dark;

void setup() {
  size(512, 512);
  color[] papers = {#1F2A27, #F3EAD6, #20222E, #C9B28C, #E4E9EC, #3B2A2A, #8FA3A8};
  color paper = papers[int(random(papers.length))];
  background(paper);
  boolean night = brightness(paper) < 110;
  for (int i = 0; i < 350; i++) {                     // grain of the paper
    stroke(night ? 255 : 90, random(4, 22));
    float x = random(width), y = random(height);
    line(x, y, x + random(-14, 14), y + random(-3, 3));
  }
  color[][] kinds = {{#C8202F, #F0A850}, {#7FAE38, #D8E48A}, {#EFC443, #E0603C}, {#8E1530, #D2565A}, {#E4694F, #F8DE96}, {#93B944, #C74B3C}};
  color[] k = kinds[int(random(kinds.length))];
  skin = k[0];
  blush = k[1];
  dark = lerpColor(skin, #14142A, 0.62);
  r = random(128, 182);
  fat = random(0.98, 1.16);
  cx = random(r * fat + 34, 478 - r * fat);
  cy = random(r + 118, 478 - r);
  lean = random(-0.3, 0.3);
  lit = random(1) < 0.5 ? -1 : 1;
  ground(night);
  translate(cx, cy); rotate(lean); fruit();
  top();
}

void ground(boolean night) {
  color cloth = color(random(255), random(120, 200), random(255));
  for (int i = 0; i < 200; i++) {                     // shadow, rubbed on with the flat of the chalk
    float a = random(TWO_PI), q = sqrt(random(1));
    float x = cx - lit * r * 0.45 + cos(a) * q * r * 1.25, y = cy + r * 0.93 + sin(a) * q * r * 0.2;
    stroke(lerpColor(cloth, #0C0C14, 0.75), night ? 120 : 70); strokeWeight(3); line(x - 14, y - 2, x + 14, y + 2);
  }
  for (int i = 0; i < 130; i++) {
    stroke(cloth, 110); strokeWeight(random(1, 4));
    float x = random(width), y = cy + r * 1.02 + abs(randomGaussian()) * 55;
    line(x, y, x + random(20, 70), y + random(-4, 4));
  }
}

float rim(float y) {                                   // half the width of the fruit at a height from -1 (top) to 1
  float w = sqrt(max(0, 1 - pow(abs(y), 2.3)));
  return w * fat * (1 - 0.16 * y);
}

void fruit() {
  noStroke(); fill(dark, 225); beginShape();
  for (float y = -1; y <= 1; y += 0.04) vertex(rim(y) * r, y * r);
  for (float y = 1; y >= -1; y -= 0.04) vertex(-rim(y) * r, y * r);
  endShape(CLOSE);
  for (int i = 0; i < 1500; i++) {
    float u = random(-1, 1), y = random(-0.97, 0.95);
    u = u * (1.25 - 0.25 * abs(u));
    float reach = random(0.08, 0.3), z = sqrt(max(0, 1 - u * u));
    float light = 0.55 * lit * u - 0.5 * y + 0.6 * z * sqrt(1 - y * y * 0.8) + random(-0.12, 0.12);
    color c = lerpColor(dark, skin, constrain(light * 1.6 + 0.15, 0, 1));
    float warm = constrain(1.1 - dist(u, y, lit * 0.35, -0.15) * 1.25 + 0.22 * sin(u * 26), 0, 1);
    c = lerpColor(c, blush, warm * constrain(light, 0, 1) * 0.9);
    if (light > 1.02) c = lerpColor(c, #FFFFFF, 0.75);
    stroke(c, 210); strokeWeight(random(1.6, 4.6)); noFill();
    float y2 = min(0.97, y + reach), ym = (y + y2) / 2;
    bezier(u * rim(y) * r, y * r, u * rim(ym) * r, lerp(y, y2, 0.33) * r, u * rim(ym) * r, lerp(y, y2, 0.66) * r, u * rim(y2) * r, y2 * r);
  }
  for (int i = 0; i < 60; i++) {                       // gloss of the window, rubbed bright
    stroke(255, 120); strokeWeight(2.5);
    float x = lit * r * 0.42 + randomGaussian() * r * 0.045, y = -r * 0.4 + randomGaussian() * r * 0.11;
    line(x, y, x - lit * 7, y + 14);
  }
  for (int i = 0; i < 90; i++) {                      // light thrown back along the dark edge
    float y = random(-0.1, 0.85);
    stroke(lerpColor(skin, #FFE9C8, 0.5), 60); strokeWeight(2);
    line(-lit * rim(y) * r * 0.95, y * r, -lit * rim(y + 0.06) * r * 0.95, (y + 0.06) * r);
  }
}

void top() {
  for (int i = 0; i < 130; i++) {                      // the hollow round the stem
    float a = random(TWO_PI), q = sqrt(random(1));
    stroke(lerpColor(dark, #2C3A12, q), 190); strokeWeight(2);
    float x = cos(a) * q * r * 0.36, y = -r * 0.83 + sin(a) * q * r * 0.11;
    line(x, y, x * 0.7, y + 6);
  }
  float bow = random(-0.28, 0.28) * r;
  for (int i = 0; i < 26; i++) {
    stroke(lerpColor(#3A2414, #B08A5A, i / 26.0), 220); strokeWeight(2); noFill();
    float o = lit * (i - 13) * r * 0.0032;
    bezier(o, -r * 0.8, o, -r * 1.0, bow * 0.5 + o * 1.2, -r * 1.1, bow + o * 1.7, -r * random(1.3, 1.36));
  }
  for (int n = int(random(0.4, 2.9)) - 1; n >= 0; n--) {
    float s = n == 0 ? -lit : lit, len = r * random(0.65, 0.9), up = random(0.05, 0.45);
    noStroke(); fill(#3A7530);
    beginShape();
    for (int i = -20; i <= 20; i++) {
      float t = (20 - abs(i)) / 20.0, w = (i < 0 ? 0.2 : -0.2) * sin(PI * pow(t, 0.8));
      vertex(bow * 0.3 + s * t * len, -r * 1.02 + (w - up * t) * len - 0.12 * len * sin(3 * t));
    }
    endShape(CLOSE);
    for (int i = 0; i < 130; i++) {
      float t = random(0.03, 0.97), v = random(-1, 1), w = 0.17 * sin(PI * pow(t, 0.8)) * v;
      stroke(lerpColor(v > 0 ? #2F6A2A : #6FA83E, #D8E89A, random(0.35)), 220); strokeWeight(random(2, 4));
      float x = bow * 0.3 + s * t * len, y = -r * 1.02 + (w - up * t) * len - 0.12 * len * sin(3 * t);
      line(x, y, x + s * 0.06 * len, y + (v * 0.02 - up * 0.06) * len);
    }
  }
}
