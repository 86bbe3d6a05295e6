import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.axis("off")
look = random.choice(["plate", "chalk", "sticker"])
ground = {"plate": random.choice(["#d9c7a8", "#8a4b38", "#b8c4bb"]), "chalk": random.choice(["#2f4a3d", "#2b2e3a"]), "sticker": random.choice(["#ffd166", "#118ab2", "#f4f1de", "#ef476f"])}[look]
fig.patch.set_facecolor(ground)
slant, wide = random.uniform(-0.12, 0.2), random.uniform(0.85, 1.15)
a = np.deg2rad(np.linspace(128, -140, 90))
bow = np.c_[5 + 1.75 * np.cos(a), 3.9 + 1.65 * np.sin(a)]
p = np.r_[[(6.6, 8.0), (4.1, 8.0), (3.85, 5.15)], bow]
p = np.c_[5 + (p[:, 0] - 5) * wide + slant * (p[:, 1] - 5), p[:, 1] - 0.1]
line = dict(solid_capstyle=random.choice(["round", "butt"]), solid_joinstyle="round")
if look == "plate":
    plate, ink = random.choice([("#1d3f8f", "white"), ("white", "#101010"), ("#1f5f3f", "#f7e9b0")])
    ax.add_patch(FancyBboxPatch((1.3, 1.2), 7.6, 7.6, boxstyle="round,pad=0,rounding_size=0.7", fc="black", alpha=0.3, lw=0))
    ax.add_patch(FancyBboxPatch((1.1, 1.4), 7.6, 7.6, boxstyle="round,pad=0,rounding_size=0.7", fc=plate, ec=ink, lw=5))
    for x in (1.75, 8.05):
        ax.add_patch(Circle((x, 5.2), 0.18, color="#888888"))
    ax.plot(*p.T, color=ink, lw=random.uniform(26, 36), **line)
elif look == "chalk":
    for _ in range(26):
        ax.plot(*(p + np.random.normal(0, 0.14, 2)).T, color=random.choice(["#ffffff", "#fff3c4"]), lw=3, alpha=0.35, **line)
else:
    ink = random.choice(["#06d6a0", "#7b2cbf", "#f77f00", "#d00000"])
    for lw, colour, dx in ((64, "#00000055", 0.2), (64, "white", 0), (40, ink, 0), (9, "#ffffff88", -0.12)):
        ax.plot(p[:, 0] + dx, p[:, 1] - dx, color=colour, lw=lw, **line)
