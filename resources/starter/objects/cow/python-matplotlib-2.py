import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.colors import LinearSegmentedColormap as Ramp, to_rgb
from matplotlib.patches import Circle, Ellipse, PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
coat, mark, breed = random.choice([("#f8f4ec", "#23201e", "patched"), ("#f6ecdc", "#94481f", "patched"), ("#b06c38", "#f5e8d4", "white face"), ("#c89462", "#8a5c36", "plain"), ("#4b3a30", "#2a211c", "plain")])
top, low, near, far = random.choice([("#5fa8dc", "#e4f3fa", "#63a03f", "#8fbf6a"), ("#f0a15e", "#fbe6b0", "#5d6b2e", "#8a8442"), ("#26304f", "#6f7396", "#24402f", "#33533f"), ("#dfe5e6", "#f8f8f4", "#9cb37a", "#c5d2ae"), ("#d8ecf4", "#ffffff", "#dfe6ea", "#f2f5f7")])
side, size, hor = random.choice([-1, 1]), random.uniform(0.84, 1.03), random.uniform(3.4, 5.6)
graze = random.random() < 0.35                                            # head down in the grass
udder = random.random() < 0.75
sky = np.linspace(0, 1, 60)[:, None]
ax.imshow(sky, cmap=Ramp.from_list("sky", [low, top]), extent=(0, 10, hor - .5, 10), origin="lower", aspect="auto", zorder=0)
xs = np.linspace(0, 10, 80)
ax.fill_between(xs, hor + .5 * np.sin(xs * random.uniform(.5, .9) + random.uniform(0, 6)), 0, color=far, zorder=.1)
ax.fill_between(xs, hor - 1.1 + .25 * np.sin(xs + random.uniform(0, 6)), 0, color=near, zorder=.3)
ax.vlines(np.arange(-.6, 12), hor - .75, hor + .15, color="#7a5a40", lw=3, zorder=.2)        # a fence far away
ax.plot([0, 10], [hor - .1] * 2, [0, 10], [hor - .42] * 2, color="#7a5a40", lw=2, zorder=.2)
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")
move = Affine2D().translate(-5.2, -.9).scale(side * size, size).translate(5 + random.uniform(-.25, .25), random.uniform(.9, 1.5)) + ax.transData

def dim(colour, f):
    return tuple(np.clip(np.array(to_rgb(colour)) * f, 0, 1))

def soft(points, colour, z, clip=None, edge=True, where=None):
    """A closed soft shape: the points pull a chain of quadratic curves."""
    p = np.array(points, float); m = (p + np.roll(p, -1, 0)) / 2
    v = np.vstack([m[-1:], np.stack([p, m], 1).reshape(-1, 2)])
    patch = PathPatch(Path(v, [1] + [3] * (2 * len(p))), fc=colour, ec=dim(coat, .45) if edge else "none", lw=1.3, transform=where or move, zorder=z)
    ax.add_patch(patch)
    if clip is not None: patch.set_clip_path(clip)
    return patch

def leg(x, hind, z, f):
    s = random.uniform(-.15, .15)
    c = dim(mark if coat == "#2d2927" else coat, f)
    if hind: pts = [(x - .75, 5.9), (x + 1.3, 5.6), (x + .95, 4.2), (x + .18, 3.3), (x + .2 + s, 2.2), (x + .3 + s, 1.1), (x - .18 + s, 1.1), (x - .22 + s, 2.2), (x - .34, 3.1), (x - .35, 4.2)]
    else: pts = [(x - .6, 5.6), (x + .7, 5.6), (x + .45, 4), (x + .3, 3), (x + .36, 2.75), (x + .24 + s, 2.2), (x + .3 + s, 1.1), (x - .2 + s, 1.1), (x - .18 + s, 2.2), (x - .28, 2.9), (x - .38, 4)]
    soft(pts, c, z)
    ax.add_patch(Polygon([(x - .27 + s, .88), (x + .48 + s, .88), (x + .3 + s, 1.36), (x - .2 + s, 1.36)], fc=dim("#4a3c32", f), ec="#221a16", transform=move, zorder=z))

ax.add_patch(Ellipse((4.4, .95), 8, .7, color="#000000", alpha=.28, lw=0, transform=move, zorder=.5))
leg(2.5, True, 1, .72); leg(6.05, False, 1, .72)
w = random.uniform(-.5, .5)
soft([(1.5, 6.95), (1.0, 6.5), (.85 + w * .3, 4.9), (.8 + w, 3.6), (1.0 + w, 3.6), (1.05 + w * .3, 4.9), (1.3, 6.2), (1.7, 6.4)], coat, 3)
soft([(.72 + w, 3.8), (1.1 + w, 3.8), (1.25 + w, 2.9), (.85 + w, 2.1), (.6 + w, 2.9)], mark, 3)
if udder:
    soft([(2.4, 4.4), (4.0, 4.3), (3.95, 3.4), (3.3, 3.15), (2.6, 3.3)], "#eab7ac", 1.6)
    for x in (2.85, 3.3, 3.65): soft([(x - .1, 3.5), (x + .12, 3.5), (x + .08, 2.9), (x - .06, 2.9)], "#d99c92", 1.5)
neck = [(7.9, 7.9), (8.0, 6.2), (7.5, 5)] if not graze else [(7.9, 6.6), (8.8, 4.2), (8.0, 3.3), (7.3, 4.4)]
body = soft([(1.35, 6.6), (1.7, 7.15), (2.5, 7.05), (4.2, 6.75), (6.2, 7.2), (7.0, 7.15)] + neck + [(6.9, 4.15), (5.2, 3.75), (3.6, 3.95), (2.6, 4.4), (1.5, 4.7), (1.2, 5.7)], coat, 5)
if breed == "patched":
    for x, y in [(random.uniform(k, k + 1.5), random.uniform(4.3, 6.9)) for k in np.arange(1.2, 7.2, random.choice([1.3, 1.7, 2.1]))]:
        a = np.linspace(0, 2 * np.pi, 10)[:-1]
        soft(np.c_[x + random.uniform(.7, 1.25) * np.cos(a) * np.random.uniform(.6, 1.3, 9), y + np.sin(a) * np.random.uniform(.4, 1.2, 9)], mark, 5.1, body, False)
for k in range(6):                                                        # shade of the belly, light on the back
    ax.add_patch(Ellipse((4.5, 3.3), 7.4 - .3 * k, 2.6 - .22 * k, fc="#1a1020", alpha=.05, lw=0, transform=move, zorder=5.2)); ax.patches[-1].set_clip_path(body)
    ax.add_patch(Ellipse((4.4, 7.2), 7 - .3 * k, 1.3 - .1 * k, fc="#ffffff", alpha=.045, lw=0, transform=move, zorder=5.2)); ax.patches[-1].set_clip_path(body)
for q in ([(1.9, 6.7), (2.6, 5.8), (2.5, 4.7)], [(6.2, 6.6), (6.0, 5.6), (6.3, 4.6)], [(7.1, 6.9), (7.4, 6.0), (7.2, 5.2)]):
    ax.add_patch(PathPatch(Path(q, [1, 3, 3]), fc="none", ec=dim(coat, .6) if breed != "patched" else "#8a7a70", lw=1.3, alpha=.7, transform=move, zorder=5.3))
leg(1.75, True, 5.4, 1); leg(6.7, False, 4.9, 1)
head = Affine2D().rotate_deg_around(7.7, 7.2, -28 if graze else random.uniform(-8, 10)).translate(.45 if graze else 0, -3.2 if graze else .1) + move
face = mark if breed == "white face" else coat
skin = "#e8b0a4" if coat > "#c" else "#5a4038"
soft([(7.9, 7.5), (7.9, 8.5), (7.5, 8.9), (7.45, 8.3), (7.55, 7.6)], "#ece0c6", 6, where=head)
soft([(7.3, 7.6), (7.9, 8.05), (8.5, 7.8), (9.1, 6.9), (9.85, 6.0), (9.75, 5.2), (9.1, 5.3), (8.5, 5.95), (7.7, 6.3), (7.2, 6.7)], face, 7, where=head)
if breed == "patched": soft([(7.4, 7.5), (7.9, 7.9), (8.3, 7.7), (8.6, 6.9), (8.0, 6.3), (7.4, 6.5)], mark, 7.1, edge=False, where=head)
soft([(9.0, 6.5), (9.6, 6.3), (9.95, 5.75), (9.7, 5.15), (9.15, 5.25), (8.95, 5.8)], skin, 7.2, where=head)
ax.plot([9.0, 9.4, 9.72], [5.62, 5.5, 5.55], color="#5a2f2c", lw=1.5, transform=head, zorder=7.4)
soft([(8.25, 7.7), (8.5, 8.3), (8.3, 8.9), (8.05, 8.5), (7.95, 7.8)], "#f2e8d2", 7.3, where=head)
soft([(7.75, 7.55), (7.2, 7.7), (6.5, 7.35), (6.6, 6.95), (7.3, 6.85), (7.75, 7.1)], mark if breed != "white face" else coat, 7.5, where=head)
soft([(7.5, 7.4), (7.1, 7.45), (6.75, 7.2), (7.2, 7.0)], "#d8a094", 7.6, edge=False, where=head)
for c, r, x, y in (("#17110f", .17, 8.42, 7.0), ("#ffffff", .05, 8.47, 7.07), ("#4a2624", .1, 9.55, 5.95)):
    ax.add_patch(Circle((x, y), r, color=c, lw=0, transform=head, zorder=8))
grass = [[(x - .1, y + .35), (x, y), (x + .12, y + .4)] for x, y in np.c_[np.random.uniform(0, 10, 60), np.random.uniform(.1, 1.25, 60)]]
ax.add_collection(LineCollection(grass, colors=[dim(near, random.uniform(.6, 1.2)) for _ in grass], linewidths=1.6, zorder=9))
