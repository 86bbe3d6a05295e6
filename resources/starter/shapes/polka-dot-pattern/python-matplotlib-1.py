# Polka dots: every second row is moved by half a step.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")

ground, dot = random.choice([("#d62839", "#ffffff"), ("#1c7c8c", "#fff3da"), ("#ffffff", "#111111"),
                             ("#ffc8dd", "#8a1c4a"), ("#14213d", "#fca311"), ("#e9f5db", "#588157"),
                             ("#ffe169", "#6247aa"), ("#111111", "#ffffff")])
ax.add_patch(plt.Rectangle((0, 0), 10, 10, color=ground))

gap = random.uniform(1.1, 2.6)                 # between dots of one row
radius = gap * random.uniform(0.15, 0.32)
start = random.uniform(0, gap)

row = 0
y = -gap + start
while y < 10 + gap:
    x = -gap + start + (gap / 2 if row % 2 else 0)
    while x < 10 + gap:
        ax.add_patch(Circle((x, y), radius, color=dot, linewidth=0))
        x += gap
    y += gap / 2
    row += 1

plt.show()
