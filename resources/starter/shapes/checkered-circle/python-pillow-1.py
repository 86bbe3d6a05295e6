import random
import numpy as np
from PIL import Image

S = 480
y, x = np.mgrid[0:S, 0:S].astype(float)
pairs = [((20, 20, 24), (250, 250, 245)), ((190, 30, 45), (250, 236, 220)), ((20, 70, 140), (240, 200, 60)), ((30, 100, 70), (200, 230, 190)), ((90, 40, 110), (250, 160, 120))]
one, two = (np.array(c, float) for c in random.choice(pairs))
ground = np.array(random.choice([(236, 230, 214), (60, 66, 84), (160, 196, 200), (28, 22, 34), (230, 190, 180)]), float)
cx, cy, r = S / 2 + random.uniform(-50, 50), S / 2 + random.uniform(-50, 50), random.uniform(145, 195)
a = random.uniform(0, np.pi / 2)
q = random.uniform(24, 62)
u = (x - cx) * np.cos(a) + (y - cy) * np.sin(a)
v = -(x - cx) * np.sin(a) + (y - cy) * np.cos(a)
check = ((np.floor(u / q) + np.floor(v / q)) % 2)[..., None]
dist = np.hypot(x - cx, y - cy)[..., None]
shadow = np.clip(1 - (np.hypot(x - cx - 12, y - cy - 16)[..., None] - r) / 26, 0, 1) * 0.35
picture = ground * (1 - shadow) * (1.06 - 0.0005 * np.hypot(x, y)[..., None])
disc = check * one + (1 - check) * two
edge = np.clip(r - dist, 0, 1.5) / 1.5
rim = np.clip(1 - np.abs(dist - r + 5) / 5, 0, 1)
disc = disc * (1 - 0.6 * rim)
img = Image.fromarray(np.clip(picture * (1 - edge) + disc * edge, 0, 255).astype("uint8"))
