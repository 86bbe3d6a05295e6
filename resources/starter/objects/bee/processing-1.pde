color pick(color[] c) { return c[int(random(c.length))]; }
void fuzz(float cx, float cy, float rx, float ry, color c, int n) {   // short hairs all round an oval
  for (int i = 0; i < n; i++) {
    float a = random(TWO_PI), r = sqrt(random(1));
    stroke(lerpColor(c, color(255, 240, 200), random(0.45)), 190);
    float x = cx + rx * r * cos(a), y = cy + ry * r * sin(a);
    line(x, y, x + 11 * cos(a) + random(-3, 3), y + 11 * sin(a) + random(-3, 3));
  }
  noStroke();
}
void wing(float a, float l, float w) {
  pushMatrix(); translate(18, -62); rotate(a);
  fill(225, 240, 255, 150); stroke(90, 80, 70, 190); strokeWeight(2);
  beginShape(); vertex(0, 0); bezierVertex(-w, -l * 0.35, -w * 1.1, -l, 0, -l); bezierVertex(w * 0.9, -l, w * 0.6, -l * 0.3, 0, 0); endShape(CLOSE);
  strokeWeight(1.2);
  for (int i = -2; i < 3; i++) line(0, -8, i * w * 0.24, -l * 0.86);
  line(-w * 0.55, -l * 0.55, w * 0.45, -l * 0.55);
  popMatrix();
}
void setup() {
  size(512, 512);
  color[] bgs = {#8fd0f0, #fbeec1, #1e2a4a, #bfe3a0, #f7c6d0, #24402c, #ffffff};
  color bg = pick(bgs); background(bg); noStroke();
  for (int i = 0; i < 16; i++) { fill(255, random(12, 45)); float r = random(20, 110); ellipse(random(512), random(512), r, r); }
  color[] pet = {#e84a7a, #ffffff, #a05ad8, #ff9a2e};
  color pc = pick(pet); float fx = random(90, 420);
  stroke(70, 130, 50); strokeWeight(9); line(fx, 470, fx + random(-30, 30), 530); noStroke();
  for (int i = 0; i < 12; i++) { pushMatrix(); translate(fx, 474); rotate(i * TWO_PI / 12); fill(lerpColor(pc, color(60, 20, 60), random(0.2))); ellipse(44, 0, 60, 24); popMatrix(); }
  fill(#d99a1c); ellipse(fx, 474, 50, 46);
  translate(256 + random(-20, 20), 266 + random(-10, 14)); float z = random(0.98, 1.16);
  scale(random(1) < 0.5 ? -z : z, z); rotate(random(-0.3, 0.25));
  color[] golds = {#f4b41a, #e8971e, #ffd23a};
  color gold = pick(golds); color dark = color(44, 28, 20);
  stroke(dark); strokeWeight(7); noFill();                              // six bent legs
  for (int i = 0; i < 3; i++) { float x = 5 + i * 34, k = random(-10, 10); bezier(x, 40, x - 8, 84, x - 34 + k, 78, x - 26 + k, 122); }
  wing(-0.75 + random(-0.15, 0.1), 128, 46);
  noStroke(); fill(dark); triangle(-172, 40, -132, 12, -136, 48);        // sting
  int n = int(random(6, 9));                                            // striped abdomen in slices
  pushMatrix(); translate(-64, 16); rotate(-0.22);
  for (int i = 0; i < 62; i++) {
    float u = i / 61.0, h = 68 * pow(sin(PI * (0.06 + 0.88 * u)), 0.62);
    color c = int(u * n) % 2 == 0 ? dark : gold;
    for (int k = 0; k < 5; k++) { fill(lerpColor(lerpColor(c, color(255, 250, 220), 0.3), color(20, 10, 8), k / 5.0 * 0.7)); rect(-92 + u * 184, -h + k * h * 0.4, 4, h * 0.4 + 1); }
  }
  strokeWeight(1.3); 
  for (int i = 0; i < 100; i++) { float u = random(1), h = 68 * pow(sin(PI * (0.06 + 0.88 * u)), 0.62), y = random(-h, h); stroke(int(u * n) % 2 == 0 ? color(90, 64, 44) : color(255, 226, 130), 150); line(-92 + u * 184, y, -100 + u * 184, y + 5); }
  popMatrix(); noStroke();
  fill(lerpColor(gold, dark, 0.4)); ellipse(40, -6, 128, 120);
  strokeWeight(2.6); fuzz(40, -6, 60, 56, lerpColor(gold, dark, 0.35), 230);
  fill(dark); ellipse(116, 8, 82, 88); fuzz(104, -10, 26, 30, lerpColor(gold, dark, 0.5), 60);
  fill(18, 12, 14); ellipse(128, 0, 36, 56); fill(255, 220); ellipse(133, -14, 10, 15);
  noFill(); stroke(dark); strokeWeight(5);                              // elbowed antennae, tongue
  for (int i = 0; i < 2; i++) { line(128, -30, 146 + i * 14, -66 + i * 12); line(146 + i * 14, -66 + i * 12, 182 + i * 8, -62 + i * 22); }
  line(132, 48, 140, 70);
  noStroke(); wing(-0.15 + random(-0.2, 0.15), 166, 58);
}
