import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
R = random.uniform
sky, grass, path, tree = random.choice([("#a9d8f5", "#7fb657", "#d9c7a0", "#4f8a45"), ("#f6b98a", "#8d9a4a", "#c9a27c", "#c7642e"), ("#1f2748", "#27423a", "#4d5068", "#1a3030"), ("#d6dbde", "#e9eef0", "#c3c9d1", "#8b959c"), ("#fdf1cf", "#b8c97a", "#e6d3ae", "#7d9a52")])
face = random.choice([-1, 1])
def P(x, y): return face * x, y
def shape(pts, c):
    turtle.color(c); turtle.goto(P(*pts[0])); turtle.begin_fill()
    for p in pts[1:]: turtle.goto(P(*p))
    turtle.end_fill()
def oval(x, y, a, b, c, t=0):
    shape([(x + a * math.cos(k / 5) * math.cos(t) - b * math.sin(k / 5) * math.sin(t), y + a * math.cos(k / 5) * math.sin(t) + b * math.sin(k / 5) * math.cos(t)) for k in range(32)], c)
def rod(pts, w, c):
    turtle.color(c); turtle.pensize(w); turtle.goto(P(*pts[0])); turtle.pendown()
    for p in pts[1:]: turtle.goto(P(*p))
    turtle.penup()
turtle.bgcolor(sky)
oval(R(-220, 220), R(150, 240), 34, 34, "#fff6d0")
for _ in range(random.randint(2, 4)):
    x, y = R(-260, 260), R(150, 270)
    for k in (-34, 0, 34): oval(x + k, y, 34, 15 + (k == 0) * 8, "#ffffff" if sky != "#1f2748" else "#3a4468")
for x in range(-300, 320, 95):                                     # trees along the park
    q = x + R(-25, 25); s = R(.8, 1.35); rod([(q, -60), (q, 40)], int(14 * s), "#5b4636")
    for _ in range(7): oval(q + R(-32, 32) * s, 55 + R(-10, 70) * s, 34 * s, 30 * s, tree)
shape([(-300, -80), (300, -60), (300, -300), (-300, -300)], grass)
shape([(-300, -165), (300, -165), (300, -262), (-300, -262)], path)
for _ in range(60): oval(R(-300, 300), R(-258, -170), R(2, 5), 1.5, grass)
for _ in range(50): x, y = R(-300, 300), R(-158, -90); rod([(x - 3, y + 9), (x, y), (x + 3, y + 10)], 2, tree)
lx = R(-40, 60); rod([(lx, -150), (lx, 190)], 7, "#33363c"); shape([(lx - 16, 190), (lx + 16, 190), (lx + 11, 232), (lx - 11, 232)], "#ffe9a0"); shape([(lx - 20, 232), (lx + 20, 232), (lx, 250)], "#33363c")
skin = random.choice(["#f2c9a1", "#d9a066", "#9a6238", "#6b4226", "#eab88f"])
coat, trousers, hair = random.choice(["#c8402f", "#2f6fb0", "#e0a526", "#3c7d5c", "#6d4a8c", "#8a5a34"]), random.choice(["#2c3350", "#4a3f38", "#73767d", "#9a8358"]), random.choice(["#2a1d16", "#5d3a1f", "#b9b6b0", "#a6672e"])
mx, g, st = R(-150, -115), -225, R(40, 62)                         # man: mx, ground line, stride
oval(mx, g - 2, 95, 9, "#2b2e40" if sky == "#1f2748" else "#8d8672")
hip = (mx, g + 178)
def leg(dx, lift, c, kx):
    knee, foot = (mx + dx * .5 + kx, g + 98 + lift * .4), (mx + dx, g + 16 + lift)
    rod([hip, knee], 38, c); rod([knee, foot], 28, c)
    t = -.35 * (lift > 0); oval(foot[0] + 13, foot[1] - 8, 28, 10, "#2b211d", t if dx < 0 else .18); oval(*knee, 17, 17, c)
def dim(c): return "#" + "".join("%02x" % int(int(c[i:i + 2], 16) * .75) for i in (1, 3, 5))
swing = R(25, 50)
rod([(mx, g + 300), (mx - swing, g + 240), (mx - swing + 14, g + 190)], 24, dim(coat)); oval(mx - swing + 15, g + 182, 12, 13, skin)
leg(-st, 14, dim(trousers), 16); leg(st, 2, trousers, 8)
shape([(mx - 37, g + 165), (mx + 37, g + 165), (mx + 40, g + 290), (mx + 24, g + 326), (mx - 26, g + 326), (mx - 42, g + 290)], coat)
rod([(mx + 8, g + 168), (mx + 10, g + 320)], 2, dim(coat))
rod([(mx + 4, g + 318), (mx + 6, g + 340)], 24, skin); oval(mx + 8, g + 370, 31, 37, skin); oval(mx + 40, g + 364, 8, 6, skin)
oval(mx + 2, g + 390, 34, 20, hair, .15); oval(mx - 18, g + 374, 15, 24, hair); oval(mx - 4, g + 366, 6, 9, dim(skin)); oval(mx + 25, g + 374, 3, 4, "#1c1512"); rod([(mx + 20, g + 352), (mx + 33, g + 351)], 3, "#7b3b30")
if random.random() < .5: shape([(mx - 36, g + 388), (mx + 62, g + 388), (mx + 62, g + 394), (mx + 34, g + 398), (mx + 26, g + 416), (mx - 22, g + 418), (mx - 36, g + 400)], dim(coat))
elif random.random() < .5: oval(mx + 17, g + 345, 20, 13, hair)
fur = random.choice(["#8a5a2e", "#e8dcc4", "#2f2b2a", "#c98c46", "#8f8f93"]); dx, s = R(95, 125), R(.85, 1.25); d = dim(fur)
D = lambda x, y: (dx + x * s, g - 14 + y * s)                       # the dog, ground at y = 0
oval(*D(0, 0), 85 * s, 7, "#8d8672" if sky != "#1f2748" else "#2b2e40"); w = int(17 * s); a = R(10, 24)
rod([D(-45, 60), D(-52 - a, 32), D(-48 - a, 4)], w, d); rod([D(42, 60), D(48 - a, 30), D(40 - a, 4)], w, d)
rod([D(-60, 82), D(-86, 102), D(-92, R(112, 140))], int(12 * s), fur)
oval(*D(0, 78), 68 * s, 29 * s, fur); oval(*D(42, 82), 33 * s, 34 * s, fur); oval(*D(-45, 74), 28 * s, 29 * s, fur)
rod([D(-48, 58), D(-42 + a * .4, 30), D(-52 + a, 4)], w, fur); rod([D(48, 58), D(50 + a, 32), D(48 + a, 4)], w, fur)
for q in (-48 + a, 53 + a): oval(*D(q, 3), 13 * s, 7 * s, fur)
rod([D(52, 92), D(72, 122)], int(32 * s), fur); oval(*D(82, 130), 29 * s, 24 * s, fur); oval(*D(108, 122), 22 * s, 13 * s, fur); oval(*D(127, 127), 7 * s, 6 * s, "#17120f"); oval(*D(92, 137), 4 * s, 4 * s, "#17120f" if fur != "#2f2b2a" else "#e8c070")
if random.random() < .5: oval(*D(66, 124), 11 * s, 25 * s, d, .15)
else: shape([D(62, 140), D(82, 150), D(64, 174)], d)
rod([D(50, 108), D(76, 98)], int(8 * s), "#c4242b"); hx, hy = mx + 78, g + 232       # collar, leash, near arm
tx, ty = D(60, 106); rod([(hx + (tx - hx) * k / 12, hy + (ty - hy) * k / 12 - 26 * math.sin(math.pi * k / 12)) for k in range(13)], 4, "#c4242b")
rod([(mx - 2, g + 300), (mx + 18, g + 238), (hx, hy)], 25, dim(coat)); rod([(mx - 2, g + 300), (mx + 18, g + 238), (hx - 6, hy)], 20, coat); oval(hx + 5, hy, 13, 12, skin)
