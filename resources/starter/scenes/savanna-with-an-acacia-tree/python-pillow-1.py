import random

from PIL import Image, ImageDraw

img = Image.new("RGB", (600, 600))
d = ImageDraw.Draw(img)
high, low, plain, tree, sun = random.choice([
    ((180, 50, 40), (255, 200, 90), (120, 70, 30), (30, 18, 14), (255, 240, 180)), ((90, 170, 230), (220, 240, 250), (214, 180, 90), (70, 100, 40), (255, 250, 220)),
    ((40, 30, 80), (220, 110, 110), (60, 40, 50), (16, 12, 20), (255, 190, 130)), ((250, 190, 90), (255, 240, 200), (190, 150, 70), (90, 90, 40), (255, 255, 240)),
    ((10, 14, 40), (50, 60, 110), (20, 26, 36), (4, 6, 12), (240, 240, 220)),
])
horizon = random.randint(400, 450)
for y in range(horizon):
    t = y / horizon
    d.line((0, y, 600, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(high, low)))
sx, r = random.randint(100, 500), random.randint(40, 80)
sy = random.randint(150, horizon)
d.ellipse((sx - r, sy - r, sx + r, sy + r), fill=sun)
d.rectangle((0, horizon, 600, 600), fill=plain)
for k in range(60):
    x, y = random.randint(0, 600), random.randint(horizon, 600)
    d.line((x, y, x + random.randint(-6, 6), y - 14), fill=tuple(c * 3 // 4 for c in plain), width=2)
# trunk that forks, branches and the flat crown
x, foot, top = random.randint(250, 350), random.randint(480, 520), random.randint(190, 240)
wide = random.randint(150, 190)
d.polygon([(x - 20, foot), (x + 20, foot), (x + 8, 380), (x - 8, 380)], fill=tree)
for k in range(-3, 4):
    d.line((x, 385, x + k * wide * 0.26, top + 30), fill=tree, width=11 - abs(k))
for k in range(-4, 5):
    w = random.randint(60, 90)
    cx, cy = x + k * wide * 0.2, top + abs(k) * 6 + random.randint(-8, 8)
    d.ellipse((cx - w, cy - 22, cx + w, cy + 22), fill=tree)
d.ellipse((x - 150, foot - 8, x + 150, foot + 14), fill=tuple(c * 2 // 3 for c in plain))
d.polygon([(x - 20, foot), (x + 20, foot), (x + 8, 380), (x - 8, 380)], fill=tree)
