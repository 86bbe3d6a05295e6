# An open laptop on a desk, seen from the front
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
wall = random.choice(["#e9dfcf", "#33405a", "#c4dce4", "#6a3f50", "#f2cf9e", "#7b9a84"])
desk = np.array(random.choice([(0.62, 0.42, 0.26), (0.86, 0.83, 0.78), (0.27, 0.22, 0.2), (0.76, 0.6, 0.42)]))
case = np.array(random.choice([(0.8, 0.82, 0.85), (0.3, 0.31, 0.35), (0.9, 0.78, 0.62), (0.4, 0.52, 0.7), (0.78, 0.5, 0.5)]))
rgb = lambda c: np.clip(c, 0, 1)
fig.patch.set_facecolor(wall)


def add(p, z=1):
    p.set_zorder(z)
    ax.add_patch(p)
    return p


def rbox(x, y, w, h, r, z, **style):
    return add(FancyBboxPatch((x, y), w, h, boxstyle=f"round,pad=0,rounding_size={r}", **style), z)


side, back = random.choice([-1, 1]), random.choice(["window", "lamp", "shelf", "pool"])
for k in range(9):                                         # a pool of light on the wall
    add(Circle((5 + side * 3, 8.4), 0.6 * (k + 1), color="white", alpha=0.035, lw=0))
if back == "window":
    sky = random.choice(["#9fd3f2", "#f7b58a", "#1d2748"])
    add(Rectangle((0.5, 4.5), 9, 6, fc="#f4f1ea", lw=0))
    for x in (0.8, 5.15):
        add(Rectangle((x, 4.8), 4.05, 6, fc=sky, lw=0))
        for q in range(4):
            add(Rectangle((x + q, 4.8), 0.8, random.uniform(0.8, 3.6), fc="#5d6c80", alpha=0.5, lw=0))
elif back == "shelf":
    add(Rectangle((0, 7.9), 10, 0.25, color=desk * 0.8))
    x = 0.2
    while x < 9.5:
        w, h = random.uniform(0.25, 0.55), random.uniform(1.2, 2)
        add(Rectangle((x, 8.15), w, h, fc=random.choice(["#b5483a", "#3e6c8f", "#d9a441", "#55795a", "#e8e0d0"]), ec="#00000055"))
        x += w + random.choice([0.03, 0.03, 0.5])
add(Rectangle((0, 0), 10, 3.0, color=desk))
add(Rectangle((0, 2.9), 10, 0.1, color=rgb(desk * 1.15)))
for k in range(6):                                         # boards with grain
    y = 2.9 * (1 - k / 6) ** 1.3
    ax.plot([0, 10], [y, y], color=desk * 0.8, lw=1.5, zorder=1)
for _ in range(40):
    x, y = random.uniform(-1, 10), random.uniform(0, 2.8)
    ax.plot([x, x + random.uniform(0.5, 2)], [y, y], color=desk * 0.88, lw=1, zorder=1)
cx, w, h, b = 5 + random.uniform(-0.25, 0.25), random.uniform(3.1, 3.4), random.uniform(4.1, 4.6), 2.75
if back == "lamp":
    lx = cx + side * 4.3
    for k in range(4):
        add(Polygon([(lx - side * 0.9, 7.9), (lx - side * (1.9 + 0.4 * k), 2.9), (lx + side * 0.5, 2.9)], fc="#fff2b8", alpha=0.1, lw=0))
    ax.plot([lx, lx + side * 0.3, lx - side * 0.4], [2.4, 5.6, 8.1], color="#2b2b30", lw=6, solid_joinstyle="round", zorder=2)
    add(Ellipse((lx, 2.35), 1.3, 0.4, fc="#2b2b30"), 2)
    add(Polygon([(lx - side * 0.1, 8.6), (lx - side * 0.5, 8.8), (lx - side * 1.6, 7.8), (lx - side * 0.5, 7.4)], fc=random.choice(["#d8432f", "#2f7fb0", "#e0a92c"]), ec="#2b2b30", lw=1.5), 2)
for k in range(6):
    add(Ellipse((cx - side * 0.2, 1.2), 2.75 * w - 0.3 * k, 1.15 - 0.14 * k, color="black", alpha=0.09, lw=0), 2)
# lid, bezel, camera
rbox(cx - w, b, 2 * w, h, 0.24, 3, fc=case, ec=case * 0.4, lw=2)
rbox(cx - w + 0.08, b + 0.06, 2 * w - 0.16, h - 0.14, 0.2, 3, fc="#0d0f13", lw=0)
add(Circle((cx, b + h - 0.19), 0.06, fc="#2f3a55", ec="#5a6580", lw=0.8), 3)
x0, y0, sw, sh = cx - w + 0.3, b + 0.42, 2 * w - 0.6, h - 0.8
screen = add(Rectangle((x0, y0), sw, sh, fc="white", lw=0), 3)


def put(p):
    add(p, 4)
    p.set_clip_path(screen)


show = random.choice(["land", "code", "chart", "page", "photos"])
t = np.linspace(0, 1, 60)
if show == "land":
    top, low, hill = [np.array(c) for c in random.choice([((0.4, 0.7, 0.95), (0.9, 0.97, 1), (0.3, 0.52, 0.32)), ((0.45, 0.25, 0.5), (1, 0.68, 0.42), (0.28, 0.18, 0.36)), ((0.08, 0.12, 0.32), (0.35, 0.45, 0.7), (0.06, 0.1, 0.2))])]
    for k in range(20):
        put(Rectangle((x0, y0 + sh * k / 20), sw, sh / 19, color=low + (top - low) * k / 19))
    put(Circle((x0 + sw * random.uniform(0.2, 0.8), y0 + sh * 0.7), 0.5, color="#fff4c4"))
    for k in range(3):
        yy = y0 + sh * (0.5 - 0.14 * k + 0.1 * np.sin(t * random.uniform(5, 9) + random.uniform(0, 6)))
        put(Polygon(np.r_[np.c_[x0 + sw * t, yy], [(x0 + sw, y0), (x0, y0)]], fc=rgb(hill + (low - hill) * (0.4 - 0.2 * k)), lw=0))
elif show == "code":
    put(Rectangle((x0, y0), sw, sh, color="#171b2b"))
    put(Rectangle((x0, y0), 1.1, sh, color="#232a40"))
    for r in range(14):
        put(Rectangle((x0 + 0.15, y0 + sh - 0.4 - r * 0.25), random.uniform(0.3, 0.8), 0.08, color="#6b7594"))
        x = x0 + 1.35 + 0.35 * random.randint(0, 3)
        for _ in range(random.randint(1, 4)):
            q = random.uniform(0.3, 0.9)
            put(Rectangle((x, y0 + sh - 0.42 - r * 0.25), q, 0.11, color=random.choice(["#7ee787", "#ff9e64", "#79c0ff", "#d2a8ff", "#e6edf3"])))
            x += q + 0.14
elif show == "chart":
    put(Rectangle((x0, y0), sw, sh, color="#f6f8fb"))
    c, n = random.choice(["#3b82f6", "#e4572e", "#2a9d8f", "#8a4fd0"]), random.randint(6, 9)
    tops = y0 + 0.4 + sh * np.random.uniform(0.15, 0.7, n)
    xs = x0 + sw * (0.1 + 0.62 * np.arange(n) / n)
    for x, y in zip(xs, tops):
        put(Rectangle((x, y0 + 0.4), sw * 0.42 / n, y - y0 - 0.4, color=c))
    ax.plot(xs + 0.15, tops + 0.25, color="#22303f", lw=2, marker="o", ms=4, zorder=4)
    put(Circle((x0 + sw * 0.85, y0 + sh * 0.65), 0.62, color="#f2b134"))
    put(Polygon([(x0 + sw * 0.85, y0 + sh * 0.65)] + [(x0 + sw * 0.85 + 0.62 * np.cos(a), y0 + sh * 0.65 + 0.62 * np.sin(a)) for a in np.linspace(0.3, random.uniform(2, 4.5), 30)], color=c))
    ax.plot([x0 + 0.35, x0 + 0.35, x0 + sw * 0.74], [y0 + sh - 0.4, y0 + 0.38, y0 + 0.38], color="#444444", lw=1.5, zorder=4)
elif show == "page":
    put(Rectangle((x0, y0), sw, sh, color="#ffffff"))
    put(Rectangle((x0, y0 + sh - 0.36), sw, 0.36, color=random.choice(["#4a6fa5", "#b0484a", "#3f7f6a"])))
    for k, c in enumerate(("#ff5f57", "#febc2e", "#28c840")):
        put(Circle((x0 + 0.25 + 0.25 * k, y0 + sh - 0.18), 0.08, color=c))
    put(Rectangle((x0 + 0.3, y0 + sh - 2.0), 2.0, 1.4, color=random.choice(["#f2a08d", "#8fd0b8", "#f6c866"])))
    put(Polygon([(x0 + 0.4, y0 + sh - 1.95), (x0 + 1.1, y0 + sh - 1.0), (x0 + 1.5, y0 + sh - 1.5), (x0 + 1.8, y0 + sh - 1.2), (x0 + 2.2, y0 + sh - 1.95)], fc="#2f4858", lw=0))
    for r in range(11):
        put(Rectangle((x0 + (2.6 if r < 6 else 0.3), y0 + sh - 0.75 - r * 0.25), (sw - (3.0 if r < 6 else 0.6)) * random.uniform(0.7, 1), 0.1, color="#8d95a3"))
else:
    put(Rectangle((x0, y0), sw, sh, color="#20242e"))
    for i in range(4):
        for j in range(3):
            px, py, pw, ph = x0 + 0.15 + i * (sw - 0.15) / 4, y0 + 0.15 + j * (sh - 0.15) / 3, (sw - 0.75) / 4, (sh - 0.6) / 3
            put(Rectangle((px, py), pw, ph, fc=random.choice(["#f6a97c", "#8fd0f5", "#f2d16b", "#b48ad6", "#7cc6a0"]), lw=0))
            put(Polygon([(px, py), (px + pw * random.uniform(0.2, 0.8), py + ph * 0.7), (px + pw, py)], fc="#3c5a52", lw=0))
            put(Circle((px + pw * 0.8, py + ph * 0.78), 0.1, color="#fffbe0"))
put(Polygon([(x0, y0 + sh), (x0 + sw * 0.38, y0 + sh), (x0 + sw * 0.12, y0), (x0, y0)], fc="white", alpha=0.13, lw=0))
# the deck widens towards us
low, out = 1.05, w + 0.8
edge = lambda u, f: (cx + u * (w + (out - w) * f), b + 0.02 + (low - b) * f)
quad = lambda u0, u1, f0, f1: [edge(u0, f0), edge(u1, f0), edge(u1, f1), edge(u0, f1)]
add(Rectangle((cx - w * 0.8, b - 0.03), 1.6 * w, 0.16, fc="#15171c", lw=0), 5)
for k in range(14):
    add(Polygon(quad(-1, 1, k / 14, (k + 1.1) / 14), fc=rgb(case * (0.8 + 0.02 * k)), lw=0), 5)
add(Polygon(quad(-1, 1, 0, 1), fill=False, ec=case * 0.4, lw=1.6), 5)
add(Polygon([(cx - out, low), (cx + out, low), (cx + out - 0.15, low - 0.24), (cx - out + 0.15, low - 0.24)], fc=case * 0.55, ec=case * 0.35, lw=1), 5)
ax.plot([cx - out, cx + out], [low, low], color=rgb(case * 1.25), lw=1.5, zorder=5)
add(Polygon([(cx - 0.6, low), (cx + 0.6, low), (cx + 0.5, low - 0.09), (cx - 0.5, low - 0.09)], fc=case * 0.35, lw=0), 5)
add(Polygon(quad(-0.9, 0.9, 0.07, 0.6), fc="#0c0d10", lw=0), 5)
key = random.choice(["#3c4048", "#3c4048", "#e9e9ec"])
glow = random.choice([None, None, "#5fd0ff", "#ff7ad0"])
for r in range(4):
    f0 = 0.09 + 0.127 * r
    cuts = np.linspace(-0.88, 0.88, 14) if r < 3 else np.array([-0.88, -0.7, -0.52, -0.36, 0.36, 0.52, 0.7, 0.88])
    for u0, u1 in zip(cuts[:-1], cuts[1:]):
        add(Polygon(quad(u0 + 0.012, u1 - 0.012, f0, f0 + 0.1), fc=key, ec=glow or "none", lw=0.9), 5)
        add(Polygon(quad(u0 + 0.03, u1 - 0.03, f0 + 0.01, f0 + 0.03), fc="white", alpha=0.28, lw=0), 5)
add(Polygon(quad(-0.26, 0.26, 0.67, 0.94), fc=rgb(case * 0.84), ec=case * 0.5, lw=1.2), 5)
# a companion on the desk
mx = cx - side * 4.35
thing = random.choice(["mug", "plant", "mouse", "none"])
if thing == "mug":
    c = np.array(random.choice([(0.85, 0.3, 0.25), (0.95, 0.95, 0.92), (0.25, 0.5, 0.55)]))
    add(Ellipse((mx, 0.5), 1.5, 0.3, color="black", alpha=0.3), 6)
    add(Circle((mx + side * 0.55, 1.05), 0.32, fill=False, ec=c * 0.7, lw=6), 6)
    add(Rectangle((mx - 0.5, 0.5), 1.0, 1.1, fc=c, ec=c * 0.5), 6)
    add(Rectangle((mx - 0.4, 0.6), 0.18, 0.9, fc="white", alpha=0.4, lw=0), 6)
    add(Ellipse((mx, 1.6), 1.0, 0.28, fc="#3b2414", ec=c * 0.6, lw=2), 6)
elif thing == "plant":
    for a in np.linspace(0.5, 2.6, 7):
        add(Ellipse((mx + 0.6 * np.cos(a), 3.0 + 0.8 * np.sin(a)), 1.3, 0.36, angle=np.degrees(a), fc=random.choice(["#3f8f4a", "#2f7040", "#66ad5c"]), ec="#24502e"), 2)
    add(Polygon([(mx - 0.5, 2.9), (mx + 0.5, 2.9), (mx + 0.35, 1.9), (mx - 0.35, 1.9)], fc="#c8693f", ec="#7c3c20"), 2)
elif thing == "mouse":
    add(Ellipse((mx, 0.5), 1.0, 0.5, color="black", alpha=0.3), 6)
    add(Ellipse((mx, 0.62), 0.9, 0.6, fc=case, ec=case * 0.4, lw=1.5), 6)
    ax.plot([mx, mx], [0.7, 0.92], color=case * 0.4, lw=1.5, zorder=6)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
