// Watercolour and ink: a snail creeps up or along a bough; washes bleed over the lines, the paper shows.
color wash, shell, band, skin;
float R;
int stripes;

void setup() {
  size(512, 512);
  for (int i = 0; i < 15; i++) random(1);      // the first draws of neighbouring seeds are alike
  color[] washes = {#8FBF9A, #9CC4DD, #F0C48A, #C9A7D1, #E8A6A0, #B9C46A};
  color[] shells = {#C98A3E, #E0B84C, #A65A3A, #8C6A4A, #B8657A, #D9C7A0};
  color[] skins = {#A89878, #7F7A72, #C2A27A, #8A7F5E};
  wash = washes[int(random(6))]; shell = shells[int(random(6))]; skin = skins[int(random(4))];
  band = lerpColor(shell, #2A1408, 0.65); R = random(96, 112); stripes = int(random(4));
  background(#FBF6EA);
  for (int i = 0; i < 26; i++) bleed(random(512), random(512), random(60, 170), lerpColor(wash, #FFFFFF, random(0.5)), 26);
  for (int i = 0; i < 60; i++) { noStroke(); fill(lerpColor(wash, #FFFFFF, 0.4), 90); float s = random(2, 9); ellipse(random(512), random(512), s, s); }
  boolean rain = random(1) < 0.35;
  if (rain) for (int i = 0; i < 46; i++) { stroke(lerpColor(wash, #20304A, 0.5), 120); strokeWeight(1.6); float x = random(540), y = random(512); line(x, y, x - 7, y + 24); }
  translate(256, 256);
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.85, 0.28));
  translate(-8, 84);
  bough();
  scale(random(0.98, 1.1));
  snail();
}

void bleed(float x, float y, float r, color c, int alpha) {
  noStroke();
  for (int k = 0; k < 3; k++) {                // a rim with an uneven edge, three times over
    fill(c, alpha);
    float p = random(100);
    beginShape();
    for (int i = 0; i < 40; i++) { float a = TWO_PI * i / 40, q = r * (0.65 + 0.6 * noise(p + cos(a), 5 + sin(a))); curveVertex(x + q * cos(a), y + q * sin(a)); }
    endShape(CLOSE);
  }
}

void bough() {
  color bark = lerpColor(#7A5A3C, wash, random(0.3));
  noStroke();
  for (int k = 0; k < 4; k++) {
    fill(bark, 110);
    beginShape();
    for (int x = -420; x <= 420; x += 30) vertex(x, -2 + random(-1, 4) + k);
    for (int x = 420; x >= -420; x -= 30) vertex(x, 44 - 4 * k + 10 * noise(x * 0.02 + k));
    endShape(CLOSE);
  }
  stroke(#2B211C, 170); strokeWeight(1.6); noFill();
  for (int i = 0; i < 40; i++) { float x = random(-400, 380), y = random(6, 40); line(x, y, x + random(10, 44), y + random(-3, 3)); }
  strokeWeight(2.4); line(-420, 1, 420, 1);
  int n = int(random(3, 9));
  for (int i = 0; i < n; i++) {                // leaves that hang from it
    pushMatrix(); translate(random(-330, 330), 36); rotate(random(0.5, 2.6)); float l = random(60, 110);
    noStroke(); color g = lerpColor(#5E9A4A, random(1) < 0.5 ? wash : #D9A83A, random(0.6));
    for (int k = 0; k < 3; k++) { fill(g, 120); bezier(0, 0, l * 0.3, -26 - k * 3, l * 0.8, -16, l, 0); bezier(0, 0, l * 0.3, 26 + k * 3, l * 0.8, 16, l, 0); }
    stroke(#2B3A1C, 190); strokeWeight(1.8); noFill(); line(0, 0, l, 0); bezier(0, 0, l * 0.3, -28, l * 0.8, -16, l, 0); bezier(0, 0, l * 0.3, 28, l * 0.8, 16, l, 0);
    popMatrix();
  }
}

void body(float j) {
  beginShape();
  vertex(-186 + j, 2);
  bezierVertex(-140, -26 + j, -90, -42, -20, -44 + j);
  bezierVertex(60, -46, 92 + j, -40, 112, -74);
  bezierVertex(126, -100 + j, 146, -112, 166, -104);
  bezierVertex(190, -94, 186 + j, -62, 166, -52);
  bezierVertex(152, -42, 158, -16 + j, 168, 2);
  bezierVertex(60, 8, -100, 8 + j, -186 + j, 2);
  endShape(CLOSE);
}

void feeler(float x, float y, float tx, float ty, float w) {
  noFill(); stroke(#2B211C); strokeWeight(w + 4); bezier(x, y, x + 2, y - 24, tx - 8, ty + 20, tx, ty);
  stroke(lerpColor(skin, #FFFFFF, 0.25)); strokeWeight(w); bezier(x, y, x + 2, y - 24, tx - 8, ty + 20, tx, ty);
  noStroke(); fill(#2B211C); ellipse(tx, ty, w + 8, w + 8);
  fill(255); ellipse(tx + 1.5, ty - 2, 3, 3);
}

void snail() {
  float s = random(-14, 16);
  feeler(146, -98, 148 + s, -178, 6);
  noStroke(); fill(#FBF6EA); body(0);
  for (int k = 0; k < 5; k++) { fill(skin, 80); body(random(-4, 4)); }
  fill(lerpColor(skin, #2A1A10, 0.5), 90); bezier(-186, 2, -80, -26, 80, -22, 166, 2);
  stroke(#2B211C, 150); strokeWeight(1.5); noFill();
  for (int i = 0; i < 70; i++) { float x = random(-150, 160), top = x < 100 ? -30 + max(0, -x - 40) * 0.14 : -84; float y = random(top, -5); if (x > 100 || abs(x) > 70) arc(x, y, random(6, 11), 6, 0.2, 2.6); }
  stroke(#2B211C); strokeWeight(2.8); body(0);
  feeler(160, -102, 184 + s, -174, 7);
  feeler(176, -76, 202, -66, 4);
  // shell: ink spiral over washes
  float cx = -22, cy = -38 - R * 0.82;
  noStroke(); fill(#FBF6EA); ellipse(cx, cy, R * 2.06, R * 1.98);
  for (int k = 0; k < 4; k++) { fill(shell, 110); ellipse(cx + random(-3, 3), cy + random(-3, 3), R * random(1.96, 2.08), R * random(1.88, 1.98)); }
  fill(lerpColor(shell, #2A1408, 0.5), 70); arc(cx, cy, R * 2, R * 1.94, 0.1, PI - 0.4, CHORD); fill(255, 70); ellipse(cx - R * 0.3, cy - R * 0.45, R * 0.9, R * 0.6);
  for (int b = 0; b < stripes; b++) coil(cx, cy, 0.86 - b * 0.13, band, 9 - b, 150);
  for (int i = 0; i < 90; i++) {                // growth lines across the tube
    float t = i / 90.0 * 2.4, a = 1.0 + TWO_PI * t, q = R * pow(0.52, t);
    stroke(band, 110); strokeWeight(random(0.8, 2)); line(cx + q * 0.98 * cos(a), cy + q * 0.95 * sin(a), cx + q * 0.6 * cos(a + 0.12), cy + q * 0.58 * sin(a + 0.12));
  }
  coil(cx, cy, 1, #2B211C, 4, 255);
}

void coil(float cx, float cy, float part, color c, float w, int alpha) {
  float px = 0, py = 0;
  for (int i = 0; i <= 170; i++) {
    float t = i / 170.0 * 3.1, a = 1.0 + TWO_PI * t, q = R * pow(0.52, t) * part;
    float x = cx + 1.02 * q * cos(a), y = cy + 0.97 * q * sin(a);
    stroke(c, alpha); strokeWeight(max(1.2, w * (1 - t / 4)));
    if (i > 0) line(px, py, x, y);
    px = x; py = y;
  }
}
