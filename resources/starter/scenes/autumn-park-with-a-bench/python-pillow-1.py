import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
S = 560
top, low, grass = random.choice([((150, 200, 235), (240, 240, 220), (120, 134, 62)), ((250, 196, 110), (255, 236, 190), (170, 130, 60)), ((170, 176, 182), (226, 224, 216), (104, 110, 70)),
                                 ((92, 70, 120), (240, 150, 110), (84, 70, 48)), ((40, 54, 84), (110, 120, 140), (46, 56, 46))])
dusk = sum(low) / 660
t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray((np.array(top) * (1 - t) + np.array(low) * t + np.zeros((S, S, 1))).astype("uint8")); d = ImageDraw.Draw(img, "RGBA")
shade = lambda c, k: tuple(min(255, int(v * k * dusk)) for v in c)
reds = [(214, 72, 32), (236, 138, 30), (246, 190, 50), (176, 44, 36), (196, 104, 36)]
hz = random.randint(285, 325); flip = random.random() < .5
def leaves(cx, cy, rx, ry, n, size, base):
    for k in range(n):
        a, r = random.uniform(0, 6.28), math.sqrt(random.random())
        x, y, q = cx + rx * r * math.cos(a), cy + ry * r * math.sin(a), size * random.uniform(.6, 1.3)
        c = base if random.random() < .7 else random.choice(reds)
        d.ellipse((x - q, y - q * .8, x + q, y + q * .8), fill=shade(c, .6 + .5 * k / n - .22 * (y - cy) / ry))
for _ in range(9):                                             # distant trees in the haze
    x = random.uniform(0, S); leaves(x, hz - 55, 45, 55, 26, 14, random.choice(reds)); d.rectangle((x - 4, hz - 20, x + 4, hz + 8), fill=shade((90, 60, 40), 1))
veil = img.filter(ImageFilter.GaussianBlur(3)); img.paste(Image.blend(veil, Image.new("RGB", (S, S), low), .35)); d = ImageDraw.Draw(img, "RGBA")
d.rectangle((0, hz, S, S), fill=shade(grass, 1.1))
for k in range(1, 7): d.rectangle((0, hz + k * 36, S, S), fill=shade(grass, 1.1 - k * .04))
d.polygon([(300, hz), (326, hz), (430, hz + 60), (S + 80, S), (60, S), (270, hz + 70)], fill=shade((206, 178, 140), 1))
def tree(x, y, s, base):
    d.ellipse((x - 90 * s, y - 10, x + 90 * s, y + 14), fill=(30, 20, 10, 80))
    d.polygon([(x - 20 * s, y + 4), (x - 10 * s, y - 150 * s), (x + 10 * s, y - 150 * s), (x + 22 * s, y + 4)], fill=shade((84, 56, 38), 1))
    for a in (-60, 0, 55): d.line((x, y - 110 * s, x + a * s, y - 200 * s), fill=shade((84, 56, 38), 1), width=int(9 * s))
    leaves(x, y - 225 * s, 115 * s, 95 * s, 230, 13 * s, base)
tree(random.randint(60, 120), hz + 70, random.uniform(.95, 1.2), random.choice(reds)); tree(random.randint(440, 510), hz + 40, random.uniform(.8, 1.05), random.choice(reds))
for _ in range(170):                                           # fallen leaves, larger towards us
    y = hz + 12 + (S - hz) * random.random(); x = random.uniform(0, S); q = 2 + 7 * (y - hz) / (S - hz)
    d.polygon([(x - q, y), (x, y - q * .6), (x + q, y + random.uniform(-2, 2)), (x, y + q * .6)], fill=shade(random.choice(reds), random.uniform(.8, 1.15)))
bx, by, w = random.randint(225, 335), random.randint(440, 480), random.randint(135, 165)   # the bench
wood, iron = random.choice([(150, 92, 50), (64, 110, 74), (190, 130, 76), (120, 50, 40), (232, 226, 212)]), (38, 38, 42)
d.ellipse((bx - w - 20, by + 20, bx + w + 20, by + 62), fill=(20, 12, 6, 90))
for s in (-1, 1):
    x = bx + s * (w - 16)
    d.line([(x, by - 108), (x, by - 30), (x, by + 38)], fill=iron, width=9); d.line([(x + s * 14, by - 10), (x + s * 14, by + 52)], fill=iron, width=10)
for k in range(4): d.rounded_rectangle((bx - w, by - 112 + k * 21, bx + w, by - 97 + k * 21), 5, fill=shade(wood, 1.12 - k * .06), outline=shade(wood, .55))
for k in range(3): d.rounded_rectangle((bx - w - 3 * k, by - 24 + k * 12, bx + w + 3 * k, by - 13 + k * 12), 4, fill=shade(wood, 1.2), outline=shade(wood, .55))
for s in (-1, 1): d.line([(bx + s * (w - 16), by - 62), (bx + s * (w - 2), by - 58), (bx + s * (w - 2), by + 6)], fill=iron, width=8, joint="curve")
for _ in range(9): x = bx + random.uniform(-w, w) * .85; y = by - random.choice([17, 6, 20]); d.polygon([(x - 10, y), (x, y - 6), (x + 10, y + 1), (x, y + 5)], fill=shade(random.choice(reds), 1.15))
for _ in range(14): x, y = random.uniform(0, S), random.uniform(60, S - 100); d.polygon([(x - 7, y - 2), (x, y - 6), (x + 6, y + 4), (x - 1, y + 5)], fill=shade(random.choice(reds), 1.1))
if flip: img = img.transpose(Image.FLIP_LEFT_RIGHT)
