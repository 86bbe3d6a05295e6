# A front-loading washing machine: drawer, dial and lamps above, clothes and foam turning behind the round glass.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
shell, wall, floor, accent = random.choice([("#f4f5f6", "#7fb7c4", "#c9b79a", "#2b6cb0"), ("#8d949c", "#f1e2c6", "#8a6a52", "#e4572e"), ("#f7f3e8", "#d98b73", "#6d5a52", "#3d6b4f"),
                                            ("#a9d3c8", "#f6efe2", "#b08d6e", "#d1495b"), ("#3f444c", "#d8dee4", "#a89886", "#f2b134"), ("#f2f2f4", "#4c5b8a", "#8f94a3", "#19a5a0"), ("#f0b9b4", "#fbf4e6", "#9c7f6b", "#4a4e69")])
flip = random.choice([-1, 1])
big = random.uniform(0.98, 1.05)
R = random.uniform(112, 130)
base = random.uniform(-268, -250)

def mix(a, b, t):
    p, q = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (a, b))
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * t) for u, v in zip(p, q))

def poly(points, colour):
    turtle.fillcolor(colour)
    turtle.goto(points[0])
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def box(x, y, w, h, colour, r=0):
    """A rectangle with rounded corners, in the machine's own measure."""
    p = []
    for k in range(4):
        cx, cy = x + (w - r if k in (0, 3) else r), y + (h - r if k < 2 else r)
        p += [(cx + r * math.cos(math.radians(k * 90 + a)), cy + r * math.sin(math.radians(k * 90 + a))) for a in range(0, 91, 18)]
    poly([(flip * a * big, base + b * big) for a, b in p], colour)

def disc(x, y, r, colour):
    turtle.goto(flip * x * big, base + y * big)
    turtle.dot(2 * r * big, colour)

# wall of tiles or stripes, floor
turtle.bgcolor(wall)
if random.random() < 0.6:
    step = random.choice([50, 75])
    for x in range(-300, 300, step):
        for y in range(-300, 300, step):
            poly([(x + 2, y + 2), (x + step - 2, y + 2), (x + step - 2, y + step - 2), (x + 2, y + step - 2)], mix(wall, random.choice(["#ffffff", "#000000"]), random.uniform(0, 0.13)))
else:
    for x in range(-300, 300, 60):
        poly([(x, -300), (x + 30, -300), (x + 30, 300), (x, 300)], mix(wall, "#ffffff", 0.16))
poly([(-300, -300), (300, -300), (300, -190), (-300, -190)], floor)
for x in range(-500, 501, 80):
    poly([(x, -300), (x + 4, -300), (x * 0.7 + 2, -190), (x * 0.7, -190)], mix(floor, "#000000", 0.25))
poly([(-300, -190), (300, -190), (300, -176), (-300, -176)], mix(wall, "#ffffff", 0.6))
for k in range(8):                                         # shadow at its foot
    box(-215 + 4 * k, -14 + k, 430 - 8 * k, 28 - 2 * k, mix(floor, "#000000", 0.08 * k + 0.05), 6)
for x in (-180, 140):
    box(x, -4, 40, 20, "#24262b", 4)
for k in range(20):                                        # cabinet, rounder toward the sides
    t = k / 19
    box(-200 + 24 * t, 8, 400 - 34 * t, 440, mix(mix(shell, "#000000", 0.34), mix(shell, "#ffffff", 0.25), t ** 0.6), 14)
box(-206, 436, 412, 20, mix(shell, "#ffffff", 0.5), 8)
box(-200, 430, 400, 6, mix(shell, "#000000", 0.4))
box(-190, 346, 380, 4, mix(shell, "#000000", 0.3))
box(-186, 18, 372, 30, mix(shell, "#000000", 0.15), 6)
# soap drawer, screen, lamps, dial
box(-180, 362, 110, 56, mix(shell, "#000000", 0.3), 8)
box(-177, 366, 104, 50, mix(shell, "#ffffff", 0.2), 8)
box(-150, 372, 50, 10, mix(shell, "#000000", 0.5), 5)
box(70, 370, 100, 42, "#15181d", 6)
for k in range(random.randint(2, 5)):
    box(80 + 17 * k, 380, 10, 22 - 4 * (k % 3), mix(accent, "#ffffff", 0.4))
for k in range(4):
    disc(40, 368 + 15 * k, 5, random.choice([accent, "#ffd34d", mix(shell, "#000000", 0.5)]))
disc(-18, 390, 34, mix(shell, "#000000", 0.45))
disc(-20, 392, 31, accent)
a = random.uniform(0, 6.28)
for k in range(12):
    disc(-20 + 26 * math.cos(a) * k / 12, 392 + 26 * math.sin(a) * k / 12, 4, "#ffffff")
# door: ring of light and dark, then the drum
for k in range(14):
    disc(-2 + k * 0.2, 192 + k * 0.2, R + 34 - 2 * k, mix("#5f666e", "#fbfcfd", math.sin(math.pi * k / 13)))
box(R + 22, 176, 16, 40, "#70767e", 5)
disc(0, 194, R + 3, "#2a2e35")
disc(0, 194, R, "#5d6a78")
for k in range(60):                                        # holes of the drum
    q, w = R * math.sqrt((k + 0.5) / 60) * 0.95, k * 2.4
    disc(q * math.cos(w), 194 + q * math.sin(w), 3, "#39424d")
spin = random.uniform(0, 6.28)
dyes = random.sample(["#e63946", "#f4a261", "#2a9d8f", "#f1faee", "#8e5bb5", "#ffd166", "#3a86ff", "#ef7ba8"], 5)
for k in range(5):                                         # clothes, flung round
    arc = [spin + k * 1.1 + t * 0.14 for t in range(random.randint(9, 16))]
    deep, wave = random.uniform(0.12, 0.5), random.uniform(0.4, 1.1)
    low = lambda n: R * (deep + 0.14 * math.sin(n * wave + k))
    loop = [(R * 0.95 * math.cos(t), R * 0.95 * math.sin(t)) for t in arc] + [(low(n) * math.cos(t), low(n) * math.sin(t)) for n, t in reversed(list(enumerate(arc)))]
    poly([(flip * x * big, base + (194 + y) * big) for x, y in loop], dyes[k])
    for f in (0.62, 0.82):
        bow = lambda t: f + 0.07 * math.sin(4 * t + 9 * f)
        fold = [(R * bow(t) * math.cos(t), R * bow(t) * math.sin(t)) for t in arc[2:-1]] + [(R * (bow(t) - 0.05 * abs(math.sin(3 * t))) * math.cos(t), R * (bow(t) - 0.05 * abs(math.sin(3 * t))) * math.sin(t)) for t in arc[-2:1:-1]]
        poly([(flip * x * big, base + (194 + y) * big) for x, y in fold], mix(dyes[k], "#000000", 0.25))
level = random.uniform(-0.6, 0.05) * R                     # water and foam
h = math.sqrt(R * R - level * level)
for k in range(34):
    x = random.uniform(-0.9, 0.9) * h
    disc(x, 194 + level - random.uniform(0, 14) - abs(x) * 0.1, random.uniform(6, 14), random.choice(["#ffffff", "#e6f4fa", "#d2eaf4"]))
for k in range(16):                                        # light on the bulging glass
    w = math.radians(115 + 3 * k)
    disc(R * 0.84 * math.cos(w), 194 + R * 0.84 * math.sin(w), 5 + 3 * math.sin(math.pi * k / 15), "#f4fbff")
# a basket with towels, or bottles, on top
if random.random() < 0.5:
    for k in range(random.randint(2, 4)):
        box(-150 + 6 * k, 456 + 17 * k, 130 - 8 * k, 17, random.choice(dyes), 7)
        box(-150 + 6 * k, 456 + 17 * k, 130 - 8 * k, 4, "#55606b", 2)
for x in random.sample([40, 90, 140], random.randint(1, 2)):
    c = random.choice(dyes)
    box(x, 456, 36, 48, c, 8)
    box(x + 10, 502, 16, 14, mix(c, "#000000", 0.4), 3)
    box(x + 5, 466, 26, 20, "#ffffff", 3)
turtle.done()
