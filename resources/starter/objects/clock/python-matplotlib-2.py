import random
import math
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
rgb = lambda names: np.array(to_rgb(random.choice(names)))

# wall: plain, stripes, tiles or dots
wall = rgb(["#cfdcd2", "#5f8a86", "#e9c9b5", "#f2dfa8", "#44506b", "#b9a3c4", "#efeae0"])
fig.patch.set_facecolor(wall)
style = random.choice(["plain", "stripes", "tiles", "dots"])
step = random.uniform(7, 15)
for i in range(16):
    if style == "stripes":
        ax.add_patch(Rectangle((i * step, 0), step / 2, 100, color=wall * 0.93, lw=0))
    elif style == "tiles":
        ax.plot([i * step] * 2, [0, 100], color=wall * 0.86, lw=1.5)
        ax.plot([0, 100], [i * step] * 2, color=wall * 0.86, lw=1.5)
    elif style == "dots":
        for j in range(16):
            ax.add_patch(Circle((i * step + (j % 2) * step / 2, j * step), 1.2, color=wall * 0.88, lw=0))

kind = random.choice(["round", "round", "square", "octagon", "alarm", "mantel", "pendulum"])
case = rgb(["#8a4f2a", "#c0392b", "#2f6f7f", "#33383f", "#e0a526", "#d9d2c3", "#5f8f5a", "#c9ccd2", "#d0709a"])
dark, light = case * 0.6, np.clip(case * 1.15 + 0.08, 0, 1)
r = {"round": random.uniform(30, 42), "square": random.uniform(28, 38), "octagon": random.uniform(32, 42), "alarm": random.uniform(24, 31), "mantel": random.uniform(19, 25), "pendulum": random.uniform(18, 22)}[kind]
x, y = 50 + random.uniform(-1, 1) * max(0, 44 - r) * 0.6, 50 + random.uniform(-1, 1) * max(0, 44 - r) * 0.6
if kind in ("alarm", "mantel"):                       # these stand on a shelf
    y = random.uniform(44, 50)
    shelf = y - r * (1.22 if kind == "alarm" else 1.55)
    ax.add_patch(Rectangle((0, 0), 100, shelf, color=rgb(["#8a5a33", "#d8c3a0", "#5a3f33", "#7d8a8f"])))
    ax.add_patch(Ellipse((x, shelf - 1), r * 2.8, 5, color="black", alpha=0.3, lw=0))

# the case
if kind == "round":
    ax.add_patch(Circle((x + 2, y - 3), r, color="black", alpha=0.25, lw=0))
    ax.add_patch(Circle((x, y), r, color=case))
    ax.add_patch(Wedge((x, y), r, 60, 220, width=r * 0.05, color=light))
elif kind == "square":
    for dx, dy, c, a in ((2, -3, "black", 0.25), (0, 0, case, 1)):
        ax.add_patch(FancyBboxPatch((x - r + dx, y - r + dy), 2 * r, 2 * r, boxstyle="round,pad=0,rounding_size=%d" % random.choice([1, 7]), color=c, alpha=a, lw=0))
elif kind == "octagon":
    a = np.radians(22.5 + 45 * np.arange(8))
    for dx, dy, s, c, al in ((2, -3, 1.08, "black", 0.25), (0, 0, 1.08, dark, 1), (0, 0, 1.02, case, 1)):
        ax.add_patch(Polygon(np.c_[x + dx + r * s * np.cos(a), y + dy + r * s * np.sin(a)], color=c, alpha=al, lw=0))
elif kind == "alarm":                                 # two bells, a hammer, feet and a grip
    for s in (-1, 1):
        ax.plot([x + s * r * 0.6, x + s * r * 0.85], [y - r * 0.7, y - r * 1.2], color=dark, lw=8, solid_capstyle="round")
        ax.add_patch(Wedge((x + s * r * 0.62, y + r * 0.88), r * 0.48, 90 - s * 35 - 90, 90 - s * 35 + 90, fc=light, ec=dark))
    ax.plot([x, x], [y + r, y + r * 1.3], color=dark, lw=4)
    ax.add_patch(Rectangle((x - r * 0.13, y + r * 1.25), r * 0.26, r * 0.14, color=dark))
    t = np.linspace(0, math.pi, 30)
    ax.plot(x + r * 0.62 * np.cos(t), y + r * 1.3 + r * 0.32 * np.sin(t), color=dark, lw=4)
    ax.add_patch(Circle((x, y), r, fc=case, ec=dark, lw=2))
elif kind == "mantel":
    t = np.linspace(0, math.pi, 40)
    top = np.c_[x + 1.25 * r * np.cos(t), y + 1.25 * r * np.sin(t)]
    ax.add_patch(Polygon(np.vstack([top, [(x - 1.25 * r, shelf + 4), (x + 1.25 * r, shelf + 4)]]), fc=case, ec=dark, lw=2))
    ax.add_patch(Rectangle((x - 1.5 * r, shelf), 3 * r, 5, color=dark))
else:                                                 # a long case with a swinging pendulum
    y = random.uniform(64, 68)
    for dx, c, a in ((2, "black", 0.25), (0, case, 1)):
        ax.add_patch(Polygon([(x - 1.2 * r + dx, 8), (x + 1.2 * r + dx, 8), (x + 1.2 * r + dx, y + r * 1.15), (x + dx, y + r * 1.6), (x - 1.2 * r + dx, y + r * 1.15)], color=c, alpha=a, lw=0))
    ax.add_patch(Rectangle((x - 0.7 * r, 12), 1.4 * r, y - r * 1.15 - 12, fc=dark * 0.5, ec=light, lw=2))
    swing = random.uniform(-0.16, 0.16)
    px, py = x + 34 * math.sin(swing), y - 34 * math.cos(swing) - 6
    ax.plot([x, px], [y - r, py], color="#d9a93f", lw=3)
    ax.add_patch(Circle((px, py), 4.5, fc="#f0c75e", ec="#7a5418"))

# the face
face = rgb(["#fdf9ef", "#ffffff", "#f4ead2", "#23272f", "#dfeaf0", "#f9d9c4"])
ink = np.array([0.97, 0.95, 0.88]) if face.mean() < 0.4 else rgb(["#222222", "#1d2a44", "#5a2a1a"])
f = r * 0.86
ax.add_patch(Circle((x, y), f, fc=face, ec=dark, lw=3))
mark = random.choice(["numbers", "numbers", "roman", "quarters", "bars"])
roman = ["XII", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]
for m in range(60):
    a = m * math.pi / 30
    s, c = math.sin(a), math.cos(a)
    long = 0.84 if m % 5 == 0 else 0.91
    if mark == "bars" and m % 5 == 0:
        long = 0.72
    ax.plot([x + f * long * s, x + f * 0.95 * s], [y + f * long * c, y + f * 0.95 * c], color=ink, lw=(3.5 if m % 5 == 0 else 1) * r / 36)
    h = m // 5
    if m % 5 == 0 and (mark in ("numbers", "roman") or mark == "quarters" and h % 3 == 0):
        label = roman[h] if mark == "roman" else str(h or 12)
        ax.text(x + f * 0.68 * s, y + f * 0.68 * c, label, ha="center", va="center_baseline", color=ink, weight="bold", size=(11 if mark == "roman" else 15) * r / 36, rotation=-math.degrees(a) if mark == "roman" else 0)

# hands at a real time of the day, with a little shadow
minutes = random.randrange(720)
style = random.choice(["bar", "leaf", "arrow"])
shape = {"bar": [(-0.04, -0.15), (0.04, -0.15), (0.03, 1), (-0.03, 1)], "leaf": [(-0.02, -0.15), (0.02, -0.15), (0.03, 0.4), (0.08, 0.65), (0, 1), (-0.08, 0.65), (-0.03, 0.4)],
         "arrow": [(-0.025, -0.2), (0.025, -0.2), (0.025, 0.75), (0.09, 0.75), (0, 1), (-0.09, 0.75), (-0.025, 0.75)]}[style]
for turn, length, wide in ((minutes / 720, 0.52, 1.3), (minutes % 60 / 60, 0.8, 0.9)):
    a = turn * 2 * math.pi
    p = np.array([(u * wide * f * math.cos(a) + v * length * f * math.sin(a), -u * wide * f * math.sin(a) + v * length * f * math.cos(a)) for u, v in shape])
    ax.add_patch(Polygon(p + (x + 0.9, y - 1.1), color="black", alpha=0.2, lw=0))
    ax.add_patch(Polygon(p + (x, y), color=ink, lw=0))
if random.random() < 0.6:
    a = random.uniform(0, 2 * math.pi)
    ax.plot([x - f * 0.2 * math.sin(a), x + f * 0.84 * math.sin(a)], [y - f * 0.2 * math.cos(a), y + f * 0.84 * math.cos(a)], color="#d0392b", lw=1.6)
ax.add_patch(Circle((x, y), f * 0.06, fc="#d9a93f", ec=dark))
ax.add_patch(Wedge((x, y), f * 0.97, 100, 175, width=f * 0.35, color="white", alpha=0.18, lw=0))
