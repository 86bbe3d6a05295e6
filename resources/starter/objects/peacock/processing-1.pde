// A peacock walks in profile with its train folded behind it, on a wall, a lawn or a terrace by evening.
color neck, sheen, barb, gold;
void setup() {
  size(512, 512); color[] necks = {#1250C4, #0F6FD1, #1A3FA8, #2360B8};
  color[] barbs = {#2F8A4C, #1F7F6B, #5B9A3A, #3E8F7E}; color[] golds = {#C88A2C, #D9A441, #A8742E};
  neck = necks[int(random(necks.length))]; barb = barbs[int(random(barbs.length))];
  gold = golds[int(random(golds.length))]; sheen = lerpColor(neck, #3FE0D0, 0.55); float ground = garden();
  translate(256, ground);
  if (random(1) < 0.5) scale(-1, 1);
  translate(random(92, 108), 0); scale(random(0.85, 0.93)); train(random(-0.05, 0.14)); legs(); bird(random(-16, 14));
}
float garden() {
  color[] tops = {#F7E3B5, #16324A, #CFE8EE, #5A2F4F, #F6F1E6, #0F2B24};
  color[] lows = {#F2B880, #4F7F8C, #F4F7E8, #F08A6B, #DCD3C0, #3E6B4A};
  int k = int(random(tops.length)), kind = int(random(3)); strokeWeight(2);
  for (int y = 0; y < height; y++) {
    stroke(lerpColor(tops[k], lows[k], y / 430.0)); line(0, y, width, y);
  }
  noStroke(); float g = random(398, 424);
  for (int i = 0; i < 14; i++) {                           // hedges and round trees
    fill(lerpColor(lows[k], #2E5A3A, random(0.25, 0.55))); float x = random(width), r = random(60, 140);
    ellipse(x, g, r * 1.3, r);
  }
  if (random(1) < 0.5) {
    fill(#FFF3CF, 200); circle(random(60, 450), random(60, 130), random(50, 100));
  }
  if (kind == 0) {                                         // stone wall
    fill(#9A938A); rect(0, g, width, 120);
    for (int r = 0; r < 5; r++) for (int c = -1; c < 8; c++) {
      fill(lerpColor(#B8B0A4, #7F7870, random(1)));
      rect(c * 76 + (r % 2) * 38 + random(-4, 4), g + 16 + r * 25, 72, 22, 5);
    }
    fill(#CFC7BA); rect(0, g - 4, width, 18);
  } else if (kind == 1) {                                  // lawn with flowers
    color lawn = lerpColor(#5F9A45, tops[k], 0.25); fill(lawn); rect(0, g - 8, width, 130);
    for (int i = 0; i < 170; i++) {
      stroke(lerpColor(lawn, random(1) < 0.5 ? #123018 : #EAF5B0, random(0.1, 0.4))); strokeWeight(2);
      float x = random(width), y = random(g + 10, 520); line(x, y, x + random(-5, 5), y - random(8, 20));
    }
    noStroke();
    for (int i = 0; i < 24; i++) {
      fill(random(1) < 0.5 ? #FFFFFF : #F6A5B8); circle(random(width), random(g + 30, 510), random(4, 9));
    }
  } else {                                                 // chequered terrace
    fill(lerpColor(lows[k], #FFFFFF, 0.35)); rect(0, g - 6, width, 130); fill(lerpColor(tops[k], #3A2A2A, 0.45));
    for (int r = 0; r < 3; r++) for (int c = -8; c < 10; c++) if ((r + c + 20) % 2 == 0) {
      float y1 = g - 6 + r * r * 14 + r * 22, y2 = g - 6 + (r + 1) * (r + 1) * 14 + (r + 1) * 22, s1 = 0.7 + r * 0.25, s2 = 0.95 + r * 0.25;
      quad(256 + c * 62 * s1, y1, 256 + (c + 1) * 62 * s1, y1, 256 + (c + 1) * 62 * s2, y2, 256 + c * 62 * s2, y2);
    }
  }
  return g;
}
void train(float lift) {
  // long plumes from the rump backwards and down, each with an eye
  pushMatrix(); translate(-36, -128); rotate(lift); fill(0, 40); noFill();
  for (int layer = 0; layer < 4; layer++) {
    int n = 11 - layer;
    for (int i = 0; i < n; i++) {
      float v = i / (n - 1.0), len = 300 - layer * 56 - 60 * sq(v - 0.5) + random(-8, 8);
      float ex = -len, ey = lerp(30, 112, v) * (len / 300.0) + 4;
      color c = lerpColor(barb, v < 0.5 ? #E8F0A0 : #10261C, abs(v - 0.5) * 0.5); noFill(); stroke(c);
      strokeWeight(10 - layer);
      bezier(0, lerp(-16, 26, v), -len * 0.3, lerp(-22, 40, v), -len * 0.65, lerp(-6, 96, v) * 0.8, ex, ey);
      stroke(lerpColor(c, #FFFFFF, 0.35), 160); strokeWeight(1.5);
      bezier(0, lerp(-16, 26, v), -len * 0.3, lerp(-22, 40, v), -len * 0.65, lerp(-6, 96, v) * 0.8, ex, ey); noStroke();
      plume(ex, ey, 0.3 + 0.25 * v, 1 - layer * 0.12);
    }
  }
  noStroke();
  for (int i = 0; i < 70; i++) {                           // scaly saddle
    float t = random(1), x = -130 * t + 24, y = random(-22, 26) + 16 * t;
    fill(lerpColor(gold, barb, random(0.2, 0.9)), 230); ellipse(x, y, 17, 12); fill(lerpColor(barb, #FFF2B0, 0.5), 120);
    ellipse(x - 2, y, 8, 5);
  }
  popMatrix();
}
void plume(float x, float y, float a, float s) {
  pushMatrix(); translate(x, y); rotate(a - 0.5); scale(s); fill(barb); ellipse(0, 0, 44, 30); fill(gold);
  ellipse(-1, 0, 33, 22); fill(#27B7B0); ellipse(-1, 0, 23, 16); fill(#1B237A); ellipse(0, 0, 13, 10); fill(barb);
  stroke(lerpColor(barb, #E6F2B8, 0.5)); strokeWeight(1.3);
  for (int i = -2; i < 3; i++) line(-20, i * 5, -30, i * 9);
  noStroke(); popMatrix();
}
void legs() {
  float step = random(8, 26); stroke(#7A6A58); strokeWeight(7);
  for (int s = -1; s < 2; s += 2) {
    float fx = 14 + s * step; strokeWeight(8); line(8 + s * 10, -92, fx - 8, -46); strokeWeight(6);
    line(fx - 8, -46, fx, -4); strokeWeight(4); line(fx, -4, fx + 22, 2); line(fx, -4, fx + 14, 7);
    line(fx, -4, fx - 12, 2); line(fx - 4, -22, fx - 12, -18);
  }
  noStroke();
}
void bird(float lean) {
  fill(lerpColor(neck, #000000, 0.45));                     // thigh, belly
  ellipse(8, -96, 74, 52); fill(lerpColor(neck, #06102A, 0.3)); ellipse(0, -128, 150, 92);
  for (int i = 0; i < 9; i++) {                             // barred wing
    fill(i % 2 == 0 ? #D8C3A0 : #5B4636); pushMatrix(); translate(-18 - i * 7, -134 + i * 3); rotate(0.28);
    ellipse(0, 0, 96 - i * 6, 56 - i * 5); popMatrix();
  }
  fill(#A8602E); beginShape(); vertex(-30, -104); bezierVertex(-60, -96, -96, -92, -124, -84);
  bezierVertex(-100, -108, -70, -122, -40, -124); endShape(CLOSE);
  for (int i = 0; i < 26; i++) {                            // breast and neck: an S of rings that shine
    float t = i / 25.0;
    float x = 44 + 34 * sin(t * 2.6) + (lean + 8) * t * t, y = -126 - 158 * t, w = lerp(92, 30, pow(t, 0.55));
    fill(lerpColor(lerpColor(neck, #081238, 0.35), sheen, 0.25 + 0.3 * sin(t * 5))); ellipse(x, y, w, w * 0.9);
    fill(sheen, 40); ellipse(x + w * 0.16, y - 3, w * 0.45, w * 0.5);
  }
  stroke(lerpColor(sheen, #FFFFFF, 0.3), 130); strokeWeight(1.5); noFill();
  for (int i = 0; i < 40; i++) {
    float t = random(0.05, 0.75), x = 44 + 34 * sin(t * 2.6) + (lean + 8) * t * t + random(-1, 1) * lerp(36, 11, pow(t, 0.55)), y = -126 - 158 * t;
    arc(x, y, 9, 7, 0, PI);
  }
  float hx = 44 + 34 * sin(2.6) + lean + 10, hy = -290;
  for (int i = -3; i < 4; i++) {                            // crest
    float a = -HALF_PI - 0.18 + i * 0.17; stroke(lerpColor(neck, #0A1030, 0.5)); strokeWeight(2);
    line(hx - 6, hy - 8, hx - 6 + 48 * cos(a), hy - 8 + 48 * sin(a)); noStroke(); fill(sheen);
    circle(hx - 6 + 50 * cos(a), hy - 8 + 50 * sin(a), 10);
  }
  fill(neck); ellipse(hx, hy, 46, 38); fill(#FFFFFF); ellipse(hx + 8, hy - 8, 24, 8); ellipse(hx + 6, hy + 9, 22, 9);
  fill(#10131C); ellipse(hx + 9, hy, 26, 7); circle(hx + 8, hy, 12); fill(#FFFFFF); circle(hx + 10, hy - 2, 4);
  fill(#CFC4B0); beginShape(); vertex(hx + 20, hy - 7); bezierVertex(hx + 34, hy - 8, hx + 44, hy - 2, hx + 46, hy + 8);
  bezierVertex(hx + 38, hy + 6, hx + 28, hy + 8, hx + 19, hy + 7); endShape(CLOSE);
}
