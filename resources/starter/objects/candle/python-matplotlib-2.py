# A burning candle in a dish, a candlestick or a bottle, by night or by day.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
night = random.random() < 0.65
wall = np.array(random.choice([(0.08, 0.07, 0.14), (0.15, 0.06, 0.07), (0.04, 0.11, 0.13), (0.10, 0.12, 0.07)] if night else [(0.42, 0.52, 0.50), (0.55, 0.40, 0.36), (0.36, 0.45, 0.58), (0.50, 0.44, 0.56)]))
mix = lambda a, b, f: np.clip(np.array(a) * (1 - f) + np.array(b) * f, 0, 1)
warm = np.array([1.0, 0.72, 0.32])
fig.patch.set_facecolor(wall)
x0, w, h = U(-0.4, 0.4), U(0.62, 0.95), U(3.0, 4.4)
place = random.choice(["dish", "stick", "bottle"])
base = {"dish": -3.6, "stick": -2.55, "bottle": -2.4}[place]
h, w = (min(h, 3.4), min(w, 0.75)) if place == "bottle" else (h, w)
top = base + h
behind = random.choice(["stripes", "window", "plain"])
if behind == "stripes":
    for k in np.arange(-5, 5, 1.0):
        ax.add_patch(Rectangle((k, -5), 0.5, 10, color=mix(wall, (1, 1, 1), 0.05), lw=0))
elif behind == "window":
    px = random.choice([-4.6, 1.9])
    ax.add_patch(Rectangle((px, -0.9), 2.8, 5, fc=mix(wall, (0.35, 0.5, 0.8), 0.4) if night else mix(wall, (0.75, 0.88, 1), 0.6), ec=wall * 0.55, lw=7))
    ax.plot([px + 1.4, px + 1.4, np.nan, px, px + 2.8], [-0.9, 4.1, np.nan, 1.6, 1.6], color=wall * 0.55, lw=4)
for k in range(24, 0, -1):                            # the glow around the flame
    ax.add_patch(Circle((x0, top + 1.0), (0.3 if night else 0.16) * k, color="#ffb54a", alpha=0.04 if night else 0.02, lw=0))
wood = np.clip(wall * 0.55 + np.array(random.choice([(0.22, 0.13, 0.07), (0.12, 0.10, 0.10), (0.26, 0.2, 0.12)])), 0, 1)
ax.add_patch(Rectangle((-5, -5), 10, 1.9, color=wood, lw=0))
ax.add_patch(Rectangle((-5, -3.2), 10, 0.1, color=mix(wood, warm, 0.35), lw=0))
for y in np.arange(-4.9, -3.2, 0.08):
    ax.plot([U(-6, -1), U(0, 6)], [y, y], color=wood * U(0.75, 1.0), lw=U(0.6, 2))
for k in range(8, 0, -1):                             # candle light on the table, then the shadow of the foot
    ax.add_patch(Ellipse((x0, -4.1), 1.1 * k, 0.21 * k, color=warm, alpha=0.05, lw=0))
ax.add_patch(Ellipse((x0 + 0.2, -4.35), 4.2, 0.75, color="black", alpha=0.4, lw=0))


def turned(ys, rs, colour, shine=0.35):
    """A round body in strips: dark at both sides, bright left of the middle."""
    colour = np.array(to_rgb(colour))
    for u in np.linspace(0, 0.9, 12):
        l, r = np.array(rs) * (1 - 0.62 * u), np.array(rs) * (1 - 1.25 * u)
        f = 0.5 + 0.55 * u
        ax.add_patch(Polygon(np.r_[np.c_[x0 - l, ys], np.c_[x0 + np.maximum(r, -l), ys][::-1]], color=mix(colour * f, warm, 0.12 * u), lw=0))
    ax.plot(x0 - 0.55 * np.array(rs), ys, color="white", alpha=shine, lw=2.5, solid_capstyle="round")


if place == "bottle":
    t = np.linspace(0, 1, 40)
    turned(-4.5 + 2.2 * t, np.interp(t, [0, 0.04, 0.5, 0.72, 0.93, 0.94, 1], [1.3, 1.4, 1.4, 0.6, 0.55, 0.66, 0.66]), random.choice(["#2d7a4f", "#8a5a28", "#35588f"]), 0.6)
elif place == "stick":
    t = np.linspace(0, 1, 60)
    rs = np.interp(t, [0, 0.06, 0.14, 0.3, 0.38, 0.5, 0.62, 0.72, 0.85, 0.93, 1], [1.7, 1.75, 1.2, 0.4, 0.36, 0.62, 0.36, 0.34, 0.6, 1.25, 1.3])
    turned(-4.45 + 1.95 * t, rs, random.choice(["#d9a648", "#b4bac2", "#8a5a3c", "#c77a4e"]))
else:
    m = np.array(to_rgb(random.choice(["#d8d2c4", "#c76f45", "#5f87a8", "#d9a648"])))
    s, th = random.choice([-1, 1]), np.linspace(0, 2 * np.pi, 40)
    ax.plot(x0 + s * (2.3 + 0.5 * np.cos(th)), -3.7 + 0.42 * np.sin(th), color=m * 0.75, lw=7)
    for wd, y, f in ((4.0, -4.0, 0.5), (4.5, -3.75, 0.8), (4.5, -3.65, 1.0), (4.1, -3.65, 0.62), (3.3, -3.72, 0.78)):
        ax.add_patch(Ellipse((x0, y), wd, wd * 0.23, color=m * f, lw=0))
wax = np.array(random.choice([(0.97, 0.92, 0.80), (0.80, 0.16, 0.18), (0.28, 0.45, 0.75), (0.93, 0.76, 0.36), (0.40, 0.62, 0.42), (0.88, 0.60, 0.75)]))
for u in np.linspace(-0.97, 0.97, 30):
    f = 0.5 + 0.48 * np.sqrt(1 - u * u) - 0.12 * u
    ax.add_patch(Rectangle((x0 + (u - 0.03) * w, base - 0.1 * np.sqrt(1 - u * u)), 0.07 * w, h, color=np.clip(wax * f, 0, 1), lw=0))
for k in range(14):                                   # wax lit from within below the flame
    ax.add_patch(Rectangle((x0 - w, top - 0.13 * (k + 1)), 2 * w, 0.13, color="#ffd488", alpha=0.5 * (1 - k / 14), lw=0))
ax.add_patch(Ellipse((x0, top), 2 * w, 0.4, color=mix(wax, (1, 0.9, 0.6), 0.5), lw=0))
ax.add_patch(Ellipse((x0, top + 0.02), 1.6 * w, 0.27, color=mix(wax, (1, 0.75, 0.3), 0.5) * 0.9, lw=0))
for _ in range(random.randint(3, 6)):                 # drips with thick round ends
    px, l = x0 + U(-0.9, 0.9) * w, U(0.5, 0.65 * h)
    for dx, c in ((0.05, wax * 0.55), (0, mix(wax, (1, 1, 0.9), 0.15))):
        ax.plot([px + dx] * 2, [top - 0.08, top - l], color=c, lw=7, solid_capstyle="round")
        ax.add_patch(Ellipse((px + dx, top - l), 0.3, 0.42, color=c, lw=0))
    ax.plot([px - 0.05] * 2, [top - 0.2, top - l], color="white", alpha=0.5, lw=1.5)
bend = U(-0.6, 0.6)
ax.plot([x0, x0 + 0.02, x0 + 0.1 * bend], [top, top + 0.25, top + 0.5], color="#2a1610", lw=3.5)
s, tall = np.linspace(0, 1, 50), U(1.8, 2.3)
for k in range(12):                                   # flame: orange edge to a white heart
    f = 1 - k / 14
    wd = 0.48 * f * np.sin(np.pi * s ** 0.55) ** 1.15
    cx, cy = x0 + bend * s ** 2 * f, top + 0.18 + tall * (0.12 * (1 - f) + f * s)
    c = mix(mix((1, 0.48, 0.08), (1, 0.8, 0.25), min(1, k / 5)), (1, 1, 0.9), max(0, k - 4) / 7)
    ax.add_patch(Polygon(np.r_[np.c_[cx - wd, cy], np.c_[cx + wd, cy][::-1]], color=c, alpha=0.55 if k < 2 else 0.85, lw=0))
for k in range(4):
    ax.add_patch(Ellipse((x0, top + 0.32), 0.4 - 0.06 * k, 0.34 - 0.05 * k, color="#4f86f0", alpha=0.3, lw=0))
