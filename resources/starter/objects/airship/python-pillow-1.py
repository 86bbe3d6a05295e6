# An airship in the sky.
import random
from PIL import Image, ImageDraw

S = 600
sky = random.choice([(140, 195, 235), (250, 205, 150), (40, 50, 95), (205, 225, 230)])
hull = random.choice([(200, 205, 212), (214, 70, 60), (240, 196, 80), (90, 140, 120)])
dark = tuple(int(c * .65) for c in hull)
img = Image.new("RGB", (S, S), sky)
d = ImageDraw.Draw(img)
for _ in range(6):
    x, y = random.randint(0, S), random.randint(0, S)
    d.ellipse((x - 70, y - 18, x + 70, y + 18), fill=tuple(min(255, c + 30) for c in sky))
x, y = 300 + random.randint(-20, 20), 280 + random.randint(-60, 60)
w, h = random.randint(220, 250), random.randint(75, 100)
d.polygon([(x - w * .6, y - 20), (x - w - 10, y - h - 20), (x - w * .95, y)], fill=dark)
d.polygon([(x - w * .6, y + 20), (x - w - 10, y + h + 20), (x - w * .95, y)], fill=dark)
d.ellipse((x - w, y - h, x + w, y + h), fill=hull)
d.chord((x - w, y - h, x + w, y + h), 0, 180, fill=tuple(int(c * .85) for c in hull))
d.polygon([(x - w * .7, y - 8), (x - w - 30, y - 12), (x - w - 30, y + 12), (x - w * .7, y + 8)], fill=dark)
d.rounded_rectangle((x - 70, y + h - 5, x + 80, y + h + 35), 12, fill=(70, 70, 80))
for k in range(6):
    d.rectangle((x - 58 + k * 22, y + h + 6, x - 44 + k * 22, y + h + 20), fill=(250, 240, 190))
if random.random() < .5:
    img = img.transpose(Image.FLIP_LEFT_RIGHT)
