# A two-door fridge in a kitchen, shut with magnets or open on its food; colours, split, counters by chance
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle
ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
U = random.uniform
lum = lambda c: np.dot(to_rgb(c), [.3, .59, .11])
mix = lambda a, b, t: tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
body = random.choice(["#f7f7f4", "#bcc3c9", "#dc3f36", "#8fd0ca", "#2b2d33", "#f2dc9c"])
rooms = [("#f3e2c0", "#a87848", "#c99b66"), ("#2c4660", "#20262d", "#1d3046"), ("#b9d6c2", "#e9e4d8", "#6f9a80"), ("#c9745c", "#6e4a3d", "#8c4434"), ("#6d7f9c", "#c7b08a", "#e6e2da"), ("#46573a", "#c7b08a", "#2c3826")]
tone, floor, wood = random.choice([r for r in rooms if abs(lum(r[0]) - lum(body)) > .2])


def rect(x, y, w, h, c, z=1, **kw):
    ax.add_patch(Rectangle((x, y), w, h, fc=c, ec=kw.pop("ec", "none"), zorder=z, **kw))

def box(x, y, w, h, c, z=2, r=.12, ec="#3c4046"):
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=f"round,pad=0,rounding_size={r}", fc=c, ec=ec, lw=1.2, zorder=z))


rect(0, 0, 10, 10, tone)
tile = random.choice([.7, 1.0, 1.25])
ax.hlines(np.arange(1.4, 10, tile), 0, 10, color="white", lw=1, alpha=.3, zorder=1)
ax.vlines(np.arange(0, 10, tile), 1.4, 10, color="white", lw=1, alpha=.3, zorder=1)
rect(0, 0, 10, 1.4, floor)
for k in range(-8, 9):
    ax.plot([5 + k, 5 + 1.7 * k], [1.4, 0], color="black", lw=1, alpha=.25, zorder=1)
is_open, flip, w, h, y0 = random.random() < .5, random.choice([-1, 1]), U(3.6, 4.2), U(7.6, 8.3), .75
x0 = U(2.3, 2.9) if is_open else U(2.7, 3.4)
for a, b in ((0, x0 - .12), (x0 + w + .5, 10)):                            # counters and cupboards on both sides
    rect(a, .9, b - a, 3.0, wood); rect(a, .75, b - a, .3, "#1c1a1c"); rect(a, 3.75, b - a, .3, mix(wood, "white", .6)); rect(a, 7.6, b - a, 2.4, mix(wood, "black", .1))
    for y, t in ((1.2, 2.4), (7.75, 2.4)):
        box(a + .15, y, max(.3, b - a - .3), t, mix(wood, "white", .14), 1.5, .05)
    rect(a, 7.45, b - a, .15, "black", alpha=.3); cx = np.clip((a + b) / 2, .9, 9.2)
    if random.random() < .6:                                               # a plant, or a kettle
        box(cx - .4, 4.05, .8, .6, "#b5623c", 1.6, .06)
        for t in np.linspace(-.9, .9, 7):
            ax.add_patch(Polygon([(cx - .1, 4.6), (cx + t * .5 - .1, 5.2), (cx + t, 5.9 - t * t * .6), (cx + t * .5 + .15, 5.1)], fc=random.choice(["#2f7d46", "#58a35a"]), zorder=1.6))
    else:
        ax.add_patch(Circle((cx, 4.62), .56, fc="#d9dde2", ec="#44484e", zorder=1.6)); box(cx - .3, 5.15, .6, .16, "#33363c", 1.6, .05)
ax.add_patch(Polygon([(x0 + .1, .35), (x0 + w + 1.3, .35), (x0 + w + .4, 1.0), (x0, 1.0)], fc="black", alpha=.35, zorder=1.7))
ax.add_patch(Polygon([(x0 + w - .1, y0), (x0 + w + .42, y0 + .3), (x0 + w + .42, y0 + h - .1), (x0 + w - .1, y0 + h)], fc=mix(body, "black", .5), ec="#3c4046", zorder=1.8))
rect(x0 + .25, y0 - .2, w - .5, .3, "#222222", 1.9)
box(x0, y0, w, h, mix(body, "black", .25), 2)
split = y0 + h * random.choice([.66, .36, .7])
parts = [(split + .05, y0 + h - split - .1), (y0 + .1, split - y0 - .15)]
big = max(parts, key=lambda p: p[1])
for y, t in parts:
    if is_open and (y, t) == big:
        box(x0 + .14, y, w - .28, t, "#f6fcff", 3)
        ax.imshow(np.linspace(.05, .5, 30)[:, None], extent=(x0 + .2, x0 + w - .2, y + .06, y + t - .06), cmap="Blues", vmin=0, vmax=1.6, zorder=3.1, aspect="auto")
        rect(x0 + w * .35, y + t - .2, w * .3, .1, "#fff3b0", 3.2)
        rows, gap = np.linspace(y + .1, y + t - .15, 5)[:-1], (t - .25) / 4
        for j, s in enumerate(rows):
            rect(x0 + .2, s - .04, w - .4, .08, "#6fa6ba", 4)
            x = x0 + .32
            while x < x0 + w - .8:
                c, q, tall = random.choice(["#e23c2e", "#f3ad1c", "#4f9e38", "#ffffff", "#8248c8", "#ec7f22", "#3b8fc8"]), U(.36, .56), U(.4, .72) * gap
                if j == 0 or random.random() < .3:
                    ax.add_patch(Circle((x + q / 2, s + q / 2 + .04), q / 2, fc=c, ec="#33333388", zorder=5)); ax.add_patch(Circle((x + q * .36, s + q * .66), q * .1, fc="white", alpha=.7, zorder=5))
                else:
                    box(x, s + .04, q, tall, c, 5, .06); rect(x + q * .12, s + .12, q * .16, tall * .75, "white", 5.1, alpha=.55); box(x + q * .28, s + tall + .04, q * .44, gap * .1, "#444", 5, .02)
                x += q + U(.05, .2)
        rect(x0 + .24, rows[0], w - .48, gap * .62, "#bfe3f0", 6, alpha=.4, ec="#5b93a8"); rect(x0 + w * .4, rows[0] + gap * .45, w * .2, .08, "#5b93a8", 6)
        e, up = x0 + w, y + t                                              # the swung door
        ax.add_patch(Polygon([(e, y), (e + 1.75, y - .35), (e + 1.75, up + .3), (e, up)], fc=body, ec="#3c4046", zorder=6))
        ax.add_patch(Polygon([(e + .12, y + .15), (e + 1.55, y - .1), (e + 1.55, up + .05), (e + .12, up - .15)], fc="#eef6f8", ec="#9fb4bd", zorder=7))
        for f in (.08, .38, .68):
            s = y + f * t
            for k in range(3):
                box(e + .24 + .42 * k, s, .3, t * U(.1, .2), random.choice(["#2f9e62", "#fdfdfd", "#d95f30", "#f0c83c"]), 8, .06)
            ax.add_patch(Polygon([(e + .14, s), (e + 1.52, s - .12), (e + 1.52, s + .22), (e + .14, s + .28)], fc="#9cc3d2", ec="#6b94a4", alpha=.8, zorder=9))
        continue
    box(x0 + .05, y, w - .1, t, body, 3)
    sheen, u = np.zeros((1, 60, 4)), np.linspace(0, 1, 60)                 # light falls across the metal
    sheen[0, :, :3] = (u < .55)[:, None]
    sheen[0, :, 3] = np.where(u < .55, .6 * np.exp(-((u - .22) / .13) ** 2), .4 * np.clip(u - .55, 0, 1))
    ax.imshow(sheen, extent=(x0 + .12, x0 + w - .12, y + .07, y + t - .07), zorder=4, aspect="auto", interpolation="bilinear")
    hx, ln = x0 + (.45 if flip > 0 or is_open else w - .68), min(2.4, t * .6)
    hy = y + .3 if y > split else y + t - .3 - ln
    box(hx + .07, hy - .07, .2, ln, "#00000055", 5, .09, "none"); box(hx, hy, .2, ln, "#e6eaee" if lum(body) < .6 else "#5d646c", 6, .09); rect(hx + .05, hy + .1, .05, ln - .2, "white", 6.1, alpha=.7)
    for _ in range(random.randint(1, 5) if (y, t) == big else 0):
        a, b, q = x0 + w * U(.32, .7), y + t * U(.3, .8), U(.35, .75)
        rect(a + .05, b - .06, q, q, "black", 5, alpha=.3); rect(a, b, q, q, random.choice(["#ffe066", "#ff8fa3", "#7bdff2", "#b8e986"]), 5.1); ax.add_patch(Circle((a + q / 2, b + q * .9), .09, fc="#d62839", zorder=5.2))
for c, x in zip(random.sample(["#d98e3a", "#5b8a9a", "#a84a5a", "#e6ddc8"], 2), (x0 + w * .25, x0 + w * .7)):
    box(x - .45, y0 + h, .9, U(.3, .6), c, 3, .08)                         # bowls and boxes on top
ax.set_aspect("auto"); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
