// A cucumber, one end cut, and a row of its slices showing pale flesh and seeds.
color[] greens = {#2F6B2A, #3F7D34, #1F5530, #4B8A2C};
color[] tables = {#EBD9BC, #2B2E35, #B7D4DA, #F5F2EA, #8C5A3A, #F3B8A4, #3E4A66};
color skin = greens[int(random(4))], base = tables[int(random(7))];
float bend = random(-46, 46), fat = random(50, 62), slope = random(-0.32, 0.32);
int n = int(random(2, 6));

void setup() {
  size(512, 512); background(base);
  strokeWeight(2);
  for (int i = 0; i < 40; i++) { stroke(lerpColor(base, i % 2 == 0 ? #FFFFFF : #000000, random(0.03, 0.12))); float y = random(height); line(0, y, width, y + random(-8, 8)); }
  noStroke();
  if (random(1) < 0.5) { fill(0, 60); rect(24, 60, 476, 420, 26); color wood = random(1) < 0.5 ? #C89B66 : #E4E0D6; fill(wood); rect(18, 50, 476, 420, 26); stroke(lerpColor(wood, #5A3515, 0.2)); for (int i = 0; i < 12; i++) line(24, 76 + i * 32, 486, 76 + i * 32 + random(-7, 7)); noStroke(); }
  translate(256, 256);
  if (random(1) < 0.5) scale(-1, 1);
  pushMatrix(); translate(random(-6, 6), -66); rotate(slope); body(); popMatrix();
  float r = min(random(92, 112), 420.0 / (n * 0.74 + 0.3));
  float x0 = -(n - 1) * r * 0.37;
  for (int i = 0; i < n; i++) slice(x0 + i * r * 0.74 + random(-5, 5), 124 + random(-12, 12) + (i % 2) * 14, r * random(0.94, 1.05));
}
float cx(float t) { return lerp(-206, 196, t); }
float cy(float t) { return bend * (4 * t * (1 - t) - 0.5); }
float half(float t) { return fat * pow(min(1, t / 0.16), 0.5) * (0.93 + 0.07 * sin(t * 3.1)); }

void band(float lo, float hi, color c) {               // a strip of skin between two fractions of the half width
  fill(c); beginShape(); for (int i = 0; i <= 40; i++) vertex(cx(i / 40.0), cy(i / 40.0) + lo * half(i / 40.0));
  for (int i = 40; i >= 0; i--) vertex(cx(i / 40.0), cy(i / 40.0) + hi * half(i / 40.0)); endShape(CLOSE);
}

void body() {
  pushMatrix(); translate(8, 22); band(-0.9, 1.02, color(0, 70)); popMatrix();
  stroke(#7D8F4A); strokeWeight(13); line(-202, cy(0), -226, cy(0) - 8); noStroke();
  for (int i = 0; i < 20; i++) { float v = -1 + i * 0.1; band(v, v + 0.11, lerpColor(lerpColor(skin, #BFE07A, 0.42), lerpColor(skin, #06180A, 0.55), constrain(abs(v + 0.35) * 0.85, 0, 1))); }
  for (int k = 0; k < 6; k++) { float v = -0.82 + k * 0.33; band(v, v + 0.06, color(200, 226, 130, 80)); }   // pale ribs
  for (int i = 0; i < 75; i++) {
    float t = random(0.05, 0.96), v = random(-0.9, 0.9), px = cx(t), py = cy(t) + v * half(t);
    fill(8, 36, 12, 130); ellipse(px + 1.5, py + 2, 9, 6);
    fill(lerpColor(skin, #E4F2A8, 0.5)); ellipse(px, py, 6, 4);
  }
  noFill(); stroke(255, 110); strokeWeight(7);
  beginShape(); for (int i = 5; i < 35; i++) vertex(cx(i / 40.0), cy(i / 40.0) - 0.56 * half(i / 40.0)); endShape(); noStroke();
  pushMatrix(); translate(cx(1), cy(1)); rotate(-bend * 0.01); scale(0.5, 1); flesh(2 * half(1)); popMatrix();
}

void flesh(float d) {
  fill(lerpColor(skin, #0A2A0C, 0.3)); circle(0, 0, d);
  fill(#B9DC7C); circle(0, 0, d * 0.91);
  fill(#E3F2B8); circle(0, 0, d * 0.84);
  float turn = random(TWO_PI);
  for (int k = 0; k < 3; k++) {                        // three seed chambers
    pushMatrix(); rotate(turn + k * TWO_PI / 3);
    fill(#C6E090); ellipse(d * 0.19, 0, d * 0.33, d * 0.42);
    for (int j = -2; j < 3; j++) { pushMatrix(); rotate(j * 0.27); fill(#9DBF62); ellipse(d * 0.235, 0, d * 0.15, d * 0.065); fill(#F8FADF); ellipse(d * 0.24, 0, d * 0.125, d * 0.045); popMatrix(); }
    popMatrix();
  }
  fill(255, 70); ellipse(-d * 0.12, -d * 0.26, d * 0.36, d * 0.12);
}

void slice(float x, float y, float d) {
  pushMatrix(); translate(x, y);
  fill(0, 70); ellipse(6, 14, d * 1.04, d);
  fill(lerpColor(skin, #06180A, 0.5)); circle(3, 8, d);
  rotate(random(-0.3, 0.3)); scale(1, random(0.9, 1)); flesh(d); popMatrix();
}
