# A zigzag line with a body: folded paper band, chalk on slate, stitched thread,
# neon tube, carved groove or brush stroke. Teeth, lean and course vary.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
style = random.choice(["folded", "folded", "chalk", "stitched", "neon", "carved", "brush"])

grounds = {"folded": ["#3c7482", "#e6dcc6", "#d3dfe6", "#5c4b63", "#f2e6e0", "#33503f"],
           "chalk": ["#26382f", "#2b2f36", "#4a3b36", "#1f2f45"], "stitched": ["#d9c7a5", "#8795a8", "#b5453c", "#50644a", "#e8e0d2"],
           "neon": ["#0b0b18", "#160a20", "#081a1c"], "carved": ["#b98a57", "#9a9a94", "#c9b79a", "#7d5b43"],
           "brush": ["#faf5ea", "#efe3cf", "#e4ecea", "#f7e1dc"]}
inks = {"folded": ["#f4743f", "#e0a72e", "#3a7bd5", "#c2255c", "#2f9e77", "#7048b5"], "chalk": ["#f4f4ee", "#ffe08a", "#ffb3c1", "#a5e3ff"],
        "stitched": ["#f7f3e8", "#8c1c2b", "#1d3c5e", "#f2b63c"], "neon": ["#ff3f8e", "#3fe0ff", "#b6ff3f", "#ffb13f"],
        "carved": ["#000000"], "brush": ["#1c1c24", "#a31621", "#1f4e79", "#2d5a3d"]}
ground = np.array(to_rgb(random.choice(grounds[style])))
ink = np.array(to_rgb(random.choice(inks[style])))

# --- ground: mottle, light from a corner, and cloth threads or wood grain
gx, gy = np.meshgrid(np.linspace(0, 1, 200), np.linspace(0, 1, 200))
texture = 0.35 * np.random.rand(200, 200) + 0.6 * np.abs(gx - random.random()) + 0.4 * gy
if style == "carved":
    texture = texture + 0.8 * np.random.rand(200, 1) * np.ones((1, 200))
if style == "stitched":
    texture = texture + 0.35 * np.sin(gx * 420) + 0.35 * np.sin(gy * 420)
ax.imshow(texture, extent=(-1, 1, -1, 1), zorder=0,
          cmap=LinearSegmentedColormap.from_list("g", [np.clip(ground * 1.08, 0, 1), ground * 0.78]))

# --- corners of the zigzag: even, growing, uneven, or following an arch
teeth = random.randint(2, 7)
n = 2 * teeth + 2
k = np.arange(n)
x = np.linspace(-1.15, 1.15, n)
height = random.uniform(0.18, 0.5) * np.ones(n)
course = random.choice(["even", "even", "growing", "uneven", "arch"])
if course == "growing":
    height = np.linspace(0.12, 0.6, n)
elif course == "uneven":
    height = height * np.random.uniform(0.55, 1.3, n)
y = np.where(k % 2 == 0, -1, 1) * height
if course == "arch":
    y = y + random.choice([-1, 1]) * (0.35 - 0.6 * x ** 2)
lean = random.choice([0, 0, random.uniform(-0.12, 0.12)])
x = x + lean * np.sign(y)
turn = random.choice([0, 0, np.pi / 2, random.uniform(-0.7, 0.7), np.pi])
shift = random.uniform(-0.2, 0.2) if abs(np.sin(turn)) in (0, 1) else 0
turned = np.column_stack([x * np.cos(turn) - (y + shift) * np.sin(turn), x * np.sin(turn) + (y + shift) * np.cos(turn)])
along = np.array([np.cos(turn), np.sin(turn)])
lw = random.uniform(0.5, 1.0) * 130 / (teeth + 3)


def plot(points, colour, width, alpha=1.0, **more):
    ax.plot(points[:, 0], points[:, 1], color=np.clip(colour, 0, 1), lw=width, alpha=alpha, **more)


if style == "folded":
    half = along * random.uniform(0.05, 0.5 * 1.6 / n)
    strips = [np.array([turned[i] - half, turned[i] + half, turned[i + 1] + half, turned[i + 1] - half]) for i in range(n - 1)]
    for d in (0.07, 0.05, 0.03):
        for q in strips:
            ax.add_patch(Polygon(q + (d, -d), color="black", alpha=0.09, linewidth=0))
    for odd in (1, 0):                                   # strips of one kind lie under the others
        for i in range(odd, n - 1, 2):
            tone = ink * 0.6 if odd else ink + (1 - ink) * 0.15
            ax.add_patch(Polygon(strips[i], facecolor=tone, edgecolor=tone * 0.7, linewidth=0.8))
            for s in np.linspace(0.1, 0.5, 6):           # shade that fades away from the fold
                q = strips[i].copy()
                q[2], q[3] = q[1] + (q[2] - q[1]) * s, q[0] + (q[3] - q[0]) * s
                ax.add_patch(Polygon(q, color="black" if odd else "white", alpha=0.06, linewidth=0))
            for e in (0.18, 0.82):
                a, b = strips[i][0] * (1 - e) + strips[i][1] * e, strips[i][3] * (1 - e) + strips[i][2] * e
                plot(np.array([a, b]), ink + (1 - ink) * (0.3 if odd else 0.7), 1.6)
elif style in ("chalk", "brush"):
    dense = np.vstack([turned[i] + (turned[i + 1] - turned[i]) * t for i in range(n - 1) for t in np.linspace(0, 1, 60)[:, None]])
    for _ in range(int(14 + 2 * lw)):                    # many thin, broken hairs side by side
        o = np.random.normal(0, lw * 0.0017, 2)
        wobble = np.cumsum(np.random.normal(0, 0.0006, dense.shape), axis=0)
        hair = dense + o + wobble
        if style == "chalk":
            hair = np.where((np.random.rand(len(hair)) < 0.25)[:, None], np.nan, hair)
        plot(hair, ink * random.uniform(0.85, 1.1), random.uniform(0.6, 2.2), random.uniform(0.3, 0.75))
elif style == "stitched":
    plot(turned + (0.015, -0.02), np.zeros(3), lw * 0.5, 0.3, linestyle=(0, (2.2, 0.7)), dash_capstyle="round")
    plot(turned, ink * 0.75, lw * 0.5, linestyle=(0, (2.2, 0.7)), dash_capstyle="round")
    plot(turned + (-0.003, 0.005), ink + (1 - ink) * 0.4, lw * 0.2, linestyle=(0, (5.5, 1.75)), dash_capstyle="round")
elif style == "neon":
    for m in np.linspace(4, 1, 9):
        plot(turned, ink, lw * 0.6 * m, 0.06, solid_joinstyle="round")
    plot(turned, ink + (1 - ink) * 0.3, lw * 0.5, solid_joinstyle="round")
    plot(turned, ink + (1 - ink) * 0.9, lw * 0.18, solid_joinstyle="round")
else:
    plot(turned + (0.02, -0.022), ground * 1.35, lw * 0.9, 0.8, solid_joinstyle="miter")
    plot(turned, ground * 0.38, lw * 0.9, solid_joinstyle="miter")
    plot(turned + (0.01, -0.012), ground * 0.55, lw * 0.6, solid_joinstyle="miter")

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
