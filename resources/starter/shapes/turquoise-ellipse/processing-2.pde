// a turquoise ellipse in four materials on four grounds
color c;
float w, h;
void setup() {
  size(512, 512); noStroke();
  color[] grounds = {#FFF4E0, #22223B, #F8D7DA, #3C2A21, #FFE66D, #E9ECEF, #4A1F3D, #F4A27A};
  color g = grounds[int(random(8))];
  background(g);
  int place = int(random(4));
  if (place == 0) {                                  // fibres of paper
    for (int i = 0; i < 160; i++) { fill(random(1) < 0.5 ? 255 : 0, 16); pushMatrix(); translate(random(512), random(512)); rotate(random(PI)); rect(0, 0, random(20, 70), 2); popMatrix(); }
  } else if (place == 1) {                           // boards
    for (int y = 0; y < 512; y += 86) { fill(0, random(4, 26)); rect(0, y, 512, 86); fill(0, 50); rect(0, y, 512, 3); for (int i = 0; i < 6; i++) { fill(0, 16); rect(random(-80, 460), y + random(8, 80), random(80, 260), 2); } }
  } else if (place == 2) {                           // terrazzo chips
    for (int i = 0; i < 70; i++) { fill(i % 2 == 0 ? lerpColor(g, #FFFFFF, 0.35) : lerpColor(g, #000000, 0.2), 150); float x = random(512), y = random(512), r = random(5, 15); quad(x - r, y + random(-4, 4), x, y - r, x + r, y + random(-4, 4), x + random(-4, 4), y + r * 0.7); }
  } else {                                           // light that falls off from one corner
    for (int k = 0; k < 16; k++) { fill(255, 11); ellipse(90, 60, 900 - k * 54, 900 - k * 54); }
  }
  color[] paints = {#35D8C8, #1FB5AD, #2EC4B6, #00B4A6, #4FDCD0};
  c = paints[int(random(5))];
  w = random(330, 420);
  h = w * random(0.45, 0.7);
  float turn = random(1) < 0.4 ? random(PI) : random(-0.25, 0.25);
  translate(256 + random(-22, 22), 252 + random(-22, 22));
  pushMatrix(); translate(11, 16); rotate(turn);
  for (int k = 0; k < 8; k++) { fill(0, 16); ellipse(0, 0, w + 20 - k * 5, h + 20 - k * 5); }
  popMatrix();
  rotate(turn);
  color dark = lerpColor(c, #00302E, 0.55), pale = lerpColor(c, #FFFFFF, 0.5);
  int look = int(random(4));
  if (look == 0) {                                   // domed enamel: rim, glow, curved gleam
    fill(dark); ellipse(0, 0, w, h);
    for (int k = 0; k < 30; k++) {
      fill(lerpColor(lerpColor(c, #006660, 0.35), lerpColor(c, #FFFFFF, 0.3), k / 29.0));
      ellipse(-k * w * 0.004, -k * h * 0.006, (w - 10) * (1 - k / 36.0), (h - 10) * (1 - k / 36.0));
    }
    noFill(); stroke(255, 210); strokeWeight(9);
    arc(0, 0, w * 0.78, h * 0.74, PI + 0.35, PI + 1.25);
    stroke(255, 90); strokeWeight(5);
    arc(0, 0, w * 0.86, h * 0.84, 0.3, 1.3);
  } else if (look == 1) {                            // brushed paint: strokes that follow the outline
    fill(c); ellipse(0, 0, w, h);
    noFill();
    for (int i = 0; i < 90; i++) {
      float f = sqrt(random(1)) * 0.93, a = random(TWO_PI);
      stroke(i % 2 == 0 ? pale : lerpColor(c, dark, 0.5), 110); strokeWeight(random(2, 7));
      arc(0, 0, w * f, h * f, a, a + random(0.3, 1.1));
    }
  } else if (look == 2) {                            // rings cut into it, each with its own shadow
    for (int k = 0; k < 6; k++) {
      float f = 1 - k / 6.0;
      fill(0, 50); ellipse(4, 5, w * f, h * f);
      fill(k % 2 == 0 ? c : lerpColor(c, k == 3 ? dark : pale, 0.55)); ellipse(0, 0, w * f, h * f);
    }
  } else {                                           // cut glass: a table and facets round it, lit from the upper left
    int n = 14;
    for (int i = 0; i < n; i++) {
      float a = TWO_PI * i / n, b = TWO_PI * (i + 1) / n, m = (a + b) / 2, lit = 0.5 + 0.5 * cos(m + turn + 2.2);
      fill(lerpColor(lerpColor(c, dark, 0.7), pale, lit));
      beginShape(); vertex(0.29 * w * cos(a), 0.29 * h * sin(a));
      for (int q = 0; q <= 6; q++) { float u = lerp(a, b, q / 6.0); vertex(0.5 * w * cos(u), 0.5 * h * sin(u)); }
      vertex(0.29 * w * cos(b), 0.29 * h * sin(b)); endShape(CLOSE);
      fill(lerpColor(c, i % 2 == 0 ? #FFFFFF : dark, 0.25));
      triangle(0.29 * w * cos(a), 0.29 * h * sin(a), 0.29 * w * cos(b), 0.29 * h * sin(b), 0.41 * w * cos(m), 0.41 * h * sin(m));
    }
    fill(lerpColor(c, #FFFFFF, 0.15)); ellipse(0, 0, 0.58 * w, 0.58 * h);
    fill(255, 110); ellipse(-0.08 * w, -0.09 * h, 0.3 * w, 0.2 * h);
  }
}
