# A knitted mitten: rows of V stitches clipped to the outline of hand and thumb, with a ribbed cuff.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

u, pick = random.uniform, random.choice
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")


def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


# wool, second colour, ground
wool, second, ground = pick([("#c8323a", "#fbf4e6", "#cfe4ee"), ("#27548a", "#f6efe0", "#e8c9a0"), ("#2f7a5c", "#f2d27a", "#f0e4d4"), ("#f0e6d2", "#b8383a", "#3f6a7c"),
                             ("#e7a93a", "#5a3050", "#b9d6d2"), ("#7a4a8c", "#f4c6d4", "#dfe8c8"), ("#e88a96", "#ffffff", "#4a5a86"), ("#3a3f4c", "#f0b84a", "#d8dee6"), ("#f6f3ee", "#3a6ea8", "#8a4a44")])
place = pick(["snow", "wood", "flakes", "drifts"])
fig.patch.set_facecolor(ground)
ax.add_patch(Rectangle((0, 0), 10, 10, color=ground, zorder=0))
if place == "wood":
    for k in range(6):
        ax.add_patch(Rectangle((0, k * 1.7), 10, 1.64, color=mix(ground, "#6a4020" if k % 2 else "#ffffff", 0.16), zorder=0.1))
        for j in range(6):
            x, y = u(0, 8), k * 1.7 + u(0.2, 1.5)
            ax.plot([x, x + u(1, 4)], [y, y + u(-.08, .08)], color=mix(ground, "#4a2a14", 0.35), lw=1, zorder=0.2)
elif place == "drifts":
    x = np.linspace(0, 10, 80)
    for k in range(4):
        y = 7 - 2 * k + .6 * np.sin(x * u(.5, 1.1) + u(0, 6))
        ax.fill_between(x, 0, y, color=mix(ground, "#ffffff", 0.25 + 0.18 * k) if ground != "#cfe4ee" else mix(ground, "#5f8fb0", .1 + .12 * k), zorder=0.1 + k * .01)
elif place == "flakes":
    for k in range(26):
        x, y, r, a0 = u(0, 10), u(0, 10), u(.15, .5), u(0, 1)
        for a in np.arange(3) * np.pi / 3 + a0:
            c = mix(ground, "#ffffff" if sum(to_rgb(ground)) < 2.3 else "#2f5a80", .55)
            ax.plot([x - r * np.cos(a), x + r * np.cos(a)], [y - r * np.sin(a), y + r * np.sin(a)], color=c, lw=1.6, solid_capstyle="round", zorder=0.2)
            ax.scatter([x - r * np.cos(a), x + r * np.cos(a)], [y - r * np.sin(a), y + r * np.sin(a)], s=10, color=c, zorder=0.2)
else:
    for k in range(150):
        ax.add_patch(Circle((u(0, 10), u(0, 10)), u(.03, .16), color="#ffffff", alpha=u(.4, .9), lw=0, zorder=0.2))

# the mitten's own place: wrist at 0 0, fingers up; thumb on the right, mirrored by chance
wide, tall, flip, lean = u(1.85, 2.1), u(5.2, 5.7), pick([-1, 1]), u(-24, 24)
T = Affine2D().translate(-.45, -1.9).scale(flip * 1.16, 1.16).rotate_deg(lean).translate(5, 5) + ax.transData
M, L, C4 = Path.MOVETO, Path.LINETO, Path.CURVE4
tip = u(3.2, 3.6)                                          # reach of the thumb
hand = Path([(-wide * .86, 0), (-wide * 1.1, 1.6), (-wide * 1.1, tall - 2), (-wide * .95, tall - 1.3), (-wide * .8, tall + .2), (wide * .8, tall + .2), (wide * .95, tall - 1.3),
             (wide * 1.1, tall - 2), (wide * 1.1, 1.6), (wide * .86, 0), (-wide * .86, 0)], [M, C4, C4, C4, C4, C4, C4, C4, C4, C4, L])
thumb = Path([(wide * .6, .3), (wide * 1.3, .7), (tip - .2, 1.7), (tip, 3), (tip + .15, 4.1), (tip - 1, 4.2), (tip - 1.1, 3.2), (tip - 1.15, 2.7), (wide * .9, 2.4), (wide * .5, 2.2), (wide * .6, .3)],
             [M, C4, C4, C4, C4, C4, C4, C4, C4, C4, L])
if random.random() < .6:                                   # a cord runs out of the picture's lower edge
    t = np.linspace(0, 1, 60)
    cx, cy = -.5 + u(-1, 1) * t * 2 + .3 * np.sin(8 * t), -1.5 - 4 * t
    for w, c in ((7, mix(second, "#000000", .4)), (4.5, second)):
        ax.plot(cx, cy, color=c, lw=w, transform=T, zorder=1)
shadow = Affine2D().translate(.18, -.22)
for p in (hand, thumb, Path([(-wide, -1.7), (wide, -1.7), (wide, .2), (-wide, .2), (-wide, -1.7)])):
    for k in range(5):
        ax.add_patch(PathPatch(p, transform=T + Affine2D().translate(5 + 2 * k, -6 - 2 * k), color="#1a1218", alpha=.09, lw=0, zorder=1.1))

motif = pick(["stars", "hearts", "zigzag", "stripes", "dots", "plain"])
heart = [".##.##.", "#######", "#######", ".#####.", "..###..", "...#..."]
star = ["#..#..#", ".#.#.#.", "..###..", "#######", "..###..", ".#.#.#.", "#..#..#"]
shift = random.randrange(6)


def is_second(i, j):
    """Does stitch i of row j carry the second colour?"""
    if motif == "stripes":
        return (j + shift) % 8 < 3
    if motif == "zigzag":
        return (j + abs((i % 10) - 5) + shift) % 9 < 3
    if motif == "dots":
        return j % 4 == 0 and (i + j // 2) % 4 == 0
    if motif == "plain":
        return 24 < j < 28
    rows = heart if motif == "hearts" else star
    y, x = (j - 4) % 11, (i + (j - 4) // 11 * 5) % 10
    if motif == "stars" and y == 9:
        return i % 2 == 0
    return y < len(rows) and x < 7 and rows[-1 - y][x] == "#"


def knit(path, x0, x1, y1, z, slant=0):
    """V stitches in rows over a box, clipped to the path; darker towards the box's sides."""
    w, h = .2, .17
    polys, colours = [], []
    for j in range(int(y1 / h) + 1):
        for i in range(int(x0 / w), int(x1 / w) + 1):
            x, y = i * w + slant * j * h, j * h
            c = second if is_second(i, j) else wool
            side = abs((x - (x0 + x1) / 2) / (x1 - x0) * 2) ** 3
            c = mix(c, "#100c18", min(.5, .02 + .25 * side + u(0, .06)))
            for s in (-1, 1):
                polys.append([(x, y), (x + s * .02, y + .06), (x + s * .095, y + .26), (x + s * .1, y + .15)])
                colours.append(c if s < 0 else mix(c, "#ffffff", .13))
    ax.add_patch(PathPatch(path, transform=T, facecolor=mix(wool, "#140c14", .3), edgecolor=mix(wool, "#140c14", .6), lw=3.4, joinstyle="round", zorder=z))
    made = PolyCollection(polys, facecolors=colours, edgecolors=colours, linewidths=.5, transform=T, zorder=z + .1)
    made.set_clip_path(path, T)
    ax.add_collection(made)


knit(thumb, .6, tip + .3, 4.2, 2, 0)
knit(hand, -wide * 1.05, wide * 1.05, tall + .2, 3)
ax.add_patch(PathPatch(Path([(wide * .98, 1), (wide * 1.02, 1.6), (wide * 1.04, 2), (wide * 1.03, 2.5)], [M, C4, C4, C4]), transform=T, fill=False, ec=mix(wool, "#100810", .7), lw=4, capstyle="round", zorder=4))
cuff = pick([wool, second])                                # ribbed cuff, or a fluffy one
if random.random() < .7:
    n = 13
    for k in range(n):
        x = -wide * .93 + k * wide * 1.86 / n
        for q in range(4):
            g = wide * 1.86 / n * (1 - q * .22)
            ax.add_patch(Ellipse((x + wide * .93 / n, -.72), g * 1.06, 2.0 - q * .12, transform=T, color=mix(mix(cuff, "#100810", .45), mix(cuff, "#ffffff", .22), q / 3), lw=0, zorder=4 + q * .01))
    for y in np.arange(-1.45, .1, .3) if random.random() < .4 else [-1.2, -1.0]:
        ax.plot([-wide * .9, wide * .9], [y, y], color=wool if cuff == second else second, lw=4, transform=T, zorder=4.2)
else:
    for k in range(260):
        x, y = u(-wide, wide), -.55 + u(-.6, .6)
        ax.add_patch(Circle((x, y), u(.16, .32), transform=T, color=mix(mix("#ffffff", second, .25), "#3a3448", max(0, .3 - .2 * (y + 1.1)) * u(.4, 1)), lw=0, zorder=4 + k * .001))
