# Dotted cloth in soft folds: the staggered dots bend with the cloth, the weave shows, light comes from one side.
import math
import random
import numpy as np
from PIL import Image

W = 560
ground, dot = random.choice([
    ((190, 30, 45), (255, 250, 240)), ((22, 42, 92), (244, 246, 250)), ((250, 244, 228), (206, 48, 60)),
    ((244, 190, 200), (110, 30, 60)), ((30, 30, 34), (250, 214, 70)), ((250, 206, 80), (40, 60, 120)),
    ((20, 104, 96), (250, 222, 190)), ((252, 252, 250), (24, 26, 30)), ((150, 196, 226), (255, 255, 255)),
    ((92, 54, 128), (196, 236, 150)), ((236, 112, 60), (60, 24, 40)), ((214, 232, 208), (30, 96, 70))])
pitch = random.uniform(44, 74)                     # distance between the rows
radius = pitch * random.uniform(0.2, 0.36)
slant = random.uniform(-0.5, 0.5)
kind = random.choice(["pleats", "fan", "waves", "flat"])
deep = {"pleats": 1.0, "fan": 1.0, "waves": 1.1, "flat": 0.3}[kind]

y, x = np.mgrid[0:W, 0:W].astype(np.float32)


def wave(along, length, phase):
    return np.sin(along * (2 * math.pi / length) + phase)


# height of the cloth
turn = random.uniform(0, math.pi)
across = x * math.cos(turn) + y * math.sin(turn)
side = -x * math.sin(turn) + y * math.cos(turn)
swing = 40 * wave(side, random.uniform(400, 900), random.uniform(0, 6))
if kind == "fan":
    px, py = random.choice([-90, W + 90]), random.choice([-90, W + 90])
    angle = np.arctan2(y - py, x - px)
    high = 16 * wave(angle, random.uniform(0.24, 0.42), random.uniform(0, 6)) + 5 * wave(angle, 0.11, 1)
else:
    length = random.uniform(150, 260)
    high = 13 * wave(across + swing, length, random.uniform(0, 6))
    high += 5 * wave(across - swing, length * 0.43, random.uniform(0, 6))
if kind == "waves":
    high += 9 * wave(side + 0.5 * swing, random.uniform(170, 300), random.uniform(0, 6))
high *= deep
gy, gx = np.gradient(high)

# the cloth's own coordinates, shifted by the folds
u0, v0 = x + 10 * gx - W / 2, y + 10 * gy - W / 2
u = u0 * math.cos(slant) + v0 * math.sin(slant)
v = v0 * math.cos(slant) - u0 * math.sin(slant)
row = np.round(v / pitch)
wide = pitch * random.uniform(1.1, 1.5)
shift = np.where(row % 2 == 0, 0.0, 0.5)           # every second row stands between the dots of the first
col = u / wide - shift
du, dv = (col - np.round(col)) * wide, v - row * pitch
cover = np.clip(radius - np.hypot(du, dv) + 0.5, 0, 1)[..., None]

paint = np.array(ground, np.float32) * (1 - cover) + np.array(dot, np.float32) * cover
fine = random.uniform(3.6, 6.5)
coarse = random.choice([0.02, 0.06, 0.1])
weave = 1 + coarse * (wave(u, fine, 0) * wave(v, fine, 0))
beam = random.uniform(0, 2 * math.pi)
light = 0.95 + 0.5 * (gx * math.cos(beam) + gy * math.sin(beam)) / (0.2 + np.abs(gx) + np.abs(gy)) + 0.008 * high
light = np.clip(light, 0.5, 1.22) if kind != "flat" else np.clip(1 + 0.6 * (light - 0.95), 0.8, 1.1)
paint = paint * (light * weave)[..., None] + random.uniform(4, 14)
img = Image.fromarray(np.clip(paint, 0, 255).astype(np.uint8))
