void setup() {
  size(512, 512);
  color[][] halls = {{#3A4A63, #C98A4B}, {#E9E2D3, #B97A45}, {#7FA7C9, #7C8A93}, {#1C1F2B, #6B3F24}, {#D9C3A5, #3F6C51}, {#5B2C3A, #D9A066}};
  color[] h = halls[int(random(halls.length))];
  float horizon = random(300, 370);
  background(h[0]);
  noStroke();
  for (int k = 0; k < 6; k++) {
    fill(255, 12);
    ellipse(random(width), random(120), 260, 200);
  }
  fill(h[1]);
  rect(0, horizon, width, 512 - horizon);
  stroke(lerpColor(h[1], #000000, 0.15));
  strokeWeight(3);
  for (int k = -8; k < 9; k++) line(256 + k * 30, horizon, 256 + k * 110, 512);
  stroke(250, 220);
  strokeWeight(8);
  noFill();
  if (random(1) < 0.6) ellipse(random(100, 400), 520, 620, 240);
  noStroke();
  float r = random(130, 165), lift = random(1) < 0.4 ? random(30, 110) : 0, x = 256 + random(-55, 55), y = 455 - r - lift;
  fill(0, lift > 0 ? 50 : 90);
  ellipse(x + 16, 462, r * (1.8 - lift / 200), 36);
  color[] skins = {#D9661F, #C4531B, #E37A2E, #B34718};
  color c = skins[int(random(skins.length))];
  for (int k = 0; k < 44; k++) {
    float t = k / 43.0;
    fill(lerpColor(lerpColor(c, #2A0E00, 0.5), lerpColor(c, #FFD9A8, 0.35), t));
    ellipse(x - r * 0.3 * t, y - r * 0.32 * t, 2 * r * (1 - 0.8 * t), 2 * r * (1 - 0.8 * t));
  }
  for (int k = 0; k < 900; k++) {
    float a = random(TWO_PI), q = r * sqrt(random(1)) * 0.98;
    fill(60, 20, 0, 40);
    ellipse(x + q * cos(a), y + q * sin(a), 3, 3);
  }
  translate(x, y);
  rotate(random(TWO_PI));
  float nod = random(-0.5, 0.5);
  noFill();
  stroke(35, 18, 12);
  strokeWeight(r * 0.045);
  arc(0, 0, 2 * r, 2 * r * abs(nod), nod > 0 ? 0 : PI, nod > 0 ? PI : TWO_PI);
  arc(0, 0, 2 * r * 0.3, 2 * r, -HALF_PI, HALF_PI);
  for (int side = -1; side < 2; side += 2) {
    beginShape();
    for (float t = -1; t <= 1.001; t += 0.05) {
      float v = t * 0.94, u = side * (0.42 + 0.5 * v * v);
      float k = min(1, 0.995 / max(0.001, sqrt(u * u + v * v)));
      vertex(r * u * k, r * v * k);
    }
    endShape();
  }
  ellipse(0, 0, 2 * r, 2 * r);
}
