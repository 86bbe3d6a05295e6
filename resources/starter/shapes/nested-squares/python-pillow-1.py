import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 480
# square tubes of light or a corridor of square frames that lead into the depth
hue = random.random()
scheme = random.choice(["neon", "neon", "corridor", "dusk gate", "ice"])
count = random.randint(4, 9)
reach = random.uniform(180, 218)
ratio = random.uniform(0.62, 0.82)
roll = random.choice([0, 0, random.uniform(-9, 9), 45])
if roll == 45:
    reach *= 0.76
elif roll:
    reach *= 0.92
vx, vy = random.uniform(-50, 50), random.uniform(-50, 50)      # where the depth vanishes
room = {"neon": (8, 8, 18), "corridor": (226, 220, 210), "dusk gate": (132, 84, 120), "ice": (222, 236, 244)}[scheme]
y, x = np.mgrid[0:S, 0:S].astype(float)


def tint(t, light=1.0):
    """A colour on the wheel, as three numbers."""
    h = (hue + 0.32 * t) % 1 * 6
    rgb = np.clip([abs(h - 3) - 1, 2 - abs(h - 2), 2 - abs(h - 4)], 0, 1)
    return np.array([255 * light * (0.25 + 0.75 * c) for c in rgb])


def frame(half, cx, cy, width, scale):
    """The mask of a square outline (or of a whole square without width), drawn at scale."""
    m = Image.new("L", (int(S * scale), int(S * scale)))
    d = ImageDraw.Draw(m)
    turn = np.radians(roll)
    for h, ink in ((half, 255), (half - width, 0)):
        if h > 0 and (ink or width):
            p = [(cx + h * (a * np.cos(turn) - b * np.sin(turn)), cy + h * (a * np.sin(turn) + b * np.cos(turn))) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            d.polygon([(px * scale, py * scale) for px, py in p], fill=ink)
    return m


squares = []
half = reach
for i in range(count):
    depth = 1 - half / reach
    squares.append((half, S / 2 + vx * depth, S / 2 + vy * depth))
    half *= ratio
    if half < 10:
        break
last = len(squares) - 1

pic = np.ones((S, S, 3)) * np.array(room, float)
if scheme == "neon":
    # brick or plain wall that takes up the glow
    brick = 1 + 0.25 * ((y % 24 < 2) | ((x + 24 * (y // 24 % 2)) % 48 < 2)) if random.random() < 0.6 else np.ones((S, S))
    glow, core = np.zeros((S, S, 3)), np.zeros((S, S, 3))
    broken = random.choice([None, None, random.randrange(len(squares))])
    for i, (h, cx, cy) in enumerate(squares):
        w = max(4, h * 0.05)
        c = tint(i / max(1, last) if random.random() < 0.95 else random.random()) * (0.28 if i == broken else 1)
        wide = frame(h + 1, cx, cy, w + 3, 0.25)
        halo = np.asarray(wide.filter(ImageFilter.GaussianBlur(2)).resize((S, S), Image.Resampling.BICUBIC), float) + 0.8 * np.asarray(wide.filter(ImageFilter.GaussianBlur(8)).resize((S, S), Image.Resampling.BICUBIC), float)
        glow += halo[..., None] / 255 * c
        tube = np.asarray(frame(h, cx, cy, w, 2).resize((S, S), Image.Resampling.BOX), float)[..., None] / 255
        core += tube * (0.45 * c + 0.55 * 255 * (0.35 if i == broken else 1))
    wall = np.array(random.choice([(34, 28, 40), (26, 34, 44), (44, 32, 28), (18, 18, 22)]), float)
    pic = wall * brick[..., None] * (0.7 + 1.2 * np.clip(glow / 255, 0, 1.2)) + glow * 0.62
    pic = np.where(core > 8, np.maximum(core, pic), pic)
else:
    # steps into the depth: each square is a hole in a wall, lit at its edges and darker or brighter further in
    inward = random.choice([-1, 1])
    lamp = random.choice([(-1, -1), (1, -1)])
    for i, (h, cx, cy) in enumerate(squares):
        t = (i + 1) / len(squares)
        base = np.array(room, float) * (1 - 0.75 * t) + np.array((24, 22, 34)) * 0.75 * t if inward < 0 else np.array(room, float) + (np.array((255, 246, 220)) - np.array(room, float)) * t
        base = 0.72 * base + 0.28 * tint(t, 0.5 + 0.5 * (inward > 0)) if scheme != "corridor" else base
        m = frame(h, cx, cy, 0, 2).resize((S, S), Image.Resampling.BOX)
        inner = np.asarray(m, float)[..., None] / 255
        small = frame(h, cx + lamp[0] * -h * 0.09, cy + h * 0.1, 0, 0.25).filter(ImageFilter.GaussianBlur(max(0.8, h / 40)))
        lit = np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), float)[..., None] / 255
        fall = 1 + 0.12 * ((x - cx) * lamp[0] + (y - cy)) / h
        field = base * np.clip(fall, 0.7, 1.25)[..., None] * (0.5 + 0.5 * lit)
        lip = np.asarray(frame(h, cx, cy, max(1.5, h * 0.022), 2).resize((S, S), Image.Resampling.BOX), float)[..., None] / 255
        pic = pic * (1 - inner) + field * inner
        pic += (np.minimum(255, base * 1.25 + 30) - pic) * lip * 0.7
    pic *= 1.06 - 0.4 * (((x - S / 2) ** 2 + (y - S / 2) ** 2) / S ** 2)[..., None]
pic += np.random.normal(0, 3, (S, S, 1))
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))
