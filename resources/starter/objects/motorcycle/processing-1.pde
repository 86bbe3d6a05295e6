// A motorcycle from the side.
void setup() {
  size(512, 512);
  color[] paints = {#C1121F, #1D3557, #2A9D8F, #F4A261, #222222};
  color[] skies = {#BDE0FE, #FFE5B4, #2B2D42, #CDEAC0};
  color paint = paints[int(random(paints.length))];
  background(skies[int(random(skies.length))]);
  noStroke();
  fill(110);
  rect(0, 390, 512, 122);
  translate(256 + random(-15, 15), 0);
  if (random(1) < 0.5) scale(-1, 1);
  for (int i = -1; i < 2; i += 2) {
    float x = i * 135;
    noFill();
    stroke(25);
    strokeWeight(24);
    circle(x, 330, 120);
    stroke(190);
    strokeWeight(3);
    for (int k = 0; k < 12; k++) line(x, 330, x + 50 * cos(k * PI / 6), 330 + 50 * sin(k * PI / 6));
  }
  stroke(150);
  strokeWeight(10);
  line(135, 330, 90, 190);
  line(-135, 330, -20, 320);
  line(-20, 320, 90, 220);
  stroke(40);
  line(90, 190, 60, 165);
  noStroke();
  fill(90);
  rect(-50, 260, 90, 80, 10);
  fill(170);
  rect(-180, 335, 150, 18, 9);
  fill(paint);
  ellipse(30, 230, 130, 60);
  fill(30);
  rect(-150, 225, 130, 24, 12);
  fill(255, 240, 170);
  circle(112, 205, 42);
}
