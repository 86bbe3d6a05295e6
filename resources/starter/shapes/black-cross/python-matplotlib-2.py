import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_autoscale_on(False)
ax.axis("off")
near, far = random.choice([("#f7f2e4", "#dccdaa"), ("#e9bd4a", "#b9802b"), ("#d86a5c", "#8f2f3a"), ("#a6d3c7", "#4f8f8a"), ("#b4bccd", "#67718c"), ("#ffffff", "#d5dde6"), ("#cdb4db", "#8a6ea8")])

# light falls on the ground from one side: a round glow with a little grain
gx, gy = np.meshgrid(np.linspace(-1, 1, 160), np.linspace(-1, 1, 160))
lx, ly = random.choice([-1, 1]) * random.uniform(0.3, 0.8), random.uniform(0.3, 0.8)
glow = np.clip(np.hypot(gx - lx, gy - ly) / 2.2, 0, 1) + np.random.normal(0, 0.025, gx.shape)
a, b = (np.array([int(c[k:k + 2], 16) for k in (1, 3, 5)]) / 255 for c in (near, far))
t = np.clip(glow, 0, 1)[..., None]
ax.imshow(a * (1 - t) + b * t, extent=(-5, 5, -5, 5), origin="lower", interpolation="bilinear", zorder=0)

# the cross is a slab cut from black stone: upright, equal-armed, or leaning like an X
w = random.uniform(0.55, 1.05)
form = random.choice(["equal", "latin", "x"])
reach = random.uniform(3.1, 3.9) if form != "x" else random.uniform(3.7, 4.5)
up, side, down = (reach, reach, reach) if form != "latin" else (reach * 0.72, reach * 0.74, reach * 1.18)
turn = np.radians(random.uniform(-9, 9) + (45 if form == "x" else 0))
centre = np.array([random.uniform(-0.35, 0.35), random.uniform(-0.3, 0.3) + (0.8 if form == "latin" else 0)])
corners = np.array([(-w, up), (w, up), (w, w), (side, w), (side, -w), (w, -w), (w, -down), (-w, -down), (-w, -w), (-side, -w), (-side, w), (-w, w)])
rot = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
top = corners @ rot + centre
depth = np.array([-lx, -ly]) * random.uniform(0.45, 1.0)
for k in range(12):                                   # a shadow that grows softer with its length
    ax.add_patch(Polygon(top + depth * (1.1 + 0.07 * k), color="black", alpha=0.05, lw=0, zorder=1))
for k in range(14):                                   # the sides, swept from the ground up to the face
    ax.add_patch(Polygon(top + depth * (1 - k / 13), facecolor="#050506", edgecolor="#17171b", lw=0.6, zorder=2))
face = Polygon(top, facecolor="#141417", lw=0, zorder=3)
ax.add_patch(face)

# veins, flecks and a gleam that lie within the face only
for _ in range(random.randint(8, 22)):
    p = np.cumsum(np.vstack([np.random.uniform(-4, 4, 2), np.random.normal(0, 0.35, (14, 2)) + np.random.normal(0, 0.25, 2)]), axis=0)
    ax.plot(p[:, 0], p[:, 1], color="#4a4a55", lw=random.uniform(0.3, 1.1), alpha=0.7, zorder=4)[0].set_clip_path(face)
dots = np.random.uniform(-5, 5, (260, 2))
ax.scatter(dots[:, 0], dots[:, 1], s=np.random.uniform(0.3, 4, 260), color="#5d5d69", lw=0, zorder=4).set_clip_path(face)
g = random.uniform(-3, 1)
for u, v in ((0, 1.1), (1.5, 0.35)):
    shine = Polygon([(g + u, -5), (g + u + v, -5), (g + u + v + 3.4, 5), (g + u + 3.4, 5)], color="white", alpha=0.1, lw=0, zorder=5)
    ax.add_patch(shine)
    shine.set_clip_path(face)

# edges that face the light are caught by it
loop = np.vstack([top, top[:1]])
middle = top.mean(axis=0)
for p, q in zip(loop, loop[1:]):
    n = np.array([-(q - p)[1], (q - p)[0]])
    n = n / np.linalg.norm(n)
    lit = float(n @ np.array([lx, ly]))
    ax.plot([p[0], q[0]], [p[1], q[1]], color="#c9c9d4" if lit > 0 else "#000000", lw=1.4, alpha=min(1, 0.25 + abs(lit)), zorder=6, solid_capstyle="round")
