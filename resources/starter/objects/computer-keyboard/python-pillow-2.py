import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

W, H = 1240, 470
desk = random.choice([(206, 160, 112), (40, 44, 52), (236, 236, 232), (120, 150, 160), (92, 62, 44), (196, 206, 190), (226, 150, 130)])
case, cap, ink = random.choice([((34, 36, 40), (58, 60, 66), (232, 232, 232)), ((214, 216, 218), (250, 250, 250), (70, 74, 80)), ((206, 196, 172), (232, 224, 202), (60, 56, 50)), ((46, 60, 92), (96, 120, 164), (250, 250, 250)), ((250, 214, 220), (255, 240, 242), (160, 80, 100)), ((16, 16, 20), (30, 30, 36), (120, 255, 200))])
accent = random.choice([None, (232, 92, 70), (70, 150, 200), (244, 190, 60), tuple(int(v * .8) for v in cap)])
font = ImageFont.load_default(25)
glow = cap[0] < 70 and random.random() < .5            # light between the keys
board = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(board)
d.rounded_rectangle((0, 0, W - 1, H - 1), 26, fill=case + (255,), outline=tuple(int(v * .6) for v in case), width=4)
d.rounded_rectangle((18, 18, W - 19, H - 19), 14, fill=tuple(int(v * .62) for v in case) + (255,))
rows = [["Esc"] + ["F%d" % k for k in range(1, 13)] + ["Del", ""],
        list("`1234567890-=") + [("Back", 2)],
        [("Tab", 1.5)] + list("QWERTYUIOP[]") + [("\\", 1.5)],
        [("Caps", 1.75)] + list("ASDFGHJKL;'") + [("Enter", 2.25)],
        [("Shift", 2.25)] + list("ZXCVBNM,./") + [("Shift", 1.75), ("", 1)],
        [("Ctrl", 1.25), ("", 1.25), ("Alt", 1.25), ("space", 6.25), ("Alt", 1.25), ("", 1), ("", 1), ("", 1.75)]]
hue0 = random.random()
for r, row in enumerate(rows):
    keys = [k if isinstance(k, tuple) else (k, 1) for k in row]
    unit = (W - 56) / sum(w for _, w in keys); x, y0, h = 28.0, 28 + r * 70, 64
    for name, w in keys:
        x1 = x + w * unit
        c = accent if accent and (len(name) > 1 and name[0] != "F" and name != "space" or name == "Esc") else cap
        if glow:
            g = tuple(int(127 + 127 * np.cos(6.28 * (hue0 + x / W + s))) for s in (0, .33, .67))
            d.rounded_rectangle((x - 1, y0 - 1, x1 + 1, y0 + h + 1), 9, fill=g)
        d.rounded_rectangle((x + 3, y0 + 3, x1 - 3, y0 + h - 1), 9, fill=tuple(int(v * .7) for v in c))
        d.rounded_rectangle((x + 8, y0 + 4, x1 - 8, y0 + h - 12), 9, fill=tuple(min(255, int(v * 1.05 + 4)) for v in c))
        top = tuple(min(255, int(v * 1.05 + 4)) for v in c)
        for q in range(5):                             # a dished cap: its hollow is darker at the top, lit at the foot
            d.rounded_rectangle((x + 11 + q, y0 + 8 + 4 * q, x1 - 11 - q, y0 + h - 15), 8, fill=tuple(min(255, int(v * (.9 + .045 * q))) for v in top))
        d.line((x + 16, y0 + h - 14, x1 - 16, y0 + h - 14), fill=tuple(min(255, v + 55) for v in c), width=2)
        d.line((x + 16, y0 + 6, x1 - 16, y0 + 6), fill=tuple(min(255, v + 34) for v in c), width=2)
        lum = sum(c) / 3
        if name and name != "space": d.text((x + 17, y0 + 11), name, font=font if len(name) == 1 else ImageFont.load_default(17), fill=ink if c == cap else ((30, 30, 34) if lum > 130 else (245, 245, 245)))
        if name in ("F", "J"): d.line((x + w * unit / 2 - 8, y0 + h - 18, x + w * unit / 2 + 8, y0 + h - 18), fill=ink, width=2)
        x = x1
for k in range(3): d.ellipse((W - 130 + 28 * k, 8, W - 122 + 28 * k, 16), fill=(120, 240, 130) if random.random() < .5 else (90, 90, 90))
# lay the board on the desk in perspective: where do its four corners go?
S = 800
tilt, skew, lift = random.uniform(-.2, .2), random.uniform(.72, .96), random.uniform(.46, .78)
c0 = np.array([[-1, -lift * .72], [1, -lift * .72], [1, lift * .72], [-1, lift * .72]]) * [[skew, 1], [skew, 1], [1, 1], [1, 1]]
rot = np.array([[np.cos(tilt), -np.sin(tilt)], [np.sin(tilt), np.cos(tilt)]])
to = (c0 @ rot.T) * random.uniform(325, 355) + (400 + random.randint(-12, 12), 400 + random.randint(-60, 60))
src = np.array([[0, 0], [W, 0], [W, H], [0, H]], float)
A = np.vstack([r for (x, y), (u, v) in zip(to, src) for r in ([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y])])
coef = np.linalg.solve(A, src.ravel())
yy, xx = np.mgrid[0:S, 0:S] / S
lx = random.choice([.1, .9])                           # a lamp above one corner
ramp = (1.3 - .75 * np.hypot(xx - lx, yy))[..., None]
img = Image.fromarray(np.clip(np.array(desk) * ramp, 0, 255).astype("uint8"))
dd = ImageDraw.Draw(img, "RGBA")
if random.random() < .6:                               # wood grain, or the rim of a mouse mat
    for _ in range(70):
        y = random.randint(0, S)
        dd.line([(x, y + 6 * np.sin(x / 150 + y)) for x in range(0, S + 60, 60)], fill=(0, 0, 0, random.randint(8, 26)), width=3)
else: dd.rounded_rectangle((30, 60, 770, 740), 40, fill=tuple(int(v * .55) for v in desk) + (160,), outline=(255, 255, 255, 60), width=4)
thing = random.choice(["cable", "mug", "paper", "mouse"])  # what else lies at the far edge
ex, ey = (150, 660)[lx < .5], 70
if thing != "cable": dd.ellipse((ex - 95, ey - 45, ex + 125, ey + 100), fill=(0, 0, 0, 60))
if thing == "cable":
    for w, c in ((13, (0, 0, 0, 90)), (9, tuple(int(v * .5) for v in case) + (255,))): dd.line([(400 + 60 * np.sin(k / 4), k * 14) for k in range(30)], fill=c, width=w, joint="curve")
if thing == "mug":                                     # seen from above: handle, wall, coffee
    ware = random.choice([(240, 240, 236), (210, 70, 60), (50, 120, 150)])
    dd.ellipse((ex + 50, ey - 5, ex + 125, ey + 45), outline=ware, width=16)
    for q, c in ((85, tuple(int(v * .7) for v in ware)), (80, ware), (66, (70, 40, 24)), (58, (112, 66, 38))): dd.ellipse((ex - q, ey - q, ex + q, ey + q), fill=c)
if thing == "paper":
    for q in range(3): dd.polygon([(ex - 110 + 12 * q, ey - 90), (ex + 80 + 12 * q, ey - 120), (ex + 110, ey + 70 - 8 * q), (ex - 80, ey + 100 - 8 * q)], fill=(222 + 14 * q, 220 + 14 * q, 206 + 16 * q), outline=(150, 146, 136))
    dd.line((ex - 60, ey + 60, ex + 90, ey - 20), fill=(40, 70, 160), width=11)
if thing == "mouse":
    dd.line([(ex, ey - 60), (ex + 10, ey - 120)], fill=tuple(int(v * .5) for v in case), width=8)
    for q in range(8): dd.ellipse((ex - 52 + 5 * q, ey - 74 + 6 * q, ex + 52 - 6 * q, ey + 74 - 7 * q), fill=tuple(min(255, int(v * (.6 + .07 * q) + 12)) for v in cap))
    dd.rounded_rectangle((ex - 6, ey - 60, ex + 6, ey - 28), 6, fill=(30, 30, 34))
flat = board.transform((S, S), Image.Transform.PERSPECTIVE, tuple(coef), Image.Resampling.BICUBIC)
for off, a, blur in ((40, 90, 9), (26, 150, 4), (17, 225, 1)):      # shadow, then the front edge of the case
    m = flat.getchannel("A").resize((S // 4, S // 4)).filter(ImageFilter.GaussianBlur(blur)).resize((S, S))
    img.paste(tuple(int(v * .4) for v in (case if blur == 1 else desk)), (0, off), m.point(lambda v: v * a // 255))
img.paste(flat, (0, 0), flat); img = img.resize((560, 560), Image.Resampling.LANCZOS)
