import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse, FancyBboxPatch

fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
# sky, a row of houses with windows
ax.add_patch(Rectangle((0, 0), 100, 100, color=random.choice(["#a8d8f0", "#f4d0a0", "#2b3358", "#c8cdd2"])))
kerb = random.uniform(24, 34)
x = 0
while x < 100:
    w, h = random.uniform(14, 28), random.uniform(28, 56)
    ax.add_patch(Rectangle((x, kerb), w, h, color=random.choice(["#c8735a", "#e3c08a", "#8fa3b5", "#b98b73", "#9caf88", "#d8a7a7"])))
    lit = random.choice(["#fff3c4", "#5d7f96"])
    for i in range(int(w // 7)):
        for j in range(int(h // 10)):
            ax.add_patch(Rectangle((x + 2 + i * 7, kerb + 5 + j * 10), 3.5, 5.5, color=lit))
    x += w
ax.add_patch(Rectangle((0, kerb - 7), 100, 8, color="#c9c5bc"))
ax.add_patch(Rectangle((0, 0), 100, kerb - 7, color="#5a5d63"))
for k in range(-1, 7):
    ax.add_patch(Rectangle((k * 18 + random.uniform(0, 3), (kerb - 7) / 2), 10, 1.6, color="white"))

# a car
cx, cy, car = random.uniform(8, 30), random.uniform(2, 10), random.choice(["#2a6fbf", "#d9362b", "#e0b030", "#3c8a50", "#f4f4f4"])
ax.add_patch(Rectangle((cx, cy + 2), 30, 8, color=car))
ax.add_patch(Polygon([(cx + 6, cy + 10), (cx + 10, cy + 16), (cx + 22, cy + 16), (cx + 26, cy + 10)], color=car))
ax.add_patch(Rectangle((cx + 10, cy + 10), 12, 4.5, color="#dff1fb"))
for d in (7, 23):
    ax.add_patch(Circle((cx + d, cy + 2.5), 3.4, color="#222222"))

# the traffic light: one lamp of three is on
tx, th, s = random.uniform(62, 86), random.uniform(48, 62), random.uniform(0.9, 1.3)
ax.add_patch(Rectangle((tx - 1.2, kerb - 6), 2.4, th - kerb + 8, color="#444444"))
ax.add_patch(Rectangle((tx - 6 * s, th), 12 * s, 30 * s, color="#2b2b2b"))
on = random.randrange(3)
for k, (bright, dark) in enumerate([("#2fe05a", "#123f1d"), ("#ffc928", "#6b5310"), ("#ff3b30", "#5a1410")]):
    ax.add_patch(Circle((tx, th + (5.5 + 9.5 * k) * s), 3.9 * s, color=bright if k == on else dark))
