import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon, Circle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

coat, ear_c = random.choice([("#b06d34", "#6b3a18"), ("#d9b27a", "#a87b42"), ("#4b3a31", "#2a1e18"), ("#efe7da", "#8a5a36"), ("#8c8f94", "#55585e"), ("#c8622b", "#7d3612")])
sky, ground = random.choice([("#cfe6f4", "#7fb45a"), ("#f8dfc0", "#c99b5e"), ("#dfe7ef", "#f6f8fb"), ("#efe3f2", "#9a7fae"), ("#fbeeb8", "#5f9a6a")])
flip = random.choice([-1, 1])
size = random.uniform(0.85, 1.15)
leg = random.uniform(1.0, 2.4)           # long or short legs
length = random.uniform(3.2, 4.9)        # long or short body
size *= min(1, 4.0 / length)              # keep long dogs inside the picture
depth = random.uniform(1.5, 2.1)
snout = random.uniform(0.9, 1.6)
x0, y0 = random.uniform(4.6, 5.2), random.uniform(1.0, 2.2)
ear_kind = random.choice(["floppy", "floppy", "pointed"])
tail_kind = random.choice(["up", "curled", "low"])
marking = random.choice(["plain", "saddle", "spots", "white chest"])
collar = random.choice(["#c8323a", "#2a6fb0", "#2f9a58", "#f0b429"])
place = random.choice(["park", "beach", "room"])

move = Affine2D().translate(-0.3, 0).scale(flip * size, size).translate(x0, y0) + ax.transData


def put(p, z):
    p.set_transform(move); p.set_zorder(z); ax.add_patch(p); return p


def oval(x, y, w, h, c, z, angle=0, alpha=1):
    return put(Ellipse((x, y), w, h, angle=angle, color=c, lw=0, alpha=alpha), z)


def line(xs, ys, c, lw, z):
    ax.plot(xs, ys, color=c, lw=lw * size, solid_capstyle="round", transform=move, zorder=z)


def smooth(pts, n=10):
    """closed Catmull-Rom curve through the points"""
    p = np.array(pts, float); t = np.linspace(0, 1, n, endpoint=False)[:, None]; out = []
    for i in range(len(p)):
        a, b, c, d = p[i - 1], p[i], p[(i + 1) % len(p)], p[(i + 2) % len(p)]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - 3 * c + d - a) * t**3))
    return np.vstack(out)


fig.patch.set_facecolor(sky)
ax.axhspan(0, y0 + random.uniform(0.4, 1.8), color=ground, zorder=0)
if place == "park":
    for _ in range(random.randint(1, 4)):
        tx, r = random.uniform(0, 10), random.uniform(0.8, 1.6)
        ax.plot([tx, tx], [y0 + 0.4, y0 + 2.4], color="#6f4f33", lw=6, zorder=0.2)
        ax.add_patch(Circle((tx, y0 + 2.9 + r / 2), r, color=random.choice(["#5f9a5a", "#86ad4f", "#c98a3a"]), zorder=0.3))
elif place == "beach":
    ax.axhspan(y0 + 0.9, y0 + 2.6, color="#4aa3c7", zorder=0.1)
    ax.add_patch(Circle((random.uniform(1, 9), 8.5), 0.8, color="#ffe27a", zorder=0.1))
else:
    for k in np.arange(0.3, 10, 1.2):
        ax.plot([k, k], [y0 + 0.4, 10], color="white", alpha=0.4, lw=5, zorder=0.1)
oval(0, 0, length + 2, 0.5, "#000000", 1, 0, 0.28)
top = leg + depth                     # height of the back
back, front = -length / 2, length / 2
u = np.linspace(0, 1, 30)
if tail_kind == "up":
    line(back + 0.2 - 1.0 * np.sin(1.8 * u), top - 0.4 + 1.8 * u, coat, 12, 2)
elif tail_kind == "curled":
    line(back - 0.1 - 0.5 * np.sin(5 * u), top - 0.3 + 0.9 * u + 0.4 * np.sin(4 * u), coat, 14, 2)
else:
    line(back + 0.2 - 0.9 * u, top - 0.5 - 1.4 * u**2, coat, 12, 2)
step = random.uniform(-0.3, 0.3)
for x, c, z in ((back + 0.95, ear_c, 2), (front - 0.85, ear_c, 2), (back + 0.5, coat, 3.5), (front - 0.35, coat, 3.5)):
    s = step if z == 2 else -step
    thigh = 0.55 if x < 0 else 0.38
    knee = -0.22 if x < 0 else 0.05
    put(Polygon(smooth([(x - thigh, leg + 0.6), (x - 0.3 + knee, leg * 0.45), (x - 0.25 + s, 0.2), (x - 0.1 + s, 0), (x + 0.5 + s, 0), (x + 0.45 + s, 0.25), (x + 0.18 + s, 0.35), (x + 0.2 + knee, leg * 0.5), (x + thigh, leg + 0.5)]), color=c), z)
hx, hy = front + 0.75, top + random.uniform(0.5, 1.1)     # centre of the head
body = put(Polygon(smooth([(back - 0.2, top - 0.5), (back + 0.5, top), (0, top - 0.12), (front - 0.7, top + 0.05), (hx - 0.75, hy + 0.2), (hx + 0.45, hy - 0.6), (front + 0.45, leg + 0.9), (front - 0.3, leg - 0.1), (0, leg + 0.15), (back + 0.7, leg + 0.35), (back - 0.1, leg + 0.2)]), color=coat), 3)
if marking == "saddle":
    oval(-0.1, top + 0.05, length * 0.95, depth * 1.1, ear_c, 3.1).set_clip_path(body)
elif marking == "spots":
    for _ in range(random.randint(5, 16)):
        oval(random.uniform(back, front), random.uniform(leg, top), random.uniform(0.25, 0.8), random.uniform(0.25, 0.7), ear_c, 3.1).set_clip_path(body)
elif marking == "white chest":
    oval(front + 0.4, leg + 0.8, 1.5, 2.2, "#fbf3e6", 3.1, 20).set_clip_path(body)
oval(0, leg - 0.1, length * 1.2, depth * 0.6, "#000000", 3.2, 0, 0.14).set_clip_path(body)     # shade under the belly
line([hx - 0.85, hx + 0.35], [hy - 0.35, hy - 0.95], collar, 9, 4)
if random.random() < 0.6:
    oval(hx + 0.55 + 0.4 * snout, hy - 0.75, 0.35, 0.9, "#e8707c", 4)                # tongue
n = hx + 0.55 + snout
put(Polygon(smooth([(hx - 0.9, hy + 0.1), (hx - 0.4, hy + 0.8), (hx + 0.35, hy + 0.72), (hx + 0.75, hy + 0.2), (n, hy + 0.05), (n + 0.1, hy - 0.3), (n - 0.2, hy - 0.55), (hx + 0.6, hy - 0.62), (hx - 0.4, hy - 0.75)]), color=coat), 5)
line([hx + 0.7, n - 0.05], [hy - 0.4, hy - 0.38], "#2a1a12", 2, 6)
if ear_kind == "floppy":
    put(Polygon(smooth([(hx - 0.65, hy + 0.65), (hx - 1.0, hy - 0.1), (hx - 0.85, hy - 1.0), (hx - 0.4, hy - 0.9), (hx - 0.1, hy - 0.1), (hx - 0.2, hy + 0.55)]), color=ear_c), 6)
else:
    put(Polygon([(hx - 0.85, hy + 0.3), (hx - 0.6, hy + 1.6), (hx + 0.1, hy + 0.65)], color=ear_c), 6)
oval(hx + 0.5 + snout, hy - 0.05, 0.4, 0.34, "#1d1512", 7)
oval(hx + 0.3, hy + 0.25, 0.24, 0.26, "#1d1512" if coat != "#4b3a31" else "#e8c06a", 7)
oval(hx + 0.34, hy + 0.3, 0.08, 0.08, "white", 8)
