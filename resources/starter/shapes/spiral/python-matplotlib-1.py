# A spiral line: Archimedean (even gaps) or logarithmic (growing gaps).
import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ground, ink = random.choice([("#fdfaf3", "#5a2a82"), ("#101820", "#fee715"), ("#e9f5f2", "#00635a"),
                             ("#ffe5ec", "#c9184a"), ("#ffffff", "#111111"), ("#22333b", "#eae0d5"),
                             ("#ffd166", "#073b4c")])
fig.patch.set_facecolor(ground)
ax.add_patch(plt.Rectangle((-1, -1), 2, 2, color=ground, zorder=0))

turns = random.uniform(3, 7)
t = np.linspace(0, 1, 800)
if random.random() < 0.6:
    r = 0.88 * t
else:
    r = 0.02 * (0.88 / 0.02) ** t
angle = random.uniform(0, 2 * np.pi) + random.choice([-1, 1]) * 2 * np.pi * turns * t

ax.plot(r * np.cos(angle), r * np.sin(angle), color=ink, linewidth=random.uniform(3, 10), solid_capstyle="round")

ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
