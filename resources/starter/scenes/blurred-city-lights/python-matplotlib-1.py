import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgba

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")

# a skyline across the water, seen out of focus: discs for the windows, long smears for their reflections
high, low, town, water = random.choice([
    ("#070b20", "#2b2550", "#0c0c1c", "#0a1024"), ("#1e3a6e", "#f0a37a", "#22264a", "#33406e"), ("#3b2a5e", "#ff8f78", "#2b1d40", "#5a3a66"),
    ("#8fa7c4", "#dfe3e8", "#6f7f98", "#9fb0c4"), ("#0c2f3a", "#3f8f94", "#082026", "#0f3a44"), ("#b9a4c9", "#f9d9c4", "#84749c", "#c9a9b9")])
shore = random.uniform(2.6, 4.4)
sky = LinearSegmentedColormap.from_list("sky", [low, high])
ax.imshow(np.linspace(0, 1, 64)[:, None], cmap=sky, extent=(0, 10, shore, 10), origin="lower", aspect="auto", zorder=0)
sea = LinearSegmentedColormap.from_list("sea", [water, low])
ax.imshow(np.linspace(0, 0.75, 64)[:, None], cmap=sea, extent=(0, 10, 0, shore), origin="lower", aspect="auto", zorder=0)

x = np.linspace(0, 10, 500)
height = np.zeros_like(x)
towers = []
for _ in range(random.randint(13, 20)):
    c, w, h = random.uniform(0, 10), random.uniform(0.35, 0.9), random.choice([1.2, 2, 3, 3.8]) * random.uniform(0.7, 1.25)
    towers.append((c, w, h))
    height = np.maximum(height, h / (1 + np.exp((np.abs(x - c) - w / 2) * 22)))
for k in range(7):                                    # the towers have no sharp edge
    ax.fill_between(x, shore, shore + height * (0.9 + 0.035 * k), color=town, alpha=0.3, lw=0, zorder=1)
    ax.fill_between(x, shore, shore - height * (0.75 + 0.05 * k), color=town, alpha=0.09, lw=0, zorder=1)

lamp = ["#ffc46b", "#ffdf9e", "#ff9d4d", "#fff1d0", "#7fd4ff", "#ff6f91", "#9effc8", "#ff5050", "#c69bff"]
weights = [6, 5, 4, 4, 2, 1, 1, 1, 1]
px, py, ps, pc = [], [], [], []
soft = random.uniform(0.7, 1.6)
for c, w, h in towers:
    hue = random.choices(lamp, weights)[0]
    for _ in range(int(3 + 4 * h)):
        px.append(c + random.uniform(-w, w) / 2); py.append(shore + random.uniform(0.1, 1) * h)
        ps.append(random.uniform(40, 260) * soft); pc.append(to_rgba(hue, random.uniform(0.25, 0.65)))
    px.append(c); py.append(shore + h + 0.1); ps.append(220 * soft); pc.append(to_rgba("#ff4040", 0.6))
for q in np.linspace(0.2, 9.8, random.randint(10, 16)):   # lamps along the quay
    px.append(q); py.append(shore + random.uniform(0.02, 0.2)); ps.append(random.uniform(260, 520) * soft)
    pc.append(to_rgba(random.choices(lamp, weights)[0], 0.75))
pc = np.array(pc); px = np.array(px); py = np.array(py); ps = np.array(ps)
for grow, fade in ((2.6, 0.12), (1.7, 0.18)):         # halo, then the disc with its brighter rim
    ax.scatter(px, py, s=ps * grow, c=pc * [1, 1, 1, fade], lw=0, zorder=2)
ax.scatter(px, py, s=ps, c=pc, lw=0, zorder=3)
ax.scatter(px, py, s=ps * 0.93, facecolors="none", edgecolors=np.clip(pc * 1.1 + [0.1, 0.1, 0.1, 0], 0, 1), lw=1.2, zorder=4)

near = np.argsort(py)[:60]
for i in near:                                        # reflections: many flat ellipses, fading downwards
    n = 9
    yy = shore - (py[i] - shore) * 0.5 - np.linspace(0.1, 2.4, n) * random.uniform(0.6, 1.1)
    xx = px[i] + np.random.normal(0, 0.05, n)
    keep = yy > 0
    ax.scatter(xx[keep], yy[keep], s=ps[i] * np.linspace(1, 0.6, n)[keep], marker="o",
               c=[to_rgba(pc[i][:3], 0.17 * (1 - j / n)) for j in range(n) if keep[j]], lw=0, zorder=3)
for _ in range(random.randint(0, 7)):                 # a few large discs close to the lens
    ax.scatter(random.uniform(0, 10), random.uniform(0.3, 9.5), s=random.uniform(1800, 5200), color=random.choices(lamp, weights)[0], alpha=random.uniform(0.12, 0.3), lw=1.5, zorder=5)
