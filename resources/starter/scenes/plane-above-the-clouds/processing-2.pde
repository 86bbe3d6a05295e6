// An airliner over a sea of clouds by day, dusk, dawn or moonlight; livery, bank, side, trail by chance
float sunX;

void setup() {
  size(512, 512);
  color[][] skies = {{#1B58A4, #A9D5F2, #FFFFFF, #8FA9CC}, {#3C2A70, #F08E88, #FFE0CC, #9A6C9C}, {#D9793F, #FFD998, #FFF4E0, #C9907C}, {#0A1636, #40588F, #B4C2DE, #34446E}, {#2F7F9E, #F8DDB0, #FFFDF4, #8CA9B4}};
  int pick = int(random(skies.length)); color[] s = skies[pick];
  for (int y = 0; y < height; y++) { stroke(lerpColor(s[0], s[1], y / 380.0)); line(0, y, width, y); }
  noStroke();
  sunX = random(1) < 0.5 ? random(40, 130) : random(382, 470);
  float sy = random(56, 120);
  if (pick == 3) {
    for (int k = 0; k < 90; k++) { fill(255, random(90, 255)); circle(random(512), random(300), random(1, 3.4)); }
    fill(#F6F1D8); circle(sunX, sy, 58); fill(#DCD6BC); circle(sunX - 9, sy - 6, 13); circle(sunX + 10, sy + 9, 17); circle(sunX + 8, sy - 14, 7);
  } else {
    for (int k = 0; k < 12; k++) { float a = k * PI / 6 + 0.2; fill(255, 244, 205, 24); triangle(sunX, sy, sunX + 560 * cos(a), sy + 560 * sin(a), sunX + 560 * cos(a + 0.2), sy + 560 * sin(a + 0.2)); }
    for (int k = 8; k > 0; k--) { fill(255, 244, 205, 26); circle(sunX, sy, 56 + k * 20); }
    fill(#FFF8DE); circle(sunX, sy, 58);
  }
  fill(255, 40);
  for (int k = 0; k < 9; k++) ellipse(random(512), random(20, 210), random(120, 320), random(3, 9));        // thin high cloud
  if (random(1) < 0.5) { float x = sunX < 256 ? random(350, 450) : random(60, 160); for (int k = 0; k < 7; k++) puff(x + random(-50, 50), 345 - k * 13, 88 - k * 7, lerpColor(s[2], s[1], 0.4), lerpColor(s[3], s[1], 0.4)); }
  for (int layer = 0; layer < 4; layer++) {
    float base = 342 + layer * 44, near = layer / 3.0;
    color top = lerpColor(lerpColor(s[1], s[2], 0.55), s[2], near), low = lerpColor(lerpColor(s[1], s[3], 0.45), s[3], near);
    fill(lerpColor(top, low, 0.5)); rect(0, base + 8, 512, 300); float p = random(9);
    for (int k = 0; k < 11; k++) puff(k * 52 + random(-22, 22), base + 16 * sin(k * 1.3 + p) + random(-8, 8), random(44, 66) + 18 * near, top, low);
    if (layer == 1) plane(s, pick == 3);
  }
}

void puff(float x, float y, float r, color top, color low) {      // one billow: shaded below, lit towards the sun
  float d = sunX < x ? -1 : 1;
  for (int k = 0; k < 5; k++) {
    fill(lerpColor(low, top, k / 4.0), k == 0 ? 200 : 170);
    float q = r * (1 - 0.15 * k), u = x + d * r * 0.1 * k, v = y - r * 0.08 * k;
    circle(u, v, q * 1.3); circle(u - q * 0.62, v + q * 0.24, q * 0.86); circle(u + q * 0.62, v + q * 0.2, q * 0.94);
  }
}

void wing(color c, float x, float y, float tx, float ty, float chord, float end) {
  fill(c); quad(x, y, x + chord, y - 2, tx + end, ty, tx, ty);
}

void plane(color[] s, boolean night) {
  color[] paints = {#D62839, #1D4ED8, #0F8A5F, #E08A0B, #6D28D9, #14808C};
  color c = paints[int(random(paints.length))], white = night ? #DCE3F0 : #FBFCFE, shade = lerpColor(white, s[3], 0.55);
  pushMatrix();
  translate(256 + random(-16, 16), random(196, 250));
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.28, 0.08));
  scale(random(1.1, 1.28));
  if (random(1) < 0.5) for (int j = 0; j < 2; j++) for (int k = 0; k < 34; k++) { fill(255, 120 - 3.4 * k); ellipse(-164 - k * 9, 8 - j * 14, 17, 4 + k * 0.22); }
  wing(lerpColor(shade, s[3], 0.4), -6, -10, -62, -78, 50, 20);                // far wing, far engine, far tailplane
  fill(lerpColor(c, #000000, 0.35)); ellipse(0, -34, 34, 13);
  wing(shade, -152, -12, -178, -34, 28, 14);
  fill(c);                                                                     // fin with a swept edge and a band
  beginShape(); vertex(-106, -18); bezierVertex(-124, -24, -140, -44, -158, -74); vertex(-186, -74); vertex(-164, -10); endShape(CLOSE);
  fill(lerpColor(c, #000000, 0.3)); quad(-172, -74, -186, -74, -164, -10, -152, -14);
  fill(lerpColor(c, #FFFFFF, 0.75)); quad(-144, -52, -176, -52, -172, -42, -137, -42);
  for (int k = 0; k < 8; k++) {                                                // fuselage, rounded by narrower lighter layers
    fill(lerpColor(shade, white, k / 7.0));
    float b = 20 - 3.4 * k, e = 2.0 * k;
    beginShape(); vertex(-172, -14); bezierVertex(-120, -26, 60, -27, 112, -23); bezierVertex(140, -19, 160 - e * 0.4, -6, 163 - e * 0.6, 2 - k * 0.5);
    bezierVertex(152 - e, b - 4, 122, b, 82, b); vertex(-60, b); bezierVertex(-110, b - 2, -150, min(b, 4), -172, -14); endShape(CLOSE);
  }
  fill(c);
  beginShape(); vertex(-166, -10); bezierVertex(-110, 5, 60, 4, 163, 2); bezierVertex(158, 8, 150, 10, 140, 11); bezierVertex(60, 12, -60, 14, -128, 6); vertex(-166, -10); endShape(CLOSE);
  fill(255, 170); rect(-110, -21, 210, 2.4, 2);
  color pane = night ? #FFE08A : #22344E;
  fill(pane); for (int k = 0; k < 19; k++) if (k != 6 && k != 13) rect(-112 + k * 11.4, -11, 5.5, 7.5, 2);
  fill(lerpColor(white, #000000, 0.25)); rect(-40, -13, 2, 17); rect(-30, -13, 2, 17); rect(102, -14, 2, 17); rect(112, -14, 2, 17);
  fill(#1B2A40); beginShape(); vertex(124, -16); vertex(139, -13); vertex(149, -5); vertex(126, -6); endShape(CLOSE);
  fill(0, 50); quad(-20, 8, 44, 8, 10, 19, -40, 19);
  fill(#4A5566); ellipse(18, 33, 26, 23);                                      // near engine under the wing
  fill(lerpColor(c, #000000, 0.15)); rect(-26, 22, 44, 22, 9); fill(lerpColor(c, #FFFFFF, 0.4)); rect(-24, 25, 40, 5, 3);
  fill(#DDE2E8); ellipse(18, 33, 12, 24); fill(#20262F); ellipse(19, 33, 7, 18);
  wing(lerpColor(shade, s[3], 0.25), -12, 10, -68, 92, 58, 24);
  wing(white, -2, 9, -58, 90, 48, 14);
  fill(lerpColor(shade, #000000, 0.2)); quad(-26, 34, -22, 34, -50, 78, -54, 78);
  fill(c); quad(-68, 92, -44, 92, -52, 78, -58, 78);
  wing(lerpColor(white, shade, 0.3), -156, -5, -184, 24, 30, 14);
  if (night) { fill(#FF4040); circle(-56, 92, 7); fill(255, 80, 80, 70); circle(-56, 92, 22); fill(255); circle(-184, -74, 5); }
  popMatrix();
}
