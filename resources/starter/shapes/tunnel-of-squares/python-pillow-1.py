import colorsys
import math
import random
from PIL import Image, ImageDraw

S = 560
hue, span = random.random(), random.uniform(-0.3, 0.3)
bright_end = random.random() < 0.5
img = Image.new("RGB", (S, S), (10, 10, 16) if bright_end else (245, 240, 230))
d = ImageDraw.Draw(img)
frames = random.randint(14, 30)
twist = random.choice([0, random.uniform(-0.14, 0.14)])
bend_x, bend_y = random.uniform(-95, 95), random.uniform(-95, 95)
closer = random.uniform(0.8, 0.88)
outline = random.random() < 0.5
side = S * 0.72
for k in range(frames):
    t = k / (frames - 1)
    f = closer ** k
    cx, cy = S / 2 + bend_x * (1 - f), S / 2 + bend_y * (1 - f)
    light = 0.16 + 0.72 * t if bright_end else 0.85 - 0.72 * t
    r, g, b = colorsys.hls_to_rgb((hue + span * t) % 1, light, 0.6)
    a = math.pi / 4 + twist * k
    corners = [(cx + side * f * math.cos(a + q * math.pi / 2), cy + side * f * math.sin(a + q * math.pi / 2)) for q in range(4)]
    d.polygon(corners, fill=(int(r * 255), int(g * 255), int(b * 255)))
    if outline:
        d.line(corners + corners[:1], fill=(255, 255, 255) if light < 0.5 else (0, 0, 0), width=max(1, int(5 * f)))
