import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap as Map
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-6, 6), ylim=(-6, 6)); ax.axis("off")
hi, lo = random.choice([("#bff0f2", "#1d7f9c"), ("#2a6f97", "#012a4a"), ("#0f2b46", "#02060f"), ("#9fe3c9", "#20756c"), ("#d7ecf7", "#6aa5c9"), ("#57679f", "#171a3c")])
ax.imshow(np.linspace(0, 1, 80)[:, None] ** 0.8, extent=(-6, 6, -6, 6), cmap=Map.from_list("sea", [hi, lo]), aspect="auto")
s0 = random.uniform(-4, 4)
for k in range(random.randint(0, 6)):                         # shafts of light from above
    a = s0 + random.uniform(-3, 3)
    ax.add_patch(Polygon([(a, 6), (a + 0.7, 6), (a * 1.7 + 2.2, -6), (a * 1.7, -6)], fc="white", alpha=0.1))
gx = np.linspace(-6, 6, 90)
for k in range(2):                                            # ridges of the sea floor
    f = -4.9 - 0.5 * k + 0.4 * np.sin(gx * random.uniform(0.5, 1.3) + random.uniform(0, 6)) + 0.15 * np.sin(gx * 3 + k)
    ax.fill_between(gx, -6, f, color=Map.from_list("m", [lo, "#0b1016"])(0.3 + 0.35 * k))
paint, trim = random.choice([("#6b7780", "#b23a34"), ("#f2b418", "#d6452b"), ("#3d4650", "#7d1f1f"), ("#d9413a", "#f4efe2"), ("#e9ecec", "#2b5d8c"), ("#5f7f52", "#d9c07a"), ("#23272d", "#58626c")])
dark, pale = Map.from_list("d", [paint, "#05070a"])(0.55), Map.from_list("p", [paint, "white"])(0.55)
side = random.choice([-1, 1])
tr = Affine2D().scale(side * random.uniform(0.94, 1.06), random.uniform(0.95, 1.12)).rotate_deg(random.uniform(-11, 11)).translate(random.uniform(-0.2, 0.2), random.uniform(-0.9, 0.5)) + ax.transData
put = lambda p, z: (p.set_transform(tr), p.set_zorder(z), ax.add_patch(p))[2]
girth = random.uniform(1.05, 1.5)
t = np.linspace(0, 1, 120)
xs = -4.5 + 9.3 * t                                           # stern left, blunt bow right
r = girth * np.minimum(1, (t / 0.42)) ** 0.62 * np.sqrt(np.clip(1 - np.clip((t - 0.78) / 0.22, 0, 1) ** 2.2, 0, 1)) + 0.16 * (1 - t)
hull = put(Polygon(np.vstack([np.c_[xs, r], np.c_[xs, -r][::-1]]), fc=paint, ec=dark, lw=1.8), 5)
steel = ax.imshow(np.abs(np.linspace(-1.3, 0.9, 70))[::-1, None] * 0 + np.linspace(0, 1, 70)[:, None], extent=(-4.6, 5, -girth - .2, girth + .2), cmap=Map.from_list("s", [paint, pale, paint, paint, dark]), aspect="auto", transform=tr, zorder=6)
steel.set_clip_path(hull)
if random.random() < 0.65:                                    # painted belly
    put(Polygon([(-5, -girth * 0.42), (5, -girth * 0.42), (5, -3), (-5, -3)], fc=trim, alpha=0.75), 7).set_clip_path(hull)
    ax.plot([-5, 5], [-girth * 0.42] * 2, color=dark, lw=1.5, transform=tr, zorder=7)[0].set_clip_path(hull)
for q in np.arange(-3.4, 4.4, 1.3):                           # welded plates and rivets
    ax.plot([q, q + 0.05], [-2, 2], color=dark, lw=0.9, alpha=0.7, transform=tr, zorder=8)[0].set_clip_path(hull)
    ax.plot(np.full(9, q + 0.13), np.linspace(-girth, girth, 9), ".", color=dark, ms=2.2, transform=tr, zorder=8)[0].set_clip_path(hull)
tw, th = random.uniform(1.0, 1.35), random.uniform(1.1, 1.5)  # tower with planes, periscope and mast
base, tx = girth * 0.9, random.uniform(0.2, 0.9)
put(Polygon([(tx - tw - .15, base), (tx - tw + .1, base + th), (tx + tw - .45, base + th), (tx + tw - .05, base + th * .75), (tx + tw + .1, base)], fc=paint, ec=dark, lw=1.8, joinstyle="round"), 4)
put(Polygon([(tx - tw - .1, base), (tx - tw + .1, base + th), (tx - tw + .5, base + th), (tx - tw + .35, base)], fc=dark, alpha=0.6), 4)
put(FancyBboxPatch((tx - 0.65, base + th * 0.5), 1.3, 0.13, boxstyle="round,pad=0.06", fc=trim, ec=dark), 5)
up = base + th + random.uniform(0.7, 1.2)
ax.plot([tx + .1, tx + .1, tx + .62], [base + th, up, up], color=dark, lw=7, solid_joinstyle="round", transform=tr, zorder=3)
ax.plot([tx + .1, tx + .1, tx + .6], [base + th, up, up], color=pale, lw=3.5, transform=tr, zorder=3)
put(Ellipse((tx + .68, up), 0.14, 0.34, fc="#bfefff", ec=dark, lw=1.5), 4)
ax.plot([tx - .5, tx - .5], [base + th, base + th + .8], color=dark, lw=2.5, transform=tr, zorder=3)
for s in (-1, 1):                                             # rudders
    put(Polygon([(-4.1, 0.15 * s), (-4.45, 1.35 * s), (-3.7, 1.35 * s), (-2.9, 0.6 * s)], fc=trim, ec=dark, lw=1.5), 4)
put(Polygon([(-4.2, -.12), (-4.0, .14), (-3.0, .1), (-3.2, -.16)], fc=dark), 9)
put(Polygon([(2.9, -.2), (3.2, .05), (4.0, .02), (3.8, -.22)], fc=dark), 9)
blade = random.uniform(0.35, 0.75)
for s in (-1, 1):                                             # screw and its wake
    put(Ellipse((-4.82, 0.45 * s), blade * 0.5, 0.9, angle=14 * s, fc="#d8a545", ec="#5e4415", lw=1.4), 3)
put(Ellipse((-4.75, 0), 0.45, 0.36, fc="#b98a35", ec="#5e4415", lw=1.4), 4)
lamp, n = random.choice(["#fff3b0", "#fff3b0", "#bfefff", "#1d3140"]), random.randint(3, 5)
for q in np.linspace(-1.5, 3.0, n):
    for rad, c in ((0.37, dark), (0.32, trim), (0.23, lamp)):
        put(Circle((q, girth * 0.2), rad, fc=c), 10)
    ax.plot([q - .1, q + .05], [girth * .2 + .02, girth * .2 + .13], color="white", lw=1.6, transform=tr, zorder=11)
for k in range(random.randint(8, 26)):
    put(Circle((random.uniform(-6.5, -4.7), random.gauss(0.3, 0.6)), random.uniform(0.05, 0.2), fc="#ffffff50", ec="white", lw=0.8), 2)
