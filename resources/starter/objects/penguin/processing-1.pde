// A rockhopper penguin with yellow crests and red eyes stands on a rock above the sea, facing us.
color coat, rock, sea, sky1, sky2;
float lean, build, open, open2, turn;

void setup() {
  size(512, 512);
  color[][] days = {{#8EC9E8, #E6F4F7, #2E7FA0}, {#F4A66A, #FFE3B0, #3E6C88}, {#C9D3D8, #EEF1F0, #6E8F96}, {#E79AA8, #FCE4D4, #5A6F9C}, {#5FA9B8, #D9F0E3, #1F8A86}, {#A7B8D8, #F6EBD8, #46659A}};
  color[] d = days[int(random(days.length))]; sky1 = d[0]; sky2 = d[1]; sea = d[2];
  color[] rocks = {#8A7460, #777C80, #9A6A4E, #6C7560, #A39A8A}; rock = rocks[int(random(5))];
  color[] coats = {#1D222B, #262B3A, #2B2624}; coat = coats[int(random(3))];
  lean = random(-0.12, 0.12); build = random(0.86, 1.16); open = random(0.08, 0.9); open2 = random(0.08, 0.9); turn = random(-16, 16);
  place();
  pushMatrix(); translate(256 + random(-16, 16), 448); rotate(lean); scale(build, 1.0);
  feet(); bird(); head(); popMatrix();
}

void place() {
  float line1 = random(210, 300);
  for (int y = 0; y < 512; y++) { stroke(y < line1 ? lerpColor(sky1, sky2, y / line1) : lerpColor(sea, #06202E, (y - line1) / 420)); line(0, y, 512, y); }
  noStroke();
  if (random(1) < 0.6) { fill(255, 252, 230, 200); circle(random(1) < 0.5 ? random(40, 110) : random(400, 470), random(40, 150), random(40, 80)); }
  for (int k = 0; k < int(random(0, 5)); k++) { float x = random(512), y = random(30, line1 - 60); for (int i = 0; i < 7; i++) { fill(255, 110); ellipse(x + random(-50, 50), y + random(-8, 8), random(40, 90), random(14, 30)); } }
  if (random(1) < 0.6) { fill(lerpColor(sea, sky2, 0.45)); float x = random(-60, 330); beginShape(); vertex(x, line1); vertex(x + 60, line1 - 50); vertex(x + 110, line1 - 30); vertex(x + 170, line1 - random(50, 90)); vertex(x + 260, line1); endShape(CLOSE); }
  for (int i = 0; i < 70; i++) { float y = random(line1 + 4, 460), w = (y - line1) * 0.4 + 6; stroke(255, random(40, 150)); strokeWeight(1 + (y - line1) / 90); float x = random(512); line(x - w, y, x + w, y); }
  noStroke();
  float base = 418;
  for (int i = 0; i < 30; i++) { fill(255, 120); circle(random(512), base + 30 + random(-60, 10) , random(8, 34)); }    // spray at the foot of the rock
  fill(rock); beginShape(); vertex(-5, 517); vertex(-5, base + random(10, 50)); vertex(60, base + random(0, 24)); vertex(120, base + 8); vertex(150, base - 2); vertex(366, base - 2); vertex(400, base + 14); vertex(460, base + random(0, 30)); vertex(517, base + random(20, 60)); vertex(517, 517); endShape(CLOSE);
  for (int i = 0; i < 60; i++) {                              // facets and lichen
    float x = random(512), y = random(base + 18, 512), s = random(14, 60); fill(lerpColor(rock, i % 2 == 0 ? #FFFFFF : #120C0A, random(0.1, 0.4)), 150); triangle(x, y, x + s, y + random(4, 26), x - random(20), y + s * 0.7);
  }
  color[] growths = {#E2A12F, #A8B85A, #E6E2C8}; color growth = growths[int(random(3))];
  for (int i = 0; i < 26; i++) { fill(growth, 200); ellipse(random(512), random(base + 24, 510), random(4, 22), random(3, 9)); }
}

void feet() {
  noStroke(); fill(0, 90); ellipse(0, 4, 190, 28);
  for (int s = -1; s < 2; s += 2) {
    for (int k = -1; k < 2; k++) { fill(#E9A6A0); pushMatrix(); translate(s * 42 + k * 15, -2); rotate(-k * 0.3); ellipse(0, 0, 19, 40); fill(#3A2A28); triangle(-5, 14, 5, 14, 0, 25); popMatrix(); }
    fill(#D98D88); ellipse(s * 42, -12, 48, 26);
  }
}

void shell(float g) {                                         // outline of the body; g makes it slimmer
  beginShape(); vertex(0, -330); bezierVertex(58 * g, -330, 66 * g, -270, 84 * g, -218); bezierVertex(112 * g, -150, 112 * g, -60, 74 * g, -16); bezierVertex(40 * g, 4, -40 * g, 4, -74 * g, -16);
  bezierVertex(-112 * g, -60, -112 * g, -150, -84 * g, -218); bezierVertex(-66 * g, -270, -58 * g, -330, 0, -330); endShape(CLOSE);
}

void bird() {
  for (int s = -1; s < 2; s += 2) {                           // flippers
    pushMatrix(); translate(s * 76, -232); rotate(-s * (s < 0 ? open : open2)); noStroke();
    fill(lerpColor(coat, #8FA6C0, 0.12)); beginShape(); vertex(-s * 12, -16); bezierVertex(s * 30, -10, s * 50, 70, s * 34, 156); bezierVertex(s * 22, 166, s * 12, 150, s * 4, 120); bezierVertex(-s * 8, 80, -s * 16, 40, -s * 12, -16); endShape();
    fill(#DDE3E6); beginShape(); vertex(s * 31, 156); bezierVertex(s * 22, 162, s * 12, 150, s * 6, 120); bezierVertex(-s * 2, 86, -s * 6, 50, -s * 4, 20); bezierVertex(s * 8, 60, s * 18, 110, s * 31, 156); endShape(); popMatrix();
  }
  fill(coat); shell(1);
  fill(#B9C2CC); beginShape(); vertex(0, -262); bezierVertex(50, -258, 66, -220, 76, -180); bezierVertex(96, -110, 92, -50, 58, -16); bezierVertex(30, -2, -30, -2, -58, -16); bezierVertex(-92, -50, -96, -110, -76, -180); bezierVertex(-66, -220, -50, -258, 0, -262); endShape(CLOSE);
  for (int i = 0; i < 10; i++) { fill(lerpColor(#C6CED6, #FFFFFF, i / 9.0)); ellipse(-i * 2.0, -126 - i * 1.5, 158 - i * 9, 232 - i * 11); }
  for (int i = 0; i < 420; i++) {                             // down, hair by hair
    float a = random(TWO_PI), q = sqrt(random(1)), x = 76 * q * cos(a), y = -128 + 118 * q * sin(a); stroke(lerpColor(#FFFFFF, #8895A5, random(0.15, 0.6)), 130); strokeWeight(1.2); line(x, y, x + x * 0.03, y + random(5, 11));
  }
  for (int i = 0; i < 110; i++) {                             // ragged edge between throat and breast
    float a = random(-1, 1), x = 56 * a, y = -258 + 30 * a * a + random(-4, 4); stroke(coat); strokeWeight(2.5); line(x, y - 5, x + a * 4, y + random(3, 12));
  }
  noStroke();
}

void head() {
  pushMatrix(); translate(turn * 0.3, -326); noStroke();
  fill(coat); ellipse(0, 0, 138, 122);
  for (int i = 0; i < 60; i++) { float a = random(-PI, 0); stroke(lerpColor(coat, #7788A0, random(0.5))); strokeWeight(2.4); float h = random(0.98, 1.16); line(64 * cos(a), 54 * sin(a), 69 * h * cos(a) , 60 * h * sin(a)); }
  float lift = random(-0.4, 0.4), len = random(62, 92); color[] golds = {#FFD42A, #FFE45C, #F7B81E}; color gold = golds[int(random(3))];
  for (int s = -1; s < 2; s += 2) for (int i = 0; i < 26; i++) {   // the crest: from the brow out to the side
    float a = random(-0.35, 0.45) + lift, q = len * random(0.7, 1.12), x = s * 44 + turn * 0.5, y = -26 + random(-4, 4); noFill(); stroke(lerpColor(gold, i % 3 == 0 ? #B87A10 : #FFFBD0, random(0.5))); strokeWeight(random(2, 4));
    bezier(s * 14 + turn, -24 + random(-3, 3), x, y - 12, x + s * 18, y - 8, x + s * q * cos(a), y + q * sin(a));
  }
  noStroke();
  for (int s = -1; s < 2; s += 2) { fill(#0C0E14); ellipse(s * 37 + turn * 0.6, -6, 31, 29); fill(#D9301E); circle(s * 37 + turn * 0.6, -6, 24); fill(#120808); circle(s * 37 + turn * 0.8, -6, 11); fill(255); circle(s * 37 + turn * 0.6 - 5, -11, 6); }
  fill(#F0A79C); triangle(turn - 27, 12, turn + 27, 12, turn * 1.5, 40);
  fill(#C4441E); beginShape(); vertex(turn, -16); bezierVertex(turn + 20, -8, turn + 24, 10, turn * 1.6 + 12, 30); bezierVertex(turn * 1.6 + 6, 46, turn * 1.6 - 6, 46, turn * 1.6 - 12, 30); bezierVertex(turn - 24, 10, turn - 20, -8, turn, -16); endShape();
  fill(#E8703A); beginShape(); vertex(turn, -14); bezierVertex(turn + 8, 0, turn * 1.6 + 6, 20, turn * 1.6, 40); bezierVertex(turn * 1.6 - 14, 24, turn - 16, 0, turn, -14); endShape();
  fill(#4A120A); ellipse(turn * 1.2 - 6, 4, 3, 7); ellipse(turn * 1.2 + 6, 4, 3, 7); popMatrix();
}
