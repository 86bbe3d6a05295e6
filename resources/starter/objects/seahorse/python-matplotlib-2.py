import numpy as np, random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.colors import hsv_to_rgb

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis('off')
flip = random.choice([-1, 1])
lo, hi, hues, bed = random.choice([((.02, .1, .25), (.05, .42, .62), (-.12, .17), (.3, .36, .42)), ((.55, .8, .86), (.92, .98, 1), (-.1, .1), (.85, .78, .6)), ((.05, .38, .42), (.5, .85, .8), (-.1, .13), (.62, .58, .42)), ((.96, .84, .66), (1, .97, .9), (.5, .98), (.8, .62, .42)), ((.16, .07, .3), (.5, .32, .65), (.02, .17), (.4, .3, .42))])
h = U(*hues)
C = lambda s, v, dh=0: hsv_to_rgb(((h + dh) % 1, min(1, s), min(1, v)))
base, edge = C(.72, .92), C(.95, .32)
ax.imshow(np.linspace(lo, hi, 64).reshape(64, 1, 3), extent=[-1.2, 1.2, -1.2, 1.2], origin='lower', aspect='auto', zorder=0)
ax.set_xlim(-1.15 * flip, 1.15 * flip)
ax.set_ylim(-1.15, 1.15)
for _ in range(random.choice([0, 3, 5])):                        # shafts of light
    u, q = U(-1.2, 1.2), U(.08, .2)
    ax.fill([u, u + q, u + 2.4 * q - .5, u - .6], [1.2, 1.2, -1.2, -1.2], color='white', alpha=.12, lw=0, zorder=1)
u = np.linspace(-1.2, 1.2, 60)
for k in range(2):                                               # the sandy bed
    ax.fill_between(u, -1.2, -.92 - .11 * k + .05 * np.sin(u * U(3, 5) + U(0, 6)), color=np.clip(np.array(bed) * (.85 + .2 * k), 0, 1), lw=0, zorder=1 + k * .3)
# the spine: heading integrated along its length, ending in a curled tail
n, tw = 300, U(400, 500)
s = np.linspace(0, 1, n)
ang = np.interp(s, [0, .1, .2, .34, .5, .62, 1], [-25, -70, -112, -100, -68, -95, -95 - tw])
ang[3:-3] = np.convolve(ang, np.ones(7) / 7, 'valid')
step = np.interp(s, [0, .6, 1], [1.05, 1.05, 1.15])
x, y = np.cumsum(np.cos(np.radians(ang)) * step), np.cumsum(np.sin(np.radians(ang)) * step)
k = 1.75 / (y.max() - y.min() + 45)
x, y = x * k, y * k
x, y = x - .02 - x.mean(), y + .72
w = np.interp(s, [0, .08, .18, .32, .45, .6, .8, 1], np.array([.13, .105, .13, .22 * U(.9, 1.15), .17, .085, .05, .012]))
nx, ny = -np.sin(np.radians(ang)), np.cos(np.radians(ang))
strip = lambda a, b: (np.r_[x + nx * w * a, (x + nx * w * b)[::-1]], np.r_[y + ny * w * a, (y + ny * w * b)[::-1]])
gx, gy, green = x[-70:].mean(), y[-70:].mean(), np.array(random.choice([(.16, .5, .3), (.35, .5, .15), (.1, .42, .42)]))
for i in range(random.randint(7, 12)):                           # sea grass; the middle blade is held by the tail
    g = np.linspace(0, 1, 30)
    px = gx + (U(-1.1, 1.1) if i else 0)
    tall = U(.25, .7) if i else gy + 1.35
    sway = px + U(.03, .08) * np.sin(g * U(3, 6) + U(0, 6)) * g if i else px + .02 * np.sin(g * 6)
    q = (U(.015, .03) if i else .032) * (1 - g ** 3)
    ax.fill_betweenx(-1.05 + g * tall, sway - q, sway + q, color=green * U(.75, 1.4), lw=0, zorder=1.5 if i else 2.5)
for _ in range(random.randint(1, 3)):                            # coral on the bed
    px, c = random.choice([-1, 1]) * U(.55, 1.05), C(.5, .75, U(.4, .6))
    for a in np.radians(np.linspace(40, 140, 7)):
        q = U(.16, .34)
        ax.plot([px, px + .5 * q * np.cos(a), px + q * np.cos(a)], [-1.0, -1 + .6 * q * np.sin(a), -1 + q * np.sin(a) + .03], color=c, lw=6, zorder=1.6, solid_capstyle='round')
fx, fy = x[110], y[110]                                          # dorsal fin on the back, ribbed
a = np.radians(np.linspace(-55, 50, 30))
r = .38 * (1 - (a / 1.6) ** 2) * (1 + .04 * np.cos(a * 24))
ax.fill(np.r_[fx, fx + .1 + r * np.cos(a)], np.r_[fy, fy + r * np.sin(a)], fc=C(.4, 1, .08), ec=edge, lw=1.4, alpha=.92, zorder=2.6)
for i in range(2, 29, 3):
    ax.plot([fx, fx + .1 + r[i] * np.cos(a[i])], [fy, fy + r[i] * np.sin(a[i])], color=C(.9, .55), lw=1.2, zorder=2.7)
ax.fill(*strip(1, -1), fc=base, ec=edge, lw=3, zorder=3)
ax.fill(*strip(-1, -.25), color=C(.3, 1, .06), alpha=.75, lw=0, zorder=4)
ax.fill(*strip(.45, 1), color=C(.9, .45), alpha=.45, lw=0, zorder=4)
for i in range(14, n - 40, 10):                                  # bony rings, spines and spots
    ax.plot([x[i] - nx[i] * w[i], x[i], x[i] + nx[i] * w[i]], [y[i] - ny[i] * w[i], y[i] - w[i] * .12, y[i] + ny[i] * w[i]], color=C(.9, .5), lw=1.6, zorder=5)
    ax.add_patch(Circle((x[i] + nx[i] * w[i], y[i] + ny[i] * w[i]), .012 + w[i] * .09, fc=C(.8, .65), ec=edge, lw=1, zorder=5))
    ax.add_patch(Circle((x[i + 5] + nx[i + 5] * w[i + 5] * U(-.1, .6), y[i + 5]), .004 + w[i] * .09, color=C(.2, 1), zorder=5))
hx, hy, dr = x[0] - .1, y[0], U(-.22, -.05)                      # head, crown, trumpet snout
for a in np.radians([55, 78, 100, 124]):
    ax.add_patch(Polygon([(hx + .13 * np.cos(a - .3), hy + .14 * np.sin(a - .3)), (hx + .3 * np.cos(a), hy + .3 * np.sin(a)), (hx + .13 * np.cos(a + .3), hy + .14 * np.sin(a + .3))], fc=C(.8, .75), ec=edge, lw=1.4, zorder=5))
snout = [(hx - .06, hy + .11), (hx - .26, hy + dr * .4 + .07), (hx - .46, hy + dr + .05), (hx - .54, hy + dr + .09), (hx - .555, hy + dr - .08), (hx - .46, hy + dr - .045), (hx - .25, hy + dr * .6 - .07), (hx - .03, hy - .15)]
ax.add_patch(Circle((hx, hy), .175, fc=base, ec=edge, lw=2.4, zorder=5.5))
ax.add_patch(Polygon(snout, fc=base, ec=edge, lw=2.4, zorder=5.6))
ax.add_patch(Circle((hx + .005, hy), .163, color=base, lw=0, zorder=6))
ax.add_patch(Polygon([(hx - .03, hy - .14), snout[6], snout[5], (hx - .3, hy + dr * .6), (hx + .04, hy - .06)], color=C(.3, 1, .06), alpha=.7, lw=0, zorder=6.1))
ax.add_patch(Ellipse((hx - .545, hy + dr + .005), .03, .14, color=edge, zorder=6.2))
for q, c in ((.075, edge), (.066, C(.12, 1)), (.048, C(.9, .4)), (.03, 'black')):
    ax.add_patch(Circle((hx - .05, hy + .03), q, color=c, zorder=7))
ax.add_patch(Circle((hx - .066, hy + .05), .016, color='w', zorder=8))
a = np.linspace(-.8, .8, 9)                                      # the small fin behind the cheek
ax.fill(np.r_[hx + .07, hx + .07 + .13 * np.cos(a)], np.r_[hy - .06, hy - .06 + .13 * np.sin(a)], fc=C(.4, 1, .08), ec=edge, lw=1.2, zorder=7)
for _ in range(random.randint(5, 16)):
    ax.add_patch(Circle((U(-1.1, 1.1), U(-.7, 1.1)), U(.01, .05), fc=(1, 1, 1, .25), ec='white' if lo[1] < .6 else C(.4, .6), lw=1.3, zorder=1.2))
