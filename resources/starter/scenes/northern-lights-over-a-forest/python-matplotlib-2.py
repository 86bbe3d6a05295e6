# Northern lights in folded curtains over a fir forest, by a lake or a snowy clearing
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off"); n = 240
y, x = np.mgrid[1:0:n * 1j, 0:1:n * 1j]
sky = np.array(random.choice([(0.02, 0.04, 0.13), (0.02, 0.08, 0.12), (0.08, 0.03, 0.14), (0.03, 0.05, 0.2)]))
picture = sky + 0.16 * (1 - y)[..., None] * np.array([0.4, 0.8, 1])
green = np.array(random.choice([(0.2, 1, 0.5), (0.25, 1, 0.75), (0.6, 1, 0.3), (0.3, 0.95, 0.95)]))
violet = np.array(random.choice([(0.75, 0.25, 0.95), (1, 0.3, 0.5), (0.3, 0.45, 1)]))
col = np.linspace(0, 1, n)
for k in range(random.randint(2, 4)):
    # a hanging curtain: wavy lower edge, folds that crowd the rays together
    fold = U(5, 9) * col + U(0.5, 1.3) * np.sin(U(5, 9) * col + U(0, 6))
    base = U(0.42, 0.68) + U(0.05, 0.11) * np.sin(fold) + U(-0.15, 0.15) * (col - 0.5)
    tall = U(0.22, 0.42) * (0.75 + 0.25 * np.sin(1.7 * fold + U(0, 6)))
    rays = np.convolve(np.random.rand(n + 4), np.ones(5) / 5, "valid") * 1.1 + 0.3 * np.sin(fold * U(5, 8)) + 0.25
    rays = np.clip(rays, 0.15, 1.3) * (0.65 + 0.35 * np.cos(fold + U(0, 6)))
    up = (y - base) / tall
    light = np.where(up > 0, np.exp(-1.9 * np.abs(up)), np.exp(-22 * np.abs(up))) * rays * U(0.7, 1.0)
    mix = np.clip(up * 0.8, 0, 1)[..., None]
    edge = np.exp(-(up / 0.06) ** 2)[..., None] * rays[None, :, None] * 0.3
    picture = picture + light[..., None] * (green * (1 - mix) + violet * mix) + edge
picture = np.clip(picture, 0, 1)
ax.imshow(picture, extent=(0, 10, 0, 10), aspect="auto", interpolation="bilinear", zorder=0)
m = random.randint(110, 240)
ax.scatter(np.random.uniform(0, 10, m), np.random.uniform(4, 10, m), s=np.random.rand(m) ** 4 * 14 + 0.3, color="white", alpha=0.85, lw=0, zorder=1)
px = np.linspace(0, 10, 90)
snow = random.random() < 0.6
glow = 0.35 * green + 0.65 * sky * 2
shore = U(1.5, 2.2)
if random.random() < 0.65:                                   # far mountains with snow
    q = np.linspace(0, 10, 14)
    ridge = np.interp(px, q, shore + 0.9 + np.random.uniform(0, 1.4, 14))
    ax.fill_between(px, 0, ridge, color=np.clip(sky * 1.3 + 0.05 + 0.05 * green, 0, 1), lw=0, zorder=1.2)
    for a, b in zip(q[1:-1], np.interp(q[1:-1], px, ridge)):
        if b > shore + 1.5:
            ax.fill([a - 0.32, a, a + 0.32, a + 0.1, a - 0.08], [b - 0.38, b, b - 0.38, b - 0.22, b - 0.42], color=np.clip(0.35 + 0.3 * glow, 0, 1), lw=0, zorder=1.3)
def fir(tx, ty, s, trees, caps):                             # drooping tiers on a trunk
    trees.append([(tx - 0.05 * s, ty - 0.25 * s), (tx + 0.05 * s, ty - 0.25 * s), (tx + 0.02 * s, ty + 1.4 * s), (tx - 0.02 * s, ty + 1.4 * s)])
    for k in range(6):
        w, b, h = s * (0.4 - 0.06 * k) * U(0.85, 1.15), ty + s * 0.22 * k, s * 0.42
        trees.append([(tx, b + h), (tx + w * 0.45, b + 0.12 * s), (tx + w, b - 0.05 * s), (tx + w * 0.3, b + 0.02 * s), (tx, b - 0.04 * s), (tx - w * 0.35, b + 0.02 * s), (tx - w, b - 0.05 * s), (tx - w * 0.45, b + 0.12 * s)])
        caps.append([(tx, b + h), (tx - w * 0.45, b + 0.13 * s), (tx - w * 0.95, b - 0.03 * s), (tx - w * 0.4, b + 0.06 * s)])
hill = shore + 0.35 + 0.25 * np.sin(px * U(0.5, 1.1) + U(0, 6))
lake = random.random() < 0.55
ground = np.array((0.45, 0.58, 0.68)) if snow else np.array((0.04, 0.08, 0.08))
for layer, (count, size, tone) in enumerate([(44, 0.95, 0.11), (26, 1.5, 0.06)]):
    trees, caps = [], []
    for _ in range(count):
        tx = U(-0.3, 10.3)
        fir(tx, np.interp(tx, px, hill) - 0.25 * layer, size * U(0.7, 1.25), trees, caps)
    ax.add_collection(PolyCollection(trees, facecolors=tuple(np.clip(tone * np.array((0.7, 1.2, 1.5)) + 0.04 * green * (1 - layer), 0, 1)), edgecolors="none", zorder=2 + layer))
    if snow:
        ax.add_collection(PolyCollection(caps, facecolors=(0.75, 0.88, 0.95, 0.45 + 0.2 * layer), edgecolors="none", zorder=2 + layer))
    ax.fill_between(px, 0, hill - 0.25 * layer, color=ground * (0.7 + 0.2 * layer), lw=0, zorder=2.5 + layer)
if lake:                                                     # the sky upside down in still water
    ax.imshow(picture[::-1][: n * 6 // 10] * 0.72, extent=(0, 10, 0, shore - 0.25), aspect="auto", zorder=4)
    for _ in range(45):
        a, b = U(0, 10), U(0.05, shore - 0.3)
        ax.plot([a, a + U(0.3, 1.4)], [b, b], color=glow.clip(0, 1) if random.random() < 0.5 else sky, alpha=0.6, lw=1.2, zorder=4.1)
    ax.fill_between(px, shore - 0.32 + 0.05 * np.sin(px * 5), hill - 0.25, color=ground * 0.85, lw=0, zorder=4.2)
else:                                                        # clearing that takes the green light
    for k in range(6):
        ax.fill_between(px, 0, hill - 0.5 - 0.22 * k + 0.06 * np.sin(px * 2 + k), color=np.clip(ground * (0.92 + 0.05 * k) + 0.04 * green, 0, 1), lw=0, zorder=4)
if random.random() < 0.55:                                   # a lit tent or hut
    tx, b = U(2, 8), shore - 0.3
    for r in (1.7, 1.2, 0.8):
        ax.add_patch(plt.Circle((tx, b + 0.3), r, color="#ffb347", alpha=0.09, lw=0, zorder=5))
    if random.random() < 0.5:
        ax.fill([tx - 0.75, tx + 0.75, tx], [b, b, b + 1.05], color="#f59a2c", zorder=6)
        ax.fill([tx - 0.22, tx + 0.22, tx], [b, b, b + 0.95], color="#fff1c4", zorder=6)
    else:
        ax.fill([tx - 0.7, tx + 0.7, tx + 0.7, tx - 0.7], [b, b, b + 0.6, b + 0.6], color="#3a2418", zorder=6)
        ax.fill([tx - 0.95, tx + 0.95, tx], [b + 0.55, b + 0.55, b + 1.25], color="#c9dbe8" if snow else "#1c1512", zorder=6)
        ax.fill([tx - 0.3, tx + 0.1, tx + 0.1, tx - 0.3], [b + 0.15, b + 0.15, b + 0.48, b + 0.48], color="#ffd774", zorder=6)
trees, caps = [], []
for e in random.choice([(0.5,), (9.5,), (0.4, 9.6), ()]):    # near firs frame the view
    fir(e + U(-0.3, 0.3), 0.4, U(3.2, 4.2), trees, caps)
ax.add_collection(PolyCollection(trees, facecolors=(0.01, 0.03, 0.04), edgecolors="none", zorder=7))
if snow:
    ax.add_collection(PolyCollection(caps, facecolors=(0.7, 0.84, 0.92, 0.7), edgecolors="none", zorder=7))
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
