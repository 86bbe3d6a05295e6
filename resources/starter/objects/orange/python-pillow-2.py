# Oranges on a table, a board or a striped cloth: whole, halved or with slices
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S, way = 840, random.choice([-1, 1])                         # way: the side the light comes from
wall, top = random.choice([((196, 220, 222), (120, 84, 56)), ((34, 46, 70), (70, 92, 120)), ((248, 232, 206), (70, 110, 116)), ((84, 36, 60), (48, 28, 40)), ((150, 184, 146), (236, 230, 212)), ((182, 202, 232), (92, 96, 130))])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
edge = random.randint(230, 330)
for y in range(0, edge, 6):
    d.rectangle((0, y, S, y + 6), fill=mix(mix(wall, (255, 255, 255), 0.15), mix(wall, (0, 0, 0), 0.25), y / edge))
for y in range(edge, S, 6):
    d.rectangle((0, y, S, y + 6), fill=mix(mix(top, (0, 0, 0), 0.2), mix(top, (255, 255, 255), 0.2), (y - edge) / (S - edge)))
table = random.choice(["boards", "cloth", "plain"])
if table == "boards":
    for _ in range(70):
        y, x = random.uniform(edge, S), random.uniform(-200, S)
        d.line((x, y, x + random.uniform(100, 400), y + random.uniform(-4, 4)), fill=mix(top, random.choice([(0, 0, 0), (255, 255, 255)]), random.uniform(0.08, 0.25)), width=3)
elif table == "cloth":
    for k in range(-14, 15, 2):
        d.polygon([(S / 2 + k * 60, edge), (S / 2 + (k + 1) * 60, edge), (S / 2 + (k + 1) * 130, S), (S / 2 + k * 130, S)], fill=mix(top, (255, 255, 255), 0.25))
peel = np.array(random.choice([(246, 138, 18), (252, 162, 36), (230, 108, 22)]), float)


def shadow(x, y, w, h):
    m = Image.new("L", (S // 4, S // 4), 0)
    ImageDraw.Draw(m).ellipse(((x - w) / 4, (y - h) / 4, (x + w) / 4, (y + h) / 4), fill=170)
    img.paste(tuple(c // 4 for c in top), mask=m.filter(ImageFilter.GaussianBlur(5)).resize((S, S)))


def whole(x, y, r):
    shadow(x - way * r * 0.25, y + r * 0.86, r * 1.08, r * 0.3)
    n = int(2 * r)
    X, Y = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
    Z = np.sqrt(np.clip(1 - X ** 2 - Y ** 2, 0, 1))
    rough = Image.fromarray((np.random.rand(n, n) * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(3.2))
    dy, dx = np.gradient(np.asarray(rough, float) / 14)
    lit = (X - dx) * way * 0.5 - (Y - dy) * 0.55 + Z * 0.67
    shade = 0.34 + 0.74 * np.clip(lit, 0, 1) + 0.12 * np.clip(Y - 0.5, 0, 1)
    gloss = np.clip(lit, 0, 1) ** 16 * 110
    ball = np.clip(peel * shade[..., None] + gloss[..., None], 0, 255).astype("uint8")
    img.paste(Image.fromarray(ball), (int(x - r), int(y - r)), Image.fromarray(((X ** 2 + Y ** 2 < 1) * 255).astype("uint8")))
    a = random.uniform(-2.2, -0.95)                         # the navel
    nx, ny = x + r * 0.66 * math.cos(a), y + r * 0.66 * math.sin(a)
    d.ellipse((nx - r * 0.1, ny - r * 0.06, nx + r * 0.1, ny + r * 0.07), fill=(168, 92, 14))
    for k in range(5):
        b = a + k * 1.257
        d.line((nx, ny, nx + r * 0.11 * math.cos(b), ny + r * 0.08 * math.sin(b)), fill=(88, 122, 44), width=9)
    if random.random() < 0.75:                              # a twig with one or two leaves
        d.line((nx, ny, nx + r * 0.05, ny - r * 0.24), fill=(92, 84, 40), width=12)
        for w in random.sample([-2.75, -0.35, -0.8], random.randint(1, 2)):
            e, o = np.array([math.cos(w), math.sin(w)]), np.array([nx + r * 0.04, ny - r * 0.18])
            q = [(o + e * r * 0.85 * t, np.array([-e[1], e[0]]) * r * 0.2 * math.sin(math.pi * t ** 0.8)) for t in np.linspace(0, 1, 16)]
            d.polygon([tuple(p + m) for p, m in q] + [tuple(p) for p, m in q[::-1]], fill=(46, 112, 46))
            d.polygon([tuple(p - m) for p, m in q] + [tuple(p) for p, m in q[::-1]], fill=(92, 164, 70))
            d.line([tuple(p) for p, m in q], fill=(176, 206, 120), width=4)


def half(x, y, r, f=1.0):                                   # a cut face, f flattens it
    shadow(x - way * 14, y + r * f * 0.3, r * 1.08, r * f * 0.95)
    for k in range(12):
        d.ellipse((x - r, y - r * f + 24 * r / 200 - 2 * k * r / 200, x + r, y + r * f + 24 * r / 200 - 2 * k * r / 200), fill=mix(tuple(peel), (90, 40, 0), 0.45 - 0.03 * k))
    for q, c in ((0.95, (255, 240, 208)), (0.86, (255, 226, 170))):
        d.ellipse((x - r * q, y - r * q * f, x + r * q, y + r * q * f), fill=c)
    n, a0 = random.randint(9, 11), random.uniform(0, 1)
    for k in range(n):
        lo, hi = a0 + 2 * math.pi * k / n + 0.055, a0 + 2 * math.pi * (k + 1) / n - 0.055
        put = lambda a, q: (x + r * q * math.cos(a), y + r * f * q * math.sin(a))
        d.polygon([put((lo + hi) / 2, 0.1)] + [put(lo, 0.74)] + [put(a, 0.83) for a in np.linspace(lo + 0.05, hi - 0.05, 7)] + [put(hi, 0.74)], fill=mix((250, 156, 34), (255, 186, 66), random.random()))
        for _ in range(18):
            q, a = random.uniform(0.3, 0.7), random.uniform(lo + 0.1, hi - 0.1)
            d.line([put(a, q), put(a, q + 0.09)], fill=random.choice([(255, 208, 110), (238, 132, 16), (255, 236, 170)]), width=5)
    d.ellipse((x - r * 0.09, y - r * 0.09 * f, x + r * 0.09, y + r * 0.09 * f), fill=(255, 242, 212))


look = random.choice(["half", "half", "whole", "slices"])
if look == "half":
    whole(S / 2 - way * 130, 350, random.uniform(195, 225))
    half(S / 2 + way * 165, 575, random.uniform(170, 195), random.uniform(0.8, 1))
elif look == "whole":
    whole(S / 2 + random.uniform(-30, 30), S / 2 + random.uniform(0, 40), random.uniform(265, 310))
else:
    whole(S / 2 + random.uniform(-40, 40), 355, random.uniform(220, 245))
    half(S / 2 - way * 210, 640, 150, 0.55)
    half(S / 2 + way * 150, 690, 150, 0.5)
img = img.resize((560, 560), Image.Resampling.LANCZOS)
