import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off")
a, b = random.choice([("#1a1033", "#7b2ff7"), ("#f9f3e6", "#e9cfa6"), ("#051923", "#00a6a6"), ("#ffe1ea", "#ff8fab"), ("#2b0a0a", "#d9481c"), ("#d8ecf8", "#8fc1e3")])
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
dark = rgb(a).mean() < 0.5
y, x = np.mgrid[0:1:120j, 0:1:120j]
glow = np.exp(-((x - random.uniform(.2, .8)) ** 2 + (y - random.uniform(.4, .9)) ** 2) / random.uniform(.08, .3))[..., None]
room = rgb(a) * (1 - glow) + rgb(b) * glow
for _ in range(random.choice([0, 2, 3]) if dark else 0):                 # beams of the stage
    c, w = random.uniform(-.2, 1.2), random.uniform(.04, .12)
    beam = np.clip(1 - np.abs(x - c - (1 - y) * random.uniform(-.7, .7)) / (w + (1 - y) * .2), 0, 1)[..., None]
    room = room + .3 * beam * np.random.uniform(.3, 1, 3)
ax.imshow(np.clip(room, 0, 1), extent=(0, 10, 0, 10), origin="lower", interpolation="bilinear", zorder=0)
for _ in range(random.randint(0, 5)):                                     # notes in the air
    u, v = random.uniform(.6, 9.2), random.uniform(5, 9)
    c = "#ffffff" if dark else "#3b3340"
    ax.scatter([u], [v], s=90, color=c, marker="o", zorder=1); ax.plot([u + .17, u + .17, u + .55], [v, v + 1.1, v + .8], color=c, lw=3, zorder=1)
k = random.uniform(.86, 1.02)
T = Affine2D().translate(0, -4.6).rotate_deg(random.choice([-1, 1]) * random.uniform(8, 48)).scale(k).translate(random.uniform(4.7, 5.3), random.uniform(4.7, 5.2)) + ax.transData
body = rgb(random.choice(["#2a2a2e", "#c9ccd2", "#b3202a", "#d4a437", "#1f4f8f", "#e9e6df"]))
mesh = rgb(random.choice(["#c6cad0", "#8e949c", "#e0bd62", "#55585f"]))
light = random.uniform(-.45, .45)


def turned(outline, tone, z, n=90):
    """A turned part: half widths over heights, shaded round like a cylinder."""
    o = np.array(outline)
    p = Polygon(np.r_[np.c_[-o[:, 0], o[:, 1]], np.c_[o[:, 0], o[:, 1]][::-1]], fc="none", ec="#00000088", lw=1, transform=T, zorder=z + .1); ax.add_patch(p)
    u = np.linspace(-1, 1, n); s = .35 + .75 * np.exp(-((u - light) / .42) ** 2) + .35 * np.exp(-((u - .85) / .1) ** 2)
    w = o[:, 0].max()
    ax.imshow(np.clip(tone * s[None, :, None], 0, 1), extent=(-w, w, o[0, 1], o[-1, 1]), origin="lower", aspect="auto", interpolation="bilinear", transform=T, clip_path=p, zorder=z)


cable = np.linspace(0, 1, 60)
sway = random.uniform(-1.4, 1.4)
ax.plot(sway * np.sin(3.2 * cable) * cable, -.1 - 3.5 * cable, color="#111114", lw=7, transform=T, zorder=1)
turned([(.32, -.5), (.36, .1), (.5, .15), (.5, .55)], np.array([.25, .25, .27]), 2)
turned([(.5, .5), (.56, .9), (.72, 3.2), (.88, 5.4), (.98, 5.7)], body, 3)
turned([(1.02, 5.7), (1.18, 5.8), (1.18, 6.1), (1.05, 6.2)], mesh * .9, 5)
if random.random() < .8:                                                   # the switch
    ax.add_patch(Rectangle((-.2, 3.6), .4, 1.0, fc="#111", ec="#888", transform=T, zorder=6)); ax.add_patch(Rectangle((-.14, random.choice([3.66, 4.06])), .28, .46, fc=random.choice(["#e53935", "#43a047", "#ddd"]), transform=T, zorder=7))
# the ball of wire mesh: a lit sphere with a woven pattern
m = 150
X, Y = np.meshgrid(np.linspace(-1, 1, m), np.linspace(-1, 1, m))
Z = np.sqrt(np.clip(1 - X ** 2 - Y ** 2, 0, 1))
lon, lat = np.arctan2(X, Z + 1e-6), np.arcsin(np.clip(Y, -1, 1))
q = random.choice([22, 26, 32])
weave = np.maximum(np.sin(q * (lon + lat)), np.sin(q * (lon - lat)))
lit = np.clip(.28 + .75 * (light * X + .5 * Y + .65 * Z), .12, 1.3)
ball = np.ones((m, m, 4)); ball[..., :3] = np.clip(mesh * (lit * np.where(weave > .35, 1.05, .38))[..., None] + .45 * np.clip((light * X + .55 * Y + .7 * Z), 0, 1)[..., None] ** 12, 0, 1)
ball[..., 3] = (X ** 2 + Y ** 2 < 1) * 1.0
ax.imshow(ball, extent=(-1.62, 1.62, 6.05, 9.35), origin="lower", transform=T, zorder=4)
turned([(1.6, 7.5), (1.68, 7.56), (1.68, 7.84), (1.6, 7.9)], mesh * 1.05, 6)
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("auto")
