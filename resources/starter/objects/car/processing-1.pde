// A low sports car at full speed, side view: wheels blur, lights stream past, dust or spray flies up behind it.
color paint, dark;
int mood;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);                  // shake the dice well
  mood = int(random(4));                                   // dusk, night town, desert noon, grey rain
  color[] bright = {#F2B705, #E63A2E, #3DDC97, #FF7A1A, #F4F4F4, #28C2F0};
  color[] deep = {#B3121D, #0B3C8C, #0E6B4E, #5A1A78, #1E1F26};
  paint = mood < 2 ? bright[int(random(bright.length))] : deep[int(random(deep.length))];
  dark = lerpColor(paint, #000000, 0.45);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  backdrop();
  road();
  float lift = random(-8, 8);
  translate(0, lift);
  car(random(0.94, 1.1), int(random(3)));
}

void backdrop() {
  color[] a = {#3B2A5C, #0B1026, #8FCBEA, #A9B4BC};
  color[] b = {#F08A5D, #28305C, #F6E7C4, #DCE2E4};
  for (int y = 0; y < 340; y++) { stroke(lerpColor(a[mood], b[mood], y / 340.0)); line(0, y, 512, y); }
  noStroke();
  float sx = random(80, 430);
  fill(mood == 1 ? #E8ECFF : #FFF1C9);
  if (mood != 3) circle(sx, random(60, 170), random(40, 90));
  color far = lerpColor(b[mood], a[mood], 0.45);
  if (mood == 1 || mood == 3) {                             // a skyline
    for (float x = -10; x < 512; x += random(26, 50)) {
      float h = random(60, 210), w = random(26, 50);
      fill(lerpColor(far, #10131F, random(0.15, 0.4))); rect(x, 340 - h, w, h);
      fill(#FFE39A, mood == 1 ? 230 : 90);
      for (float y = 350 - h; y < 330; y += 13) for (float k = x + 5; k < x + w - 6; k += 9) if (random(1) < 0.35) rect(k, y, 4, 6);
    }
  } else {                                                  // mesas and ridges
    for (int r = 0; r < 3; r++) {
      fill(lerpColor(far, mood == 0 ? #2A1838 : #B5673A, 0.2 + 0.2 * r));
      float seed = random(100);
      beginShape(); vertex(0, 345);
      for (int x = 0; x <= 512; x += 8) vertex(x, 290 + r * 16 - 130 * (1 - r * 0.25) * max(0, noise(seed + x * 0.011) - 0.25));
      vertex(512, 345); endShape(CLOSE);
    }
  }
  for (int i = 0; i < 45; i++) {                            // the world streams past
    stroke(lerpColor(b[mood], #FFFFFF, random(1)), random(40, 150)); strokeWeight(random(1, 3));
    float y = random(215, 350), x = random(-100, 450);
    line(x, y, x + random(60, 240), y);
  }
  noStroke();
}

void road() {
  color[] tar = {#3A2F45, #171A2B, #A58B6B, #6A7178};
  fill(tar[mood]); rect(0, 338, 512, 174);
  fill(lerpColor(tar[mood], #FFFFFF, 0.55)); rect(0, 333, 512, 7);
  for (int i = 0; i < 60; i++) {
    fill(lerpColor(tar[mood], i % 2 == 0 ? #FFFFFF : #000000, random(0.1, 0.3)), 150);
    float y = random(345, 512);
    rect(random(-150, 480), y, random(60, 300), 1 + (y - 340) * 0.02);
  }
  fill(#F3E9C6); for (int x = int(random(-120, 0)); x < 512; x += 190) rect(x, 466, 120, 9);
}

void car(float h, int model) {
  fill(10, 10, 14, 170); ellipse(256, 413, 470, 26);
  for (int i = 0; i < 40; i++) { fill(lerpColor(mood == 2 ? #DDBB8A : #E8EDF2, #FFFFFF, random(0.4)), 60); float q = random(1); circle(100 - q * 110, 400 - random(60) * q, 14 + 30 * q); }
  if (mood < 2) for (int i = 0; i < 8; i++) { fill(#FFF3B8, 26); quad(484, 356, 484, 366, 620, 396 + i * 4, 620, 336 - i * 4); }
  float top = 356 - 96 * h;
  if (model == 1) { fill(dark); quad(40, 286, 88, 290, 86, 300, 36, 298); rect(56, 296, 8, 40); }      // a wing
  fill(paint); beginShape();                                // hull, nose to the right
  vertex(28, 388); bezierVertex(18, 350, 24, 318, 46, 314); bezierVertex(100, 306, 130, 300, 160, top + 26);
  bezierVertex(190, top - 4, 262, top - 10, 306, top + 22); vertex(352, 318); bezierVertex(420, 322, 476, 336, 494, 366);
  vertex(498, 392); vertex(28, 392); endShape(CLOSE);
  fill(lerpColor(paint, #FFFFFF, 0.55)); beginShape(); vertex(40, 328); bezierVertex(150, 318, 260, 334, 478, 348); bezierVertex(300, 344, 160, 334, 40, 340); endShape(CLOSE);
  fill(dark); beginShape(); vertex(26, 372); bezierVertex(150, 380, 360, 366, 497, 380); vertex(494, 401); vertex(34, 401); endShape(CLOSE);
  fill(#141A24); beginShape(); vertex(146, 316); bezierVertex(180, top + 6, 262, top, 300, top + 28); vertex(338, 320); endShape(CLOSE);
  fill(#9FC4D8, 190); quad(236, 314, 256, 314, 276, top + 22, 262, top + 16); quad(266, 315, 274, 315, 289, top + 28, 282, top + 24);
  fill(paint); quad(212, top + 6, 224, top + 6, 230, 320, 206, 320);
  fill(#1B1B20); circle(262, 304, 24);                       // the driver behind the glass
  if (model == 2) { fill(#FFFFFF); quad(340, 320, 364, 320, 356, 396, 326, 396); circle(286, 354, 42); fill(dark); circle(286, 354, 26); }
  else { fill(#15161C); quad(160, 344, 204, 350, 192, 368, 170, 366); }
  stroke(dark); strokeWeight(2); noFill(); bezier(222, 322, 216, 350, 218, 372, 230, 388); bezier(332, 322, 342, 350, 338, 372, 330, 388); noStroke();
  fill(lerpColor(paint, #FFFFFF, 0.3)); rect(236, 336, 20, 5);
  fill(#FFF6D2); beginShape(); vertex(440, 337); bezierVertex(464, 342, 480, 352, 486, 362); vertex(452, 356); endShape(CLOSE);
  fill(#FF3428); rect(24, 330, 13, 18); fill(#FF3428, 70); rect(-60, 333, 90, 10);
  for (int k = 0; k < 2; k++) {
    float x = k == 0 ? 112 : 402, y = 374;
    fill(#08080B); arc(x, y + 2, 102, 102, PI - 0.25, TWO_PI + 0.25, CHORD);
    fill(#1C1C21); circle(x, y, 82);
    for (int i = 0; i < 9; i++) { fill(lerpColor(#4A4D55, #D9DCE2, i / 8.0)); circle(x, y, 58 - i * 5); }
    noFill(); stroke(#2A2C33); strokeWeight(2);
    for (int i = 0; i < 6; i++) { float q = random(TWO_PI); arc(x, y, 18 + 7 * i, 18 + 7 * i, q, q + 2.2); }
    noStroke(); fill(paint); circle(x, y, 12);
  }
  if (mood == 3) { stroke(255, 150); strokeWeight(1.3); for (int i = 0; i < 110; i++) { float x = random(540), y = random(512); line(x, y, x - 9, y + 22); } }
}
