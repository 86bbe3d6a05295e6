# A pizza from the oven, seen straight from above: bumpy melted cheese, a scorched rim, two or three toppings.
import math
import random
import numpy as np
from PIL import Image, ImageDraw

W = 680
cx, cy = W / 2 + random.uniform(-18, 18), W / 2 + random.uniform(-18, 18)
R = random.uniform(252, 306)
sun = random.uniform(0, 2 * math.pi)
ground = random.choice([(60, 66, 74), (112, 72, 46), (38, 30, 30), (206, 212, 214), (44, 92, 96), (74, 58, 96), (150, 170, 140), (32, 56, 98)])
surface = random.choice(["planks", "cloth", "stone", "board"])
cheese = random.choice([(250, 212, 110), (246, 196, 84), (252, 232, 176), (240, 180, 70)])
sauce = random.choice([(186, 40, 24), (204, 62, 28), (160, 30, 26)])

def noise(n):
    grain = Image.fromarray((np.random.rand(n, n) * 255).astype("uint8"))
    return np.asarray(grain.resize((W, W), Image.Resampling.BICUBIC), np.float32) / 255

def mix(a, b, t):
    return a + (b - a) * np.clip(t, 0, 1)[..., None]

fine, coarse, blobs = noise(150), noise(30), noise(11)
yy, xx = np.mgrid[0:W, 0:W].astype(np.float32)
# what lies under it
pic = np.ones((W, W, 3), np.float32) * np.array(ground, np.float32)
if surface == "planks":
    plank = np.floor(yy / 113)
    pic *= (0.86 + 0.1 * np.sin(plank * 5.1) + 0.16 * (noise(90)[:, :1] - 0.5) + 0.12 * coarse)[..., None]
    pic[(yy % 113) < 4] *= 0.55
elif surface == "cloth":
    wide = random.randint(40, 84)
    check = ((xx // wide) % 2 + (yy // wide) % 2) / 2
    pic = mix(np.array((244, 240, 230), np.float32), pic, 0.1 + 0.85 * check) * (0.9 + 0.1 * fine)[..., None]
else:
    pic *= (0.75 + 0.3 * blobs + 0.2 * fine)[..., None]
far = np.hypot(xx - cx, yy - cy)
if surface == "board":                                   # a round wooden board
    inside = np.clip((R * 1.08 - far) / 2, 0, 1)
    pic = mix(pic, np.array((196, 150, 98), np.float32) * (0.8 + 0.3 * noise(60)[:, :1] + 0.1 * coarse)[..., None], inside)
# shadow, dough, sauce, cheese
turn = np.arctan2(yy - cy, xx - cx)
edge = R * (1 + 0.018 * np.sin(3 * turn + random.uniform(0, 6)) + 0.012 * np.sin(7 * turn + random.uniform(0, 6)) + 0.03 * (coarse - 0.5))
drop = np.hypot(xx - cx + 16 * math.cos(sun), yy - cy + 16 * math.sin(sun))
pic *= (1 - 0.6 * np.clip((R * 1.05 - drop) / 26, 0, 1))[..., None]
q = far / edge
rim = np.clip((q - 0.83) / 0.17, 0, 1)
high = 0.8 * np.sin(math.pi * np.clip(rim, 0, 0.97)) + 0.35 * coarse + 0.25 * blobs + 0.06 * fine
gy, gx = np.gradient(high)
light = np.clip(1 + 9 * (gx * math.cos(sun) + gy * math.sin(sun)), 0.55, 1.35)[..., None]
dough = mix(np.array((236, 186, 112), np.float32), np.array((138, 74, 30), np.float32), 1.3 * np.abs(rim - 0.45) + 0.9 * (coarse - 0.4))
dough = mix(dough, np.array((44, 26, 18), np.float32), (blobs * coarse - 0.38) * 7)
top = mix(np.array(sauce, np.float32), np.array(cheese, np.float32), (0.45 * blobs + 0.55 * coarse - 0.3) * random.uniform(6, 10))
top = mix(top, np.array((255, 244, 214), np.float32), (noise(13) - 0.62) * 7)
top = mix(top, np.array((170, 92, 30), np.float32), (noise(34) - 0.74) * 5)
food = mix(np.array(sauce, np.float32), top, (0.81 + 0.06 * (coarse - 0.5) - q) * 40)
food = mix(food, dough, (q - 0.83) * 45)
pic = mix(pic, food * light, (1 - q) * R / 2)
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")

def disc(x, y, r, colour):
    d.ellipse((x - r, y - r, x + r, y + r), fill=colour)

def bend(x, y, a, pts, colour, s=1.0):
    d.polygon([(x + s * (u * math.cos(a) - v * math.sin(a)), y + s * (u * math.sin(a) + v * math.cos(a))) for u, v in pts], fill=colour)

def topping(kind, x, y, a):
    sx, sy = x - 5 * math.cos(sun), y - 5 * math.sin(sun)
    if kind == "salami":
        r = random.uniform(33, 40)
        disc(sx, sy, r + 1, (60, 12, 4, 130)); disc(x, y, r, (122, 22, 16)); disc(x, y, r - 4, (190, 48, 34))
        for _ in range(16):
            t, s = random.uniform(0, 6.3), r * 0.8 * math.sqrt(random.random())
            disc(x + s * math.cos(t), y + s * math.sin(t), random.uniform(1.5, 4), random.choice([(226, 120, 96), (140, 26, 20)]))
    elif kind == "olive":
        disc(sx, sy, 18, (50, 20, 0, 120)); disc(x, y, 17, (38, 34, 36)); disc(x + 3 * math.cos(sun), y + 3 * math.sin(sun), 13, (84, 80, 80)); disc(x, y, 8, (206, 150, 62))
    elif kind == "tomato":
        disc(sx, sy, 28, (60, 10, 0, 130)); disc(x, y, 27, (200, 30, 24)); disc(x, y, 21, (236, 92, 58))
        for k in range(3):
            t = a + k * 2.094
            disc(x + 10 * math.cos(t), y + 10 * math.sin(t), 8.5, (214, 48, 30)); disc(x + 11 * math.cos(t), y + 11 * math.sin(t), 3, (250, 206, 110))
    elif kind == "basil":
        leaf = [(40 * t - 40, 22 * math.sin(math.pi * t / 2) ** 1.3 * s) for s in (1, -1) for t in ([k / 8 for k in range(17)] if s > 0 else [2 - k / 8 for k in range(17)])]
        bend(sx, sy, a, leaf, (30, 30, 0, 130)); bend(x, y, a, leaf, (36, 104, 38)); bend(x, y, a, [(u, v) for u, v in leaf if v >= 0], (66, 146, 56))
        bend(x, y, a, [(-40, -1), (34, -1), (34, 1), (-40, 1)], (150, 196, 112))
    else:                                                # a slice of mushroom: cap and stalk
        cap = [(34 * math.cos(t), -24 * math.sin(t)) for t in np.linspace(-0.25, math.pi + 0.25, 22)] + [(-9, 3), (-11, 28), (11, 28), (9, 3)]
        bend(sx, sy, a, cap, (60, 30, 0, 130)); bend(x, y, a, cap, (128, 92, 62)); bend(x, y, a, cap, (238, 222, 192), 0.86)
        bend(x, y, a, [(-20, -3), (20, -3), (7, 6), (-7, 6)], (160, 124, 92))

kinds = random.sample(["salami", "olive", "tomato", "basil", "mushroom"], random.choice([2, 2, 3]))
kinds[0] = random.choice(["salami", "tomato", "mushroom", "salami"])
placed = []
gap = random.uniform(58, 76)
for _ in range(500):
    a, s = random.uniform(0, 6.3), R * 0.72 * math.sqrt(random.random())
    x, y = cx + s * math.cos(a), cy + s * math.sin(a)
    if all(math.hypot(x - u, y - v) > gap for u, v in placed):
        placed.append((x, y))
        topping(random.choice(kinds), x, y, random.uniform(0, 6.3))
cuts, a0 = random.choice([0, 0, 3, 4]), random.uniform(0, 3)
for k in range(cuts):
    u, v = R * math.cos(a0 + k * math.pi / cuts), R * math.sin(a0 + k * math.pi / cuts)
    d.line((cx - u, cy - v, cx + u, cy + v), fill=(92, 40, 14, 230), width=5)
    d.line((cx - u + 4, cy - v, cx + u + 4, cy + v), fill=(255, 236, 180, 150), width=2)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
