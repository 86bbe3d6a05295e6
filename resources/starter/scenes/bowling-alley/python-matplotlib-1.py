import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.axis("off")
hall, lane, line, ball = random.choice([
    ("#1b1a2e", "#d9a566", "#a87434", "#3a86ff"), ("#7d2e46", "#e8c48f", "#b98a4e", "#111111"),
    ("#cfe8ef", "#c98d4e", "#8f5f2c", "#e63946"), ("#f4e3c2", "#b57a43", "#7a4d26", "#2a9d8f"),
    ("#0f3d3e", "#f0d9ae", "#c4a069", "#f77f00"), ("#2d2d2d", "#b08968", "#7f5539", "#9d4edd"),
])
far = random.uniform(5.2, 6)
ax.add_patch(Rectangle((0, 0), 10, 10, color=hall))
ax.add_patch(Rectangle((1.5, far + 0.2), 7, 3.6, color="#0d0d12"))
# lane with its boards, gutters beside it
ax.add_patch(Polygon([(-0.9, 0), (10.9, 0), (7.6, far + 0.6), (2.4, far + 0.6)], color="#4a4a52"))
ax.add_patch(Polygon([(0.3, 0), (9.7, 0), (7.2, far + 0.6), (2.8, far + 0.6)], color=lane))
for k in np.linspace(-1, 1, 13):
    ax.plot([5 + 4.7 * k, 5 + 2.2 * k], [0, far + 0.6], color=line, lw=1, zorder=1)
# pins from the back row to the front one
h = np.array([0, 0.1, 0.3, 0.5, 0.66, 0.75, 0.88, 0.96, 1])
w = np.array([0.07, 0.11, 0.16, 0.12, 0.065, 0.065, 0.085, 0.06, 0])
for row in (4, 3, 2, 1):
    size = 2.9 - 0.2 * row
    for k in range(row):
        x, y = 5 + (k - (row - 1) / 2) * 1.12, far - 0.75 + 0.22 * row
        ax.add_patch(Polygon(list(zip(x + size * w, y + size * h)) + list(zip(x - size * w, y + size * h))[::-1], fc="#fbfbf7", ec="#888888"))
        for f in (0.66, 0.73):
            ax.add_patch(Rectangle((x - 0.065 * size, y + f * size), 0.13 * size, 0.04 * size, color="#d62828"))
bx, by = random.uniform(2.8, 7.2), random.uniform(1.5, 2.6)
ax.add_patch(Circle((bx, by), 1.1, color=ball))
for dx, dy in ((0.1, 0.6), (0.4, 0.5), (0.15, 0.25)):
    ax.add_patch(Circle((bx + dx, by + dy), 0.13, color="black"))
