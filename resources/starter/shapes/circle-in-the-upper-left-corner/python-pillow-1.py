import random
from PIL import Image, ImageDraw

S = 600
ground = random.choice([(250, 246, 236), (30, 36, 50), (206, 226, 214), (246, 206, 190), (60, 40, 70), (224, 224, 232)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
lines = tuple(c + 14 if c < 128 else c - 12 for c in ground)
way = random.choice(["ruled", "dots", "none"])
for k in range(20, S, 40):
    if way == "ruled":
        d.line((0, k, S, k), fill=lines, width=2)
    elif way == "dots":
        for q in range(20, S, 40):
            d.ellipse((q - 3, k - 3, q + 3, k + 3), fill=lines)
paint = random.choice([(230, 60, 70), (40, 120, 200), (250, 190, 40), (60, 170, 120), (150, 80, 190), (240, 120, 40)])
r, edge = random.uniform(95, 150), random.uniform(24, 60)
cx = cy = edge + r
d.ellipse((cx - r + 9, cy - r + 12, cx + r + 9, cy + r + 12), fill=tuple(c * 6 // 10 for c in ground))
look = random.choice(["ball", "disc", "ring"])
if look == "ball":
    for k in range(48):
        f, q = k / 47, r * (1 - k / 50)
        o = r * 0.32 * f
        d.ellipse((cx - q - o, cy - q - o, cx + q - o, cy + q - o), fill=tuple(int(c * 0.55 * (1 - f) + min(255, c + 70) * f) for c in paint))
else:
    d.ellipse((cx - r, cy - r, cx + r, cy + r), fill=paint, outline=tuple(c // 2 for c in paint), width=6)
    if look == "ring":
        q = r * random.uniform(0.35, 0.65)
        d.ellipse((cx - q, cy - q, cx + q, cy + q), fill=ground, outline=tuple(c // 2 for c in paint), width=6)
