// A party cake in the shape of a car: sponge in layers, dripping icing, biscuit wheels, candles, on a cake stand.
float[] kx, kh, win;
color icing, sponge, cream;

float top(float x) {
  for (int i = 0; i < kx.length - 1; i++)
    if (x <= kx[i + 1]) {
      float t = (x - kx[i]) / (kx[i + 1] - kx[i]);
      return lerp(kh[i], kh[i + 1], t * t * (3 - 2 * t) * 0.6 + t * 0.4);
    }
  return kh[kh.length - 1];
}

void setup() {
  size(512, 512);
  float[][] xs = {{-180, -168, -92, -48, 62, 114, 168, 180}, {-180, -164, -112, -58, 0, 72, 132, 180}, {-180, -172, -140, -98, 148, 172, 180}};
  float[][] hs = {{76, 100, 114, 190, 192, 122, 110, 76}, {70, 96, 116, 182, 204, 186, 128, 70}, {76, 108, 126, 204, 208, 190, 76}};
  float[][] ws = {{-80, 96, -48, 54}, {-88, 104, -48, 62}, {-114, 154, -96, 146}};
  int kind = int(random(3000)) % 3; kx = xs[kind]; kh = hs[kind]; win = ws[kind];
  color[] icings = {#E4475B, #4FA3D9, #F2C53D, #6FBF8B, #F08AB0, #5A3220, #FFF6EA, #8E6BC4};
  icing = icings[int(random(9000)) % icings.length]; sponge = random(1) < 0.5 ? #E9B96A : #6B3F27; cream = random(1) < 0.6 ? #FFF8E6 : #F7A8B8;
  party(); translate(256 + random(-16, 16), 356 + random(-14, 14)); scale(random(0.9, 1.1)); stand();
  if (random(1) < 0.5) scale(-1, 1);
  cake();
}

void party() {
  color[] tops = {#FBE3D0, #26304F, #A9DDE6, #F7C3D0, #4A2C4F, #FFF9E8, #2F5D62};
  color wall = tops[int(random(9000)) % tops.length]; background(wall); noStroke();
  color[] flags = {#EF476F, #FFD166, #06D6A0, #118AB2, #FFFFFF};
  float sag = random(26, 60);
  for (int i = 0; i < 11; i++) {
    float x = i * 48 + 2, y = 20 + sag * sin(PI * x / 512); fill(flags[i % 5]); triangle(x - 17, y, x + 17, y, x, y + 36);
  }
  for (int i = 0; i < 60; i++) { fill(flags[int(random(5))], 200); ellipse(random(512), random(70, 400), random(3, 8), random(3, 8)); }
  float y0 = random(392, 420); fill(lerpColor(wall, random(1) < 0.5 ? #FFFFFF : #3A2418, 0.75)); rect(0, y0, 512, 512 - y0); fill(0, 30);
  rect(0, y0, 512, 6);
}

void stand() {
  noStroke(); fill(0, 50); ellipse(0, 108, 220, 26); color glass = random(1) < 0.5 ? #E8F1F5 : #D9A441;
  for (int i = 0; i < 60; i++) { fill(lerpColor(glass, #3C3C50, 0.5 * abs(i - 22) / 40.0)); rect(-20 + i * 0.68, 14, 1.5, 84); }
  fill(lerpColor(glass, #3C3C50, 0.25)); ellipse(0, 100, 150, 26); ellipse(0, 14, 452, 62); fill(glass); ellipse(0, 4, 452, 60);
  fill(lerpColor(glass, #FFFFFF, 0.6)); ellipse(0, 2, 410, 48);
}

void cake() {
  fill(0, 60); ellipse(0, 6, 384, 24);
  for (int x = -178; x < 178; x++) {                 // layers of sponge
    float side = 0.28 * pow(abs(x) / 178.0, 3); stroke(lerpColor(sponge, #2A150C, side + random(0.12))); line(x, 0, x, -82);
  }
  noStroke();
  for (int y = -24; y > -80; y -= 26) {
    fill(cream);
    for (int x = -174; x < 176; x += 6) ellipse(x, y + random(-1.5, 1.5), 12, 10);
  }
  for (int i = 0; i < 5; i++) {                      // icing, lighter towards the roof
    fill(lerpColor(lerpColor(icing, #2A1020, 0.18), lerpColor(icing, #FFFFFF, 0.22), i / 4.0)); beginShape();
    for (int x = -184 + 3 * i; x <= 184 - 3 * i; x += 4) vertex(x, -top(constrain(x, -180, 180)) + 4 * i);
    float low = i == 0 ? -54 : -66 - 9 * i;
    for (int x = 184 - 3 * i; x >= -184 + 3 * i; x -= 4) vertex(x, low + (i == 0 ? 17 * sin(x * 0.16) * abs(sin(x * 0.031 + 1)) : 4 * sin(x * 0.05)));
    endShape(CLOSE);
  }
  fill(lerpColor(icing, #2A1020, 0.35));             // windows of sugar
  quad(win[0] - 6, -110, win[2] - 4, -178, win[3] + 4, -178, win[1] + 6, -110); fill(#DDF1FA); float mid = (win[0] + win[1]) / 2;
  quad(win[0], -114, win[2], -173, mid - 6, -173, mid - 6, -114); quad(mid + 6, -114, mid + 6, -173, win[3], -173, win[1], -114); fill(255, 190);
  quad(mid + 18, -114, mid + 34, -173, mid + 48, -173, mid + 32, -114);
  for (int i = 0; i < 46; i++) {
    color[] dots = {#FFFFFF, #FFD166, #06D6A0, #EF476F, #118AB2};
    float x = random(-165, 165); pushMatrix(); translate(x, -random(74, 104)); rotate(random(PI)); fill(dots[int(random(5))]);
    rect(-5, -1.5, 10, 3, 2); popMatrix();
  }
  for (int x = -104; x <= 104; x += 208) {           // biscuit wheels
    fill(0, 70); circle(x + 3, -36, 94); fill(#3A2015); circle(x, -38, 88); fill(#54301F);
    for (int k = 0; k < 18; k++) circle(x + 38 * cos(k * PI / 9), -38 + 38 * sin(k * PI / 9), 9);
    fill(cream); circle(x, -38, 46); fill(icing); circle(x, -38, 22);
  }
  fill(#FFE680); circle(-172, -92, 28); fill(255); circle(-176, -97, 9); fill(#E63946); ellipse(174, -94, 18, 24);
  for (int x = -182; x <= 182; x += 21) {            // piped cream round the foot
    fill(lerpColor(cream, #9A7A60, 0.25)); circle(x, 4, 23); fill(cream); circle(x - 2, 1, 18);
  }
  int n = int(random(3, 6));
  for (int i = 0; i < n; i++) {
    float x = lerp(win[2] + 4, win[3] - 4, i / (n - 1.0)), y = -top(x) + 8; fill(255); rect(x - 5, y - 48, 10, 48);
    fill(i % 2 == 0 ? #EF476F : #118AB2);
    for (int k = 0; k < 4; k++) quad(x - 5, y - 6 - 12 * k, x + 5, y - 12 - 12 * k, x + 5, y - 17 - 12 * k, x - 5, y - 11 - 12 * k);
    fill(#FFD54A, 90); circle(x, y - 60, 36); fill(#FF9F1C); ellipse(x, y - 60, 12, 24); fill(#FFF3B0); ellipse(x, y - 56, 6, 12);
  }
}
