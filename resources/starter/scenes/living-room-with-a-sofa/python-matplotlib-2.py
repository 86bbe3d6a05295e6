import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, FancyBboxPatch, Polygon, Ellipse, Circle
from matplotlib.colors import to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform

def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)

def soft(x, y, w, h, colour, r=2.0, z=3, lw=0.9):
    """Rounded upholstery: dark edge, lighter upper band."""
    style = f"round,pad=0,rounding_size={min(r, h / 2.1, w / 2.1)}"
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=style, facecolor=colour, edgecolor=mix(colour, "#000000", 0.5), lw=lw, zorder=z))
    k = FancyBboxPatch((x, y), w, h, boxstyle=style, facecolor="none", edgecolor="none", zorder=z)
    ax.add_patch(k)
    im = ax.imshow(np.linspace(0, 1, 32)[:, None], extent=(x, x + w, y, y + h), origin="lower", cmap="Greys_r", alpha=0.16, aspect="auto", zorder=z)
    im.set_clip_path(k)

wall, sofa, accent, plank = random.choice([
    ("#f0e3cc", "#2a8a84", "#f2a65a", "#a97c50"), ("#d6e0e8", "#b5543c", "#f4e7d3", "#8a6647"), ("#efe3ea", "#5c6bc0", "#f29ca3", "#c4a484"), ("#f4ead2", "#8a5433", "#e9c46a", "#6b4a36"),
    ("#42595c", "#e0b04a", "#f4efe4", "#54402f"), ("#fdf6ec", "#969da5", "#e76f51", "#c9b79c"), ("#cfe0cf", "#4f7a4f", "#f7e6c0", "#9c7b58"), ("#f7d9cf", "#c05a78", "#ffffff", "#b5906c"),
    ("#e4e4f2", "#33415c", "#f0b429", "#8d8fa0"), ("#2d3250", "#d9695f", "#f9d8a0", "#3a3040")])
floor = rnd(28, 38)
ax.add_patch(Rectangle((0, 0), 100, 100, color=wall, zorder=0))
if random.random() < 0.4:   # panelling or stripes
    for x in np.arange(rnd(0, 6), 100, rnd(6, 14)):
        ax.plot([x, x], [floor, 100], color=mix(wall, "#000000", 0.1), lw=random.choice([1, 1, 6]), zorder=0)
ax.add_patch(Rectangle((0, 0), 100, floor, color=plank, zorder=0))
vx = rnd(30, 70)
for x in np.linspace(-80, 180, 17):
    ax.plot([vx + (x - vx) * 0.65, x], [floor, 0], color=mix(plank, "#000000", 0.2), lw=1, zorder=0)
ax.add_patch(Rectangle((0, floor - 0.5), 100, 2, color=mix(wall, "#ffffff", 0.6), zorder=0))

# above the sofa: window with curtains, or one to four pictures
sx, sw = rnd(22, 27), rnd(52, 64)
mid = sx + sw / 2
if random.random() < 0.45:
    ww, wh, wy = rnd(26, 46), rnd(26, 32), rnd(64, 66)
    x0 = mid - ww / 2
    ax.add_patch(Rectangle((x0, wy), ww, wh, facecolor=random.choice(["#a9dcf5", "#ffcf9e", "#1c2748", "#cdd8df"]), edgecolor="#fffaf0", lw=5, zorder=1))
    ax.plot([mid, mid], [wy, wy + wh], color="#fffaf0", lw=3, zorder=1)
    for x1, d in ((x0 - 3, 1), (x0 + ww + 3, -1)):
        ax.add_patch(Polygon([(x1, wy - 6), (x1, wy + wh + 2), (x1 + d * ww * 0.26, wy + wh + 2), (x1 + d * ww * 0.14, wy - 6)], color=mix(accent, wall, 0.3), zorder=2))
else:
    n = random.randint(1, 4)
    for k in range(n):
        w, h = (rnd(24, 38), rnd(16, 24)) if n == 1 else (min(15, sw / n - 3), rnd(13, 21))
        cx = mid + (k - (n - 1) / 2) * (w + 3)
        ax.add_patch(Rectangle((cx - w / 2, 72), w, h, facecolor=mix(random.choice([accent, sofa, "#7fb3d5", "#f6dfb2"]), "#ffffff", 0.6), edgecolor=random.choice(["#3b2b20", "#111111", "#c9a25a"]), lw=4, zorder=1))
        if random.random() < 0.5:
            ax.add_patch(Polygon([(cx - w * 0.36, 74), (cx - w * 0.1, 72 + h * 0.6), (cx + w * 0.1, 74 + h * 0.2), (cx + w * 0.25, 72 + h * 0.5), (cx + w * 0.36, 74)], color=mix(sofa, "#203040", 0.3), zorder=1))
        else:
            ax.add_patch(Circle((cx, 72 + h / 2), min(w, h) * 0.28, color=random.choice([accent, "#e76f51", "#3d7ea6"]), zorder=1))

# rug under sofa and table
rug = random.choice([accent, "#c8553d", "#5f7d95", "#e8dcc6", "#8a6f9e"])
ry = rnd(11, 15)
for f in (1, 0.86, 0.62):
    ax.add_patch(Ellipse((mid, ry), (sw + 22) * f, 24 * f, color=mix(rug, "#ffffff", 0 if f != 0.86 else 0.45), zorder=1))

# the sofa
y, h = rnd(20, 25), rnd(30, 38)
n, arm, r = random.choice([2, 2, 3]), rnd(6, 10), rnd(1, 5)
ax.add_patch(Ellipse((mid, y - 3), sw + 12, 4, color="#000000", alpha=0.3, lw=0, zorder=2))
for fx in (sx + 2, sx + sw - 4):
    ax.add_patch(Polygon([(fx - 1, y + 1), (fx + 3, y + 1), (fx + 2, y - 3.5), (fx, y - 3.5)], color="#4a2f18", zorder=2))
soft(sx + 1, y, sw - 2, h, mix(sofa, "#000000", 0.15), r + 1)
cw = (sw - 2 * arm + 3) / n
for k in range(n):
    soft(sx + arm - 1.5 + k * cw, y + h * 0.42, cw, h * 0.5, sofa, r + 1)
    if cw > 18 and r > 3:
        for u in (0.3, 0.7):
            ax.add_patch(Circle((sx + arm - 1.5 + (k + u) * cw, y + h * 0.74), 0.6, color=mix(sofa, "#000000", 0.5), zorder=3))
for k in range(n):
    soft(sx + arm - 1.5 + k * cw, y + h * 0.22, cw, h * 0.27, mix(sofa, "#ffffff", 0.1), r)
for k in range(random.randint(1, 4)):   # throw pillows
    px, s, tone = rnd(sx + arm, sx + sw - arm - 11), rnd(9, 12), mix(accent, random.choice(["#ffffff", "#000000", sofa]), rnd(0, 0.4))
    a = np.radians(rnd(-16, 16))
    q = np.array([(-1, -1), (0, -0.85), (1, -1), (0.85, 0), (1, 1), (0, 0.85), (-1, 1), (-0.85, 0)]) * s / 2 @ [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
    ax.add_patch(Polygon(q + (px + s / 2, y + h * 0.48 + s * 0.48), facecolor=tone, edgecolor=mix(tone, "#000000", 0.4), lw=1, zorder=3.5))
for x in (sx - 2, sx + sw - arm + 2):
    soft(x, y, arm, h * rnd(0.6, 0.68), sofa, r + 1.5, 4)

# floor lamp with glow on one side, plant on the other
lx = rnd(7, 12)
for q in np.linspace(26, 5, 9):
    ax.add_patch(Circle((lx, 68), q, color="#ffe7a0", alpha=0.07, lw=0, zorder=1))
ax.plot([lx, lx], [y - 2, 64], color="#3f3a36", lw=3, zorder=4)
ax.add_patch(Ellipse((lx, y - 2), 11, 2.6, color="#3f3a36", zorder=4))
t = rnd(2.5, 5)
ax.add_patch(Polygon([(lx - 7, 62), (lx + 7, 62), (lx + t, 75), (lx - t, 75)], color=mix("#ffeebb", accent, 0.25), zorder=4))
if random.random() < 0.75 and sx + sw < 90:
    bx = rnd(92, 95)
    for a in np.linspace(0.5, 2.6, random.randint(6, 11)):
        L = rnd(12, 24)
        ax.add_patch(Ellipse((bx + L / 2 * np.cos(a), y + 8 + L / 2 * np.sin(a)), L, rnd(3, 5), angle=np.degrees(a), color=mix("#4f8a4a", random.choice(["#000000", "#c8e07a"]), rnd(0, 0.35)), zorder=5))
    ax.add_patch(Polygon([(bx - 5, y + 9), (bx + 5, y + 9), (bx + 3.6, y - 3), (bx - 3.6, y - 3)], color=random.choice(["#c0633f", "#f1ede4", "#44515c"]), zorder=5))

# coffee table with a cup and books
tx, tw = mid + rnd(-10, 10), rnd(28, 42)
wood = random.choice(["#8a5a30", "#3a2a20", "#d9c2a0", "#f4f4f0"])
for dx in (-0.36, 0.36):
    ax.plot([tx + dx * tw, tx + dx * tw * 1.1], [12, 2], color=mix(wood, "#000000", 0.4), lw=4, zorder=6)
ax.add_patch(Ellipse((tx, 11.2), tw, 6, color=mix(wood, "#000000", 0.4), zorder=6))
ax.add_patch(Ellipse((tx, 12.4), tw, 6, color=wood, zorder=6))
ax.add_patch(Rectangle((tx - tw * 0.32, 12.6), 9, 1.6, color="#3d7ea6", zorder=7))
ax.add_patch(Rectangle((tx - tw * 0.3, 14.2), 8, 1.5, color="#e76f51", zorder=7))
ax.add_patch(FancyBboxPatch((tx + 4, 12.8), 4, 3.8, boxstyle="round,pad=0,rounding_size=0.9", facecolor="#ffffff", edgecolor="#888888", zorder=7))
