import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Ellipse, FancyBboxPatch

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

flavours = random.sample(["#f58aa8", "#fbe9b4", "#a4e0c0", "#6b4028", "#c9a8e8", "#f7b25a", "#fdfaf2", "#8cc4f0", "#d8405a", "#c8d86a"], 3)
back, second = random.choice([("#cdeaf0", "#f2d9a0"), ("#fbdfe4", "#e89ab0"), ("#3f4f78", "#6a7ab0"), ("#fdf0cc", "#f2b95a"), ("#d4ecd8", "#7ab89a"), ("#e6dcf4", "#a58ad0")])
wafer, lines = random.choice([("#dfa356", "#a86c2a"), ("#f0c888", "#c9924a"), ("#b5773a", "#7a4a1e")])
x0, lean = random.uniform(4.3, 5.7), random.uniform(-16, 16)
r = random.uniform(1.25, 1.75)                 # radius of a scoop
count = random.randint(1, 3)
fig.patch.set_facecolor(back)
serving = random.choice(["cone", "cone", "cone", "bowl", "stick"])
place = random.choice(["beach", "stripes", "counter", "dots"])
sauce = random.choice([None, "#5a2e1a", "#c8203e", "#d9902a"])
sprinkles, cherry, wafer_stick = random.random() < 0.5, random.random() < 0.45, random.random() < 0.4
light = random.choice([-1, 1])
turn = plt.matplotlib.transforms.Affine2D().rotate_deg_around(5, 3, lean if serving != "bowl" else 0).translate(x0 - 5, 0) + ax.transData


def put(p, z):
    p.set_transform(turn); p.set_zorder(z); ax.add_patch(p); return p


def scoop(x, y, r, c, z):
    """a ball with a frilled, dripping lower edge"""
    t = np.linspace(0, np.pi, 60); u = np.linspace(-1, 1, 60)
    drip = 0.14 * np.abs(np.sin(u * random.uniform(7, 11) + random.uniform(0, 3))) + random.choice([0, 0.25]) * np.exp(-((u - random.uniform(-0.7, 0.7)) / 0.12)**2)
    edge = -0.35 - 0.25 * np.sqrt(1 - u**2) - drip
    body = put(Polygon(np.r_[np.c_[x + r * np.cos(t), y + r * np.sin(t)], np.c_[x + 1.1 * r * u, y + r * edge]], color=c, lw=0), z)
    for k in np.linspace(0.15, 1, 8):           # soft light and a shaded side
        put(Ellipse((x + light * 0.35 * r, y + 0.35 * r), 1.5 * r * k, 1.3 * r * k, color="white", alpha=0.06, lw=0), z + 0.02).set_clip_path(body)
        put(Ellipse((x - light * 1.1 * r, y - 0.5 * r), 1.4 * r * k, 2.2 * r * k, color="#5a2a10", alpha=0.035, lw=0), z + 0.02).set_clip_path(body)
    for _ in range(26):                          # scraped texture, pips or chips
        px, py = x + random.uniform(-1, 1) * r, y + random.uniform(-0.7, 0.9) * r
        put(Ellipse((px, py), random.uniform(0.05, 0.3), 0.06, angle=random.uniform(-20, 20), color=random.choice(["white", "#7a3a20"]), alpha=0.3, lw=0), z + 0.03).set_clip_path(body)


def decorate(x, y, r, z):
    if sauce:
        t, u = np.linspace(0.12, np.pi - 0.12, 40), np.linspace(-1, 1, 40)
        put(Polygon(np.r_[np.c_[x + 1.01 * r * np.cos(t), y + 1.02 * r * np.sin(t)], np.c_[x + r * u, y + r * (0.12 + 0.3 * np.cos(u * 9))]], color=sauce, lw=0), z)
        put(Ellipse((x + light * 0.4 * r, y + 0.72 * r), 0.5 * r, 0.14 * r, angle=-light * 30, color="white", alpha=0.5, lw=0), z + 0.1)
    for _ in range(24 if sprinkles else 0):
        a, d = random.uniform(0.2, 2.94), random.uniform(0.3, 0.92) * r
        b = random.uniform(0, 3.14)
        px, py = x + d * np.cos(a), y + d * np.sin(a)
        ax.plot([px, px + 0.16 * np.cos(b)], [py, py + 0.16 * np.sin(b)], color=random.choice(["#e8504a", "#3f8fd0", "#f7d038", "#7a4fb0", "#4fae5a"]), lw=3, solid_capstyle="round", transform=turn, zorder=z + 0.2)
    if cherry:
        put(Circle((x, y + 1.12 * r), 0.36, color="#c8202e"), z + 0.3); put(Circle((x - 0.1, y + 1.12 * r + 0.12), 0.09, color="white", alpha=0.8), z + 0.4)
        ax.plot([x, x + 0.1, x + 0.4], [y + 1.12 * r + 0.3, y + 1.12 * r + 0.7, y + 1.12 * r + 1], color="#5f7a2a", lw=2, transform=turn, zorder=z + 0.3)


if place == "beach":
    ax.axhspan(0, 3.6, color="#3fa0c4", zorder=0.1); ax.axhspan(0, 1.8, color="#f2d9a0", zorder=0.1)
    ax.add_patch(Circle((random.uniform(0.8, 9.2), 8.6), 0.9, color="#fff3b0", zorder=0.1))
elif place == "stripes":
    for k in np.arange(0, 10, random.uniform(1, 2.4)):
        ax.axvspan(k, k + 0.6, color=second, alpha=0.45, lw=0, zorder=0.1)
elif place == "counter":
    ax.axhspan(0, random.uniform(1.4, 3), color=second, zorder=0.1)
else:
    for _ in range(30):
        ax.add_patch(Circle((random.uniform(0, 10), random.uniform(0, 10)), random.uniform(0.1, 0.5), color=second, alpha=0.5, lw=0, zorder=0.1))
if serving == "stick":                           # a bar with a bite
    w, h = random.uniform(2.6, 3.6), random.uniform(4.2, 5.4)
    put(FancyBboxPatch((4.7, 0.9), 0.6, 2.6, boxstyle="round,pad=0,rounding_size=0.28", fc="#e6c890", ec="#b8935a", lw=1), 1)
    bar = put(FancyBboxPatch((5 - w / 2, 3), w, h, boxstyle=f"round,pad=0,rounding_size={w * random.uniform(0.3, 0.48):.2f}", fc=flavours[0], ec="none"), 2)
    dip = 3 + h * random.uniform(0.35, 0.6); u = np.linspace(-1, 1, 60)
    put(Polygon(np.r_[np.c_[5 + w * u, dip - 0.25 * np.abs(np.sin(u * 9))], [(9, 9.9), (1, 9.9)]], color=sauce or flavours[1], lw=0), 2.1).set_clip_path(bar)
    for d in (-0.22, 0.22):
        put(FancyBboxPatch((5 + d * w - 0.13, 3.9), 0.26, h - 1.9, boxstyle="round,pad=0,rounding_size=0.13", color="black", alpha=0.1, lw=0), 2.2)
    put(FancyBboxPatch((5 + light * 0.4 * w - 0.08, 4), 0.16, h - 2, boxstyle="round,pad=0,rounding_size=0.08", color="white", alpha=0.55, lw=0), 2.3)
    for _ in range(40 if sprinkles else 0):
        put(Ellipse((5 + random.uniform(-0.45, 0.45) * w, random.uniform(dip, 3 + h)), 0.24, 0.1, angle=random.uniform(0, 180), color=random.choice(["#f7d038", "#ffffff", "#e8504a", "#3f8fd0"]), lw=0), 2.4).set_clip_path(bar)
    if random.random() < 0.5:
        for dx, dy in ((0, 0), (-0.45, -0.05), (-0.2, -0.4)):
            put(Circle((5 + light * -1 * (w / 2 + dx * 0.6), 3 + h - 0.3 + dy), 0.55, color=back), 2.5)
else:
    if wafer_stick:
        put(Polygon([(5.3, 5), (5.9, 4.9), (7.1, 8.6), (6.6, 8.8)], fc=wafer, ec=lines, lw=2), 1.5)
    if serving == "cone":
        base, tip = 4.1, random.uniform(0.3, 1.2)
        cone = put(Polygon([(5 - r * 1.02, base), (5 + r * 1.02, base), (5.08, tip), (4.92, tip)], color=wafer), 1.6)
        for k in np.arange(-6, 6, 0.55):         # waffle pattern
            for d in (-1, 1):
                ax.plot([5 + k, 5 + k + d * 2.2], [base, base - 4], color=lines, lw=2, transform=turn, zorder=1.7, clip_path=cone)
        put(Polygon([(5 - light * r, base), (5 - light * r * 0.2, base), (5, tip)], color="black", alpha=0.16, lw=0), 1.75)
        centres = [(5, base + 0.45 * r + i * 1.02 * r, r * (1 - 0.1 * i)) for i in range(count)]
    else:
        base = 3.4
        ax.add_patch(Ellipse((x0, 0.95), 4.6, 0.6, color="black", alpha=0.25, lw=0, zorder=0.5))
        glass = random.choice(["#e6f2f6", "#f4d0d8", "#6a8fb0", "#f7f2e4"])
        u = np.linspace(-1, 1, 40)
        put(Polygon(np.r_[np.c_[5 + 2.9 * u, 0 * u + base], np.c_[5 - 2.9 * u, base - 1.8 * np.sqrt(1 - u**2)]], color=glass), 4.5)
        put(Polygon([(4.75, 1.9), (5.25, 1.9), (5.35, 1.0), (6.4, 0.8), (3.6, 0.8), (4.65, 1.0)], color=glass), 4.4)
        put(Ellipse((5 + light * 1.6, base - 0.7), 0.4, 1.1, angle=light * -30, color="white", alpha=0.7, lw=0), 4.6)
        centres = [(3.7, base + 0.4, 1.3), (6.3, base + 0.4, 1.3), (5, base + 1.4, 1.35)][3 - max(2, count):] if count < 3 else [(3.7, base + 0.4, 1.3), (6.3, base + 0.4, 1.3), (5, base + 1.5, 1.35)]
    for i, (cx, cy, cr) in enumerate(centres):
        scoop(cx, cy, cr, flavours[i], 2 + 0.5 * i)
    decorate(*centres[-1], 4)
