// A ring of diamonds around the middle.
size(500, 500);
colorMode(HSB, 360, 100, 100, 100);
float hue = random(360), span = random(1) < 0.4 ? 360 : random(0, 90);
boolean dark = random(1) < 0.5;
background((hue + 180) % 360, dark ? 55 : 10, dark ? 18 : 98);
int n = int(random(6, 17)), style = int(random(3));
float ring = random(150, 168), tall = random(46, 66);
float wide = min(tall * 0.62, PI * (ring - 14) / n * 0.85);
translate(width / 2, height / 2);
rotate(random(TWO_PI));
strokeJoin(ROUND);
for (int i = 0; i < n; i++) {
  float h = (hue + span * i / n) % 360;
  pushMatrix();
  rotate(TWO_PI * i / n);
  translate(0, -ring);
  if (style == 0) {                                   // outlined, one in the other
    noFill();
    for (float s = 1; s > 0.2; s -= 0.3) {
      stroke(h, 80, dark ? 95 : 75);
      strokeWeight(5);
      quad(0, -tall * s, wide * s, 0, 0, tall * s, -wide * s, 0);
    }
  } else if (style == 1) {                            // flat
    stroke(h, 90, 45);
    strokeWeight(4);
    fill(h, 72, 92);
    quad(0, -tall, wide, 0, 0, tall, -wide, 0);
  } else {                                            // two sides folded along the middle
    noStroke();
    fill(h, 45, 98);
    triangle(0, -tall, 0, tall, -wide, 0);
    fill(h, 85, 68);
    triangle(0, -tall, 0, tall, wide, 0);
  }
  popMatrix();
}
