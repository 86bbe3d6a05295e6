// A square inside a triangle: cut paper, bevelled blocks, chalk hatching or open outlines; ground by chance
color a, b, ink;
int style;

void setup() {
  size(512, 512);
  color[] pale = {#F5EFE0, #DDEFE8, #FFF3C4, #E6E4F4, #FBE3DC};
  color[] deep = {#1B2745, #3B1A2B, #123C40, #2A2A30, #31204A};
  color[] strong = {#D8401F, #0E8C96, #7A3FD0, #C2267E, #1F62B8, #3B8A2E};
  color[] bright = {#FFC914, #5FE0D6, #FF8A5C, #F7A8D0, #B8E35A, #8CC8FF};
  boolean night = random(1) < 0.5;
  color g = night ? deep[int(random(5))] : pale[int(random(5))];
  int i = int(random(6));
  a = night ? bright[i] : strong[i];
  b = random(1) < 0.5 ? (night ? strong[(i + 1 + int(random(5))) % 6] : bright[(i + 1 + int(random(5))) % 6]) : (night ? #1A1A24 : #FFFDF4);
  if (abs(lum(a) - lum(b)) < 55) b = lum(a) > 120 ? #1A1A24 : #FFFDF4;
  ink = night ? #0B0D16 : #22202A;
  style = int(random(4));
  background(g);
  noStroke();
  int ground = int(random(4));
  color veil = night ? #FFFFFF : #5A4A3A;
  if (ground == 0) for (int k = 0; k < 260; k++) { fill(veil, 14); ellipse(random(512), random(512), random(2, 60), random(1, 4)); }   // paper fibres
  if (ground == 1) for (int x = 12; x < 512; x += 30) for (int y = 12; y < 512; y += 30) { fill(veil, 40); circle(x + (y / 30 % 2) * 15, y, 5); }
  if (ground == 2) for (int k = 0; k < 24; k += 2) { fill(veil, 22); triangle(256, 270, 256 + 500 * cos(k * PI / 12), 270 + 500 * sin(k * PI / 12), 256 + 500 * cos((k + 1) * PI / 12), 270 + 500 * sin((k + 1) * PI / 12)); }
  if (ground == 3) for (int k = 10; k > 0; k--) { fill(veil, 9); circle(256, 256, 66 * k); }
  float s = random(166, 190), top = -s * random(0.98, 1.1), base = s * 0.8, half = s * random(0.98, 1.08);
  translate(256 + random(-14, 14), 282 + random(-12, 10));
  rotate(random(-0.16, 0.16));
  float tip = half * random(-0.16, 0.16), tall = base - top;
  // the largest square on the base of a triangle has the side base * height / (base + height)
  float most = 2 * half * tall / (2 * half + tall), q = most * random(0.74, 0.9) * (style == 3 ? 0.84 : 1), lift = random(1) < 0.4 ? 0 : most * 0.07, x = tip * (q + lift) / tall - q / 2, y = base - lift - q;
  float w = style == 3 ? random(14, 22) : random(4, 9);
  strokeJoin(ROUND);
  if (style != 3) for (int k = 6; k > 0; k--) { fill(0, 26); noStroke(); pushMatrix(); translate(k * 2.6, k * 3.2); tri(tip, top, half, base, 1 + 0.012 * (3 - k)); popMatrix(); }
  if (style == 3) {                                            // open outlines, each with its shadow
    noFill();
    stroke(0, 70); strokeWeight(w); pushMatrix(); translate(7, 9); tri(tip, top, half, base, 1); rect(x, y - w, q, q); popMatrix();
    stroke(a); tri(tip, top, half, base, 1);
    stroke(abs(lum(b) - lum(g)) < 70 ? lerpColor(a, night ? #FFFFFF : #000000, 0.6) : b); rect(x, y - w, q, q);
    return;
  }
  fill(a); stroke(ink); strokeWeight(w); tri(tip, top, half, base, 1);
  noStroke();
  if (style == 0) for (int k = 0; k < 14; k++) { fill(255, 9); tri(tip, top, half, base, 0.96 - k * 0.065); }          // cut paper with a glow
  if (style == 1) {                                            // bevelled block: three lit faces
    float cx = tip / 3, cy = (top + 2 * base) / 3;
    fill(255, 90); triangle(tip, top, cx, cy, -half, base);
    fill(0, 40); triangle(tip, top, cx, cy, half, base);
    fill(0, 90); triangle(-half, base, cx, cy, half, base);
    fill(a); tri(tip, top, half, base, 0.86);
  }
  if (style == 2) { stroke(255, 90); strokeWeight(2.5); for (float k = 0.05; k < 1; k += 0.05) line(lerp(tip, -half, k), lerp(top, base, k), lerp(tip, half, k), lerp(top, base, k)); noStroke(); }
  for (int k = 5; k > 0; k--) { fill(0, 28); rect(x + k * 1.6, y + k * 0.8, q, q - k * 0.8); }                          // the square's own shadow
  fill(b); stroke(ink); strokeWeight(w * 0.8); rect(x, y, q, q);
  noStroke();
  if (style == 0) for (int k = 0; k < 12; k++) { fill(lum(b) > 128 ? 0 : 255, 7); rect(x + w / 2, y + q * k / 14, q - w, q - q * k / 14 - w / 2); }
  if (style == 1) { float v = q * 0.1; fill(255, 110); quad(x, y, x + q, y, x + q - v, y + v, x + v, y + v); quad(x, y, x + v, y + v, x + v, y + q - v, x, y + q); fill(0, 90); quad(x + q, y, x + q, y + q, x + q - v, y + q - v, x + q - v, y + v); quad(x, y + q, x + v, y + q - v, x + q - v, y + q - v, x + q, y + q); }
  if (style == 2) { stroke(lum(b) > 128 ? 0 : 255, 90); strokeWeight(2.5); for (float k = 10; k < q - 6; k += 12) line(x + k, y + 6, x + k, y + q - 6); }
}

float lum(color c) { return 0.3 * red(c) + 0.59 * green(c) + 0.11 * blue(c); }

void tri(float tip, float top, float half, float base, float k) {   // scaled about its centre of gravity
  float cx = tip / 3, cy = (top + 2 * base) / 3;
  triangle(lerp(cx, tip, k), lerp(cy, top, k), lerp(cx, half, k), lerp(cy, base, k), lerp(cx, -half, k), lerp(cy, base, k));
}
