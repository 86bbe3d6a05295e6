import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
wall, grout, top = random.choice([((240, 236, 226), (214, 206, 192), (120, 84, 56)), ((46, 60, 70), (36, 48, 58), (200, 196, 188)), ((156, 196, 186), (200, 226, 216), (240, 240, 236)), ((226, 150, 120), (240, 190, 160), (70, 52, 48)), ((26, 26, 30), (44, 44, 50), (90, 90, 96)), ((240, 208, 110), (250, 228, 160), (160, 110, 70))])
case, dark, light = random.choice([((198, 202, 206), (120, 126, 132), (236, 238, 240)), ((44, 46, 50), (16, 17, 20), (92, 96, 102)), ((244, 243, 240), (186, 184, 178), (255, 255, 255)), ((190, 48, 44), (112, 22, 22), (232, 110, 100)), ((128, 178, 172), (74, 120, 116), (190, 222, 216))])
img = Image.new("RGB", (S, S), wall); d = ImageDraw.Draw(img, "RGBA")
size = random.choice([64, 80, 107]); flat = random.random() < .5
for y in range(0, 500, size // (2 if flat else 1)):
    d.line((0, y, S, y), fill=grout, width=4)
    for x in range(-(y // size % 2) * size // 2 if flat else 0, S, size): d.line((x, y, x, y + size // (2 if flat else 1)), fill=grout, width=4)
base = random.randint(460, 510)
d.rectangle((0, base - 26, S, S), fill=top); d.rectangle((0, base + 40, S, S), fill=tuple(int(v * .6) for v in top))
for _ in range(60):
    x, y = random.randint(0, S), random.randint(base - 24, base + 38); d.line((x, y, x + random.randint(5, 40), y), fill=(255, 255, 255, 30), width=2)
w, h = random.randint(480, 560), random.randint(270, 335)
x0 = (S - w) // 2 + random.randint(-20, 20); y0 = base - h; x1, y1 = x0 + w, base
glow = Image.new("L", (80, 80), 0); ImageDraw.Draw(glow).ellipse((x0 // 8 - 2, y1 // 8 - 3, x1 // 8 + 3, y1 // 8 + 4), fill=170)
img.paste((12, 10, 10), (0, 0), glow.filter(ImageFilter.GaussianBlur(2)).resize((S, S)))
d = ImageDraw.Draw(img, "RGBA")
for x in (x0 + 34, x1 - 64): d.rectangle((x, y1 - 8, x + 30, y1 + 8), fill=(24, 24, 26))
d.polygon([(x0 + 6, y0), (x0 + 34, y0 - 36), (x1 - 34, y0 - 36), (x1 - 6, y0)], fill=light, outline=dark)          # top of the case
d.rounded_rectangle((x0, y0, x1, y1 - 4), 14, fill=case, outline=dark, width=4)
for i in range(24): d.line((x0 + 8, y1 - 8 - i * 3, x1 - 8, y1 - 8 - i * 3), fill=(0, 0, 0, 44 - i * 2), width=3)
panel = int(w * random.uniform(.2, .26)); px = x1 - panel
on = random.random() < .6
wx0, wy0, wx1, wy1 = x0 + 42, y0 + 42, px - 58, y1 - 48
d.line((px - 6, y0 + 8, px - 6, y1 - 10), fill=dark, width=4)
d.rounded_rectangle((x0 + 14, y0 + 16, px - 16, y1 - 20), 10, outline=dark, width=3)
inside = (255, 206, 110) if on else (30, 34, 38)
d.rounded_rectangle((wx0 - 10, wy0 - 10, wx1 + 10, wy1 + 10), 14, fill=(14, 14, 16))
d.rounded_rectangle((wx0, wy0, wx1, wy1), 8, fill=inside)
cx, floor = (wx0 + wx1) // 2, wy1 - 26
if on:
    d.polygon([(wx0, wy1), (wx0 + 40, floor - 28), (wx1 - 40, floor - 28), (wx1, wy1)], fill=(222, 160, 70)); d.polygon([(wx0 + 40, wy0), (wx1 - 40, wy0), (wx1 - 40, floor - 28), (wx0 + 40, floor - 28)], fill=(255, 226, 150))
d.ellipse((cx - 110, floor - 22, cx + 110, floor + 16), fill=(240, 240, 220, 150 if on else 60), outline=(90, 70, 40, 160), width=3)
food = random.randint(0, 3)
if food == 0: d.rounded_rectangle((cx - 36, floor - 90, cx + 36, floor), 8, fill=(70, 120, 170)); d.arc((cx + 20, floor - 74, cx + 66, floor - 20), -90, 90, fill=(70, 120, 170), width=9)
elif food == 1: d.chord((cx - 80, floor - 96, cx + 80, floor), 0, 180, fill=(230, 232, 236)); d.ellipse((cx - 80, floor - 60, cx + 80, floor - 36), fill=(208, 74, 40))
elif food == 2: d.ellipse((cx - 92, floor - 16, cx + 92, floor + 8), fill=(250, 250, 246)); d.chord((cx - 66, floor - 72, cx + 66, floor + 50), 180, 360, fill=(206, 116, 50)); [d.line((cx - 40 + i * 26, floor - 40, cx - 20 + i * 26, floor - 20), fill=(120, 56, 16), width=5) for i in range(4)]
for y in range(wy0 + 5, wy1, 8):
    for x in range(wx0 + 5, wx1, 8): d.point((x, y), fill=(0, 0, 0, 130)); d.rectangle((x, y, x + 2, y + 2), fill=(0, 0, 0, 80))
d.polygon([(wx0 + 30, wy1), (wx0 + 110, wy0), (wx0 + 170, wy0), (wx0 + 90, wy1)], fill=(255, 255, 255, 34)); d.polygon([(wx0 + 110, wy1), (wx0 + 190, wy0), (wx0 + 206, wy0), (wx0 + 126, wy1)], fill=(255, 255, 255, 34))
d.rounded_rectangle((px - 42, y0 + 40, px - 24, y1 - 44), 9, fill=light, outline=dark, width=3)                     # handle
d.rectangle((px + 10, y0 + 26, x1 - 18, y0 + 70), fill=(8, 14, 12))
tint = random.choice([(70, 255, 140), (255, 90, 60), (90, 210, 255)])
segs = {0: "abcdef", 1: "bc", 2: "abged", 3: "abgcd", 4: "fgbc", 5: "afgcd", 6: "afgedc", 7: "abc", 8: "abcdefg", 9: "abcdfg"}
line = dict(a=(0, 0, 1, 0), b=(1, 0, 1, 1), c=(1, 1, 1, 2), d=(0, 2, 1, 2), e=(0, 1, 0, 2), f=(0, 0, 0, 1), g=(0, 1, 1, 1))
for i, n in enumerate((random.randint(0, 1), random.randint(0, 9), random.randint(0, 5), random.randint(0, 9))):
    u = px + 18 + i * (panel - 44) / 4 + (4 if i > 1 else 0)
    for s in segs[n]: a = line[s]; d.line((u + 10 * a[0], y0 + 35 + 13 * a[1], u + 10 * a[2], y0 + 35 + 13 * a[3]), fill=tint, width=3)
if random.random() < .6:
    g = (panel - 36) / 3
    for r in range(4):
        for c in range(3): d.rounded_rectangle((px + 12 + c * g, y0 + 86 + r * 30, px + 8 + (c + 1) * g, y0 + 108 + r * 30), 5, fill=light if (r, c) != (3, 2) else (60, 170, 90), outline=dark, width=2)
    d.rounded_rectangle((px + 12, y1 - 54, x1 - 20, y1 - 24), 6, fill=dark, outline=light, width=2)
else:
    for y in (y0 + 120, y0 + 190):
        r = min(29, panel // 4); c = px + panel // 2 - 3; d.ellipse((c - r, y - r, c + r, y + r), fill=light, outline=dark, width=4); d.line((c, y, c + random.randint(-16, 16), y - r + 4), fill=(200, 40, 30), width=5)
    d.rounded_rectangle((px + 12, y1 - 54, x1 - 20, y1 - 24), 6, fill=dark, outline=light, width=2)
