// An octopus jets through the water with its arms trailing behind, lit from above.
color skin, deep;

void setup() {
  size(512, 512);
  color[] skins = {#C4513B, #D88A4A, #8C5AA0, #5E8C7A, #C96A86, #9A7B62};
  color[][] seas = {{#0A1F33, #2E7FA3}, {#021018, #0C3344}, {#7FC7CF, #E6F7F2}, {#1D5B4F, #9AD9B4}, {#2A1A4A, #7457A8}};
  skin = skins[int(random(skins.length))];
  int s = int(random(seas.length));
  deep = seas[s][0];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(seas[s][1], deep, y / 512.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 40; i++) {
    fill(255, random(20, 90));
    circle(random(width), random(height), random(2, 9));
  }
  translate(256 + random(-16, 16), 256 + random(-16, 16));
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.9, 0.55));
  scale(random(0.9, 1.04));
  float bend = random(-1, 1), spread = random(0.75, 1.25);
  int[] order = {0, 7, 2, 5, 1, 6, 3, 4};
  for (int i = 0; i < 8; i++) arm((order[i] - 3.5) * spread, bend, i < 4 ? 0.72 : 1);
  mantle();
}

void arm(float k, float bend, float light) {           // from the head at x = 20 back to the left
  float x = 30, y = k * 9, a = PI - k * 0.27, phase = random(TWO_PI), curl = random(-2.2, 2.2);
  color base = lerpColor(deep, skin, light);
  for (int pass = 0; pass < 2; pass++) {
    float px = x, py = y;
    for (int i = 0; i < 110; i++) {
      float t = i / 110.0, r = 17 * pow(1 - t, 0.75) + 1.8;
      float th = a + 0.5 * sin(phase + t * 6) * t + bend * t * 0.5 + curl * pow(t, 4) * 1.6;
      if (pass == 0) {
        fill(lerpColor(base, #000000, 0.42));
        circle(px, py, 2 * r + 4);
      } else {
        fill(lerpColor(base, #FFF3E0, 0.16 * (1 - t)));
        circle(px - 1, py - 1.5, 2 * r - 1);
        if (i % 5 == 2 && i > 12) {
          fill(lerpColor(base, #FFF0E0, 0.7));
          circle(px - sin(th) * r * 0.6, py + abs(cos(th)) * r * 0.62, r * 0.62);
          fill(lerpColor(base, #000000, 0.25));
          circle(px - sin(th) * r * 0.6, py + abs(cos(th)) * r * 0.62, r * 0.26);
        }
      }
      px += cos(th) * 2.35;
      py += sin(th) * 2.35;
    }
  }
}

void mantle() {
  for (int i = 0; i < 26; i++) {                        // the bag of the body, shaded from below upward
    float f = 1 - i / 26.0;
    fill(lerpColor(lerpColor(skin, #140A1E, 0.5), lerpColor(skin, #FFFFFF, 0.3), i / 26.0));
    float w = 168 * f, h = 152 * f, oy = -20 * (1 - f);
    beginShape();
    vertex(34 - 4 * (1 - f), oy - h * 0.28);
    bezierVertex(60, oy - h * 0.6, 90 + w * 0.3, oy - h * 0.72, 40 + w * 0.75, oy - h * 0.42);
    bezierVertex(40 + w * 1.02, oy - h * 0.2, 40 + w * 1.02, oy + h * 0.2, 40 + w * 0.75, oy + h * 0.42);
    bezierVertex(90 + w * 0.3, oy + h * 0.7, 60, oy + h * 0.6, 34, oy + h * 0.3);
    endShape(CLOSE);
  }
  fill(lerpColor(skin, #140A1E, 0.35));
  for (int i = 0; i < 22; i++) circle(random(84, 168), random(-46, 38), random(3, 12));
  ellipse(30, 2, 66, 80);
  fill(lerpColor(skin, #FFFFFF, 0.12));
  ellipse(30, -2, 56, 68);
  fill(lerpColor(skin, #140A1E, 0.4));
  ellipse(38, -14, 44, 42);
  fill(#F7DE8B);
  ellipse(38, -15, 34, 32);
  fill(#120C14);
  rect(25, -19, 26, 8, 4);
  fill(255);
  circle(32, -21, 6);
}
