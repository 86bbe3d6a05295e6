void setup() {
  size(512, 512);
  color[] grounds = {#F4F1DE, #22223B, #CDE7E4, #4A1C40, #FFE8C8, #2F3E46};
  background(grounds[int(random(grounds.length))]);
  noStroke();
  fill(255, 12);
  for (int i = 0; i < 16; i++) for (int j = 0; j < 16; j++) if ((i + j) % 2 == 0) rect(i * 32, j * 32, 32, 32);
  color[][] ramps = {{#F94144, #F9C74F}, {#4CC9F0, #7209B7}, {#06D6A0, #118AB2}, {#FF99C8, #A9DEF9}, {#FFFFFF, #E63946}, {#E9C46A, #E76F51}};
  color[] ramp = ramps[int(random(ramps.length))];
  int n = int(random(4, 8));
  boolean falls = random(1) < 0.5, grows = random(1) < 0.5, turned = random(1) < 0.4;
  float step = 400.0 / n;
  rectMode(CENTER);
  for (int k = 0; k < n; k++) {
    float t = (k + 0.5) / n, x = 56 + 400 * t, y = falls ? 56 + 400 * t : 456 - 400 * t;
    float s = step * 0.86 * (grows ? lerp(0.45, 1.15, t) : 1);
    color c = lerpColor(ramp[0], ramp[1], k / float(n - 1));
    pushMatrix();
    translate(x, y);
    if (turned) rotate(QUARTER_PI);
    noStroke();
    fill(0, 70);
    rect(6, 8, s, s);
    fill(c);
    rect(0, 0, s, s);
    fill(255, 70);
    rect(0, 0, s * 0.55, s * 0.55);
    stroke(lerpColor(c, #000000, 0.45));
    strokeWeight(4);
    noFill();
    rect(0, 0, s, s);
    popMatrix();
  }
}
