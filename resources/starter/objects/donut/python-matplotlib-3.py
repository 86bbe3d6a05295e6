# A donut as a lit solid: a torus with lumps, computed normals, glossy glaze with an uneven rim, and toppings that cast shadows.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
N = 360
g = np.linspace(-1, 1, N)
X, Y = np.meshgrid(g, -g)
pick = lambda *names: np.array(to_rgb(random.choice(names)))
table, cloth = pick("#f3e9dc", "#2b2d42", "#a9d6e5", "#f4c6d0", "#4a3728", "#8ab17d", "#faf8f2", "#e9c46a"), pick("#ffffff", "#d9d9d9", "#22223b", "#c8553d")
dough = pick("#c98a45", "#b9773a", "#d6a05c", "#7a4a2c")
glaze = pick("#f283ae", "#4b2a1b", "#fff4e6", "#7fcbb8", "#b98ad6", "#f3b93c", "#d9344a", "#7fb2e5")
R, r = random.uniform(.49, .56), random.uniform(.235, .275)
x0, y0, squash, turn = random.uniform(-.1, .1), random.uniform(-.08, .1), random.uniform(.8, 1), random.uniform(0, 6.28)
light = random.uniform(.4, 2.7)
L = np.array([.62 * np.cos(light), .62 * np.sin(light), .78])
L /= np.linalg.norm(L)

x, y = X - x0, (Y - y0) / squash
q, a = np.hypot(x, y), np.arctan2(y, x) + turn
wob = lambda n, s: s * np.sin(n * a + random.uniform(0, 6.28))
u = (q - R * (1 + wob(3, .015) + wob(5, .012))) / r               # -1 .. 1 across the ring
h = np.sqrt(np.clip(1 - u * u, 0, 1)) * r
solid = np.clip((1 - np.abs(u)) * 40, 0, 1)
rim = .74 + wob(7, .05) + wob(11, .04) + wob(4, .05)               # edge of the glaze
iced = np.clip((rim - np.abs(u + .04)) * 26, 0, 1)
bump = h + iced * .018 + np.random.normal(0, 1, (N, N)) * .0006 * (1 - iced)

# the ground: plain, striped, checked or a plate
style = random.choice(["plain", "stripes", "checks", "plate", "plate"])
base = np.ones((N, N, 3)) * table
if style == "stripes":
    base[np.sin((X * np.cos(turn) + Y * np.sin(turn)) * 22) > .4] = cloth * .5 + table * .5
elif style == "checks":
    base = np.where(((np.sin(X * 20) > 0) * .5 + (np.sin(Y * 20) > 0) * .5)[..., None] * .45 > np.zeros(3), base * .72 + cloth * .28, base)
elif style == "plate":
    d = np.hypot(x, Y - y0)
    base[d < .95], base[d < .93] = .8, .95
    base[(d < .74) & (d > .72)] = .84
sx, sy = -L[0] * .17, -L[1] * .17
dist = np.abs(np.hypot(X - x0 - sx, (Y - y0 - sy) / squash) - R) / r
base *= (1 - .55 * np.clip((1.16 - dist) * 3.2, 0, 1))[..., None]

# colour of the solid, then sprinkles, nuts or drizzle on the glaze
skin = dough * (1 - .2 * np.clip(np.abs(u) - .8, 0, 1)[..., None] * 5) + np.random.normal(0, .018, (N, N, 1))
skin = np.where((np.abs(np.abs(u) - .9) < .05)[..., None], skin * .7 + np.array([.98, .86, .62]) * .3, skin)
color = skin * (1 - iced[..., None]) + glaze * iced[..., None]
top = random.choice(["sprinkles", "sprinkles", "bare", "drizzle", "sugar"])
if top == "drizzle":
    line = np.abs((x * np.cos(turn) + y * np.sin(turn)) - .11 * np.round((x * np.cos(turn) + y * np.sin(turn)) / .11) - .012 * np.sin(9 * y))
    m = np.clip((.022 - line) * 90, 0, 1) * (iced > .5)
    bump, color = bump + m * .015, color * (1 - m[..., None]) + m[..., None] * (np.array([.25, .13, .08]) if glaze.sum() > 1.4 else np.array([1, .95, .86]))
elif top == "sugar":
    m = (np.random.random((N, N)) < .09) * solid
    bump, color = bump + m * .006, color + (1 - color) * .8 * m[..., None]
elif top == "sprinkles":
    for _ in range(random.randint(50, 110)):
        b, v, w = random.uniform(0, 6.28), random.uniform(-.6, .6), random.uniform(0, 3.14)
        cx, cy = x0 + (R + v * r) * np.cos(b), y0 + (R + v * r) * np.sin(b) * squash
        i, j = int((1 - cy) / 2 * N), int((cx + 1) / 2 * N)
        s = np.s_[max(0, i - 13):i + 13, max(0, j - 13):j + 13]
        dx, dy = X[s] - cx, Y[s] - cy
        along, across = dx * np.cos(w) + dy * np.sin(w), dy * np.cos(w) - dx * np.sin(w)
        e = np.hypot(np.clip(np.abs(along) - .026, 0, None), across) / .0125
        color[s] *= (1 - .45 * np.clip(1.6 - np.hypot(np.clip(np.abs(along - .01) - .026, 0, None), across + .012) / .0125, 0, 1))[..., None]
        m = np.clip((1 - e) * 3, 0, 1)
        bump[s] += m * .006
        color[s] = color[s] * (1 - m[..., None]) + m[..., None] * pick("#e63946", "#ffd166", "#06d6a0", "#3a86ff", "#ffffff", "#ff8fab")
gy, gx = np.gradient(bump, 2 / N)
n = np.dstack([-gx, gy, np.full_like(gx, .9)])
n /= np.linalg.norm(n, axis=2, keepdims=True)
lit = np.clip(n @ L, 0, 1)
half = (L + np.array([0, 0, 1])) / np.linalg.norm(L + np.array([0, 0, 1]))
gloss = np.clip(n @ half, 0, 1) ** 60 * (.1 + .75 * iced)
body = color * (.38 + .72 * lit)[..., None] + gloss[..., None]
img = base * (1 - solid[..., None]) + body * solid[..., None]
ax.imshow(np.clip(img, 0, 1), extent=(0, 1, 0, 1), interpolation="bilinear")
