# A crab from above: broad shell, eight jointed legs, two raised claws, eyes on stalks; on sand, in foam, on the seabed or on rock.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import EllipseCollection
from matplotlib.colors import to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.axis("off")
rng = np.random.default_rng(random.randrange(10 ** 9))

def mix(a, b, t):
    return tuple((1 - t) * np.array(to_rgb(a)) + t * np.array(to_rgb(b)))

coat, ground = random.choice([("#d8402a", "sand"), ("#e4722a", "seabed"), ("#b52f4a", "sand"), ("#f09a2e", "rock"), ("#2f6fae", "sand"),
                              ("#e85a3c", "rock"), ("#6d4a9c", "foam"), ("#c8371f", "foam"), ("#f2b84a", "seabed"), ("#4a7a42", "sand"), ("#d84a6a", "seabed")])
dark, light = mix(coat, "#1a0a10", 0.55), mix(coat, "#fff2d8", 0.45)
base = {"sand": "#ecd6a6", "foam": "#d9c496", "seabed": "#17616f", "rock": "#3b434c"}[ground]
fig.patch.set_facecolor(base)
# grains, pebbles and what lies about
n = 900
xy = rng.uniform(-5, 5, (n, 2))
ax.scatter(xy[:, 0], xy[:, 1], s=rng.uniform(1, 14, n), c=[mix(base, random.choice(["black", "white"]), random.uniform(0.05, 0.25)) for _ in range(n)], lw=0)
size = rng.uniform(0.2, 0.9, 40)
tone = [mix(base, random.choice(["black", "white", "#a0763c"]), random.uniform(0.1, 0.35)) for _ in range(40)]
ax.add_collection(EllipseCollection(size, size * 0.7, rng.uniform(0, 180, 40), units="x", offsets=rng.uniform(-5, 5, (40, 2)), transOffset=ax.transData, facecolors=tone, edgecolors=mix(base, "black", 0.3), lw=0.8))
if ground == "foam":                                       # the edge of a wave
    x = np.linspace(-5, 5, 120)
    edge = random.uniform(-0.5, 2.6) + 0.35 * np.sin(1.3 * x + random.uniform(0, 6)) + 0.2 * np.sin(3.1 * x) + random.uniform(-0.25, 0.25) * x
    ax.fill_between(x, edge - 0.35, 6, color="#b09868", lw=0)
    ax.fill_between(x, edge, 6, color="#ffffff", lw=0)
    ax.fill_between(x, edge + 0.3 + 0.1 * np.sin(7 * x), 6, color="#8fd0d2", lw=0)
    ax.fill_between(x, edge + 1.6 + 0.2 * np.sin(5 * x), 6, color="#6bb9c4", lw=0)
if ground == "seabed":                                     # light net of the waves
    for _ in range(14):
        t = np.linspace(-5, 5, 60)
        ax.plot(t, random.uniform(-5, 5) + 0.4 * np.sin(t * random.uniform(1, 2) + random.uniform(0, 6)), color="#7fd0cc", alpha=0.3, lw=random.uniform(1, 4))

turn, k = random.uniform(-0.5, 0.5), random.uniform(0.95, 1.08)
rot = k * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])

def smooth(p):
    p = np.array(p, float)
    for _ in range(3):                                     # cutting the corners
        q = np.roll(p, -1, axis=0)
        p = np.stack([0.75 * p + 0.25 * q, 0.25 * p + 0.75 * q], 1).reshape(-1, 2)
    return p

def piece(points, colour, z, edge=dark, lw=1.6):
    p = (rot @ np.array(points, float).T).T + (0, -0.35)
    if edge == dark:
        ax.fill(p[:, 0] + 0.16, p[:, 1] - 0.2, color="black", alpha=0.2, zorder=2, lw=0)
    ax.fill(p[:, 0], p[:, 1], facecolor=colour, edgecolor=edge, lw=lw, zorder=z)

def bone(a, b, wa, wb, z, colour=coat):
    a, b = np.array(a), np.array(b)
    n = np.array([a[1] - b[1], b[0] - a[0]]) / np.hypot(*(b - a))
    m = (a + b) / 2
    piece(smooth([a + n * wa, m + n * (wa + wb) * 0.62, b + n * wb, b - n * wb, m - n * (wa + wb) * 0.62, a - n * wa]), colour, z)
    ax.plot(*(rot @ np.array([a * 0.75 + b * 0.25 + n * wa * 0.4, a * 0.25 + b * 0.75 + n * wb * 0.4]).T + np.array([[0], [-0.35]])), color=light, lw=2, zorder=z, solid_capstyle="round")

wide = random.uniform(1.75, 2.2)
for s in (-1, 1):
    for i in range(4):                                     # walking legs: thigh, shin, pointed toe
        a = np.radians(22 - 27 * i + random.uniform(-9, 9))
        hip = (s * wide * 0.8, 0.3 - 0.36 * i)
        knee = (hip[0] + s * 1.25 * np.cos(a), hip[1] + 1.15 * np.sin(a) + 0.15)
        b = a - random.uniform(0.5, 0.8)
        shin = (knee[0] + s * 0.85 * np.cos(b), knee[1] + 0.9 * np.sin(b))
        bone(shin, (shin[0] + s * 0.55 * np.cos(b - 0.5), shin[1] + 0.85 * np.sin(b - 0.5)), 0.15, 0.02, 3, dark)
        bone(knee, shin, 0.2, 0.14, 4)
        bone(hip, knee, 0.24, 0.2, 5)
    big, gape = random.uniform(1.2, 1.75), random.uniform(0.1, 0.7)
    elbow = (s * (wide + random.uniform(0.25, 0.6)), 1.4)
    wrist = (elbow[0] + s * random.uniform(-0.5, 0.1), 2.2)
    bone((s * wide * 0.7, 0.7), elbow, 0.28, 0.3, 5)
    bone(elbow, wrist, 0.3, 0.34, 6)
    aim = np.pi / 2 + s * random.uniform(0.0, 0.5)
    c, d = np.cos(aim), np.sin(aim)
    hand = lambda p: [(wrist[0] + big * (x * c - s * y * d), wrist[1] + big * (x * d + s * y * c)) for x, y in p]
    thumb = [(0.5 + x * np.cos(gape) - y * np.sin(gape), 0.24 + x * np.sin(gape) + y * np.cos(gape)) for x, y in smooth([(-.1, -.05), (0, .2), (.4, .22), (.85, -.05), (.95, -.3), (.65, -.12), (.3, -.1), (.05, -.2)])]
    piece(hand(thumb), mix(coat, "black", 0.15), 7)
    piece(hand(smooth([(-.1, -.1), (.2, -.42), (.7, -.42), (1.2, -.15), (1.4, .2), (1.0, -.03), (.72, 0), (.62, .22), (.5, .36), (.2, .4), (-.1, .2)])), coat, 8)
    piece(hand(smooth([(.1, -.2), (.3, -.32), (.7, -.3), (.8, -.22), (.4, -.18)])), light, 9, light, 0)
    piece([(s * 0.42, 1.0), (s * 0.58, 1.0), (s * 0.7, 1.6), (s * 0.5, 1.6)], coat, 6)
    t = np.linspace(0, 2 * np.pi, 24)
    piece(np.c_[s * 0.62 + 0.24 * np.cos(t), 1.72 + 0.24 * np.sin(t)], "#15100f", 12, light, 1.5)
    piece(np.c_[s * 0.62 - 0.07 + 0.07 * np.cos(t), 1.8 + 0.07 * np.sin(t)], "white", 13, "white", 0)
shell = [(0, 1.3), (.5, 1.2), (.9, 1.28), (1, .85), (1.04, .4), (.85, -.35), (.55, -.95), (.25, -1.25)]
full = smooth([(x * wide, y) for x, y in shell] + [(-x * wide, y) for x, y in shell[:0:-1]])
for j, q in enumerate(np.linspace(0, 1, 7)):               # the shell grows lighter toward its top
    piece(full * (1 - 0.75 * q) + (-0.25 * q, 0.28 * q), mix(mix(coat, "black", 0.22), light, 0.8 * q), 10 + 0.1 * j, dark if j == 0 else "none")
spots = rng.normal(0, 1, (random.choice([0, 18, 40]), 2)) * (0.5 * wide, 0.42)
for x, y in spots[np.hypot(spots[:, 0] / wide, spots[:, 1]) < 0.85]:
    ax.plot(*(rot @ (x, y) + (0, -0.35)), "o", ms=random.uniform(2, 6), color=dark, alpha=0.6, zorder=11.5)
for s in (-1, 1):
    ax.plot(*(rot @ np.array([[s * .25, s * .5, s * .95], [.5, -.05, -.3]]) + np.array([[0], [-.35]])), color=dark, lw=2.2, zorder=11.6)
