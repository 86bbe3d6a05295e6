// Hand-drawn parallel wavy lines on paper: brush strokes with bristles, double pen lines, beads, or twisted rope.
float amp, len, phase, tilt;
void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[][] sets = {{#F6F1E4, #1F3A5F}, {#14213D, #FCA311, #E5E5E5}, {#FFF3D6, #D1495B, #00798C, #EDAE49}, {#2D2A32, #DDD92A, #EAE151},
    {#E8F1F2, #13293D, #006494, #1B98E0}, {#F9DCC4, #7A1E48}, {#0B3D2E, #F4F1BB, #9BC1BC}, {#FFFFFF, #E4572E, #17BEBB, #76B041, #2E282A},
    {#5B2333, #F7F4F3, #F2A65A}, {#C9E4CA, #364958, #3B6064}, {#F2C14E, #4D243D, #B4436C}, {#3D348B, #F7B801, #F18701, #F35B04}};
  color[] set = sets[int(random(sets.length))]; color paper = set[0];
  background(paper);
  noStroke();
  for (int i = 0; i < 1500; i++) {                       // tooth of the paper
    fill(lerpColor(paper, random(1) < 0.5 ? #FFFFFF : #000000, random(0.08)));
    ellipse(random(512), random(512), random(1, 7), random(1, 3));
  }
  int way = int(random(4));
  int n = int(random(8, way == 0 ? 17 : 13));             // number of lines
  float gap = 512.0 / n;
  len = random(110, 330);
  amp = min(len * random(0.09, 0.17), 44);
  phase = random(TWO_PI);
  float grow = random(1) < 0.35 ? random(0.5, 1) * (random(1) < 0.5 ? -1 : 1) : 0;   // thin lines at one end
  tilt = random(1) < 0.4 ? random(-0.35, 0.35) : 0;
  translate(256, 256); rotate(tilt); scale(1 + 0.45 * abs(tilt));
  int extra = 2 + int(amp / gap) + int(abs(tilt) * 8);
  for (int i = -extra; i < n + extra; i++) {
    color c = set[1 + ((i + 20) % (set.length - 1))];
    float y = (i + 0.5) * gap - 256;
    float thick = gap * (0.42 + 0.24 * grow * y / 256);
    if (way == 0) brush(y, thick, c, paper);
    else if (way == 1) pen(y, thick, c);
    else if (way == 2) beads(y, thick, c);
    else rope(y, thick, c);
  }
}
float wy(float x) { return amp * sin(TWO_PI * x / len + phase); }
void curve(float y, float w, color c) {
  noFill(); stroke(c); strokeWeight(w); strokeJoin(ROUND);
  beginShape();
  for (float x = -300; x <= 300; x += 8) vertex(x, y + wy(x));
  endShape();
}
void brush(float y, float w, color c, color paper) {
  curve(y, w, c);
  for (int h = 0; h < 7; h++) {                          // bristles: lighter, darker and bare streaks
    float off = random(-0.45, 0.45) * w, x = random(-300, 100), stop = x + random(80, 420);
    noFill(); stroke(h < 3 ? lerpColor(c, paper, 0.45) : lerpColor(c, h % 2 == 0 ? #000000 : #FFFFFF, 0.25)); strokeWeight(random(0.8, w * 0.1));
    beginShape(); for (; x < stop; x += 8) vertex(x, y + off + wy(x)); endShape();
  }
}
void pen(float y, float w, color c) {
  curve(y, w * 0.5, c);
  curve(y - w * 0.62, max(1.5, w * 0.1), c);
  curve(y + w * 0.62, max(1.5, w * 0.1), c);
}
void beads(float y, float w, color c) {
  curve(y, max(1.5, w * 0.14), c);
  noStroke();
  for (float x = -300; x < 300; x += w * 0.95) {
    fill(c); circle(x, y + wy(x), w * 0.9);
    fill(lerpColor(c, #FFFFFF, 0.6)); circle(x - w * 0.14, y + wy(x) - w * 0.16, w * 0.25);
  }
}
void rope(float y, float w, color c) {
  curve(y + w * 0.2, w * 1.1, lerpColor(c, #000000, 0.75));
  curve(y, w, c);
  stroke(lerpColor(c, #000000, 0.5)); strokeWeight(max(1.5, w * 0.1));
  for (float x = -300; x < 300; x += w * 0.5) line(x - w * 0.3, y + wy(x - w * 0.3) + w * 0.42, x + w * 0.3, y + wy(x + w * 0.3) - w * 0.42);
}
