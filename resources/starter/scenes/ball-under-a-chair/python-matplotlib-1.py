import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Ellipse, Polygon

toss = np.random.default_rng()
ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
ax.axis("off")
wall, floor, frame, seat = [
    ("#f2e2c4", "#b07a4a", "#5b3a26", "#c8503c"), ("#2f3b57", "#1f2638", "#d7b27c", "#e8e2d2"), ("#cfe4e0", "#8fa08d", "#f8f5ec", "#3f7f93"),
    ("#e7b9a4", "#f0e6d6", "#3a3f4a", "#6d8f5a"), ("#f6f6f3", "#d3d6d8", "#222222", "#f2b632"), ("#5a6b4e", "#3a2d22", "#c7773a", "#f0dcae"),
    ("#d8cbe6", "#7d6a8f", "#ffffff", "#8c4fa0"), ("#8b2f36", "#40181c", "#e3c59a", "#2c5d63"),
][toss.integers(8)]
# the chair as a box: width w, depth vector (px, py), seat at height h, back up to b
w, h, b = toss.uniform(3.7, 4.5), toss.uniform(3.2, 3.7), toss.uniform(6.6, 7.3)
px, py, y0 = toss.uniform(0.9, 1.5), toss.uniform(0.95, 1.35), toss.uniform(0.8, 1.25)
x0, skirt = 5 - (w + px) / 2, y0 + py + toss.uniform(1.0, 2.2)

def dye(c, k):
    c = np.array(to_rgb(c))
    return tuple(c * (1 + k) if k < 0 else c + (1 - c) * k)

def sheet(points, c, z, **kw):
    ax.add_patch(Polygon(points, fc=c, ec=kw.pop("ec", "none"), zorder=z, **kw))

def at(u, v, z): return np.array([x0 + u * w + v * px, y0 + v * py + z])

def beam(u, v, z0, z1, z, taper=0.0, splay=0.0, c=None):
    p, q, s, r, c = at(u, v, z0) + [splay, 0], at(u, v, z1), 0.19 - taper, 0.21, c or frame
    sheet([p + [-s, 0], p + [s, 0], q + [r, 0], q + [-r, 0]], c, z)
    sheet([p + [s * 0.2, 0], p + [s, 0], q + [r, 0], q + [r * 0.2, 0]], dye(c, -0.28), z)
    sheet([p + [-s, 0], p + [-s * 0.5, 0], q + [-r * 0.5, 0], q + [-r, 0]], dye(c, 0.22), z)

def board(u0, u1, v0, v1, z, thick, c, order):
    a, bb, cc, d = at(u0, v0, z), at(u1, v0, z), at(u1, v1, z), at(u0, v1, z)
    sheet([a, bb, bb - [0, thick], a - [0, thick]], dye(c, -0.2), order)
    sheet([bb, cc, cc - [0, thick], bb - [0, thick]], dye(c, -0.42), order)
    sheet([a, bb, cc, d], dye(c, 0.12), order)

# wall and floor
sheet([(-1, skirt), (11, skirt), (11, 11), (-1, 11)], wall, 0)
finish = toss.integers(3)
if finish == 0:
    for x in np.arange(-0.5, 11, toss.uniform(0.7, 1.3)): sheet([(x, skirt), (x + 0.3, skirt), (x + 0.3, 11), (x, 11)], dye(wall, 0.14 if sum(to_rgb(wall)) < 1.6 else -0.06), 0.1)
if finish == 2:                                  # a picture
    lx = toss.uniform(0.4, 1.4) if toss.random() < 0.5 else toss.uniform(6.8, 7.4)
    sheet([(lx, 7), (lx + 2, 7), (lx + 2, 9.4), (lx, 9.4)], dye(seat, 0.35), 0.1, ec=frame, lw=5)
    sheet([(lx + 0.2, 7.2), (lx + 1.8, 7.2), (lx + 1.3, 8.4), (lx + 0.9, 7.8), (lx + 0.6, 8.2)], dye(seat, -0.3), 0.2)
sheet([(-1, -1), (11, -1), (11, skirt), (-1, skirt)], floor, 0.3)
for k, y in enumerate(skirt - (skirt + 0.2) * np.linspace(0, 1, 6) ** 1.3):
    ax.plot([-1, 11], [y, y], color=dye(floor, -0.25), lw=1.2, zorder=0.4)
    for x in np.arange(-1 + (k % 2) * 1.1, 11, 2.3): ax.plot([x, x + (x - 5) * 0.1], [y, y - 0.55], color=dye(floor, -0.25), lw=1, zorder=0.4)
sheet([(-1, skirt - 0.02), (11, skirt - 0.02), (11, skirt + 0.35), (-1, skirt + 0.35)], dye(wall, 0.45), 0.45)
if toss.random() < 0.5:
    for f, t in ((1, seat), (0.88, dye(seat, 0.55)), (0.78, dye(seat, 0.1))): ax.add_patch(Ellipse(at(0.5, 0.5, 0), 8.6 * f, 2.7 * f, color=t, zorder=0.5))
# shadows of seat and ball
r = toss.uniform(1.02, 1.0 + 0.14 * (h - 1.2))
mid = at(toss.uniform(0.4, 0.6), 0.5, 0) + [0, r * 0.93]
ax.add_patch(Polygon([at(-0.05, -0.1, 0), at(1.12, -0.1, 0), at(1.12, 1.05, 0), at(-0.05, 1.05, 0)], color="black", alpha=0.25, lw=0, zorder=0.6))
for f in (1.25, 1.0, 0.75): ax.add_patch(Ellipse(mid - [-0.2, r * 0.9], 2.1 * r * f, 0.62 * r * f, color="black", alpha=0.2, lw=0, zorder=0.7))
# far legs with their rail, then the ball
splay = toss.uniform(0, 0.3)
for u, s in ((0.05, -splay), (0.95, splay)): beam(u, 0.95, 0, h, 1, 0.05, s, dye(frame, -0.22))
board(0.02, 0.98, 0.93, 0.97, h - 0.45, 0.35, dye(frame, -0.2), 1.1)
kind = toss.choice(["beach", "football", "basket", "tennis", "plain"])
skin = {"beach": "#ffffff", "football": "#f7f7f4", "basket": "#e07628", "tennis": "#cfe23a"}.get(kind, toss.choice(["#e63946", "#1d74c4", "#f4b400", "#2a9d6f", "#9b4dca"]))
disc = ax.add_patch(Ellipse(mid, 2 * r, 2 * r, color=skin, zorder=2))
M = np.linalg.qr(toss.normal(size=(3, 3)))[0]    # how the ball has rolled

# lays a patch or a seam given on the unit sphere; only what faces us is seen
def on_ball(points, c, z=2.1, lw=0):
    p = np.asarray(points) @ M
    if lw: ax.plot(*(mid + r * np.where(p[:, 2:] > 0, p, np.nan)[:, :2]).T, color=c, lw=lw, zorder=z)
    elif p[:, 2].mean() > 0.1: sheet(mid + r * p[:, :2], c, z, clip_path=disc)
t = np.linspace(0, 2 * np.pi, 90)
unit = lambda p: p / np.linalg.norm(p, axis=-1, keepdims=True)
if kind == "beach":
    for k, e in ((k, e) for k in range(0, 9) for e in np.linspace(0.05, 2.95, 12)):
        a, b2 = np.r_[np.linspace(k, k + 1, 6), np.linspace(k + 1, k, 6)] * np.pi / 4, np.repeat([e, e + 0.27], 6)
        on_ball(np.c_[np.sin(b2) * np.cos(a), np.sin(b2) * np.sin(a), np.cos(b2)], "#ffffff" if k % 2 else ["#e63946", "#ffcc00", "#1d74c4", "#2a9d6f"][k // 2 % 4])
elif kind == "football":
    tops = np.array([q for i in (-1, 1) for j in (-1.618, 1.618) for q in ((0, i, j), (i, j, 0), (j, 0, i))]) / 1.902
    for c in tops:
        e1 = unit(np.cross(c, [0.3, 0.8, 0.52]))
        on_ball(unit(np.array([c * 0.93 + 0.36 * (np.cos(s) * e1 + np.sin(s) * np.cross(c, e1)) for s in np.arange(5) * 1.2566])), "#17181c", 2.2)
        for o in tops[(tops @ c > 0.2) & (tops @ c < 0.9)]: on_ball(unit(c + np.outer(np.linspace(0.32, 0.68, 5), o - c)), "#17181c", 2.15, 1.8)
elif kind in ("basket", "tennis"):
    seam = "#2a1a12" if kind == "basket" else "#ffffff"
    for s in (-1, 1): on_ball(unit(np.c_[0.62 * np.cos(t), s * (0.72 + 0.12 * np.cos(2 * t)), 0.62 * np.sin(t)]), seam, 2.1, 2.6)
    for ring in (np.c_[np.cos(t), np.sin(t), 0 * t], np.c_[0 * t, np.cos(t), np.sin(t)]) if kind == "basket" else (): on_ball(ring, seam, 2.1, 2.6)
for f in (0.75, 0.45, 0.1):                      # shade below, light above
    low = np.r_[np.c_[np.cos(t[:46] + np.pi), np.sin(t[:46] + np.pi)], np.c_[np.cos(t[:46][::-1] + np.pi), f * np.sin(t[:46][::-1] + np.pi)]]
    sheet(mid + r * low @ np.array([[0.94, 0.34], [-0.34, 0.94]]), "#0000002c", 2.4)
ax.add_patch(Ellipse(mid + [-0.38 * r, 0.45 * r], 0.5 * r, 0.3 * r, angle=35, color="white", alpha=0.5, lw=0, zorder=2.5))
# back of the chair, near legs, seat
style = toss.integers(3)
for u in (0.04, 0.96): beam(u, 0.97, h, b, 3)
if style == 0:
    for z in np.linspace(h + 1.2, b - 0.1, 3): board(0.04, 0.96, 0.95, 0.99, z, 0.55, frame, 3.1)
elif style == 1:
    for u in np.linspace(0.16, 0.84, 5): beam(u, 0.97, h, b - 0.3, 3.05, 0.06, 0, dye(frame, -0.1))
    board(0.0, 1.0, 0.94, 1.0, b + 0.1, 0.7, frame, 3.1)
else:
    board(0.08, 0.92, 0.95, 0.99, b - 0.3, b - h - 1.1, seat, 3.05)
    board(0.0, 1.0, 0.94, 1.0, b + 0.05, 0.4, frame, 3.1)
for u, s in ((0.05, -splay), (0.95, splay)): beam(u, 0.03, 0, h, 4, 0.05, s)
board(0.02, 0.98, 0.0, 0.05, h - 0.1, 0.38, frame, 4.1)
board(-0.03, 1.03, -0.06, 1.03, h + 0.28, 0.32, seat if toss.random() < 0.7 else frame, 4.2)
ax.set_xlim(*((0, 10) if toss.random() < 0.5 else (10, 0)))
ax.set_ylim(0, 10)
