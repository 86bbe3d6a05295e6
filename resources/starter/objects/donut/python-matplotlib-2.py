# A frosted donut on a plate, seen a little from the side, perhaps bitten, with dripping glaze.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(-5, 5), ylim=(-5, 5)); ax.axis("off")
bg = np.array(to_rgb(random.choice(["#bfe3e0", "#fbe7c6", "#3d405b", "#f7cad0", "#264653", "#6d4c41", "#fdfcf8"])))
fig.patch.set_facecolor(bg)
dough = np.array(to_rgb(random.choice(["#d99a52", "#c98842", "#e3b26b", "#8a5a35"])))
glaze = np.array(to_rgb(random.choice(["#f48fb1", "#5d3a26", "#fff6ea", "#8fd3c1", "#c9a0dc", "#f6c945", "#e4572e"])))
x0, y0, R, k = random.uniform(-.45, .45), random.uniform(-.3, .3), random.uniform(3.4, 4.1), random.uniform(.62, .95)
hole, thick = R * random.uniform(.24, .33), R * .55 * (1 - k) + .25
bite = random.choice([None, None, random.uniform(.3, 2.8)])
t = np.linspace(0, 2 * np.pi, 240)
lump = 1 + .012 * np.sin(3 * t + random.uniform(0, 6)) + .01 * np.sin(5 * t)


def ring(r, dy, c, z, alpha=1.0, sx=0):
    return ax.add_patch(Polygon(np.c_[x0 + sx + r * np.cos(t), y0 + dy + r * k * np.sin(t)], fc=c, lw=0, zorder=z, alpha=alpha))


for i in range(6):
    ring(R * (1.18 - .03 * i), -thick - .15, np.clip(bg * (.93 - .05 * i), 0, 1), 1, .5)
if random.random() < .6:                                      # plate
    for f, c in ((1.2, .86), (1.17, .98), (.95, .9), (.93, .95)):
        ring(R * f, -thick - .1, np.array([c, c, c]), 1.5)
    ring(R * 1.03, -thick - .2, np.zeros(3), 1.6, .2, .15)
for i in np.linspace(0, 1, 14):                               # dough from the bottom up
    ring(R * lump * (.95 + .05 * np.sin(i * np.pi)), -thick * (1 - i), np.clip(dough * (.6 + .45 * i), 0, 1), 2)
ring(R * .985 * lump, -thick * .42, np.clip(dough * 1.22 + .06, 0, 1), 2.1)                   # pale band round the waist
drip = R * .9 * (1 + .05 * np.sin(t * random.randint(6, 10) + random.uniform(0, 6)) + .04 * np.sin(t * 4 + random.uniform(0, 6)))
long = np.clip(np.sin(t * random.randint(7, 11) + 1), 0, 1) ** 2 * random.uniform(.1, .5) * np.clip(-np.sin(t), 0, 1)
for dy, f in ((-.12, .68), (0, 1), ):
    ax.add_patch(Polygon(np.c_[x0 + drip * np.cos(t), y0 + dy + .05 + drip * k * np.sin(t) - long * thick * 1.5], fc=np.clip(glaze * f, 0, 1), lw=0, zorder=3))
for f, a in ((.8, .12), (.72, .12), (.64, .14)):              # soft light on the crown of the ring
    ax.add_patch(Polygon(np.c_[x0 + R * f * np.cos(t), y0 + .1 + R * f * k * np.sin(t)], fc="white", lw=0, zorder=3, alpha=a))
ring(R * .56, .06, glaze, 3, .75)
ring(hole * 1.5, .02, np.clip(glaze * .8, 0, 1), 3.1, .6)
for a, b in ((1.9, 2.5), (2.6, 2.75)):                         # gloss
    s = np.linspace(a, b, 20)
    ax.plot(x0 + R * .74 * np.cos(s), y0 + .1 + R * .74 * k * np.sin(s), color="white", lw=9, alpha=.65, solid_capstyle="round", zorder=3.4)
top = random.choice(["sprinkles", "sprinkles", "drizzle", "nuts"])
if top == "drizzle":
    s = np.linspace(-1, 1, 400)
    zig = np.c_[x0 + s * R * .95, y0 + R * k * .9 * np.sin(s * random.randint(26, 36))]
    rr = np.hypot(zig[:, 0] - x0, (zig[:, 1] - y0) / k)
    zig[(rr > R * .84) | (rr < hole * 1.3)] = np.nan
    ax.plot(*(zig.T + np.array([[0], [-.07]])), color="black", alpha=.3, lw=6, zorder=4)
    ax.plot(*zig.T, color=random.choice(["#fff3e0", "#4e2a1a"]) if glaze.sum() < 2.2 else "#4e2a1a", lw=5, zorder=4, solid_capstyle="round")
else:
    colors = ["#e63946", "#ffd166", "#06d6a0", "#118ab2", "#ffffff"] if top == "sprinkles" else ["#e0b574", "#c98d4b", "#f1d4a2"]
    n = random.randint(45, 90)
    a, q, b = np.random.uniform(0, 6.28, n), R * np.random.uniform(.42, .8, n), np.random.uniform(0, 3.14, n)
    p = np.c_[x0 + q * np.cos(a), y0 + q * k * np.sin(a)]
    step = np.c_[.3 * np.cos(b), .3 * k * np.sin(b)] * (1 if top == "sprinkles" else .4)
    for shift, c in ((np.array([.05, -.07]), [(0, 0, 0, .3)]), (0, [random.choice(colors) for _ in range(n)])):
        ax.add_collection(LineCollection(np.stack([p + shift, p + step + shift], 1), colors=c, linewidths=4.5, capstyle="round", zorder=4))
for i in range(8):                                            # the hole, its far wall lit
    ring(hole * (1.2 - .022 * i), -.03 * i, np.clip(dough * (1.1 - .07 * i), 0, 1), 5)
ring(hole * .98, -.3 * (1 - k) - .2, np.clip(bg * .55, 0, 1), 5.2)
if bite:
    crust = ring(R * .98, 0, dough, 0, 0)
    for i, a in enumerate((-.21, 0, .21)):
        q = R * (1.02 if i == 1 else 1.04)
        c = (x0 + q * np.cos(bite + a), y0 + q * k * np.sin(bite + a))
        crumb = ax.add_patch(Ellipse(c, R * .5, R * .5 * k, color=np.clip(dough * .55 + .42, 0, 1), lw=0, zorder=6))
        crumb.set_clip_path(crust)
        ax.add_patch(Ellipse((c[0] + R * .05 * np.cos(bite), c[1] + R * .05 * np.sin(bite) * k), R * .46, R * .46 * k, color=bg, lw=0, zorder=6.1))
