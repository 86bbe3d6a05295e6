import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a bagel as a shaded ring: browned crust with blisters, toppings that follow its roundness, whole or filled, on board, plate, paper or slate
S = 400; yy, xx = np.mgrid[0:S, 0:S].astype(float)
place = random.choice(["board", "plate", "paper", "slate", "cloth"])
base = np.array(random.choice({"board": [(186, 132, 84), (120, 78, 48)], "plate": [(70, 104, 120), (214, 120, 96), (238, 226, 208)], "paper": [(206, 172, 126), (240, 234, 222)],
                               "slate": [(46, 50, 56), (28, 28, 32)], "cloth": [(202, 66, 62), (66, 110, 168), (96, 140, 96)]}[place]), float)
a = np.ones((S, S, 3)) * base
if place == "board":
    a *= (1 + 0.08 * np.sin(yy / 4 + 3 * np.sin(xx / 90 + random.random() * 6)) + 0.05 * np.sin(yy / 1.7))[..., None]
    a *= np.where(yy % random.randint(80, 120) < 3, 0.7, 1)[..., None]
elif place == "cloth":
    w = random.randint(24, 44)
    a += (((xx // w) % 2) * 0.5 + ((yy // w) % 2) * 0.5)[..., None] * (255 - a) * 0.75
elif place == "plate":
    r = np.hypot(xx - 200, yy - 204)
    a = np.where((r < 190)[..., None], np.array(random.choice([(250, 250, 248), (214, 228, 236), (60, 62, 70)])) * (1 - 0.1 * ((r > 139) & (r < 144)) - 0.06 * (r > 144))[..., None], a)
a += np.random.normal(0, 4, (S, S, 1))

cx, cy = random.uniform(188, 212), random.uniform(184, 202)
tilt = random.uniform(0.66, 1.0)                           # seen from above or aslant
R, r0 = random.uniform(86, 102), random.uniform(56, 68)   # ring radius, thickness
filled = random.choice([None, None, "cheese", "salmon", "egg"])
lift = 28 if filled else 0; turn = random.uniform(0, 6.28)
ang0 = np.arctan2((yy - cy) / tilt, xx - cx)
wob = 1 + 0.012 * np.sin(2 * ang0 + turn) + 0.009 * np.sin(3 * ang0 - turn)

def ring(dy, tone, light=1.0):
    """Shade one torus (a half of the bagel) into the picture; returns its mask."""
    global a
    u, v = (xx - cx) / wob, (yy - cy - dy) / tilt / wob; rad = np.hypot(u, v)
    s = np.clip((rad - R) / r0, -1, 1); z = np.sqrt(1 - s * s)
    nx, ny = s * u / (rad + 1e-6), s * v / (rad + 1e-6)
    lamp = np.clip(-0.5 * nx - 0.55 * ny + 0.75 * z, 0, 1.3)
    inside = np.clip((r0 - np.abs(rad - R)) / 1.6, 0, 1)[..., None]
    spots = np.asarray(Image.fromarray(np.random.randint(0, 255, (60, 60), dtype="uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255
    brown = np.clip(0.25 + 0.75 * z + 0.25 * (spots - 0.5), 0, 1)[..., None]
    crust = tone * brown + np.array([232, 190, 126]) * (1 - brown)
    gloss = (np.clip(lamp, 0, 1.3) ** 14)[..., None] * 46
    a = a * (1 - inside) + np.clip(crust * (0.4 + 0.68 * lamp[..., None]) * light + gloss, 0, 255) * inside
    return u, v

shade = Image.fromarray(((np.abs(np.hypot(xx - cx - 10, (yy - cy - lift - 16) / tilt) - R) < r0 + 6) * 150).astype("uint8")).resize((100, 100)).filter(ImageFilter.GaussianBlur(3)).resize((S, S))
a *= 1 - np.asarray(shade, float)[..., None] / 255
tone = np.array(random.choice([(188, 112, 44), (166, 88, 34), (214, 146, 70), (112, 62, 36)]), float)
if filled:
    ring(lift, tone, 0.85); img = Image.fromarray(np.clip(a, 0, 255).astype("uint8"))
    d = ImageDraw.Draw(img)
    layers = {"cheese": [(252, 250, 240)] * 3, "salmon": [(96, 150, 60), (250, 248, 240), (240, 128, 96)], "egg": [(110, 166, 70), (255, 206, 74), (252, 250, 244)]}[filled]
    for j, c in enumerate(layers):
        pts = [(cx + (R + r0 + 3 + 5 * math.sin(9 * t + j * 2 + turn)) * math.cos(t), cy + lift * (0.8 - 0.25 * j) + (R + r0 + 3 + 4 * math.sin(7 * t + j)) * tilt * math.sin(t)) for t in np.linspace(0, 6.28, 70)]
        d.polygon(pts, fill=c, outline=tuple(int(v * 0.82) for v in c))
    hole = (R - r0) * 1.05
    d.ellipse((cx - hole, cy + 14 - hole * tilt, cx + hole, cy + 14 + hole * tilt), fill=tuple(int(v * 0.7) for v in layers[-1]))
    a = np.asarray(img, float)
ring(0, tone); img = Image.fromarray(np.clip(a, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)
mix = random.choice([["sesame"], ["sesame"], ["poppy"], ["sesame", "poppy", "onion", "salt"], ["salt"], [] if filled else ["poppy"]])
for _ in range(random.randint(160, 300) if mix else 0):    # seeds stick to the top of the ring, dark on their shadow side
    t, s, kind = random.uniform(0, 6.28), random.gauss(0, 0.42), random.choice(mix)
    if abs(s) > 0.9:
        continue
    rr = R + r0 * s
    x, y, q = cx + rr * math.cos(t), cy + rr * tilt * math.sin(t), random.uniform(0, 6.28)
    f = 1 - 0.25 * max(0, s * math.sin(t + 0.8))
    l, w, c = {"sesame": (4.2, 2.4, (248, 228, 180)), "poppy": (1.8, 1.8, (40, 40, 52)), "onion": (5, 2, (206, 150, 90)), "salt": (2.4, 2.2, (255, 255, 252))}[kind]
    drop = [(x + l * math.cos(k) * math.cos(q) - w * math.sin(k) * math.sin(q), y + l * math.cos(k) * math.sin(q) + w * math.sin(k) * math.cos(q)) for k in np.linspace(0, 6.28, 9)]
    d.polygon([(u + 1.5, v + 2) for u, v in drop], fill=(104, 58, 24))
    d.polygon(drop, fill=tuple(int(v * f) for v in c))
for _ in range(random.randint(0, 30)):                     # crumbs and fallen seeds
    x, y, r = random.uniform(0, S), random.uniform(330, S), random.uniform(1, 2.6)
    d.ellipse((x - r, y - r, x + r, y + r), fill=(226, 184, 122))
img = img.resize((600, 600), Image.Resampling.BICUBIC)
