// A painter's chart: watercolour dots in rows and columns on rough paper.
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] papers = {#FBF8F0, #F4ECD8, #E6EEF0, #F8E6DC, #EAF0DC, #D9CBB4};
  color paper = papers[int(random(papers.length))];
  color[] one = {#1F5FA8, #B0203A, #1C7A55, #6A2A86, #C4501E, #1E2A5A};
  color[] two = {#D6387A, #E08A10, #2456B0, #E0506A, #7A1C5A, #1E9AA0};
  int p = int(random(6)), q = int(random(6));
  paperSheet(paper);
  int cols = int(random(5, 9)), rows = random(1) < 0.6 ? cols : int(random(5, 9));
  float step = 480.0 / max(cols, rows), r = step * random(0.32, 0.43), wet = random(0.02, 0.07);
  int run = int(random(4));
  float x0 = 256 - step * (cols - 1) / 2, y0 = 256 - step * (rows - 1) / 2;
  for (int j = 0; j < rows; j++) {
    for (int i = 0; i < cols; i++) {
      float t = i / (cols - 1.0);
      if (run == 1) t = j / (rows - 1.0);
      if (run == 2) t = (i / (cols - 1.0) + j / (rows - 1.0)) / 2;
      if (run == 3) t = (i + j) % 2;
      blot(x0 + i * step, y0 + j * step, r, lerpColor(one[p], two[q], t), wet, random(0.55, 0.9));
    }
  }
}

void paperSheet(color paper) {
  background(paper);
  noFill();
  for (int i = 0; i < 200; i++) {                 // tooth of the paper
    stroke(i % 2 == 0 ? lerpColor(paper, #FFFFFF, 0.6) : lerpColor(paper, #8A7A68, 0.2), 150);
    strokeWeight(random(1, 3));
    float x = random(512), y = random(512);
    line(x, y, x + random(-5, 5), y + random(-5, 5));
  }
}

void blot(float x, float y, float r, color c, float wet, float strong) {
  float a = random(TWO_PI);
  noStroke();
  for (int layer = 0; layer < 3; layer++) {       // washes that do not quite meet
    fill(c, 90 * strong + 20);
    beginShape();
    float turn = random(TWO_PI);
    for (int k = 0; k < 18; k++) {
      float t = TWO_PI * k / 18, f = r * (1 - 0.03 * layer + wet * sin(2 * t + turn) + wet * 0.5 * sin(5 * t - turn));
      vertex(x + f * cos(t), y + f * sin(t));
    }
    endShape(CLOSE);
  }
  fill(lerpColor(c, #10102A, 0.3), 90);            // where the paint has gathered
  ellipse(x + r * 0.35 * cos(a), y + r * 0.35 * sin(a), r * 0.9, r * 0.8);
  fill(255, 70);                                   // a lighter water mark on the other side
  ellipse(x - r * 0.35 * cos(a), y - r * 0.35 * sin(a), r * random(0.4, 0.8), r * random(0.3, 0.6));
  noFill();
  stroke(lerpColor(c, #10102A, 0.25), 150);
  strokeWeight(1.6);
  circle(x, y, r * 1.94);
}
