import random
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle
from matplotlib.transforms import Affine2D

# a shark from the side in open water
fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
fig.patch.set_facecolor(random.choice(["#0b3c5d", "#1f7a9c", "#7cc4d8", "#bfe6ea", "#06243a"]))
back, belly = random.choice([("#5f6f7c", "#e6ebee"), ("#3e4a57", "#d5dde2"), ("#7d7f78", "#efeee6"), ("#4a6a88", "#dfe9f0")])
T = Affine2D().scale(random.choice([-1, 1]) * random.uniform(0.9, 1.1), random.uniform(0.9, 1.1)).rotate_deg(random.uniform(-16, 16)).translate(0, random.uniform(-1, 1)) + ax.transData


def part(points, color, z):
    ax.add_patch(Polygon(points, closed=True, color=color, lw=0, transform=T, zorder=z))


part([(-3.1, 0.1), (-4.3, 1.6), (-3.8, 0.1), (-4.1, -1.1)], back, 2)              # tail
part([(0.9, 0.8), (-0.3, 2.1), (-0.25, 1.4), (-0.5, 0.8)], back, 2)                # dorsal fin
part([(-1.9, 0.4), (-2.3, 0.8), (-2.4, 0.3)], back, 2)
part([(-1.6, -0.3), (-2.2, -0.9), (-2.2, -0.2)], back, 2)
top = [(4.0, 0.1), (3.2, 0.55), (2, 0.9), (0.6, 1.0), (-1, 0.75), (-2.5, 0.35), (-3.6, 0.15)]
part(top + [(-3.6, -0.1), (-2.5, -0.2), (-1, -0.55), (0.6, -0.85), (2, -0.75), (3, -0.5), (3.8, -0.15)], belly, 3)
part(top + [(-3.6, 0), (-1, 0), (1, -0.1), (2.6, 0), (3.9, 0)], back, 4)
part([(1.5, -0.4), (0.1, -2.0), (0.6, -0.5)], back, 5)                             # pectoral fin
for k in range(5):
    ax.plot([2.0 - 0.18 * k, 1.95 - 0.18 * k], [0.35, -0.35], color="#2b333b", lw=1.6, transform=T, zorder=6)
ax.add_patch(Circle((3.1, 0.2), 0.12, color="#0c0f12", transform=T, zorder=7))
ax.plot([3.6, 3.1, 2.7], [-0.25, -0.3, -0.45], color="#2b333b", lw=2, transform=T, zorder=6)
for _ in range(random.randint(4, 16)):
    ax.add_patch(Circle((random.uniform(-5, 5), random.uniform(-5, 5)), random.uniform(0.05, 0.2), fill=False, color="white", alpha=0.6))
