import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Rectangle
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_autoscale_on(False)
ax.axis("off")

ramps = [
    ["#ff5f6d", "#ffc371"], ["#12356b", "#2193b0", "#c3f0ff"], ["#2b1055", "#7597de"], ["#134e5e", "#71b280", "#f4f9a6"], ["#111111", "#f4f4f4"],
    ["#f7971e", "#e0426f", "#4a00e0"], ["#ff6b6b", "#ffd93d", "#6bcb77", "#4d96ff"], ["#3a1c71", "#d76d77", "#ffaf7b"], ["#5b1a18", "#f2c6a0"],
]
colours = random.choice(ramps)
if random.random() < 0.5:
    colours = colours[::-1]
blend = LinearSegmentedColormap.from_list("blend", colours)
ground = np.array(to_rgb(random.choice(["#f5f1e6", "#17181f", "#c9d6d3", "#f4d9c6", "#34463f", "#8a93a8", "#ffffff"])))

# the wall has a light of its own, from the side that the shadow leaves
gx, gy = np.meshgrid(np.linspace(-1, 1, 100), np.linspace(-1, 1, 100))
light = random.choice([-1, 1])
wall = np.clip(ground * (1.06 - 0.13 * np.hypot(gx - light * 0.7, gy - 0.7))[..., None] + np.random.normal(0, 0.008, (100, 100, 1)), 0, 1)
ax.imshow(wall, extent=(0, 10, 0, 10), origin="lower", interpolation="bilinear", zorder=0)

# the run of the colour: straight, round, around a centre, or diamond-wise
n = 300
u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
run = random.choice(["straight", "straight", "round", "around", "diamond"])
way = np.radians(random.choice([0, 90, 45, 135, random.uniform(0, 360)]))
ox, oy = random.uniform(-0.6, 0.6), random.uniform(-0.6, 0.6)
if run == "straight":
    t = (u * np.cos(way) + v * np.sin(way)) / (abs(np.cos(way)) + abs(np.sin(way))) * 0.5 + 0.5
elif run == "round":
    t = np.hypot(u - ox, v - oy) / np.hypot(1 + abs(ox), 1 + abs(oy))
elif run == "around":
    t = np.abs(np.mod((np.arctan2(v - oy * 0.4, u - ox * 0.4) + way) / np.pi, 2) - 1)
else:
    t = (np.abs(u - ox * 0.3) + np.abs(v - oy * 0.3)) / 2.6

# its print: smooth, with the grain of a film, in steps, or through a screen of dots
surface = random.choice(["smooth", "grain", "steps", "screen"])
if surface == "grain":
    t = t + np.random.normal(0, 0.09, t.shape)
elif surface == "steps":
    k = random.randint(6, 14)
    t = np.floor(np.clip(t, 0, 0.999) * k) / (k - 1)
elif surface == "screen":
    f = random.uniform(60, 100)
    t = t + 0.16 * np.sin(f * (u + v) / 2) * np.sin(f * (u - v) / 2)

side = random.uniform(5.2, 7.4)
turn = random.choice([0, 0, random.uniform(-8, 8)])
reach = side / 2 + 0.55
move = Affine2D().rotate_deg(turn).translate(random.uniform(reach + 0.4, 9.6 - reach), random.uniform(reach + 0.5, 9.7 - reach)) + ax.transData
h = side / 2
for k in range(14):
    r = h - 0.12 + 0.03 * k
    ax.add_patch(Rectangle((-r - light * 0.22, -r - 0.26), 2 * r, 2 * r, color="black", alpha=0.035, lw=0, transform=move, zorder=1))
if random.random() < 0.4:                             # a mount of white card around it
    m = h + random.uniform(0.15, 0.4)
    ax.add_patch(Rectangle((-m, -m), 2 * m, 2 * m, facecolor="#fdfcf7", edgecolor="#00000030", lw=0.8, transform=move, zorder=2))
ax.imshow(blend(np.clip(t, 0, 1)), extent=(-h, h, -h, h), origin="lower", interpolation="bilinear", transform=move, zorder=3)
ax.add_patch(Rectangle((-h, -h), side, side, facecolor="none", edgecolor="#ffffff55", lw=1.2, transform=move, zorder=4))
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
