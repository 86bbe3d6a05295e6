# Stairs made of a keyboard: each step is a white key, black keys lie over the joints, all in one parallel projection.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon

u, pick = random.uniform, random.choice
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")


def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


low, high, ink = pick([("#f2a07a", "#4b3a7c", "#fff0c8"), ("#2c4a86", "#0c1230", "#f6f0d8"), ("#7fb4d8", "#2f6fae", "#ffffff"), ("#c86a5a", "#5c1f34", "#ffd9a0"), ("#3f8f8a", "#12414e", "#f4e2a8"), ("#b89ad8", "#5a3f96", "#fff4d0"), ("#e0a94a", "#8c4a24", "#fff2d0")])
wood = pick(["#3a1f16", "#5a2e1c", "#1c1c24", "#6e2a2a", "#24384a"])
ivory = pick(["#fffdf6", "#f7efdc", "#eef4fa"])
grad = np.linspace(0, 1, 200)[:, None, None]
ax.imshow(np.array(to_rgb(low)) * (1 - grad) + np.array(to_rgb(high)) * grad, extent=(0, 10, 0, 10), origin="lower", zorder=0, aspect="auto")
flip = pick([-1, 1])

back = pick(["stars", "clouds", "curtain", "windows", "sun"])
if back == "stars":
    for k in range(130):
        ax.add_patch(Circle((u(0, 10), u(0, 10)), u(.01, .045), color=ink, alpha=u(.4, 1), lw=0, zorder=.2))
    mx = 5 - flip * u(2.2, 3.4)
    ax.add_patch(Circle((mx, 8.3), u(.7, 1.1), color=ink, zorder=.3, lw=0))
    if random.random() < .6:
        ax.add_patch(Circle((mx + .45, 8.55), .8, color=mix(low, high, .84), zorder=.31, lw=0))
elif back == "curtain":
    x = np.linspace(0, 10, 41)
    for k in range(40):
        ax.fill_between([x[k], x[k + 1]], 0, 10, color=mix(mix(low, high, .6), "#000000" if k % 4 < 2 else ink, .1 + .08 * (k % 2)), lw=0, zorder=.2)
    ax.add_patch(Polygon([(3.5, 10), (4.5, 10), (9.2, 0), (0.8, 0)], color=ink, alpha=.17, lw=0, zorder=.3))
elif back == "windows":
    for k in range(3):
        x = 1 + 3.1 * k
        ax.add_patch(Polygon([(x, 3.5), (x, 8)] + [(x + 1 - np.cos(a), 8 + np.sin(a)) for a in np.linspace(0, np.pi, 20)] + [(x + 2, 3.5)], fc=mix(ink, low, .25), ec=mix(high, "#000000", .4), lw=5, zorder=.2))
        ax.plot([x + 1, x + 1], [3.5, 9], color=mix(high, "#000000", .4), lw=3, zorder=.3)
        for y in (5, 6.5, 8):
            ax.plot([x, x + 2], [y, y], color=mix(high, "#000000", .4), lw=3, zorder=.3)
elif back == "sun":
    for k in range(7):
        ax.add_patch(Circle((5 - flip * 1.8, 6.8), 4.6 - .6 * k, color=ink, alpha=.12, lw=0, zorder=.2))
for k in range(random.randint(4, 9) if back in ("clouds", "stars", "sun") else 0):   # clouds
    x, y = u(0, 10), u(.3, 3) if k % 2 else u(.5, 9)
    for q in range(6):
        ax.add_patch(Ellipse((x + (q - 2.5) * .42, y + u(-.12, .12)), u(.9, 1.5), u(.35, .7), color=mix(low, ink, .55), alpha=.5, lw=0, zorder=.4))

# the stairs: along x, across y, up z; projected, then fitted into the picture
n, rise, width = random.randint(9, 13), u(.6, .82), u(4.4, 5.6)
turn = u(-.05, .05) + 1e-4                                 # bend of the flight per step


def world(x, y, z):
    r = 1 / turn - (y - width / 2)
    return np.array([r * np.sin(turn * x), 1 / turn - r * np.cos(turn * x), z])


ex, ey = np.array([.95, .14]), np.array([-.56, .4])        # where x and y point on the paper
raw = lambda x, y, z: world(x, y, z)[0] * ex + world(x, y, z)[1] * ey + np.array([0, world(x, y, z)[2] * .8])
corners = np.array([raw(x, y, z) for x in np.arange(n + 1) for y in (0, width) for z in (x * rise - 1.3, (x + 2) * rise)])
lo, hi = corners.min(0), corners.max(0)
scale = min(9.3 / (hi - lo)[0], 9.3 / (hi - lo)[1])


def P(x, y, z):
    p = (raw(x, y, z) - (lo + hi) / 2) * scale
    return (5 + flip * p[0], 5 + p[1])


zo = [1.0]


def face(points, colour, edge=None, lw=.8):
    zo[0] += .001
    ax.add_patch(Polygon([P(*p) for p in points], fc=colour, ec=edge or mix(colour, "#000000", .3), lw=lw, joinstyle="round", zorder=zo[0]))


def box(x0, x1, y0, y1, z0, z1, top, front, side, edge=None):
    face([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], side, edge)
    face([(x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)], front, edge)
    face([(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)], top, edge)


glow = random.random() < .35                               # some keys are lit, as if played
lit = {k: pick(["#ffd24a", "#ff7a8a", "#6ad0ff", "#8fe08a"]) for k in random.sample(range(n), 3)} if glow else {}
start = random.randrange(7)
climber = pick([None, "cat", "person", "person"])
spot = random.randint(3, n - 5)
for i in range(n - 1, -1, -1):                             # from the far top down to us
    z = (i + 1) * rise
    c = lit.get(i, ivory)
    box(i, i + 1, -.15, width + .15, i * rise - 1.1, z - .42, wood, mix(wood, "#000000", .25), mix(wood, ink, .18))
    box(i - .06, i + 1, -.05, width, z - .42, z, c, mix(c, low, .32), mix(c, high, .42), "#6a6470")
    face([(i + .02, .1, z), (i + .02, width - .1, z), (i + .1, width - .1, z), (i + .1, .1, z)], "#ffffff", "#ffffff", 0)
    if (start + i) % 7 not in (2, 6):                      # twos and threes
        b = "#15151b"
        box(i + .7, i + 1.27, width * .45, width, z, z + rise + .14, mix(b, ink, .17), mix(b, ink, .06), b, "#000000")
        face([(i + .76, width * q, z + rise + .14) for q in (.48, .51)] + [(i + 1.2, width * q, z + rise + .14) for q in (.51, .48)], mix(b, ink, .5), lw=0)
    if i == spot and climber:                              # someone on this step
        x, y = P(i + .45, width * .2, z)
        s = scale * 1.15
        dark = mix(high, "#08060c", .82)
        zo[0] += .05
        if climber == "cat":
            dark = pick(["#e08a3a", "#9a9aa6", "#c8743a", "#f0d8b0"])
            ax.add_patch(Ellipse((x, y + .55 * s), .75 * s, 1.1 * s, color=dark, zorder=zo[0]))
            ax.add_patch(Circle((x + flip * .12 * s, y + 1.25 * s), .36 * s, color=dark, zorder=zo[0]))
            for q in (-1, 1):
                ax.add_patch(Polygon([(x + (flip * .12 + q * .34) * s, y + 1.3 * s), (x + (flip * .12 + q * .3) * s, y + 1.85 * s), (x + (flip * .12 + q * .04) * s, y + 1.52 * s)], color=dark, zorder=zo[0]))
            t = np.linspace(0, 1, 20)
            ax.plot(x - flip * s * (.3 + .6 * t), y + s * (.2 + .9 * t ** 2 + .1 * np.sin(6 * t)), color=dark, lw=3, solid_capstyle="round", zorder=zo[0])
        else:
            coat = pick(["#c8323a", "#27548a", "#e7a93a", "#2f7a5c"])
            for q in (-.22, .24):
                ax.plot([x, x + q * s], [y + 1.1 * s, y + .05 * s], color=dark, lw=3.2, solid_capstyle="round", zorder=zo[0])
            ax.add_patch(Polygon([(x - .42 * s, y + .8 * s), (x + .42 * s, y + .8 * s), (x + .24 * s, y + 2.1 * s), (x - .24 * s, y + 2.1 * s)], color=coat, zorder=zo[0]))
            ax.plot([x, x + flip * .6 * s], [y + 1.9 * s, y + 1.4 * s], color=coat, lw=3, solid_capstyle="round", zorder=zo[0])
            ax.add_patch(Circle((x, y + 2.45 * s), .33 * s, color=mix("#e8b088", "#5a3424", random.random()), zorder=zo[0]))
            ax.add_patch(Ellipse((x, y + 2.62 * s), .7 * s, .3 * s, color=dark, zorder=zo[0]))
if random.random() < .6:                                   # a banister on the near side
    rail = pick(["#d8a93c", mix(wood, ink, .35), "#d8dde4"])
    for i in range(0, n, 2):
        a, b = P(i + .5, -.1, (i + 1) * rise - .3), P(i + .5, -.1, (i + 1) * rise + 1.3)
        ax.plot([a[0], b[0]], [a[1], b[1]], color=mix(rail, "#000000", .3), lw=2.8, zorder=9)
    a = np.array([P(x, -.1, (x + .5) * rise + 1.3) for x in np.linspace(.3, n - .3, 30)])
    for w, c in ((5, mix(rail, "#000000", .45)), (3, rail)):
        ax.plot(a[:, 0], a[:, 1], color=c, lw=w, solid_capstyle="round", zorder=9.1)
for k in range(random.randint(2, 5)):                      # notes rise in the free corner
    x, y, s = 5 - flip * (1.2 + .75 * k), 7.4 + u(-.3, 1.2), u(.15, .22)
    ax.add_patch(Ellipse((x, y), 2.4 * s, 1.8 * s, angle=20, color=ink, zorder=.6, lw=0))
    ax.plot([x + s, x + s, x + 2.6 * s], [y, y + 4.6 * s, y + 3.2 * s], color=ink, lw=2.4, zorder=.6)
