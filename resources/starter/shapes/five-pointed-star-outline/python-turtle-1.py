import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
night = random.random() < 0.55
turtle.bgcolor(random.choice(["#0b1d3a", "#2b0f2e", "#12302a", "#1c1c1c"] if night else ["#fdf6e3", "#dceefb", "#f9e0e3", "#eaf2d7"]))
ink = random.choice(["#ffe066", "#f8f9fa", "#7bdff2", "#ff8fab"] if night else ["#b5179e", "#1d3557", "#c1121f", "#2d6a4f"])
R = random.uniform(215, 275)
inner = R * random.uniform(0.36, 0.5)
start = math.pi / 2 + random.choice([0, 0, random.uniform(-0.3, 0.3)])
cx, cy = random.uniform(-15, 15), random.uniform(-25, 5)
way = random.choice(["rim", "rim", "through", "double"])
if way == "through":
    points = [(cx + R * math.cos(start + 4 * math.pi * k / 5), cy + R * math.sin(start + 4 * math.pi * k / 5)) for k in range(5)]
else:
    points = []
    for k in range(10):
        r = R if k % 2 == 0 else inner
        points.append((cx + r * math.cos(start + math.pi * k / 5), cy + r * math.sin(start + math.pi * k / 5)))


def draw(scale, dx, dy, colour, width):
    turtle.pencolor(colour); turtle.pensize(width); turtle.penup()
    for x, y in points + points[:2]:
        turtle.goto(cx + (x - cx) * scale + dx, cy + (y - cy) * scale + dy)
        turtle.pendown()


wide = random.randint(6, 20)
draw(1, 8, -9, "#000000" if night else "#c9c2b5", wide)
draw(1, 0, 0, ink, wide)
if way == "double":
    draw(0.68, 0, 0, ink, max(3, wide // 2))
turtle.penup()
for _ in range(random.choice([0, 12, 25])):
    turtle.goto(random.uniform(-285, 285), random.uniform(-285, 285))
    turtle.dot(random.randint(2, 6), ink)
