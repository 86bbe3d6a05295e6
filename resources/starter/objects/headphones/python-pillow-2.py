# Over-ear headphones with padded cups, on a stand on a desk, on a peg in a wall, or tilted before a record.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

N = 800
mul = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
mix = lambda a, b, t: tuple(int(u + (v - u) * t) for u, v in zip(a, b))
shell, metal, pad, back, halo = random.choice([
    ((38, 40, 46), (170, 174, 184), (72, 72, 80), (240, 190, 76), (255, 232, 160)), ((38, 40, 46), (196, 160, 96), (120, 72, 44), (206, 214, 222), (250, 250, 250)), ((242, 240, 234), (176, 172, 166), (196, 152, 116), (50, 96, 112), (96, 160, 166)), ((210, 48, 54), (60, 60, 66), (44, 42, 48), (226, 222, 214), (255, 252, 244)),
    ((44, 100, 180), (190, 196, 206), (222, 224, 230), (236, 150, 96), (252, 206, 160)), ((206, 160, 84), (226, 226, 226), (96, 60, 38), (52, 40, 66), (120, 92, 140)), ((96, 188, 148), (230, 230, 224), (250, 244, 226), (86, 46, 70), (170, 96, 116)), ((236, 130, 160), (240, 236, 236), (252, 240, 236), (44, 56, 96), (96, 116, 180)),
])
light = random.choice([-1, 1])
kind = random.choice(["stand", "peg", "tilt"])
art = Image.new("RGB", (N, N), back)
q = ImageDraw.Draw(art)
for k in range(36):                                            # light on the wall
    r = 620 - 15 * k
    q.ellipse((400 + light * 90 - r, 330 - r, 400 + light * 90 + r, 330 + r), fill=mix(back, halo, k / 36))
deco = random.choice(["bars", "rings", "boards", "shelf"])
if deco == "bars":                                             # sound, faint on the wall
    for x in range(14, N, 40):
        v = random.randint(20, 190)
        q.rounded_rectangle((x, 300 - v, x + 18, 300 + v), 9, fill=mix(back, halo, 0.75))
elif deco == "rings":
    for r in range(120, 700, 60):
        q.ellipse((400 - r, 360 - r, 400 + r, 360 + r), outline=mix(back, halo, 0.35), width=8)
elif deco == "boards":
    for x in range(0, N, 100):
        q.line((x, 0, x, N), fill=mul(back, 0.85), width=5)
else:
    q.rectangle((0, 120, N, 138), fill=mul(back, 0.7))
    x = 10
    while x < N:
        w = random.randint(18, 44)
        q.rectangle((x, random.randint(10, 50), x + w - 4, 120), fill=mix(mul(back, random.uniform(0.75, 1.1)), halo, random.uniform(0.1, 0.5)))
        x += w if random.random() < 0.9 else w + 90
art = art.filter(ImageFilter.GaussianBlur(2))
q = ImageDraw.Draw(art)
wood = random.choice([(176, 124, 78), (110, 76, 54), (218, 190, 152)])
desk = mix(wood, mul(back, 0.7), 0.35)
if kind != "peg":                                              # the desk with its grain
    for y in range(640, N):
        q.line((0, y, N, y), fill=mul(desk, 1.12 - 0.3 * (y - 640) / 160))
    q.line((0, 640, N, 640), fill=mul(desk, 1.3), width=4)
    for _ in range(26):
        x, y = random.randint(-50, N), random.randint(656, N)
        q.line((x, y, x + random.randint(60, 260), y + random.randint(-3, 3)), fill=mul(desk, 0.84), width=2)
    x = 400 - light * 320
    thing = random.choice(["plant", "mug", "none"])
    if thing != "none":
        q.ellipse((x - 70 - light * 20, 664, x + 70 - light * 20, 700), fill=mul(desk, 0.6))
    if thing == "plant":
        for k in range(11):
            a = -2.6 + 0.21 * k
            tip = (x + 120 * math.cos(a), 570 + 130 * math.sin(a))
            m = (x + 50 * math.cos(a) - 14 * math.sin(a), 570 + 60 * math.sin(a) + 14 * math.cos(a))
            n = (x + 50 * math.cos(a) + 14 * math.sin(a), 570 + 60 * math.sin(a) - 14 * math.cos(a))
            q.polygon([(x, 580), m, tip, n], fill=mul((66, 128, 80), 0.75 + 0.04 * k))
        q.polygon([(x - 50, 570), (x + 50, 570), (x + 36, 686), (x - 36, 686)], fill=(214, 206, 196))
        q.polygon([(x - light * 50, 570), (x - light * 12, 570), (x - light * 8, 686), (x - light * 36, 686)], fill=(168, 160, 152))
    elif thing == "mug":
        q.arc((x + 24, 600, x + 78, 660), -100, 100, fill=mul(halo, 0.8), width=12)
        q.rectangle((x - 44, 586, x + 44, 680), fill=mul(halo, 0.92))
        q.rectangle((x - 44 if light > 0 else x + 14, 586, x - 14 if light > 0 else x + 44, 680), fill=mul(halo, 0.74))
        q.ellipse((x - 44, 574, x + 44, 598), fill=(76, 50, 38), outline=halo, width=4)
if kind == "tilt":                                             # a record leans on the wall behind
    x = 400 + light * 150
    q.ellipse((x - 200, 300, x + 200, 700), fill=(26, 26, 30) if sum(shell) > 200 else mix(back, halo, 0.5))
    for r in range(80, 196, 9):
        q.ellipse((x - r, 500 - r, x + r, 500 + r), outline=(58, 58, 66) if sum(shell) > 200 else mul(back, 0.9), width=2)
    q.ellipse((x - 62, 438, x + 62, 562), fill=mix(back, halo, 0.6))
    q.ellipse((x - 7, 493, x + 7, 507), fill=(30, 30, 34))
    q.rectangle((0, 690, N, 704), fill=mul(desk, 0.95))

im = Image.new("RGBA", (N, N), (0, 0, 0, 0))
d = ImageDraw.Draw(im)
w, h, cup, tall = random.randint(196, 226), random.randint(232, 262), random.randint(66, 84), random.randint(112, 128)
cy = 470


def arc(r, thick, colour, a0=180, a1=360):
    p = [(400 + (w + r) * math.cos(math.radians(a)), cy - 70 + (h + r) * math.sin(math.radians(a))) for a in range(a0, a1 + 1, 3)]
    d.line(p, fill=colour, width=thick, joint="curve")


if random.random() < .55:                                      # cable from one cup
    s = -light
    pts = [(400 + s * (w + 20 - 40 * math.sin(u * 3) - 330 * u * u), cy + tall - 20 + 108 * math.sin(u * 2.2) + 12 * math.sin(u * 14)) for u in [t / 40 for t in range(41)]]
    d.line(pts, fill=mul(shell, .55), width=11, joint="curve")
    d.line([(a, b - 2) for a, b in pts], fill=mix(shell, (255, 255, 255), .3), width=4, joint="curve")
    a, b = pts[-1]
    d.rounded_rectangle((a - 24, b - 10, a + 24, b + 10), 6, fill=shell, outline=metal, width=2)
    d.rectangle((a - s * 24 - 15, b - 4, a - s * 24 + 15, b + 4), fill=(220, 186, 96))
for k in range(9):                                             # the round band: dark rim to bright ridge
    arc(-6 + 1.6 * k, 40 - 4 * k, mix(mul(shell, .45), mix(shell, (255, 255, 255), .22), k / 8))
lit = (196, 262) if light < 0 else (278, 344)
arc(9, 5, mix(shell, (255, 255, 255), .6), *lit)
for k in range(7):                                             # the cushion under it
    arc(-30 + 1.6 * k, 34 - 4 * k, mix(mul(pad, .55), mix(pad, (255, 255, 255), .15), k / 6), 218 + k, 322 - k)
for a in range(226, 316, 9):
    d.line([(400 + (w + r) * math.cos(math.radians(a)), cy - 70 + (h + r) * math.sin(math.radians(a))) for r in (-45, -16)], fill=mul(pad, .55), width=3)
for s in (-1, 1):
    f = 1.08 if s == light else .8                             # the cup on the shadow side is darker
    box = lambda a, b, c, e: tuple(v for v in (min(400 + s * a, 400 + s * c), b, max(400 + s * a, 400 + s * c), e))
    d.rounded_rectangle(box(w - 13, cy - 160, w + 15, cy - 40), 9, fill=mul(metal, .95 * f), outline=mul(metal, .5), width=3)
    d.rectangle(box(w - 6, cy - 156, w, cy - 44), fill=mix(mul(metal, f), (255, 255, 255), .5))
    for i in range(6):
        d.line((400 + s * w - 8, cy - 150 + i * 9, 400 + s * w + 8, cy - 150 + i * 9), fill=mul(metal, .5), width=2)
    for k in range(8):                                         # pad: a soft roll with folds
        e = 3.2 * k
        d.rounded_rectangle(box(w - cup + e, cy - tall + e, w + 8, cy + tall - e), 44 - k, fill=mix(mul(pad, .5), mix(pad, (255, 255, 255), .12), k / 7 * min(1, f)))
    for i in range(9):
        y = cy - tall * .8 + i * tall * .2
        d.line((400 + s * (w - cup + 3), y, 400 + s * (w - cup + 24), y + 3), fill=mul(pad, .6), width=2)
    d.rounded_rectangle(box(w - 8, cy - tall + 8, w + 30, cy + tall - 8), 16, fill=mul(metal, .8 * f), outline=mul(metal, .45), width=3)
    d.rectangle(box(w + 2, cy - tall + 26, w + 9, cy + tall - 26), fill=mix(mul(metal, f), (255, 255, 255), .55))
    for k in range(10):                                        # outer shell, lit from above
        e = 3 * k
        d.rounded_rectangle(box(w + 22, cy - tall + 20 + e, w + 82 - e, cy + tall - 20 - e * 1.6), 32 - k, fill=mix(mul(shell, .5), mix(shell, (255, 255, 255), .2), k / 9 * min(1, f)))
    d.rounded_rectangle(box(w + 34, cy - tall + 54, w + 43, cy - 10), 5, fill=mix(shell, (255, 255, 255), .6 if s == light else .3))
    d.rounded_rectangle(box(w + 60, cy - 24, w + 84, cy + 24), 9, fill=mul(metal, f), outline=mul(metal, .45), width=2)
    d.line(box(w + 4, cy - 44, w + 24, cy - 44), fill=mul(metal, .5), width=4)
turn = {"stand": 0, "peg": random.uniform(-6, 6), "tilt": random.choice([-1, 1]) * random.uniform(12, 26)}[kind]
k = random.uniform(.94, 1.04) if kind != "tilt" else random.uniform(.9, .98)
im = im.rotate(turn, Image.Resampling.BICUBIC, center=(400, 410)).resize((int(N * k), int(N * k)))
at = (int((N - N * k) / 2) + random.randint(-12, 12), int((N - N * k) / 2) + (50 if kind == "tilt" else -10) + random.randint(-8, 8))
mx, my = at[0] + int(400 * k), at[1] + int((cy - 70 - h + 40) * k)   # under the middle of the band
if kind == "stand":
    q.ellipse((mx - 170 - light * 30, 676, mx + 170 - light * 30, 740), fill=mul(desk, .58))
    q.ellipse((mx - 128, 668, mx + 128, 728), fill=mul(wood, .62))
    q.ellipse((mx - 128, 656, mx + 128, 716), fill=wood)
    q.rectangle((mx - 19, my, mx + 19, 690), fill=wood)
    q.rectangle((mx - 19 if light > 0 else mx + 4, my, mx - 4 if light > 0 else mx + 19, 690), fill=mul(wood, .7))
    q.rounded_rectangle((mx - 84, my - 2, mx + 84, my + 32), 16, fill=mul(wood, .8), outline=mul(wood, .5), width=3)
elif kind == "peg":
    q.rounded_rectangle((mx - 60, my - 86, mx + 60, my + 60), 12, fill=mul(wood, .9), outline=mul(wood, .55), width=4)
    q.rounded_rectangle((mx - 26, my - 2, mx + 26, my + 34), 14, fill=mul(metal, .9), outline=mul(metal, .45), width=3)
sh = im.getchannel("A").resize((100, 100)).filter(ImageFilter.GaussianBlur(2)).resize(im.size).point(lambda v: v * 4 // 10)
art.paste(mul(back, .15), (at[0] - light * 26, at[1] + 26), sh)
art.paste(im, at, im)
img = art.resize((500, 500), Image.Resampling.LANCZOS)
