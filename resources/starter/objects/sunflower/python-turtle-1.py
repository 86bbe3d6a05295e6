import math
import random
import turtle

# A sunflower in a pot, cut from paper: every petal and leaf has a light and a dark half.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall, paper, table = random.choice([("#2a6f97", "#468faf", "#e9d8a6"), ("#f4e9dc", "#e3cfb8", "#8d5b3e"), ("#3d2645", "#563a61", "#d9a5b3"), ("#84a98c", "#9fc0a5", "#f1e4d0"),
                                    ("#e07a5f", "#eb9a83", "#3d405b"), ("#14213d", "#233560", "#b08968"), ("#bde0fe", "#d8ecff", "#6d597a"), ("#d4a5c9", "#e3c2dc", "#5e4b56")])
light, dark = random.choice([("#ffd21f", "#f0a202"), ("#ffc300", "#e07b00"), ("#ffe566", "#f2b705"), ("#f9a620", "#c8501a")])
clay, rim = random.choice([("#c8643c", "#9c4526"), ("#f7f3ea", "#cfc6b4"), ("#2f6690", "#1d4461"), ("#3a7d64", "#235242"), ("#e8b4bc", "#b97f8a"), ("#4a4e69", "#2f3149")])
leaf, shadow = random.choice([("#4f9d4a", "#2f6b36"), ("#7cb342", "#4a7d22"), ("#3f8f6b", "#235c45")])
hx, hy = random.uniform(-60, 60), random.uniform(70, 110)
R = random.uniform(56, 74)                                   # seed disc
n = random.randint(13, 21)
length = random.uniform(72, 96)
nod = random.uniform(0, math.pi)
px = -hx * random.uniform(0.2, 0.8)                          # foot of the plant

def shape(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def disc(x, y, r, colour):
    turtle.goto(x, y); turtle.dot(2 * r, colour)

def blade(x, y, a, size, width, fat, left, right):
    """A petal or leaf: root, direction, length; its two halves have two colours."""
    c, s = math.cos(a), math.sin(a)
    side = lambda k: [(x + size * t * c - k * width * math.sin(math.pi * t ** fat) * s, y + size * t * s + k * width * math.sin(math.pi * t ** fat) * c) for t in (i / 12 for i in range(13))]
    shape(left, side(1)); shape(right, side(-1))

turtle.bgcolor(wall)
scene = random.choice(["window", "stripes", "dots", "tiles", "moon"])
if scene == "window":
    x, sky = random.choice([-1, 1]) * random.uniform(60, 120), random.choice(["#ffe8c2", "#a9d6e5", "#1b263b", "#f7b2ad"])
    shape("#ffffff", [(x - 150, -80), (x + 150, -80), (x + 150, 270), (x - 150, 270)])
    for i in (-1, 1):
        for y in (-68, 105):
            shape(sky, [(x + i * 8, y), (x + i * 138, y), (x + i * 138, y + 155), (x + i * 8, y + 155)])
elif scene == "stripes":
    w = random.randint(20, 50)
    for x in range(-300, 300, 2 * w):
        shape(paper, [(x, -300), (x + w, -300), (x + w, 300), (x, 300)])
elif scene == "dots":
    gap = random.randint(44, 80)
    for i in range(-8, 9):
        for j in range(-8, 9):
            disc(i * gap + (j % 2) * gap / 2, j * gap * 0.8, gap * 0.14, paper)
elif scene == "tiles":
    for i in range(-4, 4):
        for j in range(-4, 4):
            if (i + j) % 2:
                shape(paper, [(i * 76, j * 76), (i * 76 + 76, j * 76), (i * 76 + 76, j * 76 + 76), (i * 76, j * 76 + 76)])
else:
    disc(hx, hy, random.uniform(205, 260), paper)
edge = random.uniform(-235, -205)
shape(table, [(-300, -300), (300, -300), (300, edge), (-300, edge)])
lamp = random.choice([-1, 1])
gloom = "#2b2b3a"                                            # shadow of the pot on the table
shape(gloom, [(px - 50, -268), (px + 50, -268), (px + lamp * 175, -246), (px + lamp * 150, -234)])

bend = random.uniform(-70, 70)
stalk = []
for i in range(25):                                          # the stem is a quadratic curve
    t = i / 24
    stalk.append(((1 - t) ** 2 * px + 2 * t * (1 - t) * (px + bend) + t * t * hx, -140 + (hy + 140) * t))
shape(shadow, [(x - 8, y) for x, y in stalk] + [(x + 8, y) for x, y in reversed(stalk)])
shape(leaf, [(x - 8, y) for x, y in stalk] + [(x + 1, y) for x, y in reversed(stalk)])
side = random.choice([-1, 1])
for k in range(random.randint(2, 4)):                        # leaves, left and right by turns
    x, y = stalk[3 + 4 * k]
    up = random.uniform(-0.25, 0.6)
    a = up if side > 0 else math.pi - up
    size = random.uniform(100, 135) - 16 * k
    blade(x, y, a, size, size * 0.3, 0.7, *((leaf, shadow) if side > 0 else (shadow, leaf)))
    for t in (0.25, 0.42, 0.6):                              # veins
        for s in (-1, 1):
            turtle.goto(x + size * t * math.cos(a), y + size * t * math.sin(a)); turtle.pendown(); turtle.pensize(2); turtle.pencolor("#dcebc0")
            turtle.goto(x + size * (t + 0.15) * math.cos(a) - s * size * 0.16 * math.sin(a), y + size * (t + 0.15) * math.sin(a) + s * size * 0.16 * math.cos(a)); turtle.penup()
    side = -side
shape(clay, [(px - 62, -140), (px + 62, -140), (px + 44, -270), (px - 44, -270)])
shape(rim, [(px + 20, -140), (px + 62, -140), (px + 44, -270), (px + 16, -270)])
if random.random() < 0.6:                                    # a zigzag band around the pot
    for k in range(6):
        x = px - 52 + k * 17.4
        shape(light, [(x, -218), (x + 17, -218), (x + 8.7, -192)])
shape(rim, [(px - 72, -122), (px + 72, -122), (px + 68, -156), (px - 68, -156)])
shape(clay, [(px - 72, -122), (px + 30, -122), (px + 28, -150), (px - 68.5, -150)])

for ring in (1, 0):                                          # petals, the back row first
    for k in range(n):
        a = nod + 2 * math.pi * (k + 0.5 * ring) / n
        q = length * (1.08 if ring else 0.9) * random.uniform(0.93, 1.05)
        pair = (dark, "#b3540f") if ring else (light, dark)
        blade(hx + R * 0.8 * math.cos(a), hy + R * 0.8 * math.sin(a), a, q + R * 0.2, (R + 40) * 2.3 / n, 0.85, *pair)
disc(hx, hy, R + 3, "#2c1508"); disc(hx, hy, R, "#5b2f12")
for k in range(1, 150):                                      # seeds
    u = math.sqrt(k / 150)
    disc(hx + R * 0.95 * u * math.cos(2.4 * k), hy + R * 0.95 * u * math.sin(2.4 * k), 2.4 + 0.8 * u, "#d98a1f" if u > 0.8 else "#8f5a24" if u > 0.45 else "#2c1508")
turtle.done()
