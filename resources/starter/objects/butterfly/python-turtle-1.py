# A butterfly of stained glass: each wing is cut by ribs and rings into panes with lead between them.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
light = random.random() < 0.6
sets = [("#e4572e", "#f3a712", "#ffe08a", "#a81f3c"), ("#1b6ca8", "#37b5d6", "#a5e6f0", "#17316e"), ("#8e2fa0", "#e05aa5", "#ffc2dd", "#4a1a78"),
        ("#1e8f5a", "#8ac926", "#e6f28a", "#0d5a52"), ("#d81159", "#fb7f3a", "#ffd166", "#6a0f49"), ("#f2b705", "#f77f00", "#fff3b0", "#c1121f")]
glass = random.choice(sets)
ground = random.choice([("#dcefee", "#c7e3e6", "#eef7ee"), ("#e9e2f3", "#d6cdea", "#f6f1fb"), ("#f6efda", "#ece0bd", "#fdf8ea"), ("#dbe9f8", "#c4d9ef", "#eef5fc")] if light else
                       [("#1d2a55", "#25366b", "#152043"), ("#123a3a", "#1a4c4a", "#0c2b2d"), ("#3a1a38", "#4b2449", "#2a1129")])
lead = "#1c1a1e" if light else "#f1e6c8"
k = random.uniform(1.05, 1.14)
turn = math.radians(random.uniform(-12, 12))
fore, low = random.uniform(222, 245), random.uniform(180, 212)
ribs, rings = random.randint(4, 6), random.choice([3, 4])
lobes = random.choice([0, 0.05, 0.09])
tail = random.choice([0, 0, 55])


def place(x, y):
    return k * (x * math.cos(turn) - y * math.sin(turn)), k * (x * math.sin(turn) + y * math.cos(turn)) + 6


def pane(colour, points, border=5, edge=None):
    turtle.goto(points[0]); turtle.fillcolor(colour); turtle.pencolor(edge or lead); turtle.width(border)
    turtle.pendown(); turtle.begin_fill()
    for p in points[1:] + points[:1]:
        turtle.goto(p)
    turtle.end_fill(); turtle.penup()


def tint(a, b, t):
    v = [int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5)]
    return "#%02x%02x%02x" % tuple(max(0, min(255, c)) for c in v)


def reach_fore(q):
    """Length of the upper wing, q from the hind edge (0) to the front edge (1)."""
    return fore * (0.74 + 0.3 * q + 0.16 * math.sin(math.pi * min(1, q * 1.12)) - 0.1 * math.exp(-((q - 0.42) / 0.16) ** 2)) * (1 - lobes * abs(math.sin(ribs * math.pi * q)))


def reach_low(q):
    """Length of the lower wing, q from its inner edge (0) to the upper wing (1)."""
    return low * (0.7 + 0.34 * math.sin(math.pi * (0.12 + 0.8 * q))) * (1 - lobes * abs(math.sin(ribs * math.pi * q))) + tail * math.exp(-((q - 0.3) / 0.07) ** 2)


def wing(side, reach, start, stop, x0, y0, shift):
    for i in range(ribs):
        for j in range(rings):
            inner, far = (j / rings) ** 0.9, ((j + 1) / rings) ** 0.9
            out, home = [], []
            for n in range(13):
                q = (i + n / 12) / ribs
                a = math.radians(start + (stop - start) * q)
                r = reach(q)
                out.append(place(side * (x0 + far * r * math.cos(a)), y0 + far * r * math.sin(a)))
                home.append(place(side * (x0 + inner * r * math.cos(a)), y0 + inner * r * math.sin(a)))
            tone = glass[(3, 0, 1, 2)[(rings - 1 - j + shift) % 4]] if j < rings - 1 else glass[3]
            tone = tint(tone, "#ffffff", glow[i][j])
            pane(tone, out + home[::-1])
    for i in range(ribs):                     # a round jewel in every rim pane
        q = (i + 0.5) / ribs
        a = math.radians(start + (stop - start) * q)
        r = reach(q) * (1 - 0.4 / rings)
        spot = place(side * (x0 + r * math.cos(a)), y0 + r * math.sin(a))
        turtle.goto(spot); turtle.dot(jewel + 8, lead); turtle.dot(jewel, glass[2])


# the window behind: quarries, rays, bricks or a rose
turtle.bgcolor(ground[0])
came = tint(ground[1], "#3a3a44" if light else "#cfc6a6", 0.45)
window = random.choice(["quarries", "rays", "bricks", "rings"])
if window == "quarries":
    for r in range(-5, 6):
        for c in range(-4, 5):
            x, y = 75 * c + 37.5 * (r % 2), 65 * r
            pane(random.choice(ground), [(x, y + 65), (x + 37.5, y), (x, y - 65), (x - 37.5, y)], 3, came)
elif window == "rays":
    for n in range(20):
        a, b = math.pi * n / 10, math.pi * (n + 1) / 10
        pane(ground[n % 3], [(0, 0), (450 * math.cos(a), 450 * math.sin(a)), (450 * math.cos(b), 450 * math.sin(b))], 3, came)
elif window == "bricks":
    for r in range(9):
        for c in range(-1, 5):
            x, y = -300 + 140 * c + 70 * (r % 2), -300 + 68 * r
            pane(random.choice(ground), [(x, y), (x + 140, y), (x + 140, y + 68), (x, y + 68)], 3, came)
else:
    for r in (430, 340, 250, 160):
        for n in range(16):
            a = [math.pi * (n + m / 6) / 8 for m in range(7)]
            pane(random.choice(ground), [(r * math.cos(t), r * math.sin(t)) for t in a] + [(0, 0)], 3, came)
glow = [[random.uniform(0, 0.22) for _ in range(rings)] for _ in range(ribs)]
jewel = random.uniform(12, 20)
shift = random.randint(0, 1)
for side in (-1, 1):
    wing(side, reach_low, -80, 9, 6, -8, shift)
for side in (-1, 1):
    wing(side, reach_fore, 1, 62, 6, 6, shift)
# feelers and body
for side in (-1, 1):
    turtle.pencolor(lead); turtle.width(5); turtle.goto(place(0, 62)); turtle.pendown()
    for n in range(1, 17):
        t = n / 16
        turtle.goto(place(side * (6 + 62 * t * t), 62 + 120 * t - 14 * t * t))
    turtle.penup(); turtle.dot(16, lead); turtle.dot(9, glass[1])
for n in range(7):                            # abdomen, thorax and head in beads
    y, w = -118 + 20 * n, 8 + 1.8 * n
    pane(tint(glass[3], glass[0] if n % 2 else "#000000", 0.35), [place(w * math.cos(a / 5), y + 15 * math.sin(a / 5)) for a in range(31)], 3)
pane(glass[3], [place(22 * math.cos(a / 5), 24 + 34 * math.sin(a / 5)) for a in range(31)], 4)
pane(glass[0], [place(16 * math.cos(a / 5), 66 + 16 * math.sin(a / 5)) for a in range(31)], 4)
for side in (-1, 1):
    turtle.goto(place(side * 9, 72)); turtle.dot(9, glass[2])
turtle.done()
