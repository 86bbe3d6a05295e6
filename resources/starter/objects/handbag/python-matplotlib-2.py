import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Polygon, Circle, Ellipse, FancyBboxPatch

U = random.uniform; fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
high, low = random.choice([("#f7ede6", "#e0c3b4"), ("#2b2f42", "#151722"), ("#d8e8e4", "#8fb3ad"), ("#e8b04a", "#b97a24"), ("#7d6a92", "#453a57"), ("#f3f3f1", "#b9bcc0"), ("#8e2f3a", "#4f161f")])
ax.imshow(np.linspace(0, 1, 60)[:, None], extent=(0, 10, 0, 10), origin="lower", aspect="auto", cmap=LinearSegmentedColormap.from_list("w", [low, high]), zorder=0)
shelf = U(1.1, 1.9); ax.fill_between([0, 10], 0, shelf, color=low, zorder=0.1)
ax.fill_between([0, 10], shelf - 0.05, shelf, color="white", alpha=0.35, zorder=0.2)
hide = np.array(to_rgb(random.choice(["#a8323f", "#7a4a2a", "#26292e", "#1d6b70", "#d889a0", "#c49a62", "#ece2d2", "#3c4f8a"])))
mix = lambda c, f: tuple(np.clip(c * f, 0, 1)) if f <= 1 else tuple(c + (1 - c) * (f - 1))
trim = np.array(to_rgb(random.choice(["#5a3420", "#1c1c20", "#e9dcc2"]))) if random.random() < 0.4 else hide
metal = np.array(to_rgb(random.choice(["#e2bd62", "#d4d8dd", "#c98d6a"]))); sd, k = random.choice([-1, 1]), U(0.92, 1.08)
cx, y0 = 5 - 0.3 * sd + U(-0.2, 0.2), shelf - U(0.3, 0.55); cut = random.choice(["trapeze", "round", "box"])
wb, wt, h = {"trapeze": (3.3, 2.5, 4.5), "round": (3.0, 2.2, 4.1), "box": (3.1, 2.95, 3.9)}[cut]
T = lambda pts: np.array(pts, float) * [sd * k, k] + [cx, y0]

def curve(*p, n=24):
    t = np.linspace(0, 1, n)[:, None]; p = [np.array(q, float) for q in p]
    return (1 - t) ** 3 * p[0] + 3 * t * (1 - t) ** 2 * p[1] + 3 * t * t * (1 - t) * p[2] + t ** 3 * p[3]

def panel(pts, c, z, ec=None, lw=1.0):
    q = Polygon(T(pts), closed=True, fc=c, ec=ec or mix(hide, 0.35), lw=lw, zorder=z)
    return ax.add_patch(q)

def seam(pts, z, c=None):
    p = T(pts); ax.plot(p[:, 0], p[:, 1] - 0.02, color="black", alpha=0.35, lw=2.2, zorder=z)
    ax.plot(p[:, 0], p[:, 1], ls=(0, (3, 2)), color=c or mix(hide, 1.55), lw=1.2, zorder=z)

def light(patch, box, z, a=0.5):
    yy, xx = np.mgrid[-1:1:60j, -1:1:60j]
    lit = 0.55 * np.exp(-((xx + 0.45 * sd) ** 2 / 0.25 + (yy - 0.2) ** 2 / 0.9)) - 0.35 * np.abs(xx) ** 3 - 0.2 * np.clip(-yy, 0, 1) ** 2 + np.random.normal(0, 0.022, xx.shape)
    im = ax.imshow(np.dstack([lit > 0] * 3 + [np.clip(np.abs(lit) * a * 2, 0, 1)]).astype(float), extent=box, origin="lower", aspect="auto", zorder=z, interpolation="bilinear")
    im.set_clip_path(patch)

for q in range(6):
    ax.add_patch(Ellipse((cx + 0.3 * sd, y0 - 0.02), (2 * wb + 1.5 - 0.22 * q) * k, (0.75 - 0.1 * q) * k, color="black", alpha=0.08, zorder=0.5))
hh, hw = U(1.9, 2.9), U(1.25, 1.6)
arch = lambda dx, dy: curve((-hw + dx, h - 0.5 + dy), (-hw * 0.95 + dx, h + hh * 1.3 + dy), (hw * 0.95 + dx, h + hh * 1.3 + dy), (hw + dx, h - 0.5 + dy), n=50)
long_strap = random.random() < 0.35

def handle(dx, dy, z, f):
    p = T(arch(dx, dy))
    for lw, g in ((12, 0.4), (10, 0.85), (5, 1.12), (1.6, 1.45)):
        ax.plot(p[:, 0] - 0.02 * (12 - lw) * sd * 0.3, p[:, 1], color=mix(trim, g * f if g * f < 1.9 else 1.9), lw=lw * k, zorder=z, solid_capstyle="butt")

handle(0.62, 0.24, 1, 0.72); dp = 0.85
body = np.r_[curve((-wb, 0.35), (-wb, 0.1), (-wb + 0.1, 0), (-wb + 0.4, 0)), curve((wb - 0.4, 0), (wb - 0.1, 0), (wb, 0.1), (wb, 0.35))]
if cut == "round":
    body = np.r_[curve((-wt, h), (-wb - 0.9, h * 0.55), (-wb - 0.5, 0), (-wb * 0.55, 0)), curve((wb * 0.55, 0), (wb + 0.5, 0), (wb + 0.9, h * 0.55), (wt, h))]
else:
    body = np.r_[[(-wt, h)], body, [(wt, h)]]
side = np.r_[body[len(body) // 2:] + [0, 0], [(wt + dp * 0.7, h + 0.2)], (body[len(body) // 2:] + [dp, 0.3])[::-1]]; panel(side, mix(hide, 0.5), 2)
panel([(wt, h), (wt + dp * 0.7, h + 0.2), (-wt + dp * 0.8, h + 0.24), (-wt, h)], mix(hide, 0.35), 2)
ext = [cx - (wb + 0.7) * k, cx + (wb + 0.7) * k, y0, y0 + h * k]; front = panel(body, mix(hide, 0.92), 3, lw=1.4); light(front, ext, 3.1)
inner = (body - [0, h / 2]) * [0.945, 0.93] + [0, h / 2]; seam(inner, 3.2); style = random.choice(["flap", "flap", "pocket", "quilt"])
if style == "quilt":
    for o in np.arange(-9, 9, 0.75):
        for g in (-1, 1):
            p = T([(o, 0), (o + g * 5, 5)])
            ax.plot(p[:, 0], p[:, 1], color="black", alpha=0.3, lw=1.6, zorder=3.15, clip_path=front)[0].set_clip_path(front)
if style in ("flap", "quilt"):
    d = U(0.42, 0.6) * h
    flap = np.r_[[(-wt - 0.06, h + 0.05)], curve((-wt - 0.1, h - 0.5), (-wt * 0.95, h - d * 1.15), (wt * 0.95, h - d * 1.15), (wt + 0.1, h - 0.5), n=50), [(wt + 0.06, h + 0.05)]]
    panel(flap - [0.0, 0.13], (0, 0, 0, 0.3), 3.8, ec="none"); light(panel(flap, mix(hide, 1.06), 4, lw=1.4), ext, 4.1, 0.45)
    seam((flap - [0, h]) * [0.94, 0.93] + [0, h], 4.2); ly = h - d * 0.82
else:
    pocket = [(-1.7, 0.5), (1.7, 0.5), (1.8, h * 0.52), (-1.8, h * 0.52)]
    light(panel(pocket, mix(hide, 1.02), 4), ext, 4.1, 0.35); seam(np.array(pocket + pocket[:1]) * [0.93, 0.97] + [0, 0.04], 4.2)
    seam([(-wt * 0.97, h - 0.2), (wt * 0.97, h - 0.2)], 4.2); ly = h * 0.52
x, y = T([(0, ly)])[0]
for w, g, c in ((0.62, 0.48, 0.55), (0.56, 0.42, 1.0), (0.46, 0.32, 1.35)):
    ax.add_patch(FancyBboxPatch((x - w * k, y - g * k), 2 * w * k, 2 * g * k, boxstyle="round,pad=0,rounding_size=0.12", fc=mix(metal, c), ec="none", zorder=6))
ax.add_patch(FancyBboxPatch((x - 0.13, y - 0.28), 0.26, 0.5, boxstyle="round,pad=0,rounding_size=0.1", fc=mix(metal, 0.6), ec="none", zorder=6.1))
handle(0, 0, 7, 1.0)
for q in (-hw, hw):
    panel([(q - 0.26, h - 0.3), (q + 0.26, h - 0.3), (q + 0.2, h - 1.05), (q, h - 1.2), (q - 0.2, h - 1.05)], mix(trim, 0.8), 7.5)
    a = T([(q, h - 0.38)])[0]
    ax.add_patch(Circle(a, 0.3 * k, fc="none", ec=mix(metal, 0.7), lw=5, zorder=8)); ax.add_patch(Circle(a, 0.3 * k, fc="none", ec=mix(metal, 1.35), lw=2, zorder=8.1))
    ax.add_patch(Circle(T([(q, h - 0.92)])[0], 0.07, fc=mix(metal, 1.2), zorder=8))
for q in (-wb * 0.7, wb * 0.7):
    ax.add_patch(Ellipse(T([(q, -0.03)])[0], 0.4, 0.2, fc=mix(metal, 0.7), zorder=2.5))
if long_strap:                                           # a small scarf tied to the handle
    sc = np.array(to_rgb(random.choice(["#e63946", "#f4c542", "#3aa6b9", "#f7f3e8", "#ff8fab"]))); q = np.array([-hw, h + 0.2])
    for pts, f in (([(0, 0), (-0.9, 0.75), (-1.15, 0.1)], 0.9), ([(0, 0), (0.8, 0.7), (1.0, 0.0)], 1.0), ([(0, 0), (-0.75, -1.7), (-0.15, -2.0)], 0.8), ([(0, 0), (0.05, -1.6), (0.65, -1.4)], 1.1)):
        panel(np.array(pts) + q, mix(sc, f), 9, ec=mix(sc, 0.6))
    ax.add_patch(Circle(T([q])[0], 0.26, fc=mix(sc, 0.75), zorder=9.5))
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
