// A bicycle on a country road, on a day of any weather.
color frameColour, skyTop, skyLow, grass;
float wheel = random(84, 98);
float crank = random(TWO_PI);
boolean facesLeft;
int weather, bars, extra;

void setup() {
  size(512, 512);
  noLoop();
}

void draw() {
  color[] paints = {#D1345B, #2A6FBB, #F4A261, #2A9D8F, #6A4C93, #E9C46A, #30343F, #FFFFFF};
  frameColour = paints[int(random(paints.length))];
  weather = int(random(3));
  bars = int(random(3));
  extra = int(random(4));
  facesLeft = random(1) < 0.5;
  color[][] skies = {{#6EC1EA, #E6F6FD}, {#9AA9B5, #D9E0E3}, {#F08A5D, #FBE3B5}};
  skyTop = skies[weather][0];
  skyLow = skies[weather][1];
  color[] meadows = {#7FB548, #7D9465, #B9A24A};
  grass = meadows[weather];
  float road = random(392, 420);
  landscape(road);

  pushMatrix();
  translate(width / 2 + random(-12, 12), road);
  if (facesLeft) scale(-1, 1);
  noStroke();
  fill(0, 70);
  ellipse(0, 4, wheel * 4.6, 14);
  bicycle();
  popMatrix();
  if (weather == 1) rain();
}

void landscape(float road) {
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(skyTop, skyLow, min(1, y / 330.0)));
    line(0, y, width, y);
  }
  noStroke();
  if (weather != 1) {
    float sx = random(70, 440), sy = weather == 2 ? random(200, 260) : random(50, 110);
    for (int i = 6; i > 0; i--) {
      fill(255, 244, 200, 40);
      circle(sx, sy, 40 + i * 14);
    }
    fill(#FFF6CF);
    circle(sx, sy, 50);
  }
  int clouds = weather == 1 ? 7 : int(random(1, 4));
  for (int i = 0; i < clouds; i++) {
    float x = random(width), y = random(30, 150), s = random(24, 46);
    fill(weather == 1 ? #8895A0 : #FFFFFF, 190);
    for (int k = 0; k < 5; k++) ellipse(x + (k - 2) * s * 0.7, y - s * 0.3 * (2 - abs(k - 2)), s * 1.5, s);
  }
  for (int layer = 0; layer < 3; layer++) {
    fill(lerpColor(skyLow, grass, 0.35 + 0.25 * layer));
    beginShape();
    vertex(0, height);
    for (int x = 0; x <= width; x += 8) vertex(x, 235 + layer * 42 + 110 * (noise(x * 0.006, layer * 9) - 0.5));
    vertex(width, height);
    endShape(CLOSE);
  }
  fill(grass);
  rect(0, road - 50, width, height);
  for (int i = 0; i < 5; i++) tree(random(width), road - 44 + i * 4, random(50, 95));
  fill(weather == 1 ? #5C6166 : #8C8A85);
  rect(0, road - 22, width, 90);
  fill(#F5F1E3);
  for (int x = int(random(-60, 0)); x < width; x += 84) rect(x, road + 40, 46, 5);
  stroke(lerpColor(grass, #2E3B1E, 0.35));
  strokeWeight(2);
  for (int i = 0; i < 90; i++) {
    float x = random(width), y = random(road + 74, height);
    line(x, y, x + random(-3, 3), y - random(5, 12));
  }
}

void tree(float x, float y, float h) {
  stroke(#6B4A32);
  strokeWeight(h * 0.1);
  line(x, y, x, y - h * 0.5);
  noStroke();
  for (int i = 0; i < 12; i++) {
    fill(lerpColor(grass, i < 6 ? #1F3D22 : #D8E59A, 0.4), 235);
    circle(x + random(-h, h) * 0.26, y - h * 0.7 + random(-h, h) * 0.25, h * 0.42);
  }
}

// All in wheels: the origin is on the road below the middle.
void tube(float x1, float y1, float x2, float y2, float weight, color c) {
  stroke(c);
  strokeWeight(weight);
  line(x1 * wheel, -y1 * wheel, x2 * wheel, -y2 * wheel);
}

void turningWheel(float x) {
  pushMatrix();
  translate(x * wheel, -wheel);
  noFill();
  stroke(#9AA0A6);
  strokeWeight(1);
  for (int i = 0; i < 22; i++) {
    float a = TWO_PI * i / 22 + crank;
    line(0, 0, cos(a) * wheel * 0.92, sin(a) * wheel * 0.92);
  }
  stroke(#1F2125);
  strokeWeight(9);
  circle(0, 0, 2 * wheel - 9);
  stroke(#D5D9DD);
  strokeWeight(2.5);
  circle(0, 0, 2 * wheel - 21);
  strokeWeight(1);
  stroke(#1F2125);
  fill(#C8CCD1);
  circle(0, 0, 14);
  popMatrix();
}

void pedal(float angle, color c) {
  float px = -0.15 + 0.45 * cos(angle), py = 0.93 + 0.45 * sin(angle);
  tube(-0.15, 0.93, px, py, 6.5, c);
  tube(px - 0.13, py, px + 0.13, py, 8, #1F2125);
}

void bicycle() {
  float fx = random(1.38, 1.5);
  float sh = random(2.18, 2.4);                // height of the seat cluster
  float sx = -0.15 - (sh - 0.93) * 0.3;
  color dark = lerpColor(frameColour, #000000, 0.25), steel = #B9BEC4;
  turningWheel(-1.4);
  turningWheel(fx);
  pedal(crank + PI, #74797F);
  tube(-1.4, 1, -0.15, 0.93, 7, dark);
  tube(-1.4, 1, sx, sh - 0.06, 6, dark);
  if (extra == 2) {                            // a low frame to step through
    noFill();
    stroke(frameColour);
    strokeWeight(9);
    bezier(0.98 * wheel, -2.3 * wheel, 0.7 * wheel, -1.5 * wheel, 0.2 * wheel, -1.35 * wheel, -0.32 * wheel, -1.45 * wheel);
  } else {
    tube(sx, sh - 0.06, 0.93, 2.44, 9, frameColour);
  }
  tube(-0.15, 0.93, 1.03, 2.16, 10, frameColour);
  tube(-0.15, 0.93, sx, sh, 10, frameColour);
  noFill();
  stroke(frameColour);
  strokeWeight(8);
  bezier(1.06 * wheel, -2.1 * wheel, 1.18 * wheel, -1.7 * wheel, 1.2 * wheel, -1.25 * wheel, fx * wheel, -wheel);
  tube(1.06, 2.1, 0.91, 2.55, 12, frameColour);
  tube(-0.1, 1.03, 0.95, 2.13, 2, lerpColor(frameColour, #FFFFFF, 0.6));

  tube(-1.4, 1.12, -0.15, 1.2, 2.5, #4A4E54);
  tube(-1.4, 0.88, -0.15, 0.66, 2.5, #4A4E54);
  noFill();
  stroke(#7D8289);
  strokeWeight(5);
  circle(-0.15 * wheel, -0.93 * wheel, 0.54 * wheel);
  pedal(crank, steel);
  noStroke();
  fill(#3A3D42);
  circle(-0.15 * wheel, -0.93 * wheel, 13);

  tube(sx, sh, sx - 0.07, sh + 0.24, 7, steel);
  pushMatrix();
  translate((sx - 0.07) * wheel, -(sh + 0.27) * wheel);
  noStroke();
  fill(bars == 1 ? #6B3F24 : #24262B);
  beginShape();
  vertex(-38, -10);
  bezierVertex(-20, -16, 0, -7, 40, -8);
  bezierVertex(48, -7, 44, 0, 22, 1);
  bezierVertex(0, 4, -20, 16, -36, 8);
  bezierVertex(-44, 2, -42, -8, -38, -10);
  endShape();
  popMatrix();

  tube(0.91, 2.55, 0.86, 2.76, 7, steel);
  color grip = bars == 1 ? #6B3F24 : #24262B;
  if (bars == 0) {
    tube(0.86, 2.76, 1.2, 2.79, 7, steel);
    noFill();
    stroke(grip);
    strokeWeight(8);
    arc(1.3 * wheel, -2.57 * wheel, 0.44 * wheel, 0.44 * wheel, -HALF_PI, HALF_PI);
    tube(1.3, 2.35, 1.14, 2.37, 8, grip);
    tube(1.14, 2.79, 1.3, 2.79, 8, grip);
  } else if (bars == 1) {
    noFill();
    stroke(steel);
    strokeWeight(6.5);
    bezier(0.86 * wheel, -2.76 * wheel, 1.3 * wheel, -2.98 * wheel, 1.1 * wheel, -3.12 * wheel, 0.6 * wheel, -2.99 * wheel);
    tube(0.68, 3.01, 0.34, 2.93, 10, grip);
  } else {
    tube(0.86, 2.76, 1.1, 2.86, 7, steel);
    tube(0.98, 2.86, 1.24, 2.86, 12, grip);
  }
  if (extra == 1 && bars != 0) basket();
  if (extra == 3) {
    tube(-2.0, 2.2, sx + 0.05, 2.2, 4, #33363B);
    tube(-1.75, 2.2, -1.4, 1, 3, #33363B);
    noStroke();
    fill(#B5651D);
    rect(-1.95 * wheel, -2.75 * wheel, 0.95 * wheel, 0.52 * wheel, 6);
    fill(#8A4B14);
    rect(-1.95 * wheel, -2.58 * wheel, 0.95 * wheel, 4);
  }
  noStroke();
  fill(#D62828);
  circle((sx - 0.12) * wheel, -(sh - 0.02) * wheel, 9);
}

void basket() {
  float x = 1.16 * wheel, y = -2.72 * wheel, w = 0.9 * wheel, h = 0.62 * wheel;
  stroke(#6F4A22);
  strokeWeight(1.5);
  fill(#CFA15F);
  quad(x, y, x + w, y, x + w * 0.88, y + h, x + w * 0.12, y + h);
  for (int i = 1; i < 6; i++) line(x + w * i / 6, y, x + w * (0.12 + 0.76 * i / 6), y + h);
  for (int i = 1; i < 4; i++) line(x + w * 0.03 * i, y + h * i / 4, x + w * (1 - 0.03 * i), y + h * i / 4);
}

void rain() {
  stroke(235, 242, 250, 130);
  strokeWeight(1.2);
  for (int i = 0; i < 170; i++) {
    float x = random(-20, width), y = random(height), s = random(9, 18);
    line(x, y, x + s * 0.3, y + s);
  }
}
