# A rural mailbox on a wooden post: shaded half-round tin, door shut or open with letters, flag up or down, number, weather.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set(xlim=(0, 10), ylim=(0, 10)); ax.axis("off")
season, sky, low, ground, leaf = random.choice([("summer", "#79bce8", "#dff1f7", "#79ad55", "#4f8a3f"), ("autumn", "#f3b070", "#fde6bd", "#b8914e", "#b3552c"), ("winter", "#a9bfd4", "#e8eef4", "#f6f8fb", "#7e93a6"),
                                                ("night", "#0c1433", "#3a426f", "#23382f", "#16281f"), ("spring", "#bfe3dc", "#fdf3e3", "#94c36b", "#e79ab5")])
grade = np.linspace(0, 1, 40)[:, None, None]
ax.imshow(np.array(to_rgb(low)) + (np.array(to_rgb(sky)) - np.array(to_rgb(low))) * grade + np.zeros((40, 2, 3)), extent=(0, 10, 0, 10), origin="lower", aspect="auto", interpolation="bilinear", zorder=0)
tin = np.array(to_rgb(random.choice(["#9aa6b2", "#b83a30", "#2f6690", "#3f4147", "#e9e3d3", "#4d7c5b", "#e0a93b"])))
flip, z = random.choice([-1, 1]), random.uniform(.9, 1.06)
is_open, raised = random.random() < .4, random.random() < .6
move = Affine2D().scale(flip * z, z).translate(5 + random.uniform(-.3, .3), random.uniform(4.3, 4.9)) + ax.transData
L, h, r, dy = random.uniform(5.2, 5.9), random.uniform(1.0, 1.4), random.uniform(1.25, 1.5), random.uniform(.5, .9)
x0 = -L / 2
k = .62                                                     # the door is seen foreshortened


def shape(points, color, zo, alpha=1, edge=None):
    return ax.add_patch(Polygon(points, fc=np.clip(color, 0, 1) if not isinstance(color, str) else color, ec=edge, lw=1.5 if edge else 0, alpha=alpha, zorder=zo, transform=move))


hill = np.linspace(0, 10, 50)
for i in range(2):
    y = random.uniform(2.4, 3.6) - .9 * i + .4 * np.sin(hill * random.uniform(.5, 1.2) + random.uniform(0, 6))
    ax.fill_between(hill, 0, y, color=np.array(to_rgb(leaf)) * .4 + np.array(to_rgb(low)) * .6 if i == 0 else ground, lw=0, zorder=.5 + i / 10)
for _ in range(random.randint(2, 7)):                       # trees far off
    x, s = random.uniform(0, 10), random.uniform(.5, 1.2)
    ax.add_patch(Polygon([(x - .07, 2.4), (x + .07, 2.4), (x, 3.4)], color="#5d4636", lw=0, zorder=.55))
    ax.add_patch(Ellipse((x, 3 + s * .6), s * 1.1, s * 1.5, color=leaf, lw=0, alpha=.8, zorder=.56))
wood = np.array(to_rgb(random.choice(["#8a623f", "#a98a63", "#6c4a33", "#d9d2c3"])))
shape([(-.45, -7), (.15, -7), (.15, 0), (-.45, 0)], wood, 2)
shape([(.15, -7), (.5, -6.9), (.5, .2), (.15, 0)], wood * .65, 2)
shape([(.15, -2.2), (.5, -2.0), (L * .36, -.1), (L * .36 - .5, -.1)], wood * .8, 2)
for x in np.linspace(-.4, .1, 5):
    shape([(x, -7), (x + .03, -7), (x + .02, -.3), (x, -.3)], wood * .75, 2.1)
shape([(x0 + .1, -.32), (L / 2 - .1, dy - .32), (L / 2 - .1, dy), (x0 + .1, 0)], wood * .55, 2.2)

t = np.linspace(-.05, np.pi, 60)
arch = lambda q, cx, cy, g=1: np.r_[[(cx + q * k * g, cy)], np.c_[cx + q * k * np.cos(t) * g, cy + h + q * np.sin(t) * g], [(cx - q * k * g, cy)]]
x1 = x0 + r * k
# side wall and the roof in bands of light, between the near arch and the far arch
end = (L - 2 * r * k, dy)
path = np.r_[[(r * k, 0)], np.c_[r * k * np.cos(t), h + r * np.sin(t)]][:40] + (x1, 0)
for i in range(len(path) - 1):
    a, b = path[i], path[i + 1] + (0, .01)
    light = .62 + .55 * np.exp(-((i - 22) / 9) ** 2) if i else .6
    shape([a, b, b + end, a + end], tin * light + .1 * (i > 18) * (i < 24), 3)
for f in (.12, .86):                                         # seams
    shape(np.r_[path + np.array(end) * f, path[::-1] + np.array(end) * (f + .012)], tin * .5, 3.1, .6)
if is_open:
    shape(arch(r, x1, 0), tin * .5, 4)
    shape(arch(r * .92, x1, .06), (.1, .1, .12), 4.1)
    for i in range(random.randint(1, 3)):                    # letters
        a = random.uniform(-.1, .1)
        shape([(x1 - .5, .3 + .32 * i), (x1 + .55, .42 + .32 * i + a), (x1 + .5, 1.1 + .32 * i + a), (x1 - .55, 1.0 + .32 * i)], random.choice(["#fdf8ec", "#f4dfb6", "#dbe9f5"]), 4.2, edge="#8a7a60")
    shape([(x1 - r * k, 0), (x1 + r * k, 0), (x1 + r * k - .9, -1.0), (x1 - .9, -1.75), (x1 - r * k - .9, -1.1)], tin * .82, 4.5, edge=tuple(tin * .4))
else:
    shape(arch(r, x1, 0), tin * .55, 4)
    shape(arch(r * .95, x1, .05), tin * .95, 4.1)
    shape(arch(r * .76, x1, .22), tin * .8, 4.2)
    shape(arch(r * .73, x1, .24), tin * 1.02, 4.2)
    ax.add_patch(Ellipse((x1, h + r * .78), .34, .4, color="#2c2c30", lw=0, zorder=4.5, transform=move))
    ax.add_patch(Ellipse((x1 - .03, h + r * .8), .2, .24, color="#c9ced4", lw=0, zorder=4.6, transform=move))
u = .56                                                      # flag on the side
fx, fy = x1 + r * k + (end[0]) * u, h * .55 + dy * u
red = np.array(to_rgb(random.choice(["#d7263d", "#d7263d", "#f2c230"]) if tin[0] < .65 else "#1d4e89"))
if raised:
    shape([(fx - .1, fy), (fx + .12, fy + .02), (fx + .12, fy + 2.75), (fx - .1, fy + 2.75)], red * .85, 5)
    shape([(fx - .1, fy + 1.95), (fx + 1.1, fy + 2.1), (fx + 1.1, fy + 2.85), (fx - .1, fy + 2.75)], red, 5.1)
else:
    shape([(fx, fy - .1), (fx + 1.6, fy + .1), (fx + 1.6, fy + .3), (fx, fy + .1)], red * .85, 5)
    shape([(fx + .8, fy - .02), (fx + 1.6, fy + .1), (fx + 1.6, fy + .75), (fx + .8, fy + .62)], red, 5.1)
ax.add_patch(Circle((fx, fy), .15, color="#2c2c30", lw=0, zorder=5.2, transform=move))
spot = move.transform((x1 + r * k + end[0] * .25, h * .35 + dy * .25))
px, py = ax.transData.inverted().transform(spot)
ax.text(px, py, str(random.randint(1, 99)), fontsize=24 * z, weight="bold", color="white" if tin.mean() < .6 else "#26262a", ha="center", va="center", zorder=5, rotation=flip * 8)
if season == "winter":                                       # snow lies on the roof and falls
    shape(np.r_[[path[20]], path[22:36] + (0, .28), path[22:36][::-1] + end + (.1, .28), [path[20] + end]], "#ffffff", 5.6)
for _ in range(90 if season in ("winter", "night") else 0):
    ax.add_patch(Circle((random.uniform(0, 10), random.uniform(4 if season == "night" else 0, 10)), random.uniform(.02, .08), color="white", lw=0, alpha=.8, zorder=1 if season == "night" else 7))
x, hgt = np.random.uniform(0, 10, 130), np.random.uniform(.2, .8, 130)
base = np.random.uniform(-.3, 1.2, 130)
if season != "winter":
    ax.vlines(x, base, base + hgt, color=leaf if season != "spring" else "#5f9448", lw=2, zorder=6)
