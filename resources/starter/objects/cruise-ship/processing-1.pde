// A cruise ship steams past: a long hull, decks of balconies, lifeboats and funnels, by day, dusk or night.
color hullC, bandC, skyTop, skyLow, seaC, glow;
int mood, decks;

void setup() {
  size(512, 512);
  float horizon = random(290, 345);
  color[] hulls = {#FFFFFF, #F4F1E6, #1D2F55, #8E1F2C, #20262C, #2F6E78};
  color[] bands = {#1F5FA8, #D8432F, #F2B632, #E9E4D8, #E3A93C, #F08A5D};
  int pick = int(random(hulls.length));
  hullC = hulls[pick];
  bandC = bands[pick];
  mood = int(random(5));
  color[] tops = {#2F86C9, #3B3F78, #0B1230, #6FA3B8, #F0A36B};
  color[] lows = {#C4E6F4, #F49B6C, #2B3E70, #DCE6E4, #FBE3B0};
  color[] seas = {#1C6A96, #5A4270, #0F2144, #3E7784, #A8604F};
  skyTop = tops[mood];
  skyLow = lows[mood];
  seaC = seas[mood];
  glow = mood == 2 || mood == 1 ? #FFE08A : #2C4A62;
  decks = int(random(4, 8));
  sky(horizon);
  sea(horizon, 512);
  pushMatrix();
  translate(256 + random(-6, 6), random(372, 400));
  float k = random(0.94, 1.06);
  scale(random(1) < 0.5 ? k : -k, k);
  rotate(random(-0.015, 0.015));
  ship();
  popMatrix();
  sea(random(396, 404), 512);
  foam();
}

void sky(float horizon) {
  for (int y = 0; y < horizon; y++) { stroke(lerpColor(skyTop, skyLow, y / horizon)); line(0, y, width, y); }
  noStroke();
  if (mood == 2) for (int i = 0; i < 90; i++) { fill(255, random(80, 230)); circle(random(width), random(horizon), random(1, 3)); }
  fill(mood == 2 ? #F5EFD2 : #FFF3C4);
  circle(random(40, 470), random(40, 110), random(40, 84));
  if (mood != 2) for (int c = 0; c < int(random(2, 6)); c++) {
    float x = random(width), y = random(30, 190);
    fill(lerpColor(skyLow, #FFFFFF, 0.5), 190);
    for (int i = 0; i < 6; i++) ellipse(x + i * 18 - 45, y + random(-7, 7), random(36, 70), random(12, 26));
  }
  if (random(1) < 0.6) for (int r = 0; r < 2; r++) {       // a coast far off
    fill(lerpColor(skyLow, seaC, 0.35 + r * 0.25));
    float n0 = random(100);
    beginShape();
    vertex(0, horizon + 2);
    for (int x = 0; x <= 520; x += 10) vertex(x, horizon - (50 - r * 22) * noise(n0 + x * 0.012));
    vertex(520, horizon + 2);
    endShape(CLOSE);
  }
}

void sea(float from, float to) {
  for (int y = int(from); y < to; y++) {
    stroke(lerpColor(lerpColor(seaC, skyLow, 0.3), lerpColor(seaC, #000000, 0.35), (y - from) / (to - from)));
    line(0, y, width, y);
  }
  noFill();
  for (int i = 0; i < 90; i++) {
    float y = from + 4 + random(to - from), x = random(width), w = map(y, from, to, 10, 50);
    stroke(lerpColor(seaC, skyLow, 0.75), random(60, 160));
    strokeWeight(random(1, 2.6));
    arc(x, y, w, w * 0.14, 0.2, PI - 0.2);
  }
  noStroke();
}

void ship() {
  float step = 118.0 / decks;
  int funnels = int(random(1, 4));
  for (int i = 0; i < funnels; i++) {                      // funnels and smoke stand behind the top deck
    float x = -140 + i * 74, y = -80 - 118;
    fill(90, 90, 100, 70);
    for (int s = 0; s < 5; s++) ellipse(x - 14 - s * 15, y - 62 - s * 7, 20 + s * 9, 12 + s * 5);
    fill(bandC);
    quad(x - 20, y + 12, x + 30, y + 12, x + 14, y - 52, x - 22, y - 46);
    fill(lerpColor(bandC, #101418, 0.75));
    quad(x - 22, y - 46, x + 14, y - 52, x + 17, y - 38, x - 21.5, y - 33);
    fill(255, 60);
    quad(x + 8, y + 12, x + 20, y + 12, x + 8, y - 48, x - 1, y - 48);
  }
  color wall = lerpColor(#FFFFFF, skyTop, mood == 2 ? 0.12 : 0.03);
  for (int d = 0; d < decks; d++) {                        // decks get shorter towards the top
    float y = -80 - d * step, l = -206 + d * 4, r = 158 - d * (70.0 / decks) - (d > decks - 2 ? 24 : 0);
    fill(wall);
    quad(l, y, r, y, r - step * 0.7, y - step, l + 3, y - step);
    fill(lerpColor(wall, #5C6B80, 0.4));
    rect(l, y - 2.5, r - l, 2.5);
    for (float x = l + 8; x < r - 22; x += 11) {
      fill(random(1) < 0.78 ? glow : lerpColor(glow, #FFFFFF, 0.55));
      rect(x, y - step * 0.82, 7.4, step * 0.56);
    }
    fill(lerpColor(glow, #101A28, 0.35));
    quad(r - 16, y - step * 0.3, r - 3, y - step * 0.3, r - step * 0.55, y - step * 0.82, r - 16, y - step * 0.82);
  }
  stroke(#E8EDF2);
  strokeWeight(3);
  line(66, -198, 60, -246);                                // mast and radar
  line(50, -228, 72, -228);
  noStroke();
  fill(#F4F6F8);
  circle(36, -204, 20);
  fill(hullC);                                             // hull with raked bow
  beginShape();
  vertex(-212, -84);
  vertex(150, -84);
  bezierVertex(185, -86, 210, -92, 240, -102);
  bezierVertex(218, -60, 204, -20, 196, 30);
  vertex(-186, 30);
  bezierVertex(-206, 10, -214, -30, -212, -84);
  endShape(CLOSE);
  fill(bandC);
  beginShape();
  vertex(-212, -66);
  vertex(160, -66);
  bezierVertex(190, -68, 210, -74, 229, -82);
  vertex(225, -73);
  bezierVertex(206, -64, 190, -58, 160, -56);
  vertex(-211, -56);
  endShape(CLOSE);
  fill(20, 30, 60, 46);
  quad(-206, -16, 210, -16, 196, 30, -186, 30);
  for (int row = 0; row < 2; row++) for (float x = -190; x < 176; x += 15) {
    fill(mood == 2 || mood == 1 ? #FFE9A8 : lerpColor(#16324A, #9CC6DC, row * 0.4));
    circle(x + row * 7, -42 + row * 17, 6.4);
  }
  for (float x = -176; x < 110; x += 44) {                 // lifeboats
    fill(#F26B21);
    arc(x, -92, 32, 22, 0, PI, CHORD);
    fill(#FBE9D6);
    arc(x, -92, 30, 14, PI, TWO_PI, CHORD);
  }
}

void foam() {
  for (int i = 0; i < 70; i++) {
    fill(255, random(50, 150));
    ellipse(random(20, 492), random(399, 416), random(14, 50), random(2, 7));
  }
}
