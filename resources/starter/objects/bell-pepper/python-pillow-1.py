import random
import numpy as np
from PIL import Image, ImageFilter

# The pepper is a bundle of round lobes: a height field lit from one side, computed with numpy.
N = 440
y, x = np.mgrid[1.16:-1.16:N * 1j, -1.16:1.16:N * 1j]
skin = np.array(random.choice([(206, 22, 26), (246, 180, 16), (240, 106, 14), (58, 134, 44), (128, 24, 30), (182, 196, 40)]), float)
wall, table = [np.array(c, float) for c in random.choice([((238, 232, 218), (196, 160, 116)), ((34, 36, 44), (62, 54, 52)), ((150, 196, 208), (232, 236, 234)),
    ((92, 110, 96), (150, 116, 84)), ((250, 214, 190), (250, 244, 236)), ((62, 40, 66), (116, 80, 104))])]
edge = random.uniform(-0.75, -0.2)
fade = np.clip((y - edge) / 2, 0, 1)[..., None]
pic = np.where((y > edge)[..., None], wall * (1.04 - 0.25 * fade), table * (0.75 + 0.3 * np.clip((edge - y) / 0.8, 0, 1))[..., None])
light = np.array([random.choice([-1, 1]) * random.uniform(0.4, 0.7), random.uniform(0.45, 0.7), 0.8])
light /= np.linalg.norm(light)
turn, ox = random.uniform(-0.22, 0.22), random.uniform(-0.07, 0.07)
u = (x - ox) * np.cos(turn) + (y + 0.12) * np.sin(turn)
v = -(x - ox) * np.sin(turn) + (y + 0.12) * np.cos(turn)
lobes, tall, girth = random.choice([3, 3, 4]), random.uniform(0.8, 0.98), random.uniform(0.74, 0.88)
height, owner = np.full((N, N), -1.0), np.zeros((N, N))
for k, c in enumerate(np.linspace(-1, 1, lobes)):
    front = 1 - abs(c)                                       # middle lobes stand forward and are wider
    mid = c * girth * 0.56 + random.uniform(-0.03, 0.03)
    foot, crown = -tall + 0.16 * abs(c) + random.uniform(0, 0.1), tall * 0.72 + random.uniform(-0.04, 0.06) - 0.1 * front
    t = (v - (foot + crown) / 2) / ((crown - foot) / 2)
    wide = (0.4 + 0.05 * front) * (0.86 + 0.16 * np.clip(t, -1, 1)) * girth / 0.8 * (3.4 / (lobes + 0.4)) ** 0.4
    s = (u - mid * (0.9 + 0.14 * t)) / wide
    h = (1 - np.clip(abs(s), 0, 1) ** 2.1 - np.clip(abs(t), 0, 1) ** 4.2)
    z = np.where((h > 0) & (abs(t) < 1), np.sqrt(np.clip(h, 0, 1)) * 0.5 + 0.22 * front, -1)
    owner, height = np.where(z > height, k, owner), np.maximum(height, z)
mask = height > -0.9
shadow = Image.fromarray(np.uint8(255 * (((x - ox + light[0] * 0.35) / 1.0) ** 2 + ((y + 0.12 + tall * 0.9) / 0.17) ** 2 < 1))).filter(ImageFilter.GaussianBlur(14))
pic *= 1 - 0.55 * np.asarray(shadow, float)[..., None] / 255
smooth = np.where(mask, height, 0)
for axis in (0, 1):
    smooth = sum(np.roll(smooth, j, axis) for j in range(-3, 4)) / 7
gy, gx = np.gradient(smooth, 2.32 / N)
norm = np.stack([-gx, gy, np.full_like(gx, 0.9)], -1)
norm /= np.linalg.norm(norm, axis=-1, keepdims=True)
lit = np.clip((norm * light).sum(-1), 0, 1)
half = light + [0, 0, 1]
gloss = np.clip((norm * (half / np.linalg.norm(half))).sum(-1), 0, 1) ** random.uniform(28, 60)
flesh = skin * (0.34 + 0.8 * lit)[..., None] + np.array([40, 10, 0]) * (1 - lit)[..., None] * 0.4
if random.random() < 0.35:                                    # not quite ripe: a green flush
    flesh = flesh * (1 - 0.5 * np.clip(-v * 0.9 - 0.1, 0, 1))[..., None] + np.array([70, 120, 30]) * (0.5 * np.clip(-v * 0.9 - 0.1, 0, 1) * lit)[..., None]
flesh += 225 * gloss[..., None] + 14 * (np.random.rand(N, N, 1) - 0.5)
pic = np.where(mask[..., None], flesh, pic)
# star-shaped calyx in the dip, stalk bending up from it
a = np.arctan2((v - tall * 0.62) * 2.2, u)
r = np.hypot(u, (v - tall * 0.62) * 2.2)
calyx = r < 0.3 + 0.05 * np.cos(a * 6 + random.uniform(0, 6))
bend, tip = random.uniform(-0.45, 0.45), tall * 0.62 + random.uniform(0.3, 0.42)
q = np.clip((v - tall * 0.6) / (tip - tall * 0.6), 0, 1)
mid = bend * 0.5 * q ** 1.7
thick = 0.085 - 0.03 * np.sin(q * np.pi) + 0.025 * q
stalk = (abs(u - mid) < thick) & (v > tall * 0.56) & (v < tip + bend * 0.25 * (u - mid))
green = np.array([84, 138, 52], float)
pic = np.where(calyx[..., None], green * (0.72 + 0.5 * np.clip(light[0] * u * 2 + v - tall * 0.6 + 0.2, 0, 0.9) + 0.12 * np.cos(a * 12))[..., None], pic)
pic = np.where(stalk[..., None], green * (0.78 + 0.45 * np.clip(0.4 + light[0] * (u - mid) / thick, 0, 1) + 0.5 * (v > tip - 0.035))[..., None], pic)
img = Image.fromarray(np.uint8(np.clip(pic, 0, 255))).filter(ImageFilter.GaussianBlur(0.8))
