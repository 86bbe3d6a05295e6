// A mighty oak: thick gnarled boughs, a crown of leafy clumps, and something in its shade.
color bark, shade, mid, light, skyA, skyB, land;
float tx, sun, reach, lift;

void setup() {
  size(512, 512);
  color[][] years = {{#1F4A22, #3F7D2E, #8DBB4A}, {#2A5A3A, #4E9152, #A6CC7A}, {#7A2E12, #C4601C, #F2A93B}, {#6E1A1E, #B03028, #E8774A}, {#7A5A0E, #C9981E, #F4D35E}, {#44581C, #7F9A2C, #CFDA62}};
  int s = int(random(years.length)); shade = years[s][0]; mid = years[s][1]; light = years[s][2];
  color[][] airs = {{#5AA0DC, #D8EEF8}, {#F2A97E, #FBE7BE}, {#8FA9B8, #E3E8E4}, {#2D3A6E, #E59A7A}, {#A8DCE0, #FDF6DC}, {#CBB7DC, #F8E6E4}};
  int k = int(random(airs.length)); skyA = airs[k][0]; skyB = airs[k][1];
  color[] lands = {#7FA34A, #A9B85A, #C9B566, #5F8A4A, #B7A04E}; land = lands[int(random(lands.length))];
  color[] barks = {#5A4232, #6B5A4C, #463A34, #7A5F45}; bark = barks[int(random(barks.length))];
  tx = random(226, 286); sun = random(1) < 0.5 ? -1 : 1; reach = random(160, 196); lift = random(-14, 14);
  country();
  noStroke(); fill(lerpColor(land, #1A2A1A, 0.55), 170); ellipse(tx - sun * 50, 446, reach * 2, 44);
  clumps(34, 0.95, shade, lerpColor(shade, mid, 0.4));      // the far side of the crown
  timber();
  int guest = int(random(4));
  if (guest == 0) swing(); else if (guest == 1) bench(); else if (guest == 2) sheep();
  clumps(30, 0.9, lerpColor(shade, mid, 0.5), light);       // the near side
  for (int i = 0; i < 60; i++) {                            // fallen leaves and flowers
    fill(lerpColor(mid, light, random(1))); ellipse(tx + random(-reach, reach), random(430, 500), 6, 3);
  }
}

void country() {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(skyA, skyB, min(1, y / 400.0))); line(0, y, 512, y); }
  noStroke();
  if (random(1) < 0.5) { fill(#FFF6D8, 220); circle(tx + sun * random(170, 220), random(40, 110), random(40, 70)); }
  for (int i = 0; i < int(random(0, 6)); i++) {
    float x = random(512), y = random(30, 220);
    for (int j = 0; j < 8; j++) { fill(255, 110); ellipse(x + random(-50, 50), y + random(-7, 7), random(40, 80), random(12, 26)); }
  }
  float ruff = random(0.004, 0.02), tall = random(30, 110), off = random(100);
  for (int h = 0; h < 3; h++) {                             // far hills or mountains
    fill(lerpColor(lerpColor(skyB, #4E6A86, 0.5), land, h * 0.4)); beginShape(); vertex(0, 512);
    for (int x = 0; x <= 512; x += 8) vertex(x, 400 + h * 14 - tall / (h + 1) * noise(off + h * 9 + x * ruff * (1 + h * 0.4)));
    vertex(512, 512); endShape(CLOSE);
  }
  fill(land); beginShape(); vertex(0, 512); vertex(0, 430); bezierVertex(150, 405, 360, 405, 512, 428); vertex(512, 512); endShape(CLOSE);
  for (int i = 0; i < 700; i++) {
    float y = random(418, 512); stroke(lerpColor(land, random(1) < 0.5 ? #F6F0B0 : #2E4A22, random(0.1, 0.4))); strokeWeight(1.4);
    float x = random(512); line(x, y, x + random(-4, 4), y - (y - 400) * 0.14);
  }
  noStroke();
}

// a tapering limb through four points
void limb(float x0, float y0, float x1, float y1, float x2, float y2, float w0, float w1) {
  for (int i = 0; i <= 26; i++) {
    float t = i / 26.0, u = 1 - t, x = u * u * x0 + 2 * u * t * x1 + t * t * x2, y = u * u * y0 + 2 * u * t * y1 + t * t * y2, w = lerp(w0, w1, t);
    fill(lerpColor(bark, #000000, 0.35)); circle(x, y, w);
    fill(bark); circle(x + sun * w * 0.09, y, w * 0.8);
    fill(lerpColor(bark, #FFE8C0, 0.25)); circle(x + sun * w * 0.24, y, w * 0.3);
  }
}

void timber() {
  noStroke();
  for (int i = -2; i < 3; i++) limb(tx + i * 8, 400, tx + i * 18, 440, tx + i * 34, 446 + 6 * (i % 2), 26, 8);   // roots
  limb(tx, 440, tx + random(-8, 8), 360, tx + random(-8, 8), 268, 66, 50);
  for (int i = 0; i < 7; i++) {                             // great boughs, each forks once
    float t = i / 6.0, a = lerp(-PI + 0.25, -0.25, t) + random(-0.1, 0.1), l = reach * random(0.62, 0.78);
    float x = tx + cos(a) * l, y = 262 + sin(a) * l * 0.9;
    limb(tx, 300 - 20 * sin(PI * t), tx + cos(a) * l * 0.4, 282 + sin(a) * l * 0.2, x, y, 30, 10);
    limb(lerp(tx, x, 0.6), lerp(282, y, 0.6), x + random(-20, 20), y + 10, x + random(-40, 40), y - random(30, 60), 13, 4);
  }
  for (int i = 0; i < 26; i++) {                            // furrows of the bark
    float x = tx + random(-24, 24), y = random(290, 400); stroke(lerpColor(bark, #000000, 0.5)); strokeWeight(1.6); noFill();
    bezier(x, y, x + random(-5, 5), y + 14, x + random(-5, 5), y + 26, x + random(-3, 3) + (x - tx) * 0.15, y + random(30, 46));
  }
  noStroke(); fill(lerpColor(bark, #000000, 0.65)); if (random(1) < 0.6) ellipse(tx + random(-8, 8), random(330, 370), 16, 24);
}

void clumps(int n, float size, color low, color high) {
  for (int i = 0; i < n; i++) {
    float a = i * 2.4 + random(0.4), u = sqrt((i + 0.5) / n), x = tx + cos(a) * reach * u * 0.94, y = 182 + lift + sin(a) * 128 * u;
    if (size < 0.92 && y > 210 && abs(x - tx) < 70) continue;    // leaves the fork open to view
    float r = random(30, 46) * size * 1.1;
    fill(low); for (int j = 0; j < 9; j++) circle(x + cos(j * 0.7) * r * 0.62, y + sin(j * 0.7) * r * 0.5, r * 0.9);
    for (int j = 0; j < 70; j++) {                          // single leaves, lit from the sun's side
      float p = random(TWO_PI), q = sqrt(random(1)) * r * 1.08, lx = cos(p) * q, ly = sin(p) * q * 0.85;
      float lit = constrain(0.45 + 0.4 * sun * lx / r - 0.55 * ly / r + 0.2 * sun * (x - tx) / reach + random(-0.2, 0.2), 0, 1);
      fill(lerpColor(low, high, lit)); pushMatrix(); translate(x + lx, y + ly); rotate(random(PI)); ellipse(0, 0, 10, 5.5); popMatrix();
    }
  }
}

void swing() {
  float x = tx + sun * random(80, 112), sway = random(-16, 16);
  stroke(#E8D8B0); strokeWeight(2); line(x - 15, 250, x - 15 + sway, 398); line(x + 15, 250, x + 15 + sway, 398);
  noStroke(); fill(#B5452C); rect(x - 24 + sway, 396, 48, 7);
}

void bench() {
  float x = tx + sun * 84; fill(lerpColor(#7A3E22, #F2E2C8, random(1)));
  for (int i = 0; i < 3; i++) rect(x - 46, 394 + i * 9, 92, 6);
  rect(x - 50, 424, 100, 7); rect(x - 42, 428, 6, 24); rect(x + 36, 428, 6, 24);
}

void sheep() {
  for (int i = 0; i < int(random(2, 6)); i++) {
    float x = tx + (i % 2 == 0 ? -1 : 1) * random(60, 170), y = random(432, 466);
    fill(#2E2A28); rect(x - 12, y, 4, 16); rect(x + 8, y, 4, 16); ellipse(x + 20, y - 8, 15, 11);
    fill(#F7F3E8); for (int j = 0; j < 7; j++) circle(x - 14 + j * 4.6, y - 4 + 4 * sin(j * 2), 17);
  }
}
