// a frozen lake between snowy hills and firs, with skaters near and far
int hour; float shore; color snow, far, shade;
color[] wool = {#C8323C, #E8A02C, #2C6E9E, #2F8A55, #8A3F9C, #E7567F, #2F3550, #D9552B};
void setup() {
  size(512, 512);
  hour = int(random(4));                                               // day, sunset, night, grey snow
  color[] top = {#6FB0E6, #E9805E, #121A3A, #C3CDD6}, low = {#E4F1FA, #FFE2B0, #4A5E98, #EEF1F3};
  color[] iceA = {#DDF0F8, #F6D2BC, #5A7AAC, #CFDDE5}, iceB = {#7FB4D6, #A87CA0, #1E3260, #86A9BC};
  color[] sn = {#FFFFFF, #FFE9E2, #93A8D2, #F5F8FA}, fr = {#9DBDDA, #A87C92, #263660, #A3B5C3};
  snow = sn[hour]; far = fr[hour]; shade = lerpColor(snow, far, 0.5);
  shore = random(175, 225);
  noStroke();
  for (int y = 0; y < shore; y += 4) { fill(lerpColor(top[hour], low[hour], y / shore)); rect(0, y, 512, 5); }
  float sx = random(70, 440), sy = random(40, 85);
  if (hour == 2) for (int i = 0; i < 50; i++) { fill(255, random(90, 230)); float q = random(1, 3); ellipse(random(512), random(130), q, q); }
  if (hour != 3) for (int i = 0; i < 5; i++) { fill(255, 244, 205, i == 4 ? 255 : 34); ellipse(sx, sy, 104 - i * 15, 104 - i * 15); }
  for (int y = int(shore); y < 512; y += 4) { fill(lerpColor(iceA[hour], iceB[hour], (y - shore) / (512 - shore))); rect(0, y, 512, 5); }
  float n = random(100);
  for (int k = 0; k < 2; k++) for (int up = -1; up < 2; up += 2) {      // two ridges and their reflection in the ice
    fill(lerpColor(far, snow, k * 0.55), up < 0 ? 255 : 50);
    beginShape(); vertex(0, shore + 4);
    for (int x = 0; x <= 520; x += 8) vertex(x, shore + up * (k == 0 ? 20 + 110 * noise(n + x * 0.012) : 10 + 50 * noise(n + 9 + x * 0.008)));
    vertex(520, shore + 4); endShape(CLOSE);
  }
  int firs = int(random(10, 20));
  for (int i = 0; i < firs; i++) fir(random(512), shore + random(-6, 5), random(40, 90));
  if (random(1) < 0.65) cabin(random(90, 420), shore + 2);
  fill(snow); beginShape(); vertex(0, shore - 6);
  for (int x = 0; x <= 520; x += 10) vertex(x, shore + 4 + 9 * noise(n + x * 0.03));
  vertex(520, shore - 6); endShape(CLOSE); noFill();
  for (int i = 0; i < 34; i++) {                                       // marks of the blades
    float y = random(shore + 25, 505), s = (y - shore) / 150, a = random(PI);
    stroke(255, random(60, 170)); strokeWeight(0.6 + s * 0.7); arc(random(512), y, random(60, 260) * s, random(10, 50) * s, a, a + random(1, 3));
  }
  for (int i = 0; i < 4; i++) {                                        // cracks
    float x = random(512), y = random(shore + 60, 480);
    stroke(lerpColor(iceB[hour], #10284A, 0.35), 130); strokeWeight(1.4);
    for (int k = 0; k < 5; k++) { float u = x + random(10, 40), v = y + random(-9, 12); line(x, y, u, v); x = u; y = v; }
  }
  int many = int(random(6, 10));
  float start = random(1);
  for (int i = 0; i < many; i++) {
    float t = (i + 0.5) / many;
    skater(60 + 392 * ((start + i * 0.618) % 1.0), shore + 34 + pow(t, 1.4) * (446 - shore), 0.32 + 1.05 * t, random(1) < 0.5 ? 1 : -1);
  }
  noStroke();
  float side = random(1) < 0.5 ? 0 : 512, w = random(120, 220);         // drifts and reeds in front
  fill(shade); ellipse(side, 524, w + 40, 84); fill(snow); ellipse(side, 532, w + 40, 84); ellipse(512 - side, 530, random(80, 190), 50);
  for (int i = 0; i < 9; i++) {
    float rx = abs(side - random(8, 62)), tip = rx + random(-9, 9), ry = random(428, 468);
    stroke(#8A6A3C); strokeWeight(2); line(rx, 505, tip, ry);
    noStroke(); fill(#5A3A22); ellipse(tip, ry, 5, 18);
  }
  fill(255, 225);
  if (hour == 3 || random(1) < 0.35) for (int i = 0; i < 80; i++) { float d = random(2, 5); ellipse(random(512), random(512), d, d); }
}
void fir(float x, float y, float h) {
  noStroke(); fill(#4A3628); rect(x - 2, y - h * 0.12, 4, h * 0.15);
  for (int k = 0; k < 3; k++) {
    float b = y - h * 0.1 - k * h * 0.26, w = h * (0.27 - k * 0.06);
    fill(lerpColor(#173F32, far, 0.2)); triangle(x - w, b, x + w, b, x, b - h * 0.42);
    fill(snow); triangle(x - w * 0.62, b - h * 0.16, x + w * 0.1, b - h * 0.24, x, b - h * 0.42);
  }
}
void cabin(float x, float y) {
  noStroke(); fill(#5E3A26); rect(x - 26, y - 28, 52, 28); fill(#462A1C); rect(x + 12, y - 58, 9, 22);
  fill(230, 90); for (int i = 0; i < 5; i++) ellipse(x + 18 + i * i * 2, y - 62 - i * 10, 9 + i * 4, 7 + i * 3);
  fill(snow); quad(x - 34, y - 26, x + 34, y - 26, x + 20, y - 52, x - 20, y - 52);
  fill(#FFD45E); rect(x - 18, y - 20, 12, 11); rect(x + 6, y - 20, 12, 11); fill(255, 212, 94, 80); rect(x - 18, y + 6, 12, 22); rect(x + 6, y + 6, 12, 22);
}
void skater(float x, float y, float s, int d) {
  color coat = wool[int(random(8))], cap = wool[int(random(8))], leg = lerpColor(wool[int(random(8))], #14162A, 0.55);
  int pose = int(random(3));                                           // stride, one leg held high, upright glide
  float lean = pose == 0 ? random(0.2, 0.36) : pose == 1 ? random(0.45, 0.6) : random(0, 0.1), arm = random(-10, 14);
  float kx = pose == 0 ? -36 : pose == 1 ? -58 : -10, ky = pose == 0 ? -16 : pose == 1 ? -48 : -3;
  pushMatrix(); translate(x, y); scale(s * d, s); noStroke();
  fill(coat, 60); ellipse(0, 42, 24, 66); fill(20, 40, 80, 75); ellipse(-6, 3, 70, 9); noFill();
  stroke(lerpColor(leg, #000000, 0.3)); strokeWeight(11); line(-4, -46, kx * 0.5 - 4, ky * 0.5 - 26); line(kx * 0.5 - 4, ky * 0.5 - 26, kx, ky - 6);
  stroke(leg); line(2, -46, 11, -26); line(11, -26, 3, -9);
  stroke(#F4EDE2); strokeWeight(8); line(2, -8, 10, -5); line(kx - 1, ky - 6, kx + 5, ky - 3);
  stroke(#39465C); strokeWeight(2.4); line(-5, 1, 17, 1); line(kx - 8, ky + 3, kx + 11, ky + 4);
  translate(0, -46); rotate(lean); translate(0, 46);                    // the upper body bends at the hip
  stroke(lerpColor(coat, #101020, 0.4)); strokeWeight(9); line(-5, -84, -30, -76 - arm); noStroke(); fill(cap); ellipse(-32, -76 - arm, 10, 10);
  fill(coat); rect(-13, -93, 26, 36, 9); if (random(1) < 0.5) triangle(-25, -36, 23, -36, 0, -84); else rect(-14, -62, 28, 22, 6);
  fill(lerpColor(coat, #101020, 0.3)); rect(-13, -88, 8, 42, 4); stroke(coat); strokeWeight(9); line(6, -84, 32, -76 + arm); noStroke(); fill(cap); ellipse(34, -76 + arm, 10, 10);
  fill(#F0C4A0); ellipse(2, -104, 22, 24); fill(#2A2A33); ellipse(9, -105, 3, 3); fill(cap); arc(1, -107, 26, 27, PI, TWO_PI); rect(-13, -110, 28, 6, 3); fill(snow); ellipse(-1, -122, 10, 10);
  stroke(cap); strokeWeight(7); line(-8, -92, 9, -92); strokeWeight(5); noFill(); bezier(-8, -92, -20, -98, -26, -84 + arm * 0.4, -42, -96 + arm * 0.5); popMatrix();
}
