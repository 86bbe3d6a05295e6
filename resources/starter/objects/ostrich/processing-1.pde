float bx, by, k;
void setup() {
  size(512, 512);
  int hour = int(random(97)) % 4;
  color[] skies = {color(158, 206, 236), color(246, 178, 104), color(38, 42, 78), color(236, 232, 220)};
  color[] soils = {color(214, 184, 116), color(150, 92, 54), color(70, 62, 72), color(196, 176, 140)};
  background(skies[hour]);
  noStroke();
  if (hour < 3) { fill(hour == 2 ? color(240, 240, 220) : color(255, 240, 190)); ellipse(random(60, 450), random(50, 120), 70, 70); }
  float hz = random(330, 390); fill(lerpColor(skies[hour], soils[hour], 0.5));
  triangle(random(-100, 100), hz + 5, random(100, 260), hz - random(30, 110), random(300, 560), hz + 5);
  fill(soils[hour]); rect(0, hz, width, height - hz);
  for (int i = 0; i < 40; i++) {
    float x = random(512), y = random(hz + 5, 512);
    stroke(lerpColor(soils[hour], color(90, 100, 40), random(1))); strokeWeight(2);
    line(x, y, x + random(-6, 6), y - random(8, 22));
  }
  boolean male = random(1) < 0.65;
  color dark = male ? color(34, 30, 34) : color(124, 104, 86);
  color flesh = random(1) < 0.5 ? color(226, 160, 140) : color(178, 160, 160);
  translate(256, 490);
  scale(random(1) < 0.5 ? -1 : 1, 1);
  scale(random(0.85, 0.98));
  translate(random(-25, 35), 0);
  noStroke(); fill(0, 60); ellipse(-20, -4, 230, 22);
  float stride = random(-45, 45), lean = random(-18, 30), tall = random(-12, 10);
  leg(-34, -stride, lerpColor(flesh, color(60, 40, 40), 0.35));
  leg(-6, stride, flesh);
  noStroke();
  color plume = male ? color(246, 242, 232) : color(190, 176, 156);
  for (int i = 0; i < 16; i++) { fill(lerpColor(plume, dark, random(0.25))); ellipse(-118 + random(-26, 16), -255 + random(-34, 36), 46, 30); }
  fill(dark); ellipse(-28, -248, 190, 132); ellipse(38, -262, 84, 92);
  for (int i = 0; i < 90; i++) {                 // loose feathers, lit from above
    float a = random(TWO_PI), r = sqrt(random(1));
    float x = -28 + 92 * r * cos(a), y = -248 + 64 * r * sin(a);
    stroke(lerpColor(dark, color(200, 190, 190), random(0.28) * (1 - (y + 312) / 140))); strokeWeight(3); noFill();
    arc(x, y, random(22, 44), random(12, 22), 0.3, 2.6);
  }
  noStroke();
  for (int i = 0; i < 9; i++) { fill(lerpColor(plume, dark, random(0.2))); ellipse(-70 + random(-24, 24), -218 + random(-8, 14), 48, 18); }
  noFill(); strokeCap(ROUND);                     // the long bare neck
  float hx = 82 + lean, hy = -448 + tall;
  for (int j = 0; j < 2; j++) {
    stroke(j == 0 ? lerpColor(flesh, color(90, 50, 50), 0.3) : flesh); strokeWeight(j == 0 ? 25 : 18);
    bezier(52, -268, 118, -300, 48 + lean, -360, hx - 4, hy + 6);
  }
  noStroke(); fill(plume); for (int i = 0; i < 8; i++) ellipse(58 + random(-12, 14), -284 + random(-8, 8), 22, 15);
  fill(flesh); ellipse(hx, hy, 46, 35);
  fill(232, 176, 96); triangle(hx + 14, hy - 13, hx + 60, hy + 4, hx + 13, hy + 3);
  fill(206, 142, 74); triangle(hx + 13, hy + 3, hx + 56, hy + 6, hx + 10, hy + 14);
  fill(255); ellipse(hx + 4, hy - 4, 19, 18); fill(20); ellipse(hx + 6, hy - 4, 13, 14); fill(255); ellipse(hx + 8, hy - 7, 4, 4);
  stroke(dark); strokeWeight(2); for (int i = 0; i < 9; i++) line(hx - 14 + i * 2.5, hy - 14, hx - 20 + i * 2.5 + random(-4, 4), hy - 24 - random(6));
}
void leg(float x, float s, color c) {
  noStroke(); fill(c); ellipse(x - 4, -190, 54, 70);
  stroke(c); strokeCap(ROUND);
  strokeWeight(22); line(x, -180, x - 14 + s * 0.4, -110);
  strokeWeight(13); line(x - 14 + s * 0.4, -110, x + s, -12);
  strokeWeight(11); line(x + s, -10, x + s + 30, -6); line(x + s, -10, x + s + 16, -2);
}
