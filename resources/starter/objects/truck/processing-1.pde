// A small delivery truck as a solid model, seen from above at a slant, on a piece of street.
color paint, cargo, stripe; float C = 0.866, S = 0.5;

void setup() {
  size(512, 512);
  color[] grounds = {#F6E7CB, #22304F, #CFE8EF, #2E2A3B, #F3B8A5, #FFFFFF, #6FAE8B, #F2C94C};
  color[] paints = {#E63946, #2A6FBB, #F4A020, #2A9D6A, #7B4FB5, #39424E, #E9ECEF};
  color[] cargos = {#FFFFFF, #F3E3C0, #C7D3DB, #FFD166, #8EC5C0, #EF8A6B};
  background(grounds[int(random(grounds.length))]); paint = paints[int(random(paints.length))];
  cargo = cargos[int(random(cargos.length))]; stripe = paints[int(random(paints.length))];
  translate(256 + random(-14, 14), 312 + random(-12, 12)); scale(random(1) < 0.5 ? -1 : 1, 1); scale(random(0.98, 1.1));
  noStroke(); street(int(random(3))); truck(int(random(3)), random(92, 126));
}

void vtx(float x, float y, float z) { vertex((x - y) * C, (x + y) * S - z); }
void top(float x0, float y0, float x1, float y1, float z, color c) {
  fill(c); beginShape(); vtx(x0, y0, z); vtx(x1, y0, z); vtx(x1, y1, z); vtx(x0, y1, z); endShape(CLOSE);
}
void flank(float x0, float x1, float y, float z0, float z1, color c) {
  fill(c); beginShape(); vtx(x0, y, z0); vtx(x1, y, z0); vtx(x1, y, z1); vtx(x0, y, z1); endShape(CLOSE);
}
void nose(float x, float y0, float y1, float z0, float z1, color c) {
  fill(c); beginShape(); vtx(x, y0, z0); vtx(x, y1, z0); vtx(x, y1, z1); vtx(x, y0, z1); endShape(CLOSE);
}
color dim(color c, float f) { return lerpColor(#0B1020, c, f); }
void solid(float x0, float x1, float y0, float y1, float z0, float z1, color c) {
  flank(x0, x1, y1, z0, z1, dim(c, 0.84)); nose(x1, y0, y1, z0, z1, dim(c, 0.66));
  top(x0, y0, x1, y1, z1, lerpColor(c, #FFFFFF, 0.18));
}

void street(int kind) {
  color[] rims = {#8BBF6A, #B9BFC6, #D9B77E}; solid(-196, 196, -112, 112, -22, 0, rims[kind]);
  top(-196, -84, 196, 84, 0.5, #555B65);
  for (int i = 0; i < 6; i++) top(-186 + i * 66, -4, -150 + i * 66, 4, 1, #F2F2EC);
  top(-196, -84, 196, -80, 1, #E9E9E2); top(-196, 80, 196, 84, 1, #E9E9E2);
  for (int i = 0; i < 3; i++) {                           // behind the truck: trees, lamps or houses
    float x = -150 + i * 120 + random(-16, 16), y = -99; pushMatrix(); translate((x - y) * C, (x + y) * S);
    if (kind == 0) {
      fill(#6B4A2F); rect(-4, -26, 8, 26); fill(#3F7D4E); ellipse(0, -48, 44, 56); fill(#5FA066);
      ellipse(-6, -54, 26, 34);
    } else if (kind == 1) {
      fill(#3A424C); rect(-2, -88, 4, 88); fill(#FFF0B3); circle(0, -92, 16);
    } else {
      fill(#4E8A53); rect(-6, -44, 12, 44, 6); rect(-20, -32, 9, 16, 4); rect(-20, -22, 18, 8, 4);
      rect(10, -38, 9, 18, 4); rect(4, -28, 14, 8, 4);
    }
    popMatrix();
  }
  fill(0, 70); beginShape(); vtx(-160, 0, 1); vtx(150, 0, 1); vtx(150, 74, 1); vtx(-160, 74, 1); endShape(CLOSE);
}

void wheel(float x, float y, float r) {
  pushMatrix(); translate((x - y) * C, (x + y) * S - r); applyMatrix(C, 0, 0, S, 1, 0); fill(#0E0F12);
  translate(-7 * C, 0); circle(0, 0, 2 * r); translate(7 * C, 0); fill(#22242A); circle(0, 0, 2 * r); fill(#C3C9D0);
  circle(0, 0, 1.15 * r); fill(#7A828C); circle(0, 0, 0.75 * r); fill(#23262B);
  for (int i = 0; i < 6; i++) circle(0.46 * r * cos(i * PI / 3), 0.46 * r * sin(i * PI / 3), 0.16 * r);
  circle(0, 0, 0.3 * r); popMatrix();
}

void truck(int kind, float tall) {
  solid(-150, 140, -44, 44, 16, 30, #2A2D34); float z = 30;
  if (kind == 0) {                                        // closed box
    solid(-156, 56, -52, 52, z, z + tall, cargo);
    flank(-156, 56, 52, z + tall * 0.2, z + tall * 0.38, dim(stripe, 0.85));
    nose(56, -52, 52, z + tall * 0.2, z + tall * 0.38, dim(stripe, 0.66)); stroke(0, 36); strokeWeight(1.5);
    for (int i = 1; i < 9; i++) line((-156 + i * 23.5 - 52) * C, (-156 + i * 23.5 + 52) * S - z, (-156 + i * 23.5 - 52) * C, (-156 + i * 23.5 + 52) * S - z - tall);
    noStroke(); top(-140, -36, 40, 36, z + tall + 0.5, lerpColor(cargo, #FFFFFF, 0.4));
  } else if (kind == 1) {                                 // open bed with crates
    solid(-156, 56, -52, -48, z, z + 44, stripe); top(-156, -48, 56, 48, z, #8A6A45);
    for (int j = 0; j < 2; j++) for (int i = 0; i < 4; i++) {
      float x = -150 + i * 50, y = -45 + j * 46, h = random(38, 84);
      color wood = lerpColor(#C89058, #8C5A32, random(1)); solid(x, x + 45, y, y + 42, z, z + h, wood);
      flank(x + 4, x + 41, y + 42, z + h - 9, z + h - 4, dim(wood, 0.6));
      flank(x + 4, x + 41, y + 42, z + 46, z + 50, dim(wood, 0.6));
    }
    solid(52, 58, -52, 52, z, z + 74, stripe); solid(-156, 56, 48, 52, z, z + 34, stripe);
  } else {                                                // tipper with a heap
    color[] heaps = {#B58A58, #8E9092, #E2C98F, #5B4638}; color heap = heaps[int(random(4))];
    solid(-156, 56, -52, 52, z, z + 56, stripe); top(-150, -46, 50, 46, z + 56.5, dim(heap, 0.6));
    for (int i = 0; i < 150; i++) {
      float q = sqrt(i / 150.0), a = random(TWO_PI), x = -50 + 92 * (1 - q) * cos(a), y = 38 * (1 - q) * sin(a);
      fill(lerpColor(heap, random(1) < 0.5 ? #FFFFFF : #000000, random(0.3)));
      circle((x - y) * C, (x + y) * S - z - 58 - 34 * q, random(10, 22));
    }
    for (int i = 0; i < 6; i++) flank(-150 + i * 38, -142 + i * 38, 52.5, z, z + 56, dim(stripe, 0.6));
  }
  cab(); wheel(-112, 50, 25); wheel(-54, 50, 25); wheel(106, 50, 25);
}

void cab() {
  float z = 20, mid = 74, roof = 122; solid(66, 146, -46, 46, z, mid, paint);
  // upper part: the windscreen leans back
  fill(dim(paint, 0.84)); beginShape(); vtx(66, 46, mid); vtx(146, 46, mid); vtx(128, 46, roof); vtx(66, 46, roof);
  endShape(CLOSE); fill(dim(paint, 0.66)); beginShape();
  vtx(146, -46, mid); vtx(146, 46, mid); vtx(128, 46, roof); vtx(128, -46, roof); endShape(CLOSE);
  top(66, -46, 128, 46, roof, lerpColor(paint, #FFFFFF, 0.2)); fill(#BFE3F2); beginShape();
  vtx(144.5, -40, mid + 5); vtx(144.5, 40, mid + 5); vtx(130.5, 40, roof - 6); vtx(130.5, -40, roof - 6);
  endShape(CLOSE); fill(255, 130); beginShape();
  vtx(144.5, -24, mid + 5); vtx(144.5, -6, mid + 5); vtx(130.5, 10, roof - 6); vtx(130.5, -8, roof - 6);
  endShape(CLOSE); fill(#9CCBE0); beginShape();
  vtx(80, 46.5, mid + 4); vtx(138, 46.5, mid + 4); vtx(125, 46.5, roof - 7); vtx(80, 46.5, roof - 7); endShape(CLOSE);
  flank(74, 75.5, 46.5, z + 6, roof - 5, dim(paint, 0.45)); flank(82, 94, 46.5, mid - 10, mid - 7, #E8ECEF);
  nose(146.5, -46, 46, z, z + 12, #AEB6BF);               // bumper, grille, lamps, plate
  nose(146.5, -22, 22, z + 18, z + 42, #23262B);
  for (int i = 0; i < 3; i++) nose(147, -20, 20, z + 21 + i * 8, z + 24 + i * 8, #C3C9D0);
  nose(147, -42, -27, z + 20, z + 34, #FFF4C2); nose(147, 27, 42, z + 20, z + 34, #FFF4C2);
  nose(147, -12, 12, z + 2, z + 10, #FFFFFF);
  solid(132, 138, 50, 60, mid + 4, mid + 30, #2A2D34);    // mirror
  flank(80, 132, 46.6, z - 2, z + 26, #14161A);           // wheel arch
}
