import math
import random
import turtle as t
t.setup(600, 600)
t.tracer(0)
t.hideturtle()
sky, far, turf, leaf = random.choice([("#bfe3f7", "#8fb3a0", "#8cc152", "#3f8f3a"), ("#ffe0b0", "#c79a7a", "#a9a44a", "#5b7f2e"), ("#f4f1de", "#b7c9a8", "#c5d86d", "#6aa84f"),
                                      ("#5c7fa8", "#3c5a68", "#3f6b3a", "#27552f"), ("#f7b7a3", "#9a6f86", "#7d8c46", "#3f5f3c")])
apple = random.choice(["#d62828", "#e63946", "#c1121f", "#a4161a", "#ff5d4a"])
t.bgcolor(sky)
horizon = random.randint(60, 120)
def tint(c, k):
    return "#" + "".join("%02x" % max(0, min(255, int(int(c[i:i + 2], 16) * k))) for i in (1, 3, 5))
def shape(points, c):
    t.penup(); t.goto(points[0]); t.color(c); t.begin_fill()
    for p in points[1:]:
        t.goto(p)
    t.end_fill()
def dot(x, y, size, c):
    t.penup(); t.goto(x, y); t.dot(size, c)
def apple_tree(x, y, s):
    shape([(x + 110 * s * math.cos(a / 3), y + 14 * s * math.sin(a / 3)) for a in range(19)], tint(turf, .72))
    shape([(x - 20 * s, y - 4 * s), (x - 11 * s, y + 60 * s), (x - 50 * s, y + 120 * s), (x, y + 82 * s), (x + 52 * s, y + 122 * s), (x + 12 * s, y + 58 * s), (x + 22 * s, y - 4 * s)], "#6b4a30")
    shape([(x + 6 * s, y - 4 * s), (x + 6 * s, y + 60 * s), (x + 12 * s, y + 58 * s), (x + 22 * s, y - 4 * s)], "#4d3320")
    for k, (spread, up) in enumerate([(86, 128), (80, 138), (66, 152), (46, 166)]):      # the crown gets lighter towards the top
        for _ in range(15 - 2 * k):
            a = random.uniform(0, 6.28)
            dot(x + spread * s * math.cos(a) - 4 * k * s, y + (up + spread * .6 * math.sin(a)) * s, random.uniform(46, 64) * s, tint(leaf, .78 + .15 * k + random.uniform(-.04, .04)))
    for _ in range(random.randint(15, 22)):
        a, r = random.uniform(0, 6.28), math.sqrt(random.random())
        px, py, q = x + 92 * r * s * math.cos(a), y + (142 + 66 * r * math.sin(a)) * s, 21 * s
        dot(px, py, q, tint(apple, .7)); dot(px - q * .06, py + q * .08, q * .84, apple); dot(px - q * .2, py + q * .2, q * .25, "#fff3e6")
    for _ in range(random.randint(2, 6)):
        dot(x + random.uniform(-95, 95) * s, y - random.uniform(2, 16) * s, 18 * s, apple)
dot(random.choice([-200, 200, 90]), random.randint(215, 260), random.randint(50, 90), "#fff3b8")
bump, phase = random.uniform(20, 50), random.uniform(0, 6)
shape([(-310, -300)] + [(x, horizon + 30 + bump * math.sin(x / 90 + phase)) for x in range(-310, 311, 20)] + [(310, -300)], far)
shape([(-310, -300), (-310, horizon), (310, horizon), (310, -300)], turf)
vanish = random.randint(-70, 70)
for k in range(-6, 7):                                                                    # mown strips between the rows
    shape([(vanish + k * 9, horizon), (vanish + k * 9 + 5, horizon), (vanish + k * 150 + 75, -310), (vanish + k * 150, -310)], tint(turf, 1.1))
for s in (.26, .36, .52, .76, 1.12):
    for side in (-1, 1):
        apple_tree(vanish * (1 - s * .8) + side * 178 * s ** .75, horizon + 32 - 235 * s, s * random.uniform(.92, 1.08))
bx, by = random.randint(-25, 25), random.randint(-275, -250)                              # a basket of apples
for k in range(7):
    dot(bx - 42 + k * 14, by + 50 + 9 * (k % 2), 30, tint(apple, .85 + .1 * (k % 3)))
shape([(bx - 56, by + 48), (bx + 56, by + 48), (bx + 42, by), (bx - 42, by)], "#b5803f")
for k in range(3):
    shape([(bx - 54 + k * 4, by + 44 - k * 14), (bx + 54 - k * 4, by + 44 - k * 14), (bx + 53 - k * 4, by + 38 - k * 14), (bx - 53 + k * 4, by + 38 - k * 14)], "#8a5a28")
