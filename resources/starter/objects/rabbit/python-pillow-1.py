import random
from PIL import Image, ImageDraw

# a rabbit sitting in profile on the grass
sky, grass = random.choice([((190, 222, 240), (112, 160, 80)), ((250, 226, 190), (150, 160, 84)), ((52, 62, 96), (38, 70, 58)), ((224, 232, 238), (240, 244, 248))])
fur, dark = random.choice([((160, 126, 92), (112, 84, 58)), ((236, 230, 222), (196, 186, 174)), ((96, 92, 92), (62, 58, 60)), ((204, 160, 112), (156, 112, 70))])
img = Image.new("RGB", (700, 700), sky)
d = ImageDraw.Draw(img)
d.rectangle((0, random.randint(520, 570), 700, 700), fill=grass)
for _ in range(160):
    x, y = random.randint(0, 700), random.randint(575, 700)
    d.line((x, y, x + random.randint(-8, 8), y - random.randint(12, 30)), fill=tuple(max(0, c - 26) for c in grass), width=3)
ear = random.randint(-30, 30)


def oval(x, y, rx, ry, c):
    d.ellipse((x - rx, y - ry, x + rx, y + ry), fill=c)


oval(130, 520, 44, 42, (250, 248, 244))                   # cotton tail
oval(270, 470, 150, 140, fur)                             # body
oval(390, 480, 120, 120, fur)
oval(230, 500, 105, 100, dark)                            # haunch
oval(236, 504, 98, 92, fur)
oval(290, 592, 110, 24, fur)                              # long hind foot
for x in (430, 470):
    d.rounded_rectangle((x - 22, 500, x + 22, 612), 20, fill=dark if x == 430 else fur)
    oval(x + 10, 600, 34, 16, dark if x == 430 else fur)
d.polygon([(400, 260), (425, 200), (370 + ear, 50), (345 + ear, 70)], fill=dark)
d.polygon([(440, 260), (475, 215), (452 + ear, 50), (425 + ear, 56)], fill=fur)
d.polygon([(446, 250), (463, 215), (446 + ear, 74), (434 + ear, 78)], fill=(230, 168, 160))
oval(460, 310, 92, 82, fur)                               # head
oval(525, 330, 50, 44, fur)
oval(486, 292, 18, 19, (36, 24, 20))
oval(492, 285, 6, 6, (255, 255, 255))
oval(570, 322, 13, 10, (216, 130, 130))
d.line((566, 334, 552, 350, 532, 350), fill=(80, 56, 50), width=4)
for k in (-1, 0, 1):
    d.line((540, 340, 640, 330 + 26 * k), fill=(250, 250, 250), width=2)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
