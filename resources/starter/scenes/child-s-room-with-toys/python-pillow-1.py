import random
from PIL import Image, ImageDraw, ImageOps, ImageEnhance
from math import sin, cos
U, pick, R = random.uniform, random.choice, random.random; bright = ["#e5484d", "#f5b82e", "#3f8fd6", "#48a868", "#9a63c4", "#f08a3c", "#ef7fa8", "#35b5b0"]
wall, floor = pick(["#f6dfe3", "#cfe6f3", "#dcecc8", "#fbeec2", "#5d6fa3", "#3f6b6a", "#b79fd0", "#33355c"]), pick(["#d8a86c", "#b57f4e", "#ead3b0", "#7d5a42", "#c9c3bc"])
img = Image.new("RGB", (600, 600), wall); d = ImageDraw.Draw(img, "RGBA"); F = int(U(345, 385)); motif = random.randint(0, 2); night = R() < .3
for i in range(-1, 12):
    if motif == 0: d.rectangle((i * 60, 0, i * 60 + 28, F), fill="#ffffff30")
    for j in range(7):
        x, y = i * 62 + (j % 2) * 31, j * 58 + 20
        if motif == 1: d.ellipse((x - 8, y - 8, x + 8, y + 8), fill="#ffffff60")
        if motif == 2: d.polygon([(x + (14 if k % 2 else 6) * sin(k * .628), y - (14 if k % 2 else 6) * cos(k * .628)) for k in range(10)], fill="#ffe9a070")
d.rectangle((0, F, 600, 600), fill=floor); d.rectangle((0, F - 16, 600, F), fill="#fffaf0")
for i in range(-6, 18): d.line((300 + i * 40 - 60, F, 300 + (i * 40 - 60) * 2.4, 600), fill="#00000026", width=2)
wx, wy = int(U(215, 255)), int(U(45, 75))                       # window with curtains
d.rectangle((wx - 9, wy - 9, wx + 159, wy + 149), fill="#fffdf6"); d.rectangle((wx, wy, wx + 150, wy + 140), fill="#1d2a5c" if night else "#a6d9f5")
d.ellipse((wx + 95, wy + 15, wx + 130, wy + 50), fill="#fff3c0" if night else "#ffd94a")
if not night: d.ellipse((wx + 10, wy + 85, wx + 110, wy + 195), fill="#86c06a") ; d.rectangle((wx, wy + 150, wx + 150, wy + 200), fill=wall); d.rectangle((wx - 9, wy + 140, wx + 159, wy + 149), fill="#fffdf6"); d.rectangle((wx, wy + 149, wx + 120, wy + 196), fill=wall)
d.line((wx + 75, wy, wx + 75, wy + 140), fill="#fffdf6", width=8); d.line((wx, wy + 70, wx + 150, wy + 70), fill="#fffdf6", width=8); cur = pick(bright)
for s in (-1, 1): e = wx + 75 + s * 95; d.polygon([(e, wy - 20), (e - s * 58, wy - 20), (e - s * 25, wy + 80), (e - s * 32, wy + 175), (e + s * 8, wy + 175)], fill=cur); d.line((e - s * 20, wy - 18, e - s * 8, wy + 172), fill="#00000030", width=5)
d.line((wx - 35, wy - 20, wx + 185, wy - 20), fill="#8a5f3c", width=7)
wood, quilt, dot = pick(["#fffaf0", "#c98f55", "#8f5f3a", "#9fc5d8"]), *random.sample(bright, 2)   # bed along the wall
d.rectangle((20, F - 150, 40, F + 50), fill=wood); d.rectangle((250, F - 80, 268, F + 50), fill=wood); d.rounded_rectangle((16, F - 140, 66, F - 20), 14, fill=wood, outline="#00000030", width=3)
d.rectangle((40, F - 40, 255, F + 25), fill="#f7f3ea"); d.rounded_rectangle((42, F - 78, 118, F - 30), 18, fill="#ffffff", outline="#00000022", width=2)
d.rounded_rectangle((98, F - 62, 256, F + 22), 14, fill=quilt); d.rectangle((98, F - 50, 124, F + 22), fill="#ffffff70")
for i in range(4):
    for j in range(2): x, y = 146 + i * 30, F - 35 + j * 32; d.ellipse((x - 7, y - 7, x + 7, y + 7), fill=dot)
d.rectangle((20, F + 22, 268, F + 40), fill=wood, outline="#00000030")
sx, sh = 440, int(U(230, 290)); d.rectangle((sx, F + 20 - sh, sx + 140, F + 20), fill="#00000040"); rows = 3     # shelf
for k in range(rows):
    y = F + 12 - k * sh / rows; x = sx + 12; d.rectangle((sx + 6, y - sh / rows + 8, sx + 134, y), fill="#f4e3c8")
    while x < sx + 108:
        if R() < .68: w, h = U(8, 15), U(35, 58); d.rectangle((x, y - h, x + w, y), fill=pick(bright)); d.rectangle((x, y - h + 8, x + w, y - h + 12), fill="#ffffff90"); x += w + 1
        else: d.ellipse((x, y - 26, x + 26, y), fill=pick(bright)); x += 30
    d.rectangle((sx, y, sx + 140, y + 9), fill=wood)
for e in (sx - 8, sx + 136): d.rectangle((e, F + 12 - sh, e + 10, F + 24), fill=wood)
d.rectangle((sx - 8, F + 5 - sh, sx + 146, F + 16 - sh), fill=wood)
ra, rb = random.sample(bright, 2)                               # rug
for k, c in enumerate((ra, "#fff6e4", rb, "#fff6e4")): d.ellipse((30 + k * 28, F + 50 + k * 11, 570 - k * 28, 592 - k * 11), fill=c)
def teddy(x, y, s):
    fur = pick(["#b57a45", "#8a5a34", "#d8b083", "#c9c2ba", "#6d4b3a"]); B = lambda a, b, r, q, c: d.ellipse((x + (a - r) * s, y + (b - q) * s, x + (a + r) * s, y + (b + q) * s), fill=c); B(0, 2, 62, 10, "#00000030")
    for k in (-1, 1): B(k * 40, -62, 15, 26, fur); B(k * 30, -150, 16, 16, fur); B(k * 30, -150, 8, 8, "#f0c9a0")
    B(0, -48, 42, 48, fur); B(0, -44, 26, 32, "#f3dcb8"); B(0, -122, 42, 38, fur); B(0, -110, 20, 15, "#f3dcb8"); B(0, -117, 7, 5, "#2a1a14")
    for k in (-1, 1): B(k * 36, -16, 21, 20, fur); B(k * 36, -16, 11, 11, "#f0c9a0"); B(k * 16, -130, 5, 5, "#1c1210")
    c = pick(bright); d.polygon([(x, y - 86 * s), (x - 24 * s, y - 98 * s), (x - 24 * s, y - 74 * s)], fill=c); d.polygon([(x, y - 86 * s), (x + 24 * s, y - 98 * s), (x + 24 * s, y - 74 * s)], fill=c)
def blocks(x, y, s):
    for i, j in ((0, 0), (1, 0), (2, 0), (.5, 1), (1.5, 1), (1, 2))[:pick([4, 6, 6])]:
        a, b, w, c = x + (i * 40 - 60) * s, y - j * 36 * s, 36 * s, pick(bright); d.rectangle((a, b - w, a + w, b), fill=c); d.rectangle((a, b - w, a + w, b), outline="#00000040", width=2)
        d.rectangle((a + w * .2, b - w * .8, a + w * .8, b - w * .2), fill="#ffffffb0"); d.text((a + w * .4, b - w * .68), pick("ABCDEFG123"), fill=c)
def ball(x, y, s):
    r = 36 * s; c = random.sample(bright, 3); d.ellipse((x - r, y - 6, x + r, y + 8), fill="#00000030")
    for k in range(6): d.pieslice((x - r, y - 2 * r, x + r, y), k * 60 + 20, k * 60 + 80, fill=c[k % 3] if k % 2 else "#fffdf6")
    d.ellipse((x - r * .5, y - 1.75 * r, x - r * .05, y - 1.35 * r), fill="#ffffff90"); d.ellipse((x - 7 * s, y - r - 7 * s, x + 7 * s, y - r + 7 * s), fill=c[0])
def train(x, y, s):
    for k in range(3):
        a, c = x + (k * 62 - 95) * s, pick(bright); B = lambda p, q, u, v, col: d.rectangle((a + p * s, y - q * s, a + u * s, y - v * s), fill=col); B(0, 42 if k else 40, 54, 12, c); B(54, 20, 64, 15, "#444")
        if k == 0: B(28, 66, 54, 40, c); B(34, 60, 48, 44, "#dff1fa"); B(6, 62, 18, 40, "#333"); B(24, 72, 58, 66, "#333")
        else: d.ellipse((a + 6 * s, y - 58 * s, a + 28 * s, y - 36 * s), fill=pick(bright)); B(30, 58, 48, 42, pick(bright)); B(0, 42, 54, 12, c)
        for q in (12, 42): d.ellipse((a + (q - 11) * s, y - 20 * s, a + (q + 11) * s, y + 2 * s), fill="#2b2b33"); d.ellipse((a + (q - 4) * s, y - 13 * s, a + (q + 4) * s, y - 5 * s), fill="#f5d34a")
def rocket(x, y, s):
    c = pick(bright); d.polygon([(x - 45 * s, y), (x, y - 70 * s), (x + 45 * s, y)], fill=c); d.ellipse((x - 27 * s, y - 150 * s, x + 27 * s, y + 5 * s), fill="#f4f2ee")
    d.pieslice((x - 27 * s, y - 150 * s, x + 27 * s, y + 5 * s), 222, 318, fill=c); d.ellipse((x - 13 * s, y - 96 * s, x + 13 * s, y - 70 * s), fill="#5fb4e0", outline="#555", width=3); d.rectangle((x - 5 * s, y - 40 * s, x + 5 * s, y), fill=c)
rest = random.sample([blocks, ball, train, rocket], 4); places = [(105, F + 100), (300, F + 95), (485, F + 100), (205, F + 190), (400, F + 190)]; random.shuffle(places)
jobs = [(p, t, k) for p, t, k in zip(places, [teddy, blocks] + rest, (U(.9, 1.15), .95, 1, .9, .95, .85))]
for (x, y), toy, s in sorted(jobs[:random.choice((4, 5, 5))], key=lambda j: j[0][1]): toy(x + U(-10, 10), y + U(-6, 6), s * U(.85, 1))
img = ImageEnhance.Brightness(img).enhance(U(.82, .9) if night else U(.97, 1.05))
if R() < .5: img = ImageOps.mirror(img)
