# A caterpillar of shaded rings with feet, prolegs, feelers and a friendly head, on a bitten leaf or a leafy twig.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
air, blur = random.choice([((214, 240, 226), (186, 226, 206)), ((253, 241, 207), (248, 222, 160)), ((200, 228, 248), (228, 242, 252)), ((248, 222, 230), (252, 238, 240)), ((40, 60, 84), (58, 84, 108)), ((52, 40, 70), (78, 60, 98))])
skin, mark = random.choice([((150, 214, 66), (250, 226, 80)), ((250, 206, 60), (60, 50, 50)), ((90, 190, 220), (250, 240, 210)), ((214, 130, 200), (250, 226, 120)), ((246, 140, 70), (70, 40, 60)), ((240, 240, 226), (50, 50, 56))])
head = random.choice([(222, 70, 56), (250, 180, 60), skin, (110, 64, 44)])
leaf = random.choice([(52, 120, 60), (36, 104, 84), (84, 116, 40)])
side = random.choice([-1, 1])                            # where the light comes from


def hexa(c, f=1.0):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(v * f))) for v in c)


def dot(x, y, r, c):
    turtle.penup()
    turtle.goto(x, y)
    turtle.dot(2 * r, c)


def line(points, c, w):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pencolor(c)
    turtle.pensize(w)
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()


def fill(points, c):
    turtle.penup()
    turtle.goto(points[0])
    turtle.fillcolor(c)
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def small_leaf(x, y, a, long, c):
    u, v = math.cos(a), math.sin(a)
    rim = [(long * k / 10, 0.26 * long * math.sin(math.pi * (k / 10) ** 0.8)) for k in range(11)]
    for s, f in ((1, 1.0), (-1, 0.78)):
        fill([(x + p * u - s * q * v, y + p * v + s * q * u) for p, q in rim], hexa(c, f))
    line([(x, y), (x + long * 0.9 * u, y + long * 0.9 * v)], hexa(c, 1.35), 2)


turtle.bgcolor(hexa(air))
for _ in range(26):                                      # the garden, out of focus
    x, y, r = random.uniform(-320, 320), random.uniform(-300, 320), random.uniform(20, 70)
    dot(x, y, r, hexa(tuple((p + q) // 2 for p, q in zip(air, blur))))
    dot(x, y, r * 0.7, hexa(blur))
if random.random() < 0.6:                                # far flowers on stalks
    petal = random.choice([(250, 250, 250), (240, 110, 130), (250, 200, 70), (150, 120, 220)])
    for x in random.sample([-250, -170, -60, 70, 180, 255], 3):
        y = random.uniform(120, 230)
        line([(x, -300), (x + 8, y)], hexa(leaf, 0.9), 5)
        for k in range(8):
            dot(x + 8 + 19 * math.cos(k * 0.785), y + 19 * math.sin(k * 0.785), 11, hexa(petal, 0.94))
        dot(x + 8, y, 12, "#e0a030")
base = random.uniform(-130, -95)
if random.random() < 0.5:                                # a twig with leaves
    for _ in range(5):
        small_leaf(random.uniform(-270, 270), base - 24, random.uniform(-2.6, -0.5), random.uniform(110, 170), leaf)
    line([(-320, base - 24), (-100, base - 17), (120, base - 26), (320, base - 18)], "#4f3520", 40)
    line([(-320, base - 17), (-100, base - 10), (120, base - 19), (320, base - 11)], "#8a6440", 20)
    for x in range(-290, 300, 34):
        line([(x, base - 12 + random.uniform(-14, 4)), (x + random.uniform(12, 26), base - 14)], "#5f4228", 3)
else:                                                    # a big leaf with bites in its lower edge
    top = [(-330 + 660 * k / 40, base - 8 + 12 * math.sin(math.pi * k / 40)) for k in range(41)]
    low = [(330 - 660 * k / 40, base - 40 - 165 * math.sin(math.pi * k / 40)) for k in range(41)]
    fill(top + low, hexa(leaf))
    fill(top + [(330 - 660 * k / 40, base - 30 - 50 * math.sin(math.pi * k / 40)) for k in range(41)], hexa(leaf, 1.22))
    for k in range(-5, 6):
        line([(k * 56, base - 52), (k * 56 + side * 34, base - 48 - 110 * (1 - abs(k) / 7))], hexa(leaf, 1.45), 3)
    line([(-320, base - 36), (0, base - 56), (310, base - 36)], hexa(leaf, 1.55), 6)
    for x in random.sample([-190, -80, 40, 160], 2):
        for k in range(4):
            dot(x + 26 * k, base - 40 - 165 * math.sin(math.pi * (x + 26 * k + 330) / 660) - 8, 24, hexa(air))
    for _ in range(5):                                   # dew
        x, y = random.uniform(-220, 220), base - random.uniform(60, 120)
        dot(x, y, 8, hexa(leaf, 0.7))
        dot(x + 1, y + 1, 6, hexa(leaf, 1.7))
        dot(x - 2, y + 3, 2, "#ffffff")
way, n = random.choice([-1, 1]), random.randint(8, 10)
pose = random.choice(["crawl", "arch", "rear"])
look = random.choice(["stripe", "spots", "plain"])
hairy = random.random() < 0.5
r = 386 / n * random.uniform(0.92, 1.02)
step = 425 / n
spots = []
for k in range(n):
    u = k / (n - 1)
    lift = {"crawl": 26 * math.sin(math.pi * 2 * u) ** 2, "arch": 118 * math.sin(math.pi * u) ** 2, "rear": 105 * max(0, u - 0.5) ** 1.5 * 2.8}[pose]
    spots.append((way * (-232 + step * k), base + r * 0.92 + lift, r * (0.78 + 0.24 * math.sin(math.pi * min(1, u * 0.8 + 0.2)))))
for k, (x, y, q) in enumerate(spots):                    # thin true feet in front, stout prolegs behind
    for s in (-0.35, 0.35):
        if k >= n - 3:
            line([(x + s * q, y - q * 0.7), (x + s * q + way * 9, y - q * 1.12)], hexa(head, 0.45), 7)
        elif k % 2 == 0 or k == 0:
            reach = min(q * 1.1, y - base + 4)
            line([(x + s * q, y - q * 0.5), (x + s * q, y - reach)], hexa(skin, 0.5), 17)
            dot(x + s * q, y - reach, 9, hexa(skin, 0.36))
for k, (x, y, q) in enumerate(spots):                    # from the tail to the head, each over the last
    f = 1 if k % 2 else 0.9
    if hairy:
        for j in range(13):
            a = math.radians(20 + 140 * j / 12) + random.uniform(-0.1, 0.1)
            line([(x + q * 0.8 * math.cos(a), y + q * 0.8 * math.sin(a)), (x + q * 1.42 * math.cos(a), y + q * 1.42 * math.sin(a))], hexa(mark if sum(mark) < 400 or sum(air) < 300 else skin, 0.7), 3)
    dot(x, y, q, hexa(skin, 0.36))
    for j in range(7):
        t = j / 6
        dot(x + side * q * 0.24 * t, y + q * 0.34 * t, (q - 3) * (1 - 0.62 * t), hexa(skin, f * (0.6 + 0.62 * t)))
    if look == "stripe":
        line([(x + q * 0.12 * math.sin(p) - way * q * 0.1, y + q * 0.92 * math.cos(p)) for p in [0.25 + 0.2 * j for j in range(13)]], hexa(mark, 0.95), q * 0.2)
    elif look == "spots":
        dot(x, y - q * 0.1, q * 0.25, hexa(mark, 0.5))
        dot(x, y - q * 0.08, q * 0.2, hexa(mark))
    dot(x - way * q * 0.1, y - q * 0.52, q * 0.09, hexa(skin, 0.3))
hx, hy, R = spots[-1][0] + way * r * 0.8, spots[-1][1] + r * 0.42, r * 1.2
for s in (-0.4, 0.42):
    tip = (hx + way * (R * s + 24), hy + R * 1.75)
    line([(hx + way * R * s * 0.7, hy + R * 0.7), (hx + way * (R * s * 0.9), hy + R * 1.3), tip], hexa(head, 0.5), 7)
    dot(*tip, 11, hexa(head, 0.5))
    dot(tip[0], tip[1] + 1, 8, hexa(mark))
dot(hx, hy, R, hexa(head, 0.38))
for j in range(8):
    t = j / 7
    dot(hx + side * R * 0.26 * t, hy + R * 0.34 * t, (R - 4) * (1 - 0.66 * t), hexa(head, 0.68 + 0.5 * t))
for s in (-0.2, 0.48):
    ex, ey = hx + way * R * s, hy + R * 0.2
    dot(ex, ey, R * 0.27, "#20181a")
    dot(ex, ey, R * 0.24, "#ffffff")
    dot(ex + way * R * 0.06, ey - R * 0.02, R * 0.14, "#141418")
    dot(ex + way * R * 0.02, ey + R * 0.05, R * 0.05, "#ffffff")
dot(hx - way * R * 0.34, hy - R * 0.28, R * 0.14, "#f08a86")
line([(hx + way * R * (0.16 + 0.4 * math.sin(a)), hy - R * 0.2 - R * 0.28 * math.cos(a)) for a in [-1 + k * 0.2 for k in range(11)]], "#2c1212", 5)
turtle.done()
