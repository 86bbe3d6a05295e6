// an old field cannon
void setup() {
  size(512, 512);
  color[] sky = {#BFD8E6, #F3D9A6, #2C3650, #E7E3DA, #C9876A};
  background(sky[int(random(sky.length))]);
  color[] woods = {#7A4A26, #A0672F, #56402E, #8C2F22};
  color wood = woods[int(random(woods.length))];
  color[] metals = {#2E3136, #4A4D52, #8A6A2E};
  color iron = metals[int(random(metals.length))];
  noStroke();
  fill(#7B8A4C);
  rect(0, 400, width, 112);
  translate(240 + random(-20, 20), 300);
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.85, 1));
  fill(wood);
  quad(0, -10, 20, 30, -200, 120, -215, 95);     // trail of the carriage
  pushMatrix();
  translate(10, -45);
  rotate(-random(0.05, 0.4));
  fill(iron);
  quad(-120, -42, 205, -24, 205, 24, -120, 42);  // barrel
  ellipse(-120, 0, 40, 84);
  circle(-150, 0, 28);
  rect(195, -32, 18, 64);
  rect(-60, -44, 14, 88);
  rect(60, -36, 12, 72);
  fill(0);
  ellipse(213, 0, 12, 38);
  popMatrix();
  float r = random(88, 108);
  noFill();
  stroke(wood);
  strokeWeight(16);
  circle(0, 110 - r, r * 2 - 16);
  strokeWeight(8);
  for (int i = 0; i < 10; i++) line(0, 110 - r, (r - 12) * cos(i * PI / 5), 110 - r + (r - 12) * sin(i * PI / 5));
  stroke(iron);
  strokeWeight(5);
  circle(0, 110 - r, r * 2);
  noStroke();
  fill(iron);
  circle(0, 110 - r, 34);
  for (int i = 0; i < 3; i++) circle(135 + i * 36, 98, 34);
  circle(153, 68, 34);
  circle(189, 68, 34);
}
