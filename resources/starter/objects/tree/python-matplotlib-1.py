import random
import math
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10); ax.set_ylim(0, 10); ax.set_aspect("equal"); ax.axis("off")

season = random.choice(["spring", "summer", "summer", "autumn"])
leaves = {"spring": ["#a8d05f", "#c4e08a", "#f4b6c8", "#f9dbe4"], "summer": ["#3f7d34", "#5f9e3c", "#86b94a", "#2f6a4a"], "autumn": ["#d9772b", "#e8a83a", "#b8402a", "#c9922f"]}[season]
leaves = random.sample(leaves, random.randint(1, len(leaves)))
bark = random.choice(["#7a5636", "#5b4030", "#8d7660", "#4a3a34", "#e0dcd2"])
sky = random.choice(["#d4ecf8", "#a8d0ec", "#f6dcb8", "#dfe4ea", "#e4d8ec", "#f4f0d0"])
ground = random.choice(["#86b95c", "#a9bd5a", "#c4a868", "#6f9a6a"]) 
x0, y0 = random.uniform(4, 6), random.uniform(1, 2)
fig.patch.set_facecolor(sky)
ax.axhspan(0, y0 + 0.5, color=ground, zorder=0)
height, width = random.uniform(3, 4.5), random.uniform(0.3, 0.6)
ax.fill([x0 - width, x0 - width * 0.6, x0 + width * 0.6, x0 + width], [y0, y0 + height, y0 + height, y0], color=bark, zorder=1)
spread, top = random.uniform(1.3, 2.6), random.uniform(1.2, 2.2)
for _ in range(random.randint(12, 40)):
    a, d = random.uniform(0, 2 * math.pi), math.sqrt(random.random())
    r = random.uniform(0.5, 1.1)
    ax.add_patch(plt.Circle((x0 + spread * d * math.cos(a), y0 + height + 0.8 + top * d * math.sin(a)), r, color=random.choice(leaves), zorder=2))
