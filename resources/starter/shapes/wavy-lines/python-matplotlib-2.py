# Wavy lines in bundles: satin ribbons, neon tubes, brushed ink, raked sand or
# bands that fill the sheet. Direction, bend, swell and colours change.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

palettes = [["#0b3c5d", "#39b0a6", "#f2d479", "#ee6f57", "#c9405c"], ["#3a0ca3", "#7209b7", "#f72585", "#4cc9f0"],
            ["#264653", "#2a9d8f", "#e9c46a", "#e76f51"], ["#012a4a", "#2a6f97", "#89c2d9"], ["#1b4332", "#74c69d", "#d8f3dc"],
            ["#6f1d1b", "#bb9457", "#ffe6a7"], ["#111111", "#666666"], ["#ff595e", "#ffca3a", "#8ac926", "#1982c4", "#6a4c93"]]
cmap = LinearSegmentedColormap.from_list("lines", random.choice(palettes))
style = random.choice(["ribbons", "neon", "ink", "sand", "bands", "ribbons"])

# --- ground
if style == "neon":
    ground = np.array(to_rgb(random.choice(["#0a0a18", "#14081f", "#06181c", "#1a1a1a"])))
elif style == "sand":
    ground = np.array(to_rgb(random.choice(["#d9c39a", "#cbbfae", "#e6d3b3", "#b9b2a6", "#e3b98f"])))
else:
    ground = np.array(to_rgb(random.choice(["#fdf7ea", "#eef3f6", "#fbe9e1", "#e8f0e4", "#f3eefa", "#fffdf5"])))
ax.imshow(np.random.rand(160, 160) * 0.5 + np.linspace(0, 0.5, 160)[:, None], extent=(-8, 8, -8, 8),
          cmap=LinearSegmentedColormap.from_list("g", [ground, ground * 0.86]), zorder=0)

# --- the waves run along s; their rows lie across, at heights c
s = np.linspace(-8, 8, 340)
count = random.randint(5, 13)
gap = 11.5 / count
length = random.uniform(1.8, 5.5)
height = min(gap * random.uniform(0.35, 0.75), 0.22 * length)
shift = random.choice([0, random.uniform(-0.8, 0.8)])     # from one line to the next
swell = random.choice([0, 0, random.uniform(0.05, 0.1)])         # waves grow along the line
second = random.choice([0, 0, 0.15])                               # smaller wave on top
grow = random.choice([0, 0.6])                                   # rows grow from one side to the other
turn = random.choice([0, 0, np.pi / 2, random.uniform(-0.9, 0.9)])
colour_order = random.choice([lambda k: k / (count - 1), lambda k: (k % 3) / 2, lambda k: abs(2 * k / (count - 1) - 1)])


def rotate(c):
    return s * np.cos(turn) - c * np.sin(turn), s * np.sin(turn) + c * np.cos(turn)


def line(c, colour, lw, alpha=1.0, dx=0.0, dy=0.0):
    px, py = rotate(c)
    ax.plot(px + dx, py + dy, color=np.clip(colour, 0, 1), lw=lw, alpha=alpha, solid_capstyle="butt")


rows = []
for k in range(-3, count + 3):
    c0 = (k - (count - 1) / 2) * gap
    amp = height * (1 + grow * k / count) * np.clip(1 + swell * s, 0.2, 3)
    phase = 2 * np.pi * s / length + shift * k
    rows.append((k, c0 + amp * (np.sin(phase) + second * np.sin(2.3 * phase + 1))))

points_per_unit = 72 * 5 / 10
lw = gap * points_per_unit * random.uniform(0.3, 0.62)
for k, c in reversed(rows):
    colour = np.array(cmap(colour_order(np.clip(k, 0, count - 1)))[:3])
    light = colour + (1 - colour) * 0.45
    if style == "ribbons":
        for d, a in ((0.14, 0.10), (0.09, 0.14), (0.05, 0.16)):
            line(c, np.zeros(3), lw * 1.05, a, d, -d)
        line(c, colour * 0.75, lw)
        line(c, colour, lw * 0.8)
        line(c, light, lw * 0.35, 0.6, -lw * 0.001, lw * 0.002)
        line(c, np.ones(3), lw * 0.1, 0.6, -lw * 0.002, lw * 0.004)
    elif style == "neon":
        for m, a in ((2.4, 0.07), (1.8, 0.10), (1.2, 0.18)):
            line(c, colour + 0.2, lw * m, a)
        line(c, colour + (1 - colour) * 0.3 + 0.1, lw * 0.55)
        line(c, light + 0.3, lw * 0.2)
    elif style == "ink":
        for _ in range(int(6 + lw / 2)):                 # bristles of a brush
            o = random.gauss(0, 0.16) * lw / points_per_unit * 1.6
            line(c + o, colour * random.uniform(0.7, 1.1), random.uniform(0.5, lw * 0.25), random.uniform(0.35, 0.8))
    elif style == "sand":
        for o, tone in ((-0.12, 0.72), (-0.07, 0.8), (0.0, 0.9), (0.07, 1.08), (0.12, 1.16)):
            line(c + o * gap * 2, ground * tone, lw * 0.28, 0.8)
    else:
        px, py = rotate(c)                               # a band covers all that lies below it
        qx, qy = rotate(np.full_like(s, -12.0))
        for d, a in ((0.18, 0.10), (0.09, 0.14)):
            ax.plot(px, py + d, color="black", lw=4, alpha=a)
        ax.add_patch(Polygon(np.column_stack([np.r_[px, qx[::-1]], np.r_[py, qy[::-1]]]), facecolor=colour,
                             edgecolor=light, linewidth=1.5, zorder=2))

ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
