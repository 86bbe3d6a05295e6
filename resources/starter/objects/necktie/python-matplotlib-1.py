import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#e9e4da", "#2d3440", "#c7d6d9", "#5d4037", "#f3d9c9", "#8796a8"]))
one, two = random.choice([("#8d1b2b", "#e7c46a"), ("#1d3a6e", "#c9d7ea"), ("#205c4a", "#e9e0c0"), ("#2b2b30", "#c23a3a"), ("#6a3d7c", "#f0c6dd"), ("#d98c1f", "#5a2e0c")])
cx, w = random.uniform(-0.4, 0.4), random.uniform(0.85, 1.25)
if random.random() < 0.65:
    shirt = random.choice(["#ffffff", "#dfe9f5", "#f7e3e6", "#39404f"])
    ax.add_patch(Polygon([(cx - 5.5, -5.2), (cx - 4.4, 2.2), (cx - 1.1, 4.5), (cx + 1.1, 4.5), (cx + 4.4, 2.2), (cx + 5.5, -5.2)], fc=shirt, ec="#9aa4b0", lw=2))
    for y in (-1.6, -3.4):
        ax.add_patch(Circle((cx + 1.9, y), 0.001, color="#999999"))
    collar = True
else:
    collar = False
end = random.uniform(-4.6, -3.8)
blade = np.array([(-0.34, 2.75), (0.34, 2.75), (w, end + 1.1), (0, end), (-w, end + 1.1)]) + [cx, 0]
knot = np.array([(-0.78, 4.05), (0.78, 4.05), (0.4, 2.7), (-0.4, 2.7)]) + [cx, 0]
ax.add_patch(Polygon(blade + [0.16, -0.2], fc="black", alpha=0.22, lw=0))
way, step, slope = random.choice(["stripes", "dots", "checks", "plain"]), random.uniform(0.5, 0.95), random.choice([-0.6, 0.6])
for shape, s in ((blade, 1), (knot, -1)):
    p = Polygon(shape, fc=one, ec="none")
    ax.add_patch(p)
    ys = np.arange(-6, 6, step)
    if way in ("stripes", "checks"):
        for y in ys:
            for sl in ((slope * s,) if way == "stripes" else (0.9, -0.9)):
                q, = ax.plot([cx - 2, cx + 2], [y - 2 * sl, y + 2 * sl], color=two, lw=9 * step if way == "stripes" else 2)
                q.set_clip_path(p)
    elif way == "dots":
        for r, y in enumerate(ys):
            for x in np.arange(-2, 2, step):
                c = Circle((cx + x + (r % 2) * step / 2, y), step * 0.17, color=two)
                ax.add_patch(c); c.set_clip_path(p)
    shade = Polygon(np.array([(0.15, 5), (3, 5), (3, -6), (0.15, -6)]) + [cx, 0], fc="black", alpha=0.16, lw=0, zorder=3)
    ax.add_patch(shade); shade.set_clip_path(p)
    ax.add_patch(Polygon(shape, fill=False, ec="#1a1416", lw=2, joinstyle="round", zorder=4))
ax.plot([cx - 0.1, cx - 0.05], [2.6, 1.7], color="black", alpha=0.35, lw=2.5, zorder=4)
if collar:
    for s in (-1, 1):
        ax.add_patch(Polygon([(cx + s * 0.9, 4.9), (cx + s * 2.5, 3.9), (cx + s * 1.6, 2.2), (cx + s * 0.42, 3.75)], fc=shirt, ec="#9aa4b0", lw=2, zorder=5, joinstyle="round"))
