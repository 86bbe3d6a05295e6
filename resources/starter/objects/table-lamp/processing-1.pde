// A banker's lamp on a writing desk: a long shade of green or other glass on a brass arm, a pull chain, papers in its light.
color glass, brass, wall, desk;
boolean dark;

void setup() {
  size(512, 512);
  brass = lerpColor(#C79A3F, random(1) < 0.3 ? #A9AEB6 : #8A5A34, random(1));
  desk = pick(#6B3E26, #3B241B, #A56C3D, #7A2F28);
  wall = pick(#2A2029, #F4EBD8, #2E4A42, #C98B6B, #DCE8EA, #1B2433, #EBC77A, #5A4B78);
  glass = pick(#1E7A4C, #0F6B44, #24589A, #C9822B, #9A2F3E, #1E7A4C, #DDE6D0);
  dark = brightness(wall) < 130;
  float edge = random(338, 372), foot = edge + random(58, 76);
  background(wall);
  noStroke();
  backdrop(edge);
  for (int y = int(edge); y < 512; y += 6) {
    fill(lerpColor(lerpColor(desk, #000000, 0.25), lerpColor(desk, #FFFFFF, 0.12), (y - edge) / 170));
    rect(0, y, 512, 7);
  }
  fill(lerpColor(desk, #000000, 0.55));
  rect(0, edge, 512, 5);
  translate(256 + random(-34, 34), foot);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.88, 1.16));
  float reach = random(126, 150), tall = random(200, 226);
  if (dark || random(1) < 0.7) shine(reach, tall);
  papers();
  stand(tall);
  shade(reach, tall);
}

color pick(color... list) { return list[int(random(list.length))]; }

void backdrop(float edge) {
  int kind = int(random(3));
  fill(wall);
  color line = lerpColor(wall, dark ? #FFFFFF : #000000, 0.12);
  stroke(line);
  strokeWeight(6);
  if (kind == 0) for (int k = 0; k < 4; k++) rect(14 + k * 126, 40, 108, edge - 80, 4);   // panels
  noStroke();
  if (kind == 1) {                                    // shelves with books
    for (float y = edge - 20; y > 0; y -= 118) {
      for (float x = -8, w = 20; x < 512; x += w, w = random(14, 30)) {
        float h = random(62, 96);
        fill(lerpColor(pick(#8A2E2E, #2F5B4A, #C49A4A, #34456E, #6B4A6E, #D9CDB2), wall, 0.55));
        rect(x, y - h, w - 1, h);
      }
      fill(lerpColor(desk, wall, 0.4));
      rect(0, y, 512, 9);
    }
  } else if (kind == 2) {                                    // a window: night rain or a bright afternoon
    fill(dark ? #101A33 : #CDE9F5);
    stroke(lerpColor(desk, wall, 0.3));
    for (int k = 0; k < 4; k++) rect(142 + k % 2 * 112, k / 2 * (edge - 76) / 2, 110, (edge - 80) / 2);
    noStroke();
  }
}

void shine(float reach, float tall) {
  for (int k = 0; k < 6; k++) {
    fill(#FFE8A6, dark ? 24 : 16);
    ellipse(0, -tall + 30, 180 + k * 76, 120 + k * 66);
    quad(-reach + 6, -tall + 34, reach - 6, -tall + 34, reach + 10 + k * 18, 36 + k, -reach - 10 - k * 18, 36 + k);
    ellipse(0, 12, 320 + k * 30, 60 + k * 12);
  }
}

void papers() {
  for (int k = int(random(3)); k < 3; k++) {
    pushMatrix();
    translate(-90 + k * 74 + random(-10, 10), 40 + random(-6, 10));
    shearX(random(-0.5, 0.3));
    fill(#FBF6E6);
    rect(-44, -16, 88, 34);
    fill(#9C8F76);
    for (int j = 0; j < 4; j++) rect(-34, -8 + j * 7, random(44, 68), 1.5);
    popMatrix();
  }
}

void bar(float x, float y0, float y1, float w) {             // a turned piece of metal, shaded across
  for (int i = 0; i < 8; i++) {
    float u = i / 7.0;
    fill(lerpColor(lerpColor(brass, #1A0F08, 0.55), lerpColor(brass, #FFFFFF, 0.7), exp(-sq((u - 0.32) * 3.4))));
    rect(x - w / 2 + w * i / 8, y0, w / 8 + 0.6, y1 - y0, 1);
  }
}

void stand(float tall) {
  fill(0, 90);
  ellipse(8, 8, 190, 40);
  for (int i = 0; i < 14; i++) {                             // stepped round foot
    fill(lerpColor(lerpColor(brass, #1A0F08, 0.5), lerpColor(brass, #FFFFFF, 0.35), i / 13.0));
    ellipse(-i * 0.6, -i * 1.2, 164 - i * (i > 7 ? 7 : 3), 36 - i * 1.5);
  }
  bar(0, -62, -14, 30);
  bar(0, -tall + 6, -50, 15);
  bar(0, -tall * 0.62, -tall * 0.62 + 9, 24);
}

void shade(float reach, float tall) {
  float y = -tall, h = random(56, 70), lean = random(8, 20);
  fill(#FFF3C4);                                             // the lit inside, seen from a little below
  ellipse(0, y + 34, reach * 2 - 8, 24);
  for (int i = 0; i < 46; i++) {                             // the glass, in bands from the rim up to the back
    float t = i / 45.0, top = reach - lean * t * t * 1.5;
    color c = t < 0.12 ? lerpColor(glass, #FFF6C8, 0.5) : lerpColor(lerpColor(glass, #FFFFFF, 0.24), lerpColor(glass, #000000, 0.45), t);
    if (t > 0.58 && t < 0.7) c = lerpColor(c, #FFFFFF, 0.5);
    fill(c);
    rect(-top, y + 34 - h * sin(t * HALF_PI), top * 2, h / 22, 6);
  }
  fill(lerpColor(brass, #1A0F08, 0.25));
  for (int s = -1; s < 2; s += 2)                            // brass ends and the hinge
    quad(s * reach, y + 37, s * (reach - 8), y + 37, s * (reach - lean * 1.5 - 8), y + 33 - h, s * (reach - lean * 1.5 - 1), y + 33 - h);
  bar(0, y + 30 - h, y + 38 - h, 46);
  bar(0, y + 18 - h, y + 32 - h, 16);
  float cx = reach * random(0.3, 0.6);
  fill(lerpColor(brass, #FFFFFF, 0.3));
  for (int i = 0; i < 12; i++) circle(cx, y + 44 + i * 5, i == 11 ? 9 : 4);
}
