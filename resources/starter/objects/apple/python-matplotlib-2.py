import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

# skin and blush
skin, blush = random.choice([("#d3262f", "#f2a84a"), ("#8fbf3a", "#cfe07a"), ("#f2c83a", "#e8604a"), ("#a3161f", "#d9503a"), ("#e8705a", "#f6e08a"), ("#6fa83a", "#c4473a")])
wall, table = random.choice([("#e3ecec", "#b98654"), ("#f6e3c4", "#6f8fa0"), ("#cfd8ea", "#f2ece0"), ("#3f4a5a", "#6b4a35"), ("#f4d4d0", "#7a9a7a"), ("#fdf6e4", "#c9a9a0")])
fig.patch.set_facecolor(wall)
ax.axhspan(0, random.uniform(2.5, 5.5), color=table, zorder=0)
wide, tall = random.uniform(0.9, 1.15), random.uniform(0.82, 1.1)
light = random.choice([-1, 1])
leaf_c = random.choice(["#5f9e3c", "#3c7a3a", "#8ab84a", "#a8923a"])


def outline(n=160):
    """a heart-like round with a hollow above and a dent below; radius about 1"""
    t = np.linspace(0, 2 * np.pi, n)
    r = 1 - 0.17 * np.exp(-((t - np.pi / 2) / 0.33)**2) - 0.07 * np.exp(-((t - 1.5 * np.pi) / 0.3)**2)
    x, y = r * np.cos(t), r * np.sin(t)
    return wide * x * (1 + 0.13 * y), tall * y


def apple(x, y, s, tilt, z):
    ca, sa = np.cos(tilt), np.sin(tilt)
    at = lambda px, py: (x + s * (np.asarray(px) * ca - np.asarray(py) * sa), y + s * (np.asarray(px) * sa + np.asarray(py) * ca))
    px, py = outline()
    ax.add_patch(Ellipse((x - light * 0.35 * s, y - s * tall * 0.93), 2.1 * s * wide, 0.35 * s, color="black", alpha=0.3, lw=0, zorder=z - 0.5))
    body = ax.fill(*at(px, py), color=skin, zorder=z, lw=0)[0]
    # shading: a small image of a lit sphere, cut out by the outline
    g = np.linspace(-1.25, 1.25, 90); gx, gy = np.meshgrid(g, g)
    d = np.clip(1.0 - 0.42 * ((gx - light * 0.35)**2 + (gy - 0.35)**2) + 0.1, 0.28, 1.12)
    mix = np.clip(0.9 - ((gx - light * 0.45) ** 2 + (gy - 0.5 * blush_at)**2) * 0.9, 0, 1) * 0.75
    a = np.arctan2(gx, 1.6 + gy)
    mix = np.clip(mix + 0.16 * np.sin(a * 42 + 2 * np.sin(gy * 3)) * streaky, 0, 1)[..., None]
    rgb = np.clip((np.array(to_rgb(skin)) * (1 - mix) + np.array(to_rgb(blush)) * mix) * d[..., None], 0, 1)
    tr = plt.matplotlib.transforms.Affine2D().scale(s).rotate(tilt).translate(x, y) + ax.transData
    ax.imshow(rgb, extent=[-1.25, 1.25, -1.25, 1.25], origin="lower", transform=tr, zorder=z + 0.1, clip_path=body, clip_on=True)
    ax.set_xlim(0, 10); ax.set_ylim(0, 10)
    ax.plot(*at(np.random.uniform(-0.9, 0.9, 45) * wide, np.random.uniform(-0.9, 0.75, 45) * tall), "o", ms=1.4, mec="none", color="#fff0c4", alpha=0.6, zorder=z + 0.15, clip_path=body)
    ax.add_patch(Ellipse(at(0, 0.8 * tall), 0.8 * s, 0.24 * s, angle=np.rad2deg(tilt), color="black", alpha=0.3, lw=0, zorder=z + 0.2, clip_path=body))
    ax.add_patch(Ellipse(at(light * 0.5, 0.4), 0.2 * s, 0.5 * s, angle=light * 25 + np.rad2deg(tilt), color="white", alpha=0.65, lw=0, zorder=z + 0.2))
    if drops:
        for _ in range(12):
            q = at(random.uniform(-0.6, 0.6), random.uniform(-0.7, 0.5))
            ax.add_patch(Ellipse(q, 0.1 * s, 0.13 * s, fc="#ffffff55", ec="#ffffffcc", lw=0.8, zorder=z + 0.25))
    if bitten and z == 3:                                         # a bite shows the flesh
        for bx, by, r in ((-light * 0.98 * wide, 0.2, 0.34), (-light * 1.0 * wide, -0.12, 0.36), (-light * 0.95 * wide, 0.02, 0.46)):
            ax.add_patch(Ellipse(at(bx, by), 2 * r * s, 2 * r * s, fc="#fdf3cf", ec="#e3d08a", lw=1, zorder=z + 0.3, clip_path=body))
        ax.add_patch(Ellipse(at(-light * 0.9 * wide, 0.03), 0.5 * s, 0.75 * s, fc="#fdf3cf", lw=0, zorder=z + 0.31, clip_path=body))
    u = np.linspace(0, 1, 20)
    bend = random.uniform(-0.35, 0.35)
    ax.plot(*at(bend * u**2, 0.72 * tall + 0.55 * u), color="#6b4526", lw=4.5 * s, solid_capstyle="round", zorder=z + 0.4)
    if random.random() < 0.75:
        side, L = random.choice([-1, 1]), random.uniform(0.6, 0.95)
        w = 0.2 * np.sin(np.pi * u)
        rise = random.uniform(-0.1, 0.4)
        lx, ly = bend * 0.3 + side * L * u, 0.72 * tall + 0.3 + rise * u + 0.15 * np.sin(np.pi * u)
        ax.fill(*at(np.r_[lx, lx[::-1]], np.r_[ly + w, (ly - w)[::-1]]), color=leaf_c, zorder=z + 0.5, lw=0)
        ax.fill(*at(np.r_[lx, lx[::-1]], np.r_[ly, (ly - w)[::-1]]), color="black", alpha=0.18, zorder=z + 0.51, lw=0)
        ax.plot(*at(lx, ly), color="white", alpha=0.6, lw=1, zorder=z + 0.52)


def half(x, y, s, z):
    """a cut half with core and seeds"""
    px, py = outline()
    ax.add_patch(Ellipse((x, y - s * tall * 0.93), 2.0 * s, 0.3 * s, color="black", alpha=0.3, lw=0, zorder=z - 0.5))
    ax.fill(x + s * px, y + s * py, color=skin, zorder=z); ax.fill(x + 0.92 * s * px, y + 0.92 * s * py, color="#fbf2cc", zorder=z)
    ax.add_patch(Ellipse((x, y), 0.75 * s, 0.95 * s, fc="#f3e2a0", ec="#d9c070", lw=1.5, zorder=z))
    for d in (-1, 1):
        ax.add_patch(Ellipse((x + d * 0.14 * s, y), 0.14 * s, 0.32 * s, angle=d * 12, color="#4a2812", zorder=z + 0.1))
    ax.plot([x, x + 0.05], [y + 0.8 * s * tall, y + 1.15 * s * tall], color="#6b4526", lw=3.5 * s, zorder=z)


blush_at, streaky = random.uniform(-1, 1), random.choice([0, 1, 1.6])
drops, bitten = random.random() < 0.3, random.random() < 0.25
if random.random() < 0.4:                                        # checked cloth or boards
    for k in np.arange(-1, 11, random.uniform(0.6, 1.3)):
        ax.plot([k, k + (k - 5) * 0.5], [2.4, 0], color="white", alpha=0.35, lw=random.uniform(2, 8), zorder=0.1)
layout, side = random.choice(["one", "one", "two", "three", "half"]), random.choice([-1, 1])
if layout in ("one", "half"):
    s = random.uniform(2.1, 2.9) if layout == "one" else 2.1
    apple(5 - (side * 1.1 if layout == "half" else random.uniform(-0.7, 0.7)), random.uniform(4.0, 4.8), s, random.uniform(-0.35, 0.35), 3)
    if layout == "half":
        half(5 + side * 2.4, 2.7, 1.5, 5)
elif layout == "two":
    apple(5 - side * 1.6, 4.8, 1.9, random.uniform(-0.3, 0.3), 2); apple(5 + side * 1.7, 3.6, 1.9, random.uniform(-0.9, 0.9), 3)
else:
    for dx, yy, z in ((-2.4, 3.8, 2), (2.3, 3.9, 3), (0, 3.2, 4)):
        apple(5 + side * dx, yy, random.uniform(1.4, 1.65), random.uniform(-0.5, 0.5), z)
