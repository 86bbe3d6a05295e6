// A parrot flies across the sky with spread wings, seen from the side.
color body, mid, flight, belly;
float beat = random(0.75, 1.15);

void setup() {
  size(512, 512);
  color[][] birds = {{#D7263D, #F4B400, #1B5FBF, #C21F35}, {#1E88C9, #1768A8, #123F80, #F7B733}, {#3FA34D, #2F8F46, #B5302A, #8CCB5E}, {#F4F1E6, #E6E0CC, #D9D2B8, #FFFDF5}, {#8E9299, #757A83, #555A63, #B3B7BD}};
  int b = int(random(birds.length));
  body = birds[b][0]; mid = birds[b][1]; flight = birds[b][2]; belly = birds[b][3];
  color[][] skies = {{#2F7FC1, #BFE3F5}, {#0E2A3B, #2D6A6A}, {#F29E6D, #FCE3B6}, {#20502F, #7FB069}, {#3B2F63, #C77D92}};
  int k = int(random(skies.length));
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(skies[k][0], skies[k][1], y / 512.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 16; i++) {                       // palms or canopy below
    fill(lerpColor(skies[k][0], #0B2A18, random(0.4, 0.75)));
    ellipse(i * 36, 500 + random(-24, 30), random(60, 120), random(40, 110));
  }
  translate(250 + random(-20, 20), 262 + random(-16, 24));
  if (random(1) < 0.5) scale(-1, 1);
  rotate(random(-0.45, 0.2));
  scale(random(0.92, 1.06));
  wing(random(-0.15, 0.1), -34, -30, 0.72);               // the far wing
  tail();
  fill(belly);
  beginShape();
  vertex(-100, 12);
  bezierVertex(-60, -34, 20, -52, 86, -40);
  bezierVertex(110, -10, 80, 34, 20, 42);
  bezierVertex(-30, 46, -70, 32, -100, 12);
  endShape();
  fill(lerpColor(body, belly, 0.35));
  beginShape();
  vertex(-100, 10);
  bezierVertex(-60, -40, 20, -56, 90, -46);
  bezierVertex(60, -8, -30, 10, -100, 10);
  endShape();
  head(b == 3 ? 1 : 0, b == 4 || b == 2);
  wing(0, 0, 0, 1);
}

void wing(float tilt, float dx, float dy, float light) {
  pushMatrix();
  translate(42 + dx * 0.4, -22 + dy * 0.2);
  rotate(tilt);
  scale(1, beat);
  for (int row = 0; row < 3; row++) {
    color c = row == 0 ? flight : row == 1 ? mid : body;
    float reach = row == 0 ? 205 : row == 1 ? 128 : 74;
    int n = row == 0 ? 14 : 11;
    for (int i = n - 1; i >= 0; i--) {
      float a = map(i, 0, n - 1, -1.5, -2.9), r = reach * (1 - 0.035 * i);
      float x0 = -i * 6, y0 = i * 1.5;
      fill(lerpColor(#101018, c, light * (0.82 + 0.18 * (i % 2))));
      pushMatrix();
      translate(x0, y0);
      rotate(a);
      beginShape();
      vertex(0, -11);
      bezierVertex(r * 0.6, -17, r * 0.95, -12, r, 0);
      bezierVertex(r * 0.9, 13, r * 0.5, 13, 0, 11);
      endShape();
      popMatrix();
    }
  }
  popMatrix();
}

void tail() {
  for (int i = 0; i < 5; i++) {
    fill(lerpColor(i % 2 == 0 ? flight : body, #101018, 0.1 * i));
    pushMatrix();
    translate(-84, 10);
    rotate(PI - 0.24 + i * 0.1);
    float L = 130 - abs(i - 2) * 20;
    beginShape();
    vertex(0, -9);
    bezierVertex(L * 0.6, -14, L, -6, L, 0);
    bezierVertex(L, 6, L * 0.6, 13, 0, 9);
    endShape();
    popMatrix();
  }
}

void head(int crest, boolean darkBill) {
  fill(body);
  for (int i = 0; crest == 1 && i < 4; i++) {
    fill(#F2C230);
    arc(92 - i * 9, -74 + i * 3, 26, 60 - i * 6, PI * 0.9, PI * 1.9, CHORD);
  }
  fill(body);
  ellipse(102, -44, 82, 76);
  fill(#FBF6EA);
  ellipse(118, -44, 34, 36);
  fill(darkBill ? #2A2A2E : #3A3434);
  beginShape();
  vertex(126, -34); bezierVertex(150, -34, 146, -10, 128, -14); bezierVertex(120, -20, 120, -30, 126, -34);
  endShape();
  fill(darkBill ? #3A3A40 : #F1DFC0);
  beginShape();
  vertex(128, -66); bezierVertex(170, -70, 178, -28, 158, -4); bezierVertex(156, -26, 146, -32, 128, -32);
  endShape();
  fill(#1A1416);
  circle(116, -54, 15);
  fill(#F6E08A);
  circle(116, -54, 11);
  fill(#1A1416);
  circle(117, -54, 6);
  stroke(#55504E);
  strokeWeight(6);
  line(-10, 40, -40, 52);
  line(6, 40, -24, 56);
  noStroke();
}
