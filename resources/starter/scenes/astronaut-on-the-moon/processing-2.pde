// An astronaut on the moon in hard sunlight: standing, waving, walking or leaping, with earth, hills, craters, lander, rover or flag.
float lamp;                                  // -1 or 1: the side the sun shines from
color ground;

void setup() {
  size(512, 512);
  lamp = random(1) < 0.5 ? -1 : 1;
  color[] greys = {#9A9AA0, #B8B0A4, #8C94A4, #A89C94};
  ground = greys[int(random(greys.length))];
  color[] skies = {#05060E, #0B0A1E, #04101C};
  background(skies[int(random(skies.length))]);
  noStroke();
  for (int k = 0; k < 200; k++) {
    fill(255, random(70, 255));
    float s = random(0.6, 2.8);
    ellipse(random(width), random(360), s, s);
  }
  float fig = 256 + random(-45, 45), far = fig > 256 ? -1 : 1;
  earth(256 + far * random(120, 180), random(75, 120), random(80, 120));
  float h = random(300, 335);
  for (int layer = 0; layer < 2; layer++) {  // hills, lit on one flank
    float x = -60;
    while (x < 560) {
      float w = random(110, 220), t = random(26, 80) - layer * 18, top = x + w * random(0.4, 0.6);
      fill(lerpColor(ground, #000000, 0.42 - 0.12 * layer));
      triangle(x, h + 20, top, h - t, x + w, h + 20);
      fill(lerpColor(ground, #FFFFFF, 0.06 + 0.1 * layer));
      triangle(lamp < 0 ? x : x + w, h + 20, top, h - t, top - lamp * w * 0.12, h + 20);
      x += w * 0.7;
    }
  }
  for (int y = int(h); y < 512; y += 3) {
    fill(lerpColor(lerpColor(ground, #FFFFFF, 0.22), lerpColor(ground, #000000, 0.18), (y - h) / (512 - h)));
    rect(0, y, 512, 4);
  }
  for (int k = 0; k < 24; k++) crater(random(width), h + 14 + 185 * pow(k / 24.0, 1.3), 14 + 80 * pow(k / 24.0, 1.3) * random(0.6, 1.2));
  for (int k = 0; k < 300; k++) {
    float y = random(h + 6, 510);
    fill(random(1) < 0.5 ? color(255, 70) : color(0, 70));
    ellipse(random(width), y, 1 + (y - h) * 0.018, 1 + (y - h) * 0.01);
  }
  int thing = int(random(4));
  if (thing == 0) lander(256 + far * random(150, 175), h + 36);
  if (thing == 1) rover(256 + far * random(130, 150), h + 62);
  float y = random(448, 468), s = random(1.1, 1.22);
  if (random(1) < 0.65) flag(constrain(fig - far * 150, 46, 400), y - 14);
  int pose = int(random(4));                 // 0 stands, 1 waves, 2 walks, 3 leaps
  float leap = pose == 3 ? random(26, 48) : 0;
  for (int k = 0; k < 9; k++) {              // footprints lead to the boots
    float t = k / 9.0, px = fig + far * (30 + 230 * t), py = y + 12 - 70 * t + (k % 2) * 9;
    fill(lerpColor(ground, #000000, 0.4));
    ellipse(px, py, 20 - 11 * t, 8 - 4 * t);
  }
  fill(0, 170);                              // the long hard shadow
  quad(fig - 34, y + 2, fig + 34, y + 8, fig - lamp * 210 + 30, y + 46, fig - lamp * 210 - 34, y + 38);
  ellipse(fig - lamp * 222, y + 43, 76, 24);
  if (leap == 0) ellipse(fig, y + 4, 96, 16);
  for (int k = 0; k < 5; k++) rock(random(1) < 0.5 ? random(10, 120) : random(390, 500), random(470, 505), random(12, 30));
  translate(fig, y - leap);
  scale(s);
  astronaut(pose, far);
}

void earth(float x, float y, float d) {
  for (int k = 0; k < 6; k++) {
    fill(110, 170, 255, 14);
    ellipse(x, y, d + 26 - k * 4, d + 26 - k * 4);
  }
  fill(#2E6FB7);
  ellipse(x, y, d, d);
  color[] lands = {#4E9A51, #B08D57, #6FA05A};
  for (int k = 0; k < 5; k++) {
    float a = random(TWO_PI), q = random(0.26) * d;
    fill(lands[int(random(3))]);
    ellipse(x + q * cos(a), y + q * sin(a), d * random(0.14, 0.36), d * random(0.1, 0.26));
  }
  for (int k = 0; k < 6; k++) {
    fill(255, 190);
    float v = random(-0.32, 0.32);
    ellipse(x + random(-0.12, 0.12) * d, y + v * d, d * random(0.2, 0.42), d * 0.06);
  }
  fill(4, 6, 16, 60);
  for (int k = 0; k < 5; k++) {              // night creeps in from the far side
    beginShape();
    for (float a = -HALF_PI; a <= HALF_PI + 0.01; a += 0.1) vertex(x - lamp * d * 0.505 * cos(a), y + d * 0.505 * sin(a));
    for (float a = HALF_PI; a >= -HALF_PI - 0.01; a -= 0.1) vertex(x - lamp * d * (0.02 + 0.07 * k) * cos(a), y + d * 0.505 * sin(a));
    endShape(CLOSE);
  }
}

void crater(float x, float y, float w) {
  fill(lerpColor(ground, #FFFFFF, 0.5));
  ellipse(x - lamp * w * 0.03, y + w * 0.03, w * 1.08, w * 0.33);
  fill(lerpColor(ground, #000000, 0.55));
  ellipse(x, y, w, w * 0.27);
  fill(lerpColor(ground, #000000, 0.12));
  ellipse(x - lamp * w * 0.12, y + w * 0.02, w * 0.74, w * 0.2);
}

void rock(float x, float y, float r) {
  fill(0, 150);
  ellipse(x - lamp * r * 1.2, y + r * 0.1, r * 2.6, r * 0.5);
  fill(lerpColor(ground, #000000, 0.5));
  quad(x - r, y, x - r * 0.5, y - r * 0.9, x + r * 0.6, y - r * 0.8, x + r, y);
  fill(lerpColor(ground, #FFFFFF, 0.4));
  quad(x + lamp * r, y, x + lamp * r * 0.6, y - r * 0.8, x, y - r * 0.84, x + lamp * r * 0.2, y);
}

void flag(float x, float y) {
  stroke(232);
  strokeWeight(4);
  line(x, y + 8, x, y - 190);
  line(x, y - 190, x + 88, y - 190);
  noStroke();
  color[] hues = {#D7263D, #1B998B, #F46036, #2E86AB, #F4D35E, #8E44AD};
  color c = hues[int(random(hues.length))];
  for (int k = 0; k < 22; k++) {             // stiff folds
    fill(lerpColor(c, k % 8 < 4 ? #FFFFFF : #000000, 0.16));
    rect(x + 2 + k * 4, y - 188 + 3 * sin(k * 0.8), 4.5, 58);
  }
  fill(255);
  ellipse(x + 46, y - 159, 28, 28);
}

void lander(float x, float y) {
  stroke(200);
  strokeWeight(4);
  line(x - 26, y - 34, x - 54, y);
  line(x + 26, y - 34, x + 54, y);
  noStroke();
  fill(0, 150);
  ellipse(x - lamp * 50, y + 4, 150, 14);
  fill(#D9A83A);
  rect(x - 36, y - 52, 72, 30);
  fill(#8A6420);
  rect(lamp > 0 ? x - 36 : x + 8, y - 52, 28, 30);
  fill(210);
  quad(x - 26, y - 52, x - 16, y - 92, x + 16, y - 92, x + 26, y - 52);
  fill(120);
  quad(x - lamp * 26, y - 52, x - lamp * 16, y - 92, x - lamp * 4, y - 92, x - lamp * 6, y - 52);
  fill(30);
  triangle(x - 8, y - 66, x + 8, y - 66, x, y - 82);
  fill(180);
  ellipse(x - 54, y, 22, 7);
  ellipse(x + 54, y, 22, 7);
  triangle(x - 10, y - 12, x + 10, y - 12, x, y - 24);
}

void rover(float x, float y) {
  fill(0, 150);
  ellipse(x - lamp * 30, y + 4, 150, 16);
  fill(200);
  rect(x - 52, y - 34, 104, 12);
  fill(150);
  rect(x - 20, y - 58, 26, 24, 4);
  stroke(220);
  strokeWeight(3);
  line(x + 40, y - 34, x + 40, y - 76);
  noStroke();
  fill(235);
  arc(x + 40, y - 78, 44, 44, 0, PI);
  for (int k = -1; k < 2; k += 2) {
    fill(60);
    ellipse(x + k * 38, y - 12, 34, 34);
    fill(170);
    ellipse(x + k * 38, y - 12, 16, 16);
  }
}

void limb(float x1, float y1, float x2, float y2, float x3, float y3, float w) {
  color[] tones = {#7C8494, #C4C9D2, #F7F7FA};
  noFill();
  for (int k = 0; k < 3; k++) {              // shaded, middle and lit side of one sleeve
    stroke(tones[k]);
    strokeWeight(w * (1 - 0.26 * k));
    float o = lamp * w * 0.12 * k;
    line(x1 + o, y1, x2 + o, y2);
    line(x2 + o, y2, x3 + o, y3);
  }
  stroke(#9AA2B0);
  strokeWeight(2);
  line(x2 - w * 0.36, y2 - 3, x2 + w * 0.36, y2 + 3);
  noStroke();
}

void astronaut(int pose, float turn) {
  float[][] feet = {{-28, 28, 0, 0}, {-30, 30, 0, 0}, {-42, 36, 0, -8}, {-46, 30, -20, -4}};
  float[] f = feet[pose];
  fill(#8F97A6);
  rect(-50, -172, 100, 92, 12);
  fill(#C9CED8);
  rect(lamp > 0 ? 30 : -50, -168, 20, 84, 8);
  for (int k = 0; k < 2; k++) {              // legs and boots
    float x = f[k], y = f[2 + k], side = k == 0 ? -1 : 1;
    limb(side * 20, -78, (side * 20 + x) * 0.5 + (pose > 1 ? turn * -9 : side * 3), -46 + y * 0.4, x, -16 + y, 35);
    fill(#6F7788);
    rect(x - 20, -20 + y, 40, 20, 8);
    fill(#D5D9E0);
    rect(x - 18 + lamp * 3, -20 + y, 33, 12, 6);
    fill(#3B4150);
    rect(x - 22, -2 + y, 44, 6, 3);
  }
  limb(-38, -140, -66, -112, pose == 2 ? -50 : -68, pose == 3 ? -146 : -84, 28);
  if (pose == 1 || pose == 3) limb(38, -140, 72, -150, 80, -196, 28);
  else limb(38, -140, 66, -112, pose == 2 ? 78 : 66, pose == 2 ? -92 : -82, 28);
  fill(#59606F);
  ellipse(pose == 2 ? -50 : -69, pose == 3 ? -154 : -76, 29, 29);
  if (pose == 1 || pose == 3) ellipse(81, -205, 29, 29);
  else ellipse(pose == 2 ? 80 : 67, pose == 2 ? -84 : -74, 29, 29);
  fill(#7C8494);
  rect(-44, -160, 88, 98, 26);
  fill(#C4C9D2);
  rect(-40 + lamp * 5, -158, 76, 92, 24);
  fill(#F7F7FA);
  rect(-30 + lamp * 13, -156, 52, 86, 20);
  fill(#8A92A2);
  rect(-43, -78, 86, 9, 4);
  fill(#3F4859);
  rect(-24, -128, 48, 34, 6);
  color[] lights = {#E63946, #4CC9F0, #FFD166};
  for (int k = 0; k < 3; k++) {
    fill(lights[k]);
    ellipse(-13 + k * 13, -117, 8, 8);
    fill(200);
    rect(-16 + k * 13, -107, 7, 5);
  }
  noFill();
  stroke(#59606F);
  strokeWeight(5);
  bezier(-20, -98, -40, -84, -46, -116, -40, -140);
  bezier(20, -98, 40, -84, 46, -116, 40, -140);
  noStroke();
  fill(color(214, 60, 50));                  // shoulder patch
  rect(30, -146, 11, 9, 2);
  fill(#6F7788);
  ellipse(0, -160, 70, 24);
  fill(#8A92A2);
  ellipse(0, -196, 90, 86);
  fill(#F4F5F8);
  ellipse(lamp * 4, -197, 80, 78);
  float vx = turn * -5;
  fill(#22252E);
  ellipse(vx, -195, 70, 58);
  color visor = random(1) < 0.5 ? #D8A233 : #2C4468;
  fill(visor);
  ellipse(vx, -195, 63, 51);
  fill(lerpColor(visor, #000000, 0.45));     // the land in the visor
  arc(vx, -195, 63, 51, 0.12, PI - 0.12, CHORD);
  fill(lerpColor(visor, #FFFFFF, 0.6));
  ellipse(vx + lamp * 15, -206, 17, 12);
  ellipse(vx - lamp * 17, -187, 6, 5);
}
