import random
import turtle

wn = turtle.Screen()
wn.setup(600, 600)
wn.tracer(False)
p = turtle.Turtle()
p.hideturtle()

season = random.choice(["spring", "summer", "autumn", "winter"])
sky, ground, leaves = {
    "spring": ("#cfeaf5", "#8cc36a", ["#f6b6cf", "#f9d3e1", "#ee9fbe"]),
    "summer": ("#9fd8f5", "#69a84f", ["#2f7d3b", "#43964a", "#5fae58"]),
    "autumn": ("#f3dcc0", "#b6a04f", ["#d9541e", "#e8872b", "#b83b1d"]),
    "winter": ("#c9d3e6", "#f4f7fb", []),
}[season]
wn.bgcolor(sky)


def polygon(points, fill, edge=None, pen=1):
    p.penup()
    p.goto(points[0])
    p.pendown()
    p.pensize(pen)
    p.color(edge or fill, fill)
    p.begin_fill()
    for q in points[1:] + points[:1]:
        p.goto(q)
    p.end_fill()


def box(x, y, w, h, fill, edge=None, pen=1):
    polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, edge, pen)


def dot(x, y, size, colour):
    p.penup()
    p.goto(x, y)
    p.dot(size, colour)


def branch(length, width):
    if length < 9:
        if leaves:
            p.dot(random.randint(12, 20), random.choice(leaves))
        return
    p.pensize(width)
    p.pencolor("#5b4132")
    p.forward(length)
    here, way = p.position(), p.heading()
    for turn in (random.randint(18, 34), -random.randint(18, 34)):
        p.penup()
        p.goto(here)
        p.setheading(way + turn)
        p.pendown()
        branch(length * random.uniform(0.66, 0.8), max(1, width * 0.66))


dot(random.choice([-210, 200]), random.randint(190, 240), 70, "#fff2c2")
polygon([(-310, -60), (-180, -10), (-40, -50), (120, 10), (310, -55), (310, -310), (-310, -310)], {"winter": "#dfe7f2"}.get(season, "#9dbb7c"))
box(-310, -310, 620, 215, ground)

tree = random.choice([-1, 1])
p.penup()
p.goto(tree * 232, -120)
p.setheading(90)
p.pendown()
branch(random.randint(62, 78), 13)

# a gabled house seen from the corner: a front with the gable, a side in the shade
wall = random.choice([("#f3e3c3", "#d5bf95"), ("#c9533e", "#9b3a2c"), ("#f5f2ea", "#d3cec2"), ("#8fb3c9", "#6b8fa6"), ("#e9b949", "#c4942c")])
roof = random.choice([("#7a3b2e", "#8f4a3a"), ("#3e4652", "#525c6b"), ("#a3512b", "#bd6536")])
side = -tree
front = random.randint(150, 180)
depth = random.randint(130, 165)
high = random.choice([130, 150, 215])
gable = random.randint(95, 125)
base, near, corner = -130, -side * (front + 10), side * 10


def fx(x):
    return corner - side * x


eave = base + high
far = fx(-depth)
polygon([(corner, base), (far, base + 16), (far, eave + 2), (corner, eave)], wall[1])
polygon([(corner, base), (fx(front), base), (fx(front), eave), (fx(front / 2), eave + gable), (corner, eave)], wall[0])
chimney = fx(-depth * 0.55)
box(chimney - 17, eave + gable * 0.5, 34, gable * 0.75, "#9a4a3a")
box(chimney - 21, eave + gable * 1.22, 42, 9, "#5a2f27")
for k in range(random.choice([0, 4, 5])):
    dot(chimney + k * 13 * random.uniform(0.6, 1.4), eave + gable * 1.35 + 20 * k, 18 + 7 * k, "#eceff2")
apex = (fx(front / 2), eave + gable)
back = (fx(front / 2 - depth * 0.95), eave + gable + 4)
snow = season == "winter"
polygon([apex, back, (fx(-depth - 14), eave - 12), (fx(-12), eave - 16)], "#f8fafd" if snow else roof[1])
for k in range(1, 7):
    s = k / 7
    p.penup()
    p.goto(apex[0] + s * (fx(-12) - apex[0]), apex[1] + s * (eave - 16 - apex[1]))
    p.pendown()
    p.pencolor("#dde4ee" if snow else roof[0])
    p.pensize(2)
    p.goto(back[0] + s * (fx(-depth - 14) - back[0]), back[1] + s * (eave - 12 - back[1]))
p.penup()
p.pensize(15)
p.pencolor("#f8fafd" if snow else roof[0])
p.goto(fx(-12), eave - 16)
p.pendown()
p.goto(apex)
p.goto(fx(front + 12), eave - 16)

lit = random.random() < 0.4
pane = "#ffd97a" if lit else "#bfe0ee"


def window(x, y, w, h):
    box(x - w / 2, y, w, h, pane, "#ffffff", 5)
    box(x - 1.5, y, 3, h, "#ffffff")
    box(x - w / 2, y + h / 2 - 1.5, w, 3, "#ffffff")
    box(x - w / 2 - 5, y - 8, w + 10, 7, "#f8fafd" if snow else "#8a6a4f")


door = random.choice(["#2d5d7b", "#7b2d43", "#2f6b4f", "#8a5a2b"])
dx = fx(front * random.choice([0.5, 0.28]))
box(dx - 27, base, 54, 88, "#ffffff")
box(dx - 22, base, 44, 83, door)
box(dx - 14, base + 44, 28, 28, pane)
dot(dx + 14, base + 38, 7, "#f0c94a")
box(dx - 36, base - 9, 72, 9, "#a9a59c")
window(fx(front * 0.77), base + 44, 36, 46)
if dx == fx(front * 0.5):
    window(fx(front * 0.2), base + 44, 36, 46)
if high > 200:
    window(fx(front * 0.27), base + 138, 36, 48)
    window(fx(front * 0.73), base + 138, 36, 48)
dot(fx(front / 2), eave + gable * 0.36, 40, "#ffffff")
dot(fx(front / 2), eave + gable * 0.36, 30, pane)
for s in (0.3, 0.72):
    x = corner + (far - corner) * s
    for level in ([56, 142] if high > 200 else [56]):
        window(x, base + level + 10 * s, 30, 44)

polygon([(dx - 24, base - 9), (dx + 24, base - 9), (dx + 70, -310), (dx - 40, -310)], "#d8cbb0" if not snow else "#cfd6e0")
for _ in range(26):
    x = random.choice([random.randint(-300, int(dx) - 70), random.randint(int(dx) + 80, 340)])
    y = random.randint(-290, -165)
    if season in ("spring", "summer"):
        dot(x, y, 9, random.choice(["#ffffff", "#f25f5c", "#ffe066", "#b388eb"]))
        dot(x, y, 4, "#f5b700")
    elif season == "autumn":
        dot(x, y, 8, random.choice(leaves))
if snow:
    for _ in range(90):
        dot(random.randint(-300, 300), random.randint(-300, 300), random.randint(3, 8), "#ffffff")
wn.update()
turtle.done()
