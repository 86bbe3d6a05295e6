// A spotted trout swims against a clear stream, side view, over round pebbles; light ripples over its flank and the ground.
color back, side, belly, finc, waterTop, waterLow;
float bend, ph, girth, angle;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);                  // shake the dice well
  color[] backs = {#4A4A22, #3E5A62, #6B3A1E, #2F3B46, #7A6A2A, #5A2A3A}; color[] sides = {#C9A24A, #A9C3C6, #D98A3E, #9AA7A0, #E6C85C, #D98C8C};
  color[] fins = {#B5762E, #7C97A0, #D0582A, #6A7A80, #C9872A, #B04A5A}; color[] tops = {#BFE8E0, #9CD3E6, #DCE8B8, #6FB7C4}; color[] lows = {#2F7F7A, #1F5F8A, #6F8A4A, #12505E};
  int c = int(random(backs.length)), w = int(random(tops.length));
  back = backs[c]; side = sides[c]; belly = #FFF6E2; finc = fins[c]; waterTop = tops[w]; waterLow = lows[w];
  bend = random(-26, 26); ph = random(TWO_PI); girth = random(0.9, 1.2); angle = random(-0.16, 0.16);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  stream();
  pushMatrix(); translate(256, random(225, 262)); rotate(angle); trout(); popMatrix();
  surface();
}

void stream() {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(waterTop, waterLow, min(1, y / 300.0))); line(0, y, 512, y); }
  noStroke();
  for (int i = 0; i < 7; i++) { fill(255, 24); float x = random(-100, 480), w = random(20, 70); quad(x, 0, x + w, 0, x + w + 160, 512, x + 90, 512); }
  int weeds = int(random(0, 16));
  for (int i = 0; i < weeds; i++) {                        // ribbons of weed bend with the current
    float x = random(-40, 512), h = random(90, 260); noFill(); strokeWeight(random(5, 11)); stroke(lerpColor(waterLow, #4E8A2E, random(0.3, 0.8)));
    bezier(x, 470, x - 10, 470 - h * 0.5, x - 60, 470 - h * 0.4, x - 90 - random(60), 470 - h);
  }
  noStroke(); color[] stones = {#8C7B66, #A8A095, #6F6A70, #B98A66, #5E7068, #D2C6AE};
  for (int row = 0; row < 7; row++) for (float x = -20; x < 530; x += random(18, 44)) {
    float y = 400 + row * 18 + random(-6, 6), r = random(24, 46) + row * 3; color s = lerpColor(stones[int(random(6))], waterLow, 0.5 - row * 0.05);
    fill(lerpColor(s, #000000, 0.35)); ellipse(x + 3, y + 5, r * 1.3, r * 0.8);
    fill(s); ellipse(x, y, r * 1.3, r * 0.8);
    fill(255, 45); ellipse(x - r * 0.2, y - r * 0.16, r * 0.6, r * 0.25);
  }
  noFill(); stroke(255, 60); strokeWeight(2);               // the net of light on the ground
  for (int i = 0; i < 40; i++) { float x = random(512), y = random(400, 512); bezier(x, y, x + 16, y - 12, x + 30, y + 12, x + 48, y); }
  noStroke(); fill(0, 60); ellipse(250, 432, 330, 30);
}

float mid(float u) { return bend * sin(u * 3.4 + ph) * (0.25 + u); }
float half(float u) { return girth * (u < 0.34 ? 62 * pow(sin(HALF_PI * (u + 0.012) / 0.352), 0.62) : lerp(62, 17, pow((u - 0.34) / 0.66, 1.25))); }
float fx(float u) { return 218 - 372 * u; }

void fin(float u0, float u1, float v, float h, float sweep) {
  fill(finc); stroke(finc); strokeWeight(1);
  float y0 = mid(u0) + v * half(u0), y1 = mid(u1) + v * half(u1);
  beginShape(); vertex(fx(u0), y0); bezierVertex(fx(u0) - 6, y0 + v * h * 0.8, fx(u0) - sweep * 0.5, y0 + v * h, fx(u1) - sweep, y1 + v * h * 0.7);
  bezierVertex(fx(u1) - sweep * 0.4, y1 + v * h * 0.3, fx(u1), y1, fx(u1), y1 - v * 5); vertex(fx(u0), y0 - v * 6); endShape(CLOSE);
  stroke(lerpColor(finc, #FFFFFF, 0.4)); strokeWeight(1.4);
  for (int k = 1; k < 8; k++) { float t = k / 8.0; line(lerp(fx(u0), fx(u1), t), lerp(y0, y1, t), lerp(fx(u0) - 6, fx(u1) - sweep * 0.9, t), lerp(y0 + v * h * 0.55, y1 + v * h * 0.6, t)); }
  noStroke();
}

void trout() {
  float tx = fx(1), ty = mid(1), spread = random(54, 74), fork = random(4, 26), sway = random(-16, 16);
  fill(finc); beginShape(); vertex(tx + 14, ty - 16); bezierVertex(tx - 20, ty - 24, tx - 50, ty - spread, tx - 72, ty - spread + sway);
  bezierVertex(tx - 66 + fork, ty - 20 + sway, tx - 66 + fork, ty + 20 + sway, tx - 72, ty + spread + sway); bezierVertex(tx - 50, ty + spread, tx - 20, ty + 24, tx + 14, ty + 16); endShape(CLOSE);
  stroke(lerpColor(finc, #000000, 0.35)); strokeWeight(1.5);
  for (int k = -6; k < 7; k++) line(tx - 2, ty + k * 2.2, tx - 62 + fork * (1 - abs(k) / 6.0), ty + k * spread / 7.4 + sway);
  noStroke(); float big = random(38, 66);
  fin(0.4, 0.56, -1, big, 24); fin(0.82, 0.86, -1, 20, 16); fin(0.5, 0.58, 1, 34, 24); fin(0.74, 0.84, 1, 36, 22);
  for (int i = 0; i < 22; i++) {                           // the body in bands from back to belly
    float a = -1 + i / 11.0, b = -1 + (i + 1.4) / 11.0; b = min(b, 1);
    color c = i < 10 ? lerpColor(back, side, i / 10.0) : lerpColor(side, belly, min(1, (i - 10) / 7.0)); if (i > 18) c = lerpColor(c, waterLow, 0.2);
    fill(c); beginShape(); for (int k = 0; k <= 50; k++) vertex(fx(k / 50.0), mid(k / 50.0) + a * half(k / 50.0));
    for (int k = 50; k >= 0; k--) vertex(fx(k / 50.0), mid(k / 50.0) + b * half(k / 50.0)); endShape(CLOSE);
  }
  if (random(1) < 0.5) for (int k = 22; k < 98; k++) { fill(#E0526E, 70); ellipse(fx(k / 100.0), mid(k / 100.0) + half(k / 100.0) * 0.08, 16, half(k / 100.0) * 0.34); }
  int n = int(random(60, 170)); boolean halo = random(1) < 0.6;
  for (int i = 0; i < n; i++) {                            // dark spots on the back, red ones with pale rings along the flank
    float u = random(0.2, 0.97), v = random(-0.86, 0.3), s = random(3, 7), x = fx(u), y = mid(u) + v * half(u);
    if (halo && i % 5 == 0) { fill(255, 236, 206, 190); circle(x, y, s + 6); fill(#C8321E); circle(x, y, s); } else { fill(lerpColor(back, #000000, 0.55), 210); ellipse(x, y, s * 1.1, s); }
  }
  noFill(); stroke(lerpColor(back, #000000, 0.3), 130); strokeWeight(1.3);
  for (int k = 22; k < 96; k += 2) line(fx(k / 100.0), mid(k / 100.0) - 1, fx(k / 100.0 + 0.012), mid(k / 100.0 + 0.012) - 1);
  stroke(lerpColor(back, #000000, 0.25)); strokeWeight(3.2);
  float g = fx(0.2), gy = mid(0.2); bezier(g + 8, gy - 46 * girth, g - 16, gy - 20, g - 18, gy + 20, g + 16, gy + 48 * girth); strokeWeight(2); bezier(g + 22, gy - 16, g + 8, gy - 4, g + 8, gy + 14, g + 24, gy + 30);
  strokeWeight(3); float m = mid(0.02); bezier(fx(-0.005), m + 8, fx(0.03), m + 11, fx(0.06), m + 14, fx(0.1), m + 20); noStroke();
  float ex = fx(0.082), ey = mid(0.08) - 13; fill(lerpColor(back, #000000, 0.4)); circle(ex, ey, 25); fill(#E8C04A); circle(ex, ey, 20); fill(#0D0C10); circle(ex, ey, 13); fill(255); circle(ex + 3, ey - 4, 5);
  pushMatrix(); translate(fx(0.25), mid(0.25) + 26 * girth); rotate(random(-0.5, 0.3)); fill(lerpColor(finc, #000000, 0.15)); beginShape(); vertex(6, -8); bezierVertex(-20, -12, -50, -2, -66, 14); bezierVertex(-44, 26, -14, 20, 6, 10); endShape(CLOSE);
  stroke(lerpColor(finc, #FFFFFF, 0.45)); strokeWeight(1.4); for (int k = 0; k < 5; k++) line(2, -5 + k * 3, -50 + k * 5, 2 + k * 5); noStroke(); popMatrix();
  noFill(); stroke(255, 80); strokeWeight(2.4);
  for (int i = 0; i < 12; i++) { float u = random(0.1, 0.85), y = mid(u) - half(u) * random(0.25, 0.7); bezier(fx(u), y, fx(u) - 12, y - 5, fx(u) - 24, y + 5, fx(u) - 36, y); }
  noStroke();
}

void surface() {
  for (int i = 0; i < 16; i++) { fill(255, random(60, 160)); ellipse(random(512), random(2, 50), random(40, 160), random(2, 7)); }
  int leaves = int(random(5)); color[] tints = {#E07A2A, #D9B23A, #8FA83A, #B5402A};
  for (int i = 0; i < leaves; i++) { pushMatrix(); translate(random(20, 490), random(12, 44)); rotate(random(-0.4, 0.4)); fill(tints[int(random(4))]); ellipse(0, 0, random(34, 52), 13); stroke(#5A3A1E); strokeWeight(1.5); line(-30, 0, 20, 0); noStroke(); popMatrix(); }
  int bubbles = int(random(12));
  for (int i = 0; i < bubbles; i++) { noFill(); stroke(255, 190); strokeWeight(1.6); circle(random(300, 500), random(50, 400), random(5, 16)); } noStroke();
}
