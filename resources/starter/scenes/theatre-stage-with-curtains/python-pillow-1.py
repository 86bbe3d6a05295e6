import random

from PIL import Image, ImageDraw

img = Image.new("RGB", (600, 600), "black")
d = ImageDraw.Draw(img)
cloth, dark, back, boards = random.choice([
    ((178, 24, 38), (120, 12, 26), (28, 22, 40), (150, 98, 58)), ((30, 60, 140), (18, 38, 96), (250, 224, 160), (120, 78, 50)),
    ((20, 100, 72), (10, 66, 48), (16, 18, 30), (180, 130, 84)), ((110, 36, 120), (72, 20, 84), (250, 200, 190), (96, 66, 60)),
    ((196, 30, 30), (140, 16, 20), (150, 200, 230), (200, 160, 110)), ((210, 150, 40), (160, 104, 20), (60, 20, 30), (80, 50, 40)),
])
floor = random.randint(420, 460)
d.rectangle((0, 0, 600, floor), fill=back)
# stage boards
d.rectangle((0, floor, 600, 540), fill=boards)
for k in range(-10, 11):
    d.line((300 + k * 30, floor, 300 + k * 62, 540), fill=tuple(c * 2 // 3 for c in boards), width=3)
d.rectangle((0, 540, 600, 600), fill=tuple(c // 3 for c in boards))
# spotlight on the floor
x = random.randint(240, 360)
d.polygon([(x - 20, 0), (x + 20, 0), (x + 110, floor + 50), (x - 110, floor + 50)], fill=tuple((c * 3 + 255 * 2) // 5 for c in back))
d.ellipse((x - 110, floor + 20, x + 110, floor + 80), fill=(255, 244, 190))
# curtains drawn to the sides, in folds
wide = random.randint(130, 190)
folds = random.randint(5, 8)
for side in (0, 1):
    for k in range(folds):
        a, b = wide * k / folds, wide * (k + 1) / folds
        q = [(a, 0), (b, 0), (b * 0.85, 520), (a * 0.85, 520)]
        d.polygon([(600 - p, y) if side else (p, y) for p, y in q], fill=cloth if k % 2 else dark)
# valance with scallops
n = random.randint(5, 9)
for k in range(n):
    w = 600 / n
    d.ellipse((k * w, 20, (k + 1) * w, 130), fill=dark if k % 2 else cloth)
d.rectangle((0, 0, 600, 75), fill=cloth)
d.rectangle((0, 66, 600, 76), fill=(230, 190, 80))
