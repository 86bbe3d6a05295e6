# A pair of household scissors, brushed steel and plastic grips, lying on a desk in slanting light.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops

W = 800
grip = random.choice([(214, 48, 40), (30, 100, 190), (240, 150, 20), (36, 38, 44), (30, 150, 110), (150, 60, 160), (236, 90, 140)])
desk = random.choice([(206, 168, 120), (236, 232, 224), (96, 128, 120), (120, 78, 50), (150, 180, 204), (240, 206, 110), (78, 90, 120)])
if sum(abs(a - b) for a, b in zip(grip, desk)) < 150:
    desk = (232, 226, 214)
gape = random.uniform(3, 26)                      # half of the opening, degrees
turn = random.uniform(0, 360)
long = random.uniform(0.88, 1.08)
fat = random.uniform(0.9, 1.2)
sun = random.choice([(-14, 18), (16, 16), (-18, 8)])

# the desk: grain of wood, a cutting mat with a grid, or plain
grain = Image.fromarray((np.random.rand(W, 7) * 255).astype("uint8")).resize((W, W), Image.Resampling.BICUBIC)
shade = np.asarray(grain, np.float32)[..., None] / 255 - 0.5
kind = random.choice(["wood", "mat", "plain"])
base = np.ones((W, W, 3), np.float32) * np.array(desk, np.float32)
base = base * (1 + (0.22 if kind == "wood" else 0.04) * shade) * np.linspace(1.08, 0.86, W)[:, None, None]
img = Image.fromarray(np.clip(base, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
tone = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
if kind == "mat":
    for k in range(0, W, 50):
        d.line((k, 0, k, W), fill=tone(desk, 1.16 if k % 200 else 1.3), width=2)
        d.line((0, k, W, k), fill=tone(desk, 1.16 if k % 200 else 1.3), width=2)
# sheets of paper, half under the scissors
for _ in range(random.choice([0, 1, 2])):
    x, y, a, s = random.uniform(150, 650), random.uniform(150, 650), random.uniform(0, 6.3), random.uniform(150, 260)
    hue = random.choice([(252, 250, 244), (250, 236, 190), (214, 232, 244)])
    rim = [(x + s * q * math.cos(a + t), y + s * q * math.sin(a + t)) for t, q in ((0.6, 1), (2.54, 1), (3.74, 1), (5.68, 1))]
    d.polygon([(u + 6, v + 8) for u, v in rim], fill=tone(desk, 0.72))
    d.polygon(rim, fill=hue)

def oval(x, y, rx, ry, lean, n=60):
    c, s = math.cos(lean), math.sin(lean)
    return [(x + rx * math.cos(t) * c - ry * math.sin(t) * s, y + rx * math.cos(t) * s + ry * math.sin(t) * c) for t in np.linspace(0, 2 * math.pi, n)]

def half(side):
    """One blade up, its grip down on the other side; the pivot is in the middle of the layer."""
    layer = Image.new("RGBA", (W, W), (0, 0, 0, 0))
    p = ImageDraw.Draw(layer)
    at = lambda x, y: (W / 2 + side * x, W / 2 - 30 - y)
    path = lambda pts, colour: p.polygon([at(*q) for q in pts], fill=colour)
    tip = 322 * long
    # the steel goes down into the grip
    path([(-9, tip * 0.2), (-2, tip), (4, tip), (27, tip * 0.55), (32, 20), (20, -40), (-14, -110), (-44, -130), (-26, -40), (-14, 0)], (150, 156, 164))
    path([(6, tip * 0.96), (27, tip * 0.55), (32, 20), (20, -40), (4, 0)], (198, 204, 212))
    path([(-9, tip * 0.2), (-2, tip), (2, tip), (3, 30), (-8, 20)], (236, 240, 244))
    for k in range(26):                           # brushed
        y = random.uniform(-30, tip * 0.7)
        w = 26 * (1 - max(0, y) / tip)
        p.line([at(6, y), at(w, y + random.uniform(-3, 3))], fill=random.choice([(170, 176, 184), (220, 226, 232)]), width=2)
    # plastic: a ring with a neck
    cx, cy, rx, ry, lean = -66 * fat, -222, 60 * fat, 96 * (fat + 1) / 2, side * 0.2
    neck = [(-30, -20), (22, -44), (6, -120), (-24, -160), (-90, -150), (-58, -90)]
    path([(x, y) for x, y in neck], tone(grip, 0.8))
    ring = lambda k, col, dx=0: p.polygon([(W / 2 + side * cx + u + dx, W / 2 - 30 - cy + v) for u, v in oval(0, 0, rx * k, ry * k, lean)], fill=col)
    ring(1.0, tone(grip, 0.72)); ring(0.95, grip, -2)
    path([(-26, -34), (10, -50), (-2, -116), (-40, -140)], grip)
    for k in range(40, 74):
        u, v = oval(0, 0, rx * 0.82, ry * 0.84, lean, 120)[k]
        p.ellipse((W / 2 + side * cx + u - 4, W / 2 - 30 - cy + v - 4, W / 2 + side * cx + u + 4, W / 2 - 30 - cy + v + 4), fill=tuple(int(c + (255 - c) * 0.5) for c in grip))
    ring(0.68, tone(grip, 0.55)); ring(0.62, (0, 0, 0, 0))
    return layer.rotate(-side * gape, Image.Resampling.BICUBIC, center=(W / 2, W / 2 - 30))

for side in (-1, 1):
    piece = half(side).rotate(turn, Image.Resampling.BICUBIC, translate=(random.uniform(-4, 4), 0))
    a = piece.getchannel("A")
    dark = ImageChops.offset(a, *sun).filter(ImageFilter.GaussianBlur(9)).point(lambda v: int(v * 0.5))
    img.paste(tone(desk, 0.25), (0, 0), dark)
    img.paste(piece, (0, 0), piece)
# the screw
t = math.radians(turn)
px, py = W / 2 - 30 * math.sin(t), W / 2 - 30 * math.cos(t)
d = ImageDraw.Draw(img)
for r, c in ((19, (70, 74, 80)), (16, (206, 210, 216)), (11, (170, 176, 184))):
    d.ellipse((px - r, py - r, px + r, py + r), fill=c)
s = random.uniform(0, 3)
d.line((px - 10 * math.cos(s), py - 10 * math.sin(s), px + 10 * math.cos(s), py + 10 * math.sin(s)), fill=(70, 74, 80), width=4)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
