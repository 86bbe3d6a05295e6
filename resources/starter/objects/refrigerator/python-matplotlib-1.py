import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, Polygon, Circle, Rectangle

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1]); ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
R = random.random
tone, floor = random.choice([("#f5e6c8", "#b98a5a"), ("#324a5e", "#20262d"), ("#cfe3d4", "#e9e4d8"), ("#d98f7a", "#6e4a3d"), ("#e8e8ee", "#8d949c"), ("#4c5b3f", "#c7b08a")])
ax.add_patch(Rectangle((0, 1.4), 10, 9, color=tone))
for x in np.arange(0, 10, 1.0):                          # tiles on the wall
    ax.plot([x, x], [1.4, 10], color="white", lw=1, alpha=0.25); ax.plot([0, 10], [x + 1.4] * 2, color="white", lw=1, alpha=0.25)
ax.add_patch(Rectangle((0, 0), 10, 1.4, color=floor))
body = random.choice(["#f7f7f4", "#c3c8cc", "#e8483f", "#9fd3cf", "#2b2d31", "#f2dfa8"]); is_open = R() < 0.5
w, h = random.uniform(3.6, 4.3), random.uniform(7.9, 8.6)
x0, y0, flip = (random.uniform(2.4, 3.2), 0.75, 1) if is_open else (random.uniform(2.6, 3.6), 0.75, random.choice([-1, 1]))
split = y0 + h * random.choice([0.66, 0.36, 0.7])

def box(x, y, a, b, c, z=2, r=0.12, **kw):
    ax.add_patch(FancyBboxPatch((x, y), a, b, boxstyle=f"round,pad=0,rounding_size={r}", fc=c, ec=kw.pop("ec", "#55585c"), lw=1.3, zorder=z, **kw))

ax.add_patch(Polygon([(x0 + w * 0.2, 0.3), (x0 + w + 1, 0.3), (x0 + w, y0 + 0.1), (x0, y0 + 0.1)], color="black", alpha=0.3, zorder=1))
for x in (x0 + 0.25, x0 + w - 0.65):
    box(x, y0 - 0.2, 0.4, 0.3, "#333333")
box(x0, y0, w, h, body, 2); top, low = (split + 0.06, y0 + h - split - 0.1), (y0 + 0.12, split - y0 - 0.18)
big = top if top[1] > low[1] else low
for part in (top, low):
    if is_open and part is big:
        box(x0 + 0.15, part[0], w - 0.3, part[1], "#eef7fa", 3, ec="#b9c6cc")
        ax.imshow(np.linspace(0, 1, 20)[:, None], extent=(x0 + 0.2, x0 + w - 0.2, part[0] + 0.05, part[0] + part[1] - 0.05), cmap="Blues", alpha=0.25, zorder=3, origin="upper", aspect="auto")
        rows = np.linspace(part[0] + 0.12, part[0] + part[1], 5)[:-1]
        for j, y in enumerate(rows):
            ax.plot([x0 + 0.2, x0 + w - 0.2], [y, y], color="#8fb3c0", lw=2.5, zorder=4); gap, x = rows[1] - rows[0], x0 + 0.35
            while x < x0 + w - 0.75:
                c, s = random.choice(["#e94b3c", "#f5b82e", "#6ab04c", "#ffffff", "#8e5bd0", "#ef8e38", "#5aa5d6"]), random.uniform(0.35, 0.55)
                tall = random.uniform(0.4, 0.8) * gap
                if R() < 0.35:
                    ax.add_patch(Circle((x + s / 2, y + s / 2 + 0.04), s / 2, fc=c, ec="#44444477", zorder=5))
                else:
                    box(x, y + 0.04, s, tall, c, 5, 0.06)
                    if R() < 0.6:
                        box(x + s * 0.3, y + tall + 0.04, s * 0.4, gap * 0.1, "#555555", 5, 0.02)
                x += s + random.uniform(0.06, 0.3)
        e = x0 + w                                         # the door swung open, seen at a slant
        ax.add_patch(Polygon([(e, part[0]), (e + 1.7, part[0] - 0.35), (e + 1.7, part[0] + part[1] + 0.3), (e, part[0] + part[1])], fc=body, ec="#55585c", lw=1.3, zorder=6))
        ax.add_patch(Polygon([(e + 0.12, part[0] + 0.15), (e + 1.5, part[0] - 0.1), (e + 1.5, part[0] + part[1] + 0.05), (e + 0.12, part[0] + part[1] - 0.15)], fc="#f4fafb", ec="#b9c6cc", zorder=7))
        for f in (0.12, 0.42, 0.72):
            y = part[0] + f * part[1]
            for k in range(3):
                box(e + 0.25 + 0.4 * k, y, 0.28, part[1] * random.uniform(0.1, 0.19), random.choice(["#2f9e62", "#ffffff", "#d95f30", "#f0cf5a"]), 8, 0.05)
            ax.add_patch(Polygon([(e + 0.15, y), (e + 1.48, y - 0.12), (e + 1.48, y + 0.22), (e + 0.15, y + 0.28)], fc="#a9c9d6", alpha=0.85, zorder=9))
    else:
        box(x0 + 0.06, part[0], w - 0.12, part[1], body, 3)
        ax.add_patch(Rectangle((x0 + w * 0.72, part[0] + 0.1), w * 0.24, part[1] - 0.2, color="black", alpha=0.07, zorder=4))
        ax.add_patch(Rectangle((x0 + 0.2, part[0] + 0.12), 0.12, part[1] - 0.24, color="white", alpha=0.5, zorder=4))
        hx = x0 + 0.5 if flip > 0 else x0 + w - 0.7; ln = min(1.7, part[1] * 0.55)
        box(hx, part[0] + 0.25 if part is top else part[0] + part[1] - 0.25 - ln, 0.18, ln, "#8d9297" if body != "#c3c8cc" else "#4a4e52", 6, 0.09)
        for _ in range(random.randint(0, 5) if part is big else 0):
            a, b = x0 + w * random.uniform(0.35, 0.75), part[0] + part[1] * random.uniform(0.3, 0.85)
            box(a, b, random.uniform(0.25, 0.7), random.uniform(0.25, 0.7), random.choice(["#ffe066", "#ff8fa3", "#7bdff2", "#b8e986"]), 5, 0.03)
