import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
look = random.choice(["badge", "compass", "sign"])
r, k = random.uniform(3.2, 4.3), random.choice([1.0, random.uniform(0.65, 0.9)])
start = random.choice([90, 270, random.uniform(0, 360)])
a = np.deg2rad(start + np.array([0, 120, 240]) + np.random.uniform(-14, 14, 3))
cx, cy = np.random.uniform(-0.5, 0.5, 2)
t = np.c_[cx + k * r * np.cos(a), cy + k * r * np.sin(a)]
if look == "compass":
    fig.patch.set_facecolor(random.choice(["#fbf8ee", "#15395b", "#e9f0ea"]))
    ink = "#e8f1ff" if fig.get_facecolor()[0] < 0.3 else random.choice(["#222222", "#1d3f8f", "#8a1c1c"])
    for w in (0, 0.04, -0.03):
        ax.add_patch(Circle((cx + w, cy - w), r, fill=False, ec=ink, lw=1.6))
        ax.add_patch(Polygon(t + w, fill=False, ec=ink, lw=1.8))
    for p, q in ((0, 1), (1, 2), (2, 0)):
        m = (t[p] + t[q]) / 2
        ax.plot([m[0], t[3 - p - q][0]], [m[1], t[3 - p - q][1]], color=ink, lw=0.7, ls=(0, (5, 4)))
    ax.plot(t[:, 0], t[:, 1], "o", color=ink, ms=6)
else:
    fig.patch.set_facecolor(random.choice(["#f3e9dc", "#2b2d42", "#cfe8ef", "#3d2645", "#ffd166", "#5b7f6b"]))
    one, two = random.choice([("#ef476f", "#fff3d6"), ("#118ab2", "#ffd166"), ("#06a77d", "#13293d"), ("#f77f00", "#3c1642"), ("#f8f9fa", "#d00000")])
    ax.add_patch(Circle((cx + 0.18, cy - 0.24), r, color="black", alpha=0.25))
    ax.add_patch(Circle((cx, cy), r, fc=one, ec=two if look == "sign" else "none", lw=12))
    if look == "badge":
        for s in np.linspace(0.97, 0.82, 4):
            ax.add_patch(Circle((cx, cy), r * s, fill=False, ec="white", alpha=0.25, lw=2))
    c = t.mean(0)
    ax.add_patch(Polygon(c + (t - c) * 0.9, fc=two, ec="black", lw=2, joinstyle="round"))
    ax.add_patch(Polygon(c + (t - c) * 0.55, fc="white", alpha=0.18, lw=0))
