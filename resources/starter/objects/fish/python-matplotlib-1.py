import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

waters = [("#a8e4f0", "#2a86b4"), ("#bfe9d8", "#2a8f7c"), ("#7fb6e8", "#1d3f80"), ("#d4ecf5", "#6aa8c8"), ("#5f7fb0", "#141c48"), ("#e6efc4", "#6f9a4c")]
light, deep = random.choice(waters)
fish_colours = [("#f98f2c", "#ffffff", "#e3600f"), ("#f6d22e", "#2b2b3a", "#e0a516"), ("#3e7be0", "#f6d22e", "#20408f"), ("#e8506a", "#fbe3e6", "#b02a48"), ("#9aa7b4", "#4a5866", "#6b7886"), ("#6fbf5a", "#e9f7c0", "#3a8030"), ("#a45fc8", "#f2c84b", "#6c3590"), ("#2d2d3a", "#f98f2c", "#55556a")]
fig.patch.set_facecolor(light)


def fish(x, y, s, flip):
    main, second, fin = random.choice(fish_colours)
    tall = random.uniform(0.55, 1.25)
    tail = random.choice(["forked", "fan"])
    t = np.linspace(0, 2 * np.pi, 120)
    # body: nose at +1.6, tail root at -1.6
    bx = 1.6 * np.cos(t)
    by = tall * np.sin(t) * (0.62 + 0.38 * np.cos(t - 0.4)**2) * np.where(np.cos(t) < 0, 1 - 0.62 * np.cos(t)**2, 1)

    def place(px, py):
        return x + flip * s * np.asarray(px), y + s * np.asarray(py)

    def area(px, py, c, dz, a=1):
        return ax.fill(*place(px, py), color=c, zorder=3 + dz, alpha=a, lw=0)[0]


    w = 0.55 + 0.35 * tall
    if tail == "forked":
        area([-1.4, -2.6, -2.15, -2.6], [0, w, 0, -w], fin, 0)
    else:
        v = np.linspace(-1, 1, 30)
        area(np.r_[-1.35, -2.1 - 0.35 * np.cos(1.5 * v), -1.35], np.r_[0.05, w * 0.9 * v, -0.05], fin, 0)
    h = random.uniform(0.3, 0.8)
    area([0.6, 0.1, -0.8, -1.2], [0.75 * tall, 0.8 * tall + h, 0.55 * tall + h * 0.8, 0.2 * tall], fin, 0)
    area([0.1, -0.5, -1.0, -1.1], [-0.7 * tall, -0.75 * tall - h * 0.8, -0.6 * tall - h * 0.4, -0.2 * tall], fin, 0)
    body = area(bx, by, main, 0.2)
    ax.plot(*place([0.72 + 0.12 * v for v in (0, 0.6, 0.9, 0.6, 0)], np.linspace(-0.5, 0.5, 5) * tall), color=fin, lw=2.2 * s, zorder=4)
    area([0.45, -0.2, -0.25, 0.3], [-0.1, 0.05, -0.4, -0.35], fin, 0.5)
    ax.plot(*place([1.57, 1.35], [-0.12 * tall, -0.2 * tall]), color="#333333", lw=1.8 * s, zorder=4)
    for r, c, dx in ((0.19, "white", 0), (0.11, "#111111", 0.03)):
        area(1.08 + dx + r * np.cos(t), 0.22 * tall + (0.04 if r < 0.1 else 0) + r * np.sin(t), c, 0.5 + (0.2 - r))


fish(random.uniform(4.5, 5.8), random.uniform(4, 6), random.uniform(1.3, 1.75), random.choice([-1, 1]))
for _ in range(random.randint(3, 9)):
    ax.plot(random.uniform(0.5, 9.5), random.uniform(1, 9.5), "o", ms=random.uniform(5, 14), color="white", alpha=0.5)
