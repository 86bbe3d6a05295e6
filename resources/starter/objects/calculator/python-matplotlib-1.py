import math
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

# A pocket calculator lies on a desk, a little turned and in perspective: solar cell, display, and rows of keys.
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.set_aspect("equal"); ax.axis("off")
case, plate, lid = random.choice([("#2b2f38", "#1c1f26", "light"), ("#f1efe8", "#d9d5c8", "dark"), ("#d9483b", "#a52f28", "light"), ("#2f7fb5", "#1f5a86", "light"), ("#f2b632", "#c98d16", "dark"), ("#8fc9b4", "#64a18b", "dark"), ("#e7a2b8", "#c67590", "dark"), ("#7b8290", "#565c69", "light")])
digits, ops, equal = random.choice([("#f4f2ec", "#c9ccd4", "#f28c28"), ("#3a3f4a", "#5b6270", "#e04f3f"), ("#ffffff", "#ffd27a", "#4caf6d"), ("#e8e4da", "#7fa6c9", "#d64550"), ("#4b5160", "#2e3340", "#3fa7d6")])
if digits == case:
    digits = "#cfd3da"
rows, cols = random.choice([(5, 4), (4, 4), (5, 5), (6, 4)])
angle = math.radians(random.uniform(-24, 24))
depth = random.uniform(0.0, 0.045)                              # perspective
half, tall = random.uniform(2.15, 2.6), random.uniform(3.5, 3.85)
radius = random.choice([0.08, 0.16, 0.3])                       # of the keys
ink = lambda c: "#22252c" if sum(int(c[i:i + 2], 16) for i in (1, 3, 5)) > 380 else "#f6f4ee"

def rgb(c):
    return np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])

def mix(a, b, f):
    return tuple(rgb(a) * (1 - f) + rgb(b) * f)

def at(p):
    x, y = p
    x, y = x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
    s = 1 / (1 + depth * (y + 4))
    return 1.06 * x * s, 1.0 * y * (0.96 + 0.04 * s) - 0.02

def face(points, colour, shift=(0, 0), alpha=1.0, z=3):
    ax.add_patch(Polygon([(a + shift[0], b + shift[1]) for a, b in map(at, points)], closed=True, facecolor=colour, edgecolor="none", alpha=alpha, zorder=z))

def block(x0, y0, x1, y1, r):
    out = []
    for cx, cy, a in [(x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90), (x0 + r, y0 + r, 180), (x1 - r, y0 + r, 270)]:
        out += [(cx + r * math.cos(math.radians(a + t)), cy + r * math.sin(math.radians(a + t))) for t in range(0, 91, 15)]
    return out

# the desk
desk = random.choice(["wood", "squared", "cloth", "dots"])
pool = ["#e9dcc0", "#c7dbe0", "#f0cfc0", "#cfe0c4"] if lid == "light" else ["#31465a", "#5a3b46", "#2f5148", "#6a4a34"]
ground = random.choice(pool)
ax.add_patch(Polygon([(-5, -5), (5, -5), (5, 5), (-5, 5)], facecolor=ground, zorder=0))
if desk == "wood":
    for k in range(7):
        y = -5 + k * 1.5
        ax.add_patch(Polygon([(-5, y), (5, y), (5, y + 1.46), (-5, y + 1.46)], facecolor=mix(ground, "#5a3214", random.uniform(0.05, 0.22)), zorder=0))
        for _ in range(6):
            xs = np.linspace(-5, 5, 40)
            ax.plot(xs, y + random.uniform(0.1, 1.3) + 0.06 * np.sin(xs * random.uniform(0.4, 1.4) + k), color=mix(ground, "#4a2810", 0.35), lw=0.7, alpha=0.6, zorder=0)
elif desk == "squared":
    for v in np.arange(-5, 5.1, random.choice([0.5, 0.7, 0.9])):
        ax.plot([v, v], [-5, 5], color=mix(ground, "#4a7fb0", 0.4), lw=0.9, zorder=0)
        ax.plot([-5, 5], [v, v], color=mix(ground, "#4a7fb0", 0.4), lw=0.9, zorder=0)
elif desk == "cloth":
    for v in np.arange(-10, 10, 0.5):
        ax.plot([v, v + 10], [-5, 5], color=mix(ground, "#ffffff", 0.14), lw=4, zorder=0)
else:
    for _ in range(130):
        ax.plot(random.uniform(-5, 5), random.uniform(-5, 5), "o", ms=random.uniform(2, 9), color=mix(ground, random.choice(["#ffffff", "#000000"]), 0.16), mew=0, zorder=0)
extra = random.choice(["pencil", "coins", "paper", "none"])
s = random.choice([-1, 1])
if extra == "paper":
    face([(-4.4, -5.4), (3.6, -5.4), (3.6, 4.6), (-4.4, 4.6)], "#fbf8ef", (s * 0.6, 0), z=1)
    for k in range(16):
        y = 4 - k * 0.6
        face([(-4, y), (3.2, y), (3.2, y + 0.04), (-4, y + 0.04)], "#8fb3d0", (s * 0.6, 0), z=1)
elif extra == "pencil":
    lead = random.choice(["#f2b01e", "#d8473c", "#3f8f5a"])
    for j in range(3):
        face([(s * 3.6 - 0.3 + 0.2 * j, -3.4), (s * 3.6 - 0.1 + 0.2 * j, -3.4), (s * 3.6 - 0.1 + 0.2 * j, 2.6), (s * 3.6 - 0.3 + 0.2 * j, 2.6)], mix(lead, "#000000", 0.16 * j), z=2)
    face([(s * 3.6 - 0.3, 2.6), (s * 3.6 + 0.3, 2.6), (s * 3.6, 3.5)], "#ecd2a4", z=2)
    face([(s * 3.6 - 0.09, 3.23), (s * 3.6 + 0.09, 3.23), (s * 3.6, 3.5)], "#2a2a2e", z=2)
    face([(s * 3.6 - 0.3, -3.8), (s * 3.6 + 0.3, -3.8), (s * 3.6 + 0.3, -3.4), (s * 3.6 - 0.3, -3.4)], "#e58a94", z=2)
elif extra == "coins":
    for _ in range(5):
        x, y, q = s * random.uniform(3.4, 4.6), random.uniform(-4.2, 4.2), random.uniform(0.4, 0.62)
        for c, g, o in [("#3a2a10", 1.0, -0.09), ("#c99a3a", 1.0, 0), ("#f0cf76", 0.84, 0), ("#d9ae4e", 0.76, 0)]:
            ax.add_patch(plt.Circle((x - o * 0.4, y + o), q * g, facecolor=c, zorder=1))

# the case: shadow, thickness, top
body = block(-half, -tall, half, tall, random.uniform(0.22, 0.5))
for j in range(8):
    face(body, "#000000", (0.05 * j, -0.06 * j - 0.1), 0.07, 2)
for j in range(7):
    face(body, mix(plate, "#000000", 0.35), (0, -0.19 + 0.03 * j))
face(body, mix(case, "#ffffff", 0.3))
face([(x * 0.985, y * 0.99 - 0.02) for x, y in body], case)
face(block(-half + 0.18, tall - 2.6, half - 0.18, tall - 0.18, 0.2), plate)
for j in range(4):                                              # solar cell
    w = half * 0.24
    face(block(half - 0.4 - w * (j + 1), tall - 0.72, half - 0.44 - w * j, tall - 0.34, 0.03), mix("#3a2430", "#7a5a5a", 0.2 * (j % 2)))
face(block(-half + 0.4, tall - 0.62, -half + 1.3, tall - 0.44, 0.08), mix(plate, "#ffffff", 0.5))
dx0, dy0, dx1, dy1 = -half + 0.38, tall - 2.4, half - 0.38, tall - 0.9
glass, dark = random.choice([("#b9c8a6", "#26301f"), ("#a8bfc4", "#1d2a30"), ("#16231c", "#54f28a"), ("#241414", "#ff5a4a"), ("#d6dccb", "#2a2e26")])
face(block(dx0 - 0.06, dy0 - 0.06, dx1 + 0.06, dy1 + 0.06, 0.12), mix(plate, "#000000", 0.5))
face(block(dx0, dy0, dx1, dy1, 0.1), glass)
face([(dx0, dy1 - 0.16), (dx1, dy1 - 0.16), (dx1, dy1), (dx0, dy1)], mix(glass, "#000000", 0.2))

BARS = {"0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg", "9": "abcfgd"}
def numeral(ch, x, y, w, h, t, colour):
    """A digit of seven bars, leaning a little."""
    m = h / 2
    spans = {"a": (0, h, w, h), "b": (w, m, w, h), "c": (w, 0, w, m), "d": (0, 0, w, 0), "e": (0, 0, 0, m), "f": (0, m, 0, h), "g": (0, m, w, m)}
    for b in BARS[ch]:
        x0, y0, x1, y1 = spans[b]
        flat = y0 == y1
        pts = [(x0 + t * 0.3, y0 - t), (x1 - t * 0.3, y0 - t), (x1 - t * 0.3, y0 + t), (x0 + t * 0.3, y0 + t)] if flat else [(x0 - t, y0 + t * 0.3), (x0 + t, y0 + t * 0.3), (x0 + t, y1 - t * 0.3), (x0 - t, y1 - t * 0.3)]
        face([(x + a + 0.12 * b_, y + b_) for a, b_ in pts], colour, z=4)

n = random.randint(3, 7)
step = (dx1 - dx0 - 0.3) / 7.6
for k, ch in enumerate(str(random.randint(10 ** (n - 1), 10 ** n - 1))):
    numeral(ch, dx1 - 0.15 - step * (n - k), dy0 + 0.26, step * 0.6, 0.86, 0.065, dark)

# the keys
x0, x1, y0, y1 = -half + 0.32, half - 0.32, -tall + 0.34, tall - 2.9
kw, kh = (x1 - x0) / cols, (y1 - y0) / rows
pad = "789456123"
for r in range(rows):
    for c in range(cols):
        last = c == cols - 1 and r == rows - 1
        num = r >= rows - 4 and c < 3
        col = equal if last or (r == 0 and c == 0 and rows > 4) else (digits if num else ops)
        a, b = x0 + c * kw, y1 - (r + 1) * kh
        box = block(a + 0.09, b + 0.1, a + kw - 0.09, b + kh - 0.06, radius)
        face(box, "#000000", (0.03, -0.1), 0.45, 3)
        face(box, mix(col, "#000000", 0.35), (0, -0.06), 1, 3)
        face(box, mix(col, "#ffffff", 0.35), (0, 0), 1, 3)
        face([(x, y - 0.03) for x, y in block(a + 0.11, b + 0.11, a + kw - 0.11, b + kh - 0.07, radius)], col)
        mx, my, pen, g = a + kw / 2, b + kh / 2, ink(col), min(kw, kh) * 0.17
        i = r - (rows - 4)
        if num and i < 3:
            numeral(pad[i * 3 + c], mx - g * 0.6, my - g, g * 1.1, g * 2, 0.035, pen)
        elif num and c == 0:
            numeral("0", mx - g * 0.6, my - g, g * 1.1, g * 2, 0.035, pen)
        elif num and c == 1:
            face(block(mx - 0.07, my - g, mx + 0.07, my - g + 0.14, 0.03), pen)
        else:                                                   # plus, minus, times, divide, equals
            kind = 4 if last else (r + 2 * c) % 4
            bars = {0: [0, 90], 1: [0], 2: [45, 135], 3: [0], 4: [0, 0]}[kind]
            for j, t in enumerate(bars):
                t, up = math.radians(t), (0.1 - 0.2 * j if kind == 4 else 0)
                u, v = (math.cos(t), math.sin(t)), (-math.sin(t), math.cos(t))
                face([(mx + g * e * u[0] + 0.04 * f * v[0], my + up + g * e * u[1] + 0.04 * f * v[1]) for e, f in [(-1, -1), (1, -1), (1, 1), (-1, 1)]], pen, z=4)
            if kind == 3:
                for e in (-1, 1):
                    face(block(mx - 0.05, my + e * g * 0.8 - 0.05, mx + 0.05, my + e * g * 0.8 + 0.05, 0.02), pen, z=4)
face([(-half * 0.9, tall * 0.97), (half * random.uniform(-0.3, 0.3), tall * 0.97), (-half * 0.5, -tall * 0.4), (-half * 0.96, -tall * 0.2)], "#ffffff", (0, 0), 0.07, 5)
