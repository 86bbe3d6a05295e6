import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, RegularPolygon
from matplotlib.transforms import Affine2D

# a screwdriver lying slantwise: grip with flutes, ferrule, steel shaft, flat or crosshead tip; workbench, blueprint or coloured paper
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
style = random.choice(["shaded", "shaded", "shaded", "flat", "blueprint"])
bg = random.choice(["#f3e9d2", "#22303c", "#d8572a", "#8fb8a8", "#fafafa", "#b08a5b", "#f2c14e", "#3c2f4f"]) if style != "blueprint" else random.choice(["#12437a", "#0d2f57", "#1d5f8a"])
fig.patch.set_facecolor(bg)
if style == "blueprint":
    for k in np.arange(-5, 5.1, 0.5):
        ax.axhline(k, color="white", lw=0.5, alpha=0.25, zorder=0); ax.axvline(k, color="white", lw=0.5, alpha=0.25, zorder=0)
elif bg == "#b08a5b" or random.random() < 0.3:               # planks
    for k in np.arange(-5, 5, random.uniform(1.2, 2.2)):
        ax.axhline(k, color="black", lw=2, alpha=0.3, zorder=0)
        for _ in range(6):
            ax.plot(np.linspace(-5, 5, 30), k + random.random() + 0.06 * np.sin(np.linspace(0, 9, 30) + random.random() * 6), color="black", lw=0.6, alpha=0.15, zorder=0)
turn = random.uniform(20, 160) * random.choice([-1, 1])
laid = Affine2D().rotate_deg(turn).scale(random.uniform(0.97, 1.08)).translate(random.uniform(-0.25, 0.25), random.uniform(-0.25, 0.25))
T, shade = laid + ax.transData, laid + Affine2D().translate(0.22, -0.28) + ax.transData
grip, second = random.choice([("#d62828", "#1f1f24"), ("#f4a100", "#22252b"), ("#1d6fb8", "#f2d024"), ("#2b9348", "#131a16"), ("#6a3b1f", "#c79a5b"), ("#e9ecef", "#c1121f"), ("#212529", "#ff6b00")])
steel = "#b9c0c7"; hand = random.uniform(3.2, 3.9)                                # length of the grip
fat = random.uniform(0.62, 0.85); thin = random.uniform(0.14, 0.22); cross = random.random() < 0.5
x0, x1, x2 = -4.5, -4.5 + hand, 4.45                           # butt, ferrule, tip

def tube(xs, half, colour, z):
    """A round part along the axis: flat, outlined, or in bands from shade to light."""
    xs, half = np.asarray(xs, float), np.asarray(half, float)
    ring = np.r_[np.c_[xs, half], np.c_[xs[::-1], -half[::-1]]]
    if style == "blueprint":
        ax.add_patch(Polygon(ring, fc=bg, ec="white", lw=1.8, transform=T, zorder=z))
        return
    c = np.array(plt.matplotlib.colors.to_rgb(colour))
    ax.add_patch(Polygon(ring, fc=c * 0.55, ec=c * 0.35, lw=1, transform=T, zorder=z))
    bands = [(-0.92, 0.95, 0.8), (-0.72, 0.85, 1.0)] if style == "flat" else [(-0.96 + 0.075 * k, 0.98 - 0.02 * k, 0.62 + 0.05 * k) for k in range(11)]
    for lo, hi, f in bands:
        col = np.clip(c * f + max(0, f - 0.95) * 0.5, 0, 1)
        ax.add_patch(Polygon(np.r_[np.c_[xs, half * hi], np.c_[xs[::-1], half[::-1] * lo]], fc=col, lw=0, transform=T, zorder=z + 0.1))
    if style == "shaded":
        ax.add_patch(Polygon(np.r_[np.c_[xs, half * 0.62], np.c_[xs[::-1], half[::-1] * 0.36]], fc="white", alpha=0.45, lw=0, transform=T, zorder=z + 0.2))

if style != "blueprint":                                       # its shadow on the table
    for w in (1.15, 1.0):
        ax.add_patch(Polygon([(x0, -0.5 * w), (x0, 0.5 * w), (x0 + 0.4, fat * w), (x1 - 0.4, fat * w), (x1, 0.3 * w), (x2, thin * w), (x2, -thin * w), (x1, -0.3 * w), (x1 - 0.4, -fat * w), (x0 + 0.4, -fat * w)], fc="black", alpha=0.16, lw=0, transform=shade, zorder=1))
# the shaft and the tip
square = random.random() < 0.3; tube([x1 - 0.1, x2 - 1.1], [thin, thin], steel, 3)
if cross:
    tube([x2 - 1.15, x2 - 0.75, x2 - 0.12, x2], [thin, thin * 1.0, thin * 0.45, thin * 0.12], "#8d949b", 3)
    line = "white" if style == "blueprint" else "#3d4349"
    for s in (-0.45, 0.45):
        ax.plot([x2 - 0.85, x2 - 0.1], [s * thin, s * thin * 0.3], color=line, lw=2, transform=T, zorder=5)
else:
    w = thin * random.uniform(1.5, 2.0)
    tube([x2 - 1.1, x2 - 0.75, x2 - 0.55, x2], [thin, w, w, w * 0.92], "#9aa1a8", 3)
    ax.plot([x2 - 0.75, x2 - 0.05], [0, 0], color="white" if style == "blueprint" else "#dfe4e8", lw=1.2, transform=T, zorder=5)
tube([x1 - 0.2, x1 + (0.55 if square else 0.3)], [thin * 1.7] * 2, "#7d848b", 4)
# the grip: butt, swelling, neck
u = np.linspace(0, 1, 40); shape = random.choice(["barrel", "waist", "ball"])
prof = {"barrel": 0.82 + 0.18 * np.sin(np.pi * u), "waist": 0.8 + 0.2 * np.cos(2 * np.pi * u * 0.95), "ball": 0.6 + 0.4 * np.exp(-((u - 0.2) / 0.22) ** 2)}[shape]
ends = np.sqrt(np.clip(1 - ((0.06 - u) / 0.06) ** 2 * (u < 0.06), 0, 1)) * np.where(u > 0.9, 1 - 0.45 * ((u - 0.9) / 0.1) ** 2, 1)
tube(x0 + hand * u, fat * prof * np.clip(ends, 0.3, 1), grip, 6); mark = "white" if style == "blueprint" else second
for a in (-0.68, -0.28, 0.12, 0.5):                            # flutes or soft inlays along the grip
    sel = (u > 0.16) & (u < 0.78)
    ax.plot((x0 + hand * u)[sel], (fat * prof * a)[sel], color=mark, lw=5 if style != "blueprint" else 1.5, solid_capstyle="round", alpha=0.9, transform=T, zorder=8)
for k in (0.09, 0.86):
    q = np.interp(k, u, prof) * fat
    ax.plot([x0 + hand * k] * 2, [-q * 0.97, q * 0.97], color=mark, lw=4 if style != "blueprint" else 1.5, transform=T, zorder=8)
if random.random() < 0.5:
    ax.add_patch(Circle((x0 + hand * 0.045, 0), 0.1, color=mark if style != "blueprint" else bg, ec="white" if style == "blueprint" else None, transform=T, zorder=9))
for _ in range(random.choice([0, 2, 4])):                      # screws and nuts beside it
    r, b = random.uniform(2.2, 4.2), np.radians(turn + random.choice([-90, 90]) + random.uniform(-22, 22))
    p = np.array([r * np.cos(b), r * np.sin(b)]); line = "white" if style == "blueprint" else "#4a5157"
    fill = bg if style == "blueprint" else random.choice(["#c9ced3", "#d9b65b"])
    if random.random() < 0.5:
        ax.add_patch(Circle(p, 0.36, fc=fill, ec=line, lw=1.5, zorder=2)); a = random.uniform(0, 3)
        for q in (a, a + np.pi / 2):
            ax.plot(p[0] + 0.22 * np.cos(q) * np.array([-1, 1]), p[1] + 0.22 * np.sin(q) * np.array([-1, 1]), color=line, lw=2.5, zorder=2)
    else:
        ax.add_patch(RegularPolygon(p, 6, radius=0.42, orientation=random.random(), fc=fill, ec=line, lw=1.5, zorder=2)); ax.add_patch(Circle(p, 0.2, fc=bg, ec=line, lw=1.5, zorder=2))
