// an ostrich walks or stands in the savanna
color dark, plume, flesh;

void setup() {
  size(512, 512);
  color[][] tints = {{#8CC6EE, #E4F3FA, #D9B872, #9AA84E}, {#F09A54, #FFE2A8, #A2643C, #6E5A2C}, {#5A4E8C, #F2B4A8, #8A6A6A, #4E5A4A}, {#E8E2D0, #FFFFFF, #C8AE82, #8E9A5A}, {#86CFC4, #FBF4D8, #D69A60, #6F8A48}};
  color[] s = tints[int(random(tints.length))];
  float hz = random(318, 366);
  for (int y = 0; y < hz; y++) {
    stroke(lerpColor(s[0], s[1], y / hz));
    line(0, y, width, y);
  }
  noStroke();
  fill(255, 246, 206);
  float sun = random(50, 90);
  ellipse(random(1) < 0.5 ? random(40, 130) : random(390, 470), random(60, 210), sun, sun);
  fill(lerpColor(s[2], s[1], 0.5));
  float mx = random(-60, 260);
  quad(mx, hz + 4, mx + 70, hz - random(40, 90), mx + 160, hz - random(30, 80), mx + 290, hz + 4);
  for (int k = 0; k < 4; k++) acacia(random(512), hz + random(2, 12), random(0.5, 1.1), lerpColor(s[3], #20301A, 0.45));
  for (float y = hz; y < 512; y++) {
    stroke(lerpColor(lerpColor(s[2], s[1], 0.3), lerpColor(s[2], #3A2A18, 0.3), (y - hz) / (512 - hz)));
    line(0, y, width, y);
  }
  for (int k = 0; k < 110; k++) grass(random(512), hz + 4 + random(1) * (508 - hz), s[3], s[2]);
  boolean male = random(1) < 0.65;
  dark = male ? color(30, 27, 32) : color(112, 92, 76);
  plume = male ? color(248, 245, 236) : color(206, 190, 166);
  flesh = random(1) < 0.5 ? color(232, 164, 142) : color(176, 160, 162);
  float stride = random(1) < 0.3 ? random(-8, 8) : random(-52, 52), lean = random(-22, 26), tall = random(-8, 10);
  translate(256, 496);
  scale(random(1) < 0.5 ? -1 : 1, 1);
  scale(random(0.9, 1.0));
  translate(random(-15, 20), 0);
  noStroke();
  fill(0, 70);
  ellipse(-16, -4, 250, 24);
  leg(-40, -stride, lerpColor(flesh, #3A2424, 0.42));
  leg(-4, stride, flesh);
  // the tail, a bush of plumes
  for (int k = 0; k < 34; k++) {
    float a = random(2.2, 4.3), r = random(20, 62);
    noFill();
    stroke(lerpColor(plume, dark, random(0.35)));
    strokeWeight(random(8, 15));
    bezier(-100, -256, -118 + r * cos(a) * 0.4, -266, -118 + r * cos(a), -262 + r * sin(a) * 0.9, -120 + r * 1.1 * cos(a), -246 + r * sin(a) * 0.9);
  }
  // one body, breast to rump
  noStroke();
  fill(dark);
  beginShape();
  vertex(78, -292);
  bezierVertex(92, -250, 74, -208, 16, -192);
  bezierVertex(-50, -172, -126, -200, -132, -250);
  bezierVertex(-122, -306, -60, -326, -6, -318);
  bezierVertex(28, -312, 52, -318, 78, -292);
  endShape(CLOSE);
  // rows of feathers, light above and dark below
  noFill();
  for (int r = 0; r < 7; r++) for (int k = 0; k < 13; k++) {
    float x = -112 + k * 15 + (r % 2) * 7 + random(-4, 4), y = -298 + r * 17 + random(-4, 4);
    float u = (x + 26) / 92.0, v = (y + 252) / 58.0;
    stroke(lerpColor(dark, (male ? #8E8C9E : #E0CDB4), random(0.15, 0.55) * (1 - r / 8.0)));
    strokeWeight(3);
    if (u * u + v * v < 1) arc(x, y, random(20, 30), random(14, 22), 0.2, 2.7);
  }
  // the folded wing with its white plumes
  noStroke();
  fill(lerpColor(dark, #FFFFFF, 0.1));
  beginShape();
  vertex(44, -288);
  bezierVertex(20, -322, -60, -318, -92, -262);
  bezierVertex(-70, -220, 10, -214, 44, -288);
  endShape(CLOSE);
  for (int k = 0; k < 24; k++) {
    float x = -104 + (k % 12) * 8.5 + random(-4, 4), y = -232 + 14 * sin((k % 12) * 0.26) + random(-6, 8);
    fill(lerpColor(plume, dark, random(0.28)));
    pushMatrix();
    translate(x, y);
    rotate(random(-0.5, 0.1));
    ellipse(0, 0, 42, 15);
    popMatrix();
  }
  noFill();
  for (int k = 0; k < 8; k++) {
    stroke(lerpColor(dark, #FFFFFF, 0.3));
    strokeWeight(2);
    bezier(30 - k * 6, -282 + k * 3, -10 - k * 5, -300 + k * 7, -50 - k * 4, -284 + k * 6, -78 + k * 2, -258 + k * 3);
  }
  // the long bare neck: shade, flesh, light
  float hx = 84 + lean, hy = -446 + tall;
  strokeCap(ROUND);
  for (int j = 0; j < 3; j++) {
    stroke(j == 0 ? lerpColor(flesh, #4A2A28, 0.45) : (j == 1 ? flesh : lerpColor(flesh, #FFFFFF, 0.4)));
    strokeWeight(j == 0 ? 30 : (j == 1 ? 22 : 6));
    float o = j == 2 ? 5 : 0;
    bezier(56 + o, -272, 122 + o, -304, 50 + lean + o, -360, hx - 4 + o, hy + 6);
  }
  strokeWeight(2);
  for (int k = 0; k < 12; k++) {                     // folds of the neck
    float t = 0.2 + k * 0.06, x = bezierPoint(56, 122, 50 + lean, hx - 4, t), y = bezierPoint(-272, -304, -360, hy + 6, t);
    stroke(lerpColor(flesh, #4A2A28, 0.35));
    line(x - 9, y + 1, x + 3, y + 3);
  }
  noStroke();
  for (int k = 0; k < 14; k++) {                     // a ruff where the neck begins
    fill(lerpColor(plume, dark, random(0.2)));
    ellipse(66 + random(-18, 18), -288 + random(-9, 9), 22, 15);
  }
  // head
  fill(lerpColor(flesh, #4A2A28, 0.35));
  ellipse(hx, hy + 2, 52, 42);
  fill(flesh);
  ellipse(hx + 1, hy, 47, 36);
  boolean open = random(1) < 0.35;
  fill(#C68A48);
  triangle(hx + 12, hy + 2, hx + 56, hy + (open ? 16 : 8), hx + 8, hy + 16);
  fill(#EDB768);
  beginShape();
  vertex(hx + 14, hy - 15);
  bezierVertex(hx + 36, hy - 14, hx + 62, hy - 4, hx + 64, hy + 5);
  vertex(hx + 12, hy + 4);
  endShape(CLOSE);
  fill(#6A3E20);
  ellipse(hx + 40, hy - 5, 8, 4);
  fill(#FFFFFF);
  ellipse(hx + 4, hy - 5, 22, 20);
  fill(#4A2A14);
  ellipse(hx + 6, hy - 5, 16, 16);
  fill(#0A0A0C);
  ellipse(hx + 6, hy - 5, 10, 11);
  fill(#FFFFFF);
  ellipse(hx + 9, hy - 8, 5, 5);
  stroke(dark);
  strokeWeight(2);
  for (int k = 0; k < 5; k++) line(hx - 6 + k * 5, hy - 14, hx - 10 + k * 6, hy - 20);
  for (int k = 0; k < 12; k++) line(hx - 16 + k * 2, hy - 14 + abs(k - 6), hx - 24 + k * 2.4 + random(-4, 4), hy - 26 - random(8));
}

// thigh, shank bent at the joint, and a foot with two toes
void leg(float x, float s, color c) {
  float kx = x - 16 + s * 0.4, fx = x + s, fy = -12;
  color shade = lerpColor(c, #3A2020, 0.35);
  noStroke();
  fill(shade);
  quad(x - 36, -214, x + 28, -214, kx + 12, -112, kx - 11, -112);
  fill(c);
  quad(x - 24, -214, x + 28, -214, kx + 12, -112, kx - 4, -112);
  stroke(shade);
  strokeCap(ROUND);
  strokeWeight(15);
  line(kx, -112, fx, fy);
  stroke(c);
  strokeWeight(9);
  line(kx + 2, -112, fx + 2, fy);
  noStroke();
  fill(c);
  ellipse(kx, -112, 25, 24);
  stroke(shade);
  strokeWeight(14);
  line(fx, fy + 2, fx + 36, fy + 6);
  strokeWeight(9);
  line(fx, fy + 3, fx + 18, fy + 10);
  stroke(#2A2420);
  strokeWeight(6);
  line(fx + 38, fy + 6, fx + 46, fy + 9);
}

void grass(float x, float y, color g, color soil) {
  stroke(lerpColor(g, soil, random(0.7)));
  strokeWeight(2);
  float t = 6 + (y - 300) * 0.1;
  for (int k = -1; k <= 1; k++) line(x, y, x + k * t * 0.4 + random(-3, 3), y - t * random(0.7, 1.2));
}

void acacia(float x, float y, float k, color g) {
  stroke(#5A4632);
  strokeWeight(4 * k);
  line(x, y, x, y - 34 * k);
  line(x, y - 24 * k, x - 20 * k, y - 50 * k);
  line(x, y - 24 * k, x + 20 * k, y - 50 * k);
  noStroke();
  fill(g);
  ellipse(x, y - 56 * k, 96 * k, 20 * k);
  ellipse(x + 12 * k, y - 64 * k, 56 * k, 16 * k);
}
