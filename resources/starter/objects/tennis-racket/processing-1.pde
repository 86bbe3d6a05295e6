void setup() {
  size(512, 512);
  color[] courts = {#C4623A, #4E8B4A, #2F6DA8, #D9C9A3, #39424E, #7BB0A6};
  color court = courts[int(random(courts.length))];
  background(court);
  noStroke();
  for (int k = 0; k < 900; k++) {
    fill(k % 2 == 0 ? 255 : 0, 14);
    ellipse(random(width), random(height), random(2, 7), random(2, 7));
  }
  pushMatrix();
  translate(random(150, 360), 256);
  rotate(random(-0.5, 0.5));
  fill(250, 240);
  rect(-8, -500, 16, 1000);
  popMatrix();
  color[] frames = {#E63946, #1D3557, #F4D35E, #111111, #F1FAEE, #6A4C93};
  color f = frames[int(random(frames.length))], g = frames[int(random(frames.length))];
  float turn = random(TWO_PI), k = random(0.92, 1.05);
  for (int pass = 0; pass < 2; pass++) {
    pushMatrix();
    translate(256 + (pass == 0 ? 10 : 0), 256 + (pass == 0 ? 14 : 0));
    rotate(turn);
    scale(k);
    racket(pass == 0, f, g);
    popMatrix();
  }
  for (int n = 0; n < int(random(3)); n++) {
    float a = turn + (n == 0 ? 0.9 : -0.8), x = 256 + 165 * cos(a), y = 256 + 165 * sin(a);
    fill(0, 80);
    ellipse(x + 6, y + 9, 66, 66);
    fill(#CFE43A);
    ellipse(x, y, 64, 64);
    fill(255, 60);
    ellipse(x - 9, y - 10, 34, 30);
    noFill();
    stroke(255);
    strokeWeight(4);
    float b = random(TWO_PI);
    arc(x + 30 * cos(b), y + 30 * sin(b), 56, 56, b + PI - 0.9, b + PI + 0.9);
    arc(x - 30 * cos(b), y - 30 * sin(b), 56, 56, b - 0.9, b + 0.9);
    noStroke();
  }
}

void racket(boolean shadow, color f, color g) {
  float cx = -95, rx = 118, ry = 92;
  noFill();
  if (!shadow) {
    stroke(255, 225);
    strokeWeight(1.7);
    for (float x = -rx + 12; x < rx - 6; x += 14) {
      float h = ry * sqrt(max(0, 1 - sq(x / rx)));
      line(cx + x, -h, cx + x, h);
    }
    for (float y = -ry + 12; y < ry - 6; y += 14) {
      float w = rx * sqrt(max(0, 1 - sq(y / ry)));
      line(cx - w, y, cx + w, y);
    }
  }
  stroke(shadow ? color(0, 80) : f);
  strokeWeight(15);
  ellipse(cx, 0, rx * 2, ry * 2);
  strokeWeight(13);
  line(cx + rx * 0.86, -46, 74, -8);
  line(cx + rx * 0.86, 46, 74, 8);
  strokeWeight(22);
  line(66, 0, 104, 0);
  stroke(shadow ? color(0, 80) : #2A2622);
  strokeWeight(27);
  line(110, 0, 212, 0);
  if (shadow) return;
  stroke(g);
  strokeWeight(5);
  arc(cx, 0, rx * 2, ry * 2, PI - 0.7, PI + 0.7);
  stroke(255, 120);
  strokeWeight(3);
  arc(cx, 0, rx * 2 + 8, ry * 2 + 8, PI + 0.3, TWO_PI - 0.5);
  stroke(255, 60);
  strokeWeight(3);
  for (int x = 106; x < 216; x += 13) line(x, -12, x + 9, 12);
}
