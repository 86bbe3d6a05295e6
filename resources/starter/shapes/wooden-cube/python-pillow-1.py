# Ray-traced wooden cube: the grain is a solid of year rings, so that long grain and end grain meet at the edges.
import math
import random
import numpy as np
from PIL import Image
N = 520
pale, dark = random.choice([((214, 164, 104), (142, 88, 46)), ((172, 112, 64), (98, 54, 28)), ((120, 74, 46), (62, 34, 22)),
                            ((190, 110, 66), (118, 50, 28)), ((200, 156, 110), (150, 104, 64)), ((150, 104, 66), (70, 44, 28))])
floor, wall = random.choice([((226, 220, 208), (198, 206, 212)), ((92, 128, 140), (206, 222, 224)), ((244, 214, 150), (250, 236, 204)),
                             ((120, 150, 110), (216, 226, 200)), ((60, 66, 84), (38, 42, 56)), ((232, 178, 170), (248, 222, 214)), ((240, 240, 238), (120, 160, 196))])
yaw = math.radians(random.uniform(20, 70))
pitch = math.radians(random.uniform(20, 42))
dist = random.uniform(5.2, 8)
# the eye looks at the middle of the cube; work in the frame of the cube, z is up
eye = dist * np.array([math.cos(pitch) * math.cos(yaw), math.cos(pitch) * math.sin(yaw), math.sin(pitch)])
fwd = -eye / dist
right = np.cross(fwd, [0, 0, 1])
right /= np.linalg.norm(right)
up = np.cross(right, fwd)
zoom = random.uniform(0.46, 0.54) * dist / 2.0
py, px = np.mgrid[0:N, 0:N].astype(np.float32)
sx, sy = (px / N - 0.5) / zoom, (0.5 - py / N) / zoom
D = (fwd[None, None, :] + sx[..., None] * right + sy[..., None] * up).astype(np.float32)
def slab(o, d):                                         # where the rays enter and leave the box [-1, 1] cubed
    a, b = (-1 - o) / d, (1 - o) / d
    return np.minimum(a, b).max(-1), np.maximum(a, b).min(-1)
near, far = slab(eye.astype(np.float32), D)
hit = near < far
P = eye + D * np.where(hit, near, 1)[..., None]
# floor and wall, with the soft shadow of the cube
t = np.where(D[..., 2] < -1e-4, (-1 - eye[2]) / np.minimum(D[..., 2], -1e-4), 60)
F = eye + D * np.minimum(t, 60)[..., None]
side = random.choice([-1, 1])
sun = right * side * 0.75 + np.array([0, 0, 0.8]) + eye / dist * random.uniform(-0.1, 0.45)
shade = np.zeros((N, N), np.float32)
for _ in range(3):
    lamp = (sun + np.random.uniform(-0.13, 0.13, 3)).astype(np.float32)
    a, b = slab((F + [0, 0, -0.002]).astype(np.float32), lamp)
    shade += (np.maximum(a, 0) < b) / 3
cover = random.choice(["plain", "boards", "checks"])
ground = np.array(floor) * np.ones((N, N, 1))
if cover == "boards":
    c, s = math.cos(0.3), math.sin(0.3)
    ground = ground * (1 - 0.3 * (np.abs(((F[..., 0] * c + F[..., 1] * s) % 1.1) - 0.5) > 0.53)[..., None] - 0.06 * (np.floor((F[..., 0] * c + F[..., 1] * s) / 1.1) % 3)[..., None])
elif cover == "checks":
    ground = ground * (1 - 0.16 * ((np.floor(F[..., 0] / 0.9) + np.floor(F[..., 1] / 0.9)) % 2)[..., None])
haze = np.clip((np.minimum(t, 60) - dist) / (dist * 1.3), 0, 1)[..., None]
rgb = ground * (1 - 0.62 * shade[..., None]) * (1 - haze) + np.array(wall) * haze
# wood: rings around an axis that lies outside or inside the block
axis = random.choice([0, 1, 2])
q = [P[..., i] for i in range(3)]
along, a, b = q[axis], q[(axis + 1) % 3], q[(axis + 2) % 3]
ca, cb = random.choice([(0.3, -0.4), (1.7, 1.5), (-2.2, 0.6), (0.1, 0.2)])
wob = 0.06 * np.sin(1.7 * along + 3 * a + random.uniform(0, 6)) + 0.04 * np.sin(4.1 * b - 1.3 * along)
ring = np.hypot(a - ca, b - cb + 0.08 * along) * random.uniform(4.5, 7.5) + 5 * wob
frac = ring - np.floor(ring)
w = np.clip(frac ** 3 + 0.2 * np.sin(ring * 0.9), 0, 1)
fibre = np.random.normal(0, 1, (97, 97))[(a * 40).astype(int) % 97, ((b * 40).astype(int) + (along * 3).astype(int)) % 97]
wood = np.array(pale) * (1 - w[..., None]) + np.array(dark) * w[..., None] + 5 * fibre[..., None]
m = np.abs(P)
face = m.argmax(-1)
normal = np.eye(3)[face] * np.sign(P)
lit = np.clip(normal @ (sun / np.linalg.norm(sun)), 0, 1)
edge = np.sort(m, -1)[..., 1] > 0.972                     # worn edges are brighter
light = 0.5 + 0.62 * lit + 0.12 * edge
light *= 1 - 0.25 * np.exp(-(P[..., 2] + 1) * 5)          # darker where it stands
rgb = np.where(hit[..., None], wood * light[..., None], rgb)
img = Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).resize((500, 500), Image.LANCZOS)
