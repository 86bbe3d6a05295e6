import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

season = random.choice(["spring", "summer", "summer", "autumn", "winter"])
leaves = {"spring": ["#a8d05f", "#c4e08a", "#f4b6c8", "#f9dbe4"], "summer": ["#3f7d34", "#5f9e3c", "#86b94a", "#2f6a4a"], "autumn": ["#d9772b", "#e8a83a", "#b8402a", "#c9922f"], "winter": ["#ffffff", "#e6eef6"]}[season]
leaves = random.sample(leaves, random.randint(1, len(leaves)))
bark = random.choice(["#7a5636", "#5b4030", "#8d7660", "#4a3a34", "#e0dcd2"])
sky = random.choice(["#d4ecf8", "#a8d0ec", "#f6dcb8", "#dfe4ea", "#e4d8ec", "#f4f0d0"])
ground = random.choice(["#86b95c", "#a9bd5a", "#c4a868", "#6f9a6a"]) if season != "winter" else "#f4f7fb"
x0, y0 = random.uniform(3.6, 6.4), random.uniform(0.8, 2.2)
fig.patch.set_facecolor(sky)
kind = random.choice(["broad", "broad", "broad", "fir"])
horizon = y0 + random.uniform(0.2, 2)
light = random.choice([-1, 1])                    # side the sun shines from
xs = np.linspace(0, 10, 60)
ax.axhspan(0, horizon, color=ground, zorder=0.5)
twigs, tips = [], []


def grow(x, y, angle, length, width):
    """one branch, which splits into smaller ones"""
    x2, y2 = x + length * math.cos(angle), y + length * math.sin(angle)
    twigs.append(([(x, y), (x2, y2)], width))
    if width < 1.6:
        tips.append((x2, y2)); return
    for turn in (random.uniform(0.2, opening), -random.uniform(0.2, opening)) + ((random.uniform(-0.2, 0.2),) if random.random() < 0.4 else ()):
        grow(x2, y2, angle + turn - 0.06 * math.cos(angle), length * random.uniform(0.68, 0.86), width * 0.66)
    if width < 9:
        tips.append((x2, y2))


if kind == "broad":
    opening = random.uniform(0.4, 0.85)
    tall = random.uniform(1.5, 2.1)
    grow(x0, y0 - 0.1, math.pi / 2 + random.uniform(-0.12, 0.12), tall, random.uniform(18, 28))
    widths = [w for seg, w in twigs]
    ax.add_collection(LineCollection([seg for seg, w in twigs], linewidths=widths, colors=bark, capstyle="round", zorder=2))
    tips = np.array(tips)
    if season == "winter":
        snow = [np.array(seg) + (0, 0.04 + w / 140) for seg, w in twigs[3:]]      # it lies on the twigs
        ax.add_collection(LineCollection(snow, linewidths=np.maximum(1, np.array(widths[3:]) * 0.5), colors="white", zorder=3))
    else:
        many = np.repeat(tips, max(2, 1200 // len(tips)), axis=0)
        many = many + np.random.normal(0, random.uniform(0.18, 0.38), many.shape)
        shade = light * (many[:, 0] - x0) * 0.35 + (many[:, 1] - tips[:, 1].mean()) * 0.4 + np.random.normal(0, 0.35, len(many))
        ax.scatter(many[:, 0], many[:, 1], s=np.random.uniform(20, 90, len(many)), c=np.random.choice(leaves, len(many)), lw=0, zorder=3)
        if random.random() < 0.3:
            k = np.random.choice(len(many), 25)
            ax.scatter(many[k, 0], many[k, 1], s=60, c=random.choice(["#d8262e", "#f2a02a", "#f7e04a"]), lw=0, zorder=3.5)
else:
    tall, wide, tiers = random.uniform(5, 7), random.uniform(1.5, 2.6), random.randint(5, 9)
    green = random.choice(["#2f6a4a", "#3f7d4f", "#4a8a6a", "#28544a"])
    ax.plot([x0, x0], [y0 - 0.1, y0 + 1.2], color=bark, lw=22, zorder=1.9, solid_capstyle="butt")
    for i in range(tiers):
        b, w = y0 + 0.8 + (tall - 1) * i / tiers, wide * (1 - i / (tiers + 0.6))
        u = np.linspace(-1, 1, 41)
        edge = b + 0.14 * np.abs(np.sin(u * 12)) + 0.25 * (1 - np.abs(u))**2 - 0.1
        ax.fill(np.r_[x0 + w * u, x0], np.r_[edge, b + 1.7 * tall / 6], color=green, zorder=2 + i * 0.1, ec="#1d3f34", lw=1)
        if season == "winter":
            ax.fill(np.r_[x0 + w * u, x0 + 0.8 * w * u[::-1]], np.r_[edge, edge[::-1] + 0.28], color="white", zorder=2.06 + i * 0.1, lw=0)
if season == "winter":
    ax.scatter(np.random.rand(60) * 10, np.random.rand(60) * 10, s=np.random.uniform(3, 25, 60), c="white", zorder=5)
