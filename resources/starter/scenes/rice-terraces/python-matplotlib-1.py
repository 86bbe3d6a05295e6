import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle
R = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.axis("off"); ax.set(xlim=(0, 10), ylim=(0, 10))
top, low, sun = random.choice([("#3f8fd8", "#d6eefa", "#fff6c8"), ("#f08a4b", "#ffe0a0", "#fff4d0"), ("#34406e", "#e89a8a", "#ffd9a0"), ("#b9c6cc", "#eef1ee", "#ffffff")])
rgb = lambda c: np.array(plt.matplotlib.colors.to_rgb(c))
ax.imshow(np.linspace(rgb(top), rgb(low), 60)[:, None], extent=(0, 10, 6, 10), aspect="auto")
ax.set(xlim=(0, 10), ylim=(0, 10)); sx = R(1, 9); ax.add_patch(Circle((sx, R(8.2, 9.2)), .45, color=sun))
season = random.choice(["water", "water", "green", "ripe", "mixed"])
dim = .62 if top == "#34406e" else 1
x = np.linspace(-.2, 10.2, 130)
for i, f in enumerate((.6, .35, .12)):                                   # hazy hills
    y = 7.7 - i * .35 + .7 * np.sin(x * R(.4, .8) + R(0, 6)) + .2 * np.sin(x * R(1.4, 2.4) + R(0, 6))
    ax.fill_between(x, 0, y, color=rgb(low) * f + rgb("#2f6a4c") * dim * (1 - f), lw=0)
grass = [rgb(c) * dim for c in ("#2f6b2c", "#3d7f33", "#5a8a35")]; earth = rgb("#5b4428") * dim
slope = R(.06, .16) * random.choice([-1, 1]); p1, p2, p3 = R(0, 6), R(0, 6), R(0, 6); f1, f2 = R(.5, .8), R(1.2, 1.8)
N = random.randint(9, 12)
def edge(t):                                                             # t = 0 far, 1 near; outline of one step
    return 7.1 - 7.6 * t ** 1.15 + (1.05 - .3 * t) * np.sin(x * f1 + p1 + t * 1.3) * .8 + .34 * np.sin(x * f2 + p2 - t * 3) + .1 * np.sin(x * 4.1 + p3 + t * 9) + slope * (x - 5) * (1 - t)
for i in range(N):
    t = i / (N - 1); y = edge(t); y2 = edge((i + 1) / (N - 1)); step = y - y2; bank = np.clip(step * .36, .08, .5)
    kind = random.choice(["water", "green", "ripe"]) if season == "mixed" else season
    ax.fill_between(x, -1, y + .04, color=rgb("#86b24a") * dim, lw=0)           # lit grass rim
    if kind == "water":                                                  # mirror of the sky
        m = R(0, .35); ax.fill_between(x, -1, y - .05, color=(rgb(low) * (1 - m) + rgb(top) * m) * (.9 + .1 * t), lw=0)
        j = np.random.randint(0, 125, 9); yy = y[j] - .08 - np.random.uniform(.05, .45, 9) * step[j]
        ax.hlines(yy, x[j], x[j] + np.random.uniform(.2, .7, 9), color=rgb(sun), alpha=.6, lw=.8 + t)
        ax.fill_between(x, y - .05, y - .05 - .1 * step, color=grass[0] * .8 + .1, alpha=.55, lw=0)
        n = 40
    else:
        c = rgb("#7cc142" if kind == "green" else "#e3b840") * dim * R(.88, 1.08); ax.fill_between(x, -1, y - .05, color=np.clip(c, 0, 1), lw=0); n = 150
    j = np.random.randint(0, 130, n); u = np.random.rand(n) * .62; yy = y[j] - .06 - u * step[j]
    ax.vlines(x[j] + np.random.uniform(-.02, .02, n), yy, yy + .06 + .13 * t, color=(rgb("#a2741c") if kind == "ripe" else grass[1]) * .9, lw=.7 + .7 * t)
    ax.fill_between(x, y2 + bank, y2 - .4, color=earth, lw=0)                   # earth bank with hanging grass
    ax.fill_between(x, y2 + bank, y2 + bank * .45, color=random.choice(grass), lw=0)
    j = np.random.randint(0, 130, 120); ax.vlines(x[j], y2[j] + bank[j] * .2, y2[j] + bank[j] * 1.1, color=grass[2], lw=.8)
    ax.plot(x, y2 + bank, color=rgb("#b7d36a") * dim, lw=1.2)
    if i in (1, 3, 5) and random.random() < .75:                         # hut or palm on the rim
        q = random.randrange(15, 115); a, b = x[q], y2[q] + bank[q]; s = .45 + .7 * t
        if random.random() < .45:
            ax.add_patch(Polygon([(a - .4 * s, b), (a + .4 * s, b), (a + .4 * s, b + .5 * s), (a - .4 * s, b + .5 * s)], color=rgb("#c9995e") * dim, zorder=2))
            ax.add_patch(Polygon([(a - .65 * s, b + .45 * s), (a + .65 * s, b + .45 * s), (a, b + 1.1 * s)], color=rgb("#6e4324") * dim, zorder=2))
        else:
            h = R(1.2, 2) * s; u = np.linspace(0, 1, 12); l = R(-.3, .3); ax.plot(a + l * u ** 2, b + h * u, color=rgb("#5d4630") * dim, lw=2.2 * s + .6)
            for g in np.linspace(-.4, 3.54, 9): ax.plot(a + l + .65 * s * u * np.cos(g), b + h + s * (.6 * u * np.sin(g) - .4 * u ** 2), color=rgb("#235c2c") * dim, lw=2)
    if i in (N // 2, N - 4) and random.random() < .7:                    # farmer in a cone hat
        q = random.randrange(20, 110); a, b = x[q], y[q] - step[q] * .4; s = .3 + .35 * t
        ax.plot([a, a], [b, b + .8 * s], color=random.choice(["#a33b2e", "#2d4a7a", "#503a5c"]), lw=8 * s + 1); ax.add_patch(Polygon([(a - .45 * s, b + .85 * s), (a + .45 * s, b + .85 * s), (a, b + 1.25 * s)], color="#ead29a"))
