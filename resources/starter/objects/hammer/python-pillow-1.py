import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 420
# a hammer hangs on the tool wall between two nails or leans there, modelled by light that falls from one corner
y, x = np.mgrid[0:S, 0:S].astype(float)
turn = np.radians(random.uniform(-28, 28))
size = random.uniform(0.9, 1.03)
side = random.choice([-1, 1])
cx, cy = S / 2 + random.uniform(-14, 14), S / 2 + random.uniform(-6, 10)
light = np.array([random.choice([-0.7, 0.7]), -0.55, 0.62])
light /= np.linalg.norm(light)
u = side * ((x - cx) * np.cos(turn) + (y - cy) * np.sin(turn)) / (size * S / 100)      # across, -50 to 50: face to the right
v = (-(x - cx) * np.sin(turn) + (y - cy) * np.cos(turn)) / (size * S / 100)            # along, the head is at -30
kind = random.choice(["claw", "claw", "ball", "sledge"])
wood = np.array(random.choice([(206, 148, 84), (150, 96, 54), (232, 196, 140), (110, 70, 44)]), float)
steel = np.array(random.choice([(168, 178, 188), (124, 134, 146), (200, 204, 208), (86, 92, 102)]), float)
grip = random.choice([None, None, (34, 36, 42), (180, 40, 36), (36, 90, 150), (226, 170, 40), (40, 120, 84)])

# the wall: pegboard, planks, brick or plaster
wall = random.choice(["pegs", "planks", "brick", "plaster"])
tone = np.array(random.choice({"pegs": [(214, 186, 140), (236, 236, 232), (70, 96, 110), (150, 110, 76)], "planks": [(120, 84, 56), (190, 160, 124), (84, 98, 96), (60, 46, 40)],
                               "brick": [(160, 82, 62), (206, 198, 186), (112, 72, 66)], "plaster": [(226, 216, 200), (136, 152, 160), (52, 56, 66), (212, 168, 132)]}[wall]), float)
cells = np.random.rand(14, 14)
speck = np.asarray(Image.fromarray((cells * 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC), float) / 255 - 0.5
pic = tone * (1 + 0.12 * speck + np.random.normal(0, 0.02, (S, S)))[..., None]
if wall == "pegs":
    hole = np.hypot((x + 14) % 28 - 14, (y + 14) % 28 - 14)
    pic *= (1 - 0.7 * np.clip(4.2 - hole, 0, 1) + 0.2 * np.clip(1 - np.abs(hole - 5), 0, 1) * ((y + 14) % 28 > 14))[..., None]
elif wall == "planks":
    w = random.choice([52, 70, 84])
    grain = 0.07 * np.sin(x * 0.5 + 6 * np.sin(y / 90 + (x // w) * 2)) + 0.05 * np.sin((x // w) * 7.0)
    pic *= (1 + grain - 0.5 * np.clip(2 - x % w, 0, 1))[..., None]
elif wall == "brick":
    row = y // 34
    gap = np.minimum(y % 34, (x + 36 * (row % 2)) % 72)
    pic *= (1 + 0.12 * np.sin(row * 5 + ((x + 36 * (row % 2)) // 72) * 3))[..., None]
    pic = np.where((gap < 4)[..., None], np.array((188, 182, 172)) * 0.85, pic)
pic *= (1.12 - 0.35 * np.hypot(x - S * (0.5 + 0.5 * light[0]), y) / S)[..., None]


def band(q, a, b, soft=0.35):
    """1 between a and b, with soft ends."""
    return np.clip((q - a) / soft, 0, 1) * np.clip((b - q) / soft, 0, 1)


def rod(across, half):
    """The height of a round rod, from its distance to the axis."""
    return np.sqrt(np.clip(1 - (across / half) ** 2, 0, 1)) * half


parts = []                                               # mask, height, colour, gloss
swell = 2.7 + 1.2 * np.clip((v - 4) / 30, 0, 1) ** 1.5 - 0.8 * np.exp(-((v - 2) / 14) ** 2) + 0.5 * np.exp(-((v - 36) / 4) ** 2)
tip = np.clip(1 - ((v - 40) / 4.5) ** 2, 0, 1) ** 0.5
half = np.where(v > 40, swell * tip + 0.01, swell) * random.uniform(0.95, 1.15)
rings = 1 + 0.1 * np.sin(u * 4 + 0.25 * np.sin(v / 7) * 6) + 0.05 * np.sin(u * 11 + v / 9)
m = np.clip((half - np.abs(u)) * 4, 0, 1) * band(v, -34, 44.5)
parts.append((m, rod(u, half), wood * rings[..., None], 0.25))
if grip:
    g = half + 0.75 + (0.3 * np.sin(v * 2.4) if random.random() < 0.6 else 0)
    parts.append((np.clip((g - np.abs(u)) * 4, 0, 1) * band(v, 12, 45), rod(u, g), np.array(grip, float) * np.ones((S, S, 1)), 0.35))
elif random.random() < 0.5:
    dip = random.choice([(190, 44, 40), (240, 236, 226), (40, 84, 140), (230, 180, 50)])
    parts.append((np.clip((half - np.abs(u)) * 4, 0, 1) * band(v, 30, 44.5), rod(u, half), np.array(dip, float) * np.ones((S, S, 1)), 0.5))
w = v + 30                                               # the head lies along u at w = 0
metal = steel * (1 + 0.03 * np.sin(w * 9))[..., None]
if kind == "sledge":
    ends = 8.6 - 1.5 * np.clip((np.abs(u) - 18.5) / 3, 0, 1) - 1.1 * np.clip((9 - np.abs(u)) / 2, 0, 1)
    parts.append((band(u, -22, 22, 0.8) * np.clip((ends - np.abs(w)) * 4, 0, 1), rod(w, ends + 0.05), metal, 0.9))
else:
    if kind == "claw":
        mid = 0.012 * np.clip(-u - 4, 0, 40) ** 2 - 1.5
        thick = np.clip(5.4 - 0.2 * (-u - 4), 0.7, 6)
        mk = band(u, -30, -2) * np.clip((thick - np.abs(w - mid)) * 3, 0, 1)
        slit = np.clip(1 - np.abs(w - mid - 0.2 * thick) / (0.11 * np.clip(-u - 11, 0, 30)).clip(0.05), 0, 1) * (u < -11)
        parts.append((mk, rod(w - mid, thick + 0.05) * 0.8 - 2.0 * slit, metal * (1 - 0.55 * slit[..., None]), 0.9))
    else:
        parts.append((band(u, -14, -2) * np.clip((4 - np.abs(w)) * 4, 0, 1), rod(w, 4.05), metal, 0.9))
        r = np.hypot(u + 19, w)
        parts.append((np.clip((7.4 - r) * 4, 0, 1), np.sqrt(np.clip(1 - (r / 7.45) ** 2, 0, 1)) * 7.4, metal, 1.0))
    neck = 4.2 + 0.05 * (u - 10) ** 2
    parts.append((band(u, 4, 17) * np.clip((neck - np.abs(w)) * 4, 0, 1), rod(w, neck + 0.05), metal, 0.9))
    face = 7.4 - 1.6 * np.clip((u - 21.6) / 2, 0, 1) ** 2 - 1.2 * np.clip((16 - u) / 1.6, 0, 1)
    parts.append((band(u, 14.5, 23.6) * np.clip((face - np.abs(w)) * 4, 0, 1), rod(w, face + 0.05), metal, 1.0))
    cheek = 7 - 0.02 * u * u
    parts.append((band(u, -6, 6, 0.6) * np.clip((cheek - np.abs(w + 0.3)) * 4, 0, 1), rod(w, 7.3) * 0.7 + 3, metal, 0.9))

whole = np.clip(sum(p[0] for p in parts), 0, 1)          # cast shadow, then part by part
shade = Image.fromarray((whole * 255).astype("uint8")).resize((105, 105), Image.Resampling.BOX)
drop = random.randint(3, 7)
moved = Image.new("L", (105, 105))
moved.paste(shade, (int(-light[0] * drop), int(-light[1] * drop)))
dark = np.asarray(moved.filter(ImageFilter.GaussianBlur(drop * 0.35)).resize((S, S), Image.Resampling.BICUBIC), float) / 255
pic *= (1 - 0.58 * dark)[..., None]
for mask, height, colour, gloss in parts:
    gy, gx = np.gradient(height * S / 100)
    n = np.dstack([-gx, -gy, np.full_like(gx, 0.8)])
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    lit = np.clip(n @ light, 0, 1)
    glint = np.clip(n @ ((light + (0, 0, 1)) / np.linalg.norm(light + (0, 0, 1))), 0, 1) ** 26
    sky = 0.22 * gloss * np.clip(-n[..., 1] * np.sign(np.sin(3 * n[..., 1] + 1)), 0, 1)
    part = colour * (0.28 + 0.85 * lit + sky)[..., None] + (210 * gloss * glint)[..., None]
    pic = pic * (1 - mask[..., None]) + part * mask[..., None]
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))

d = ImageDraw.Draw(img)                                  # two nails carry the head
for s in (-1, 1):
    px, py = 9.5 * s, -30 + 8.5
    a, b = side * px * size * S / 100, py * size * S / 100
    nx, ny = cx + a * np.cos(turn) - b * np.sin(turn), cy + a * np.sin(turn) + b * np.cos(turn)
    d.ellipse((nx - 5, ny - 3, nx + 9, ny + 10), fill=(30, 26, 26))
    d.ellipse((nx - 6, ny - 6, nx + 6, ny + 6), fill=(150, 156, 164), outline=(60, 64, 70))
    d.ellipse((nx - 4, ny - 4, nx, ny), fill=(240, 244, 246))
