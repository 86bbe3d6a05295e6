# A dartboard with true rings, wire and numbers, darts in it, on a lit wall of brick, planks or paper.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle, Wedge
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
side = random.choice([-1, 1])
wall = random.choice(["brick", "planks", "paper"])
tone = np.array(random.choice([(.66, .34, .26), (.80, .72, .60), (.30, .45, .42), (.62, .68, .76), (.85, .64, .40), (.50, .26, .32)]))
fig.patch.set_facecolor(tone)
if wall == "brick":
    ax.add_patch(Rectangle((-5, -5), 10, 10, fc=tone * .6 + .25, zorder=0))
    for j in range(16):
        for i in range(-1, 8):
            x, y = -5 + i * 1.5 + (j % 2) * .75, -5 + j * .64
            ax.add_patch(Rectangle((x, y), 1.42, .56, fc=np.clip(tone * random.uniform(.8, 1.1), 0, 1), lw=0, zorder=.1))
elif wall == "planks":
    for i in range(9):
        x = -5 + i * 1.15
        ax.add_patch(Rectangle((x, -5), 1.1, 10, fc=np.clip(tone * random.uniform(.82, 1.06), 0, 1), ec=tone * .45, lw=1.5, zorder=.1))
        for _ in range(4):
            u = x + random.uniform(.1, 1)
            v = np.linspace(-5, 5, 30)
            ax.plot(u + .05 * np.sin(v * random.uniform(.5, 1.4)), v, color=tone * .7, lw=.8, zorder=.2)
else:
    for i in range(-10, 11):
        ax.add_patch(Rectangle((i * .5, -5), .25, 10, fc=np.clip(tone * 1.13, 0, 1), lw=0, zorder=.1))
for k in range(14):                                            # the lamp's pool of light, then dim corners
    ax.add_patch(Circle((-side * .8, 1.2), 6.4 - .36 * k, fc="#fff2cc", alpha=.022, lw=0, zorder=.3))
for x, y in ((-5, -5), (5, -5), (-5, 5), (5, 5)):
    for k in range(7):
        ax.add_patch(Circle((x, y), 3.4 - .4 * k, fc="black", alpha=.05, lw=0, zorder=.3))

dark, pale = random.choice([("#16161a", "#f1e3c0"), ("#22223b", "#f5ead8"), ("#2b1a12", "#eecf9b"), ("#101c33", "#e8e6de")])
red, green = random.choice([("#c9242f", "#1f8a4c"), ("#c9242f", "#1f8a4c"), ("#d62828", "#f08a00"), ("#c1121f", "#2f6fd0")])
R = random.uniform(3.85, 4.2)
squeeze = random.choice([1, 1, random.uniform(.8, .9)])
cx, cy = random.uniform(-.15, .15), random.uniform(-.15, .15)
face = Affine2D().scale(squeeze, 1).translate(cx, cy) + ax.transData
deep = .12 if squeeze == 1 else .45                            # how much of the rim's side is seen
for k in range(6):
    ax.add_patch(Ellipse((cx + side * (.25 + .06 * k), cy - .35 - .04 * k), 2 * R * squeeze, 2 * R, fc="black", alpha=.09, lw=0, zorder=.5))
hoop = random.choice(["#2a2a2e", "#2a2a2e", "#7b4a26", "#8e1f2a", "#1f3f73"])
for k in range(8):
    ax.add_patch(Ellipse((cx + side * deep * (1 - k / 8), cy), 2 * R * squeeze, 2 * R, fc=hoop, ec="#0d0d0f", lw=.6, zorder=.6))


def put(patch, z):
    patch.set_transform(face)
    patch.set_zorder(z)
    ax.add_patch(patch)


put(Circle((0, 0), R, fc="#1a1a1d", ec="#55555c", lw=2), 1)
put(Wedge((0, 0), R * .99, 60, 170, width=.07, fc="white", alpha=.3, lw=0), 1.1)
r = R * .8
off = random.choice([9, 9, 9, random.uniform(0, 18)])
order = [6, 13, 4, 18, 1, 20, 5, 12, 9, 14, 11, 8, 16, 7, 19, 3, 17, 2, 15, 10]
for k in range(20):
    a0, a1 = off + 18 * (k - 1), off + 18 * k
    body, ring = (dark, red) if k % 2 == 1 else (pale, green)
    for f, c in ((1, ring), (.945, body), (.635, ring), (.575, body)):
        put(Wedge((0, 0), r * f, a0, a1, fc=c, lw=0), 2)
    mid = np.radians((a0 + a1) / 2)
    ax.text(R * .895 * np.cos(mid), R * .895 * np.sin(mid), str(order[k]), color="#f4f4f4", fontsize=13, ha="center", va="center", weight="bold", transform=face, zorder=4)
    t = np.radians(a0)
    for shift, c, w in ((.035, "#000000", 1.2), (0, "#dfe2e6", 1.1)):
        ax.plot(np.array([.1, 1.02]) * r * np.cos(t) + shift, np.array([.1, 1.02]) * r * np.sin(t) - shift, color=c, lw=w, transform=face, zorder=3.2)
a, q = np.random.uniform(0, 2 * np.pi, 900), np.sqrt(np.random.uniform(0, 1, 900)) * r * .94
ax.scatter(q * np.cos(a), q * np.sin(a), s=1.5, c=np.random.choice(["#000000", "#ffffff"], 900).tolist(), alpha=.22, lw=0, transform=face, zorder=2.5)
q = np.abs(np.random.normal(0, .3, 90)) * r                    # old holes, most of them near the middle
ax.scatter(q * np.cos(a[:90]), q * np.sin(a[:90]), s=3.5, c="#0a0a0a", alpha=.6, lw=0, transform=face, zorder=2.6)
put(Circle((0, 0), r * .1, fc=green, ec="#dfe2e6", lw=1.2), 3.3)
put(Circle((0, 0), r * .045, fc=red, ec="#dfe2e6", lw=1.2), 3.4)
for f in (1, .945, .635, .575):
    put(Circle((0, 0), r * f, fill=False, ec="#dfe2e6", lw=1.1), 3.3)
put(Wedge((0, 0), r, 200, 340, width=r * .5, fc="black", alpha=.08, lw=0), 3.5)

flight = random.choice(["#e63946", "#ffd166", "#4cc9f0", "#f8f9fa", "#8ac926", "#f77f00"])
grip = random.choice(["#c9a227", "#8d99ae", "#b5651d"])
way = np.radians(random.uniform(-60, -15) if side > 0 else random.uniform(195, 240))
for n in range(random.choice([1, 2, 3, 3])):
    t, q = random.uniform(0, 6.28), abs(random.gauss(0, .28)) * r
    q = 0 if n == 0 and random.random() < .4 else min(q, .6 * r)
    tip = np.array([cx + q * np.cos(t) * squeeze, cy + q * np.sin(t)])
    w = way + random.uniform(-.22, .22)
    u = np.array([np.cos(w), np.sin(w)])
    m = np.array([-u[1], u[0]])
    z = 6 + n * .2
    ax.plot(*np.c_[tip, tip + u * 1.7 + [side * .35, -.5]], color="black", alpha=.35, lw=6, solid_capstyle="round", zorder=5)
    ax.plot(*np.c_[tip, tip + u * .5], color="#e6e9ee", lw=2.4, zorder=z)
    ax.plot(*np.c_[tip + u * .45, tip + u * 1.15], color="#1d1a16", lw=9.5, solid_capstyle="round", zorder=z)
    ax.plot(*np.c_[tip + u * .45, tip + u * 1.15], color=grip, lw=7.5, solid_capstyle="round", zorder=z)
    for s in np.linspace(.55, 1.05, 6):
        ax.plot(*np.c_[tip + u * s - m * .11, tip + u * s + m * .11], color="#1d1a16", lw=.9, zorder=z + .01)
    ax.plot(*np.c_[tip + u * .5 + m * .05, tip + u * 1.1 + m * .05], color="white", alpha=.7, lw=1.4, zorder=z + .02)
    ax.plot(*np.c_[tip + u * 1.15, tip + u * 1.6], color="#22242a", lw=3.6, zorder=z)
    for s, shade in ((1, 0), (-1, .32), (.25, .12)):           # three of the four feathers are seen
        wing = [tip + u * 1.45, tip + u * 1.75 + m * .42 * s, tip + u * 2.3 + m * .38 * s, tip + u * 2.2]
        ax.add_patch(Polygon(wing, fc=flight, ec="#1a1a1a", lw=1, zorder=z + .03))
        ax.add_patch(Polygon(wing, fc="black", alpha=shade, lw=0, zorder=z + .04))
