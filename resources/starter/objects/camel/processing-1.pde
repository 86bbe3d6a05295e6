// A camel in the desert, with one hump or two, shaggy coat, long legs in stride, perhaps a saddle cloth.
color coat, dark, light; float stride, lift;
void setup() {
  size(512, 512); float size = random(0.98, 1.05); int hour = int(random(4));
  color[] coats = {#8A5A36, #6B4630, #A85F38, #5A4436, #F0E2C4, #D8A868};   // pale coats only where the dunes are dark
  coat = coats[int(random(hour == 1 || hour == 2 ? 6 : 4))];
  dark = lerpColor(coat, #2A1408, 0.5);
  light = lerpColor(coat, #FFF3D8, 0.45); stride = random(-26, 26);
  lift = random(-16, 22); desert(hour); translate(256, 260);
  scale(random(1) < 0.5 ? -1 : 1, 1); scale(size); noStroke();
  fill(0, 60); ellipse(0, 192, 330, 26);
  camel(random(1) < 0.5, int(random(3)));
}
void desert(int hour) {
  color[] above = {#5AA9E6, #5F2A6E, #0E1540, #F7D08A}, below = {#E8F4F8, #FF9E64, #4B4F8F, #FDF1D6}, sands = {#EBC98A, #B5524A, #3C3F70, #D99A4E};
  for (int y = 0; y < 512; y++) { stroke(lerpColor(above[hour], below[hour], min(1, y / 380.0))); line(0, y, 512, y); }
  noStroke();
  fill(hour == 2 ? #F6F1D0 : #FFF6D6); circle(random(60, 450), random(60, 130), random(46, 92));
  if (hour == 2) for (int i = 0; i < 70; i++) circle(random(512), random(300), random(1, 3));
  color sand = sands[hour];
  int behind = int(random(3)); float px = random(1) < 0.5 ? random(20, 110) : random(400, 490);
  if (behind == 0) for (int i = 0; i < 2; i++) { float w = 95 - i * 30, x = px + i * 70; fill(lerpColor(sand, below[hour], 0.35)); triangle(x - w, 350, x, 350 - w * 1.3, x + w, 350); fill(lerpColor(sand, #20102A, 0.18)); triangle(x, 350 - w * 1.3, x + w, 350, x + w * 0.3, 350); }
  if (behind == 1) {                                       // palms
    for (int i = 0; i < 2; i++) { float x = px + i * 40, y = 210 + i * 46; stroke(lerpColor(sand, #20102A, 0.5)); strokeWeight(7); noFill(); bezier(x + 8, 370, x, 320, x - 4, 270, x, y); strokeWeight(6); stroke(lerpColor(#2F6B3F, sand, 0.3)); for (int k = 0; k < 9; k++) { float a = PI + k * PI / 8; bezier(x, y, x + 24 * cos(a), y + 24 * sin(a) - 8, x + 46 * cos(a), y + 20 * sin(a) - 4, x + 58 * cos(a), y + 24); } }
    noStroke();
  }
  for (int layer = 0; layer < 3; layer++) {                // dunes with a shadow side
    float base = 320 + layer * 46, ph = random(TWO_PI), amp = 26 - layer * 5;
    fill(lerpColor(below[hour], sand, 0.5 + layer * 0.25));
    beginShape(); vertex(0, 512); for (int x = 0; x <= 512; x += 8) vertex(x, base + amp * sin(x / (70.0 + layer * 25) + ph)); vertex(512, 512); endShape(CLOSE);
  }
  noFill(); stroke(lerpColor(sand, #20102A, 0.16)); strokeWeight(2);
  for (int i = 0; i < 11; i++) { float y = 438 + i * 8, ph = random(TWO_PI); beginShape(); for (int x = 0; x <= 512; x += 16) vertex(x, y + 4 * sin(x / 28.0 + ph)); endShape(); }
  noStroke();
}
void leg(float x, float top, float s, boolean far, boolean fore) {
  color c = far ? lerpColor(coat, #2A1408, 0.32) : coat;
  float kx = x + s * 0.5 + (fore ? 4 : -8), fx = x + s + (fore ? 0 : 4);
  fill(c);
  beginShape(); vertex(x - 30, top); bezierVertex(x - 24, top + 50, kx - 15, 80, kx - 12, 104); bezierVertex(kx - 9, 140, fx - 9, 150, fx - 9, 178); vertex(fx + 9, 178); bezierVertex(fx + 8, 150, kx + 12, 140, kx + 13, 104); bezierVertex(kx + 16, 80, x + 32, top + 50, x + 30, top); endShape(CLOSE);
  fill(lerpColor(c, #000000, 0.16)); ellipse(kx, 104, 24, 20);
  fill(lerpColor(c, #000000, 0.3));
  beginShape(); vertex(fx - 13, 192); bezierVertex(fx - 14, 174, fx + 10, 172, fx + 22, 192); endShape(CLOSE);
}
void camel(boolean two, int gear) {
  leg(-92, -10, -stride, true, false); leg(66, -10, stride * 0.9, true, true);
  fill(dark); noFill(); stroke(dark); strokeWeight(7); bezier(-134, -46, -168, -30, -150, 16, -158, 46); strokeWeight(13); line(-157, 40, -160, 62); noStroke();
  leg(-104, -20, stride, false, false); leg(82, -14, -stride, false, true);
  fill(coat);
  beginShape();                                            // trunk with its humps
  vertex(-138, -50);
  if (two) { bezierVertex(-128, -92, -106, -96, -92, -106); bezierVertex(-86, -168, -50, -172, -38, -110); bezierVertex(-24, -90, 0, -88, 14, -108); bezierVertex(26, -168, 66, -170, 74, -104); }
  else { bezierVertex(-128, -96, -92, -96, -74, -118); bezierVertex(-46, -196, 16, -190, 40, -118); bezierVertex(52, -104, 64, -100, 74, -96); }
  bezierVertex(100, -90, 122, -60, 118, -20); bezierVertex(112, 30, 60, 40, 10, 38); bezierVertex(-50, 36, -116, 34, -132, 0); bezierVertex(-142, -20, -142, -36, -138, -50); endShape(CLOSE);
  float hx = 182, hy = -128 - lift;                        // neck and head
  beginShape(); vertex(72, -86); bezierVertex(104, -50, 124, -60, hx - 52, hy + 10); bezierVertex(hx - 48, hy - 14, hx - 30, hy - 26, hx - 8, hy - 22); vertex(hx - 6, hy + 20); bezierVertex(hx - 20, hy + 40, 158, 14, 104, 24); endShape(CLOSE);
  ellipse(hx - 18, hy - 4, 56, 46); fill(lerpColor(coat, #FFFFFF, 0.1));
  beginShape(); vertex(hx - 22, hy - 26); bezierVertex(hx + 10, hy - 30, hx + 26, hy - 14, hx + 44, hy - 8); bezierVertex(hx + 58, hy - 2, hx + 54, hy + 14, hx + 46, hy + 14); bezierVertex(hx + 46, hy + 28, hx + 26, hy + 26, hx + 14, hy + 22); bezierVertex(hx, hy + 22, hx - 14, hy + 26, hx - 24, hy + 16); endShape(CLOSE);
  fill(dark); quad(hx - 38, hy - 22, hx - 52, hy - 42, hx - 40, hy - 44, hx - 24, hy - 26);
  stroke(dark); strokeWeight(2.5); noFill(); bezier(hx + 46, hy + 13, hx + 34, hy + 14, hx + 26, hy + 12, hx + 18, hy + 8); line(hx + 40, hy - 1, hx + 48, hy + 2);
  noStroke(); fill(#1A0E08); ellipse(hx + 2, hy - 9, 11, 10); fill(255); circle(hx + 4, hy - 11, 3);
  stroke(dark); strokeWeight(4); line(hx - 8, hy - 15, hx + 11, hy - 13);
  for (int i = 0; i < 420; i++) {                          // hair: flank, humps, throat
    float a = random(TWO_PI), r = sqrt(random(1)), x = -10 + 112 * r * cos(a), y = -34 + 58 * r * sin(a);
    stroke(lerpColor(coat, y < -30 ? light : dark, random(0.1, 0.6)), 170); strokeWeight(1.6); line(x, y, x - random(2, 7), y + random(6, 15));
  }
  for (int i = 0; i < 90; i++) { float t = random(1), x = bezierPoint(104, 150, 160, hx - 20, t), y = bezierPoint(22, 18, -40, hy + 30, t); stroke(dark, 190); strokeWeight(2); line(x, y - 6, x - random(6), y + random(6, 16)); }
  for (int k = 0; k < (two ? 2 : 1); k++) for (int i = 0; i < 60; i++) { float x = (two ? (k == 0 ? -65 : 45) : -16) + random(-20, 20), y = (two ? -146 : -158) + random(0, 26); stroke(dark, 170); strokeWeight(2); line(x, y, x + random(-5, 5), y + random(8, 16)); }
  noStroke();
  if (gear == 0) return;
  color[] dyes = {#B3202C, #1F5F8B, #2E7D5B, #7A2E8C, #E0A020}; color dye = dyes[int(random(5))], second = dyes[int(random(5))];
  float m = two ? -12 : -16;                               // saddle cloth, girth, bridle
  fill(lerpColor(dye, #000000, 0.2)); rect(m - 8, -70, 16, 108);
  fill(dye); beginShape(); vertex(m - 44, two ? -100 : -150); bezierVertex(m - 20, two ? -92 : -182, m + 20, two ? -92 : -182, m + 44, two ? -100 : -148); vertex(m + 54, -8); vertex(m - 54, -8); endShape(CLOSE);
  for (int r = 0; r < 3; r++) for (int i = 0; i < 8; i++) { fill(r % 2 == 0 ? second : #FFF2CC); float x = m - 42 + i * 12, y = -84 + r * 26; quad(x, y, x + 6, y + 8, x, y + 16, x - 6, y + 8); }
  stroke(second); strokeWeight(4); for (int i = 0; i < 10; i++) line(m - 50 + i * 11, -8, m - 50 + i * 11, 6);
  stroke(dye); strokeWeight(5); line(hx + 22, hy - 16, hx + 18, hy + 22); line(hx + 20, hy + 2, hx - 38, hy - 8);
  if (gear == 2) { noFill(); strokeWeight(3); bezier(hx + 18, hy + 18, 150, 30, 90, -40, m + 40, -110); }
}
