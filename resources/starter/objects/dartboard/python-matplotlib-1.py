import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
wall = random.choice(["#6b4a34", "#d9cdb8", "#2d4a43", "#8d99ae", "#7a1f2b", "#e9b872"])
fig.patch.set_facecolor(wall)
for k in np.arange(-5, 5, random.uniform(0.8, 1.4)):
    ax.axvline(k, color="black", alpha=0.13, lw=3, zorder=0)
dark, pale = random.choice([("#16161a", "#f1e3c0"), ("#22223b", "#f2e9e4"), ("#2b1a12", "#eecf9b"), ("#14213d", "#e5e5e5")])
red, green = random.choice([("#c9242f", "#1f8a4c"), ("#d62828", "#f77f00"), ("#b5179e", "#4361ee"), ("#c1121f", "#3a86ff")])
cx, cy, R = *np.random.uniform(-0.3, 0.3, 2), random.uniform(3.7, 4.3)
ax.add_patch(Circle((cx + 0.2, cy - 0.3), R, color="black", alpha=0.3))
ax.add_patch(Circle((cx, cy), R, fc="#1b1b1e", ec="#3a3a40", lw=3))
r = R * 0.8
off = random.choice([9, 9, random.uniform(0, 18)])
for k in range(20):
    a0, a1 = off + 18 * k, off + 18 * (k + 1)
    body, ring = (dark, red) if k % 2 == 0 else (pale, green)
    ax.add_patch(Wedge((cx, cy), r, a0, a1, fc=ring, lw=0))
    ax.add_patch(Wedge((cx, cy), r * 0.94, a0, a1, fc=body, lw=0))
    ax.add_patch(Wedge((cx, cy), r * 0.63, a0, a1, fc=ring, lw=0))
    ax.add_patch(Wedge((cx, cy), r * 0.57, a0, a1, fc=body, lw=0))
    t = np.radians(a0)
    ax.plot([cx + r * 0.1 * np.cos(t), cx + r * np.cos(t)], [cy + r * 0.1 * np.sin(t), cy + r * np.sin(t)], color="#c9ccd1", lw=0.9)
    t = np.radians((a0 + a1) / 2)
    ax.text(cx + R * 0.895 * np.cos(t), cy + R * 0.895 * np.sin(t), str([6, 13, 4, 18, 1, 20, 5, 12, 9, 14, 11, 8, 16, 7, 19, 3, 17, 2, 15, 10][k]), color="white", fontsize=12, ha="center", va="center", weight="bold")
for f in (1, 0.94, 0.63, 0.57):
    ax.add_patch(Circle((cx, cy), r * f, fill=False, ec="#c9ccd1", lw=0.9))
ax.add_patch(Circle((cx, cy), r * 0.1, fc=green, ec="#c9ccd1", lw=1))
ax.add_patch(Circle((cx, cy), r * 0.045, fc=red, ec="#c9ccd1", lw=1))
for _ in range(random.choice([0, 1, 3])):
    a, q = random.uniform(0, 2 * np.pi), abs(random.gauss(0, 0.35)) * r
    tip = np.array([cx + q * np.cos(a), cy + q * np.sin(a)])
    way = random.uniform(-0.9, -0.2) if random.random() < 0.5 else random.uniform(np.pi + 0.2, np.pi + 0.9)
    u = np.array([np.cos(way), np.sin(way)])
    n = np.array([-u[1], u[0]])
    ax.plot(*np.c_[tip + [0.1, -0.2], tip + u * 2 + [0.3, -0.5]], color="black", alpha=0.3, lw=5)
    ax.plot(*np.c_[tip, tip + u * 0.6], color="#d9dde2", lw=2.5)
    ax.plot(*np.c_[tip + u * 0.5, tip + u * 1.2], color="#8a6d3b", lw=7, solid_capstyle="round")
    ax.plot(*np.c_[tip + u * 1.2, tip + u * 1.6], color="#333333", lw=3)
    c = random.choice(["#e63946", "#ffd166", "#4cc9f0", "#f8f9fa", "#8ac926"])
    for s in (1, -1):
        ax.add_patch(Polygon([tip + u * 1.5, tip + u * 1.75 + n * 0.32 * s, tip + u * 2.25 + n * 0.28 * s, tip + u * 2.15], fc=c, ec="#222222", lw=1))
