import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
def box(x, y, w, h, colour, z=2, r=0.0, alpha=1):
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=f"round,pad=0,rounding_size={r}" if r else "square,pad=0", color=colour, lw=0, zorder=z, alpha=alpha))
def poly(points, colour, z=2, alpha=1):
    ax.add_patch(Polygon(points, color=colour, lw=0, zorder=z, alpha=alpha))
# light: low sky, high sky, shade laid over everything, night?, rain?
low, top, shade, dark, night, rain = random.choice([
    ("#fdeed2", "#5fb0e2", "#ffffff", 0.0, False, False), ("#eaf6fd", "#3f97dc", "#ffffff", 0.05, False, False), ("#ffb98a", "#8a6aa8", "#3a1c4a", 0.25, False, False),
    ("#3f4f86", "#0b1230", "#0b1230", 0.62, True, False), ("#d5dadd", "#8b98a3", "#66707a", 0.25, False, True), ("#5a4a78", "#161233", "#161233", 0.6, True, True)])
for k in range(50):
    box(0, k * 2, 100, 2.2, mix(low, top, k / 49), 0)
# houses: wall, roof, framed windows, a shop with an awning
kerb = rnd(27, 36)
x = rnd(-8, 0)
while x < 100:
    w, h = rnd(15, 26), rnd(26, 58)
    wall = mix(random.choice(["#c8735a", "#e3c08a", "#8fa3b5", "#b98b73", "#9caf88", "#d8a7a7", "#e9dfcf", "#7a6a8a", "#5f8a8b"]), shade, dark)
    roof = mix(random.choice(["#7d3b30", "#4a5560", "#5e4636"]), shade, dark)
    box(x, kerb, w, h, wall, 1)
    kind = random.choice(["gable", "flat"])
    if kind == "gable":
        poly([(x - 1, kerb + h), (x + w / 2, kerb + h + w * 0.45), (x + w + 1, kerb + h)], roof, 1)
    else:
        box(x - 1, kerb + h, w + 2, 2, roof, 1)
    n = max(2, int(w // 6.5))
    for i in range(n):
        for y in np.arange(kerb + 15, kerb + h - 6, 9):
            wx = x + (i + 0.5) * w / n - 1.7
            glass = "#ffd98a" if night and random.random() < 0.55 else mix("#6d94ad", shade, dark)
            box(wx - 0.5, y - 0.5, 4.4, 6.4, mix("#fffaf0", shade, dark), 1)
            box(wx, y, 3.4, 5.4, glass, 1)
    box(x + 2, kerb, w - 4, 9, "#ffe9b0" if night else mix("#c9dde6", shade, dark), 1)
    awning = mix(random.choice(["#d9483b", "#2f7d6b", "#2a5fa8", "#e0a63a"]), shade, dark)
    for k in range(8):
        a = x + 1 + k * (w - 2) / 8
        poly([(a, kerb + 12), (a + (w - 2) / 8, kerb + 12), (a + (w - 2) / 8, kerb + 8), (a, kerb + 8)], awning if k % 2 else mix("#fff4e4", shade, dark), 1)
    x += w
# pavement, road, lane marks, zebra crossing
grey = mix("#5a5d63", shade, dark * 0.7)
box(0, kerb - 7, 100, 7.5, mix("#cfcac0", shade, dark), 2)
box(0, -1, 100, kerb - 7, grey, 2)
tx, white = rnd(66, 84), mix("#f4f1e6", shade, dark * 0.7)
zx = tx - rnd(22, 26)
for k in range(4):
    a, b = zx + k * 5.6, zx - 3 + k * 7.4
    poly([(a, kerb - 9), (a + 3.2, kerb - 9), (b + 4.6, 0), (b, 0)], white, 2)
for k in range(6):
    if k * 15 + 9 < zx - 5:
        box(k * 15 - 2, (kerb - 8) * 0.5, 9, 1.2, white, 2)
if rain or night:   # wet road mirrors the lamps
    for _ in range(40):
        a, b = rnd(0, 100), rnd(0, kerb - 9)
        box(a, b, rnd(2, 7), 0.5, mix(grey, random.choice(["#ffd98a", low]), 0.5), 2, 0, 0.5)
# trees or lamp posts on the pavement
for a in np.arange(rnd(2, 12), tx - 12, rnd(22, 38)):
    if random.random() < 0.5:
        box(a, kerb - 3, 1.6, 15, mix("#6b4a2c", shade, dark), 3)
        leaf = mix(random.choice(["#3c7d3a", "#d98a2e", "#e8a0b8", "#5f8f3a"]), shade, dark * 0.8)
        for _ in range(16):
            ax.add_patch(Circle((a + 0.8 + rnd(-5, 5), kerb + 16 + rnd(-5, 6)), rnd(2, 4), color=mix(leaf, "#ffffff", rnd(0, 0.25)), lw=0, zorder=3))
    else:
        ax.plot([a, a, a + 5], [kerb - 3, kerb + 30, kerb + 31], color="#33373c", lw=2.4, zorder=3)
        for r in (1.5, 3, 5, 8)[:4 if night else 1]:
            ax.add_patch(Circle((a + 5, kerb + 30), r, color="#fff0b8", alpha=0.9 if r < 2 else 0.16, lw=0, zorder=3))
def car(x, y, s, colour, d):
    P = lambda pts: [(x + d * a * s, y + b * s) for a, b in pts]
    c = mix(colour, shade, dark * 0.8)
    ax.add_patch(Ellipse((x, y - 2.4 * s), 36 * s, 3 * s, color="#15161a", alpha=0.5, lw=0, zorder=4))
    cab = random.choice([[(-12, 6), (-7, 12), (5, 12), (11, 6)], [(-16, 6), (-14, 13), (5, 13), (11, 6)], [(-9, 6), (-5, 11), (3, 11), (8, 6)]])
    poly(P(cab), c, 4)
    poly(P([(p * 0.84, 6.3 + (q - 6) * 0.82) for p, q in cab]), mix("#d9eefa", shade, dark * 0.5), 4)
    poly(P([(-17, -1), (-17.5, 4), (-16, 6.4), (10, 6.4), (16, 5), (17.5, 2), (17, -1)]), c, 4)
    poly(P([(-17, -1), (-17.4, 1), (17.4, 1), (17, -1)]), mix(c, "#000000", 0.35), 4)
    poly(P([(15, 3), (17, 2.4), (17.2, 4), (15.4, 4.8)]), "#fff6c4", 4)
    poly(P([(-17.4, 3), (-16, 3), (-16, 5), (-17.3, 5)]), "#e23b2e", 4)
    if night:
        poly(P([(17, 3.4), (38, 7), (38, -3)]), "#fff3b0", 4, 0.25)
    for k in (-10, 10):
        for r, col in ((3.7, "#17181b"), (1.8, "#b9bec4")):
            ax.add_patch(Circle((x + k * s, y - 0.8 * s), r * s, color=col, lw=0, zorder=4))
colours = random.sample(["#2a6fbf", "#d9362b", "#e0b030", "#3c8a50", "#f1f1ee", "#33383f", "#8a5fb5", "#e88aa0"], 3)
for k in range(random.randint(1, 2)):
    car(rnd(16, 28) if k else zx - rnd(17, 26), (kerb - 8) * (0.3 if not k else 0.82), rnd(0.85, 1.05) * (1 if not k else 0.7), colours[k], 1)
# the traffic light: standing on a pole, or hanging from an arm; one lamp shines
s, th, arm = rnd(1.15, 1.5), rnd(46, 51), random.random() < 0.35
hx = tx - rnd(13, 18) if arm else tx
if arm:
    ax.plot([tx, tx, hx - 4], [kerb - 6, th + 33 * s * 0.72, th + 33 * s * 0.72], color="#3a3e43", lw=5, solid_joinstyle="round", zorder=6)
else:
    box(tx - 1.3, kerb - 6, 2.6, th - kerb + 8, "#3a3e43", 6)
body = random.choice(["#24272a", "#24272a", "#d9a520", "#2f4f3a"])
box(hx - 6.6 * s, th - 0.6, 13.2 * s, 31.2 * s, mix(body, "#000000", 0.4), 6, 2)
box(hx - 6 * s, th, 12 * s, 30 * s, body, 6, 1.6)
on = random.choice([[0], [1], [2], [2, 1]])
for k, (bright, off) in enumerate([("#2fe05a", "#123f1d"), ("#ffc928", "#5b4712"), ("#ff3b30", "#5a1410")]):
    cy, r = th + (5.4 + 9.6 * k) * s, 3.9 * s
    if k in on:
        for q in np.linspace(3.2 if night else 2.2, 1, 8):
            ax.add_patch(Circle((hx, cy), r * q, color=bright, alpha=0.1, lw=0, zorder=7))
    ax.add_patch(Circle((hx, cy), r, color=bright if k in on else off, lw=0, zorder=7))
    ax.add_patch(Circle((hx - r * 0.25, cy + r * 0.25), r * 0.45, color="white", alpha=0.45 if k in on else 0.1, lw=0, zorder=7))
    a = np.linspace(0.15, np.pi - 0.15, 20)
    ax.fill(hx + r * 1.2 * np.r_[np.cos(a), 0.9 * np.cos(a[::-1])], cy + r * np.r_[1.25 * np.sin(a), 0.85 * np.sin(a[::-1])], color="#0d0e10", zorder=7)
if rain:
    for _ in range(150):
        a, b = rnd(0, 100), rnd(0, 100)
        ax.plot([a, a - 0.8], [b, b - 3], color="#e4eef4", lw=0.7, alpha=0.5, zorder=8)
