// A hot air balloon over mountains.
color[] cloth = new color[3];
int gores = int(random(3, 6)) * 2, pattern = int(random(4));

void setup() {
  size(512, 512);
  color[][] sets = {{#E63946, #F1FAEE, #1D3557}, {#F4A261, #2A9D8F, #FFF3D6}, {#6A4C93, #FFCA3A, #FF595E}, {#0081A7, #FED9B7, #F07167}, {#386641, #A7C957, #F2E8CF}};
  cloth = sets[int(random(sets.length))];
  color[][] airs = {{#6FB7E9, #EAF6FD, #5F7F9F}, {#F28E77, #FFE5B4, #7B5468}, {#B7C7E8, #FFF1E6, #6C7FA0}};
  color[] air = airs[int(random(airs.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(air[0], air[1], y / 460.0));
    line(0, y, width, y);
  }
  mountains(air);
  noStroke();
  for (int i = 0; i < 5; i++) {
    float x = random(width), y = random(30, 330);
    for (int k = 0; k < 6; k++) {
      fill(255, 140);
      ellipse(x + k * 18 - 45, y + random(-7, 7), random(32, 58), random(12, 24));
    }
  }
  for (int i = int(random(3)); i > 0; i--) balloon(random(50, 460), random(60, 250), random(0.12, 0.2), 0);
  balloon(256 + random(-40, 40), random(182, 200), random(0.96, 1.1), random(-0.07, 0.07));
}

void mountains(color[] air) {
  noStroke();
  float n = random(500);
  for (int k = 0; k < 4; k++) {
    fill(lerpColor(lerpColor(air[1], air[2], 0.35 + 0.2 * k), #3D5A3A, k == 3 ? 0.6 : 0));
    beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 3) vertex(x, 350 + k * 40 - (150 - 36 * k) * pow(noise(n + x * (0.009 - 0.001 * k), k * 9), 1.3));
    vertex(width, height);
    endShape(CLOSE);
  }
  for (int i = 0; i < 60; i++) {
    float x = random(width), y = random(480, 516), h = random(14, 34);
    fill(lerpColor(#23402B, #5C7F48, random(1)));
    triangle(x - h * 0.3, y, x + h * 0.3, y, x, y - h);
  }
}

float girth(float u) {                                  // half the width, u from the crown to the mouth
  return u < 0.45 ? 128 * sqrt(max(0, 1 - sq((u - 0.45) / 0.45))) : 24 + 104 * (0.5 + 0.5 * cos(PI * pow((u - 0.45) / 0.55, 1.1)));
}

void balloon(float x, float y, float s, float tilt) {
  pushMatrix();
  translate(x, y);
  rotate(tilt);
  scale(s);
  noStroke();
  int rows = 30;
  for (int g = 0; g < gores; g++) {
    float a = -cos(PI * g / gores), b = -cos(PI * (g + 1) / gores), mid = (a + b) / 2;
    for (int r = 0; r < rows; r++) {
      float u = float(r) / rows, v = float(r + 1) / rows;
      int c = 0;
      if (pattern == 0) c = g % 2;
      if (pattern == 1) c = (r / 5) % 3;
      if (pattern == 2) c = (g + r / 5) % 2;
      if (pattern == 3) c = r > 9 && r < 17 ? 2 : g % 2;
      color tint = lerpColor(cloth[c], mid < 0 ? #FFFFFF : #101020, mid < 0 ? -mid * 0.22 : mid * 0.34);
      fill(tint);
      stroke(tint);                                     // no seams between the pieces
      strokeWeight(0.8);
      quad(a * girth(u), -150 + 300 * u, b * girth(u), -150 + 300 * u, b * girth(v), -150 + 300 * v, a * girth(v), -150 + 300 * v);
    }
  }
  noFill();
  stroke(0, 50);
  strokeWeight(1);
  for (int g = 0; g <= gores; g++) {
    beginShape();
    for (int r = 0; r <= rows; r++) vertex(-cos(PI * g / gores) * girth(float(r) / rows), -150 + 300.0 * r / rows);
    endShape();
  }
  stroke(#4A3828);
  strokeWeight(1.6);
  for (int i = -2; i <= 2; i++) line(i * 11, 150, i * 9.5, 194);
  noStroke();
  fill(#FFD36B);
  triangle(-6, 172, 6, 172, 0, 146);
  fill(#E0A882);
  circle(-9, 184, 12);
  circle(9, 186, 11);
  fill(cloth[0]);
  rect(-16, 189, 14, 10);
  fill(cloth[2]);
  rect(2, 190, 14, 10);
  fill(#A9743F);
  quad(-22, 194, 22, 194, 18, 230, -18, 230);
  stroke(#7A4E26);
  strokeWeight(1.5);
  for (int i = 1; i < 5; i++) line(-21, 194 + i * 7, 21, 194 + i * 7);
  for (int i = -3; i <= 3; i++) line(i * 6, 195, i * 5, 229);
  strokeWeight(4);
  line(-23, 194, 23, 194);
  popMatrix();
}
