import random

from PIL import Image, ImageDraw

S = 600
ground = random.choice([(236, 232, 224), (34, 38, 50), (150, 60, 60), (96, 140, 140), (214, 190, 150)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
metal = random.choice([(212, 170, 60), (190, 194, 202), (196, 116, 72)])
r = random.randint(170, 240)
wide = random.randint(34, 80)
cx, cy = 300 + random.randint(-40, 40), 300 + random.randint(-40, 40)

# circles one in another, from the dark rim to the bright middle of the band and back
for k in range(wide):
    f = 0.4 + 0.9 * (1 - abs(2 * k / wide - 0.8)) ** 1.5 if abs(2 * k / wide - 0.8) < 1 else 0.4
    tone = tuple(min(255, int(c * f)) for c in metal)
    d.ellipse((cx - r + k, cy - r + k, cx + r - k, cy + r - k), fill=tone)
d.ellipse((cx - r + wide, cy - r + wide, cx + r - wide, cy + r - wide), fill=ground)
