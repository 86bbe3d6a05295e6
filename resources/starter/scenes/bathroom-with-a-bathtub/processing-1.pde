// A bathroom like a doll's house: two walls, a floor, and the tub under the window.
float s = random(25.5, 28), ox = 256, oy = random(218, 232);

float px(float x, float y) { return ox + (x - y) * 0.866 * s; }
float py(float x, float y, float z) { return oy + ((x + y) * 0.5 - z) * s; }

void slab(color c, float[] p) {                       // a flat piece through points x, y, z
  fill(c); beginShape();
  for (int i = 0; i < p.length; i += 3) vertex(px(p[i], p[i + 1]), py(p[i], p[i + 1], p[i + 2]));
  endShape(CLOSE);
}

void box3(color c, float x, float y, float z, float w, float d, float h) {
  slab(lerpColor(c, #10182A, 0.30), new float[] {x, y + d, z, x + w, y + d, z, x + w, y + d, z + h, x, y + d, z + h});
  slab(lerpColor(c, #10182A, 0.12), new float[] {x + w, y, z, x + w, y + d, z, x + w, y + d, z + h, x + w, y, z + h});
  slab(c, new float[] {x, y, z + h, x + w, y, z + h, x + w, y + d, z + h, x, y + d, z + h});
}

void round3(color c, float x, float y, float z, float r) {
  fill(c); ellipse(px(x, y), py(x, y, z), 2.45 * r * s, 1.41 * r * s);
}

void setup() {
  size(512, 512);
  float tall = random(3.2, 6.4);                      // how high the tiles go
  color[][] looks = {{#F4F1EA, #7FB7BE, #D9E7E5, #3C6E71}, {#1D2433, #E9D8C4, #C8A98B, #8C4A3B}, {#FCE6D8, #E98A7B, #FFF6EE, #B5485A},
                     {#243B2F, #5E8C6A, #E8E2CF, #22332A}, {#DCE6F5, #5B7DB8, #F7F9FC, #2D4373}, {#3A2A4D, #8E77B5, #D8CCE8, #4C3A6B}};
  color[] k = looks[int(random(looks.length))];
  background(k[0]);
  if (random(1) < 0.5) { translate(width, 0); scale(-1, 1); }
  noStroke(); fill(0, 40); ellipse(256, oy + 10.4 * s, 18 * s, 5 * s);
  // floor in chequers, walls in tiles below and paint above
  int n = int(random(7, 12));
  float q = 10.0 / n;
  boolean chequer = random(1) < 0.7;
  box3(lerpColor(k[2], #000000, 0.2), 0, 0, -0.6, 10, 10, 0.6);
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
    color c = chequer ? ((i + j) % 2 == 0 ? k[2] : k[3]) : lerpColor(k[2], k[3], random(0.1, 0.3));
    slab(c, new float[] {i * q, j * q, 0, (i + 1) * q - 0.04, j * q, 0, (i + 1) * q - 0.04, (j + 1) * q - 0.04, 0, i * q, (j + 1) * q - 0.04, 0});
  }
  color paint = lerpColor(k[1], #FFFFFF, 0.45);
  slab(lerpColor(paint, #000000, 0.16), new float[] {0, 0, 0, 0, 10, 0, 0, 10, 7.4, 0, 0, 7.4});
  slab(paint, new float[] {0, 0, 0, 10, 0, 0, 10, 0, 7.4, 0, 0, 7.4});
  for (float z = 0; z < tall - 0.4; z += 0.8) for (int i = 0; i < 10; i++) {
    color c = lerpColor(k[1], #FFFFFF, random(0.02, 0.16));
    slab(lerpColor(c, #000000, 0.18), new float[] {0, i + 0.05, z, 0, i + 0.97, z, 0, i + 0.97, z + 0.74, 0, i + 0.05, z + 0.74});
    slab(c, new float[] {i + 0.05, 0, z, i + 0.97, 0, z, i + 0.97, 0, z + 0.74, i + 0.05, 0, z + 0.74});
  }
  // window over the tub
  color[] airs = {#A9D8F2, #FBD3A0, #1C2550};
  color air = airs[int(random(3))];
  slab(#F6F3EC, new float[] {0, 2.4, 3.6, 0, 6.6, 3.6, 0, 6.6, 6.8, 0, 2.4, 6.8});
  slab(air, new float[] {0, 2.7, 3.9, 0, 6.3, 3.9, 0, 6.3, 6.5, 0, 2.7, 6.5});
  slab(#F6F3EC, new float[] {0, 4.4, 3.9, 0, 4.6, 3.9, 0, 4.6, 6.5, 0, 4.4, 6.5});
  slab(color(255, air == #1C2550 ? 10 : 60), new float[] {4.4, 3.2, 0, 9.6, 4.6, 0, 9.6, 8, 0, 4.4, 6.6, 0});
  // washstand with mirror
  slab(#E9E4D8, new float[] {4.9, 0, 3.6, 7, 0, 3.6, 7, 0, 6.7, 4.9, 0, 6.7});
  slab(lerpColor(#D8ECF4, k[1], 0.25), new float[] {5.05, 0, 3.75, 6.85, 0, 3.75, 6.85, 0, 6.55, 5.05, 0, 6.55});
  slab(color(255, 130), new float[] {5.3, 0, 4, 5.7, 0, 4, 6.5, 0, 6.3, 6.1, 0, 6.3});
  box3(lerpColor(k[3], #C98F5A, 0.6), 4.8, 0.05, 0, 2.3, 1.9, 2.4);
  box3(#FBFBF8, 4.7, 0.05, 2.4, 2.5, 2.1, 0.3);
  round3(#CBD8DC, 5.95, 1.1, 2.7, 0.72);
  box3(#B9C0C6, 5.85, 0.2, 2.7, 0.2, 0.5, 0.7);
  // toilet
  box3(#F7F7F4, 7.9, 0.05, 1.4, 1.5, 0.7, 1.6);
  for (float z = 0; z < 1.4; z += 0.1) round3(lerpColor(#C9CDD0, #F4F4F2, z / 1.4), 8.65, 1.6, z, 0.45 + 0.28 * z);
  round3(#FFFFFF, 8.65, 1.6, 1.45, 0.9);
  round3(#D5DDE0, 8.65, 1.6, 1.5, 0.58);
  // mat, then the tub with water and foam
  color[] cloths = {#E4572E, #F3C14B, #FFFFFF, #76B39D, #B76D9E};
  color mat = cloths[int(random(5))];
  box3(mat, 5, 3.6, 0, 2, 3.4, 0.14);
  for (float y = 3.9; y < 6.9; y += 0.5) slab(lerpColor(mat, #FFFFFF, 0.45), new float[] {5.15, y, 0.15, 6.85, y, 0.15, 6.85, y + 0.14, 0.15, 5.15, y + 0.14, 0.15});
  float x0 = 0.15, y0 = 0.9, w = 4, d = random(7.2, 8.2), h = 2.5, lip = 0.42, low = random(0.35, 0.7);
  fill(0, 50);
  slab(color(0, 50), new float[] {x0, y0, 0, x0 + w + 0.6, y0, 0, x0 + w + 0.6, y0 + d + 0.4, 0, x0, y0 + d + 0.4, 0});
  box3(#FDFDFB, x0, y0, 0, w, d, h);
  float a = x0 + lip, b = x0 + w - lip, c = y0 + lip, e = y0 + d - lip;
  slab(#C3CED3, new float[] {a, c, h, b, c, h, b, e, h, a, e, h});
  slab(#AEBBC2, new float[] {a, c, h, b, c, h, b, c + low, h, a + low, c + low, h});
  color[] baths = {#58B4D1, #7CCBB8, #8FB8E8};
  slab(baths[int(random(3))], new float[] {a + low, c + low, h, b, c + low, h, b, e, h, a + low, e, h});
  int foam = int(random(8, 90));
  for (int i = 0; i < foam; i++) {
    float r = random(0.12, 0.34);
    fill(lerpColor(#FFFFFF, #C6E2EE, random(0.6)));
    float fx = random(a + 0.9, b - 0.35), fy = random(c + 0.9, e - 0.35);
    circle(px(fx, fy), py(fx, fy, h + 0.05), 2 * r * s);
  }
  if (random(1) < 0.6) {
    float dx = random(a + 1.2, b - 0.8), dy = random(c + 2, e - 1), X = px(dx, dy), Y = py(dx, dy, h);
    fill(#F6C324); ellipse(X, Y - 6, 26, 17); circle(X + 8, Y - 18, 15); fill(#E8702A);
    triangle(X + 14, Y - 20, X + 23, Y - 17, X + 14, Y - 14);
  }
  box3(#AEB6BC, 2, y0 + 0.05, h, 0.3, 0.25, 1.1);
  box3(#C9D0D5, 2, y0 + 0.05, h + 1, 0.3, 1, 0.22);
  // a towel over the near rim and a plant in the corner
  color cloth = cloths[int(random(5))];
  float ty = random(4, 6.2);
  slab(cloth, new float[] {x0 + w - lip, ty, h + 0.05, x0 + w + 0.04, ty, h + 0.05, x0 + w + 0.04, ty + 1.5, h + 0.05, x0 + w - lip, ty + 1.5, h + 0.05});
  slab(lerpColor(cloth, #000000, 0.15), new float[] {x0 + w + 0.04, ty, h + 0.05, x0 + w + 0.04, ty + 1.5, h + 0.05, x0 + w + 0.04, ty + 1.5, 0.9, x0 + w + 0.04, ty, 0.9});
  box3(#B5673F, 8.2, 8.2, 0, 0.9, 0.9, 1);
  for (int i = 0; i < 26; i++) {
    fill(lerpColor(#2F6B3C, #86B65A, random(1)));
    ellipse(px(8.65, 8.65) + random(-22, 22), py(8.65, 8.65, 2) + random(-30, 16), 10, 20);
  }
}
