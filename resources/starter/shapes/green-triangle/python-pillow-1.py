import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 640
ground = random.choice([(248, 242, 230), (44, 36, 58), (230, 200, 170), (210, 220, 236), (96, 46, 40), (252, 226, 150)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(0, 2 * S, 34):
    d.line((k, 0, k - S, S), fill=tuple(max(0, c - 7) for c in ground), width=9)
green = random.choice([(40, 150, 70), (20, 110, 60), (120, 190, 60), (60, 180, 130)])
R = random.uniform(215, 275)
start = random.choice([-90, -90, 90, random.uniform(0, 360)])
a = [math.radians(start + k * 120 + random.uniform(-12, 12)) for k in range(3)]
cx, cy = S / 2 + random.uniform(-25, 25), S / 2 + 30 + random.uniform(-20, 20)
p = [(cx + R * math.cos(t), cy + R * math.sin(t)) for t in a]
mask = Image.new("L", (S, S), 0)
ImageDraw.Draw(mask).polygon(p, fill=255)
shade = ImageChops.offset(mask, 14, 18).resize((160, 160)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)).point(lambda v: v * 0.45)
img.paste((16, 14, 10), mask=shade)
look = random.choice(["felt", "glass", "card"])
body = Image.new("RGB", (S, S), green)
b = ImageDraw.Draw(body)
if look == "felt":
    for _ in range(2600):
        x, y = random.randint(0, S), random.randint(0, S)
        b.line((x, y, x + random.randint(-9, 9), y + random.randint(-9, 9)), fill=tuple(max(0, min(255, c + random.randint(-22, 22))) for c in green))
elif look == "glass":
    for k in range(40, 0, -1):
        b.ellipse((cx - 100 - k * 9, cy - 160 - k * 9, cx - 100 + k * 9, cy - 160 + k * 9), fill=tuple(min(255, c + (40 - k) * 3) for c in green))
img.paste(body, mask=mask)
if look == "card":
    q = [(cx + (x - cx) * 0.72, cy + (y - cy) * 0.72) for x, y in p]
    d.line(q + q[:2], fill=(255, 255, 255), width=8, joint="curve")
d.line(p + p[:2], fill=tuple(c // 2 for c in green), width=6, joint="curve")
