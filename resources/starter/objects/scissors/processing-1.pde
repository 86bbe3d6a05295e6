// A crayon drawing of a child's scissors with round tips, lying among snippets of coloured paper.
color grip, other, table;
float open, bowW, bowH, len;

void setup() {
  size(512, 512);
  for (int i = 0; i < 9; i++) random(1);      // the first draws of neighbouring seeds are alike
  color[] tables = {#F7EFE0, #FFE9A8, #CFE8EF, #F9D5D3, #D9EAC8, #3B4A5A, #5B4636};
  color[] grips = {#D62839, #1B6CA8, #2A9D4A, #F08A00, #7B2CBF, #E0408A};
  table = tables[int(random(7))];
  int g = int(random(6));
  grip = grips[g];
  other = random(1) < 0.5 ? grip : grips[(g + 1 + int(random(4))) % 6];
  open = random(0.14, 0.5); bowW = random(36, 50); bowH = random(56, 72); len = random(196, 224);
  ground();
  translate(256, 256);
  rotate(random(TWO_PI));
  scale(random(0.93, 1.05));
  translate(0, 8);
  part(1, grip);
  part(-1, other);
  fill(#8A929C); stroke(#3A3F47); strokeWeight(3); ellipse(0, 0, 34, 34);
  fill(#E8ECF0); ellipse(-2, -2, 17, 17);
}

void ground() {
  background(table);
  for (int i = 0; i < 900; i++) {              // wax strokes, all one way
    stroke(lerpColor(table, i % 2 == 0 ? #FFFFFF : #8A7A6A, random(0.3)), 110);
    strokeWeight(random(1, 3));
    float x = random(-20, 512), y = random(-20, 512), l = random(20, 60);
    line(x, y, x + l, y - l * 0.7 + random(-4, 4));
  }
  color[] scraps = {#F94144, #F9C74F, #43AA8B, #577590, #F3A6C8, #FFFFFF};
  int n = int(random(6, 20)), kind = int(random(3));
  for (int i = 0; i < n; i++) {
    pushMatrix();
    float a = random(TWO_PI), q = random(130, 300);
    translate(256 + q * cos(a), 256 + q * sin(a));
    rotate(random(TWO_PI));
    float s = random(22, 48);
    for (int k = 0; k < 2; k++) {
      noStroke();
      if (k == 0) fill(40, 30, 30, 70); else { fill(scraps[int(random(6))]); translate(-4, -4); }
      if (kind == 0) triangle(-s, -s * 0.6, s, -s * 0.3, -s * 0.2, s);
      else if (kind == 1) rect(-s, -s * 0.3, 2 * s, s * 0.6);
      else star(s);
    }
    popMatrix();
  }
}

void star(float s) {
  beginShape();
  for (int i = 0; i < 10; i++) { float q = i % 2 == 0 ? s : s * 0.45; vertex(q * cos(i * PI / 5), q * sin(i * PI / 5)); }
  endShape(CLOSE);
}

void ring(color c, float w, float dx, float dy) {
  noFill(); stroke(c); strokeWeight(w);
  pushMatrix(); translate(-50 + dx, 138 + dy); rotate(0.16); ellipse(0, 0, bowW * 2, bowH * 2); popMatrix();
  line(-8 + dx, 22 + dy, -34 + dx, 80 + dy);
}

void blade(float grow) {
  beginShape();
  vertex(-17 - grow, 26 + grow);
  bezierVertex(-16 - grow, -40, -10 - grow, -120, -6 - grow, -len + 14);
  bezierVertex(-4 - grow, -len - 10 - grow, 20 + grow, -len - 8 - grow, 23 + grow, -len + 22);
  bezierVertex(32 + grow, -120, 32 + grow, -50, 22 + grow, 20 + grow);
  endShape(CLOSE);
}

void part(int s, color c) {
  pushMatrix();
  scale(s, 1);
  rotate(open);
  // outline first, then wax
  ring(lerpColor(c, #1A1418, 0.72), 36, 0, 0);
  noStroke(); fill(#3A3F47); blade(5);
  fill(#C9D0D8); blade(0);
  strokeWeight(2);
  for (int i = 0; i < 90; i++) {               // grey hatching on the steel
    float y = random(-len + 22, 14), x = random(-4, 18);
    stroke(lerpColor(#98A2AE, #FFFFFF, random(1)), 190);
    line(x, y, x + random(3, 7), y - random(6, 14));
  }
  stroke(#FFFFFF); strokeWeight(4); line(-9, 10, -1, -len + 30);
  ring(c, 27, 0, 0);
  for (int i = 0; i < 150; i++) {              // wax grain round the bow
    float a = random(TWO_PI), q = random(-10, 10);
    float ex = (bowW + q) * cos(a), ey = (bowH + q) * sin(a);
    float px = -50 + ex * cos(0.16) - ey * sin(0.16), py = 138 + ex * sin(0.16) + ey * cos(0.16);
    stroke(lerpColor(c, i % 3 == 0 ? #FFFFFF : #000000, random(0.35)), 150);
    strokeWeight(2);
    line(px, py, px + random(-6, 6), py - random(2, 7));
  }
  stroke(lerpColor(c, #FFFFFF, 0.7)); strokeWeight(5); noFill();
  pushMatrix(); translate(-50, 138); rotate(0.16); arc(0, 0, bowW * 2 + 6, bowH * 2 + 6, PI * 1.05, PI * 1.4); popMatrix();
  popMatrix();
}
