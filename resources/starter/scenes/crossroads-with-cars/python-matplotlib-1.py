import random
from math import cos, sin
from matplotlib.collections import PolyCollection
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
night = random.random() < .35; dim = random.uniform(.5, .62) if night else random.uniform(.85, 1.05)
ground = random.choice(["#8fb866", "#c9c3a5", "#e6ecef", "#b9a27c", "#6f9e62"]); flip, tall, w = random.choice([-1, 1]), random.uniform(.9, 2.4), random.uniform(1.25, 1.6)
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); z = random.uniform(5.0, 6.2); ax.set_xlim(-z, z); ax.set_ylim(-z + .3, z + .3)
def tone(c, k=1.0):
    r, g, b = to_rgb(c); k *= dim
    return tuple(min(1, v * k) for v in (r, g, b * (1.25 if night else 1)))
def at(x, y, h=0): return (flip * (x - y) * .87, (x + y) * .5 + h)
polys, inks = [], []
def face(pts, c, k=1.0): polys.append([at(*p) for p in pts]); inks.append(tone(c, k) + (1,))
def dot(p, r, c, a=1): polys.append([(p[0] + r * cos(t * .52), p[1] + r * sin(t * .52)) for t in range(12)]); inks.append(to_rgb(c) + (a,))
def flat(x0, y0, x1, y1, c, k=1.0, h=0): face([(x0, y0, h), (x1, y0, h), (x1, y1, h), (x0, y1, h)], c, k)
def box(x0, y0, x1, y1, h0, h1, c):
    face([(x0, y0, h0), (x1, y0, h0), (x1, y0, h1), (x0, y0, h1)], c, .82); face([(x0, y0, h0), (x0, y1, h0), (x0, y1, h1), (x0, y0, h1)], c, .6); flat(x0, y0, x1, y1, c, 1.05, h1)
flat(-20, -20, 20, 20, ground)
for g, c in ((w + .35, "#d8d4cb"), (w, "#5d6068")):
    flat(-g, -20, g, 20, c); flat(-20, -g, 20, g, c)
for s in (-1, 1):
    for i in range(10):
        a = s * (w + 1.5 + i * 1.1); flat(-.05, a, .05, a + s * .6, "white"); flat(a, -.05, a + s * .6, .05, "white")
    for i in range(6):
        a = -w + .1 + i * (2 * w / 6); b = s * (w + .45); flat(a, b, a + w / 6, b + s * .65, "white"); flat(b, a, b + s * .65, a + w / 6, "white")
things = []
def car(x, y, along, ahead, c):
    def part(u0, v0, u1, v1, h0, h1, c):
        box(*((x + u0, y + v0, x + u1, y + v1) if along else (x + v0, y + u0, x + v1, y + u1)), h0, h1, c)
    part(-.95, -.4, .95, .4, 0, .1, "#26262c"); part(-.95, -.4, .95, .4, .1, .45, c); q = -.12 * ahead; part(q - .5, -.34, q + .5, .34, .45, .68, "#2e4458"); part(q - .46, -.33, q + .46, .33, .68, .76, c)
    for v in (-.28, .28):
        p = at(*((x + .95 * ahead, y + v) if along else (x + v, y + .95 * ahead)), .3); dot(p, .09, "#fff3b0")
        if night: dot(p, .35, "#fff3b0", .3)
    for u in (-.55, .55):
        dot(at(*((x + u, y - .41) if along else (x - .41, y + u)), .12), .14, "#15151a")
paint = ["#d63a32", "#f2c230", "#2f6fc0", "#f3f3f0", "#3b9a5f", "#ef7f31", "#8d93a0", "#34353e", "#7cc4e0"]; spots = [(a, d) for a in (0, 1) for d in (-1, 1)]
for along, ahead in spots:
    lane = -ahead * w * .5 * (1 if along else -1); run = [-w - 2.3, -w - 4.8, w + 2.4, w + 5] + ([random.uniform(-.3, .3)] if (along, ahead) == spots[night] else [])
    for u in random.sample(run, random.randint(2, len(run))):
        u += random.uniform(-.25, .25); x, y = (u, lane) if along else (lane, u); things.append((x + y, lambda x=x, y=y, a=along, d=ahead, c=random.choice(paint): car(x, y, a, d, c)))
def house(x, y, h, c):
    box(x, y, x + 2.4, y + 2.4, 0, h, c); box(x + .3, y + .3, x + 2.1, y + 2.1, h, h + .2, "#a5573f")
    for i in range(3):
        for j in range(int(h / .75)):
            u, t = .25 + i * .75, .3 + j * .75; lit = "#ffe9a0" if random.random() < .5 else "#54708a"; k = 2.6 if night and lit[1] == "f" else 1
            face([(x + u, y, t), (x + u + .4, y, t), (x + u + .4, y, t + .42), (x + u, y, t + .42)], lit, k); face([(x, y + u, t), (x, y + u + .4, t), (x, y + u + .4, t + .42), (x, y + u, t + .42)], lit, k * .8)
def tree(x, y):
    box(x - .06, y - .06, x + .06, y + .06, 0, .6, "#6b4a2f")
    for k, r in ((.7, .55), (.95, .4)): dot(at(x - .05 * k, y, .95 + .12 * k), r, tone("#5f9a50", k))
for sx, sy in ((1, 1), (1, -1), (-1, 1)):
    x, y = (w + .9 if sx > 0 else -w - 3.3), (w + .9 if sy > 0 else -w - 3.3)
    if sx + sy > 0 or random.random() < .7: things.append((x + y + 1, lambda x=x, y=y, h=tall * random.uniform(.8, 1.5) * (1 if sx + sy else .6), c=random.choice(["#e2c79b", "#c98d6b", "#d9d9de", "#a9b9c9"]): house(x, y, h, c)))
for _ in range(4):
    x, y = -w - random.uniform(.8, 2.4), -w - random.uniform(.8, 2.4); things.append((x + y, lambda x=x, y=y: tree(x, y)))
for _, draw in sorted(things, key=lambda t: -t[0]): draw()
ax.add_collection(PolyCollection(polys, facecolors=inks, edgecolors='none'))
