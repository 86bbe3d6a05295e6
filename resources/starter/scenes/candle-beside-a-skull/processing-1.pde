void setup() {
  size(512, 512);
  color[] darks = {#1A1210, #101622, #1C1024, #0F1B16, #241414};
  background(darks[int(random(darks.length))]);
  noStroke();
  boolean left = random(1) < 0.5;
  if (left) {
    translate(width, 0);
    scale(-1, 1);
  }
  float cx = random(108, 135), tall = random(90, 190), top = 400 - tall;
  color[] flames = {#FFB347, #FFC46B, #FFA050};
  color glow = flames[int(random(3))];
  for (int k = 26; k > 0; k--) {
    fill(glow, 9);
    ellipse(cx, top - 40, k * 34, k * 30);
  }
  color[] woods = {#4A2C1A, #35241C, #2C3A44, #53351E};
  color wood = woods[int(random(woods.length))];
  fill(wood);
  rect(0, 412, width, 100);
  fill(lerpColor(wood, #FFB347, 0.22));
  rect(0, 412, width, 9);
  float base = 414;
  if (random(1) < 0.6) {
    color[] covers = {#6B1F1F, #27406B, #2F5233, #5B4A2A};
    for (int k = 0; k < 2; k++) {
      color c = covers[int(random(covers.length))];
      float x = 205 + k * 14, w = 250 - k * 26;
      fill(c);
      rect(x, base - 28, w, 30, 4);
      fill(#D9C7A0);
      rect(x + 12, base - 23, w - 8, 20);
      fill(lerpColor(c, #D9B45A, 0.5));
      rect(x + 16, base - 28, 6, 30);
      base -= 28;
    }
  }
  skull(330, base, random(0.98, 1.12), glow);
  fill(#7A6A3A);
  ellipse(cx, 412, 120, 26);
  fill(#A3905A);
  ellipse(cx, 406, 112, 20);
  for (int k = 0; k < 20; k++) {
    fill(lerpColor(#C9B78A, #FFF3D2, 1 - abs(k - 12) / 14.0));
    rect(cx - 26 + k * 2.6, top, 3.2, 404 - top);
  }
  fill(#F3E4BC);
  for (int k = 0; k < 5; k++) {
    float dx = random(-25, 20), l = random(20, min(90, tall));
    rect(cx + dx, top, 9, l, 5);
    ellipse(cx + dx + 4.5, top + l, 12, 15);
  }
  ellipse(cx, top, 54, 14);
  stroke(30);
  strokeWeight(3);
  line(cx, top, cx + 1, top - 16);
  noStroke();
  float f = random(-8, 8);
  for (int k = 0; k < 3; k++) {
    color[] c = {#FF8A1E, #FFD24A, #FFF7D6};
    float s = 1 - k * 0.3;
    fill(c[k]);
    beginShape();
    vertex(cx + f * s, top - 12 - 62 * s);
    bezierVertex(cx + 6 * s, top - 46 * s, cx + 21 * s, top - 24, cx, top - 8);
    bezierVertex(cx - 21 * s, top - 24, cx - 8 * s, top - 44 * s, cx + f * s, top - 12 - 62 * s);
    endShape(CLOSE);
  }
}

void skull(float x, float base, float k, color glow) {
  pushMatrix();
  translate(x, base);
  scale(k);
  fill(0, 120);
  ellipse(20, 2, 190, 22);
  color bone = #DCCBA4, shade = #7A6546;
  for (int q = 0; q < 16; q++) {
    float t = q / 15.0;
    fill(lerpColor(shade, lerpColor(bone, glow, 0.25), t));
    ellipse(6 - 14 * t, -128 - 5 * t, 190 - 34 * t, 170 - 30 * t);
    rect(-62 - 6 * t, -84, 122 - 14 * t, 50, 22);
  }
  fill(bone);
  rect(-54, -62, 92, 58, 16);
  fill(shade);
  rect(22, -60, 18, 54, 10);
  fill(#1E140E);
  ellipse(-46, -104, 50, 46);
  ellipse(24, -104, 48, 44);
  triangle(-12, -92, -26, -60, 4, -60);
  stroke(#4A3826);
  strokeWeight(3);
  line(-52, -34, 36, -34);
  for (int q = 0; q < 7; q++) line(-48 + q * 13.5, -48, -48 + q * 13.5, -18);
  noFill();
  bezier(40, -170, 28, -150, 46, -142, 34, -122);
  noStroke();
  fill(255, 240, 200, 60);
  ellipse(-48, -168, 46, 30);
  popMatrix();
}
