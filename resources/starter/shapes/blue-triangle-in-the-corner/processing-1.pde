// A triangle coloured in with blue crayon, in one corner of a sheet of paper.
float ax, ay, bx, by, cx, cy;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] papers = {#FBF7EC, #E9D3AE, #F7D9D9, #EFE58F, #DDE8D2, #C9A57A, #F0F0F0, #F2B48C};
  color[] blues = {#1E4FC4, #2436A8, #1C6BD6, #3A56D4};
  color paper = papers[int(random(papers.length))];
  color blue = blues[int(random(blues.length))];
  sheet(paper, int(random(4)));
  float edge = random(36, 60), a = random(220, 300), b = random(220, 300);
  ax = edge; ay = edge; bx = edge + a; by = edge; cx = edge; cy = edge + b;
  int kind = int(random(2));
  if (kind == 1) cx = edge + a * random(0.08, 0.22);
  pushMatrix();
  translate(256, 256);
  rotate(HALF_PI * int(random(4)));
  translate(-256, -256);
  crayon(blue, random(PI), random(8, 12));
  popMatrix();
}

void sheet(color paper, int rule) {
  background(paper);
  stroke(lerpColor(paper, #7A6A58, 0.35));
  strokeWeight(1.2);
  if (rule == 1) for (int y = 26; y < 512; y += 34) line(0, y, 512, y);
  if (rule == 2) for (int k = 16; k < 512; k += 32) { line(0, k, 512, k); line(k, 0, k, 512); }
  for (int i = 0; i < 160; i++) {                 // fibres of the paper
    stroke(lerpColor(paper, i % 2 == 0 ? #FFFFFF : #5A4A3A, 0.25), 120);
    float x = random(512), y = random(512);
    line(x, y, x + random(-9, 9), y + random(-9, 9));
  }
}

void crayon(color blue, float angle, float gap) {
  noStroke();
  fill(blue, 110);
  triangle(ax, ay, bx, by, cx, cy);
  for (int layer = 0; layer < 2; layer++) {        // two layers of strokes cross each other
    float dx = cos(angle + layer * 0.9), dy = sin(angle + layer * 0.9);
    for (float s = -760; s < 760; s += gap) {
      float ox = 200 - dy * s, oy = 200 + dx * s;
      float lo = 9999, hi = -9999;
      float[] px = {ax, bx, cx, ax}, py = {ay, by, cy, ay};
      for (int e = 0; e < 3; e++) {                // where this stroke meets the three sides
        float ex = px[e + 1] - px[e], ey = py[e + 1] - py[e], det = dx * ey - dy * ex;
        if (abs(det) < 0.001) continue;
        float wx = px[e] - ox, wy = py[e] - oy;
        float t = (wx * ey - wy * ex) / det, u = (wx * dy - wy * dx) / det;
        if (u >= 0 && u <= 1) { lo = min(lo, t); hi = max(hi, t); }
      }
      if (hi <= lo) continue;
      stroke(lerpColor(blue, random(1) < 0.3 ? #FFFFFF : #101C60, random(0.25)), random(110, 210));
      strokeWeight(random(gap * 0.5, gap * 0.95));
      lo += random(4); hi -= random(4);
      line(ox + dx * lo, oy + dy * lo, ox + dx * hi + random(-2, 2), oy + dy * hi + random(-2, 2));
    }
  }
  stroke(lerpColor(blue, #0A1240, 0.5), 220);      // the outline, gone over twice
  noFill();
  for (int i = 0; i < 2; i++) {
    strokeWeight(random(3, 6));
    triangle(ax + random(-3, 3), ay + random(-3, 3), bx + random(-3, 3), by + random(-3, 3), cx + random(-3, 3), cy + random(-3, 3));
  }
}
