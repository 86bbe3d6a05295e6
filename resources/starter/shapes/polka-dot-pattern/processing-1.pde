// Polka dots painted by hand: wet blots with dark rims in staggered rows on rough paper.
color paper; color[] pigments; float wobble;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] papers = {#F7F1E3, #FBFBF8, #F3E3D3, #E4EDF0, #24304A, #2C2A2E, #F9E9A9};
  color[][] sets = {
    {#C8323C, #C8323C, #C8323C}, {#1F5FA8, #58A4D6, #1F5FA8}, {#C1447E, #E07A3F, #7A3F98},
    {#2E7D5B, #8CA63A, #2E7D5B}, {#F6F0DC, #F6F0DC, #F6F0DC}, {#F2B84B, #F08A6E, #9AD4CF}, {#33405E, #A23E5C, #33405E}};
  int p = int(random(papers.length));
  paper = papers[p];
  boolean dark = p == 4 || p == 5;
  pigments = dark ? sets[random(1) < 0.5 ? 4 : 5] : sets[int(random(4))];
  if (p == 6) pigments = sets[6];
  wobble = random(0.04, 0.22);
  background(paper); grain(dark);
  float step = random(52, 84);
  float rise = step * random(0.6, 0.9);
  float size = min(rise, step) * random(0.24, 0.35);
  float slant = random(1) < 0.4 ? 0 : random(-0.5, 0.5);
  int order = int(random(3));
  translate(256, 256); rotate(slant);
  for (int row = -9; row <= 9; row++) {
    for (int col = -9; col <= 9; col++) {
      float x = (col + (row % 2 == 0 ? 0 : 0.5)) * step + random(-2, 2);
      float y = row * rise + random(-2, 2);
      if (dist(0, 0, x, y) > 400) continue;
      int pick = order == 0 ? abs(row) % 3 : order == 1 ? abs(col) % 3 : int(random(3));
      blot(x, y, size * random(0.9, 1.08), pigments[pick], dark);
    }
  }
}

void grain(boolean dark) {
  // a pale wash, then the tooth of the paper
  noStroke();
  for (int i = 0; i < 14; i++) {
    fill(lerpColor(paper, dark ? #6D7FB0 : #B8956A, 0.6), 14);
    ellipse(random(512), random(512), random(150, 420), random(120, 300));
  }
  for (int i = 0; i < 500; i++) {
    stroke(dark ? 255 : 90, random(8, 34));
    float x = random(512), y = random(512);
    line(x, y, x + random(-3, 3), y + random(-3, 3));
  }
}

void blot(float x, float y, float r, color c, boolean dark) {
  // one round touch of the brush: two wet layers and a dried rim
  float where = random(100);
  color rim = lerpColor(c, dark ? #FFFFFF : #000000, 0.25);
  for (int layer = 0; layer < 2; layer++) {
    fill(c, layer == 0 ? 190 : 120);
    stroke(rim, layer == 0 ? 130 : 0);
    strokeWeight(1.4);
    beginShape();
    for (int k = 0; k < 20; k++) {
      float a = TWO_PI * k / 20;
      float q = (r - layer * r * 0.2) * (1 + wobble * (2 * noise(where + cos(a), 7 + layer + sin(a)) - 1));
      vertex(x + q * cos(a), y + q * sin(a));
    }
    endShape(CLOSE);
  }
  noStroke(); fill(255, dark ? 60 : 70);
  ellipse(x - r * 0.25, y - r * 0.3, r * 0.5, r * 0.36);   // where the water stood
}
