import matplotlib.pyplot as plt, numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgb, ListedColormap
r = np.random
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set(xlim=(0, 10), ylim=(0, 10))
hour = r.choice(["noon", "dusk", "night", "fog"])
tint, lum, sky = {"noon": ([1, 1, .9], 1.15, ["#8fd0f5", "#eaf8ff"]), "dusk": ([1.12, .98, .9], .92, ["#e0674a", "#ffd88a"]),
                  "night": ([.6, .8, 1.25], .45, ["#0a1230", "#2c4a78"]), "fog": ([.95, 1, 1], 1.3, ["#cfe0da", "#f4faf6"])}[hour]
def C(c, k=1): return tuple(np.clip(np.array(to_rgb(c))*np.array(tint)*lum*k, 0, 1))
g = np.linspace(0, 1, 60)[:, None, None]; ax.imshow(np.array(to_rgb(sky[1]))*(1-g)+np.array(to_rgb(sky[0]))*g, extent=(0, 10, 3, 10), aspect="auto")
cx, w, top, pool = r.uniform(3.4, 6.6), r.uniform(.7, 1.5), r.uniform(7, 8.6), r.uniform(2, 2.9)
def leaves(x, y, sx, sy, n, s, col, z):                     # a mass of foliage
    a = r.uniform(0, 2*np.pi, n); q = np.sqrt(r.rand(n)); ax.scatter(x+sx*q*np.cos(a), y+sy*q*np.sin(a), s=s*1.1, c=r.rand(n), cmap=ListedColormap([C(col, k) for k in (.65, .8, 1, 1.2)]), marker="o", lw=0, zorder=z)
for x in r.uniform(-.5, 10.5, 16): leaves(x, top+r.uniform(-.3, .9), 1, .8, 30, 160, "#5f9a68", 1)
xs = np.linspace(0, 10, 60); rim = top-.9*np.exp(-((xs-cx)/w)**2)*.35+r.uniform(-.15, .15, 60)
ax.fill_between(xs, pool-.3, rim, color=C("#5a5148"), zorder=2)
polys, cols = [], []
for k in range(150):                                         # cracked rock faces
    x, y = r.uniform(0, 10), r.uniform(pool-.2, top-.4); a, b = r.uniform(.2, .7), r.uniform(.15, .6)
    polys.append([(x-a, y), (x-a*.5, y+b), (x+a*.7, y+b*.8), (x+a, y-b*.3), (x, y-b)]); cols.append(C(r.choice(["#6b6055", "#4a443e", "#7b7062", "#56603f"]), r.uniform(.7, 1.1)))
ax.add_collection(PolyCollection(polys, facecolors=cols, zorder=3))
yy = np.linspace(pool, top-.25, 50); ledge = r.uniform(.35, .65)*(top-pool)+pool; two = r.rand() < .5
half = w*(.75+.35*(top-yy)/(top-pool))*np.where(two & (yy < ledge), 1.3, 1)
ax.fill_betweenx(yy, cx-half-.12, cx+half+.12, color=C("#332f30"), zorder=4); ax.fill_betweenx(yy, cx-half, cx+half, color=C("#b9dcec", .95), zorder=5)
t = r.uniform(-1, 1, 260); s0 = r.randint(0, 40, 260); L = r.randint(5, 25, 260)
ax.add_collection(LineCollection([np.c_[cx+half[a:a+l]*k, yy[a:a+l]] for k, a, l in zip(t, s0, L)], colors=[C(c, 1.15) for c in r.choice(["#ffffff", "#f2fbff", "#7fb4cf"], 260)], lw=r.uniform(.6, 2.8, 260), alpha=.85, zorder=6))
if two: ax.scatter(cx+r.uniform(-1, 1, 90)*w*1.3, ledge+r.uniform(-.15, .12, 90), s=90, c=[C("#ffffff")], alpha=.5, lw=0, zorder=7)
ax.fill_between([0, 10], 0, pool, color=C("#2f8a8c"), zorder=5)
rip, rc = [], []
for k in range(70):                                          # ripples widening away from the fall
    y = pool-(r.rand()**.8)*pool; x = cx+r.normal()*(1+pool-y)*1.3; l = r.uniform(.2, .9); rip.append([(x-l, y), (x, y-.04), (x+l, y)]); rc.append(C(r.choice(["#a9e6df", "#1e6468", "#d9f7f2"])))
ax.add_collection(LineCollection(rip, colors=rc, lw=1.6, alpha=.7, zorder=6))
ax.scatter(cx+r.normal(0, 1, 220)*w*.9, pool+np.abs(r.normal(0, .28, 220))-.12, s=170, c=[C("#ffffff")], alpha=.22, lw=0, zorder=8)
for side in (-1, 1):                                         # jungle on both banks
    for y in np.arange(pool-.3, top+.7, .7):
        edge = cx+side*(w*1.3+r.uniform(1.3, 2.1)); leaves(edge+side*1.4, y, 1.6, .75, 45, 170, r.choice(["#2e7d3a", "#1f5d33", "#4d9a3c", "#3a7f55"]), 9)
F = ([], [], [])
def frond(x, y, ang, l, col, z):
    u = np.linspace(0, 1, 12); px = x+l*u*np.cos(ang); py = y+l*u*np.sin(ang)-l*.55*u**2; seg = []
    for i in range(1, 12):
        b = l*.3*np.sin(np.pi*u[i]**.7)+.05; seg += [[(px[i], py[i]), (px[i]+b*np.cos(ang+s)*.8, py[i]+b*np.sin(ang+s)*.8-b*.35)] for s in (-1, 1)]
    F[0].extend(seg+[np.c_[px, py]]); F[1].extend([col]*(len(seg)+1)); F[2].extend([l*1.9]*(len(seg)+1))
for x in [r.uniform(.3, 1.3), r.uniform(8.7, 9.7)][:r.choice([1, 2])] if r.rand() < .5 else [r.uniform(8.6, 9.6)]:
    h = r.uniform(6, 8.3); b = r.uniform(-.5, .5); u = np.linspace(0, 1, 20); ax.plot(x+b*u**2, h*u, color=C("#5b4030"), lw=9, zorder=11)
    for a in np.linspace(-.5, 3.6, 10): frond(x+b, h, a, r.uniform(1.7, 2.3), C("#3f9a3a", r.uniform(.6, 1.2)), 12)
for x in np.r_[r.uniform(-.2, 2.8, 5), r.uniform(7.2, 10.2, 5)]:
    for a in np.linspace(.2, 2.9, 8): frond(x, r.uniform(-.4, .3), a, r.uniform(1.1, 2), C("#2c8038", r.uniform(.5, 1.3)), 13)
ax.add_collection(LineCollection(F[0], colors=F[1], lw=F[2], zorder=12))
for x in r.uniform(0, 10, r.randint(4, 9)):                  # hanging vines
    l = r.uniform(1, 3.5); u = np.linspace(0, 1, 25); vx = x+.12*np.sin(u*9); ax.plot(vx, 10-l*u, color=C("#27502c"), lw=2, zorder=14); ax.scatter(vx+r.uniform(-.12, .12, 25), 10-l*u, s=28, c=[C("#4fa548")], zorder=14)
leaves(0, 10, 2.4, .9, 90, 130, "#225f30", 15); leaves(10, 10, 2.4, .9, 90, 130, "#225f30", 15)
ax.set(xlim=(0, 10), ylim=(0, 10))
