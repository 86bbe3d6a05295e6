// A bridge over a still river that mirrors it: stone arches, a red footbridge or an iron truss.
int kind = int(random(3)), arches, shore;
float crown, hump;
color[] h;
color body;

void setup() {
  size(512, 512);
  shore = int(random(318, 346));
  color[][] hours = {{#6FB7E8, #EAF5F2, #79AE4E, #2F6B3A}, {#D9583F, #FFDFA3, #8A6A3A, #51432A}, {#0D1433, #46548F, #20405A, #122A34},
                     {#C3CBD0, #F2F3EF, #EFF2F4, #A9B6BA}, {#EFA9C0, #FFF3E4, #A9B86B, #E79AB4}, {#F2B35E, #FFF0C8, #D9822B, #B34A22}};
  h = hours[int(random(hours.length))];
  arches = int(random(1, 5)); crown = random(165, 205);
  hump = kind == 1 ? random(50, 80) : kind == 0 ? random(8, 44) : 0;
  color[] bodies = {lerpColor(#D2C0A0, #7D7C86, random(1)), lerpColor(#B8281E, #D9603A, random(1)), lerpColor(#39505C, #7E9A8C, random(1))};
  body = h[0] == #0D1433 ? lerpColor(bodies[kind], #0D1433, 0.35) : bodies[kind];
  land();
  if (kind == 0) stoneBridge(); else postBridge();
  for (int i = int(random(4)); i > 0; i--) {                      // walkers
    float x = random(90, 420), y = deckY(x) - 5;
    bar(lerpColor(#2B2B3A, #B5483A, random(1)), x - 5, y - 28, 10, 20); bar(#2A2730, x - 4, y - 12, 8, 12); ball(#E8C3A0, x, y - 34, 10, 11);
  }
  mirror();
  float s = random(1) < 0.5 ? 0 : 512;                             // reeds on the near bank
  ball(lerpColor(h[3], #101010, 0.25), s, 524, random(260, 380), 96);
  noFill(); strokeWeight(3);
  for (int i = 0; i < 40; i++) {
    float x = s + random(-160, 160), t = random(30, 96);
    stroke(lerpColor(h[3], h[2], random(0.8))); bezier(x, 512, x, 500 - t * 0.5, x + random(-8, 8), 500 - t * 0.8, x + random(-22, 22), 496 - t);
  }
}

void bar(color c, float x, float y, float w, float t) { noStroke(); fill(c); rect(x, y, w, t, 2); }
void ball(color c, float x, float y, float w, float t) { noStroke(); fill(c); ellipse(x, y, w, t); }
void rod(color c, float thick, float x, float y, float x2, float y2) { stroke(c); strokeWeight(thick); line(x, y, x2, y2); }
float deckY(float x) { return crown + 26 - hump * (1 - sq((x - 256) / 270)); }

void land() {
  for (int y = 0; y <= shore; y++) rod(lerpColor(h[0], h[1], pow(y / (float) shore, 0.8)), 1, 0, y, width, y);
  float x = random(70, 440), y = random(46, 110), r = random(34, 62);
  for (int i = 6; i >= 0; i--) ball(color(255, 248, 222, i == 0 ? 255 : 16), x, y, r + i * 16, r + i * 16);
  for (int c = int(random(5)); c > 0; c--) {
    float cx = random(512), cy = random(30, 140);
    for (int i = -3; i < 4; i++) ball(color(lerpColor(h[1], #FFFFFF, 0.5), h[0] == #0D1433 ? 40 : 190), cx + i * 17, cy - (3 - abs(i)) * 5, 40, 24 - abs(i) * 2);
  }
  for (int k = 0; k < 3; k++) {                                    // hills
    fill(lerpColor(h[1], h[3], 0.25 + 0.2 * k));
    float seed = random(100), tall = random(90, 190) - 34 * k;
    beginShape(); vertex(0, shore);
    for (int i = 0; i <= 512; i += 8) vertex(i, shore - 20 - tall * noise(seed + i * 0.007));
    vertex(512, shore); endShape(CLOSE);
  }
  boolean firs = random(1) < 0.4;
  for (int i = 0; i < 26; i++) {
    float u = i * 21 + random(-12, 12), t = random(26, 56), v = shore - 8;
    bar(lerpColor(h[3], #1E1510, 0.5), u - 2, v - t * 0.5, 4, t * 0.5);
    fill(lerpColor(lerpColor(h[2], h[3], random(1)), h[1], 0.15));
    for (int j = 0; j < 3 && firs; j++) triangle(u - 15 + 3 * j, v - 6 - j * t * 0.32, u, v - t * 0.5 - j * t * 0.34, u + 15 - 3 * j, v - 6 - j * t * 0.32);
    for (int j = 0; j < 6 && !firs; j++) ellipse(u + random(-10, 10), v - t * 0.7 + random(-12, 12), 22, 22);
  }
  bar(h[2], 0, shore - 10, width, 12); fill(lerpColor(h[2], h[3], 0.35));                               // the banks carry the ends of the bridge
  quad(0, crown + 34, 34, crown + 44, 78, shore, 0, shore); quad(512, crown + 34, 478, crown + 44, 434, shore, 512, shore);
}

void stoneBridge() {
  float w = 432.0 / arches, r = w * 0.44, rise = min(r, shore - crown - 46);
  for (int far = 1; far >= 0; far--) {                             // the far face first: its arches show inside the near ones
    fill(far == 1 ? lerpColor(body, #000000, 0.5) : body); beginShape();
    for (int x = -8; x <= 520; x += 8) vertex(x + far * 15, deckY(x) - far * 5);
    for (int i = arches; i >= 0; i--) for (int k = 0; k <= 30; k++)
      vertex(i == arches ? 536 : 40 + (i + 0.5) * w + r * cos(PI * k / 30) + far * 15, i == arches ? shore : shore - rise * sin(PI * k / 30) - far * 5);
    vertex(-8, shore); endShape(CLOSE);
  }
  for (int n = 0; n < 420; n++) {                                  // single stones, light and dark
    float x = random(512), y = 11 * floor(random(crown - hump, shore) / 11), t = (x - 40 - (floor((x - 40) / w) + 0.5) * w) / (r + 12);
    if (y < deckY(x) + 4 || abs(t) < 1 && y + 10 > shore - (rise + 10) * sqrt(1 - t * t)) continue;
    bar(lerpColor(body, n % 2 == 0 ? #000000 : #FFFFFF, random(0.04, 0.2)), x - 8, y, random(10, 18), 9);
  }
  noFill(); strokeCap(SQUARE); strokeWeight(12);
  for (int i = 0; i < arches; i++) for (int k = 0; k < 17; k++) {
    stroke(lerpColor(body, #FFFFFF, k % 2 == 0 ? 0.4 : 0.18));
    arc(40 + (i + 0.5) * w, shore, 2 * r + 10, 2 * rise + 10, PI + PI * k / 17, PI + PI * (k + 0.92) / 17);
  }
  for (int x = -8; x < 520; x += 8) rod(lerpColor(body, #FFFFFF, 0.3), 12, x, deckY(x), x + 8, deckY(x + 8));
}

void postBridge() {
  color dark = lerpColor(body, #000000, 0.3);
  float top = crown - random(44, 66);
  for (int i = 1; i < 5; i++) if (kind == 1) rod(dark, 10, i * 102, deckY(i * 102), i * 102, shore); else if (i < 3) rod(lerpColor(#A59C8C, h[3], 0.3), 30, i * 171, crown + 40, i * 171, shore - 14);
  for (int x = -8; x < 520; x += 8) for (int k = 0; k < 3; k++)    // deck and handrails
    if (k == 0 || kind == 1) rod(k == 0 ? dark : body, k == 0 ? 18 : 5, x, deckY(x) + (k == 0 ? 6 : -52 + 17 * k), x + 8, deckY(x + 8) + (k == 0 ? 6 : -52 + 17 * k));
  if (kind == 1) for (int x = 8; x < 512; x += 31) rod(lerpColor(body, #FFFFFF, 0.12), 7, x, deckY(x) + 4, x, deckY(x) - 44);
  else for (int x = -8; x < 520; x += 48) for (int k = 0; k < 3; k++) rod(body, 7 - k, x + 24, top, x + 24 * k, crown + 26);
  if (kind == 2) rod(body, 9, -8, top, 520, top);
}

void mirror() {
  loadPixels();
  color deep = lerpColor(h[0], #0A2030, 0.55);
  for (int y = shore; y < height; y++) {
    float t = (y - shore) / float(height - shore);
    int row = max(0, int(shore - 1 - (y - shore) * 1.5 + 3 * t * sin(y * 1.3)));
    for (int x = 0; x < width; x++) {
      int from = constrain(int(x + 7 * t * sin(y * 0.55 + x * 0.025) + 3 * sin(y * 1.9)), 0, width - 1);
      pixels[y * width + x] = lerpColor(pixels[row * width + from], deep, 0.2 + 0.38 * t);
    }
  }
  updatePixels();
}
