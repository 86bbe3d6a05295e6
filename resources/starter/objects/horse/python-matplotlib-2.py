import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis("off")

# coat, hair, colour of the lower legs
coat, hair, points = random.choice([("#8b4a22", "#1d1410", "#2a1a14"), ("#b5652b", "#8a4519", "#a2561f"), ("#2c282a", "#121012", "#1c191b"), ("#dcd8d2", "#b5b0a8", "#8f8c8a"),
                                    ("#d9ae70", "#f6ecd6", "#c4955a"), ("#777a84", "#33353d", "#4a4c55"), ("#c9a06a", "#2b211a", "#33261d"), ("#f4f0e8", "#dcd3c2", "#e3dccf")])
tone = lambda c, f: tuple(np.clip(np.array(to_rgb(c)) * f, 0, 1))
marks = random.choice(["plain", "plain", "socks", "pinto", "dapple"])
place = random.choice(["meadow", "evening", "snow", "desert", "night", "beach"])
top, low, ground = {"meadow": ("#6fb1e4", "#e6f4fb", "#7fae4d"), "evening": ("#54457e", "#ffb36b", "#5b5a38"), "snow": ("#aebfd0", "#eef2f6", "#f7f9fb"),
                    "desert": ("#8ecae6", "#fde8c4", "#d9a25f"), "night": ("#0e1634", "#3c5288", "#24382f"), "beach": ("#9fd3dd", "#fdf3dc", "#e9d5a8")}[place]
dim = 0.6 if place == "night" else 0.85 if place == "evening" else 1.0
coat, hair, points = tone(coat, dim), tone(hair, dim), tone(points, dim)
ax.imshow(np.linspace(0, 1, 64)[:, None], extent=(0, 100, 24, 100), aspect="auto", cmap=LinearSegmentedColormap.from_list("s", [top, low]), zorder=0)
ax.add_patch(Ellipse((random.uniform(8, 92), random.uniform(70, 92)), 11, 11, color="#fff6da", alpha=0.9, zorder=0))
edge = random.uniform(24, 36)
xs = np.linspace(0, 100, 40)
for k, f in enumerate((0.75, 0.88)):                          # far hills, dunes or sea
    y = edge + (7 - 4 * k) * (1 + np.sin(xs / random.uniform(9, 18) + random.uniform(0, 6))) * (place != "beach") + 5 * (place == "beach") * (1 - k)
    ax.fill_between(xs, 0, y, color=tone("#4f9bb5", 1) if place == "beach" and k == 0 else tone(ground, f), zorder=0.2)
ax.add_patch(Rectangle((0, 0), 100, edge, color=ground, zorder=0.3))
for _ in range(60):
    x, y = random.uniform(0, 100), random.uniform(0, edge - 2)
    ax.plot([x, x + random.uniform(-1, 1)], [y, y + random.uniform(0.4, 2.6 if place in ("meadow", "evening", "night") else 0.6)], color=tone(ground, random.choice([0.7, 0.85, 1.2])), lw=1.4, zorder=0.4)
if place in ("meadow", "snow", "evening") and random.random() < 0.6:   # a rail fence behind
    for x in range(4, 120, 19):
        ax.plot([x, x], [edge - 4, edge + 11], color=tone("#7a5c40", dim), lw=6, zorder=0.4)
        ax.plot([x - 19, x, x, x - 19], [edge, edge + 1, edge + 8, edge + 7], color=tone("#8a6a4a", dim), lw=4, zorder=0.4)

side = random.choice([-1, 1])
size = random.uniform(0.86, 1.0)
foot = random.uniform(8, 13)
move = Affine2D().scale(side * size, size).translate(50 - side * 4 + random.uniform(-2, 2), foot) + ax.transData


def put(p, z, clip=None):
    p.set(transform=move, zorder=z)
    ax.add_patch(p)
    if clip:
        p.set_clip_path(clip)
    return p


def smooth(points, closed=True, n=8):
    """A soft line through the points (Catmull and Rom)."""
    p = np.array(points, float)
    if not closed:
        p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    a, b, c, d = (np.roll(p, k, 0) for k in (1, 0, -1, -2))
    t = np.linspace(0, 1, n, endpoint=False)[:, None, None]
    q = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
    q = q.transpose(1, 0, 2)
    return (q if closed else q[1:-2]).reshape(-1, 2)


def leg(hip, knee, ankle, toe, wide, colour, z, low):
    """A leg along its joints: strong above, slim below, then the hoof."""
    j = np.array([hip, knee, ankle, toe], float)
    w = np.array([wide, 2.5, 1.5, 2.0])
    left, right = [(x - k, y) for (x, y), k in zip(j, w)], [(x + k, y) for (x, y), k in zip(j, w)]
    mid = lambda a, b, k: ((a[0] + b[0]) / 2 + k, (a[1] + b[1]) / 2)
    left.insert(2, mid(left[1], left[2], 0.8))
    right.insert(2, mid(right[1], right[2], -0.8))
    shape = put(Polygon(smooth(left + right[::-1]), color=colour), z)
    put(Rectangle((toe[0] - 9, toe[1] - 1), 18, knee[1] - toe[1] - 1, color=low, lw=0), z + 0.01, shape)
    put(Polygon([(toe[0] - 2.2, toe[1] + 2.6), (toe[0] + 2.0, toe[1] + 2.6), (toe[0] + 3.6, toe[1] - 0.6), (toe[0] - 2.6, toe[1] - 0.6)], color=tone("#2a221e", dim)), z + 0.02)


put(Ellipse((0, 0.2), 62, 5, color="black", alpha=0.28), 0.6)
grazing = random.random() < 0.3
walk = random.uniform(-1, 1)
low = tone("#f5f0e8", dim) if marks == "socks" else points
far = tuple(np.array(coat) * 0.68)
leg((-19, 30), (-22 - 3 * walk, 19), (-23 - 5 * walk, 7), (-22 - 6 * walk, 0.6), 6, far, 1, tuple(np.array(points) * 0.75))
leg((15, 28), (16 + 4 * walk, 17), (15.5 + 4 * walk, 7), (16.5 + 5 * walk, 0.6), 5, far, 1, tuple(np.array(points) * 0.75))
flow = random.uniform(-5, 3)
put(Polygon(smooth([(-27, 45), (-33, 44), (-37 + flow, 34), (-37 + flow, 22), (-34 + flow, 14), (-31 + flow, 24), (-29, 34), (-25, 41)]), color=hair), 1.5)
trunk = [(-27, 46), (-20, 49.5), (-11, 49), (0, 46.5), (9, 48), (15, 50)]
if grazing:
    h = (36, 9)                                               # the muzzle is in the grass
    neck = [(24, 44), (32, 34), (36, 25), (38.5, 20), (40, 13), (39.5, 8.5), (36, 6.5), (33, 8.5), (31.5, 14), (28, 19), (24, 24), (21, 28)]
    crest, ears, eye, nose = [(14, 50), (22, 45), (30, 36.5), (34.5, 29)], (34.5, 28.5), (36.2, 18.8), (38.2, 9.6)
    bridge = [(38.0, 21), (39.6, 13.4), (38.2, 13.4), (36.6, 20)]
else:
    up = random.uniform(-4, 4)
    neck = [(21, 58 + up * 0.5), (26, 67 + up), (31, 71 + up), (36, 68 + up), (42, 60 + up), (46, 54 + up), (46.5, 50.5 + up), (43, 49 + up), (39.5, 51.5 + up), (34, 56 + up), (31, 55 + up * 0.8), (29, 47), (28, 39)]
    crest, ears, eye, nose = [(13, 50), (18, 57 + up * 0.4), (23, 66 + up), (28, 71.5 + up)], (29.5, 71 + up), (35.4, 64.4 + up), (44.8, 52.6 + up)
    bridge = [(36.5, 67.4 + up), (45, 55.5 + up), (43.4, 55 + up), (35.4, 66 + up)]
belly = [(23, 30), (14, 26.5), (2, 26), (-10, 28), (-19, 27), (-26, 30), (-30, 38)]
for dx, dz in ((0, 0), (2.6, -0.01)):                         # both ears
    put(Polygon([(ears[0] - 1.6 + dx, ears[1] - 1), (ears[0] + dx - 0.2, ears[1] + 5.6), (ears[0] + 1.7 + dx, ears[1] - 1.4)], color=coat if dz == 0 else far), 3 + dz)
body = put(Polygon(smooth(trunk + neck + belly), color=coat), 2)
leg((-20, 33), (-25 + 3 * walk, 19.5), (-23.5 + 6 * walk, 7.5), (-22 + 7 * walk, 0), 8.2, coat, 3, low)
leg((19, 30), (19 - 4 * walk, 17.5), (18.5 - 5 * walk, 7.5), (19.5 - 6 * walk, 0), 5.6, coat, 3, low)
if marks == "pinto":
    for x, y, w, h in ((-20, 40, 17, 18), (4, 38, 13, 20), (24, 50, 9, 12)):
        put(Polygon(smooth([(x + w / 2 * np.cos(a) * random.uniform(0.7, 1.2), y + h / 2 * np.sin(a) * random.uniform(0.7, 1.2)) for a in np.linspace(0, 6, 9)]), color=tone("#f6f1e8", dim)), 3.2, body)
elif marks == "dapple":
    for _ in range(60):
        put(Ellipse((random.uniform(-28, 16), random.uniform(30, 48)), 2.4, 2, color=tuple(np.clip(np.array(coat) * 1.16 + 0.05, 0, 1)), alpha=0.6), 3.2, body)
for k in range(6):                                            # shade under the belly, light along the back
    put(Ellipse((0, 24 + k), 66, 12, color="black", alpha=0.05, lw=0), 3.3, body)
    put(Ellipse((-4, 52 - 0.5 * k), 50 - 4 * k, 7, color="white", alpha=0.05, lw=0), 3.3, body)
for line in ([(-12, 44), (-9, 38), (-12, 31)], [(13, 45), (17, 38), (15, 31)]):
    ax.plot(*smooth(line, False).T, color=tuple(np.array(coat) * 0.7), lw=1.6, transform=move, zorder=3.4)
c = smooth(crest, False, 5)
for k, (x, y) in enumerate(c):                                # mane, lock by lock
    put(Polygon(smooth([(x - 2, y - 0.4), (x + 1.6, y + 1.6), (x + 2.5 + random.uniform(-1, 1.5), y - 5), (x - 0.5 + random.uniform(-1, 1), y - 8.5 - random.uniform(0, 3))], n=4), color=hair), 3.6)
put(Polygon(smooth([(ears[0] + 1, ears[1] + 1), (ears[0] + 4, ears[1] - 3), (ears[0] + 4, ears[1] - 7), (ears[0] + 1.5, ears[1] - 3)]), color=hair), 3.6)
if random.random() < 0.55:
    put(Polygon(bridge, color=tone("#f8f3ea", dim)), 3.5, body)
put(Ellipse(eye, 2, 1.8, color="#0d0a09"), 4)
put(Ellipse((eye[0] + 0.4, eye[1] + 0.4), 0.5, 0.5, color="white"), 4)
put(Ellipse(nose, 1.5, 1.1, angle=50, color="#1a1210"), 4)
