# A winding snake seen from above on sand, grass or leaves
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection, PolyCollection
U = random.uniform
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
back, mark, edge = [rgb(c) for c in random.choice([
    ("#7fae45", "#2c4a1c", "#162408"), ("#d9a85a", "#6b3d1c", "#2e180a"), ("#cf332c", "#f7ebc0", "#1c0f0c"),
    ("#2fc27a", "#f4f09a", "#083a26"), ("#a39a8c", "#3a342d", "#14110e"), ("#f0c02e", "#5a3410", "#2a1806")])]
grounds = [("#ead6a8", "sand"), ("#24382a", "grass"), ("#3a2a22", "leaves"), ("#c79468", "sand"), ("#2a2c3c", "sand"), ("#dfe4d6", "grass"), ("#8aa7b0", "sand")]
ground, place = random.choice([g for g in grounds if np.abs(rgb(g[0]) - back).sum() > 0.8])
ground = rgb(ground); fig.patch.set_facecolor(ground)
if place == "sand":                                          # ripples and stones
    q, lean = np.linspace(-5, 5, 60), U(-0.4, 0.4)
    for y in np.arange(-7, 7, 0.55):
        line = y + lean * q + 0.16 * np.sin(q * 1.4 + y * 0.7) + 0.08 * np.sin(q * 3.1 + y)
        ax.plot(q, line, color=ground * 0.88, lw=4)
        ax.plot(q, line + 0.1, color=np.clip(ground * 1.06 + 0.02, 0, 1), lw=2.5)
elif place == "grass":                                       # blades
    p = np.random.uniform(-5, 5, (420, 2))
    tip = p + np.random.normal(0, 0.12, (420, 2)) + (0, 0.55)
    ax.add_collection(LineCollection(np.stack([p, tip], 1), colors=np.clip(ground * np.random.uniform(0.75, 1.35, (420, 1)) + (0, 0.04, 0), 0, 1), linewidths=2.2))
else:                                                        # fallen leaves
    a = np.linspace(0, 2 * np.pi, 16)
    for _ in range(70):
        r, b, c = U(0.25, 0.55), U(0, 6.28), U(0.8, 1.7)
        u, v = r * np.cos(a), 0.45 * r * np.sin(a) * (1 + 0.4 * np.cos(a))
        px, py = U(-5, 5), U(-5, 5)
        ax.fill(px + u * np.cos(b) - v * np.sin(b), py + u * np.sin(b) + v * np.cos(b), fc=np.clip(ground * c + (0.06 * c, 0.02, 0), 0, 1), ec=ground * 0.6, lw=1)
n, waves = 300, random.choice([1.5, 2, 2.5, 3]); t = np.linspace(0, 1, n)
bend = U(1.1, 1.7) * np.sin(2 * np.pi * waves * t + U(0, 6.28)) + U(-1.2, 1.2) * (t - 0.5)   # heading along the body
x, y = np.cumsum(np.cos(bend)), np.cumsum(np.sin(bend))
k = 6.7 / max(np.ptp(x), np.ptp(y))
x, y = k * (x - (x.max() + x.min()) / 2), k * (y - (y.max() + y.min()) / 2)
x, y = x - 0.7 * np.cos(bend[-1]), y - 0.7 * np.sin(bend[-1])   # room for head and tongue
dx, dy = np.cos(bend), np.sin(bend)
s = np.linspace(0, k * n, n); L = s[-1]
w = U(0.38, 0.48) * np.clip(s / (L * 0.45), 0, 1) ** 0.7 * (1 - 0.4 * np.clip((s / L - 0.78) / 0.22, 0, 1)) + 0.015
th, mir = U(-0.5, 0.5) + random.choice([0, np.pi / 2, np.pi]), random.choice([-1, 1])
shift = np.array((0.0, 0.0))
def P(a, b):
    return np.column_stack([mir * (a * np.cos(th) - b * np.sin(th)), a * np.sin(th) + b * np.cos(th)]) + shift
def skin(i, r):                                              # point number i of the body, r half widths to its left
    return P(x[i] - dy[i] * w[i] * r, y[i] + dx[i] * w[i] * r)
def band(lo, hi, i0, i1, c, **more):
    i = np.arange(max(0, i0), min(n, i1))
    ax.fill(*np.vstack([skin(i, np.broadcast_to(lo, n)[i]), skin(i, np.broadcast_to(hi, n)[i])[::-1]]).T, color=c, lw=0, **more)
v = np.linspace(0, 2 * np.pi, 60)
def H(a, b):                                                 # head: a forward, b sideways
    a, b = np.asarray(a, float), np.asarray(b, float)
    return P(x[-1] + a * dx[-1] - b * dy[-1], y[-1] + a * dy[-1] + b * dx[-1])
jaw = lambda g: H(0.42 + 0.7 * g * np.cos(v), 0.52 * g * np.sin(v) * (1 - 0.42 * np.cos(v)))
for d in (0.14, 0.2, 0.26):                                  # cast shadow
    shift = np.array((d, -d * 1.1))
    band(-1, 1, 0, n, "black", alpha=0.16)
    ax.fill(*jaw(1).T, color="black", alpha=0.16, lw=0)
shift = np.array((0.0, 0.0))
band(-1.1, 1.1, 0, n, edge); band(-1, 1, 0, n, back)
style, step = random.choice(["band", "diamond", "spots"]), U(0.75, 1.1)
for c in np.arange(step, L - 0.5, step):                     # pattern along the back
    u = np.clip((s - c) / (step * 0.42), -1, 1)
    i0, i1 = np.searchsorted(s, [c - step * (0.24 if style == "band" else 0.42), c + step * (0.24 if style == "band" else 0.42)])
    h = np.ones(n) if style == "band" else (1 - abs(u)) * 0.88 if style == "diamond" else np.sqrt(1 - u * u) * 0.66
    band(-np.clip(h * 1.18, 0, 1), np.clip(h * 1.18, 0, 1), i0 - 1, i1 + 1, edge)
    band(-h * 0.9, h * 0.9, i0, i1, mark)
rows = []                                                    # lozenge scales
for j, i in enumerate(range(14, n - 8, 4)):
    for r in np.linspace(-0.84, 0.84, 7) if j % 2 == 0 else np.linspace(-0.7, 0.7, 6):
        rows.append(np.vstack([skin(np.array([i - 3]), r), skin(np.array([i]), r + 0.13), skin(np.array([i + 3]), r), skin(np.array([i]), r - 0.13)]))
ax.add_collection(PolyCollection(rows, facecolors=(1, 1, 1, 0.07), edgecolors=tuple(edge) + (0.5,), linewidths=0.7, zorder=2))
lit = 1 if mir * np.cos(th) > 0 else -1
for lo, hi, c, al in ((-1, -0.62, "black", 0.3), (-1, -0.3, "black", 0.16), (0.08, 0.55, "white", 0.15), (0.24, 0.42, "white", 0.3)):
    band(lit * lo, lit * hi, 0, n, c, alpha=al, zorder=2.5)
for sg in (-1, 1):
    ax.plot(*H([0.9, 1.45, 1.8], [0, 0, 0.2 * sg]).T, color="#e0203c", lw=3, solid_capstyle="round", zorder=2.8)
ax.fill(*jaw(1.1).T, color=edge, zorder=3)
ax.fill(*jaw(1).T, color=back, zorder=3)
ax.fill(*H(0.42 + 0.5 * np.cos(v), lit * 0.12 + 0.26 * np.sin(v)).T, color="white", alpha=0.2, lw=0, zorder=3)
ax.plot(*H([-0.15, 0.2, 0.55, 0.2, -0.15], [0.3, 0.16, 0, -0.16, -0.3]).T, color=mark, lw=4, zorder=3)
for sg in (-1, 1):
    ax.plot(*H([0.25, 0.6, 1.0], [sg * 0.1, sg * 0.13, sg * 0.06]).T, color=edge, lw=1.2, zorder=4)
    for r, q, c in ((0.16, 1, edge), (0.125, 1, rgb("#ffe14a")), (0.1, 0.38, rgb("#100c08"))):
        ax.fill(*H(0.56 + r * np.cos(v), sg * 0.32 + r * q * np.sin(v)).T, color=c, lw=0, zorder=4)
    ax.plot(*H([1.0], [0.1 * sg]).T, "o", color=edge, ms=3, zorder=4)
z = U(4.5, 4.9); ax.set_xlim(-z, z)
ax.set_ylim(-z, z); ax.axis("off")
