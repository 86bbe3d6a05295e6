import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Polygon, Ellipse

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")

hour = random.choice(["day", "dusk", "night", "storm", "dawn"])
high, low, sea, deep = {"day": ("#5fb0e6", "#e6f5fb", "#3c8fb8", "#1f6690"), "dusk": ("#4b3b78", "#f79b72", "#7a5a86", "#3a3160"), "night": ("#0a1230", "#2c3d6e", "#1b2b55", "#0b1430"),
                        "storm": ("#5c6873", "#a9b3b8", "#57717a", "#35505a"), "dawn": ("#f6c9b4", "#fff3df", "#a9cfd0", "#6fa6b0")}[hour]
dark = hour in ("dusk", "night", "storm")
view = random.choice(["going away", "going away", "side by side"])
n = random.randint(3, 6)
flip = random.choice([-1, 1])
X = (lambda x: x) if flip > 0 else (lambda x: 10 - np.asarray(x))
horizon = random.uniform(2.6, 4.0)

ax.imshow(np.linspace(0, 1, 60)[:, None], extent=(0, 10, horizon, 10), origin="lower", aspect="auto", cmap=LinearSegmentedColormap.from_list("s", [low, high]), zorder=0)
ax.imshow(np.linspace(0, 1, 60)[:, None], extent=(0, 10, 0, horizon), origin="lower", aspect="auto", cmap=LinearSegmentedColormap.from_list("w", [deep, sea]), zorder=0)
if hour == "night":
    ax.scatter(np.random.uniform(0, 10, 110), np.random.uniform(horizon, 10, 110), s=np.random.uniform(0.5, 6, 110), color="white", lw=0, zorder=1)
elif hour != "storm":
    ax.add_patch(Ellipse((X(random.uniform(5, 9)), horizon + random.uniform(0.6, 5)), 1.3, 1.3, color="#fff3c9", zorder=1))
for _ in range(random.randint(2, 7)):                 # clouds in bars
    x, y, w = random.uniform(0, 10), random.uniform(horizon + 2, 9.8), random.uniform(0.8, 2.4)
    for k in range(4):
        ax.add_patch(Ellipse((x + random.uniform(-0.6, 0.6) * w, y + random.uniform(-0.1, 0.15)), w, 0.4, color="#7c858c" if hour == "storm" else "white", alpha=0.5 if not dark else 0.18, lw=0, zorder=1))
y = horizon - np.linspace(0.03, 1, 46) ** 1.6 * horizon
q = np.repeat(y, 5)                                   # glints on the waves
x, w = np.random.uniform(0, 10, len(q)), (horizon - q) * 0.25 + 0.08
ax.hlines(q, x - w, x + w, color=low, lw=0.6 + 0.5 * (horizon - q), alpha=0.35, zorder=1)


def lighthouse(x, base, h, paint, cap, pattern, z, haze):
    tone = lambda c: tuple(np.array(to_rgb(c)) * (1 - haze) + np.array(to_rgb(low)) * haze)
    shade = 0.62 if dark else 0.86
    w0, w1 = 0.145 * h, 0.088 * h
    width = lambda t: w0 + (w1 - w0) * t ** 0.8
    light = "#fff6c0"
    if dark:                                          # its beam
        up, spread, reach = random.uniform(-0.04, 0.12), 0.055, 12
        for s in (-1, 1):
            for k in (1.0, 0.6, 0.3):
                ax.add_patch(Polygon([(x, base + 0.86 * h), (x + s * reach, base + 0.86 * h + reach * (s * up + spread * k)), (x + s * reach, base + 0.86 * h + reach * (s * up - spread * k))], color=light, alpha=0.1 * (1 - haze), lw=0, zorder=z - 0.5))
    rock = np.array([(-2.6, -0.5), (-2.1, 0.15), (-1.5, 0.1), (-1.1, 0.5), (0.9, 0.55), (1.4, 0.2), (2.0, 0.25), (2.7, -0.5)]) * [w0, 0.11 * h]
    rock = rock + np.random.normal(0, 0.012 * h, rock.shape) + [x, base]
    ax.add_patch(Polygon(rock, color=tone("#4d4a48" if dark else "#7d776e"), zorder=z))
    ax.add_patch(Polygon(rock[2:6] * [1, 1] - [0.04 * h, 0.05 * h], color=tone("#6a6660" if dark else "#9c958a"), zorder=z))
    ax.add_patch(Ellipse((x, base - 0.05 * h), 5.6 * w0, 0.05 * h, color="white", alpha=0.5, lw=0, zorder=z))
    t = np.linspace(0, 0.78, 36)
    for k, f in ((1.0, 0.8), (0.72, 0.94), (0.4, 1.04)):          # round: three bands of light
        xs0, xs1 = x - width(t), x - width(t) + 2 * width(t) * k
        for i in range(35):
            tt = t[i] / 0.78
            on = {"bands": int(tt * 5) % 2 == 0, "wide": 0.34 < tt < 0.67, "white": False, "plain": True, "spiral": (tt * 2.6 + k * 0.42) % 1 < 0.5}[pattern]
            c = np.array(tone(paint if on else "#f7f4ec")) * (1 if not dark else shade)
            strips.append(([(xs0[i], base + t[i] * h), (xs1[i], base + t[i] * h), (xs1[i + 1], base + t[i + 1] * h + 0.01), (xs0[i + 1], base + t[i + 1] * h + 0.01)], np.clip(c * f, 0, 1), z))
    box = lambda a, b, y0, y1, c, zz=0.2: ax.add_patch(Polygon([(x - a, base + y0 * h), (x + a, base + y0 * h), (x + b, base + y1 * h), (x - b, base + y1 * h)], color=c, zorder=z + zz))
    for v in (0.2, 0.42, 0.62):
        box(0.016 * h, 0.016 * h, v, v + 0.05, light if dark else tone("#33404d"))
    box(0.036 * h, 0.036 * h, 0.03, 0.12, tone("#5a3a2a"))
    box(w1 * 1.2, w1 * 1.45, 0.77, 0.80, tone("#2e3238"))
    for k in np.linspace(-1.4, 1.4, 7):
        ax.plot([x + k * w1] * 2, [base + 0.8 * h, base + 0.84 * h], color=tone("#2e3238"), lw=0.15 * h, zorder=z + 0.3)
    ax.plot([x - 1.4 * w1, x + 1.4 * w1], [base + 0.84 * h] * 2, color=tone("#2e3238"), lw=0.2 * h, zorder=z + 0.3)
    box(w1 * 0.75, w1 * 0.75, 0.80, 0.91, light if dark else tone("#d9eef5"))
    for k in (-0.72, -0.25, 0.25, 0.72):
        ax.plot([x + k * w1] * 2, [base + 0.8 * h, base + 0.91 * h], color=tone("#2e3238"), lw=0.16 * h, zorder=z + 0.3)
    a = np.linspace(0, np.pi, 16)
    ax.add_patch(Polygon(np.stack([x + 0.95 * w1 * np.cos(a), base + 0.905 * h + 0.062 * h * np.sin(a)], 1), color=tone(cap), zorder=z + 0.3))
    ax.plot([x, x], [base + 0.96 * h, base + h], color=tone("#2e3238"), lw=0.2 * h, zorder=z + 0.3)
    if dark:
        for r in (0.5, 0.3, 0.16):
            ax.add_patch(Ellipse((x, base + 0.855 * h), r * h, r * h, color=light, alpha=0.14, lw=0, zorder=z + 0.4))


strips = []
same = random.random() < 0.45
style = lambda: (random.choice(["#c8322e", "#23406e", "#2d2d33", "#1f7a5c", "#d98a1f"]), random.choice(["#b3302b", "#2b3a4a", "#2f6b57"]), random.choice(["bands", "bands", "wide", "spiral", "white"]))
first = style()
for i in reversed(range(n)):
    if view == "going away":
        q = random.uniform(0.68, 0.72) ** i
        h, x, base = 7.2 * q, 2.0 + 8.2 * (1 - 0.7 ** i) * (0.92 if n > 4 else 1), horizon - 2.0 * q
    else:
        gap = 9.4 / n
        h, x, base = min(5.6, 2.9 * gap) * random.uniform(0.94, 1.06), 0.3 + gap * (i + 0.5), horizon - 1.5
    paint, cap, pattern = first if same else style()
    lighthouse(float(X(x)), base, h, paint, cap, pattern, 10 - i, min(0.5, 0.09 * i) if view == "going away" else 0)
for z in sorted({s[2] for s in strips}):
    own = [s for s in strips if s[2] == z]
    ax.add_collection(PolyCollection([s[0] for s in own], facecolors=[s[1] for s in own], edgecolors="none", zorder=z + 0.1, antialiased=False))
