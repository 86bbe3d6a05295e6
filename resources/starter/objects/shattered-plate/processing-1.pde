// A china plate has fallen: its shards lie where they slid, the pattern can still be read across the cracks.
int n;
float[] spoke;
float[][] jag;
float R, spread;
color china, paint, second, ground;
int motif;

void setup() {
  size(512, 512); noStroke();
  color[] chinas = {#FAFAF5, #F3EBDD, #DCE9EE, #2F4B6E, #8FB3D9, #E9D8A6, #7FB09A};
  color[] paints = {#2B5EA8, #B23A48, #2F7F5F, #F1F1EA, #1F3A6E, #7A3E9D, #26324A};
  int c = int(random(7000)) % 7; china = chinas[c]; paint = paints[c];
  color[] extra = {#E0A030, #D9596A, #5AA0C8, #6FA65A};
  second = extra[int(random(4000)) % 4]; motif = int(random(4000)) % 4; floorOf(int(random(5000)) % 5); R = random(140, 162); spread = random(22, 58);
  n = int(random(8, 13)); spoke = new float[n + 1]; jag = new float[n + 1][13]; float total = 0, a = random(TWO_PI);
  float[] w = new float[n];
  for (int i = 0; i < n; i++) total += w[i] = random(0.5, 1.5);
  for (int i = 0; i <= n; i++) {
    spoke[i] = a;
    if (i < n) a += TWO_PI * w[i] / total;
    for (int k = 0; k < 13; k++) jag[i][k] = i < n ? random(-0.075, 0.075) / (0.4 + k / 12.0) : jag[0][k];
  }
  translate(256 + random(-14, 14), 256 + random(-14, 14));
  for (int i = 0; i < n; i++) {                        // each wedge breaks across, once or twice
    float c1 = random(0.3, 0.5), c2 = random(0.5, 0.86);
    if (random(1) < 0.16) { shard(i, 0, 1, 0.8); continue; }
    if (random(1) < 0.45) shard(i, 0, c2, 0.5);
    else { shard(i, 0, c1, 0.35); shard(i, c1, c2, 0.7); }
    if (random(1) < 0.9) shard(i, c2, 1, 1);
    else shard(i, c2, 1, 1.35);
  }
  for (int i = 0; i < 60; i++) {                       // splinters and dust
    float t = random(TWO_PI), r = random(20, R + spread + 34), q = random(1.5, 6); pushMatrix(); translate(r * cos(t), r * sin(t));
    rotate(random(TWO_PI)); fill(0, 60); triangle(-q + 2, -q + 3, q + 2, 3, -q + 2, q + 3); fill(lerpColor(china, #FFFFFF, random(0.5)));
    triangle(-q, -q, q, random(-2, 2), -q * random(0.3, 1), q); popMatrix();
  }
}

void floorOf(int kind) {
  color[] tones = {#8A5A3B, #3C4654, #D9D2C5, #5C7F77, #C98F5E};
  ground = tones[kind]; background(ground);
  if (kind == 0 || kind == 4) {
    for (int i = 0; i < 8; i++) {
      fill(lerpColor(ground, i % 2 == 0 ? #2A160A : #FFFFFF, random(0.04, 0.2))); rect(0, i * 66, 512, 64);
      for (int k = 0; k < 9; k++) { fill(40, 20, 8, 30); rect(random(-60, 400), i * 66 + random(62), random(60, 240), 1.5); }
    }
  } else if (kind == 1 || kind == 3) {
    for (int y = 0; y < 4; y++) for (int x = 0; x < 4; x++) {
      fill(lerpColor(ground, (x + y) % 2 == 0 ? #FFFFFF : #000000, kind == 3 ? 0.3 : random(0.03, 0.12))); rect(x * 128 + 2, y * 128 + 2, 124, 124);
    }
  } else for (int i = 0; i < 900; i++) { fill(lerpColor(#FFFFFF, #6E675C, random(1)), 90); circle(random(512), random(512), random(1, 5)); }
}

float turn(int i, float f) {                           // the angle of a crack at a distance from the middle
  float p = constrain(f, 0, 1) * 12; int k = min(11, int(p));
  return spoke[i] + lerp(jag[i][k], jag[i][k + 1], p - k);
}

float[] rough(int seedling) {
  float[] v = new float[9];
  for (int k = 0; k < 9; k++) v[k] = 0.024 * sin(seedling * 12.9 + k * 1.1) + 0.016 * sin(seedling * 5.1 + k * 2.3);
  return v;
}
void band(int i, float lo, float hi, float[] el, float[] eh, float b0, float b1, color c) {
  fill(c); beginShape();
  for (int side = 0; side < 2; side++)
    for (int k = 0; k <= 12; k++) {
      int j = side == 0 ? k : 12 - k; float t = j / 12.0, at = t * 8; int m = min(7, int(at));
      float low = lo <= 0 ? 0 : lo + lerp(el[m], el[m + 1], at - m); float high = hi >= 1 ? 1 : hi + lerp(eh[m], eh[m + 1], at - m);
      float f = constrain(side == 0 ? b1 : b0, low, high), g = constrain(side == 0 ? b0 : b1, low, high);
      if (side == 0 && k == 0 || side == 1 && k == 0)      // along the crack, from one edge of the band to the other
        for (int q = 0; q < 4; q++) point(i, t, lerp(g, f, q / 4.0));
      point(i, t, f);
    }
  endShape(CLOSE);
}
void point(int i, float t, float f) {
  float a = lerp(turn(i, f), turn(i + 1, f), t); vertex(R * f * cos(a), R * f * sin(a));
}
void shard(int i, float lo, float hi, float reach) {
  float[] el = rough(i * 7 + int(lo * 90)), eh = rough(i * 7 + int(hi * 90));
  float mid = (turn(i, (lo + hi) / 2) + turn(i + 1, (lo + hi) / 2)) / 2, m = R * (lo + hi) / 2;
  float go = spread * (0.25 + reach * random(0.45, 1.1)), spin = random(-0.24, 0.24) * reach; float cx = m * cos(mid), cy = m * sin(mid);
  pushMatrix(); translate(cx + go * cos(mid), cy + go * sin(mid)); rotate(spin); translate(-cx, -cy);
  for (int s = 2; s > 0; s--) {                        // shadow, then the thickness of the china
    pushMatrix(); translate(3 * s, 4 * s); band(i, lo, hi, el, eh, 0, 1, color(0, 0, 0, 52)); popMatrix();
  }
  pushMatrix(); translate(1.5, 3.5); band(i, lo, hi, el, eh, 0, 1, lerpColor(china, #B8A58C, 0.55)); popMatrix();
  float lit = 0.5 + 0.5 * cos(mid - 3.9);              // the rim slopes: bright towards the lamp
  band(i, lo, hi, el, eh, 0, 1, lerpColor(lerpColor(china, #20242C, 0.12), lerpColor(china, #FFFFFF, 0.5), lit));
  band(i, lo, hi, el, eh, 0.6, 0.665, lerpColor(lerpColor(china, #FFFFFF, 0.5), lerpColor(china, #20242C, 0.28), lit));
  band(i, lo, hi, el, eh, 0, 0.6, china); band(i, lo, hi, el, eh, 0.95, 0.985, paint); band(i, lo, hi, el, eh, 0.7, 0.715, paint);
  if (motif == 1) band(i, lo, hi, el, eh, 0.74, 0.92, lerpColor(paint, china, 0.25));
  if (motif == 3) { band(i, lo, hi, el, eh, 0, 0.34, lerpColor(second, china, 0.2)); band(i, lo, hi, el, eh, 0.4, 0.43, paint); }
  for (int k = 0; k < 28; k++) {                       // a wreath on the rim, a flower in the middle
    float a = spoke[0] + (k + 0.5) * TWO_PI / 28;
    mark(i, lo, hi, 0.83, a, k % 2 == 0 ? 13 : 8, motif == 1 ? lerpColor(china, #FFFFFF, 0.4) : (k % 2 == 0 ? paint : second));
    if (motif != 3 && k % 4 == 0) mark(i, lo, hi, 0.38, a, 13, second);
    if (motif == 2 && k % 2 == 0) mark(i, lo, hi, 0.5, a, 8, paint);
  }
  popMatrix();
}
void mark(int i, float lo, float hi, float f, float a, float d, color c) {
  if (f < lo + 0.02 || f > hi - 0.02) return;
  float a0 = turn(i, f), a1 = turn(i + 1, f), pad = d / (2 * R * f); while (a < a0) a += TWO_PI;
  if (a - TWO_PI > a0) a -= TWO_PI;
  if (a < a0 + pad || a > a1 - pad) return;
  pushMatrix(); rotate(a); fill(c); ellipse(R * f, 0, d * 1.5, d); popMatrix();
}
