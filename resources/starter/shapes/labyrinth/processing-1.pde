int n;
boolean[][] right, down, seen;

void setup() {
  size(512, 512);
  n = int(random(7, 15));
  right = new boolean[n][n];
  down = new boolean[n][n];
  seen = new boolean[n][n];
  walk(int(random(n)), int(random(n)));
  color[][] looks = {{#F4F1E8, #24323F}, {#12263A, #F4D35E}, {#2F5D3A, #B7E4C7}, {#FBE3D6, #9B2226}, {#1B1B1E, #D8DBE2}, {#E9D8A6, #6B3E1E}};
  color[] look = looks[int(random(looks.length))];
  background(look[0]);
  float m = random(26, 44), c = (width - 2 * m) / n;
  noStroke();
  for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
    fill(255, 10 + 16 * ((i + j) % 2));
    rect(m + i * c, m + j * c, c, c);
  }
  float w = c * random(0.12, 0.3);
  for (int pass = 0; pass < 2; pass++) {
    stroke(pass == 0 ? color(0, 90) : look[1]);
    strokeWeight(w);
    strokeCap(pass == 0 ? ROUND : PROJECT);
    float o = pass == 0 ? w * 0.45 : 0;
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
      float x = m + i * c + o, y = m + j * c + o;
      if (!right[i][j] && i < n - 1) line(x + c, y, x + c, y + c);
      if (!down[i][j] && j < n - 1) line(x, y + c, x + c, y + c);
    }
    line(m + c + o, m + o, width - m + o, m + o);
    line(m + o, height - m + o, width - m - c + o, height - m + o);
    line(m + o, m + o, m + o, height - m + o);
    line(width - m + o, m + o, width - m + o, height - m + o);
  }
}

void walk(int i, int j) {
  seen[i][j] = true;
  int start = int(random(4)), turn = random(1) < 0.5 ? 1 : 3;
  for (int k = 0; k < 4; k++) {
    int way = (start + k * turn) % 4;
    int a = i + (way == 0 ? 1 : way == 1 ? -1 : 0), b = j + (way == 2 ? 1 : way == 3 ? -1 : 0);
    if (a < 0 || b < 0 || a >= n || b >= n || seen[a][b]) continue;
    if (way == 0) right[i][j] = true;
    if (way == 1) right[a][b] = true;
    if (way == 2) down[i][j] = true;
    if (way == 3) down[a][b] = true;
    walk(a, b);
  }
}
