import random
from PIL import Image, ImageDraw, ImageFilter
S = 560
wall, floor, door, light = random.choice([((222, 214, 196), (150, 96, 70), (122, 72, 40), 1), ((96, 128, 136), (52, 58, 66), (220, 222, 214), .75),
    ((70, 58, 84), (34, 26, 42), (168, 84, 52), .55), ((238, 240, 240), (176, 188, 190), (70, 130, 180), 1), ((164, 60, 56), (60, 20, 24), (236, 210, 160), .7),
    ((198, 208, 160), (90, 84, 60), (64, 96, 70), .95)])
img = Image.new("RGB", (S, S)); d = ImageDraw.Draw(img, "RGBA")
vx, vy = S * random.uniform(.36, .64), S * random.uniform(.4, .5)
def P(x, y, z):                                   # x, y in -1..1, z is the depth
    return vx + (x * S * .62 + S / 2 - vx) / z, vy + (y * S * .62 + S / 2 - vy) / z
def tone(c, z, k=1.0):
    return tuple(max(0, min(255, int(v * light * k * (1.08 - .075 * z)))) for v in c)
def quad(pts, c): d.polygon([P(*p) for p in pts], fill=c)
far = random.uniform(5, 7.5)
steps = [.8 + (far - .8) * (i / 26) ** 1.4 for i in range(27)]
runner = random.random() < .6
rug = random.choice([(150, 24, 40), (30, 60, 110), (30, 90, 70), (210, 170, 80)])
for i, (a, b) in enumerate(zip(steps, steps[1:])):
    for s in (-1, 1):
        quad([(s, -1, a), (s, 1, a), (s, 1, b), (s, -1, b)], tone(wall, a, .86 if s < 0 else 1))
        quad([(s, .92, a), (s, 1, a), (s, 1, b), (s, .92, b)], tone(door, a, .8))
    quad([(-1, 1, a), (1, 1, a), (1, 1, b), (-1, 1, b)], tone(floor, a, 1.05 if i % 2 else .93))
    quad([(-1, -1, a), (1, -1, a), (1, -1, b), (-1, -1, b)], tone((250, 248, 240), a, .9))
    if runner: quad([(-.45, 1, a), (.45, 1, a), (.45, 1, b), (-.45, 1, b)], tone(rug, a, .8)); quad([(-.38, 1, a), (.38, 1, a), (.38, 1, b), (-.38, 1, b)], tone(rug, a, 1.25))
quad([(-1, -1, far), (1, -1, far), (1, 1, far), (-1, 1, far)], tone(wall, far, 1.4))
quad([(-.5, -.45, far), (.5, -.45, far), (.5, 1, far), (-.5, 1, far)], tone(door, far, 1.4))
quad([(-.36, -.3, far), (.36, -.3, far), (.36, .2, far), (-.36, .2, far)], (255, 250, 214, 255))
gap, start, ajar = random.uniform(1.5, 1.7), random.uniform(1.02, 1.2), random.randint(0, 7)
n = 0
for z in [start * gap ** k for k in (3, 2, 1, 0)]:   # pairs of doors from the far end to the near one
    e = z * (1 + (gap - 1) * .62)
    if e > far: continue
    at = lambda u: 1 / (1 / z + (1 / e - 1 / z) * u)
    lamp = [(-.3, -1, z), (.3, -1, z), (.3, -1, e), (-.3, -1, e)]
    quad(lamp, (255, 252, 226, 255)); quad([(x * .9, 1, q) for x, _, q in lamp], (255, 250, 220, 45))
    for s in (-1, 1):
        k = .86 if s < 0 else 1
        D = lambda u, t, v, b, c: quad([(s, t, at(u)), (s, b, at(u)), (s, b, at(v)), (s, t, at(v))], c)
        D(-.1, -.54, 1.1, 1, tone(wall, z, .5 * k)); D(-.06, -.5, 1.06, 1, tone((255, 255, 250), z, .85 * k)); n += 1
        if n == ajar:
            D(0, -.46, 1, 1, (255, 226, 140, 255)); D(.7, -.46, 1, 1, tone(door, z, .8)); quad([(s, 1, z), (s, 1, e), (s * .3, 1, e), (s * .3, 1, z)], (255, 226, 140, 90)); continue
        D(0, -.46, 1, 1, tone(door, z, k))
        for t, b in ((-.34, .18), (.36, .88)): D(.16, t, .84, b, tone(door, z, .7 * k)); D(.2, t + .03, .84, b, tone(door, z, 1.15 * k))
        D(.87, .24, .96, .3, (240, 205, 110, 255))
img = Image.blend(img, img.resize((70, 70)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)), .18)
