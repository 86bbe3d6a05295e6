// A school backpack from the front.
void setup() {
  size(512, 512);
  color[] cloth = {#2A6F97, #C1121F, #588157, #6D597A, #F4A261};
  color[] walls = {#F1E3D3, #2B2D42, #CDE7F0, #E9C46A};
  background(walls[int(random(walls.length))]);
  color c = cloth[int(random(cloth.length))];
  color d = lerpColor(c, #000000, 0.3);
  noStroke();
  translate(256 + random(-30, 30), 0);
  float w = random(220, 280), t = random(100, 130);
  noFill();
  stroke(d);
  strokeWeight(14);
  arc(0, t, 70, 70, PI, TWO_PI);
  strokeWeight(24);
  arc(-w / 2, 300, 60, 220, HALF_PI, PI * 1.5);
  arc(w / 2, 300, 60, 220, -HALF_PI, HALF_PI);
  noStroke();
  fill(c);
  rect(-w / 2, t, w, 440 - t, 90, 90, 30, 30);
  fill(d);
  rect(-w * 0.38, 290, w * 0.76, 120, 16);
  fill(c);
  rect(-w * 0.35, 296, w * 0.7, 108, 12);
  stroke(230);
  strokeWeight(4);
  line(-w * 0.34, 312, w * 0.34, 312);
  noFill();
  arc(0, t + 110, w * 0.8, 150, PI, TWO_PI);
  noStroke();
  fill(230);
  rect(w * 0.2, 310, 8, 26, 3);
}
