# Two streets cross, seen from above at a slant: cars, zebra crossings, traffic lights, houses, trees
import random
from math import cos, sin
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

hour = random.choice(["day", "day", "dusk", "night"])
dim, warm, cool = {"day": (random.uniform(0.9, 1.05), 1, 1), "dusk": (0.85, 1.15, 0.95), "night": (0.56, 0.9, 1.3)}[hour]
night = hour == "night"
ground = random.choice(["#8fb866", "#c9bfa0", "#eaeff2", "#bfa47c", "#6f9e62"])
road = random.choice(["#555860", "#62626a", "#4a4f5a"])
flip, tall, w = random.choice([-1, 1]), random.uniform(1.2, 2.6), random.uniform(1.3, 1.6)
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
zoom = random.uniform(4.9, 5.8)
ax.set_xlim(-zoom, zoom)
ax.set_ylim(-zoom + 0.3, zoom + 0.3)
polys, inks = [], []


def tone(c, k=1.0):
    r, g, b = to_rgb(c)
    k *= dim
    return (min(1, r * k * warm), min(1, g * k), min(1, b * k * cool))


def at(x, y, h=0.0):
    return (flip * (x - y) * 0.87, (x + y) * 0.5 + h)


def face(pts, c, k=1.0, alpha=1.0):
    polys.append([at(*p) for p in pts])
    inks.append(tone(c, k) + (alpha,))


def dot(p, r, c, alpha=1.0, squash=1.0):
    polys.append([(p[0] + r * cos(t * 0.4), p[1] + squash * r * sin(t * 0.4)) for t in range(16)])
    inks.append(to_rgb(c) + (alpha,))


def flat(x0, y0, x1, y1, c, k=1.0, h=0.0, alpha=1.0):
    face([(x0, y0, h), (x1, y0, h), (x1, y1, h), (x0, y1, h)], c, k, alpha)


def box(x0, y0, x1, y1, h0, h1, c):
    face([(x0, y0, h0), (x1, y0, h0), (x1, y0, h1), (x0, y0, h1)], c, 0.85)
    face([(x0, y0, h0), (x0, y1, h0), (x0, y1, h1), (x0, y0, h1)], c, 0.62)
    flat(x0, y0, x1, y1, c, 1.06, h1)


def taper(x0, y0, x1, y1, h0, h1, d, e, c, lid):
    """a box that narrows to its lid by d and e"""
    face([(x0, y0, h0), (x1, y0, h0), (x1 - d, y0 + e, h1), (x0 + d, y0 + e, h1)], c, 0.95)
    face([(x0, y0, h0), (x0, y1, h0), (x0 + d, y1 - e, h1), (x0 + d, y0 + e, h1)], c, 0.7)
    flat(x0 + d, y0 + e, x1 - d, y1 - e, lid, 1.1, h1)


# ground, pavement with kerb, roads and their marks
flat(-20, -20, 20, 20, ground)
for _ in range(60):
    x, y = random.uniform(-9, 9), random.uniform(-9, 9)
    flat(x, y, x + random.uniform(0.2, 0.9), y + random.uniform(0.2, 0.9), ground, random.choice([0.93, 1.06]))
for g, c in ((w + 0.75, "#d8d4cb"), (w + 0.1, "#a9a59d"), (w, road)):
    flat(-g, -20, g, 20, c)
    flat(-20, -g, 20, g, c)
if random.random() < 0.35:                                 # puddles
    for _ in range(8):
        dot(at(random.uniform(-w, w), random.uniform(-6, 6)), random.uniform(0.3, 0.7), "#8fb4d6", 0.4, 0.5)
paint = "#f6f4ec"
for s in (-1, 1):
    for i in range(10):
        a = s * (w + 1.9 + i * 1.1)
        flat(-0.05, a, 0.05, a + s * 0.6, paint)
        flat(a, -0.05, a + s * 0.6, 0.05, paint)
    b = s * (w + 0.25)
    for i in range(6):
        a = -w + 0.1 + i * (2 * w / 6)
        flat(a, b, a + w / 6, b + s * 0.75, paint)
        flat(b, a, b + s * 0.75, a + w / 6, paint)
    q = s * (w + 1.25)
    flat(0.05 if s < 0 else -w + 0.1, q, w - 0.1 if s < 0 else -0.05, q + s * 0.14, paint)
    flat(q, -w + 0.1 if s < 0 else 0.05, q + s * 0.14, -0.05 if s < 0 else w - 0.1, paint)
things = []


def car(x, y, along, ahead, c, kind):
    n = {"car": 0.92, "van": 1.0, "bus": 1.3}[kind]

    def uv(u0, v0, u1, v1):
        return (x + u0, y + v0, x + u1, y + v1) if along else (x + v0, y + u0, x + v1, y + u1)

    flat(*[v + d for v, d in zip(uv(-n - 0.05, -0.45, n + 0.05, 0.45), (-0.12, -0.12, -0.02, -0.02))], "#000000", alpha=0.35)
    box(*uv(-n, -0.4, n, 0.4), 0.06, 0.16, "#2a2a30")
    box(*uv(-n, -0.4, n, 0.4), 0.16, 0.48 if kind == "car" else 0.4, c)
    glass = "#ffe9a8" if night and kind == "bus" else "#35506a"
    if kind == "car":
        q = -0.12 * ahead
        d, e = (0.16, 0.06) if along else (0.06, 0.16)
        taper(*uv(q - 0.56, -0.36, q + 0.5, 0.36), 0.48, 0.76, d, e, glass, c)
    else:
        top = 0.82 if kind == "van" else 1.0
        box(*uv(-n + (0.3 if ahead < 0 else 0), -0.38, n - (0.3 if ahead > 0 else 0), 0.38), 0.4, top, c)
        for i in range(4 if kind == "bus" else 1):
            u = -n + 0.36 + i * 0.48
            p = [(u, -0.39, 0.55), (u + 0.38, -0.39, 0.55), (u + 0.38, -0.39, top - 0.12), (u, -0.39, top - 0.12)]
            face([(x + m, y + v, h) if along else (x + v, y + m, h) for m, v, h in p], glass, 1.8 if glass[1] == "f" and night else 1)
    for end in (ahead, -ahead):
        for v in (-0.28, 0.28):
            p = at(*((x + n * end, y + v) if along else (x + v, y + n * end)), 0.33)
            if end < 0:                                    # only the ends that face us show their lamps
                dot(p, 0.08, "#fff3b0" if end == ahead else "#e02a20")
            if night and end == ahead:
                dot(at(*((x + (n + 0.5) * end, y + v) if along else (x + v, y + (n + 0.5) * end))), 0.45, "#fff0a8", 0.28, 0.6)
    for u in (-n * 0.6, n * 0.6):
        p = at(*((x + u, y - 0.41) if along else (x - 0.41, y + u)), 0.13)
        dot(p, 0.15, "#141418")
        dot(p, 0.07, "#8d9096")


colours = ["#d63a32", "#f2c230", "#2f6fc0", "#f3f3f0", "#3b9a5f", "#ef7f31", "#9a9fab", "#7cc4e0", "#8a4fae"]
go = random.choice([0, 1])                                 # the street that has green drives over the crossing
for along in (0, 1):
    for ahead in (-1, 1):
        lane = -ahead * w * 0.5 * (1 if along else -1)
        run = [-w - 2.6, -w - 5.4, w + 2.6, w + 5.4] + ([random.uniform(-0.25, 0.25) + ahead * 0.2] if along == go and random.random() < 0.8 else [])
        for u in random.sample(run, random.randint(2, len(run))):
            u += random.uniform(-0.2, 0.2)
            x, y = (u, lane) if along else (lane, u)
            kind = random.choice(["car"] * 6 + ["van", "bus"])
            things.append((x + y, lambda x=x, y=y, a=along, d=ahead, c=random.choice(colours), k=kind: car(x, y, a, d, c, k)))


def house(x, y, h, c, roof, pitched):
    box(x, y, x + 2.4, y + 2.4, 0, h, c)
    for i in range(3):
        for j in range(int(h / 0.75)):
            u, t = 0.25 + i * 0.75, 0.3 + j * 0.75
            on = random.random() < (0.6 if night else 0.15)
            lit, k = ("#ffe9a0", 1.8 if night else 1) if on else ("#4a6680", 1)
            face([(x + u, y, t), (x + u + 0.4, y, t), (x + u + 0.4, y, t + 0.42), (x + u, y, t + 0.42)], lit, k)
            face([(x, y + u, t), (x, y + u + 0.4, t), (x, y + u + 0.4, t + 0.42), (x, y + u, t + 0.42)], lit, k * 0.85)
    if pitched:
        face([(x - 0.12, y - 0.12, h), (x + 2.52, y - 0.12, h), (x + 1.2, y + 1.2, h + 1.5)], roof, 1.0)
        face([(x - 0.12, y - 0.12, h), (x - 0.12, y + 2.52, h), (x + 1.2, y + 1.2, h + 1.5)], roof, 0.72)
    else:
        box(x + 0.25, y + 0.25, x + 2.15, y + 2.15, h, h + 0.18, roof)
        box(x + 1.4, y + 1.3, x + 1.8, y + 1.8, h + 0.18, h + 0.5, "#b9b4ac")


def tree(x, y, c):
    dot(at(x - 0.2, y - 0.2), 0.55, "#000000", 0.25, 0.5)
    box(x - 0.06, y - 0.06, x + 0.06, y + 0.06, 0, 0.6, "#6b4a2f")
    for k, r, d in ((0.62, 0.56, 0), (0.85, 0.44, 0.1), (1.08, 0.26, 0.18)):
        p = at(x, y, 0.95 + d)
        dot((p[0] + d * 0.6 * flip, p[1]), r, tone(c, k))


def signal(x, y, green):
    box(x - 0.04, y - 0.04, x + 0.04, y + 0.04, 0, 1.0, "#3a3a40")
    box(x - 0.11, y - 0.11, x + 0.11, y + 0.11, 0.95, 1.55, "#24242a")
    for k, c in enumerate(("#2fe06a", "#5a4a20", "#5a2020") if green else ("#1c4a2a", "#5a4a20", "#ff3a2e")):
        dot(at(x - 0.05, y - 0.11, 1.06 + 0.17 * k), 0.08, c)


def person(x, y, c):
    dot(at(x - 0.06, y - 0.06), 0.16, "#000000", 0.3, 0.5)
    box(x - 0.07, y - 0.07, x + 0.07, y + 0.07, 0, 0.2, "#2c2f3c")
    box(x - 0.09, y - 0.09, x + 0.09, y + 0.09, 0.2, 0.44, c)
    dot(at(x, y, 0.54), 0.1, tone(random.choice(["#e8b894", "#8a5a3c", "#c98f6a"])))


for sx, sy in ((1, 1), (1, -1), (-1, 1)):                  # the near corner stays low and open
    x, y = (w + 1.1 if sx > 0 else -w - 3.5), (w + 1.1 if sy > 0 else -w - 3.5)
    if sx + sy > 0 or random.random() < 0.75:
        h = tall * random.uniform(0.8, 1.4) * (1 if sx + sy > 0 else 0.6)
        c, roof = random.choice(["#e6c99a", "#d0906a", "#d9d9de", "#a9b9c9", "#e3a9a0"]), random.choice(["#a5503a", "#5d6472", "#7a4a3a", "#3f6a6a"])
        things.append((x + y + 1.5, lambda x=x, y=y, h=h, c=c, r=roof, p=random.random() < 0.6: house(x, y, h, c, r, p)))
leaf = random.choice(["#5f9a50", "#5f9a50", "#d08a3a", "#86a85a"])
for _ in range(5):
    x, y = -w - random.uniform(1.2, 3.2), -w - random.uniform(1.2, 3.2)
    things.append((x + y, lambda x=x, y=y: tree(x, y, leaf)))
for sx, sy, lit in ((1, 1, 1), (-1, -1, 1), (1, -1, 0), (-1, 1, 0)):
    x, y = sx * (w + 0.3), sy * (w + 0.3)
    things.append((x + y, lambda x=x, y=y, g=(lit == go): signal(x, y, g)))
for _ in range(random.randint(4, 10)):
    p, q = random.choice([-1, 1]) * (w + 0.5), random.choice([-1, 1]) * random.uniform(w + 0.6, 5.5)
    x, y = (p, q) if random.random() < 0.5 else (q, p)
    things.append((x + y, lambda x=x, y=y, c=random.choice(colours): person(x, y, c)))
for _, draw in sorted(things, key=lambda t: -t[0]):
    draw()
ax.add_collection(PolyCollection(polys, facecolors=inks, edgecolors="none"))
if ground == "#eaeff2":                                    # snowfall over white ground
    ax.scatter([random.uniform(-zoom, zoom) for _ in range(90)], [random.uniform(-zoom, zoom + 0.3) for _ in range(90)], s=[random.uniform(3, 16) for _ in range(90)], color="white", alpha=0.8, lw=0)
ax.set_xlim(-zoom, zoom)
ax.set_ylim(-zoom + 0.3, zoom + 0.3)
