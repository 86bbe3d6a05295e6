import math, random
from PIL import Image, ImageDraw

S = 800
bg = random.choice([(34, 52, 60), (235, 222, 190), (120, 160, 170), (70, 40, 50), (250, 240, 226), (96, 120, 70)])
img = Image.new("RGB", (S, S), bg)
d = ImageDraw.Draw(img)
fur = random.choice([(222, 170, 96), (205, 150, 84), (236, 192, 124)])
mane = random.choice([(120, 66, 28), (160, 92, 36), (76, 46, 30), (190, 120, 50)])
pale = tuple(c + (255 - c) * 6 // 10 for c in fur)
iris = random.choice([(232, 176, 40), (200, 140, 40), (170, 170, 60)])
cx, cy, k = 400 + random.randint(-40, 40), 400 + random.randint(-25, 25), random.uniform(0.98, 1.14)
turn = random.uniform(-14, 14)


def P(x, y):
    return cx + k * x, cy + k * y


def oval(x, y, a, b, c):
    d.ellipse(P(x - a, y - b) + P(x + a, y + b), fill=c)


def lock(ang, r0, r1, w, c):
    bend = random.uniform(-0.2, 0.2)
    pts = [P(r0 * math.cos(ang - w), r0 * math.sin(ang - w)), P(r1 * 0.8 * math.cos(ang - w), r1 * 0.8 * math.sin(ang - w)),
           P(r1 * math.cos(ang + bend), r1 * math.sin(ang + bend)), P(r1 * 0.75 * math.cos(ang + w), r1 * 0.75 * math.sin(ang + w)), P(r0 * math.cos(ang + w), r0 * math.sin(ang + w))]
    d.polygon(pts, fill=c)


for r in range(8):                                    # the mane, from the outside in
    for i in range(46):
        a = 2 * math.pi * (i + random.random()) / 46
        long = (345 if math.sin(a) > 0.3 else 300) - 17 * r + random.randint(-20, 15)
        f = 0.55 + 0.09 * r + random.uniform(-0.13, 0.13)
        lock(a, 90, long, 0.09, tuple(min(255, int(c * f)) for c in mane))
for s in (-1, 1):                                     # round ears, partly in the mane
    oval(s * 150, -168, 54, 52, fur)
    oval(s * 150, -160, 34, 34, tuple(c // 2 for c in fur))
d.polygon([P(x, y) for x, y in [(-105, -185), (105, -185), (158, -90), (160, 20), (120, 130), (62, 205), (-62, 205), (-120, 130), (-160, 20), (-158, -90)]], fill=fur)
oval(0, -130, 140, 80, fur)
oval(0, 185, 78, 60, pale)                            # chin
d.polygon([P(x + turn, y) for x, y in [(-52, -130), (52, -130), (66, 60), (-66, 60)]], fill=tuple(min(255, c + 18) for c in fur))
oval(turn, 196, 52, 40, tuple(c - 20 for c in pale))
for s in (-1, 1):
    oval(turn + s * 56, 118, 72, 62, pale)
    for j in range(8):
        oval(turn + s * (48 + 16 * (j % 4)), 108 + 18 * (j // 4), 4, 4, (70, 50, 40))
    for j in range(4):
        d.line([P(turn + s * 70, 112 + 10 * j), P(turn + s * 210, 90 + 30 * j)], fill=(250, 246, 236), width=3)
    oval(turn / 2 + s * 84, -42, 42, 27, (52, 32, 22))
    d.polygon([P(turn / 2 + s * x, y) for x, y in [(42, -38), (60, -16), (36, 10)]], fill=(52, 32, 22))
    oval(turn / 2 + s * 84, -42, 31, 20, iris)
    oval(turn / 2 + s * 84 + turn / 3, -42, 13, 13, (20, 14, 10))
    oval(turn / 2 + s * 84 + 7, -49, 5, 5, (255, 255, 255))
    d.line([P(s * 130, -88), P(s * 84, -84), P(s * 48, -64)], fill=tuple(c * 6 // 10 for c in fur), width=9)
d.polygon([P(turn + x, y) for x, y in [(-60, 44), (-30, 34), (30, 34), (60, 44), (36, 86), (0, 100), (-36, 86)]], fill=(82, 46, 40))
d.line([P(turn, 98), P(turn, 148)], fill=(60, 36, 28), width=7)
d.arc(P(turn - 92, 80) + P(turn, 172), 30, 120, fill=(60, 36, 28), width=7)
d.arc(P(turn, 80) + P(turn + 92, 172), 60, 150, fill=(60, 36, 28), width=7)
