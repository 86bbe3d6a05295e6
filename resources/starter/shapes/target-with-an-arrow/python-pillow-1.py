# A straw archery target from the front with an arrow in the bullseye; the arrow grows thicker towards us and throws a shadow.
import math
import random
from PIL import Image, ImageDraw, ImageFilter
S = 900; behind = random.choice(["boards", "meadow", "stone"])
tone = random.choice([(122, 84, 54), (86, 104, 112), (150, 150, 140), (70, 92, 66), (160, 110, 80), (60, 64, 84)])
img = Image.new("RGB", (S, S), tone); d = ImageDraw.Draw(img)
def shade(c, f):
    return tuple(max(0, min(255, int(v * f))) for v in c)
if behind == "boards":
    x = -random.randint(0, 60)
    while x < S:
        w = random.randint(90, 150); d.rectangle([x, 0, x + w - 5, S], fill=shade(tone, random.uniform(0.75, 1.15)))
        for _ in range(9):
            gx = x + random.uniform(4, w - 8)
            d.line([gx, 0, gx + random.uniform(-5, 5), S], fill=shade(tone, random.uniform(0.6, 0.8)), width=2)
        x += w
elif behind == "stone":
    for row in range(9):
        x = -random.randint(0, 120)
        while x < S:
            w = random.randint(110, 220)
            d.rounded_rectangle([x, row * 104, x + w - 8, row * 104 + 96], 18, fill=shade(tone, random.uniform(0.8, 1.2))); x += w
else:
    horizon = random.randint(250, 480)
    d.rectangle([0, 0, S, horizon], fill=random.choice([(170, 210, 238), (246, 214, 168), (200, 206, 214)]))
    green = random.choice([(92, 146, 62), (150, 150, 62), (52, 108, 66)])
    for _ in range(60):
        x = random.randint(-60, S)
        d.ellipse([x, horizon - random.randint(20, 110), x + 150, horizon + 60], fill=shade(green, random.uniform(0.45, 0.8)))
    d.rectangle([0, horizon, S, S], fill=green); img = img.filter(ImageFilter.GaussianBlur(7))
cx, cy, R = S / 2 + random.randint(-15, 15), S / 2 + random.randint(-15, 15), random.randint(350, 385)
rings = random.choice([
    [(244, 242, 234), (36, 36, 42), (40, 110, 190), (210, 44, 44), (248, 206, 50)],
    [(208, 36, 40), (248, 244, 236), (208, 36, 40), (248, 244, 236), (208, 36, 40)],
    [(248, 244, 236), (30, 60, 130), (248, 244, 236), (30, 60, 130), (214, 40, 44)],
    [(250, 226, 170), (20, 110, 104), (250, 226, 170), (226, 96, 42), (250, 226, 170), (150, 30, 50)],
    [(40, 40, 44), (246, 246, 240), (40, 40, 44), (240, 190, 40)]])
light = random.choice([-1, 1]); cast = Image.new("L", (S, S), 0)
ImageDraw.Draw(cast).ellipse([cx - R + 26 * light, cy - R + 34, cx + R + 26 * light, cy + R + 34], fill=150)
img.paste((10, 8, 10), mask=cast.filter(ImageFilter.GaussianBlur(16)))
d = ImageDraw.Draw(img); d.ellipse([cx - R, cy - R, cx + R, cy + R], fill=(186, 150, 84))
for k, c in enumerate(rings):
    r = R * 0.92 * (1 - k / len(rings)); d.ellipse([cx - r, cy - r, cx + r, cy + r], fill=c)
for _ in range(1100):                                    # coils of straw under the paint
    r, a = R * math.sqrt(random.random()) * 0.99, random.uniform(0, 6.283)
    p = img.getpixel((int(cx + r * math.cos(a)), int(cy + r * math.sin(a)))); b = a + random.uniform(12, 40) / max(r, 40)
    m = (cx + r * math.cos(a), cy + r * math.sin(a), cx + r * math.cos(b), cy + r * math.sin(b))
    d.line(m, fill=shade(p, random.choice([0.82, 0.9, 1.12])), width=3)
tx, ty = cx + random.uniform(-14, 14), cy + random.uniform(-14, 14)
ang, length = random.uniform(0, 6.283), random.uniform(320, 370); ux, uy = math.cos(ang), math.sin(ang)
shaft = random.choice([(226, 190, 130), (30, 30, 34), (120, 70, 36), (240, 240, 236)])
vane = random.choice([(232, 60, 120), (40, 190, 110), (250, 150, 30), (110, 70, 200), (250, 250, 250), (30, 170, 220)])
def bar(dr, dx, dy, p0, p1, w0, w1, col):               # a tapering bar along a direction
    nx, ny = -dy / math.hypot(dx, dy), dx / math.hypot(dx, dy); a, b = (tx + dx * p0, ty + dy * p0), (tx + dx * p1, ty + dy * p1)
    dr.polygon([(a[0] + nx * w0, a[1] + ny * w0), (b[0] + nx * w1, b[1] + ny * w1), (b[0] - nx * w1, b[1] - ny * w1), (a[0] - nx * w0, a[1] - ny * w0)], fill=col)
dark = Image.new("L", (S, S), 0); sx, sy = ux * 0.62 + 0.3 * light, uy * 0.62 + 0.36
bar(ImageDraw.Draw(dark), sx, sy, 0, length * 0.8, 7, 12, 150)
bar(ImageDraw.Draw(dark), sx, sy, length * 0.6, length * 0.8, 16, 40, 150)
img.paste((10, 8, 14), mask=dark.filter(ImageFilter.GaussianBlur(4))); d = ImageDraw.Draw(img)
d.ellipse([tx - 15, ty - 13, tx + 15, ty + 13], fill=(50, 30, 16))
bar(d, ux, uy, 0, length, 10, 17, (24, 20, 22)); bar(d, ux, uy, 0, length, 7, 14, shaft)
for side, f in ((-1, 0.7), (1, 1.0)):                     # two feathers to the sides, one towards us
    pts = [(0.62, 0.04), (0.72, 0.16), (0.98, 0.19), (0.93, 0.04)]
    q = [(tx + length * (p * ux - side * w * uy), ty + length * (p * uy + side * w * ux)) for p, w in pts]
    d.polygon(q, fill=shade(vane, f), outline=(24, 20, 22), width=4)
bar(d, ux, uy, length * 0.62, length * 0.95, 5, 10, shade(vane, 0.85))
bar(d, ux, uy, length * 0.97, length * 1.05, 17, 18, shade(vane, 0.5))
img = img.resize((500, 500), Image.LANCZOS)
