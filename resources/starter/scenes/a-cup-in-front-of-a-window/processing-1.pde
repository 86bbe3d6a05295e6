// A cup on a saucer stands on the sill; behind it a window with the weather of the day.
color frameC, china, deco; int sky;

void setup() {
  size(512, 512); for (int i = 0; i < 20; i++) random(1); for (int i = int(random(97)); i > 0; i--) random(1); color[] frames = {#F7F3EA, #7A5334, #3E4A4F, #B98A5B, #D8E0DC};
  color[][] sets = {{#FFFFFF, #C8342B}, {#E9B44C, #5B2A12}, {#1F5673, #F4E9D0}, {#C8553D, #FFE9D2}, {#2F4B3C, #E6C068}, {#F3E3D3, #2B4C7E}, {#5D3A66, #F2C9D8}};
  sky = int(random(5)); frameC = frames[int(random(frames.length))]; int s = int(random(sets.length));
  if (sky == 4) s = 1 + int(random(4));                    // no white cup before snow
  china = sets[s][0]; deco = sets[s][1]; outside(); panes();   if (random(1) < 0.7) curtains(); sill(); cup();
}

void outside() {
  color[] up = {#5FAEE0, #E8785A, #12193E, #7F93A1, #A9BBCB}; color[] low = {#E2F3EE, #FFDFA0, #3D4478, #B9C5C6, #EEF3F6};
  for (int y = 0; y < 400; y++) { stroke(lerpColor(up[sky], low[sky], y / 400.0)); line(0, y, width, y); }
  noStroke(); float sx = random(60, 450);
  if (sky < 3) { fill(#FFF6D2, 60); circle(sx, 110, 120); fill(#FFF6D2); circle(sx, 110, random(44, 76)); }
  color land = sky == 4 ? #FFFFFF : sky == 2 ? #0A0E26 : sky == 1 ? #6E3A4A : #5C8A56; boolean town = random(1) < 0.4;
  for (int k = 0; k < 3; k++) {
    float base = 240 + 40 * k; fill(lerpColor(land, low[sky], 0.6 - 0.28 * k)); beginShape(); vertex(0, 512);
    for (int x = 0; x <= 520; x += 20) vertex(x, base - 70 * noise(x * 0.008 + 9 * k, sx));
    vertex(520, 512); endShape(CLOSE);
    for (int x = int(random(30)); x < 512; x += int(random(36, 80))) {    // houses or firs on each ridge
      float y = base - 20, h = random(30, 70); fill(lerpColor(lerpColor(land, #101820, sky == 4 ? 0.6 : 0.35), low[sky], 0.5 - 0.2 * k));
      if (town) { rect(x, y - h, 34, h + 60); triangle(x - 4, y - h, x + 38, y - h, x + 17, y - h - 22);
        fill(sky > 0 && sky < 4 ? #FFD56B : low[sky]); for (int j = 0; j < 4; j++) if (random(1) < 0.7) rect(x + 6 + 14 * (j % 2), y - h + 8 + 16 * (j / 2), 8, 10);
      } else for (int j = 0; j < 3; j++) triangle(x, y - h - 20 + 16 * j, x - 8 - 5 * j, y - h + 16 + 20 * j, x + 8 + 5 * j, y - h + 16 + 20 * j);
    }
  }
  for (int i = 0; i < 90; i++) {
    float x = random(width), y = random(400);
    if (sky == 2 && y < 190) { fill(255, random(90, 255)); circle(x, y, random(1, 3.5)); }
    if (sky == 4) { fill(255, 220); circle(x, y, random(3, 9)); }
    if (sky == 3) { stroke(235, 245, 250, 150); strokeWeight(random(1, 3)); line(x, y, x - 2, y + random(8, 34)); noStroke(); }
  }
}

void panes() {
  int cols = int(random(2, 4)); float bar = random(0.3, 0.55) * 380, w = 22; noStroke();
  for (int k = 0; k < 2; k++) {                            // bars, with their shaded side
    fill(k == 0 ? lerpColor(frameC, #1A1410, 0.35) : frameC); float d = k == 0 ? 5 : 0;
    for (int i = 0; i <= cols; i++) rect(10 + i * 490.0 / cols - w / 2 + d - (i == 0 ? 8 : 0), 0, i % cols == 0 ? w + 8 : w * 0.7, 400);
    rect(0, d, 512, 20); rect(0, bar + d, 512, w * 0.7); rect(0, 370 + d, 512, 26);
  }
  fill(255, 36); quad(60, 40, 140, 40, 60, 340, 0, 340); quad(300, 40, 340, 40, 260, 360, 220, 360);
}

void curtains() {
  color[] cloth = {#B23A48, #E8D8B8, #3B6B75, #D99A3D, #8A7CA8}; color c = cloth[int(random(cloth.length))]; boolean tied = random(1) < 0.5;
  for (int s = 0; s < 2; s++) for (int i = 6; i >= 0; i--) {
    float a = i * 15, b = a + 17, t = tied ? 0.35 : 1; if (s == 1) { a = 512 - a; b = 512 - b; } float e = s == 0 ? 0 : 512; fill(lerpColor(c, i % 2 == 0 ? #FFFFFF : #000000, i % 2 == 0 ? 0.1 : 0.2));
    beginShape(); vertex(a, 0); bezierVertex(a, 120, e + (a - e) * t, 180, e + (a - e) * t, 240); vertex(e + (a - e) * (t + 0.2), 420);
    vertex(e + (b - e) * (t + 0.2), 420); vertex(e + (b - e) * t, 240); bezierVertex(e + (b - e) * t, 180, b, 120, b, 0); endShape(CLOSE);
  }
}
void sill() {
  color top = lerpColor(frameC, #FFFFFF, 0.25); noStroke();
  for (int y = 392; y < 512; y++) { stroke(lerpColor(lerpColor(top, #2A1C12, 0.22), top, (y - 392) / 120.0)); line(0, y, 512, y); }
  for (int i = 0; i < 14; i++) { stroke(lerpColor(top, #4A3018, 0.3), 110); strokeWeight(1.5); float y = random(396, 512); line(random(-80, 300), y, random(250, 600), y + 2); }
}

void cup() {
  float w = random(88, 112), h = random(150, 205), foot = random(0.5, 0.92), cx = random(225, 287), by = 440, ty = by - h; int hand = random(1) < 0.5 ? -1 : 1;
  color dark = lerpColor(china, #0E0A14, 0.42), pale = lerpColor(china, #FFFFFF, 0.5); noStroke(); int motif = int(random(4)); fill(20, 12, 8, 70); ellipse(cx + 24, by + 18, w * 3.1, 50);
  fill(dark); ellipse(cx, by + 8, w * 2.9, 52); fill(lerpColor(china, #FFFFFF, 0.12)); ellipse(cx, by + 3, w * 2.9, 48); fill(dark); ellipse(cx, by + 3, w * 2, 28);
  noFill(); strokeWeight(22); stroke(dark); arc(cx + hand * w * 0.93, ty + h * 0.43, w * 0.95, h * 0.6, hand > 0 ? -HALF_PI : HALF_PI, hand > 0 ? HALF_PI : PI + HALF_PI);
  strokeWeight(12); stroke(china); arc(cx + hand * w * 0.92, ty + h * 0.42, w * 0.95, h * 0.6, hand > 0 ? -HALF_PI : HALF_PI, hand > 0 ? HALF_PI : PI + HALF_PI); noStroke();
  for (int i = 0; i < 60; i++) {                           // the round body in upright strips, lit from one side
    float a = -1 + i / 30.0, b = min(1, a + 0.045), light = cos((a + 0.35) * 1.5); fill(lerpColor(dark, light > 0.8 ? pale : china, constrain(light, 0, 1)));
    float ea = sqrt(max(0, 1 - a * a)) * 18, eb = sqrt(max(0, 1 - b * b)) * 18;
    beginShape(); vertex(cx + a * w, ty + ea * 0.8); bezierVertex(cx + a * w, by - h * 0.35, cx + a * w * foot, by - h * 0.1, cx + a * w * foot, by + ea * foot - 8);
    vertex(cx + b * w * foot, by + eb * foot - 8); bezierVertex(cx + b * w * foot, by - h * 0.1, cx + b * w, by - h * 0.35, cx + b * w, ty + eb * 0.8); endShape(CLOSE);
  } fill(deco); noStroke();
  if (motif == 0) for (int i = -3; i < 4; i++) for (int k = 0; k < 2; k++) ellipse(cx + w * 0.92 * sin((i + k * 0.5) * 0.4), ty + h * (0.3 + 0.2 * k), 17 * cos(i * 0.4), 17);
  if (motif == 1) { noFill(); stroke(deco); strokeWeight(9); for (int k = 0; k < 2; k++) arc(cx, ty + h * (0.22 + 0.16 * k), w * 1.96, 34, 0.06, PI - 0.06); noStroke(); }
  if (motif == 2) { float y = ty + h * 0.48; beginShape(); vertex(cx, y + 40); bezierVertex(cx - 70, y - 6, cx - 34, y - 50, cx, y - 16); bezierVertex(cx + 34, y - 50, cx + 70, y - 6, cx, y + 40); endShape(CLOSE); }
  if (motif == 3) for (int k = 0; k < 6; k++) { float a = k * PI / 3; ellipse(cx + 22 * cos(a), ty + h * 0.45 + 22 * sin(a), 24, 24); }
  if (motif == 3) { fill(pale); circle(cx, ty + h * 0.45, 22); }
  fill(pale); ellipse(cx, ty, w * 2, 38); fill(dark); ellipse(cx, ty + 1, w * 1.88, 31); color[] drink = {#3A1D0E, #9A5B26, #6B3A1C, #8A9A3A};
  fill(drink[int(random(4))]); ellipse(cx, ty + 5, w * 1.74, 22); noFill();
  for (int i = 0; i < 3; i++) for (int k = 0; k < 4; k++) { float x = cx - 40 + 40 * i, u = random(80, 130); stroke(255, 40); strokeWeight(4 + 4 * k); bezier(x, ty - 4, x - 34, ty - u * 0.4, x + 34, ty - u * 0.7, x - 6, ty - u); }
}
