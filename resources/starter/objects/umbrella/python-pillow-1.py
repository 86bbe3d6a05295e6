import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# An open umbrella modelled in space: ribs, taut panels, stick and crook; it lies on the ground or flies.
W = 800
flies = random.random() < 0.35
n = random.choice([6, 8, 8, 10])                             # panels
dome = random.uniform(0.42, 0.62)
stick = random.uniform(1.05, 1.25)
tilt = random.uniform(0.5, 2.4) if flies else math.atan2(1, stick) * random.uniform(0.97, 1.05)
spin, heading = random.uniform(0, 6.28), random.uniform(0, 6.28)
view = random.uniform(0.3, 0.62)                             # how high the eye stands
sun = np.array([random.choice([-1, 1]) * 0.6, -0.45, 0.75])
dyes = [(206, 36, 44), (240, 180, 30), (30, 90, 170), (24, 130, 110), (226, 96, 140), (96, 60, 150), (240, 236, 226), (40, 44, 54), (236, 120, 40), (120, 190, 220)]
first, second = random.sample(dyes, 2)
pattern = random.choice(["plain", "two", "rainbow", "rings", "border", "checks"])
place, ground, ground2 = random.choice([("street", (92, 98, 108), (120, 128, 140)), ("grass", (96, 140, 66), (126, 168, 84)), ("sand", (222, 196, 148), (238, 218, 178)),
                                        ("snow", (222, 230, 240), (246, 249, 252)), ("planks", (150, 108, 74), (176, 132, 94)), ("night", (34, 40, 60), (58, 68, 98))])

def mix(p, q, t, f=1.0):
    return tuple(int(max(0, min(255, (u + (v - u) * t) * f))) for u, v in zip(p, q))

def skin(k, r):
    if pattern == "two":
        return first if k % 2 else second
    if pattern == "rainbow":
        return [(214, 40, 50), (244, 140, 40), (250, 214, 60), (60, 160, 80), (40, 110, 190), (110, 70, 170)][k % 6]
    if pattern == "rings":
        return first if int(r * 5.01) % 2 else second
    if pattern == "border":
        return second if 0.78 < r < 0.92 else first
    return first if pattern == "plain" or (k + int(r * 6)) % 2 else second

def rotate(p):
    """Own axes of the umbrella (apex up) to the world: spin, tilt, heading."""
    x, y, z = p
    x, y = x * math.cos(spin) - y * math.sin(spin), x * math.sin(spin) + y * math.cos(spin)
    x, z = x * math.cos(tilt) + z * math.sin(tilt), z * math.cos(tilt) - x * math.sin(tilt)
    return np.array([x * math.cos(heading) - y * math.sin(heading), x * math.sin(heading) + y * math.cos(heading), z])

def cloth(k, u, r):
    a = 2 * math.pi * (k + u) / n
    sag = math.sin(math.pi * u)                              # between the ribs the cloth is tighter
    q = r * (1 - (0.05 + 0.07 * r) * sag)
    return rotate((q * math.cos(a), q * math.sin(a), dome * (1 - r ** 2.1) - 0.03 * sag * r))

upright = np.array([0, -math.cos(view), math.sin(view)])     # from the umbrella to the eye
for _ in range(60):                                          # seen neither flat from above nor edge on
    slant = rotate((0, 0, 1)) @ upright
    if 0.3 < abs(slant) < 0.74:
        break
    heading = random.uniform(0, 6.28)
faces = []                                                   # (corners, colour inside, colour outside)
U, V = 6, 10
for k in range(n):
    for i in range(U):
        for j in range(V):
            quad = [cloth(k, (i + p) / U, (j + q) / V) for p, q in ((0, 0), (1, 0), (1, 1), (0, 1))]
            faces.append(("cloth", quad, skin(k, (j + 0.5) / V)))
    for j in range(6):
        faces.append(("rib", [rotate((r * math.cos(2 * math.pi * k / n), r * math.sin(2 * math.pi * k / n), dome * (1 - r ** 2.1) - 0.015)) for r in (j / 6, (j + 1) / 6)], 3))
    r, a = 0.52, 2 * math.pi * k / n                         # stretchers run from the stick to the ribs
    faces.append(("stay", [rotate((0, 0, -0.08)), rotate((r * math.cos(a), r * math.sin(a), dome * (1 - r ** 2.1) - 0.015))], 3))
for j in range(12):
    z0, z1 = dome + 0.12 - (dome + 0.12 + stick - 0.2) * j / 12, dome + 0.12 - (dome + 0.12 + stick - 0.2) * (j + 1) / 12
    faces.append(("stick", [rotate((0, 0, z0)), rotate((0, 0, z1))], 9))
grip = random.choice([(120, 66, 34), (40, 34, 34), (196, 140, 76), first])
hook = [(0, 0, 0.2 - stick), (0, 0, 0.02 - stick)] + [(0.11 - 0.11 * math.cos(t), 0, 0.02 - stick - 0.11 * math.sin(t)) for t in (i * 0.36 for i in range(1, 10))]
faces += [("grip", [rotate(p), rotate(q)], 19) for p, q in zip(hook, hook[1:])]

points = np.array([p for f in faces for p in f[1]])
floor = points[:, 2].min() - (random.uniform(0.25, 0.5) if flies else 0)
eye = lambda p: (p[0], -(p[2] * math.cos(view) + p[1] * math.sin(view)))
flat = np.array([eye(p) for p in points])
size = min(W * 0.8 / np.ptp(flat[:, 0]), W * (0.66 if flies else 0.76) / np.ptp(flat[:, 1]))
ox, oy = W / 2 - size * (flat[:, 0].max() + flat[:, 0].min()) / 2, W * (0.46 if flies else 0.5) - size * (flat[:, 1].max() + flat[:, 1].min()) / 2
see = lambda p: (ox + size * eye(p)[0], oy + size * eye(p)[1])

img = Image.new("RGB", (W, W), ground)
d = ImageDraw.Draw(img)
for i in range(900):                                         # the ground in strokes that widen towards us
    y = W * random.random() ** 0.8
    x, q = random.uniform(-40, W), 6 + y / 14
    if place == "planks":
        continue
    if place == "grass":
        d.line((x, y, x + random.uniform(-5, 5), y - 4 - y / 40), fill=mix(ground, ground2, random.uniform(-0.5, 1.2)), width=3)
    else:
        d.ellipse((x - q, y - q * 0.12, x + q, y + q * 0.12), fill=mix(ground, ground2, random.uniform(0, 0.7)))
if place == "planks":
    for k in range(9):
        y0, y1 = W * (k / 9) ** 1.3, W * ((k + 1) / 9) ** 1.3
        d.rectangle((0, y0, W, y1), fill=mix(ground, ground2, random.random()), outline=mix(ground, (0, 0, 0), 0.5))
dark = Image.new("L", (W, W), 0)
s = ImageDraw.Draw(dark)
for kind, pts, tone in faces:                                # its shadow on the ground
    drop = [see((p[0] - sun[0] * (p[2] - floor) * 0.6, p[1] - sun[1] * (p[2] - floor) * 0.6, floor)) for p in pts]
    s.polygon(drop, fill=150) if kind == "cloth" else s.line(drop, fill=150, width=10)
img.paste(mix(ground, (0, 0, 20), 0.75), mask=dark.filter(ImageFilter.GaussianBlur(7)))
d = ImageDraw.Draw(img)
if place in ("street", "night"):
    for _ in range(26):                                      # rings where drops fall
        x, y, q = random.uniform(0, W), random.uniform(0, W), random.uniform(8, 34)
        d.ellipse((x - q, y - q * 0.4, x + q, y + q * 0.4), outline=mix(ground2, (255, 255, 255), 0.35), width=2)
depth = lambda f: -sum(p[1] * math.cos(view) - p[2] * math.sin(view) for p in f[1]) / len(f[1]) + {"cloth": 0, "rib": 0.03, "stay": 0.02 if slant < 0 else -0.4}.get(f[0], 0.01)
toward = upright
for kind, pts, tone in sorted(faces, key=depth):
    p = [see(q) for q in pts]
    if kind == "cloth":
        normal = np.cross(pts[2] - pts[0], pts[1] - pts[3])
        normal = -normal / (np.linalg.norm(normal) + 1e-9)
        up = rotate((0, 0, 1))
        if normal @ (sum(pts) / 4 + up * 0.6) < 0:
            normal = -normal
        inside = normal @ toward < 0
        f = (0.5 + 0.16 * abs(normal @ sun)) if inside else 0.66 + 0.5 * max(0, normal @ sun) + 0.25 * max(0, normal @ sun) ** 6
        c = mix(tone, (255, 255, 255), 0.0 if f < 1.1 else 0.18, f)
        d.polygon(p, fill=c, outline=c)
    else:
        col = {"rib": (70, 72, 80) if slant < 0 else mix(first, (20, 20, 30), 0.5), "stay": (70, 72, 80), "stick": (150, 154, 162), "grip": grip}[kind]
        d.line(p, fill=mix(col, (0, 0, 0), 0.45), width=tone + (3 if tone > 5 else 0))
        d.line([(x - tone * 0.12, y - tone * 0.1) for x, y in p], fill=col, width=max(1, int(tone * 0.75)))
if place in ("street", "night", "snow") and random.random() < 0.7:
    for _ in range(110):
        x, y, q = random.uniform(0, W), random.uniform(0, W), random.uniform(3, 5)
        if place == "snow":
            d.ellipse((x - q, y - q, x + q, y + q), fill=(255, 255, 255))
        else:
            d.line((x, y, x - 5, y + 34), fill=mix(ground2, (255, 255, 255), 0.45), width=2)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
