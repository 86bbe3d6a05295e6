import matplotlib.pyplot as plt, numpy as np
from matplotlib.collections import PolyCollection, LineCollection
from matplotlib.colors import hsv_to_rgb, to_rgb
r = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
vx, eye, W, far = r.uniform(-.7, .7), r.uniform(1.3, 1.75), r.uniform(1.7, 2.1), 14
def P(x, y, z): return ((x-vx*.6)/z+vx*.25, (y-eye)/z)            # metres, depth z from the eye
polys, cols = [], []
dusk = r.rand() < .35; L = r.uniform(.72, .85) if dusk else 1
def add(pts, c, z=0): polys.append(pts); cols.append(tuple(np.clip(np.array(c)*L*(1-.035*z), 0, 1)))
brand = hsv_to_rgb([r.rand(), .8, .8]); frame = np.array(to_rgb(r.choice(["#e9e9e6", "#b8bcc2", "#50545c", "#c59a66"])))
wall = np.array(to_rgb(r.choice(["#f1efe8", "#cfd9de", "#3b4048", "#e9d9b8"]))); fl = [np.array(to_rgb(c)) for c in [("#f3efe6", "#ddd6c8"), ("#c9cfd4", "#e9edf0"), ("#a87f58", "#946b48"), ("#7d8288", "#6c7178")][r.randint(4)]]
add([(-2, -2), (2, -2), (2, 2), (-2, 2)], wall*.95)
for k in range(1, far):
    for i in range(-3, 3): w = W/3; add([P(i*w, 0, max(k, .7)), P(i*w+w, 0, max(k, .7)), P(i*w+w, 0, k+1), P(i*w, 0, k+1)], fl[(i+k) % 2], k)
    add([P(-6, 3.4, k), P(6, 3.4, k), P(6, 3.4, k+.95), P(-6, 3.4, k+.95)], wall*.8, k)
polys.append([P(-.5, 3.39, 1), P(.5, 3.39, 1), P(.5, 3.39, far), P(-.5, 3.39, far)]); cols.append((1, 1, .9))
add([P(-W, 0, far), P(W, 0, far), P(W, 3.4, far), P(-W, 3.4, far)], wall); add([P(-W, .3, far), P(W, .3, far), P(W, 1.8, far), P(-W, 1.8, far)], brand)
tiers = np.linspace(.12, 2.0, r.randint(4, 6)); gap = tiers[1]-tiers[0]; D = .45
for s in (-1, 1):
    X = s*W; top = tiers[-1]+gap
    add([P(X+s*D, 0, .8), P(X+s*D, 0, far), P(X+s*D, top, far), P(X+s*D, top, .8)], frame*.45)
    for t in sorted(tiers, key=lambda t: -abs(t-eye)):
        add([P(X, t, .8), P(X, t, far), P(X+s*D, t, far), P(X+s*D, t, .8)], frame*.65)
        z = far-.1
        while z > 1:                                               # goods, far to near, in runs of one kind
            c = hsv_to_rgb([r.rand(), r.uniform(.35, .95), r.uniform(.5, 1)]); c2 = hsv_to_rgb([r.rand(), r.uniform(0, .6), 1]); kind, h, w = r.randint(3), gap*r.uniform(.5, .85), r.uniform(.16, .3)
            for q in range(r.randint(2, 6)):
                z -= w
                if z < .95: break
                a, b, x0 = z+w*.06, z+w*.94, X+s*.05; f = lambda u, v: P(x0, t+h*v, a+(b-a)*u)
                if kind == 0: add([P(x0, t, a), P(x0, t+h, a), P(x0+s*.25, t+h, a), P(x0+s*.25, t, a)], c*.7, z); add([f(0, 0), f(1, 0), f(1, 1), f(0, 1)], c, z); add([f(.15, .35), f(.85, .35), f(.85, .75), f(.15, .75)], c2, z)
                elif kind == 1: add([f(.1, 0), f(.9, 0), f(.9, .6), f(.62, .78), f(.62, 1), f(.38, 1), f(.38, .78), f(.1, .6)], c, z); add([f(.1, .2), f(.9, .2), f(.9, .48), f(.1, .48)], c2, z); add([f(.35, .92), f(.65, .92), f(.65, 1), f(.35, 1)], c2*.5, z)
                else: add([f(.05, 0), f(.95, 0), f(.95, .62), f(.05, .62)], c2*.9, z); add([f(.05, .12), f(.95, .12), f(.95, .5), f(.05, .5)], c, z); add([f(.05, .62), f(.95, .62), f(.85, .68), f(.15, .68)], (.75, .77, .8), z)
            z -= .04
        add([P(X, t-.09, .8), P(X, t-.09, far), P(X, t, far), P(X, t, .8)], frame)
        for z in np.arange(1, 9, .55): add([P(X, t-.08, z), P(X, t-.08, z+.2), P(X, t-.01, z+.2), P(X, t-.01, z)], [(1, 1, 1), (1, .9, .2), (.95, .3, .25)][r.randint(3)])
    add([P(X, top, .8), P(X, top, far), P(X, top+.22, far), P(X, top+.22, .8)], brand)
z = r.uniform(3, 4.5); n = str(r.randint(1, 20)); add([P(-.75, 2.55, z), P(.75, 2.55, z), P(.75, 3, z), P(-.75, 3, z)], brand*.95); lines = [[P(x, 3, z), P(x, 3.4, z)] for x in (-.6, .6)]
ax.text(*P(0, 2.77, z), n, color="w", ha="center", va="center", fontsize=120/z/1.6, weight="bold", zorder=3)
cx, cz, cw = r.uniform(-.55, .55)*W*.6, r.uniform(2.3, 2.9), .34           # shopping cart
add([P(cx-.42, 0, cz-.1), P(cx+.42, 0, cz-.1), P(cx+.4, 0, cz+.9), P(cx-.4, 0, cz+.9)], fl[0]*.55)
goods = len(polys)
for k in range(12):
    x, h = cx+r.uniform(-.27, .2), r.uniform(.7, 1.0); c = hsv_to_rgb([r.rand(), .75, .9]); add([P(x, .5, cz+.2), P(x+.14, .5, cz+.2), P(x+.14, h, cz+.2), P(x, h, cz+.2)], c); add([P(x+.03, h-.16, cz+.2), P(x+.11, h-.16, cz+.2), P(x+.11, h-.05, cz+.2), P(x+.03, h-.05, cz+.2)], 1-.3*c)
ax.add_collection(PolyCollection(polys, facecolors=cols, lw=0, zorder=1)); ax.add_collection(LineCollection(lines, colors="#444", lw=1.5, zorder=2))
Q = lambda u, v: P(cx+(u*2-1)*(cw-.07+.07*v), .42+.44*v, cz); B = lambda u, v: P(cx+(u*2-1)*(cw-.1), .45+.4*v, cz+.8)
wire = [[Q(u, 0), Q(u, 1)] for u in np.linspace(0, 1, 10)]+[[Q(0, v), Q(1, v)] for v in np.linspace(0, 1, 6)]+[[Q(u, v), B(u, v)] for u in (0, 1) for v in (0, 1)]
ax.add_collection(LineCollection(wire, colors="#dfe3e8" if L < 1 else "#6c737c", lw=1.6, zorder=4))
leg = [[P(cx+s*cw*.8, .42, cz), P(cx+s*cw*.95, .1, cz)] for s in (-1, 1)]+[[P(cx-cw*.9, .16, cz), P(cx+cw*.9, .16, cz)]]+[[P(cx+s*cw, .86, cz), P(cx+s*cw, 1.02, cz-.12)] for s in (-1, 1)]
ax.add_collection(LineCollection(leg, colors="#8a919a", lw=4, zorder=4)); ax.add_collection(LineCollection([[P(cx-cw-.03, 1.02, cz-.12), P(cx+cw+.03, 1.02, cz-.12)]], colors=[brand], lw=8, zorder=5, capstyle="round"))
wx, wy = zip(*[P(cx+s*cw*.95, .07, cz) for s in (-1, 1)]); ax.scatter(wx, wy, s=110, c="#222", edgecolors="#999", zorder=5)
ax.set(xlim=(-.85, .85), ylim=(-.85, .85))
