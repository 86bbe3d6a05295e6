import random
from PIL import Image, ImageDraw

S = 640
look = random.choice(["card", "facets", "sign"])
ground = random.choice([(30, 70, 50), (40, 44, 60), (214, 200, 176), (110, 140, 170), (240, 236, 230)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(0, S, 12):
    d.line((0, k, S, k), fill=tuple(max(0, c - 5) for c in ground))
red = random.choice([(214, 30, 40), (180, 16, 36), (236, 60, 56)])
cx, cy = S / 2 + random.uniform(-25, 25), S / 2 + random.uniform(-20, 20)
w, h = random.uniform(130, 190), random.uniform(190, 245)


def diamond(f, dx=0, dy=0):
    return [(cx + dx, cy - h * f + dy), (cx + w * f + dx, cy + dy), (cx + dx, cy + h * f + dy), (cx - w * f + dx, cy + dy)]


if look == "card":
    d.rounded_rectangle((cx - 215, cy - 285, cx + 225, cy + 295), 34, fill=tuple(c // 2 for c in ground))
    d.rounded_rectangle((cx - 220, cy - 290, cx + 220, cy + 290), 34, fill=(252, 250, 244), outline=(150, 150, 150), width=3)
    d.polygon(diamond(1), fill=red)
    for sx, sy in ((-1, -1), (1, 1)):
        x, y = cx + sx * 180, cy + sy * 240
        d.polygon([(x, y - 26), (x + 18, y), (x, y + 26), (x - 18, y)], fill=red)
elif look == "sign":
    w = h = 235
    d.polygon(diamond(1, 10, 14), fill=tuple(c // 2 for c in ground))
    d.polygon(diamond(1), fill=(250, 250, 250))
    d.polygon(diamond(0.9), fill=red)
    d.line(diamond(0.78) + diamond(0.78)[:1], fill=(255, 255, 255), width=8)
else:
    d.polygon(diamond(1, 12, 16), fill=tuple(c // 2 for c in ground))
    o, i = diamond(1), diamond(random.uniform(0.4, 0.6))
    for k, f in enumerate((1.25, 0.95, 0.6, 0.8)):
        d.polygon([o[k], o[(k + 1) % 4], i[(k + 1) % 4], i[k]], fill=tuple(min(255, int(c * f)) for c in red))
    d.polygon(i, fill=tuple(min(255, c + 40) for c in red))
    d.line(o + o[:1], fill=tuple(c // 2 for c in red), width=5)
