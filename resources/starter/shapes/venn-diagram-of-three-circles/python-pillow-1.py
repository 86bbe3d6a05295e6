import math
import random
from PIL import Image, ImageChops, ImageDraw

S = 600
add = random.random() < 0.45
img = Image.new("RGB", (S, S), random.choice([(8, 8, 14), (24, 20, 34), (10, 26, 30)]) if add else random.choice([(255, 255, 255), (250, 242, 226), (232, 240, 246)]))
sets = [[(230, 30, 40), (30, 190, 60), (40, 70, 240)], [(240, 120, 20), (160, 30, 160), (20, 160, 170)]] if add else [[(0, 190, 240), (240, 60, 160), (255, 230, 40)], [(250, 170, 120), (130, 200, 190), (180, 160, 240)], [(240, 110, 110), (250, 220, 110), (120, 190, 240)]]
colours = random.choice(sets)
random.shuffle(colours)
R = random.uniform(140, 165)
far = R * random.uniform(0.62, 0.8)
start = random.choice([-90, 90, random.uniform(0, 360)])
cx, cy = S / 2 + random.uniform(-15, 15), S / 2 + random.uniform(-15, 15)
rings = []
for k, colour in enumerate(colours):
    a = math.radians(start + 120 * k)
    x, y = cx + far * math.cos(a), cy + far * math.sin(a)
    rings.append((x - R, y - R, x + R, y + R))
    layer = Image.new("RGB", (S, S), (0, 0, 0) if add else (255, 255, 255))
    ImageDraw.Draw(layer).ellipse(rings[-1], fill=colour)
    img = ImageChops.add(img, layer) if add else ImageChops.multiply(img, layer)
d = ImageDraw.Draw(img)
if random.random() < 0.7:
    for box in rings:
        d.ellipse(box, outline=(250, 250, 250) if add else (40, 40, 50), width=random.choice([3, 5]))
