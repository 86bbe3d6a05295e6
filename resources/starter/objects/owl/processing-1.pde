// An owl sits in the hole of an old tree and looks out at us, by night, in mist or in autumn light.
color wood, feather, spot;
float ox, oy, hole;

void setup() {
  size(512, 512); color[] woods = {#5B4332, #8B7B6B, #3A2E2A, #A5825E, #D8D2C8, #45503F};
  color[] feathers = {#9C7248, #7D7F86, #B5622F, #D9CDBB, #6A4B3C}; color[] spots = {#4A311C, #3E4047, #5F2A10, #8D7F6E, #2E1F18};
  wood = woods[int(random(woods.length))]; int f = int(random(feathers.length)); feather = feathers[f]; spot = spots[f]; ox = random(214, 298);
  oy = random(268, 292); hole = random(138, 160); forest(int(random(4))); trunk();
  pushMatrix(); translate(ox, oy); hollow(); owl(); popMatrix(); lip();
}

void forest(int mood) {
  color[] above = {#10193A, #C9D6D8, #F2C078, #8EC5E8}; color[] below = {#2C3E6B, #EEF2F0, #D9713C, #D8EEDC};
  for (int y = 0; y < height; y++) { stroke(lerpColor(above[mood], below[mood], y / 512.0)); line(0, y, width, y); }
  noStroke();
  if (mood == 0) {
    fill(#FBF3D0); circle(random(1) < 0.5 ? 42 : 470, random(50, 120), random(50, 84));
    for (int i = 0; i < 50; i++) { fill(255, random(90, 240)); circle(random(width), random(height), random(1, 3)); }
  }
  for (int i = 0; i < 10; i++) {
    fill(lerpColor(below[mood], #20242B, 0.15 + 0.04 * i)); float x = random(width), w = random(8, 26);
    quad(x, 0, x + w, 0, x + w * 1.3, 512, x - w * 0.3, 512);
  }
}

void trunk() {
  noStroke(); float l = ox - hole * 1.32, r = ox + hole * 1.32;
  for (int i = 0; i < 40; i++) {                          // round: lit from the left, dark on the right
    float t = i / 40.0, light = 0.62 + 0.5 * sin(PI * (0.2 + 0.72 * t));
    fill(red(wood) * light, green(wood) * light, blue(wood) * light); float a = lerp(l, r, t), b = lerp(l, r, t + 0.027), flare = 60 * (t - 0.5);
    beginShape(); vertex(a, 0); bezierVertex(a - flare * 0.2, 200, a, 340, a + flare, 512); vertex(b + flare, 512);
    bezierVertex(b, 340, b - flare * 0.2, 200, b, 0); endShape(CLOSE);
  }
  noFill();
  for (int i = 0; i < 90; i++) {                          // furrows part around the hole
    float x = random(l + 6, r - 6), d = (x - ox) / hole; float push = abs(d) < 1.05 ? (d < 0 ? -1 : 1) * (1.12 - abs(d)) * hole : 0;
    float y = random(-60, 420), h = random(60, 240);
    stroke(lerpColor(wood, i % 4 == 0 ? #FFFFFF : #000000, random(0.1, 0.4)), 170); strokeWeight(random(1, 4)); float mid = y + h / 2;
    float near = max(0, 1 - abs(mid - oy) / (hole * 1.6));
    bezier(x, y, x + push * near, y + h * 0.33, x + push * near, y + h * 0.66, x + random(-5, 5), y + h);
  }
}

void hollow() {
  noStroke();
  for (int i = 0; i < 5; i++) {
    fill(lerpColor(lerpColor(wood, #FFFFFF, 0.18), #080504, i / 4.0)); ellipse(0, 0, hole * 2.02 - i * 9, hole * 2.34 - i * 10);
  }
}

void owl() {
  float s = hole / 150, nod = random(-0.16, 0.16); scale(s); translate(random(-8, 8), 12); fill(lerpColor(feather, #000000, 0.25));
  ellipse(0, 92, 214, 146);
  for (int row = 0; row < 6; row++) for (int c = -4; c < 5; c++) {      // scalloped breast
    float x = c * 23 + (row % 2) * 11.5, y = 150 - row * 22; if (sq(x / 100) + sq((y - 90) / 76) > 0.8) continue;
    fill(spot); ellipse(x, y + 4, 25, 32);
    fill(lerpColor(feather, #FFF4DC, 0.45)); ellipse(x, y, 24, 30);
    fill(spot); ellipse(x, y + 6, 5, 12);
  }
  rotate(nod); fill(feather); boolean tufts = random(1) < 0.65;
  if (tufts) for (int i = -1; i < 2; i += 2) {
    fill(spot); triangle(i * 102, -66, i * 96, -142, i * 26, -112);
    fill(feather); triangle(i * 94, -66, i * 86, -128, i * 20, -104);
  }
  ellipse(0, -34, 226, 186);
  for (int i = 0; i < 60; i++) {                          // flecks on the crown
    float a = random(-PI, 0), q = random(0.72, 0.96);
    pushMatrix(); translate(112 * q * cos(a), -34 + 92 * q * sin(a)); rotate(a); fill(i % 3 == 0 ? lerpColor(feather, #FFFFFF, 0.5) : spot);
    ellipse(0, 0, 11, 4); popMatrix();
  }
  color[] eyes = {#FFB703, #F77F00, #FFE066, #E9D8A6, #C1E1A6}; color eye = eyes[int(random(eyes.length))];
  float open = random(1) < 0.75 ? 1 : 0.62, look = random(-7, 7);
  for (int i = -1; i < 2; i += 2) {
    fill(spot); ellipse(i * 50, -28, 108, 112);
    fill(lerpColor(feather, #FFF6E4, 0.6)); ellipse(i * 50, -28, 98, 102);
    stroke(lerpColor(feather, spot, 0.5), 130); strokeWeight(2);
    for (int k = 0; k < 20; k++) line(i * 50 + 34 * cos(k * PI / 10), -28 + 35 * sin(k * PI / 10), i * 50 + 44 * cos(k * PI / 10), -28 + 46 * sin(k * PI / 10));
    noStroke(); fill(#1A1411); circle(i * 50, -28, 64);
    fill(eye); circle(i * 50, -28, 57);
    fill(#110C0A); circle(i * 50 + look, -28, 31);
    fill(255); circle(i * 50 + look + 7, -37, 10);
    if (open < 1) { fill(lerpColor(feather, spot, 0.4)); arc(i * 50, -28, 67, 67, PI + 0.15, TWO_PI - 0.15, CHORD); }
  }
  fill(lerpColor(feather, #FFF6E4, 0.75));                 // brows
  quad(0, -46, -14, -64, -98, -96, -50, -66); quad(0, -46, 14, -64, 98, -96, 50, -66);
  fill(#2A2320); beginShape(); vertex(-15, -22); bezierVertex(-6, -34, 6, -34, 15, -22); bezierVertex(14, 2, 6, 14, 0, 24);
  bezierVertex(-6, 14, -14, 2, -15, -22); endShape();
  fill(#8C8078); ellipse(-4, -16, 5, 16);
}

void lip() {
  // the lower edge of the hole, in front of the owl, and its claws upon it
  float y = oy + hole * 0.86;
  noStroke(); fill(lerpColor(wood, #000000, 0.12)); beginShape(); vertex(ox - hole * 0.93, oy + hole * 0.62);
  bezierVertex(ox - hole * 0.5, y + 14, ox + hole * 0.5, y + 14, ox + hole * 0.93, oy + hole * 0.62);
  bezierVertex(ox + hole * 0.7, oy + hole * 1.4, ox - hole * 0.7, oy + hole * 1.4, ox - hole * 0.93, oy + hole * 0.62); endShape();
  noFill();
  for (int i = 0; i < 6; i++) {
    stroke(lerpColor(wood, i % 2 == 0 ? #FFFFFF : #000000, 0.25), 190); strokeWeight(3); float k = i * 9;
    bezier(ox - hole * 0.9 + k, oy + hole * 0.66 + k, ox - hole * 0.5, y + 16 + k, ox + hole * 0.5, y + 16 + k, ox + hole * 0.9 - k, oy + hole * 0.66 + k);
  }
  noStroke();
  for (int i = -1; i < 2; i += 2) for (int k = -1; k < 2; k++) {
    fill(#D9A94E); ellipse(ox + i * 44 + k * 15, y + 2, 13, 26);
    fill(#1E1814); triangle(ox + i * 44 + k * 15 - 5, y + 11, ox + i * 44 + k * 15 + 5, y + 11, ox + i * 44 + k * 15, y + 25);
  }
}
