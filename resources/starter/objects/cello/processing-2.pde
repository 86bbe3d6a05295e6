// A cello on its spike with its bow, before a curtain, a window or panels; varnish, light, lean by chance
color varnish;
float sun;

void setup() {
  size(512, 512);
  color[][] rooms = {{#3C1430, #6E2A52, #3A2418}, {#EFE6D6, #FBF5E8, #8E6A48}, {#17233E, #36507E, #241C22}, {#BCD4CC, #E8F2EC, #75583E}, {#1E3A34, #3E6E60, #38281E}, {#AEBBD6, #E2E6F2, #54484C}};
  color[] varnishes = {#B4561E, #8E3A18, #C87A2C, #742A18, #C0702E};
  color[] m = rooms[int(random(rooms.length))];
  varnish = varnishes[int(random(varnishes.length))];
  sun = random(1) < 0.5 ? -1 : 1;
  noStroke();
  for (int y = 0; y < 512; y += 4) { fill(lerpColor(m[0], m[1], y / 460.0)); rect(0, y, 512, 5); }
  int place = int(random(3));
  if (place == 0) for (int x = -10; x < 512; x += 6) { float f = sin(x / 11.0) + 0.5 * sin(x / 5.0 + 1); fill(f > 0 ? 255 : 0, abs(f) * 34); rect(x, 0, 6, 452); }
  else if (place == 1) {
    float x = sun < 0 ? -30 : 342;
    fill(lerpColor(m[1], #FFFFFF, 0.5)); rect(x - 10, 30, 220, 300);
    for (int y = 42; y < 320; y += 4) { fill(lerpColor(#8FC3E8, #FFF1D2, y / 320.0)); rect(x, y, 200, 4); }
    fill(lerpColor(m[1], #FFFFFF, 0.5)); rect(x + 95, 34, 10, 290); rect(x, 170, 200, 9); rect(x - 20, 322, 240, 16);
    fill(255, 240, 200, 40); quad(x + 10, 470, x + 190, 470, x + 190 - sun * 150, 512, x + 10 - sun * 190, 512);
  } else for (int x = -30; x < 512; x += 118) { fill(0, 36); rect(x, 40, 96, 180); rect(x, 246, 96, 170); fill(255, 28); rect(x + 8, 48, 88, 172); rect(x + 8, 254, 88, 162); }
  for (int k = 0; k < 9; k++) { fill(255, 244, 214, 13); ellipse(256, 240, 480 - 36 * k, 560 - 40 * k); }     // a soft light on the wall
  fill(m[2]); rect(0, 446, 512, 66);
  fill(lerpColor(m[2], #FFFFFF, 0.3)); rect(0, 446, 512, 4);
  stroke(0, 80); strokeWeight(2);
  for (int k = -6; k < 7; k++) line(256 + k * 56, 450, 256 + k * 92, 512);
  noStroke();
  float side = random(1) < 0.5 ? 1 : -1;
  translate(256 + random(-20, 20), 488);
  for (int k = 0; k < 5; k++) { fill(0, 36); ellipse(-sun * 26, 0, 210 - 24 * k, 24 - 3 * k); }
  rotate(side * random(0, 0.14)); scale(random(0.94, 1.02));
  fill(0, 60); hull(1.02, -sun * 22, 8); rect(-sun * 18 - 12, -430, 24, 150);                             // its shadow on the wall
  bow(-side);
  stroke(#8A8E94); strokeWeight(6); line(0, -48, 0, 2); stroke(#F0F2F4); strokeWeight(2); line(-1, -48, -1, 0); noStroke();
  fill(lerpColor(varnish, #0A0404, 0.75)); hull(1.07, -sun * 2, 0);
  fill(lerpColor(varnish, #FFE0A8, 0.35)); hull(1.015, sun * 1.5, -1);
  fill(lerpColor(varnish, #1A0804, 0.42)); hull(1.0, 0, 0);
  for (int k = 0; k < 16; k++) { fill(lerpColor(lerpColor(varnish, #1A0804, 0.35), lerpColor(varnish, #FFD38A, 0.5), k / 15.0), 90); hull(0.97 - k * 0.045, sun * k * 1.4, -k * 1.1); }   // the arched belly
  noFill(); strokeWeight(1.2);
  for (int x = -60; x < 64; x += 5) { stroke(x % 2 == 0 ? 0 : 255, 26); bezier(x, -76, x * 0.92 + 3, -130, x * 0.62 - 2, -180, x * 0.8, -270); }
  stroke(#2A0F06, 190); strokeWeight(1.6); hull(0.93, 0, 0);                                                // purfling
  for (int s = -1; s < 2; s += 2) {                                                                         // f-holes
    stroke(#160806); strokeWeight(4.5); noFill();
    bezier(s * 29, -190, s * 40, -206, s * 44, -188, s * 38, -164); bezier(s * 38, -164, s * 32, -136, s * 44, -120, s * 52, -138);
    strokeWeight(2); line(s * 33, -162, s * 44, -165); noStroke(); fill(#160806); circle(s * 29, -188, 8); circle(s * 52, -139, 10);
  }
  noStroke();
  fill(lerpColor(varnish, #1A0804, 0.35)); quad(-13, -286, 13, -286, 10, -420, -10, -420);                  // neck and fingerboard
  fill(0, 70); quad(-13 - sun * 6, -198, 13 - sun * 6, -198, 10 - sun * 5, -290, -10 - sun * 5, -290);
  fill(#17130F); quad(-15, -200, 15, -200, 9, -416, -9, -416);
  fill(255, 60); quad(sun * 6, -202, sun * 11, -202, sun * 7, -414, sun * 4, -414);
  fill(#100C0A); quad(-16, -124, 16, -124, 8, -60, -8, -60); fill(255, 50); quad(sun * 5, -122, sun * 12, -122, sun * 6, -66, sun * 3, -66);   // tailpiece
  stroke(#100C0A); strokeWeight(3); line(0, -62, 0, -46); noStroke();
  fill(0, 80); quad(-26 - sun * 6, -158, 26 - sun * 6, -158, 31 - sun * 6, -142, -31 - sun * 6, -142);
  fill(#EBCB92); quad(-24, -163, 24, -163, 30, -148, -30, -148); rect(-30, -150, 10, 9); rect(20, -150, 10, 9); fill(#8A5A28); circle(0, -154, 7);
  for (int i = 0; i < 4; i++) { stroke(i < 2 ? #F4F0E4 : #D8D2BE); strokeWeight(2.2 - i * 0.3); line(-11 + i * 7.3, -124, -17 + i * 11.3, -163); line(-17 + i * 11.3, -163, -6 + i * 4, -416); }
  noStroke();
  fill(#F2EEE0); rect(-9, -419, 18, 4);                                                                     // nut, pegs and scroll
  fill(#17130F); for (int i = 0; i < 4; i++) { float s = i % 2 == 0 ? -1 : 1, y = -426 - i * 8; rect(min(0, s * 28), y - 2, 28, 4); ellipse(s * 32, y, 17, 9); fill(255, 70); ellipse(s * 32, y - 2, 9, 3); fill(#17130F); }
  fill(lerpColor(varnish, #1A0804, 0.3)); quad(-11, -418, 11, -418, 8, -458, -8, -458);
  fill(#120C08); rect(-4, -452, 8, 32);
  fill(lerpColor(varnish, #1A0804, 0.25)); circle(0, -464, 28);
  noFill();
  for (int k = 0; k < 26; k++) { float a = k * 0.42, r = 12 - k * 0.42; stroke(lerpColor(lerpColor(varnish, #FFD090, 0.55), lerpColor(varnish, #1A0804, 0.5), k / 26.0)); strokeWeight(3); line(r * cos(a), -464 + r * sin(a), (r - 0.42) * cos(a + 0.42), -464 + (r - 0.42) * sin(a + 0.42)); }
  noStroke(); fill(255, 70); ellipse(sun * 56, -98, 13, 60); ellipse(sun * 44, -244, 9, 40);
}

void hull(float k, float dx, float dy) {
  pushMatrix(); translate(dx, -166 + dy); scale(k); beginShape();
  vertex(0, -124); bezierVertex(28, -130, 62, -118, 66, -84); bezierVertex(68, -60, 62, -46, 70, -36); bezierVertex(44, -26, 40, 16, 70, 28);
  bezierVertex(76, 42, 92, 56, 90, 80); bezierVertex(84, 118, 34, 122, 0, 122);
  bezierVertex(-34, 122, -84, 118, -90, 80); bezierVertex(-92, 56, -76, 42, -70, 28); bezierVertex(-40, 16, -44, -26, -70, -36);
  bezierVertex(-62, -46, -68, -60, -66, -84); bezierVertex(-62, -118, -28, -130, 0, -124);
  endShape(CLOSE); popMatrix();
}

void bow(float s) {
  pushMatrix(); translate(s * random(128, 152), -6); rotate(s * random(-0.06, 0.12)); noFill();
  stroke(0, 60); strokeWeight(7); bezier(-sun * 8, 4, s * -3 - sun * 8, -120, s * -3 - sun * 8, -230, -sun * 8, -330);
  stroke(#5A2A12); strokeWeight(7); bezier(0, 0, s * -3, -120, s * -3, -230, 0, -330); stroke(#C98A4E); strokeWeight(2); bezier(sun, 0, s * -3 + sun, -120, s * -3 + sun, -230, sun, -330);
  stroke(#F8F2E2); strokeWeight(4); line(s * 13, -22, s * 11, -326); noStroke();
  fill(#15110E); rect(min(-4, s * 16), -38, 20, 30, 3); fill(#F0ECE4); circle(s * 6, -24, 8); fill(#15110E); quad(-4, -336, s * 14, -328, s * 13, -320, -4, -324); fill(#D9D9DE); rect(-5, -6, 10, 9);
  popMatrix();
}
