import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
hall, lane, edge, glow, ball = random.choice([
    ("#16142c", "#dba968", "#8e6130", "#ff4fa3", "#3a86ff"), ("#8a3350", "#ecca97", "#b3854c", "#ffd166", "#15151a"),
    ("#d6ecf3", "#cf9556", "#8f5f2c", "#2f7fd0", "#e63946"), ("#f6e6c8", "#bb8149", "#77491f", "#c8453b", "#2a9d8f"),
    ("#0c3536", "#f2deb6", "#bd9860", "#45e0c4", "#f77f00"), ("#0b0b10", "#6d5fa8", "#3b2f78", "#62f5ff", "#f72585"),
    ("#f2f2f0", "#e3c9a0", "#a88a5c", "#f4a300", "#7b2cbf"),
])
dark = sum(to_rgb(hall)) < 1.2
cx = random.uniform(4.3, 5.7)            # where our lane ends
far = random.uniform(4.6, 5.4)           # height of the pin deck on the sheet
half = random.uniform(2.2, 2.5)          # half the lane's width at the pins
near = half * 2.2

def mix(a, b, t):
    return tuple((1 - t) * np.array(to_rgb(a)) + t * np.array(to_rgb(b)))

def poly(points, c, z, **kw):
    ax.add_patch(Polygon(points, fc=c, ec=kw.pop("ec", "none"), zorder=z, **kw))

def strip(a, b, c, z, y0=0.0, y1=None, **kw):
    """A band along the lane from a to b, in halves of the lane's width."""
    y1 = far + 0.55 if y1 is None else y1
    g = lambda y: near + (half - near) * y / (far + 0.55)
    m = lambda y: 5 + (cx - 5) * y / (far + 0.55)
    poly([(m(y0) + a * g(y0), y0), (m(y0) + b * g(y0), y0), (m(y1) + b * g(y1), y1), (m(y1) + a * g(y1), y1)], c, z, **kw)

ax.add_patch(Rectangle((-1, -1), 12, 12, color=hall, zorder=0))
for k in range(7):                       # lamps of the ceiling
    y = 8.75 + 0.32 * k
    poly([(-1, y), (11, y), (11, y + 0.1), (-1, y + 0.1)], mix(hall, glow, 0.5 if k % 2 else 0.15), 0.1)
style = random.choice(["stars", "stripes", "rings", "plain"])
ax.add_patch(Rectangle((-1, far + 2.75), 12, 1.35, color=mix(hall, glow, 0.45), zorder=3))
for k in range(14):                      # picture on the mask over the pins
    x, y = -0.6 + 0.85 * k, far + 3.4 + 0.25 * (-1) ** k
    c = mix(glow, "#ffffff", 0.55)
    if style == "stars":
        a = np.pi / 2 + np.arange(10) * np.pi / 5
        q = np.where(np.arange(10) % 2, 0.11, 0.27)
        poly(np.c_[x + q * np.cos(a), y + q * np.sin(a)], c, 3.1)
    if style == "stripes":
        poly([(x, far + 2.75), (x + 0.4, far + 2.75), (x + 0.8, far + 4.1), (x + 0.4, far + 4.1)], c, 3.1)
    if style == "rings":
        ax.add_patch(Circle((x, y), 0.3, fc="none", ec=c, lw=3, zorder=3.1))
for y in (far + 2.75, far + 4.08):
    ax.plot([-1, 11], [y, y], color=glow, lw=5, zorder=3.2)
    ax.plot([-1, 11], [y, y], color=glow, lw=14, alpha=0.25, zorder=3.15)
# the floor: lanes with gutters, ours in the middle
for off in (-2.2, 0, 2.2):
    strip(off - 1.22, off + 1.22, "#26262c" if dark else "#6e7078", 1)
    strip(off + 0.98, off + 1.22, mix(hall, "#000000", 0.4), 1.1)
    strip(off - 1, off + 1, lane, 1.2)
    for k in range(10):
        strip(off - 1 + k / 5, off - 1 + (k + 1) / 5, mix(lane, edge, random.uniform(0, 0.45)), 1.3)
    poly([(cx + (off - 1.05) * half, far + 0.5), (cx + (off + 1.05) * half, far + 0.5), (cx + (off + 1.05) * half, far + 2.8), (cx + (off - 1.05) * half, far + 2.8)], "#101015" if dark else "#3a3a44", 1.4)
    for s in (-1, 1):
        ax.add_patch(Rectangle((cx + (off + s * 1.1) * half - 0.13, far + 0.4), 0.26, 2.4, color=mix(hall, glow, 0.3), zorder=1.5))
for k in range(-3, 4):                   # arrows
    x, y = 5 + (cx - 5) * 0.4 + k * near * 0.19, 2.5 - 0.28 * abs(k)
    poly([(x - 0.13, y), (x + 0.13, y), (x + (cx - 5) * 0.03, y + 0.55)], mix(edge, "#000000", 0.35), 1.6)
for k in range(12):                      # shine towards the viewer
    strip(-0.75, 0.75, "#ffffff", 1.7, y0=far - 0.9 - 0.15 * k, y1=far + 0.5, alpha=0.026)

h = np.linspace(0, 1, 26)
w = np.interp(h, [0, 0.06, 0.2, 0.32, 0.45, 0.58, 0.68, 0.76, 0.86, 0.93, 0.98, 1], [0.075, 0.095, 0.148, 0.16, 0.138, 0.088, 0.062, 0.066, 0.084, 0.075, 0.04, 0])
band = random.choice(["#d62828", "#d62828", "#1d4ed8", "#15803d"])

def pin(x, y, s, mine=True):
    def body(f, a, b, c, z, flip=1, al=1.0):
        q = (h >= a) & (h <= b)
        left, right = x - s * w[q], x - s * w[q] + 2 * s * w[q] * f
        yy = y + flip * s * h[q] * (1 if flip > 0 else 0.55)
        poly(np.r_[np.c_[left, yy], np.c_[right, yy][::-1]], c, z, alpha=al)
    if mine: body(1, 0, 1, "#ffffff", 2 - y * 0.01, flip=-1, al=0.22)
    body(1, 0, 1, mix("#c9c9cf", glow, 0.18), 2.5 - y * 0.01)
    body(0.8, 0, 1, "#f1f1ee", 2.501 - y * 0.01)
    if mine: body(0.45, 0.05, 0.97, "#ffffff", 2.502 - y * 0.01)
    for a, b in ((0.63, 0.68), (0.72, 0.77)):
        body(1, a - 0.012, b + 0.012, band, 2.503 - y * 0.01)

for row in (4, 3, 2, 1):
    for k in range(row):
        pin(cx + (k - (row - 1) / 2) * half * 0.47, far - 0.75 + 0.26 * row, 2.75 - 0.14 * row)
for off in (-2.2, 2.2):
    for k in range(4):
        pin(cx + (off + (k - 1.5) * 0.47) * half, far + 0.28, 2.15, False)
# the ball, its shadow and its holes
br = random.uniform(0.8, 1.15)
bx, by = 5 + random.uniform(-2.6, 2.6), random.uniform(1.25, 2.3)
ax.add_patch(Ellipse((bx + 0.2, by - br * 0.9), 2.3 * br, 0.55 * br, color="#000000", alpha=0.4, zorder=4))
for k in range(14):
    t = k / 13
    ax.add_patch(Circle((bx - 0.32 * br * t, by + 0.34 * br * t), br * (1 - 0.82 * t), color=mix(mix(ball, "#000000", 0.45), mix(ball, "#ffffff", 0.35), t), zorder=4.1))
spin = random.uniform(-0.6, 0.6)
for a, q in ((0.35, 0.52), (0.95, 0.55), (0.6, 0.18)):
    ax.add_patch(Ellipse((bx + br * q * np.cos(a + spin), by + br * q * np.sin(a + spin)), 0.24 * br, 0.22 * br, color="#08080a", zorder=4.2))
ax.add_patch(Ellipse((bx - 0.45 * br, by + 0.5 * br), 0.34 * br, 0.2 * br, angle=40, color="#ffffff", alpha=0.85, zorder=4.3))
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
