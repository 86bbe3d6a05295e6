import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 512
wall = random.choice([(14, 12, 30), (30, 14, 44), (8, 26, 34), (60, 40, 66), (40, 44, 60)])
tube = random.choice([(255, 60, 170), (60, 220, 255), (120, 255, 120), (255, 150, 50), (180, 100, 255), (255, 70, 70)])
k = random.uniform(4.0, 4.7)
ox, oy = 256 - 52 * k + random.randint(-20, 20), 256 - 52 * k + random.randint(-10, 10)
flip = random.choice([-1, 1])
paths = [
    [(36, 46), (27, 36), (26, 24), (26, 4), (40, 15), (60, 15), (74, 4), (74, 24), (73, 36), (64, 46)],      # head and ears
    [(36, 46), (25, 64), (21, 82), (28, 98), (72, 98), (79, 82), (75, 64), (64, 46)],                        # body
    [(76, 95), (94, 94), (98, 74), (86, 64), (95, 50)],                                                      # tail
    [(44, 70), (43, 97)], [(56, 70), (57, 97)],
    [(47, 35), (53, 35), (50, 39), (47, 35)], [(50, 39), (46, 43)], [(50, 39), (54, 43)],
    [(38, 36), (18, 32)], [(38, 39), (18, 42)], [(62, 36), (82, 32)], [(62, 39), (82, 42)],
]


def place(p):
    return ox + k * (50 + flip * (p[0] - 50)), oy + k * p[1]


def draw(layer, colour, width):
    d = ImageDraw.Draw(layer)
    for path in paths:
        d.line([place(p) for p in path], fill=colour, width=width, joint="curve")
    for x in (40, 60):
        a, b = place((x, 28))
        d.ellipse((a - 16, b - 13, a + 16, b + 13), outline=colour, width=width)


glow = Image.new("RGB", (S, S))
draw(glow, tube, 26)
glow = glow.resize((128, 128)).filter(ImageFilter.GaussianBlur(6)).resize((S, S))
img = ImageChops.add(Image.new("RGB", (S, S), wall), glow)
draw(img, tube, 9)
draw(img, tuple(min(255, c + 150) for c in tube), 4)
