import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
n = 200
y, x = np.mgrid[1:0:n * 1j, 0:1:n * 1j]
sky = np.array(random.choice([(0.02, 0.04, 0.12), (0.03, 0.08, 0.12), (0.07, 0.03, 0.13)]))
picture = sky + 0.12 * (1 - y)[..., None] * np.array([0.4, 0.8, 1])
green = np.array(random.choice([(0.2, 1, 0.5), (0.3, 1, 0.75), (0.6, 1, 0.3)]))
violet = np.array(random.choice([(0.7, 0.25, 0.9), (0.95, 0.3, 0.5), (0.3, 0.5, 1)]))
for _ in range(random.randint(2, 4)):
    base = random.uniform(0.4, 0.62) + random.uniform(0.05, 0.12) * np.sin(x * random.uniform(4, 10) + random.uniform(0, 6)) + 0.03 * np.sin(x * 23 + random.uniform(0, 6))
    tall = random.uniform(0.18, 0.36) * (0.7 + 0.3 * np.sin(x * random.uniform(8, 18)))
    up = (y - base) / tall
    rays = 0.65 + 0.35 * np.sin(x * random.uniform(60, 110) + 3 * np.sin(x * 9))
    light = np.where(up > 0, np.exp(-up * 1.5) * rays, np.exp(up * 14)) * random.uniform(0.4, 0.75)
    mix = np.clip(up / 1.6, 0, 1)[..., None]
    picture = picture + light[..., None] * (green * (1 - mix) + violet * mix)
ax.imshow(np.clip(picture, 0, 1), extent=(0, 10, 0, 10), aspect="auto", interpolation="bilinear")
ax.scatter(np.random.uniform(0, 10, 130), np.random.uniform(4, 10, 130), s=np.random.uniform(0.2, 5, 130), color="white", alpha=0.8, lw=0)
h = random.uniform(1.3, 2.2)
px = np.linspace(0, 10, 60)
hill = h + 0.3 * np.sin(px * random.uniform(0.5, 1.1) + random.uniform(0, 6))
snow = random.random() < 0.6
trees = []
for layer, (count, size, tone) in enumerate([(46, 1.0, 0.07), (26, 1.9, 0.03)]):
    trees = []
    for _ in range(count):
        tx, s = random.uniform(-0.3, 10.3), size * random.uniform(0.7, 1.25)
        ty = np.interp(tx, px, hill) + (0.15 if layer == 0 else -0.45)
        for k in range(4):
            w, b = s * (0.32 - 0.06 * k), ty + s * 0.27 * k
            trees.append([(tx - w, b), (tx + w, b), (tx, b + s * 0.5)])
    ax.add_collection(PolyCollection(trees, facecolors=(tone, tone * 1.4, tone * 1.6), edgecolors="none", zorder=2 + layer * 2))
    if layer == 0:
        ax.fill_between(px, 0, hill, color="#7f9db0" if snow else "#0a1412", zorder=3)
ax.fill_between(px, 0, hill - 0.75, color="#b9cfdd" if snow else "#060c0b", zorder=5)
if random.random() < 0.45:
    tx = random.uniform(2, 8)
    ax.fill([tx - 0.8, tx + 0.8, tx], [0.35, 0.35, 1.45], color="#ffb347", zorder=6)
    ax.fill([tx - 0.2, tx + 0.2, tx], [0.35, 0.35, 1.3], color="#fff1c4", zorder=7)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
