import math
import random
import turtle
# A kitchen seen straight on: the stove with its oven and steaming pots, hood above, cupboards to both sides.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
wall, tile, wood, top = random.choice([("#f3e9d8", "#ffffff", "#4f7f78", "#c89b6a"), ("#cfe0e6", "#f4fafc", "#c7583e", "#6b4a35"), ("#f2d58a", "#fff3cf", "#8a5a36", "#3d3a3c"),
    ("#cddbb8", "#f2f6e6", "#f7f3ea", "#a06f44"), ("#43506b", "#5d6c8c", "#d9a066", "#ece5da"), ("#e6b8a8", "#f8e4da", "#314a6e", "#f0e6d6"), ("#2f4a44", "#41635b", "#b58252", "#e9e1cf")])
metal, glass = random.choice([("#e9edf0", "#2b3038"), ("#33373f", "#11141a"), ("#b3261e", "#2a1512"), ("#f7e7c4", "#4a3a28"), ("#9aa5ae", "#262b31"), ("#7fb3b0", "#1f3534")])
def mix(a, b, t):
    return "#" + "".join("%02x" % round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def poly(colour, *points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def box(colour, x0, y0, x1, y1):
    poly(colour, (x0, y0), (x1, y0), (x1, y1), (x0, y1))
def oval(colour, x, y, a, b):
    poly(colour, *[(x + a * math.cos(t / 4), y + b * math.sin(t / 4)) for t in range(26)])
def door(x0, y0, x1, y1):
    box(mix(wood, "#000000", 0.35), x0, y0, x1, y1); box(wood, x0 + 3, y0 + 3, x1 - 3, y1 - 3)
    box(mix(wood, "#000000", 0.14), x0 + 14, y0 + 14, x1 - 14, y1 - 14); box(mix(wood, "#ffffff", 0.14), x0 + 17, y0 + 14, x1 - 14, y1 - 17)
def window(x, y, w, h):
    night = random.random() < 0.35; box("#fbf7ee", x - w, y - h, x + w, y + h)
    for i in range(8):
        box(mix("#24336b" if night else "#7cc0ea", "#5a5f94" if night else "#e6f5f2", i / 7), x - w + 8, y + h - 8 - (i + 1) * (2 * h - 16) / 8, x + w - 8, y + h - 8 - i * (2 * h - 16) / 8)
    turtle.goto(x + w * 0.3, y + h * 0.4); turtle.dot(26, "#fff4c4"); box("#fbf7ee", x - 4, y - h, x + 4, y + h); box("#fbf7ee", x - w - 8, y - h - 10, x + w + 8, y - h)
def pot(x, y, w, h, colour, kettle):
    if kettle:
        poly(colour, (x + w * 0.5, y + h * 0.3), (x + w * 1.5, y + h * 0.95), (x + w * 1.35, y + h * 1.05), (x + w * 0.4, y + h * 0.8))
        turtle.pencolor("#2a2522"); turtle.pensize(6); turtle.goto(x - w * 0.7, y + h * 0.7); turtle.pendown()
        for t in range(13):
            turtle.goto(x - w * 0.7 * math.cos(t * math.pi / 12), y + h * (0.75 + 0.75 * math.sin(t * math.pi / 12)))
        turtle.penup(); oval(colour, x, y + h * 0.5, w, h * 0.52); oval(mix(colour, "#ffffff", 0.5), x - w * 0.4, y + h * 0.65, w * 0.18, h * 0.16)
    else:
        box("#2a2522", x - w - 16, y + h * 0.62, x + w + 16, y + h * 0.76); box(colour, x - w, y + 4, x + w, y + h); oval(colour, x, y + 5, w, 8)
        box(mix(colour, "#ffffff", 0.35), x - w * 0.75, y + 6, x - w * 0.5, y + h - 6)
        oval(mix(colour, "#000000", 0.3), x, y + h, w + 4, 9); oval(mix(colour, "#ffffff", 0.12), x, y + h + 5, w * 0.9, 8)
    turtle.goto(x, y + h * (1.04 if kettle else 1) + 13); turtle.dot(13, "#2a2522")
turtle.bgcolor(wall); step, shift = random.choice([(40, 0), (60, 30), (30, 0), (50, 25)])
for j in range(0, 7):                                                       # tiled wall
    for x in range(-340, 300, step):
        y, o = -70 + j * (24 if shift else step), shift * (j % 2)
        if y < 150:
            box(tile if random.random() < 0.93 else mix(tile, wood, 0.3), x + o + 2, y + 2, x + o + step - 2, y + (24 if shift else step) - 2)
floor, sx = random.choice(["#d8c3a0", "#8b6a4c", "#c3c7c9", "#b8705a"]), random.uniform(-70, 70); box(floor, -300, -300, 300, -225)
for k in range(-9, 10):                                                     # floor boards run to the middle
    poly(mix(floor, "#000000", 0.14), (k * 50, -225), (k * 50 + 25, -225), (k * 80 + 40, -300), (k * 80, -300))
l, r = sx - 135, sx + 135
for a, b in ((-310, l), (r, 310)):                                          # cupboards with a worktop, left and right
    box(mix(wood, "#000000", 0.6), a, -238, b, -215)
    for k in range(2):
        m = a + (b - a) / 2; door(a if k == 0 else m, -222, m if k == 0 else b, -70); turtle.goto(m + (k * 2 - 1) * 14, -100); turtle.dot(12, "#e8d9a8")
    poly(top, (a, -72), (b, -72), (b, -38), (a, -38)); box(mix(top, "#000000", 0.3), a, -82, b, -70)
look = random.choice([-1, 1])                                               # one side a window, the other a cupboard or a shelf
wx = sx + look * 228; window(wx if abs(wx) < 230 else math.copysign(222, wx), 105, 66, 88); side, cup = sx - look * 215, random.random() < 0.5
if cup: door(side - 70, 130, side, 290); door(side, 130, side + 70, 290)
for y in (70,) if cup else (70, 175):
    box(mix(top, "#000000", 0.2), side - 74, y - 10, side + 74, y)
    for k in range(4):
        c, h = random.choice(["#d65a42", "#f0c05a", "#ffffff", "#4b7f8c", "#7a9a4a"]), random.uniform(26, 48)
        box(c, side - 66 + 35 * k, y, side - 40 + 35 * k, y + h); box(mix(c, "#000000", 0.35), side - 64 + 35 * k, y + h, side - 42 + 35 * k, y + h + 7)
box(mix(metal, "#000000", 0.15), sx - 38, 200, sx + 38, 300)                # hood
wide = random.uniform(95, 130)
poly(metal, (sx - 38, 240), (sx + 38, 240), (sx + wide, 172), (sx - wide, 172)); box(mix(metal, "#000000", 0.35), sx - wide, 154, sx + wide, 173)
box(mix(glass, metal, 0.25), l, -240, r, -215)                              # the stove
box(mix(metal, "#000000", 0.3), l, -228, r, -66); box(metal, l + 3, -226, r - 3, -68); poly(glass, (l, -66), (r, -66), (r - 16, -28), (l + 16, -28))
box(mix(metal, "#ffffff", 0.3), l, -74, r, -64)
for k in range(5): turtle.goto(sx - 96 + 48 * k, -90); turtle.dot(25, mix(glass, metal, 0.2)); turtle.dot(16, "#d8dde0")
box(mix(metal, "#ffffff", 0.4), l + 22, -125, r - 22, -114)                 # handle, oven window, perhaps lit with a cake in it
lit = random.random() < 0.5
box(glass, l + 26, -206, r - 26, -132); box("#f2963a" if lit else mix(glass, "#8899aa", 0.25), l + 38, -196, r - 38, -142)
if lit: oval("#ffcf70", sx, -165, 60, 22); box("#5a3a24", sx - 88, -186, sx + 88, -181); oval("#8a4f26", sx, -172, 40, 14)
for x, kettle in ((sx - 66, random.random() < 0.4), (sx + 62, random.random() < 0.25)):
    oval("#ff7a3c" if random.random() < 0.6 else "#555b62", x, -46, 46, 10); w, h = random.uniform(34, 46), random.uniform(44, 84)
    pot(x, -46, w, 66 if kettle else h, random.choice(["#c9302c", "#f2b632", "#2f6f9f", "#e8e4da", "#b5703c", "#3f7d52", "#c9ced2"]), kettle)
    for k in (-1, 1):                                                       # steam
        for t in range(8):
            turtle.goto(x + 14 * k + 7 * math.sin(t * 0.8 + k), 28 + h * 0.5 + 9 * t); turtle.dot(11 - t, mix(tile, "#ffffff", 0.8) if tile != "#ffffff" else "#dfe6e8")
turtle.done()
