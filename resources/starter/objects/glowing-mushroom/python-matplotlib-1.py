# A glowing mushroom in a forest by night: light spreads from its cap over stem, ground and trunks.
import random
import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1); ax.set(xlim=(0, 10), ylim=(0, 10))
ax.set_aspect("equal"); ax.axis("off")
def mix(a, b, f):
    return tuple(np.clip(np.array(a, float) * (1 - f) + np.array(b, float) * f, 0, 1))
night = np.array(random.choice([(0.02, 0.05, 0.12), (0.07, 0.03, 0.13), (0.02, 0.09, 0.09), (0.08, 0.05, 0.05)]))
glow = np.array(random.choice([(0.2, 0.95, 0.85), (0.35, 0.6, 1.0), (0.6, 1.0, 0.35), (0.95, 0.4, 0.95), (1.0, 0.65, 0.2), (0.7, 0.5, 1.0)]))
second = mix(glow, random.choice([(1, 1, 0.6), (1, 0.5, 0.8), (0.4, 0.9, 1)]), 0.6)
form = random.choice(["dome", "bell", "flat"])
cx, top = random.uniform(4.6, 5.4), random.uniform(8.2, 8.8)
wide = {"dome": 2.7, "bell": 2.1, "flat": 3.2}[form] * random.uniform(0.95, 1.08)
deep = {"dome": 2.7, "bell": 3.6, "flat": 1.7}[form] * random.uniform(0.92, 1.05)
rim = top - deep; lean = random.uniform(-0.7, 0.7)
# the light in the air, as a small picture stretched over the whole square
yy, xx = np.mgrid[0:10:90j, 0:10:90j]
near = np.exp(-(((xx - cx) / 3.4) ** 2 + ((yy - rim) / 3.0) ** 2))
floor = np.exp(-(((xx - cx) / 4.0) ** 2 + ((yy - 1.2) / 0.9) ** 2))
air = night + (0.5 * near + 0.15 * floor)[..., None] * (glow - night)
ax.imshow(np.clip(air, 0, 1), extent=(0, 10, 0, 10), origin="lower", interpolation="bilinear", zorder=0)
if random.random() < 0.5:
    mx = random.choice([1.5, 8.5])
    for r, a in ((0.9, 0.1), (0.7, 0.15), (0.5, 1)):
        ax.add_patch(plt.Circle((mx, 9), r, color=(1, 0.98, 0.85), alpha=a, lw=0, zorder=0.5))
for k in range(random.randint(5, 11)):                         # trunks; the side that looks at the light is lit
    x, w = random.choice([random.uniform(-0.2, 3), random.uniform(7, 10.2)]), random.uniform(0.25, 0.8)
    y = np.linspace(1.5, 10.5, 12); bend = np.cumsum(np.random.uniform(-0.08, 0.08, 12))
    ax.fill_betweenx(y, x - w / 2 + bend, x + w / 2 + bend, color=mix(night, (0, 0, 0), 0.55), lw=0, zorder=1)
    s = 1 if x < cx else -1
    ax.fill_betweenx(y, x + s * w * 0.5 + bend, x + s * w * 0.34 + bend, color=glow, alpha=0.3, lw=0, zorder=1)
ground = np.linspace(0, 10, 60)
ax.fill_between(ground, 0, 1.9 + 0.15 * np.sin(ground * 1.7 + lean), color=mix(night, (0.02, 0.06, 0.03), 0.6), lw=0, zorder=2)
for k in range(12):
    ax.add_patch(plt.matplotlib.patches.Ellipse((cx + lean, 1.35), 7.5 - k * 0.55, 1.3 - k * 0.09, color=glow, alpha=0.045, lw=0, zorder=2.1))
gx = np.random.uniform(0, 10, 190); gy = np.random.uniform(0, 1.8, 190)
for x, y in zip(gx, gy):                                       # grass, bright near the stem
    f = 0.65 * np.exp(-((x - cx) / 2.6) ** 2)
    ax.plot([x, x + random.uniform(-0.15, 0.15)], [y, y + random.uniform(0.2, 0.6)], color=mix(mix(night, (0.1, 0.25, 0.1), 0.6), glow, f), lw=1.4, zorder=2.2 + (1.8 - y) * 0.1)
def mushroom(x, foot, tip, w, h, tilt, z, spots):
    low = tip - h; sx = x + tilt
    for k in range(14):                                         # halo
        ax.add_patch(plt.matplotlib.patches.Ellipse((x, low + h * 0.35), w * (4.4 - k * 0.19), h * (3.4 - k * 0.13), color=glow, alpha=0.022, lw=0, zorder=z))
    t = np.linspace(0, 1, 30); mid = sx + (x - sx) * t ** 1.6
    half = w * (0.2 + 0.07 * (1 - t) ** 2 - 0.04 * t)
    for k in range(12):                                         # stem, round and bright at the top
        a, b = -1 + k / 6, -1 + (k + 1.1) / 6
        ax.fill_betweenx(foot + (low + 0.2 * h - foot) * t, mid + a * half, mid + min(1, b) * half, color=mix(mix(glow, (1, 1, 1), 0.6), night, 0.2 + 0.5 * abs(a + 0.2) ** 1.5), lw=0, zorder=z + 0.01)
    ax.fill_betweenx(foot + (low + 0.2 * h - foot) * t, mid - half, mid + half, color=night, alpha=0.25, lw=0, zorder=z + 0.02)
    a = np.linspace(0, 2 * np.pi, 80)
    ax.fill(x + w * np.cos(a), low + w * 0.2 * np.sin(a), color=mix(glow, (1, 1, 1), 0.45), lw=0, zorder=z + 0.03)
    for q in np.linspace(0, 2 * np.pi, 54):                      # gills
        ax.plot([x + w * 0.22 * np.cos(q), x + w * 0.98 * np.cos(q)], [low + w * 0.04 * np.sin(q), low + w * 0.196 * np.sin(q)], color=mix(glow, night, 0.45), lw=0.9, zorder=z + 0.04)
    c = np.linspace(0, np.pi, 60); power = {"dome": 0.9, "bell": 1.5, "flat": 0.8}[form]
    for k in range(16):                                         # cap in shells of light
        f = k / 15; ux = x - 0.12 * w * f + w * (1.03 - 0.62 * f) * np.cos(c)
        uy = low + h * 0.28 * f + h * (1 - 0.42 * f) * np.sin(c) ** power
        base = low + h * 0.28 * f - w * 0.15 * (1 - f) * np.sin(c) * (1 if f < 0.1 else 0.8)
        ax.fill(np.r_[ux, ux[::-1]], np.r_[uy, base[::-1] if f > 0.02 else base[::-1] + w * 0.08], color=mix(mix(glow, night, 0.5), mix(second, (1, 1, 1), 0.35), f ** 0.8), lw=0, zorder=z + 0.05 + k * 0.001)
    for _ in range(spots):
        q, r = random.uniform(0.3, 2.84), random.uniform(0.25, 0.86)
        e = random.uniform(0.05, 0.11) * w * (1.3 - r * 0.5)
        for m, al in ((2.0, 0.25), (1, 0.95)):
            ax.add_patch(plt.matplotlib.patches.Ellipse((x + w * r * np.cos(q) * 0.95, low + h * r * np.sin(q) ** power), e * 2 * m, e * 1.5 * m, color=(1, 1, 0.94), alpha=al, lw=0, zorder=z + 0.08))
spots = random.choice([0, 14, 24])
for k in range(random.randint(1, 5)):                          # the little ones behind and beside
    s = random.uniform(0.18, 0.34)
    x = cx + random.choice([-1, 1]) * random.uniform(1.9, 3.6)
    foot = random.uniform(0.8, 1.7)
    mushroom(x, foot, foot + s * 7.5, wide * s, deep * s, random.uniform(-0.2, 0.2), 3 + (1.7 - foot) * 0.3, spots // 3)
mushroom(cx, 1.0, top, wide, deep, lean, 4, spots)
for x in np.random.normal(cx + lean, 0.7, 26):
    ax.plot([x, x + random.uniform(-0.2, 0.2)], [0.7, random.uniform(1.0, 1.5)], color=mix(glow, (0.05, 0.3, 0.1), 0.5), lw=1.8, zorder=5)
n = random.choice([20, 50, 90])
px, py, ps = np.random.uniform(0, 10, n), np.random.uniform(1, 9.8, n), np.random.uniform(2, 16, n)
ax.scatter(px, py, s=ps * 9, color=glow, alpha=0.16, lw=0, zorder=6)
ax.scatter(px, py, s=ps, color=mix(glow, (1, 1, 1), 0.6), alpha=0.9, lw=0, zorder=6)
