// a church bell in its belfry, or a hand bell on a ribbon
float[] prof = new float[31];
color c; int side;
void setup() {
  size(512, 512); noStroke();
  for (int q = 0; q <= 30; q++) prof[q] = half(q / 30.0);
  side = random(1) < 0.5 ? -1 : 1;
  boolean hand = random(1) < 0.4, night = random(1) < 0.4;
  color[] deep = {#B97822, #9C5427, #6E5230, #3F7468};
  color[] pale = {#E6B53E, #C6CDD6, #E0984E, #93C8B4};
  c = night ? pale[int(random(4))] : deep[int(random(4))];
  color top = night ? lerpColor(#101C3C, #42173A, random(1)) : lerpColor(#A9D3F0, #F7D0B4, random(1));
  color low = night ? lerpColor(top, #6C7FB8, 0.45) : #FBF3DE;
  for (int y = 0; y < 512; y += 4) {
    fill(lerpColor(top, low, y / 512.0)); rect(0, y, 512, 4);
  }
  float swing = random(-0.3, 0.3), s = random(0.95, 1.05);
  if (hand) room(night); else belfry(night);
  translate(256, hand ? 96 : 66);
  rotate(hand ? swing * 0.5 : swing); scale(hand ? 0.92 : s);
  if (hand) {
    pushMatrix(); translate(side * 34, 26); fill(0, 60); strip(-1, 1); rect(-18, -40, 36, 120, 15); popMatrix();
    color ribbon = night ? #D23B48 : #2B4C86;
    fill(lerpColor(ribbon, #000000, 0.25)); rect(-7, -130, 14, 100);
    fill(#5E3519); rect(-19, -44, 38, 120, 17);
    fill(#94592F); rect(side < 0 ? 3 : -13, -38, 10, 104, 6);
    fill(shade(0.6)); rect(-28, 60, 56, 20, 6);
    fill(ribbon);
    quad(-4, -36, -62, -66, -70, -22, -4, -28); quad(4, -36, 62, -66, 70, -22, 4, -28);
    fill(lerpColor(ribbon, #FFFFFF, 0.25)); ellipse(0, -32, 26, 26);
  } else {
    noFill(); stroke(shade(0.45)); strokeWeight(17); ellipse(0, 38, 66, 62); line(0, 0, 0, 66);
    stroke(shade(1.1)); strokeWeight(4); arc(0, 38, 62, 58, PI + 0.3, TWO_PI - 0.6); noStroke();
  }
  for (int k = 0; k < 36; k++) {                      // strips of the round body, bright on the lamp's side
    float u0 = -1 + k / 18.0, u1 = min(1, u0 + 0.07), u = (u0 + u1) / 2 * side;
    fill(shade(0.32 + 0.55 * (1 - u * u) - 0.28 * u + 0.75 * exp(-sq((u + 0.45) / 0.15)) + 0.3 * exp(-sq((u - 0.92) / 0.08))));
    strip(u0, u1);
  }
  noFill();
  float[] at = {0.2, 0.72, 0.9};
  for (int k = 0; k < 3; k++) {
    float w = 2 * half(at[k]), y = 76 + 236 * at[k];
    strokeWeight(5); stroke(shade(0.4)); arc(0, y, w - 4, w * 0.13, PI, TWO_PI);
    strokeWeight(2); stroke(255, 110); arc(0, y - 4, w - 8, w * 0.13, PI + 0.2, TWO_PI - 0.2);
  }
  noStroke();
  fill(shade(0.75)); ellipse(0, 308, 328, 56);        // lip, dark mouth and the clapper hanging out
  fill(shade(1.25)); arc(0, 308, 328, 56, 0.2, PI - 0.2);
  fill(lerpColor(c, #0A0606, 0.85)); ellipse(0, 306, 296, 40);
  translate(0, 300); rotate(-swing * 1.2);
  fill(shade(0.5)); rect(-6, 0, 12, 44);
  fill(shade(0.35)); ellipse(0, 52, 52, 50);
  fill(shade(0.9)); ellipse(-6 * side, 47, 34, 32);
  fill(255, 150); ellipse(-11 * side, 42, 11, 11);
}
void belfry(boolean night) {
  color far = night ? #1B2A3E : #8FB08A, near = night ? #101C2A : #5E8A5A, stone = night ? #4A4A5C : #B9AB98;
  fill(255, 235); for (int i = 0; i < 40 && night; i++) ellipse(random(512), random(380), 3, 3);
  fill(far); ellipse(random(100, 400), 500, 620, random(110, 170));
  fill(near); ellipse(random(100, 400), 530, 700, 130);
  for (int i = 0; i < 7; i++) { float x = 70 + i * 56, y = random(440, 462); fill(night ? #2A2430 : #F1E6D2); rect(x, y, 36, 40); fill(night ? #3A2030 : #B4543C); triangle(x - 5, y, x + 41, y, x + 18, y - 24); fill(night ? #FFD36B : #5A4A44); rect(x + 14, y + 10, 8, 10); }
  fill(stone); beginShape(); vertex(0, 0); vertex(512, 0); vertex(512, 512); vertex(460, 512);
  for (int i = 0; i <= 24; i++) vertex(256 + 204 * cos(i * PI / 24), 200 - 204 * sin(i * PI / 24));
  vertex(52, 512); vertex(0, 512); endShape(CLOSE);
  fill(0, 45);
  for (int y = 20; y < 512; y += 42) { rect(0, y, 46, 3); rect(466, y, 46, 3); rect(20 + (y / 42 % 2) * 12, y, 3, 42); rect(484 - (y / 42 % 2) * 12, y, 3, 42); }
  fill(lerpColor(stone, #FFFFFF, 0.2)); rect(0, 490, 512, 22);
  fill(#4A2C18); rect(30, 26, 452, 42, 4); fill(#7C5030); rect(30, 26, 452, 15, 4);
}
void room(boolean night) {
  for (int i = 0; i < 4; i++) { fill(0, 26); rect(14 + i * 126, 30, 106, 350); fill(255, 20); rect(20 + i * 126, 36, 94, 338); }
  fill(night ? #3B2418 : #8C5A36); rect(0, 440, 512, 72);
  fill(255, 40); rect(0, 440, 512, 7); fill(0, 60); ellipse(256, 478, 260, 34);
}
void strip(float u0, float u1) {
  beginShape(); for (int q = 0; q <= 30; q += 2) vertex(u0 * prof[q], 72 + 7.87 * q);
  for (int q = 30; q >= 0; q -= 2) vertex(u1 * prof[q], 72 + 7.87 * q);
  endShape(CLOSE);
}
color shade(float f) {
  return f < 1 ? lerpColor(#140A08, c, max(0, f)) : lerpColor(c, #FFFFFF, min(0.85, f - 1));
}
float half(float t) {
  return 26 + 78 * pow(sin(min(1, t * 2.2) * HALF_PI), 0.8) + 52 * pow(t, 5) + 8 * t;
}
