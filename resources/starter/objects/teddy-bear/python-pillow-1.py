import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

N = 560
room, rug = random.choice([((250, 226, 214), (206, 120, 110)), ((44, 52, 84), (90, 80, 130)), ((196, 222, 206), (120, 150, 110)), ((248, 214, 120), (196, 110, 60)), ((190, 214, 240), (240, 240, 236)), ((70, 46, 50), (150, 96, 70)), ((232, 228, 238), (150, 130, 180))])
fur = random.choice([(176, 116, 62), (122, 78, 46), (222, 178, 116), (238, 226, 204), (150, 150, 156), (226, 160, 170), (200, 140, 80)])
pad = random.choice([(246, 222, 184), (224, 190, 140), (250, 236, 220)]) if fur != (238, 226, 204) else (206, 160, 120)
tone = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
img = Image.new("RGB", (N, N), room); d = ImageDraw.Draw(img, "RGBA")
wall = random.randint(0, 3)
if wall == 0:
    for x in range(0, N, 56): d.rectangle((x, 0, x + 28, N), fill=(255, 255, 255, 46))
elif wall == 1:
    for i in range(80): x, y = (i % 9) * 68 + 34 * (i // 9 % 2), i // 9 * 58; d.ellipse((x, y, x + 14, y + 14), fill=(255, 255, 255, 80))
elif wall == 2:
    for _ in range(16):
        x, y, r = random.randint(0, N), random.randint(0, 380), random.randint(6, 13)
        d.polygon([(x + (r if i % 2 else r * 2.3) * np.sin(i * np.pi / 5), y - (r if i % 2 else r * 2.3) * np.cos(i * np.pi / 5)) for i in range(10)], fill=(255, 240, 170, 150))
y = random.randint(400, 440); d.rectangle((0, y, N, N), fill=rug); d.rectangle((0, y, N, y + 8), fill=tone(rug, .7) + (120,))
side, k = random.choice([-1, 1]), random.uniform(.94, 1.06)
ox, oy, tilt, fat = random.randint(-14, 14), random.randint(-8, 10), random.uniform(-16, 16), random.uniform(.92, 1.08)
base = np.random.rand(N, N)                                      # tufts of plush, made once and laid on each part
nap = Image.fromarray((base * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1.3))
nap = Image.fromarray(((np.asarray(nap, float) - 127) * 3.4 + 127).clip(0, 255).astype("uint8"))

def plush(cx, cy, rx, ry, c, turn=0, depth=.5):
    """A stuffed round part: light from above on one side, darker rim, ragged edge."""
    r = int(max(rx, ry) * k * 1.35); n = 2 * r
    v, u = np.mgrid[-1:1:n * 1j, -1:1:n * 1j]; a = np.radians(turn)
    x, z = (u * np.cos(a) + v * np.sin(a)) * r / (rx * k), (-u * np.sin(a) + v * np.cos(a)) * r / (ry * k)
    q = np.hypot(x, z); X, Y = int(280 + ox + side * k * (cx - 280)), int(290 + oy + k * (cy - 290))
    i, j = np.clip(np.arange(n) + Y - r, 0, N - 1), np.clip(np.arange(n) + X - r, 0, N - 1)
    t = np.asarray(nap)[np.ix_(i, j)] / 255 - .5
    light = 1.1 - depth * np.clip(np.hypot(u + .3, v + .35) * .62, 0, 1.2) - .24 * np.clip(q, 0, 1) ** 6 + .34 * t
    pic = (np.array(c) * light[..., None]).clip(0, 255).astype("uint8")
    m = ((1 - q - .07 * t) * 26 + .5).clip(0, 1) * 255
    img.paste(Image.fromarray(pic), (X - r, Y - r), Image.fromarray(m.astype("uint8")))

P = lambda x, y: (280 + ox + side * k * (x - 280), 290 + oy + k * (y - 290))
shade = Image.new("L", (70, 70), 0); ImageDraw.Draw(shade).ellipse((10, 57, 62, 67), fill=150); img.paste((20, 10, 20), (0, 0), shade.filter(ImageFilter.GaussianBlur(2)).resize((N, N)))
w = random.uniform(20, 46)
plush(160, 330, 44, 92, fur, w); plush(400, 330, 44, 92, fur, -random.uniform(14, 40))        # arms
plush(280, 378, 112 * fat, 124, fur); plush(280, 396, 74 * fat, 84, tone(pad, .98), 0, .35)        # trunk and tummy
for s in (-1, 1):
    plush(280 + s * 108, 470, 76, 58, fur, s * 16)
    plush(280 + s * 142, 470, 56, 62, fur, s * 8); plush(280 + s * 146, 472, 38, 44, pad, s * 8, .35)                 # soles
    for t in (-22, 0, 22): plush(280 + s * 146 + t, 430 + abs(t) * .3, 9, 9, tone(pad, .8), 0, .3)
    plush(280 + s * 100, 92, 47, 47, fur); plush(280 + s * 100, 96, 28, 28, pad, 0, .35)                             # ears
plush(280, 176, 128, 112, fur); plush(280, 214, 60, 46, pad, 0, .3)
d = ImageDraw.Draw(img, "RGBA"); dark = (34, 22, 20)
def dot(x, y, a, b, c): X, Y = P(x, y); d.ellipse((X - a * k, Y - b * k, X + a * k, Y + b * k), fill=c)
for s in (-1, 1): dot(280 + s * 48, 164, 14, 15, dark); dot(280 + s * 48 - 4 * side, 159, 4.5, 4.5, (255, 255, 255))
dot(280, 192, 23, 15, dark); dot(280 - 6 * side, 187, 8, 4, (150, 130, 130))
d.line([P(280, 205), P(280, 224)], fill=dark, width=4)
for s in (-1, 1): d.line([P(280 + s * 26 * np.sin(t), 224 + 9 * np.sin(2 * t)) for t in np.linspace(0, 1.5, 9)], fill=dark, width=4)
d.line([P(280, 72 + 12 * i) for i in range(5)], fill=tone(fur, .6), width=2); d.line([P(280, 330), P(280, 465)], fill=tone(pad, .75), width=2)
trim = random.choice([(206, 40, 50), (40, 90, 180), (40, 130, 90), (240, 190, 50), (130, 60, 150)])
what = random.randint(0, 2)
if what < 2:
    for s in (-1, 1): d.polygon([P(280, 284), P(280 + s * 62, 254), P(280 + s * 72, 286), P(280 + s * 60, 318)], fill=trim, outline=tone(trim, .6)); d.line([P(280 + s * 12, 286), P(280 + s * 50, 280)], fill=tone(trim, .6), width=3)
    if what: [d.polygon([P(280, 290), P(280 + s * 40, 352), P(280 + s * 18, 360)], fill=tone(trim, .85)) for s in (-1, 1)]
    dot(280, 286, 15, 17, tone(trim, .8))
else:
    t = np.linspace(0, 6.28, 50); d.polygon([P(280 + 3 * 16 * np.sin(a) ** 3, 380 - 3 * (13 * np.cos(a) - 5 * np.cos(2 * a) - 2 * np.cos(3 * a) - np.cos(4 * a))) for a in t], fill=trim, outline=tone(trim, .6))
