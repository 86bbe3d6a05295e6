import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
look = random.choice(["rope", "ruled", "brush"])
dark = random.random() < 0.5
fig.patch.set_facecolor(random.choice(["#1b2a41", "#2c3e34", "#35212f"] if dark else ["#fbf6ea", "#e4edf0", "#f4dfd0"]))
inks = random.sample(["#ffd166", "#ef476f", "#4cc9f0", "#f8f9fa", "#80ed99"] if dark else ["#d62828", "#003049", "#2a9d8f", "#7209b7", "#bc6c25"], 2)
a = random.uniform(0, np.pi)
b = a + random.uniform(0.6, np.pi - 0.6)
cx, cy = np.random.uniform(-0.9, 0.9, 2)
t = np.linspace(-4.3, 4.3, 300)
for k, (angle, ink) in enumerate(((a, inks[0]), (b, inks[1]))):
    x, y = cx + t * np.cos(angle), cy + t * np.sin(angle)
    if look == "rope":
        ax.plot(x + 0.12, y - 0.16, color="black", alpha=0.3, lw=21, solid_capstyle="round", zorder=2 * k)
        ax.plot(x, y, color=ink, lw=20, solid_capstyle="round", zorder=2 * k)
        for s in np.arange(-4.1, 4.2, 0.28):
            u = np.array([-0.2, 0.2])
            ax.plot(cx + (s + u * 0.8) * np.cos(angle) - u * np.sin(angle), cy + (s + u * 0.8) * np.sin(angle) + u * np.cos(angle), color="black", alpha=0.4, lw=2, zorder=2 * k + 1)
    elif look == "brush":
        for _ in range(45):
            o = random.gauss(0, 0.14)
            n = random.randint(0, 25), random.randint(240, 300)
            ax.plot((x - o * np.sin(angle))[n[0]:n[1]], (y + o * np.cos(angle))[n[0]:n[1]], color=ink, alpha=0.35, lw=3, zorder=k)
    else:
        ax.plot(x, y, color=ink, lw=random.uniform(5, 9), solid_capstyle="butt", zorder=k)
if look == "ruled":
    ax.add_patch(Arc((cx, cy), 2.6, 2.6, theta1=np.degrees(a), theta2=np.degrees(b), color=inks[0], lw=2.5))
    ax.add_patch(Circle((cx, cy), 0.22, fc="white" if dark else "black", zorder=5))
