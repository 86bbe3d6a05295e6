import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
rnd = random.uniform

# time of day: sky bottom, sky top, snow, snow shadow, needles
low, top, snow, shade, green = random.choice([
    ("#fbe6dc", "#6f8fbe", "#fdfbfa", "#a9c0df", "#22483f"),      # clear morning
    ("#dfe7ee", "#b4c2d0", "#ffffff", "#c3cfdd", "#31564a"),      # overcast
    ("#4d6597", "#141d3f", "#c3d0ea", "#6b80b3", "#152f3a"),      # moonlit night
    ("#ffc59b", "#7a6aa8", "#fff0ea", "#b79fc9", "#2c3f4a"),      # pink evening
    ("#e8f4fb", "#3f8fd0", "#ffffff", "#a7cbe8", "#1f5a3c"),      # bright blue day
])


def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)


ground = rnd(32, 55)
for k in range(60):
    ax.add_patch(Rectangle((0, ground - 6 + k * 1.3), 100, 1.5, color=mix(low, top, k / 60), lw=0))
if random.random() < 0.7:  # low sun or moon
    sx, sy = rnd(10, 90), rnd(ground + 14, 92)
    for r in np.linspace(16, 4, 12):
        ax.add_patch(Circle((sx, sy), r, color="#fffbe8", alpha=0.08, lw=0))
    ax.add_patch(Circle((sx, sy), rnd(2.5, 4.5), color="#fffdf2"))

# two bands of distant forest in the haze
for band in range(2):
    x = np.linspace(-2, 102, random.randint(18, 40) * 2 + 1)
    y = ground + rnd(4, 9) * (2 - band) + np.where(np.arange(x.size) % 2, np.random.uniform(4, 12, x.size), 0)
    ax.fill_between(x, 0, y, color=mix(mix(low, top, 0.5), green, 0.15 + 0.2 * band), lw=0)


def hill(base, amp, colour):
    x = np.linspace(0, 100, 100)
    ax.fill_between(x, -1, base + amp * np.sin(x / rnd(9, 22) + rnd(0, 6)), color=colour, lw=0)


def fir(x, y, h, haze):
    """A fir with drooping tiers; each tier carries a scalloped load of snow."""
    slim, tiers = rnd(0.2, 0.34), random.randint(4, 7)
    ax.add_patch(Ellipse((x + h * 0.12, y + h * 0.01), h * 0.6, h * 0.07, color=shade, alpha=0.8, lw=0))
    ax.add_patch(Rectangle((x - h * 0.025, y), h * 0.05, h * 0.16, color=mix("#5a3d28", low, haze)))
    for k in range(tiers):
        b = y + h * (0.1 + 0.74 * k / tiers)
        w, hh = h * slim * (1 - 0.82 * k / tiers), h * 1.5 / tiers
        hh = min(hh, y + h - b)
        tip = (x, b + hh)
        teeth = [(x - w + 2 * w * i / 8, b + (0.09 * hh if i % 2 else 0) - 0.08 * hh * (1 - abs(i - 4) / 4)) for i in range(9)]
        ax.add_patch(Polygon([tip] + teeth[::-1], color=mix(green, low, haze + 0.04 * (k % 2)), lw=0))
        load = [(x - 0.93 * w + 1.86 * w * i / 8, b + hh * (0.08 + 0.5 * (1 - abs(i - 4) / 4) - (0.16 if i % 2 else 0))) for i in range(9)]
        ax.add_patch(Polygon([tip] + load[::-1], color=mix(snow, low, haze * 0.5), lw=0))
        ax.add_patch(Polygon([tip, load[8], load[7], load[6], load[5]], color=mix(shade, low, haze * 0.5), alpha=0.55, lw=0))


def birch(x, y, h):
    lean = rnd(-4, 4)
    ax.plot([x, x + lean], [y, y + h], color=mix("#f4f0ea", shade, 0.2), lw=h / 9, solid_capstyle="butt")
    for t in np.random.uniform(0.05, 0.9, 9):
        ax.plot([x + lean * t - h * 0.012, x + lean * t + h * 0.006], [y + h * t] * 2, color="#3f3a40", lw=1.4)
    for t in np.random.uniform(0.45, 0.98, 10):
        s = random.choice([-1, 1])
        ax.plot([x + lean * t, x + lean * t + s * h * 0.14], [y + h * t, y + h * (t + 0.1)], color="#6b5f63", lw=1)


# three snowy slopes, trees on each, larger and clearer towards us
open_at = rnd(15, 85)                                   # a clearing
for row in range(3):
    base = ground - row * rnd(10, 13)
    hill(base, rnd(1, 3), mix(snow, shade, 0.25 - 0.1 * row))
    for x in sorted(np.random.uniform(-3, 103, random.randint(3, 7 - row)), key=lambda v: random.random()):
        if row and abs(x - open_at) < 8 * row:
            continue
        y, h = base - rnd(1, 6), rnd(22, 30) * (1 + 0.55 * row)
        if random.random() < 0.15:
            birch(x, y, h * 1.1)
        else:
            fir(x, y, h, 0.45 - 0.2 * row)
hill(rnd(5, 9), 2, snow)

# footprints into the clearing, then falling snow
if random.random() < 0.6:
    for k in range(12):
        ax.add_patch(Ellipse((open_at + (12 - k) * rnd(0.4, 0.8) + (k % 2) * 2, 2 + k * 2.1), 2 - 0.1 * k, 1 - 0.04 * k, color=shade))
for _ in range(random.choice([0, 60, 140, 260])):
    ax.add_patch(Circle((rnd(0, 100), rnd(0, 100)), rnd(0.2, 0.75), color="white", alpha=rnd(0.5, 1), lw=0))
