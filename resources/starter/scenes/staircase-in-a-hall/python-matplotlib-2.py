import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
wall, dado, tiles, wood, carpet, rail = random.choice([
    ("#f3e3c3", "#fbf5e6", ("#f4efe4", "#7a5c48"), "#8a5733", "#b23a48", "#5d3820"),
    ("#33475b", "#24323f", ("#8fa1ad", "#3b4955"), "#d9c8a9", "#c77d3a", "#efe3cc"),
    ("#cfe0d3", "#f5f7f2", ("#e8e8dc", "#51655a"), "#efece2", "#3f6b57", "#4b3527"),
    ("#d99f8b", "#f0ddd0", ("#f6ece4", "#8c5a54"), "#6a4238", "#f0e0c8", "#3e241f"),
    ("#241f38", "#191528", ("#6a6288", "#2c2745"), "#7d604b", "#8b2f5a", "#c9a25e"),
    ("#eceff1", "#ffffff", ("#ffffff", "#9aa5ad"), "#c9b79c", "#2f5fa5", "#2b3138"),
    ("#7d1f2b", "#5a141f", ("#e8d9bf", "#2a1a1a"), "#3c2318", "#d0a64f", "#c99a4a"),
])
dark = sum(to_rgb(wall)) < 1.2
n = random.randint(9, 13)
x0, x1 = random.uniform(2.4, 2.9), random.uniform(8.0, 8.6)
y0, y1 = random.uniform(1.0, 1.4), random.uniform(5.6, 6.4)
dx, dy = (x1 - x0) / n, (y1 - y0) / n
bx, by = -random.uniform(1.1, 1.5), random.uniform(0.45, 0.7)     # where depth goes on the sheet
base = y0 + by


def tone(c, k):
    c = np.array(to_rgb(c))
    return tuple(np.clip(c * k if k <= 1 else c + (1 - c) * (k - 1), 0, 1))


def poly(points, c, z, **kw):
    ax.add_patch(Polygon(points, fc=c, ec=kw.pop("ec", "none"), zorder=z, **kw))


# wall, panels, floor
ax.add_patch(Rectangle((-1, 0), 12, 10, color=wall, zorder=0))
if random.random() < 0.5:
    for x in np.arange(-0.5, 11, random.uniform(0.5, 1.0)):
        ax.add_patch(Rectangle((x, base), 0.22, 9, color=tone(wall, 1.12 if dark else 0.94), zorder=0.1))
ax.add_patch(Rectangle((-1, base), 12, 1.9, color=dado, zorder=0.2))
for x in np.arange(-0.8, 11, 1.3):
    ax.add_patch(Rectangle((x, base + 0.3), 1.0, 1.2, fc="none", ec=tone(dado, 1.25 if dark else 0.8), lw=2, zorder=0.3))
ax.add_patch(Rectangle((-1, base + 1.85), 12, 0.14, color=tone(dado, 1.3 if dark else 0.82), zorder=0.3))
rows = base * (1 - np.linspace(0, 1, 6) ** 1.5)
for i in range(5):
    for k in range(-14, 15):
        a, b = 1 + 0.5 * (base - rows[i]), 1 + 0.5 * (base - rows[i + 1])
        poly([(5 + k * a, rows[i]), (5 + (k + 1) * a, rows[i]), (5 + (k + 1) * b, rows[i + 1]), (5 + k * b, rows[i + 1])], tiles[(i + k) % 2], 0.4)
# pictures along the climb, or a window, and a chandelier with its light
for _ in range(random.randint(1, 2)):
    px = [0.6, 2.5, 4.1][_]
    py, w, h = 5.1 + 0.85 * _ + random.uniform(-0.1, 0.2), random.uniform(1.0, 1.3), random.uniform(1.2, 1.6)
    ax.add_patch(Rectangle((px + 0.08, py - 0.1), w, h, color=tone(wall, 0.7), zorder=0.5))
    ax.add_patch(Rectangle((px, py), w, h, fc=random.choice(["#a9c5d8", "#d8c39a", "#5b6f4f", "#c98b7a", "#38465c"]), ec="#c9a04a", lw=4, zorder=0.6))
    ax.add_patch(Ellipse((px + w / 2, py + h * 0.45), w * 0.45, h * 0.5, color=tone(wall, 0.55), zorder=0.6))
lx, ly = random.uniform(5.0, 6.2), random.uniform(8.2, 8.7)
for r in np.linspace(3.4, 0.4, 14):
    ax.add_patch(Circle((lx, ly), r, color="#ffedb0", alpha=0.05 if dark else 0.03, zorder=0.7))
ax.plot([lx, lx], [ly, 10.1], color="#8d6d2f", lw=2, zorder=5)
ax.add_patch(Ellipse((lx, ly - 0.1), 1.9, 0.28, color="#a8823a", zorder=5))
for k in np.linspace(-0.85, 0.85, 5):
    ax.add_patch(Rectangle((lx + k - 0.06, ly), 0.12, 0.35, color="#fffaf0", zorder=5.1))
    ax.add_patch(Ellipse((lx + k, ly + 0.48), 0.2, 0.34, color="#ffd76a", zorder=5.1))


def banister(ox, oy, z, full):
    """Newel, balusters and handrail on one edge of the stairs, shifted by (ox, oy)."""
    c = rail if full else tone(rail, 0.8)
    for i in range(n + 4):
        x, y = x0 + (i + 0.5) * dx + ox, y0 + min(i + 1, n) * dy + oy
        ax.plot([x, x], [y, y + 1.3], color=c, lw=2.4, zorder=z)
        ax.plot([x, x], [y + 0.35, y + 0.75], color=c, lw=5, zorder=z, solid_capstyle="round")
    ax.plot([x0 + ox, x1 - 0.4 * dx + ox, x1 + 4], [y0 + dy * 0.6 + 1.25 + oy, y1 + 1.3 + oy, y1 + 1.3 + oy], color=c, lw=7, zorder=z + 0.01)
    ax.add_patch(Rectangle((x0 + ox - 0.16, y0 + oy), 0.32, 1.65, color=tone(c, 0.85), zorder=z + 0.02))
    ax.add_patch(Circle((x0 + ox, y0 + 1.82 + oy), 0.24, color=c, zorder=z + 0.02))


poly([(x0 - 0.4, y0 - 0.35), (11, y0 - 0.35), (11, base), (x0 + bx, base)], "#00000055", 0.9)
banister(bx, by, 1, False)
# steps from the top down: tread, riser, and the runner over both
poly([(x1, y1), (11, y1), (11, y1 + by), (x1 + bx, y1 + by)], tone(wood, 1.15), 2)
for i in range(n - 1, -1, -1):
    x, y = x0 + i * dx, y0 + i * dy
    for f, g, c in ((0, 1, wood), (0.2, 0.8, carpet)):
        p, q = np.array([f * bx, f * by]), np.array([g * bx, g * by])
        poly([(x, y + dy) + p, (x + dx, y + dy) + p, (x + dx, y + dy) + q, (x, y + dy) + q], tone(c, 1.18), 2)
        poly([(x, y) + p, (x, y + dy) + p, (x, y + dy) + q, (x, y) + q], tone(c, 0.72), 2)
side = [(x0, y0)]
for i in range(n):
    side += [(x0 + i * dx, y0 + (i + 1) * dy), (x0 + (i + 1) * dx, y0 + (i + 1) * dy)]
poly(side + [(11, y1), (11, y0)], tone(wood, 0.88), 3, ec=tone(wood, 0.6), lw=1)
# a cupboard door and panels in the side of the stairs
top = (y1 - y0) * 0.62
ax.add_patch(Rectangle((7.3, y0), 1.7, top, fc=tone(wood, 0.72), ec=tone(wood, 0.5), lw=2, zorder=3.1))
ax.add_patch(Rectangle((7.55, y0 + 0.3), 1.2, top - 0.6, fc="none", ec=tone(wood, 1.1), lw=1.5, zorder=3.1))
ax.add_patch(Circle((7.5, y0 + top / 2), 0.1, color="#e8c35a", zorder=3.2))
poly([(x0 + 1.6, y0 + 0.25), (7.0, y0 + 0.25), (7.0, y0 + (7.0 - x0) * dy / dx - 0.5)], tone(wood, 0.8), 3.1, ec=tone(wood, 0.6), lw=1.5)
banister(0, 0, 4, True)
ax.set_xlim((10, 0) if random.random() < 0.5 else (0, 10))
ax.set_ylim(0, 10)
