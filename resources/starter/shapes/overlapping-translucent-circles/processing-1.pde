// Lights out of focus at night: large translucent circles with bright rims overlap in the middle.
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] above = {#0B1030, #200A2C, #06201F, #1A0F0A, #10141C};
  color[] below = {#2A1B4A, #4A1434, #0F4A4A, #4A2410, #2A3A52};
  int night = int(random(5));
  for (int y = 0; y < 512; y += 4) {
    noStroke();
    fill(lerpColor(above[night], below[night], y / 512.0));
    rect(0, y, 512, 4);
  }
  for (int i = 0; i < 26; i++) {                  // far small lights, faint
    fill(255, 230, 190, random(10, 36));
    circle(random(512), random(512), random(6, 26));
  }
  color[] warm = {#FFB03A, #FF6A4D, #FFE27A, #FF4F86, #FF8A5C};
  color[] cool = {#4DB8FF, #6AF0D8, #A88BFF, #7CE07A, #5C7CFF};
  color[] mixed = {#FFB03A, #4DB8FF, #FF4F86, #6AF0D8, #B78BFF};
  color[][] sets = {warm, cool, mixed, mixed};
  color[] hues = sets[int(random(4))];
  int n = int(random(5, 11)), kind = int(random(3));
  float turn = random(TWO_PI), alike = random(1) < 0.4 ? 0 : 1, clear = random(80, 125);
  for (int i = 0; i < n; i++) {
    float t = i / (n - 1.0), a = turn + i * 2.4, away = 28 + 96 * sqrt(t);
    float x = 256 + away * cos(a), y = 256 + away * sin(a), r = 96 + alike * random(-28, 30);
    if (kind == 1) {                              // a slanting band
      x = 256 + 260 * (t - 0.5) * cos(turn); y = 256 + 260 * (t - 0.5) * sin(turn);
      x += random(-24, 24); y += random(-24, 24);
    }
    if (kind == 2) {                              // a wreath
      x = 256 + 100 * cos(turn + TWO_PI * i / n); y = 256 + 100 * sin(turn + TWO_PI * i / n);
      r = max(r, 80);
    }
    light(x, y, r, hues[i % 5], clear);
  }
}

void light(float x, float y, float r, color c, float clear) {
  noStroke();
  fill(c, 14);
  circle(x, y, 2 * r + 26);
  circle(x, y, 2 * r + 12);
  fill(c, clear);
  circle(x, y, 2 * r);
  fill(lerpColor(c, #FFFFFF, 0.3), 26);            // a little brighter inwards on one side
  circle(x - r * 0.16, y - r * 0.2, 1.4 * r);
  noFill();
  stroke(lerpColor(c, #FFFFFF, 0.45), 190);
  strokeWeight(3);
  circle(x, y, 2 * r - 3);
}
