// A twin-bell alarm clock on a bedside table, at rest or ringing, by lamp light or in the morning.
float r, cx, cy; boolean ringing, dusk;
color paint, metal, face, ink;

void setup() {
  size(512, 512);
  color[] paints = {#E63946, #2A9D8F, #F4A261, #457B9D, #F1FAEE, #6D597A, #2B2D42, #F7C6D0, #B5C24B};
  paint = paints[int(random(paints.length))];
  metal = random(1) < 0.5 ? #D9B45A : #B9C2C9;
  dusk = random(1) < 0.45;
  face = random(1) < 0.75 ? #FBF7EA : #20242E;
  ink = brightness(face) > 120 ? #23232B : #F4E9C8;
  ringing = random(1) < 0.5; r = random(118, 152);
  cx = 256 + random(-46, 46);
  float table = random(405, 440);
  cy = table - r * 1.22;
  room(table);
  translate(cx, cy);
  if (ringing) rotate(random(-0.2, 0.2)); clock();
}

void room(float table) {
  color[] walls = dusk ? new color[] {#1D2340, #3A2A4A, #12343B, #40302A} : new color[] {#F6E7CB, #CFE6E8, #F3C9BB, #D8D2EE, #C9DDB4, #FFFFFF};
  color wall = walls[int(random(walls.length))];
  background(wall);
  noStroke();
  float wx = random(1) < 0.5 ? random(-30, 60) : random(290, 370);   // a window behind, to one side
  fill(dusk ? #0B1026 : #8CC7EE); rect(wx, 30, 190, 240);
  if (dusk) {
    fill(255, 245, 210); circle(wx + 130, 90, 46);
    fill(#0B1026); circle(wx + 144, 84, 42);
    for (int i = 0; i < 30; i++) {
      fill(255, random(120, 255)); circle(wx + random(190), random(30, 270), random(1, 3.4));
    }
  } else {
    fill(255, 240);
    for (int i = 0; i < 6; i++) ellipse(wx + 30 + i * 24, 130 + 14 * sin(i * 2), 66, 34);
    fill(#FFD65C); arc(wx + 95, 270, 110, 110, PI, TWO_PI);
  }
  noFill(); stroke(lerpColor(wall, dusk ? #000000 : #FFFFFF, 0.6)); strokeWeight(12); rect(wx, 30, 190, 240);
  line(wx + 95, 30, wx + 95, 270);
  noStroke();
  color[] tops = {#8A5A33, #C99A66, #EDE6DA, #4A2F24, #5E7C88};
  color t = lerpColor(tops[int(random(tops.length))], #0A0A1E, dusk ? 0.45 : 0);
  fill(t); rect(0, table - 26, 512, 512);
  fill(lerpColor(t, #000000, 0.3)); rect(0, table + 38, 512, 12);
  fill(0, 80); ellipse(cx, table, r * 2.1, 26);
}

void bell(float s) {
  pushMatrix(); rotate(s * 0.62); translate(0, -r * 1.13); fill(lerpColor(metal, #000000, 0.4)); rect(-5, 0, 10, 26);
  fill(metal); arc(0, 0, r * 0.86, r * 0.8, PI, TWO_PI, CHORD);
  fill(lerpColor(metal, #000000, 0.35)); arc(0, 0, r * 0.86, r * 0.8, TWO_PI - 1.1, TWO_PI, PIE);
  fill(255, 170); ellipse(-r * 0.18, -r * 0.2, r * 0.1, r * 0.24);
  fill(lerpColor(metal, #000000, 0.25)); rect(-r * 0.46, -4, r * 0.92, 10, 5);
  circle(0, -r * 0.4, 14);
  popMatrix();
}

void clock() {
  noStroke();
  color low = lerpColor(paint, #000000, 0.35);
  for (int s = -1; s <= 1; s += 2) {                   // feet
    pushMatrix(); rotate(-s * 0.55); fill(lerpColor(metal, #000000, 0.3));
    quad(-11, r * 0.9, 11, r * 0.9, 7, r * 1.36, -7, r * 1.36);
    circle(0, r * 1.36, 22);
    popMatrix();
  }
  noFill(); stroke(metal); strokeWeight(8);
  arc(0, -r * 1.16, r * 0.6, r * 0.86, PI, TWO_PI);    // carrying handle
  noStroke();
  pushMatrix();                                        // the hammer
  rotate(ringing ? random(-0.13, 0.13) : 0); fill(low); rect(-4, -r * 1.36, 8, r * 0.4);
  rect(-15, -r * 1.42, 30, 18, 6);
  popMatrix();
  bell(-1);
  bell(1);
  fill(low); circle(0, 0, r * 2.1);
  fill(paint); circle(-r * 0.02, -r * 0.03, r * 2.02);
  fill(255, 120); arc(0, 0, r * 1.96, r * 1.96, PI + 0.35, PI + 1.2, PIE);
  fill(metal); circle(0, 0, r * 1.74);
  fill(lerpColor(face, #000000, 0.2)); circle(0, 0, r * 1.66);
  fill(face); circle(2, 4, r * 1.63);
  fill(ink); textAlign(CENTER, CENTER); textSize(r * 0.21);
  for (int n = 1; n <= 12; n++) text(str(n), sin(n * PI / 6) * r * 0.63, -cos(n * PI / 6) * r * 0.63 - r * 0.03);
  for (int m = 0; m < 60; m++) {
    float a = m * TWO_PI / 60;
    circle(sin(a) * r * 0.77, -cos(a) * r * 0.77, m % 5 == 0 ? 6 : 2.5);
  }
  float minute = int(random(60)), hour = int(random(12)) + minute / 60;
  float wake = random(12);
  strokeCap(ROUND); hand(wake * PI / 6, r * 0.32, 3, #D62839);
  hand(hour * PI / 6, r * 0.4, r * 0.07, ink);
  hand(minute * TWO_PI / 60, r * 0.62, r * 0.045, ink);
  hand(random(TWO_PI), r * 0.66, 2, #E07A1F);
  noStroke(); fill(metal); circle(0, 0, r * 0.13);
  fill(255, 46); arc(0, 0, r * 1.6, r * 1.6, -PI * 0.86, -PI * 0.2, CHORD);
  if (ringing) {                                       // it rattles
    noFill(); stroke(dusk ? #FFE9A8 : lerpColor(paint, #222222, 0.5)); strokeWeight(5);
    for (int s = -1; s <= 1; s += 2) for (int i = 0; i < 3; i++) {
      float a = -HALF_PI + s * 0.86, w = 0.16 + 0.05 * i;
      arc(0, 0, r * (3.1 + 0.26 * i), r * (3.1 + 0.26 * i), a - w, a + w);
    }
  }
}

void hand(float a, float len, float w, color c) {
  stroke(0, 40); strokeWeight(w); line(4, 6, 4 + sin(a) * len, 6 - cos(a) * len);
  stroke(c); line(-sin(a) * len * 0.2, cos(a) * len * 0.2, sin(a) * len, -cos(a) * len);
}
