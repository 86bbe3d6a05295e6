// A still life: a burning candle lights a skull on old books.
void setup() {
  size(512, 512);
  color[] darks = {#2A1C18, #182236, #2C1834, #16302A, #3A1C1C, #30301C};
  color dark = darks[int(random(darks.length))];
  color[] flames = {#FFB347, #FFC46B, #FF9A48};
  color glow = flames[int(random(3))];
  background(lerpColor(dark, #000000, 0.45)); noStroke();
  if (random(1) < 0.5) { translate(width, 0); scale(-1, 1); }
  float cx = random(95, 118), tall = random(110, 200), top = 404 - tall, fy = top - 44;
  for (int k = 30; k > 0; k--) { fill(lerpColor(dark, glow, pow(1 - k / 31.0, 1.6)), 46); ellipse(cx, fy, k * 34, k * 31); }
  if (random(1) < 0.5) {                                             // a curtain at the far side
    color c = lerpColor(dark, #8A2A2A, 0.4);
    for (int k = 0; k < 16; k++) { fill(lerpColor(c, #000000, 0.35 + 0.3 * sin(k * 1.3))); quad(420 + k * 9, 0, 431 + k * 9, 0, 440 + k * 8, 412, 428 + k * 8, 412); }
  }
  color[] woods = {#5A3620, #463024, #3A4650, #63401E};
  color wood = woods[int(random(woods.length))];
  for (int y = 412; y < 512; y++) { stroke(lerpColor(wood, #000000, (y - 412) / 150.0)); line(0, y, width, y); }
  stroke(lerpColor(wood, glow, 0.6)); strokeWeight(4); line(0, 413, width, 413);
  noStroke();
  for (int k = 9; k > 0; k--) { fill(glow, 16); ellipse(cx + 20, 424, k * 46, k * 7); }
  float base = 428, sk = random(0.98, 1.1);
  int books = int(random(3));
  fill(0, 90);                                                       // the skull's shadow on wall and table
  ellipse(420, base - books * 28 - 150, 190 * sk, 200 * sk); rect(350, base - books * 28 - 110, 120, 90);
  ellipse(380, 434, 280, 22);
  color[] covers = {#8A2626, #2F4E86, #3A6A40, #7A6030, #5A2E6A};
  for (int k = 0; k < books; k++) {
    color c = covers[int(random(covers.length))];
    float x = 206 + k * 12 + random(-8, 8), w = 256 - k * 22;
    fill(lerpColor(c, #000000, 0.3)); rect(x, base - 30, w, 32, 4);
    fill(#D9C7A0); rect(x - 2, base - 25, w - 8, 21);
    fill(c); rect(x - 3, base - 30, w, 6, 3); rect(x - 3, base - 5, w, 6, 3);
    fill(c); rect(x + w - 26, base - 30, 26, 31, 4); fill(#D9B45A); rect(x + w - 20, base - 24, 4, 20);
    base -= 29;
  }
  skull(330, base, sk, glow);
  if (random(1) < 0.4) {                                             // rolled letter
    fill(#B59A64); rect(150, 452, 190, 24, 10); fill(#E8D5A4); rect(150, 450, 190, 14, 8); fill(#8A7040); ellipse(340, 463, 12, 24); fill(#A32222); ellipse(240, 462, 24, 26);
  }
  color m = random(1) < 0.5 ? #A3905A : #8A8E96;
  fill(0, 110); ellipse(cx + 14, 438, 150, 24);
  noFill(); stroke(lerpColor(m, #000000, 0.3)); strokeWeight(8); ellipse(cx - 68, 420, 34, 26); noStroke();
  for (int k = 0; k < 8; k++) { fill(lerpColor(lerpColor(m, #000000, 0.55), lerpColor(m, glow, 0.6), k / 7.0)); ellipse(cx, 428 - k * 1.6, 138 - k * 3, 34 - k); }
  fill(lerpColor(m, #000000, 0.4)); ellipse(cx, 415, 100, 19);
  color[] waxes = {#F0DDB0, #D9B070, #C24A3A, #EDE6DA};
  color wax = waxes[int(random(4))];
  for (int k = 0; k < 22; k++) { float u = abs(k - 12) / 14.0; fill(lerpColor(lerpColor(wax, #FFFFFF, 0.2), lerpColor(wax, #2A1408, 0.6), u)); rect(cx - 27 + k * 2.45, top, 3.2, 412 - top + 4 * (1 - u)); }
  for (int k = 0; k < 14; k++) { fill(#FFD890, 130 - k * 9); rect(cx - 27, top + k * 5, 54, 5); }
  for (int k = 0; k < 6; k++) {                                      // drips with shade and a light
    float dx = random(-25, 18), l = random(24, min(110, tall - 10));
    fill(lerpColor(wax, #2A1408, 0.45)); rect(cx + dx + 2, top, 9, l, 5); ellipse(cx + dx + 6.5, top + l, 12, 16);
    fill(lerpColor(wax, #FFF4D8, 0.5)); rect(cx + dx, top, 8, l, 5); ellipse(cx + dx + 4, top + l, 11, 15);
  }
  fill(lerpColor(wax, #FFF0C0, 0.7)); ellipse(cx, top, 55, 15); fill(lerpColor(wax, glow, 0.5)); ellipse(cx, top + 1, 40, 9);
  stroke(30); strokeWeight(3); line(cx, top, cx + 1, top - 17); noStroke();
  float f = random(-12, 12);
  for (int k = 0; k < 8; k++) {
    float s = 1 - k * 0.1;
    fill(k < 4 ? lerpColor(#FF7A14, #FFD24A, k / 4.0) : lerpColor(#FFD24A, #FFFBE6, (k - 4) / 3.0), 230);
    beginShape(); vertex(cx + f * s, top - 12 - 74 * s);
    bezierVertex(cx + 6 * s, top - 50 * s, cx + 25 * s, top - 24, cx, top - 8);
    bezierVertex(cx - 25 * s, top - 24, cx - 8 * s, top - 48 * s, cx + f * s, top - 12 - 74 * s);
    endShape(CLOSE);
  }
}
void skull(float x, float base, float k, color glow) {
  pushMatrix(); translate(x, base); scale(k);
  color bone = lerpColor(#E6D6AE, glow, 0.25), shade = #54432E;
  fill(lerpColor(shade, bone, 0.25)); rect(-58, -52, 96, 52, 20);     // jaw
  for (int q = 0; q < 18; q++) {                                     // cranium, lit from the candle
    float t = q / 17.0;
    fill(lerpColor(shade, bone, sqrt(t)));
    ellipse(10 - 40 * t, -132 - 6 * t, 196 - 84 * t, 168 - 70 * t);
    if (q < 12) { rect(-66 - 2 * t, -106, 118 - 40 * t, 66 - 8 * t, 24); rect(-56, -46, 82 - 40 * t, 44 - 6 * t, 14); }
  }
  fill(bone); ellipse(-62, -80, 34, 22); fill(lerpColor(shade, bone, 0.5)); ellipse(48, -76, 36, 24);   // cheekbones
  fill(lerpColor(shade, bone, 0.6)); arc(-40, -112, 66, 50, PI, TWO_PI); arc(24, -112, 64, 50, PI, TWO_PI);   // brows
  fill(#140C08); ellipse(-40, -102, 52, 48); ellipse(24, -102, 48, 46);
  fill(glow, 50); arc(-36, -98, 40, 38, -0.8, 1.2); arc(27, -98, 36, 36, -0.8, 1.2);
  fill(#140C08); beginShape(); vertex(-9, -92); bezierVertex(-22, -74, -28, -62, -18, -58); vertex(-9, -66); vertex(-1, -58); bezierVertex(9, -62, 2, -76, -9, -92); endShape(CLOSE);
  fill(#2A1C12); rect(-52, -46, 84, 30, 12);
  for (int q = 0; q < 7; q++) {                                      // two rows of teeth
    fill(lerpColor(bone, shade, q / 9.0)); rect(-49 + q * 11.3, -46, 10, 14, 4); rect(-47 + q * 11, -31, 9.6, 13, 4);
  }
  noFill(); stroke(#3F3020); strokeWeight(2.5); bezier(44, -196, 30, -172, 56, -160, 40, -136); line(40, -150, 54, -146); bezier(70, -96, 60, -84, 62, -70, 52, -60); noStroke();
  fill(255, 246, 214, 70); ellipse(-46, -168, 56, 34);
  popMatrix();
}
