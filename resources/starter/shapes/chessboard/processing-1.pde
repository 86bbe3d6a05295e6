void setup() {
  size(512, 512);
  color[][] looks = {{#F0D9B5, #B58863, #5A3A22}, {#EEEED2, #769656, #33422B}, {#F4F4F4, #222222, #555555}, {#E8C99B, #7B3F1D, #2E1708}, {#DEE3E6, #5B7FA3, #24364A}, {#F7C6C7, #9B2335, #3D0C11}};
  color[] look = looks[int(random(looks.length))];
  color[] tables = {#2C3E35, #C9B79C, #6B6F80, #8C3B3B, #EDE6DA, #1A1A22};
  background(tables[int(random(tables.length))]);
  noStroke();
  fill(255, 12);
  for (int k = 0; k < 40; k++) rect(0, random(height), width, random(2, 12));
  float side = random(350, 420), c = side / 8;
  translate(256 + random(-15, 15), 256 + random(-15, 15));
  rotate(random(1) < 0.5 ? 0 : random(-0.5, 0.5));
  rectMode(CENTER);
  fill(0, 90);
  rect(9, 12, side + 46, side + 46, 6);
  fill(look[2]);
  rect(0, 0, side + 46, side + 46, 6);
  stroke(lerpColor(look[2], #FFFFFF, 0.5));
  strokeWeight(2);
  noFill();
  rect(0, 0, side + 12, side + 12);
  rectMode(CORNER);
  for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) {
    float x = -side / 2 + i * c, y = -side / 2 + j * c;
    color f = look[(i + j) % 2];
    noStroke();
    fill(f);
    rect(x, y, c, c);
    stroke(lerpColor(f, #000000, 0.25), 60);
    strokeWeight(1);
    for (int k = 0; k < 4; k++) {
      float v = y + random(2, c - 2);
      line(x + 1, v, x + c - 1, v + random(-3, 3));
    }
  }
}
