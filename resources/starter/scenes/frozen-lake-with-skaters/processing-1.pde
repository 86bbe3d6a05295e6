int hour; color iceA, iceB, snow, far; float shore; color[] wool = {#C8323C, #E8A02C, #2C6E9E, #3F8F5B, #8A4A9C, #E76F8A, #2F3550, #D9552B};
void setup() {
  size(512, 512); hour = int(random(4)); color[] top = {#7FB8E6, #F29A6B, #141C3C, #C9D2DA}, low = {#E4F1FA, #FCE3B8, #44598C, #EEF1F3};
  color[] ia = {#D3EAF4, #F0CFC0, #4B6C9C, #C3D3DC}, ib = {#8DC0DC, #B98FA8, #22365F, #93AFC0}; color[] sn = {#FFFFFF, #FBE6E0, #8FA3CC, #F2F5F7}, fr = {#A9C4DC, #B98A9C, #2C3B68, #AEBAC6};
  iceA = ia[hour]; iceB = ib[hour]; snow = sn[hour]; far = fr[hour]; shore = random(170, 230); noStroke();
  for (int y = 0; y < shore; y += 8) { fill(lerpColor(top[hour], low[hour], y / shore)); rect(0, y, 512, 9); }
  fill(hour == 2 ? #FFF6D8 : #FFE9B0); if (hour != 3) ellipse(random(60, 450), random(40, 90), 46, 46); float n = random(100);
  for (int k = 0; k < 2; k++) {
    fill(lerpColor(far, snow, k * 0.55)); beginShape(); vertex(0, shore + 20);
    for (int x = 0; x <= 520; x += 8) vertex(x, shore - (k == 0 ? 20 + 110 * noise(n + x * 0.012) : 10 + 50 * noise(n + 9 + x * 0.008)));
    vertex(520, shore + 20); endShape(CLOSE);
  }
  int firs = int(random(9, 20));
  for (int i = 0; i < firs; i++) fir(random(512), shore + random(-6, 6), random(40, 95));
  for (int y = int(shore); y < 512; y += 8) { fill(lerpColor(iceA, iceB, (y - shore) / (512 - shore))); rect(0, y, 512, 9); }
  fill(snow); beginShape(); vertex(0, shore - 8);
  for (int x = 0; x <= 520; x += 10) vertex(x, shore + 4 + 9 * noise(x * 0.03));
  vertex(520, shore - 8); endShape(CLOSE); noFill();
  for (int i = 0; i < 30; i++) {
    float y = random(shore + 25, 505), s = (y - shore) / 150; stroke(255, random(60, 170)); strokeWeight(0.6 + s * 0.6); arc(random(512), y, random(60, 260) * s, random(10, 50) * s, random(PI), random(PI, TWO_PI));
  }
  int many = int(random(6, 11)); float start = random(1);
  for (int i = 0; i < many; i++) {
    float t = (i + 0.5) / many, y = shore + 34 + pow(t, 1.5) * (470 - shore); float x = 50 + 412 * ((start + i * 0.618) % 1.0); skater(x, min(y, 492), 0.3 + 0.95 * t, random(1) < 0.5 ? 1 : -1);
  }
  noStroke(); fill(snow); float side = random(1) < 0.5 ? 0 : 512; ellipse(side, 520, random(120, 260), random(40, 80)); ellipse(512 - side, 525, random(60, 190), 50); stroke(#8A6A3C); strokeWeight(2);
  for (int i = 0; i < 9; i++) { float rx = abs(side - random(8, 75)); line(rx, 505, rx + random(-9, 9), random(425, 470)); }
  noStroke(); fill(255, 220);
  if (random(1) < 0.55) for (int i = 0; i < 70; i++) { float d = random(2, 5); ellipse(random(512), random(512), d, d); }
}
void fir(float x, float y, float h) {
  noStroke(); fill(#4A3628); rect(x - 2, y - h * 0.12, 4, h * 0.15);
  for (int k = 0; k < 3; k++) {
    float b = y - h * 0.1 - k * h * 0.26, w = h * (0.27 - k * 0.06); fill(lerpColor(#1F4D3C, far, 0.25)); triangle(x - w, b, x + w, b, x, b - h * 0.42);
    fill(snow); triangle(x - w * 0.5, b - h * 0.2, x + w * 0.25, b - h * 0.26, x, b - h * 0.42);
  }
}
void skater(float x, float y, float s, int d) {
  color coat = wool[int(random(8))], cap = wool[int(random(8))], leg = wool[int(random(8))];
  float lean = random(0.12, 0.35), kick = random(18, 46), rise = random(4, 26), arm = random(-18, 22); boolean skirt = random(1) < 0.4; pushMatrix(); translate(x, y); scale(s * d, s);
  noStroke(); fill(20, 40, 80, 60); ellipse(-8, 3, 74, 10); stroke(lerpColor(leg, #101020, 0.45)); strokeWeight(10); noFill();
  line(-3, -46, -kick * 0.4 - 4, -25); line(-kick * 0.4 - 4, -25, -kick, -rise - 6); stroke(leg); line(2, -46, 10, -24); line(10, -24, 4, -7);
  stroke(#2A2A33); strokeWeight(8); line(3, -6, 10, -5); line(-kick - 1, -rise - 5, -kick + 5, -rise - 3); stroke(#F4F8FA); strokeWeight(2.2); line(-3, 1, 15, 1); line(-kick - 7, -rise + 1, -kick + 10, -rise + 3);
  rotate(lean); stroke(lerpColor(coat, #101020, 0.35)); strokeWeight(8); line(-4, -84, -27, -68 - arm); noStroke(); fill(coat);
  if (skirt) triangle(-24, -38, 22, -36, 0, -78); else rect(-14, -62, 26, 22, 6);
  rect(-13, -92, 25, 42, 9); stroke(coat); strokeWeight(8); line(5, -84, 30, -74 + arm); noStroke(); fill(cap); ellipse(31, -73 + arm, 9, 9);
  fill(#F0C4A0); ellipse(1, -103, 22, 24); fill(#2A2A33); ellipse(8, -104, 3, 3); fill(cap); arc(0, -106, 25, 26, PI, TWO_PI); rect(-13, -109, 26, 5); ellipse(-1, -121, 9, 9);
  stroke(cap); strokeWeight(6); line(-8, -91, 9, -91); line(-8, -91, -30, -96 + arm * 0.4); popMatrix();
}
