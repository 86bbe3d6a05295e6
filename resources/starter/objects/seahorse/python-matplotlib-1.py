import numpy as np, random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon
from matplotlib.colors import hsv_to_rgb
U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis('off')
flip = random.choice([-1, 1]); ax.set_xlim(-1.15 * flip, 1.15 * flip); ax.set_ylim(-1.15, 1.15)
h = U(0, 1); C = lambda s, v, dh=0: hsv_to_rgb(((h + dh) % 1, s, v))
lo, hi = random.choice([((.02, .1, .25), (.05, .4, .6)), ((.75, .92, .95), (.95, .99, 1)), ((.1, .5, .6), (.6, .9, .9)), ((.98, .93, .82), (1, .97, .9))])
ax.imshow(np.linspace(lo, hi, 64).reshape(64, 1, 3), extent=[-1.2, 1.2, -1.2, 1.2], origin='lower', aspect='auto', zorder=0)
# the spine: heading integrated along its length, ending in a curled tail
n = 300; s = np.linspace(0, 1, n); tw = U(400, 500)
ang = np.interp(s, [0, .1, .2, .34, .5, .62, 1], [-25, -70, -112, -100, -68, -95, -95 - tw])
step = np.interp(s, [0, .6, 1], [1.05, 1.05, 1.15])
x = np.cumsum(np.cos(np.radians(ang)) * step); y = np.cumsum(np.sin(np.radians(ang)) * step)
k = 1.75 / (y.max() - y.min() + 45); x, y = x * k, y * k; x -= .02 + x.mean(); y += .72
w = np.interp(s, [0, .08, .18, .32, .45, .6, .8, 1], np.array([.13, .105, .13, .22 * U(.9, 1.15), .17, .085, .05, .012]))
nx, ny = -np.sin(np.radians(ang)), np.cos(np.radians(ang))
base = C(.65, .85)
fx, fy = x[110], y[110]                                         # dorsal fin on the back
for t in np.linspace(-50, 45, 12):
    a = np.radians(t); r = .36 * (1 - (t / 90) ** 2)
    ax.fill([fx + .05, fx + .1 + r * np.cos(a - .06), fx + .1 + r * np.cos(a + .07)], [fy, fy + r * np.sin(a - .06), fy + r * np.sin(a + .07)], color=C(.35, 1, .08), alpha=.75, lw=0, zorder=2)
ax.fill(np.r_[x + nx * w, (x - nx * w)[::-1]], np.r_[y + ny * w, (y - ny * w)[::-1]], color=base, zorder=3)
ax.fill(np.r_[x - nx * w, (x - nx * w * .25)[::-1]], np.r_[y - ny * w, (y - ny * w * .25)[::-1]], color=C(.3, 1, .06), alpha=.7, lw=0, zorder=4)
for i in range(14, n - 40, 10):                                  # bony rings and spines
    ax.plot([x[i] - nx[i] * w[i], x[i], x[i] + nx[i] * w[i]], [y[i] - ny[i] * w[i], y[i] - w[i] * .12, y[i] + ny[i] * w[i]], color=C(.85, .5), lw=1.6, zorder=5)
    ax.add_patch(Circle((x[i] + nx[i] * w[i], y[i] + ny[i] * w[i]), .012 + w[i] * .09, color=C(.8, .6), zorder=5))
hx, hy = x[0] - .1, y[0] + .0; dr = U(-.22, -.05)               # head, snout, crown
for a in np.radians([55, 78, 100, 124]):
    ax.add_patch(Polygon([(hx + .13 * np.cos(a - .3), hy + .14 * np.sin(a - .3)), (hx + .29 * np.cos(a), hy + .29 * np.sin(a)), (hx + .13 * np.cos(a + .3), hy + .14 * np.sin(a + .3))], color=C(.8, .65), zorder=5))
ax.add_patch(Circle((hx, hy), .175, color=base, zorder=6))
ax.add_patch(Polygon([(hx - .08, hy + .1), (hx - .46, hy + dr + .05), (hx - .53, hy + dr + .07), (hx - .54, hy + dr - .06), (hx - .46, hy + dr - .045), (hx - .05, hy - .15)], color=base, zorder=6))
for r, c in ((.068, C(.2, 1)), (.05, C(.9, .3)), (.03, 'black')): ax.add_patch(Circle((hx - .05, hy + .03), r, color=c, zorder=7))
ax.add_patch(Circle((hx - .065, hy + .05), .014, color='w', zorder=8))
for a in np.linspace(-.5, .5, 6): ax.plot([hx + .08, hx + .08 + .09 * np.cos(a)], [hy - .06, hy - .06 + .09 * np.sin(a)], color=C(.85, .5), lw=1.5, zorder=7)
for _ in range(random.randint(5, 16)): ax.add_patch(Circle((U(-1.1, 1.1), U(-1.1, 1.1)), U(.01, .05), fc='none', ec='white' if lo[1] < .6 else C(.3, .7), lw=1.3, zorder=1))
for _ in range(random.randint(3, 8)):
    t = np.linspace(0, 1, 30); ax.plot(U(-1.1, 1.1) + .06 * np.sin(t * U(5, 9) + U(0, 6)), -1.2 + t * U(.3, 1), color=(.1, U(.4, .6), .35), lw=U(4, 9), alpha=.55, zorder=1, solid_capstyle='round')
