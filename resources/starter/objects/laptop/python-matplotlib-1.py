import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#e9e1d4", "#37404f", "#c8dbe0", "#5a3e4a", "#f4d9b0", "#7f957f"]))
desk = np.array(random.choice([(0.6, 0.42, 0.27), (0.93, 0.91, 0.88), (0.25, 0.22, 0.22), (0.75, 0.62, 0.45)]))
ax.add_patch(Rectangle((0, 0), 10, 3.0, color=desk))
for y in np.linspace(0.3, 2.8, 6):
    ax.plot([0, 10], [y, y], color=desk * 0.92, lw=1.5)
case = np.array(random.choice([(0.78, 0.8, 0.83), (0.2, 0.21, 0.24), (0.88, 0.78, 0.62), (0.35, 0.45, 0.6)]))
cx, w, h = 5 + random.uniform(-0.4, 0.4), random.uniform(3.1, 3.5), random.uniform(3.9, 4.4)
b = 2.55
ax.add_patch(Ellipse((cx, 1.2), 2.6 * w, 0.7, color="black", alpha=0.25))
ax.add_patch(FancyBboxPatch((cx - w, b), 2 * w, h, boxstyle="round,pad=0,rounding_size=0.22", fc=case * 0.75, ec=case * 0.45, lw=2))
ax.add_patch(FancyBboxPatch((cx - w + 0.1, b + 0.1), 2 * w - 0.2, h - 0.2, boxstyle="round,pad=0,rounding_size=0.18", fc="#101216", lw=0))
x0, y0, sw, sh = cx - w + 0.32, b + 0.38, 2 * w - 0.64, h - 0.72
screen = Rectangle((x0, y0), sw, sh, fc="white", lw=0)
show = random.choice(["land", "code", "chart", "text"])
def put(p):
    ax.add_patch(p); p.set_clip_path(screen)
ax.add_patch(screen)
if show == "land":
    top, hill = random.choice([("#8fd0f5", "#5f9e57"), ("#f6a97c", "#5d4a66"), ("#2c3f78", "#1f2a44")])
    put(Rectangle((x0, y0), sw, sh, color=top))
    put(Circle((x0 + sw * random.uniform(0.2, 0.8), y0 + sh * 0.72), 0.42, color="#fff4c4"))
    t = np.linspace(0, 1, 50)
    for k in range(3):
        yy = y0 + sh * (0.42 - 0.12 * k + 0.09 * np.sin(t * random.uniform(5, 9) + random.uniform(0, 6)))
        put(Polygon(np.r_[np.c_[x0 + sw * t, yy], [(x0 + sw, y0), (x0, y0)]], fc=hill, alpha=0.55 + 0.2 * k, lw=0))
else:
    back = {"code": "#1c2030", "chart": "#fbfbfd", "text": "#ffffff"}[show]
    put(Rectangle((x0, y0), sw, sh, color=back))
    if show == "code":
        for r in range(13):
            x = x0 + 0.3 + 0.35 * random.randint(0, 3)
            for _ in range(random.randint(1, 4)):
                q = random.uniform(0.3, 1.1)
                put(Rectangle((x, y0 + sh - 0.42 - r * 0.245), q, 0.1, color=random.choice(["#7ee787", "#ff9e64", "#79c0ff", "#d2a8ff", "#c9d1d9"])))
                x += q + 0.15
    elif show == "chart":
        c = random.choice(["#3b82f6", "#e4572e", "#2a9d8f"])
        n = random.randint(5, 8)
        for k in range(n):
            put(Rectangle((x0 + sw * (0.1 + 0.8 * k / n), y0 + 0.35), sw * 0.6 / n, sh * random.uniform(0.15, 0.65), color=c, alpha=0.55 + 0.45 * (k % 2)))
        ax.plot([x0 + 0.3, x0 + 0.3, x0 + sw - 0.3], [y0 + sh - 0.4, y0 + 0.32, y0 + 0.32], color="#444444", lw=1.5)
    else:
        put(Rectangle((x0, y0 + sh - 0.42), sw, 0.42, color="#4a6fa5"))
        put(Rectangle((x0 + 0.3, y0 + sh - 1.9), 1.6, 1.2, color=random.choice(["#f2b5a7", "#a7d7c5", "#f6d186"])))
        for r in range(9):
            put(Rectangle((x0 + (2.2 if r < 5 else 0.3), y0 + sh - 0.8 - r * 0.28), (sw - (2.6 if r < 5 else 0.6)) * random.uniform(0.7, 1), 0.1, color="#9aa0aa"))
put(Polygon([(x0, y0 + sh), (x0 + sw * 0.35, y0 + sh), (x0 + sw * 0.1, y0), (x0, y0)], fc="white", alpha=0.1, lw=0))
low, out = 1.15, w + 0.75
ax.add_patch(Polygon([(cx - w, b + 0.05), (cx + w, b + 0.05), (cx + out, low), (cx - out, low)], fc=case, ec=case * 0.5, lw=1.5))
ax.add_patch(Polygon([(cx - out, low), (cx + out, low), (cx + out - 0.12, low - 0.16), (cx - out + 0.12, low - 0.16)], fc=case * 0.6, lw=0))
for r in range(4):
    f0, f1 = 0.1 + 0.14 * r, 0.1 + 0.14 * (r + 0.8)
    for k in range(12):
        u0, u1 = -0.86 + 1.72 * k / 12, -0.86 + 1.72 * (k + 0.82) / 12
        pts = [(cx + u * (w + (out - w) * f), b + (low - b) * f) for u, f in ((u0, f0), (u1, f0), (u1, f1), (u0, f1))]
        ax.add_patch(Polygon(pts, fc="#23262c" if case.sum() > 1 else "#3a3d45", lw=0))
ax.add_patch(Polygon([(cx - 0.85, 1.68), (cx + 0.85, 1.68), (cx + 0.95, 1.28), (cx - 0.95, 1.28)], fc=case * 0.88, ec=case * 0.6, lw=1))
