import random
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
coat, mark = random.choice([("#f7f3ea", "#26221f"), ("#f4ead8", "#9a4f26"), ("#b5713c", "#f3e6d0"), ("#2d2927", "#f2eee6")])
ax.set_facecolor(random.choice(["#a9d6ee", "#f6d9a8", "#d8e6c0", "#5d7fa8"]))
ax.axhspan(0, random.uniform(1.8, 4), color=random.choice(["#6fa84a", "#3f6f38", "#b8b060"]))
ax.patch.set_visible(True); fig.patch.set_facecolor(ax.get_facecolor())
side, size = random.choice([-1, 1]), random.uniform(0.85, 1.02)
move = Affine2D().translate(-5.2, -4.4).scale(side * size, size).translate(5 + random.uniform(-.2, .2), 4.6) + ax.transData


def curve(points, colour, z, clip=None, edge="#4a3a30"):
    """A closed soft shape whose corners are the points."""
    n = len(points)
    mids = [((points[i][0] + points[(i + 1) % n][0]) / 2, (points[i][1] + points[(i + 1) % n][1]) / 2) for i in range(n)]
    verts, codes = [mids[-1]], [Path.MOVETO]
    for p, m in zip(points, mids):
        verts += [p, m]; codes += [Path.CURVE3] * 2
    patch = PathPatch(Path(verts, codes), fc=colour, ec=edge, lw=1.5, transform=move, zorder=z)
    ax.add_patch(patch)
    if clip: patch.set_clip_path(clip)
    return patch


for x, z in ((2.4, 1), (6.1, 1), (1.7, 4), (6.7, 4)):                    # four legs with hoofs
    curve([(x - .5, 5), (x + .7, 5), (x + .35, 3), (x + .3, 1.1), (x - .3, 1.1), (x - .2, 3)], coat, z)
    ax.add_patch(Polygon([(x - .3, 1), (x + .4, 1), (x + .27, 1.45), (x - .22, 1.45)], color="#3a302a", transform=move, zorder=z))
body = curve([(1.2, 7.1), (4, 6.9), (6.4, 7.2), (7.9, 7.3), (7.8, 5.6), (7.2, 4.3), (5, 3.6), (3, 4), (1.5, 4), (1.1, 5.5)], coat, 5)
for _ in range(random.randint(3, 6)):
    x, y = random.uniform(1.5, 7), random.uniform(4.2, 7)
    curve([(x + random.uniform(.5, 1.3) * a, y + random.uniform(.4, 1) * b) for a, b in ((1, 0), (.6, .9), (-.6, .9), (-1, 0), (-.5, -1), (.5, -1))], mark, 6, body, "none")
curve([(2.5, 4.3), (4, 4.2), (3.9, 3.4), (2.7, 3.3)], "#eab3a8", 4)
ax.plot([1.4, .9, .95], [6.7, 5.5, 3.2], color=mark, lw=4, transform=move, zorder=3)
curve([(7.4, 7.8), (8.5, 8), (9.6, 6.2), (9.3, 5.3), (8.6, 5.6), (7.5, 6.4)], coat, 7)
curve([(8.8, 6.3), (9.5, 6.4), (9.7, 5.5), (8.9, 5.3)], "#e6aaa0", 8)
for dx in (0, .5): curve([(7.8 + dx, 7.7), (8.0 + dx, 8.7), (7.6 + dx, 8.9), (7.6 + dx, 7.9)], "#e8dcc0", 6.5)
curve([(7.7, 7.6), (6.6, 7.7), (6.5, 7.2), (7.5, 7.1)], mark, 7.5)
ax.add_patch(Ellipse((8.4, 6.95), .25, .3, color="#1c1614", transform=move, zorder=9))
ax.add_patch(Ellipse((9.35, 5.95), .15, .2, color="#6a3a38", transform=move, zorder=9))
