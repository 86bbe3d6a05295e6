# A ring of diamonds, cut like gems or folded from card: facets lit by where they
# face, shadows, an inner or outer companion ring, a band, a soft ground.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection
from matplotlib.patches import Polygon
from matplotlib.colors import LinearSegmentedColormap, to_rgb, hsv_to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])

# --- ground: a round glow on velvet, paper or stone
ground = np.array(to_rgb(random.choice(["#173c36", "#101a36", "#f4ecd8", "#3a0d1e", "#e3e7ee", "#2b2b30", "#f7dfe3",
                                        "#d5e3d0", "#4b3a63", "#cfae7a"])))
gx, gy = np.meshgrid(np.linspace(-1, 1, 240), np.linspace(-1, 1, 240))
px, py = random.uniform(-0.6, 0.6), random.uniform(-0.2, 0.7)
glow = np.hypot(gx - px, gy - py) / 2 + 0.10 * np.random.rand(240, 240)
ax.imshow(glow, origin="lower", extent=(-1, 1, -1, 1), zorder=0,
          cmap=LinearSegmentedColormap.from_list("g", [ground + (1 - ground) * 0.2, ground, ground * 0.65]))

# --- layout
count = random.randint(6, 20)
radius = random.uniform(0.42, 0.68)
oval = random.choice([1, 1, 1, random.uniform(0.7, 0.85)])
start = random.choice([0, random.uniform(0, np.pi)])
lean = random.choice([0, 0, 0, 0.5, np.pi / 2])                # diamonds may stand, slant or lie on the ring
room = np.pi * radius * (1 + oval) / 2 / count                 # half the arc between neighbours
long = min(0.93 - radius, random.uniform(0.16, 0.32))
wide = min(long * random.uniform(0.45, 0.75), 1.05 * room)
if lean:
    room = max(room, 0.14)
    count = min(count, int(np.pi * radius * (1 + oval) / 2 / room))
    long = min(long, 0.95 * room / np.sin(lean))
    wide = min(wide, long * random.uniform(0.5, 0.75))
light = random.uniform(0.6, 2.6)                                # direction the light comes from
cut = random.choice(["gem", "gem", "pyramid", "folded", "nested"])
base = random.random()
scheme = random.choice(["one colour", "two colours", "rainbow", "neighbours"])


def colour_of(k):
    hue = {"one colour": base, "two colours": base + 0.45 * (k % 2), "rainbow": base + k / count,
           "neighbours": base + 0.12 * np.sin(2 * np.pi * k / count)}[scheme]
    return np.array(hsv_to_rgb((hue % 1, saturation, value)))


saturation, value = random.choice([(0.75, 0.85), (0.55, 0.95), (0.9, 0.7), (0.18, 0.95)])
if scheme != "rainbow" and np.abs(colour_of(0) - ground).max() < 0.3:
    value = 0.95 if ground.mean() < 0.5 else 0.5


def lit(points, centre, colour, depth=0.45):
    """Colour of a facet from the direction it leans to."""
    d = np.mean(points, axis=0) - centre
    f = np.cos(np.arctan2(d[1], d[0]) - light) * depth + random.uniform(-0.06, 0.06)
    return np.clip(colour + (1 - colour) * f * 1.4 if f > 0 else colour * (1 + f * 1.4), 0, 1)


facets, tones = [], []


def facet(points, colour):
    facets.append(points)
    tones.append(np.clip(colour, 0, 1))


def diamond(x, y, a, length, width, colour):
    u, v, c = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)]), np.array([x, y])
    outer = np.array([c + u * length, c + v * width, c - u * length, c - v * width])
    for k in (0.045, 0.03, 0.015):
        ax.add_patch(Polygon(outer - k * np.array([np.cos(light), np.sin(light)]), color="black", alpha=0.13,
                             linewidth=0, zorder=3))
    if cut == "gem":                       # girdle facets around a flat table
        inner = c + (outer - c) * 0.5
        for j in range(4):
            m = (j + 1) % 4
            middle = (outer[j] + outer[m]) / 2
            facet([outer[j], middle, inner[j]], lit([outer[j], middle], c, colour))
            facet([middle, outer[m], inner[m]], lit([middle, outer[m]], c, colour))
            facet([middle, inner[m], inner[j]], lit([middle], c, colour, 0.6))
            facet([inner[j], inner[m], c], np.clip(colour + (1 - colour) * random.uniform(0.05, 0.6), 0, 1))
    elif cut == "pyramid":
        for j in range(4):
            facet([outer[j], outer[(j + 1) % 4], c], lit([outer[j], outer[(j + 1) % 4]], c, colour))
    elif cut == "folded":
        facet([outer[0], outer[1], outer[2]], lit([outer[1]], c, colour, 0.3))
        facet([outer[0], outer[3], outer[2]], lit([outer[3]], c, colour, 0.3))
    else:
        for j, k in enumerate((1, 0.72, 0.46, 0.22)):
            facet(c + (outer - c) * k, colour * 0.55 if j % 2 else colour)
    ax.add_patch(Polygon(outer, fill=False, edgecolor=np.clip(colour * 1.4 + 0.2, 0, 1) if cut == "gem" else colour * 0.5,
                         linewidth=1, zorder=5))


# --- a band that carries the ring
if random.random() < 0.4:
    t = np.linspace(0, 2 * np.pi, 200)
    metal = np.array(to_rgb(random.choice(["#d9a83e", "#c9ced3", "#c97f5a"])))
    for w, f in ((9, 0.5), (6, 1.0), (2, 1.3)):
        ax.plot(radius * np.cos(t), radius * oval * np.sin(t), color=np.clip(metal * f, 0, 1), lw=w, zorder=2)

companion = random.choice(["none", "inner", "outer"])
for k in range(count):
    a = start + 2 * np.pi * k / count
    x, y = radius * np.cos(a), radius * oval * np.sin(a)
    diamond(x, y, np.arctan2(y, x) + lean, long, wide, colour_of(k))
    b = a + np.pi / count
    r = radius - long * 0.95 if companion == "inner" else radius + long * 0.75
    if companion != "none" and r < 0.93:
        diamond(r * np.cos(b), r * oval * np.sin(b), b, long * 0.25, min(wide * 0.3, long * 0.2), colour_of(k + 1) * 0.9)

ax.add_collection(PolyCollection(facets, facecolors=tones, edgecolors=tones, linewidths=0.4, zorder=4))
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
