// An open treasure chest: curved lid swung back, planks, metal bands, lock, and a heap of coins and jewels.
color wood, trim;
int place;

void setup() {
  size(512, 512);
  float w = random(150, 172);
  color[] woods = {#7A4A26, #9A5B2B, #5A3322, #8C2F2A, #2F5A55, #5B4A78};
  wood = woods[int(random(woods.length))];
  trim = random(1) < 0.5 ? #C9CED2 : #E0B23E;
  if (random(1) < 0.3) trim = #3A3D42;
  place = int(random(3));
  back();
  float lift = random(60, 100), side = random(1) < 0.5 ? 1 : -1;
  pushMatrix();
  translate(256, 300);
  scale(side, 1);
  fill(0, 70);
  ellipse(10, 146, w * 2.6, 54);
  lid(w, lift);
  hoard(w);
  front(w);
  popMatrix();
  for (int i = 0; i < int(random(10, 26)); i++) coin(random(30, 482), random(446, 500), random(20, 32));
  if (random(1) < 0.6) pearls(random(90, 330), random(462, 480));
}

void back() {
  color[] tops = {#5FC0E6, #20222E, #0E5C86};
  color[] lows = {#F5E9C4, #6A4A3A, #4FC0C0};
  color[] floors = {#EBCF94, #4A4046, #D8CFA0};
  color warm = lerpColor(tops[place], random(1) < 0.5 ? #E98A5A : #7A5AA8, random(0, 0.45));
  for (int y = 0; y < 512; y++) { stroke(lerpColor(warm, lows[place], y / 400.0 > 1 ? 1 : y / 400.0)); line(0, y, width, y); }
  noStroke();
  float fy = random(350, 390);
  if (place == 0) {                                         // beach
    fill(#2E9CB4);
    rect(0, fy - 90, 512, 100);
    for (int i = 0; i < 30; i++) { fill(255, 120); ellipse(random(512), random(fy - 84, fy), random(10, 60), 3); }
    float px = random(1) < 0.5 ? 50 : 462;
    stroke(#7C5A38);
    strokeWeight(16);
    noFill();
    bezier(px, fy + 30, px + 10, 260, px - 10, 170, px + 14, 90);
    for (int i = 0; i < 8; i++) { stroke(i % 2 == 0 ? #2F7D4A : #4BA05A); strokeWeight(9); float a = i * TWO_PI / 8; bezier(px + 14, 90, px + 14 + 40 * cos(a), 60 + 20 * sin(a), px + 14 + 80 * cos(a), 80 + 30 * sin(a), px + 14 + 100 * cos(a), 124 + 40 * sin(a)); }
    noStroke();
  }
  if (place == 1) for (int i = 0; i < 16; i++) {            // cave
    float x = i * 36 + random(-14, 14), h = random(40, 150);
    fill(lerpColor(#17161E, #4A3E44, random(1)));
    triangle(x - 32, 0, x + 32, 0, x + random(-8, 8), h);
  }
  if (place == 2) {                                         // under water
    for (int i = 0; i < 5; i++) { float x = random(512); fill(255, 28); quad(x, 0, x + 40, 0, x + 140, 512, x + 10, 512); }
    for (int i = 0; i < 30; i++) { noFill(); stroke(255, 150); strokeWeight(2); float d = random(4, 16); circle(random(512), random(340), d); }
    noStroke();
    for (int i = 0; i < 14; i++) { fill(lerpColor(#1F7A5A, #C84A6A, random(1) < 0.3 ? 0.9 : random(0.3))); float x = random(1) < 0.5 ? random(90) : random(420, 512), h = random(80, 190); bezier(x, fy + 20, x - 30, fy - h * 0.5, x + 30, fy - h * 0.7, x + random(-10, 10), fy - h); }
  }
  for (int y = int(fy); y < 512; y++) { stroke(lerpColor(floors[place], lerpColor(floors[place], #3A2410, 0.4), (y - fy) / 150.0)); line(0, y, width, y); }
  noStroke();
  for (int i = 0; i < 120; i++) { fill(0, random(12, 50)); ellipse(random(512), random(fy, 512), random(3, 10), 3); }
}

void lid(float w, float lift) {
  // inside of the open lid, seen from the front: a deep arch
  float y = -60;
  for (int k = 0; k < 3; k++) {
    fill(k == 0 ? trim : k == 1 ? wood : lerpColor(wood, #0C0604, 0.62));
    float e = k * 13;
    beginShape();
    vertex(-w - 8 + e, y);
    bezierVertex(-w - 10 + e, y - lift - 70 + e, -w * 0.7, y - lift - 110 + e, 0, y - lift - 110 + e);
    bezierVertex(w * 0.7, y - lift - 110 + e, w + 10 - e, y - lift - 70 + e, w + 8 - e, y);
    endShape(CLOSE);
  }
  stroke(lerpColor(wood, #000000, 0.8));
  strokeWeight(3);
  for (int i = 1; i < 5; i++) { float yy = y - (lift + 70) * i / 5.0; line(-w * (1 - i * 0.035) + 30, yy, w * (1 - i * 0.035) - 30, yy); }
  noStroke();
  for (int s = -1; s < 2; s += 2) { fill(lerpColor(trim, #000000, 0.35)); quad(s * w * 0.5 - 10, y, s * w * 0.5 + 10, y, s * w * 0.42 + 9, y - lift - 88, s * w * 0.42 - 9, y - lift - 88); }
}

void coin(float x, float y, float d) {
  fill(#9A6A10);
  ellipse(x, y + 4, d, d * 0.62);
  fill(#F7C93A);
  ellipse(x, y, d, d * 0.62);
  fill(#D99A1C);
  ellipse(x, y, d * 0.72, d * 0.42);
  fill(#FFF0A8);
  ellipse(x - d * 0.1, y - d * 0.08, d * 0.4, d * 0.16);
}

void hoard(float w) {
  fill(#B87E18);
  arc(0, -20, w * 1.95, 150, PI, TWO_PI, CHORD);
  color[] gems = {#E0283C, #22B573, #2F6FE0, #A43BD6, #36D0E0};
  for (int i = 0; i < 230; i++) {                           // from the back of the heap to the front
    float t = i / 230.0, x = random(-0.94, 0.94) * w, top = -20 - 78 * sqrt(max(0, 1 - sq(x / w)));
    float y = lerp(top, -22, t);
    coin(x, y, random(22, 32));
    if (random(1) < 0.11) {
      color g = gems[int(random(gems.length))];
      float d = random(12, 19);
      fill(lerpColor(g, #000000, 0.35));
      quad(x - d, y - 6, x + d, y - 6, x + 2, y + d, x - 2, y + d);
      fill(g);
      quad(x - d, y - 6, x - d * 0.5, y - d, x + d * 0.5, y - d, x + d, y - 6);
      fill(255, 170);
      triangle(x - d * 0.4, y - 6, x + d * 0.3, y - 6, x, y + d * 0.5);
    }
  }
  if (random(1) < 0.7) {                                    // a goblet or a crown stands out of the gold
    float x = random(-0.5, 0.5) * w;
    fill(#F2BE34);
    if (random(1) < 0.5) { arc(x, -150, 58, 90, 0, PI, CHORD); rect(x - 5, -106, 10, 30); fill(#9A6A10); ellipse(x, -150, 58, 16); }
    else { for (int k = -2; k < 3; k++) { triangle(x + k * 17 - 13, -92, x + k * 17 + 13, -92, x + k * 20, -140); circle(x + k * 20, -142, 11); } rect(x - 46, -94, 92, 20); fill(#E0283C); for (int k = -1; k < 2; k++) circle(x + k * 26, -84, 10); }
  }
  for (int i = 0; i < 24; i++) coin(random(-0.9, 0.9) * w, random(-56, -26), random(24, 32));
}

void front(float w) {
  for (int i = 0; i < 5; i++) {
    fill(lerpColor(wood, i % 2 == 0 ? #FFFFFF : #000000, 0.1));
    quad(-w + i * 1.5, -26 + i * 34, w - i * 1.5, -26 + i * 34, w - 1.5 - i * 1.5, 8 + i * 34, -w + 1.5 + i * 1.5, 8 + i * 34);
    fill(lerpColor(wood, #000000, 0.6));
    rect(-w + i * 1.5, 5 + i * 34, (w - i * 1.5) * 2, 3);
  }
  noFill();
  for (int i = 0; i < 60; i++) { stroke(lerpColor(wood, #000000, 0.5), 120); strokeWeight(1.2); float x = random(-w + 6, w - 60), y = random(-20, 140); line(x, y, x + random(14, 52), y + random(-2, 2)); }
  noStroke();
  color dark = lerpColor(trim, #000000, 0.4);
  for (int b = -2; b < 3; b++) if (b != 0) {                // bands with rivets
    float x = b * w * 0.47;
    fill(dark);
    rect(x - 15, -32, 30, 180);
    fill(trim);
    rect(x - 15, -32, 24, 180);
    for (int k = 0; k < 5; k++) { fill(dark); circle(x - 3, -18 + k * 37, 10); fill(255, 190); circle(x - 5, -20 + k * 37, 4); }
  }
  fill(trim);
  rect(-w - 6, -36, 2 * w + 12, 20);
  rect(-w - 2, 132, 2 * w + 4, 18);
  fill(dark);
  rect(-w - 6, -20, 2 * w + 12, 5);
  fill(dark);
  rect(-33, -30, 66, 76, 12);
  fill(trim);
  rect(-29, -32, 58, 72, 10);
  fill(#14100C);
  circle(0, -4, 19);
  quad(-5, 0, 5, 0, 9, 26, -9, 26);
}

void pearls(float x, float y) {
  for (int i = 0; i < 14; i++) { float px = x + i * 11, py = y + 14 * sin(i * 0.55); fill(#B8A898); circle(px, py + 2, 14); fill(#FBF4EA); circle(px, py, 13); fill(255); circle(px - 2, py - 3, 5); }
}
