# A wooden cube cut out of a solid block: the year rings run through the wood in
# space, so long grain and end grain meet at the edges. Worn edges, a floor, a
# cast shadow; wood, view, place, light and room change.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import hsv_to_rgb, to_rgb

N = 330
Y, X = np.mgrid[1:-1:N * 1j, -1:1:N * 1j]


def unit(v):
    v = np.asarray(v, float)
    return v / np.linalg.norm(v, axis=-1, keepdims=True)


def waves(p, scale, terms=5):
    """Smooth random field in space."""
    total = 0
    for _ in range(terms):
        total = total + np.sin(p @ np.random.normal(0, scale, 3) + random.uniform(0, 6.28))
    return total / terms


# --- camera; the cube (half edge 1) is turned about the upright axis
turn = random.uniform(0.3, 1.27)
far = random.uniform(7, 10)
up = random.uniform(0.28, 0.85)
eye = np.array([0, far * np.sin(up), -far * np.cos(up)])
ahead = unit(np.array([random.uniform(-0.4, 0.4), random.uniform(-0.3, 0.1), 0]) - eye)
right = unit(np.cross([0, 1, 0], ahead))
above = np.cross(ahead, right)
ray = unit(ahead + random.uniform(0.27, 0.40) * 7 / far * (X[..., None] * right + Y[..., None] * above))
spin = np.array([[np.cos(turn), 0, np.sin(turn)], [0, 1, 0], [-np.sin(turn), 0, np.cos(turn)]])
light = unit([random.choice([-1, 1]) * random.uniform(0.5, 1.3), random.uniform(1.0, 1.8), -random.uniform(0.2, 1.0)])


def hit(start, direction):
    """Distance to the cube (slabs), infinity where the ray passes by."""
    o, d = start @ spin, direction @ spin
    d = np.where(np.abs(d) < 1e-6, 1e-6, d)
    t1, t2 = (-1 - o) / d, (1 - o) / d
    near, leave = np.minimum(t1, t2).max(-1), np.maximum(t1, t2).min(-1)
    return np.where((near < leave) & (leave > 1e-3), near, np.inf)


# --- floor at y = -1 and the wall in the distance
wall = hsv_to_rgb((random.random(), random.uniform(0.05, 0.4), random.uniform(0.4, 0.95)))
floor = np.array(to_rgb(random.choice(["#5b6f78", "#c9c3b6", "#e6e2d8", "#7d8f69", "#a8c0cc", "#454552", "#b48a8a", "#dcd3e6"])))
t_floor = np.where(ray[..., 1] < -1e-3, (-1 - eye[1]) / np.minimum(ray[..., 1], -1e-3), 80)
spot = eye + ray * np.minimum(t_floor, 80)[..., None]
kind = random.choice(["plain", "boards", "tiles", "cloth"])
if kind == "boards":
    tone = 1 - 0.3 * ((spot[..., 0] / 1.3) % 1 < 0.03) - 0.1 * np.abs(np.sin(np.floor(spot[..., 0] / 1.3) * 5))
elif kind == "tiles":
    tone = 1 - 0.2 * (((spot[..., 0] % 1.6) < 0.06) | ((spot[..., 2] % 1.6) < 0.06))
elif kind == "cloth":
    tone = 1 + 0.05 * np.sin(spot[..., 0] * 24) * np.sin(spot[..., 2] * 24)
else:
    tone = np.ones((N, N))
lit = sum(np.isinf(hit(spot, unit(light + np.random.normal(0, 0.06, ray.shape)))) for _ in range(4)) / 4
for s in (1, 2, 3):                        # smooth the grain of the chance rays
    lit = (lit + np.roll(lit, s, 0) + np.roll(lit, s, 1) + np.roll(lit, -s, 0) + np.roll(lit, -s, 1)) / 5
img = floor * (tone * (0.35 + 0.65 * lit))[..., None]
haze = np.clip((t_floor - far) / 20, 0, 1)[..., None]
img = img * (1 - haze) + wall * haze

# --- the wood, in the cube's own coordinates
t = hit(eye, ray)
solid = np.isfinite(t)
p = (eye + ray * np.where(solid, t, 0)[..., None]) @ spin
early, late = random.choice([("#f0cf98", "#b57b3d"), ("#dba873", "#8a5428"), ("#b98555", "#5f3719"), ("#f5e0b7", "#d0a367"),
                             ("#a8623c", "#5e2c18"), ("#8a6040", "#3d2314"), ("#e3b07a", "#a5522d")])
early, late = np.array(to_rgb(early)), np.array(to_rgb(late))
axis = np.eye(3)[random.randrange(3)] + np.random.normal(0, 0.06, 3)      # the trunk ran this way
heart = np.random.uniform(-1.6, 1.6, 3)
q = p - heart
q = q - (q @ unit(axis))[..., None] * unit(axis)
rings = np.linalg.norm(q, axis=-1) + 0.10 * waves(p, 1.6) + 0.02 * waves(p, 6)
saw = (rings * random.uniform(4, 8)) % 1
year = saw ** 2 * np.clip((1 - saw) * 8, 0, 1)                            # slow rise, sharp fall
fibre = waves(p @ (np.eye(3) * 40 - 39 * np.outer(unit(axis), unit(axis))), 1.2, 8)
share = np.clip(0.85 * year + 0.16 * fibre + 0.10 * waves(p, 1.0), 0, 1)[..., None]
wood = early * (1 - share) + late * share

# --- faces, light and worn edges
side = np.argmax(np.abs(p), axis=-1)
normal = np.eye(3)[side] * np.sign(np.take_along_axis(p, side[..., None], -1))
direct = np.clip((normal @ spin.T) @ light, 0, 1)
order = np.sort(np.abs(p), axis=-1)
edge = np.clip((order[..., 1] - 0.955) / 0.045, 0, 1)                     # 1 at an edge of the cube
ground_dark = np.clip((p[..., 1] + 1) / 0.5, 0.45, 1) ** 0.5
body = wood * ((0.34 + 0.72 * direct) * ground_dark)[..., None]
body = body + (edge * 0.16 * (1 + 0.5 * waves(p, 9)))[..., None] * (1 - body)
img = np.where(solid[..., None], body, img)

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1) ** 0.9, interpolation="bicubic")
ax.axis("off")
plt.show()
