// A helicopter in the air, seen from the side, above clouds, mountains, a sea at dusk or a city by night.
color paint, trim;
float stretch, phase;

void setup() {
  size(512, 512);
  for (int i = 0; i < 109; i++) random(1);      // let the dice roll before they count
  color[] paints = {#F2C230, #F4F4F0, #F07A2A, #E2483C, #3E8ED0, #4E6B3A, #2C3E63, #2F8F86};
  color[] trims = {#2B2B33, #D3302F, #20375C, #F7F2E4, #F9D65C, #C8B88A, #E8564A, #FFF6DC};
  int place = int(random(4)), p = int(random(place == 3 ? 5 : 8));
  paint = paints[p]; trim = trims[(p + (random(1) < 0.3 ? 3 : 0)) % 8];
  stretch = random(0.92, 1.1); phase = random(TWO_PI);
  float flip = random(1) < 0.5 ? 1 : -1, lean = random(-0.22, 0.1), s = random(0.88, 0.97);
  below(place);
  translate(256 - flip * 32, 262 + random(-26, 30));
  scale(flip * s, s);
  rotate(lean);
  if (place == 3) { fill(#FFF3B0, 70); noStroke(); quad(-96, 40, -84, 48, -110, 420, -330, 420); }
  tail(); gear(random(1) < 0.65); hull(); rotor(int(random(2, 5)));
}

void below(int place) {
  color[] top = {#3F8FD6, #7FB2D9, #3A2F66, #0A1030}; color[] low = {#D6EEFA, #F3E3D3, #FF9E5E, #33406E};
  for (int y = 0; y < height; y++) { stroke(lerpColor(top[place], low[place], y / 512.0)); line(0, y, width, y); }
  noStroke();
  if (place == 0) for (int i = 0; i < 9; i++) {
    float x = random(-40, 552), y = random(20, 512), w = random(50, 110);
    for (int k = 0; k < 9; k++) { fill(255, 120); ellipse(x + random(-w, w), y + random(-10, 10), w * random(0.5, 1), w * random(0.25, 0.5)); }
  }
  if (place == 1) for (int row = 0; row < 3; row++) {
    float h = 300 + row * 62, seed = random(99);
    fill(lerpColor(#A9B9CB, #35513F, row / 2.0));
    beginShape(); vertex(0, 512); for (int x = 0; x <= 512; x += 8) vertex(x, h + 150 * (noise(seed + x * 0.011) - 0.5) + 12 * noise(x * 0.1 + seed)); vertex(512, 512); endShape(CLOSE);
  }
  if (place == 2) {
    float sx = random(60, 450); fill(#FFE7A0); circle(sx, 400, random(70, 120)); fill(#5A3A66); rect(0, 412, 512, 100);
    for (int i = 0; i < 60; i++) { fill(lerpColor(#FFB870, #5A3A66, random(1))); ellipse(sx + random(-1, 1) * (20 + i * 3), 414 + i * 1.7, random(20, 90), 3); }
  }
  if (place == 3) {
    for (int i = 0; i < 70; i++) { fill(255, random(80, 220)); circle(random(512), random(300), random(1, 3)); }
    for (float x = 0; x < 512; ) {
      float w = random(30, 60), y = random(350, 460); fill(#11162E); rect(x, y, w, 200);
      for (float wy = y + 8; wy < 512; wy += 13) for (float wx = x + 6; wx < x + w - 8; wx += 11) if (random(1) < 0.5) { fill(#FFD878, random(120, 255)); rect(wx, wy, 5, 7); }
      x += w;
    }
  }
}

void tail() {
  color dim = lerpColor(paint, #101018, 0.3);
  stroke(#1B1D26); strokeWeight(2.5); strokeJoin(ROUND);
  fill(dim); quad(150, -36, 196, -38, 186, -18, 146, -22);
  fill(paint); beginShape(); vertex(20, -58); vertex(206, -48); vertex(222, -104); vertex(244, -104); vertex(236, -28); vertex(214, -30); vertex(70, 26); endShape(CLOSE);
  noStroke(); fill(trim); quad(213, -72, 236, -72, 240, -88, 218, -88); fill(0, 40); quad(60, 30, 60, 6, 214, -36, 214, -30);
  fill(255, 70); circle(228, -58, 84); stroke(#23252E); strokeWeight(5);                     // tail rotor
  for (int i = 0; i < 3; i++) line(228, -58, 228 + 42 * cos(phase + i * TWO_PI / 3), -58 + 42 * sin(phase + i * TWO_PI / 3));
  noStroke(); fill(#23252E); circle(228, -58, 14);
}

void gear(boolean skids) {
  stroke(#23252E); strokeWeight(6); noFill();
  if (skids) {
    line(-62, 40, -74, 84); line(28, 40, 38, 84);
    strokeWeight(7); bezier(-128, 70, -120, 86, -110, 87, -96, 87); line(-96, 87, 74, 87);
  } else {
    line(-78, 40, -80, 72); line(34, 40, 40, 70); noStroke();
    for (int x = -80; x < 60; x += 120) { fill(#1B1D26); circle(x, 76, 34); fill(#B9BEC6); circle(x, 76, 14); }
  }
}

void hull() {
  pushMatrix(); scale(stretch, 1); stroke(#1B1D26); strokeWeight(2.5);
  fill(lerpColor(paint, #101018, 0.35)); beginShape(); vertex(-52, -66); bezierVertex(-44, -96, 20, -98, 62, -84); vertex(88, -52); vertex(-52, -60); endShape(CLOSE);
  fill(#15171F); ellipse(80, -70, 12, 20);
  fill(paint); beginShape(); vertex(-136, 8); bezierVertex(-134, -36, -96, -70, -48, -72); bezierVertex(10, -76, 60, -66, 96, -46);
  bezierVertex(108, -20, 96, 24, 66, 40); bezierVertex(30, 56, -70, 58, -104, 46); bezierVertex(-128, 36, -138, 24, -136, 8); endShape();
  noStroke(); fill(trim); beginShape(); vertex(-136, 12); bezierVertex(-60, 24, 30, 18, 102, -26); vertex(100, -8); bezierVertex(40, 36, -60, 40, -130, 28); endShape(CLOSE);
  fill(0, 55); beginShape(); vertex(-126, 32); bezierVertex(-70, 44, 30, 44, 90, 12); bezierVertex(80, 40, 30, 54, -40, 53); bezierVertex(-90, 53, -116, 44, -126, 32); endShape();
  stroke(#1B1D26); strokeWeight(2); color glass = lerpColor(#9AD0EC, #1F3A55, random(0.7));
  fill(glass); beginShape(); vertex(-130, -6); bezierVertex(-122, -42, -92, -62, -56, -64); vertex(-52, 0); bezierVertex(-80, 8, -110, 6, -130, -6); endShape(CLOSE);
  rect(-40, -56, 40, 44, 8); rect(12, -54, 32, 38, 8); rect(54, -48, 24, 30, 8);
  noFill(); stroke(0, 90); rect(-46, -62, 52, 106, 8); line(-92, -55, -96, 4);
  noStroke(); fill(#2A2430); circle(-82, -26, 20); ellipse(-82, -4, 28, 24); fill(255, 110); quad(-112, -28, -92, -48, -84, -48, -108, -20); quad(-34, -18, -20, -52, -12, -52, -28, -18);
  fill(#FF4A3C); circle(-20, 54, 8); popMatrix();
}

void rotor(int n) {
  stroke(#23252E); strokeWeight(9); line(-2, -90, -2, -112);
  noStroke(); fill(255, 60); ellipse(-2, -114, 400, 34); fill(#1B1D26);
  for (int i = 0; i < n; i++) {
    float a = phase * 0.3 + TWO_PI * i / n, x = -2 + 200 * cos(a), y = -114 + 17 * sin(a);
    quad(-2, -118, x, y - 4, x, y + 3, -2, -109);
  }
  ellipse(-2, -114, 40, 13);
}
