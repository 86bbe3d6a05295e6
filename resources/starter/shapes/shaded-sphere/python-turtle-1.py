import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.colormode(255)
# a ball in printed tones: each tone is a round that slides towards the lamp; wall, floor and a long cast shadow
R = random.uniform(125, 185)
steps = random.choice([4, 5, 6, 8, 40])
lamp = math.radians(random.choice([random.uniform(35, 70), random.uniform(110, 145)]))
lx, ly = math.cos(lamp), math.sin(lamp)
cx, cy = random.uniform(-55, 55) + 40 * lx, random.uniform(-40, 30)
deep, body, light = random.choice([
    ((20, 30, 80), (60, 120, 210), (225, 245, 255)), ((80, 10, 30), (220, 60, 50), (255, 225, 190)), ((10, 60, 50), (50, 170, 120), (230, 255, 210)),
    ((90, 50, 10), (235, 165, 40), (255, 248, 200)), ((50, 20, 80), (150, 90, 200), (250, 225, 255)), ((40, 42, 48), (150, 152, 158), (250, 250, 250)),
    ((110, 20, 70), (240, 110, 150), (255, 236, 240)), ((20, 20, 24), (80, 84, 96), (210, 216, 230)), ((90, 70, 50), (220, 196, 160), (255, 252, 240)),
])
wall, floor = random.choice([
    ((246, 232, 208), (224, 190, 150)), ((36, 44, 66), (60, 72, 100)), ((250, 246, 240), (214, 214, 216)), ((120, 40, 46), (160, 66, 60)), ((168, 206, 210), (236, 226, 196)),
    ((24, 24, 28), (70, 62, 58)), ((242, 184, 84), (206, 120, 60)), ((88, 124, 96), (150, 176, 130)), ((216, 200, 232), (150, 130, 180)),
])


def mix(a, b, t):
    return tuple(int(p + (q - p) * max(0, min(1, t))) for p, q in zip(a, b))


def area(points, fill):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(fill)
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(q)
    turtle.end_fill()


def disc(x, y, rx, ry, fill, turn=0.0, n=64):
    c, s = math.cos(turn), math.sin(turn)
    area([(x + rx * math.cos(6.2832 * j / n) * c - ry * math.sin(6.2832 * j / n) * s, y + rx * math.cos(6.2832 * j / n) * s + ry * math.sin(6.2832 * j / n) * c) for j in range(n)], fill)


turtle.bgcolor(wall)
for j in range(14):                                   # the wall lights up on the side of the lamp
    disc(lx * 240, ly * 300, 430 - 30 * j, 430 - 30 * j, mix(wall, (255, 255, 255), 0.02 * j))
edge = cy - R * random.uniform(0.35, 0.75)
for j in range(10):
    y0, y1 = edge + (-300 - edge) * j / 10, edge + (-301 - edge) * (j + 1) / 10
    area([(-301, y0), (301, y0), (301, y1), (-301, y1)], mix(mix(floor, wall, 0.25), floor, j / 5))
pattern = random.choice(["plain", "tiles", "boards"])
line = mix(floor, (0, 0, 0), 0.16)
if pattern != "plain":
    for j in range(-9, 10):
        area([(j * 34, edge), (j * 34 + 2, edge), (j * 110 + 6, -301), (j * 110, -301)], line)
if pattern == "tiles":
    for j in range(1, 8):
        y = edge - 7 * j ** 1.7
        area([(-301, y), (301, y), (301, y - 1 - j / 3), (-301, y - 1 - j / 3)], line)
# the cast shadow falls away from the lamp, darkest at the foot of the ball
foot, reach = cy - R * 0.93, random.uniform(0.5, 1.0)
ground = mix(floor, wall, 0.1)
rings = min(steps, 10)
for j in range(rings):
    t = j / rings
    disc(cx - lx * R * reach * (1.1 - 0.75 * t), foot + 4, R * (1.25 - 0.5 * t), R * (0.27 - 0.12 * t), mix(ground, mix(ground, (8, 6, 20), 0.72), (j + 1) / rings))
# light thrown back by the floor shows first, as a rim; then the core shadow; then lighter and lighter tones
disc(cx, cy, R, R, mix(deep, floor, 0.45), 0, 120)
tones = steps + 1
for j in range(tones):
    t = j / (tones - 1)
    r = R * (0.955 - 0.78 * t ** 0.85)
    slide = (R - r) * (0.86 if t > 0 else 1.0) * (0.75 if t > 0.6 else 0.9)
    tone = mix(deep, body, t * 2) if t < 0.5 else mix(body, light, (t - 0.5) * 2)
    squash = 1 - 0.12 * t
    disc(cx + lx * slide, cy + ly * slide, r * squash, r, tone, lamp, 96)
look = random.choice(["satin", "gloss", "window"])
hx, hy = cx + lx * R * 0.5, cy + ly * R * 0.5
if look == "gloss":
    disc(hx, hy, R * 0.07, R * 0.13, (255, 255, 255), lamp)
elif look == "window":                                # a bent window with its cross
    for i in (-1, 1):
        for k in (-1, 1):
            q = [(i * 0.02, k * 0.02), (i * 0.12, k * 0.022), (i * 0.11, k * 0.13), (i * 0.02, k * 0.15)]
            area([(hx + R * (u * ly + v * lx), hy + R * (-u * lx + v * ly)) for u, v in q], (255, 255, 255))
turtle.done()
