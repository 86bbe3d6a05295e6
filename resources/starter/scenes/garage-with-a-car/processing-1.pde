// Looking into an open garage: a parked car faces us, stored things line the walls.
float lum;
boolean lamps;

color c(color k) { return lerpColor(#0C0E18, k, lum); }

void setup() {
  size(512, 512);
  noStroke();
  lum = random(1) < 0.4 ? random(0.5, 0.62) : 1;
  lamps = lum < 1 || random(1) < 0.3;
  color[] walls = {#D8D2C4, #B9C4CC, #8A8F96, #C9A98C, #9DB39A, #5E6A78};
  color wall = walls[int(random(6))];
  float l = random(70, 100), r = 512 - random(70, 100), t = random(96, 116), b = random(322, 342);
  fill(c(lerpColor(wall, #000000, 0.35))); quad(0, 0, 512, 0, r, t, l, t);                 // ceiling and rails
  for (int i = 1; i < 5; i++) { fill(c(lerpColor(wall, #000000, 0.5))); float q = i / 5.0; rect(lerp(0, l, q * q), lerp(0, t, q * q), lerp(512, r - l, q * q), 6 - i); }
  fill(c(lerpColor(wall, #000000, 0.18))); quad(0, 0, l, t, l, b, 0, 512); quad(512, 0, r, t, r, b, 512, 512);
  fill(c(wall)); rect(l, t, r - l, b - t);
  if (random(1) < 0.5) for (float y = t; y < b; y += 18) for (float x = l; x < r - 34; x += 36) { fill(c(lerpColor(wall, random(1) < 0.5 ? #FFFFFF : #6A3A28, random(0.16)))); rect(x, y, 34, 16); }
  color floor0 = random(1) < 0.5 ? #8D8D8A : #6B6E74;
  fill(c(floor0)); quad(0, 512, l, b, r, b, 512, 512);
  stroke(c(lerpColor(floor0, #000000, 0.25))); strokeWeight(2);
  for (int i = 1; i < 5; i++) line(lerp(l, r, i / 5.0), b, lerp(-150, 662, i / 5.0), 512);
  line(l - 18, b + 42, r + 18, b + 42); line(l - 50, b + 104, r + 50, b + 104);
  noStroke();
  shelf(l + 8, t + 24, (r - l) * 0.46); shelf(l + 8, t + 66, (r - l) * 0.46); 
  float wx = l + (r - l) * 0.56;
  if (random(1) < 0.5) { fill(c(#EDEDE6)); rect(wx - 4, t + 20, 128, 78); fill(lum < 1 ? #1B2A55 : #BFE3F7); rect(wx, t + 24, 58, 70); rect(wx + 62, t + 24, 58, 70); }
  else bike(wx + 20, t + 74);
  for (int i = 0; i < int(random(2, 5)); i++) { float x = r - 8, y = b - 2 - i * 20; fill(c(#25262A)); rect(x - 52, y - 19, 72, 18, 8); fill(c(#45474D)); for (int k = 0; k < 8; k++) rect(x - 46 + k * 8, y - 17, 3, 14); }
  float lx = l - 30; fill(c(#C43A32)); quad(lx - 34, b - 40, lx + 26, b - 56, lx + 26, b + 14, lx - 34, b + 52); fill(c(#7E211D)); for (int k = 1; k < 4; k++) quad(lx - 30, b - 40 + k * 23, lx + 22, b - 54 + k * 17, lx + 22, b - 51 + k * 17, lx - 30, b - 36 + k * 23);
  if (random(1) < 0.6) { float x = r + 36, y = t + 50; fill(c(#8A5A34)); quad(x, y, x + 6, y, x + 10, b + 50, x + 4, b + 50); fill(c(#9AA0A6)); quad(x - 10, b + 40, x + 22, b + 46, x + 18, b + 86, x - 6, b + 80); }
  if (lamps) { fill(255, 240, 190, 46); quad(206, 60, 306, 60, 470, 470, 42, 470); }
  fill(lamps ? #FFF6D0 : #E2E4E6); rect(196, 48, 120, 12, 4); fill(c(#55585E)); rect(192, 42, 128, 7); rect(220, 20, 4, 24); rect(290, 20, 4, 24);
  color[] paint = {#C8232C, #1F5FB0, #F2B91D, #E9EBEE, #2A2D33, #2E8B57, #E8742A, #7FB8C9};
  car(256 + random(-18, 18), 478 + random(-14, 8), random(0.98, 1.1), random(1) < 0.5 ? 0 : random(14, 30), lerpColor(#0C0E18, paint[int(random(8))], max(lum, 0.8)));
}

void shelf(float x, float y, float w) {
  fill(c(#6B4A2E)); rect(x, y + 30, w, 5); rect(x + 8, y + 34, 4, 10); rect(x + w - 12, y + 34, 4, 10);
  color[] k = {#C79A62, #B8864E, #3C7FB5, #D4473B, #E7C23C, #5E9A58};
  for (float q = x + 4; q < x + w - 24; q += random(26, 34)) {
    color p = k[int(random(6))]; float h = random(16, 30); fill(c(p));
    if (random(1) < 0.6) { rect(q, y + 30 - h, 23, h); fill(c(lerpColor(p, #000000, 0.3))); rect(q + 9, y + 30 - h, 5, h * 0.5); }
    else { rect(q + 3, y + 12, 17, 18); fill(c(#D5D8DA)); rect(q + 1, y + 9, 21, 5); }
  }
}

void bike(float x, float y) {
  noFill(); stroke(c(#202228)); strokeWeight(4); circle(x, y, 52); circle(x + 76, y, 52);
  stroke(c(random(1) < 0.5 ? #E0483E : #2F9FC0)); line(x, y, x + 24, y - 34); line(x + 24, y - 34, x + 62, y - 36); line(x + 62, y - 36, x + 34, y + 2); line(x + 34, y + 2, x, y); line(x + 20, y - 42, x + 34, y + 2); line(x + 60, y - 46, x + 76, y);
  stroke(c(#202228)); line(x + 10, y - 44, x + 30, y - 44); line(x + 60, y - 47, x + 70, y - 50); noStroke();
}

void car(float x, float y, float k, float tall, color body) {
  color dark = lerpColor(body, #000000, 0.35), shine = lerpColor(body, #FFFFFF, 0.35);
  pushMatrix(); translate(x, y); scale(k);
  fill(0, 110); ellipse(0, -4, 350, 34);
  fill(#17181B); rect(-146, -58, 48, 60, 10); rect(98, -58, 48, 60, 10); fill(#34363B); for (int i = 0; i < 5; i++) { rect(-144, -48 + i * 10, 44, 3); rect(100, -48 + i * 10, 44, 3); }
  fill(body); beginShape(); vertex(-128, -112); bezierVertex(-112, -150, -100, -186 - tall, -84, -194 - tall); bezierVertex(-40, -206 - tall, 40, -206 - tall, 84, -194 - tall); bezierVertex(100, -186 - tall, 112, -150, 128, -112); endShape(CLOSE);
  fill(lerpColor(#29405A, #A9CBE0, lum * 0.6)); beginShape(); vertex(-108, -118); vertex(-78, -183 - tall); bezierVertex(-40, -192 - tall, 40, -192 - tall, 78, -183 - tall); vertex(108, -118); endShape(CLOSE);
  fill(20, 24, 32, 130); rect(-66, -152, 36, 36, 12); rect(30, -152, 36, 36, 12);
  fill(255, 70); quad(-60, -182 - tall, -30, -185 - tall, -64, -120, -98, -120);
  stroke(#15171A); strokeWeight(3); line(-70, -117, -10, -126); line(0, -117, 60, -126); noStroke();
  fill(dark); ellipse(-138, -124, 38, 22); ellipse(138, -124, 38, 22);
  fill(body); beginShape(); vertex(-150, -34); bezierVertex(-160, -80, -152, -104, -126, -118); bezierVertex(-60, -126, 60, -126, 126, -118); bezierVertex(152, -104, 160, -80, 150, -34); bezierVertex(120, -24, -120, -24, -150, -34); endShape(CLOSE);
  fill(shine); beginShape(); vertex(-112, -112); bezierVertex(-50, -120, 50, -120, 112, -112); vertex(90, -98); bezierVertex(40, -104, -40, -104, -90, -98); endShape(CLOSE);
  fill(#1C1E22); rect(-62, -86, 124, 30, 10); fill(#C9CDD2); for (int i = 0; i < 4; i++) rect(-58, -82 + i * 7, 116, 2); circle(0, -71, 20); fill(dark); circle(0, -71, 13);
  for (int s = -1; s < 2; s += 2) { fill(#D0D4D8); ellipse(s * 108, -80, 60, 38); fill(lamps ? #FFF3B8 : #F4F8FA); ellipse(s * 108, -80, 48, 29); fill(255); ellipse(s * 104, -84, 16, 10); fill(#F09A2A); rect(s * 134 - 7, -54, 14, 8, 3); }
  fill(dark); rect(-154, -50, 308, 24, 12); fill(#F3F3EC); rect(-36, -49, 72, 20, 3); fill(#22252A); textSize(14); textAlign(CENTER, CENTER); text("" + char(65 + int(random(26))) + char(65 + int(random(26))) + " " + int(random(100, 999)), 0, -40);
  popMatrix();
}
