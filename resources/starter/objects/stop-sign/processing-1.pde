void setup() {
  size(512, 512);
  color[][] skies = {{#6FB6E8, #E3F2FB}, {#F08A6B, #FFE0B0}, {#9FB0BC, #E2E7EA}, {#27355E, #7C8BC0}};
  color[] s = skies[int(random(skies.length))];
  for (int y = 0; y < 400; y++) {
    stroke(lerpColor(s[0], s[1], y / 400.0));
    line(0, y, width, y);
  }
  noStroke();
  if (random(1) < 0.5) {
    for (int k = 0; k < 7; k++) {
      float x = random(-20, 500), h = random(60, 170);
      fill(lerpColor(#5B6473, s[1], random(0.2, 0.5)));
      rect(x, 400 - h, random(50, 90), h);
      fill(255, 236, 170, 160);
      for (float y = 410 - h; y < 380; y += 22) rect(x + 12, y, 9, 11);
    }
  } else {
    for (int k = 0; k < 26; k++) {
      fill(lerpColor(#3F7A3F, s[1], random(0.1, 0.5)));
      float d = random(60, 130);
      ellipse(random(width), 400 - random(50), d, d * 0.8);
    }
  }
  fill(#77935B);
  rect(0, 395, width, 117);
  fill(#55585E);
  quad(300, 395, 350, 395, 560, 512, 120, 512);
  fill(#F1D34A);
  quad(323, 395, 327, 395, 348, 512, 326, 512);
  float x = 236 + random(-35, 35), y = 205 + random(-15, 15), r = random(135, 165);
  pushMatrix();
  translate(x, y);
  rotate(random(-0.09, 0.09));
  fill(0, 70);
  rect(6, 0, 22, 300);
  fill(random(1) < 0.6 ? #9AA0A8 : #7A5638);
  rect(-11, 0, 22, 300);
  fill(0, 60);
  rect(3, 0, 8, 300);
  for (int pass = 0; pass < 4; pass++) {
    float[] q = {1.03, 1, 0.95, 0.9};
    color[] c = {#6A6F76, #FFFFFF, #C1121F, #D7212E};
    fill(c[pass]);
    if (pass == 3) continue;
    beginShape();
    for (int k = 0; k < 8; k++) vertex(r * q[pass] * cos(PI / 8 + k * QUARTER_PI), r * q[pass] * sin(PI / 8 + k * QUARTER_PI));
    endShape(CLOSE);
  }
  fill(255);
  textAlign(CENTER, CENTER);
  textSize(r * 0.56);
  text("STOP", 0, -r * 0.05);
  text("STOP", 1.6, -r * 0.05);
  text("STOP", -1.6, -r * 0.05);
  fill(255, 26);
  quad(-r * 0.8, -r * 0.4, -r * 0.2, -r * 0.9, r * 0.2, -r * 0.9, -r * 0.8, r * 0.3);
  if (random(1) < 0.35) for (int k = 0; k < 14; k++) {
    fill(90, 40, 20, 90);
    ellipse(random(-r, r) * 0.75, random(-r, r) * 0.75, random(3, 14), random(3, 12));
  }
  fill(150);
  ellipse(0, -r * 0.72, 9, 9);
  ellipse(0, r * 0.72, 9, 9);
  popMatrix();
}
