// A gorilla faces us with its heavy shoulders and long arms: on its knuckles, at rest, or beating its chest.
color fur, skin, shine;
float light;

void setup() {
  size(512, 512);
  for (int i = 0; i < 109; i++) random(1);      // let the dice roll before they count
  color[] furs = {#25252B, #3A2E2A, #33363E, #1E2024, #4A3324}; color[] skins = {#3A3536, #4B4142, #2E2C31, #57473F};
  fur = furs[int(random(furs.length))]; skin = skins[int(random(skins.length))];
  shine = lerpColor(fur, random(1) < 0.5 ? #B9C3CF : #C79A6A, 0.45);
  light = random(1) < 0.5 ? -1 : 1;
  forest();
  float wide = random(0.94, 1.06), s = random(0.92, 0.97);
  int pose = int(random(3));
  translate(256 + random(-14, 14), 502); scale(wide * s, s); translate(0, -502);
  noStroke(); fill(0, 70); ellipse(0, 486, 400, 44);
  for (int i = -1; i < 2; i += 2) {                                  // legs and feet
    limb(i * 62, 370, i * (pose == 1 ? 128 : 96), 420, i * 84, 470, 96, 70);
    fill(skin); ellipse(i * (pose == 1 ? 104 : 84), 480, 82, 30);
    for (int k = 0; k < 4; k++) { fill(lerpColor(skin, #FFFFFF, 0.12)); circle(i * (pose == 1 ? 76 : 56) + i * k * 17, 486, 17); }
  }
  pelt(0, 330, 236, 280, 650, 24);
  pelt(0, 240, 300, 190, 500, 22);
  noStroke(); fill(lerpColor(skin, fur, 0.35)); ellipse(-48, 296, 92, 74); ellipse(48, 296, 92, 74); fill(0, 60); ellipse(0, 300, 8, 70);
  int beat = random(1) < 0.5 ? -1 : 1;
  for (int i = -1; i < 2; i += 2) {
    boolean up = pose == 2 && i == beat;
    float hx = up ? i * 50 : i * random(118, 146), hy = up ? 322 : 462, ex = i * random(164, 184), ey = up ? 366 : random(316, 350);
    limb(i * 122, 216, ex, ey, hx, hy, 104, 72);
    noStroke(); fill(skin); ellipse(hx, hy + 8, 78, 52);
    for (int k = -2; k < 2; k++) { fill(lerpColor(skin, #FFFFFF, 0.16)); ellipse(hx + 9 + k * 18, hy + 18, 18, 26); fill(0, 70); ellipse(hx + 9 + k * 18, hy + 27, 14, 6); }
  }
  pelt(-96, 206, 120, 110, 240, 22); pelt(96, 206, 120, 110, 240, 22);
  translate(random(-14, 14), 168); rotate(random(-0.12, 0.12)); head(random(0.9, 1.12));
}

void forest() {
  color[] skies = {#CFE5B8, #F3E2B3, #BFDDE0, #F2C79A, #DDE3E6}; color[] greens = {#4E8F3C, #8FA33B, #3F8570, #9A8A3A, #6FA08A};
  int m = int(random(5)); background(skies[m]); noStroke();
  for (int i = 0; i < 8; i++) { fill(lerpColor(skies[m], greens[m], 0.2 + i * 0.05)); float x = random(512), w = random(12, 40); quad(x, 0, x + w, 0, x + w * 1.2, 512, x - 8, 512); }
  for (int i = 0; i < 130; i++) {                                    // leaves, nearer and darker towards the edges
    float x = random(512), y = random(512); if (abs(x - 256) < 150 && y > 60) continue;
    pushMatrix(); translate(x, y); rotate(random(TWO_PI)); fill(lerpColor(skies[m], greens[m], random(0.35, 1)), 220); float l = random(40, 100);
    beginShape(); vertex(0, 0); bezierVertex(l * 0.3, -l * 0.26, l * 0.7, -l * 0.2, l, 0); bezierVertex(l * 0.7, l * 0.2, l * 0.3, l * 0.26, 0, 0); endShape(); popMatrix();
  }
  fill(lerpColor(greens[m], #6B5638, 0.45)); rect(0, 440, 512, 80); strokeWeight(2);
  for (int i = 0; i < 300; i++) { float x = random(512), y = random(436, 512); stroke(lerpColor(greens[m], i % 2 == 0 ? #FFF2B0 : #24301C, random(0.4))); line(x, y, x + random(-6, 6), y - random(6, 20)); }
  noStroke();
}

void hair(float x, float y, float a, float len, float lit) {
  stroke(lerpColor(lerpColor(fur, #000000, 0.25), shine, constrain(lit + random(-0.22, 0.22), 0, 1)));
  strokeWeight(random(1, 2.6)); line(x, y, x + len * cos(a), y + len * sin(a));
}

void pelt(float x, float y, float w, float h, int n, float len) {
  noStroke(); fill(fur); ellipse(x, y, w, h);
  for (int i = 0; i < n; i++) {
    float a = random(TWO_PI), q = sqrt(random(1)), u = q * cos(a), v = q * sin(a);
    hair(x + u * w / 2, y + v * h / 2, HALF_PI - u * 0.9, len * random(0.5, 1.1), 0.3 - 0.4 * v + 0.25 * light * u);
  }
}

void limb(float ax, float ay, float bx, float by, float cx, float cy, float w0, float w1) {
  float qx = 2 * bx - (ax + cx) / 2, qy = 2 * by - (ay + cy) / 2; noStroke(); fill(lerpColor(fur, #000000, 0.2));
  for (int i = 0; i <= 40; i++) { float t = i / 40.0; circle(sq(1 - t) * ax + 2 * t * (1 - t) * qx + t * t * cx, sq(1 - t) * ay + 2 * t * (1 - t) * qy + t * t * cy, lerp(w0, w1, t)); }
  for (int i = 0; i < 520; i++) {
    float t = random(1), k = random(-1, 1), w = lerp(w0, w1, t) / 2, px = sq(1 - t) * ax + 2 * t * (1 - t) * qx + t * t * cx, py = sq(1 - t) * ay + 2 * t * (1 - t) * qy + t * t * cy;
    float d = atan2((1 - t) * (qy - ay) + t * (cy - qy), (1 - t) * (qx - ax) + t * (cx - qx));
    hair(px - k * w * sin(d), py + k * w * cos(d), d - k * 0.3, random(10, 22), 0.32 + 0.3 * light * -k * sin(d) - 0.2 * abs(k));
  }
}

void head(float tall) {
  noStroke(); fill(fur); beginShape(); vertex(-88, 20); bezierVertex(-92, -60, -50, -120 * tall, 0, -128 * tall); bezierVertex(50, -120 * tall, 92, -60, 88, 20); bezierVertex(80, 90, -80, 90, -88, 20); endShape();
  for (int i = 0; i < 520; i++) { float u = random(-1, 1), y = random(-118 * tall, 50), w = 84 * sqrt(max(0, 1 - sq(min(0, y) / (126 * tall)))); hair(u * w, y, u < 0 ? PI - 1.1 : 1.1, random(8, 18), 0.4 + 0.3 * light * u - y * 0.003); }
  noStroke(); color lit = lerpColor(skin, #FFFFFF, 0.2);
  for (int i = -1; i < 2; i += 2) { fill(skin); ellipse(i * 88, -6, 24, 36); fill(0, 90); ellipse(i * 88, -4, 12, 20); }
  fill(skin); beginShape(); vertex(0, -52); bezierVertex(40, -72, 78, -44, 66, 0); bezierVertex(62, 26, 70, 50, 60, 72); bezierVertex(40, 104, -40, 104, -60, 72);
  bezierVertex(-70, 50, -62, 26, -66, 0); bezierVertex(-78, -44, -40, -72, 0, -52); endShape();
  fill(lit); ellipse(0, 62, 112, 66); fill(skin); ellipse(0, 70, 108, 58);
  fill(lit); ellipse(-32, -34, 70, 24); ellipse(32, -34, 70, 24); fill(lerpColor(skin, #000000, 0.45)); ellipse(-31, -18, 52, 24); ellipse(31, -18, 52, 24);
  color iris = random(1) < 0.6 ? #8A4B1E : #B9762C; float look = random(-4, 4);
  for (int i = -1; i < 2; i += 2) { fill(#E9DCC8); ellipse(i * 31, -17, 30, 15); fill(iris); circle(i * 31 + look, -17, 15); fill(0); circle(i * 31 + look, -17, 8); fill(255); circle(i * 31 + look + 3, -20, 4); fill(skin); arc(i * 31, -18, 36, 24, PI, TWO_PI, CHORD); }
  fill(lit); quad(-12, -14, 12, -14, 22, 22, -22, 22); ellipse(0, 30, 84, 44); fill(skin); ellipse(0, 26, 22, 28);
  fill(#0C0A0B); ellipse(-19, 34, 27, 19); ellipse(19, 34, 27, 19);
  noFill(); stroke(#0C0A0B); strokeWeight(4); float mood = random(-10, 10); bezier(-46, 70 + mood, -20, 76, 20, 76, 46, 70 + mood);
  stroke(0, 90); strokeWeight(2); bezier(-26, 86, -10, 92, 10, 92, 26, 86); line(-40, 12, -52, 40); line(40, 12, 52, 40);
}
