import random
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axis("off")
fig.patch.set_facecolor(random.choice(["#f3ead8", "#c9dbe3", "#3b4048", "#e8b27d", "#8fa58a", "#fdfdfd", "#5a3c3c"]))

wood, edge = random.choice([("#c98a4b", "#8a5526"), ("#8b5a2b", "#573516"), ("#e0b87a", "#a97b3c"), ("#d1322d", "#8c1b18"), ("#2f6fa8", "#1b4368")])
steel, dark = random.choice([("#aab4bd", "#6b7680"), ("#7d868f", "#474e56"), ("#c8ced3", "#8a939b")])
size = random.uniform(0.88, 1.08)
move = Affine2D().scale(random.choice([-1, 1]) * size, size).rotate_deg(random.uniform(-60, 60)).translate(random.uniform(-0.3, 0.3), random.uniform(-0.3, 0.3)) + ax.transData
head = random.uniform(0.9, 1.15)


def add(patch):
    patch.set_transform(move)
    ax.add_patch(patch)


# handle, then the head across its upper end
add(FancyBboxPatch((-0.32, -3.9), 0.64, 6.6, boxstyle="round,pad=0.05,rounding_size=0.3", fc=wood, ec=edge, lw=2))
if random.random() < 0.5:
    add(FancyBboxPatch((-0.42, -3.95), 0.84, 2.6, boxstyle="round,pad=0.05,rounding_size=0.3", fc=random.choice(["#2b2b2e", "#d9a520", "#b03030", "#2b5f4a"]), ec="#1c1c1e", lw=2))
add(Rectangle((-0.6, 2.2), 1.2, 1.3 * head, fc=steel, ec=dark, lw=2))
add(Rectangle((0.6, 2.45), 0.7, 0.8 * head, fc=dark, ec=dark, lw=2))
add(Rectangle((1.3, 2.2), 0.8, 1.3 * head, fc=steel, ec=dark, lw=2))
if random.random() < 0.7:
    add(Polygon([(-0.6, 2.2 + 1.2 * head), (-1.6, 2.1 + 1.2 * head), (-2.5, 2.2), (-2.7, 1.7), (-1.6, 2.3), (-0.6, 2.4)], fc=steel, ec=dark, lw=2))
    add(Polygon([(-1.4, 2.0 + 0.8 * head), (-2.7, 1.7), (-1.5, 2.4)], fc=dark, ec=dark))
else:
    add(Polygon([(-0.6, 2.2 + 1.2 * head), (-2.2, 2.7 + 0.3 * head), (-2.2, 2.6), (-0.6, 2.3)], fc=steel, ec=dark, lw=2))
