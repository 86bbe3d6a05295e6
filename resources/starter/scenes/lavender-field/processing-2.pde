// A lavender field: rows of rounded violet bushes run to the hills; spikes in front.
void setup() {
  size(512, 512);
  color[][] skies = {{#4FA2E6, #DCEFF8, #7F9A76}, {#F08A58, #FDE0A8, #8C6A84}, {#7A68BC, #F7C4C0, #6F6A8A}, {#8FA8BC, #E4EAEC, #7A8E80}};
  color[][] flowers = {{#38245F, #6B48AE, #B595EA}, {#2E2466, #5A55BE, #A6A4F2}, {#4A2464, #8A4DB4, #D2A0EE}};
  color[] s = skies[int(random(skies.length))], f = flowers[int(random(flowers.length))];
  float h = random(165, 220), sx = random(60, 450), sy = random(50, h - 40);
  for (int y = 0; y < h + 10; y++) { stroke(lerpColor(s[0], s[1], y / h)); line(0, y, width, y); }
  noStroke();
  for (int k = 8; k >= 0; k--) { fill(255, 246, 205, k == 0 ? 255 : 22); circle(sx, sy, 44 + k * 22); }
  int clouds = int(random(4));
  for (int k = 0; k < clouds; k++) {
    float x = random(width), y = random(25, h * 0.55);
    for (int q = 0; q < 9; q++) { fill(lerpColor(s[1], #FFFFFF, 0.6), 170); ellipse(x + random(-60, 60), y + random(-8, 4), random(36, 80), random(14, 28)); }
  }
  for (int layer = 0; layer < 3; layer++) {                          // hills come out of the haze
    fill(lerpColor(s[2], s[1], 0.6 - layer * 0.25));
    float p = random(99), up = random(40, 70) - layer * 12;
    beginShape(); vertex(0, h + 12);
    for (int x = 0; x <= width; x += 8) vertex(x, h - up * noise(x / 110.0 + p) + layer * 3);
    vertex(width, h + 12); endShape(CLOSE);
  }
  color soil = lerpColor(#8A7250, f[0], 0.25);
  for (int y = int(h); y < height; y++) { stroke(lerpColor(lerpColor(soil, s[1], 0.35), soil, (y - h) / 120)); line(0, y, width, y); }
  noStroke();
  float vx = random(120, 390);
  int side = sx < vx ? -1 : 1;
  for (int q = 0; q < 48; q++) {                                     // bushes, from far to near
    float t = pow(q / 47.0, 1.9), y = h + 3 + t * 320, gap = 6 + 92 * t, r = gap * 0.36;
    int n = int(max(vx, width - vx) / gap) + 2;
    for (int k = -n; k <= n; k++) {
      float x = vx + k * gap + random(-1, 1) * r * 0.2;
      if (x < -60 || x > 572 || y > 560) continue;
      float w = r * random(0.9, 1.15);
      fill(lerpColor(soil, #101010, 0.45)); ellipse(x - side * r * 0.5, y + r * 0.35, w * 2.2, w * 0.7);
      fill(lerpColor(f[0], #3F5A34, 0.35)); ellipse(x, y, w * 2, w * 1.3);
      fill(f[1]); ellipse(x + side * w * 0.14, y - w * 0.25, w * 1.7, w * 1.15);
      fill(lerpColor(f[1], f[2], random(0.4, 1))); ellipse(x + side * w * 0.34, y - w * 0.48, w * 0.9, w * 0.6);
      if (r > 6) for (int j = 0; j < 6; j++) {
        float dx = random(-0.85, 0.85) * w;
        fill(lerpColor(f[1], f[2], constrain(0.5 + side * dx / w * 0.7, 0, 1)));
        ellipse(x + dx, y - random(0.1, 0.95) * w, w * 0.13, w * 0.4);
      }
    }
  }
  float tx = vx > 256 ? random(60, 150) : random(360, 450);
  fill(30, 20, 40, 90); ellipse(tx - side * 30, h + 6, 130, 9);
  int kind = int(random(3));
  if (kind == 0) {                                                   // a lone round tree
    fill(70, 52, 36); quad(tx - 4, h - 34, tx + 4, h - 34, tx + 7, h + 8, tx - 7, h + 8);
    for (int k = 0; k < 46; k++) {
      float a = random(TWO_PI), q = sqrt(random(1)), dx = cos(a) * q * 40, dy = sin(a) * q * 30;
      fill(lerpColor(#27482A, #86A650, constrain(0.45 + side * dx / 90 - dy / 70, 0, 1))); ellipse(tx + dx, h - 54 + dy, 24, 20);
    }
  } else {                                                           // a farmhouse or chapel with cypresses
    for (int k = 0; k < 3; k++) {
      float cx = tx + (k == 0 ? -62 : 48 + k * 14), ch = random(56, 84);
      fill(#22402C); ellipse(cx, h - ch / 2 + 6, 17, ch); fill(#4A7044); ellipse(cx + side * 3, h - ch / 2 + 4, 8, ch * 0.85);
    }
    fill(#E6D3AC); rect(tx - 38, h - 36, 76, 44); fill(#B79C74); if (side > 0) rect(tx - 38, h - 36, 26, 44); else rect(tx + 12, h - 36, 26, 44);
    fill(#B5563A); quad(tx - 44, h - 34, tx - 32, h - 60, tx + 32, h - 60, tx + 44, h - 34);
    fill(#8C3F2C); rect(tx - 44, h - 38, 88, 4);
    fill(#3F6488); rect(tx - 26, h - 24, 10, 14); rect(tx + 16, h - 24, 10, 14); fill(#5A3E28); rect(tx - 6, h - 18, 12, 26);
    if (kind == 2) { fill(#E6D3AC); rect(tx - 10, h - 90, 20, 34); fill(#B5563A); triangle(tx - 14, h - 88, tx + 14, h - 88, tx, h - 110); fill(#4A3A30); rect(tx - 4, h - 82, 8, 12); }
  }
  int spikes = int(random(9, 17));
  for (int k = 0; k < spikes; k++) {                                 // tall spikes close to the eye
    float x = (k + random(0.2, 0.8)) * 512 / spikes, top = random(330, 420), lean = random(-16, 16);
    noFill(); stroke(#5E8048); strokeWeight(3); bezier(x, 520, x, 480, x + lean * 0.5, top + 60, x + lean, top + 30);
    line(x + 1, 500, x + 16, 462); line(x, 506, x - 15, 470); noStroke();
    for (int j = 0; j < 9; j++) for (int e = -1; e <= 1; e++) {
      float w = 4.5 + 5 * sin(j / 8.0 * 2.6);
      fill(lerpColor(lerpColor(f[0], f[1], 0.6), f[2], constrain(0.55 + 0.4 * e * side + random(-0.2, 0.2), 0, 1)));
      ellipse(x + lean + e * w * 0.7 - lean * j / 26, top + j * 8, w * 1.1, 11);
    }
    if (random(1) < 0.2) { float bx = x + lean + 16, by = top + random(-10, 30); fill(255, 200); ellipse(bx, by - 6, 6, 10); fill(#F0B428); ellipse(bx, by, 13, 8); fill(#2A1A10); rect(bx - 2, by - 4, 3, 8); }
  }
}
