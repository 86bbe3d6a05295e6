void setup() {
  size(512, 512);
  color[][] grounds = {{#6FAF5B, #3F7F3D}, {#8EC9EE, #DDF1FB}, {#2C3A5E, #51648F}, {#F4D9A8, #FBEFD3}, {#E7B7C8, #F7E1E9}, {#2E4A3A, #16281F}};
  color[] g = grounds[int(random(grounds.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(g[0], g[1], y / 512.0));
    line(0, y, width, y);
  }
  noFill();
  for (int k = 0; k < 70; k++) {
    stroke(lerpColor(g[0], #1F5A24, random(0.2, 0.6)), 150);
    strokeWeight(random(2, 6));
    float x = random(width);
    bezier(x, 520, x + random(-20, 20), 470, x + random(-40, 40), 430, x + random(-60, 60), random(330, 460));
  }
  if (random(1) < 0.5) for (int k = 0; k < 5; k++) daisy(random(20, 490), random(60, 460), random(22, 40), random(0.6, 1));
  float x = 256 + random(-35, 35), y = 225 + random(-30, 30);
  stroke(#4E8A3A);
  strokeWeight(13);
  bezier(x, y, x + random(-40, 40), 350, 256 + random(-50, 50), 420, 256 + random(-60, 60), 530);
  daisy(x, y, random(135, 175), random(0.68, 1));
}

void daisy(float x, float y, float r, float flat) {
  pushMatrix();
  translate(x, y);
  rotate(random(-0.5, 0.5));
  scale(1, flat);
  boolean pink = random(1) < 0.35;
  int n = int(random(15, 26));
  noStroke();
  for (int ring = 0; ring < 2; ring++) for (int k = 0; k < n; k++) {
    pushMatrix();
    rotate((k + ring * 0.5) * TWO_PI / n + random(-0.05, 0.05));
    float l = r * random(0.88, 1.02), w = r * 2.5 / n;
    fill(ring == 0 ? color(205, 210, 220) : color(250, 250, 247));
    beginShape();
    vertex(r * 0.12, 0);
    bezierVertex(l * 0.4, -w * 1.1, l * 0.85, -w, l, -w * 0.18);
    vertex(l * 0.97, 0);
    vertex(l, w * 0.18);
    bezierVertex(l * 0.85, w, l * 0.4, w * 1.1, r * 0.12, 0);
    endShape(CLOSE);
    if (pink && ring == 1) {
      fill(232, 90, 140, 150);
      ellipse(l * 0.93, 0, l * 0.14, w * 0.9);
    }
    stroke(190, 195, 205);
    strokeWeight(max(0.6, r / 140));
    line(r * 0.35, 0, l * 0.85, 0);
    noStroke();
    popMatrix();
  }
  fill(#C98A12);
  ellipse(r * 0.02, r * 0.03, r * 0.62, r * 0.62);
  fill(#F6C52C);
  ellipse(0, 0, r * 0.58, r * 0.58);
  for (int k = 0; k < 120; k++) {
    float a = k * 2.39996, q = r * 0.27 * sqrt(k / 120.0);
    fill(k % 3 == 0 ? #E29A14 : #FFD95A);
    ellipse(q * cos(a), q * sin(a), r * 0.045, r * 0.045);
  }
  popMatrix();
}
