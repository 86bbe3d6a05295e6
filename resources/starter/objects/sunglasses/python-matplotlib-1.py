import random
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#ffd166", "#f4f1ea", "#8ecae6", "#ff9f9f", "#3d405b", "#b8e0c8"]))
frame = random.choice(["#1b1b1f", "#7a3b1d", "#e63946", "#f5f5f0", "#2a6f97"])
lens = random.choice(["#2b2b30", "#4a2c1a", "#23402f", "#1d3461", "#5b2a4a"])
move = Affine2D().rotate_deg(random.uniform(-15, 15)).scale(random.uniform(0.9, 1.05)).translate(random.uniform(-.2, .2), random.uniform(-.7, .7)) + ax.transData
round_ = random.uniform(0.6, 1.3)
wide = random.uniform(2.9, 3.3)
tall = random.uniform(2.1, 2.7)
# arms folded behind, seen through nothing
for s in (-1, 1):
    ax.add_patch(PathPatch(Path([(s * 4.2, 1), (s * 3.6, 1.9), (s * 2.4, 2.1)], [1, 3, 3]), fc="none", ec=frame, lw=9, transform=move, zorder=1, capstyle="round"))
    x = s * 2.3 - wide / 2
    ax.add_patch(FancyBboxPatch((x + .4, -tall / 2 + .4), wide - .8, tall - .8, boxstyle=f"round,pad=.4,rounding_size={round_}", fc=lens, ec=frame, lw=12, transform=move, zorder=2))
    ax.add_patch(PathPatch(Path([(x + .5, tall * .1), (x + 1, tall * .35), (x + 1.7, tall * .38)], [1, 3, 3]), fc="none", ec="white", alpha=.6, lw=6, transform=move, zorder=3, capstyle="round"))
    ax.plot([s * 3.9, s * 4.3], [tall * .28] * 2, color=frame, lw=14, transform=move, zorder=2.5)
ax.add_patch(PathPatch(Path([(-.8, .2), (0, .8), (.8, .2)], [1, 3, 3]), fc="none", ec=frame, lw=12, transform=move, zorder=2.5))
