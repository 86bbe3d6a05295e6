import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb

# A parallel view: the ground turns by an angle and is seen from above. Cars are side outlines drawn out to their width.
luck = np.random.default_rng()
ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
turn, high = np.radians(luck.uniform(18, 40)) * luck.choice([-1, 1]), np.radians(luck.uniform(34, 50))
asphalt, paint, green, light, haze = [
    ("#5c5f66", "#f4f4ef", "#6aa84f", 1.0, "#ffffff"), ("#2a2d3c", "#d9d8c0", "#2c5540", 0.72, "#1a2350"), ("#8a8782", "#ffd23f", "#a3b35c", 1.05, "#ffe0b0"),
    ("#d9dee4", "#9aa6b4", "#f2f5f7", 1.0, "#ffffff"), ("#43474d", "#ffffff", "#c0793a", 0.95, "#ffb070"), ("#a9a49a", "#ffffff", "#7fb069", 1.1, "#ffffff"),
][luck.integers(6)]
night = light < 0.8
sheets, paints = [], []
def flat(p):
    p = np.asarray(p, float)
    x = p[..., 0] * np.cos(turn) - p[..., 1] * np.sin(turn)
    y = p[..., 0] * np.sin(turn) + p[..., 1] * np.cos(turn)
    return np.stack([x, y * np.sin(high) + p[..., 2] * np.cos(high)], -1)

def add(p, c, k=1.0, tinted=True):
    c = np.array(to_rgb(c)) * k * (light if tinted else 1)
    sheets.append(flat(p))
    paints.append(np.clip(0.9 * c + 0.1 * np.array(to_rgb(haze)) * c.max(), 0, 1))

def ground(x0, y0, x1, y1, c, z=0.0, k=1.0):
    add([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], c, k)

def block(x, y, z, w, d, h, c):
    s = x if turn > 0 else x + w                   # the end wall that we see
    add([(s, y, z), (s, y + d, z), (s, y + d, z + h), (s, y, z + h)], c, 0.75)
    add([(x, y, z), (x + w, y, z), (x + w, y, z + h), (x, y, z + h)], c, 0.9)
    ground(x, y, x + w, y + d, c, z + h, 1.05)

SHAPES = {
    "saloon": [(0, 0.35), (0, 0.78), (1.05, 0.95), (1.65, 1.42), (3.0, 1.42), (3.6, 0.98), (4.3, 0.9), (4.4, 0.35)],
    "hatch": [(0, 0.35), (0, 0.82), (0.9, 0.98), (1.5, 1.5), (3.4, 1.5), (3.85, 0.98), (3.9, 0.9), (3.95, 0.35)],
    "van": [(0, 0.35), (0, 0.95), (0.6, 1.15), (1.1, 1.95), (4.5, 1.95), (4.55, 1.2), (4.6, 0.9), (4.6, 0.35)],
}
COLOURS = ["#c1272d", "#f2f2ee", "#22262c", "#2d62a8", "#a9b0b8", "#e0a020", "#3f7d58", "#6b4a3a", "#8fc4d8", "#e8d8b8", "#7a2f6b"]

def car(x, y, nose_up, shape, c):
    """A car along y whose left rear corner of its place is (x, y)."""
    q, w = np.array(SHAPES[shape]), 1.75
    along = (lambda t: y + t) if not nose_up else (lambda t: y + 4.6 - t)
    ring = np.c_[[along(t) for t in q[:, 0]], q[:, 1]]
    ground(x - 0.12, y - 0.12, x + w + 0.25, y + 4.75, asphalt, 0.01, 0.55)
    seen, faces = x if turn > 0 else x + w, []
    for i in range(len(q) - 1):
        (a, h), (b, g) = ring[i], ring[i + 1]
        top, left, right = i == 3, 0.16 * (i in (3, 4)), 0.16 * (i in (2, 3))
        p = [(x + left, a, h), (x + w - left, a, h), (x + w - right, b, g), (x + right, b, g)]
        faces.append((max(a, b) if not top else -99, p, "#26323d" if i in (2, 4) else c, 1.12 if top else 0.95 + 0.12 * ((h < g) == (b > a)) if abs(b - a) > 0.3 else 0.82))
    for f in sorted(faces, key=lambda f: -f[0])[:-1]: add(*f[1:])
    add([(seen, *ring[k]) for k in (0, 1, 2, 5, 6, 7)], c, 0.7)
    top = [(seen + (0.16 if turn > 0 else -0.16) * (k in (3, 4)), *ring[k]) for k in (2, 3, 4, 5)]
    add(top, "#1f2a34", 0.9)
    m = lambda u, v: tuple((1 - u) * np.array(top[v]) + u * np.array(top[3 - v]))
    add([m(0.49, 0), m(0.55, 0), m(0.55, 1), m(0.49, 1)], c, 0.75)
    add(*faces[3][1:])
    a = np.linspace(0, 2 * np.pi, 16)
    for t in (0.85, q[-1, 0] - 0.8):
        for r, k in ((0.36, "#16171a"), (0.18, "#b9bec4")):
            add(np.c_[np.full(16, seen), along(t) + r * np.cos(a), 0.36 + r * np.sin(a)], k)
    end = y if not nose_up else y + 4.6 - q[-1, 0]
    for u in (0.12, 1.3):                          # lamps on the end that we see
        add([(x + u, end - 0.02, 0.58), (x + u + 0.33, end - 0.02, 0.58), (x + u + 0.33, end - 0.02, 0.76), (x + u, end - 0.02, 0.76)], "#fff2b8" if not nose_up else "#d8262a", 1.1, False)

bays, pitch, far, near = int(luck.integers(5, 7)), 2.75, luck.uniform(10.5, 11.7), 0.0
W, mid = bays * pitch, 0.5 * (5.3 + far)
for y0, y1, c in ((-30, 45, green), (-1.4, far + 6.4, "#b9b9b2"), (-1, far + 6, asphalt)): ground(-30, y0, 45, y1, c)
for _ in range(26):                                # patches on the asphalt
    x, y, s = luck.uniform(-6, W + 6), luck.uniform(-1, far + 5), luck.uniform(0.3, 1.6)
    ground(x, y, x + s * 2, min(y + s, far + 5.8), asphalt, 0, luck.uniform(0.94, 1.06))
for y, k in ((y, k) for y in (near, far) for k in range(-3, bays + 4)): ground(k * pitch - 0.07, y, k * pitch + 0.07, y + 5.2, paint)
for x in (W * 0.12, W * 0.72):                      # arrows in the lane
    ground(x, mid - 0.16, x + 2, mid + 0.16, paint)
    add([(x + 2, mid - 0.5, 0), (x + 3, mid, 0), (x + 2, mid + 0.5, 0)], paint)

def tree(x, y):
    block(x - 0.15, y - 0.15, 0, 0.3, 0.3, 1.5, "#6b4a33")
    a = np.linspace(0, 2 * np.pi, 24)
    for r, h, k in ((1.35, 2.5, 0.62), (1.2, 2.75, 0.8), (0.8, 3.1, 0.98)):
        sheets.append(flat((x, y, h)) + r * np.c_[np.cos(a) * (1 + 0.07 * np.sin(5 * a)), np.sin(a)])
        paints.append(np.clip(np.array(to_rgb(green)) * 0.85 * k * light, 0, 1))

full = luck.uniform(0.6, 0.95)
for x in sorted(luck.uniform(-5, W + 5, 7), key=lambda x: x * np.sin(turn), reverse=True): tree(x, far + 7.6 + luck.uniform(-0.3, 0.6))
for y in (far, near):
    for k in sorted(range(-3, bays + 4), key=lambda k: -k * turn):
        if luck.random() < full: car(k * pitch + 0.5, y + luck.uniform(0.1, 0.5), luck.random() < 0.6, luck.choice(list(SHAPES)), luck.choice(COLOURS))
sx, sign = luck.choice([0.36, 0.5, 0.64]) * W, near - 0.7       # the sign, and a lamp over the lane
lamp = sx + luck.choice([-1, 1]) * 3 * pitch
block(sx - 0.1, sign, 0, 0.2, 0.2, 3.2, "#9aa0a6")
for q, c in ((1, "#ffffff"), (0.88, "#1557b0")): add([(sx + u * q, sign - 0.05, 3.6 + v * q) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))], c, 1, False)
a = np.linspace(-np.pi / 2, np.pi / 2, 14)
stem = [(-0.42, 2.95), (-0.42, 4.3), (0.05, 4.3)] + [(0.08 + 0.45 * np.cos(t), 3.88 + 0.42 * np.sin(t)) for t in a[::-1]] + [(-0.12, 3.46), (-0.12, 2.95)]
add([(sx + u, sign - 0.07, v) for u, v in stem], "#ffffff", 1, False)
add([(sx - 0.12 + u, sign - 0.08, 3.7 + v) for u, v in [(0, 0), (0, 0.36)] + [(0.2 + 0.18 * np.cos(t), 0.18 + 0.18 * np.sin(t)) for t in a[::-1]]], "#1557b0", 1, False)
block(lamp - 0.12, mid, 0, 0.24, 0.24, 6.2, "#777d84")
block(lamp - 0.9, mid - 0.1, 6.2, 1.9, 0.4, 0.25, "#fff0b0" if night else "#8b9198")
ax.add_collection(PolyCollection(sheets, facecolors=paints, edgecolors=paints, linewidths=0.25, zorder=2))
for r in np.linspace(0.4, 5, 12) if night else ():
    a = np.linspace(0, 2 * np.pi, 40)
    ax.fill(*flat(np.c_[lamp + r * np.cos(a), mid + r * np.sin(a), np.zeros(40)]).T, color="#ffe9a8", alpha=0.045, zorder=2.1, lw=0)
cx, cy = flat((W / 2, mid - 0.3, 0.6))
zoom = luck.uniform(6.2, 7.4)
ax.axis([cx - zoom, cx + zoom, cy - zoom, cy + zoom])
ax.axis("off")
