# A paper-cut red fox sits and faces us, its brush laid around its feet.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch, Circle, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-5, 5), ylim=(0, 10)); ax.axis("off")
back, hill, moon = random.choice([("#1d2b4a", "#142036", "#f5ecd0"), ("#f3ead7", "#c7b58a", "#e8765c"), ("#9fc9c3", "#5f9188", "#fdf3d6"),
                                  ("#e9b7a0", "#a86a5b", "#fff2d8"), ("#dfe9f2", "#ffffff", "#f2c879"), ("#34503c", "#223828", "#cfe0a8")])
fur, shade = random.choice([("#d8652a", "#a8481b"), ("#c9541f", "#943a14"), ("#e27a35", "#b3551c"), ("#bf4d28", "#8a3319")])
white, black = "#fbf3e6", "#2a1f22"
s = random.choice([-1, 1])
size, x0, y0 = random.uniform(.88, 1.06), random.uniform(-.5, .5), random.uniform(.5, .9)
tilt, ear, wide = random.uniform(-.16, .16), random.uniform(.9, 1.25), random.uniform(.92, 1.1)


def cut(pts, color, z, head=False, mirror=False, shadow=True):
    """A closed curve: pts alternate anchor and control points (quadratic)."""
    p = np.array(pts, float) * (-1 if mirror else 1, 1)
    if head:
        r = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
        p = p @ r + (0, 5.2)
    p = p * (s * size, size) + (x0, y0)
    p = np.vstack([p, p[:1]])
    codes = [Path.MOVETO] + [Path.CURVE3] * (len(p) - 1)
    if shadow:
        ax.add_patch(PathPatch(Path(p + (.06, -.09), codes), fc="black", lw=0, alpha=.22, zorder=z - .1))
    ax.add_patch(PathPatch(Path(p, codes), fc=color, lw=0, zorder=z))


ax.set_facecolor(back); fig.patch.set_facecolor(back)
ax.add_patch(Circle((random.uniform(-3.5, 3.5), random.uniform(7, 9)), random.uniform(.7, 1.7), color=moon, lw=0, zorder=0))
x = np.linspace(-5, 5, 60)
for k in range(2):
    ax.fill_between(x, 0, random.uniform(2.2, 4.4) - k * 1.4 + np.sin(x * random.uniform(.4, 1.1) + random.uniform(0, 6)) * .5, color=hill, alpha=.6 + .4 * k, lw=0, zorder=.5 + k / 10)
ax.axhspan(0, y0 + .6, color=hill, zorder=.8)
for _ in range(random.choice([0, 40])):
    ax.add_patch(Circle(np.random.uniform((-5, 0), (5, 10)), random.uniform(.03, .09), color="white", lw=0, alpha=.8, zorder=random.choice([1, 9])))
# brush, body, chest, legs
cut([(1.0, 1.2), (2.4, 2.6), (3.4, 1.9), (4.2, 1.0), (2.9, .3), (1.2, -.5), (-1.9, .15), (-.4, .2), (.4, .5), (.6, .9)], fur, 5)
cut([(-1.9, .15), (-.9, .1), (-.35, -.12), (-.5, .2), (-.1, .42), (-1.0, .42)], white, 5.2, shadow=False)
cut([(-.9, 5.0), (-1.5, 3.2), (-1.8, 1.6), (-2.2, .1), (-.9, .1), (.6, -.1), (1.0, .1), (2.2, .1), (1.8, 1.6), (1.5, 3.2), (.9, 5.0), (0, 5.4)], fur, 3)
for m in (False, True):
    cut([(-1.3, 2.2), (-2.5, 1.4), (-1.9, .1), (-1.6, -.05), (-1.0, .1), (-.8, 1.4)], shade, 3.2, mirror=m)
    cut([(-.08, 2.7), (-1.0, 2.6), (-.86, 1.2), (-.82, .5), (-.95, .05), (-.5, -.15), (-.1, .05), (-.02, 1.2)], fur, 4, mirror=m)
    cut([(-.84, 1.3), (-.5, .9), (-.08, 1.3), (-.04, .6), (-.1, .0), (-.5, -.2), (-1.0, .0), (-.8, .6)], black, 4.2, mirror=m, shadow=False)
cut([(-.9, 4.6), (-1.2, 3.4), (-.5, 3.0), (-.3, 2.5), (0, 2.1), (.3, 2.5), (.5, 3.0), (1.2, 3.4), (.9, 4.6), (0, 5)], white, 4.5)
# head: ears, face, white cheeks, nose, eyes
for m in (False, True):
    cut([(-1.75 * wide, .6), (-1.9, 2.0 * ear), (-1.5, 2.5 * ear), (-1.0, 2.0 * ear), (-.35, 1.25), (-1, .8)], fur, 6, True, m)
    cut([(-1.5, 1.1), (-1.6, 1.9 * ear), (-1.42, 2.1 * ear), (-1.05, 1.8 * ear), (-.7, 1.15), (-1.1, 1)], black, 6.1, True, m, False)
cut([(0, 1.3), (-1.5 * wide, 1.4), (-1.75 * wide, .3), (-1.95 * wide, -.25), (-2.3 * wide, -.45), (-1.0, -.75), (-.3, -1.5), (0, -1.75), (.3, -1.5), (1.0, -.75), (2.3 * wide, -.45), (1.95 * wide, -.25), (1.75 * wide, .3), (1.5 * wide, 1.4)], fur, 7, True)
for m in (False, True):
    cut([(-2.3 * wide, -.45), (-1.1, .2), (-.75, -.25), (-.45, -.7), (-.1, -1.5), (-.2, -1.55), (-.3, -1.5), (-1.0, -.75)], white, 7.2, True, m, False)
    cut([(-1.08, .12), (-.8, .52), (-.42, .06), (-.75, -.08)], black, 7.4, True, m, False)
    cut([(-.84, .16), (-.76, .34), (-.66, .16), (-.75, .1)], "#f2b43c", 7.5, True, m, False)
cut([(-.3, -1.3), (0, -1.1), (.3, -1.3), (.1, -1.75), (0, -1.72), (-.1, -1.75)], black, 7.6, True, False, False)
