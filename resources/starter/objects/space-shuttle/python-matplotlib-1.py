import numpy as np, random
import matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D
U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis('off'); ax.set_xlim(-6, 6); ax.set_ylim(-6, 6)
top, low = random.choice([((.2, .5, .85), (.75, .88, .98)), ((.02, .03, .1), (.1, .16, .36)), ((.25, .2, .45), (1, .62, .4)), ((.86, .9, .94), (.97, .95, .9)), ((.03, .12, .2), (.3, .6, .65))])
ax.imshow(np.linspace(low, top, 50).reshape(50, 1, 3), extent=[-6, 6, -6, 6], origin='lower', aspect='auto')
if sum(top) < 1: ax.scatter(np.random.uniform(-6, 6, 90), np.random.uniform(-6, 6, 90), s=np.random.uniform(.3, 6, 90), c='white', lw=0)
stack = random.random() < .6
if not stack and sum(top) < 1:                                 # the Earth far below
    for i in range(4): ax.add_patch(plt.Circle((U(-.5, .5), -13), 10.2 - i * .25, color=(.15, .4 - i * .03, .8 - i * .08), lw=0, alpha=.4 if i == 0 else 1))
    for i in range(16): ax.plot([(x := U(-6, 6)), x + U(.4, 1.8)], [(y := U(-6, -4.6)), y + U(-.1, .1)], color='white', alpha=.5, lw=U(2, 6), solid_capstyle='round')
elif not stack:
    for i in range(26): ax.add_patch(plt.Circle((np.random.normal(random.choice([-4, 3.5]), .9), U(-5.4, -4.2) if i % 2 else U(3.9, 4.5)), U(.3, .7), color='white', alpha=.35, lw=0))
k = U(.86, 1) * (1 if stack else 1.38); T = Affine2D().rotate_deg(U(-22, 22) if stack else random.choice([-1, 1]) * U(15, 75)).scale(k).translate(U(-.4, .4), U(.0, .3)) + ax.transData
def poly(pts, c, ec='#3a3e48', z=3, lw=.8, mirror=False, **kw):
    for s in ((1, -1) if mirror else (1,)): ax.fill([s * p[0] for p in pts], [p[1] for p in pts], fc=c, ec=ec, lw=lw, zorder=z, transform=T, joinstyle='round', **kw)
def tube(x, w, y0, y1, dark, light, z):                        # a lit cylinder with an ogive nose
    e = np.linspace(-1, 1, 11)
    for a, b in zip(e[:-1], e[1:]):
        f = np.sqrt(max(0, 1 - ((a + b) / 2 + .35) ** 2 * .55)); c = np.array(dark) * (1 - f) + np.array(light) * f
        h = lambda u: y1 + w * 2.1 * (1 - abs(u) ** 1.7)
        ax.fill([x + a * w, x + b * w, x + b * w, x + a * w], [y0, y0, h(b), h(a)], color=c, lw=.3, zorder=z, transform=T)
if stack:                                                      # fire and smoke below, tank and boosters behind
    for x, r in ((-1.72, .5), (1.72, .5), (0, .3)):
        for f, c in ((1, (1, .5, .1)), (.72, (1, .8, .25)), (.42, (1, 1, .85))):
            n = U(2.2, 3) * f * (1 if x else .7); poly([(x - r * f, -4.1), (x - r * f * 1.25, -4.1 - n * .4), (x, -4.2 - n), (x + r * f * 1.25, -4.1 - n * .4), (x + r * f, -4.1)], c, 'none', 2, alpha=.92)
    for i in range(60):
        y = U(-7.5, -5.3); ax.add_patch(plt.Circle((np.random.normal(0, 1.6), y), U(.3, .8), color=(U(.75, 1),) * 3, alpha=.55, lw=0, zorder=1, transform=T))
    tube(0, .98, -3.1, 3.5, (.5, .2, .06), random.choice([(.93, .5, .2), (.86, .44, .2)]), 3)
    for s in (-1, 1):
        tube(s * 1.72, .44, -3.7, 3.1, (.55, .57, .62), (.98, .98, .98), 3)
        poly([(s * 1.72 - .44, -3.7), (s * 1.72 + .44, -3.7), (s * 1.72 + .56, -4.15), (s * 1.72 - .56, -4.15)], '#5b5f68', z=3)
        for y in (-2.2, .2, 2.5): poly([(s * 1.72 - .44, y), (s * 1.72 + .44, y), (s * 1.72 + .44, y + .1), (s * 1.72 - .44, y + .1)], '#44484f', 'none', 4)
# the orbiter seen from its back, nose up
poly([(.6, .9), (.95, -.5), (2.6, -2.5), (2.62, -3.1), (.6, -3.35)], '#eef0f3', z=5, mirror=True)
poly([(.6, .9), (.7, .95), (1.06, -.5), (2.74, -2.5), (2.74, -3.1), (2.6, -3.1), (2.58, -2.55), (.95, -.5)], '#1d1f25', z=6, mirror=True)
poly([(.7, -3.08), (2.6, -2.88), (2.62, -3.1), (.7, -3.38)], '#b4bac4', z=6, mirror=True)
for x, y in ((-.34, -3.72), (.34, -3.72), (0, -3.55)): poly([(x - .14, y + .4), (x + .14, y + .4), (x + .29, y - .25), (x - .29, y - .25)], '#4d525c', z=4)
if not stack and random.random() < .6:
    for x in (-.34, .34): poly([(x - .22, -3.97), (x, -5.2 - U(0, .5)), (x + .22, -3.97)], (.5, .8, 1), 'none', 3, alpha=.8)
tube(0, .66, -3.3, 1.75, (.6, .63, .7), (1, 1, 1), 7)
poly([(.3, -3.6), (.86, -3.5), (.82, -2.5), (.6, -1.95), (.3, -2.2)], '#dfe2e8', z=8, mirror=True)
opened = not stack and random.random() < .4                    # payload bay, open in orbit at times
if opened: poly([(.62, 1.15), (1.15, 1.05), (1.15, -1.75), (.62, -1.85)], '#c9d2dc', z=8, mirror=True)
poly([(-.56, 1.2), (.56, 1.2), (.56, -1.85), (-.56, -1.85)], '#4a505c' if opened else '#f3f4f6', z=8)
for y in np.linspace(-1.3, .7, 4): poly([(-.56, y), (.56, y), (.56, y + .03), (-.56, y + .03)], '#8c94a2', 'none', 9)
poly([(0, 1.2), (.015, 1.2), (.015, -1.85), (0, -1.85)], '#6a7080', z=9)
poly([(.04, 1.72), (.4, 1.66), (.46, 1.98), (.05, 2.14)], '#14161c', z=9, mirror=True)
poly([(.05, 2.2), (.33, 2.08), (.27, 2.3), (.05, 2.38)], '#14161c', z=9, mirror=True)
poly([(-.3, 2.82), (0, 3.12), (.3, 2.82), (.0, 2.92)], '#22252c', z=9)
poly([(-.05, -1.7), (.05, -1.7), (.13, -3.2), (.1, -3.75), (-.1, -3.75), (-.13, -3.2)], '#c4c9d2', z=10); poly([(-.03, -1.7), (.03, -1.7), (.03, -3.7), (-.03, -3.7)], '#2a2d35', z=11)
ax.fill([1.5, 2.1, 2.1, 1.5], [-2.3, -2.3, -2.65, -2.65], color=random.choice(['#c8303c', '#2a4c9c']), zorder=7, transform=T)
