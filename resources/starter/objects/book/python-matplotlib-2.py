import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
C = lambda names: np.array(to_rgb(random.choice(names)))

# the table under the book, with lamp light from one corner
table = C(["#8a5a33", "#5a3320", "#c9a878", "#6f8a86", "#a3b5c4", "#b5685a", "#e3dac8", "#4a4f63"])
X, Y = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, 1, 60))
lx, ly = random.random(), random.random()
light = 1.12 - 0.5 * np.hypot(X - lx, Y - ly)
ax.imshow(np.clip(table * light[..., None], 0, 1), extent=(0, 100, 0, 100), origin="lower", aspect="auto", zorder=0, interpolation="bilinear")
if random.random() < 0.6:
    step = random.uniform(7, 16)
    for i in range(15):
        ax.plot([0, 100], [i * step, i * step + random.uniform(-1, 1)], color=table * 0.7, lw=1.2, zorder=0.1)

cover = C(["#8a2f2a", "#2f5f8f", "#2f6f4f", "#c9822f", "#5a3a6f", "#26262b", "#1f6f6b", "#b5446f"])
page = C(["#fffbee", "#f4e6c4", "#ffffff"])
gold = C(["#e6c05a", "#f2ead6", "#c9ced6"])
kind = random.choice(["open", "open", "open", "closed", "standing"])
where = Affine2D().rotate_deg(random.uniform(-16, 16)).scale(random.uniform(0.85, 1.08)).translate(50 + random.uniform(-3, 3), 50 + random.uniform(-4, 4)) + ax.transData


def poly(p, c, z, **kw):
    ax.add_patch(Polygon(p, fc=c, ec=kw.pop("ec", "none"), transform=where, zorder=z, joinstyle="round", **kw))


def draw(p, c, lw, z, **kw):
    p = np.array(p)
    ax.plot(p[:, 0], p[:, 1], color=c, lw=lw, transform=where, zorder=z, solid_capstyle="round", **kw)


if kind == "open":                               # two bowed pages; nearer (lower) edge is wider
    w, h, lift = random.uniform(32, 39), random.uniform(38, 54), random.uniform(4, 8)
    skew = random.uniform(2, 7)
    thick = random.uniform(2, 5)
    peak = random.uniform(0.28, 0.42)            # where the paper bows most
    s = np.linspace(0, 1, 40)
    bow = lift * np.sin(np.pi * s ** (np.log(0.5) / np.log(peak)))

    def at(d, u, f):
        return np.c_[d * (w - skew * f) * u, -h / 2 + h * f + np.interp(u, s, bow)]

    poly([(-w - 1, -h / 2 - thick - 4), (w + 5, -h / 2 - thick - 5), (w + 3 - skew, h / 2 - 1), (-w + skew, h / 2)], "black", 1, alpha=0.3)
    poly([(-w - 2.5, -h / 2 - thick - 1), (-2, -h / 2 - thick - 2.5), (2, -h / 2 - thick - 2.5), (w + 2.5, -h / 2 - thick - 1), (w + 2 - skew, h / 2 + 2), (0, h / 2 + 1), (-w - 2 + skew, h / 2 + 2)], cover, 2, ec=cover * 0.6, lw=1.5)
    for d in (-1, 1):
        for k in np.linspace(1, 0, 6):           # the stack of leaves
            e = at(d, s, 0) - [0, thick * k]
            poly(np.vstack([e, at(d, s, 1)[::-1]]), page * (0.8 + 0.1 * (k * 5 % 2)), 3)
        for a, b in zip(s[:-1], s[1:]):          # light runs over the bend of the page
            c = np.clip(page * (0.62 + 0.42 * min(1, (a + 0.02) * 5) ** 0.6 - 0.10 * abs(a - peak) * (1.4 if d > 0 else 0.8)), 0, 1)
            poly([at(d, a, 0)[0], at(d, b, 0)[0], at(d, b, 1)[0], at(d, a, 1)[0]], c, 4, lw=0.4)
        ink = C(["#5f5a50", "#3a3f4a"])
        top = 0.9
        if random.random() < 0.4:                # a picture on the upper half
            a, b, f0, f1 = 0.16, 0.88, 0.5, 0.9
            q = np.linspace(a, b, 20)
            poly(np.vstack([at(d, q, f0), at(d, q, f1)[::-1]]), C(["#a9d3e6", "#f6d9a0", "#d9c4e0"]), 5, ec=ink, lw=1)
            m = np.linspace(f0, f0 + 0.2, 2)
            hills = np.vstack([at(d, q, f0), np.vstack([at(d, u, f0 + 0.12 + 0.09 * np.sin(9 * u))[0] for u in q[::-1]])])
            poly(hills, C(["#6fa05a", "#b5764a", "#5f7f9a"]), 5.1)
            ax.add_patch(Circle(at(d, random.uniform(0.3, 0.75), 0.8)[0], 2.2, color=C(["#ffd873", "#e8604a", "#ffffff"]), transform=where, zorder=5.1))
            top = 0.42
        elif random.random() < 0.5:              # a heading
            draw(at(d, np.linspace(0.3, 0.72, 10), 0.9), C(["#b5402f", "#26262b", "#2f5f8f"]), 4, 5)
            top = 0.8
        step = random.uniform(0.055, 0.085)
        for f in np.arange(top, 0.08, -step):
            q = np.linspace(0.14, random.choice([0.9, 0.9, 0.9, 0.6]), 20)
            if d < 0 and q[-1] < 0.8:
                q = np.linspace(0.4, 0.9, 20)
            draw(at(d, q, f), ink, 1.5, 5, alpha=0.75)
    draw([(0, -h / 2), (0, h / 2)], page * 0.5, 1.6, 6)
    if random.random() < 0.6:                    # ribbon
        r = C(["#b5302a", "#c9a02f", "#2f5f8f"])
        t = np.linspace(0, 1, 30)
        xs = 0.8 + 1.5 * np.sin(t * 4)
        poly(np.vstack([np.c_[xs - 0.8, h / 2 - t * (h + thick + 10)], np.c_[xs + 0.8, h / 2 - t * (h + thick + 10)][::-1]]), r, 6.5)
else:
    w, h, thick = random.uniform(34, 42), random.uniform(46, 58), random.uniform(6, 12)
    a = np.array([-w / 2 - 3, -h / 2 + 2])
    if kind == "closed":                         # lies flat, seen from above: depth goes down and to the right
        dx, dy = thick * 0.55, -thick
    else:                                        # stands upright: the spine is on the left
        dx, dy = thick, thick * 0.45
    W, H, D = np.array([w, 0]), np.array([0, h]), np.array([dx, dy])
    poly([a + D * 1.6, a + W + D * 1.9, a + W + H + D * 1.5, a + H + D], "black", 1, alpha=0.3)
    poly([a + D, a + W + D, a + W + H + D, a + H + D], cover * 0.6, 2)                        # back cover
    o = 0.06
    if kind == "closed":
        block = [a + D * 0.12 + W * 0.03, a + W * 0.98 + D * 0.12, a + W * 0.98 + D * 0.9, a + W * 0.03 + D * 0.9]
        side = [a + W * 0.98 + D * 0.12, a + W * 0.98 + H * 0.98 + D * 0.12, a + W * 0.98 + H * 0.98 + D * 0.9, a + W * 0.98 + D * 0.9]
    else:
        block = [a + H * 0.98 + D * 0.12, a + H * 0.98 + W * 0.97 + D * 0.12, a + H * 0.98 + W * 0.97 + D * 0.9, a + H * 0.98 + D * 0.9]
        side = [a + W * 0.97 + D * 0.12, a + W * 0.97 + H * 0.98 + D * 0.12, a + W * 0.97 + H * 0.98 + D * 0.9, a + W * 0.97 + D * 0.9]
    for q, k in ((block, 0.95), (side, 0.82)):
        poly(q, page * k, 3)
        q = np.array(q)
        for f in np.linspace(0.1, 0.9, 7):
            draw([q[0] + (q[3] - q[0]) * f, q[1] + (q[2] - q[1]) * f], page * 0.65, 0.7, 3.1)
    poly([a, a + W, a + W + H, a + H], cover, 4, ec=cover * 0.6, lw=2)
    poly([a, a + W * 0.1, a + W * 0.1 + H, a + H], cover * 0.75, 4.1)                         # hinge by the spine
    draw([a + W * 0.115, a + W * 0.115 + H], np.clip(cover * 1.3 + 0.1, 0, 1), 1.2, 4.2)
    for f in (0.06, 0.09):
        q = [a + W * (0.12 + f) + H * f, a + W * (1 - f) + H * f, a + W * (1 - f) + H * (1 - f), a + W * (0.12 + f) + H * (1 - f)]
        poly(q, "none", 4.3, ec=gold, lw=2 if f < 0.07 else 0.8)
    c = a + W * 0.56 + H * 0.42
    deco = random.choice(["star", "sun", "leaf", "diamond", "moon"])
    t = np.linspace(0, 2 * np.pi, 21)
    if deco == "star":
        r = np.where(np.arange(20) % 4 == 0, 9, 9) * np.where(np.arange(20) % 2 == 0, 1, 0.55)
        poly(c + np.c_[r * np.cos(t[:-1]), r * np.sin(t[:-1])], gold, 4.4)
    elif deco == "sun":
        for i in t[:-1]:
            draw([c + 6 * np.array([np.cos(i), np.sin(i)]), c + 9 * np.array([np.cos(i), np.sin(i)])], gold, 2, 4.4)
        ax.add_patch(Circle(c, 5, color=gold, transform=where, zorder=4.4))
    elif deco == "leaf":
        for i in range(-2, 3):
            ax.add_patch(Ellipse(c + [3.4 * (1 if i % 2 else -1), 4 * i], 7, 3, angle=35 * (1 if i % 2 else -1), color=gold, transform=where, zorder=4.4))
        draw([c - [0, 12], c + [0, 12]], gold, 2, 4.4)
    elif deco == "diamond":
        for r in (11, 7, 3):
            poly([c + [r * 0.8, 0], c + [0, r], c - [r * 0.8, 0], c - [0, r]], "none", 4.4, ec=gold, lw=2)
    else:
        ax.add_patch(Circle(c, 8, color=gold, transform=where, zorder=4.4))
        ax.add_patch(Circle(c + [3.4, 2], 7, color=cover, transform=where, zorder=4.5))
    for i, f in enumerate((0.82, 0.76)):                                                       # bars where a title would be
        draw([a + W * (0.32 + 0.07 * i) + H * f, a + W * (0.80 - 0.07 * i) + H * f], gold, 5 - 2 * i, 4.4)
    poly([a + W * 0.2 + H, a + W * 0.45 + H, a + W * 0.95, a + W * 0.7], "white", 4.6, alpha=0.08)

# a pencil or a cup rim beside the book
if random.random() < 0.5:
    pen = Affine2D().rotate_deg(random.uniform(-30, 30)).translate(random.uniform(35, 65), random.choice([7, 93])) + ax.transData
    c = C(["#f2b134", "#c8323c", "#2f8f5f", "#3f6fc4"])
    for p, col in (([(-16, -1.3), (14, -1.3), (14, 1.3), (-16, 1.3)], c), ([(-16, -1.3), (-20, 0), (-16, 1.3)], "#f0d9b0"), ([(14, -1.3), (17, -1.3), (17, 1.3), (14, 1.3)], "#e0788a")):
        ax.add_patch(Polygon(p, color=col, transform=pen, zorder=7, lw=0))
