import math
import random

from PIL import Image, ImageDraw

S = 600
one, two, joint = random.choice([
    ((196, 140, 90), (160, 106, 62), (92, 58, 34)), ((60, 70, 96), (98, 110, 140), (30, 34, 50)), ((240, 232, 214), (214, 196, 166), (140, 120, 96)),
    ((178, 76, 58), (204, 108, 82), (232, 220, 206)), ((52, 110, 100), (230, 216, 180), (24, 52, 48)),
])
w = random.randint(34, 60)            # the width of a plank
k = random.randint(3, 4)              # its length in widths
turn = math.radians(random.choice([45, 45, 0]))
img = Image.new("RGB", (S, S), joint)
d = ImageDraw.Draw(img)


def plank(x, y, wide, high, colour):
    g = 2                             # half of the joint
    corners = [(x + g, y + g), (x + wide - g, y + g), (x + wide - g, y + high - g), (x + g, y + high - g)]
    d.polygon([(S / 2 + u * math.cos(turn) - v * math.sin(turn), S / 2 + u * math.sin(turn) + v * math.cos(turn)) for u, v in corners], fill=colour)


# steps of level planks, and beside each step one of upright planks
for i in range(-16, 17):
    for m in range(-5, 6):
        y = (i + 2 * k * m) * w
        plank(i * w, y, k * w, w, one)
        plank(i * w, y + w, w, k * w, two)
