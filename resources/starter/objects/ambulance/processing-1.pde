// An ambulance in profile on a street: box or van, stripes, a cross, blue lights that flash.
color paint, stripe, flash; int hour;
void setup() {
  size(512, 512); for (int i = 0; i < 97; i++) random(1);
  hour = int(random(3)); color[] paints = {#F7F8F8, #F7F8F8, #F6E03A, #EFEBDD};
  color[] stripes = {#D9262E, #F26A1B, #2363B8, #1E8A4C}; int p = int(random(4)); paint = paints[p];
  stripe = p == 2 ? stripes[int(random(2)) * 3] : stripes[int(random(4))]; flash = random(1) < 0.7 ? #2E8BFF : #FF3A2E;
  street(); pushMatrix(); translate(256, 396); if (random(1) < 0.5) scale(-1, 1);
  scale(random(1.0, 1.08)); boolean box = random(1) < 0.6; float top = -random(218, 238), front = random(88, 104); noStroke();
  for (int i = 0; i < 7; i++) { fill(0, 26); ellipse(0, 34, 470 - i * 14, 40 - i * 4); }
  // the cab with its bonnet looks to the right
  float roof = box ? top + 52 : top + 10; fill(lerpColor(paint, #30343C, 0.1)); beginShape();
  vertex(40, 10); vertex(40, roof); vertex(front, roof); bezierVertex(front + 18, roof, front + 34, -106, front + 56, -92);
  bezierVertex(200, -84, 222, -72, 226, -40); vertex(228, 10); endShape(CLOSE); fill(#25303C);
  beginShape(); vertex(66, -96); vertex(66, roof + 18); vertex(front - 6, roof + 18); bezierVertex(front + 6, roof + 22, front + 20, -106, front + 30, -94); endShape(CLOSE);
  fill(150, 190, 215, 150); quad(72, -100, 88, roof + 22, 108, roof + 22, 92, -100);
  fill(#E9B98E); circle(front - 8, roof + 56, 26); fill(#2F5E8C); arc(front - 10, -92, 46, 58, PI, TWO_PI);   // the driver
  // the room for the patient
  fill(paint); rect(-222, top, box ? 268 : 272, 10 - top, box ? 8 : 30, box ? 4 : 0, 0, 4);
  fill(255, 120); rect(-216, top + 6, 256, 10, 6);
  // livery: a band, a chequer or a swoosh
  int livery = int(random(3)); fill(stripe);
  if (livery == 0) { rect(-222, -78, 448, 26); rect(-222, -44, 449, 7); }
  else if (livery == 1) {
    for (int i = 0; i < 22; i++) for (int j = 0; j < 2; j++) { fill((i + j) % 2 == 0 ? stripe : lerpColor(stripe, #FFF8C0, 0.8)); rect(-222 + i * 20.4, -84 + j * 20, 20.4, 20); }
  } else { beginShape(); vertex(-222, -40); bezierVertex(-80, -46, 60, -90, 226, -54); vertex(227, -24); bezierVertex(80, -66, -60, -20, -222, -12); endShape(CLOSE); }
  fill(0, 26); rect(-222, -14, 449, 24);
  // the cross, on a disc or as a six-armed star
  float cx = -random(110, 140), cy = top + 76, r = random(34, 40); int sign = int(random(3));
  if (sign == 0) { fill(stripe); circle(cx, cy, r * 2.2); }
  fill(sign == 0 ? #FFFFFF : sign == 1 ? stripe : #1E5FB4); pushMatrix(); translate(cx, cy);
  for (int i = 0; i < (sign == 2 ? 3 : 2); i++) { rect(-r * 0.26, -r * 0.85, r * 0.52, r * 1.7); rotate(sign == 2 ? PI / 3 : HALF_PI); }
  popMatrix();
  fill(#2B3742); rect(-52, top + 46, 74, 52, 8); fill(160, 200, 220, 140); quad(-44, top + 92, -20, top + 50, -2, top + 50, -26, top + 92);
  stroke(0, 70); strokeWeight(2); noFill(); rect(-66, top + 30, 100, -top - 28, 6); rect(56, roof + 10, front - 18, -roof - 14, 6); line(44, top + 20, 44, 8);
  noStroke(); fill(40); rect(14, -98, 14, 5, 2); rect(66, -72, 14, 5, 2);
  // lamps, bumper, mirror
  fill(#3A3F46); rect(-232, 0, 468, 16, 5); rect(front + 18, -112, 12, 30, 4);
  fill(#FFF3B0); ellipse(217, -46, 20, 26); fill(#F28C28); rect(212, -24, 15, 9, 3); fill(#C81E1E); rect(-224, -60, 9, 34, 2);
  if (hour > 0) for (int i = 0; i < 5; i++) { fill(#FFF3B0, 22); triangle(220, -46, 420, -90 + i * 8, 420, 40 - i * 8); }
  for (int s = -1; s < 2; s += 2) wheel(s < 0 ? -136 : 158, 8);
  // the flashing lights
  light(box ? 62 : 58, roof); light(-206, top); light(box ? 12 : -60, top); popMatrix();
  if (random(1) < 0.3) { stroke(200, 215, 235, 150); strokeWeight(2); for (int i = 0; i < 120; i++) { float rx = random(-40, 512), ry = random(-20, 512); line(rx, ry, rx + 7, ry + 20); } }
}
void light(float x, float y) {
  for (int i = 0; i < 7; i++) { fill(flash, 24); circle(x + 14, y - 8, 96 - i * 12); }
  if (hour > 0) { fill(flash, 26); triangle(x + 14, y - 8, x - 130, y - 90, x - 110, y - 20); triangle(x + 14, y - 8, x + 150, y - 90, x + 130, y - 20); }
  fill(#20242A); rect(x - 6, y - 5, 40, 7, 2);
  fill(flash); arc(x + 14, y - 3, 34, 38, PI, TWO_PI); fill(255, 200); ellipse(x + 8, y - 12, 9, 8);
}
void wheel(float x, float y) {
  fill(#15171A); arc(x, y, 92, 92, PI, TWO_PI);
  circle(x, y + 2, 74); fill(#3A3E44); circle(x, y + 2, 62); fill(#15171A); circle(x, y + 2, 56);
  fill(#C9CED4); circle(x, y + 2, 42); fill(#6B7178);
  for (int i = 0; i < 8; i++) circle(x + 14 * cos(i * QUARTER_PI), y + 2 + 14 * sin(i * QUARTER_PI), 7); circle(x, y + 2, 11);
}
void street() {
  color[] high = {#6FB4E8, #43346E, #0D1530}; color[] low = {#DDF0F7, #F79C62, #2D3C66};
  for (int y = 0; y < 400; y++) { stroke(lerpColor(high[hour], low[hour], y / 400.0)); line(0, y, 512, y); }
  noStroke(); boolean town = random(1) < 0.6; color far = lerpColor(low[hour], hour == 0 ? #5F7D95 : #15182E, 0.6);
  for (int k = 0; k < 2; k++) {
    for (float x = -30; x < 512; ) {
      float w = random(50, 92), h = random(90, 260) - k * 50;
      color c = lerpColor(far, hour == 0 ? color(random(150, 230), random(110, 170), random(90, 150)) : #0E1124, k * 0.5); fill(c);
      if (town) {
        rect(x, 380 - h, w, h);
        for (float wy = 392 - h; wy < 350; wy += 24) for (float wx = x + 9; wx < x + w - 12; wx += 19) { fill(random(1) < 0.4 && hour > 0 ? #FFD978 : lerpColor(c, #20304A, 0.35)); rect(wx, wy, 10, 14); }
      } else {
        fill(lerpColor(#2F4A2C, #6E8A3A, random(1)), 255); fill(lerpColor(lerpColor(#3F7A3C, #8FA83A, random(1)), far, hour == 0 ? 0.25 : 0.75));
        circle(x + w / 2, 380 - h * 0.6, w * 1.4); circle(x + w * 0.2, 380 - h * 0.35, w); rect(x + w * 0.45, 380 - h * 0.5, 12, h);
      }
      x += w;
    }
  }
  fill(lerpColor(#A9A7A2, far, hour * 0.28)); rect(0, 368, 512, 30);
  fill(lerpColor(#5B5F66, #1A1D28, hour * 0.4)); rect(0, 394, 512, 118);
  fill(#F2EFE0, 210); float d = random(80); for (int i = -1; i < 6; i++) quad(i * 110 + d, 474, i * 110 + d + 62, 474, i * 110 + d + 58, 484, i * 110 + d - 8, 484);
}
