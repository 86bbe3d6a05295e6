import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

# a stethoscope: sprung binaural tubes with soft ear tips, a Y of rubber hose that crosses itself, a turned steel chest piece; desk, chart, heart line or cloth
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
bg = random.choice(["#dcecf2", "#143042", "#f4d8cf", "#fbfbf8", "#86c5bb", "#2a2933", "#f3e3b3", "#5a7fa8", "#6b2737"])
light = np.dot(plt.matplotlib.colors.to_rgb(bg), [0.3, 0.6, 0.1]) > 0.5; fig.patch.set_facecolor(bg)
scene = random.choice(["chart", "pulse", "cloth", "plain", "cross"])
ink = "#00000022" if light else "#ffffff2e"
if scene == "chart":                                         # a page on a clipboard
    tr = Affine2D().rotate_deg_around(5, 5, random.uniform(-14, 14)) + ax.transData
    ax.add_patch(FancyBboxPatch((1.4, 0.9), 7.2, 8.2, boxstyle="round,pad=0.1", fc="#9c6b43", ec="none", transform=tr, zorder=0)); ax.add_patch(Rectangle((1.7, 1.0), 6.6, 7.7, fc="#fffef8", transform=tr, zorder=0))
    ax.add_patch(FancyBboxPatch((4, 8.5), 2, 0.5, boxstyle="round,pad=0.1", fc="#b5bcc2", ec="#7d858c", transform=tr, zorder=0))
    for k in range(11):
        ax.plot([2.2, 2.2 + random.uniform(2.5, 5.4)], [7.9 - 0.6 * k] * 2, color="#b9c2c9", lw=3, transform=tr, zorder=0)
elif scene == "pulse":
    u = np.linspace(0, 10, 500); beat = (u * random.uniform(0.35, 0.5)) % 1
    ax.plot(u, random.uniform(3, 7) + 1.8 * np.exp(-((beat - 0.5) / 0.02) ** 2) - 0.9 * np.exp(-((beat - 0.56) / 0.02) ** 2) + 0.3 * np.exp(-((beat - 0.75) / 0.05) ** 2), color="#e63946", lw=2.5, alpha=0.6, zorder=0)
    for k in np.arange(0, 10.1, 0.5):
        ax.axhline(k, color=ink, lw=0.8, zorder=0); ax.axvline(k, color=ink, lw=0.8, zorder=0)
elif scene == "cloth":
    for k in np.arange(-10, 10, 0.8):
        ax.plot([k, k + 10], [0, 10], color=ink, lw=9, zorder=0)
elif scene == "cross":
    for w, h in ((7.6, 2.6), (2.6, 7.6)):
        ax.add_patch(Rectangle((5 - w / 2, 5 - h / 2), w, h, fc=ink, zorder=0))
hose = random.choice(["#b5121f", "#1f4f96", "#17191d", "#1f8f83", "#7f3a86", "#e07a1f", "#5b6b3a", "#d94f8a", "#dfe3e6"])
hue = np.array(plt.matplotlib.colors.to_rgb(hose)); k = random.uniform(0.85, 0.93)
laid = Affine2D().rotate_deg_around(5, 5, random.uniform(-24, 24)).translate(-5, -5).scale(random.choice([-1, 1]) * k, k).translate(5 + random.uniform(-0.2, 0.2), 5 + random.uniform(-0.2, 0.2))
T, S = laid + ax.transData, laid + Affine2D().translate(0.13, -0.17) + ax.transData
t = np.linspace(0, 1, 60)[:, None]

def spline(points):
    p = np.array([points[0]] + list(points) + [points[-1]], float)
    u = np.linspace(0, 1, 16)[:, None]
    return np.vstack([0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u**2 + (3 * b - a - 3 * c + d) * u**3) for a, b, c, d in zip(p, p[1:], p[2:], p[3:])])

def pipe(q, c, lw, z):
    """A round tube along a line: shadow, dark edge, body, gloss."""
    c = np.array(c)
    ax.plot(*q.T, color="black", alpha=0.2, lw=lw * 1.1, solid_capstyle="round", transform=S, zorder=1.5)
    for w, tone in ((1, c * 0.45), (0.8, c * 0.8), (0.58, c)):
        ax.plot(*q.T, color=np.clip(tone, 0, 1), lw=lw * w, solid_capstyle="round", transform=T, zorder=z)
    ax.plot(*(q + [-0.03, 0.05]).T, color=np.clip(c + 0.35, 0, 1), lw=lw * 0.16, alpha=0.85, solid_capstyle="round", transform=T, zorder=z)

fx, fy = 3.9 + random.uniform(-0.2, 0.2), 5.3 + random.uniform(-0.2, 0.3)      # the fork of the Y
ex, ey = random.uniform(7.3, 8.0), random.uniform(4.6, 6.4)                    # the chest piece
loop = random.choice(["under", "ring", "wave"])
way = {"under": [(fx, fy), (fx + 0.05, 3.4), (4.6, 1.5), (6.4, 0.9), (8.2, 1.7), (ex + 0.4, ey - 2.6), (ex, ey - 1)],
       "ring": [(fx, fy), (fx, 3.6), (3.2, 2.0), (2.2, 1.3), (1.5, 2.2), (2.5, 3.1), (4.6, 2.5), (6.6, 1.4), (8.1, 2.2), (ex + 0.3, ey - 2.2), (ex, ey - 1)],
       "wave": [(fx, fy), (fx - 0.1, 3.4), (3.4, 1.7), (5.0, 0.9), (6.0, 2.0), (6.2, 3.0), (7.2, 3.2), (ex + 0.1, ey - 1.5), (ex, ey - 1)]}[loop]
pipe(spline(way), hue, 15 * k, 3); steel = (0.74, 0.77, 0.8); wide = random.uniform(1.6, 2.1)
for s in (-1, 1):
    arm = spline([(fx + s * 0.06, fy - 0.1), (fx + s * 0.35, fy + 0.8), (fx + s * wide * 0.8, fy + 1.5), (fx + s * wide, fy + 2.3)])
    pipe(spline([(fx + s * wide, fy + 2.1), (fx + s * wide * 1.04, fy + 3.0), (fx + s * wide * 0.9, fy + 3.75), (fx + s * wide * 0.5, fy + 4.05)]), steel, 8 * k, 4)
    pipe(arm, hue, 13 * k, 5); tip = (fx + s * wide * 0.42, fy + 4.1)
    ax.add_patch(Ellipse(tip, 0.62, 0.44, angle=-s * 25, fc="#1d2024" if hose != "#17191d" else "#4b5057", ec="#0d0f11", transform=T, zorder=6))
    ax.add_patch(Ellipse((tip[0] - 0.05, tip[1] + 0.08), 0.22, 0.1, angle=-s * 25, fc="#8b9299", transform=T, zorder=7))
spring = spline([(fx - wide * 0.97, fy + 2.35), (fx - 0.8, fy + 1.65), (fx, fy + 1.45), (fx + 0.8, fy + 1.65), (fx + wide * 0.97, fy + 2.35)])
pipe(spring, (0.62, 0.65, 0.69), 4 * k, 4.5)
ax.add_patch(Circle((fx, fy), 0.27, color=hue * 0.85, transform=T, zorder=6))
# chest piece: stem, turned rim, diaphragm
ax.add_patch(FancyBboxPatch((ex - 0.2, ey - 1.35), 0.4, 0.8, boxstyle="round,pad=0.06", fc="#8e969d", ec="#4d545b", transform=T, zorder=6)); ax.add_patch(Rectangle((ex - 0.12, ey - 1.4), 0.1, 0.8, fc="#e9edf0", transform=T, zorder=7))
R = random.uniform(1.05, 1.3)
ax.add_patch(Circle((ex, ey), R * 1.03, fc="black", alpha=0.25, transform=S, zorder=1.6))
gold = random.random() < 0.25
metal = np.array([0.85, 0.68, 0.36]) if gold else np.array([0.78, 0.81, 0.84])
for j, r in enumerate(np.linspace(1, 0.74, 10)):
    ax.add_patch(Circle((ex - 0.012 * j, ey + 0.012 * j), R * r, fc=np.clip(metal * (0.5 + 0.065 * j), 0, 1), ec="none", transform=T, zorder=7))
ax.add_patch(Circle((ex, ey), R * 0.74, fc="#3a3f45", transform=T, zorder=8))
face = random.choice([np.array([0.93, 0.94, 0.93]), np.array([0.2, 0.22, 0.25]), hue])
ax.add_patch(Circle((ex, ey), R * 0.7, fc=face, transform=T, zorder=8)); ax.add_patch(Circle((ex, ey), R * 0.5, fc="none", ec=np.clip(face * 0.75, 0, 1), lw=1.5, transform=T, zorder=9))
a = np.radians(np.linspace(100, 170, 20))
ax.fill(np.r_[ex + 0.64 * R * np.cos(a), ex + 0.3 * R * np.cos(a[::-1])], np.r_[ey + 0.64 * R * np.sin(a), ey + 0.3 * R * np.sin(a[::-1])], color="white", alpha=0.5, transform=T, zorder=10)
ax.plot(ex + 0.87 * R * np.cos(a), ey + 0.87 * R * np.sin(a), color="white", lw=4, alpha=0.8, solid_capstyle="round", transform=T, zorder=10)
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
