# A syringe lies on a tray, cloth or tiles, with a vial, pills or a swab
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
cloth = np.array(to_rgb(random.choice(["#1f5f7a", "#23794f", "#2b3350", "#7d2f45", "#3e8f9c", "#c9862e", "#5a4a86"])))
drug = np.array(to_rgb(random.choice(["#e4432e", "#2e86ee", "#3bc373", "#a95df5", "#f5b700", "#ff5f8f", "#00c8b9"])))
fig.patch.set_facecolor(cloth)
ground = random.choice(["tray", "tiles", "folds"])
if ground == "tray":                                       # a steel kidney of light on a rounded tray
    for k, c in enumerate((0.45, 1.5, 1.12)):
        q = 0.3 + 0.16 * k
        ax.add_patch(FancyBboxPatch((-4.7 + q, -4.7 + q), 9.4 - 2 * q, 9.4 - 2 * q, boxstyle="round,pad=0,rounding_size=0.9", fc=np.clip(cloth * c, 0, 1), lw=0))
    for k in range(9):
        ax.add_patch(Circle((-2.2, 2.2), 0.4 * (k + 1), color="white", alpha=0.025, lw=0))
elif ground == "tiles":
    for i in range(5):
        for j in range(5):
            ax.add_patch(Rectangle((-4.95 + 2 * i, -4.95 + 2 * j), 1.9, 1.9, fc=np.clip(cloth * random.uniform(1.05, 1.25), 0, 1), lw=0))
else:
    for k in range(11):                                    # folds of a cloth
        x = np.linspace(-5, 5, 60)
        y = -6 + 1.2 * k + 0.35 * np.sin(x * random.uniform(0.5, 0.9) + random.uniform(0, 6))
        for q in range(4):
            ax.plot(x, y + 0.12 * q, color=cloth * (0.78 + 0.05 * q), lw=7, zorder=1)
            ax.plot(x, y - 0.1 * q - 0.1, color=np.clip(cloth * (1.24 - 0.05 * q), 0, 1), lw=6, zorder=1)
turn = random.choice([-1, 1]) * random.uniform(28, 62) + random.choice([0, 180])
place = Affine2D().scale(random.uniform(0.9, 0.98)).rotate_deg(turn)
move = place + ax.transData
cast = place + Affine2D().translate(0.28, -0.34) + ax.transData
light = 1 if np.cos(np.radians(turn)) > 0 else -1          # the upper side of the tube is lit
half, full, line = random.uniform(0.74, 0.98), random.uniform(0.3, 0.92), "#1c2833"
x0, x1 = -2.2, 2.0                                         # the barrel; the needle points to +x
plug = x1 - 0.3 - full * (x1 - x0 - 1.0)
rod = max(plug - 3.6, -4.9)


def put(p, z, t=move):
    p.set_transform(t)
    p.set_zorder(z)
    ax.add_patch(p)


def shadow(x, y, w, h):
    put(FancyBboxPatch((x + 0.06, y + 0.06), w - 0.12, h - 0.12, boxstyle="round,pad=0.06", fc="black", alpha=0.3, lw=0), 1.4, cast)


def roll(x, y, w, h, c, z, steps=13, alpha=1.0):
    """a round bar: bands from the shaded side to the light"""
    c = np.array(to_rgb(c))
    for k in range(steps):
        v = (k + 0.5) / steps * 2 - 1
        tone = 0.62 + 0.5 * np.exp(-((v - 0.4 * light) / 0.55) ** 2)
        put(Rectangle((x, y + h * k / steps), w, h / steps * 1.15, fc=np.clip(c * tone + 0.12 * (tone > 1.05), 0, 1), alpha=alpha, lw=0), z)
    put(Rectangle((x, y), w, h, fill=False, ec=line, lw=2), z + 0.01)


for box in ((rod, -0.2, x0 - rod, 0.4), (rod - 0.3, -half * 0.9, 0.34, half * 1.8), (x0, -half, x1 - x0, 2 * half), (x0 - 0.2, -half * 1.7, 0.34, half * 3.4), (x1, -0.26, 1.0, 0.52), (x1 + 1.0, -0.07, 1.9, 0.14)):
    shadow(*box)
# plunger rod with its cross rib, thumb rest
roll(rod, -0.24, plug - 0.3 - rod, 0.48, "#eef2f5", 2)
ax.plot([rod + 0.1, plug - 0.4], [0, 0], color="#7d8a96", lw=2, transform=move, zorder=2.1)
roll(rod - 0.3, -half * 0.9, 0.32, half * 1.8, "#e6ecf0", 2.2)
for q in (-0.2, -0.1):
    ax.plot([rod + q] * 2, [-half * 0.85, half * 0.85], color="#97a3ad", lw=1.4, transform=move, zorder=2.3)
# glass, liquid, bubbles, stopper
put(Rectangle((x0, -half), x1 - x0, 2 * half, fc="#eef7fb", alpha=0.55, lw=0), 2.35)
roll(plug, -half * 0.93, x1 - plug, half * 1.86, drug, 2.4)
put(Polygon([(x1, -half * 0.93), (x1 + 0.32, -0.26), (x1 + 0.32, 0.26), (x1, half * 0.93)], fc=drug * 0.85, lw=0), 2.4)
for _ in range(random.randint(3, 10)):
    p, r = (random.uniform(plug + 0.2, x1 - 0.1), random.uniform(-0.7, 0.7) * half), random.uniform(0.05, 0.11)
    put(Circle(p, r, fc="white", ec=drug * 0.6, lw=0.8, alpha=0.65), 2.6)
roll(plug - 0.5, -half * 0.97, 0.52, half * 1.94, "#454c55", 2.7)
for q in (-0.36, -0.2):
    ax.plot([plug + q] * 2, [-half * 0.93, half * 0.93], color="#12161b", lw=2.4, transform=move, zorder=2.8)
# graduation, glints, outline
marks = random.choice([10, 20, 25])
for k in range(1, marks):
    x, long = x1 - 0.1 - k * (x1 - x0 - 0.6) / marks, k % 5 == 0
    ax.plot([x, x], [-half * light, -half * light * (0.2 if long else 0.58)], color="#10181f", lw=2.4 if long else 1.6, transform=move, zorder=4.2)
put(Rectangle((x0 + 0.2, half * 0.6 * light - 0.09), x1 - x0 - 0.5, 0.2, fc="white", alpha=0.75, lw=0), 4.4)
put(Rectangle((x0 + 0.2, half * 0.36 * light - 0.03), 1.6, 0.08, fc="white", alpha=0.6, lw=0), 4.4)
put(Polygon([(x0, -half), (x1, -half), (x1 + 0.32, -0.3), (x1 + 0.32, 0.3), (x1, half), (x0, half)], fill=False, ec=line, lw=2.8, joinstyle="round"), 4.3)
roll(x0 - 0.2, -half * 1.7, 0.34, half * 3.4, "#eef2f5", 4.5)
# hub with ribs, needle with a slanted tip, drops
roll(x1 + 0.3, -0.3, 0.78, 0.6, random.choice(["#f2f2f2", "#58b4e8", "#f4d35e", "#f58549", "#7bd389"]), 4.5)
for q in (-0.13, 0, 0.13):
    ax.plot([x1 + 0.36, x1 + 1.0], [q, q], color=line, alpha=0.4, lw=1.2, transform=move, zorder=4.6)
put(Polygon([(x1 + 1.06, -0.09), (x1 + 2.5, -0.09), (x1 + 2.9, 0.08 * light), (x1 + 2.5, 0.09), (x1 + 1.06, 0.09)], fc="#d3dbe2", ec=line, lw=1.4), 4.4)
ax.plot([x1 + 1.1, x1 + 2.5], [0.03 * light] * 2, color="white", lw=1.4, transform=move, zorder=4.45)
for k in range(random.randint(0, 3)):
    put(Circle((x1 + 3.05 + 0.27 * k, 0.05), 0.11 - 0.02 * k, fc=drug, ec="white", lw=0.8), 4)
# a companion in a free corner, off the line of the syringe
s = 1 if (np.cos(np.radians(turn)) * np.sin(np.radians(turn))) > 0 else -1
px, py, what = 3.0, -3.0 * s, random.choice(["vial", "pills", "swab", "none"])
if what == "vial":
    ax.add_patch(Ellipse((px + 0.2, py - 0.95), 1.6, 0.5, color="black", alpha=0.3, zorder=1.5))
    ax.add_patch(FancyBboxPatch((px - 0.55, py - 0.9), 1.1, 1.6, boxstyle="round,pad=0,rounding_size=0.2", fc="#e9f6fa", ec=line, lw=2, zorder=1.6))
    ax.add_patch(Rectangle((px - 0.5, py - 0.85), 1.0, 1.0, fc=drug, alpha=0.85, zorder=1.7, lw=0))
    ax.add_patch(Rectangle((px - 0.38, py + 0.7), 0.76, 0.45, fc="#c3ccd4", ec=line, lw=2, zorder=1.7))
    ax.add_patch(Rectangle((px - 0.4, py - 0.75), 0.16, 1.3, fc="white", alpha=0.7, zorder=1.8, lw=0))
elif what == "pills":
    for _ in range(random.randint(3, 5)):
        qx, qy, a = px + random.uniform(-0.9, 0.9), py + random.uniform(-0.9, 0.9), random.uniform(0, 6.28)
        v = np.array((np.cos(a), np.sin(a))) * 0.24
        for d, c, z in ((0.07, "#00000055", 1.5), (0, "#ffffff", 1.6)):
            ax.plot([qx - v[0] + d, qx + v[0] + d], [qy - v[1] - d, qy + v[1] - d], color=c, lw=13, solid_capstyle="round", zorder=z)
        ax.plot([qx, qx + v[0]], [qy, qy + v[1]], color=drug, lw=13, solid_capstyle="round", zorder=1.7)
elif what == "swab":
    for _ in range(26):
        ax.add_patch(Circle((px + random.gauss(0, 0.42), py + random.gauss(0, 0.32)), random.uniform(0.2, 0.42), fc=random.choice(["#ffffff", "#f0f3f5", "#e2e8ec"]), lw=0, zorder=1.6))
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
