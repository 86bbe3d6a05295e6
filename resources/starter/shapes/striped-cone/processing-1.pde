void setup() {
  size(512, 512);
  color[][] sets = {{#F15A29, #FFFFFF}, {#C1121F, #FDF0D5}, {#023E8A, #CAF0F8}, {#386641, #F2E8CF}, {#5A189A, #FFD6FF}, {#222222, #FFD400}};
  color[][] places = {{#DDE8EE, #A9B7AE}, {#2B2D42, #4A4E69}, {#FFE8C2, #D9A679}, {#BFD7C8, #7A9E7E}, {#3A1C2B, #5E3345}};
  color[] c = sets[int(random(sets.length))];
  color[] g = places[int(random(places.length))];
  background(g[0]);
  noStroke();
  fill(g[1]);
  rect(0, 350, width, 162);
  float cx = 256 + random(-50, 50), base = random(405, 435), half = random(95, 150), top = base - random(270, 350);
  int bands = int(random(5, 10));
  float wind = random(1) < 0.5 ? random(10, 40) : 0;
  boolean left = random(1) < 0.5;
  fill(0, 70);
  float sx = left ? 150 : -150;
  beginShape();
  vertex(cx - half, base); vertex(cx + sx * 1.6, base - 60); vertex(cx + half, base);
  endShape(CLOSE);
  ellipse(cx + sx * 0.1, base + 4, half * 2.15, half * 0.5);
  int rows = 220;
  for (int i = rows; i >= 0; i--) {
    float t = i / float(rows);
    float y = lerp(top, base, t), w = half * t;
    int cols = 24;
    for (int k = 0; k < cols; k++) {
      float u = (k + 0.5) / cols * 2 - 1;
      float angle = asin(u);
      float phase = t * bands + wind * 0.02 * angle;
      color paint = c[int(phase) % 2];
      float light = 0.45 + 0.65 * max(0, cos(angle - (left ? -0.7 : 0.7)));
      fill(red(paint) * light, green(paint) * light, blue(paint) * light);
      rect(cx + (u - 1.0 / cols) * w, y + sqrt(1 - u * u) * w * 0.22, 2 * w / cols + 1, 3);
    }
  }
}
