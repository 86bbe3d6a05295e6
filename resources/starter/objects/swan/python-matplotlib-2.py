# A swan on a lake before a bank of trees, with its reflection, reeds, lilies or cygnets
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
top, low, water, bank = random.choice([("#8fbdd8", "#e4f0f2", "#2f7391", "#3d6b4c"), ("#e0705a", "#ffd9a0", "#8f4a5c", "#4a2f44"), ("#141f3d", "#4a5f92", "#16294a", "#0c1630"),
                                       ("#a9c8b4", "#eef3dc", "#3f7566", "#2e5540"), ("#8f86bd", "#ecd9e6", "#5a5390", "#3a3568"), ("#c9a870", "#f7e9c4", "#5f7a5e", "#6b5a2c")])
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
mix = lambda a, b, t: tuple(rgb(a) * (1 - t) + rgb(b) * t)
h, way, s = random.uniform(4.5, 5.3), random.choice([-1, 1]), random.uniform(1.0, 1.12)
ramp = lambda a, b: np.linspace(rgb(a), rgb(b), 40)[:, None, :]
ax.imshow(ramp(top, low), extent=(0, 10, h, 10), aspect="auto", zorder=0)
ax.imshow(ramp(low, water), extent=(0, 10, h - 2.2, h), aspect="auto", zorder=0)
ax.imshow(ramp(water, "#0c1a2a"), extent=(0, 10, -1.5, h - 2.2), aspect="auto", zorder=0)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.add_patch(Ellipse((5 - way * random.uniform(2, 3.6), random.uniform(8.3, 9.2)), 1.1, 1.1, color="#fff6da"))
for k in range(34):                                   # the far bank, and its picture in the water
    x, tall = random.uniform(-0.5, 10.5), random.uniform(1.2, 3.4)
    tone = mix(bank, low, random.uniform(0, 0.22) if k > 12 else 0.3)
    ax.add_patch(Ellipse((x, h + tall * 0.4), random.uniform(1.0, 2.0), tall, color=tone))
    ax.add_patch(Ellipse((x, h - tall * 0.3), 1.4, tall * 0.75, color=tone, alpha=0.22))
ax.plot([0, 10], [h, h], color=mix(bank, "#000000", 0.3), lw=3, zorder=1)
x0, y0 = 5 - way * 0.3 + random.uniform(-0.3, 0.3), random.uniform(2.7, 3.1)
black = water not in ("#16294a", "#5a5390") and random.random() < 0.25
body, shade, bill = ("#22242a", "#5d626e", "#d8322e") if black else ("#fdfdf9", "#aebccb", "#f08a24")
lift, lean = random.choice([0, 0, 0.9]), random.uniform(-0.25, 0.3)

def soft(p, n=3):                                     # cut the corners of a closed outline
    p = np.array(p, float)
    for _ in range(n):
        q = np.roll(p, -1, 0)
        p = np.stack([p * 0.75 + q * 0.25, p * 0.25 + q * 0.75], 1).reshape(-1, 2)
    return p

def add(p, colour, flip, edge=None, lw=0, alpha=1.0):
    p = np.array(p, float)
    y = -0.9 - p[:, 1] * 0.8 if flip else p[:, 1]
    ax.add_patch(Polygon(np.c_[x0 + way * s * p[:, 0], y0 + s * y], fc=colour, ec=edge or colour, lw=lw, alpha=0.25 if flip else alpha))

t = np.linspace(0, 1, 50)
knots = np.array([(1.6, 0.1), (2.15, 0.8), (2.2 + lean, 1.8), (1.75 + lean, 2.75), (1.8 + lean, 3.5), (2.3 + lean, 3.9), (2.75 + lean, 3.72)])
line = np.stack([np.convolve(np.pad(np.interp(t, np.linspace(0, 1, 7), knots[:, i]), 5, mode="edge"), np.ones(11) / 11, "valid") for i in (0, 1)], 1)
side = np.gradient(line, axis=0)
side = np.c_[-side[:, 1], side[:, 0]] / np.hypot(side[:, 0], side[:, 1])[:, None]
thick = (0.24 + 0.42 * (1 - t) ** 2.2)[:, None]
hx, hy = line[-1]

def bird(flip):
    add(soft([(-3.2, 1.2), (-1.6, 1.2), (0.4, 1.1), (1.7, 0.9), (2.35, 0.2), (1.9, -0.5), (0.4, -0.75), (-1.6, -0.65), (-2.7, 0.1)]), body, flip)
    add(soft([(2.2, 0.0), (1.9, -0.5), (0.4, -0.75), (-1.6, -0.65), (-2.6, 0.1), (-1.0, -0.2), (1.2, -0.3)]), shade, flip, alpha=0.75)
    add(np.r_[line + side * thick, (line - side * thick)[::-1]], body, flip)
    add(np.r_[line - side * thick * 0.35, (line - side * thick)[::-1]], shade, flip, alpha=0.6)
    a = np.linspace(0, 2 * np.pi, 30)
    add(np.c_[hx + 0.48 * np.cos(a), hy + 0.02 + 0.33 * np.sin(a) - 0.12 * np.cos(a)], body, flip)
    add(soft([(hx + 0.3, hy + 0.22), (hx + 0.7, hy + 0.05), (hx + 1.2, hy - 0.36), (hx + 0.95, hy - 0.4), (hx + 0.3, hy - 0.28)], 2), bill, flip)
    add([(hx + 0.12, hy + 0.14), (hx + 0.4, hy + 0.32), (hx + 0.55, hy + 0.12), (hx + 0.36, hy - 0.1)], "#151515", flip)
    add(np.c_[hx + 0.1 + 0.07 * np.cos(a), hy + 0.14 + 0.07 * np.sin(a)], "#ffffff" if black else "#151515", flip)
    for reach, n in ((1.0, 8), (0.66, 8), (0.36, 6)):  # long feathers, then two rows of short ones
        for f in np.linspace(0, 1, n):
            root = np.array([1.25 - 0.7 * f, 0.95 - 0.8 * f])
            tip = root + reach * (np.array([-3.4 + 2.0 * f, 1.5 + lift * 1.6 * (1 - 0.6 * f) - 1.45 * f]) - root)
            out = np.array([root[1] - tip[1], tip[0] - root[0]]) * 0.2 / np.hypot(*(tip - root))
            mid = root * 0.3 + tip * 0.7
            add(soft([root, mid + out * 1.3, tip, mid - out * 1.3], 2), body if black else mix(body, shade, 0.35 * f), flip, shade, 1.0)

bird(True); bird(False)
for k in range(60):                                   # ripples, wider near us, most of them round the bird
    y = random.uniform(0, h - 0.6) if k < 40 else y0 - 0.55 - random.uniform(0, 0.5)
    x, w = random.uniform(-1, 10) if k < 40 else x0 + random.uniform(-3.6, 2), (h - y) * 0.25 + 0.3
    if k >= 40 or not (y > y0 - 0.6 and abs(x + w / 2 - x0) < 4.2):
        ax.plot([x, x + w], [y, y], color=mix(low, water, random.uniform(0, 0.7)), lw=1 + (h - y) * 0.4, alpha=0.45)
extra = random.choice(["reeds", "lilies", "cygnets"])
for k in range({"reeds": 14, "lilies": 9, "cygnets": random.randint(2, 4)}[extra]):
    if extra == "reeds":
        x, tall = (5 - way * random.uniform(3.3, 5)), random.uniform(2.0, 4.6)
        ax.plot([x, x + random.uniform(-0.4, 0.4)], [0, tall], color=mix(bank, "#7d9a4a", random.random()), lw=4)
        ax.add_patch(Ellipse((x + 0.1, tall * 0.9), 0.22, 0.8, color="#5b3a1e"))
    elif extra == "lilies":
        x, y = random.uniform(0, 10), random.uniform(0.15, 1.1)
        ax.add_patch(Ellipse((x, y), 1.2, 0.4, fc="#4c8f4c", ec="#2f6238"))
        ax.add_patch(Ellipse((x, y + 0.18), 0.4, 0.26, color=random.choice(["#f9c2d6", "#ffffff", "#4c8f4c"])))
    else:
        x, y = 5 + way * (2.2 - 1.6 * k), random.uniform(0.85, 1.15)
        for dx, dy, w, tall, c in ((0, -0.25, 1.3, 0.2, "#dfe6ea"), (0, 0, 1.1, 0.55, "#b3a899"), (0.45, 0.42, 0.45, 0.42, "#c6bcae"), (0.72, 0.38, 0.3, 0.12, "#4a4640"), (0.5, 0.48, 0.08, 0.08, "#151515")):
            ax.add_patch(Ellipse((x + way * dx, y + dy), w, tall, color=c))
