# A sphere on a floor, seen by rays: floor pattern, cast shadow, light thrown back
# by the floor, gloss, and one of several skins (marble, bands, speckles ...).
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import hsv_to_rgb

N = 400
Y, X = np.mgrid[1:-1:N * 1j, -1:1:N * 1j]


def unit(v):
    return v / np.linalg.norm(v, axis=-1, keepdims=True)


# --- camera above the floor (the floor is y = 0), sphere of radius 1 standing on it
side, up = random.uniform(-0.5, 0.5), random.uniform(0.3, 1.0)
far = random.uniform(4.6, 7.0)
eye = np.array([side * far, up * far, -far])
aim = np.array([random.uniform(-0.5, 0.5), 0.85, 0.0])
ahead = unit(aim - eye)
right = unit(np.cross([0, 1, 0], ahead))
above = np.cross(ahead, right)
zoom = random.uniform(1.5, 2.3) / far
ray = unit(ahead + zoom * (X[..., None] * right + Y[..., None] * above))
light = unit(np.array([random.choice([-1, 1]) * random.uniform(0.4, 1.2), random.uniform(0.8, 1.6),
                       -random.uniform(0.2, 1.2)]))
ball = np.array([0.0, 1.0, 0.0])


def hit(start, direction):
    """Distance along the ray to the sphere, or infinity."""
    m = start - ball
    b, c = (m * direction).sum(-1), (m * m).sum(-1) - 1
    disc = b * b - c
    t = -b - np.sqrt(np.maximum(disc, 0))
    return np.where((disc > 0) & (t > 1e-3), t, np.inf)


# --- room: floor with a pattern, wall colour towards the horizon
hue = random.random()
wall = hsv_to_rgb((hue, random.uniform(0.05, 0.4), random.uniform(0.45, 0.95)))
floor_a = hsv_to_rgb((random.random(), random.uniform(0.05, 0.45), random.uniform(0.55, 0.95)))
floor_b = floor_a * random.uniform(0.6, 0.9)
pattern = random.choice(["plain", "checks", "boards", "plain", "rings"])


def floor_colour(px, pz):
    if pattern == "checks":
        k = ((np.floor(px / 0.8) + np.floor(pz / 0.8)) % 2 == 0)
    elif pattern == "boards":
        k = (px / 0.7) % 1 < 0.06
    elif pattern == "rings":
        k = (np.hypot(px, pz) / 0.8) % 1 < 0.3
    else:
        k = np.zeros_like(px, bool)
    return np.where(k[..., None], floor_b, floor_a)


t_floor = np.where(ray[..., 1] < -1e-3, -eye[1] / np.minimum(ray[..., 1], -1e-3), np.inf)
t_ball = hit(eye, ray)
spot = eye + ray * np.minimum(t_floor, 60)[..., None]
img = floor_colour(spot[..., 0], spot[..., 2])
# soft shadow: several light directions, and a dark contact under the ball
lit = np.zeros((N, N))
for _ in range(10):
    lit += np.isinf(hit(spot, unit(light + np.random.normal(0, 0.07, 3)))) / 10
contact = np.clip(np.hypot(spot[..., 0], spot[..., 2]) / 0.9, 0.35, 1)
img = img * (0.35 + 0.65 * lit)[..., None] * contact[..., None]
haze = np.clip((np.minimum(t_floor, 60) - far) / 22, 0, 1)[..., None]
img = img * (1 - haze) + wall * haze

# --- skin of the ball
p = eye + ray * np.where(np.isinf(t_ball), 0, t_ball)[..., None]
n = unit(p - ball)
tilt = unit(np.random.normal(0, 1, 3))
h = n @ tilt
main = hsv_to_rgb((random.random(), random.uniform(0.45, 0.9), random.uniform(0.55, 0.95)))
other = hsv_to_rgb((random.random(), random.uniform(0.2, 0.8), random.uniform(0.5, 1.0)))
skin = random.choice(["plain", "plain", "marble", "bands", "speckles", "plaster"])
wave = sum(np.sin(n @ np.random.normal(0, 5, 3) + random.random() * 6) for _ in range(6))
if skin == "marble":
    mix = np.abs(np.sin(3 * h + 0.8 * wave)) ** 0.5
elif skin == "bands":
    mix = (np.sin(random.uniform(6, 14) * h) > 0).astype(float)
elif skin == "speckles":
    mix = 1.0 * (np.random.rand(N, N) < 0.93)
else:
    mix = np.ones((N, N))
if skin == "plaster":
    main = np.array([0.92, 0.9, 0.86]) * random.uniform(0.7, 1.0)
base = main * mix[..., None] + other * (1 - mix[..., None])

# --- light on the ball: direct, from the floor, from the sky, and a highlight
direct = np.clip(n @ light, 0, 1)[..., None]
bounce = np.clip(-n[..., 1], 0, 1)[..., None] * floor_a * 0.45
sky = (0.16 + 0.12 * n[..., 1])[..., None] * (0.5 + 0.5 * wall)
gloss = random.choice([0, 12, 60, 200])
mirror = ray - 2 * (ray * n).sum(-1, keepdims=True) * n
shine = np.clip(mirror @ light, 0, 1)[..., None] ** max(gloss, 1) * (0.75 if gloss else 0)
body = base * (0.85 * direct + bounce + sky) + shine
if gloss >= 60:                                    # glossy skins mirror the room at the rim
    rim = (1 - np.clip(-(ray * n).sum(-1), 0, 1))[..., None] ** 3
    body = body * (1 - 0.5 * rim) + wall * 0.5 * rim
img = np.where(np.isinf(t_ball)[..., None], img, body)

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1) ** 0.85, interpolation="bilinear")
ax.axis("off")
plt.show()
