color skyA, skyB, field, crop, grass; boolean night, snowy;
void setup() {
  size(512, 512); noStroke(); int k = int(random(5)); color[] a = {#5FA8E6, #E0703F, #10183A, #B8C6D4, #F3C7C0}, b = {#DFF1FA, #FFDf9E, #3D4C80, #EEF2F5, #FFF3DC};
  color[] f = {#A9C65A, #C79A45, #2A4650, #E6ECF2, #E3CB6A}, c = {#E5CC5A, #A8743A, #34555A, #D2DDE8, #9DB85C}, g = {#6BA545, #8A8438, #1F3B3E, #F8FAFC, #84B25A};
  skyA = a[k]; skyB = b[k]; field = f[k]; crop = c[k]; grass = g[k]; night = k == 2; snowy = k == 3; float hz = random(235, 290);
  for (int y = 0; y < hz; y += 12) { fill(lerpColor(skyA, skyB, y / hz)); rect(0, y, 512, 13); }
  fill(night ? #FFF7DA : #FFF0B8); float sun = random(45, 75); ellipse(random(40, 470), random(45, 110), sun, sun);
  if (!night) for (int i = int(random(5)); i > 0; i--) {
    float x = random(512), y = random(30, 130); fill(255, 190); ellipse(x, y, 90, 20); ellipse(x - 16, y - 9, 42, 28); ellipse(x + 16, y - 13, 50, 36);
  }
  float n = random(50); fill(lerpColor(field, skyB, 0.45)); beginShape(); vertex(0, 512);
  for (int x = 0; x <= 512; x += 16) vertex(x, hz - 70 * noise(n + x * 0.007)); vertex(512, 512); endShape(CLOSE);
  fill(field); rect(0, hz - 6, 512, 300); float vx = random(120, 400); fill(crop);
  for (int i = -12; i < 13; i++) quad(vx + i * 12, hz - 6, vx + i * 12 + 6, hz - 6, vx + i * 90 + 42, 470, vx + i * 90, 470);
  for (int i = 0; i < 12; i++) { fill(lerpColor(#2F5A34, skyB, random(0.1, 0.5))); ellipse(random(512), hz - 8, random(22, 50), random(20, 42)); }
  float gy = random(370, 400); fill(grass); rect(0, gy - 22, 512, 512); ellipse(256, gy - 20, 620, 40);
  boolean flip = random(1) < 0.5; pushMatrix(); if (flip) { translate(512, 0); scale(-1, 1); }
  float w = random(125, 160), x = random(150, 190), h = random(105, 130), dep = random(120, 165), r = h * random(0.6, 0.8); silo(x - random(34, 46), gy, random(40, 54), h + r * random(0.9, 1.25)); barn(x, gy, w, h, r, dep);
  if (random(1) < 0.7) tree(random(40, 75), gy + 8, random(0.9, 1.3));
  popMatrix();
  if (random(1) < 0.55) for (int i = 0; i < 3; i++) bale(60 + i * random(110, 150), gy + random(22, 34), random(32, 44));
  fence(gy + 48, random(1) < 0.5 ? color(250) : lerpColor(#7A5230, grass, 0.15)); int herd = int(random(2, 4));
  for (int i = 0; i < herd; i++) cow(70 + i * 400.0 / herd + random(40), gy + random(72, 98), random(0.75, 1.05), random(1) < 0.5 ? 1 : -1);
  noStroke(); for (int i = 0; i < 26; i++) { float px = random(512), py = random(gy + 50, 512); fill(lerpColor(grass, snowy ? #9FB0C0 : #1E3A1C, 0.4)); triangle(px - 3, py, px + 3, py, px + random(-4, 4), py - random(7, 16)); }
}
void barn(float x, float y, float w, float h, float r, float dep) {
  color[] reds = {#B8302A, #C93B2B, #A3262A, #D0483A}; color red = reds[int(random(4))], roof = snowy ? #EEF3F8 : (random(1) < 0.5 ? #5B5A62 : #7F6A60);
  if (night) { red = lerpColor(red, #1A1030, 0.35); roof = lerpColor(roof, #101430, 0.5); }
  color trim = night ? #B9BED8 : #FBF8F0; float e = y - 16, m = x + w / 2; fill(0, 50); quad(x - 8, y + 4, x + w + dep + 30, e + 8, x + w + dep, e - 6, x, y - 6);
  fill(lerpColor(red, #200808, 0.35)); quad(x + w, y, x + w + dep, e, x + w + dep, e - h, x + w, y - h);
  stroke(lerpColor(red, #200808, 0.55)); for (float q = 0.06; q < 1; q += 0.1) line(x + w + dep * q, y - 16 * q, x + w + dep * q, y - 16 * q - h);
  noStroke(); for (int i = 0; i < 3; i++) { float q = x + w + dep * (0.14 + 0.29 * i), v = y - 16 * (0.14 + 0.29 * i) - h * 0.62; fill(trim); rect(q - 3, v - 3, dep * 0.15 + 6, h * 0.28 + 6); fill(night ? #FFD777 : #2B3440); rect(q, v, dep * 0.15, h * 0.28); }
  fill(roof); quad(m, y - h - r, m + dep, e - h - r, x + w * 0.86 + dep, e - h - r * 0.6, x + w * 0.86, y - h - r * 0.6);
  fill(lerpColor(roof, #101018, 0.2)); quad(x + w * 0.86, y - h - r * 0.6, x + w * 0.86 + dep, e - h - r * 0.6, x + w + 7 + dep, e - h + 6, x + w + 7, y - h + 6);
  fill(red); beginShape(); vertex(x, y); vertex(x, y - h); vertex(x + w * 0.14, y - h - r * 0.6); vertex(m, y - h - r); vertex(x + w * 0.86, y - h - r * 0.6); vertex(x + w, y - h); vertex(x + w, y); endShape(CLOSE);
  stroke(lerpColor(red, #300808, 0.3)); for (float q = x + 9; q < x + w; q += 13) line(q, y, q, y - h);
  stroke(trim); strokeWeight(5); noFill(); beginShape(); vertex(x - 5, y - h + 6); vertex(x + w * 0.14, y - h - r * 0.6); vertex(m, y - h - r); vertex(x + w * 0.86, y - h - r * 0.6); vertex(x + w + 5, y - h + 6); endShape();
  strokeWeight(4); line(x + 2, y, x + 2, y - h); line(x + w - 2, y, x + w - 2, y - h); float dw = w * 0.27, dh = h * 0.66; boolean open = random(1) < 0.35;
  fill(open ? color(40, 22, 18) : lerpColor(red, #300808, 0.18)); rect(m - dw, y - dh, dw * 2, dh);
  if (!open) { line(m, y, m, y - dh); line(m - dw, y, m, y - dh); line(m - dw, y - dh, m, y); line(m, y, m + dw, y - dh); line(m, y - dh, m + dw, y); }
  fill(night ? #FFD777 : #3A2420); rect(m - 13, y - h - r * 0.42, 26, 28); line(m - 13, y - h - r * 0.42, m + 13, y - h - r * 0.42 + 28); line(m + 13, y - h - r * 0.42, m - 13, y - h - r * 0.42 + 28); strokeWeight(1); noStroke();
}
void silo(float x, float y, float w, float h) {
  color body = night ? #6E7698 : #C9CDD2; noStroke();
  for (int i = 0; i < 8; i++) { fill(lerpColor(body, #3A4048, abs(i - 2.5) / 9)); rect(x - w / 2 + i * w / 8, y - h, w / 8 + 1, h - 3); }
  fill(snowy ? #FFFFFF : #9AA2AC); arc(x, y - h, w + 4, w + 6, PI, TWO_PI); stroke(60, 70); for (float q = y - h + 16; q < y - 5; q += 20) line(x - w / 2, q, x + w / 2, q); noStroke();
}
void tree(float x, float y, float s) {
  fill(#5A3D28); rect(x - 7 * s, y - 75 * s, 14 * s, 75 * s);
  for (int i = 0; i < 9; i++) { fill(lerpColor(snowy ? #DDE6EE : #3F7A38, i > 5 ? skyB : #1F3A20, i > 5 ? 0.25 : 0.1 * (5 - i))); ellipse(x + random(-34, 34) * s, y - random(75, 145) * s, 58 * s, 52 * s); }
}
void bale(float x, float y, float d) {
  fill(0, 50); ellipse(x + 6, y, d * 1.3, 9); fill(#B98F35); rect(x, y - d, d * 0.55, d, d * 0.3); fill(#E3C05A); ellipse(x, y - d / 2, d, d);
  noFill(); stroke(#A87F2C); for (float q = d * 0.75; q > 4; q -= d * 0.24) ellipse(x, y - d / 2, q, q); noStroke();
}
void fence(float y, color c) {
  fill(night ? lerpColor(c, #101838, 0.5) : c); for (int i = 0; i < 9; i++) rect(8 + i * 61, y - 40, 9, 46); rect(0, y - 33, 512, 7); rect(0, y - 15, 512, 7);
}
void cow(float x, float y, float s, int d) {
  color[] coats = {#FBF8F2, #8A5330, #2A2628, #C98B52}; color coat = coats[int(random(4))], spot = coat == #FBF8F2 ? #2A2628 : #FBF8F2; float gr = random(1) < 0.5 ? 26 : 0;
  pushMatrix(); translate(x, y); scale(s * d, s); noStroke(); fill(0, 50); ellipse(4, 2, 96, 12);
  fill(lerpColor(coat, #202020, 0.3)); rect(-24, -24, 8, 25); rect(18, -24, 8, 25); fill(coat); rect(-34, -24, 9, 26); rect(27, -24, 9, 26);
  rect(-38, -58, 76, 40, 14); stroke(coat); strokeWeight(3); line(-38, -50, -45, -24); strokeWeight(15); line(34, -46, 48, -54 + gr); noStroke();
  fill(spot); ellipse(-14, -44, 27, 21); ellipse(14, -34, 18, 15); fill(#EFAFA6); ellipse(-14, -19, 15, 9); fill(coat); ellipse(54, -56 + gr, 25, 21); ellipse(42, -66 + gr, 13, 7); fill(#EFB8AC); ellipse(65, -51 + gr, 12, 14);
  fill(#E8DFC8); triangle(46, -65 + gr, 51, -65 + gr, 50, -76 + gr); fill(coat == #2A2628 ? #FFFFFF : #151515); ellipse(56, -59 + gr, 4, 4); popMatrix(); strokeWeight(1);
}
