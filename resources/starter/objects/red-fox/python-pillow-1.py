# A red fox stands in profile in a meadow, a wood's edge or snow.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

W = 800
season = random.choice(["summer", "autumn", "snow", "dusk"])
sky, far, ground = {"summer": ((176, 214, 226), (96, 140, 92), (126, 168, 84)), "autumn": ((240, 222, 188), (170, 112, 62), (150, 128, 74)),
                    "snow": ((206, 218, 232), (128, 146, 164), (244, 247, 252)), "dusk": ((42, 44, 82), (24, 30, 52), (36, 56, 54))}[season]
fur = random.choice([(206, 98, 36), (190, 82, 30), (220, 116, 48), (198, 90, 48)])
dark, white, sock = tuple(int(c * .72) for c in fur), (246, 238, 226), (38, 28, 28)
horizon = random.randint(330, 470)
img = Image.new("RGB", (W, W), sky)
d = ImageDraw.Draw(img)
for i in range(14):                                   # trees or hills far away
    x, h = i * 62 + random.randint(-30, 30), random.randint(80, 260)
    if season in ("snow", "autumn", "dusk"):
        d.polygon([(x, horizon - h), (x - 50, horizon + 5), (x + 50, horizon + 5)], fill=tuple(c + random.randint(-10, 10) for c in far))
    else:
        d.ellipse((x - 80, horizon - h * .6, x + 80, horizon + 120), fill=tuple(c + random.randint(-10, 10) for c in far))
d.rectangle((0, horizon, W, W), fill=ground)
img = img.filter(ImageFilter.GaussianBlur(5))
fox = Image.new("RGBA", (W, W))
d = ImageDraw.Draw(fox)
gait, droop, nod = random.uniform(-34, 34), random.uniform(-60, 90), random.uniform(-30, 34)


def smooth(points, fill, n=8):
    out = []
    for i in range(len(points)):
        a, b, c, e = (points[(i + k) % len(points)] for k in (-1, 0, 1, 2))
        for j in range(n):
            t = j / n
            out.append(tuple(.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3) for p, q, r, s in zip(a, b, c, e)))
    d.polygon(out, fill=fill)


def leg(x, y, step, hind, coat):
    if hind:
        smooth([(x - 48, y - 60), (x + 46, y - 50), (x + 40, y + 20), (x + 2 + step, y + 75), (x - 12 + step, y + 100), (x - 42 + step, y + 92), (x - 30, y + 30)], coat)
        smooth([(x - 42 + step, y + 78), (x - 6 + step, y + 82), (x - 6 + step, y + 165), (x + 28 + step, y + 184), (x - 34 + step, y + 185), (x - 36 + step, y + 140)], sock)
    else:
        smooth([(x - 34, y - 50), (x + 34, y - 40), (x + 22 + step * .5, y + 60), (x + 12 + step, y + 110), (x - 18 + step, y + 110), (x - 16 + step * .5, y + 50)], coat)
        smooth([(x - 18 + step * .8, y + 78), (x + 16 + step * .8, y + 78), (x + 13 + step, y + 165), (x + 42 + step, y + 184), (x - 18 + step, y + 185)], sock)


leg(290, 465, -gait, True, dark)
leg(560, 465, gait + 14, False, dark)
smooth([(262, 372), (190, 352 + droop * .3), (90, 372 + droop), (36, 440 + droop), (70, 470 + droop), (150, 462 + droop * .8), (240, 424)], fur)   # brush
smooth([(98, 374 + droop), (30, 440 + droop), (68, 472 + droop), (118, 462 + droop), (86, 420 + droop)], white)
smooth([(240, 400), (300, 358), (420, 372), (540, 350), (600, 300 + nod), (652, 330 + nod), (630, 430), (580, 490), (470, 476), (330, 486), (250, 462)], fur)
smooth([(640, 360 + nod), (628, 440), (582, 496), (470, 478), (560, 450), (600, 390)], white)
leg(266, 462, gait, True, fur)
leg(546, 462, -gait, False, fur)
y = 292 + nod
for dx, c in ((26, dark), (0, fur)):                  # far and near ear
    smooth([(590 + dx, y - 36), (596 + dx, y - 118), (606 + dx, y - 122), (650 + dx, y - 42)], sock)
    smooth([(602 + dx, y - 34), (607 + dx, y - 96), (648 + dx, y - 38)], c)
smooth([(586, y), (604, y - 46), (660, y - 52), (704, y - 14), (768, y + 16), (776, y + 28), (758, y + 40), (690, y + 52), (630, y + 58), (594, y + 40)], fur)
smooth([(776, y + 28), (758, y + 40), (690, y + 54), (632, y + 66), (590, y + 54), (640, y + 24), (700, y + 24)], white)
d.ellipse((758, y + 10, 782, y + 30), fill=(24, 20, 22))
smooth([(668, y - 8), (684, y - 20), (700, y - 6), (684, y - 2)], (226, 168, 50))
d.ellipse((679, y - 18, 690, y - 4), fill=(20, 16, 16))
d.line((762, y + 34, 716, y + 38), fill=(90, 60, 50), width=3)
light = Image.new("L", (1, 100))
light.putdata([max(0, int(1.5 * (i - 42))) for i in range(100)])
fox.paste((20, 14, 40), mask=Image.composite(light.resize((W, W)), Image.new("L", (W, W)), fox.getchannel("A")))
if random.random() < .5:
    fox = fox.transpose(Image.FLIP_LEFT_RIGHT)
z = random.uniform(.86, .98)
fox = fox.resize((int(W * z),) * 2, Image.LANCZOS)
ox, oy = random.randint(0, int(W * (1 - z))), random.randint(40, 120)
base = oy + 645 * z
d = ImageDraw.Draw(img, "RGBA")
d.ellipse((ox + 180 * z, base - 16, ox + 640 * z, base + 22), fill=(20, 24, 40, 90))
img.paste(fox, (ox, oy), fox)
for _ in range(420):                                  # grass or snowflakes
    x, yy, h = random.randint(0, W), base + random.randint(-14, 160), random.randint(8, 34)
    if season == "snow":
        d.ellipse((x, yy * x * 7 % W, x + 5, yy * x * 7 % W + 5), fill=(255, 255, 255, 190))
    else:
        d.line((x, yy, x + random.randint(-9, 9), yy - h), fill=tuple(int(c * random.uniform(.65, 1.2)) for c in ground), width=3)
