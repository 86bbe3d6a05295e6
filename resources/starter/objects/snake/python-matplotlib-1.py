import numpy as np, random
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse
U = random.uniform
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ground = random.choice(["#e6cf9c", "#2d3b25", "#8fae5c", "#1c1a22", "#c98a5b", "#f4f1e6", "#5d6b74"])
fig.patch.set_facecolor(ground)
for _ in range(24):                                        # pebbles and leaves
    ax.add_patch(Ellipse((U(-5, 5), U(-5, 5)), U(.08, .4), U(.06, .2), angle=U(0, 180), color=random.choice(["white", "black", "#7a5a30"]), alpha=.13))
back, mark, edge = random.choice([("#6f9a3c", "#2c4a1c", "#1b2b10"), ("#d0a35c", "#6b3d1c", "#3a200e"), ("#c9312b", "#f3e7b4", "#180f0c"),
                                  ("#35c07a", "#f2ee9a", "#0d4a33"), ("#8d8478", "#3a342d", "#1c1814"), ("#e9b82e", "#5a3410", "#34200b")])
n, waves = 300, random.choice([1.5, 2, 2.5, 3])
t = np.linspace(0, 1, n)
bend = U(1.1, 1.75) * np.sin(2 * np.pi * waves * t + U(0, 6.28)) + U(-1.2, 1.2) * (t - .5)   # heading along the body
x, y = np.cumsum(np.cos(bend)), np.cumsum(np.sin(bend))
k = 6.7 / max(np.ptp(x), np.ptp(y)); x = k * (x - (x.max() + x.min()) / 2); y = k * (y - (y.max() + y.min()) / 2)
dx, dy = np.gradient(x), np.gradient(y)
x -= .7 * np.cos(bend[-1]); y -= .7 * np.sin(bend[-1])     # room for head and tongue
s = np.r_[0, np.cumsum(np.hypot(dx, dy)[1:])]; L = s[-1]
nx, ny = -dy / np.hypot(dx, dy), dx / np.hypot(dx, dy)
w = U(.36, .46) * np.clip(s / (L * .45), 0, 1) ** .7 * (1 - .38 * np.clip((s / L - .78) / .22, 0, 1)) + .01
th, mir = U(-.5, .5) + random.choice([0, np.pi / 2, np.pi]), random.choice([-1, 1])
def P(a, b): return np.column_stack([mir * (a * np.cos(th) - b * np.sin(th)), a * np.sin(th) + b * np.cos(th)])
def band(lo, hi, i0, i1, c, **k):                          # part of the skin between two offsets
    i = np.arange(i0, i1); a = np.broadcast_to(lo, n)[i]; b = np.broadcast_to(hi, n)[i]
    q = np.vstack([P(x[i] + nx[i] * w[i] * a, y[i] + ny[i] * w[i] * a), P(x[i] + nx[i] * w[i] * b, y[i] + ny[i] * w[i] * b)[::-1]])
    ax.fill(q[:, 0], q[:, 1], color=c, lw=0, **k)
for f in (1.5, 1.3): band(-f, f, 0, n, "black", alpha=.13)
band(-1.06, 1.06, 0, n, edge); band(-1, 1, 0, n, back)
style, step = random.choice(["band", "diamond", "spots"]), U(.75, 1.1)
for c in np.arange(step, L - .5, step):                     # pattern along the back
    u = (s - c) / (step * .42); i0, i1 = np.searchsorted(s, [c - step * .42, c + step * .42])
    if style == "band": i0, i1 = np.searchsorted(s, [c - step * .24, c + step * .24]); band(-1, 1, i0, i1, mark)
    else:
        h = np.clip(1 - abs(u), 0, 1) * .85 if style == "diamond" else np.sqrt(np.clip(1 - u * u, 0, 1)) * .6
        band(-h * 1.15, h * 1.15, i0, i1, edge); band(-h * .85, h * .85, i0 + 2, i1 - 2, mark)
for lo, hi, c, al in ((-1, -.55, "black", .28), (-1, -.3, "black", .13), (.1, .5, "white", .16), (.22, .4, "white", .25)): band(lo, hi, 0, n, c, alpha=al)
k = np.arange(20, n - 5, 2)                                 # scales: rows of small dots across the body
for r in np.linspace(-.85, .85, 7):
    q = P(x[k] + nx[k] * w[k] * r, y[k] + ny[k] * w[k] * r); ax.plot(q[:, 0], q[:, 1], "o", ms=1.5, mec="none", color=edge, alpha=.4)
fx, fy = np.array([dx[-1], dy[-1]]) / np.hypot(dx[-1], dy[-1])
def H(a, b): return P(x[-1] + np.asarray(a) * fx - np.asarray(b) * fy, y[-1] + np.asarray(a) * fy + np.asarray(b) * fx)
for sg in (-1, 1): q = H([.7, 1.4, 1.75], [0, 0, .2 * sg]); ax.plot(q[:, 0], q[:, 1], color="#d8203a", lw=2.6, solid_capstyle="round")
v = np.linspace(0, 2 * np.pi, 80)
for g, c in ((1.08, edge), (1, back)): q = H(.42 + .66 * g * np.cos(v), .47 * g * np.sin(v) * (1 - .3 * np.cos(v))); ax.fill(q[:, 0], q[:, 1], color=c, zorder=3)
for sg in (-1, 1):
    for r, c in ((.12, "#ffe45c"), (.06, "black")): q = H(.58 + r * np.cos(v), sg * .27 + r * np.sin(v)); ax.fill(q[:, 0], q[:, 1], color=c, zorder=4)
    q = H([1.0], [.09 * sg]); ax.plot(q[:, 0], q[:, 1], "o", color=edge, ms=2.5, zorder=4)
q = H([-.1, .25, -.05], [.26, 0, -.26]); ax.plot(q[:, 0], q[:, 1], color=mark, lw=4, zorder=4)
z = U(4.5, 4.9); ax.set_xlim(-z, z); ax.set_ylim(-z, z); ax.axis("off")
