import math
import random
from PIL import Image, ImageDraw

# a bagel from above on a plate
bg, plate = random.choice([((236, 224, 206), (250, 250, 250)), ((48, 62, 76), (206, 214, 220)), ((196, 92, 76), (252, 240, 226)), ((122, 168, 160), (240, 246, 244)), ((30, 28, 30), (92, 92, 98))])
crust, pale, dark = random.choice([((206, 142, 66), (238, 192, 120), (150, 92, 38)), ((178, 108, 48), (222, 164, 94), (116, 64, 26)), ((226, 174, 100), (248, 216, 158), (178, 120, 58))])
img = Image.new("RGB", (600, 600), bg)
d = ImageDraw.Draw(img)
x, y = random.randint(285, 315), random.randint(285, 315)
R = random.randint(190, 215)
hole = random.randint(48, 66)


def disc(r, colour, dx=0, dy=0):
    d.ellipse((x - r + dx, y - r + dy, x + r + dx, y + r + dy), fill=colour)


disc(R + 70, plate)
disc(R + 46, tuple(int(c * 0.92) for c in plate))
disc(R, tuple(int(c * 0.6) for c in plate), 8, 12)
disc(R, dark)
disc(R - 8, crust)
disc((R + hole) // 2 + 40, pale, -6, -8)
disc((R + hole) // 2 - 4, crust, 0, 0)
disc(hole + 8, dark)
disc(hole, tuple(int(c * 0.75) for c in plate))
seed = random.choice([(250, 236, 200), (40, 34, 36), None])
for _ in range(random.randint(90, 160) if seed else 0):
    a, r = random.uniform(0, 6.28), random.uniform(hole + 24, R - 22)
    px, py, t = x + r * math.cos(a), y + r * math.sin(a), random.uniform(0, 6.28)
    d.line((px, py, px + 8 * math.cos(t), py + 8 * math.sin(t)), fill=seed, width=5)
