import random

from PIL import Image, ImageDraw

S = 600
paper = random.choice([(250, 245, 232), (36, 36, 44), (244, 200, 90), (205, 214, 208), (225, 120, 92)])
img = Image.new("RGB", (S, S), paper)
d = ImageDraw.Draw(img)

# the blue and the size are left to chance
blue = random.choice([(28, 72, 200), (64, 140, 235), (20, 40, 130), (0, 105, 210)])
side = random.randint(300, 420)
x = (S - side) // 2 + random.randint(-60, 60)
y = (S - side) // 2 + random.randint(-60, 60)

# a flat shadow, then the square with rows of strokes of the brush
d.rectangle((x + 12, y + 14, x + side + 12, y + side + 14), fill=tuple(int(c * 0.7) for c in paper))
d.rectangle((x, y, x + side, y + side), fill=blue)
for k in range(0, side, 6):
    f = random.uniform(0.85, 1.2)
    tone = tuple(min(255, int(c * f)) for c in blue)
    d.line((x, y + k, x + side, y + k), fill=tone, width=4)
