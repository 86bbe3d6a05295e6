// A road winds away through fields; a big tree stands beside it. Season and hour change everything.
color up, low, leaf, grass;
float hy, bend, phase;
int season, side;

void setup() {
  size(512, 512); for (int i = 0; i < 20; i++) random(1); for (int i = int(random(97)); i > 0; i--) random(1);
  season = int(random(5)); side = random(1) < 0.5 ? -1 : 1; hy = random(225, 300); bend = random(50, 120) * (random(1) < 0.5 ? -1 : 1); phase = random(0.4, 1.2);
  color[] ups = {#4C9BD6, #E8744F, #8FA6B8, #2F3E6E, #63B5E0}; color[] lows = {#DDF1F2, #FFE2A6, #EEF1F0, #D98A8A, #FDF3D0};
  color[] grasses = {#6FA544, #B98A3C, #E8EEF2, #4C6B52, #D8B44C}; color[] leaves = {#3D7A34, #C8571F, #5A4A40, #2F4A3C, #5F8F36};
  up = ups[season]; low = lows[season]; grass = grasses[season]; leaf = leaves[season];
  if (season == 0 && random(1) < 0.3) leaf = #EFA6BC;      // in blossom
  sky(); land(); road(); fence(); tree(256 + side * random(110, 150), hy + random(95, 130), random(0.95, 1.15)); weeds();
}

void sky() {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(up, low, min(1, y / hy))); line(0, y, 512, y); }
  noStroke(); float sx = 256 - side * random(60, 190), sy = random(60, 160), d = random(40, 80); fill(#FFF7D8, 60); circle(sx, sy, d * 1.6); fill(#FFF7D8); circle(sx, sy, d);
  for (int i = 0; i < int(random(7)); i++) { float x = random(512), y = random(20, hy - 70), w = random(30, 70); fill(lerpColor(low, #FFFFFF, 0.55)); for (int k = 0; k < 7; k++) ellipse(x + (k - 3) * w * 0.32, y - w * 0.14 * (3 - abs(k - 3)), w * 0.7, w * 0.42); }
}

void land() {
  for (int k = 0; k < 3; k++) {                             // blue hills
    fill(lerpColor(lerpColor(up, grass, 0.4), low, 0.55 - 0.2 * k)); beginShape(); vertex(0, 512);
    for (int x = 0; x <= 520; x += 16) vertex(x, hy + 8 + k * 8 - (60 - 16 * k) * noise(x * 0.008 + 20 * k, phase));
    vertex(520, 512); endShape(CLOSE);
  }
  fill(grass); rect(0, hy, 512, 512 - hy);
  for (int i = 0; i < 9; i++) {                             // fields as stripes that grow towards us
    float a = hy + (512 - hy) * sq(i / 9.0), b = hy + (512 - hy) * sq((i + 1) / 9.0); color[] crop = {#D9C24E, #8DB255, #B5793F, #5E8F47};
    fill(lerpColor(grass, season == 2 ? #BCCBD6 : crop[int(random(4))], random(0.1, 0.5))); quad(0, a, 512, a + random(-6, 6), 512, b + 4, 0, b + 4);
  }
  for (int i = 0; i < 420; i++) { float t = sqrt(random(1)), y = hy + 4 + (508 - hy) * t * t, l = 2 + 12 * t * t, x = random(512); stroke(lerpColor(grass, random(1) < 0.5 ? #FFFFFF : #26351C, 0.28), 170); strokeWeight(1 + t); line(x, y, x + random(-2, 2), y - l); }
  for (int i = 0; i < 26; i++) { float x = random(512); noStroke(); fill(lerpColor(lerpColor(leaf, #22301E, 0.4), low, 0.35)); ellipse(x, hy + 1, random(10, 30), random(8, 20)); }
}

float mid(float t) { return 256 + bend * sin(PI * phase * 2 * (1 - t)) * (0.35 + 0.65 * (1 - t) * t * 3.2) * 1.1; }

void road() {
  boolean tar = random(1) < 0.6; color c = tar ? #6C7078 : season == 2 ? #B7A594 : #D6B888; noStroke();
  for (int k = 0; k < 3; k++) for (int i = 0; i < 80; i++) {
    float t = i / 80.0, u = (i + 1.6) / 80.0, a = hy + (516 - hy) * t * t, b = hy + (516 - hy) * u * u, wa = 3 + 165 * t * t, wb = 3 + 165 * u * u;
    if (k == 0) { fill(lerpColor(c, #2A2016, 0.3)); wa *= 1.12; wb *= 1.12; } else fill(lerpColor(lerpColor(c, low, 0.3), c, t));
    if (k == 2) { if (tar && i % 8 > 3) continue; fill(tar ? #FFF6D8 : lerpColor(grass, c, 0.35)); wa *= 0.04 + (tar ? 0 : 0.1); wb *= 0.04 + (tar ? 0 : 0.1); }
    quad(mid(t) - wa, a, mid(t) + wa, a, mid(u) + wb, b, mid(u) - wb, b);
  }
}

void fence() {
  int kind = int(random(3)); if (kind == 2) return; float px = 0, py = 0, ph = 0;
  for (int i = 2; i < 11; i++) {                            // posts along the other side
    float t = i / 10.0, y = hy + (512 - hy) * t * t, x = mid(t) - side * (10 + 225 * t * t), h = 8 + 70 * t * t; stroke(kind == 0 ? #5A4330 : #F2EFE6); strokeWeight(1 + 8 * t * t); line(x, y, x, y - h);
    if (i > 2) { strokeWeight(1 + 4 * t * t); line(px, py - ph * 0.85, x, y - h * 0.85); line(px, py - ph * 0.45, x, y - h * 0.45); } px = x; py = y; ph = h;
  }
}

void tree(float x, float y, float s) {
  color bark = lerpColor(#5A3F2B, #2A2422, season == 3 ? 0.6 : random(0.4)); int shape = int(random(3)); noStroke(); fill(20, 25, 20, 80); ellipse(x + 26, y, 210 * s, 26);
  pushMatrix(); translate(x, y); scale(s); float lean = random(-18, 18); fill(bark);
  beginShape(); vertex(-34, 4); bezierVertex(-14, -20, -16, -70, lean - 13, -120); vertex(lean + 13, -120); bezierVertex(18, -70, 16, -20, 36, 4); endShape(CLOSE);
  branch(lean, -108, -HALF_PI, 62, 17, bark, 0); branch(lean, -100, -HALF_PI - 0.75, 54, 12, bark, 1); branch(lean, -100, -HALF_PI + 0.75, 54, 12, bark, 1);
  if (season != 2) for (int i = 0; i < 170; i++) {          // leaves in clumps, dark ones first, light ones above left
    float t = i / 170.0, a = random(TWO_PI), q = sqrt(random(1)) * (1 - 0.25 * t), w = shape == 1 ? 78 : shape == 2 ? 128 : 108, h = shape == 1 ? 128 : shape == 2 ? 78 : 100;
    noStroke(); fill(lerpColor(lerpColor(leaf, #101A14, 0.5), lerpColor(leaf, #FFF0A0, 0.45), constrain(t + random(-0.15, 0.15), 0, 1)), 235);
    float d = random(24, 46) * (1.15 - 0.6 * t); ellipse(lean + w * q * cos(a) - 16 * t, -200 + h * q * sin(a) - 14 * t, d * 1.15, d);
  }
  popMatrix();
}

void branch(float x, float y, float a, float l, float w, color c, int depth) {
  float ex = x + l * cos(a), ey = y + l * sin(a); stroke(c); strokeWeight(w); line(x, y, ex, ey); if (depth > 4) return;
  for (int k = -1; k < 2; k += 2) branch(ex, ey, a + k * random(0.22, 0.55), l * random(0.66, 0.86), w * 0.66, c, depth + 1);
}

void weeds() {
  for (int i = 0; i < 40; i++) { float x = random(512), y = 516; if (abs(x - mid(1)) < 185) continue; stroke(lerpColor(grass, #1E2A16, 0.4)); strokeWeight(2.5); noFill(); float h = random(20, 60), d = random(-14, 14); bezier(x, y, x, y - h * 0.5, x + d * 0.5, y - h * 0.8, x + d, y - h); if (i % 3 == 0 && season != 2) { noStroke(); fill(i % 2 == 0 ? #E8503A : #FFF4D0); circle(x + d, y - h, 9); } }
}
