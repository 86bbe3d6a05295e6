// People with umbrellas in a rainy street; hour, houses, crowd, coats, umbrellas, tower by chance
color[] s;

void setup() {
  size(512, 512);
  color[][] looks = {{#2A3348, #8590A4, #39414F}, {#43364F, #C09CAA, #453B4C}, {#6B7F8C, #C9D3D4, #566068}, {#141A2C, #4C5C80, #1E2534}, {#4A4238, #D8B08A, #453F3C}};
  s = looks[int(random(looks.length))];
  for (int y = 0; y < 512; y++) { stroke(y < 332 ? lerpColor(s[0], s[1], y / 330.0) : lerpColor(lerpColor(s[1], s[2], 0.4), s[2], min(1, (y - 332) / 80.0))); line(0, y, width, y); }
  noStroke();
  float vx = 256 + random(-44, 44);
  if (random(1) < 0.6) {                                        // a tower in the haze
    fill(lerpColor(s[1], s[0], 0.3)); rect(vx - 20, 176, 40, 170); triangle(vx - 25, 178, vx + 25, 178, vx, 110); fill(#FFE9B0, 210); circle(vx, 208, 20); fill(60); rect(vx - 1, 200, 2, 9);
  }
  color[] walls = {#8A5C4C, #56687A, #94805E, #74495E, #58705A, #A8744A};
  for (int side = -1; side < 2; side += 2) for (int k = 5; k >= 0; k--) {
    float t0 = pow(0.66, k), t1 = pow(0.66, k + 1), x0 = vx + side * 330 * t0, x1 = vx + side * 330 * t1, h = random(300, 390), haze = 0.72 - 0.68 * t0;
    color wall = lerpColor(lerpColor(walls[int(random(walls.length))], #0C1018, side > 0 ? 0.25 : 0.05), s[1], haze), awning = walls[int(random(walls.length))];
    fill(wall);
    quad(x0, 332 + 60 * t0, x1, 332 + 60 * t1, x1, 332 - h * t1, x0, 332 - h * t0);
    fill(lerpColor(wall, #FFFFFF, 0.2)); quad(x0, 332 - h * t0, x1, 332 - h * t1, x1, 332 - (h - 14) * t1, x0, 332 - (h - 14) * t0);
    for (int r = 0; r < 4; r++) for (int q = 0; q < 3; q++) pane(x0, x1, t0, t1, (q + 0.22) / 3, 0.18, 96 + r * 64, 40, lerpColor(random(1) < 0.5 ? #FFD682 : #38465A, s[1], haze));
    pane(x0, x1, t0, t1, 0.08, 0.5, -42, 84, lerpColor(#FFDF9A, s[1], haze));                        // shop window, door, awning
    pane(x0, x1, t0, t1, 0.68, 0.22, -52, 96, lerpColor(#2A2024, s[1], haze));
    for (int q = 0; q < 8; q++) pane(x0, x1, t0, t1, 0.04 + q * 0.0725, 0.0725, 40, 30, lerpColor(q % 2 == 0 ? lerpColor(awning, #D62828, 0.5) : #F2ECDC, s[1], haze));
  }
  fill(lerpColor(s[2], #FFFFFF, 0.16)); triangle(vx, 332, vx - 330, 392, -130, 512); triangle(vx, 332, vx + 330, 392, 642, 512);   // pavements
  stroke(0, 40); strokeWeight(1.6);
  for (int k = 0; k < 11; k++) line(0, 340 + k * k * 1.7, 512, 340 + k * k * 1.7);
  for (int k = -9; k < 10; k++) line(vx, 332, vx + k * 110, 512);
  noStroke();
  for (int k = 0; k < 110; k++) { float y = random(345, 510); fill(255, 216, 144, random(20, 75)); rect(random(width), y, random(6, 44) * (y - 300) / 140, 2.5); }
  for (int k = 0; k < 6; k++) {                                 // lamps and their long reflections
    float t = pow(0.6, (5 - k) / 2), x = vx + (k % 2 == 0 ? -1 : 1) * 226 * t, foot = 332 + 66 * t;
    for (int q = 0; q < 5; q++) { fill(255, 220, 140, 20); ellipse(x, foot + 40 * t, (8 + 7 * q) * t, (60 + 24 * q) * t); }
    fill(#1B1D26); rect(x - 3 * t, foot - 262 * t, 6 * t, 262 * t); rect(x - 8 * t, foot - 22 * t, 16 * t, 22 * t); rect(x - 15 * t, foot - 276 * t, 30 * t, 5 * t); triangle(x - 15 * t, foot - 304 * t, x + 15 * t, foot - 304 * t, x, foot - 320 * t);
    for (int q = 8; q > 0; q--) { fill(255, 220, 140, 20); circle(x, foot - 290 * t, q * 17 * t); }
    fill(#FFF2CA); quad(x - 13 * t, foot - 304 * t, x + 13 * t, foot - 304 * t, x + 8 * t, foot - 276 * t, x - 8 * t, foot - 276 * t);
  }
  int n = int(random(6, 9)), turn = int(random(2));
  for (int k = 0; k < n; k++) {
    float t = lerp(0.32, 1, pow(k / float(n - 1), 1.25)), lane = k == n - 1 ? random(-60, 60) : ((k + turn) % 2 == 0 ? -1 : 1) * random(50, 190);
    person(constrain(vx + lane * (0.3 + 0.7 * t), 60, 452), 348 + 128 * t, t * 1.12);
  }
  for (int k = 0; k < 200; k++) {
    float x = random(-20, 540), y = random(-20, 512), q = random(14, 26);
    stroke(225, 232, 240, 80); strokeWeight(1.4); line(x, y, x - q * 0.22, y + q);
    if (k % 4 == 0) { noFill(); stroke(255, 90); ellipse(x, 400 + y * 0.21, 12, 4); }
  }
}

void pane(float x0, float x1, float t0, float t1, float u, float w, float up, float tall, color c) {   // a patch on a receding wall
  float xa = lerp(x0, x1, u), xb = lerp(x0, x1, u + w), a = lerp(t0, t1, u), b = lerp(t0, t1, u + w);
  fill(c);
  quad(xa, 332 - up * a, xb, 332 - up * b, xb, 332 - (up + tall) * b, xa, 332 - (up + tall) * a);
}

void person(float x, float y, float k) {
  color[] gay = {#E63946, #F4A03A, #1FA898, #3F7FC0, #FFD04F, #9B5DE5, #F15BB5, #F2F0E6};
  color[] coats = {#2B2D42, #7A4A26, #3D4A70, #8A3038, #40583B, #C2A878};
  color u = gay[int(random(gay.length))], c = coats[int(random(coats.length))];
  float hand = random(1) < 0.5 ? -1 : 1, step = random(4, 9) * (random(1) < 0.5 ? -1 : 1);
  pushMatrix(); translate(x, y); scale(k); noStroke();
  for (int q = 0; q < 5; q++) { fill(u, 60 - 9 * q); ellipse(step * 0.4, 40 + 17 * q, 96 - 6 * q, 15); }       // mirrored in the wet
  fill(c, 90); ellipse(0, 20, 40, 34); fill(0, 110); ellipse(0, 1, 70, 13);
  fill(#1A1B24); quad(-13, -48, -2, -48, -5 + step, 0, -14 + step, 0); quad(2, -48, 13, -48, 14 - step, -3, 5 - step, -3); ellipse(-8 + step, -1, 18, 8); ellipse(11 - step, -4, 18, 8);
  fill(c); beginShape(); vertex(-14, -130); bezierVertex(-26, -124, -20, -80, -27, -36); vertex(27, -36); bezierVertex(20, -80, 26, -124, 14, -130); endShape(CLOSE);
  fill(0, 60); quad(hand * 3, -130, hand * 16, -128, hand * 27, -36, hand * 10, -36);
  fill(lerpColor(c, #000000, 0.4)); rect(-22, -84, 44, 6); rect(-1, -128, 2, 92); if (random(1) < 0.5) rect(-hand * 24 - 13, -66, 26, 22, 4);
  fill(#E3B48E); ellipse(0, -145, 25, 30); fill(#33241D); arc(0, -149, 29, 32, PI - 0.2, TWO_PI + 0.2, CHORD);
  rotate(hand * random(-0.05, 0.16));
  float ux = hand * random(4, 12), uy = -166, r = 64;
  stroke(#2A2A30); strokeWeight(3); line(hand * 20, -96, ux, uy - r * 0.8); noStroke();
  fill(lerpColor(c, #000000, 0.2)); quad(hand * 12, -124, hand * 20, -120, hand * 25, -98, hand * 16, -94); fill(#E3B48E); circle(hand * 20, -98, 10);
  fill(lerpColor(u, #000000, 0.55)); ellipse(ux, uy, 2 * r, 18);
  for (int q = 0; q < 6; q++) {                                 // six panels, the outer ones darker
    float a0 = PI - q * PI / 6, a1 = PI - (q + 1) * PI / 6, xa = ux + r * cos(a0), xb = ux + r * cos(a1);
    fill(lerpColor(u, q < 3 ? #FFFFFF : #000000, abs(q - 2.5) < 1 ? 0.14 : q < 3 ? 0.04 : 0.1 * (q - 2)));
    beginShape(); vertex(ux, uy - r * 0.8); bezierVertex(lerp(ux, xa, 0.7), uy - r * 0.76, xa, uy - r * 0.4, xa, uy + 4 * sin(a0)); quadraticVertex((xa + xb) / 2, uy - 9, xb, uy + 4 * sin(a1)); bezierVertex(xb, uy - r * 0.4, lerp(ux, xb, 0.7), uy - r * 0.76, ux, uy - r * 0.8); endShape(CLOSE);
  }
  fill(#2A2A30); rect(ux - 2, uy - r * 0.8 - 10, 4, 11); fill(255, 90); ellipse(ux - r * 0.42, uy - r * 0.5, 22, 8);
  popMatrix();
}
