import random

from PIL import Image, ImageDraw

S = 1000
sky, ground = random.choice([("#cfe8f2", "#9aa86a"), ("#f6d6a2", "#b5793f"), ("#31405e", "#3f5a44"), ("#eef0e4", "#c8b48a")])
skin = random.choice([(122, 140, 92), (150, 112, 84), (112, 124, 138), (176, 148, 96)])
dark = tuple(int(v * 0.75) for v in skin)
frill = random.choice([(200, 110, 70), (212, 170, 90), (120, 90, 110), skin])
img = Image.new("RGB", (S, S), sky)
d = ImageDraw.Draw(img)
d.rectangle((0, random.randint(600, 780), S, S), fill=ground)
size, dx, dy, side = random.uniform(0.9, 1.02), random.randint(-15, 15), random.randint(-40, 30), random.choice([-1, 1])


def at(x, y):
    return 500 + side * (x - 500) * size + dx, 560 + (y - 560) * size + dy


def shape(points, colour):
    p = points
    for _ in range(3):                                 # corner cutting
        p = [q for (a, b), (c, e) in zip(p, p[1:] + p[:1]) for q in ((a * .75 + c * .25, b * .75 + e * .25), (a * .25 + c * .75, b * .25 + e * .75))]
    d.polygon([at(*q) for q in p], fill=colour)


def horn(a, b, c):
    d.polygon([at(*a), at(*b), at(*c)], fill=(240, 230, 205), outline=(150, 130, 100))


for x in (330, 600):                                   # far legs
    shape([(x, 560), (x + 110, 560), (x + 90, 830), (x + 10, 830)], dark)
shape([(30, 640), (160, 470), (300, 350), (470, 320), (640, 370), (720, 470), (690, 640), (560, 690), (340, 690), (230, 610), (120, 590)], skin)
for x in (240, 520):                                   # near legs
    shape([(x - 20, 540), (x + 150, 540), (x + 120, 700), (x + 120, 860), (x, 860), (x + 10, 700)], skin)
    for k in range(3):
        d.ellipse((*map(min, at(x + 5 + 38 * k, 825), at(x + 38 + 38 * k, 855)), *map(max, at(x + 5 + 38 * k, 825), at(x + 38 + 38 * k, 855))), fill=(220, 208, 180))
shape([(620, 620), (560, 420), (600, 260), (710, 200), (800, 280), (800, 460), (740, 620)], frill)
for x, y in ((580, 330), (625, 245), (700, 215), (770, 255)):
    d.polygon([at(x - 22, y + 20), at(x - 14, y - 40), at(x + 26, y + 4)], fill=(240, 230, 205))
shape([(660, 420), (760, 360), (860, 440), (960, 520), (985, 640), (930, 660), (840, 650), (720, 650), (650, 560)], skin)
shape([(930, 510), (990, 560), (985, 680), (930, 640)], (220, 200, 150))
horn((735, 420), (790, 400), (940, 250))
horn((700, 430), (745, 400), (860, 230))
horn((880, 500), (925, 520), (930, 430))
d.ellipse((*map(min, at(765, 455), at(790, 480)), *map(max, at(765, 455), at(790, 480))), fill=(25, 20, 15))
d.line([at(840, 640), at(930, 620), at(960, 630)], fill=dark, width=5)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
