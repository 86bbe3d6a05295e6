void setup() {
  size(512, 512);
  color[] grounds = {#FDF6E3, #20243B, #D7E9E4, #44213A, #FFDDB8, #2D4739};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  fill(255, 16);
  for (int k = 0; k < 512; k += 64) rect(k, 0, 32, 512);
  color[][] sets = {{#EF476F, #FFD166, #06D6A0, #118AB2}, {#FFFFFF, #FFFFFF, #FFFFFF, #FFFFFF}, {#FFCDB2, #E5989B, #B5838D, #6D6875}, {#90BE6D, #43AA8B, #4D908E, #577590}};
  color[] c = sets[int(random(sets.length))];
  boolean grows = random(1) < 0.4;
  float x = 256 + random(-90, 90), d = random(88, 106), total = 0;
  float[] s = new float[4];
  for (int k = 0; k < 4; k++) {
    s[k] = d * (grows ? 0.68 + 0.19 * k : 1);
    total += s[k];
  }
  float gap = random(4, 18), y = 256 - (total + 3 * gap) / 2;
  int look = int(random(3));
  for (int k = 0; k < 4; k++) {
    float cy = y + s[k] / 2;
    fill(0, 70);
    ellipse(x + 7, cy + 9, s[k], s[k]);
    fill(c[k]);
    ellipse(x, cy, s[k], s[k]);
    if (look == 0) {
      fill(255, 110);
      ellipse(x - s[k] * 0.16, cy - s[k] * 0.18, s[k] * 0.4, s[k] * 0.3);
    } else if (look == 1) {
      noFill();
      stroke(0, 120);
      strokeWeight(5);
      ellipse(x, cy, s[k], s[k]);
      noStroke();
    } else {
      fill(0, 60);
      ellipse(x, cy, s[k] * 0.5, s[k] * 0.5);
    }
    y += s[k] + gap;
  }
}
