import math
import random
import turtle as t

t.setup(600, 600); t.tracer(0); t.hideturtle()
wall = random.choice(["#f6dfb4", "#2d1e4a", "#ffd1e3", "#103b46", "#bfeaf5", "#f7e06b", "#3b3b44", "#c3e6ab"])
t.bgcolor(wall)
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


def mix(a, b, f):
    return "#%02x%02x%02x" % tuple(int(int(a[i:i + 2], 16) * (1 - f) + int(b[i:i + 2], 16) * f) for i in (1, 3, 5))


paint = random.sample(["#ffffff", "#ff9ecb", "#7fd6d6", "#ffc857", "#a78bfa", "#8bd17c"], 2)
place = random.random()
if place < 0.3:                                              # a fair: striped awning, bunting and clouds
    for k in range(10):
        fill([(-300 + 60 * k, 300), (-240 + 60 * k, 300), (-240 + 60 * k, 235)] + ring(-270 + 60 * k, 235, 30, n=20)[15:20] + ring(-270 + 60 * k, 235, 30, n=20)[10:15][::-1] + [(-300 + 60 * k, 235)], (paint + [paint[0]])[k % 2])
    for k in range(9): fill([(-290 + 66 * k, 190 - 12 * math.sin(k)), (-246 + 66 * k, 190 - 12 * math.sin(k)), (-268 + 66 * k, 140)], mix(paint[k % 2], wall, 0.4))
    fill([(-300 + 10 * k, -180 + 26 * math.sin(k / 7 + tilt)) for k in range(61)] + [(300, -300), (-300, -300)], mix("#4f9d4a", wall, 0.25))
elif place < 0.65:                                  # confetti on the wall
    for _ in range(random.randint(15, 45)):
        fill(ring(random.uniform(-300, 300), random.uniform(-300, 300), random.uniform(4, 12), n=12), random.choice(paint))
else:                                                        # or sun rays
    for k in range(0, 24, 2):
        a, b = k * math.pi / 12 + tilt, (k + 1) * math.pi / 12 + tilt
        fill([(cx, cy), (cx + 600 * math.cos(a), cy + 600 * math.sin(a)), (cx + 600 * math.cos(b), cy + 600 * math.sin(b))], paint[0])
shade = mix(wall, "#1a0a28", 0.35 if wall not in ("#2d1e4a", "#103b46", "#3b3b44") else 0.6)
ux, uy = math.sin(tilt), -math.cos(tilt)
reach = min(R + 235, (cy + 285) / -uy)
fill(ring(cx + 30, cy - 30, R), shade)                       # what it throws on the wall
fill([(cx + 30 + ux * q - uy * v, cy - 30 + uy * q + ux * v) for q, v in ((0, -11), (reach, -11), (reach, 11), (0, 11))], shade)
for off, w, c in ((0, 11, "#d5cdbd"), (-3, 6, "#fffdf4"), (7, 3, "#b3a994")):   # the paper stick, lit from the left
    p = lambda s, d: (cx + ux * d - uy * (off + s * w), cy + uy * d + ux * (off + s * w))
    fill([p(-1, 0), p(1, 0), p(1, reach), p(-1, reach)], c)
for k in range(7): fill(ring(cx + 9 - k, cy - 12 + 1.3 * k, R), mix("#33141f", colours[0], k / 9))
fill(ring(cx, cy, R + 3), "#4a2530")                    # rim seen from below
fill(ring(cx, cy, R), colours[0])
n = len(colours) * random.choice([2, 3, 4] if len(colours) < 3 else [2, 3])
turns, hand, start = random.uniform(0.5, 1.25), random.choice([-1, 1]), random.uniform(0, 6)
for k in range(n):                                           # spiral arms of boiled sugar
    edge = lambda f: [(cx + R * (i / 40) * math.cos(start + hand * (turns * 2 * math.pi * i / 40 + 2 * math.pi * (k + f) / n)),
                       cy + R * (i / 40) * math.sin(start + hand * (turns * 2 * math.pi * i / 40 + 2 * math.pi * (k + f) / n))) for i in range(41)]
    rim = [(cx + R * math.cos(a), cy + R * math.sin(a)) for a in
           (start + hand * (turns * 2 * math.pi + 2 * math.pi * (k + f / 8) / n) for f in range(9))]
    c = colours[k % len(colours)]
    fill(edge(0) + rim + edge(1)[::-1], c)
    fill(edge(0.72) + rim[6:] + edge(1)[::-1], mix(c, "#4a1030", 0.28))      # each rope of sugar is round: dark
    fill(edge(0.18) + rim[2:4] + edge(0.36)[::-1], mix(c, "#ffffff", 0.45))  # on one side, bright on the other
for k in range(4):                                           # the far rim falls into shade
    arc = [-2.2 + 2.5 * i / 30 for i in range(31)]
    t.penup(); t.pensize(7 - k); t.pencolor(mix("#3a1020", colours[0], 0.2 + 0.15 * k))
    for i, a in enumerate(arc):
        t.goto(cx + (R - 2 - 2 * k) * math.cos(a), cy + (R - 2 - 2 * k) * math.sin(a))
        if i == 0: t.pendown()
    t.penup()
t.pensize(9); t.color("#fffaf4")
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
        fill([(bx + s * 16, by + 8), (bx + s * 34, by + 24), (bx + s * 60, by + 26), (bx + s * 40, by + 14)], mix(rib, "#ffffff", 0.4))
    fill(ring(bx, by, 15, n=20), mix(rib, "#000000", 0.3)); fill(ring(bx - 2, by + 2, 11, n=20), rib)
t.done()
