import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.collections import EllipseCollection, LineCollection

# a peacock seen from the front with its train spread in a fan of eyes
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
sky, lawn = random.choice([("#f6ecd2", "#b9c27a"), ("#102a2a", "#1d3b24"), ("#d6e9f2", "#6fa05a"), ("#3b1f3f", "#5c3d2e"), ("#f3c9b5", "#a86b4c"), ("#fafafa", "#d8d3c8")])
fig.patch.set_facecolor(sky)
x0, foot = random.uniform(-0.3, 0.3), random.uniform(-4.3, -3.9)
ax.axhspan(-5, foot + 0.5, color=lawn, zorder=0)
hub = np.array([x0, foot + 2.6])
white = random.random() < 0.12                                       # a white peacock now and then
barb, ring, iris, pupil = ("#f4f4ee", "#dfe3da", "#cfd8dc", "#eef3f5") if white else random.choice(
    [("#2f7d4f", "#c98b2b", "#1fa3b5", "#1b2a78"), ("#4a8f3a", "#b5702a", "#19b0a0", "#221a66"), ("#1e6e63", "#d9a441", "#2b86d9", "#14235c")])
blue, shade = ("#fbfbf7", "#c9ced0") if white else random.choice([("#1546b8", "#0b2468"), ("#0f62c4", "#0a2f6e"), ("#1d3fa0", "#101f58")])
span, reach = random.uniform(95, 118), random.uniform(3.95, 4.4)
rows = random.randint(5, 7)
for r in range(rows):                                                # from the longest feathers to the shortest
    rad = reach * (1 - 0.115 * r)
    n = 23 - 2 * r
    ang = np.radians(90 + np.linspace(-span, span, n) + (r % 2) * span / n + np.random.normal(0, 0.7, n))
    rr = rad * (1 + np.random.normal(0, 0.01, n))
    tip = hub + np.stack([rr * np.cos(ang), rr * np.sin(ang)], 1)
    tip = tip[(tip[:, 1] > foot + 0.4)]
    a = np.degrees(np.arctan2(*(tip - hub).T[::-1]))
    ax.add_collection(LineCollection([[hub, t] for t in tip], colors=barb, linewidths=3.2, zorder=1 + r))
    for spread in (-4, -2, 2, 4) if r < 2 else ():
        ax.add_collection(LineCollection([[hub + 0.45 * (t - hub), hub + 0.97 * np.array([[np.cos(np.radians(spread)), -np.sin(np.radians(spread))], [np.sin(np.radians(spread)), np.cos(np.radians(spread))]]) @ (t - hub)] for t in tip], colors=barb, linewidths=1.4, alpha=0.8, zorder=1 + r))
    s = 0.86 - 0.07 * r
    for k, (w, h, c, back) in enumerate([(1.12, 0.86, barb, 0), (0.86, 0.68, ring, 0.03), (0.62, 0.5, iris, 0.07), (0.36, 0.32, pupil, 0.1)]):
        q = tip - (tip - hub) / np.linalg.norm(tip - hub, axis=1)[:, None] * back
        ax.add_collection(EllipseCollection([w * s] * len(q), [h * s] * len(q), a, units="xy", offsets=q, transOffset=ax.transData, facecolors=c, edgecolors="none", zorder=1.2 + r + k * 0.1))
look = random.choice([-1, 1])
for s in (-1, 1):                                                    # legs, wings
    ax.plot([x0 + s * 0.35, x0 + s * 0.42, x0 + s * 0.4], [foot + 1.6, foot + 0.8, foot], color="#8a7560", lw=4, zorder=20)
    for k in (-0.28, 0, 0.28):
        ax.plot([x0 + s * 0.4, x0 + s * 0.4 + k], [foot, foot - 0.16], color="#8a7560", lw=3, zorder=20)
    ax.add_patch(Ellipse((x0 + s * 0.72, foot + 2.2), 0.65, 1.7, angle=s * 14, color="#8c5a33" if not white else "#e3e3dc", zorder=21))
ax.add_patch(Ellipse((x0, foot + 2.1), 1.75, 2.3, color=shade, zorder=22))
ax.add_patch(Ellipse((x0, foot + 2.3), 1.5, 2.0, color=blue, zorder=22))
t = np.linspace(0, 1, 30)
bend = look * 0.35 * np.sin(np.pi * t)                               # S-shaped neck that narrows upwards
w = 0.62 - 0.38 * t**0.8
y = foot + 2.6 + 2.1 * t
ax.fill(np.r_[x0 + bend - w, (x0 + bend + w)[::-1]], np.r_[y, y[::-1]], color=blue, zorder=23)
for k in range(34):                                                  # scaly breast
    ax.add_patch(Ellipse((x0 + random.gauss(0, 0.33), foot + random.uniform(1.5, 3.3)), 0.15, 0.1, fill=False, ec="#ffffff", alpha=0.35, lw=0.8, zorder=24))
hx, hy = x0 + look * 0.08, foot + 4.8
ax.add_patch(Ellipse((hx, hy), 0.72, 0.58, angle=look * -8, color=blue, zorder=25))
ax.add_patch(Polygon([(hx + look * 0.28, hy + 0.12), (hx + look * 0.72, hy - 0.08), (hx + look * 0.28, hy - 0.14)], color="#d8cfc0", zorder=24))
ax.add_patch(Ellipse((hx + look * 0.12, hy + 0.04), 0.42, 0.26, color="white" if not white else "#d9dde0", zorder=26))
ax.plot([hx - look * 0.1, hx + look * 0.3], [hy + 0.05, hy + 0.03], color="#111", lw=1.6, zorder=27)
ax.add_patch(Ellipse((hx + look * 0.1, hy + 0.05), 0.16, 0.16, color="#111111", zorder=27))
for k in np.linspace(-0.35, 0.35, 6):                                # the crown of small fans
    ax.plot([hx, hx + k], [hy + 0.25, hy + 0.75 - 0.4 * k * k], color=shade, lw=1.3, zorder=24)
    ax.add_patch(Ellipse((hx + k, hy + 0.78 - 0.4 * k * k), 0.15, 0.17, color=iris, zorder=25))
