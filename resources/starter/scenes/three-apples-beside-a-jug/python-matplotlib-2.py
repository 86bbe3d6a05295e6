# still life: three apples beside a jug
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
wall, clay, glaze = [np.array(c) for c in random.choice([((.86, .81, .72), (.30, .40, .60), (.92, .90, .84)), ((.17, .22, .26), (.86, .82, .74), (.30, .44, .62)), ((.56, .70, .68), (.62, .28, .18), (.94, .84, .66)),
    ((.36, .19, .20), (.80, .72, .56), (.30, .38, .34)), ((.92, .80, .58), (.20, .42, .38), (.86, .90, .80)), ((.36, .44, .56), (.90, .86, .80), (.62, .26, .22))])]
wood = np.array(random.choice([(.48, .30, .18), (.30, .19, .14), (.66, .48, .32)]))
side, lamp = random.choice([-1, 1]), random.choice([-1, 1])         # side of the apples, side of the light
fig.patch.set_facecolor(wall)
for k in range(20):                                                 # the wall brightens towards the light
    ax.add_patch(Rectangle((k * .5 if lamp > 0 else 9.5 - k * .5, 3), .52, 7, color=np.clip(wall * (.8 + .016 * k), 0, 1), lw=0))
place = random.randint(0, 2)
if place == 0:                                                      # a curtain behind
    for x in np.arange(0, 4, .45):
        u = x if lamp > 0 else 10 - x
        ax.fill([u, u + .3, u + .2 - .1 * x, u - .05 - .1 * x], [10, 10, 3.4, 3.4], color=glaze * .62, alpha=.75, lw=0)
elif place == 1:                                                    # a window on the side of the light
    u = 5 + lamp * 3.4
    ax.add_patch(Rectangle((u - 1.6, 5.4), 3.2, 4.2, color="#f4efe2")); ax.add_patch(Rectangle((u - 1.4, 5.6), 2.8, 3.8, color="#bfe0f0"))
    ax.add_patch(Rectangle((u - .07, 5.6), .14, 3.8, color="#f4efe2")); ax.add_patch(Rectangle((u - 1.4, 7.6), 2.8, .14, color="#f4efe2"))
else:
    for x in np.arange(.3, 10, 2.4):
        ax.add_patch(Rectangle((x, 4), 1.9, 5.4, fill=False, ec=wall * .7, lw=2)); ax.add_patch(Rectangle((x + .06, 3.94), 1.9, 5.4, fill=False, ec="white", alpha=.25, lw=1.2))
ax.add_patch(Rectangle((0, 0), 10, 3.6, color=wood)); ax.add_patch(Rectangle((0, 3.45), 10, .15, color=wood * .6))
for y in (.35, 1.0, 1.9, 2.9):
    ax.plot([0, 10], [y, y + .04], color=wood * .68, lw=1.6, zorder=1)
# a cloth under the apples, hanging over the front
cx = 5 + side * 1.7
edge = np.linspace(-2.6, 2.6, 30)
hem = .35 + .22 * np.sin(edge * 3.2 + U(0, 6))
for dy, c in ((-.12, wood * .45), (0, np.clip(glaze * .5 + .45, 0, 1))):
    ax.fill(np.r_[cx + edge, cx + 2.2, cx - 2.2], np.r_[hem + dy, 3.2, 3.2], color=c, lw=0)
for x in np.linspace(-2, 2, 6): ax.fill([cx + x * .9, cx + x + .1, cx + x + .34], [2.4, .55, .55], color="black", alpha=.1, lw=0)
ax.plot(cx + edge, hem + .2, color=clay * .8, lw=3, zorder=1)

# the jug
jx, h, belly = 5 - side * U(1.7, 2.0), U(4.6, 5.3), U(1.35, 1.6)
t = np.linspace(0, 1, 80)
w = np.interp(t, [0, .04, .08, .2, .42, .7, .85, 1], [.74, .74, .62, .9, 1, .62, .5, .64]) * belly
w = np.convolve(np.pad(w, 4, mode="edge"), np.ones(9) / 9, "valid")
y, tip = 1.9 + h * t, 1.9 + h
for k in range(6):
    ax.add_patch(Ellipse((jx - lamp * 1.1, 1.95), belly * (3.4 - .25 * k), .9 - .1 * k, color="black", alpha=.1, lw=0))
a = np.linspace(-.5 * np.pi, .5 * np.pi, 40)
hx, hy = jx - side * (.45 * belly + 1.15 * np.cos(a)), 1.9 + h * .68 + h * .2 * np.sin(a)
for lw, f, dx in ((15, .5, 0), (11, .85, 0), (3, 1.3, .06 * lamp)):
    ax.plot(hx + dx, hy, color=np.clip(clay * f, 0, 1), lw=lw, solid_capstyle="round", zorder=1)
ax.fill(np.r_[jx - w, (jx + w)[::-1]], np.r_[y, y[::-1]], color=clay, lw=0)
spout = np.array([(jx + side * w[-10] * .8, tip - .7), (jx + side * (w[-1] + .2), tip - .3), (jx + side * (w[-1] + .55), tip + .18), (jx, tip + .05)])
ax.add_patch(Polygon(spout, fc=clay * (.95 if side == lamp else .6), lw=0))
look = random.randint(0, 2)
if look < 2:                                                        # bands or a dipped glaze
    lo, hi = ((28, 38), (44, 80))[look]
    ax.fill(np.r_[jx - w[lo:hi], (jx + w[lo:hi])[::-1]], np.r_[y[lo:hi], y[lo:hi][::-1]], color=glaze, lw=0)
for k in range(14):                                                 # round shade away from the light, one long highlight
    ax.fill(np.r_[jx - lamp * w * (.05 + .07 * k), (jx - lamp * w)[::-1]], np.r_[y, y[::-1]], color="black", alpha=.055, lw=0)
for k in range(3):
    q = slice(14 + 4 * k, 62 - 4 * k)
    ax.fill(np.r_[jx + lamp * w[q] * (.42 + .04 * k), (jx + lamp * w[q] * (.66 - .04 * k))[::-1]], np.r_[y[q], y[q][::-1]], color="white", alpha=.22, lw=0)
ax.add_patch(Ellipse((jx, tip), 2 * w[-1] + .06, .5, color=np.clip(clay * 1.15, 0, 1), lw=0))
ax.add_patch(Ellipse((jx, tip - .02), 2 * w[-1] - .2, .36, color=clay * .28, lw=0))


def apple(x, y, r, c, d):
    for k in range(5): ax.add_patch(Ellipse((x - lamp * .4, y - r * .88), (2.5 - .2 * k) * r, .6 - .08 * k, color="black", alpha=.1, lw=0))
    th = np.linspace(0, 2 * np.pi, 70)
    rr = r * (1 - .12 * np.exp(-((th - np.pi / 2) / .4) ** 2) - .05 * np.exp(-((th - 1.5 * np.pi) / .3) ** 2))
    for k in range(16):
        f = k / 15
        ax.fill(x + lamp * .32 * r * f + rr * 1.06 * (1 - .82 * f) * np.cos(th), y + .26 * r * f + rr * (1 - .82 * f) * np.sin(th), color=np.clip(np.array(c) * (.45 + .62 * f), 0, 1), lw=0)
    for q in np.linspace(-.8, .8, 9):                               # streaks run from stalk to base
        s = np.linspace(.12, U(.6, .9), 12)
        ax.plot(x + q * r * np.sin(np.pi * s) * .95, y + r * (.75 - 1.5 * s), color=d, alpha=.35, lw=U(1, 2.6), zorder=1)
    ax.add_patch(Ellipse((x, y + r * .76), r * .66, r * .24, color=np.array(c) * .42, lw=0))
    ax.plot([x, x + .06, x + .18], [y + r * .74, y + r * 1.02, y + r * 1.24], color="#3c2614", lw=4, solid_capstyle="round", zorder=1)
    ax.add_patch(Ellipse((x + lamp * r * .42, y + r * .36), r * .26, r * .36, angle=-20 * lamp, color="white", alpha=.75, lw=0))
    if random.random() < .6: ax.add_patch(Ellipse((x + .5, y + r * 1.12), .7, .28, angle=24, color="#4d8a38", lw=0))


kinds = [((.88, .14, .14), (.98, .62, .3)), ((.62, .78, .24), (.86, .5, .24)), ((.95, .72, .24), (.86, .26, .14)), ((.72, .12, .2), (.98, .5, .36))]
ax0 = 5 + side * U(1.5, 1.8)
for dx, yy in ((-.98, 2.6), (.98, 2.65), (U(-.25, .25), 1.75)):
    apple(ax0 + dx, yy + U(-.08, .08), U(.88, 1.0), *random.choice(kinds))
