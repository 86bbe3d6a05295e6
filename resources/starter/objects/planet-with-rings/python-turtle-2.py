# A ringed planet as a lit globe: curved bands, shadow of the rings on it and of it on the rings, among moons and a nebula.
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
sky, cloud = random.choice([((6, 7, 20), (40, 36, 92)), ((18, 10, 36), (92, 34, 84)), ((4, 18, 28), (14, 74, 84)), ((24, 10, 16), (96, 40, 36)), ((13, 22, 52), (40, 70, 130)), ((10, 10, 12), (46, 46, 54))])
bands = random.choice([
    [(236, 208, 150), (214, 164, 100), (246, 228, 186), (196, 140, 82)], [(146, 188, 226), (96, 146, 200), (200, 224, 244), (72, 116, 172)],
    [(222, 146, 146), (188, 98, 108), (244, 200, 182), (150, 70, 92)], [(162, 220, 180), (104, 176, 138), (218, 242, 222), (66, 144, 112)],
    [(206, 172, 230), (160, 118, 200), (236, 220, 248), (124, 86, 166)],
])
dust = random.choice([(236, 220, 182), (218, 230, 242), (244, 206, 174), (230, 224, 246)])


def hexa(c, f=1.0):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(v * f))) for v in c)


def mix(a, b, t):
    return tuple(u + (v - u) * t for u, v in zip(a, b))


def fill(points, colour):
    turtle.penup()
    turtle.goto(points[0])
    turtle.pencolor(colour)
    turtle.fillcolor(colour)
    turtle.begin_fill()
    turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()
    turtle.penup()


def dot(x, y, size, colour):
    turtle.penup()
    turtle.goto(x, y)
    turtle.dot(size, colour)


turtle.pensize(1)
turtle.bgcolor(hexa(sky))
slope = random.uniform(-0.9, 0.9)                        # a nebula drifts across, faint first
for k in range(5):
    for _ in range(26):
        x = random.uniform(-330, 330)
        dot(x, slope * x + random.gauss(0, 90 - 14 * k), random.uniform(60, 150) - 18 * k, hexa(mix(sky, cloud, 0.14 + 0.13 * k)))
for _ in range(190):
    dot(random.uniform(-300, 300), random.uniform(-300, 300), random.choice([1, 1, 2, 2, 3, 4]), random.choice(["#ffffff", "#cfd8ff", "#ffe9c4"]))
side = random.choice([-1, 1])
L = (side * 0.68, 0.34, 0.65)                           # where the sun stands


def moon(x, y, r, c):
    dot(x, y, 2 * r, hexa(c, 0.3))
    for k in range(8):
        dot(x + side * r * 0.045 * k, y + r * 0.03 * k, 2 * r * (1 - 0.075 * k), hexa(c, 0.42 + 0.08 * k))
    for _ in range(6):
        a, q = random.uniform(0, 6.28), r * random.uniform(0.1, 0.6)
        u, v, w = x + q * math.cos(a), y + q * math.sin(a), r * random.uniform(0.12, 0.26)
        dot(u, v, w * 1.3, hexa(c, 0.62))
        dot(u - side * w * 0.15, v - w * 0.12, w, hexa(c, 0.88))


up = random.choice([-1, 1])
moon(up * random.uniform(190, 240), random.uniform(185, 235), random.uniform(18, 38), random.choice([(206, 206, 212), (222, 186, 150), (170, 196, 214)]))
if random.random() < 0.6:
    moon(-up * random.uniform(200, 250), random.uniform(-235, -190), random.uniform(9, 18), (214, 208, 196))
if random.random() < 0.35:                              # seen from the ground of a moon
    rock = mix(cloud, (150, 140, 140), 0.4)
    for k in range(3):
        y, x, line = -222 - 24 * k, -320, []
        while x < 320:
            line.append((x, y + random.uniform(-12, 16 - 4 * k)))
            x += random.uniform(18, 50)
        fill([(-320, -320), (-320, y)] + line + [(320, y), (320, -320)], hexa(rock, 0.9 - 0.24 * k))
R = random.uniform(112, 126)
cx, cy = random.uniform(-22, 22), random.uniform(-10, 20)
tilt, flat = random.uniform(-0.55, 0.55), random.uniform(0.2, 0.42)
ct, st, high = math.cos(tilt), math.sin(tilt), math.sqrt(1 - flat * flat)
edges = random.choice([[(1.24, 1.5), (1.54, 1.8), (1.88, 2.1)], [(1.3, 1.72), (1.8, 2.08)], [(1.22, 1.34), (1.42, 1.86), (1.92, 2.0)]])


def at(x, y):
    return cx + R * (x * ct - y * st), cy + R * (x * st + y * ct)


def dark(x, y, z):
    """Is this point of the ring behind the planet, seen from the sun?"""
    n = x * L[0] + y * L[1] + z * L[2]
    return n < 0 and x * x + y * y + z * z - n * n < 1


def ring(front):
    for p, q in edges:
        m = max(2, int((q - p) / 0.055))
        for j in range(m):
            r0, r1 = p + (q - p) * j / m, p + (q - p) * (j + 1) / m
            f = grain[int(r0 * 100)]
            rim, run, was = (r0 + r1) / 2, [], None
            for k in range(61):
                t = math.pi * (k / 60 + (1 if front else 0))
                now = dark(rim * math.cos(t), rim * math.sin(t) * flat, -rim * math.sin(t) * high)
                run.append(t)
                if k == 60 or (was is not None and now != was):
                    fill([at(r1 * math.cos(a), r1 * flat * math.sin(a)) for a in run] + [at(r0 * math.cos(a), r0 * flat * math.sin(a)) for a in run[::-1]], hexa(dust, f * (0.2 if was else 1)))
                    run = [t]
                was = now


grain = [random.choice([0.5, 0.62, 0.74, 0.86, 0.98]) for _ in range(260)]
ring(False)
B = math.asin(flat)
turtle.penup()
dot(cx, cy, 2 * R, hexa(bands[3], 0.3))
cuts = [math.asin(-1 + 2 * k / 26) for k in range(27)]
tone = [random.choice(bands) for _ in range(26)]
for k in range(1, 26):                                  # neighbours melt into each other here and there
    if random.random() < 0.45:
        tone[k] = mix(tone[k], tone[k - 1], 0.7)
spot = (random.choice([8, 9, 17]), random.uniform(-0.6, 0.6), random.choice([(206, 84, 60), (250, 244, 232), (70, 60, 110)]))
for k in range(26):
    ends = []
    for phi in (cuts[k], cuts[k + 1]):
        phi = max(-1.56, min(1.56, phi))
        ends.append((phi, math.acos(max(-1, min(1, -math.tan(phi) * math.tan(B))))))
    if ends[0][1] == 0 and ends[1][1] == 0:
        continue
    for j in range(30):                                 # each band is cut into lit tiles
        quad = []
        for phi, most, u in ((*ends[0], j), (*ends[0], j + 1), (*ends[1], j + 1), (*ends[1], j)):
            lon = most * (u / 15 - 1)
            quad.append((math.cos(phi) * math.sin(lon), math.sin(phi) * high - math.cos(phi) * math.cos(lon) * flat))
        mx, my = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
        mz = math.sqrt(max(0, 1 - mx * mx - my * my))
        light = 0.2 + 0.95 * max(0, mx * L[0] + my * L[1] + mz * L[2])
        c = tone[k]
        if abs(k - spot[0]) <= 1 and abs(mx - spot[1]) < (0.19 if k == spot[0] else 0.12):
            c = spot[2]
        if k in (10, 11):                               # the shadow of the rings
            light *= 0.45
        fill([at(*p) for p in quad], hexa(c, light))
ring(True)
turtle.done()
