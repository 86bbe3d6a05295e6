// An open wooden canoe on a lake, from a little above, with ribs, thwarts, paddle and reflection
float L, hgt, up;
float sheer(float u) { return -up*pow(abs(u), 3.2); }                   // the ends sweep up
float halfW(float u) { return hgt*0.42*pow(max(0, 1-u*u), 0.62); }
void hull(color c, float f) {
  fill(c); beginShape();
  for (int i = -30; i <= 30; i++) vertex(L*i/30.0, f*(sheer(i/30.0)+halfW(i/30.0)));
  for (int i = 30; i >= -30; i--) { float u = i/30.0; vertex(L*u*0.95, f*(hgt*1.0*pow(max(0, 1-pow(abs(u), 5)), 0.5)+sheer(u)*0.15+6)); }
  endShape(CLOSE);
}
void rim(color c, float k) {
  fill(c); beginShape();
  for (int i = -30; i <= 30; i++) vertex(L*k*i/30.0, sheer(i/30.0)-k*halfW(i/30.0));
  for (int i = 30; i >= -30; i--) vertex(L*k*i/30.0, sheer(i/30.0)+k*halfW(i/30.0));
  endShape(CLOSE);
}
void setup() {
  size(512, 512); noStroke();
  color[] skies = {color(250, 214, 165), color(190, 222, 240), color(52, 50, 92), color(235, 238, 236), color(240, 140, 110)};
  color[] lakes = {color(205, 130, 95), color(60, 130, 160), color(20, 26, 54), color(140, 175, 175), color(80, 50, 95)};
  color[] hills = {color(120, 90, 90), color(50, 100, 75), color(30, 30, 62), color(110, 140, 130), color(110, 50, 80)};
  for (int i = 0; i < 5; i++) random(1);                                 // shake the dice
  int k = int(random(5)); float shore = random(120, 190);
  for (int y = 0; y < 512; y += 4) { fill(y < shore ? lerpColor(skies[k], color(255), y/shore*0.35) : lerpColor(skies[k], lakes[k], min(1, 0.35+(y-shore)/180.0))); rect(0, y, 512, 4); }
  fill(255, 245, 215, 220); float sx = random(60, 450); ellipse(sx, random(30, shore-40), 54, 54);
  for (int j = 0; j < 2; j++) { fill(lerpColor(hills[k], skies[k], 0.5-j*0.5)); float ph = random(6); beginShape(); vertex(0, shore); for (int x = 0; x <= 512; x += 16) vertex(x, shore-34+j*18-24*noise(ph+x*0.012)-14*sin(ph+x*0.018)); vertex(512, shore); endShape(CLOSE); }
  if (random(1) < 0.7) for (int i = 0; i < 34; i++) { float x = random(512), h = random(24, 62); fill(lerpColor(hills[k], color(0), 0.35)); triangle(x-h*0.2, shore+2, x+h*0.2, shore+2, x, shore-h); }
  stroke(255, 70); strokeWeight(2); for (int i = 0; i < 40; i++) { float x = random(512), y = random(shore+8, 512), w = (y-shore)*0.16+5; line(x-w, y, x+w, y); } noStroke();
  L = random(205, 232); hgt = random(52, 68); up = random(44, 74);
  color[] hulls = {color(196, 52, 44), color(160, 96, 46), color(36, 106, 80), color(232, 190, 90), color(40, 84, 140), color(236, 232, 222)};
  color c = hulls[int(random(6))], wood = color(random(196, 226), random(146, 168), 92), trim = color(86, 52, 30);
  translate(256+random(-8, 8), random(300, 345)); if (random(1) < 0.5) scale(-1, 1); rotate(random(-0.09, 0.09));
  pushMatrix(); translate(0, hgt*2+4); fill(lerpColor(c, lakes[k], 0.6), 150); beginShape();        // broken reflection
  for (int i = -20; i <= 20; i++) vertex(L*0.95*i/20.0+random(-5, 5), -hgt+2); for (int i = 20; i >= -20; i--) vertex(L*0.98*i/20.0+random(-9, 9), -hgt*0.85+hgt*0.8*pow(max(0, 1-pow(i/20.0, 4)), 0.5)+random(5)); endShape(CLOSE); popMatrix();
  hull(lerpColor(c, color(0), 0.35), 1); 
  pushMatrix(); scale(1, 0.92); hull(c, 1); popMatrix();
  stroke(255, 90); strokeWeight(3); noFill(); beginShape(); for (int i = -26; i <= 26; i++) { float u = i/30.0; vertex(L*u, sheer(u)+halfW(u)+hgt*0.24*(1-u*u)); } endShape(); noStroke();
  rim(trim, 1.0); rim(lerpColor(wood, color(60, 30, 10), 0.35), 0.965);
  stroke(lerpColor(wood, color(255), 0.15)); strokeWeight(3); noFill();                             // bent ribs
  for (int i = -13; i <= 13; i++) { float u = i/15.0, x = L*u, w = halfW(u)*0.93; bezier(x, sheer(u)-w, x+4, sheer(u)-w*0.1, x+4, sheer(u)+w*0.5, x, sheer(u)+w); }
  noStroke(); fill(30, 14, 4, 90); beginShape(); for (int i = -28; i <= 28; i++) vertex(L*i/30.0, sheer(i/30.0)+halfW(i/30.0)*0.94); for (int i = 28; i >= -28; i--) vertex(L*i/30.0, sheer(i/30.0)+halfW(i/30.0)*0.25); endShape(CLOSE);
  float[] seats = {-0.58, 0.02, 0.55};
  for (int i = 0; i < 3; i++) { float u = seats[i], w = halfW(u), b = i == 1 ? 7 : 22; fill(trim); rect(L*u-b/2, sheer(u)-w+2, b, 2*w-1); fill(wood); rect(L*u-b/2+2, sheer(u)-w+2, b-4, 2*w-4); }
  for (int s = -1; s <= 1; s += 2) { fill(trim); beginShape(); vertex(s*L*1.01, -up-3); vertex(s*L*0.86, sheer(0.86)-halfW(0.86)); vertex(s*L*0.86, sheer(0.86)+halfW(0.86)); endShape(CLOSE); }
  if (random(1) < 0.75) {                                                                         // a paddle laid across
    pushMatrix(); translate(random(-70, 70), -6); rotate(random(0.25, 0.6)*(random(1) < 0.5 ? -1 : 1));
    fill(238, 205, 140); rect(-120, -4, 175, 8, 4); rect(-128, -9, 11, 18, 4); fill(random(1) < 0.5 ? color(238, 205, 140) : color(200, 60, 50)); ellipse(86, 0, 88, 30); fill(120, 70, 30, 120); rect(50, -1, 72, 2); popMatrix();
  }
}
