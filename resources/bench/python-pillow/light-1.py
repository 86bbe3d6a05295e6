# Balloons over a meadow.
import random
from PIL import Image, ImageDraw

img = Image.new("RGB", (400, 400), "#cfe8f7")
draw = ImageDraw.Draw(img)
draw.rectangle((0, 300, 400, 400), fill="#8cc06d")
for _ in range(5):
    x, y = random.randint(50, 350), random.randint(60, 200)
    r = random.randint(22, 40)
    colour = random.choice(["#d1495b", "#edae49", "#00798c", "#8d6a9f"])
    draw.line((x, y + r, x + random.randint(-8, 8), y + r + 90), fill="#555555", width=2)
    draw.ellipse((x - r, y - r, x + r, y + r * 1.15), fill=colour, outline="#333333", width=2)
    draw.polygon([(x - 5, y + r + 10), (x + 5, y + r + 10), (x, y + r)], fill=colour)
