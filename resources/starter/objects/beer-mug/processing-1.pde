// A glass mug of beer with a head of foam.
void setup() {
  size(512, 512);
  color[] walls = {#F2E2C4, #3A2E2A, #7FA7B5, #B5533C, #DDE5DA, #26364A};
  color[] beers = {#F2B632, #E8961E, #A8541C, #5A2A14};
  color wall = walls[int(random(walls.length))], beer = beers[int(random(beers.length))];
  background(wall);
  noStroke();
  fill(lerpColor(wall, #2A1608, 0.5));
  rect(0, 410, width, 102);
  translate(256 + random(-15, 15), 0);
  if (random(1) < 0.5) scale(-1, 1);
  float w = random(105, 130), top = random(130, 165);
  // handle
  noFill(); stroke(#DDE8EC); strokeWeight(26);
  arc(w - 10, 295, 150, 170, -HALF_PI, HALF_PI);
  stroke(255); strokeWeight(6);
  arc(w - 10, 295, 150, 170, -1.2, 0.4);
  noStroke();
  fill(#DDE8EC); rect(-w - 8, top, 2 * w + 16, 440 - top, 12);
  fill(beer); rect(-w + 4, top + 20, 2 * w - 8, 390 - top, 8);
  fill(255, 90);
  for (int i = 0; i < 4; i++) rect(-w + 20 + i * w * 0.5, top + 70, 14, 300 - top, 7);
  for (int i = 0; i < 40; i++) circle(random(-w + 12, w - 12), random(top + 60, 400), random(3, 7));
  fill(#FFF8E8);
  rect(-w + 2, top, 2 * w - 4, 44);
  for (int i = 0; i < 16; i++) circle(lerp(-w, w, i / 15.0), top + random(-20, 12), random(46, 74));
  circle(-w + 16, top + 60, 40);
}
