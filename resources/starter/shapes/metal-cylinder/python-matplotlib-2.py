# A metal cylinder found by rays: it mirrors a studio with soft lamps, has brushed
# or turned skin, grooves and a lighter rim, stands or lies on a polished floor.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import hsv_to_rgb, to_rgb

N = 270
Y, X = np.mgrid[1:-1:N * 1j, -1:1:N * 1j]

def unit(v):
    v = np.asarray(v, float)
    return v / np.linalg.norm(v, axis=-1, keepdims=True)

def dot(a, b):
    return (a * b).sum(-1)

# --- the cylinder: axis, radius 1, half length; it touches the floor y = 0
half = random.uniform(0.75, 2.0)
lying = random.random() < 0.3
yaw = random.uniform(0.35, 1.1) * random.choice([-1, 1])
axis = np.array([np.cos(yaw), 0, np.sin(yaw)]) if lying else np.array([0.0, 1.0, 0.0])
mid = np.array([0, 1.0, 0]) if lying else np.array([0, half, 0])

far, up = 9.0, random.uniform(0.25, 0.7)
eye = mid + far * np.array([0, np.sin(up), -np.cos(up)])
ahead = unit(mid + [random.uniform(-0.4, 0.4), random.uniform(-0.3, 0.2), 0] - eye)
right = unit(np.cross([0, 1, 0], ahead))
above = np.cross(ahead, right)
zoom = np.hypot(1, half) / far * random.uniform(1.15, 1.6)
ray = unit(ahead + zoom * (X[..., None] * right + Y[..., None] * above))
light = unit([random.choice([-1, 1]) * random.uniform(0.5, 1.2), random.uniform(0.9, 1.6), -random.uniform(0.2, 0.9)])

def hit(start, way):
    """Distance to the cylinder and whether the end face was met."""
    m = start - mid
    md, dd = dot(m, axis), dot(way, axis)
    p, q = m - md[..., None] * axis, way - dd[..., None] * axis
    a, b, c = dot(q, q) + 1e-9, dot(p, q), dot(p, p) - 1
    root = np.sqrt(np.maximum(b * b - a * c, 0))
    near = (-b - root) / a
    t = np.where((b * b > a * c) & (near > 1e-3) & (np.abs(md + near * dd) <= half), near, np.inf)
    safe = np.where(np.abs(dd) < 1e-6, 1e-6, dd)
    lid = (-np.sign(safe) * half - md) / safe
    r2 = dot(p + lid[..., None] * q, p + lid[..., None] * q)
    on_lid = (r2 <= 1) & (lid > 1e-3) & (lid < t)
    return np.where(on_lid, lid, t), on_lid

# --- the room that the metal mirrors: floor colour below, lamps and wall above
wall = hsv_to_rgb((random.random(), random.uniform(0.05, 0.35), random.uniform(0.25, 0.85)))
floor = np.array(to_rgb(random.choice(["#3a4650", "#d9dcdf", "#6e5a49", "#aab7bd", "#2a2a30", "#c9bfae", "#50645a"])))
# strip lamps stand around: each has a place on the compass, a width, a strength
lamps = [(np.arctan2(light[0], -light[2]), random.uniform(0.1, 0.3), 1.5),
         (random.uniform(-1.3, 1.3), random.uniform(0.05, 0.15), 0.9), (random.uniform(-2.5, 2.5), 0.12, 0.7)]
dim = random.uniform(0.3, 0.55)

def room(way):
    """What the metal mirrors in this direction."""
    compass, rise = np.arctan2(way[..., 0], -way[..., 2]), way[..., 1]
    grey = dim * (0.5 + 0.5 * np.clip(rise + 0.5, 0, 1)) + 0.9 * np.exp(-((rise - 0.85) / 0.25) ** 2)
    for place, width, power in lamps:
        turn = (compass - place + np.pi) % (2 * np.pi) - np.pi
        strip = np.exp(-(turn / width) ** 4)
        grey = grey + power * strip * np.clip((0.8 - np.abs(rise)) * 4, 0, 1)
    return grey[..., None] * (0.8 + 0.2 * wall) + 0.15 * floor * (rise < -0.1)[..., None]

metal = np.array(to_rgb(random.choice(["#c9ced3", "#e3bf6a", "#d98a5f", "#f0cf6b", "#8fa3b8", "#aeb4b8", "#dcdcdc", "#b5a492"])))
skin = random.choice(["polished", "brushed", "turned", "brushed"])
grooves = [(random.uniform(-0.85, 0.85) * half, random.uniform(0.03, 0.08)) for _ in range(random.choice([0, 1, 2, 3, 5]))]

def shade(start, way):
    """Colour of the cylinder along these rays, and where there is one."""
    t, on_lid = hit(start, way)
    there = np.isfinite(t)
    p = start + way * np.where(there, t, 0)[..., None] - mid
    s = dot(p, axis)
    out = unit(p - s[..., None] * axis + 1e-9)
    n = np.where(on_lid[..., None], axis * np.sign(s)[..., None], out)
    radius = np.sqrt(np.maximum(dot(p, p) - s * s, 0))
    scratch = np.interp(radius if skin == "turned" else s, np.linspace(-2.2, 2.2, 900), np.random.rand(900))
    ring = np.interp(radius, np.linspace(0, 1, 200), np.random.rand(200))
    mirror = way - 2 * dot(way, n)[..., None] * n
    seen = room(unit(mirror))
    if skin != "polished":                       # fine lines break the mirror image
        seen = 0.7 * seen + 0.35 * np.clip(dot(n, light), 0, 1)[..., None]
    colour = metal * (0.06 + seen)
    if on_lid.any():                             # fans of light on the face, as on a record
        u = np.cross(axis, light)
        fan = np.abs(dot(out, unit(u))) ** 8 + 0.5 * np.abs(dot(out, unit(np.cross(axis, u)))) ** 12
        face = metal * (0.42 + 0.7 * fan)[..., None] if skin != "polished" else metal * (0.35 + 0.5 * np.clip(seen, 0, 1))
        colour = np.where(on_lid[..., None], face, colour)
    if skin != "polished":
        colour = colour * (0.95 + 0.10 * np.where(on_lid, ring, scratch))[..., None]
    for place, width in grooves:
        d = (s - place) / width
        colour = np.where((np.abs(d) < 1)[..., None] & ~on_lid[..., None], colour * (0.45 + 0.25 * d)[..., None], colour)
    rim = np.where(on_lid, radius > 0.95, half - np.abs(s) < 0.05)
    return np.where(rim[..., None], colour * 0.6 + metal * 0.5, colour), there

# --- floor with soft shadow and a faint mirror image
t_floor = np.where(ray[..., 1] < -1e-3, -eye[1] / np.minimum(ray[..., 1], -1e-3), 80)
spot = eye + ray * np.minimum(t_floor, 80)[..., None]
lit = sum(np.isinf(hit(spot, unit(light + np.random.normal(0, 0.05, 3) + np.random.normal(0, 0.05, ray.shape)))[0]) for _ in range(3)) / 3
for s in (1, 2, 3):                              # smooth the grain of the chance rays
    lit = (lit + np.roll(lit, s, 0) + np.roll(lit, s, 1) + np.roll(lit, -s, 0) + np.roll(lit, -s, 1)) / 5
img = floor * (0.4 + 0.6 * lit)[..., None] * (1 - 0.06 * np.random.rand(N, N))[..., None]
gleam = random.choice([0, 0.15, 0.35])
image, mirrored = shade(spot, ray * np.array([1, -1, 1]))
img = np.where(mirrored[..., None], img * (1 - gleam) + image * gleam, img)
haze = np.clip((t_floor - far) / 20, 0, 1)[..., None]
img = img * (1 - haze) + wall * haze

body, there = shade(np.broadcast_to(eye, ray.shape), ray)
img = np.where(there[..., None], body, img)

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1) ** 0.9, interpolation="bicubic")
ax.axis("off")
plt.show()
