# A spiral with body: the distance of every pixel from the arm gives a rope, a
# tube, a carved groove, a lollipop band or a shell. Sense, pitch, oval, place
# and colours change.
import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap, to_rgb

N = 420
Y, X = np.mgrid[1:-1:N * 1j, -1:1:N * 1j]

ground, ramp = random.choice([
    ("#fff1d6", ["#f2a541", "#d43f6a", "#4b1d7a"]), ("#35505c", ["#f2d9a4", "#c2924e"]),
    ("#101820", ["#fee715", "#ff8c00", "#e0218a"]), ("#e9f5f2", ["#9ad9c7", "#00635a"]),
    ("#ffdfe8", ["#ff4d6d", "#ffffff", "#ff4d6d", "#ffffff", "#ff4d6d"]), ("#d9e2ec", ["#243b53", "#829ab1"]),
    ("#241623", ["#3c91e6", "#9fd356", "#fffd82"]), ("#f3e9dc", ["#8c5a3c", "#e8b98a", "#5e3023"]),
    ("#204e3a", ["#f4f1bb", "#ed6a5a"]), ("#f7f7f7", ["#222222", "#777777"])])
ground = np.array(to_rgb(ground))
cmap = LinearSegmentedColormap.from_list("ramp", ramp)

# --- polar coordinates around the eye of the spiral, maybe squeezed and tilted
cx, cy = random.uniform(-0.12, 0.12), random.uniform(-0.12, 0.12)
tilt, squeeze = random.uniform(0, np.pi), random.choice([1, 1, 1, random.uniform(0.7, 0.9)])
u = (X - cx) * np.cos(tilt) + (Y - cy) * np.sin(tilt)
v = (-(X - cx) * np.sin(tilt) + (Y - cy) * np.cos(tilt)) / squeeze
radius, angle = np.hypot(u, v) + 1e-6, np.arctan2(v, u) * random.choice([-1, 1])
start = random.uniform(0, 2 * np.pi)
part = ((angle + start) / (2 * np.pi)) % 1

# --- arm number "turn" counts the windings from the eye; "off" runs -0.5..0.5 across the arm
growing = random.random() < 0.4
reach = random.uniform(0.6, 0.7) if growing else random.uniform(0.72, 0.86)
windings = random.uniform(2.6, 4.2) if growing else random.uniform(3.2, 7.0)
if growing:
    factor = random.uniform(1.6, 2.1)
    raw = np.log(radius / reach) / np.log(factor) + windings
else:
    raw = radius / reach * windings
turn = np.round(raw - part) + part
off = raw - turn
along = np.clip(turn / windings, 0, 1)

width = random.uniform(0.24, 0.46)
taper = random.choice([0, 0.6])
half = width * (1 - taper + taper * along)
across = off / half                                   # -1 .. 1 inside the arm
inside = (np.abs(across) < 1) & (turn > 0.1) & (turn < windings)

# --- ground: light from one side, fine grain, shadow beside the arm
light = np.radians(random.choice([45, 90, 135, 160]))
img = ground * (0.94 + 0.10 * (X * np.cos(light) + Y * np.sin(light)) - 0.06 * np.random.rand(N, N))[..., None]
shift = int(N * 0.018)
shadow = np.roll(inside, (shift, -int(np.sign(np.cos(light)) * shift)), axis=(0, 1)).astype(float)
for _ in range(6):
    shadow = (shadow + np.roll(shadow, 2, 0) + np.roll(shadow, -2, 0) + np.roll(shadow, 2, 1) + np.roll(shadow, -2, 1)) / 5

# --- the arm: colour along its length, shaded like a round body or a groove
kind = random.choice(["tube", "rope", "groove", "band", "candy"])
body = cmap(along)[..., :3]
length = turn * turn if not growing else np.exp(turn * np.log(factor)) * 2
if kind == "candy":
    stripe = np.sin(2 * np.pi * (length * windings * 0.5 + across * 0.4)) > 0
    body = np.where(stripe[..., None], np.array(cmap(0.0)[:3]), np.array(cmap(1.0)[:3]))
round_ = np.sqrt(np.clip(1 - across ** 2, 0, 1))
outward = np.arctan2(Y - cy, X - cx)
lean = across * np.cos(outward - light)              # which flank faces the light
if kind == "band":
    shade = 0.85 + 0.2 * lean
elif kind == "groove":
    shade = 0.7 - 0.35 * lean
else:
    shade = 0.45 + 0.4 * round_ + 0.35 * lean
if kind == "rope":
    shade = shade * (0.82 + 0.22 * np.sin(2 * np.pi * (length * 2.2 + across * 0.6)))
body = body * shade[..., None]
if kind in ("tube", "candy"):
    body = body + 0.55 * (np.exp(-((across - 0.45 * np.cos(outward - light)) / 0.16) ** 2) * round_)[..., None]

if kind != "groove":
    img = img * (1 - 0.45 * shadow)[..., None]
img = np.where(inside[..., None], body, img)

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.imshow(np.clip(img, 0, 1), interpolation="bilinear")
ax.axis("off")
plt.show()
