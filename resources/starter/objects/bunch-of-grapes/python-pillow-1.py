# A bunch of grapes hangs from its stem: round berries with bloom and highlights, a lobed leaf and a tendril.
import math
import random
from PIL import Image, ImageDraw, ImageFilter, ImageChops

S = 640
dark, light = random.choice([((44, 22, 66), (128, 84, 160)), ((84, 112, 30), (196, 214, 104)), ((96, 14, 36), (200, 70, 84)), ((20, 24, 56), (88, 104, 164)), ((130, 104, 30), (236, 216, 130))])
wall, low = random.choice([((246, 238, 222), (222, 204, 176)), ((28, 30, 36), (12, 12, 16)), ((150, 180, 190), (96, 128, 140)), ((214, 120, 90), (150, 70, 56)), ((226, 232, 206), (160, 178, 126)), ((70, 52, 44), (30, 22, 20))])
ramp = Image.linear_gradient("L").resize((S, S))
img = Image.composite(Image.new("RGB", (S, S), low), Image.new("RGB", (S, S), wall), ramp)
r = random.randint(34, 48)
cx, top = 320 + random.randint(-35, 35), random.randint(150, 185)
tall, wide, sway = random.uniform(.56, .66) * S, random.uniform(.46, .62) * S, random.uniform(-50, 50)
sx, sy = random.choice([-.35, .35]), -.4
# one berry, shaded by shifted discs, is made once and pasted many times in slightly different sizes and lights
K = 128
berry = Image.new("RGB", (K, K), dark)
b = ImageDraw.Draw(berry)
for i in range(40):
    f = i / 40
    q, ox, oy = 66 * (1 - f), 64 + sx * 64 * f, 64 + sy * 64 * f
    b.ellipse((ox - q, oy - q, ox + q, oy + q), fill=tuple(int(u + (v - u) * f ** 1.15) for u, v in zip(dark, light)))
b.arc((10, 10, 118, 118), 30, 150, fill=tuple((u + 2 * v) // 3 for u, v in zip(dark, light)), width=5)
berry = berry.filter(ImageFilter.GaussianBlur(3))
b = ImageDraw.Draw(berry)
hx, hy = 64 + sx * 62, 64 + sy * 62
b.ellipse((hx - 12, hy - 9, hx + 12, hy + 9), fill=tuple(min(255, v + 110) for v in light))
berry = berry.filter(ImageFilter.GaussianBlur(1.5))
mask = Image.new("L", (K, K))
ImageDraw.Draw(mask).ellipse((3, 3, K - 4, K - 4), fill=255)
spots = []
y = 0
while y < tall:
    u = y / tall
    half = wide / 2 * min(1, .5 + 2.4 * u) * (1 - u) ** .62 if u > .1 else wide * .34
    n = max(1, int(2 * half / (r * 1.25)))
    for i in range(n):
        x = cx + sway * u + ((i + .5) / n - .5) * 2 * half + random.uniform(-6, 6)
        spots.append((x, top + y + random.uniform(-8, 8), abs((i + .5) / n - .5)))
    y += r * 1.02
d = ImageDraw.Draw(img)
shadow = Image.new("L", (160, 160))
sd = ImageDraw.Draw(shadow)
for x, yy, e in spots:
    sd.ellipse(((x - r + 34) / 4, (yy - r + 30) / 4, (x + r + 34) / 4, (yy + r + 30) / 4), fill=130)
img.paste((10, 8, 14), mask=shadow.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
wood = (112, 92, 48)
a = random.choice([-1, 1])
d.line([(cx - a * 6, top + 10), (cx + a * 4, top - 70), (cx + a * 26, top - 120)], fill=wood, width=13, joint="curve")
d.line((cx - 70 + a * 26, top - 108, cx + 70 + a * 26, top - 132), fill=tuple(int(c * .8) for c in wood), width=17)
spiral = [(cx - a * (70 + 5 * t) - 26 * math.cos(t * .9) * (1 - t / 22), top - 66 + 26 * math.sin(t * .9) * (1 - t / 22) - t) for t in range(20)]
d.line([(cx, top - 60)] + spiral, fill=(128, 150, 70), width=4, joint="curve")
lx, ly, L, turn = cx + a * 122, top - 62, random.randint(92, 118), random.uniform(-.5, .5)
leaf = []
for i in range(90):                                      # five lobes with teeth
    t = i / 90 * 2 * math.pi
    q = L * (.62 + .3 * abs(math.cos(2.5 * t)) ** .8 + .05 * math.sin(26 * t)) * (1 - .5 * math.exp(-((t - math.pi) / .3) ** 2))
    leaf.append((lx + a * q * math.cos(t + turn), ly + q * math.sin(t + turn) * .85))
green = random.choice([(86, 140, 58), (118, 150, 50), (60, 112, 62), (176, 130, 48)])
d.polygon([(x + 8, y + 10) for x, y in leaf], fill=tuple(int(c * .5) for c in green))
d.polygon(leaf, fill=green)
for k in range(5):
    t = (k - 2) * 1.257
    d.line((lx - a * L * .4 * math.cos(turn), ly - L * .3 * math.sin(turn), lx + a * L * .8 * math.cos(t + turn), ly + L * .66 * math.sin(t + turn)), fill=tuple(min(255, c + 55) for c in green), width=4)
d.line((lx - a * L * .4 * math.cos(turn), ly - L * .3 * math.sin(turn), cx + a * 4, top - 70), fill=(128, 150, 70), width=7)
spots.sort(key=lambda s: -s[2] + random.uniform(-.12, .12))   # the outer berries lie behind
for x, yy, e in spots:
    q = int(r * random.uniform(.92, 1.08))
    k = random.uniform(.86, 1.1) - .5 * e
    one = berry.resize((2 * q, 2 * q)).point(lambda v: min(255, int(v * k)))
    m = mask.resize((2 * q, 2 * q))
    x, yy = int(x), int(yy)
    d.ellipse((x - q - 3, yy - q - 1, x + q + 3, yy + q + 5), fill=tuple(int(c * .5) for c in dark))
    img.paste(one, (x - q, yy - q), m)
