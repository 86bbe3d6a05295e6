import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#eadfcb", "#b9c7b5", "#8a6a4a", "#cfdbe6", "#e8c4b4", "#4a4f63"]))
cover = random.choice(["#8a2f2a", "#2f5f8f", "#2f6f4f", "#c9822f", "#5a3a6f", "#26262b"])
page = random.choice(["#fffdf5", "#f7ecd0"])
w, h = random.uniform(30, 42), random.uniform(36, 56)      # one page
lift = random.uniform(3, 9)                                 # how far the pages bow
x, y = 50, 50 - h / 2
skew = random.uniform(0, 6)

ax.add_patch(Polygon([(x - w - 3, y - 3), (x, y - 5), (x + w + 3, y - 3), (x + w + 1 - skew, y + h + 2), (x, y + h), (x - w - 1 + skew, y + h + 2)], color=cover))
s = np.linspace(0, 1, 30)
bow = lift * np.sin(np.pi * s)
for d in (-1, 1):
    low = np.c_[x + d * w * s, y + bow]
    top = np.c_[x + d * (w - skew) * s, y + h + bow]
    ax.add_patch(Polygon(np.vstack([low, top[::-1]]), fc=page, ec="#999999"))
    n = random.randint(6, 10)
    for i in range(n):                                      # lines of text
        f = 0.12 + 0.76 * i / (n - 1)
        q = s[3:random.choice([20, 26, 27])]
        ax.plot(x + d * (w - skew * f) * q, y + h * f + lift * np.sin(np.pi * q), color="#777777", lw=2)
ax.plot([x, x], [y, y + h], color="#777777", lw=2)
