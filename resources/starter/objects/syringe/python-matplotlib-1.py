import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
paper, line, faint = random.choice([("#12395e", "#eaf4ff", "#2c5a86"), ("#f7f7f2", "#27313a", "#dfe3df"), ("#0f2a2a", "#bff5e4", "#1d4444"), ("#cfe8ef", "#1d4257", "#b8d9e2"), ("#f9ddd6", "#5a2430", "#f0c8c0"), ("#2b2140", "#f2e6ff", "#43355f"), ("#e8c547", "#3a2c08", "#d8b436")])
drug = random.choice(["#e4572e", "#2e86de", "#3bb273", "#9b5de5", "#f5b700", "#ff6f91", "#00b8a9"])
fig.patch.set_facecolor(paper)
ground = random.choice(["grid", "dots", "rings", "crosses"])
if ground == "grid":
    ax.hlines(np.arange(-5, 6, .5), -5, 5, color=faint, lw=.8); ax.vlines(np.arange(-5, 6, .5), -5, 5, color=faint, lw=.8)
elif ground == "dots":
    g = np.stack(np.meshgrid(np.arange(-5, 6, .6), np.arange(-5, 6, .6)), -1).reshape(-1, 2)
    ax.scatter(*g.T, s=26, color=faint)
elif ground == "rings":
    for r in np.arange(.8, 7, .9): ax.add_patch(Circle((random.uniform(-.4, .4), 0), r, fill=False, ec=faint, lw=6))
else:
    for _ in range(26):
        ax.plot(*np.random.uniform(-5, 5, (2, 1)), marker="P", ms=random.uniform(8, 26), color=faint)
turn = random.choice([-1, 1]) * random.uniform(25, 65) + random.choice([0, 180])
move = Affine2D().translate(-.35, 0).scale(random.uniform(.9, 1.02)).rotate_deg(turn) + ax.transData
half, full, lw = random.uniform(.78, 1.05), random.uniform(.2, .95), 2.6
x0, x1 = -2.3, 2.3                                     # the barrel; the needle points to +x
plug = x1 - .35 - full * (x1 - x0 - 1.1)               # rubber stopper

def put(p, z=3):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p)

def box(x, y, w, h, fc, z=3, ec=line, r=.06, alpha=1):
    put(FancyBboxPatch((x + r, y + r), w - 2 * r, h - 2 * r, boxstyle=f"round,pad={r}", fc=fc, ec=ec, lw=lw if ec != "none" else 0, alpha=alpha), z)

rod = plug - .38 - 4.0                                 # how far the thumb rest stands out
rod = max(rod, -4.9); steel = "#c9d2d8"; box(rod, -.2, plug - .3 - rod, .4, "#e9eef0", 2)
ax.plot([rod + .2, plug - .4], [0, 0], color=line, lw=1.4, alpha=.6, transform=move, zorder=2.1)
box(rod - .22, -half * .8, .26, half * 1.6, "#e9eef0", 2.2)
put(Rectangle((x0, -half), x1 - x0, 2 * half, fc="white", alpha=.35 if paper < "#c" else .6, lw=0), 1.5)
put(Rectangle((plug, -half * .93), x1 - plug, half * 1.86, fc=drug, alpha=.9, lw=0), 2.4)
put(Rectangle((plug, half * .35), x1 - plug, half * .3, fc="white", alpha=.4, lw=0), 2.5)
for _ in range(random.randint(2, 9)):                  # air bubbles in the liquid
    put(Circle((random.uniform(plug + .1, x1 - .1), random.uniform(-.7, .7) * half), random.uniform(.04, .1), fc="white", ec="none", alpha=.6), 2.6)
box(plug - .38, -half * .97, .4, half * 1.94, "#3a4048", 2.7)
ax.plot([plug - .18] * 2, [-half * .9, half * .9], color="#7a838c", lw=2, transform=move, zorder=2.8)
# shoulder, hub, needle with its slanted tip
put(Polygon([(x1, -half), (x1 + .3, -.3), (x1 + .3, .3), (x1, half)], fc=drug, alpha=.75, lw=0), 2.3)
put(Polygon([(x0, -half), (x1, -half), (x1 + .3, -.3), (x1 + .3, .3), (x1, half), (x0, half)], fill=False, ec=line, lw=lw, joinstyle="round"), 4)
box(x0 - .18, -half * 1.65, .3, half * 3.3, "#e9eef0" if paper < "#c" else "#ffffff", 3.5)
hub = random.choice(["#f2f2f2", drug, "#58a4d8", "#f4d35e"])
box(x1 + .28, -.26, .75, .52, hub, 4)
put(Polygon([(x1 + 1.0, -.075), (x1 + 2.5, -.075), (x1 + 2.85, .06), (x1 + 2.5, .075), (x1 + 1.0, .075)], fc=steel, ec=line, lw=1.2), 3.9)
marks = random.choice([10, 20, 25])
for k in range(1, marks):
    x = x1 - .1 - k * (x1 - x0 - .6) / marks; long = k % 5 == 0
    ax.plot([x, x], [-half, -half * (.25 if long else .6)], color=line if paper < "#c" else "#1d2730", lw=1.8, transform=move, zorder=4.2)
    if long: ax.text(x, half * .08, str(k // 5), color=line if paper < "#c" else "#1d2730", fontsize=10, ha="center", va="center", rotation=turn % 180 - (180 if turn % 180 > 90 else 0), transform=move, zorder=4.3)
put(Rectangle((x0 + .15, half * .62), x1 - x0 - .4, half * .16, fc="white", alpha=.7, lw=0), 4.4)
for k in range(random.randint(1, 3)):                  # drops at the tip
    put(Polygon([(x1 + 2.95 + .33 * k, .06)] + [(x1 + 3.1 + .33 * k + .09 * np.cos(a), .06 + .08 * np.sin(a)) for a in np.linspace(-2.2, 2.2, 12)], fc=drug, lw=0), 4)
