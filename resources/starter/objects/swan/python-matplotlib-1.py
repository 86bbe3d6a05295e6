import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
top, water, shine = random.choice([("#bcd9e6", "#4f86a0", "#a9cfdd"), ("#f5c49a", "#a8626a", "#f1b08f"), ("#233557", "#16263f", "#4f6790"), ("#cfe0c8", "#5a8063", "#a7c7a3"), ("#d9cfe4", "#6f6494", "#b9aed2")])
fig.patch.set_facecolor(top)
h = random.uniform(4.2, 5.4)
for k in range(14):
    ax.add_patch(Ellipse((random.uniform(0, 10), h + 0.2), random.uniform(1, 3), random.uniform(0.6, 2.2), color=water, alpha=0.5, lw=0))
ax.add_patch(Polygon([(0, 0), (10, 0), (10, h), (0, h)], color=water))
for _ in range(45):
    y = random.uniform(0, h - 0.1)
    w = (h - y) * 0.35 + 0.3
    x = random.uniform(0, 10)
    ax.plot([x, x + w], [y, y], color=shine, lw=1 + (h - y) * 0.5, alpha=0.35)
way, s = random.choice([-1, 1]), random.uniform(0.92, 1.08)
x0, y0 = 5 + random.uniform(-0.5, 0.5), random.uniform(2.9, 3.6)
body, shade, bill = random.choice([("#fbfbf8", "#cfd8df", "#e9842b"), ("#fbfbf8", "#d9d2c6", "#e9842b"), ("#23252b", "#4a4e58", "#c9302c")])
raised = random.random() < 0.4


def draw(flip, alpha):
    at = lambda p: [(x0 + way * s * u, y0 + (s * v if not flip else -s * v * 0.75)) for u, v in p]
    t = np.linspace(0, 1, 40)
    b = np.r_[np.c_[-2.7 + 5.0 * t, -0.1 - 0.55 * np.sin(np.pi * t) ** 0.6], np.c_[2.3 - 5.0 * t, 0.05 + np.interp(t, [0, 0.2, 0.6, 1], [0.1, 0.75, 1.0, 0.75])]]
    ax.add_patch(Polygon(at(b), color=body, alpha=alpha))
    nx = np.array([1.75, 2.35, 2.2, 1.75, 1.85, 2.35, 2.75])
    ny = np.array([0.15, 0.9, 2.0, 2.9, 3.65, 3.95, 3.7])
    q = np.linspace(0, 1, 7)
    tt = np.linspace(0, 1, 60)
    cx, cy = np.interp(tt, q, nx), np.interp(tt, q, ny)
    k = np.ones(9) / 9
    cx, cy = np.convolve(np.pad(cx, 4, mode="edge"), k, "valid"), np.convolve(np.pad(cy, 4, mode="edge"), k, "valid")
    p = np.array(at(np.c_[cx, cy]))
    for n in range(len(p) - 1):
        ax.plot(p[n:n + 2, 0], p[n:n + 2, 1], color=body, alpha=alpha, lw=(25 - 11 * tt[n]) * s, solid_capstyle="round")
    hx, hy = cx[-1], cy[-1]
    ax.add_patch(Ellipse(at([(hx, hy + 0.02)])[0], 0.85 * s, 0.6 * s, color=body, alpha=alpha))
    ax.add_patch(Polygon(at([(hx + 0.28, hy + 0.18), (hx + 1.0, hy - 0.22), (hx + 0.25, hy - 0.22)]), color=bill, alpha=alpha))
    ax.add_patch(Polygon(at([(hx + 0.12, hy + 0.2), (hx + 0.42, hy + 0.12), (hx + 0.3, hy - 0.1)]), color="#151515", alpha=alpha))
    ax.add_patch(Circle(at([(hx + 0.08, hy + 0.12)])[0], 0.07 * s, color="#151515" if body != "#23252b" else "#ffffff", alpha=alpha))
    lift = 1.2 if raised else 0
    for j in range(4):
        f = 1 - 0.17 * j
        w = [(1.2 - 0.1 * j, 0.25), (0.6, 0.9 + lift * f), (-1.0 * f - 0.8, 1.15 + lift * 1.15 * f), (-2.9 * f - 0.2, 0.85 + lift * f), (-1.6 * f, 0.2 + 0.1 * j), (0, -0.05)]
        ax.add_patch(Polygon(at(w), fc=body if j % 2 == 0 else shade, ec=shade, lw=1.2, alpha=alpha, joinstyle="round"))


draw(True, 0.28)
draw(False, 1)
for k in range(4):
    ax.add_patch(Ellipse((x0, y0 - 0.5), 6.2 + 0.9 * k, 0.5 + 0.2 * k, fill=False, ec=shine, lw=1.5, alpha=0.5 - 0.1 * k))
extra = random.choice(["reeds", "lilies", "none"])
for _ in range(random.randint(6, 14)):
    if extra == "reeds":
        x, side = random.uniform(0, 1.6), random.random() < 0.5
        x = x if side else 10 - x
        ax.plot([x, x + random.uniform(-0.4, 0.4)], [0, random.uniform(2.5, 5.5)], color="#3f5a2e", lw=3)
        ax.add_patch(Ellipse((x, random.uniform(2.6, 4.8)), 0.22, 0.9, color="#5b3a1e"))
    elif extra == "lilies":
        x, y = random.uniform(0, 10), random.uniform(0.2, 1.6)
        ax.add_patch(Ellipse((x, y), 1.1, 0.4, color="#3f7a45"))
        if random.random() < 0.4:
            ax.add_patch(Circle((x, y + 0.2), 0.2, color="#f6b7cf"))
