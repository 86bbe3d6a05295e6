// Land art: pebbles laid in one spiral on sand, grass, slate or snow, growing from the middle outwards.
color earth;
float light;

void setup() {
  size(512, 512);
  for (int i = 0; i < 20; i++) random(1);
  color[] earths = {#D9C29A, #4E6B3A, #3B4148, #EEF2F5, #7A5238, #C97F55};
  color[][] stones = {{#3E4650, #5B6670, #2C3038}, {#F3EEE0, #DCD3BF, #FFFFFF}, {#E9E2D0, #F0B35A, #D9CDB4}, {#4A4F57, #8A3F2E, #2B2F36},
    {#F1E7D0, #CFE0DE, #FFFFFF}, {#2E3A48, #F4ECD8, #40586A}};
  int g = int(random(earths.length));
  earth = earths[g];
  light = random(TWO_PI);
  ground(g);
  float turns = random(2.4, 4.2), start = random(TWO_PI), way = random(1) < 0.5 ? -1 : 1;
  float reach = random(205, 228), growth = random(1, 1.5);
  float squat = random(0.68, 0.95);
  int order = int(random(3));
  float gap = random(0.92, 1.12), t = 0.02;
  int n = 0;
  while (t < 1) {
    float r = reach * pow(t, growth);
    float room = reach / turns * growth * pow(t, growth - 1);       // width of the way at this place
    float s = min(room * 0.66, 12 + 30 * t) * random(0.88, 1.06);
    float a = start + way * TWO_PI * turns * t;
    int pick = order == 0 ? n % 2 : order == 1 ? (t < 0.5 ? 0 : 1) : int(random(3));
    pebble(256 + r * cos(a), 256 + r * sin(a), s, squat, a + HALF_PI, stones[g][pick]);
    t += s * gap / (TWO_PI * turns * r + reach * 0.9);
    n++;
  }
}

void ground(int g) {
  background(earth);
  noStroke();
  for (int i = 0; i < 40; i++) {
    fill(i % 2 == 0 ? lerpColor(earth, #000000, 0.3) : lerpColor(earth, #FFFFFF, 0.3), 22);
    ellipse(random(512), random(512), random(60, 300), random(40, 160));
  }
  float lean = random(-6, 6), comb = random(4, 12);
  for (int i = 0; i < 900; i++) {                                   // grains, blades or chips
    float x = random(512), y = random(512);
    stroke(lerpColor(earth, i % 2 == 0 ? #000000 : #FFFFFF, random(0.1, 0.3)), 150);
    strokeWeight(random(0.8, 2));
    if (g == 1) line(x, y, x + random(-4, 4) + lean, y - comb);
    else if (g == 2) line(x, y, x + random(4, 16), y + lean * 0.6);
    else point(x, y);
  }
}

void pebble(float x, float y, float s, float squat, float a, color c) {
  noStroke();
  pushMatrix(); translate(x, y);
  fill(0, 70);
  ellipse(-s * 0.14 * cos(light), -s * 0.14 * sin(light), s * 1.06, s * 1.0);
  rotate(a + random(-0.25, 0.25));
  float h = s * squat * random(0.92, 1.08);
  color body = lerpColor(c, random(1) < 0.5 ? #000000 : #FFFFFF, random(0.14));
  fill(lerpColor(body, #000000, 0.35)); ellipse(0, 0, s, h);
  float u = cos(light - a) * s * 0.07, v = sin(light - a) * h * 0.07;
  fill(body); ellipse(u, v, s * 0.84, h * 0.84);
  fill(lerpColor(body, #FFFFFF, 0.3), 150); ellipse(u * 2.6, v * 2.6, s * 0.42, h * 0.4);
  popMatrix();
}
