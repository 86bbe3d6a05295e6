import random

from PIL import Image, ImageDraw

wall, table = random.choice([("#f4d9b0", "#8a5530"), ("#cfe3ea", "#b98350"), ("#3a4660", "#6b4a34"), ("#e9c3c0", "#f2efe8"), ("#dfe8cc", "#5a3a28"), ("#26262e", "#a7794d")])
img = Image.new("RGB", (600, 600), wall)
d = ImageDraw.Draw(img)
edge = random.randint(400, 440)
d.rectangle((0, edge, 600, 600), fill=table)
d.rectangle((0, 575, 600, 600), fill="#4a3020")
# bowl: a circle cut flat at the top and the foot
x, r = random.randint(260, 340), random.randint(170, 195)
y = edge + 40 - int(r * 0.9)
d.ellipse((x - r, y + int(r * 0.75), x + r + 40, y + int(r * 1.1)), fill="#4a3020")
d.ellipse((x - r, y - r, x + r, y + r), fill="#dff1f6", outline="#ffffff", width=5)
d.rectangle((x - r, y - r - 5, x + r, y - int(r * 0.8)), fill=wall)
d.chord((x - r + 7, y - r + 7, x + r - 7, y + r - 7), -28, 208, fill=random.choice(["#8fd0e6", "#9fdccc", "#a8c8f0"]))
d.ellipse((x - int(r * 0.88), y - int(r * 0.55), x + int(r * 0.88), y - int(r * 0.38)), fill="#c6ebf3")
d.ellipse((x - int(r * 0.62), y - int(r * 0.88), x + int(r * 0.62), y - int(r * 0.72)), outline="#ffffff", width=6)
# gravel
for k in range(40):
    gx, gy = x + random.randint(-90, 90), y + int(r * 0.82) + random.randint(-8, 14)
    d.ellipse((gx - 8, gy - 6, gx + 8, gy + 6), fill=random.choice(["#c98d5a", "#e8c99a", "#9a7b66"]))
# fish
for k in range(random.randint(1, 3)):
    fx, fy, s = x + random.randint(-70, 70), y - 30 + 55 * k, random.choice([-1, 1])
    c = random.choice(["#f47b20", "#f2a31b", "#e4432d"])
    d.polygon([(fx - s * 36, fy), (fx - s * 80, fy - 30), (fx - s * 66, fy), (fx - s * 80, fy + 30)], fill=c)
    d.ellipse((fx - 48, fy - 27, fx + 48, fy + 27), fill=c)
    d.ellipse((fx + s * 27 - 7, fy - 12, fx + s * 27 + 7, fy + 2), fill="white")
    d.ellipse((fx + s * 28 - 4, fy - 9, fx + s * 28 + 4, fy - 1), fill="black")
d.arc((x - r + 24, y - r + 24, x + r - 24, y + r - 24), 200, 240, fill="white", width=10)
