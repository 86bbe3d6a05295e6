# A cupcake with a piped swirl, on a doily or a saucer
import colorsys
import math
import random
from PIL import Image, ImageDraw, ImageFilter

R, S = random.uniform, 1000
def hsv(h, s, v):
    return tuple(int(255 * c) for c in colorsys.hsv_to_rgb(h % 1, max(0, min(1, s)), max(0, min(1, v))))
def mix(a, b, t):
    return tuple(int(p + (q - p) * t) for p, q in zip(a, b))
wall, table = random.choice([((250, 222, 230), (196, 120, 140)), ((34, 44, 72), (96, 70, 66)), ((186, 226, 226), (120, 150, 150)), ((250, 234, 190), (170, 112, 72)), ((88, 56, 104), (52, 36, 66)), ((206, 216, 232), (92, 112, 146))])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
E = lambda x, y, a, b, c: d.ellipse((x - a, y - b, x + a, y + b), fill=c)
cx, base, k = S / 2 + R(-30, 30), R(872, 900), R(0.95, 1.05)
# the room
place = random.choice(["bokeh", "spots", "window"])
if place == "bokeh":
    for _ in range(24):
        x, y, r = R(0, S), R(0, 700), R(20, 75)
        E(x, y, r, r, mix(wall, hsv(R(0, 1), 0.35, 1), R(0.15, 0.5)))
elif place == "spots":
    for i in range(96): E(i % 12 * 96 + i // 12 % 2 * 48, i // 12 * 96, 15, 15, mix(wall, table, 0.35))
else:
    x = R(60, 340)
    d.rectangle((x, 60, x + 560, 640), fill=mix(wall, (255, 255, 255), 0.35))
    for i, j in ((0, 0), (0, 1), (1, 0), (1, 1)):
        d.rectangle((x + 24 + i * 266, 84 + j * 276, x + 270 + i * 266, 340 + j * 276), fill=mix(wall, (150, 200, 240), 0.55))
d.rectangle((0, base - 130, S, S), fill=table)
if random.random() < 0.5:                                      # a doily with a scalloped edge
    for i in range(40): E(cx + 350 * math.cos(i / 6.366), base + 8 + 66 * math.sin(i / 6.366), 32, 15, (252, 250, 244))
    E(cx, base + 8, 350, 66, (244, 240, 232))
else:
    rim = hsv(R(0, 1), 0.5, 0.85)
    for dy, r, c in ((16, 372, mix(rim, (0, 0, 0), 0.5)), (4, 370, rim), (2, 350, (250, 250, 248)), (6, 250, (226, 226, 226)), (9, 244, (244, 244, 242))):
        E(cx, base + dy, r, r * 0.2, c)
veil = Image.new("L", (S, S), 0)
ImageDraw.Draw(veil).ellipse((cx - 170, base - 34, cx + 320, base + 44), fill=150)
img.paste((20, 14, 20), (0, 0), veil.filter(ImageFilter.GaussianBlur(16)))
# the cake above the paper cup, then the pleats, lit from the left
top, bot, wt = 290 * k, 200 * k, base - 300 * k
crumb = random.choice([(200, 138, 72), (92, 54, 36), (230, 190, 116), (160, 44, 50)])
E(cx, wt - 6, top + 12, 76 * k, mix(crumb, (0, 0, 0), 0.25))
E(cx - 16, wt - 12, top - 14, 70 * k, crumb)
hue, ws, n, stripe = R(0, 1), R(0.4, 0.85), random.choice([16, 20, 24]), random.random() < 0.45
for i in range(n):
    edge = [math.sin(math.pi * (i + f) / n - math.pi / 2) for f in (0, 0.5, 1)]
    for u, v, fold in ((edge[0], edge[1], 1.0), (edge[1], edge[2], 0.78)):
        lit = fold * (0.5 + 0.5 * math.cos(((u + v) / 2 + 0.45) * 1.25))
        c = hsv(hue, 0.08, 0.42 + 0.6 * lit) if stripe and i % 2 else hsv(hue, ws, 0.28 + 0.7 * lit)
        low = lambda q, r: r * math.sqrt(max(0, 1 - q * q))
        d.polygon([(cx + u * top, wt + low(u, 26)), (cx + v * top, wt + low(v, 26) - 8 * fold), (cx + v * bot, base - 8 + low(v, 22)), (cx + u * bot, base - 8 + low(u, 22))], fill=c)
d.line([(cx + top * q / 20, wt + 26 * math.sqrt(1 - q * q / 400) - 3) for q in range(-20, 21)], fill=hsv(hue, ws * 0.5, 0.95), width=9)
# the swirl: rings of ribs, the lowest first
fh, fs, fv = random.choice([(0.94, 0.34, 1), (0.52, 0.34, 0.96), (0.13, 0.25, 1), (0.78, 0.3, 0.98), (0.06, 0.62, 0.5), (0.38, 0.28, 0.95)])
tiers, lean = random.choice([3, 4]), random.choice([-1, 1])
w, y, h = 305 * k, wt - 30 * k, (150 if tiers == 3 else 124) * k
spots = []
for t in range(tiers):
    E(cx, y, w, h * 0.5, hsv(fh, fs + 0.22, fv * 0.66))
    m = 11 - 2 * t
    for i in range(m) if lean < 0 else range(m - 1, -1, -1):
        u = -0.86 + 1.72 * i / (m - 1)
        x, rw, lit = cx + u * w, w / m * 1.35, 0.8 + 0.26 * math.cos((u + 0.5) * 1.7)
        for f in (0, 0.17, 0.33, 0.5, 0.67, 0.83, 1):          # from the dark flank to the bright back of the rib
            E(x - rw * 0.24 * f, y + h * 0.2 * (1 - u * u) - h * 0.13 * f, rw * (1 - 0.8 * f), h * 0.52 * (1 - 0.62 * f), hsv(fh, fs + 0.2 * (1 - f) - 0.06 * f, fv * lit * (0.78 + 0.24 * f)))
    spots += [(cx + R(-0.8, 0.8) * w, y + R(-0.15, 0.45) * h) for _ in range(16 - 3 * t)]
    y, w = y - h * 0.62, w * 0.7
for f in [q / 11 for q in range(12)]:                          # the curled tip
    E(cx + lean * 16 * f * f, y + h * (0.3 - 0.55 * f), w * 0.8 * (1 - f) + 7, h * 0.34 * (1 - f) + 7, hsv(fh, fs + 0.14 * (1 - f), fv * (0.86 + 0.14 * f)))
deco, crown, ty = random.choice(["sprinkles", "sprinkles", "pearls", "none"]), random.choice(["cherry", "cherry", "berry", "candle", "none"]), y - h * 0.1
for x, yy in spots:
    a, c = R(0, 3.14), hsv(R(0, 1), 0.75, 0.95)
    if deco == "sprinkles": d.line((x - 13 * math.cos(a), yy - 13 * math.sin(a), x + 13 * math.cos(a), yy + 13 * math.sin(a)), fill=c, width=9)
    elif deco == "pearls": E(x + 2, yy + 3, 11, 11, (150, 140, 140)); E(x, yy, 10, 10, (250, 246, 236))
if crown == "candle":
    d.rectangle((cx - 13, ty - 110, cx + 13, ty + 20), fill=(250, 250, 250))
    for j in range(5): d.line((cx - 13, ty - 98 + j * 24, cx + 13, ty - 84 + j * 24), fill=hsv(hue, 0.8, 0.85), width=10)
    E(cx, ty - 142, 17, 30, (255, 150, 30)); E(cx, ty - 134, 9, 17, (255, 242, 160))
elif crown != "none":
    c = (206, 20, 44) if crown == "cherry" else (66, 74, 160)
    for q in range(8):
        E(cx - 2.2 * q, ty - 14 - 2.6 * q, 50 - 5 * q, 48 - 5 * q, mix(mix(c, (0, 0, 0), 0.45), c, min(1, q / 4)))
    E(cx - 20, ty - 36, 10, 8, (255, 226, 230))
    if crown == "cherry": d.arc((cx, ty - 140, cx + 140, ty + 40), 180, 262, fill=(70, 110, 40), width=8)
img = img.resize((600, 600), Image.LANCZOS)
