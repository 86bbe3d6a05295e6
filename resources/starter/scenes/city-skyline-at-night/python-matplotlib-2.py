import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse
from matplotlib.collections import PatchCollection
from matplotlib.colors import LinearSegmentedColormap, to_rgb

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.axis("off")
rnd = random.uniform


def gradient(colours, y0, y1, z):
    cmap = LinearSegmentedColormap.from_list("g", colours)
    ax.imshow(np.linspace(0, 1, 200)[:, None], extent=(0, 100, y0, y1), cmap=cmap, origin="lower", aspect="auto", zorder=z)


def mix(a, b, t):
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


# sky from the glow of the city upwards, and the colours of the windows
glow, mid, top = random.choice([("#6d4a86", "#1f2d63", "#070b22"), ("#c0694e", "#4a2a5e", "#120c2c"), ("#2d8a94", "#12365a", "#061024"),
                                ("#35539b", "#142556", "#04081c"), ("#a84a78", "#3d2468", "#0d0a2a"), ("#4c6a5c", "#183440", "#060f18")])
lights = random.choice([["#ffd866", "#ffb35c", "#a8d8ff"], ["#fff3c4", "#ffe08a", "#ffffff"], ["#ffd866", "#ff8fb1", "#8ef0e4"], ["#ffc46b", "#ffe9b8", "#c7b6ff"]])
water = random.random() < 0.7
ground = rnd(16, 34) if water else rnd(4, 10)
gradient([glow, mid, top], ground, 100, 0)
for _ in range(random.randint(0, 120)):
    ax.add_patch(Circle((rnd(0, 100), rnd(45, 100)), rnd(0.1, 0.32), color="white", alpha=rnd(0.4, 1), lw=0, zorder=1))

# full moon or crescent
mx, my, mr = rnd(8, 92), rnd(74, 92), rnd(2.5, 7)
for r in np.linspace(mr * 3, mr, 10):
    ax.add_patch(Circle((mx, my), r, color="#fff6d5", alpha=0.05, lw=0, zorder=1))
a = np.linspace(-np.pi / 2, np.pi / 2, 40)
bite = random.choice([-1, -1, -0.2, 0.55])                 # -1: full moon, 0.55: crescent
ax.fill(mx + mr * np.r_[np.cos(a), bite * np.cos(a[::-1])], my + mr * np.r_[np.sin(a), np.sin(a[::-1])], color="#fdf6d8", zorder=1)

peak = rnd(10, 90)                                         # where the downtown is
spread, grow = rnd(18, 60), rnd(26, 46)


def skyline(z, colour, scale, p_lit):
    """Fill the width with towers; windows go into collections (and mirrored into the water)."""
    lit = {c: [] for c in lights}
    x = rnd(-5, 0)
    while x < 100:
        w = rnd(6, 14)
        h = scale * (rnd(9, 24) + grow * np.exp(-((x - peak) / spread) ** 2) * rnd(0.45, 1.05))
        top_y = ground + h
        face = mix(colour, "#000000", rnd(0, 0.3))
        kind = random.choice(["flat", "flat", "steps", "spire", "slant", "dome"])
        ax.add_patch(Rectangle((x, ground), w, h, color=face, lw=0, zorder=z))
        ax.add_patch(Rectangle((x + w * 0.78, ground), w * 0.22, h, color=mix(face, "#000000", 0.4), lw=0, zorder=z))
        if kind == "steps":
            ax.add_patch(Rectangle((x + w * 0.18, top_y), w * 0.64, h * 0.1, color=face, lw=0, zorder=z))
            ax.add_patch(Rectangle((x + w * 0.34, top_y), w * 0.32, h * 0.18, color=face, lw=0, zorder=z))
        elif kind == "spire":
            ax.add_patch(Polygon([(x, top_y), (x + w / 2, top_y + w * 0.9), (x + w, top_y)], color=face, lw=0, zorder=z))
            ax.plot([x + w / 2] * 2, [top_y, top_y + w * 1.7], color=face, lw=1.6, zorder=z)
            ax.add_patch(Circle((x + w / 2, top_y + w * 1.7), 0.6, color="#ff5a4f", zorder=z))
        elif kind == "slant":
            ax.add_patch(Polygon([(x, top_y), (x + w, top_y + w * 0.6), (x + w, top_y)], color=face, lw=0, zorder=z))
        elif kind == "dome":
            ax.add_patch(Ellipse((x + w / 2, top_y), w, w * 0.7, color=face, lw=0, zorder=z))
        main, dx, dy = random.choice(lights), rnd(1.5, 2.2), rnd(1.8, 2.8)
        for i in np.arange(x + 0.7, x + w - 1, dx):
            for y in np.arange(ground + 1.4, top_y - 1.4, dy):
                if random.random() < p_lit:
                    lit[main if random.random() < 0.8 else random.choice(lights)].append((i, y))
        if water:
            ax.add_patch(Rectangle((x, ground - h * 0.5), w, h * 0.5, color=mix(face, top, 0.3), alpha=0.6, lw=0, zorder=z))
        x += w + rnd(-1, 2)
    for c, spots in lit.items():
        ax.add_collection(PatchCollection([Rectangle(s, 0.85, 1.15) for s in spots], color=c, lw=0, alpha=0.5 + p_lit * 0.9, zorder=z + 0.1))
        if water:
            ax.add_collection(PatchCollection([Rectangle((a + rnd(-0.7, 0.7), ground - (b - ground) * 0.5), rnd(0.8, 2), 0.4) for a, b in spots],
                                              color=c, lw=0, alpha=0.4, zorder=z + 0.1))


if water:
    gradient([top, mix(mid, top, 0.4), mix(glow, top, 0.4)], 0, ground, 1.5)
else:
    ax.add_patch(Rectangle((0, 0), 100, ground, color=mix(top, "#000000", 0.3), zorder=1.5))
skyline(2, mix(mid, glow, 0.45), rnd(1.0, 1.25), 0.2)       # far, hazy
skyline(4, mix(mid, top, 0.6), rnd(0.75, 1.0), 0.5)         # near, dark

# quay with lamps, and either waves or car lights
ax.add_patch(Rectangle((0, ground - 0.8), 100, 1.6, color=mix(top, "#000000", 0.5), zorder=6))
for x in np.arange(rnd(1, 5), 100, rnd(5, 11)):
    ax.add_patch(Circle((x, ground + 2), 0.6, color="#fff1b5", zorder=6))
for _ in range(60):
    x, y = rnd(0, 100), rnd(0, ground - 1)
    colour = random.choice(lights) if water else random.choice(["#ff4d4d", "#fff3d0"])
    ax.plot([x, x + rnd(1, 5)], [y, y], color=colour, lw=1.1, alpha=0.35 if water else 0.8, zorder=6)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
