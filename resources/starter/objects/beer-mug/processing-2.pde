// A mug of beer: dimpled or straight glass, rising bubbles, foam that runs over, on a bar at some hour.
color wall, beer, deep, foam, wood; float w, top, foot, taper; boolean dimpled;

void setup() {
  size(512, 512); color[] walls = {#F4E4C1, #2C2320, #8FB6C4, #A8412F, #E6EBE4, #1D2C42, #4E6B4A, #F0A94A};
  color[] beers = {#F6C13B, #F0A21F, #C8681C, #6B2F14, #E9C86A, #D9482B};
  wall = walls[int(random(walls.length))]; int b = int(random(beers.length));
  beer = beers[b]; deep = lerpColor(beer, #3A1204, 0.45); foam = b == 3 ? #EAD3AC : #FFF9EC;
  wood = lerpColor(#8A5630, random(1) < 0.5 ? #2A1710 : #D9AE78, random(0.8)); dimpled = random(1) < 0.5;
  w = random(106, 134); top = random(108, 142); foot = random(424, 440); taper = random(-10, 12);
  room(); translate(256 + random(-14, 14), 0); if (random(1) < 0.5) scale(-1, 1);
  translate(-22, 0); handle(); glass(); head();
}

void room() {
  for (int y = 0; y < 512; y++) { stroke(lerpColor(lerpColor(wall, #FFFFFF, 0.12), lerpColor(wall, #000000, 0.3), y / 512.0)); line(0, y, width, y); }
  noStroke(); color lamp = lerpColor(wall, #FFE2A0, 0.6);
  for (int i = 0; i < 12; i++) { fill(lamp, random(20, 70)); circle(random(width), random(380), random(20, 90)); }
  fill(wood); rect(0, 396, width, 116); fill(lerpColor(wood, #FFFFFF, 0.22)); rect(0, 396, width, 9);
  stroke(0, 40); strokeWeight(2); noFill();
  for (int i = 0; i < 9; i++) { float y = 414 + i * 12; bezier(0, y, 170, y + random(-9, 9), 340, y + random(-9, 9), 512, y); }
  noStroke(); fill(0, 80); ellipse(256, foot + 4, 2.7 * w, 40);
  if (random(1) < 0.6) { fill(lerpColor(#F2EEE4, wall, 0.25)); ellipse(250, foot + 2, 2.5 * w, 46); fill(0, 50); ellipse(246, foot + 3, 2.1 * w, 30); }   // beer mat
}

void handle() {
  float y = (top + foot) / 2 + 8, h = (foot - top) * 0.62; noFill();
  stroke(lerpColor(wall, #FFFFFF, 0.55), 190); strokeWeight(30); bezier(w - 12, y - h / 2, w + 108, y - h / 2 - 8, w + 100, y + h / 2, w - 12, y + h / 2);
  stroke(lerpColor(wall, #14202A, 0.55), 150); strokeWeight(3);
  bezier(w, y - h / 2 - 15, w + 128, y - h / 2 - 22, w + 118, y + h / 2 + 14, w, y + h / 2 + 15);
  bezier(w, y - h / 2 + 15, w + 88, y - h / 2 + 8, w + 82, y + h / 2 - 14, w, y + h / 2 - 15);
  stroke(255, 220); strokeWeight(6); bezier(w + 20, y - h / 2 - 5, w + 92, y - h / 2, w + 92, y + h / 8, w + 76, y + h / 4);
  noStroke();
}

void glass() {
  fill(lerpColor(wall, #FFFFFF, 0.6), 150); quad(-w - 9, top, w + 9, top, w + 9 - taper, foot, -w - 9 + taper, foot);
  ellipse(0, foot, 2 * (w + 9 - taper), 26); float a = top + 8, b = foot - 26;
  for (int x = (int) -w; x < w; x++) {                // the beer is dark at its edges and glows in the middle
    float t = x / w, k = 1 - taper / w;
    stroke(lerpColor(lerpColor(beer, #FFF0B0, 0.35), deep, pow(abs(t + 0.22) / 1.22, 1.5)));
    line(x, a, x * k, b + 8 * sqrt(1 - t * t));
  }
  noStroke();
  for (int i = 0; i < 70; i++) {                      // chains of bubbles
    float x = random(-w + 14, w - 14) * 0.92;
    fill(255, random(70, 190)); circle(x, random(top + 50, foot - 34), random(2, 6));
  }
  if (dimpled) {
    for (int r = 0; r < 4; r++) for (int c = -2; c < 3; c++) {
      float x = c * w * 0.41, y = lerp(top + 74, foot - 56, r / 3.0), s = 1 - abs(c) * 0.17;
      fill(deep, 90); ellipse(x + 2, y + 3, 36 * s, 40); fill(lerpColor(beer, #FFFFFF, 0.25), 150); ellipse(x, y, 30 * s, 34);
      fill(255, 150); ellipse(x - 6 * s, y - 8, 11 * s, 9);
    }
  } else {
    for (int c = -2; c < 3; c++) { fill(255, 46); rect(c * w * 0.4 - 15 + abs(c) * 3, top + 56, 28 - abs(c) * 6, foot - top - 94, 14); }
  }
  fill(255, 130); rect(-w + 5, top + 30, 9, foot - top - 74, 5);
  fill(lerpColor(wall, #FFFFFF, 0.75), 170); rect(-w - 2 + taper, foot - 18, 2 * (w + 2 - taper), 14, 7);
  stroke(lerpColor(wall, #14202A, 0.6), 160); strokeWeight(3); noFill();
  line(-w - 9, top, -w - 9 + taper, foot); line(w + 9, top, w + 9 - taper, foot); arc(0, foot, 2 * (w + 9 - taper), 26, 0, PI);
  noStroke();
}

void head() {
  float high = random(20, 62);
  for (int layer = 0; layer < 3; layer++) {
    fill(lerpColor(foam, deep, 0.3 - 0.15 * layer)); int n = 14;
    for (int i = 0; i <= n; i++) { float t = -1 + 2.0 * i / n; circle(t * (w - 4), top + 22 - layer * 9 - (high - 14) * sqrt(max(0, 1 - t * t)) * (0.6 + 0.2 * layer) + random(-5, 5), random(40, 60) - layer * 6); }
    rect(-w + 2, top - high * 0.35 - layer * 4, 2 * w - 4, 40 + high * 0.35 - layer * 8, 12);
  }
  int drips = int(random(0, 4));
  for (int i = 0; i < drips; i++) {                   // foam runs down the glass
    float x = random(-w + 6, w - 20), l = random(40, 130);
    fill(lerpColor(foam, deep, 0.18)); rect(x + 3, top + 10, 24, l + 3, 12);
    fill(foam); rect(x, top + 10, 24, l, 12); circle(x + 12, top + 10 + l, 30);
  }
  for (int i = 0; i < 40; i++) { fill(lerpColor(foam, deep, random(0.06, 0.2)), 140); circle(random(-w + 10, w - 10), top + random(-high * 0.5, 26), random(3, 10)); }
  fill(255, 90); ellipse(-w * 0.4, top - high * 0.6, w * 0.6, 12);
}
