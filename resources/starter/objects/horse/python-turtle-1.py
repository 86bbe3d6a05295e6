import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# a horse at full gallop, a flat figure against a great sun or moon, dust and grass behind it
sky, disc, far, earth, coat = random.choice([("#f6bd60", "#fff3d6", "#d98e4a", "#6b3e26", "#2b1a14"), ("#1d2d50", "#f4f1de", "#2c3f69", "#0f1a30", "#f0e6d2"), ("#f28482", "#ffe8d6", "#c9596b", "#52203a", "#22111c"),
                                             ("#bde0fe", "#ffffff", "#86b6d9", "#5a8f4e", "#6b3e1e"), ("#e9edc9", "#fefae0", "#b7c68b", "#7c8f4a", "#3d2b1f"), ("#3c2a4d", "#ffb703", "#5a3a63", "#1c1326", "#120c18"),
                                             ("#dfe7ea", "#ffffff", "#b9c7cf", "#f4f7f9", "#4a4e58"), ("#0b3b3c", "#ffd166", "#145c57", "#06282b", "#f2e2c4")])
light = coat in ("#f0e6d2", "#f2e2c4")
tone = "#c9b89a" if light else "#5f4636" if coat in ("#6b3e1e", "#3d2b1f") else "#4a3a44"
mane = random.choice([coat, "#f2e3c2", "#b5512e"]) if not light else "#7a5a44"
s = random.choice([-1, 1])
k = random.uniform(0.9, 1.04)
x0, y0 = random.uniform(-14, 14), random.uniform(-24, 24)
lean = math.radians(random.uniform(-5, 9))
wind = random.uniform(-14, 22)
reach = random.uniform(0, 1)                             # where in the stride it is


def shape(points, fill, edge=None, pen=2):
    turtle.penup()
    turtle.goto(points[0])
    turtle.color(edge or fill, fill)
    turtle.pensize(pen if edge else 1)
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def soft(p, n=6):
    """A closed soft outline through points of the horse, then to its place in the picture."""
    out = []
    for i in range(len(p)):
        a, b, c, d = (p[(i + j) % len(p)] for j in (-1, 0, 1, 2))
        for m in range(n):
            t = m / n
            x, y = (0.5 * (2 * b[q] + (c[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t * t + (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t ** 3) for q in (0, 1))
            out.append((x0 + s * k * (x * math.cos(lean) - y * math.sin(lean)), y0 + k * (x * math.sin(lean) + y * math.cos(lean))))
    return out


def limb(joints, widths, colour, hoof):
    """A leg bent at its joints: its outline runs down one side and up the other."""
    left, right = [], []
    for i, (x, y) in enumerate(joints):
        a, b = joints[max(0, i - 1)], joints[min(len(joints) - 1, i + 1)]
        n = math.dist(a, b)
        nx, ny = (a[1] - b[1]) / n * widths[i], (b[0] - a[0]) / n * widths[i]
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    shape(soft(left + right[::-1], 5), colour)
    (ax, ay), (bx, by) = joints[-2], joints[-1]
    n = math.dist((ax, ay), (bx, by))
    ux, uy = (bx - ax) / n, (by - ay) / n
    shape(soft([(bx - ux * 6 - uy * 9, by - uy * 6 + ux * 9), (bx + ux * 14 - uy * 13, by + uy * 14 + ux * 13), (bx + ux * 14 + uy * 11, by + uy * 14 - ux * 11), (bx - ux * 6 + uy * 9, by - uy * 6 - ux * 9)], 3), hoof)


turtle.bgcolor(sky)
r, dx, dy = random.uniform(120, 200), random.uniform(-120, 120), random.uniform(-10, 130)
shape([(dx + r * math.cos(a / 10), dy + r * math.sin(a / 10)) for a in range(63)], disc)
if random.random() < 0.5:                                # bars of cloud across it
    for _ in range(4):
        x, y, w = dx + random.uniform(-200, 120), dy + random.uniform(-90, 110), random.uniform(60, 190)
        shape([(x, y), (x + w * 0.5, y + 7), (x + w, y), (x + w * 0.5, y - 4)], sky)
ridge = [(x, -120 + 40 * math.sin(x / 83 + dx) + 16 * math.sin(x / 31)) for x in range(-300, 301, 10)]
shape(ridge + [(300, -300), (-300, -300)], far)
shape([(x, -178 + 7 * math.sin(x / 40 + dy)) for x in range(-300, 301, 20)] + [(300, -300), (-300, -300)], earth)
for _ in range(60):
    x, y = random.randint(-300, 300), random.randint(-300, -178)
    shape([(x, y), (x + 5, y), (x - s * 12, y + random.randint(10, 24))], far)
for _ in range(random.randint(8, 20)):                   # dust behind the hooves
    x, y, q = -s * random.uniform(20, 260), -178 + random.uniform(0, 46), random.uniform(8, 26)
    shape([(x + q * math.cos(a / 3), y + 0.6 * q * math.sin(a / 3)) for a in range(19)], random.choice([far, sky, disc]))

hoof = "#1b1512" if not light else "#5b4636"
dark = tone
u = reach
# far legs: one pushes off, one folds; then tail, body with neck and head, near legs, mane
limb([(-92, -6), (-128 - 30 * u, -52), (-168 - 34 * u, -74 + 20 * u), (-206 - 24 * u, -112 + 36 * u)], [30, 15, 9, 8], dark, hoof)
limb([(84, -22), (138 + 20 * u, -44 + 14 * u), (160 + 46 * u, -90 + 24 * u), (150 + 74 * u, -128 + 34 * u)], [22, 13, 8, 8], dark, hoof)
tail = [(-118, 52), (-150, 74 + wind * 0.4), (-196, 70 + wind), (-238, 40 + wind * 1.4), (-262, 44 + wind * 1.8), (-232, 18 + wind), (-190, 34 + wind * 0.6), (-150, 40), (-122, 30)]
shape(soft(tail), mane)
body = [(-124, 44), (-104, 66), (-64, 72), (-10, 58), (34, 62), (66, 78), (104, 112), (132, 142), (152, 152), (170, 144), (196, 118), (222, 98), (230, 86), (222, 74), (208, 74), (186, 84), (164, 92), (148, 86),
        (136, 62), (122, 24), (108, -14), (84, -40), (36, -42), (-20, -26), (-60, -18), (-96, -30), (-126, -14), (-136, 16)]
shape(soft(body), coat)
for ex in (138, 152):                                    # ears laid to the wind
    shape(soft([(ex - 6, 142), (ex - 10, 172), (ex + 8, 150)], 3), coat)
limb([(-94, 8), (-88 - 26 * u, -58), (-122 - 30 * u, -92 + 10 * u), (-128 - 66 * u, -146 + 26 * u)], [36, 17, 10, 8], coat, hoof)
limb([(90, -6), (128 + 10 * u, -56 + 14 * u), (106 + 62 * u, -92 + 22 * u), (74 + 128 * u, -96 + 4 * u)], [26, 14, 9, 8], coat, hoof)
crest = [(150, 154), (128, 146), (104, 122), (78, 96), (52, 76), (36, 66)]
for (ax, ay), (bx, by) in zip(crest, crest[1:]):         # locks that fly back
    for t in (0, 0.5):
        x, y, q = ax + (bx - ax) * t, ay + (by - ay) * t, random.uniform(40, 66)
        shape(soft([(x + 6, y - 12), (x, y + 4), (x - q * 0.6, y + 12 + wind * 0.3), (x - q, y + 6 + wind * 0.6), (x - q * 0.5, y - 8)], 4), mane)
shape(soft([(150, 150), (160, 158), (142, 172 + wind * 0.2), (128, 168), (140, 158)], 4), mane)
line = "#5a4636" if light else disc
for points in ([(-84, 52), (-60, 30), (-70, 2), (-64, 30)], [(70, 50), (92, 24), (88, -6), (86, 24)], [(150, 92), (162, 108), (160, 128), (156, 108)]):
    shape(soft(points, 4), tone)
shape([soft([(178, 124), (186, 122), (184, 116), (176, 118)], 2)[i] for i in range(8)], line)
shape(soft([(218, 86), (224, 90), (222, 82)], 2), tone)
turtle.done()
