// A toaster with two slices rising from its slots, on a kitchen counter.
void setup() {
  size(512, 512);
  random(1);
  color[] walls = {#F2E6CF, #A9D6CE, #3A4A5E, #E9A6A1, #D9DDE3, #6C5B7B, #F6CF65};
  color[] tops = {#7A5338, #E8E6E1, #3A3A40, #B98B5E};
  color[] bodies = {#C7CCD2, #C8322F, #2F7F86, #F1E8D2, #24262B, #F2B84B, #9BC1E0};
  color wall = walls[int(random(walls.length))], counter = tops[int(random(tops.length))], body = bodies[int(random(bodies.length))];
  background(wall);
  float t = random(40, 84), edge = random(392, 420);
  if (random(1) < 0.6) { stroke(lerpColor(wall, #FFFFFF, 0.45)); strokeWeight(3); for (float y = edge; y > 0; y -= t) { line(0, y, 512, y); for (float x = (int(y / t) % 2) * t / 2; x < 512; x += t) line(x, y, x, y - t); } }
  noStroke();
  fill(counter); rect(0, edge, 512, 512);
  fill(lerpColor(counter, #FFFFFF, 0.25)); rect(0, edge, 512, 7);
  translate(256 + random(-14, 14), random(440, 462));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.9, 1.06));
  fill(0, 70); ellipse(10, 2, 420, 34);
  float up = random(90, 150);
  slice(-70, -up - 176, random(-0.06, 0.06)); slice(64, -up - 168 + random(-16, 20), random(-0.06, 0.06));
  steam(up);
  fill(#1B1B1E); rect(-150, -16, 46, 18, 6); rect(104, -16, 46, 18, 6);
  fill(lerpColor(body, #000000, 0.35)); shell(6);
  for (int i = 0; i < 40; i++) {                          // rounded metal: bands of light from left to right
    float u = i / 39.0, f = 0.5 + 0.5 * sin(u * 7.4 + 0.4);
    fill(lerpColor(lerpColor(body, #000000, 0.32), lerpColor(body, #FFFFFF, 0.55), f * (1 - 0.45 * u)));
    float x = -178 + 340 * u, h = 206 - 34 * pow(abs(2 * u - 1), 5);
    rect(x, -12 - h, 10, h);
  }
  fill(lerpColor(body, #FFFFFF, 0.45)); rect(-166, -224, 324, 20, 12);
  fill(#17171A); rect(-142, -222, 132, 13, 6); rect(2, -222, 132, 13, 6);
  fill(lerpColor(body, #000000, 0.5)); rect(-178, -34, 350, 22, 5);
  fill(#FFFFFF, 70); rect(-150, -190, 26, 130, 13);
  // lever at the side, dial and buttons in front
  fill(#202024); rect(166, -172, 12, 118, 5);
  fill(#303036); rect(160, -160 + random(0, 24), 52, 24, 9);
  pushMatrix(); translate(96, -86);
  fill(#DADDE0); circle(0, 0, 64); fill(#2A2A2F); circle(0, 0, 50);
  rotate(random(-2.2, 2.2)); stroke(#F5F5F5); strokeWeight(4); line(0, -7, 0, -22); popMatrix();
  stroke(lerpColor(body, #000000, 0.55)); strokeWeight(2);
  for (int i = 0; i < 9; i++) { float a = PI * 0.75 + i * PI * 1.5 / 8; line(96 + 37 * cos(a), -86 + 37 * sin(a), 96 + 43 * cos(a), -86 + 43 * sin(a)); }
  noStroke();
  for (int i = 0; i < 3; i++) { fill(#F2F2F2); rect(-104 + i * 44, -98, 34, 16, 7); fill(i == 1 ? #FF5A36 : #8A8F96); circle(-87 + i * 44, -70, 7); }
  noFill(); stroke(#222226); strokeWeight(6); bezier(-176, -26, -230, -10, -240, 8, -300, -4);
}
void shell(float g) { rect(-178 - g, -216, 350 + 2 * g, 208, 44, 44, 14, 14); }
void steam(float up) {
  noFill(); stroke(255, 90); strokeWeight(7);
  for (int i = -1; i < 2; i++) { float y = -up - 200, b = random(16, 34); bezier(i * 70, y, i * 70 + b, y - 25, i * 70 - b, y - 50, i * 70 + b * 0.5, y - 78); }
  noStroke();
}
void slice(float x, float y, float a) {
  color crust = lerpColor(#B8763A, #6A3A18, random(1)), crumb = lerpColor(#F1D29A, #C98D4C, random(1));
  pushMatrix(); translate(x, y + 60); rotate(a);
  for (int k = 0; k < 3; k++) {
    float g = k == 0 ? 0 : k == 1 ? 7 : 11;
    fill(k == 0 ? crust : k == 1 ? lerpColor(crumb, crust, 0.35) : crumb);
    rect(-56 + g, -34 + g, 112 - 2 * g, 180, 10);
    ellipse(-30 + g * 0.3, -30 + g * 0.4, 72 - g * 1.4, 62 - g * 1.4); ellipse(30 - g * 0.3, -30 + g * 0.4, 72 - g * 1.4, 62 - g * 1.4); ellipse(0, -34 + g * 0.6, 70, 60 - g);
  }
  for (int i = 0; i < 40; i++) { fill(lerpColor(crumb, crust, random(0.2, 0.7)), 160); circle(random(-38, 38), random(-42, 90), random(2, 5)); }
  popMatrix();
}
