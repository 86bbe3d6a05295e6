import random

import numpy as np
from PIL import Image, ImageDraw

S = 1200
sky, sea = random.choice([("#bfe3f5", "#1f6f9c"), ("#f7c78a", "#35506f"), ("#2a2f55", "#123a55"), ("#eef1ee", "#5aa9a6")])
img = Image.new("RGB", (S, S), sky)
d = ImageDraw.Draw(img)
level = random.randint(780, 950)
d.rectangle((0, level, S, S), fill=sea)
back, belly = random.choice([("#5d6f80", "#e4e9ec"), ("#3f4c5c", "#c9d0d6"), ("#7d93a6", "#f2f3f0")])
side, size, tilt = random.choice([-1, 1]), random.uniform(0.82, 0.98), np.radians(random.uniform(-25, 5))


def soft(points, colour):
    """Rounds off the corners of a shape, turns it and paints it."""
    p = np.array(points, float)
    for _ in range(4):
        q = np.roll(p, -1, 0)
        p = np.stack([0.75 * p + 0.25 * q, 0.25 * p + 0.75 * q], 1).reshape(-1, 2)
    p = (p - (500, 480)) * size
    x, y = p[:, 0] * np.cos(tilt) - p[:, 1] * np.sin(tilt), p[:, 0] * np.sin(tilt) + p[:, 1] * np.cos(tilt)
    d.polygon([(600 + side * a, 480 + b) for a, b in zip(x, y)], fill=colour)


soft([(560, 420), (470, 220), (360, 190), (400, 300), (300, 500)], back)                        # fin on the back
soft([(950, 500), (1040, 530), (1040, 560), (930, 570), (840, 640), (560, 650), (300, 640), (120, 800), (60, 800), (140, 620), (300, 430), (520, 310), (760, 330), (880, 400)], back)
soft([(1000, 555), (930, 560), (800, 560), (560, 580), (360, 620), (300, 650), (560, 660), (840, 650)], belly)
soft([(150, 720), (120, 880), (60, 960), (50, 850), (-60, 800), (-90, 740), (20, 740), (100, 690)], back)     # flukes
soft([(680, 590), (600, 760), (540, 800), (560, 680), (600, 580)], back)                        # flipper
soft([(850, 470), (872, 455), (890, 470), (870, 488)], "#15181c")
for _ in range(14):
    x, y = random.randint(-100, S), random.randint(level + 10, S)
    d.line([(x, y), (x + random.randint(90, 300), y)], fill="#ffffff", width=5)
img = img.resize((600, 600), Image.Resampling.LANCZOS)
