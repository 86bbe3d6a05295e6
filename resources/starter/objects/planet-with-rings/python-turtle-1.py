import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
turtle.bgcolor(random.choice(["#060714", "#120a24", "#04121c", "#1a0d12", "#0d1b3d", "#2a1a4a"]))
bands = random.choice([
    ["#e8c98f", "#d9a866", "#f3dfb3", "#c98f50"], ["#8fb8de", "#5f8fc4", "#c3dbf2", "#4672aa"], ["#d98c8c", "#b85f6a", "#f0c0b0", "#8f4054"], ["#9fd8b0", "#64ab85", "#d7f0dc", "#3f8a6a"], ["#c9a6e0", "#9a70c2", "#ead9f6", "#7650a0"],
])
rings = random.choice([["#e9d8b0", "#bfa67a", "#8f7650"], ["#d7e3f0", "#9fb4cc", "#6d8299"], ["#f2c9a8", "#c98f6a", "#8a5a44"], ["#e6e1f5", "#b0a4d6", "#7a6aa8"]])
for _ in range(150):
    turtle.penup(); turtle.goto(random.uniform(-300, 300), random.uniform(-300, 300)); turtle.dot(random.choice([1, 2, 2, 3, 4]), random.choice(["#ffffff", "#cfd8ff", "#ffe9c4"]))
R = random.uniform(112, 140)
cx, cy = random.uniform(-30, 30), random.uniform(-25, 25)
tilt, flat = random.uniform(-0.6, 0.6), random.uniform(0.2, 0.42)
c, s = math.cos(tilt), math.sin(tilt)


def at(x, y):
    return cx + x * c - y * s, cy + x * s + y * c


def fill(points, colour):
    turtle.penup(); turtle.goto(at(*points[0])); turtle.pencolor(colour); turtle.pensize(1); turtle.fillcolor(colour); turtle.pendown(); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(at(*p))
    turtle.end_fill()


def ring(front):
    a0 = math.pi if front else 0
    edges = [1.32, 1.5, 1.53, 1.78, 1.86, 2.1]
    for k, (p, q) in enumerate(zip(edges[::2], edges[1::2])):
        for j in range(3):
            r0, r1 = p + (q - p) * j / 3, p + (q - p) * (j + 1) / 3 - 0.006
            arc = [a0 + math.pi * t / 50 for t in range(51)]
            fill([(R * r1 * math.cos(t), R * r1 * flat * math.sin(t)) for t in arc] + [(R * r0 * math.cos(t), R * r0 * flat * math.sin(t)) for t in arc[::-1]], rings[(k + j) % 3])


if random.random() < 0.7:
    turtle.penup(); turtle.goto(random.choice([-1, 1]) * random.uniform(190, 250), random.uniform(150, 240)); turtle.dot(random.randint(24, 46), "#c9c9cf")
ring(False)
n = random.randint(9, 15)
cuts = [-1] + sorted(random.uniform(-0.95, 0.95) for _ in range(n - 1)) + [1]
for k, (lo, hi) in enumerate(zip(cuts, cuts[1:])):
    ys = [lo + (hi - lo) * t / 8 for t in range(9)]
    edge = [(math.sqrt(max(0, 1 - y * y)), y) for y in ys]
    fill([(R * x, R * y) for x, y in edge] + [(-R * x, R * y) for x, y in edge[::-1]], bands[k % 4])
side = random.choice([-1, 1])
arc = [math.pi * t / 40 - math.pi / 2 for t in range(41)]
fill([(side * R * math.cos(t), R * math.sin(t)) for t in arc] + [(side * R * 0.72 * math.cos(t), R * math.sin(t)) for t in arc[::-1]], rings[2])
ring(True)
