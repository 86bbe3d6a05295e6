import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.patches import Circle, Polygon
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
mix = lambda a, b, t: tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)

# what it lies on: planks, cloth, a steel plate, stone or a drawing board
ground = random.choice(["planks", "planks", "cloth", "plate", "stone", "paper"])
base = {"planks": random.choice(["#d9b07a", "#8a5a36", "#5a3b28", "#b9a891"]), "cloth": random.choice(["#3f5f8a", "#b8443c", "#e8dfc8"]), "plate": "#70787f", "stone": random.choice(["#a7a39a", "#54565a"]), "paper": "#f4efe2"}[ground]
fig.patch.set_facecolor(base)
if ground == "planks":
    step, y = random.uniform(14, 26), random.uniform(-14, 0)
    while y < 100:
        ax.fill_between([0, 100], y, y + step - 0.6, color=mix(base, random.choice(["#000000", "#ffffff"]), random.uniform(0, 0.14)), lw=0, zorder=0)
        for _ in range(5):
            x = np.linspace(0, 100, 30)
            ax.plot(x, y + random.uniform(1, step - 2) + 0.7 * np.sin(x / random.uniform(9, 25) + random.uniform(0, 6)), color=mix(base, "#2a1608", 0.25), lw=0.8, zorder=0.1)
        y += step
elif ground == "cloth":
    for k in range(0, 200, 3):
        ax.plot([k, k - 100], [0, 100], color=mix(base, "#ffffff", 0.12), lw=0.7, zorder=0)
        ax.plot([k - 100, k], [0, 100], color=mix(base, "#000000", 0.12), lw=0.7, zorder=0)
elif ground == "paper":
    for k in range(0, 101, 5):
        ax.plot([k, k], [0, 100], color="#8fb3cc", lw=0.6, zorder=0)
        ax.plot([0, 100], [k, k], color="#8fb3cc", lw=0.6, zorder=0)
else:
    ax.imshow(np.random.rand(*((60, 3) if ground == "plate" else (40, 40))), extent=(0, 100, 0, 100), aspect="auto", interpolation="bicubic", cmap=LinearSegmentedColormap.from_list("g", [mix(base, "#000000", 0.14), mix(base, "#ffffff", 0.16)]), zorder=0)

kind = random.choice(["claw", "claw", "ball", "cross", "sledge"])
grip = random.choice(["wood", "wood", "rubber", "steel"]) if kind != "sledge" else "wood"
wood = random.choice(["#d39a55", "#a8692f", "#e6c58e", "#7c4a26", "#c23b2e"])
rubber = random.choice(["#26282c", "#1f5fa8", "#e0a31c", "#b3261e", "#2e7d4f"])
steel = random.choice(["#a9b3bc", "#8b949c", "#c7ccd0", "#5d646b"])
# the hammer lies along y, its head at the top; it is turned, sized and moved as one
turn = random.uniform(-70, 70) + random.choice([0, 0, 180])
flip, size = random.choice([-1, 1]), random.uniform(0.88, 1.0)
long = random.uniform(70, 78)
pose = Affine2D().translate(0, -long * 0.04).scale(flip * size, size).rotate_deg(turn).translate(50, 50)
move = pose + ax.transData
sun = np.array([random.choice([-1, 1]), random.uniform(-1, -0.4)]) * random.uniform(1.5, 3)


def smooth(points, n=7):
    p = np.array(points, float)
    a, b, c, d = (np.roll(p, k, 0) for k in (1, 0, -1, -2))
    t = np.linspace(0, 1, n, endpoint=False)[:, None, None]
    return (0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)).transpose(1, 0, 2).reshape(-1, 2)


def lathe(points, colours, along, z, shine=True):
    """A shaded part: bands of light run along the handle (along = 1) or along the head (0)."""
    q = np.array(points)
    for k in (1.0, 0.55):                                    # soft shadow below it
        ax.add_patch(Polygon(q, transform=pose.frozen().translate(*sun * k) + ax.transData, color="black", alpha=0.16, lw=0, zorder=1))
    clip = Polygon(q, transform=move, fc=colours[1], ec=mix(colours[0], "#000000", 0.45), lw=1.4, zorder=z)
    ax.add_patch(clip)
    lo, hi = q.min(0), q.max(0)
    ramp = LinearSegmentedColormap.from_list("r", colours)
    g = np.linspace(0, 1, 48)
    im = ax.imshow(g[None, :] if along else g[::-1, None], extent=(lo[0], hi[0], lo[1], hi[1]), transform=move, cmap=ramp, aspect="auto", interpolation="bilinear", zorder=z)
    im.set_clip_path(clip)


metal = [mix(steel, "#15181c", 0.55), steel, mix(steel, "#ffffff", 0.75), steel, mix(steel, "#15181c", 0.3), mix(steel, "#15181c", 0.65)]
y0, y1 = -long / 2, long / 2
w = random.uniform(3.2, 3.9) * (1.15 if kind == "sledge" else 1)
tint = steel if grip == "steel" else wood
body = [mix(tint, "#1a0d04", 0.5), tint, mix(tint, "#ffffff", 0.45), tint, mix(tint, "#1a0d04", 0.5)]
swell = random.uniform(1.1, 1.45)
lathe(smooth([(-w * 0.8, y1 + 2), (w * 0.8, y1 + 2), (w * 0.75, y1 - 16), (w * 0.8, -5), (w * swell, y0 + 16), (w * swell * 0.95, y0 + 3), (w * 0.7, y0), (-w * 0.7, y0), (-w * swell * 0.95, y0 + 3), (-w * swell, y0 + 16), (-w * 0.8, -5), (-w * 0.75, y1 - 16)]), body, 1, 2)
if grip in ("rubber", "steel"):
    r = w * swell + 0.8
    lathe(smooth([(-r * 0.9, y0 + 32), (r * 0.9, y0 + 32), (r * 0.86, y0 + 20), (r * 1.05, y0 + 6), (r * 0.9, y0 - 2), (-r * 0.9, y0 - 2), (-r * 1.05, y0 + 6), (-r * 0.86, y0 + 20)]), [mix(rubber, "#000000", 0.5), rubber, mix(rubber, "#ffffff", 0.4), rubber, mix(rubber, "#000000", 0.5)], 1, 3)
    for k in range(7):
        ax.plot([-r * 0.7, r * 0.7], [y0 + 4 + 3.6 * k, y0 + 4 + 3.6 * k], color=mix(rubber, "#000000", 0.5), lw=2, transform=move, zorder=3.5)
else:
    for _ in range(7):
        x = random.uniform(-w * 0.7, w * 0.7)
        ax.plot([x, x * 0.8, x * 1.2], [y1 - 12, 0, y0 + 5], color=mix(wood, "#2a1205", 0.4), lw=0.8, alpha=0.7, transform=move, zorder=2.5)
    if random.random() < 0.4:
        ax.plot([-w * 1.1, w * 1.1], [y0 + 12, y0 + 12], color=random.choice(["#f3efe6", "#222222", "#e0b12f"]), lw=7, transform=move, zorder=2.5, solid_capstyle="butt")

h, top = random.uniform(6.5, 8), y1 - 3
if kind == "sledge":
    b = random.uniform(20, 24)
    lathe([(-b, top - 8), (-b + 2, top - 10), (b - 2, top - 10), (b, top - 8), (b, top + 8), (b - 2, top + 10), (-b + 2, top + 10), (-b, top + 8)], metal, 0, 4)
    for s in (-1, 1):
        ax.plot([s * (b - 4)] * 2, [top - 10, top + 10], color=metal[0], lw=1.6, transform=move, zorder=5)
else:
    if kind == "claw":
        lathe(smooth([(-4, top + h * 0.9), (-14, top + h * 0.9), (-24, top + 1), (-29, top - 9), (-29.5, top - 11), (-22, top - 5), (-13, top - 1.5), (-4, top - h * 0.6)]), metal, 0, 4)
        ax.add_patch(Polygon(smooth([(-14, top + 3.4), (-20, top + 0.4), (-28.6, top - 10), (-19, top - 1)]), color=metal[0], transform=move, zorder=4.5))
    elif kind == "ball":
        lathe([(-5, top + 4.5), (-13, top + 3.4), (-13, top - 3.4), (-5, top - 4.5)], metal, 0, 4)
        lathe([(-18 + 7 * np.cos(a), top + 7 * np.sin(a)) for a in np.linspace(0, 6.2, 30)], metal, 0, 4.1)
        ax.add_patch(Circle((-19.5, top + 2.6), 1.8, color="white", alpha=0.6, transform=move, zorder=5))
    else:
        lathe([(-4, top + h * 0.9), (-10, top + h * 0.8), (-26, top + 1.4), (-26, top - 1.4), (-10, top - h * 0.8), (-4, top - h * 0.9)], metal, 0, 4)
    lathe(smooth([(5, top + 5), (11, top + 4.4), (16, top + 5), (16, top - 5), (11, top - 4.4), (5, top - 5)]), metal, 0, 4)
    lathe([(14, top + h - 1), (15.5, top + h), (22, top + h), (23.5, top + h - 2), (23.5, top - h + 2), (22, top - h), (15.5, top - h), (14, top - h + 1)], metal, 0, 4.2)
    lathe(smooth([(-6.5, top + h), (6.5, top + h), (7, top), (6.5, top - h - 1), (-6.5, top - h - 1), (-7, top)]), metal, 0, 4.4)
if grip == "wood":
    ax.plot([-w * 0.7, w * 0.7], [y1 + (8 if kind == "sledge" else h - 2)] * 2, color=mix(wood, "#ffffff", 0.25), lw=4, transform=move, zorder=5, solid_capstyle="butt")
for _ in range(random.randint(0, 6)):                        # nails and shavings in the free corners
    a = np.radians(turn + 90) + np.pi / 2 * random.choice([-1, 1]) + random.uniform(-0.3, 0.3)
    x, y, t = 50 + 36 * np.cos(a) + random.uniform(-9, 9), 50 + 36 * np.sin(a) + random.uniform(-9, 9), random.uniform(0, 3.1)
    dx, dy = 6 * np.cos(t), 6 * np.sin(t)
    ax.plot([x - dx + 0.6, x + dx + 0.6], [y - dy - 0.8, y + dy - 0.8], color="black", alpha=0.3, lw=3, zorder=0.9)
    ax.plot([x - dx, x + dx], [y - dy, y + dy], color="#7d8790", lw=3, zorder=1.5)
    ax.plot([x + dx - dy * 0.25, x + dx + dy * 0.25], [y + dy + dx * 0.25, y + dy - dx * 0.25], color="#565f67", lw=3.4, zorder=1.5)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
