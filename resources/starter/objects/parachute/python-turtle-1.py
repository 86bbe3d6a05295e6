import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
air, haze = random.choice([("#7ec4ee", "#ffffff"), ("#f6b38a", "#ffe9cf"), ("#1c2748", "#3d4f80"), ("#dfe9ef", "#ffffff"), ("#ffd8e0", "#ffffff"), ("#3f7fb5", "#a9d2ee"), ("#4a3b66", "#8a6a94")])
turtle.bgcolor(air)
hues = random.choice([["#e63946", "#f1faee"], ["#f4a261", "#264653", "#e9c46a"], ["#2a9d8f", "#ffffff"], ["#ff595e", "#ffca3a", "#8ac926", "#1982c4", "#6a4c93"], ["#6b7a4f", "#556140"], ["#f72585", "#ffd6e8"], ["#f5f0e1", "#d9d0b8"]])
cx, top = random.randint(-25, 25), random.randint(235, 275); wide, tall = random.randint(195, 240), random.randint(165, 205)
rim, px = top - tall, cx + random.randint(-45, 45); py = random.randint(-215, -180); gores = random.choice([7, 9, 11]); light = random.choice([-1, 1])
def fill(points, colour, line=None, pen=2):
    turtle.goto(points[0]); turtle.color(line or colour, colour); turtle.pensize(pen); turtle.begin_fill()
    if line: turtle.pendown()
    for p in points[1:] + points[:1]: turtle.goto(p)
    turtle.end_fill(); turtle.penup()
def stroke(points, colour, pen):
    turtle.goto(points[0]); turtle.pencolor(colour); turtle.pensize(pen); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()
def tint(colour, f):
    v = [int(colour[i:i + 2], 16) for i in (1, 3, 5)]
    return "#%02x%02x%02x" % tuple(int(min(255, max(0, a * f + (60 * (f - 1) if f > 1 else 0)))) for a in v)
def rib(u, t):
    """A seam of the canopy: u from -1 to 1 across, t from 0 (top) to 1 (rim)."""
    a = t * math.pi / 2
    return cx + wide * u * math.sin(a), top - tall * (1 - math.cos(a)) - 16 * (1 - u * u) * t * t
for _ in range(random.randint(3, 7)):                                # clouds
    x, y, s = random.randint(-300, 300), random.randint(-290, 280), random.uniform(.5, 1.3)
    for k in range(5): turtle.goto(x + (k - 2) * 34 * s, y + (12 if k % 2 else 0) * s); turtle.dot(int((64 - 12 * abs(k - 2)) * s), haze)
us = [math.sin(-math.pi / 2 + math.pi * k / gores) for k in range(gores + 1)]
# the inside of the canopy shows below the rim, behind the lines
inner = [rib(-1 + k / 20, 1) for k in range(41)]
fill([(x, y) for x, y in inner] + [(cx + wide * math.cos(math.pi * k / 20), rim + 4 + 26 * math.sin(math.pi * k / 20)) for k in range(21)], tint(hues[0], .45))
lines = "#f4f4f4" if int(air[1:3], 16) < 110 else "#39404a"
for u in us[::2]: stroke([(cx + wide * u * .9, rim + 12), (px, py + 66)], tint(lines, .8), 1)
for k in range(gores):                                              # gores with scalloped hems and shading
    a, b = us[k], us[k + 1]; left, right = [rib(a, t / 14) for t in range(15)], [rib(b, t / 14) for t in range(15)]
    hem = [(right[-1][0] + (left[-1][0] - right[-1][0]) * t / 8, right[-1][1] + (left[-1][1] - right[-1][1]) * t / 8 + 13 * math.sin(math.pi * t / 8)) for t in range(1, 8)]
    f = 1.02 + .3 * light * (a + b) / 2 - .12 * abs(a + b) / 2; c = tint(hues[k % len(hues)], f)
    fill(left + hem[::-1][::-1] if False else left[:-1] + [left[-1]] + hem[::-1] + right[::-1], c, tint(c, .72), 2)
    mid = [rib(a + (b - a) * .35, t / 14) for t in range(2, 13)]; stroke(mid, tint(c, 1.12), 3)
for u in us: stroke([rib(u, 1), (px + 15 * u, py + 74)], lines, 2)
turtle.goto(cx, top - 3); turtle.dot(16, tint(hues[0], .6))
# the load: a jumper in a harness, or a crate
if random.random() < .68:
    suit, swing = random.choice(["#26323f", "#d1495b", "#edae49", "#30638e", "#3f7d4e"]), random.uniform(-16, 16)
    for s in (-1, 1):
        stroke([(px + 7 * s, py + 2), (px + 14 * s + swing, py - 34), (px + 10 * s + swing * 1.6, py - 66)], tint(suit, .8), 16)
        stroke([(px + 10 * s + swing * 1.6, py - 68), (px + 17 * s + swing * 1.6, py - 70)], "#1a1a1a", 12)
        stroke([(px + 13 * s, py + 42), (px + 27 * s, py + 62), (px + 18 * s, py + 92)], suit, 12); turtle.goto(px + 18 * s, py + 94); turtle.dot(14, "#e0ac84")
    fill([(px - 17, py + 50), (px + 17, py + 50), (px + 15, py - 6), (px - 15, py - 6)], suit, tint(suit, .6), 3)
    for s in (-1, 1): stroke([(px + 12 * s, py + 50), (px - 10 * s, py + 4)], "#f2e6c9", 4)
    turtle.goto(px, py + 66); turtle.dot(34, "#e0ac84")
    fill([(px + 19 * math.cos(math.pi * k / 12), py + 68 + 19 * math.sin(math.pi * k / 12)) for k in range(13)], tint(hues[0], .9))
    stroke([(px - 13, py + 66), (px + 13, py + 66)], "#20262c", 8)
else:
    for s in (-1, 1): stroke([(px, py + 74), (px + 42 * s, py + 30)], lines, 3)
    fill([(px - 48, py + 34), (px + 48, py + 34), (px + 48, py - 50), (px - 48, py - 50)], "#b98b56", "#6d4a26", 5)
    for k in range(1, 4): stroke([(px - 48, py + 34 - 21 * k), (px + 48, py + 34 - 21 * k)], "#8a6236", 3)
    stroke([(px - 46, py + 32), (px + 46, py - 48)], "#8a6236", 8)
turtle.done()
