# A hand microphone on a stage, before lights or studio foam; metal, tilt, light, switch, cable by chance
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
dark = random.random() < .5
a, b = random.choice([("#140c28", "#5a2fc0"), ("#04141c", "#0b7480"), ("#230808", "#a8381a"), ("#0c1424", "#2f5fa8")] if dark else [("#e2c48e", "#fdf6e6"), ("#f08a9e", "#ffe3ea"), ("#7fb4dc", "#e2f1fb"), ("#a6cf9c", "#f0f8e4")])
body = rgb(random.choice(["#d3d6dc", "#e0b84a", "#f0ece4", "#e0525a"] if dark else ["#2c2c32", "#8e1c28", "#1f4a86", "#1d5a4c"]))
mesh = rgb(random.choice(["#d6dade", "#e8c868"] if dark else ["#7c828c", "#50545c", "#a8863a"]))
y, x = np.mgrid[0:1:120j, 0:1:120j]
glow = np.exp(-((x - random.uniform(.3, .7)) ** 2 + (y - random.uniform(.4, .8)) ** 2) / random.uniform(.1, .3))[..., None]
room = rgb(a) * (1 - glow) + rgb(b) * glow
place = random.choice(["beams", "bokeh"] if dark else ["foam", "bokeh"])
if place == "beams":
    for _ in range(random.randint(2, 4)):
        c, w, lean = random.uniform(-.1, 1.1), random.uniform(.04, .1), random.uniform(-.6, .6)
        beam = np.clip(1 - np.abs(x - c - (1 - y) * lean) / (w + (1 - y) * .2), 0, 1)[..., None]
        room = room + .3 * beam * np.random.uniform(.3, 1, 3)
if place == "foam":                                                       # wedges of studio foam
    wave = ((x + (np.floor(y * 6) % 2) * .083) * 12 % 1) * .22
    room = room * (.86 + wave[..., None])
ax.imshow(np.clip(room, 0, 1), extent=(0, 10, 0, 10), origin="lower", interpolation="bilinear", zorder=0)
if place == "bokeh":
    n = random.randint(18, 34)
    ax.scatter(np.random.uniform(0, 10, n), np.random.uniform(0, 10, n), s=np.random.uniform(100, 1400, n), c=np.random.uniform(.5, 1, (n, 3)), alpha=.25 if dark else .5, edgecolors="#ffffff", linewidths=.8, zorder=.5)
side = random.choice([-1, 1])
tilt = side * random.uniform(10, 46)
size = random.uniform(.84, .96)
T = Affine2D().translate(0, -4.6).rotate_deg(tilt).scale(size).translate(5 - side * .3, random.uniform(4.9, 5.2)) + ax.transData
light = random.choice([-1, 1]) * random.uniform(.2, .45)


def turned(outline, tone, z, n=90):
    """A turned part: half widths over heights, shaded round like a cylinder."""
    o = np.array(outline)
    p = Polygon(np.r_[np.c_[-o[:, 0], o[:, 1]], np.c_[o[:, 0], o[:, 1]][::-1]], fc="none", ec="#00000099", lw=1.1, transform=T, zorder=z + .1)
    ax.add_patch(p)
    u = np.linspace(-1, 1, n)
    s = .34 + .78 * np.exp(-((u - light) / .38) ** 2) + .4 * np.exp(-((u + np.sign(light) * .85) / .09) ** 2)
    shine = .5 * np.exp(-((u - light) / .1) ** 2)
    w = o[:, 0].max()
    ax.imshow(np.clip(tone * s[None, :, None] + shine[None, :, None], 0, 1), extent=(-w, w, o[0, 1], o[-1, 1]), origin="lower", aspect="auto", interpolation="bilinear", transform=T, clip_path=p, zorder=z)


if not dark:                                                              # its shadow on the wall
    t = np.linspace(-.9, np.pi + .9, 40)
    outline = np.r_[[[-.98, 5.7], [-.56, .9], [-.4, -.4], [.4, -.4], [.56, .9], [.98, 5.7]], np.c_[1.62 * np.cos(t), 7.7 + 1.65 * np.sin(t)]]
    ax.add_patch(Polygon(outline, fc="#20102044", transform=T + Affine2D().translate(14, -16), zorder=.8))
c = np.linspace(0, 1, 80)
sway = random.uniform(.5, 1.5) * random.choice([-1, 1])
for colour, lw, off in (("#0d0d10", 8, 0), ("#3a3a42", 4.5, .03), ("#9a9aa6", 1.2, .07)):
    ax.plot(sway * np.sin(4.4 * c) * c + off, -.3 - 4.6 * c, color=colour, lw=lw, transform=T, zorder=1)
turned([(.26, -.75), (.3, -.1), (.36, .0)], np.array([.2, .2, .22]), 2)
turned([(.48, -.02), (.52, .05), (.52, .5), (.5, .56)], np.array([.78, .79, .82]), 2)
turned([(.54, .52), (.58, .9), (.72, 3.2), (.88, 5.3), (1.0, 5.65)], body, 3)
for h, w in ((.95, .585), (5.25, .875)):                                   # rings let into the handle
    ax.plot([-w, w], [h, h], color="#ffffff" if body.mean() < .5 else "#222228", lw=2.2, alpha=.6, transform=T, zorder=4, solid_capstyle="butt")
turned([(1.04, 5.62), (1.2, 5.74), (1.2, 6.05), (1.06, 6.2)], mesh * .95, 5)
if random.random() < .8:                                                  # the switch
    ax.add_patch(Rectangle((-.22, 3.5), .44, 1.1, fc="#0e0e12", ec="#9a9aa0", transform=T, zorder=6))
    ax.add_patch(Rectangle((-.15, random.choice([3.57, 4.03])), .3, .5, fc=random.choice(["#e53935", "#43a047", "#e4e4e4"]), ec="#00000066", transform=T, zorder=7))
m = 170                                                                   # the head: a lit sphere of woven wire
X, Y = np.meshgrid(np.linspace(-1, 1, m), np.linspace(-1, 1, m))
Z = np.sqrt(np.clip(1 - X ** 2 - Y ** 2, 0, 1))
lon, lat = np.arctan2(X, Z + 1e-6), np.arcsin(np.clip(Y, -1, 1))
q = random.choice([20, 24, 28])
weave = np.maximum(np.sin(q * (lon + lat)), np.sin(q * (lon - lat)))
facing = np.clip(light * 1.4 * X + .5 * Y + .68 * Z, 0, 1)
ball = np.ones((m, m, 4))
ball[..., :3] = np.clip(mesh * ((.26 + .9 * facing) * np.where(weave > .3, 1.08, .34))[..., None] + .6 * facing[..., None] ** 14, 0, 1)
ball[..., 3] = X ** 2 + Y ** 2 < 1
ax.imshow(ball, extent=(-1.66, 1.66, 6.0, 9.36), origin="lower", transform=T, zorder=4)
turned([(1.62, 7.46), (1.72, 7.54), (1.72, 7.84), (1.62, 7.92)], mesh * 1.05, 6)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("auto")
