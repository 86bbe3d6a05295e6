# A skateboard that stands in the street, on a kerb, on its back or in mid jump
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from matplotlib.transforms import Affine2D

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")

def shape(points, colour, alpha=1, tr=None, edge="none", lw=0):
    ax.add_patch(Polygon(points, closed=True, fc=colour, ec=edge, lw=lw, alpha=alpha, transform=tr or ax.transData))
def box(x, y, w, h, colour, alpha=1, tr=None):
    ax.add_patch(Rectangle((x, y), w, h, fc=colour, ec="none", alpha=alpha, transform=tr or ax.transData))

dark = random.random() < 0.45
wall = np.array(random.choice([(0.16, 0.2, 0.34), (0.28, 0.16, 0.27), (0.11, 0.25, 0.27)] if dark else [(0.88, 0.72, 0.6), (0.74, 0.85, 0.9), (0.8, 0.88, 0.76), (0.96, 0.86, 0.52)]))
street = wall * 0.45 + (0.12 if dark else 0.26)
deck = np.array(random.choice([(0.95, 0.75, 0.42), (0.95, 0.35, 0.35), (0.35, 0.85, 0.78), (0.95, 0.9, 0.8)] if dark else [(0.7, 0.42, 0.18), (0.78, 0.1, 0.16), (0.05, 0.45, 0.45), (0.32, 0.18, 0.5)]))
wheel = np.array(random.choice([(0.97, 0.97, 0.94), (1, 0.82, 0.3), (0.94, 0.3, 0.42), (0.35, 0.8, 0.95), (0.5, 0.92, 0.55)]))
# the place
fig.patch.set_facecolor(wall)
place = random.choice(["bricks", "skyline", "ramp"])
if place == "bricks":
    for r, y in enumerate(np.arange(-1.3, 5, 0.62)):
        for x in np.arange(-5.6 + (r % 2) * 0.7, 5, 1.4):
            box(x, y, 1.32, 0.54, wall * U(0.84, 0.98))
else:
    ax.add_patch(Circle((U(-3.5, 3.5), U(2.6, 3.6)), U(0.6, 1.1), fc="#fff3cf", ec="none", alpha=0.85))
    for x in np.arange(-5.2, 5, 1.15):
        h = U(1.2, 4.2) if place == "skyline" else U(0.5, 1.5)
        box(x, -1.4, U(0.9, 1.3), h, wall * (1.25 if dark else 0.82))
        for y in np.arange(-1.0, h - 1.8, 0.5):
            box(x + 0.2, y, 0.22, 0.26, "#ffe9a8" if dark else wall * 1.03, 0.8)
if place == "ramp":
    m = random.choice([-1, 1])
    a = np.linspace(0, np.pi / 2, 30)
    shape([(5.2 * m, -1.4), (5.2 * m, 2.4), (4.2 * m, 2.4)] + [(m * (4.2 - 4.6 * (1 - np.cos(k))), 2.4 - 3.8 * np.sin(k)) for k in a], wall * (1.6 if dark else 0.66))
    ax.add_patch(Circle((4.2 * m, 2.4), 0.12, fc="#e8ecef", ec="#60656b"))
box(-5, -5, 10, 3.7, street)
for _ in range(50):
    ax.add_patch(Ellipse((U(-5, 5), U(-4.9, -1.6)), U(0.05, 0.3), 0.05, fc=street * U(0.8, 1.2), ec="none"))
# the pose: in the board's own space the wheels touch y = 0
pose = random.choice(["stand", "kerb", "back", "jump"])
m, s, dx, y0 = random.choice([-1, 1]), U(0.98, 1.1), U(-0.2, 0.2), U(-2.7, -2.3)
put = lambda: Affine2D().scale(m * s, s).translate(dx, y0 + (1.4 if pose == "jump" else 0)) + ax.transData
a = U(8, 12) if pose == "kerb" else U(10, 26) if pose == "jump" else 0
tr = put()
if pose == "kerb":
    x, h = -2.3 + 4.6 * np.cos(np.radians(a)) - 0.8, 4.6 * np.sin(np.radians(a))
    box(x, -0.4, 9, h + 0.2, wall * 0.5 + 0.2, 1, tr)
    box(x, h - 0.3, 9, 0.55, wall * 0.4 + (0.4 if dark else 0.55), 1, tr)
    tr = Affine2D().translate(2.3, -0.6).rotate_deg(a).translate(-2.3, 0.6) + tr
elif pose == "back":
    tr = Affine2D().scale(1, -1).translate(0, 2.35) + tr
elif pose == "jump":
    tr = Affine2D().rotate_deg(a) + tr
for k in (1, 0.88):
    ax.add_patch(Ellipse((dx, y0 - (0.9 if pose == "jump" else 0.08)), 8 * s * k * (0.8 if pose == "jump" else 1), 0.7 * k, fc="black", ec="none", alpha=0.24))
# far wheels, deck, trucks, near wheels
for px in (-2.3, 2.3):
    ax.add_patch(Circle((px + 0.24, 0.46 if pose == "back" else 0.74), 0.56, fc=wheel * 0.5, ec="#222222", lw=1, transform=tr))
x = np.linspace(-4.2, 4.2, 90)
y = 1.35 + 0.9 * (np.clip(np.abs(x) - 2.9, 0, None) / 1.3) ** 1.6
th = np.sqrt(np.clip(1 - (np.abs(x) / 4.22) ** 16, 0, 1))
band = lambda lo, hi, c, cut=slice(None), edge="none", lw=0: shape(np.r_[np.c_[x, y + lo * th][cut], np.c_[x, y + hi * th][cut][::-1]], c, 1, tr, edge, lw)
seen = pose in ("back", "jump")                                # the painted underside is in view
band(-0.42 if seen else 0, 0.3 if seen else 0.66, deck, edge="#fff6e4" if dark else "#20161a", lw=4)
if seen:
    band(-0.42, 0, deck * 0.85)
    for k in range(6, 80, random.choice([6, 9, 14])):
        band(-0.42, 0, wheel, slice(k, k + 4))
else:
    band(0.3, 0.66, "#3a3a42")                                 # grip tape with its bolts
    for px in (-2.6, -2.0, 2.0, 2.6):
        ax.add_patch(Ellipse((px, 1.86), 0.16, 0.08, fc="#e5e8ec", ec="none", transform=tr))
for k, f in enumerate((0.6, 1.0, 0.75)):
    band(k * 0.1, k * 0.1 + 0.1, np.clip(deck * f, 0, 1))
for px in (-2.3, 2.3):
    box(px - 0.6, 1.16, 1.2, 0.17, "#70757c", 1, tr)
    box(px - 0.16, 0.9, 0.32, 0.28, deck * 0.8, 1, tr)
    shape([(px - 0.5, 1.16), (px + 0.34, 1.16), (px + 0.26, 0.5), (px - 0.26, 0.5)], "#b9bec5", 1, tr, "#4a4e54", 1.5)
    for r, c in ((0.6, wheel * 0.62), (0.54, wheel), (0.33, wheel * 0.8), (0.25, "#d8dce0"), (0.12, "#2b2d31")):
        ax.add_patch(Circle((px, 0.6), r, fc=c, ec="#2b2d31", lw=1.2 if r == 0.6 else 0, transform=tr))
    ax.add_patch(Ellipse((px - 0.26, 0.92), 0.26, 0.1, angle=40, fc="white", ec="none", alpha=0.9, transform=tr))
