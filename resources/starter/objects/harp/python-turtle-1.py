import math
import random
import turtle
# A harp in profile: sounding box, bent neck, pillar with a carved head, and strings between them.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wood, glint, deep = random.choice([("#d9a32e", "#fff0a8", "#7d5410"), ("#8a4a24", "#e0a070", "#43200c"), ("#ece2cc", "#ffffff", "#a08a5e"), ("#2c2a33", "#9a97a8", "#0c0b10"), ("#b5483a", "#f3b09a", "#5f1c16"), ("#3f7d74", "#a8dccf", "#17403a")])
dark = wood in ("#8a4a24", "#2c2a33", "#b5483a", "#3f7d74")
wall, wall2, floor = random.choice([("#f3e3c3", "#e6cfa2", "#b98a58"), ("#cfe3ea", "#b2d0dc", "#8f9aa8"), ("#f2cfc6", "#e5b3a8", "#9a6a62"), ("#e3e6c8", "#cdd3a6", "#8a8a5a")] if dark else [("#2a1f45", "#3a2c5e", "#171029"), ("#5a1526", "#7a2035", "#2e0a14"), ("#12424a", "#1c5a63", "#0a262c"), ("#1d2b4f", "#293b68", "#10182e")])
side = random.choice([-1, 1]); size = random.uniform(0.96, 1.08); slant = math.radians(random.uniform(-3, 9)); strings = random.randint(15, 24)
head = random.choice(["crown", "scroll", "ball"])
def at(x, y):
    """From the harp's own plane to the picture: lean, size, side."""
    u, v = x * math.cos(slant) - (y + 240) * math.sin(slant), x * math.sin(slant) + (y + 240) * math.cos(slant) - 240
    return side * u * size, v * size
def shape(colour, points, flat=True):
    turtle.fillcolor(colour); turtle.goto(points[0] if flat else at(*points[0])); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p if flat else at(*p))
    turtle.end_fill()
def stroke(colour, width, points):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(at(*points[0])); turtle.pendown()
    for p in points[1:]:
        turtle.goto(at(*p))
    turtle.penup()
def curve(a, b, c, d, n=28):
    return [tuple((1 - t) ** 3 * a[m] + 3 * t * (1 - t) ** 2 * b[m] + 3 * t * t * (1 - t) * c[m] + t ** 3 * d[m] for m in (0, 1)) for t in [i / n for i in range(n + 1)]]
turtle.bgcolor(wall); back = random.choice(["curtain", "window", "panels", "spot"])
if back == "curtain":
    for x in range(-300, 300, 50):
        shape(wall2, [(x, 300), (x + 24, 300), (x + 32, -210), (x - 6, -210)])
elif back == "window":
    x = -side * random.randint(20, 110)
    shape(wall2, [(x - 110, -120), (x - 110, 170)] + [(x - 110 * math.cos(a / 10), 170 + 100 * math.sin(a / 10)) for a in range(32)] + [(x + 110, -120)])
    shape("#fdf6d8" if dark else "#43518c", [(x - 96, -106), (x - 96, 170)] + [(x - 96 * math.cos(a / 10), 170 + 86 * math.sin(a / 10)) for a in range(32)] + [(x + 96, -106)])
    for u in (x - 4, x - 52, x + 44):
        shape(wall2, [(u, -106), (u, 250), (u + 7, 250), (u + 7, -106)])
elif back == "panels":
    for x in range(-290, 300, 150):
        shape(wall2, [(x, -160), (x, 270), (x + 120, 270), (x + 120, -160)]); shape(wall, [(x + 12, -148), (x + 12, 258), (x + 108, 258), (x + 108, -148)])
else:
    turtle.goto(0, 20); turtle.dot(560, wall2)
shape(floor, [(-300, -205), (300, -205), (300, -300), (-300, -300)])
for x in range(-600, 700, 90):
    turtle.pencolor(wall2); turtle.pensize(2); turtle.goto(x * 0.6, -205); turtle.pendown(); turtle.goto(x, -300); turtle.penup()
shape(deep if not dark else "#5d4a3c", [(200 * math.cos(a / 8), -246 + 22 * math.sin(a / 8)) for a in range(51)])
# the neck sweeps from the pillar's head down and up to the shoulder
over = curve((-150, 232), (-60, 250), (-30, 120), (70, 158)) + curve((70, 158), (110, 176), (140, 168), (168, 128))
under = curve((-140, 192), (-62, 204), (-36, 84), (64, 122)) + curve((64, 122), (100, 136), (124, 126), (150, 100))
bottom, shoulder = (-96, -218), (168, 118)                  # the strings end along this line of the box
tones = {0: "#d8433a", 3: "#3566c0"}
for k in range(strings):
    f = (k + 0.8) / (strings + 0.6); x = bottom[0] + (shoulder[0] - bottom[0]) * f; y = bottom[1] + (shoulder[1] - bottom[1]) * f
    u = min(under, key=lambda p: abs(p[0] - (-122 + 262 * f)))
    stroke(tones.get(k % 7, "#fbf3dc" if not dark else "#4a4238"), 1.6 if k < strings / 2 else 1.1, [(x, y), (u[0], u[1] + 8)])
# the box: broad at the foot, narrow at the shoulder, with a lit face and round holes
shape(deep, [(-120, -232), (-66, -240), (196, 112), (176, 146), (156, 116)], False); shape(wood, [(-112, -222), (-30, -240), (198, 104), (170, 140)], False)
shape(glint, [(-110, -220), (-96, -224), (174, 128), (170, 138)], False)
for f in (0.2, 0.4, 0.6, 0.78):
    x, y = at(-68 + 250 * f, -226 + 344 * f); turtle.goto(x, y); turtle.dot((27 - 15 * f) * size, glint); turtle.dot((22 - 14 * f) * size, deep)
shape(deep, [(-186, -252), (-186, -226), (-150, -206), (-20, -214), (12, -236), (12, -252)], False)
shape(wood, [(-182, -246), (-180, -228), (-148, -212), (-24, -218), (4, -236), (6, -246)], False)
for x in (-178, -6):
    turtle.goto(at(x, -252)); turtle.dot(24, deep)
shape(deep, over + under[::-1], False); shape(wood, [(x, y - 4) for x, y in over] + [(x, y + 5) for x, y in under[::-1]], False); stroke(glint, 4, [(x, y - 10) for x, y in over])
for k in range(strings):                                    # tuning pins
    p = under[int(4 + k * (len(under) - 9) / strings)]; turtle.goto(at(p[0], p[1] + 15)); turtle.dot(7, "#f6f2e0" if dark else deep)
# pillar: fluted shaft with rings
shape(deep, [(-176, -226), (-126, -226), (-134, 206), (-166, 206)], False); shape(wood, [(-172, -226), (-130, -226), (-137, 206), (-163, 206)], False)
for x in (-160, -150, -141):
    stroke(glint if x == -160 else deep, 4 if x == -160 else 2, [(x, -196), (-150 + (x + 150) * 0.7, 180)])
for y in random.sample([-196, -176, -60, 60, 150, 172], 4):
    stroke(deep, 15, [(-173, y), (-129, y)]); stroke(glint, 8, [(-170, y), (-132, y)])
if head == "crown":
    shape(deep, [(-178, 204), (-188, 262), (-168, 238), (-150, 276), (-132, 238), (-112, 262), (-122, 204)], False)
    shape(wood, [(-173, 208), (-180, 246), (-166, 228), (-150, 262), (-134, 228), (-120, 246), (-127, 208)], False)
    for x, y in ((-188, 264), (-150, 279), (-112, 264)):
        turtle.goto(at(x, y)); turtle.dot(15, glint)
elif head == "scroll":
    for q, c in ((74, deep), (66, wood), (46, deep), (38, glint), (20, deep), (12, wood)):
        turtle.goto(at(-158 + (74 - q) * 0.1, 226)); turtle.dot(q * size, c)
else:
    for y, q in ((212, 58), (246, 40), (270, 22)):
        turtle.goto(at(-150, y)); turtle.dot(q * size, deep); turtle.dot((q - 8) * size, wood); turtle.goto(at(-156, y + 6)); turtle.dot(q * 0.3 * size, glint)
turtle.done()
