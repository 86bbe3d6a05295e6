# Satin ribbons in parallel waves: each ribbon overlaps the next, threads run along it, and it shines by its slope.
import math
import random
import numpy as np
from PIL import Image

N = 620
colours = random.choice([
    [(200, 30, 60), (244, 214, 170)], [(20, 60, 120), (70, 150, 200), (220, 236, 244)],
    [(246, 180, 190), (190, 70, 110), (110, 30, 80)], [(30, 110, 90), (210, 190, 110)],
    [(250, 190, 60), (236, 110, 50), (170, 40, 60), (80, 30, 80)], [(90, 60, 150)], [(196, 160, 100)],
    [(40, 42, 50), (200, 204, 212)], [(240, 100, 90), (250, 200, 90), (80, 180, 150), (60, 90, 170), (150, 80, 160)],
    [(120, 190, 220), (250, 250, 250), (250, 170, 180)], [(18, 120, 130), (240, 130, 90)]])
if len(colours) > 2 and random.random() < 0.4:
    random.shuffle(colours)
ribbon = N / random.uniform(6.5, 13)                  # width of one ribbon
waves = random.uniform(1.3, 3.4)                       # crests across the picture
high = min(N / waves * random.uniform(0.1, 0.2), 75)
slant = math.radians(random.choice([0, 0, random.uniform(-28, 28)]))
phase = random.uniform(0, 6.28)
second = random.choice([0, 0, 0.3])                    # a second, shorter wave on top
sun = random.choice([-1, 1]) * random.uniform(0.6, 1.2)

y, x = np.mgrid[0:N, 0:N].astype(np.float32) - N / 2
u = x * math.cos(slant) + y * math.sin(slant)
v = y * math.cos(slant) - x * math.sin(slant)
k = 2 * math.pi * waves / N
lift = high * (np.sin(k * u + phase) + second * np.sin(2 * k * u + 1.3 * phase))
slope = high * k * (np.cos(k * u + phase) + 2 * second * np.cos(2 * k * u + 1.3 * phase))
row = (v + lift) / ribbon + 40
index = np.floor(row).astype(int)
across = row - index                                    # 0 at the upper edge, 1 at the lower edge

# light: gloss where the ribbon turns to the sun, roundness across, fine threads along
facing = np.sin(1.25 * slope * sun + 0.9 * (across - 0.5) + 0.4)
gloss = np.exp(-((facing - 0.75) / 0.3) ** 2)
light = 0.62 + 0.3 * facing + 0.12 * np.sin(math.pi * across)
threads = np.random.normal(0, 1, 4000).astype(np.float32)
light += 0.025 * threads[(row * 60).astype(int) % 4000]
shadow = np.clip(1 - across / random.uniform(0.16, 0.3), 0, 1)
light *= 1 - 0.6 * shadow                               # the ribbon above throws its shadow on this one
hem = np.exp(-((across - 0.96) / 0.025) ** 2)
table = np.array(colours, dtype=np.float32)
if len(colours) == 1:                                    # one colour: alternate deep and pale
    table = np.array([colours[0], [c * 0.6 + 100 for c in colours[0]]], dtype=np.float32)
rgb = table[index % len(table)] * light[..., None]
rgb += (95 * gloss * (1 - shadow) + 45 * hem)[..., None]
img = Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).resize((500, 500), Image.LANCZOS)
