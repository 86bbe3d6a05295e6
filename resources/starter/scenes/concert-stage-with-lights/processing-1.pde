// A band on a stage under coloured spotlights, seen from the crowd.
color[] beams = {#FF3B6B, #3BA7FF, #FFD23B, #8A5BFF, #3BFFB0, #FF8A3B, #FFFFFF}; int one, two;
void setup() {
  size(512, 512);
  color[] dark = {#0B0714, #1B2A6B, #5A1046, #0E4A50, #7A2A12, #3C2C7A};
  color back = dark[int(random(dark.length))];
  one = int(random(7)); two = (one + 1 + int(random(5))) % 7;
  noStroke(); for (int y = 0; y < height; y += 6) { fill(lerpColor(back, beams[one], y / 1400.0)); rect(0, y, width, 6); }
  float floorY = random(325, 360), mid = 256 + random(-25, 25);
  fill(red(beams[two]), green(beams[two]), blue(beams[two]), random(30, 130));
  rect(mid - 130, 110, 260, floorY - 140);                       // screen behind the band
  for (int i = 0; i < 12; i++) { fill(255, random(20, 110)); float h = random(20, 120); rect(mid - 120 + i * 20, floorY - 60 - h, 13, h); }
  fill(22, 18, 26); quad(40, floorY - 30, 472, floorY - 30, 540, floorY + 50, -28, floorY + 50);
  fill(10, 8, 12); rect(-28, floorY + 45, 570, 40);
  for (int x = 20; x < 512; x += 34) { fill(beams[two]); ellipse(x, floorY + 52, 9, 7); }
  for (int s = 0; s < 2; s++) for (int k = 0; k < 4; k++) {       // towers of loudspeakers
    float x = s == 0 ? 12 : 438; float y = floorY - 40 - k * 48;
    fill(26); rect(x, y, 62, 46, 4); fill(70); ellipse(x + 31, y + 23, 38, 38); fill(15); ellipse(x + 31, y + 23, 28, 28); fill(90); ellipse(x + 31, y + 23, 9, 9);
  }
  drums(mid + random(-12, 12), floorY - 2);
  int lamps = int(random(5, 9));
  for (int i = 0; i < lamps; i++) spot(30 + i * 452.0 / (lamps - 1), 78, mid + random(-190, 190), floorY + 24, i % 2 == 0 ? beams[one] : beams[two]);
  player(mid - random(95, 125), floorY + 26, 1, beams[int(random(7))]);
  player(mid + random(95, 125), floorY + 26, -1, beams[int(random(7))]);
  stroke(170); strokeWeight(3);                                   // truss that carries the lamps
  line(0, 40, 512, 40); line(0, 66, 512, 66);
  for (int x = 0; x < 512; x += 39) { line(x, 40, x + 19, 66); line(x + 19, 66, x + 39, 40); }
  for (int row = 0; row < 3; row++) for (int x = -10; x < 530; x += 38) fan(x + row * 12 + random(-8, 8), 440 + row * 26 + random(-8, 8), 28 + row * 5, row);
}
void spot(float x, float y, float tx, float ty, color c) {
  noStroke(); for (int k = 3; k > 0; k--) { fill(red(c), green(c), blue(c), 34); triangle(x, y, tx - 18 * k, ty, tx + 18 * k, ty); }
  fill(red(c), green(c), blue(c), 90); ellipse(tx, ty, 105, 22);
  pushMatrix(); translate(x, y); rotate(atan2(ty - y, tx - x) - HALF_PI);
  fill(40); rect(-11, -18, 22, 26, 4); fill(c); ellipse(0, 8, 24, 12); fill(255); ellipse(0, 8, 12, 6); popMatrix(); }
void player(float x, float y, int side, color c) {
  pushMatrix(); translate(x, y); scale(side * 1.15, 1.15);
  stroke(8, 6, 10); strokeWeight(11); line(-4, -45, -14, 0); line(4, -45, 16, 0);
  strokeWeight(22); line(0, -52, 0, -78); noStroke(); fill(226, 170, 130); ellipse(1, -105, 22, 26); fill(20, 12, 10); arc(0, -108, 26, 26, PI - 0.5, TWO_PI);
  fill(c); ellipse(-10, -54, 34, 28); ellipse(4, -58, 22, 22); stroke(90, 50, 30); strokeWeight(5); line(5, -58, 48, -78);
  stroke(226, 170, 130); strokeWeight(7); line(12, -84, 30, -68); line(-12, -84, -14, -58);
  stroke(190); strokeWeight(2); line(24, 2, 24, -92); line(24, -92, 14, -100); fill(20); ellipse(14, -100, 9, 9); popMatrix(); }
void drums(float x, float y) {
  stroke(200); strokeWeight(2); line(x - 62, y, x - 62, y - 66); line(x + 62, y, x + 62, y - 66);
  noStroke(); fill(226, 170, 130); ellipse(x, y - 92, 20, 24); fill(40, 30, 50); rect(x - 16, y - 80, 32, 40, 8);
  fill(beams[two]); rect(x - 50, y - 62, 34, 26, 5); rect(x + 16, y - 62, 34, 26, 5); ellipse(x, y - 27, 62, 62); fill(245); ellipse(x, y - 27, 50, 50);
  fill(240, 200, 80); ellipse(x - 62, y - 68, 46, 8); ellipse(x + 62, y - 68, 46, 8); }
void fan(float x, float y, float s, int row) {
  noStroke(); fill(12 - row * 4, 8, 16 - row * 4);
  ellipse(x, y, s * 0.8, s); ellipse(x, y + s * 1.3, s * 1.5, s * 1.7);
  if (random(1) < 0.35) { stroke(12 - row * 4, 8, 16 - row * 4); strokeWeight(8); line(x + s * 0.6, y + s, x + s * random(0.4, 0.9), y - s); } }
