import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import EllipseCollection, PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5.2, 5.2); ax.set_ylim(-5.2, 5.2); ax.axis("off")
dark = random.random() < 0.5
fig.patch.set_facecolor(random.choice(["#1b1033", "#0b2b3a", "#331018", "#12281c"] if dark else ["#fff7e6", "#f0f4ef", "#fdeaf0", "#eaf1f8"]))
palette = random.choice([["#f72585", "#7209b7", "#4cc9f0", "#ffd166"], ["#e07a5f", "#3d405b", "#81b29a", "#f2cc8f"], ["#d62828", "#f77f00", "#fcbf49", "#eae2b7"], ["#0081a7", "#00afb9", "#fed9b7", "#f07167"]])
line = "#ffffff" if dark else "#2b2233"
n = random.choice([8, 10, 12, 16])
radii = sorted(np.random.uniform(0.9, 1.25, random.randint(4, 6)).cumsum())
radii = np.array(radii) * 4.8 / radii[-1]
inner = 0.0
layers = list(zip(np.r_[0.35, radii[:-1]], radii))
for k, (r0, r1) in reversed(list(enumerate(layers))):
    way, colour = random.choice(["petal", "petal", "arch", "dots", "spike"]), palette[k % 4]
    off = np.pi / n if k % 2 else 0
    angles = np.arange(n) * 2 * np.pi / n + off
    half = np.pi / n * random.uniform(0.75, 1.0)
    shapes = []
    t = np.linspace(0, 1, 30)
    for a in angles:
        if way in ("petal", "arch"):
            w = half * np.sin(np.pi * (t ** (0.8 if way == "petal" else 0.35)))
            r = r0 * 0.8 + (r1 - r0 * 0.8) * t
            shapes.append(np.r_[np.c_[r * np.cos(a - w), r * np.sin(a - w)], np.c_[r * np.cos(a + w), r * np.sin(a + w)][::-1]])
        elif way == "spike":
            shapes.append([(r0 * np.cos(a - half), r0 * np.sin(a - half)), (r1 * np.cos(a), r1 * np.sin(a)), (r0 * np.cos(a + half), r0 * np.sin(a + half))])
    m = (r0 + r1) / 2
    ring = np.linspace(0, 2 * np.pi, 150)
    ax.fill(r1 * np.cos(ring), r1 * np.sin(ring), color=palette[(k + 1) % 4], alpha=0.35 if k < len(layers) - 1 else 0, lw=0)
    if shapes:
        ax.add_collection(PolyCollection(shapes, facecolors=colour, edgecolors=line, linewidths=1.2))
        ax.add_collection(PolyCollection([np.mean(s, 0) + (np.array(s) - np.mean(s, 0)) * 0.5 for s in shapes], facecolors=palette[(k + 2) % 4], edgecolors="none"))
    if way == "dots" or random.random() < 0.4:
        d = np.full(n, min(r1 - r0, 2 * m * np.sin(np.pi / n)) * 0.6)
        ax.add_collection(EllipseCollection(d, d, np.zeros(n), units="xy", offsets=np.c_[m * np.cos(angles + np.pi / n), m * np.sin(angles + np.pi / n)], transOffset=ax.transData, facecolors=palette[(k + 3) % 4], edgecolors=line))
ax.add_collection(EllipseCollection([0.8, 0.4], [0.8, 0.4], [0, 0], units="xy", offsets=[(0, 0), (0, 0)], transOffset=ax.transData, facecolors=[line, palette[0]]))
