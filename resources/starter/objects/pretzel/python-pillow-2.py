import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 800
style = random.choice(["board", "cloth", "paper", "slate"])
base = {"board": [(196, 148, 96), (120, 78, 48)], "cloth": [(246, 244, 238), (60, 110, 170), (190, 50, 50)], "paper": [(232, 222, 204), (206, 176, 134)], "slate": [(52, 58, 62), (34, 36, 44)]}[style]
img = Image.new("RGB", (S, S), base[0] if style != "board" else random.choice(base))
d = ImageDraw.Draw(img, "RGBA")
if style == "board":                                  # planks with grain
    for y in range(0, S, 160):
        for _ in range(24):
            g = y + random.randint(4, 156)
            d.line([(x, g + 5 * np.sin(x / 130 + g)) for x in range(0, S + 50, 50)], fill=(60, 30, 10, random.randint(16, 50)), width=2)
        d.line((0, y, S, y), fill=(40, 20, 8, 150), width=4)
elif style == "cloth":                                # checked cloth
    c = random.choice(base[1:])
    for k in range(0, S, 100):
        d.rectangle((k, 0, k + 50, S), fill=c + (110,)); d.rectangle((0, k, S, k + 50), fill=c + (110,))
else:
    noise = Image.fromarray(np.random.randint(0, 255, (100, 100)).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)
    img = Image.blend(img, Image.merge("RGB", [noise] * 3), 0.07)
if random.random() < .5: img = img.rotate(90)
brown = np.array(random.choice([(150, 82, 30), (182, 110, 46), (112, 56, 24), (196, 134, 66)]))
size, tilt = random.uniform(300, 345), np.radians(random.uniform(-40, 40) + (180 if random.random() < .25 else 0))
cx, cy = 400 + random.randint(-20, 20), 400 + random.randint(-20, 20)
belly, arm = random.uniform(.15, .2), random.uniform(.075, .1)
lx, ly = np.array([random.choice([-1, 1]) * .55, -.8]) # where the light comes from
half = np.array([(.5, -.56), (.38, -.36), (.17, -.12), (-.05, .02), (-.12, .15), (0, .28), (.24, .52), (.52, .66), (.8, .56), (.93, .26), (.87, -.1), (.66, -.42), (.38, -.64), (0, -.72)])
half[7:11] *= (random.uniform(.94, 1.06), random.uniform(.92, 1.06))
k, t = np.arange(14), np.linspace(0, 13, 170)
path = np.c_[np.interp(t, k, half[:, 0]), np.interp(t, k, half[:, 1])]
for _ in range(50): path[1:-1] = (path[:-2] + path[1:-1] * 2 + path[2:]) / 4
w = np.interp(t, [0, .3, 2, 6, 10, 13], [arm * .75, arm * .95, arm, arm * 1.25, belly * .9, belly])
rot = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])

def screen(p):
    return (p @ rot) * (size, -size) + (cx, cy)

def rope(p, r, shadow):
    """One strand: its own soft shadow on what lies below, a dark rim, then ever smaller and lighter cores."""
    q, r = screen(p), r * size
    if shadow:
        m = Image.new("L", (S // 4, S // 4), 0)
        for (x, y), a in zip(q - np.array([lx, ly]) * shadow, r): ImageDraw.Draw(m).ellipse(((x - a) / 4, (y - a) / 4, (x + a) / 4, (y + a) / 4), fill=150)
        img.paste((24, 12, 6), (0, 0), m.filter(ImageFilter.GaussianBlur(shadow / 8)).resize((S, S)))
    d = ImageDraw.Draw(img)
    for g in np.linspace(1, .16, 9):
        f = .42 + .95 * (1 - g) ** .8
        c = tuple(int(v) for v in np.clip(brown * f + 26 * max(0, .4 - g), 0, 255))
        for (x, y), a in zip(q, r):
            ox, oy = x + lx * a * (1 - g) * .5, y + ly * a * (1 - g) * .5
            d.ellipse((ox - a * g, oy - a * g, ox + a * g, oy + a * g), fill=c)

left = path * (-1, 1)
ring = np.vstack([path[62:], left[62:][::-1]])
rope(ring[::2], np.r_[w[62:], w[62:][::-1]][::2], 26)
rope(path[:80:2], w[:80:2], 12); rope(left[:80:2], w[:80:2], 12)
rope(path[54:80:2], w[54:80:2], 8)                    # the twist goes over again
d = ImageDraw.Draw(img, "RGBA")
if random.random() < .7:                              # the baker's cut: pale, torn dough along the belly
    u = np.linspace(-1, 1, 40)
    wide = belly * random.uniform(.3, .5) * np.sqrt(1 - u ** 2)
    c = np.c_[u * .34, -.72 + .13 * u ** 2]
    up, lo = c + np.c_[0 * u, wide + .012 * np.random.randn(40)], c - np.c_[0 * u, wide + .012 * np.random.randn(40)]
    d.polygon([tuple(p) for p in screen(np.vstack([up, lo[::-1]]))], fill=(238, 206, 150), outline=(150, 92, 44))
    for _ in range(40):
        i = random.randrange(4, 36)
        d.line([tuple(p) for p in screen(np.vstack([c[i], c[i] + (np.random.uniform(-.05, .05), wide[i] * random.uniform(-.8, .8))]))], fill=(206, 160, 98, 190), width=4)
topping = random.choice(["salt", "salt", "salt", "sesame", "seeds"])
for _ in range(random.randint(60, 150)):
    i = random.randrange(62, 170)
    p = screen(path[i] * (random.choice([-1, 1]), 1) + np.random.uniform(-.62, .62, 2) * w[i] * .9)
    a, r = random.uniform(0, 6.3), random.uniform(4, 9) if topping == "salt" else 5
    n = 4 if topping == "salt" else 9
    q = [(p[0] + r * np.cos(a + 2 * np.pi * j / n) * (1 if topping != "sesame" else 1.5), p[1] + r * np.sin(a + 2 * np.pi * j / n)) for j in range(n)]
    d.polygon([(x + 2, y + 4) for x, y in q], fill=(40, 18, 6, 130))
    d.polygon(q, fill={"salt": (252, 250, 244), "sesame": (244, 226, 184), "seeds": (44, 36, 40)}[topping] + (255,), outline=(200, 190, 176) if topping == "salt" else None)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
