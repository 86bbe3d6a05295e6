import random
from PIL import Image, ImageDraw

# a golden crown with points and jewels
bg = random.choice([(120, 20, 50), (24, 30, 70), (250, 240, 220), (30, 90, 80), (20, 18, 24), (200, 180, 230)])
gold, dark, pale = random.choice([((240, 190, 50), (176, 120, 20), (255, 228, 130)), ((206, 210, 218), (130, 136, 146), (245, 247, 250)), ((226, 150, 96), (150, 84, 44), (250, 200, 160))])
gems = random.choice([[(210, 30, 60), (40, 90, 210)], [(30, 160, 90), (210, 30, 60)], [(150, 60, 200), (40, 170, 220)]])
img = Image.new("RGB", (600, 600), bg)
d = ImageDraw.Draw(img)
n = random.choice([3, 5, 5, 7])
x0, x1 = 80, 520
top, base = random.randint(130, 180), random.randint(450, 480)
step = (x1 - x0) / (n - 1)
pts = [(x0 + 30, base)]
for k in range(n):
    x = x0 + k * step
    pts.append((x, top + (30 if k % 2 else 0) + abs(k - (n - 1) / 2) * 12))
    if k < n - 1:
        pts.append((x + step / 2, base - 150))
pts.append((x1 - 30, base))
d.polygon(pts, fill=gold)
d.line(pts, fill=dark, width=6, joint="curve")
for k in range(n):
    x, y = pts[1 + 2 * k]
    r = 20
    d.ellipse((x - r, y - r, x + r, y + r), fill=gems[k % 2], outline=dark, width=4)
d.rounded_rectangle((x0 + 20, base - 70, x1 - 20, base), 14, fill=pale, outline=dark, width=6)
m = random.randint(4, 7)
for k in range(m):
    x = x0 + 60 + (x1 - x0 - 120) * k / (m - 1)
    d.polygon([(x, base - 58), (x + 22, base - 35), (x, base - 12), (x - 22, base - 35)], fill=gems[(k + 1) % 2], outline=dark)
    d.line((x - 8, base - 40, x, base - 48), fill=(255, 255, 255), width=4)
