// A human hand held up: palm with its lines or back with nails; fingers spread, close or fold; sleeve at the wrist.
color skin, dark, light, ink;
float spread = random(0.5, 1.5);
boolean palm;
float[][] F = {{-60, -62, -13, 118, 21}, {-21, -78, -3, 138, 22}, {20, -74, 7, 128, 21}, {57, -54, 19, 98, 18}};   // root x, y, angle, length, radius

void setup() {
  size(512, 512);
  for (int i = int(random(3, 9)); i > 0; i--) random(1);
  color[] skins = {#F6D3B8, #EAB68F, #C98A5E, #9A623E, #6B4029, #4A2C20, #F2C7A5};
  color[] backs = {#2B3A55, #F4E7D3, #7FB7BE, #D1495B, #1E1E24, #EDAE49, #B8D8BA, #6A4C93};
  skin = skins[int(random(skins.length))];
  int b = int(random(backs.length));
  dark = lerpColor(skin, #5A1F1A, 0.34);
  light = lerpColor(skin, #FFF3E6, 0.32);
  ink = lerpColor(skin, #2A0E10, 0.72);
  palm = random(1) < 0.55;
  background(backs[b]);
  noStroke();
  int deco = int(random(3));
  color far = lerpColor(backs[b], random(1) < 0.5 ? #FFFFFF : #000000, 0.14);
  fill(far);
  if (deco == 0) circle(256 + random(-40, 40), 240, random(330, 460));
  for (int i = 0; deco == 1 && i < 12; i++) {
    float a = i * TWO_PI / 12 + spread;
    triangle(256, 260, 256 + 500 * cos(a), 260 + 500 * sin(a), 256 + 500 * cos(a + 0.26), 260 + 500 * sin(a + 0.26));
  }
  translate(256 + random(-22, 22), 322 + random(-10, 10));
  scale(random(1) < 0.5 ? -1 : 1, 1);
  rotate(random(-0.22, 0.22));
  scale(random(0.96, 1.12));
  int pose = int(random(6));                              // open, open, open, two fingers, one finger, three fingers
  boolean[] up = {true, pose != 4, pose != 4 && pose != 3, pose < 3};
  float thumb = pose > 2 ? -18 : random(-62, -38);
  for (int pass = 0; pass < 2; pass++) {                  // contour first, then flesh
    float g = pass == 0 ? 3.5 : 0;
    for (int i = 3; i >= 0; i--) if (up[i]) finger(F[i][0], F[i][1], radians(F[i][2] * spread), F[i][3], F[i][4], g, pass);
    wrist(g, pass);
    if (pose < 3) finger(-62, 26, radians(thumb), 112, 25, g, pass);
  }
  shadeAndLines(up);
  for (int i = 0; i < 4; i++) if (!up[i]) {
    fill(ink);
    rect(F[i][0] - 23, -66 + i * 5, 46, 78, 22);
    fill(lerpColor(skin, dark, 0.25));
    rect(F[i][0] - 20, -63 + i * 5, 40, 72, 20);
    fill(light);
    rect(F[i][0] - 13, -58 + i * 5, 16, 20, 9);
  }
  if (pose > 2) {                                         // the thumb holds the folded fingers
    for (int pass = 0; pass < 2; pass++) finger(-70, 62, radians(62), 92, 23, pass == 0 ? 3.5 : 0, pass);
    nail(-70 + sin(radians(62)) * 92, 62 - cos(radians(62)) * 92, radians(62), 17);
  }
  sleeve(backs[(b + 3) % 8]);
}

void finger(float x, float y, float a, float len, float r, float g, int pass) {
  pushMatrix();
  translate(x, y);
  rotate(a);
  for (int i = 0; i <= 24; i++) {
    float t = i / 24.0, q = r * (1.06 - 0.24 * t + 0.05 * sin(t * 9.5));
    fill(pass == 0 ? ink : lerpColor(skin, dark, 0.24));
    circle(0, 12 - t * (len + 12), 2 * (q + g));
  }
  if (pass == 1) for (int i = 0; i <= 24; i++) {
    float t = i / 24.0, q = r * (1.06 - 0.24 * t + 0.05 * sin(t * 9.5));
    fill(skin);
    circle(-r * 0.13, 12 - t * (len + 12), 2 * q * 0.84);
  }
  if (pass == 1) {
    fill(light, 150);
    rect(-r * 0.55, -len * 0.94, r * 0.42, len * 0.6, r * 0.2);
    stroke(ink, 130);
    strokeWeight(2);
    noFill();
    for (float k = 0.36; k < 0.8; k += 0.32) {
      arc(0, -len * k, r * 1.3, palm ? 5 : 9, palm ? 0 : PI, palm ? PI : TWO_PI);
      if (!palm) arc(0, -len * k + 5, r * 1.1, 6, 0, PI);
    }
    noStroke();
  }
  popMatrix();
  if (pass == 1 && !palm) nail(x + sin(a) * len, y - cos(a) * len, a, r * 0.72);
}

void nail(float x, float y, float a, float r) {
  pushMatrix();
  translate(x, y);
  rotate(a);
  fill(lerpColor(skin, #B0565A, 0.4));
  rect(-r * 0.8, -r * 0.95, r * 1.6, r * 1.75, r * 0.75);
  fill(lerpColor(skin, #FFE6E2, 0.62));
  rect(-r * 0.66, -r * 0.9, r * 1.32, r * 1.5, r * 0.65);
  fill(255, 200);
  arc(0, -r * 0.45, r * 1.3, r * 0.9, PI, TWO_PI);
  popMatrix();
}

void wrist(float g, int pass) {                            // palm and forearm in one contour
  fill(pass == 0 ? ink : skin);
  beginShape();
  vertex(-80 - g, -66);
  bezierVertex(-70, -92 - g, 60, -96 - g, 76 + g, -52);
  bezierVertex(86 + g, 0, 78 + g, 60, 56 + g, 108);
  bezierVertex(48 + g, 140, 54 + g, 200, 60 + g, 330);
  vertex(-58 - g, 330);
  bezierVertex(-56 - g, 200, -50 - g, 150, -64 - g, 108);
  bezierVertex(-94 - g, 60, -86 - g, 0, -80 - g, -66);
  endShape(CLOSE);
}

void shadeAndLines(boolean[] up) {
  fill(dark, 90);
  beginShape();
  vertex(74, -50);
  bezierVertex(86, 0, 78, 60, 56, 108);
  bezierVertex(48, 140, 54, 200, 60, 330);
  vertex(28, 330);
  bezierVertex(26, 190, 20, 130, 44, 60);
  bezierVertex(56, 20, 56, -20, 74, -50);
  endShape(CLOSE);
  if (palm) {
    fill(light, 120);
    ellipse(-40, 52, 66, 92);
    fill(lerpColor(skin, #D96A6A, 0.3), 120);
    for (int i = 0; i < 4; i++) ellipse(F[i][0], F[i][1] + 20, 34, 24);
    noFill();
    stroke(ink, 190);
    strokeWeight(3);
    bezier(-76, -22, -20, -20, 8, 30, -14, 106);
    bezier(-76, -26, -30, -14, 20, 0, 50, 34);
    bezier(72, -18, 30, -8, -10, -22, -22, -58);
  } else {
    noFill();
    stroke(dark, 150);
    strokeWeight(4);
    for (int i = 0; i < 4; i++) {
      arc(F[i][0], F[i][1] + 8, 30, 18, PI * 0.1, PI * 0.9);
      line(F[i][0] * 0.92, F[i][1] + 34, F[i][0] * 0.55, 40);
    }
  }
  noStroke();
}

void sleeve(color c) {
  fill(lerpColor(c, #000000, 0.35));
  rect(-82, 152, 164, 200, 10);
  fill(c);
  rect(-78, 156, 140, 200, 10);
  fill(lerpColor(c, #FFFFFF, 0.3));
  rect(-82, 152, 164, 26, 8);
}
