import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
pales = ["#a9cbd6", "#e0b8ae", "#b9cfa8", "#d6c7a3"]
darks = ["#24364a", "#4a3a58", "#234a48", "#5a3a2c"]
c, pale, deep, grounds = random.choice([("#2a9df4", "#ffffff", "#10528c", darks + pales[1:]), ("#ef476f", "#ffd6e0", "#8e1a3c", darks + pales[:1]), ("#2ab89f", "#e2fbf0", "#12675b", darks[:2] + pales[1:2]), ("#f77f00", "#fff1d6", "#9a4600", darks + pales[:1]), ("#7b2cbf", "#e0c3fc", "#3f0f69", pales), ("#1c2433", "#9ca3af", "#05070c", pales), ("#f6f4ee", "#46b3c4", "#a9a79f", darks)])
ground = random.choice(grounds)
rgb = np.array([int(ground[i:i + 2], 16) for i in (1, 3, 5)]) / 255
mix = lambda k: tuple(np.clip(rgb * k, 0, 1))
ax.add_patch(Rectangle((-5, -5), 10, 10, fc=mix(1)))
place = random.choice(["tiles", "boards", "towel"])
if place == "tiles":
    size = random.choice([2.0, 2.5])
    for u in np.arange(-5, 5, size):
        for v in np.arange(-5, 5, size):
            ax.add_patch(Rectangle((u + .05, v + .05), size - .1, size - .1, fc=mix(random.uniform(.9, 1.08)), ec=mix(1.3), lw=2.5))
elif place == "boards":
    for v in np.arange(-5, 5, 1.6):
        ax.add_patch(Rectangle((-5, v), 10, 1.55, fc=mix(random.uniform(.88, 1.1)), ec=mix(.6), lw=1.5))
        for _ in range(5):
            g = np.linspace(-5, 5, 30)
            ax.plot(g, v + random.uniform(.15, 1.4) + .05 * np.sin(g * random.uniform(.5, 1.5)), color=mix(.8), lw=1)
else:
    for v in np.arange(-5, 5, .25):
        ax.axhline(v, color=mix(.88), lw=2, dashes=(1, 1))
    for v in (-4.2, -3.6, 3.6, 4.2):
        ax.axvline(v, color=mix(1.4 if ground in darks else .7), lw=9)
for _ in range(random.randint(5, 14)):                # drops of water
    u, v, q = random.uniform(-5, 5), random.uniform(-5, 5), random.uniform(.1, .26)
    ax.add_patch(Ellipse((u, v), q * 2.2, q * 1.9, fc=mix(.8), ec=mix(1.35), lw=1.5))
    ax.add_patch(Circle((u - q * .35, v + q * .35), q * .22, fc="white"))

s, flip, angle = random.uniform(1.0, 1.1), random.choice([-1, 1]), random.uniform(0, 360)
ox, oy = random.uniform(-.2, .2), random.uniform(-.2, .2)
T = lambda dx=0, dy=0: Affine2D().scale(s * flip, s).rotate_deg(angle).translate(ox + dx, oy + dy) + ax.transData
tr, cast = T(), T(.22, -.3)
x = np.linspace(-4.4, 4.35, 160)
w = np.interp(x, [-4.4, -4.3, -4, -3.2, -1.6, -.4, .9, 1.7, 2.2, 4, 4.25, 4.35], [0, .26, .38, .44, .47, .38, .2, .18, .3, .31, .22, 0])
w[2:-2] = np.convolve(w, np.ones(5) / 5, "valid")
bend = .18 * np.sin((x + 4.4) * .75) / (1 + np.exp(4 * (x - 1)))
band = lambda lo, hi, part=slice(None): np.r_[np.c_[x, bend + hi * w][part], np.c_[x, bend + lo * w][part][::-1]]
rows, tall = random.choice([5, 6, 7]), random.uniform(1.05, 1.3)
step = 1.8 / (rows - 1)
heights = [tall + (.16 if k in (0, rows - 1) else .06 * (k % 2)) for k in range(rows)]
tufts = [[(px - step * .4, .1), (px - step * .52, .2 + h), (px + step * .52, .2 + h), (px + step * .4, .1)] for px, h in ((2.35 + step * k, heights[k]) for k in range(rows))]
for shape in [band(-1, 1)] + tufts:
    ax.add_patch(Polygon(shape, fc=mix(.5), lw=0, transform=cast))
for k, tuft in enumerate(tufts):
    colour = [pale, "#ffffff", c][k % 3] if k % 2 else "#ffffff"
    ax.add_patch(Polygon(tuft, fc=colour, ec="#55606f", lw=1.2, transform=tr))
    for f in np.linspace(.12, .88, 6):
        ax.plot([tuft[0][0] + f * step * .8, tuft[1][0] + f * step * 1.04], [.2, .18 + heights[k]], color="#8893a3", lw=.8, transform=tr)
ax.add_patch(Polygon(band(-1, 1), fc=c, ec="white" if ground in darks else "#1c1c22", lw=2.2, transform=tr))
ax.add_patch(Polygon(band(-.97, -.4), fc=deep, alpha=.6, lw=0, transform=tr))
ax.add_patch(Polygon(band(-.55, .6, slice(16, 76)), fc=pale, ec=deep, lw=1.2, transform=tr))      # rubber grip
for u in np.linspace(-3.2, -.6, random.randint(6, 10)):
    m = np.interp(u, x, bend)
    ax.plot([u, u + .14], [m + .2, m - .17], color=deep, lw=3.2, solid_capstyle="round", transform=tr)
ax.plot(x[8:150], (bend + .76 * w)[8:150], color="white", lw=2.4, alpha=.75, solid_capstyle="round", transform=tr)
ax.add_patch(Circle((-4.0, np.interp(-4.0, x, bend)), .12, fc=mix(.6), ec=deep, lw=1.2, transform=tr))
if random.random() < .75:                             # striped paste, ending in a peak
    t = np.linspace(0, 1, 70)
    px, py = 2.4 + 1.7 * t, .5 + tall + .1 * np.sin(t * 15)
    stripe = random.choice(["#1fa6e0", "#e8334f", "#35b66a"])
    for lw, col, dy in ((20, "#6c7888", 0), (17.5, "#ffffff", 0), (3.5, stripe, .12), (3.5, stripe, -.08)):
        ax.plot(px, py + dy, color=col, lw=lw, solid_capstyle="round", transform=tr, zorder=5)
    ax.add_patch(Polygon([(3.95, py[-1] + .2), (4.5, py[-1] + .38), (4.3, py[-1] + .02)], fc="white", lw=0, transform=tr, zorder=6))
