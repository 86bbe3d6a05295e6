import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PatchCollection
from matplotlib.patches import Ellipse, Polygon, Rectangle, Wedge

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
front, trim = random.choice([("#2e5e4e", "#d9b45a"), ("#f3e6d0", "#8a5a3a"), ("#7a2e34", "#f0d9a0"), ("#27384f", "#e6e0d0"), ("#e7b7b0", "#ffffff"), ("#5a4032", "#e9c98f")])
inside, lit = random.choice([("#ffe3a3", 1), ("#fff4dc", 1), ("#f6c878", 1), ("#6b4a34", 0), ("#c9dcd8", 0)])
parts = []                                                     # all patches, painted in this order at the end
P = parts.append
box = lambda x, y, w, h, c, e="none", lw=1: P(Rectangle((x, y), w, h, fc=c, ec=e, lw=lw))
oval = lambda x, y, w, h, c, a=0, e="#7a4318": P(Ellipse((x, y), w, h, angle=a, fc=c, ec=e, lw=.8))
crust = lambda: random.choice(["#c9853c", "#b36b2a", "#d99a4e", "#9a5522", "#e0aa62"])
box(0, 0, 10, 10, front)
for x in np.arange(.1, 10, 1.65): box(x, .45, 1.4, 1.0, front, trim, 1.5)
box(.55, 1.7, 8.9, 6.7, trim); box(.85, 2.0, 8.3, 6.1, inside)
box(0, 0, 10, .3, "#8d8780")


def loaf(x, y):
    c = crust(); oval(x, y + .42, 1.5, .85, c)
    for k in (-.4, 0, .4): P(Wedge((x + k, y + .25), .5, 62, 88, width=.14, fc="#f4dcae"))
    oval(x - .1, y + .68, .8, .12, "#f7e3bd", e="none")


def croissant(x, y):
    c = crust()
    for k in (-3, 3, -2, 2, -1, 1, 0):
        oval(x + k * .2, y + .38 - .035 * k * k, .44, .66 - .075 * abs(k), c, -k * 15)
        oval(x + k * .2 - .05, y + .48 - .035 * k * k, .1, .3 - .05 * abs(k), "#f0c583", -k * 15, "none")


def cake(x, y):
    cream, fill = random.sample(["#fbf3e4", "#f6b8c4", "#6a3b26", "#f5d76e", "#bfe0c4"], 2)
    box(x - .1, y, .2, .35, "#cfd3d6"); oval(x, y + .36, 1.6, .16, "#eef1f2", e="#999999")
    box(x - .62, y + .38, 1.24, .56, fill, "#5a3a2a"); box(x - .62, y + .74, 1.24, .22, cream)
    for k in np.linspace(-.54, .54, 6): oval(x + k, y + .74, .22, .26, cream, e="none")
    for k in (-.4, 0, .4): oval(x + k, y + 1.03, .2, .2, "#d2263a", e="#80101c")


def rolls(x, y):
    for k, j in ((-.45, 0), (0, 0), (.45, 0), (-.22, .3), (.22, .3)):
        oval(x + k, y + .3 + j, .52, .42, crust()); oval(x + k, y + .38 + j, .3, .07, "#f5dcb0", 30, "none")
    P(Polygon([(x - .8, y + .3), (x + .8, y + .3), (x + .62, y), (x - .62, y)], fc="#a87b48", ec="#6b4826"))


goods = [loaf, croissant, cake, rolls]
for y in (2.05, 3.75, 5.35):                                   # three shelves, one good each per place
    box(.85, y - .14, 8.3, .16, "#8a5f3c"); box(.85, y - .2, 8.3, .07, "#5e3d24")
    order = random.sample(goods, 4) + [random.choice(goods)]
    for k, thing in enumerate(order): thing(1.75 + 1.62 * k + random.uniform(-.06, .06), y + .02)
    for k in range(5): box(1.5 + 1.62 * k, y - .24, .5, .2, "#fdfaf0", "#777777", .6)
for bx in random.sample([1.9, 5, 8.1], 2):                     # baguettes upright in a basket
    for k in np.linspace(-.5, .5, 5):
        oval(bx + k, 4.75, .3, 2.9 + random.uniform(-.3, .2), crust(), -k * 20)
        for j in (5.2, 5.5, 5.8): oval(bx + k * 1.2, j, .2, .06, "#f5dcb0", 45, "none")
    P(Polygon([(bx - .82, 4.75), (bx + .82, 4.75), (bx + .62, 3.77), (bx - .62, 3.77)], fc="#b98850", ec="#6b4826"))
    for k in range(18): oval(bx - .55 + .22 * (k % 6), 4.5 - .25 * (k // 6), .2, .12, "#d3a76c", 20 if k % 2 else -20, "#8a5f34")
for x in (2.2, 5.8): P(Polygon([(x, 2), (x + .9, 2), (x + 2.9, 8), (x + 2, 8)], fc="white", alpha=.13 if lit else .2))
a, b = random.choice([("#d8423a", "#fff7ea"), ("#2f7f6a", "#fff7ea"), ("#3a64a8", "#f5f2ea"), ("#e59a2e", "#fff7ea"), ("#4a3a34", "#ead9c0")])
for k in range(12):                                            # awning with a scalloped edge
    x, c = 10 * k / 12, (a, b)[k % 2]
    oval(x + 5 / 12, 7.75, 10 / 12, .8, c, e="none"); P(Polygon([(x, 7.75), (x + 10 / 12, 7.75), (1 + (x + 10 / 12) * .8, 10), (1 + x * .8, 10)], fc=c))
ax.add_collection(PatchCollection(parts, match_original=True))
