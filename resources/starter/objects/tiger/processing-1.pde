// A tiger's face from the front, striped, in grass, snow, night or poster colour
int m;
color fur, dark;
void stripe(float x, float y, float a, float l, float w) {
  pushMatrix(); translate(x, y); rotate(a);
  fill(dark); beginShape();
  vertex(0, -w); bezierVertex(l*0.3, -w*1.3, l*0.7, -w*0.2, l, w*0.6);
  bezierVertex(l*0.6, w*0.7, l*0.3, w*1.3, 0, w); endShape(CLOSE);
  popMatrix();
}
void setup() {
  size(512, 512); noStroke();
  color[] bgs = {color(24, 52, 40), color(214, 232, 240), color(250, 205, 95), color(20, 26, 54), color(170, 200, 120), color(120, 35, 45)};
  random(1); float dice = random(6);
  background(bgs[int(dice)]);
  color leaf = color(random(20, 130), random(90, 170), random(40, 110));
  for (int i = 0; i < 60; i++) { fill(leaf, random(60, 200)); float x = random(-20, 532), h = random(120, 420); triangle(x, 520, x+random(10, 24), 520, x+random(-70, 70), 520-h); }
  color[] furs = {color(238, 138, 42), color(222, 110, 30), color(247, 165, 70), color(240, 236, 226)};
  fur = furs[int(random(3.6))]; dark = color(36, 22, 18);
  color cream = color(255, 246, 228), rose = color(218, 120, 115);
  translate(256+random(-18, 18), 262+random(-12, 18)); rotate(random(-0.16, 0.16)); scale(random(0.86, 1.08));
  fill(red(fur)*0.85, green(fur)*0.8, blue(fur)*0.8); ellipse(0, 225, 330, 260);             // shoulders
  for (int s = -1; s <= 1; s += 2) for (int i = 0; i < 4; i++) stripe(s*150, 160+i*30, s > 0 ? PI-0.3 : 0.3, 90, 8);
  for (int s = -1; s <= 1; s += 2) {                                                         // round ears
    fill(dark); ellipse(s*122, -138, 104, 104); fill(fur); ellipse(s*119, -130, 88, 88);
    fill(cream); ellipse(s*116, -122, 58, 60); fill(rose, 150); ellipse(s*114, -116, 32, 38);
  }
  fill(fur); ellipse(0, 0, 350, 310);
  for (int s = -1; s <= 1; s += 2) {
    fill(cream); beginShape(); vertex(s*90, 40); for (int i = 0; i < 6; i++) { float a = -0.15+i*0.3; vertex(s*(178+random(14, 26))*cos(a), 20+170*sin(a)); vertex(s*160*cos(a+0.15), 20+150*sin(a+0.15)); } vertex(s*20, 140); endShape(CLOSE);
    fill(cream); ellipse(s*78, -62, 88, 52);                                                 // pale brow
    for (int i = 0; i < 3; i++) stripe(s*(172-i*6), -30+i*45+random(-5, 5), s > 0 ? PI-0.15+i*0.12 : 0.15-i*0.12, random(58, 82), random(7, 11));
    for (int i = 0; i < 3; i++) stripe(s*(20+i*36), -150+i*16, s > 0 ? 1.75+i*0.12 : PI-1.75-i*0.12, random(44, 62), random(7, 10));
    stripe(s*150, -85, s > 0 ? PI-0.5 : 0.5, 60, 9);
    stripe(s*135, 118, s > 0 ? PI+0.4 : -0.4, 52, 9);
  }
  for (int i = 0; i < 3; i++) { stripe(0, -112+i*22, 0.25, 40-i*6, 6); stripe(0, -112+i*22, PI-0.25, 40-i*6, -6); }
  stripe(0, -146, HALF_PI, 92, 7);
  fill(lerpColor(fur, cream, 0.25)); quad(-30, -50, 30, -50, 42, 50, -42, 50);               // bridge of the nose
  fill(cream); ellipse(0, 128, 120, 66); ellipse(-46, 84, 112, 88); ellipse(46, 84, 112, 88);
  boolean roar = random(1) < 0.35;
  if (roar) { fill(90, 20, 28); ellipse(0, 128, 84, 76); fill(225, 95, 105); ellipse(0, 146, 54, 36); fill(255, 252, 240); triangle(-34, 104, -18, 102, -25, 132); triangle(34, 104, 18, 102, 25, 132); fill(cream); ellipse(-30, 84, 84, 54); ellipse(30, 84, 84, 54); }
  fill(rose); beginShape(); vertex(-40, 40); bezierVertex(-20, 30, 20, 30, 40, 40); bezierVertex(34, 62, 14, 74, 0, 76); bezierVertex(-14, 74, -34, 62, -40, 40); endShape(CLOSE);
  fill(dark); ellipse(-17, 58, 14, 8); ellipse(17, 58, 14, 8);
  stroke(dark); strokeWeight(4); noFill(); line(0, 76, 0, 96); bezier(0, 96, -12, 116, -46, 118, -62, 100); bezier(0, 96, 12, 116, 46, 118, 62, 100); noStroke();
  color iris = random(1) < 0.5 ? color(235, 190, 50) : color(120, 185, 140);
  float open = random(30, 44), look = random(-6, 6);
  for (int s = -1; s <= 1; s += 2) {
    pushMatrix(); translate(s*78, -24); rotate(s*-0.2);
    fill(dark); ellipse(0, 0, 72, open+16); triangle(-s*20, 8, -s*20, 20, -s*46, 30); fill(iris); ellipse(0, 0, 54, open);
    fill(10); ellipse(look, 0, 22, open*0.66); fill(255); ellipse(look+6, -7, 9, 9); popMatrix();
    fill(dark); for (int i = 0; i < 7; i++) ellipse(s*(30+i%3*22), 72+int(i/3)*13, 5, 5);
    stroke(255, 250, 240); strokeWeight(2); noFill(); for (int i = 0; i < 4; i++) bezier(s*60, 80+i*9, s*110, 66+i*14, s*160, 66+i*20, s*random(190, 215), 76+i*26); noStroke();
  }
}
