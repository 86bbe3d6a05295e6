# Wind turbines on green, golden or dusky hills, with fields, trees, a path and sheep
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, low, far, near, field, mast = random.choice([
    ("#3f93cc", "#cfe9f5", "#8fbfa2", "#5a9f62", "#3c7d45", "#ffffff"), ("#d9596a", "#ffd29a", "#b5707e", "#7a4a68", "#46304f", "#fff1e6"), ("#141d42", "#4b5f9c", "#33457a", "#22335c", "#131f3c", "#e6edf8"),
    ("#7f93a3", "#d5dee2", "#9db3a6", "#74937d", "#50705a", "#ffffff"), ("#e39a4a", "#fbe8b0", "#d3b566", "#a99a48", "#74793a", "#fffaf0"), ("#5fa8c9", "#f7e6ee", "#b6a6cf", "#8fae6a", "#6a9150", "#ffffff")])
mix = lambda a, b, t: "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
light = random.choice([-1, 1])

def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.fillcolor(colour)
    turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def dot(x, y, size, colour):
    turtle.penup(); turtle.goto(x, y); turtle.dot(size, colour)

def hill(base, high, colour, rows):
    p, q = random.uniform(0, 6), random.uniform(95, 150)
    shape = lambda x: base + high * math.sin(x / q + p)
    xs = list(range(-310, 311, 20))
    for k in range(rows):                               # bands of crop run along the slope
        drop = 16 * k + 2.2 * k * k
        fill([(-310, -310)] + [(x, shape(x) - drop) for x in xs] + [(310, -310)], mix(colour, low if k % 2 == 0 else "#000000", 0.12 if k % 2 == 0 else 0.08))
    return shape

def turbine(x, y, tall, yaw):
    w, top, shade = max(2.0, tall * 0.022), y + tall, mix(mast, "#3a4658", 0.42)
    fill([(x - w * 1.7, y), (x + w * 1.7, y), (x + w * 0.8, top), (x - w * 0.8, top)], mast)
    fill([(x, y), (x - light * w * 1.7, y), (x - light * w * 0.8, top), (x, top)], shade)
    fill([(x - w * 3.2, top - w * 1.4), (x + w * 2.2, top - w * 1.4), (x + w * 2.2, top + w * 1.4), (x - w * 3.2, top + w * 1.4)], shade)
    a0, long = random.uniform(0, 120), tall * 0.57
    for k in range(3):
        a = math.radians(a0 + 120 * k)
        u, v = math.cos(a), math.sin(a)
        at = lambda r, o: (x + (u * r - v * o) * yaw, top + v * r + u * o)
        fill([at(0, w), at(long * 0.2, w * 2.4), at(long, 0), at(0, -w)], mast)
        fill([at(0, 0), at(long * 0.2, w * 0.2), at(long, 0), at(long * 0.3, -w * 0.5), at(0, -w)], shade)
    dot(x, top, w * 4.4, shade)
    dot(x + light, top + 1, w * 2.8, mast)

def tree(x, y, size, colour):
    fill([(x - size * 0.06, y - size * 0.2), (x + size * 0.06, y - size * 0.2), (x + size * 0.05, y + size * 0.5), (x - size * 0.05, y + size * 0.5)], mix(colour, "#2a1810", 0.6))
    for dx, dy, k, b in ((0, 0.65, 0.8, 0), (-0.25, 0.5, 0.6, 0), (0.25, 0.5, 0.6, 0), (light * 0.14, 0.8, 0.45, 0.22)):
        dot(x + dx * size, y + dy * size, k * size, mix(mix(colour, "#0c1c14", 0.35), low, b))

turtle.bgcolor(sky)
for k in range(24):                                      # the sky grows pale towards the hills
    y = 300 - 18 * k
    fill([(-310, y), (310, y), (310, y - 20), (-310, y - 20)], mix(sky, low, k / 23))
sx, sy, size = light * random.uniform(60, 230), random.uniform(170, 240), random.randint(50, 80)
for k in range(4):
    dot(sx, sy, size * (2.2 - 0.4 * k), mix(low, "#fff8dc", 0.25 * (k + 1)) if k else mix(sky, low, 0.6))
for _ in range(random.choice([0, 2, 3, 4])):
    x, y = random.uniform(-260, 260), random.uniform(90, 260)
    for k in range(14):                                  # clouds: shaded below, bright above
        up = k // 7
        dot(x + (k % 7 - 3) * 20, y + up * 7 + random.uniform(-4, 4), 46 - 6 * abs(k % 7 - 3) - 6 * up, mix(mix(sky, low, 0.75), "#ffffff", 0.55 * up))
spots = random.sample(range(-250, 251, 62), random.randint(6, 8))
yaw = random.choice([1, 1, 0.8, 0.6]) * random.choice([-1, 1])
for layer, (base, high, colour, tall) in enumerate([(-25, 24, far, 100), (-95, 30, near, 175), (-180, 26, field, 265)]):
    shape = hill(base + random.uniform(-12, 12), high, colour, 3 + layer)
    for _ in range(random.randint(2, 7)):
        x = random.uniform(-300, 300)
        tree(x, shape(x) - random.uniform(0, 20), 16 + 14 * layer, colour)
    for x in (spots[layer::3] if layer < 2 else [s for s in spots if abs(s) < 200][2:3]):
        turbine(x, shape(x) - 6, tall * random.uniform(0.9, 1.03), yaw)
extra = random.choice(["path", "sheep", "flowers"])
if extra == "path":
    x, bend = random.uniform(-120, 120), random.uniform(-80, 80)
    steps = [(x + bend * math.sin(k / 2.2), shape(x) - 4 - k * 14, 3 + k * 3.4) for k in range(12)]
    fill([(u - w, v) for u, v, w in steps] + [(u + w, v) for u, v, w in steps[::-1]], mix(field, "#f5e0b0", 0.65))
for _ in range({"path": 0, "sheep": 7, "flowers": 60}[extra]):
    x, y = random.uniform(-280, 280), random.uniform(-290, -220)
    if extra == "flowers":
        dot(x, y, random.uniform(4, 9), random.choice(["#ffffff", "#ffd23f", "#ef476f"]))
    else:
        for dx in (-9, 0, 9):
            dot(x + dx, y + 4, 20, mix("#ffffff", field, 0.12))
        dot(x + light * 19, y + 7, 11, "#2a2622")
turtle.done()
