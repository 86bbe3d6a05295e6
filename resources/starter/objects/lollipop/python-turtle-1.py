import math
import random
import turtle as t

t.setup(600, 600); t.tracer(0); t.hideturtle()
t.bgcolor(random.choice(["#fff4e0", "#2d1e4a", "#ffd1e3", "#103b46", "#bfeaf5", "#f7e06b", "#3b3b44", "#d9f2c7"]))
sweets = [["#e63950", "#ffffff"], ["#ff5fa2", "#ffe14d", "#4cc9f0"], ["#f77f00", "#fff1c9"], ["#7b2cbf", "#f5a3ff"],
          ["#2a9d4a", "#f4ffe0"], ["#ef476f", "#ffd166", "#06d6a0", "#118ab2"], ["#5a2d18", "#ffcf9e"]]
colours = random.choice(sweets)
R = random.uniform(135, 175)
tilt = random.uniform(-0.45, 0.45)
cx, cy = -math.sin(tilt) * 105 + random.uniform(-15, 15), math.cos(tilt) * 95


def fill(points, c):
    t.penup(); t.goto(points[0]); t.color(c); t.begin_fill()
    for q in points[1:]: t.goto(q)
    t.end_fill()


def ring(x, y, r, r2=None, n=50):
    return [(x + r * math.cos(k * 2 * math.pi / n), y + (r2 or r) * math.sin(k * 2 * math.pi / n)) for k in range(n + 1)]


paint = random.sample(["#ffffff", "#ff9ecb", "#7fd6d6", "#ffc857", "#a78bfa", "#8bd17c"], 2)
if random.random() < 0.55:                                   # confetti on the wall
    for _ in range(random.randint(15, 45)):
        fill(ring(random.uniform(-300, 300), random.uniform(-300, 300), random.uniform(4, 12), n=12), random.choice(paint))
else:                                                        # or sun rays
    for k in range(0, 24, 2):
        a, b = k * math.pi / 12 + tilt, (k + 1) * math.pi / 12 + tilt
        fill([(cx, cy), (cx + 600 * math.cos(a), cy + 600 * math.sin(a)), (cx + 600 * math.cos(b), cy + 600 * math.sin(b))], paint[0])
ux, uy = math.sin(tilt), -math.cos(tilt)
reach = min(R + 235, (cy + 285) / -uy)
for off, w, c in ((0, 11, "#d5cdbd"), (-3, 6, "#fffdf4"), (7, 3, "#b3a994")):   # the paper stick, lit from the left
    p = lambda s, d: (cx + ux * d - uy * (off + s * w), cy + uy * d + ux * (off + s * w))
    fill([p(-1, 0), p(1, 0), p(1, reach), p(-1, reach)], c)
fill(ring(cx + 7, cy - 9, R), "#4a2530")                    # rim seen from below
fill(ring(cx, cy, R), colours[0])
n = len(colours) * random.choice([2, 3, 4] if len(colours) < 3 else [2, 3])
turns, hand, start = random.uniform(0.5, 1.25), random.choice([-1, 1]), random.uniform(0, 6)
for k in range(n):                                           # spiral arms of boiled sugar
    edge = lambda f: [(cx + R * (i / 40) * math.cos(start + hand * (turns * 2 * math.pi * i / 40 + 2 * math.pi * (k + f) / n)),
                       cy + R * (i / 40) * math.sin(start + hand * (turns * 2 * math.pi * i / 40 + 2 * math.pi * (k + f) / n))) for i in range(41)]
    rim = [(cx + R * math.cos(a), cy + R * math.sin(a)) for a in
           (start + hand * (turns * 2 * math.pi + 2 * math.pi * (k + f / 8) / n) for f in range(9))]
    fill(edge(0) + rim + edge(1)[::-1], colours[k % len(colours)])
t.pensize(5); t.color("#fff7f0")
for r, a0, a1 in ((0.86, 1.9, 2.9), (0.86, 3.05, 3.2), (0.7, 2.1, 2.5)):         # gloss
    for i in range(21):
        a = a0 + (a1 - a0) * i / 20
        t.goto(cx + R * r * math.cos(a), cy + R * r * math.sin(a)); t.pendown()
    t.penup()
if random.random() < 0.5:                                    # ribbon bow at the neck
    bx, by, rib = cx + ux * (R + 18), cy + uy * (R + 18), random.choice(["#e5383b", "#3a86ff", "#ffbe0b", "#ff70a6"])
    for s in (-1, 1):
        fill([(bx, by), (bx + s * 30, by - 62), (bx + s * 42, by - 45), (bx + s * 54, by - 52)], rib)
        fill([(bx, by), (bx + s * 30, by + 30), (bx + s * 68, by + 32), (bx + s * 74, by), (bx + s * 64, by - 26), (bx + s * 28, by - 22)], rib)
        fill([(bx + s * 14, by), (bx + s * 54, by + 14), (bx + s * 54, by - 10)], "#5e1f33")
    fill(ring(bx, by, 14, n=20), rib)
