import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 600
# a lamp of stained glass, glowing in a dim room: the dome is a mosaic of leaded panes
palette = random.choice([[(232, 70, 60), (246, 170, 62), (252, 222, 130)], [(58, 140, 112), (150, 196, 92), (244, 226, 150)], [(70, 104, 190), (120, 178, 214), (240, 236, 214)],
                         [(170, 74, 130), (236, 150, 160), (252, 224, 190)], [(202, 96, 40), (240, 186, 90), (250, 236, 196)], [(52, 122, 150), (230, 176, 70), (250, 240, 210)]])
metal = random.choice([(120, 88, 46), (84, 70, 58), (146, 112, 60), (70, 84, 74)])
day = random.random() < 0.35
wall = np.array(random.choice([(70, 48, 52), (40, 54, 66), (62, 66, 48), (88, 62, 40), (50, 40, 70)]) if not day else random.choice([(206, 196, 176), (170, 190, 192), (222, 184, 158), (190, 196, 160)]), float)
cx, base = random.uniform(265, 335), random.uniform(505, 535)
half, rise = random.uniform(168, 205), random.uniform(150, 185)
rim = base - random.uniform(205, 235)                          # height of the lower edge of the shade
cols, rows = random.randint(9, 14), random.randint(4, 6)
motif = random.choice(["panes", "flowers", "waves", "border"])
bulge = random.uniform(0.42, 0.62)

y, x = np.mgrid[0:S, 0:S].astype(float)
room = np.ones((S, S, 3)) * wall
if random.random() < 0.6:                                      # wallpaper
    room *= (1 + 0.05 * np.sign(np.sin(x / random.uniform(9, 20))))[..., None]
warm = np.array([255, 206, 130], float)
power = 0.35 if day else 0.9
down = np.exp(-((np.abs(x - cx) / (90 + 0.9 * np.clip(y - rim, 0, 400))) ** 2)) * (y > rim)
room = room * (1.0 if day else 0.6) + warm * (power * (0.35 * np.exp(-np.hypot(x - cx, (y - rim + 60) * 1.1) / 150) + 0.4 * down * np.exp(-(y - rim) / 260)))[..., None]
img = Image.fromarray(np.clip(room, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img)

# the table: a round top or a sideboard, lit from above
wood = np.array(random.choice([(120, 72, 40), (84, 50, 34), (160, 110, 66), (60, 44, 40)]), float)
edge = base - random.uniform(20, 34)
lit = np.clip(0.5 * (1.4 if day else 0.8) + power * np.exp(-(((x - cx) / 200) ** 2 + ((y - base) / 46) ** 2)), 0, 1.5)
grain = 1 + 0.06 * np.sin(y * 1.3 + 3 * np.sin(x / 70))
board = Image.fromarray(np.clip(wood * (lit * grain)[..., None], 0, 255).astype("uint8"))
top = Image.new("L", (S, S))
t = ImageDraw.Draw(top)
if random.random() < 0.5:
    t.ellipse((cx - 290, edge, cx + 290, edge + 110), fill=255)
    d.rectangle((0, edge + 60, S, S), fill=tuple(int(v * 0.4) for v in wall))
    d.pieslice((cx - 290, edge + 16, cx + 290, edge + 126), 0, 180, fill=tuple(int(v * 0.4) for v in wood))
else:
    t.rectangle((0, edge, S, S), fill=255)
img.paste(board, (0, 0), top)
shade_ = Image.new("L", (150, 150))
ImageDraw.Draw(shade_).ellipse((cx / 4 - 32, base / 4 - 4, cx / 4 + 32, base / 4 + 7), fill=150)
img.paste((20, 12, 10), (0, 0), shade_.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))

# foot and stem: turned metal, a profile that is shaded across
profile = random.choice([[(0, 78), (8, 76), (16, 60), (26, 30), (40, 14), (90, 12), (110, 26), (130, 13), (230, 11)], [(0, 70), (10, 72), (24, 66), (44, 54), (70, 34), (100, 18), (150, 14), (230, 12)],
                         [(0, 84), (10, 80), (18, 36), (34, 18), (60, 24), (86, 34), (116, 24), (150, 11), (230, 11)]])
hs, ws = zip(*profile)
for k in range(int(base - rim) + 30):
    w = float(np.interp(k, hs, ws)) * half / 190
    for u in np.linspace(-1, 1, 13)[:-1]:
        f = 0.35 + 0.75 * max(0, 1 - (u + 0.45) ** 2 * 2.2) + 0.3 * max(0, 1 - abs(u - 0.6) * 5) + 0.35 * power * k / 220
        d.line((cx + w * u, base - k, cx + w * (u + 1 / 6), base - k), fill=tuple(min(255, int(v * f)) for v in metal))
d.ellipse((cx - 78 * half / 190, base - 8, cx + 78 * half / 190, base + 10), fill=tuple(int(v * 0.6) for v in metal))

# the dome at twice the size, pane by pane; u runs around it, v from the rim to the crown
G = 2 * S
glass = Image.new("RGBA", (G, G))
g = ImageDraw.Draw(glass)


def place(u, v):
    r = (1 - v) ** bulge if v < 1 else 0
    r = 0.1 + 0.9 * r
    return (2 * (cx + half * r * np.sin(u * np.pi / 2)), 2 * (rim - rise * v + 26 * r * np.cos(u * np.pi / 2)))


for j in range(rows):
    v0, v1 = (j / rows) ** 0.9, ((j + 1) / rows) ** 0.9
    for i in range(-cols, cols):
        off = 0.5 * (j % 2) if motif in ("panes", "flowers") else 0
        u0, u1 = (i + off) / cols * 1.0, (i + off + 1) / cols
        u0, u1 = max(-1, min(1, u0)), max(-1, min(1, u1))
        if motif == "waves":
            tint = palette[int(j + 1.5 * np.sin(i * 1.3) + 6) % 3]
        elif motif == "flowers":
            tint = palette[0] if (i + 2 * j) % 4 == 0 and j > 0 else palette[1] if (i + 2 * j) % 4 in (1, 3) and j > 0 else palette[2]
        elif motif == "border":
            tint = palette[0] if j == 0 else palette[1] if j == rows - 1 or (j == 1 and i % 2) else palette[2]
        else:
            tint = random.choice(palette)
        mid = np.cos((u0 + u1) / 2 * np.pi / 2)
        f = (0.62 + 0.5 * mid) * random.uniform(0.86, 1.08) * (0.82 + 0.25 * np.sin(np.pi * min(1, v0 + 0.25)))
        g.polygon([place(u0, v0), place((u0 + u1) / 2, v0), place(u1, v0), place(u1, v1), place(u0, v1)], fill=tuple(min(255, int(c * f + 62 * mid * mid)) for c in tint), outline=(34, 26, 22), width=3)
g.line([place(u, 0) for u in np.linspace(-1, 1, 40)], fill=tuple(int(c * 0.9) for c in metal), width=12)
crown = place(0, 1)
g.ellipse((crown[0] - 44, crown[1] - 26, crown[0] + 44, crown[1] + 18), fill=metal)
g.ellipse((crown[0] - 14, crown[1] - 58, crown[0] + 14, crown[1] - 20), fill=tuple(min(255, int(c * 1.4)) for c in metal))
glass = glass.resize((S, S), Image.Resampling.BOX)
img.paste(glass, (0, 0), glass)
bloom = Image.new("RGB", (S, S))
bloom.paste(glass, (0, 0), glass)
bloom = np.asarray(bloom.resize((100, 100), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(5)).resize((S, S)), float)
img = Image.fromarray(np.clip(np.asarray(img, float) + bloom * (0.3 if day else 0.5), 0, 255).astype("uint8"))
