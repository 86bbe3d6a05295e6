// A suitcase stands packed for a journey: a ribbed trolley case or an old leather one with straps and stickers.
color shell, edge, trim;
void setup() {
  size(512, 512); place(); translate(256 + random(-22, 22), 470 - random(0, 16));
  if (random(1) < 0.5) scale(-1, 1);
  scale(random(0.94, 1.06));
  if (random(1) < 0.5) trolley();
  else leather();
}
void place() {
  color[] walls = {#F4D9B0, #1F2B3E, #A9D3E2, #D96C57, #EFEFEA, #5E548E, #40695B, #F7C548};
  color wall = walls[int(random(walls.length))], floor = lerpColor(wall, random(1) < 0.5 ? #2B211C : #FFFFFF, 0.45);
  background(wall); noStroke(); int kind = int(random(4));
  if (kind == 0) {                                         // an airport window with a plane
    fill(lerpColor(wall, #FFFFFF, 0.5));
    for (int i = 0; i < 3; i++) rect(i * 180 - 10, 40, 166, 300);
    fill(lerpColor(wall, #30404F, 0.6)); float px = random(90, 420); ellipse(px, 110, 110, 16);
    triangle(px - 50, 110, px - 62, 82, px - 34, 106); triangle(px, 110, px - 34, 140, px + 16, 112);
  } else if (kind == 1) {                                  // bands of wallpaper
    fill(255, 30);
    for (int i = 0; i < 512; i += 56) rect(i, 0, 28, 420);
  } else if (kind == 2) {                                  // a round sun behind
    fill(lerpColor(wall, #FFFFFF, 0.35)); circle(256 + random(-60, 60), 230, 380);
  }
  float y = random(400, 440); fill(floor); rect(0, y, width, height - y); fill(0, 25); rect(0, y, width, 5);
}
void trolley() {
  color[] shells = {#E4572E, #17BEBB, #2E282A, #FFC914, #3D5A80, #C9CCD1, #D16BA5, #4F772D};
  shell = shells[int(random(shells.length))]; edge = lerpColor(shell, #000000, 0.42);
  trim = random(1) < 0.5 ? #26292D : #D9DDE1;
  float w = random(112, 132), h = random(270, 300), up = random(1) < 0.7 ? random(70, 120) : 20; fill(0, 60);
  ellipse(10, 0, w * 2.4, 26);
  stroke(#7E868E);                                         // telescopic handle
  strokeWeight(9); line(-38, -h, -38, -h - up - 10); line(38, -h, 38, -h - up - 10); stroke(#DDE2E6); strokeWeight(3);
  line(-40, -h, -40, -h - up - 10); line(36, -h, 36, -h - up - 10); noStroke(); fill(#22252A);
  rect(-54, -h - up - 24, 108, 22, 10);
  for (int i = -1; i <= 1; i += 2) {                       // wheels
    fill(#3A3E44); rect(i * (w - 26) - 13, -30, 26, 18, 5); fill(#17191C); ellipse(i * (w - 26), -12, 24, 26);
    fill(#8B929A); circle(i * (w - 26), -12, 9);
  }
  fill(lerpColor(edge, #000000, 0.3));                      // side depth, shell, ribs
  rect(-w - 16, -h + 4, 2 * w + 16, h - 30, 34); fill(edge); rect(-w, -h, 2 * w, h - 24, 32); fill(shell);
  rect(-w + 5, -h + 4, 2 * w - 10, h - 34, 28); int n = int(random(5, 9)); boolean across = random(1) < 0.3;
  for (int i = 0; i < n; i++) {
    float t = (i + 0.5) / n;
    if (across) {
      float y = lerp(-h + 22, -46, t); fill(edge, 120); rect(-w + 16, y - 4, 2 * w - 32, 10, 5); fill(255, 70);
      rect(-w + 16, y - 8, 2 * w - 32, 6, 4);
    } else {
      float x = lerp(-w + 12, w - 12, t); fill(edge, 120); rect(x - 3, -h + 20, 10, h - 68, 5); fill(255, 75);
      rect(x - 8, -h + 20, 6, h - 68, 4);
    }
  }
  fill(255, 45); rect(-w + 12, -h + 14, 26, h - 60, 13); fill(trim); rect(-40, -h - 10, 80, 20, 8); fill(shell);
  rect(-28, -h - 4, 56, 12, 5); fill(trim); rect(w - 30, -h * 0.62, 24, 46, 6); fill(edge);
  circle(w - 18, -h * 0.62 + 14, 9);
  if (random(1) < 0.6) tag(-20, -h - 2);
}
void leather() {
  color[] hides = {#8A4B2A, #B5793F, #5B3A2E, #2F4858, #7A1F2B, #D7B98B, #3F5B41};
  shell = hides[int(random(hides.length))]; edge = lerpColor(shell, #000000, 0.45);
  trim = lerpColor(shell, random(1) < 0.5 ? #20120A : #F0D9A8, 0.65); float w = random(185, 208), h = random(235, 275);
  fill(0, 60); ellipse(8, -2, w * 2.2, 28); noFill(); stroke(edge); strokeWeight(17);
  bezier(-52, -h + 4, -56, -h - 64, 56, -h - 64, 52, -h + 4); stroke(trim); strokeWeight(7);
  bezier(-52, -h + 2, -56, -h - 64, 56, -h - 64, 52, -h + 2); noStroke(); fill(#D9B24C); rect(-66, -h - 8, 28, 14, 4);
  rect(38, -h - 8, 28, 14, 4); fill(edge); rect(-w, -h, 2 * w, h - 4, 22);
  for (int i = 0; i < 24; i++) {                            // light falls from the upper side
    fill(lerpColor(lerpColor(shell, #FFFFFF, 0.2), lerpColor(shell, #000000, 0.22), i / 23.0));
    rect(-w + 5, -h + 5 + i * (h - 40) / 24, 2 * w - 10, h - 14 - i * (h - 40) / 24, 19);
  }
  fill(edge, 190); rect(-w, -h * 0.66, 2 * w, 5); fill(trim); int[] sx = {-1, 1};
  for (int s : sx) {                                        // corners, straps with buckles
    arc(s * w, -h, 110, 110, s > 0 ? HALF_PI : 0, s > 0 ? PI : HALF_PI);
    arc(s * w, -4, 110, 110, s > 0 ? PI : PI + HALF_PI, s > 0 ? PI + HALF_PI : TWO_PI);
    rect(s * w * 0.52 - 15, -h - 2, 30, h); fill(#E2BF5E); rect(s * w * 0.52 - 21, -h * 0.66 - 18, 42, 38, 5);
    fill(trim); rect(s * w * 0.52 - 13, -h * 0.66 - 10, 26, 22, 3); fill(#E2BF5E);
    rect(s * w * 0.52 - 2, -h * 0.66 - 14, 4, 30); fill(edge);
    for (int j = 0; j < 4; j++) circle(s * w * 0.52, -h * 0.5 + j * 16, 5);
    fill(trim);
  }
  fill(#E2BF5E); rect(-22, -h * 0.66 - 16, 44, 34, 6); fill(#5A4318); circle(0, -h * 0.66 - 1, 10);
  rect(-2, -h * 0.66 - 1, 4, 12);
  for (int i = 0; i < int(random(0, 5)); i++) sticker(random(-0.25, 0.25) * w + (i % 3 - 1) * w * 0.62, random(-h * 0.45, -50));
  if (random(1) < 0.6) tag(30, -h - 4);
}
void sticker(float x, float y) {
  color[] inks = {#E63946, #F1FAEE, #457B9D, #FFB703, #2A9D8F, #F4A6B7}; pushMatrix(); translate(x, y);
  rotate(random(-0.5, 0.5)); fill(255, 235); int kind = int(random(3));
  if (kind == 0) circle(0, 0, 58);
  else rect(-34, -24, 68, 48, 5);
  fill(inks[int(random(inks.length))]);
  if (kind == 0) circle(0, 0, 48);
  else rect(-30, -20, 60, 40, 3);
  fill(inks[int(random(inks.length))]);
  if (kind == 1) triangle(-24, 18, -2, -14, 22, 18);        // a mountain, a sun or a palm
  else circle(0, 0, 22);
  rect(-20, 10, 40, 5); popMatrix();
}
void tag(float x, float y) {
  stroke(#F2E3C6); strokeWeight(3); line(x, y, x + 18, y + 40); noStroke(); pushMatrix(); translate(x + 18, y + 38);
  rotate(random(-0.5, 0.1)); fill(#FFF6E0); rect(-15, 0, 30, 52, 6); fill(#C0392B); circle(0, 9, 7); fill(#9A8F7C);
  for (int j = 0; j < 3; j++) rect(-9, 20 + j * 9, 18, 3);
  popMatrix();
}
