import random
import numpy as np
from PIL import Image

S = 440
y, x = np.mgrid[0:S, 0:S].astype(float)
cx, cy = S / 2 + random.uniform(-20, 20), S / 2 + random.uniform(-20, 20)
R, flat, high = random.uniform(125, 160), random.uniform(0.35, 0.75), random.uniform(26, 62)
thick = random.uniform(10, 17)
ground = np.array(random.choice([(120, 24, 40), (28, 30, 48), (226, 220, 208), (30, 70, 66), (196, 208, 224), (90, 70, 110)]), float)
fold = sum(np.sin((x * np.cos(a) + y * np.sin(a)) / w + p) for a, w, p in [(random.uniform(0, 3), random.uniform(30, 80), random.uniform(0, 6)) for _ in range(3)])
scene = ground * (0.95 + 0.08 * fold)[..., None]
blot = np.exp(-(((x - cx - 12) / (R * 1.05)) ** 2 + ((y - cy - high * 0.9) / (R * flat)) ** 2 - 1) ** 2 * 6)[..., None]
scene = scene * (1 - 0.5 * blot)
phase = random.uniform(0, 6.3)


def gold(angle):
    g = 0.5 + 0.28 * np.sin(2 * angle + phase) + 0.3 * np.sin(5 * angle + 2 * phase)
    g = np.clip(g, 0, 1.15)[..., None]
    return np.array((120, 72, 10)) * (1 - g) + np.array((255, 214, 96)) * g + 90 * np.clip(g - 0.8, 0, 1)


a = np.arctan2((y - cy) / flat, x - cx)
h = (x - cx) / R
bow = flat * R * np.sqrt(np.clip(1 - h * h, 0, 1))
on = np.abs(h) < 1
back = on & (y < cy + high / 2 - bow) & (y > cy - high / 2 - bow)
front = on & (y < cy + high / 2 + bow) & (y > cy - high / 2 + bow)
along = np.arcsin(np.clip(h, -1, 1))
scene = np.where(back[..., None], gold(along + 2.6) * 0.62, scene)
top = np.abs(np.hypot(x - cx, (y - cy + high / 2) / flat) - R + thick / 2) < thick / 2
scene = np.where(front[..., None], gold(along) * (1.05 - 0.25 * np.abs((y - cy - bow) / high))[..., None], scene)
scene = np.where(top[..., None], gold(a * 0.7) * 0.6 + 90, scene)
img = Image.fromarray(np.clip(scene, 0, 255).astype("uint8")).resize((880, 880), Image.Resampling.LANCZOS)
