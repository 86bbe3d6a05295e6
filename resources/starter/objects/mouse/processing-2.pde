// A mouse in profile by a skirting board, in straw or on flagstones; fur, tail, cheese, side by chance
color fur, dark, pink;

void setup() {
  size(512, 512);
  color[] walls = {#F0E2C8, #3C465C, #96BEB4, #2A2630, #E7A48E, #C8D6E8, #6B4A38};
  color[] furs = {#928478, #ECE8E2, #6E543E, #54565F, #C4966A};
  color wall = walls[int(random(walls.length))];
  fur = furs[int(random(furs.length))];
  while (abs(lum(fur) - lum(wall)) < 48) wall = walls[int(random(walls.length))];
  dark = lerpColor(fur, #1C1218, 0.5); pink = #F0A6A0;
  color ground = lerpColor(wall, lum(fur) > 140 ? #4A3222 : #F4E6CC, 0.55);
  noStroke();
  float fl = random(335, 365);
  for (int y = 0; y < 512; y += 4) { fill(y < fl ? lerpColor(lerpColor(wall, #FFFFFF, 0.16), lerpColor(wall, #000000, 0.15), y / fl) : lerpColor(ground, #000000, 0.22 * (512 - y) / 150)); rect(0, y, 512, 5); }
  int place = int(random(3));
  if (place == 0) {                                            // skirting board with the hole it came from
    for (int x = 8; x < 512; x += 42) { fill(255, 20); rect(x, 0, 16, fl - 62); }
    fill(lerpColor(wall, #FFFFFF, 0.4)); rect(0, fl - 62, 512, 62);
    fill(0, 50); rect(0, fl - 52, 512, 3); rect(0, fl - 2, 512, 5);
    float x = random(1) < 0.5 ? random(30, 90) : random(420, 480);
    fill(lerpColor(wall, #3A2A20, 0.5)); rect(x - 44, fl - 86, 88, 86, 44, 44, 0, 0);
    fill(#140E0C); rect(x - 36, fl - 78, 72, 78, 36, 36, 0, 0);
  } else if (place == 1) {                                     // straw
    for (int k = 0; k < 110; k++) { stroke(lerpColor(#C79A3E, #F2DA8C, random(1)), 200); strokeWeight(random(1.5, 4)); float x = random(-40, 500), y = random(fl - 14, 505); line(x, y, x + random(30, 90), y + random(-22, 22)); }
  } else {                                                     // flagstones under a brick wall
    stroke(0, 45); strokeWeight(3);
    for (int y = 0; y < fl; y += 44) { line(0, fl - y, 512, fl - y); for (int x = (y / 44 % 2) * 45; x < 512; x += 90) line(x, fl - y, x, fl - y - 44); }
    for (int x = -3; x < 5; x++) line(256 + x * 110, fl, 256 + x * 190, 512);
    line(0, fl + 44, 512, fl + 44); line(0, fl + 110, 512, fl + 110);
  }
  noStroke();
  float side = random(1) < 0.5 ? -1 : 1, k = random(0.94, 1.1);
  translate(256 + random(-10, 10), 306 + random(-10, 12)); scale(side * k, k); translate(-262, -300);
  for (int i = 0; i < 5; i++) { fill(0, 30); ellipse(240, 402, 340 - 24 * i, 36 - 4 * i); }
  float c = random(-70, 50);
  noFill();
  for (int i = 0; i < 4; i++) { stroke(lerpColor(#A85F60, #FFC4BA, i / 3.0)); strokeWeight(12 - 3 * i); bezier(130, 374 - i, 60, 420 - i, 20 + c / 3, 330 + c - i, 60, 250 + c); }
  stroke(#A85F60, 130); strokeWeight(1.4);
  for (int i = 1; i < 22; i++) { float t = i / 23.0, x = bezierPoint(130, 60, 20 + c / 3, 60, t), y = bezierPoint(373, 419, 329 + c, 249 + c, t); line(x - 4, y - 3, x + 4, y + 3); }
  noStroke();
  fill(dark); ellipse(352, 222, 74, 82); fill(lerpColor(pink, dark, 0.35)); ellipse(356, 226, 48, 56);
  paw(178, 397, 78, dark); paw(322, 396, 50, dark);
  for (int i = 0; i < 9; i++) {                                 // from the shadowed belly up to the lit back
    fill(lerpColor(dark, lerpColor(fur, #FFFFFF, 0.22), i / 8.0));
    pushMatrix(); translate(250 + i * 0.5, 300 - i * 3.2); scale(1 - i * 0.035); translate(-250, -300); body(); popMatrix();
    if (i == 4) { fill(fur); beginShape(); vertex(330, 262); bezierVertex(380, 258, 428, 298, 448, 316); bezierVertex(450, 330, 428, 337, 400, 341); bezierVertex(370, 344, 340, 330, 330, 262); endShape(CLOSE); }
  }
  for (int i = 0; i < 330; i++) {                               // fur lies from nose to tail
    float a = random(TWO_PI), r = sqrt(random(1)), x = 226 + 108 * r * cos(a), y = 316 + 68 * r * sin(a);
    stroke(lerpColor(y < 300 ? lerpColor(fur, #FFFFFF, 0.4) : dark, fur, random(0.7)), 150);
    strokeWeight(1.6); line(x, y, x - random(7, 15), y + random(-1, 7) + (x - 226) * -0.03);
  }
  noStroke(); fill(lerpColor(fur, #FFFAF0, 0.55), 200); ellipse(262, 380, 120, 20);
  for (int i = 0; i < 7; i++) { fill(lerpColor(dark, fur, 0.35 + i * 0.11)); ellipse(168 + i, 354 - i * 2, 122 - 11 * i, 98 - 9 * i); }   // haunch
  paw(204, 401, 76, pink);
  fill(lerpColor(fur, dark, 0.25)); quad(320, 346, 364, 340, 360, 396, 338, 398); fill(fur); quad(330, 342, 364, 340, 360, 392, 348, 394);
  paw(356, 399, 44, pink);
  fill(dark); ellipse(304, 232, 94, 102); fill(lerpColor(fur, #FFFFFF, 0.15)); ellipse(303, 230, 86, 94);
  for (int i = 0; i < 5; i++) { fill(lerpColor(lerpColor(pink, #FFFFFF, 0.2), #9C4A58, i * 0.17)); ellipse(307 + i * 2, 235 + i * 4, 64 - 10 * i, 72 - 11 * i); }
  fill(dark); ellipse(381, 287, 32, 34); fill(#08060A); ellipse(382, 286, 26, 28); fill(255); ellipse(387, 280, 9, 9); ellipse(377, 293, 4, 4);
  fill(#D8646E); ellipse(450, 322, 21, 18); fill(255, 150); ellipse(453, 317, 8, 5);
  stroke(#3C2828); strokeWeight(2); noFill(); arc(424, 333, 34, 16, 0.2, 2.2);
  stroke(lum(wall) < 120 ? 250 : 40, 210); strokeWeight(1.5);
  for (int i = 0; i < 5; i++) { bezier(426, 322 + i * 2, 442, 316 + i * 6, 458, 302 + i * 11, 474 + random(-8, 10), 290 + i * 18); bezier(418, 322 + i * 2, 408, 322 + i * 5, 400, 326 + i * 9, 388 + random(-8, 8), 336 + i * 13); }
  noStroke();
  if (random(1) < 0.55) {                                       // a wedge of cheese and its crumbs
    fill(0, 60); ellipse(450, 404, 130, 14);
    fill(#F0B429); quad(396, 376, 506, 358, 506, 404, 396, 404); fill(#FBE08A); triangle(396, 376, 506, 358, 486, 334);
    for (int i = 0; i < 5; i++) { float x = 412 + i * 20, y = 388 + (i % 2) * 7, q = random(8, 15); fill(#B97F14); ellipse(x, y, q, q); fill(#D99E22); ellipse(x + 1.5, y + 1.5, q * 0.7, q * 0.7); }
    for (int i = 0; i < 7; i++) { fill(#F7CE5B); circle(random(376, 500), random(404, 416), random(3, 6)); }
  }
}

float lum(color c) { return 0.3 * red(c) + 0.59 * green(c) + 0.11 * blue(c); }

void paw(float x, float y, float w, color c) {
  fill(lerpColor(c, #5A2A30, 0.25)); ellipse(x, y + 2, w, w * 0.26);
  fill(c); ellipse(x - 2, y, w * 0.9, w * 0.22);
  for (int i = 0; i < 3; i++) ellipse(x + w * 0.44, y - 4 + i * 4, 16, 5);
}

void body() {
  beginShape(); vertex(110, 370);
  bezierVertex(96, 280, 170, 230, 244, 244); bezierVertex(290, 250, 320, 240, 350, 248);
  bezierVertex(396, 256, 430, 296, 452, 316); bezierVertex(456, 334, 430, 342, 404, 346);
  bezierVertex(370, 352, 356, 376, 330, 386); bezierVertex(270, 402, 180, 402, 140, 396);
  bezierVertex(122, 392, 112, 384, 110, 370); endShape(CLOSE);
}
