// A shovel leans in a heap it has dug: wooden shaft with a D-grip or knob, steel blade half painted, garden or winter behind.
color steel, wood, heap, skyA, skyB, land;
int place;

void setup() {
  size(512, 512);
  float lean = random(-0.32, 0.32);
  place = int(random(4));
  color[] heaps = {#5A3A24, #E0BC78, #EAF2F8, #8C8A86};
  color[] as = {#7FC0E0, #58B4DC, #7488A8, #F0B98A};
  color[] bs = {#E6F3E4, #EAF6F8, #C9D4E2, #FBE6CC};
  color[] lands = {#6FA04A, #2E8FB0, #B9C8DA, #A86F56};
  heap = heaps[place];
  skyA = as[place];
  skyB = bs[place];
  land = lands[place];
  color[] steels = {#7C868E, #C63A2B, #2F6B4A, #2B4E86, #3C4046, #D9901F};
  steel = steels[int(random(steels.length))];
  color[] woods = {#B97F45, #7A4A26, #8E3428, #4A2F1E, #2E5E50};
  wood = woods[int(random(woods.length))];
  back();
  heapShape(330 + random(-6, 6), 0.8, 1);
  pushMatrix();
  translate(256 - lean * 60, 392);
  rotate(lean);
  scale(random(0.95, 1.08), 1);
  shovel(int(random(3)), int(random(2)));
  popMatrix();
  heapShape(random(404, 420), 1, 0);
  for (int i = 0; i < 40; i++) {                            // clods, pebbles, lumps
    fill(lerpColor(heap, i % 3 == 0 ? #FFFFFF : #1A1410, random(0.08, 0.35)));
    float y = random(430, 508), d = random(4, 20);
    ellipse(random(512), y, d, d * 0.7);
  }
}

void back() {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(skyA, skyB, min(1, y / 340.0))); line(0, y, width, y); }
  noStroke();
  float low = random(300, 350);
  for (int r = 0; r < 3; r++) {
    fill(lerpColor(land, skyB, 0.62 - r * 0.28));
    float n0 = random(100);
    beginShape();
    vertex(0, 512);
    for (int x = 0; x <= 520; x += 8) vertex(x, low + r * 28 - (place == 1 ? 4 : 70 - r * 16) * noise(n0 + x * 0.011));
    vertex(520, 512);
    endShape(CLOSE);
  }
  if (place == 0) for (int i = 0; i < 60; i++) {            // flowers in the meadow
    fill(random(1) < 0.5 ? #F7E05A : #F2F0F4);
    circle(random(512), random(low + 50, 470), random(3, 8));
  }
  if (place == 2) for (int i = 0; i < 8; i++) {             // firs, then flakes
    float x = random(512), h = random(60, 130);
    fill(lerpColor(#2E4A56, skyB, 0.35));
    for (int k = 0; k < 3; k++) triangle(x - 14 - k * 10, low + 24 - h * (0.66 - k * 0.33), x + 14 + k * 10, low + 24 - h * (0.66 - k * 0.33), x, low + 24 - h * (1.1 - k * 0.3));
  }
  if (place == 3) { fill(#FFF2D0); circle(random(60, 450), random(60, 160), random(60, 110)); }
  if (place < 2) for (int c = 0; c < 3; c++) {
    float x = random(512), y = random(40, 180);
    fill(255, 170);
    for (int i = 0; i < 5; i++) ellipse(x + i * 20, y + random(-6, 6), random(40, 70), random(16, 30));
  }
}

void heapShape(float top, float light, int behind) {
  float n0 = random(100), peak = random(0.42, 0.58);
  for (int layer = 0; layer < 6; layer++) {
    fill(lerpColor(lerpColor(heap, place == 2 ? #4A6A98 : #17100C, (place == 2 ? 0.08 : 0.14) * layer + (1 - light)), #FFFFFF, layer == 0 ? 0.12 : 0));
    beginShape();
    vertex(0, 520);
    for (int x = 0; x <= 520; x += 8) {
      float bell = exp(-sq((x / 512.0 - peak) / 0.3));
      vertex(x, top + 96 + layer * 17 - 92 * bell - 22 * noise(n0 + x * 0.03 + layer * 9));
    }
    vertex(520, 520);
    endShape(CLOSE);
  }
}

void shovel(int grip, int square) {
  // shaft: strips of light
  for (int i = 0; i < 12; i++) {
    float t = i / 11.0;
    fill(lerpColor(lerpColor(wood, #000000, 0.4), lerpColor(wood, #FFFFFF, 0.4), sin(PI * (0.1 + 0.7 * t))));
    quad(-10 + i * 1.66, -120, -8 + i * 1.66, -120, -7 + i * 1.4, -312, -8.6 + i * 1.4, -312);
  }
  stroke(lerpColor(wood, #000000, 0.45), 140);
  strokeWeight(1.3);
  for (int i = 0; i < 14; i++) { float x = random(-7, 7), y = random(-300, -150); line(x, y, x, y + random(10, 40)); }
  noFill();
  strokeCap(ROUND);
  strokeJoin(ROUND);
  for (int p = 0; p < 2; p++) {                             // D-grip, T-grip or knob
    stroke(p == 0 ? lerpColor(wood, #000000, 0.35) : lerpColor(wood, #FFFFFF, 0.25));
    strokeWeight(p == 0 ? 17 : 7);
    if (grip == 0) { line(0, -305, -32, -340); line(0, -305, 32, -340); line(-34, -352, 34, -352); line(-32, -340, -34, -352); line(32, -340, 34, -352); }
    if (grip == 1) { line(-42, -330, 42, -330); line(0, -326, 0, -308); }
    if (grip == 2) { line(0, -352, 0, -308); line(-4, -356, 4, -356); }
  }
  noStroke();
  float w = random(74, 94);
  fill(lerpColor(steel, #000000, 0.35));                    // blade
  blade(w, square);
  pushMatrix();
  translate(0, 2);
  scale(0.93, 0.96);
  fill(steel);
  blade(w, square);
  popMatrix();
  fill(255, 70);                                            // pressed hollow and shine
  beginShape();
  vertex(-w * 0.7, -92);
  bezierVertex(-w * 0.3, -70, -w * 0.3, 0, -w * 0.42, 60);
  bezierVertex(-w * 0.7, 20, -w * 0.82, -40, -w * 0.7, -92);
  endShape(CLOSE);
  fill(0, 50);
  triangle(-16, -108, 16, -108, 0, 0);
  fill(lerpColor(steel, #FFFFFF, 0.3));
  quad(-15, -186, 15, -186, 19, -104, -19, -104);           // socket with rivets
  fill(lerpColor(steel, #000000, 0.25));
  quad(4, -186, 15, -186, 19, -104, 6, -104);
  for (int i = 0; i < 2; i++) { fill(#2A2C30); circle(-2, -172 + i * 30, 7); fill(#EEF0F2); circle(-3, -173 + i * 30, 3); }
}

void blade(float w, int square) {
  beginShape();
  vertex(-w, -116);
  bezierVertex(-w * 0.5, -120, -30, -118, -18, -128);
  vertex(18, -128);
  bezierVertex(30, -118, w * 0.5, -120, w, -116);
  if (square == 1) { vertex(w * 0.94, 66); vertex(-w * 0.94, 66); }
  else { bezierVertex(w * 1.12, -30, w * 0.8, 50, 0, 104); bezierVertex(-w * 0.8, 50, -w * 1.12, -30, -w, -116); }
  endShape(CLOSE);
}
