import numpy as np, matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
R = np.random; U = R.uniform; pick = lambda *c: c[R.randint(len(c))]; fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set_xlim(0, 10); ax.set_ylim(0, 10)
mix = lambda a, b, k: tuple(np.array(to_rgb(a)) * (1 - k) + np.array(to_rgb(b)) * k)
hi, lo, hill, room, glow = pick(("#6fb4e8", "#e6f4fb", "#7fae6a", "#efe3cf", "#ffffff"), ("#f08a5d", "#ffe2a8", "#8a5a6a", "#7a4a44", "#ffd9a0"),
    ("#0f1840", "#3c4f8c", "#1c2a4a", "#2a2438", "#aebfe8"), ("#b9c4cc", "#e8ecee", "#8d9c94", "#5d7068", "#ffffff"), ("#9fd8d8", "#fdf3d8", "#a9c47c", "#d7b0a8", "#fff8e0"))
frame = pick("#fbfaf5", "#8a5f3c", "#e8e0d0", "#4d3a30"); cloth = pick("#d9576b", "#f4efe2", "#3f7f8f", "#e5b04a", "#7a6aa8", "#86a97a"); polys, inks = [], []
def put(pts, c, a=1.0): polys.append(pts); inks.append((*to_rgb(c), a))
def box(x0, y0, x1, y1, c, a=1.0): put([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], c, a)
t = np.linspace(0, 2 * np.pi, 40); ring = lambda x, y, a, b, r=0.0: np.c_[x + a * np.cos(t) * np.cos(r) - b * np.sin(t) * np.sin(r), y + a * np.cos(t) * np.sin(r) + b * np.sin(t) * np.cos(r)]
fig.patch.set_facecolor(room); L, Rr, sill = U(.9, 1.6), U(8.4, 9.1), U(1.7, 2.3)
ax.imshow(np.linspace(0, 1, 60)[:, None, None] * (np.array(to_rgb(lo)) - to_rgb(hi)) + to_rgb(hi), extent=(L, Rr, sill, 9.4), aspect="auto", zorder=1)
sx = U(2.2, 7.8); put(ring(sx, U(7, 8.6), .55, .55), glow, .9); x = np.linspace(L, Rr, 60)
for k in range(2):                                        # hills and trees outside
    y = sill + 2.3 - k * .9 + .5 * np.sin(x * U(.5, 1) + U(0, 6)); put(np.r_[np.c_[x, y], [(Rr, sill), (L, sill)]], mix(hill, lo, .45 - .35 * k))
for _ in range(R.randint(0, 6)):
    a, b = U(L + .6, Rr - .6), sill + U(1.2, 2); box(a - .06, b - .6, a + .06, b, mix(hill, "#302018", .5)); put(ring(a, b + .4, .42, .62), mix(hill, "#1d3a22", .3))
put([(L + .4, sill), (L + 2.2, sill), (L + 4.4, 9.4), (L + 2.6, 9.4)], "white", .13); mid = pick(.5, .5, .36, .64) * (Rr - L) + L; bar = U(5.8, 7)
for b in ((L - .3, sill, L, 9.7), (Rr, sill, Rr + .3, 9.7), (L - .3, 9.4, Rr + .3, 9.75), (mid - .12, sill, mid + .12, 9.4), (L, bar - .09, Rr, bar + .09), (L, sill, Rr, sill + .22)):
    box(*b, frame); box(b[2] - .06, b[1], b[2], b[3], mix(frame, "black", .3))
for s, e in ((-1, L), (1, Rr)):                           # curtains with folds
    w = U(.9, 1.5); wave = np.linspace(9.9, .6, 40); inn = e - s * (w - .45 * np.exp(-(wave - 4.5) ** 2 / 3)); put(np.r_[np.c_[inn, wave], [(e + s * .9, .6), (e + s * .9, 9.9)]], cloth)
    for k in (.25, .5, .75): put(np.r_[np.c_[inn * (1 - k) + (e + s * .9) * k, wave], np.c_[inn * (1 - k) + (e + s * .9) * k + s * .14, wave][::-1]], mix(cloth, "black", .22))
box(.0, 9.75, 10, 9.87, mix(frame, "black", .4)); box(0, sill - .5, 10, sill, mix(frame, glow, .2)); box(0, sill - .8, 10, sill - .5, mix(frame, "black", .28)); box(0, sill - .95, 10, sill - .8, "black", .25)
cx, H, W = U(4.1, 5.9), U(2.1, 2.9), U(.75, 1.1); base = sill - .25; v = np.linspace(0, 1, 40)
prof = W * pick(.55 + .45 * np.sin(v * 2.7 + .2), .62 + .38 * v, .5 + .55 * np.sin(np.pi * v ** .8) * (1 - .3 * v), .85 - .25 * np.sin(v * 3.1) + .15 * v ** 3)
glaze = pick("#2f6f9f", "#f3efe6", "#c9643f", "#3f8f7a", "#d9b84a", "#3a3a48", "#b77fa8"); sh = -.5 if sx > cx else .5
put(ring(cx + sh * 1.6, base + .04, W * 1.7, .2), "black", .25); top = base + H; heads = []; n = R.randint(8, 14); spread = U(1.7, 2.3)
for i in range(n):
    a = (i / (n - 1) - .5) * 2.3 + U(-.12, .12); r = spread * (U(.75, 1.25) if i % 2 else U(.4, .8)) + .35; heads.append((cx + np.sin(a) * r * 1.1, min(9.1, top + .35 + np.cos(a) * r * 1.25)))
for hx, hy in heads:
    q = v; px = cx + (hx - cx) * q ** 1.4; py = top - .3 + (hy - top + .3) * q; put(np.r_[np.c_[px - .04, py], np.c_[px + .04, py][::-1]], "#4c7f3c")
    for _ in range(2):
        k = R.randint(14, 30); s = U(-1, 1); put(ring(px[k] + s * .25, top - .3 + (hy - top + .3) * q[k], .42, .13, s), pick("#4f8f45", "#3a7040", "#76a850"))
put(np.r_[np.c_[cx - prof, base + v * H], np.c_[cx + prof, base + v * H][::-1]], glaze)
for k, (c, al) in enumerate((("white", .12), ("white", .12), ("black", .14), ("black", .16))):
    e0, e1 = ((-.85, .2), (-.7, -.25), (.35, 1), (.68, 1))[k]; m = 1 if sh > 0 else -1; put(np.r_[np.c_[cx + m * e0 * prof, base + v * H], np.c_[cx + m * e1 * prof, base + v * H][::-1]], c, al)
if U() < .5: band = slice(14, 22); put(np.r_[np.c_[cx - prof, base + v * H][band], np.c_[cx + prof, base + v * H][band][::-1]], pick("#ffffff", "#e5b04a", "#20304a"), .75)
put(ring(cx, top, prof[-1], .1), mix(glaze, "black", .45)); hues = [pick("#e8405a", "#f7a6c1", "#ffd23f", "#ffffff", "#a566c9", "#ff8a3c", "#5a82e0") for _ in range(3)]; kind = [R.randint(3) for _ in range(2)]
for i in np.argsort([-h[1] for h in heads]):
    hx, hy = heads[i]; c, r, k = hues[R.randint(3)], U(.42, .6), kind[i % 2]
    if k == 0:
        for j in range(9): put(ring(hx + np.cos(j * .698) * r * .6, hy + np.sin(j * .698) * r * .6, r * .5, r * .24, j * .698), mix(c, "black", .1 * (j % 2)))
        put(ring(hx, hy, r * .3, r * .3), "#c98a1c" if c != "#ff8a3c" else "#5a3420")
    elif k == 1:
        for j in range(5): put(ring(hx + (.1 * r * np.cos(j * 2.4)), hy + .1 * r * np.sin(j * 2.4), r * (1 - .19 * j), r * (.95 - .19 * j), j), mix(c, "black", .07 + .09 * (j % 2) + .04 * j))
    else:
        for s, w in ((-1, .1), (1, .16), (0, 0)): put(ring(hx + s * r * .36, hy, r * .42, r * .85, -s * .22), mix(c, "black", w))
ax.add_collection(PolyCollection(polys, facecolors=inks, edgecolors="none", zorder=2)); ax.set_xlim(0, 10); ax.set_ylim(0, 10)
