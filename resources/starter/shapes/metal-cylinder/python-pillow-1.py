# A solid upright cylinder of brushed metal stands on a table in lamp light.
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 600
metal = np.array(random.choice([(200, 206, 214), (224, 178, 84), (206, 124, 84), (170, 178, 190), (232, 226, 214), (182, 150, 110)]), float)
wall, table = random.choice([((30, 36, 52), (58, 64, 84)), ((40, 70, 72), (24, 44, 48)), ((92, 30, 44), (54, 18, 30)), ((66, 44, 92), (40, 26, 60)),
                             ((60, 42, 32), (104, 70, 46)), ((26, 60, 110), (16, 36, 72)), ((44, 46, 48), (20, 22, 24))])
a = random.uniform(120, 190)                                # half the width
b = a * random.uniform(0.18, 0.4)                           # half the depth of the top
high = random.uniform(270, 400) - b * 0.6
cx = W / 2 + random.uniform(-20, 20)
y0 = W / 2 - high / 2 - 8
y1 = y0 + high
side = random.choice([-1, 1])

horizon = int(random.uniform(y0 + high * 0.35, y1 - 20))
t = np.linspace(0, 1, W)[:, None, None]
back = np.where(np.arange(W)[:, None, None] < horizon, np.array(wall) * (0.7 + 0.8 * t), np.array(table) * (0.75 + 0.5 * t)) * np.ones((1, W, 1))
img = Image.fromarray(np.uint8(np.clip(back, 0, 255)))

# the shadow runs away from the lamp
shade = Image.new("L", (W, W), 0)
d = ImageDraw.Draw(shade)
far = -side * random.uniform(60, 150)
d.polygon([(cx - a, y1), (cx + a, y1), (cx + a + far, y1 - b * 0.7), (cx - a + far, y1 - b * 0.7)], fill=190)
d.ellipse((cx - a - 8, y1 - b - 4, cx + a + 8, y1 + b + 14), fill=230)
img.paste((6, 6, 10), (0, 0), shade.filter(ImageFilter.GaussianBlur(12)))

def tint(f):
    """Metal at a brightness f: above 1 it turns to white."""
    f = f[:, :, None]
    return np.uint8(np.clip(metal * np.minimum(f, 1) + (255 - metal) * np.clip(f - 1, 0, 1) * 1.3, 0, 255))

# the round side: strips of light across, brushed lines around
x, y = np.meshgrid(np.arange(W), np.arange(W))
u = np.clip((x - cx) / a, -1, 1)
light = 0.4 + 0.1 * u * side
for place, wide, power in ((random.uniform(0.3, 0.55) * side, random.uniform(0.12, 0.26), 0.95), (-random.uniform(0.5, 0.75) * side, random.uniform(0.06, 0.14), 0.5), (0.92 * side, 0.06, 0.35)):
    light = light + power * np.exp(-((u - place) / wide) ** 2)
bend = (y - b * np.sqrt(1 - u * u)).astype(int) % W         # lines follow the curve of the rim
brush = random.uniform(0.03, 0.13)
light = light * (1 + brush * np.random.randn(W)[bend])
below = bend - y0
for k in range(random.randint(0, 3)):                       # turned grooves
    g = high * random.uniform(0.08, 0.92)
    light = np.where(np.abs(below - g) < 4, light * 0.4, light)
    light = np.where(np.abs(below - g - 6) < 2, light * 1.3, light)
mask = Image.new("L", (W, W), 0)
d = ImageDraw.Draw(mask)
d.rectangle((cx - a, y0, cx + a, y1), fill=255)
d.ellipse((cx - a, y1 - b, cx + a, y1 + b), fill=255)
img.paste(Image.fromarray(tint(light)), (0, 0), mask)

# the top: two fans of light, turning lines
angle = np.arctan2((y - y0) / b, (x - cx) / a)
ring = np.sqrt(((x - cx) / a) ** 2 + ((y - y0) / b) ** 2)
fan = random.uniform(0, 3.1)
top = 0.72 + 0.42 * np.cos(2 * (angle - fan)) ** 3 + 0.5 * brush * np.random.randn(90)[np.minimum(89, (ring * 60).astype(int))]
top = np.where(ring > 0.95, 1.35, top)
mask = Image.new("L", (W, W), 0)
ImageDraw.Draw(mask).ellipse((cx - a, y0 - b, cx + a, y0 + b), fill=255)
img.paste(Image.fromarray(tint(top)), (0, 0), mask)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
