// A fractal tree: each branch bears smaller copies of itself. As lines, as squares (Pythagoras), or as bare winter wood.
float spread, ratio, bend, wild, twigs;
int kind, deepest, fan;
color wood, tip;

void setup() {
  size(512, 512);
  color[][] looks = {
    {#F6EFDF, #E5D6B8, #3B2A20, #C8553D}, {#0E1430, #3B2C5E, #E9E2FF, #FF8FB1}, {#CFE7EE, #F5EBD0, #4A3527, #3E8E4E}, {#1C2B24, #34513F, #D9E8C4, #F3C64B},
    {#F8C9B6, #F9E7C8, #5A1F3D, #D62867}, {#FFFFFF, #E3E7EC, #1B1D24, #5B7083}, {#F2B84B, #F7E3B0, #40210F, #A0281A}, {#22333B, #5E503F, #EAE0D5, #7BD389}
  };
  color[] look = looks[int(random(looks.length))];
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(look[0], look[1], y / 512.0));
    line(0, y, width, y);
  }
  wood = look[2];
  tip = look[3];
  noStroke();
  fill(lerpColor(look[0], #FFFFFF, 0.4), 150);
  if (random(1) < 0.6) circle(random(110, 400), random(90, 220), random(120, 260));
  kind = int(random(3));
  float ground = random(438, 470);
  fill(lerpColor(look[1], wood, 0.35));
  beginShape();
  vertex(0, 512);
  vertex(0, ground + random(-8, 20));
  bezierVertex(160, ground - 16, 350, ground - 12, 512, ground + random(-8, 20));
  vertex(512, 512);
  endShape(CLOSE);
  fan = kind == 2 && random(1) < 0.5 ? 3 : 2;
  deepest = fan == 3 ? 6 : kind == 1 ? 10 : 9;
  spread = random(0.28, 0.62);
  ratio = random(0.69, 0.77);
  bend = random(-0.045, 0.045);
  wild = random(1) < 0.4 ? 0 : random(0.04, 0.12);
  twigs = random(1) < 0.7 ? random(3, 8) : 0;
  translate(256 + random(-10, 10), ground);
  if (kind == 1) {
    float s = random(66, 80);
    translate(-s / 2, 0);
    squares(s, random(0.68, 0.89), 0);
  } else {
    float l = 372 * (1 - ratio) * (fan == 3 ? 1.05 : 1);
    branch(l, random(17, 30), 0);
  }
}

void branch(float l, float w, int level) {
  float t = level / float(deepest);
  int parts = level < 3 ? 4 : 1;
  float curl = random(-wild, wild) + bend * 0.5;
  for (int k = 0; k < parts; k++) {                     // thinner and lighter towards the tips
    stroke(lerpColor(wood, tip, max(0, t - 0.45)));
    strokeWeight(max(0.9, w * (1 - 0.38 * k / parts)));
    rotate(curl / parts);
    line(0, 0, 0, -l / parts);
    if (level < 3) {                                    // light on one side of the trunk
      stroke(lerpColor(wood, tip, 0.35), 120);
      strokeWeight(w * 0.16);
      line(-w * 0.22, 0, -w * 0.18, -l / parts);
    }
    translate(0, -l / parts);
  }
  if (level == deepest) {
    noStroke();
    fill(tip, 190);
    if (twigs > 0) ellipse(0, 0, twigs, twigs * 1.5);
    return;
  }
  for (int k = 0; k < fan; k++) {
    float side = fan == 2 ? 2 * k - 1 : k - 1;
    pushMatrix();
    rotate(side * spread + bend + random(-wild, wild));
    branch(l * ratio * (1 + random(-wild, wild)) * (side == 0 ? 1.05 : 1), w * (fan == 3 ? 0.6 : 0.68), level + 1);
    popMatrix();
  }
}

// each square bears a right-angled triangle, whose short sides bear the next two squares
void squares(float s, float angle, int level) {
  float t = level / float(deepest);
  stroke(lerpColor(wood, #000000, 0.4), 120);
  strokeWeight(0.8);
  fill(lerpColor(wood, tip, t));
  rect(0, -s, s, s);
  if (level == deepest || s < 2.5) return;
  float a = s * cos(angle), b = s * sin(angle);
  pushMatrix();
  translate(0, -s);
  rotate(-angle);
  squares(a, angle, level + 1);
  translate(a, 0);
  rotate(HALF_PI);
  squares(b, angle, level + 1);
  popMatrix();
}
