# Zebra stripes: a hide whose stripes fork and bend, combed with short hairs
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")
n = 260
y, x = np.mgrid[0:1:n * 1j, 0:1:n * 1j]
a = random.uniform(0, np.pi)
u, v = (x - 0.5) * np.cos(a) + (y - 0.5) * np.sin(a), -(x - 0.5) * np.sin(a) + (y - 0.5) * np.cos(a)
freq, way = random.uniform(5, 9), random.choice(["flank", "spine", "shoulder"])
if way == "spine":                                          # the stripes meet in arrows on the back
    phase = 2 * np.pi * freq * (u + random.uniform(0.5, 0.9) * np.sqrt(v ** 2 + 0.004))
elif way == "shoulder":                                     # they bend round a point outside the middle
    px, py = random.choice([-0.7, 0.7]), random.uniform(-0.5, 0.5)
    phase = 2 * np.pi * freq * np.hypot(u - px, (v - py) * random.uniform(0.6, 1.0))
else:
    phase = 2 * np.pi * freq * u
for _ in range(4):
    kx, ky, p = random.uniform(-2, 2), random.uniform(-2, 2), random.uniform(0, 6.3)
    phase = phase + random.uniform(0.5, 1.2) * np.sin(2 * np.pi * (kx * x + ky * y) * 0.6 + p)
for _ in range(random.randint(3, 7)):                       # the forks
    px, py = random.random(), random.random()
    phase = phase + random.choice([-1, 1]) * np.arctan2(y - py, x - px)
swell = 0.22 * np.sin(2 * np.pi * (random.uniform(0.5, 1.4) * v + random.random()))
field = np.sin(phase) + swell + 0.1 * np.sin(2 * np.pi * v * 4 + 2 * u)
ink = np.array(random.choice([(0.05, 0.05, 0.05), (0.13, 0.09, 0.07), (0.06, 0.06, 0.1)]))
white = np.array(random.choice([(1, 1, 1), (0.97, 0.93, 0.86), (0.92, 0.94, 0.96), (0.95, 0.88, 0.76)]))
level = random.uniform(-0.2, 0.25)
sun = random.uniform(0, 2 * np.pi)
lamp = np.clip(0.86 + 0.26 * ((x - 0.5) * np.cos(sun) + (y - 0.5) * np.sin(sun)) + 0.05 * np.sin(3 * u + 2 * v), 0, 1)
edge = np.clip((field - level) / 0.14 + 0.5, 0, 1)[..., None]   # a soft border, some pixels wide
shadow = np.zeros_like(edge)
if random.random() < 0.35:                                  # faint brown stripes between the black ones
    shadow = np.clip((-0.8 - field) / 0.12, 0, 1)[..., None] * 0.45
base = white * (1 - shadow) + np.array([0.62, 0.45, 0.3]) * shadow
skin = (base * (1 - edge) + ink * edge) * lamp[..., None]
ax.imshow(np.clip(skin, 0, 1), extent=(0, 1, 0, 1), origin="lower", interpolation="bicubic")
# hairs lie along one way and take the tone under them
m = 3200
hx, hy = np.random.random(m), np.random.random(m)
lie = a + random.choice([0, np.pi / 2]) + 0.5 * np.sin(4 * hx + 3 * hy)
long = np.random.uniform(0.012, 0.03, m)
under = skin[(hy * (n - 1)).astype(int), (hx * (n - 1)).astype(int)]
shine = np.random.uniform(-0.09, 0.09, (m, 1))
ends = np.stack([np.c_[hx, hy], np.c_[hx + long * np.cos(lie), hy + long * np.sin(lie)]], 1)
ax.add_collection(LineCollection(ends, colors=np.clip(under + shine, 0, 1), linewidths=0.8))
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
