// A packed backpack stands at a slight angle: rolled mat or not, lid or zip, pockets, straps, buckles, bottle.
color cloth, dark, light, trim, strap;

void setup() {
  size(512, 512);
  color[] cloths = {#2A6F97, #B3261E, #4E7A4C, #6D4C7D, #E08E3A, #3B3F46, #C9A66B, #D56A8A};
  color[] trims = {#F2CC5C, #F4EFE3, #D9582B, #7FC8B8, #8A5A34};
  color[][] airs = {{#BFE0F2, #E9F5F2, #8FAE6B}, {#F6C9A0, #FBE8C8, #A6774E}, {#1F2A44, #3D4F73, #22303A}, {#E7E0D4, #F7F3EA, #B9A589}, {#3A5A4A, #7FA083, #2C4034}, {#D7C6E3, #F3E9F5, #8E7FA3}};
  int a = int(random(airs.length));
  for (int y = 0; y < 410; y++) {
    stroke(lerpColor(airs[a][0], airs[a][1], y / 410.0));
    line(0, y, width, y);
  }
  noStroke();
  float scene = random(1);
  for (int i = 0; scene < 0.6 && i < 7; i++) {
    fill(lerpColor(airs[a][0], airs[a][2], random(0.4, 0.8)));
    float x = i * 84 - 20, h = random(60, 220);
    if (scene < 0.3) triangle(x - 110, 412, x, 412 - h, x + 120, 412);
    else { rect(x + 14, 380 - h * 0.4, 10, 60); triangle(x - 24, 400 - h * 0.2, x + 19, 400 - h * 1.3, x + 62, 400 - h * 0.2); }
  }
  fill(airs[a][2]);
  rect(0, 405, width, 107);
  cloth = cloths[int(random(cloths.length))];
  trim = trims[int(random(trims.length))];
  dark = lerpColor(cloth, #0C0C18, 0.42);
  light = lerpColor(cloth, #FFFFFF, 0.25);
  strap = lerpColor(cloth, #101018, 0.62);
  translate(256 + random(-24, 24), 452);
  scale(random(1) < 0.5 ? -1 : 1, 1);
  scale(random(0.96, 1.1));
  fill(0, 80);
  ellipse(16, 2, 330, 34);
  rotate(random(-0.06, 0.06));
  pack(random(112, 132), random(296, 330));
}

void slab(float x, float y, float w, float h, float r, color c) {          // cloth with soft shading to one side
  for (int i = 0; i < 12; i++) {
    float f = i / 11.0;
    fill(lerpColor(lerpColor(c, #0C0C18, 0.42), lerpColor(c, #FFFFFF, 0.12), f));
    rect(x + 3 * f, y + 3 * f, w * (1 - 0.22 * f) - 3 * f, h - 7 * f, r, r, r * 0.6, r * 0.6);
  }
}

void stitch(float x1, float y1, float x2, float y2) {
  stroke(lerpColor(trim, #FFFFFF, 0.2), 210);
  strokeWeight(2);
  for (float t = 0; t < 1; t += 0.06) line(lerp(x1, x2, t), lerp(y1, y2, t), lerp(x1, x2, t + 0.035), lerp(y1, y2, t + 0.035));
  noStroke();
}

void buckle(float x, float y, float len) {
  fill(strap);
  rect(x - 10, y, 20, len, 3);
  fill(trim);
  rect(x - 15, y + len * 0.55, 30, 24, 5);
  fill(strap);
  rect(x - 9, y + len * 0.55 + 6, 18, 11, 3);
  fill(lerpColor(trim, #FFFFFF, 0.6));
  rect(x - 13, y + len * 0.55 + 2, 26, 3, 2);
}

void pack(float w, float h) {
  boolean lid = random(1) < 0.5;
  noFill();
  stroke(lerpColor(strap, #000000, 0.2));
  strokeWeight(24);                                            // shoulder straps behind
  bezier(-w * 0.7, -h * 0.86, -w * 1.5, -h * 0.75, -w * 1.42, -h * 0.2, -w * 0.9, -h * 0.08);
  bezier(w * 0.7, -h * 0.86, w * 1.44, -h * 0.75, w * 1.38, -h * 0.2, w * 0.9, -h * 0.08);
  stroke(light, 130);
  strokeWeight(4);
  bezier(-w * 0.7, -h * 0.86, -w * 1.5, -h * 0.75, -w * 1.42, -h * 0.2, -w * 0.9, -h * 0.08);
  stroke(strap);
  strokeWeight(12);
  arc(0, -h - (lid ? 16 : 0), 66, 56, PI, TWO_PI);
  noStroke();
  if (random(1) < 0.5) {                                       // bottle in the side net
    fill(#5FB3D4);
    rect(w * 0.84, -h * 0.68, 48, h * 0.5, 14);
    fill(255, 130);
    rect(w * 0.84 + 9, -h * 0.64, 7, h * 0.34, 4);
    fill(#2B2F38);
    rect(w * 0.84 + 8, -h * 0.74, 32, h * 0.08, 5);
  }
  fill(dark);
  rect(w * 0.72, -h * 0.42, 66, h * 0.38, 10, 22, 22, 10);
  slab(-w, -h, 2 * w, h, 84, cloth);
  if (lid) {
    slab(-w * 1.04, -h - 22, 2.08 * w, h * 0.42, 66, lerpColor(cloth, trim, 0.3));
    stitch(-w * 0.92, -h * 0.68, w * 0.9, -h * 0.68);
    slab(-w * 0.62, -h * 0.92, 1.2 * w, h * 0.17, 14, cloth);
    stitch(-w * 0.55, -h * 0.88, w * 0.5, -h * 0.88);
  } else {
    noFill();
    stroke(dark);
    strokeWeight(13);
    arc(0, -h * 0.48, w * 1.62, h * 0.84, PI * 0.98, PI * 2.02);
    stroke(lerpColor(trim, #FFFFFF, 0.3));
    strokeWeight(3);
    arc(0, -h * 0.48, w * 1.62, h * 0.84, PI * 0.98, PI * 2.02);
    noStroke();
    fill(trim);
    rect(w * 0.6, -h * 0.76, 11, 40, 5);
    circle(0, -h * 0.72, 46);                                  // a badge
    fill(cloth);
    circle(0, -h * 0.72, 36);
    fill(trim);
    triangle(-13, -h * 0.72 + 10, 0, -h * 0.72 - 13, 13, -h * 0.72 + 10);
  }
  slab(-w * 0.78, -h * 0.5, 1.52 * w, h * 0.45, 26, lerpColor(cloth, #FFFFFF, 0.08));
  fill(dark);
  rect(-w * 0.7, -h * 0.44, w * 1.34, 11, 5);
  fill(lerpColor(trim, #FFFFFF, 0.35));
  rect(-w * 0.68, -h * 0.435, w * 1.3, 3);
  fill(trim);
  rect(w * (random(1) < 0.5 ? 0.42 : -0.5), -h * 0.44, 11, 34, 5);
  stitch(-w * 0.68, -h * 0.1, w * 0.58, -h * 0.1);
  stitch(-w * 0.7, -h * 0.38, -w * 0.7, -h * 0.12);
  if (lid) {
    buckle(-w * 0.5, -h * 0.74, h * 0.4);
    buckle(w * 0.42, -h * 0.74, h * 0.4);
  }
  fill(dark, 130);
  rect(-w * 0.94, -18, w * 1.88, 16, 8);
  if (lid && random(1) < 0.6) {                                // rolled mat on top
    color mat = lerpColor(trim, #5A7A8A, 0.5);
    fill(lerpColor(mat, #000000, 0.2));
    rect(-w * 1.1, -h - 58, w * 2.2, 48, 24);
    fill(mat);
    rect(-w * 1.1, -h - 58, w * 2.2, 30, 20);
    fill(lerpColor(mat, #000000, 0.35));
    ellipse(w * 1.06, -h - 34, 26, 48);
    fill(strap);
    rect(-w * 0.56, -h - 60, 15, 54, 4);
    rect(w * 0.46, -h - 60, 15, 54, 4);
  }
}
