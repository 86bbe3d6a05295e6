import math
import random
from PIL import Image, ImageDraw

S = 640
img = Image.new("RGB", (S, S), random.choice([(250, 244, 232), (32, 40, 60), (214, 228, 214), (80, 34, 50), (246, 214, 150), (70, 84, 88)]))
d = ImageDraw.Draw(img)
ground = img.getpixel((0, 0))
for k in range(16, S, 32):
    for q in range(16, S, 32):
        d.point((k, q), fill=tuple(max(0, min(255, c - 30)) for c in ground))
sets = [[(230, 60, 80), (250, 200, 80), (60, 170, 160)], [(20, 50, 90), (70, 140, 200), (220, 240, 250)], [(250, 250, 245), (30, 30, 34), (240, 80, 60)], [(100, 50, 130), (200, 100, 170), (250, 200, 220)], [(50, 90, 50), (140, 180, 80), (240, 240, 180)]]
colours = random.choice(sets)
if random.random() < 0.5:
    colours = colours[::-1]
R = random.uniform(215, 265)
x, y = S / 2 + random.uniform(-25, 25), S / 2 + random.uniform(-25, 25)
d.ellipse((x - R + 10, y - R + 14, x + R + 10, y + R + 14), fill=tuple(c * 6 // 10 for c in ground))
touch = random.random() < 0.5
way = random.uniform(0, 6.28)
for k, colour in enumerate(colours):
    d.ellipse((x - R, y - R, x + R, y + R), fill=colour, outline=tuple(c * 6 // 10 for c in colour), width=5)
    d.arc((x - R + 14, y - R + 14, x + R - 14, y + R - 14), 195, 275, fill=tuple(min(255, c + 40) for c in colour), width=9)
    small = R * random.uniform(0.55, 0.68)
    far = (R - small - (4 if touch else 22)) * (1 if touch else random.uniform(0, 1))
    if not touch:
        way = random.uniform(0, 6.28)
    x, y, R = x + far * math.cos(way), y + far * math.sin(way), small
