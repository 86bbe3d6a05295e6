// A herd on a hilly pasture, the nearest animal large, the others behind it.
color[] coats = {#F7F3EA, #A2623A, #2C2726, #D9B58A, #F2EFE8};
color[] spots = {#26221F, #F4E9DA, #3A3432, #FFF6E6, #8A4A2A};
float night;

color lit(color c) { return lerpColor(c, #141C3C, night); }

void setup() {
  size(512, 512);
  noStroke();
  int s = int(random(4));
  color[] top = {#5DAEE8, #F08A5D, #1A2350, #C9D3D6}, low = {#DDF1FB, #FFE3A6, #6C6FA5, #F1F2EC}, grass = {#6DB84A, #9AA23C, #4E8A4A, #86B277};
  night = s == 2 ? 0.45 : 0;
  for (int y = 0; y < 260; y++) { fill(lerpColor(top[s], low[s], y / 230.0)); rect(0, y, width, 2); }
  fill(s == 2 ? #F6F1D0 : #FFF3C0); circle(random(50, 460), random(40, 110), random(36, 70));
  for (int i = 0; i < 4; i++) { float x = random(width), y = random(30, 120); fill(255, s == 2 ? 40 : 200); for (int k = 0; k < 5; k++) ellipse(x + k * 22 - 44, y + random(-8, 8), 60, random(18, 34)); }
  float a = random(6), hz = random(175, 215);
  for (int l = 0; l < 3; l++) {
    fill(lit(lerpColor(lerpColor(grass[s], low[s], 0.6 - l * 0.25), #2E6A4A, 0.25)));
    for (int x = 0; x < width; x += 2) { float y = hz + l * 16 - (30 - l * 7) * (1 + sin(a + l * 2 + x * (0.009 + l * 0.004))); rect(x, y, 2, 300); }
  }
  fill(lit(grass[s])); rect(0, hz + 30, width, 400);
  for (int i = 0; i < 6; i++) { float x = random(width), y = hz + random(24, 38), h = random(24, 44); fill(lit(#5A4030)); rect(x - 2, y - 10, 5, 12); fill(lit(lerpColor(#2F6B38, grass[s], random(0.5)))); ellipse(x, y - h * 0.6, h, h); ellipse(x - h * 0.3, y - h * 0.45, h * 0.7, h * 0.6); }
  fill(lit(#8B6A48));
  for (int x = 0; x < width; x += 46) rect(x, hz + 34, 5, 30);
  rect(0, hz + 40, width, 3); rect(0, hz + 51, width, 3);
  for (int i = 0; i < 500; i++) { float y = random(hz + 66, 512), k = (y - hz) / 300; stroke(lit(lerpColor(grass[s], random(1) < 0.5 ? #2F5E22 : #D8E08A, random(0.5)))); strokeWeight(1 + k * 1.4); float x = random(width); line(x, y, x + random(-4, 4), y - 10 * k - 3); }
  noStroke();
  int n = int(random(2, 5)), c = int(random(5));
  for (int i = 0; i < n; i++) cow(70 + (i * 2 % 5) * 92 + random(-14, 14), hz + 84 + i * 17, random(0.5, 0.62), random(1) < 0.6 ? c : int(random(5)));
  cow(random(1) < 0.5 ? random(180, 215) : random(297, 332), random(458, 478), random(0.95, 1.15), c);
  for (int i = 0; i < 26; i++) { float x = random(width), y = random(478, 510); fill(lit(random(1) < 0.5 ? #FFFFFF : #FFD23F)); for (int k = 0; k < 5; k++) circle(x + 4 * cos(k * 1.257), y + 4 * sin(k * 1.257), 5); fill(lit(#E8912D)); circle(x, y, 4); }
}

void cow(float x, float y, float k, int c) {
  boolean graze = random(1) < 0.5;
  float lift = graze ? 1.15 : random(-0.15, 0.2);
  color coat = lit(coats[c]), mark = lit(spots[c]), dark = lerpColor(coat, #000000, 0.28), pink = lit(#EBA9A0);
  pushMatrix(); translate(x, y); scale(random(1) < 0.5 ? -k : k, k);
  fill(0, 55); ellipse(0, 2, 230, 20);
  fill(dark); quad(-62, -62, -42, -62, -44, 0, -58, 0); quad(44, -62, 62, -62, 58, 0, 46, 0);               // far legs
  noFill(); stroke(dark); strokeWeight(6); bezier(-92, -128, -114, -120, -104, -80, -108 + random(-8, 12), -48); noStroke();
  fill(mark); ellipse(-107, -42, 12, 24);
  fill(pink); ellipse(-42, -56, 46, 30); rect(-52, -46, 6, 12, 3); rect(-38, -46, 6, 12, 3);                 // udder
  fill(coat);
  beginShape(); vertex(-94, -126); bezierVertex(-60, -142, 30, -132, 74, -134); bezierVertex(102, -120, 96, -76, 74, -58); bezierVertex(40, -44, -30, -50, -60, -62); bezierVertex(-96, -64, -102, -104, -94, -126); endShape(CLOSE);
  quad(-92, -96, -58, -90, -68, 0, -84, 0); quad(54, -84, 84, -88, 80, 0, 64, 0);
  fill(mark); if (c != 1 || random(1) < 0.5) { ellipse(-46, -106, random(40, 66), 40); ellipse(-30, -112, 36, 28); ellipse(random(14, 34), -98, 44, random(34, 56)); ellipse(40, -112, 34, 26); ellipse(-78, -88, 22, 32); }
  fill(lit(#3A302A)); rect(-85, -8, 18, 10, 2); rect(63, -8, 18, 10, 2); rect(-58, -7, 14, 8, 2); rect(45, -7, 14, 8, 2);
  pushMatrix(); translate(78, -112); rotate(lift);                                                           // neck and head
  fill(coat); beginShape(); vertex(-20, -22); bezierVertex(10, -30, 24, -40, 40, -42); vertex(52, -6); bezierVertex(30, 10, 10, 32, -14, 36); endShape(CLOSE);
  translate(46, -28); rotate(graze ? 0.1 : 0.5);
  fill(lit(#E8DDC0)); triangle(-6, -16, 4, -18, 4, -38); 
  fill(dark); ellipse(-20, -8, 34, 14);
  fill(coat); beginShape(); vertex(-14, -18); bezierVertex(6, -26, 30, -14, 58, -10); vertex(60, 12); bezierVertex(34, 18, 4, 26, -10, 18); endShape(CLOSE);
  fill(mark); ellipse(0, -4, 24, 26); fill(pink); ellipse(56, 1, 26, 27); fill(lit(#7A4A48)); ellipse(60, -4, 5, 7); fill(255); circle(14, -7, 10); fill(0); circle(15, -7, 7);
  fill(dark); ellipse(-14, -12, 30, 13);
  popMatrix();
  popMatrix();
}
