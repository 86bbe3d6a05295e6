// People wait one behind the other at a bus stop.
void setup() {
  size(512, 512);
  float ground = random(400, 440);
  color[] airs = {#CFE8F5, #F7D9B5, #3A4668, #D9DEE0, #E8E2F2};
  color[] floors = {#A9A9A4, #C2A98A, #272D42, #8C9296, #B7AFC4};
  int k = int(random(5));
  background(airs[k]);
  noStroke();
  fill(lerpColor(airs[k], floors[k], 0.5));
  for (int i = 0; i < 7; i++) rect(i * 80 + random(-10, 10), random(120, 220), 74, 400);
  fill(floors[k]);
  rect(0, ground - 20, 512, 200);
  if (random(1) < 0.5) { translate(512, 0); scale(-1, 1); }
  // the stop
  fill(#55595F);
  rect(455, 150, 10, ground - 150);
  fill(#1F5FBF);
  rect(430, 120, 60, 60, 8);
  fill(255);
  rect(440, 138, 40, 22, 4);
  fill(#1F5FBF);
  rect(444, 142, 14, 9);
  rect(462, 142, 14, 9);
  // the people
  color[] shirts = {#D62839, #2A6FBB, #F2B632, #3C8D5A, #8A4FA0, #F4F4F0, #2B2B33, #E8793A};
  color[] skins = {#F3CDAE, #D9A27C, #A9714B, #6E452E};
  color[] hairs = {#2A1D18, #7A4A26, #D9B35F, #8C8C90};
  int n = int(random(5, 8));
  for (int i = 0; i < n; i++) {
    float x = 410 - i * 390.0 / n, h = random(190, 250), y = ground + random(-6, 10);
    color skin = skins[int(random(4))];
    fill(lerpColor(#1E2A44, #6B5A48, random(1)));
    rect(x - 14, y - h * 0.46, 12, h * 0.46);
    rect(x + 2, y - h * 0.46, 12, h * 0.46);
    fill(#222222);
    rect(x - 14, y - 8, 20, 8, 3);
    rect(x + 2, y - 8, 20, 8, 3);
    fill(shirts[int(random(8))]);
    rect(x - 18, y - h * 0.82, 36, h * 0.4, 10);
    fill(0, 50);
    rect(x - 7, y - h * 0.78, 13, h * 0.32, 6);
    fill(skin);
    circle(x - 1, y - h * 0.44, 13);
    circle(x + 2, y - h * 0.91, h * 0.16);
    triangle(x + h * 0.08, y - h * 0.93, x + h * 0.08, y - h * 0.88, x + h * 0.115, y - h * 0.89);
    fill(hairs[int(random(4))]);
    arc(x, y - h * 0.925, h * 0.175, h * 0.16, PI * 0.75, TWO_PI - 0.2, CHORD);
  }
}
