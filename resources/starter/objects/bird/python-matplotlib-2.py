import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# back, breast, wing, beak
plumages = [("#7d6a54", "#e0682a", "#57483a", "#4a4038"), ("#3f78c0", "#f0e4cc", "#274f88", "#3a3a3a"), ("#c8323a", "#d8505a", "#8a1f28", "#e8a23a"), ("#e8c22e", "#f6e27a", "#4a4a3a", "#d98a4a"), ("#3a3a42", "#5a5a66", "#22222a", "#f0a020"), ("#5f9a5a", "#cfe08a", "#3a6a40", "#55504a"), ("#b08a62", "#f2e8d6", "#7a5c40", "#6a5a4a")]
back, breast, wing, beak = random.choice(plumages)
sky = random.choice(["#d6ebf5", "#f8e0c4", "#dfeed8", "#e9e2f2", "#9cc4e4", "#fbf3d4", "#b7c3cf"])
flip, s = random.choice([-1, 1]), random.uniform(0.95, 1.45)
x0, y0 = random.uniform(4.4, 5.6), random.uniform(4.4, 5.4)
tilt = random.uniform(-30, 20)            # lean of the body in degrees
plump = random.uniform(0.85, 1.2)
tail_len, beak_len = random.uniform(1.2, 2.6), random.uniform(0.45, 0.95)
pose = random.choice(["perched", "perched", "ground", "flying"])
cap = random.choice([None, wing, breast, "#2a2a2a"])
stripe = random.random() < 0.5
if sky == "#b7c3cf":
    snow = np.random.rand(60, 2) * 10
    ax.scatter(snow[:, 0], snow[:, 1], s=np.random.uniform(5, 40, 60), c="white", zorder=0.5)
fig.patch.set_facecolor(sky)
move = Affine2D().rotate_deg(tilt).scale(flip * s, s).translate(x0, y0) + ax.transData


def put(p, z):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p); return p


def line(xs, ys, c, lw, z):
    ax.plot(xs, ys, color=c, lw=lw * s, solid_capstyle="round", transform=move, zorder=z)


def smooth(pts, n=10):
    """closed Catmull-Rom curve through the points"""
    p = np.array(pts, float); t = np.linspace(0, 1, n, endpoint=False)[:, None]; out = []
    for i in range(len(p)):
        a, b, c, d = p[i - 1], p[i], p[(i + 1) % len(p)], p[(i + 2) % len(p)]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - 3 * c + d - a) * t**3))
    return np.vstack(out)


foot = y0 - 2.15 * s                      # height of the branch or ground
if pose == "perched":
    bx, ph, slope = np.linspace(0, 10, 40), random.uniform(0, 6), random.uniform(-0.12, 0.12)
    bough = lambda x: foot - 0.1 + slope * (x - x0) + 0.15 * (np.sin(x + ph) - np.sin(x0 + ph))
    ax.plot(bx, bough(bx) - 0.1, color="#4f3826", lw=17, zorder=1); ax.plot(bx, bough(bx), color="#7f5d3f", lw=11, zorder=1.1)
    leaf, berries = random.choice(["#6aa84f", "#d98a2e", "#3f7d4f", "#e8a8bc"]), random.random() < 0.4
    for lx in np.random.uniform(0, 10, random.randint(2, 14)):
        up = random.choice([-1, 1])
        ax.add_patch(Ellipse((lx, bough(lx) + up * 0.55), 0.45, 1.1, angle=random.uniform(-50, 50), color=leaf, zorder=1.2 if abs(lx - x0) > 1.5 else 0.9))
        if berries:
            ax.add_patch(Ellipse((lx + 0.4, bough(lx) - 0.5), 0.4, 0.4, color="#c8262e", zorder=1.2))
elif pose == "ground":
    xs = np.linspace(0, 10, 60); soil = random.choice(["#8fb86a", "#c9a97a", "#f4f6fa", "#7a8a5a"])
    ax.fill_between(xs, 0, foot + 0.05 + 0.08 * np.sin(3 * xs), color=soil, lw=0, zorder=1)
    for gx in np.random.uniform(0, 10, 40):
        ax.plot([gx, gx + random.uniform(-0.2, 0.2)], [random.uniform(0, foot - 0.2), foot - 0.1], color="#4f7a3a", alpha=0.25, lw=1.5, zorder=1.1)
    ax.add_patch(Ellipse((x0, foot), 3 * s, 0.35, color="black", alpha=0.25, zorder=1.2))
else:
    for _ in range(random.randint(2, 4)):            # clouds
        cx, cy = random.uniform(0, 10), random.uniform(1, 9.5)
        for dx in (-0.8, 0, 0.8):
            ax.add_patch(Ellipse((cx + dx, cy + 0.2 * (dx == 0)), 1.5, 0.9, color="white", alpha=0.8, zorder=0.6))
for k, dy in enumerate((0.1, -0.15, -0.4)):          # tail feathers
    put(Polygon([(-0.9, dy + 0.1), (-1.5 - tail_len, dy - 0.45 - 0.2 * k), (-1.4 - tail_len, dy - 0.75 - 0.15 * k), (-0.8, dy - 0.35)], fc=wing, ec=back, lw=0.8), 2)
if pose != "flying":
    for x in (-0.15, 0.35):
        gx, gy = move.transform((x, -0.9)); gx, gy = ax.transData.inverted().transform((gx, gy))
        ax.plot([gx, gx], [gy, foot + 0.1], color="#6b4a34", lw=3.5 * s, zorder=2)
        ax.plot([gx - 0.2 * s, gx + 0.3 * s], [foot + 0.08] * 2, color="#6b4a34", lw=3.5 * s, zorder=2)
p = plump
body = put(Polygon(smooth([(-1.5, -0.25), (-0.6, 0.55), (0.35, 1.15), (0.65, 1.75), (1.25, 1.95), (1.85, 1.6), (1.95, 1.05), (1.75, 0.4), (1.5, -0.5 * p), (0.7, -1.25 * p), (-0.4, -1.15 * p), (-1.2, -0.7)]), color=back), 3)
put(Polygon(smooth([(1.95, 0.85), (1.2, 0.7), (0.7, 0.1), (0.2, -0.7), (-0.9, -0.9), (-0.4, -1.4), (0.9, -1.5), (2.0, -0.6)]), color=breast), 3.1).set_clip_path(body)
put(Ellipse((0.2, -1.35 * p), 2.8, 0.8, color="black", alpha=0.14, lw=0), 3.2).set_clip_path(body)
if cap:
    put(Ellipse((1.15, 2.0), 1.8, 0.9, angle=-10, color=cap), 3.2).set_clip_path(body)
put(Polygon([(1.78, 1.5), (1.95 + beak_len, 1.12), (1.88, 0.98)], color=beak), 2.9)
put(Polygon([(1.85, 1.2), (1.8 + beak_len * 0.9, 1.02), (1.85, 0.88)], fc=beak, ec="black", lw=0.5), 2.8)
put(Ellipse((1.42, 1.38), 0.3, 0.3, color="#f5efe2"), 5); put(Ellipse((1.44, 1.38), 0.23, 0.23, color="#15120f"), 5.1); put(Ellipse((1.48, 1.43), 0.07, 0.07, color="white"), 5.2)
if stripe:
    line([0.75, 1.25, 1.8], [1.25, 1.4, 1.3], "#2a2624", 4, 4)
# the wing: layered feathers, folded or spread upwards
spread = random.uniform(50, 100)
for far in ((1, 0) if pose == "flying" else (0,)):
    for k in range(7):
        ang = (spread + 20 * far - k * 14) if pose == "flying" else 10 + k * 5
        L = (3.3 - 0.25 * k) if pose == "flying" else 2.5 - 0.2 * k
        rad = np.deg2rad(180 - ang if pose == "flying" else 180 + ang - 8)
        c = wing if k % 2 == far else back
        put(Ellipse((0.55 + 0.5 * L * np.cos(rad), 0.25 + 0.5 * L * np.sin(rad)), L, 0.62, angle=np.rad2deg(rad), fc=wing, ec="#ffffff66" if not far else back, lw=0.8), 2.5 if far else 4 + 0.01 * k)
