import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#fdf0d5", "#2b3a55", "#e3efe2", "#4b1d3f", "#dbe9f6", "#f9d5e5"]))
paper = np.array(random.choice([(0.85, 0.2, 0.25), (0.15, 0.5, 0.4), (0.25, 0.4, 0.8), (0.95, 0.75, 0.3), (0.55, 0.3, 0.65)]))
ribbon = np.array(random.choice([(1, 0.95, 0.85), (0.98, 0.8, 0.25), (0.95, 0.35, 0.5), (0.2, 0.2, 0.25)]))
t = random.uniform(0.3, 0.7)
s = random.uniform(2.9, 3.4)
c = np.array([5 + random.uniform(-0.5, 0.5), 4.1])
a, b, up = np.array([-1.5 * s * t, 0.42 * s]) * 0.9, np.array([1.5 * s * (1 - t), 0.42 * s]) * 0.9, np.array([0, s * 1.35])
low = c - (a + b) / 2 - up / 2
ax.add_patch(Ellipse(low + (a + b) / 2 + [0.3, -0.05], 3.9 * s * 0.6, 1.1, color="black", alpha=0.22))
faces = [(low, a, up, 0.72), (low, b, up, 0.95), (low + up, a, b, 1.15)]
motif = random.choice(["dots", "stripes", "plain"])
for o, p, q, light in faces:
    shape = Polygon([o, o + p, o + p + q, o + q], fc=np.clip(paper * light, 0, 1), ec=paper * 0.5, lw=1.5)
    ax.add_patch(shape)
    for k in np.arange(0.08, 1, 0.17):
        if motif == "stripes":
            line, = ax.plot(*np.c_[o + p * k, o + p * k + q], color=np.clip(paper * light + 0.22, 0, 1), lw=5)
            line.set_clip_path(shape)
        elif motif == "dots":
            for m in np.arange(0.1, 1, 0.2):
                ax.plot(*(o + p * k + q * m), "o", color=np.clip(paper * light + 0.3, 0, 1), ms=5)
    for n, m in (((0.42, 0.58), (0, 1)),) if light != 1.15 else (((0.42, 0.58), (0, 1)), ((0, 1), (0.42, 0.58))):
        ax.add_patch(Polygon([o + p * n[0] + q * m[0], o + p * n[1] + q * m[0], o + p * n[1] + q * m[1], o + p * n[0] + q * m[1]], fc=np.clip(ribbon * min(1, light), 0, 1), lw=0))
top = low + up + (a + b) / 2
for side in (-1, 1):
    for turn, size in ((28, 1.0), (62, 0.75)):
        th = np.linspace(0, 2 * np.pi, 60)
        rr = 1.5 * size * np.sin(th / 2) ** 2 * np.abs(np.cos((th - np.pi) / 2)) ** 0.3
        ang = np.deg2rad(turn) + 0.5 * np.cos(th)
        ax.add_patch(Polygon(np.c_[top[0] + side * rr * np.cos(ang) * 1.1, top[1] + rr * np.sin(ang) * 0.9 + 0.1], fc=ribbon * 0.92, ec=ribbon * 0.6, lw=1.5))
ax.add_patch(Ellipse(top + [0, 0.15], 0.55, 0.45, fc=ribbon * 0.85, ec=ribbon * 0.6))
