import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_autoscale_on(False)
ax.axis("off")
wall, table = random.choice([("#e9e2d4", "#b79f7e"), ("#2a3142", "#4a5470"), ("#f3cdbb", "#c77f68"), ("#bcd4cf", "#6f9a93"), ("#f6f6f4", "#d3d6da"), ("#5b3a4a", "#8a5c6d"), ("#e9c65a", "#b98d2e")])
horizon = random.uniform(-1.6, 0.6)
ax.axhspan(horizon, 5, color=wall, zorder=0)
ax.axhspan(-5, horizon, color=table, zorder=0)
for k in range(12):                                   # light fades into the corners
    ax.axhspan(-5, -5 + 0.3 * k, color="black", alpha=0.015, lw=0, zorder=0)

# a cone cut off below its tip: a wide foot, a narrow flat top, seen a little from above
low, high = random.uniform(2.0, 3.1), random.uniform(0.65, 1.45)
tall = random.uniform(3.4, 5.6)
squash = random.uniform(0.2, 0.38)
x0, y0 = random.uniform(-0.7, 0.7), -tall / 2 - random.uniform(0.2, 0.6)
hollow = random.random() < 0.25
light = random.choice([-1, 1]) * random.uniform(0.5, 1.1)
paint = np.array(to_rgb(random.choice(["#d1495b", "#edae49", "#00798c", "#7b5ea7", "#66a182", "#e8e4da", "#3c4f76", "#e07a3f"])))
second = np.array(to_rgb(random.choice(["#f7f3e8", "#22252e", "#f2c14e"])))
skin = random.choice(["plain", "plain", "rings", "wood", "lines"])


def at(h, angle):
    """A point on the side: h from 0 at the foot to 1 at the top; angle 0 faces us."""
    r = low + (high - low) * h
    return x0 + r * np.sin(angle), y0 + tall * h - squash * r * np.cos(angle)


t = np.linspace(0, 2 * np.pi, 90)
foot = np.column_stack(at(0.0, t))
top = np.column_stack(at(1.0, t))
throw = np.array([-np.sign(light) * tall * random.uniform(0.45, 0.7), squash * tall * random.uniform(0.2, 0.6)])
for k in range(8):                                    # the shadow: foot and thrown top, growing softer
    far = (top - (0, tall)) + throw * (0.86 + 0.03 * k)
    both = np.vstack([foot, far])
    middle = both.mean(axis=0)
    order = np.argsort(np.arctan2(*(both - middle).T[::-1]))
    ax.add_patch(Polygon(far, color="black", alpha=0.035, lw=0, zorder=1))
    ax.add_patch(Polygon([foot[22], foot[68], far[68], far[22]], color="black", alpha=0.035, lw=0, zorder=1))
    ax.add_patch(Polygon(foot * (1 + 0.004 * k), color="black", alpha=0.05, lw=0, zorder=1))

# the side in narrow strips, each as bright as it faces the light
strips = np.linspace(-np.pi / 2, np.pi / 2, 91)
levels = np.array([0, 1]) if skin != "rings" else np.linspace(0, 1, random.randint(5, 9))
phase = random.uniform(0, 6)
quads, tones = [], []
for i, (a, b) in enumerate(zip(strips, strips[1:])):
    m = (a + b) / 2
    lit = 0.34 + 0.72 * max(0, np.cos(m - light)) + 0.12 * np.exp(-((m + np.sign(light) * 1.45) / 0.2) ** 2)
    gleam = 0.4 * np.exp(-((m - light * 0.75) / 0.13) ** 2) if skin != "wood" else 0
    for j, (h0, h1) in enumerate(zip(levels, levels[1:])):
        base = second if skin == "rings" and j % 2 else paint
        if skin == "wood":
            base = np.array((0.78, 0.55, 0.33)) * (0.86 + 0.14 * np.sin(13 * m + 2 * np.sin(5 * m + phase)))
        colour = np.clip(base * lit + gleam, 0, 1)
        quads.append([at(h0, a), at(h0, b + 0.02), at(h1, b + 0.02), at(h1, a)])
        tones.append(colour)
ax.add_collection(PolyCollection(quads, facecolors=tones, linewidths=0, zorder=2))
if skin == "lines":
    for m in np.linspace(-1.4, 1.4, random.randint(7, 15)):
        ax.plot(*zip(at(0, m), at(1, m)), color=second, lw=1.8, zorder=3)

# the flat top where the tip is cut off, or the opening of a hollow one
face = paint if skin != "wood" else np.array((0.86, 0.66, 0.43))
ax.add_patch(Polygon(top, facecolor=np.clip(face * (0.35 if hollow else 1.12), 0, 1), edgecolor=np.clip(face * 1.3 + 0.08, 0, 1), lw=2, zorder=4))
if hollow:
    ax.add_patch(Polygon(np.column_stack([x0 + (top[:, 0] - x0) * 0.9, top[:, 1] - 0.08]), facecolor=face * 0.16, lw=0, zorder=5))
elif skin == "wood":
    for k in np.linspace(0.15, 0.9, 7):
        ax.plot(x0 + (top[:, 0] - x0) * k, y0 + tall + (top[:, 1] - y0 - tall) * k, color="#8a5c33", lw=0.9, zorder=5)
