import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

waters = [("#a8e4f0", "#2a86b4"), ("#bfe9d8", "#2a8f7c"), ("#7fb6e8", "#1d3f80"), ("#d4ecf5", "#6aa8c8"), ("#5f7fb0", "#141c48"), ("#e6efc4", "#6f9a4c")]
light, deep = random.choice(waters)
fish_colours = [("#f98f2c", "#ffffff", "#e3600f"), ("#f6d22e", "#2b2b3a", "#e0a516"), ("#3e7be0", "#f6d22e", "#20408f"), ("#e8506a", "#fbe3e6", "#b02a48"), ("#9aa7b4", "#4a5866", "#6b7886"), ("#6fbf5a", "#e9f7c0", "#3a8030"), ("#a45fc8", "#f2c84b", "#6c3590"), ("#2d2d3a", "#f98f2c", "#55556a")]
fig.patch.set_facecolor(deep)


def fish(x, y, s, flip, tilt, colours, tall, tail, pattern, z):
    main, second, fin = colours
    t = np.linspace(0, 2 * np.pi, 120)
    # body: nose at +1.6, tail root at -1.6
    bx = 1.6 * np.cos(t)
    by = tall * np.sin(t) * (0.62 + 0.38 * np.cos(t - 0.4)**2) * np.where(np.cos(t) < 0, 1 - 0.62 * np.cos(t)**2, 1)

    def place(px, py):
        px, py = np.asarray(px), np.asarray(py)
        return x + flip * s * (px * np.cos(tilt) - py * np.sin(tilt)), y + s * (px * np.sin(tilt) + py * np.cos(tilt))

    def area(px, py, c, dz, a=1):
        return ax.fill(*place(px, py), color=c, zorder=z + dz, alpha=a, lw=0)[0]

    def rays(p, q, n):
        """thin rays of a fin, between the edges p and q"""
        for k in np.linspace(0.1, 0.9, n):
            a = np.array(p[0]) * (1 - k) + np.array(p[1]) * k; b = np.array(q[0]) * (1 - k) + np.array(q[1]) * k
            ax.plot(*place([a[0], b[0]], [a[1], b[1]]), color=second, lw=0.9 * s, alpha=0.6, zorder=z + 0.15)

    w = 0.55 + 0.35 * tall
    if tail == "forked":
        area([-1.4, -2.6, -2.15, -2.6], [0, w, 0, -w], fin, 0)
        rays([(-1.5, 0.03), (-1.5, -0.03)], [(-2.5, 0.85 * w), (-2.5, -0.85 * w)], 6)
    elif tail == "veil":
        v = np.linspace(-1, 1, 40)
        area(np.r_[-1.3, -2.9 + 0.2 * np.cos(9 * v), -1.3], np.r_[0.1, 1.35 * w * v - 0.3, -0.1], fin, 0, 0.85)
        rays([(-1.5, 0.03), (-1.5, -0.03)], [(-2.8, 1.2 * w - 0.3), (-2.8, -1.2 * w - 0.3)], 8)
    else:
        v = np.linspace(-1, 1, 30)
        area(np.r_[-1.35, -2.1 - 0.35 * np.cos(1.5 * v), -1.35], np.r_[0.05, w * 0.9 * v, -0.05], fin, 0)
        rays([(-1.5, 0.03), (-1.5, -0.03)], [(-2.2, 0.8 * w), (-2.2, -0.8 * w)], 6)
    h = random.uniform(0.3, 0.8)
    area([0.6, 0.1, -0.8, -1.2], [0.75 * tall, 0.8 * tall + h, 0.55 * tall + h * 0.8, 0.2 * tall], fin, 0)
    area([0.1, -0.5, -1.0, -1.1], [-0.7 * tall, -0.75 * tall - h * 0.8, -0.6 * tall - h * 0.4, -0.2 * tall], fin, 0)
    body = area(bx, by, main, 0.2)
    g = np.linspace(-1.5, 1.5, 40)
    marks = []
    if pattern == "bands":
        for c in (0.75, -0.15, -0.95):
            marks.append(area(np.r_[c + 0.12 * np.sin(2 * g), (c + 0.3 + 0.12 * np.sin(2 * g))[::-1]], np.r_[g, g[::-1]], second, 0.25))
    elif pattern == "stripes":
        for c in (-0.5, -0.12, 0.26, 0.62):
            marks.append(area(np.r_[g * 1.2, g[::-1] * 1.2], np.r_[(c + 0 * g) * tall, (c + 0.14 + 0 * g) * tall], second, 0.25))
    elif pattern == "spots":
        for _ in range(14):
            cx, cy, r = random.uniform(-1.3, 1), random.uniform(-0.8, 0.9) * tall, random.uniform(0.06, 0.17)
            marks.append(area(cx + r * np.cos(t), cy + r * np.sin(t), second, 0.25))
    elif pattern == "half":
        marks.append(area(np.r_[0.45 + 0.15 * np.cos(3 * g), 2, 2], np.r_[g, 1.5, -1.5], second, 0.25))
    for m in marks:
        m.set_clip_path(body)
    ax.plot(*place([0.72 + 0.12 * v for v in (0, 0.6, 0.9, 0.6, 0)], np.linspace(-0.5, 0.5, 5) * tall), color=fin, lw=2.2 * s, zorder=z + 0.4)
    area([0.45, -0.2, -0.25, 0.3], [-0.1, 0.05, -0.4, -0.35], fin, 0.5)
    ax.plot(*place([1.57, 1.35], [-0.12 * tall, -0.2 * tall]), color="#333333", lw=1.8 * s, zorder=z + 0.5)
    for r, c, dx in ((0.19, "white", 0), (0.11, "#111111", 0.03), (0.035, "white", 0.07)):
        area(1.08 + dx + r * np.cos(t), 0.22 * tall + (0.04 if r < 0.1 else 0) + r * np.sin(t), c, 0.5 + 0.5 * (0.2 - r))


ax.axhspan(6, 10, color=light, alpha=0.35, zorder=0)
xs = np.linspace(0, 10, 80)
ground = random.uniform(0.7, 1.6) + 0.2 * np.sin(xs * random.uniform(0.5, 1.5) + random.uniform(0, 6))
ax.fill_between(xs, 0, ground, color=random.choice(["#e6cf94", "#c9b48a", "#8d7f74", "#d9a98a", "#54606e"]), lw=0, zorder=1)
plant = random.choice(["#2f8a4c", "#57a838", "#b8465a", "#7a5fb0", "#1f6f5a"])
for _ in range(random.randint(2, 7)):                                    # waving weeds
    wx, wh, k = random.uniform(0, 10), random.uniform(1.5, 6), np.linspace(0, 1, 30)
    ax.plot(wx + 0.25 * np.sin(9 * k + wx), 0.6 + wh * k, color=plant, lw=random.uniform(4, 10), alpha=0.85, solid_capstyle="round", zorder=1.2)
colours, tall, tail = random.choice(fish_colours), random.uniform(0.55, 1.35), random.choice(["forked", "fan", "veil"])
pattern = random.choice(["plain", "bands", "stripes", "spots", "half"])
flip, count = random.choice([-1, 1]), random.choice([1, 1, 1, 2, 3])
spots = {1: [(5.2, 5.2)], 2: [(5.8, 7.0), (4.4, 3.4)], 3: [(3.2, 7.6), (6.8, 5.3), (3.4, 3.0)]}[count]
for i, (fx, fy) in enumerate(spots):
    fish(fx + flip * 0.2 + random.uniform(-0.4, 0.4), fy + random.uniform(-0.4, 0.4), random.uniform(1.35, 1.75) if count == 1 else random.uniform(0.8, 1.15), flip, random.uniform(-0.25, 0.25), colours, tall, tail, pattern, 3 + i)
bx0 = random.uniform(0.5, 9.5)
for k in range(random.randint(3, 12)):
    ax.plot(bx0 + random.uniform(-0.4, 0.4), 1.5 + k * random.uniform(0.5, 0.8), "o", ms=random.uniform(4, 14), mfc="#ffffff55", mec="white", zorder=8)
