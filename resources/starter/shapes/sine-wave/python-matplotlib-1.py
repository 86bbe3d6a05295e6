import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(-5, 5); ax.axis("off")
look = random.choice(["scope", "paper", "ribbon", "board"])
ground, grid, ink = {
    "scope": ("#06140c", "#12402a", random.choice(["#39ff88", "#ffe14d", "#4de1ff"])),
    "paper": ("#fbfaf2", "#c9d8e8", random.choice(["#1d3f8f", "#b3202c", "#222222"])),
    "ribbon": (random.choice(["#ffd9c0", "#d7e8ff", "#2c1a3a", "#f6f1d5"]), None, random.choice(["#e4572e", "#7b2cbf", "#0a9396"])),
    "board": ("#27433a", "#31544a", "#f4f4ea"),
}[look]
fig.patch.set_facecolor(ground)
periods, phase, height = random.uniform(1.2, 3.2), random.uniform(0, 2 * np.pi), random.uniform(1.7, 3.6)
x = np.linspace(0, 10, 500)
y = height * np.sin(2 * np.pi * periods * x / 10 + phase) + random.uniform(-0.6, 0.6)
if grid:
    for k in np.arange(-5, 10.1, 1 if look == "scope" else 0.5):
        ax.axhline(k, color=grid, lw=0.8)
        ax.axvline(k, color=grid, lw=0.8)
    ax.axhline(0, color=grid if look == "scope" else ink, lw=1.8)
if look == "ribbon":
    for k in range(12):
        ax.plot(x, y + 0.09 * (k - 6), color=ink, lw=5, alpha=0.25 + 0.06 * k)
else:
    for wide, alpha in ((14, 0.12), (8, 0.2)) if look == "scope" else ():
        ax.plot(x, y, color=ink, lw=wide, alpha=alpha)
    ax.plot(x, y, color=ink, lw=random.uniform(3, 6))
