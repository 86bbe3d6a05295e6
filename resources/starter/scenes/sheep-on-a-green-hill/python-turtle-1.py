import math
import random
from turtle import *

setup(600, 600)
tracer(0); hideturtle(); up()
sky, cloud, far, hill, near, shade = random.choice([
    ("#8fd0f2", "#ffffff", "#a9d69a", "#6fbf4b", "#55a63a", "#3d8a2b"), ("#f7b787", "#ffe3c4", "#b9b56a", "#7fa63f", "#5f8f33", "#446f26"),
    ("#1f2b5c", "#3a4a84", "#24564f", "#2c7a4b", "#1f6340", "#154a30"), ("#d7dee2", "#f6f8f8", "#a8c2a0", "#77a56a", "#5d8f52", "#44743d"),
    ("#f9e6a8", "#fffaf0", "#c9dd8b", "#9ccb4f", "#7db33b", "#5b922c"), ("#e6b3d1", "#fbe9f3", "#9fc78f", "#5fb05a", "#47964a", "#2f7a3a"),
])
bgcolor(sky)

def patch(points, colour, edge=None, pen=1):
    goto(*points[0])
    pensize(pen)
    color(edge or colour, colour)
    begin_fill(); down()
    for p in points[1:] + points[:1]: goto(*p)
    end_fill(); up()

def disc(x, y, rx, ry, colour, tilt=0.0, edge=None, pen=1):
    c, s = math.cos(tilt), math.sin(tilt)
    ring = [(rx * math.cos(k * math.pi / 9), ry * math.sin(k * math.pi / 9)) for k in range(18)]
    patch([(x + p * c - q * s, y + p * s + q * c) for p, q in ring], colour, edge, pen)

# sun or moon, clouds, far hills
sx = random.randint(-220, 220)
disc(sx, random.randint(180, 235), 38, 38, "#fff3c4" if sky == "#1f2b5c" else "#fff0a0")
for _ in range(random.randint(1, 4)):
    x, y = random.randint(-270, 270), random.randint(130, 260)
    for k in range(-2, 3): disc(x + k * 27, y + 9 * (2 - abs(k)), 30, 19, cloud)
bump = random.uniform(0, 6)
patch([(-305, -100)] + [(x, 40 + 34 * math.sin(x / 85 + bump)) for x in range(-305, 310, 15)] + [(305, -100)], far)

# the hill itself, highest somewhere in the middle
peak, tall, drop = random.randint(-130, 130), random.randint(70, 125), random.uniform(150, 260)

def ground(x): return tall - drop * ((x - peak) / 330) ** 2

patch([(-305, -305)] + [(x, ground(x)) for x in range(-305, 310, 10)] + [(305, -305)], hill)
for k in range(4):                                    # soft terraces of light
    patch([(-305, -305)] + [(x, ground(x) - 70 - 75 * k + 9 * math.sin(x / 60 + k)) for x in range(-305, 310, 10)] + [(305, -305)], near if k % 2 == 0 else hill)
for _ in range(80):                                  # grass
    x = random.randint(-298, 298)
    y = random.uniform(-300, ground(x) - 6)
    size = 4 + (ground(x) - y) / 26
    color(shade); pensize(2)
    for a in (-0.35, 0, 0.35):
        goto(x, y); down(); goto(x + size * math.sin(a), y + size * math.cos(a)); up()
if random.random() < 0.6:                             # tree on the crest
    x = peak + random.choice([-1, 1]) * random.randint(90, 150)
    y = ground(x)
    patch([(x - 9, y - 8), (x + 9, y - 8), (x + 5, y + 70), (x - 5, y + 70)], "#5b3d2a")
    for _ in range(14): disc(x + random.randint(-38, 38), y + 92 + random.randint(-26, 30), 24, 22, random.choice([shade, near, shade]))
if random.random() < 0.6:                             # fence along the crest
    wood = random.choice(["#ffffff", "#9b7653", "#6d4c33"])
    for x in range(-300, 301, 40): patch([(x - 4, ground(x) - 8), (x + 4, ground(x) - 8), (x + 4, ground(x) + 30), (x - 4, ground(x) + 30)], wood)
    color(wood); pensize(5)
    for lift in (8, 22):
        goto(-305, ground(-305) + lift); down()
        for x in range(-300, 301, 20): goto(x, ground(x) + lift)
        up()

wool_light, wool_dark = random.choice([("#ffffff", "#d5d9e0"), ("#fbf4e4", "#dccfb4"), ("#f1efee", "#c4c0c4")])
face = random.choice(["#2d2a2e", "#2d2a2e", "#e9cdb5", "#57423a"])

def sheep(x, y, s, way, grazing, wool, low):
    disc(x, y - 2 * s, 62 * s, 9 * s, shade)
    for k, lx in enumerate((-34, -20, 20, 35)):       # legs, the far pair darker
        patch([(x + lx * s - 5 * s, y), (x + lx * s + 5 * s, y), (x + lx * s + 6 * s, y + 40 * s), (x + lx * s - 6 * s, y + 40 * s)], face if k % 2 else "#1f1c20")
    disc(x - way * 62 * s, y + 62 * s, 13 * s, 11 * s, low, 0.5 * way)
    ring = [(x + 54 * s * math.cos(a), y + 60 * s + 31 * s * math.sin(a)) for a in (k * math.pi / 7 for k in range(14))]
    for px, py in ring: disc(px, py, 18 * s, 17 * s, low)
    disc(x, y + 60 * s, 60 * s, 35 * s, low)
    for px, py in ring[:8]: disc(px * 0.97 + x * 0.03, py + 4 * s, 15 * s, 14 * s, wool)
    disc(x + 3 * s, y + 68 * s, 55 * s, 30 * s, wool)
    for _ in range(7 if s > 0.5 else 0):              # curls
        cx, cy = x + random.uniform(-40, 40) * s, y + random.uniform(46, 84) * s
        color(low); pensize(max(1, 3 * s)); setheading(random.randint(0, 360))
        goto(cx, cy); down(); circle(6 * s, 250, 7); up()
    hx, hy, tilt = (x + way * 78 * s, y + 34 * s, -1.05 * way) if grazing else (x + way * 74 * s, y + 98 * s, -0.45 * way)
    for q in (-1, 1):                                 # ears
        disc(hx - way * 16 * s + q * 8 * s, hy + (10 if q < 0 else 18) * s, 17 * s, 7 * s, face, tilt + way * (0.5 + q * 0.9))
    disc(hx, hy, 27 * s, 17 * s, face, tilt)
    for q in (-10, 0, 9): disc(hx - way * 16 * s + q * s, hy + (17 - abs(q) * 0.3) * s, 12 * s, 11 * s, wool)
    ex, ey = hx + way * 4 * s, hy + 5 * s
    disc(ex, ey, 5.5 * s, 6 * s, "#ffffff")
    disc(ex + way * 1.5 * s, ey - s, 2.8 * s, 3.4 * s, "#111111")

# far sheep first, then nearer and larger ones
flock = [(random.uniform(0.3, 0.42), random.uniform(20, 60)) for _ in range(random.randint(1, 4))]
flock += [(random.uniform(0.6, 0.8), random.uniform(140, 190)) for _ in range(random.randint(1, 2))]
front = random.choice([-1, 1]) * random.randint(40, 125)
free = [-225, -170, -110, -40, 30, 100, 165, 225]
for s, below in sorted(flock):
    open_places = [q for q in free if s < 0.5 or abs(q - front) > 150]
    if not open_places: continue
    x = random.choice(open_places)
    free = [q for q in free if abs(q - x) > 62]
    black = random.random() < 0.1
    sheep(x, ground(x) - below, s, random.choice([-1, 1]), random.random() < 0.6, "#4a4550" if black else wool_light, "#35313a" if black else wool_dark)
sheep(front, random.randint(-262, -235), random.uniform(1.35, 1.75), random.choice([-1, 1]), random.random() < 0.4, wool_light, wool_dark)
petal = random.choice(["#ffffff", "#ffd23f", "#f28482", "#c77dff"])
for _ in range(random.randint(0, 26)):
    x, y = random.randint(-295, 295), random.randint(-298, -190)
    for a in range(5): disc(x + 5 * math.cos(a * 1.257), y + 5 * math.sin(a * 1.257), 3.6, 3.6, petal)
    disc(x, y, 3, 3, "#f4a300")
done()
