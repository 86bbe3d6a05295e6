// A Tyrannosaurus strides along: huge skull with open jaws, tiny arms, a level back and a long tail.
color hide, belly, mark, haze;
void setup() {
  size(512, 512); for (int i = 0; i < 113; i++) random(1); int land = int(random(4)), skin = int(random(6)), pattern = int(random(3));
  color[] hides = {#6E7F3A, #8A5A34, #4F6B66, #A0482E, #5A5470, #B08A3E}; color[] marks = {#2E3D1A, #3F2414, #1E3236, #4A1A14, #2A2340, #5E3A14};
  hide = hides[skin]; mark = marks[skin]; belly = lerpColor(hide, #F4E4B8, 0.6);
  float gape = random(0.18, 0.5), step = random(0.15, 0.5), swing = random(-70, 60), lean = random(-0.12, 0.1);
  backdrop(land); translate(256, 268); if (random(1) < 0.5) scale(-1, 1); noStroke();
  for (int i = 0; i < 8; i++) { fill(0, 22); ellipse(-10, 200, 380 - i * 34, 36 - i * 3); }
  leg(-16, 24, -step, 0.4); pushMatrix(); rotate(lean); arm(78, 22, 0.35);
  // outline of tail, back and belly: upper and lower curve
  int n = 60; float[] ux = new float[n], uy = new float[n], lx = new float[n], ly = new float[n];
  for (int i = 0; i < n; i++) {
    float t = i / (n - 1.0); float x = bezierPoint(-246, -150, 20, 128, t), y = bezierPoint(swing - 20, -60, 20, -74, t);
    float w = t < 0.6 ? 3 + 72 * pow(t / 0.6, 1.4) : 75 - 36 * pow((t - 0.6) / 0.4, 1.2);
    ux[i] = x - w * 0.12; uy[i] = y - w * 0.72; lx[i] = x + w * 0.22; ly[i] = y + w * 0.85;
  }
  for (int k = 0; k < 12; k++) {                                // the body in bands, pale below
    fill(k < 3 ? lerpColor(hide, #FFFFFF, 0.06 * k) : k < 8 ? lerpColor(lerpColor(hide, #FFFFFF, 0.12), mark, (k - 3) * 0.08) : lerpColor(belly, #3A2A18, (k - 8) * 0.13));
    beginShape(); for (int i = 0; i < n; i++) vertex(lerp(ux[i], lx[i], k / 12.0), lerp(uy[i], ly[i], k / 12.0));
    for (int i = n - 1; i >= 0; i--) vertex(lx[i], ly[i]); endShape(CLOSE);
  }
  fill(mark, 200);
  for (int i = 4; i < n - 2; i += 3) {                          // stripes, saddles or spots on the back
    float d = random(0.2, 0.5); if (pattern == 0) triangle(ux[i - 1], uy[i - 1], ux[i + 1], uy[i + 1], lerp(ux[i], lx[i], d) - 5, lerp(uy[i], ly[i], d));
    else if (pattern == 1) for (int k = 0; k < 3; k++) circle(lerp(ux[i], lx[i], random(0.05, 0.6)), lerp(uy[i], ly[i], random(0.08, 0.55)), random(2, 9));
    else quad(ux[i - 2], uy[i - 2], ux[min(n - 1, i + 2)], uy[min(n - 1, i + 2)], lerp(ux[i], lx[i], 0.2), lerp(uy[i], ly[i], 0.2), lerp(ux[i - 2], lx[i - 2], 0.2), lerp(uy[i - 2], ly[i - 2], 0.2));
  }
  fill(255, 26);
  for (int i = 0; i < 240; i++) { int q = int(random(8, n)); float d = random(0.1, 0.8); circle(lerp(ux[q], lx[q], d), lerp(uy[q], ly[q], d), 3); }
  head(132, -88, gape); arm(92, 34, 0.1); popMatrix(); leg(-34, 30, step, 0);
}
void head(float x, float y, float gape) {
  pushMatrix(); translate(x, y); scale(1.12);
  pushMatrix(); rotate(gape * 0.8);                             // lower jaw
  fill(#8E2F34); quad(-8, 4, 88, 6, 80, 18, -10, 26);
  fill(#FFF6DC); for (int i = 0; i < 7; i++) triangle(32 + i * 8, 12, 39 + i * 8, 12, 36 + i * 8, -1); fill(lerpColor(belly, hide, 0.3));
  beginShape(); vertex(-34, 6); bezierVertex(0, 18, 50, 8, 94, 8); bezierVertex(100, 18, 92, 28, 78, 28); bezierVertex(40, 32, 0, 50, -40, 56); endShape(CLOSE);
  fill(#D9686C); ellipse(46, 6, 56, 9); popMatrix(); rotate(-gape * 0.45);
  fill(#FFF6DC); for (int i = 0; i < 9; i++) triangle(24 + i * 9, 2, 32 + i * 9, 2, 28 + i * 9, 15 + 5 * (i % 2));
  for (int k = 0; k < 5; k++) {                                 // skull, lit from above
    fill(lerpColor(lerpColor(hide, mark, 0.35), lerpColor(hide, #FFFFFF, 0.14), k / 4.0)); float s = k * 1.6;
    beginShape(); vertex(-48 + s, 34 - s); bezierVertex(-56, -10, -40, -44 + s * 0.3, -6, -48 + s * 0.3); bezierVertex(8, -60 + s, 26, -54 + s, 34, -42 + s);
    bezierVertex(62, -38 + s, 88, -36 + s, 106 - s, -22 + s); bezierVertex(116 - s, -10, 112 - s, 2, 104 - s, 5 - s * 0.6); bezierVertex(70, 0 - s, 40, 8 - s, 6, 8 - s); bezierVertex(-10, 12 - s, -20, 26 - s, -48 + s, 34 - s); endShape(CLOSE);
  }
  fill(mark, 140); ellipse(54, -18, 30, 16); ellipse(-22, -14, 16, 26); fill(mark); ellipse(99, -17, 8, 5); arc(18, -42, 40, 18, PI, TWO_PI); ellipse(18, -32, 23, 19);
  fill(#FFC72E); circle(19, -32, 15); fill(10); ellipse(20, -32, 4, 14); fill(255); circle(17, -36, 4); popMatrix();
}
void arm(float x, float y, float dark) {
  stroke(lerpColor(hide, #0A0806, dark + 0.14)); strokeWeight(14); line(x, y, x + 14, y + 26); strokeWeight(9); line(x + 14, y + 26, x + 38, y + 24);
  stroke(#EFE2BE); strokeWeight(4); line(x + 40, y + 22, x + 50, y + 28); line(x + 38, y + 26, x + 44, y + 36); noStroke();
}
void leg(float x, float y, float swing, float dark) {
  color c = lerpColor(hide, #0A0806, dark), edge = lerpColor(c, mark, 0.5);
  float kx = x + 46 + swing * 70, ky = y + 74, ax = x - 24 + swing * 150, ay = y + 118, fx = x + 6 + swing * 170, fy = 194;
  for (int k = 0; k < 2; k++) {
    float s = k * 5; fill(k == 0 ? edge : c);
    beginShape(); vertex(x - 50 + s, y - 46 + s); bezierVertex(x - 70 + s, y + 30, x - 10 + s, y + 70, kx - 14 + s, ky + 18 - s); vertex(kx + 16 - s, ky - s);
    bezierVertex(kx + 16 - s, y + 10, x + 56 - s, y - 40 + s, x + 10, y - 60 + s); endShape(CLOSE);
    quad(kx - 22 + s, ky - 12, kx + 16 - s, ky + 8, ax + 14 - s, ay + 8, ax - 13 + s, ay - 6);
    quad(ax - 13 + s, ay - 6, ax + 14 - s, ay + 4, fx + 16 - s, fy, fx - 13 + s, fy); ellipse(ax, ay, 26 - s, 26 - s);
  }
  fill(c); beginShape(); vertex(fx - 22, fy + 10); bezierVertex(fx - 18, fy - 16, fx + 20, fy - 16, fx + 58, fy + 10); endShape(CLOSE);
  fill(#EFE2BE); for (int i = 0; i < 3; i++) triangle(fx + 16 + i * 17, fy + 3 + i * 2, fx + 20 + i * 17, fy + 12, fx + 36 + i * 17, fy + 14);
}
void backdrop(int land) {
  color[] high = {#7FC0E0, #5A2A4E, #B9D6C0, #F2B25E}; color[] low = {#F3F0D0, #F28A4A, #F6F2D8, #FCE9B0}; color[] soil = {#A9B066, #5A3A34, #7F9A5A, #C28A50};
  for (int y = 0; y < 512; y++) { stroke(lerpColor(high[land], low[land], min(1, y / 380.0))); line(0, y, 512, y); }
  noStroke(); haze = lerpColor(low[land], high[land], 0.5); fill(255, 244, 200, 190); circle(random(60, 450), random(50, 150), random(50, 110));
  if (random(1) < 0.5) {                                        // a smoking volcano
    float vx = random(60, 450); color rock = lerpColor(haze, #4A3A44, 0.55);
    for (int i = 0; i < 16; i++) { fill(lerpColor(haze, #6A5A60, 0.5), 80); circle(vx + i * 5 + random(-10, 10), 190 - i * 14, 30 + i * 5); }
    fill(rock); quad(vx - 26, 196, vx + 26, 196, vx + 170, 390, vx - 170, 390); fill(#FF6A2A); triangle(vx - 20, 196, vx + 20, 196, vx + random(-14, 14), 270); ellipse(vx, 197, 52, 10);
  }
  for (int i = 0; i < 12; i++) { fill(lerpColor(haze, #3E5A44, random(0.25, 0.5))); ellipse(random(512), 392, random(80, 190), random(50, 120)); }
  fill(soil[land]); rect(0, 388, 512, 124);
  for (int i = 0; i < 160; i++) { fill(lerpColor(soil[land], random(1) < 0.5 ? #1E140E : #FFF4D0, 0.22)); float y = random(392, 512); ellipse(random(512), y, random(4, 22), random(2, 5)); }
  int ferns = int(random(2, 9));
  for (int i = 0; i < ferns; i++) {
    float x = random(512), y = random(392, 440), s = random(40, 90); noFill(); strokeWeight(5);
    for (int k = -3; k < 4; k++) { stroke(lerpColor(#3F6B34, #9AA84A, random(1))); bezier(x, y, x + k * s * 0.12, y - s * 0.7, x + k * s * 0.25, y - s, x + k * s * 0.42, y - s * (0.6 - abs(k) * 0.12)); }
    noStroke();
  }
}
