// A little bird on a weathered fence post, loose watercolour washes with a wandering ink line.
color coat, chest, pale, quill, ink = #2A2526;
float lift, fat, tailUp;
boolean open;

void setup() {
  size(512, 512);
  color[][] birds = {{#7A6248, #E0662B, #F2E9DA, #5A4634}, {#4F86C6, #F2A65A, #FFF6E8, #2C5AA0}, {#8DA05A, #F4D35E, #FBF0B8, #5B6B36},
    {#8C8F99, #E8A0A6, #F7EDEB, #3C3F4A}, {#9C5A3C, #D9B88F, #F4E6CF, #5E3423}, {#C0392B, #E2573F, #F3A68F, #7B241C}};
  color[] b = birds[int(random(birds.length))];
  coat = b[0]; chest = b[1]; pale = b[2]; quill = b[3];
  lift = random(-0.22, 0.2); fat = random(0.94, 1.12); tailUp = random(-0.35, 0.5); open = random(1) < 0.45;
  weather(int(random(5)));
  if (random(1) < 0.5) { translate(width, 0); scale(-1, 1); }   // looks left or right
  post();
  translate(264, 268);
  scale(1.02);
  legs();
  rotate(-lift);
  scale(1, fat);
  tail(); body(); wing(); head();
}

void weather(int kind) {
  color[] top = {#9CC9E3, #F6C49A, #A9B4BF, #B7D3A8, #CBB8DD};
  color[] low = {#F3F6EC, #FBEBD8, #DFE4E6, #F0F3DA, #F8E9EA};
  background(low[kind]);
  noStroke();
  for (int i = 0; i < 130; i++) {                   // wet washes, darker above
    float y = random(-40, 540);
    fill(lerpColor(top[kind], low[kind], constrain(y / 430, 0, 1)), 60);
    ellipse(random(512), y, random(120, 320), random(40, 110));
  }
  for (int i = 0; i < 14; i++) {                    // far meadow or bushes
    fill(lerpColor(top[kind], #4E6B3A, 0.5), 45);
    ellipse(random(512), 470 + random(-30, 50), random(80, 200), random(50, 130));
  }
  stroke(255, 170); strokeWeight(2);
  if (kind == 2) for (int i = 0; i < 70; i++) { float x = random(540), y = random(512); line(x, y, x - 8, y + random(18, 40)); }
  noStroke();
  if (kind == 4) for (int i = 0; i < 60; i++) { fill(255, 220); circle(random(512), random(512), random(3, 9)); }
}

void post() {
  color[] woods = {#8B7765, #A08C74, #6F5B4B, #9A9A94};
  color w = woods[int(random(woods.length))];
  float half = random(46, 74);
  if (random(1) < 0.6) { stroke(#55504C); strokeWeight(3); noFill(); bezier(-10, 440, 120, 470, 380, 470, 530, 430); }
  noStroke();
  for (int i = 0; i < 24; i++) {                    // round post in strips, lit from one side
    float t = i / 24.0;
    fill(lerpColor(lerpColor(w, #FFFFFF, 0.4), lerpColor(w, #1E1410, 0.65), t));
    rect(262 - half + 2 * half * t, 412 + 6 * sin(i * 2.1), half / 11, 120);
  }
  fill(lerpColor(w, #FFFFFF, 0.5)); ellipse(262, 414, half * 2, 26);
  noFill(); stroke(lerpColor(w, #1E1410, 0.5)); strokeWeight(1.5);
  for (int i = 1; i < 4; i++) ellipse(264, 414, half * 0.5 * i, 6 * i);
  for (int i = 0; i < 9; i++) { float x = 262 + random(-half, half) * 0.9; line(x, 430 + random(10), x + random(-4, 4), random(460, 512)); }
}

void legs() {
  stroke(#6B4A36); strokeWeight(6); noFill();
  for (int i = 0; i < 2; i++) {
    float x = -12 + 42 * i;
    line(x, 76, x + 8, 136);
    line(x + 8, 136, x + 28, 144); line(x + 8, 136, x + 6, 148); line(x + 8, 136, x - 12, 144);
  }
}

void tail() {
  pushMatrix(); translate(-96, 44); rotate(tailUp * 0.6);
  for (int i = 4; i >= 0; i--) {
    fill(lerpColor(quill, pale, 0.12 * i)); stroke(ink); strokeWeight(1.6);
    quad(10, -12 + 6 * i, -118 + 6 * i, 16 + 12 * i, -116 + 6 * i, 32 + 12 * i, 20, 6 + 6 * i);
  }
  popMatrix();
}

void outline(float grow) {
  beginShape();
  vertex(-128, 58);
  bezierVertex(-80 - grow, -10 - grow, -20, -40 - grow, 22, -72);
  bezierVertex(34, -140 - grow, 132 + grow, -144 - grow, 138 + grow, -70);
  bezierVertex(138 + grow, -30, 142 + grow, 40, 92, 78 + grow);
  bezierVertex(40, 112 + grow, -60, 104 + grow, -128, 58);
  endShape(CLOSE);
}

void body() {
  noStroke(); fill(coat); outline(0);
  fill(pale);                                       // belly
  beginShape(); vertex(-120, 60); bezierVertex(-40, 48, 40, 20, 122, 30); bezierVertex(110, 100, -30, 120, -120, 60); endShape(CLOSE);
  fill(chest);                                      // bib from the face to the breast
  beginShape(); vertex(134, -78); bezierVertex(84, -66, 62, -30, 66, 14); bezierVertex(70, 50, 90, 62, 110, 58);
  bezierVertex(140, 20, 138, -30, 134, -78); endShape(CLOSE);
  for (int i = 0; i < 120; i++) {                   // pigment that ran, then feather ticks
    float a = random(TWO_PI), r = sqrt(random(1)), x = 20 + 84 * r * cos(a), y = 10 + 70 * r * sin(a);
    stroke(lerpColor(coat, i % 2 == 0 ? #FFFFFF : ink, 0.35), 70); strokeWeight(random(1, 3.5));
    line(x, y, x - random(6, 16), y + random(2, 9));
  }
  noFill(); stroke(ink); strokeWeight(2.4); outline(0);
  strokeWeight(1); outline(random(2, 5));
}

void wing() {
  stroke(ink); strokeWeight(1.8);
  for (int i = 0; i < 7; i++) {                     // long feathers from below upward
    fill(lerpColor(quill, i % 2 == 0 ? coat : #FFFFFF, 0.25)); float y = 42 - i * 11;
    beginShape(); vertex(50, y - 12); bezierVertex(0, y + 26, -80, y + 30, -150 + 4 * (6 - i) * 3, 78 - i * 5); bezierVertex(-90, y + 4, -40, y - 18, 50, y - 12); endShape(CLOSE);
  }
  for (int row = 0; row < 3; row++) for (int i = 0; i < 5; i++) {
    fill(lerpColor(coat, #FFFFFF, 0.12 * row)); arc(-28 + row * 28 + i * 4, 30 - i * 17 + row * 2, 42, 24, HALF_PI, PI + HALF_PI, CHORD);
  }
}

void head() {
  stroke(ink); strokeWeight(2); fill(#D9A23B); float g = open ? 13 : 0;
  triangle(133, -68, 130, -56, 178, -60 + g);
  triangle(132, -86, 136, -64, 188, -66 - g);
  noStroke(); fill(pale); circle(98, -84, 32);
  fill(#17120F); circle(99, -84, 23);
  fill(255); circle(103, -89, 7);
  stroke(ink); strokeWeight(2); noFill();
  for (int i = 0; i < 5; i++) line(50 + i * 9, -112 - 3 * i, 40 + i * 9, -108 - 3 * i);
}
