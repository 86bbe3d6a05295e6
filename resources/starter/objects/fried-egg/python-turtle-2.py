# A fried egg from above, in a pan with oil or on a coloured plate
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
U = random.uniform

def mix(a, b, t):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(max(0, min(255, u + (v - u) * t))) for u, v in zip(p, q))
def poly(points, colour):
    turtle.goto(points[0]); turtle.color(colour, colour); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def disc(x, y, r, colour):
    turtle.goto(x, y); turtle.dot(2 * r, colour)
def stroke(x, y, u, v, width, colour):
    turtle.goto(x, y); turtle.pencolor(colour); turtle.pensize(width)
    turtle.pendown(); turtle.goto(u, v); turtle.penup()
def rect(x, y, w, h, colour):
    poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour)
# the table
place = random.choice(["gingham", "boards", "tiles"])
if place == "boards":
    wood = random.choice(["#8a5a34", "#c99a63", "#5a3c2c", "#a8b0aa"])
    for k in range(6):
        rect(-300, -300 + 100 * k, 600, 97, mix(wood, "#ffffff", U(0, 0.14)))
        for y in (20, 38, 55, 76):
            stroke(U(-300, 0), -300 + 100 * k + y, U(0, 300), -300 + 100 * k + y + U(-4, 4), 2, mix(wood, "#000000", 0.22))
    turtle.bgcolor(mix(wood, "#000000", 0.5))
else:
    cloth = random.choice(["#c94b4b", "#3f78a8", "#4f8a5b", "#d99a2b", "#6b4f86"])
    turtle.bgcolor(mix(cloth, "#ffffff", 0.8 if place == "gingham" else 0.2))
    for k in range(-300, 300, 100):
        for j in range(-300, 300, 100):
            if place == "gingham":
                rect(k, j, 50, 50, cloth)
                for x, y in ((k + 50, j), (k, j + 50)):
                    rect(x, y, 50, 50, mix(cloth, "#ffffff", 0.45))
            else: rect(k + 3, j + 3, 94, 94, mix(cloth, "#ffffff", U(0.45, 0.65)))

cx, cy = U(-16, 16), U(-14, 14)
disc(cx + 14, cy - 18, 256, "#2a2422")
if random.random() < 0.55:                                     # the pan
    a, iron = U(0, 6.28), random.choice(["#34363c", "#3c3330", "#29353c"])
    ex, ey = math.cos(a), math.sin(a)
    for w, c in ((60, "#16161a"), (50, iron), (14, mix(iron, "#ffffff", 0.3))):
        stroke(cx + 230 * ex, cy + 230 * ey, cx + 480 * ex, cy + 480 * ey, w, c)
    for r, c in ((256, mix(iron, "#000000", 0.6)), (250, mix(iron, "#ffffff", 0.4)), (242, mix(iron, "#000000", 0.4)), (222, mix(iron, "#000000", 0.15)), (214, iron)):
        disc(cx, cy, r, c)
    for k in range(26):                                        # drops of hot oil, each with a spark
        t, q = U(0, 6.28), U(180, 206)
        r = U(3, 8)
        x, y = cx + q * math.cos(t), cy + q * math.sin(t)
        disc(x, y, r, mix(iron, "#f0b840", 0.45)); disc(x - r * 0.3, y + r * 0.3, r * 0.35, "#fff2c4")
else:                                                          # the plate
    plate = random.choice(["#2f5f9e", "#b5482f", "#2f7d6b", "#5c4a8a", "#3a4450"])
    for r, f in ((256, -0.3), (251, 0.25), (243, 0.05), (196, -0.25), (191, 0.12)):
        disc(cx, cy, r, mix(plate, "#ffffff" if f > 0 else "#000000", abs(f)))
    for k in range(36 if random.random() < 0.6 else 0):
        disc(cx + 220 * math.cos(k / 5.73), cy + 220 * math.sin(k / 5.73), 7, mix(plate, "#ffffff", 0.6))
# the white: a lacy brown rim, then paler and paler towards the middle
size = U(148, 164)
waves = [(n, U(0, 6.28), U(0.015, 0.06)) for n in (2, 3, 4, 5, 7)]
lace = [U(-0.025, 0.03) for _ in range(120)]
rim = lambda k: size * (1 + sum(d * math.sin(n * k * math.pi / 60 + p) for n, p, d in waves))
layer = lambda f, c, dx=0, dy=0, rough=0: poly([(cx + dx + rim(k) * (f + rough * lace[k]) * math.cos(k * math.pi / 60), cy + dy + rim(k) * (f + rough * lace[k]) * math.sin(k * math.pi / 60)) for k in range(120)], c)
brown = random.choice(["#a8641f", "#c98f3f", "#dcbf86"])
layer(1.05, "#1b1614", 7, -10)
for f, c, rough in ((1.04, brown, 1.4), (1.0, mix(brown, "#fff4dc", 0.5), 1), (0.96, "#f1e6d0", 0.6), (0.88, "#fbf5e8", 0.3), (0.72, "#ffffff", 0)):
    layer(f, c, 0, (1.04 - f) * 12, rough)
for _ in range(random.randint(14, 34)):                        # bubbles in the thin edge
    k, q, r = random.randrange(120), U(0.8, 0.96), U(2, 6)
    x, y = cx + rim(k) * q * math.cos(k * math.pi / 60), cy + rim(k) * q * math.sin(k * math.pi / 60)
    disc(x, y, r, mix(brown, "#fff4dc", 0.6)); disc(x - 1, y + 1, r * 0.65, "#fffdf6")

deep, light = random.choice([("#d9730d", "#ffc23a"), ("#cf5a0a", "#ffab2e"), ("#dd8f14", "#ffdf62")])
for dx, dy, r in random.choice([[(0, 0, 68)]] * 3 + [[(-58, 10, 50), (58, -12, 50)]]):
    x, y = cx + dx + U(-10, 10), cy + dy + U(-8, 8)
    for k in range(6): disc(x + 8 - k, y - 11 + k * 1.4, r + 9 - k * 1.5, mix("#f6efe0", "#d3b98a", k / 5))
    for k in range(16):
        f = k / 15
        disc(x - r * 0.2 * f, y + r * 0.24 * f, r * (1 - 0.75 * f), mix(deep, light, min(1, f * 1.5)))
    stroke(x - r * 0.5, y + r * 0.38, x - r * 0.22, y + r * 0.6, r * 0.17, "#ffffff")
for _ in range(random.choice([0, 24, 44])):                    # pepper or chives
    a, q = U(0, 6.28), size * 0.85 * math.sqrt(random.random())
    disc(cx + q * math.cos(a), cy + q * math.sin(a), random.choice([1.2, 2, 2.6]), random.choice(["#3a3028", "#241c18", "#4f7a34"]))
turtle.done()
