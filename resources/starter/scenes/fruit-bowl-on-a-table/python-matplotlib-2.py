# A bowl heaped with fruit on a table
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection

U = random.uniform
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
polys, cols = [], []
T = np.linspace(0, 2 * np.pi, 32)
light = random.choice([-1, 1])                                  # the side the light comes from

def add(points, colour, alpha=1.0):
    polys.append(np.asarray(points))
    cols.append((*np.clip(colour, 0, 1), alpha))
def oval(x, y, w, h, colour, alpha=1.0, turn=0.0):
    u, v = w * np.cos(T), h * np.sin(T)
    add(np.c_[x + u * np.cos(turn) - v * np.sin(turn), y + u * np.sin(turn) + v * np.cos(turn)], colour, alpha)
def box(x, y, w, h, colour, alpha=1.0):
    add([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour, alpha)

def fruit(x, y, r, c, kind, steps=11):
    c, turn = np.array(c), U(-0.5, 0.5)
    rad = np.ones(32)
    if kind == "apple": rad = 1 - 0.2 * np.exp(-((T - np.pi / 2) / 0.35) ** 2)
    if kind == "pear": rad = 1 + 0.55 * np.exp(-((T - np.pi / 2) / 0.42) ** 2) - 0.1 * np.exp(-((T - np.pi / 2) / 1.1) ** 2)
    if kind == "lemon": rad = 1 + 0.25 * np.abs(np.cos(T)) ** 3 + 0.16 * np.abs(np.cos(T)) ** 40
    u, v = r * rad * np.cos(T), r * rad * np.sin(T)
    p = np.c_[u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn)]
    for k in range(steps):                                      # from the dark rim to the light
        f = k / (steps - 1)
        add(p * (1 - 0.8 * f) + [x + light * 0.26 * r * f, y + 0.27 * r * f], c * (0.5 + 0.62 * min(1, f * 1.3)))
    oval(x + light * 0.36 * r, y + 0.42 * r, r * 0.13, r * 0.09, (1, 1, 1), 0.75)
    top = np.array([x, y]) + p[8] * 0.97
    if kind in ("apple", "pear"):
        up = p[8] / np.hypot(*p[8])
        a, b = top - up * 0.08, top + up * 0.42 + [0.08, 0]
        add([a - [0.05, 0], a + [0.05, 0], b + [0.06, 0], b - [0.06, 0]], (0.28, 0.17, 0.08))
        if random.random() < 0.6: oval(top[0] + 0.3, top[1] + 0.2, 0.3, 0.12, (0.3, 0.55, 0.22), 1, 0.5)
    if kind == "orange":
        for _ in range(9): oval(x + U(-0.6, 0.6) * r, y + U(-0.6, 0.6) * r, 0.03, 0.03, c * 0.75)

tones = {"apple": [(0.85, 0.14, 0.14), (0.55, 0.75, 0.2), (0.92, 0.4, 0.2)], "orange": [(0.98, 0.52, 0.08)], "lemon": [(0.98, 0.87, 0.2)], "plum": [(0.42, 0.15, 0.48)], "pear": [(0.75, 0.78, 0.25), (0.88, 0.72, 0.3)], "peach": [(0.98, 0.6, 0.42)]}
wall = np.array(random.choice([(0.88, 0.83, 0.74), (0.16, 0.22, 0.3), (0.72, 0.82, 0.8), (0.3, 0.14, 0.18), (0.55, 0.66, 0.76), (0.2, 0.27, 0.22)]))
fig.patch.set_facecolor(wall)
# the room: a window or a picture on striped paper, and the table
for k in range(10): box(k, 3, 0.5, 7, (1, 1, 1), 0.07)
wx, w0 = U(0.6, 3.4), random.choice([(0.7, 0.88, 0.98), (0.98, 0.8, 0.6), (0.4, 0.5, 0.72)])
if random.random() < 0.75:
    box(wx - 0.2, 5.6, 5.8, 4.1, wall * 0.6 + 0.36)
    box(wx, 5.8, 5.4, 3.7, w0)
    oval(wx + U(1, 4), 6.3, 1, 0.5, np.array(w0) * 0.86); box(wx, 5.8, 5.4, 0.45, np.array(w0) * 0.75)
    if random.random() < 0.6: box(wx + 2.6, 5.8, 0.2, 3.7, wall * 0.6 + 0.36); box(wx, 7.5, 5.4, 0.2, wall * 0.6 + 0.36)
table = np.array(random.choice([(0.55, 0.35, 0.2), (0.78, 0.6, 0.4), (0.32, 0.2, 0.15), (0.6, 0.2, 0.22), (0.34, 0.46, 0.42)]))
box(0, 0, 10, 3.2, table); box(0, 3.1, 10, 0.1, table * 1.25)
for y in (0.5, 1.1, 1.75, 2.4): add([(0, y), (5, y + U(-0.12, 0.12)), (10, y), (10, y + 0.04), (0, y + 0.04)], table * 0.8)
if random.random() < 0.5:                                       # a cloth under the bowl
    cloth = random.choice([(0.95, 0.93, 0.88), (0.86, 0.3, 0.3), (0.25, 0.42, 0.66)])
    add([(1.2, 2.5), (8.8, 2.5), (9.7, 0.4), (0.3, 0.4)], cloth)
    for k in range(8): add([(1.5 + 0.97 * k, 2.5), (1.8 + 0.97 * k, 2.5), (1.05 + 1.1 * k, 0.4), (0.7 + 1.1 * k, 0.4)], (0.5, 0.5, 0.55), 0.25)
cx, w = 5 + U(-0.3, 0.3), U(3.0, 3.4)
for k in range(4): oval(cx - light * 0.7, 1.5, w * (1 - 0.07 * k), 0.52 - 0.06 * k, (0, 0, 0), 0.11)
t = np.linspace(0.15, 1.9, 24)
for k in range(random.choice([0, 2, 3])):                       # bananas lean out at the back
    r, half = 3.05 + 0.34 * k, 0.3 * np.sin(np.linspace(0.25, 2.9, 24)) ** 0.6
    for f, c in ((1, 0.72), (0.62, 1.0), (0.2, 1.1)):
        q = [np.c_[cx - light * (-0.5 + (r + s * half * f + 0.06 * (1 - f)) * np.cos(t)), 3.1 + (r + s * half * f + 0.06 * (1 - f)) * 0.95 * np.sin(t)] for s in (1, -1)]
        add(np.r_[q[0], q[1][::-1]], np.array((0.95, 0.78, 0.16)) * c)
    oval(*q[0][-1], 0.13, 0.13, (0.3, 0.22, 0.1))
for n, y, reach in ((3, 5.35, 0.34), (4, 4.6, 0.62), (5, 3.85, 0.8)):
    for k in np.random.permutation(n):
        kind = random.choice(["apple", "apple", "orange", "lemon", "plum", "pear", "peach"])
        fruit(cx + (k - (n - 1) / 2) * 2 * w * reach / n + U(-0.1, 0.1), y + U(-0.1, 0.1), U(0.7, 0.86) * (0.85 if kind in ("lemon", "pear") else 1), random.choice(tones[kind]), kind)
bowl = np.array(random.choice([(0.22, 0.4, 0.7), (0.94, 0.92, 0.87), (0.62, 0.36, 0.2), (0.8, 0.36, 0.26), (0.2, 0.55, 0.5)]))
a = np.linspace(np.pi, 2 * np.pi, 50)
side = lambda s: np.c_[cx + light * w * (0.0 + s) + w * (1 - abs(s)) * np.cos(a) * (1 - 0.1 * np.abs(np.sin(a)) ** 3), 3.65 + 2.05 * np.sin(a)]
add([(cx - 1.1, 1.35), (cx + 1.1, 1.35), (cx + 0.8, 1.95), (cx - 0.8, 1.95)], bowl * 0.55); oval(cx, 1.36, 1.1, 0.14, bowl * 0.5)
for k in range(10): add(side(0.035 * k), bowl * (0.58 + 0.06 * k))                # rounded by the light
if random.random() < 0.6:
    for b in a[4:47:3]: oval(cx + w * 0.93 * np.cos(b), 3.1 + 0.9 * np.sin(b) , 0.13, 0.13, bowl * 0.5 + (0.5 if bowl[0] < 0.5 else 0.05))
add(np.r_[np.c_[cx + w * 1.03 * np.cos(a), 3.68 + 0.34 * np.sin(a)], np.c_[cx + w * 1.03 * np.cos(a), 3.46 + 0.34 * np.sin(a)][::-1]], bowl * 1.15 + 0.04)
g, gx = random.choice([(0.4, 0.12, 0.42), (0.6, 0.75, 0.25)]), cx + random.choice([-1, 1]) * w * 0.68
for k in range(20 if random.random() < 0.6 else 0): fruit(gx + random.gauss(0, 0.27), 3.75 - 0.055 * k + random.gauss(0, 0.12), 0.23, g, "grape", 5)
x, kind = random.choice([1.1, 8.9]), random.choice(["apple", "orange", "lemon", "plum"])
oval(x - light * 0.25, 0.62, 0.8, 0.2, (0, 0, 0), 0.3); fruit(x, 1.2, 0.66, tones[kind][0], kind)
ax.add_collection(PolyCollection(polys, facecolors=cols, edgecolors="none"))
