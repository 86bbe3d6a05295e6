// A cello on its spike with the bow beside it, on a stage, in a room or against a plain wall.
color varnish;
void setup() {
  size(512, 512);
  random(1);
  color[][] rooms = {{#4A1520, #7C2A2E, #3A2418}, {#F3EBDD, #E5D6BD, #B48A5A}, {#1C2438, #34466A, #11131C}, {#C7D8D2, #E8F0EA, #8A6A4A}, {#E9B872, #F6DDA9, #7A4A28}, {#8E9AAF, #CBC0D3, #5C4A4A}};
  color[] varnishes = {#A4501E, #7E3216, #C47A30, #5E2414, #B86A2A};
  color[] m = rooms[int(random(rooms.length))];
  varnish = varnishes[int(random(varnishes.length))];
  for (int y = 0; y < height; y++) { stroke(lerpColor(m[0], m[1], y / 460.0)); line(0, y, width, y); }
  noStroke();
  if (random(1) < 0.45) for (float x = 0; x < 512; x += 34) { fill(0, 34); rect(x, 0, 12, 470); fill(255, 14); rect(x + 18, 0, 8, 470); }
  else { fill(255, 26); for (int k = 0; k < 5; k++) circle(256, 230, 180 + k * 70); }
  fill(m[2]); rect(0, 452, 512, 60);
  fill(255, 20); for (int y = 458; y < 512; y += 14) rect(0, y, 512, 2);
  translate(256 + random(-26, 26), 480);
  fill(0, 80); ellipse(10, 0, 170, 18);
  float side = random(1) < 0.5 ? 1 : -1;
  rotate(side * random(0, 0.16)); scale(random(0.93, 1.02));
  bow(-side);
  stroke(#C9CCD2); strokeWeight(5); line(0, -48, 0, 0); noStroke();
  fill(lerpColor(varnish, #000000, 0.62)); hull(1.07, 0, 0);
  fill(lerpColor(varnish, #000000, 0.2)); hull(1.0, 0, 0);
  for (int k = 0; k < 14; k++) { fill(lerpColor(varnish, #FFC878, k / 18.0), 60); hull(0.95 - k * 0.045, -4 - k * 0.6, -k * 1.0); }
  stroke(0, 40); strokeWeight(1); for (int x = -72; x < 76; x += 9) line(x * 0.6, -100, x * 0.6 + random(-2, 2), -240);
  noFill(); stroke(lerpColor(varnish, #000000, 0.75)); strokeWeight(4);                  // f-holes
  for (int s = -1; s < 2; s += 2) { bezier(s * 34, -186, s * 22, -196, s * 58, -142, s * 46, -132); noStroke(); fill(#1A0C08); circle(s * 35, -184, 9); circle(s * 46, -134, 11); noFill(); stroke(#1A0C08); line(s * 34, -160, s * 47, -163); }
  noStroke();
  fill(lerpColor(varnish, #000000, 0.3)); quad(-12, -286, 12, -286, 10, -420, -10, -420);        // neck
  fill(#17130F); quad(-15, -200, 15, -200, 10, -416, -10, -416);                                   // fingerboard
  fill(255, 34); quad(-11, -204, -5, -204, -4, -414, -7, -414);
  fill(#17130F); quad(-15, -124, 15, -124, 8, -62, -8, -62);                                       // tailpiece
  fill(#E8C58C); quad(-26, -160, 26, -160, 30, -148, -30, -148); rect(-27, -150, 8, 8); rect(19, -150, 8, 8);   // bridge
  stroke(#F1EDE2); for (int i = 0; i < 4; i++) { strokeWeight(2.2 - i * 0.35); line(-11 + i * 7.3, -124, -18 + i * 12, -159); line(-18 + i * 12, -159, -6.5 + i * 4.4, -416); }
  noStroke();
  fill(lerpColor(varnish, #000000, 0.35)); quad(-11, -414, 11, -414, 8, -456, -8, -456);          // pegbox
  fill(#120C08); rect(-4, -450, 8, 32);
  fill(#17130F); for (int i = 0; i < 4; i++) { float s = i % 2 == 0 ? -1 : 1, y = -420 - i * 9; rect(min(0, s * 28), y - 2, 28, 4); ellipse(s * 31, y, 15, 8); }
  fill(lerpColor(varnish, #000000, 0.25)); circle(0, -463, 25); fill(lerpColor(varnish, #FFD090, 0.3)); circle(0, -464, 15); fill(lerpColor(varnish, #000000, 0.5)); circle(0, -464, 7);
  fill(255, 60); ellipse(-54, -100, 12, 58); ellipse(-42, -242, 8, 38);
}
void hull(float k, float dx, float dy) {
  pushMatrix(); translate(dx, -166 + dy); scale(k); beginShape();
  vertex(0, -124); bezierVertex(28, -130, 62, -118, 66, -84); bezierVertex(68, -60, 62, -46, 64, -38); vertex(70, -34); bezierVertex(44, -26, 40, 16, 68, 26); vertex(66, 32);
  bezierVertex(74, 42, 90, 56, 88, 80); bezierVertex(84, 118, 34, 122, 0, 122);
  bezierVertex(-34, 122, -84, 118, -88, 80); bezierVertex(-90, 56, -74, 42, -66, 32); vertex(-68, 26); bezierVertex(-40, 16, -44, -26, -70, -34); vertex(-64, -38);
  bezierVertex(-62, -46, -68, -60, -66, -84); bezierVertex(-62, -118, -28, -130, 0, -124);
  endShape(CLOSE); popMatrix();
}
void bow(float s) {
  pushMatrix(); translate(s * random(125, 155), -6); rotate(s * random(-0.06, 0.14));
  stroke(#6B3416); strokeWeight(6); noFill(); bezier(0, 0, s * -3, -120, s * -3, -230, 0, -330); stroke(#F4EEDF); strokeWeight(4); line(s * 11, -20, s * 9, -326);
  noStroke(); fill(#15110E); rect(-6, -34, 22, 30, 3); quad(-4, -334, 12, -326, 12, -320, -4, -322); fill(#D9D9DE); rect(-5, -6, 9, 8);
  popMatrix();
}
