// One ant, very near: from the side on a twig or the soil, or from above on a leaf, on sand or on tiles.
color shell, legs;
float lightX;

void setup() {
  size(512, 512);
  for (int i = 0; i < 109; i++) random(1);      // let the dice roll before they count
  color[] shells = {#1F1B1E, #8E3216, #C0651C, #4A1F14, #22303A}; int p = int(random(shells.length));
  shell = shells[p]; legs = lerpColor(shell, p == 0 || p == 4 ? #000000 : #3A0E04, 0.35); lightX = random(-0.6, 0.6);
  float s = random(0.87, 0.98);
  if (random(1) < 0.55) {
    float g = random(378, 404); ground(g);
    translate(256, g); scale(random(1) < 0.5 ? s : -s, s); rotate(random(-0.05, 0.05)); sideView();
  } else {
    plane(int(random(3))); translate(256, 256); rotate(random(TWO_PI)); scale(s); topView();
  }
}

void ground(float g) {
  color[] skies = {#F6E3B4, #CDE6EE, #DCEBC2, #F5D3C4, #E6E0F2}; color[] soils = {#9C7444, #6B8F3A, #B98F5A, #7A6A5C}; color sky = skies[int(random(5))], soil = soils[int(random(4))];
  for (int y = 0; y < height; y++) { stroke(lerpColor(sky, #FFFFFF, y / 700.0)); line(0, y, width, y); }
  noStroke(); for (int i = 0; i < 26; i++) { fill(lerpColor(sky, soil, random(0.1, 0.35)), 120); circle(random(512), random(g), random(20, 90)); }
  for (int i = 0; i < 12; i++) { fill(lerpColor(sky, #5E8F38, random(0.3, 0.6)), 150); float x = random(512), b = random(-60, 60); triangle(x - 9, g + 10, x + 9, g + 10, x + b, random(20, 200)); }
  fill(soil); rect(0, g - 6, 512, 200);
  for (int i = 0; i < 420; i++) { fill(lerpColor(soil, i % 2 == 0 ? #FFF3D6 : #2A1A10, random(0.35))); float y = random(g - 8, 512); ellipse(random(512), y, random(3, 6 + (y - g) * 0.16), random(2, 4 + (y - g) * 0.09)); }
  fill(0, 60); ellipse(256, g + 8, 380, 26);
}

void plane(int kind) {
  color[] bases = {#8CBF4A, #E6CE9C, #E9E4DA}; color base = lerpColor(bases[kind], #FFFFFF, random(0.3)); background(base); noStroke();
  if (kind == 0) {
    float a = random(-0.5, 0.5); pushMatrix(); translate(256, 256); rotate(a); stroke(lerpColor(base, #F4FFD0, 0.6)); strokeWeight(12); line(-400, 0, 400, 0);
    strokeWeight(4); for (int i = -8; i < 9; i++) { line(i * 60, 0, i * 60 + 200, -360); line(i * 60, 0, i * 60 + 200, 360); } popMatrix();
    noStroke(); for (int i = 0; i < 300; i++) { fill(lerpColor(base, i % 2 == 0 ? #2F6B22 : #E8F5B0, 0.25), 120); circle(random(512), random(512), random(4, 22)); }
  }
  if (kind == 1) for (int i = 0; i < 2200; i++) { fill(lerpColor(base, i % 3 == 0 ? #6E4E2A : #FFFFFF, random(0.5))); circle(random(512), random(512), random(1, 6)); }
  if (kind == 2) { stroke(lerpColor(base, #8A8378, 0.5)); strokeWeight(6); float t = random(110, 190), o = random(t); for (float x = o; x < 512; x += t) { line(x, 0, x, 512); line(0, x, 512, x); } noStroke(); }
}

void blob(float x, float y, float w, float h, float a) {
  pushMatrix(); translate(x, y); rotate(a); noStroke();
  for (int i = 0; i < 12; i++) { float t = i / 11.0; fill(lerpColor(lerpColor(shell, #000000, 0.4), lerpColor(shell, #FFD9B0, 0.32), t)); ellipse(lightX * w * 0.2 * t, -h * 0.2 * t, w * (1 - 0.85 * t), h * (1 - 0.88 * t)); }
  fill(255, 120); ellipse(lightX * w * 0.24, -h * 0.26, w * 0.16, h * 0.09); popMatrix();
}

void joint(float w, float... p) {                                     // a limb through points, thinner at each joint
  for (int i = 0; i + 3 < p.length; i += 2) { stroke(legs); strokeWeight(w * (1 - i * 0.12)); line(p[i], p[i + 1], p[i + 2], p[i + 3]); stroke(255, 50); strokeWeight(1.4); line(p[i] - 1, p[i + 1] - 1, p[i + 2] - 1, p[i + 3] - 1); }
}

void load(float x, float y) {
  int what = int(random(4)); noStroke(); pushMatrix(); translate(x, y); rotate(random(-0.4, 0.4));
  if (what == 1) { rotate(-0.5); scale(0.66); fill(#5FA83A); beginShape(); vertex(0, 0); bezierVertex(-70, -40, -60, -130, 20, -150); bezierVertex(70, -100, 60, -40, 0, 0); endShape(); stroke(#BFE08A); strokeWeight(3); line(0, 0, 16, -140); for (int i = 1; i < 5; i++) { line(i * 3, -i * 26, 40, -i * 26 - 24); line(i * 3, -i * 26, -32, -i * 26 - 16); } }
  if (what == 2) { fill(#F0D9A0); beginShape(); for (int i = 0; i < 12; i++) vertex(random(34, 48) * cos(i * PI / 6), -30 + random(30, 42) * sin(i * PI / 6)); endShape(CLOSE); fill(#C99A50); for (int i = 0; i < 14; i++) circle(random(-28, 28), -30 + random(-24, 24), random(3, 8)); }
  if (what == 3) { fill(#C8203A); circle(0, -34, 76); fill(#FF8A94); ellipse(-14, -50, 18, 12); fill(#4E8A34); triangle(-6, -66, 8, -66, 16, -90); }
  popMatrix();
}

void sideView() {
  float bob = random(-8, 8), step = random(-16, 16); translate(0, bob - 6);
  for (int i = 0; i < 3; i++) { float x = -34 + i * 32, f = (i - 1) * 92 + 24 - step; joint(9, x, -96, x + (i - 1) * 42 + 8, -166 + abs(i - 1) * 10, f, -30, f + (i == 2 ? 20 : -16), 4 - bob); }
  float up = random(-0.25, 0.2); blob(118, -104 + up * 60, 178, 124, 0.12 + up); noFill(); stroke(0, 90); strokeWeight(3);
  for (int i = 0; i < 3; i++) arc(104 + i * 30, -104 + up * 60, 40, 108 - i * 14, -HALF_PI, HALF_PI);
  blob(34, -104, 26, 44, 0); blob(14, -96, 30, 28, 0); blob(-34, -106, 96, 66, -0.15); blob(-66, -116, 62, 58, 0);
  float hy = -124 + random(-14, 14); blob(-126, hy, 92, 80, random(-0.3, 0.2));
  joint(8, -150, hy + 24, -178, hy + 34, -184, hy + 52); joint(8, -160, hy + 14, -192, hy + 30, -196, hy + 46);
  noStroke(); fill(#0A0808); ellipse(-136, hy - 10, 20, 24); fill(255, 190); circle(-139, hy - 15, 6);
  float w = random(-20, 20); joint(6, -146, hy - 28, -166, hy - 92 + w, -206, hy - 112 + w * 2, -222, hy - 92 + w * 2); joint(6, -138, hy - 34, -140, hy - 100 - w, -178, hy - 138 - w, -196, hy - 128 - w);
  for (int i = 0; i < 3; i++) { float x = -58 + i * 36, f = (i - 1) * 104 + step; joint(11, x, -86, x + (i - 1) * 56, -138 + abs(i - 1) * 12, f - 10, -24, f + (i == 2 ? 18 : -20), 10 - bob); }
  load(-198, hy + 40);
}

void topView() {
  float step = random(-20, 20); noStroke(); fill(0, 50); ellipse(118, 16, 170, 120); ellipse(-20, 12, 260, 60);
  for (int side = -1; side < 2; side += 2) for (int i = 0; i < 3; i++) {
    float x = -52 + i * 32, d = (i - 1) * 62, q = step * (i % 2 == 0 ? side : -side);
    joint(11, x, side * 18, x + d * 0.8 + q * 0.4, side * 78, x + d * 1.9 + q, side * 132, x + d * 2.1 + q + (i == 0 ? -22 : 22), side * 172);
  }
  blob(124, 0, 176, 122, 0); noFill(); stroke(0, 90); strokeWeight(3); for (int i = 0; i < 3; i++) arc(104 + i * 32, 0, 36, 112 - i * 16, -HALF_PI, HALF_PI);
  blob(28, 0, 30, 36, 0); blob(-12, 0, 60, 50, 0); blob(-56, 0, 68, 66, 0); 
  for (int side = -1; side < 2; side += 2) {
    joint(8, -152, side * 20, -184, side * 24, -192, side * 6); float w = random(-16, 16);
    joint(7, -146, side * 14, -172, side * (74 + w), -214, side * (92 + w), -238, side * (84 + w));
  }
  blob(-122, 0, 84, 96, 0); noStroke(); fill(#0A0808); ellipse(-128, -38, 26, 18); ellipse(-128, 38, 26, 18); fill(255, 180); circle(-132, -41, 6); circle(-132, 35, 6);
}
