// From a height: a long lake winds between the slopes towards the sunset.
color top, glow, rim, rockFar, rockNear, lake;
float sx, hor;

void setup() {
  size(512, 512);
  color[][] sets = {{#3B4A8C, #F7A36B, #FFE3A3, #8C6E9C, #231E3C}, {#6E3B6E, #F0705A, #FFD08A, #9A5A78, #2E1630}, {#4F8FB8, #FBC08A, #FFF0C4, #7E90B0, #1F3346}, {#1F3A5F, #E58A5A, #FFD9A0, #5F7390, #11202F},
                    {#8A2F4F, #F48B3C, #FFE08C, #A8586A, #351224}, {#7A7FC0, #F4A9B8, #FFF1D6, #9C8FC0, #2C2A50}};
  int k = int(random(sets.length)); top = sets[k][0]; glow = sets[k][1]; rim = sets[k][2]; rockFar = sets[k][3]; rockNear = sets[k][4];
  sx = random(190, 322); hor = random(196, 236); lake = lerpColor(glow, top, 0.3);
  heaven();
  range(hor, random(60, 110), 0.016, 0.15); range(hor + 8, random(36, 70), 0.026, 0.38);
  water();
  slopes();
  foreground(int(random(3)));
}

void heaven() {
  for (int y = 0; y < 512; y++) { float t = constrain(y / hor, 0, 1); stroke(t < 0.6 ? lerpColor(top, glow, t / 0.6) : lerpColor(glow, rim, (t - 0.6) / 0.4)); line(0, y, 512, y); }
  noStroke(); float sy = hor - random(42, 92), r = random(34, 58);
  for (int i = 24; i > 0; i--) { fill(rim, 14); circle(sx, sy, r + i * 13); }
  fill(#FFFBE6); circle(sx, sy, r);
  for (int i = 0; i < int(random(2, 9)); i++) {           // clouds: long washes, burning on the lower side
    float x = random(512), y = random(16, hor - 70), l = random(50, 130);
    for (int j = 0; j < 9; j++) {
      float u = x + random(-l, l), q = random(30, 80);
      fill(lerpColor(top, glow, 0.45), 90); ellipse(u, y + random(-6, 2), q * 1.3, random(8, 18));
      fill(lerpColor(glow, rim, 0.5), 150); ellipse(u, y + 7 + random(-2, 3), q, random(3, 7));
    }
  }
}

void range(float base, float tall, float rough, float dark) {
  float o = random(1000); int n = 86; float[] ys = new float[n];
  for (int i = 0; i < n; i++) {
    float x = i * 6.1, dip = 1 - 0.6 * exp(-sq((x - sx) / 95)), ridge = 1 - abs(noise(o + x * rough) * 2 - 1);     // sharp crests
    ys[i] = base - tall * dip * (0.25 + 1.0 * ridge) - 14 * noise(o + 50 + x * 0.09);
  }
  color c = lerpColor(lerpColor(rockFar, glow, 0.25), rockNear, dark);
  fill(c); beginShape(); vertex(-4, base + 40); for (int i = 0; i < n; i++) vertex(i * 6.1 - 4, ys[i]); vertex(520, base + 40); endShape(CLOSE);
  for (int i = 1; i < n; i++) {                           // snow light on flanks that see the sun
    float x = i * 6.1 - 4; boolean sees = (x < sx) == (ys[i] > ys[i - 1]); float deep = (base - ys[i]) * random(0.2, 0.6);
    fill(sees ? lerpColor(c, rim, 0.55) : lerpColor(c, rockNear, 0.25), 170);
    quad(x - 6.1, ys[i - 1], x, ys[i], x + random(-9, 9), ys[i] + deep, x - 6, ys[i - 1] + deep * 0.6);
  }
}

void water() {
  for (int y = int(hor); y < 512; y++) {                  // the lake mirrors the sky, palest far away
    float t = (y - hor) / (512 - hor); stroke(t < 0.3 ? lerpColor(rim, glow, t / 0.3) : lerpColor(glow, lerpColor(top, glow, 0.25), (t - 0.3) / 0.7)); line(0, y, 512, y);
  }
  noStroke();
  for (int i = 0; i < 150; i++) {
    float t = sq(random(1)), y = hor + 6 + t * 280; fill(i % 3 == 0 ? lerpColor(top, glow, 0.4) : rim, 90); ellipse(random(512), y, 20 + 90 * t, 1.2 + 4 * t);
  }
  for (int i = 0; i < 60; i++) {                          // the sun's road
    float t = random(1), y = hor + 5 + t * 220; fill(#FFFAE0, 210); ellipse(sx + random(-1, 1) * (6 + 26 * t), y, random(6, 16) * (0.5 + t * 1.6), 1.4 + 2.6 * t);
  }
}

// slopes come in from left and right by turns, each nearer one larger and darker
void slopes() {
  int n = int(random(5, 8)); float side = random(1) < 0.5 ? -1 : 1;
  for (int i = 0; i < n; i++) {
    float t = (i + 1.0) / n, foot = hor + 10 + 205 * pow(t, 1.5), tall = 46 + 90 * t, o = random(1000);
    float tongue = sx - side * random(-6, 26) + side * (12 + 130 * t), edge = side < 0 ? -6 : 518;       // where the slope runs out into the lake
    color c = lerpColor(lerpColor(rockFar, glow, 0.12), rockNear, 0.2 + 0.75 * t);
    fill(lerpColor(c, lake, 0.45), 150); beginShape(); vertex(edge, foot - 4); vertex(tongue, foot - 2); vertex(lerp(tongue, edge, 0.4), foot + 10 + 16 * t); vertex(edge, foot + 20 + 30 * t); endShape(CLOSE);   // its mirror
    fill(c); beginShape(); vertex(edge, foot + 8);
    for (int j = 0; j <= 40; j++) {
      float u = j / 40.0, x = lerp(edge, tongue, u); vertex(x, foot - tall * pow(1 - u, 0.85) * (0.75 + 0.5 * noise(o + u * 5)) - 3 * noise(o + u * 40));
    }
    vertex(lerp(tongue, edge, 0.3), foot + 3); endShape(CLOSE);
    for (int j = 0; j < 34; j++) {                        // gullies, and light along the crest
      float u = random(0.02, 0.92), x = lerp(edge, tongue, u), hgt = tall * pow(1 - u, 0.85) * (0.75 + 0.5 * noise(o + u * 5)), y = foot - hgt + 3;
      fill(j % 3 == 0 ? lerpColor(c, rim, 0.34) : lerpColor(c, rockNear, 0.45), 110); triangle(x - 4, y, x + 4, y, x - side * random(6, 26), y + hgt * random(0.3, 0.85));
    }
    int trees = int(8 + 20 * t);                          // firs at the water's edge
    for (int j = 0; j < trees; j++) {
      float u = random(0.05, 0.97), x = lerp(edge, tongue, u), q = (5 + 22 * t) * random(0.6, 1.1), y = foot - random(0, 0.3) * tall * (1 - u);
      fill(lerpColor(c, rockNear, 0.6)); triangle(x - q * 0.26, y, x + q * 0.26, y, x, y - q);
    }
    side = -side;
  }
}

void foreground(int who) {
  float o = random(1000), m = random(1) < 0.5 ? 1 : -1; color dark = lerpColor(rockNear, #000000, 0.35);
  fill(dark); beginShape(); vertex(-5, 520); 
  for (int x = -5; x <= 520; x += 6) { float u = m > 0 ? x / 512.0 : 1 - x / 512.0; vertex(x, 504 - 86 * pow(max(0, 1 - u * 1.25), 1.4) - 16 * noise(o + x * 0.05)); }
  vertex(520, 520); endShape(CLOSE);
  for (int i = 0; i < 90; i++) { float x = random(512); stroke(dark); strokeWeight(1.5); line(x, 506, x + random(-6, 6), 506 - random(8, 26)); }
  noStroke(); float x = m > 0 ? random(60, 110) : random(402, 452), y = 446;
  if (who == 0) {                                         // a wanderer with a rucksack
    fill(dark); quad(x - 11, y + 12, x - 3, y + 12, x + 1, y - 36, x - 9, y - 36); quad(x + 3, y + 12, x + 11, y + 12, x + 9, y - 36, x, y - 36);
    fill(lerpColor(#C8352E, dark, 0.25)); rect(x - 13, y - 78, 26, 46, 7);
    fill(dark); circle(x, y - 90, 20); ellipse(x, y - 96, 30, 7); rect(x - 17, y - 74, 6, 34, 3); rect(x + 11, y - 74, 6, 34, 3);
    stroke(dark); strokeWeight(3); line(x + 22, y + 14, x + 16, y - 46); noStroke();
  } else {                                                // or tall firs
    for (int i = 0; i < 3; i++) {
      float h = random(130, 250), fx = m > 0 ? random(0, 100) : random(412, 512); fill(dark); rect(fx - 3, y - 20, 6, 80);
      for (int j = 0; j < 10; j++) { float q = h * 0.2 * (j + 1) / 10.0, fy = y + 20 - h + h * j / 10.5; triangle(fx - q * random(0.8, 1.1), fy + h * 0.13, fx + q * random(0.8, 1.1), fy + h * 0.13, fx, fy - h * 0.03); }
    }
  }
  if (who == 2) for (int i = 0; i < 5; i++) {             // an eagle's company
    float bx = random(60, 450), by = random(60, 190); noFill(); stroke(dark); strokeWeight(2.5); arc(bx - 8, by, 16, 9, PI, TWO_PI); arc(bx + 8, by, 16, 9, PI, TWO_PI); noStroke();
  }
}
