// An acoustic guitar lies slantwise on a woven rug, seen from above.
color top, rim, dark, board;
boolean cut;

void setup() {
  size(512, 512);
  color[][] lacquer = {{#E9B872, #C98A45}, {#F0B45A, #5A1E12}, {#C8553D, #4A0E0E}, {#3E7CA6, #0F2A44}, {#F3E3C0, #D6B27A}, {#8A4B2A, #3B1B10}, {#5FA08A, #123A34}};
  int n = int(random(lacquer.length));
  top = lacquer[n][0]; rim = lacquer[n][1];
  dark = #2A1710; board = random(1) < 0.5 ? #2B1B16 : #5A3524;
  cut = random(1) < 0.4;
  rug(n);
  float lean = random(0.45, 1.05) * (random(1) < 0.5 ? -1 : 1);
  translate(256, 256); rotate(lean); scale(random(1.0, 1.1));
  noStroke();
  for (int i = 0; i < 6; i++) {                          // soft shadow
    pushMatrix(); rotate(-lean); translate(6 + i, 7 + i); rotate(lean);
    fill(0, 28); body(); rect(-15, -225, 30, 240, 6); popMatrix();
  }
  instrument();
}

void rug(int n) {
  // a dark rug under pale wood, a pale rug under dark lacquer
  color[][] deep = {{#23395B, #2F4E72, #CBF7ED}, {#1F3A34, #2E5E4E, #E8C872}, {#5A2036, #742F4B, #F0D9B5}, {#2E2A3E, #47415E, #E7A977}, {#12464F, #1C606B, #FFD9A0}};
  color[][] light = {{#F1E4D1, #FBF6EC, #B0563B}, {#F6D6C8, #FBEAE1, #7A3B52}, {#DCE9E2, #F5FAF6, #2F6B5E}, {#C3D4E6, #E9F0F6, #31557A}, {#F2C14E, #F7D98B, #8C4A1C}, {#E6D8EE, #F6EFFA, #6A4A86}};
  boolean pale = n == 0 || n == 1 || n == 4;
  color[] d = pale ? deep[int(random(5))] : light[int(random(6))];
  background(d[0]); noStroke();
  int kind = int(random(3)); float step = random(44, 74);
  for (float y = -step; y < 560; y += step) {
    for (float x = -step; x < 560; x += step) {
      fill(d[1]);
      if (kind == 0) quad(x, y - step / 2, x + step / 2, y, x, y + step / 2, x - step / 2, y);
      if (kind == 1) { rect(x, y, step, step * 0.45); fill(lerpColor(d[0], d[2], 0.4)); rect(x, y + step * 0.62, step, step * 0.1); }
      if (kind == 2) { circle(x, y, step * 0.8); fill(d[0]); circle(x, y, step * 0.5); }
      fill(lerpColor(d[1], d[2], 0.45)); if (kind != 1) circle(x, y, step * 0.18);
    }
  }
  for (int i = 0; i < 256; i++) { stroke(i % 2 == 0 ? 0 : 255, 16); line(0, i * 2, 512, i * 2); }
}

void body() {
  beginShape(); vertex(0, 232);
  bezierVertex(62, 232, 97, 205, 97, 162); bezierVertex(97, 122, 62, 114, 62, 86);
  if (cut) { bezierVertex(62, 66, 74, 60, 75, 44); bezierVertex(75, 34, 64, 34, 56, 40); bezierVertex(38, 50, 24, 36, 20, 7); }
  else { bezierVertex(62, 64, 76, 60, 76, 42); bezierVertex(76, 18, 50, 7, 0, 7); }
  vertex(0, 7);
  bezierVertex(-50, 7, -76, 18, -76, 42); bezierVertex(-76, 60, -62, 64, -62, 86);
  bezierVertex(-62, 114, -97, 122, -97, 162); bezierVertex(-97, 205, -62, 232, 0, 232); endShape(CLOSE);
}

void instrument() {
  stroke(dark); strokeWeight(7); fill(rim); body();
  stroke(#F4E8CF); strokeWeight(3); body(); noStroke();
  for (int i = 0; i < 18; i++) {                          // burst from rim to the middle
    fill(lerpColor(rim, top, i / 17.0));
    pushMatrix(); translate(0, 130 * i * 0.027); scale(1 - i * 0.027); body(); popMatrix();
  }
  for (int x = -54; x < 56; x += 4) { stroke(rim, random(20, 70)); strokeWeight(1); line(x, 34 + abs(x) * 0.2, x, 216 - abs(x) * 0.4); }
  noStroke(); fill(255, 40); ellipse(-52, 165, 42, 74);
  if (random(1) < 0.65) { fill(random(1) < 0.5 ? #1C1412 : #F6EEDC); beginShape(); vertex(26, 76); bezierVertex(66, 82, 70, 150, 40, 136); bezierVertex(24, 128, 30, 112, 10, 108); endShape(CLOSE); }
  fill(#F7ECD2); circle(0, 84, 64); fill(dark); circle(0, 84, 59); fill(#E8C27A); circle(0, 84, 54); fill(#0E0806); circle(0, 84, 47);
  fill(dark); rect(-42, 160, 84, 17, 8); fill(#FFF7E6); rect(-26, 163, 52, 4);
  for (int i = 0; i < 6; i++) circle(-17.5 + i * 7, 172, 4);
  fill(board); quad(-15, 62, 15, 62, 12, -150, -12, -150);
  for (int f = 1; f < 19; f++) {
    float y = -150 + 315 * (1 - pow(2, -f / 12.0)), above = -150 + 315 * (1 - pow(2, -(f - 1) / 12.0));
    stroke(#CFC6B2); strokeWeight(1.6); line(-13.5, y, 13.5, y); noStroke(); fill(#F5EEDD);
    if (f == 3 || f == 5 || f == 7 || f == 9 || f == 15) circle(0, (y + above) / 2, 5);
    if (f == 12) { circle(-6, (y + above) / 2, 5); circle(6, (y + above) / 2, 5); }
  }
  for (int k = 0; k < 3; k++) for (int s = -1; s < 2; s += 2) {
    fill(#B9B4AA); rect(s * 20 - 6, -172 - k * 20, 12, 5); fill(#FAF3E2); ellipse(s * 28, -169 - k * 20, 11, 13);
  }
  fill(lerpColor(rim, dark, 0.55)); beginShape(); vertex(-12, -150); vertex(-20, -164); vertex(-22, -224); bezierVertex(-8, -222, -6, -232, 0, -232);
  bezierVertex(6, -232, 8, -222, 22, -224); vertex(20, -164); vertex(12, -150); endShape(CLOSE);
  fill(#FFF9EA); rect(-13, -153, 26, 5);
  for (int i = 0; i < 6; i++) {
    float x = -8.5 + i * 3.4; int k = i < 3 ? i : 5 - i;
    stroke(245, 240, 225, 220); strokeWeight(1.5 - i * 0.12); line(-17.5 + i * 7, 170, x, -150);
    line(x, -150, (i < 3 ? -13 : 13), -169 - k * 20); noStroke(); fill(#E4DFD2); circle(i < 3 ? -13 : 13, -169 - k * 20, 7);
  }
}
