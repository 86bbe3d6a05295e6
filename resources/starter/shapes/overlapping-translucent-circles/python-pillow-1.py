# A print in a few inks: large translucent circles overprint one another and make new colours.
import math
import random
import numpy as np
from PIL import Image, ImageDraw

W = 600
paper = np.array(random.choice([(250, 246, 234), (244, 232, 206), (238, 240, 236), (252, 232, 226), (226, 236, 222), (255, 240, 190)]), float)
inks = random.choice([[(255, 90, 120), (40, 130, 220), (255, 214, 60)], [(255, 120, 70), (60, 90, 200)], [(20, 160, 150), (255, 110, 150), (250, 200, 60)],
                      [(120, 90, 220), (255, 150, 60), (40, 180, 150)], [(230, 60, 60), (60, 170, 220), (90, 190, 110), (250, 190, 50)], [(255, 100, 170), (60, 190, 230)]])
random.shuffle(inks)
n = random.randint(3, 5)
layout = random.choice(["ring", "row", "cluster", "grow"] if n < 5 else ["ring", "row"])
circles = []
turn = random.uniform(0, 6.28)
for i in range(n):
    if layout == "ring":
        r, away = W * 0.235, W * random.uniform(0.17, 0.175)
        circles.append((W / 2 + away * math.cos(turn + 2 * math.pi * i / n), W / 2 + away * math.sin(turn + 2 * math.pi * i / n), r))
    elif layout == "row":
        t = i / (n - 1) - 0.5
        r = W * (0.24 if n < 5 else 0.2)
        c, s = math.cos(turn), math.sin(turn)
        circles.append((W / 2 + 0.52 * W * t * c, W / 2 + 0.52 * W * t * s, r))
    elif layout == "cluster":
        circles.append((W / 2 + W * 0.17 * math.cos(turn + 2.4 * i), W / 2 + W * 0.17 * math.sin(turn + 2.4 * i), W * random.uniform(0.17, 0.27)))
    else:
        t = i / (n - 1)
        r = W * (0.13 + 0.15 * t)
        circles.append((W * (0.2 + 0.48 * t), W / 2 + W * 0.12 * math.sin(turn) * (0.5 - t), r))

sheet = np.ones((W, W, 1)) * paper
y, x = np.mgrid[0:W, 0:W]
grain = random.uniform(0.03, 0.1)
screen = random.choice(["solid", "dots", "fade", "lines"])
for i, (cx, cy, r) in enumerate(circles):
    big = Image.new("L", (W, W), 0)
    ImageDraw.Draw(big).ellipse((cx - r, cy - r, cx + r, cy + r), fill=255)
    cover = np.asarray(big, float) / 255
    cover = cover * np.clip(0.93 - grain * np.abs(np.random.randn(W, W)), 0, 1)     # speckled ink
    a = turn + i * 0.7
    u, v = x * math.cos(a) + y * math.sin(a), y * math.cos(a) - x * math.sin(a)
    if screen == "fade":
        cover = cover * np.clip(0.8 + 0.3 * ((x - cx) * math.cos(a) + (y - cy) * math.sin(a)) / r, 0, 1)
    if screen == "dots" and i % 2:
        cover = cover * np.where(np.sin(u / 2.4) + np.sin(v / 2.4) > -0.7, 1, 0.45)
    if screen == "lines" and i % 2:
        cover = cover * np.where(np.sin(u / 2.2) > -0.3, 1, 0.5)
    ink = np.array(inks[i % len(inks)], float) / 255
    sheet = sheet * (1 - 0.86 * cover[:, :, None] * (1 - ink))                               # ink over ink multiplies
img = Image.fromarray(np.uint8(np.clip(sheet, 0, 255))).resize((500, 500), Image.Resampling.LANCZOS)
