// A coast at noon: sky in lines, clouds, noise hills, waves, a lighthouse and sails.
void setup() {
  size(500, 500);
  noLoop();
}

void draw() {
  for (int y = 0; y < 260; y++) {
    stroke(lerpColor(#5aa9e6, #e8f6ff, y / 260.0));
    line(0, y, width, y);
  }
  noStroke();
  for (int i = 0; i < 6; i++) {
    cloud(random(width), random(30, 150), random(30, 60));
  }
  fill(#7fb069);
  beginShape();
  vertex(0, 300);
  for (int x = 0; x <= width; x += 5) {
    vertex(x, 210 + 70 * noise(x * 0.01));
  }
  vertex(width, 300);
  endShape(CLOSE);
  fill(#2a6f97);
  rect(0, 270, width, 230);
  noFill();
  strokeWeight(2);
  for (int row = 0; row < 22; row++) {
    stroke(255, 255, 255, 60 + row * 4);
    beginShape();
    for (int x = -20; x <= width + 20; x += 20) {
      curveVertex(x, 285 + row * 10 + 4 * sin(x * 0.05 + row));
    }
    endShape();
  }
  lighthouse(390, 270);
  for (int i = 0; i < 5; i++) {
    sail(random(30, 330), random(310, 450), random(0.7, 1.3));
  }
  fill(40);
  textSize(16);
  text("coast", 20, 480);
}

void cloud(float x, float y, float r) {
  fill(255, 255, 255, 210);
  for (int i = -2; i <= 2; i++) {
    ellipse(x + i * r * 0.6, y + random(-6, 6), r * 1.4, r);
  }
}

void lighthouse(float x, float y) {
  for (int i = 0; i < 5; i++) {
    fill(i % 2 == 0 ? #d62828 : #ffffff);
    quad(x - 22 + i * 2, y - i * 26, x + 22 - i * 2, y - i * 26, x + 20 - i * 2, y - 26 - i * 26, x - 20 + i * 2, y - 26 - i * 26);
  }
  fill(#ffd166);
  rect(x - 9, y - 150, 18, 20);
  fill(#333333);
  triangle(x - 14, y - 150, x + 14, y - 150, x, y - 172);
}

void sail(float x, float y, float s) {
  pushMatrix();
  translate(x, y);
  rotate(random(-0.08, 0.08));
  scale(s);
  noStroke();
  fill(#8d5524);
  arc(0, 0, 60, 30, 0, PI, CHORD);
  fill(#ffffff);
  triangle(2, -4, 2, -60, 30, -4);
  fill(#f4a261);
  triangle(-2, -4, -2, -48, -22, -4);
  popMatrix();
}
