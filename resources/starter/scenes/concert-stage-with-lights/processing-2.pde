// A band on a stage under coloured spotlights, seen from the crowd.
color[] beams = {#FF3B6B, #3BA7FF, #FFD23B, #8A5BFF, #3BFFB0, #FF8A3B, #F4F4FF};
color one, two;
void setup() {
  size(512, 512); noStroke();
  color[] dark = {#0B0714, #141F52, #45103A, #0E3A40, #5A2012, #2C2060};
  color back = dark[int(random(dark.length))];
  int n = int(random(7));
  one = beams[n]; two = beams[(n + 1 + int(random(5))) % 7];
  for (int y = 0; y < height; y += 4) { fill(lerpColor(back, one, y / 1100.0)); rect(0, y, width, 4); }
  float floorY = random(335, 362), mid = 256 + random(-20, 20);
  screen(mid, floorY - 36, int(random(3)));
  for (int y = 0; y < 84; y += 3) {                                   // stage floor, lighter to the front
    float t = y / 84.0; fill(lerpColor(#16121C, two, 0.1 + 0.22 * t)); quad(50 - 86 * t, floorY - 30 + y, 462 + 86 * t, floorY - 30 + y, 466 + 86 * t, floorY - 26 + y, 46 - 86 * t, floorY - 26 + y);
  }
  fill(10, 8, 12); rect(-28, floorY + 48, 570, 60);
  for (int x = 12; x < 512; x += 34) { fill(two, 70); circle(x, floorY + 53, 22); fill(lerpColor(two, #FFFFFF, 0.5)); circle(x, floorY + 53, 8); }
  for (int s = 0; s < 2; s++) for (int k = 0; k < 4; k++) {           // towers of loudspeakers
    float x = s == 0 ? 6 : 440, y = floorY - 36 - k * 50;
    fill(12); rect(x, y, 66, 48, 4); fill(44, 42, 50); rect(x + 3, y + 3, 60, 42, 3);
    fill(lerpColor(#5A5A62, one, 0.3)); circle(x + 33, y + 24, 38); fill(14); circle(x + 33, y + 24, 32); fill(50); circle(x + 33, y + 24, 20); fill(lerpColor(#8A8A92, one, 0.4)); circle(x + 31, y + 22, 9);
  }
  drums(mid + random(-10, 10), floorY - 2);
  float apart = random(100, 125), lamps = int(random(5, 9));
  for (int i = 0; i < lamps; i++) spot(30 + i * 452.0 / (lamps - 1), 80, mid + random(-190, 190), floorY + 24, i % 2 == 0 ? one : two);
  player(mid - apart, floorY + 28, 1, beams[int(random(7))], random(1) < 0.5, false);
  player(mid + apart, floorY + 28, -1, beams[int(random(7))], random(1) < 0.5, false);
  if (random(1) < 0.6) player(mid + random(-14, 14), floorY + 40, random(1) < 0.5 ? 1 : -1, two, true, true);
  stroke(14); strokeWeight(6); line(0, 38, 512, 38); line(0, 66, 512, 66);
  for (int x = 0; x < 512; x += 39) { strokeWeight(4); stroke(lerpColor(#3A3A42, one, 0.3)); line(x, 40, x + 19, 66); line(x + 19, 66, x + 39, 40); }
  for (int row = 0; row < 3; row++) for (int x = -10; x < 530; x += 40) fan(x + row * 13 + random(-8, 8), 444 + row * 26 + random(-8, 8), 27 + row * 6, row);
}
void screen(float x, float y, int kind) {
  color hot = lerpColor(two, #FFFFFF, 0.45);
  fill(8); rect(x - 140, 100, 280, y - 92); fill(lerpColor(two, #000000, 0.55)); rect(x - 134, 106, 268, y - 106);
  for (int k = 0; k < 13; k++) {
    fill(lerpColor(two, hot, random(1)), 190);
    float h = random(20, 120), a = k * TWO_PI / 13;
    if (kind == 0) rect(x - 128 + k * 20, y - h - 4, 14, h);          // sound bars, rays or rings
    else if (kind == 1) triangle(x, y - 90, x + cos(a) * 88, y - 90 + sin(a) * 80, x + cos(a + 0.24) * 88, y - 90 + sin(a + 0.24) * 80);
    else { noFill(); stroke(hot, 200 - k * 13); strokeWeight(4); ellipse(x, y - 88, k * 20, k * 13); noStroke(); }
  }
}
void spot(float x, float y, float tx, float ty, color c) {
  noStroke();
  for (int k = 0; k < 9; k++) {                                       // beam: bright core, fades as it falls
    float t = 1 - k * 0.09, w = 10 + 46 * (k % 3 + 1) / 3.0; fill(c, 17);
    quad(x - 6, y, x + 6, y, lerp(x, tx, t) + w * t, lerp(y, ty, t), lerp(x, tx, t) - w * t, lerp(y, ty, t));
  }
  for (int k = 1; k < 4; k++) { fill(c, 50); ellipse(tx, ty, 126 - k * 26, 26 - k * 5); }
  for (int k = 5; k > 0; k--) { fill(lerpColor(c, #FFFFFF, 0.3), 30); circle(x, y + 4, k * 13); }
  pushMatrix(); translate(x, y); rotate(atan2(ty - y, tx - x) - HALF_PI);
  fill(18); rect(-12, -22, 24, 30, 4); fill(70); rect(-12, -22, 6, 30, 4); fill(c); ellipse(0, 8, 25, 12); fill(255); ellipse(0, 8, 14, 7); popMatrix();
}
void player(float x, float y, int side, color c, boolean longHair, boolean sings) {
  color skin = lerpColor(#7A4A30, #F4C09A, random(1)), hair = lerpColor(#140C08, #C08A3A, random(1)), shirt = lerpColor(c, #FFFFFF, 0.15);
  noStroke(); fill(0, 120); ellipse(x, y + 2, 70, 12); pushMatrix(); translate(x, y); scale(side * 1.2, 1.2);
  float wide = random(10, 22); stroke(#12101A); strokeWeight(12); line(-4, -46, -wide, -2); line(5, -46, wide, -2); strokeWeight(7); line(-wide, -2, -wide - 5, -1); line(wide, -2, wide + 8, -1);
  stroke(lerpColor(#12101A, one, 0.7)); strokeWeight(2); line(-8, -46, -wide - 5, -6);
  stroke(lerpColor(shirt, #000000, 0.3)); strokeWeight(23); line(0, -54, 0, -77); stroke(shirt); strokeWeight(17); line(2, -55, 2, -77);
  stroke(skin); strokeWeight(8); line(0, -86, 0, -94); noStroke(); if (longHair) { fill(hair); ellipse(-3, -98, 30, 44); }
  fill(skin); ellipse(2, -106, 21, 26); fill(hair); arc(0, -109, 27, 26, PI - 0.5, TWO_PI); fill(30); circle(7, -106, 3); fill(120, 30, 30); ellipse(8, -98, 5, 4);
  if (sings) {                                                        // one arm up, the other at the microphone
    stroke(shirt); strokeWeight(8); line(-9, -82, -22, -100); line(10, -82, 24, -74); stroke(skin); strokeWeight(7); line(-22, -100, -26, -126); line(24, -74, 20, -90);
  } else {
    color wood = lerpColor(c, #FFFFFF, 0.1); stroke(#3A2414); strokeWeight(5); line(2, -58, 52, -80); stroke(#D8C8A0); strokeWeight(7); line(50, -79, 58, -83); noStroke();
    fill(lerpColor(wood, #000000, 0.5)); ellipse(-11, -53, 37, 31); ellipse(6, -59, 27, 25); fill(wood); ellipse(-11, -54, 32, 26); ellipse(5, -60, 22, 20); fill(20); circle(-1, -57, 9);
    stroke(shirt); strokeWeight(8); line(11, -82, 25, -66); line(-10, -82, -21, -66); stroke(skin); strokeWeight(6); line(25, -66, 36, -74); line(-21, -66, -6, -57);
  }
  if (sings || random(1) < 0.5) { stroke(200); strokeWeight(2); line(25, 2, 25, -92); line(25, -92, 16, -99); line(16, 3, 34, 3); noStroke(); fill(30); circle(15, -99, 10); fill(150); circle(14, -101, 4); }
  popMatrix(); noStroke(); }
void drums(float x, float y) {
  fill(18, 16, 24); rect(x - 90, y - 8, 180, 16); stroke(200); strokeWeight(2);
  line(x - 66, y, x - 66, y - 72); line(x + 66, y, x + 66, y - 72); noStroke();
  fill(#E0A47C); ellipse(x, y - 96, 20, 24); fill(30, 20, 16); arc(x, y - 99, 24, 24, PI - 0.3, TWO_PI + 0.3); fill(50, 40, 66); rect(x - 18, y - 84, 36, 40, 9);
  stroke(#E0A47C); strokeWeight(7); line(x - 16, y - 78, x - 32, y - 66); line(x + 16, y - 78, x + 36, y - 92); stroke(#E8D0A0); strokeWeight(2); line(x - 32, y - 66, x - 50, y - 70); line(x + 36, y - 92, x + 52, y - 108); noStroke();
  for (int s = -1; s < 2; s += 2) { fill(lerpColor(one, #000000, 0.35)); rect(x + s * 34 - 18, y - 64, 36, 28, 5); fill(one); rect(x + s * 34 - 18, y - 64, 20, 28, 5); fill(245); ellipse(x + s * 34, y - 63, 36, 9); }
  fill(lerpColor(one, #000000, 0.35)); circle(x, y - 27, 66); fill(one); circle(x - 1, y - 28, 61); fill(245); circle(x, y - 27, 52); fill(225); circle(x + 3, y - 25, 44); fill(lerpColor(two, #000000, 0.2)); circle(x, y - 27, 22);
  fill(240, 200, 80); ellipse(x - 66, y - 74, 50, 9); ellipse(x + 66, y - 74, 50, 9); }
void fan(float x, float y, float s, int row) {
  color dark = lerpColor(#100A16, #000000, row * 0.4), rim = lerpColor(dark, random(1) < 0.5 ? one : two, 0.75 - row * 0.2);
  float up = random(1) < 0.4 ? random(0.5, 0.9) : 0, way = random(1) < 0.5 ? -1 : 1;
  for (int k = 0; k < 2; k++) {                                       // first a lit rim, then the dark figure
    color c = k == 0 ? rim : dark;
    noStroke(); fill(c); ellipse(x, y + k * 2, s * 0.8, s); ellipse(x, y + s * 1.3 + k * 2.5, s * 1.6, s * 1.7);
    if (up > 0) { stroke(c); strokeWeight(9 - k * 2); line(x + way * s * 0.65, y + s, x + way * s * up + k, y - s + k); line(x + way * s * up, y - s + k, x + way * s * up + way * 2, y - s * 1.2 + k); }
  }
  noStroke(); if (up > 0 && random(1) < 0.35) { fill(255, 70); circle(x + way * s * up, y - s * 1.4, 22); fill(240, 248, 255); rect(x + way * s * up - 4, y - s * 1.4 - 7, 8, 13, 2); }
}
