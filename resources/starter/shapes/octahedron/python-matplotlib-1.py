import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_aspect("equal"); ax.axis("off")
ax.set_xlim(-1.35, 1.35); ax.set_ylim(-1.35, 1.35)
fig.patch.set_facecolor(random.choice(["#f4efe4", "#181c2a", "#c9dfe3", "#40233c", "#fde8c9", "#2c4a44"]))
tint = np.array(random.choice([(0.3, 0.65, 0.95), (0.9, 0.35, 0.45), (0.45, 0.8, 0.5), (0.95, 0.75, 0.3), (0.7, 0.45, 0.9), (0.8, 0.85, 0.9)]))
clear = random.random() < 0.5
turn, nod, lean = random.uniform(0.1, 1.4), random.uniform(-0.5, -0.2), random.uniform(-0.35, 0.35)


def turned(p):
    x, y, z = p
    x, z = x * np.cos(turn) - z * np.sin(turn), x * np.sin(turn) + z * np.cos(turn)
    y, z = y * np.cos(nod) - z * np.sin(nod), y * np.sin(nod) + z * np.cos(nod)
    return np.array([x * np.cos(lean) - y * np.sin(lean), x * np.sin(lean) + y * np.cos(lean), z])


k = random.uniform(1.0, 1.15)
ax.add_patch(Ellipse((0, -1.18), 1.3, 0.2, color="black", alpha=0.25))
corner = {s: turned(k * np.array(s, float)) for s in [(1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)]}
lamp = np.array([random.choice([-0.6, 0.6]), 0.6, 0.55])
faces = []
for sx in (1, -1):
    for sy in (1, -1):
        for sz in (1, -1):
            p = [corner[(sx, 0, 0)], corner[(0, sy, 0)], corner[(0, 0, sz)]]
            n = sum(p) / np.linalg.norm(sum(p))
            faces.append((n[2], p, n))
for depth, p, n in sorted(faces, key=lambda f: f[0]):
    light = 0.4 + 0.65 * max(0, n @ lamp) + 0.08 * depth
    ax.add_patch(Polygon([q[:2] for q in p], fc=np.clip(tint * light + 0.25 * max(0, n @ lamp - 0.6), 0, 1), ec="white" if clear else tint * 0.35, lw=2 if depth > 0 else 1, alpha=(0.72 if depth > 0 else 0.5) if clear else 1, joinstyle="round"))
