// A quarter circle fills one corner: rings, fan, dots, petals, checks or plain
void setup() {
  size(512, 512);
  color[][] looks = {{#FFF5DF, #E4572E, #F3A712}, {#13293D, #3E92CC, #FFFAFF}, {#DCE8D9, #2F5A33, #A7C957}, {#2E1F27, #DD7230, #F4C95D}, {#F8E1E7, #7B2D8B, #E36588}, {#26343F, #CAD2C5, #6FA08A}, {#F2C14E, #22577A, #38A3A5}};
  color[] c = looks[int(random(looks.length))];
  background(c[0]);
  ground(lerpColor(c[0], c[2], 0.28), int(random(4)));
  int corner = int(random(4));
  translate(corner % 2 == 0 ? 0 : 512, corner < 2 ? 0 : 512);
  scale(corner % 2 == 0 ? 1 : -1, corner < 2 ? 1 : -1);
  float r = random(310, 425);
  noStroke();
  for (int i = 0; i < 8; i++) {                          // a soft shadow
    fill(0, 14);
    pie(r + 32 - i * 4);
  }
  for (int i = 0; i < 16; i++) {                         // lit from the corner
    fill(lerpColor(lerpColor(c[1], #000000, 0.2), lerpColor(c[1], #FFFFFF, 0.14), i / 15.0));
    pie(r * (1 - i * 0.06));
  }
  face(int(random(6)), r, c);
  rim(int(random(3)), r, c);
}

void pie(float r) {
  arc(0, 0, 2 * r, 2 * r, 0, HALF_PI);
}

void ground(color tone, int kind) {
  for (int k = 0; k < 18; k++) {
    noFill(); stroke(tone); strokeWeight(7);
    if (kind == 0) line(k * 60 - 512, 0, k * 60, 512);
    if (kind == 1) for (int n = 0; n < 9; n++) bezier(n * 64 - 32, k * 34, n * 64 - 12, k * 34 - 16, n * 64 + 12, k * 34 + 16, n * 64 + 32, k * 34);
    noStroke(); fill(tone);
    if (kind == 2) for (int n = 0; n < 13; n++) ellipse(n * 44 + (k % 2) * 22, k * 32, 11, 11);
    if (kind == 3 && k % 2 == 0) rect(0, k * 30, 512, 30);
  }
}

void face(int look, float r, color[] c) {
  int n = int(random(4, 8));
  noStroke();
  if (look == 0) {                                       // rings
    for (int k = 1; k < n; k++) {
      fill(k % 2 == 1 ? c[2] : c[1]);
      pie(r * (n - k) / n);
    }
  } else if (look == 1) {                                // a fan of blades, an odd number
    fill(c[2]);
    for (int k = 0; k <= 2 * (n / 2); k += 2) arc(0, 0, 1.86 * r, 1.86 * r, HALF_PI * k / (2 * (n / 2) + 1), HALF_PI * (k + 1) / (2 * (n / 2) + 1));
    fill(lerpColor(c[1], #000000, 0.25));
    pie(r * 0.22);
  } else if (look == 2) {                                // rows of dots
    fill(c[2]);
    for (int k = 1; k < 7; k++) for (int m = 0; m < k * 2; m++) {
      float a = HALF_PI * (m + 0.5) / (k * 2), q = r * k / 7.0;
      ellipse(q * cos(a), q * sin(a), r * 0.07, r * 0.07);
    }
  } else if (look == 3) {                                // petals from the corner
    for (int k = 0; k < n; k++) {
      pushMatrix(); rotate(HALF_PI * (k + 0.5) / n); fill(c[2]); ellipse(r * 0.52, 0, r * 0.78, r * 1.1 / n);
      fill(lerpColor(c[1], c[2], 0.4)); ellipse(r * 0.5, 0, r * 0.5, r * 0.4 / n);
      popMatrix();
    }
  } else if (look == 4) {                                // checks: rings crossed by blades
    for (int k = 5; k > 0; k--) for (int m = 0; m < 6; m++) {
      fill((k + m) % 2 == 0 ? c[2] : lerpColor(c[1], #000000, k * 0.03));
      arc(0, 0, 2 * r * k / 5.4, 2 * r * k / 5.4, HALF_PI * m / 6, HALF_PI * (m + 1) / 6);
    }
  }
}

void rim(int kind, float r, color[] c) {
  noFill(); stroke(lerpColor(c[1], #000000, 0.45)); strokeWeight(8); arc(0, 0, 2 * r, 2 * r, 0, HALF_PI);
  stroke(lerpColor(c[2], #FFFFFF, 0.4)); strokeWeight(3);
  if (kind == 0) arc(0, 0, 2 * r - 18, 2 * r - 18, 0, HALF_PI);
  if (kind == 1) for (int k = 1; k < 30; k++) { float a = HALF_PI * k / 30; line((r - 6) * cos(a), (r - 6) * sin(a), (r - (k % 5 == 0 ? 30 : 18)) * cos(a), (r - (k % 5 == 0 ? 30 : 18)) * sin(a)); }
}
