import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#000000", "#08080c", "#0c0a08"]))
r = random.uniform(2.5, 3.9)
shift = r * random.uniform(0.28, 0.75)
inner = r * random.uniform(0.78, 0.98)
turn = random.uniform(0, 2 * np.pi)
c = (r * r - inner * inner + shift * shift) / (2 * shift)
h = np.sqrt(max(1e-6, r * r - c * c))
a, b = np.arctan2(h, c), np.arctan2(h, c - shift)
t = np.linspace(a, 2 * np.pi - a, 160)
s = np.linspace(2 * np.pi - b, b, 160)
p = np.r_[np.c_[r * np.cos(t), r * np.sin(t)], np.c_[shift + inner * np.cos(s), inner * np.sin(s)]]
p -= [(p[:, 0].max() + p[:, 0].min()) / 2, 0]
p = p @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + np.random.uniform(-0.9, 0.9, 2)
for k in range(random.choice([0, 8])):
    q = p.mean(0) + (p - p.mean(0)) * (1 + 0.02 * k)
    ax.fill(*q.T, color="white", alpha=0.05, lw=0)
ax.fill(*p.T, color=random.choice(["#ffffff", "#f7f7f2", "#fdfdff"]), lw=0)
if random.random() < 0.5:
    q = p[np.random.randint(0, 160, 60)] * np.random.uniform(0.9, 0.97, (60, 1))
    shape = ax.fill(*p.T, color="white", lw=0)[0]
    dots = ax.scatter(*q.T, s=np.random.uniform(2, 60, 60), color="#d9d9dd", zorder=3)
    dots.set_clip_path(shape)
