// A stone bridge over a river.
void setup() {
  size(512, 512);
  float deck = random(190, 240);
  color[] skies = {#AEDCF2, #F8C99A, #27315E, #D5DCE0, #F3E7C9};
  color[] greens = {#6FA84F, #8A8F3C, #233E3A, #7C9A6A, #B8A24A};
  color[] waters = {#4C9AC9, #C98F7A, #1C2A55, #8AA3AE, #5FA39A};
  int k = int(random(5));
  color stone = lerpColor(#B9AA92, #7D7A80, random(1));
  if (k == 2) stone = lerpColor(stone, #10142A, 0.4);
  float low = 372;
  background(skies[k]);
  noStroke();
  fill(255, 240, 200);
  circle(random(60, 450), random(50, 120), random(40, 70));
  fill(lerpColor(greens[k], skies[k], 0.5));
  for (int i = 0; i < 4; i++) ellipse(i * 170 + random(-30, 30), 330, 260, random(120, 260));
  // river and its banks
  fill(waters[k]);
  rect(0, 320, 512, 192);
  fill(greens[k]);
  triangle(0, 300, 120, 330, 0, 512);
  triangle(512, 300, 392, 330, 512, 512);
  // the bridge with its openings
  fill(stone);
  rect(0, deck, 512, low - deck);
  int n = int(random(1, 4));
  float w = 400.0 / n;
  for (int i = 0; i < n; i++) {
    float x = 56 + w * (i + 0.5), d = w * 0.8, rise = min(low - deck - 30, d * 0.75);
    fill(lerpColor(greens[k], skies[k], 0.4));
    arc(x, low, d, rise * 2, PI, TWO_PI);
    fill(waters[k]);
    rect(x - d / 2, 340, d, 36);
  }
  fill(lerpColor(stone, #000000, 0.25));
  rect(0, deck - 12, 512, 16);
  // ripples
  stroke(255, 120);
  strokeWeight(3);
  for (int i = 0; i < 24; i++) {
    float x = random(150, 340), y = random(390, 505);
    line(x, y, x + random(20, 50), y);
  }
}
