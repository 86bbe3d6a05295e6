import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
# A puddle on a road by night: the moon, the clouds and the far houses or trees stand in it upside down.
S = 720
high, low = random.choice([((10, 16, 48), (62, 84, 140)), ((30, 14, 56), (140, 84, 130)), ((6, 34, 44), (70, 130, 130)), ((22, 24, 34), (110, 112, 120)), ((16, 20, 60), (190, 110, 96))])
moon = random.choice([(255, 248, 220), (255, 226, 160), (232, 242, 255), (255, 200, 130)])
ground = random.choice([(46, 46, 54), (66, 52, 44), (44, 56, 48), (72, 64, 72)]); place = random.choice(["houses", "pines", "branches", "hills"])
surface = random.choice(["cobbles", "asphalt", "earth"]); phase = random.choice(["full", "full", "crescent"])
h = random.randint(222, 262)                                     # horizon
mx, r = random.randint(230, 490), random.randint(58, 76); my = random.randint(88, 112)
def mix(a, b, f):
    return tuple(int(u + (v - u) * f) for u, v in zip(a, b))
# the upper world; it is drawn a little higher than the horizon so that it can be mirrored
sky = Image.new("RGB", (S, h)); d = ImageDraw.Draw(sky)
for y in range(h): d.line([(0, y), (S, y)], fill=mix(high, low, (y / h) ** 1.3))
for _ in range(random.choice([30, 90, 150])):
    x, y, q = random.uniform(0, S), random.uniform(0, h * 0.8), random.choice([1, 1, 2]); d.ellipse([x, y, x + q, y + q], fill=mix(low, (255, 255, 255), 0.8))
halo = Image.new("L", (S, h), 0); ImageDraw.Draw(halo).ellipse([mx - r * 1.7, my - r * 1.7, mx + r * 1.7, my + r * 1.7], fill=130)
sky.paste(mix(low, moon, 0.6), mask=halo.filter(ImageFilter.GaussianBlur(34))); d.ellipse([mx - r, my - r, mx + r, my + r], fill=moon)
for _ in range(9):
    a, q, e = random.uniform(0, 6.28), random.uniform(0, 0.7) * r, random.uniform(0.08, 0.24) * r
    d.ellipse([mx + q * math.cos(a) - e, my + q * math.sin(a) - e, mx + q * math.cos(a) + e, my + q * math.sin(a) + e * 0.9], fill=mix(moon, low, 0.2))
if phase == "crescent":
    s = random.choice([-1, 1]) * r * 0.55; d.ellipse([mx + s - r * 0.93, my - r * 0.97, mx + s + r * 0.93, my + r * 0.89], fill=mix(high, low, (my / h) ** 1.3))
clouds = Image.new("L", (S, h), 0); c = ImageDraw.Draw(clouds)
for _ in range(random.choice([0, 5, 12])):
    x, y = random.uniform(0, S), random.uniform(20, h - 30)
    for k in range(6): e = random.uniform(20, 60); c.ellipse([x + k * 30 - e, y - e * 0.16, x + k * 30 + e, y + e * 0.16], fill=70)
sky.paste(mix(low, (255, 255, 255), 0.4), mask=clouds.filter(ImageFilter.GaussianBlur(5))); dark = mix(high, (4, 4, 10), 0.6)
if place == "houses":
    x = -20
    while x < S:
        w, t = random.randint(54, 100), random.randint(36, 92); d.rectangle([x, h - t, x + w, h], fill=dark)
        d.polygon([(x - 5, h - t), (x + w / 2, h - t - random.randint(18, 44)), (x + w + 5, h - t)], fill=mix(dark, (0, 0, 0), 0.4))
        for k in range(4):
            if random.random() < 0.55:
                a, b = x + 12 + (w - 36) * (k % 2), h - t + 12 + 30 * (k // 2); d.rectangle([a, b, a + 13, b + 17], fill=random.choice([(255, 206, 110), (255, 176, 90)]))
        x += w
elif place == "pines":
    for _ in range(30):
        x, t = random.uniform(-20, S), random.uniform(40, 130)
        for k in range(5):
            d.polygon([(x, h - t + k * t * 0.15), (x - t * (0.1 + 0.04 * k), h - t + (k + 1.6) * t * 0.16), (x + t * (0.1 + 0.04 * k), h - t + (k + 1.6) * t * 0.16)], fill=dark)
        d.rectangle([x - 3, h - 20, x + 3, h], fill=dark)
elif place == "branches":
    def grow(x, y, a, size):
        u, v = x + size * math.cos(a), y - size * math.sin(a); d.line([(x, y), (u, v)], fill=dark, width=max(1, int(size / 6)))
        if size > 9:
            for s in (-1, 1): grow(u, v, a + s * random.uniform(0.2, 0.6), size * random.uniform(0.66, 0.82))
    for x in (random.uniform(20, 130), random.uniform(590, 700)): grow(x, h, math.pi / 2 + random.uniform(-0.15, 0.15), 62)
for k in range(S):
    d.line([(k, h - 12 - 12 * math.sin(k * 0.011 + mx) - (26 if place == "hills" else 0) * (1 + math.sin(k * 0.006 + r)))] + [(k, h)], fill=mix(dark, low, 0.12))
# the road, its stones growing towards us
img = Image.new("RGB", (S, S), ground); img.paste(sky, (0, 0)); d = ImageDraw.Draw(img); y, step = float(h), 7.0
while y < S:
    f = (y - h) / (S - h); tone = mix(mix(ground, low, 0.25), mix(ground, (0, 0, 0), 0.35), f); d.rectangle([0, y, S, y + step + 1], fill=tone)
    if surface == "cobbles":
        w = step * 2.1; x = -random.uniform(0, w)
        while x < S:
            d.rounded_rectangle([x + 1, y + 1, x + w - 2, y + step - 1], max(1, step * 0.32), fill=mix(tone, random.choice([(0, 0, 0), low]), random.uniform(0.05, 0.3)))
            d.line([(x + w * 0.2, y + 2), (x + w * 0.8, y + 2)], fill=mix(tone, moon, 0.3), width=max(1, int(step / 14))); x += w
    else:
        for _ in range(26):
            x, e = random.uniform(0, S), step * random.uniform(0.1, 0.4) * (0.4 if surface == "asphalt" else 1)
            d.ellipse([x - e * 1.6, y, x + e * 1.6, y + e], fill=mix(tone, random.choice([(0, 0, 0), low, moon]), random.uniform(0.08, 0.25)))
    y, step = y + step, step * 1.13
# the puddle: a wavy outline, with the mirrored world and its ripples inside
px, py, pa, pb = 360 + (mx - 360) * 0.5, (h + h - my + 600) / 2 + 26, random.uniform(300, 335), random.uniform(178, 196)
seed = [random.uniform(0, 6.28) for _ in range(4)]; edge = []
for k in range(120):
    a = k * math.pi / 60
    q = 1 + 0.05 * math.sin(2 * a + seed[0]) + 0.05 * math.sin(3 * a + seed[1]) + 0.035 * math.sin(5 * a + seed[2]) + 0.02 * math.sin(9 * a + seed[3])
    edge.append((px + pa * q * math.cos(a), py + pb * q * math.sin(a)))
upside = Image.new("RGB", (S, S - h), high); upside.paste(sky.transpose(Image.FLIP_TOP_BOTTOM).resize((S, int(h * 1.4))), (0, 0))
mirror = np.asarray(upside, float); fade = np.clip((np.arange(S - h) / (h * 1.4) - 0.62) / 0.36, 0, 1)[:, None, None]
mirror = (mirror * (1 - fade) + np.array(mix(high, low, 0.12)) * fade).astype("uint8"); strength = random.uniform(2, 9)
for k in range(S - h): mirror[k] = np.roll(mirror[k], int(strength * (0.3 + k / S) * math.sin(k * 0.16 + 2.2 * math.sin(k * 0.045))), axis=0)
water = Image.new("RGB", (S, S), high); water.paste(Image.fromarray(mirror).filter(ImageFilter.GaussianBlur(1)), (0, h)); w = ImageDraw.Draw(water)
for _ in range(random.choice([0, 1, 3])):                        # rings where drops fell
    x, y = px + random.uniform(-180, 180), py + random.uniform(-60, 120)
    for k in range(1, 4): w.ellipse([x - 24 * k, y - 9 * k, x + 24 * k, y + 9 * k], outline=mix(low, (255, 255, 255), 0.5 - 0.1 * k), width=2)
mask = Image.new("L", (S, S), 0); ImageDraw.Draw(mask).polygon(edge, fill=255); wet = mask.filter(ImageFilter.GaussianBlur(16)).point(lambda v: v * 0.7)
img.paste((6, 6, 12), mask=wet); img.paste(water, mask=mask); d = ImageDraw.Draw(img)
d.line(edge[60:] + edge[:1], fill=mix(ground, (0, 0, 0), 0.6), width=5); d.line(edge[4:56], fill=mix(low, moon, 0.6), width=3)
for _ in range(random.choice([0, 3, 7])):                        # fallen leaves
    x, y, e, a = px + random.uniform(-300, 300), py + random.uniform(-110, 130), random.uniform(9, 17), random.uniform(0, 3.1)
    d.polygon([(x + e * q * math.cos(a) - e * v * math.sin(a), y + 0.5 * (e * q * math.sin(a) + e * v * math.cos(a))) for q, v in ((-1.4, 0), (-0.4, 0.6), (0.6, 0.5), (1.5, 0), (0.6, -0.5), (-0.4, -0.6))], fill=random.choice([(206, 110, 40), (180, 140, 50), (140, 60, 40)]))
img = img.resize((500, 500), Image.LANCZOS)
