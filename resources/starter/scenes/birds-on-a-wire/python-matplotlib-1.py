import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse, Polygon

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
top, low, ink = random.choice([("#8fc1e3", "#eef6fa", "#20242c"), ("#f08a5d", "#ffe6b3", "#2a1a24"), ("#3b3f72", "#d99ab0", "#14121f"), ("#c9d3d8", "#f2f4f3", "#33383c"), ("#ffd27f", "#fff6dd", "#3a2a1a")])
rgb = lambda c: np.array([int(c[i:i + 2], 16) / 255 for i in (1, 3, 5)])
t = np.linspace(0, 1, 60)[:, None, None]
ax.imshow(np.broadcast_to(rgb(top) * (1 - t) + rgb(low) * t, (60, 2, 3)), extent=(0, 10, 0, 10), aspect="auto")
ax.add_patch(Circle((random.uniform(1, 9), random.uniform(1.5, 8.5)), random.uniform(0.6, 1.1), color="#fffbe6", alpha=0.9))
for _ in range(random.choice([0, 2, 4])):
    x, y = random.uniform(0, 10), random.uniform(1, 9)
    for _ in range(6):
        ax.add_patch(Ellipse((x + random.gauss(0, 0.7), y + random.gauss(0, 0.12)), random.uniform(0.9, 1.7), random.uniform(0.3, 0.55), color="white", alpha=0.5, lw=0))
side = random.choice([0, 1])
if random.random() < 0.6:
    px = 0.9 if side == 0 else 9.1
    ax.plot([px, px], [0, 9.6], color=ink, lw=11)
    for y in (8.9, 6.9):
        ax.plot([px - 1.1, px + 1.1], [y, y], color=ink, lw=7)
wires = []
for y0 in random.sample([7.9, 6.4, 4.9, 3.3], random.randint(2, 3)):
    sag, tilt = random.uniform(0.25, 0.8), random.uniform(-0.08, 0.08)
    wires.append(lambda x, y0=y0, sag=sag, tilt=tilt: y0 - sag * (1 - ((x - 5) / 5) ** 2) + tilt * (x - 5))
x = np.linspace(0, 10, 80)
coats = random.choice([[ink], [ink, "#5a4632"], ["#3f5d8a", "#c9503c", ink, "#d9a441"]])


def bird(bx, by, s, way, coat):
    at = lambda p: [(bx + way * u * s, by + v * s) for u, v in p]
    ax.add_patch(Polygon(at([(-0.25, 0.1), (-0.62, -0.62), (-0.42, -0.66), (0.02, 0.0)]), color=coat))
    ax.add_patch(Ellipse(at([(0, 0.42)])[0], 0.72 * s, 1.02 * s, angle=-way * 22, color=coat))
    ax.add_patch(Circle(at([(0.2, 0.98)])[0], 0.29 * s, color=coat))
    ax.add_patch(Polygon(at([(0.44, 1.06), (0.78, 0.94), (0.42, 0.86)]), color="#e2a03f" if coat != ink or random.random() < 0.5 else ink))
    if coat != ink:
        ax.add_patch(Ellipse(at([(0.14, 0.34)])[0], 0.36 * s, 0.7 * s, angle=-way * 22, color="#f3e3cc", alpha=0.8))
    ax.add_patch(Circle(at([(0.28, 1.04)])[0], 0.05 * s, color="white"))
    for dx in (-0.08, 0.1):
        ax.plot(*np.array(at([(dx, -0.02), (dx, 0.1)])).T, color=ink, lw=1.5)


for wire in wires:
    ax.plot(x, wire(x), color=ink, lw=2)
    at = random.uniform(1.2, 3)
    for _ in range(random.randint(1, 5)):
        bird(at, wire(at), random.uniform(0.8, 1.05), random.choice([-1, 1]), random.choice(coats))
        at += random.uniform(0.95, 2.4)
        if at > 9:
            break
ax.set_xlim(0, 10); ax.set_ylim(0, 10)
