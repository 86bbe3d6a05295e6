void setup() {
  size(512, 512);
  color[] grounds = {#ECE7DB, #26303C, #B9CBD1, #3B2B2B, #DCE5D3, #4B4E6D};
  background(grounds[int(random(grounds.length))]);
  stroke(255, 22);
  for (int k = -512; k < 512; k += 22) line(k, 0, k + 512, 512);
  color[] metals = {#9AA5B1, #C9A227, #B5651D, #D1495B, #3D8361, #5C6B73};
  color one = metals[int(random(metals.length))], two = metals[int(random(metals.length))];
  int teeth = int(random(10, 19));
  float pitch = random(27, 33), turn = random(TWO_PI);
  boolean pair = random(1) < 0.5;
  float r = pair ? min(135, teeth * 9.5) : random(165, 195);
  float cx = pair ? 205 : 256 + random(-20, 20), cy = pair ? 275 : 256 + random(-20, 20);
  gear(cx, cy, r, teeth, turn, one, int(random(4)));
  if (pair) {
    int few = max(7, teeth * 6 / 10);
    float q = r * few / teeth, a = random(-1.0, -0.3), far = (r + q) * 1.05;
    float mesh = PI + a + (PI + a - turn) * 0 + PI / few;
    gear(cx + far * cos(a), cy + far * sin(a), q, few, mesh - (a - turn) * teeth / few, two, int(random(4)));
  }
}

void gear(float cx, float cy, float r, int n, float turn, color c, int look) {
  for (int pass = 0; pass < 3; pass++) {
    pushMatrix();
    translate(cx + (pass == 0 ? 8 : 0), cy + (pass == 0 ? 11 : pass == 1 ? 5 : 0));
    rotate(turn);
    noStroke();
    fill(pass == 0 ? color(0, 70) : pass == 1 ? lerpColor(c, #000000, 0.45) : c);
    float depth = r * TWO_PI / n * 0.36;
    beginShape();
    for (int k = 0; k < n; k++) {
      float a = k * TWO_PI / n, w = TWO_PI / n;
      float[] at = {0.0, 0.16, 0.34, 0.5};
      float[] out = {r - depth * 0.5, r + depth * 0.5, r + depth * 0.5, r - depth * 0.5};
      for (int q = 0; q < 4; q++) vertex(out[q] * cos(a + at[q] * w), out[q] * sin(a + at[q] * w));
    }
    endShape(CLOSE);
    popMatrix();
  }
  pushMatrix();
  translate(cx, cy);
  rotate(turn);
  color dark = lerpColor(c, #000000, 0.5);
  fill(lerpColor(c, #FFFFFF, 0.18));
  ellipse(0, 0, r * 1.62, r * 1.62);
  fill(dark);
  if (look < 2) for (int k = 0; k < 5; k++) ellipse(r * 0.5 * cos(k * TWO_PI / 5), r * 0.5 * sin(k * TWO_PI / 5), r * 0.36, r * 0.36);
  if (look == 2) {
    ellipse(0, 0, r * 1.45, r * 1.45);
    fill(c);
    rectMode(CENTER);
    for (int k = 0; k < 3; k++) {
      rotate(PI / 3);
      rect(0, 0, r * 1.5, r * 0.2);
    }
  }
  fill(c);
  ellipse(0, 0, r * 0.5, r * 0.5);
  fill(30);
  ellipse(0, 0, r * 0.26, r * 0.26);
  popMatrix();
}
