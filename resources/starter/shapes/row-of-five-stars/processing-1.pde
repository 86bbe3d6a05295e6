// Five stars drawn by hand with chalk or crayon in one row, each in five quick strokes, on a board or on paper.
color ground, chalk, second; float rough;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] grounds = {#22382F, #26292E, #F5EBD2, #1E2C50, #D8E6EE, #5A2436, #F6D9C9, #3A2E5C};
  color[] chalks = {#F6E58A, #F4F1E6, #C97A12, #FFD35C, #B3541E, #FFD9A0, #A8620C, #F3EFA0};
  color[] others = {#FFFFFF, #F2B84B, #E0A52E, #9FC6F4, #D98A2B, #F0A03C, #D9941F, #F58FB0};
  int g = int(random(grounds.length));
  ground = grounds[g]; chalk = chalks[g]; second = others[g];
  rough = random(0.8, 2.6);
  background(ground); board();
  float r = random(38, 44), step = random(91, 96);
  float mid = 256 + random(-22, 22), tilt = random(-0.09, 0.09);
  int filling = int(random(4));
  float lean = random(0.02, 0.2);
  boolean twice = random(1) < 0.5;
  for (int n = -2; n <= 2; n++) {
    pushMatrix();
    translate(256 + n * step * cos(tilt), mid + n * step * sin(tilt) + random(-4, 4));
    rotate(random(-lean, lean));
    hatch(r, filling); outline(r, twice ? 5 : 3);
    popMatrix();
  }
}

void board() {
  // smudges and dust of the last lesson, or the fibres of the paper
  noStroke();
  for (int i = 0; i < 26; i++) {
    fill(i % 2 == 0 ? 255 : 0, 7);
    ellipse(random(512), random(512), random(120, 460), random(30, 160));
  }
  for (int i = 0; i < 500; i++) {
    stroke(i % 3 == 0 ? 0 : 255, random(10, 40));
    float x = random(512), y = random(512);
    line(x, y, x + random(-4, 4), y + random(-2, 2));
  }
}

void crumbly(float x1, float y1, float x2, float y2, color c, float w) {
  // one pull of the chalk: thin lines side by side
  for (int k = 0; k < 4; k++) {
    stroke(c, random(120, 230)); strokeWeight(random(w * 0.3, w * 0.7));
    line(x1 + random(-rough, rough), y1 + random(-rough, rough), x2 + random(-rough, rough), y2 + random(-rough, rough));
  }
}

void outline(float r, float w) {
  for (int k = 0; k < 10; k++) {
    float a = -HALF_PI + k * PI / 5, b = a + PI / 5;
    float p = k % 2 == 0 ? r : r * 0.42, q = k % 2 == 0 ? r * 0.42 : r;
    crumbly(p * cos(a), p * sin(a), q * cos(b), q * sin(b), chalk, w);
  }
}

void hatch(float r, int filling) {
  // nothing, a full rub, spokes, or the inner pentagram
  for (int k = 0; k < 5; k++) {
    float a = -HALF_PI + k * TWO_PI / 5, s = r * 0.42;
    if (filling == 1) for (float t = 0.05; t < 1; t += 0.1) {
      float x = lerp(r, 0, t) * cos(a), y = lerp(r, 0, t) * sin(a), h = s * sin(PI / 5) * min(1, t * 1.55);
      crumbly(x - h * sin(a), y + h * cos(a), x + h * sin(a), y - h * cos(a), second, 3);
    }
    if (filling == 2) crumbly(0, 0, r * 0.8 * cos(a), r * 0.8 * sin(a), second, 4);
    if (filling == 3) crumbly(s * cos(a + PI / 5), s * sin(a + PI / 5), s * cos(a - PI / 5), s * sin(a - PI / 5), second, 3);
  }
}
