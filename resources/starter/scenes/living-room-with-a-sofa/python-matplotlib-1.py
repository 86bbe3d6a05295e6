import random
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, FancyBboxPatch, Polygon, Ellipse

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()


def soft(x, y, w, h, colour, r=2):
    ax.add_patch(FancyBboxPatch((x, y), w, h, boxstyle=f"round,pad=0,rounding_size={r}", facecolor=colour, edgecolor="#222222", lw=1))


# room and sofa colours
wall, sofa = random.choice([("#e9dcc9", "#2a7f7a"), ("#d6e0e8", "#b5543c"), ("#efe3ea", "#5c6bc0"), ("#f4ead2", "#7a4a2e"), ("#4a5a5a", "#e0b04a"), ("#fdf6ec", "#8d949b")])
floor = random.uniform(26, 36)
ax.add_patch(Rectangle((0, 0), 100, 100, color=wall))
ax.add_patch(Rectangle((0, 0), 100, floor, color=random.choice(["#a97c50", "#7b5a44", "#c9b79c", "#5d6066"])))

# a picture on the wall
px, pw = random.uniform(30, 55), random.uniform(16, 30)
ax.add_patch(Rectangle((px, 72), pw, 18, facecolor=random.choice(["#bcd4e6", "#f2c078", "#d88c9a"]), edgecolor="#4a3728", lw=5))

# sofa: back, seat cushions, arms, feet
n = random.choice([2, 3])
x, y, w, h = random.uniform(20, 28), random.uniform(18, 24), random.uniform(56, 66), random.uniform(32, 40)
for fx in (x + 3, x + w - 6):
    ax.add_patch(Rectangle((fx, y - 4), 3, 5, color="#3a2818"))
soft(x, y, w, h, sofa, 4)
for k in range(n):
    cw = (w - 12) / n
    soft(x + 6 + k * cw, y + h * 0.55, cw, h * 0.38, sofa)
    soft(x + 6 + k * cw, y + h * 0.3, cw, h * 0.27, sofa)
soft(x - 3, y, 10, h * 0.68, sofa, 4)
soft(x + w - 7, y, 10, h * 0.68, sofa, 4)

# floor lamp and a low table
ax.plot([10, 10], [y - 4, 62], color="#444444", lw=4)
ax.add_patch(Polygon([(3, 60), (17, 60), (13, 74), (7, 74)], color="#ffdf8e"))
tx = x + w / 2 + random.uniform(-8, 8)
for dx in (-12, 12):
    ax.plot([tx + dx, tx + dx], [2, 11], color="#4a2f18", lw=4)
ax.add_patch(Ellipse((tx, 11), 34, 6, color="#6b4423"))
