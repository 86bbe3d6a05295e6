void setup() {
  size(512, 512);
  color[][] looks = {{#FFF5DF, #E4572E, #F3A712}, {#13293D, #3E92CC, #FFFAFF}, {#DCE8D9, #386641, #A7C957}, {#2E1F27, #DD7230, #F4C95D}, {#F8E1E7, #7B2D8B, #E36588}, {#2F3E46, #CAD2C5, #84A98C}};
  color[] c = looks[int(random(looks.length))];
  background(c[0]);
  noStroke();
  fill(255, 18);
  for (int k = 0; k < 512; k += 40) rect(0, k, 512, 20);
  int corner = int(random(4));
  translate(corner % 2 == 0 ? 0 : 512, corner < 2 ? 0 : 512);
  scale(corner % 2 == 0 ? 1 : -1, corner < 2 ? 1 : -1);
  float r = random(300, 430);
  fill(0, 50);
  arc(0, 0, 2 * r + 26, 2 * r + 26, 0, HALF_PI);
  fill(c[1]);
  arc(0, 0, 2 * r, 2 * r, 0, HALF_PI);
  int look = int(random(3));
  if (look == 0) {
    int n = int(random(3, 7));
    for (int k = 1; k < n; k++) {
      fill(k % 2 == 1 ? c[2] : c[1]);
      arc(0, 0, 2 * r * (n - k) / n, 2 * r * (n - k) / n, 0, HALF_PI);
    }
  } else if (look == 1) {
    int n = int(random(3, 8));
    fill(c[2]);
    for (int k = 0; k < n; k += 2) arc(0, 0, 2 * r, 2 * r, HALF_PI * k / n, HALF_PI * (k + 1) / n);
  }
  noFill();
  stroke(lerpColor(c[1], #000000, 0.4));
  strokeWeight(6);
  arc(0, 0, 2 * r, 2 * r, 0, HALF_PI);
}
