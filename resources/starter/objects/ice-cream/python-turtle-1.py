import math
import random
import turtle

# A tall swirl of soft ice in a stamped wafer cone, cut from coloured paper on a patterned card.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
ice, shade, shine = random.choice([("#fff4dc", "#e3c9a0", "#ffffff"), ("#f7a8bd", "#d26e8c", "#ffd8e2"), ("#8a5638", "#5c3320", "#b98560"), ("#b7e2c4", "#74b48e", "#e2f6e8"),
                                   ("#cbb2ea", "#9474c0", "#eadffa"), ("#ffd061", "#e09c26", "#ffebb4"), ("#e8566c", "#a92c46", "#ff9aa6")])
dark = [("#1f3b4d", "#2b5068"), ("#5a2a4b", "#713a60"), ("#14532d", "#1f6b3d"), ("#3a2f6b", "#4b3f85"), ("#0f5e66", "#197680"), ("#7a1f35", "#942f47")]
pale = [("#fbe8d3", "#f5d3b0"), ("#d7eef2", "#b6dde5"), ("#fdf0b8", "#f8df85"), ("#e7f3d6", "#cfe6b2")]
card, motif = random.choice(pale if ice in ("#8a5638", "#e8566c") else dark)
turns = random.randint(3, 5)
slope = random.uniform(0.1, 0.26) * random.choice([-1, 1])
wide = random.uniform(112, 140)
tall = random.uniform(235, 270)
lean = random.uniform(-0.16, 0.16)
twist = random.random() < 0.35                                # two flavours side by side
other, oshade = random.choice([("#8a5638", "#5c3320"), ("#f7a8bd", "#d26e8c"), ("#fff4dc", "#e3c9a0")])

def at(x, y):
    return x * math.cos(lean) - y * math.sin(lean), x * math.sin(lean) + y * math.cos(lean) - 8

def paper(points, colour, free=False):
    turtle.fillcolor(colour)
    for n, p in enumerate(points):
        turtle.goto(p if free else at(*p))
        if n == 0:
            turtle.begin_fill()
    turtle.end_fill()

def line(points, width, colour):
    turtle.pensize(width); turtle.pencolor(colour)
    for p in points:
        turtle.goto(at(*p)); turtle.pendown()
    turtle.penup()

def roll(cy, rx, ry, lo=0, hi=360):
    """A sloping sausage of ice, as points of a superellipse sheared by the slope."""
    out = []
    for a in range(lo, hi + 1, 5):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        x = rx * math.copysign(abs(c) ** 0.75, c)
        out.append((x, cy + ry * math.copysign(abs(s) ** 0.85, s) + slope * x))
    return out

turtle.bgcolor(card)
pattern, gap = random.choice(["dots", "stripes", "waves", "checks"]), random.randint(44, 70)
for i, x in enumerate(range(-320, 340, gap)):
    if pattern == "stripes":
        paper([(x, -300), (x + gap / 2, -300), (x + gap / 2, 300), (x, 300)], motif, True)
    for j, y in enumerate(range(-320, 340, gap)):
        if pattern == "dots":
            turtle.goto(x + (j % 2) * gap / 2, y); turtle.dot(gap * 0.4, motif)
        elif pattern == "checks" and (i + j) % 2:
            paper([(x, y), (x + gap, y), (x + gap, y + gap), (x, y + gap)], motif, True)
        elif pattern == "waves":
            turtle.pensize(gap * 0.22); turtle.pencolor(motif); turtle.goto(x, y); turtle.pendown()
            turtle.goto(x + gap / 2, y + gap * 0.3); turtle.goto(x + gap, y); turtle.penup()

# wafer: a narrow foot and a wide collar with stamped squares, or a pointed cone
wafer, brown, gold = random.choice([("#e2a24f", "#b06f27", "#f3c887"), ("#d48a3c", "#96581c", "#ecb570"), ("#eebf78", "#c08a43", "#f9dfaa")])
flat = random.random() < 0.5
bottom = -262
if flat:
    paper([(-wide * 0.62, -90), (wide * 0.62, -90), (wide * 0.4, bottom), (-wide * 0.4, bottom)], wafer)
    paper([(wide * 0.2, -90), (wide * 0.62, -90), (wide * 0.4, bottom), (wide * 0.14, bottom)], brown)
    for k in range(-3, 4):
        line([(wide * 0.17 * k, -100), (wide * 0.115 * k, bottom + 8)], 5, gold if k < 1 else wafer)
    paper([(-wide * 0.98, -20), (wide * 0.98, -20), (wide * 0.82, -112), (-wide * 0.82, -112)], wafer)
    paper([(wide * 0.36, -20), (wide * 0.98, -20), (wide * 0.82, -112), (wide * 0.3, -112)], brown)
    for k in range(-4, 5):
        paper([(wide * (0.2 * k - 0.06), -48), (wide * (0.2 * k + 0.06), -48), (wide * (0.18 * k + 0.05), -88), (wide * (0.18 * k - 0.05), -88)], brown if k < 2 else wafer)
    line([(-wide * 0.84, -108), (wide * 0.84, -108)], 8, gold)
else:
    paper([(-wide * 0.92, -20), (wide * 0.92, -20), (8, bottom - 8), (-8, bottom - 8)], wafer)
    paper([(wide * 0.3, -20), (wide * 0.92, -20), (8, bottom - 8), (2, bottom - 8)], brown)
    h, w = 250, wide * 0.92
    for k in range(1, 8):
        q = k / 8
        line([(-w + 2 * w * q, -20), (-w * (1 - q), -20 - h * q)], 4, gold); line([(-w + 2 * w * q, -20), (w * q, -20 - h * (1 - q))], 4, gold)

step = tall / (turns + 0.6)
for k in range(turns + 1):                                    # from the lowest turn up
    f = 1 - (k / (turns + 0.75)) ** 1.25
    cy, rx, ry = -8 + k * step * 0.93, wide * (0.22 + 0.86 * f), step * (0.66 - 0.02 * k)
    if k:
        paper(roll(cy - ry * 0.32, rx * 0.98, ry), shade)     # shadow on the turn below
    paper(roll(cy, rx, ry), shade)
    paper([(x * 0.97, y + ry * 0.16) for x, y in roll(cy, rx, ry * 0.82)], ice)
    if twist:
        half = [(max(x, 0.06 * rx), y) for x, y in roll(cy, rx, ry)]
        paper(half, oshade); paper([(max(x, 0.06 * rx) * 0.97, y + ry * 0.16) for x, y in roll(cy, rx, ry * 0.82)], other)
    line([(x * 0.78, y - ry * 0.1) for x, y in roll(cy, rx, ry, 120, 165)], 6, shine)
top = cy + ry * 0.5
curl = random.choice([-1, 1])
paper([(-wide * 0.19, cy + 4), (-wide * 0.1, top + 14), (curl * 6, top + 34), (curl * 26, top + 44), (curl * 15, top + 22), (wide * 0.12, top + 6), (wide * 0.19, cy + 4)], ice)
extra = random.choice(["sprinkles", "stick", "sauce", "none", "sprinkles"])
if extra == "sprinkles":
    for _ in range(60):
        y = random.uniform(0, tall * 0.85); x = random.uniform(-1, 1) * wide * 0.85 * (1 - (y / tall) ** 1.2)
        a = random.uniform(0, math.pi); line([(x, y), (x + 10 * math.cos(a), y + 10 * math.sin(a))], 5, random.choice(["#ff4f79", "#ffd23f", "#3bceac", "#4d9de0", "#ffffff"]))
elif extra == "stick":
    x = random.choice([-1, 1]) * wide * 0.4
    paper([(x - 14, tall * 0.3), (x + 14, tall * 0.3), (x * 1.9 + 15, tall + 14), (x * 1.9 - 13, tall + 14)], "#5a321c"); line([(x - 5, tall * 0.34), (x * 1.9 - 4, tall + 8)], 5, "#8a5836")
elif extra == "sauce":
    syrup = random.choice(["#6b2d16", "#b3123f", "#c77914"])
    for s in (-0.6, -0.2, 0.25, 0.65):
        line([(s * wide * 0.15, top), (s * wide * 0.5, tall * 0.6), (s * wide * 0.85, random.uniform(0.1, 0.4) * tall)], 13, syrup)
turtle.done()
