# Concentric triangles cut from layers of coloured card: a sunken funnel or a raised pile.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 640
first, last = random.choice([((250, 232, 200), (150, 30, 60)), ((24, 40, 80), (255, 214, 110)), ((238, 244, 240), (20, 96, 104)), ((70, 20, 70), (255, 170, 150)),
                             ((255, 238, 170), (200, 74, 30)), ((40, 44, 50), (236, 236, 230)), ((214, 232, 190), (30, 80, 50)), ((250, 214, 226), (70, 60, 160))])
accent = random.choice([None, None, (255, 255, 255), (250, 190, 60)])
n = random.randint(5, 8)
sunk = random.random() < 0.6
turn = random.choice([0, 0, 60, random.uniform(0, 120)])
stretch = random.uniform(0.78, 1.0)
lean = random.uniform(-0.12, 0.12) if stretch > 0.9 else 0
light = random.uniform(0, 2 * math.pi)
drop = random.uniform(7, 13)
bias = random.uniform(0.85, 1.25)

def corners(r):
    out = []
    for k in range(3):
        a = math.radians(turn - 90 + 120 * k)
        x, y = stretch * r * math.cos(a) + lean * r * math.sin(a), r * math.sin(a)
        out.append((W / 2 + x, W / 2 + y + (0.12 * W if turn == 0 else -0.12 * W if turn == 60 else 0) * 0.9))
    return out

def sheet(r, dx=0.0, dy=0.0):
    """The mask of one card: a triangle, or all but a triangle."""
    m = Image.new("L", (W, W), 255 if sunk else 0)
    ImageDraw.Draw(m).polygon([(x + dx, y + dy) for x, y in corners(r)], fill=0 if sunk else 255)
    return m

def card(i):
    if accent and i % 2 == 1:
        return accent
    t = (i / n) ** bias
    return tuple(int(a + (b - a) * t) for a, b in zip(first, last))

R = 0.545 * W if turn in (0, 60) else 0.48 * W
sizes = [R * (1 - (i / (n + 0.35))) for i in range(n)]
img = Image.new("RGB", (W, W), card(n) if sunk else card(0))
for i in reversed(range(n)) if sunk else range(n):
    x, y = drop * math.cos(light), drop * math.sin(light)
    shade = sheet(sizes[i], x, y).filter(ImageFilter.GaussianBlur(drop * 0.7)).point(lambda v: int(v * 0.55))
    img.paste((14, 8, 20), (0, 0), shade)
    img.paste(card(i if sunk else i + 1), (0, 0), sheet(sizes[i]))
    d = ImageDraw.Draw(img)
    p = corners(sizes[i])
    d.line(p + p[:1], fill=tuple(min(255, int(v * 0.8 + 60)) for v in card(i if sunk else i + 1)), width=2)

# the tooth of the card
tooth = np.random.normal(0, 5, (W // 2, W // 2))
tooth = np.asarray(Image.fromarray(tooth.astype("float32")).resize((W, W)))
img = Image.fromarray(np.uint8(np.clip(np.asarray(img, float) + tooth[:, :, None], 0, 255)))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
