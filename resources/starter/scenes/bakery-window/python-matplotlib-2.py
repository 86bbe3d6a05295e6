# A bakery window: bread, croissants, pretzels and cakes on lit shelves under a striped awning, with the street before it.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PatchCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10))
ax.axis("off")
front, trim = random.choice([("#2e5e4e", "#d9b45a"), ("#efe2cc", "#8a5a3a"), ("#7a2e34", "#f0d9a0"), ("#27384f", "#e6e0d0"), ("#e0a8a2", "#fffaf2"), ("#5a4032", "#e9c98f"), ("#4f7a8c", "#f5ead2")])
inside = random.choice(["#ffe6b0", "#fff1d2", "#f9d08a", "#f3ddc4", "#e4ecdf"])
night = random.random() < .35
parts = []                                                     # all patches, painted in this order at the end
P = parts.append


def tone(c, f):
    return tuple(np.clip(np.array(to_rgb(c)) * f, 0, 1))


def box(x, y, w, h, c, e="none", lw=1, **more):
    P(Rectangle((x, y), w, h, fc=c, ec=e, lw=lw, **more))


def oval(x, y, w, h, c, a=0, e="none", **more):
    P(Ellipse((x, y), w, h, angle=a, fc=c, ec=e, lw=.8, **more))


def crust():
    return random.choice(["#c9853c", "#b36b2a", "#d99a4e", "#9a5522", "#d8a058"])


def bun(x, y, w, h, c, a=0):
    """A baked round: dark edge, body, lit top."""
    oval(x, y, w, h, tone(c, .55), a)
    oval(x, y + h * .05, w * .93, h * .86, c, a)
    oval(x - w * .06, y + h * .17, w * .66, h * .44, tone(c, 1.22), a)


def loaf(x, y):
    c = crust()
    bun(x, y + .42, 1.5, .84, c)
    for k in (-.42, -.05, .32):
        oval(x + k + .04, y + .5, .15, .5, "#8a5222", -28)
        oval(x + k, y + .5, .1, .44, "#f8e2b8", -28)
    for _ in range(14):
        oval(x + random.uniform(-.5, .5), y + random.uniform(.4, .72), .05, .03, "#fff6e2")


def croissant(x, y):
    c = crust()
    for k in (-3, 3, -2, 2, -1, 1, 0):
        bun(x + k * .2, y + .38 - .035 * k * k, .44, .68 - .08 * abs(k), c, -k * 15)
        oval(x + k * .2 - .05, y + .5 - .035 * k * k, .07, .3 - .06 * abs(k), "#f8d698", -k * 15)


def pretzel(x, y):
    c = crust()
    for q, f in ((.26, .5), (.2, 1), (.07, 1.35)):
        for dx, dy, r in ((-.32, .5, .3), (.32, .5, .3), (0, .34, .26)):
            P(Wedge((x + dx, y + dy), r + q / 2, 0, 360, width=q, fc=tone(c, f), lw=0))
    for _ in range(9):
        oval(x + random.uniform(-.5, .5), y + random.uniform(.2, .75), .05, .05, "#ffffff")


def cake(x, y):
    cream, fill, top = random.sample(["#fbf3e4", "#f6b8c4", "#6a3b26", "#f5d76e", "#bfe0c4"], 3)
    box(x - .1, y, .2, .3, "#b9bec2")
    oval(x, y + .32, 1.6, .16, "#eef1f2", e="#8d9499")
    tiers = [(.62, .34, .46, fill)] + ([(.4, .8, .36, top)] if random.random() < .5 else [])
    for w, low, h, c in tiers:
        box(x - w, y + low, 2 * w, h, c, "#5a3a2a", .8)
        box(x + w * .45, y + low, w * .55, h, "black", alpha=.16)
        oval(x, y + low + h, 2 * w, .13, cream, e="#8a6a50")
        for k in np.linspace(-w + .09, w - .09, 6):
            oval(x + k, y + low + h - .05, w * .34, .2, cream)
    w, low, h, c = tiers[-1]
    for k in (-.6, 0, .6):
        bun(x + k * w, y + low + h + .08, .18, .18, "#d2263a")


def rolls(x, y):
    for k, j in ((-.45, 0), (0, 0), (.45, 0), (-.22, .3), (.22, .3)):
        bun(x + k, y + .34 + j, .52, .44, crust())
        oval(x + k, y + .42 + j, .3, .05, "#f8e2b8", 30)
    P(Polygon([(x - .8, y + .34), (x + .8, y + .34), (x + .62, y), (x - .62, y)], fc="#a87b48", ec="#6b4826"))
    for i in range(3):
        for k in range(6):
            oval(x - .58 + .23 * k, y + .27 - .1 * i, .2, .07, "#d6ab74" if (i + k) % 2 else "#85592f")


box(0, 0, 10, 10, front)
if random.random() < .5:                                       # brick beside the frame
    for j in range(26):
        for i in range(13):
            box(i * .84 - (j % 2) * .42, 1.3 + j * .34, .8, .3, tone("#a8573f" if front != "#7a2e34" else "#c9b49a", random.uniform(.78, 1.08)))
else:
    for x in np.arange(0, 10, .5):
        box(x, 1.3, .04, 8.7, tone(front, .8))
box(.35, .6, 9.3, 8.4, tone(front, .9), tone(front, .55), 2)
for x in np.arange(.6, 9, 1.8):                                # panels below the window
    box(x, .78, 1.6, .85, tone(front, .78), trim, 1.3)
    box(x + .12, .88, 1.36, .65, tone(front, 1.1))
box(.55, 1.7, 8.9, 6.7, trim)
box(.55, 1.7, 8.9, .22, tone(trim, .7))
box(.85, 2.0, 8.3, 6.1, inside)
for k in range(7):                                             # warm light in the depth of the shop
    oval(5, 6.2, 8.2 - k * .8, 4.2 - k * .4, "#fff8e0", alpha=.1)
for y in (3.75, 5.35, 2.05):                                   # shelves with a shadow under each
    box(.85, y - .44, 8.3, .3, "#6b4524", alpha=.22)
    box(.85, y - .14, 8.3, .16, "#96683f")
    box(.85, y - .2, 8.3, .07, "#5e3d24")
goods = [loaf, croissant, cake, rolls, pretzel]
baskets = random.sample([1, 2, 3], 1)                          # a basket of baguettes takes one place
for row, y in enumerate((5.35, 3.75, 2.05)):
    order = random.sample(goods, 5)
    for k, thing in enumerate(order):
        x = 1.75 + 1.62 * k
        if row == 1 and k in baskets or row == 0 and k in baskets:
            continue
        oval(x, y + .05, 1.5, .12, "#4a2c14", alpha=.35)
        thing(x + random.uniform(-.05, .05), y + .02)
    for k in range(5):
        box(1.5 + 1.62 * k, y - .24, .5, .2, "#fdfaf0", "#777777", .6)
for b in baskets:
    bx = 1.75 + 1.62 * b
    for k in np.linspace(-.45, .45, 5):
        top, c = random.uniform(-.2, .2), crust()
        bun(bx + k * 1.1, 5.2 + top, .3, 2.7, c, -k * 18)
        for j in (5.2, 5.6, 6.0, 6.3):
            oval(bx + k * (1.1 + (j - 5.2) * .3), j + top - .1, .2, .07, "#f8e2b8", 50)
    P(Polygon([(bx - .76, 4.85), (bx + .76, 4.85), (bx + .58, 3.77), (bx - .58, 3.77)], fc="#b98850", ec="#6b4826"))
    for i in range(5):
        for k in range(6):
            oval(bx - .52 + .21 * k, 4.7 - .2 * i, .19, .13, "#dcb27a" if (i + k) % 2 else "#85592f")
for x in random.choice([(2.6, 7.4), (1.9, 5, 8.1), (3.4, 6.6)]):    # lamps above the goods
    box(x - .02, 7.3, .04, .9, "#3a3028")
    for k in range(4):
        oval(x, 7.0, 1.7 - .35 * k, 1.0 - .2 * k, "#fff3b0", alpha=.2)
    P(Wedge((x, 7.05), .34, 0, 180, fc="#3f4a44", lw=0))
    oval(x, 7.05, .3, .16, "#fffbe0")
for x in (2.2, 5.8):                                           # glass: slanting sheen and bars
    P(Polygon([(x, 2), (x + .9, 2), (x + 2.9, 8), (x + 2, 8)], fc="white", alpha=.12, lw=0))
if random.random() < .5:
    for x in (3.6, 6.4):
        box(x - .05, 2, .1, 6.1, trim)
box(.85, 7.1, 8.3, 1.0, "black", alpha=.16)                      # the awning's shadow
a, b = random.choice([("#d8423a", "#fff7ea"), ("#2f7f6a", "#fff7ea"), ("#3a64a8", "#f5f2ea"), ("#e59a2e", "#fff7ea"), ("#4a3a34", "#ead9c0")])
for k in range(12):                                            # awning: lit slope, scalloped edge
    x, c = 10 * k / 12, (a, b)[k % 2]
    oval(x + 5 / 12, 7.75, 10 / 12, .8, tone(c, .84))
    P(Polygon([(x, 7.75), (x + 10 / 12, 7.75), (1 + (x + 10 / 12) * .8, 10), (1 + x * .8, 10)], fc=c, lw=0))
    P(Polygon([(x, 7.75), (x + 10 / 12, 7.75), (x + 10 / 12, 8.1), (x, 8.1)], fc="black", alpha=.1, lw=0))
P(Polygon([(0, 7.72), (0, 10), (1, 10)], fc=tone(front, .6), lw=0))
P(Polygon([(10, 7.72), (10, 10), (9, 10)], fc=tone(front, .6), lw=0))
stone = "#5a5f6e" if night else "#a39d92"
box(0, 0, 10, .6, stone)
for k in range(-8, 9):
    P(Polygon([(5 + k * .75, .6), (5.04 + k * .75, .6), (5.08 + k * 1.1, 0), (5 + k * 1.1, 0)], fc=tone(stone, .75), lw=0))
box(0, .5, 10, .1, tone(stone, 1.2))
if night:                                                      # the street is dark, the window glows
    for x, y, w, h in ((0, 0, .55, 8.2), (9.45, 0, .55, 8.2), (.55, 0, 8.9, 1.7)):
        box(x, y, w, h, "#0a1030", alpha=.45)
    box(0, 7.35, 10, 2.65, "#0a1030", alpha=.38)
    for k in range(6):
        oval(5, .3, 9 - k, .9 - .1 * k, "#ffdf90", alpha=.09)
thing = random.choice(["tubs", "bench", "cat", "bicycle"])
if thing == "tubs":
    for x in (.85, 9.15):
        for _ in range(22):
            oval(x + random.gauss(0, .3), 1.25 + random.gauss(0, .22), .3, .24, tone("#3f8a4a", random.uniform(.7, 1.15)))
        for _ in range(10):
            bun(x + random.gauss(0, .28), 1.35 + random.gauss(0, .2), .2, .2, random.choice(["#e84a6a", "#ffffff", "#ffd24a"]))
        P(Polygon([(x - .5, 1.0), (x + .5, 1.0), (x + .38, .15), (x - .38, .15)], fc="#b5643c", ec="#6e3720"))
elif thing == "bench":
    x = random.choice([2.3, 7.7])
    for y in (1.25, 1.0, .72):
        box(x - 1.3, y, 2.6, .16, "#8a5a34", "#4a2e18")
    for k in (-1.1, 1.02):
        box(x + k, .12, .1, 1.3, "#2c2c30")
elif thing == "cat":
    x, c = random.choice([2.2, 5, 7.8]), random.choice(["#2a2628", "#d08a3e", "#8d8d92"])
    oval(x, .2, 1.1, .14, "black", alpha=.35)
    oval(x, .55, .62, .82, c)
    P(Wedge((x + .36, .3), .34, 180, 400, width=.11, fc=c, lw=0))
    P(Circle((x, 1.08), .25, fc=c, lw=0))
    for k in (-1, 1):
        P(Polygon([(x + k * .24, 1.12), (x + k * .2, 1.48), (x + k * .04, 1.28)], fc=c, lw=0))
else:
    x = random.choice([2.3, 7.7])
    for k in (-.75, .75):
        P(Wedge((x + k, .62), .52, 0, 360, width=.08, fc="#1e1e22", lw=0))
        for q in np.linspace(0, 150, 6):
            P(Wedge((x + k, .62), .46, q, q + 2, fc="#cccccc", lw=0))
    c = random.choice(["#d2384a", "#2f8f8a", "#f0c040"])
    for p, q in (((-.75, .62), (-.35, 1.25)), ((-.35, 1.25), (.5, 1.25)), ((-.35, 1.25), (0, .62)), ((0, .62), (.5, 1.25)), ((.75, .62), (.45, 1.5)), ((-.75, .62), (0, .62))):
        P(Polygon([(x + p[0] - .04, p[1]), (x + p[0] + .04, p[1] + .03), (x + q[0] + .04, q[1] + .03), (x + q[0] - .04, q[1])], fc=c, ec=c, lw=1.5))
    oval(x - .4, 1.36, .42, .12, "#3a2a20")
    box(x + .5, 1.15, .55, .36, "#b98850", "#6b4826")
ax.add_collection(PatchCollection(parts, match_original=True))
