# A scorpion from above: plates of armour strung on one curve from head to sting, eight legs, two long pincers; it may glow at night.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_aspect("equal")
ax.axis("off")
rng = np.random.default_rng(random.randrange(10 ** 9))

def mix(a, b, t):
    return tuple((1 - t) * np.array(to_rgb(a)) + t * np.array(to_rgb(b)))

body, soil, edge = random.choice([("#2a211f", "#e6bd80", "#000000"), ("#c98a2c", "#5a4238", "#4a2c0a"), ("#23283a", "#d8cdb8", "#05060c"),
                                  ("#38e0c0", "#161238", "#0b5a60"), ("#5a2416", "#d99a66", "#200a06"), ("#e8c860", "#7a3f2c", "#6a4a10"), ("#7af06a", "#0c1c2c", "#1a6a2a"), ("#1f3a2c", "#cfc49a", "#04100a")])
glows = soil in ("#161238", "#0c1c2c")
fig.patch.set_facecolor(soil)
hand = random.choice([-1, 1])                              # to which side the tail curls
curl = random.uniform(0.8, 1.25)
head = random.uniform(-0.6, 0.6)

# the ground: ripples of sand, cracked mud or gravel
kind = random.choice(["ripples", "cracks", "gravel"])
if kind == "ripples":
    x = np.linspace(-8, 8, 90)
    for y in np.arange(-9, 9, 0.55):
        wave = y + 0.25 * np.sin(x * 0.9 + y * 0.6) + random.uniform(-0.1, 0.1) + 0.2 * x
        ax.fill_between(x, wave, wave + 0.2, color=mix(soil, "black", 0.12), lw=0, zorder=0)
        ax.plot(x, wave + 0.25, color=mix(soil, "white", 0.25), lw=1.5, zorder=0)
elif kind == "cracks":
    g = np.array([[(i + random.uniform(-.4, .4), j + random.uniform(-.4, .4)) for i in range(-4, 6)] for j in range(-4, 6)]) * 1.9
    for i in range(9):
        for j in range(9):
            c = np.array([g[i, j], g[i, j + 1], g[i + 1, j + 1], g[i + 1, j]])
            c = c.mean(0) + (c - c.mean(0)) * 0.93
            ax.fill(c[:, 0], c[:, 1], color=mix(soil, "white", random.uniform(0.02, 0.2)), zorder=0, lw=0)
    fig.patch.set_facecolor(mix(soil, "black", 0.35))
else:
    p = rng.uniform(-8, 8, (500, 2))
    ax.scatter(p[:, 0], p[:, 1], s=rng.uniform(5, 160, 500), c=[mix(soil, random.choice(["black", "white"]), random.uniform(0.05, 0.28)) for _ in p], edgecolors=mix(soil, "black", 0.3), lw=0.6, zorder=0)

turn = np.array([[np.cos(head), -np.sin(head)], [np.sin(head), np.cos(head)]])
seen, pieces, shadows = [], [], []

def plate(centre, along, length, width, z, shade=0.0, pinch=0.8):
    """One plate of armour, its dark rim, belly of light and gloss."""
    t = np.linspace(0, 2 * np.pi, 22)
    u = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** pinch * length
    v = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** pinch * width
    d = np.array([np.cos(along), np.sin(along)])
    for f, c, move in ((1, mix(body, "black", shade), 0), (0.66, mix(body, "white", 0.16), 0.06), (0.3, mix(body, "white", 0.42), 0.1)):
        p = np.array(centre) + np.outer(u * f, d) + np.outer(v * f, (-d[1], d[0])) + (-move * width, move * width * 2)
        p = p @ turn.T
        if f == 1:
            seen.append(p)
            shadows.append(p + (0.18, -0.22))
        pieces.append((z, p, c, edge if f == 1 else "none"))

def limb(points, w0, w1, z):
    for (a, b), w in zip(zip(points, points[1:]), np.linspace(w0, w1, len(points) - 1)):
        a, b = np.array(a), np.array(b)
        plate((a + b) / 2, np.arctan2(*(b - a)[::-1]), np.hypot(*(b - a)) * 0.56, w, z, 0.1)

for s in (-1, 1):
    for i in range(4):                                     # four legs a side, fanning out
        a = np.radians(42 - 33 * i + random.uniform(-6, 6))
        p = [np.array([s * 0.5, 0.75 - 0.3 * i])]
        for step, bend in ((1.0, 0), (1.1, -0.3), (0.9, -0.75)):
            p.append(p[-1] + step * (1 + 0.07 * i) * np.array([s * np.cos(a + bend * (1 if i > 0 else -0.3)), np.sin(a + bend * (1 if i > 0 else -0.3))]))
        limb(p, 0.17, 0.07, 3)
    spread = random.uniform(0.0, 0.45)
    elbow = np.array([s * (1.5 + spread), 2.0])
    wrist = elbow + (s * (0.25 - spread), 1.15)
    limb([(s * 0.45, 1.3), elbow, wrist], 0.22, 0.2, 4)
    aim = np.pi / 2 + s * random.uniform(0.05, 0.45)
    d = np.array([np.cos(aim), np.sin(aim)])
    n = np.array([-d[1], d[0]])
    plate(wrist + d * 0.6, aim, 0.75, 0.43, 5)
    gap = random.uniform(0.15, 0.5)
    for q in (-1, 1):                                      # two fingers bow toward one another
        path = [wrist + d * (1.1 + 1.1 * t) + n * q * (0.2 + gap * np.sin(np.pi * t) * 0.6) for t in np.linspace(0, 1, 5)]
        limb(path, 0.17, 0.06, 4.8)
plate((0, 0.85), np.pi / 2, 0.8, 0.72, 8, 0, 0.7)
for s in (-1, 1):
    eye = turn @ np.array([s * 0.14, 1.05])
    ax.plot(*eye, "o", ms=5, color="black", mec="white", mew=0.8, zorder=11)
for i in range(7):                                         # the belly
    plate((0, 0.05 - 0.34 * i), np.pi / 2, 0.26, 0.8 - 0.02 * (i - 2) ** 2, 7 - 0.1 * i, 0.05 * (i % 2), 0.6)
p, a = np.array([0, -2.35]), -np.pi / 2
for i in range(6):                                         # the tail comes round
    a += hand * curl * (0.2 + 0.11 * i)
    step = 0.52 + 0.05 * i
    p = p + step * np.array([np.cos(a), np.sin(a)])
    plate(p, a, 0.42 + 0.03 * i, 0.38 - 0.025 * i, 9 + 0.1 * i, 0, 0.65)
a += hand * 0.7
plate(p + 0.62 * np.array([np.cos(a), np.sin(a)]), a, 0.46, 0.32, 10, 0, 1)
p = p + 0.95 * np.array([np.cos(a), np.sin(a)])
limb([p + t * 0.95 * np.array([np.cos(a + hand * t), np.sin(a + hand * t)]) for t in np.linspace(0, 1, 5)], 0.15, 0.035, 9.9)
# shadows (or glow) first, then all plates in their order
ax.add_collection(PolyCollection(shadows, facecolors="black", alpha=0.22, lw=0, zorder=1))
if glows:
    ax.add_collection(PolyCollection(seen, facecolors="none", edgecolors=body, alpha=0.09, lw=14, zorder=1.5))
pieces.sort(key=lambda q: q[0])
ax.add_collection(PolyCollection([q[1] for q in pieces], facecolors=[q[2] for q in pieces], edgecolors=[q[3] for q in pieces], lw=1.3, zorder=3))
# frame what was drawn
q = np.vstack(seen)
c, r = (q.max(0) + q.min(0)) / 2, (q.max(0) - q.min(0)).max() * random.uniform(0.54, 0.6)
ax.set_xlim(c[0] - r, c[0] + r)
ax.set_ylim(c[1] - r, c[1] + r)
