import numpy as np, matplotlib.pyplot as plt
from matplotlib.transforms import Affine2D
from matplotlib.colors import to_rgb
U, pick = np.random.uniform, lambda *a: a[np.random.randint(len(a))]
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(-5, 5); ax.set_ylim(-3.4, 6.6)
top, low, sea, orb = pick(("#3f8fd0", "#d8effa", "#1f6f9a", "#fff6c8"), ("#4a2f6b", "#ff9a5a", "#3a3a6e", "#ffe08a"), ("#0a1230", "#2b3d70", "#0d2142", "#f4f0dc"),
                          ("#7d8a94", "#cfd6d8", "#4d6670", "#e8ecec"), ("#f7b7a3", "#fff0cf", "#4fa39a", "#ff8f6b"), ("#2b3640", "#70808a", "#24383f", "#8c989e"))
rgb = lambda c: np.array(to_rgb(c))
mix = lambda a, b, t: tuple(np.clip(rgb(a) * (1 - t) + rgb(b) * t, 0, 1))
ax.imshow(np.linspace(rgb(low), rgb(top), 60)[:, None], extent=(-5, 5, 0, 6.6), origin="lower", aspect="auto", zorder=0)
ox, oy = U(-4, 4), U(2.5, 5.8); [ax.scatter(ox, oy, s=s, c=orb, alpha=a, zorder=.5) for s, a in ((4200, .12), (2400, .2), (1100, 1))]
for _ in range(np.random.randint(0, 5)):
    x, y = U(-5, 5), U(2.6, 6.2)
    for k in range(7): ax.scatter(x + k * .3 - 1, y + U(-.08, .08), s=U(200, 700), c="w", alpha=.22, lw=0, zorder=.6)
if U() < .6: X = np.linspace(-5, 5, 40); ax.fill_between(X, 0, U(.2, .5) + .5 * np.sin(X * U(.3, .8) + U(0, 6)) + U(0, .1, 40), color=mix(low, sea, .45), zorder=.8)
X = np.linspace(-5, 5, 140); amp = U(.06, .34)
def swell(y, t, z): ax.fill_between(X, -4, y + amp * t * np.sin(X * U(1.2, 2.3) + U(0, 6)) + amp * .3 * t * np.sin(X * 5 + U(0, 6)), color=mix(mix(sea, low, .35), sea, t), zorder=z)
for i in range(4): swell(.55 - .3 * i, .3 + .15 * i, 1 + .1 * i)
hull = pick("#c0392b", "#1f5fa8", "#2e7d55", "#f2f2ee", "#e08a1e", "#2a2f3a"); cab = pick("#f7f3e8", "#ffe9b0", "#dfe9ee"); trim = pick("#ffffff", "#ffd23f", "#e8e2d0")
T = Affine2D().scale(pick(-1, 1), 1).scale(U(.92, 1.12)).rotate_deg(U(-7, 7)).translate(U(-.4, .4), U(-.35, 0)) + ax.transData
def P(pts, c, z=3, **k): ax.fill(*np.array(pts).T, fc=c, zorder=z, transform=T, **k)
rope = "#aab4c4" if top in ("#0a1230", "#2b3640") else "#2b2b2b"
def Ln(pts, c=rope, w=2, z=3, **k): ax.plot(*np.array(pts).T, c=c, lw=w, zorder=z, transform=T, solid_capstyle="round", **k)
Ln([(-1.2, 1), (-1.2, 4.6)], "#6b4426", 6, 2.6); Ln([(-1.2, 1.6), (-3.5, 3.9)], "#6b4426", 5, 2.6)           # mast, boom, stays
for a, b in (((-1.2, 4.5), (-3.5, 3.9)), ((-1.2, 4.5), (3.5, 1.75)), ((-1.2, 4.5), (-3.1, 1.1)), ((-1.2, 4), (1.6, 3))): Ln([a, b], w=1, z=2.5)
net = pick("#3f8f6a", "#d9772b", "#4d79b0", "#c9b48a"); k = np.linspace(0, 1, 8)                              # the hanging net
P([(-3.5, 3.9), (-2.85, 2.6), (-2.7, 1.5), (-3.3, .95), (-4, 1.4), (-4.05, 2.5)], net, 2.7, alpha=.45)
for t in k: Ln([(-3.5, 3.9), (-4.05 + 1.2 * t, 2.55), (-4 + 1.3 * t, 1.45), (-3.3, .95)], net, 1.3, 2.8)
for t in np.linspace(1.2, 3.4, 9): w = .68 * min(1, (3.9 - t) / 1.3, (t - .8) / .6); Ln([(-3.42 - w, t), (-3.42, t - .14), (-3.42 + w, t)], net, 1.3, 2.8)
for i in range(9): ax.scatter(-3.42 + U(-.4, .4), U(1.3, 2.2), s=60, marker=(3, 0, U(0, 90)), c="#cfd8de", ec="#8694a0", transform=T, zorder=2.75)
P([(.1, 1), (.1, 2.9), (1.9, 2.9), (2.05, 1)], cab, ec="#8a8578"); P([(-.15, 2.9), (-.1, 3.15), (2.25, 3.15), (2.15, 2.9)], hull, ec="#333")
lit = "#ffd870" if top in ("#0a1230", "#4a2f6b", "#2b3640") else "#5d8ea6"
for x in (.25, .85, 1.42): P([(x, 2.05), (x, 2.65), (x + .42, 2.65), (x + .42, 2.05)], lit, 3.1, ec="#333", lw=1.5)
P([(.35, 1), (.35, 1.85), (.8, 1.85), (.8, 1)], "#8a5a34", 3.1); Ln([(1.2, 3.15), (1.2, 3.8)], w=3); Ln([(.9, 3.6), (1.5, 3.6)], w=2)
P([(-.7, 1), (-.62, 1.75), (-.2, 1.75), (-.15, 1)], "#3a3f47", 2.9); P([(-.63, 1.6), (-.62, 1.75), (-.2, 1.75), (-.19, 1.6)], trim, 2.95)
for i in range(3): x = -2.6 + i * .55; P([(x, 1), (x, 1.42), (x + .5, 1.42), (x + .5, 1)], pick("#e8b04a", "#4f86c6", "#c95d4a"), 2.9, ec="#333")
B = [(-3.2, 1.25), (-2.6, 1.05), (0, .92), (2, 1.1), (3.75, 1.85), (3.2, .5), (2.6, -.7), (-2.7, -.7), (-3.1, .2)]; P(B, hull, 3.3, ec="#222", lw=1.5)
P([(-3.05, .0), (2.95, .0), (2.6, -.7), (-2.7, -.7)], "#7b2d26" if hull != "#c0392b" else "#22303a", 3.4)
Ln([(-3.2, 1.13), (-2.6, .93), (0, .8), (2, .97), (3.6, 1.68)], trim, 4, 3.5); Ln([(-3.1, .03), (2.95, .03)], trim, 2, 3.5)
for x in (-1.8, -.6, .6): ax.scatter(x, .48, s=190, fc="#23262b", ec="#555", lw=3, transform=T, zorder=3.6); Ln([(x, .65), (x, .9)], w=1.5, z=3.6)
ax.scatter(1.6, 1.45, s=210, fc="none", ec="#f05a28", lw=4, transform=T, zorder=3.2); Ln([(2.75, 1.0), (2.75, .6), (2.6, .6), (2.9, .6)], "#d0d0d0", 2, 3.6)
for i in range(4): swell(-.45 - .65 * i, .7 + .12 * i, 4 + .1 * i)
for _ in range(60): x, y, w = U(-5, 5), U(-3.3, -.5), U(.1, .5); ax.plot([x, x + w], [y, y + U(-.03, .03)], c="w", lw=U(.6, 2.2), alpha=U(.15, .6), zorder=5)
ax.scatter(U(-3, 3, 50), -.42 + U(-.14, .1, 50), s=U(10, 90, 50), c="w", alpha=.55, lw=0, zorder=5)
for x in U(-4.5, 4.5, np.random.randint(0, 4)): y = U(-2.6, -1.2); ax.scatter(x, y, s=150, c="#f0642c", ec="w", lw=2, zorder=5)
for _ in range(np.random.randint(2, 9)): x, y, s = U(-4.6, 4.6), U(3.6, 6.2), U(.2, .42); ax.plot([x - s, x - s * .5, x, x + s * .5, x + s], [y, y + s * .5, y, y + s * .55, y + .05], c="w" if top != "#f7b7a3" else "#555", lw=2.4, zorder=6)
