// A light bulb in whose glass a small plant grows from earth; it stands on its cap or hangs from a cord.
float sgn; color leaf, leaf2;
float half(float y) {                                  // half the width of the glass; the cap lies at y = 176
  float q = sgn * y;
  if (q < 56) return sqrt(max(0, 134 * 134 - q * q));
  float t = constrain((q - 56) / 120, 0, 1), a = 121.7, b = 47;
  return a * (2 * t * t * t - 3 * t * t + 1) - 56 * (t * t * t - 2 * t * t + t) + b * (3 * t * t - 2 * t * t * t) - 14 * (t * t * t - t * t);
}
void setup() {
  size(512, 512); noStroke(); boolean hangs = random(1) < 0.5; sgn = hangs ? -1 : 1;
  color[] greens = {#4C9A4A, #6BB23F, #2F8F6B, #8DBB4B, #3E7D3A};
  leaf = greens[int(random(5000)) % 5]; leaf2 = lerpColor(leaf, #0E3A1C, 0.4); boolean night = room(hangs); float k = random(0.92, 1.08);
  translate(256 + random(-22, 22), hangs ? 318 : 222);
  if (hangs) {
    stroke(night ? #0C0C12 : #3B3B44); strokeWeight(7); line(0, -420, 0, -240 * k); noStroke();
  } else { fill(0, 60); ellipse(10, 254 * k, 210, 24); }
  scale(k);
  if (night) for (int i = 9; i > 0; i--) { fill(255, 226, 140, 13); circle(0, 0, 270 + i * 24); }
  glass(night ? 70 : 105); earth(hangs ? 74 : 104);
  if (night && random(1) < 0.7) filament();
  plant(hangs ? 76 : 106, int(random(5000)) % 5); shine(); cap();
}
boolean room(boolean hangs) {
  color[] tops = {#F6EBD6, #1B2440, #CFE6E2, #3A2B3F, #FFFFFF, #F2C38B, #22352F};
  color[] lows = {#E9D3AE, #39507A, #9CC7BE, #7A5A66, #DDE3E8, #E58F6B, #4F6F5C};
  int i = int(random(7000)) % 7; for (int y = 0; y < 512; y += 2) { fill(lerpColor(tops[i], lows[i], y / 512.0)); rect(0, y, 512, 2); }
  if (!hangs) {
    fill(lerpColor(lows[i], #5A3A22, 0.55)); rect(0, 440, 512, 72); fill(255, 40);
    for (int n = 0; n < 5; n++) rect(0, 446 + n * 15, 512, 2);
  } else for (int n = 0; n < 6; n++) {                 // leaves far behind, out of focus
    fill(leaf, 36); ellipse(random(512), random(512), random(60, 150), random(60, 150));
  }
  return i == 1 || i == 3 || i == 6;
}
void glass(float a) {
  fill(235, 248, 255, a); beginShape(); for (float y = -176; y <= 176; y += 4) vertex(half(y), y);
  for (float y = 176; y >= -176; y -= 4) vertex(-half(y), y); endShape(CLOSE);
}
void earth(float top) {
  for (float y = top; y < 174; y += 1.5) {
    float w = half(y) - 5; if (w < 4 || (sgn < 0 && y > 132)) break;
    stroke(lerpColor(#6B4529, #38220F, (y - top) / 60)); strokeWeight(2); line(-w, y, w, y);
  }
  noStroke(); float w = half(top) - 6; fill(#7A5234); ellipse(0, top, 2 * w, 18);
  for (int i = 0; i < 46; i++) {
    float x = random(-w + 5, w - 5); fill(lerpColor(#8F6644, #2B1A0C, random(1))); ellipse(x, top + random(-5, 5), random(3, 9), random(3, 6));
  }
  fill(leaf, 200);
  if (random(1) < 0.5) for (int i = 0; i < 16; i++) ellipse(random(-w + 10, w - 10), top + random(-4, 5), random(9, 18), 8);
  for (int i = 0; i < 4; i++) {                        // pebbles
    fill(lerpColor(#D8D2C6, #8F8A80, random(1))); ellipse(random(-w * 0.8, w * 0.8), top + random(0, 6), random(9, 16), random(6, 10)); }
}
void blade(float x, float y, float ang, float len, float wid, color c) {
  pushMatrix(); translate(x, y); rotate(ang); fill(c); beginShape(); vertex(0, 0); bezierVertex(wid, -len * 0.25, wid, -len * 0.7, 0, -len);
  bezierVertex(-wid, -len * 0.7, -wid, -len * 0.25, 0, 0); endShape(CLOSE); stroke(lerpColor(c, #FFFFFF, 0.35)); strokeWeight(1.5);
  line(0, 0, 0, -len * 0.85); noStroke(); popMatrix();
}
void plant(float y0, int kind) {
  float tall = random(120, 165), bend = random(-26, 26); stroke(leaf2); strokeWeight(6); noFill();
  if (kind != 3) bezier(0, y0, bend, y0 - tall * 0.4, -bend, y0 - tall * 0.7, bend * 0.4, y0 - tall);
  noStroke(); float tx = bend * 0.4, ty = y0 - tall;
  if (kind == 0) {                                     // a sprout with two seed leaves
    blade(tx, ty, -1.0, 74, 30, leaf); blade(tx, ty, 1.05, 78, 31, lerpColor(leaf, #FFFFFF, 0.12));
    blade(tx, ty, 0.05, 36, 12, lerpColor(leaf, #E8FF9A, 0.4));
  } else if (kind == 3) {                              // a tuft of long leaves
    for (int i = -4; i < 5; i++) blade(i * 4, y0, i * 0.2 + random(-0.06, 0.06), tall * (1.12 - 0.09 * abs(i)), 13, lerpColor(leaf, leaf2, abs(i % 2)));
  } else if (kind == 4) {                              // a little tree
    for (int i = 0; i < 26; i++) {
      fill(lerpColor(leaf2, lerpColor(leaf, #F4FFB0, 0.3), i / 25.0)); circle(tx + random(-58, 58), ty + 20 + random(-44, 34) - i * 0.5, random(32, 46));
    }
  } else {                                             // leaves in pairs; perhaps a flower on top
    for (int i = 1; i < 6; i++) {
      float t = i / 6.0, x = bezierPoint(0, bend, -bend, bend * 0.4, t), y = y0 - tall * t; float len = 66 * (1 - 0.5 * t);
      blade(x, y, -1.1 + 0.3 * t, len, 17, lerpColor(leaf, leaf2, random(0.6))); blade(x, y - 6, 1.1 - 0.3 * t, len, 17, lerpColor(leaf, leaf2, random(0.6)));
    }
    blade(tx, ty + 8, 0, 34, 12, leaf);
    if (kind == 2) {
      color[] petals = {#FF6F91, #FFD23F, #FFFFFF, #B388EB, #FF7F50}; color p = petals[int(random(5000)) % 5];
      for (int i = 0; i < 8; i++) blade(tx, ty, i * PI / 4, 31, 13, p); fill(#F2A71B); circle(tx, ty, 20);
    }
  }
}
void filament() {
  noFill(); stroke(255, 214, 110, 230); strokeWeight(3); float y = sgn * 60; line(-14, sgn * 170, -34, y); line(14, sgn * 170, 34, y);
  for (int i = 0; i < 5; i++) arc(-27 + i * 13.5, y, 13.5, 22, PI, TWO_PI); noStroke();
}
void shine() {
  noFill(); stroke(255, 210); strokeWeight(2.5);
  for (int s = -1; s < 2; s += 2) {
    beginShape(); for (float y = -176; y <= 176; y += 4) if (sgn * y > -134.1) vertex(s * half(y), y); endShape();
  }
  stroke(40, 60, 80, 90); strokeWeight(1.5); beginShape();
  for (float y = -132; y <= 176; y += 4) vertex(half(sgn * y) + 2, sgn * y);
  endShape(); stroke(255, 170); strokeWeight(11); arc(0, 0, 222, 222, PI + 0.15, PI + 0.95); strokeWeight(6);
  arc(0, 0, 226, 226, PI - 0.35, PI - 0.1); noStroke();
}
void cap() {
  color metal = random(1) < 0.5 ? #C9CED6 : #C79A4B;
  for (int i = 0; i < 5; i++) {
    float y = sgn * (180 + i * 12), w = 50 - i * 2.2;
    for (int n = 0; n < 24; n++) {
      fill(lerpColor(lerpColor(metal, #FFFFFF, 0.5), lerpColor(metal, #1A1A22, 0.6), abs(n - 8) / 15.0));
      rect(-w + n * w / 12, y - 6, w / 12 + 1, i == 0 ? 12 : 9, 1);
    }
    fill(20, 20, 30, 120); rect(-w, y + 2, 2 * w, 3);
  }
  fill(#2A2A30); float y = sgn * 238; quad(-36, y - sgn * 4, 36, y - sgn * 4, 18, y + sgn * 10, -18, y + sgn * 10);
  fill(lerpColor(metal, #000000, 0.2)); ellipse(0, y + sgn * 11, 26, 9);
}
