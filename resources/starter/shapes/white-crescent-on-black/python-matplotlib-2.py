# a white crescent on black, in several materials
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#000000", "#08080c", "#0c0a08", "#050a0e"]))
r = U(2.7, 3.8)
shift, inner = r * U(.3, .7), r * U(.8, .97)
turn = random.choice([U(-.5, .5), np.pi + U(-.5, .5), U(0, 2 * np.pi)])       # a waning or waxing moon, or any way
c = (r * r - inner * inner + shift * shift) / (2 * shift)
h = np.sqrt(max(1e-6, r * r - c * c))
a, b = np.arctan2(h, c), np.arctan2(h, c - shift)
t = np.linspace(a, 2 * np.pi - a, 160)
s = np.linspace(2 * np.pi - b, b, 160)
outer = np.c_[r * np.cos(t), r * np.sin(t)]
hollow = np.c_[shift + inner * np.cos(s), inner * np.sin(s)]
p = np.r_[outer, hollow]
middle = np.array([(p[:, 0].max() + p[:, 0].min()) / 2, 0])
R = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
move = np.random.uniform(-.7, .7, 2)
put = lambda q: (np.asarray(q) - middle) @ R + move
p = put(p)

# the dark: bare, faint stars, or the grain of black paper
dark = random.randint(0, 2)
if dark == 1:
    ax.scatter(np.random.uniform(-5, 5, 70), np.random.uniform(-5, 5, 70), s=np.random.uniform(.3, 5, 70), color="white", alpha=.55, lw=0, zorder=0)
elif dark == 2:
    for _ in range(60):
        x, y, q = U(-5, 5), U(-5, 5), U(0, 3.1)
        ax.plot([x, x + .5 * np.cos(q)], [y, y + .5 * np.sin(q)], color="white", alpha=.07, lw=1, zorder=0)
if random.random() < .5:                                                       # a glow that hugs the shape
    for k in range(14):
        ax.add_patch(Polygon(p, fill=False, ec="white", alpha=.028, lw=3 + 4 * k, joinstyle="round", zorder=1))

white = random.choice(["#ffffff", "#f8f8f3", "#fdfdff"])
shape = ax.fill(*p.T, color=white, lw=0, zorder=2)[0]


def band(f, g):                                                                # a strip between the two edges, f..g across
    one, two = outer, hollow[::-1]
    return put(np.r_[one * (1 - f) + two * f, (one * (1 - g) + two * g)[::-1]])


look = random.randint(0, 4)
if look == 1:                                                                  # a moon: shade towards the hollow, craters
    for k in range(12):
        ax.fill(*band(.55 + .035 * k, 1).T, color="black", alpha=.035, lw=0, zorder=2.1)
    for _ in range(26):
        i, f, q = random.randint(12, 147), U(.1, .9), U(.06, .26)
        x, y = put(outer[i:i + 1] * (1 - f) + hollow[::-1][i:i + 1] * f)[0]
        v = np.linspace(0, 2 * np.pi, 24)
        for dx, tone in ((0, "#c9c9d0"), (.25 * q, "#ededf0")):
            crater = ax.fill(x + dx + q * np.cos(v), y - dx + q * np.sin(v), color=tone, lw=0, zorder=2.2)[0]
            crater.set_clip_path(shape)
elif look == 2:                                                                # brushed: pale grey strokes along the curve
    for _ in range(26):
        f, i, n = U(.08, .92), random.randint(0, 110), random.randint(15, 50)
        q = put(outer[i:i + n] * (1 - f) + hollow[::-1][i:i + n] * f)
        ax.plot(*q.T, color="#d4d4da", lw=U(.6, 2.4), alpha=.8, zorder=2.1, solid_capstyle="round")
elif look == 3:                                                                # woodcut: short cuts along the hollow edge
    for i in range(24, 137, 4):
        f = U(.55, .75)
        q = put([outer[i] * (1 - f) + hollow[::-1][i] * f, hollow[::-1][i + 1]])
        ax.plot(*q.T, color="black", lw=1.6, zorder=2.1, solid_capstyle="round")
elif look == 4:                                                                # cut paper: a lit and a shaded edge
    ax.fill(*band(.86, 1).T, color="#bdbdc4", lw=0, zorder=2.1)
    ax.fill(*band(0, .06).T, color="#e2e2e8", lw=0, zorder=2.1)
