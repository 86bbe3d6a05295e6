import math
import random
import turtle
# Plump birds sit on sagging power lines beside a wooden pole, before a wide sky.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
high, low, land, orb, dark_sky = random.choice([
    ("#5fb0e0", "#e8f4ef", "#7fae6b", "#fff6d0", False), ("#f6a15c", "#fdeeb8", "#a8603f", "#fffbe6", False), ("#f3a9b5", "#fdf0dc", "#9a7f92", "#fff6ea", False),
    ("#1b2350", "#53619e", "#0d1230", "#fdf3cf", True), ("#3b1f4e", "#a44a63", "#1d0f2a", "#ffd9a0", True), ("#b9c6cc", "#eef1ee", "#7d8a8a", "#ffffff", False), ("#8fd3c8", "#fdf6d8", "#5f9484", "#ffffff", False)])
bold = [("#2b2d42", "#181a2a", "#3f4262", "#e9a23b"), ("#7a4a2b", "#4b2c19", "#c98d5b", "#3a2a20"), ("#c1352c", "#7d1d1b", "#e8836b", "#3b2a20"),
        ("#2a5d9c", "#173a69", "#e08a4a", "#20242e"), ("#4d5a52", "#2f3833", "#b9473c", "#2a2a26"), ("#3f6b3a", "#264425", "#d8b93c", "#57362a")]
pale = [("#f4efe2", "#c9c1b2", "#ffffff", "#f0a040"), ("#ffd34d", "#d99a26", "#fff0b0", "#f07f2e"), ("#9fd8f0", "#5fa4cc", "#f6d6b8", "#f2b04a"), ("#f7a8a0", "#d0696b", "#fde0d4", "#ffd060")]
flock = random.sample(pale if dark_sky else bold, 4)
flock = random.choice([flock, flock[:2], flock[:1]])
def mix(a, b, t):
    return "#" + "".join("%02x" % round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))
def shape(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()
def bow(*p, n=9):
    return [tuple((1 - t) ** 2 * a[m] + 2 * t * (1 - t) * b[m] + t * t * c[m] for m in (0, 1))
            for a, b, c in zip(p[0::2], p[1::2], p[2::2]) for t in [i / n for i in range(n + 1)]]
def stroke(colour, width, points):
    turtle.pencolor(colour); turtle.pensize(width); turtle.goto(points[0]); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()
def bird(x, y, size, way, lean, fat, kind):
    body, wing, breast, beak = kind
    def put(points):
        c, s = math.cos(lean), math.sin(lean)
        return [(x + size * way * (c * u * fat - s * v), y + size * (s * u * fat + c * v)) for u, v in points]
    for u in (-3, 11):
        stroke(beak, 3.4 * size, put([(u, 14), (u + 1, 0), (u + 7, 0)]))
    shape(wing, put([(-24, 26), (-14, 10), (-42, -44), (-56, -38)]))                          # tail hangs below the wire
    shape(body, put(bow((36, 76), (50, 40), (20, 8), (0, 0), (-22, 12), (-40, 30), (-30, 52), (-16, 84), (-2, 98), (20, 116), (37, 98), (44, 86), (36, 76))))
    shape(breast, put(bow((36, 74), (49, 42), (20, 9), (2, 16), (8, 46), (16, 70), (36, 74))))
    shape(wing, put(bow((-20, 66), (20, 60), (6, 32), (-8, 8), (-46, -16), (-40, 28), (-20, 66))))
    for k in range(3):
        stroke(mix(wing, breast, 0.55), 2 * size, put(bow((-2 - 9 * k, 46 - 8 * k), (-10 - 8 * k, 22 - 8 * k), (-32 - 4 * k, 0 - 2 * k), n=5)))
    shape(beak, put([(37, 95), (59, 86), (38, 79)]))
    turtle.goto(put([(25, 93)])[0]); turtle.dot(9.5 * size, "#ffffff"); turtle.goto(put([(26, 93)])[0]); turtle.dot(6.5 * size, "#101014")

for i in range(30):                                                                           # sky in bands
    shape(mix(low, high, i / 29), [(-300, -300 + 20 * i), (300, -300 + 20 * i), (300, -278 + 20 * i), (-300, -278 + 20 * i)])
turtle.goto(random.uniform(-200, 200), random.uniform(-60, 200)); d = random.uniform(90, 230)
for i in range(5):
    turtle.dot(d * (1.5 - 0.125 * i), mix(mix(low, high, 0.5), orb, 0.15 + 0.2 * i))
for _ in range(random.choice([0, 3, 5])):                                                     # flat clouds
    cx, cy, w = random.uniform(-280, 280), random.uniform(-130, 270), random.uniform(60, 130)
    shape(mix(low, "#ffffff", 0.1 if dark_sky else 0.55), [(cx + w * math.cos(a / 5), cy + (0.3 if a < 16 else 0.1) * w * math.sin(a / 5) * (1 + 0.3 * math.sin(a))) for a in range(32)])
house, phase = random.random() < 0.5, random.uniform(0, 6)
for k in (0, 1):                                                                              # roofs or hills far below
    ground = [(-300, -300)]
    for i in range(11):
        u = -300 + 60 * i + 20 * k
        h = random.uniform(30, 60) if house else 46 + 22 * math.sin(phase + i * 0.8 + 2 * k)
        base = -262 + 30 * (1 - k)
        ground += [(u, base + h - 40), (u + 10, base + h), (u + 26, base + h + 14), (u + 44, base + h), (u + 52, base + h - 40)] if house else [(u, base + h - 14)]
    shape(mix(land, low, 0.5 - 0.4 * k), ground + [(320, -230), (320, -300)])
side, wood = random.choice([-1, 1]), random.choice(["#5b4233", "#3c332e", "#6f6a63"]) if not dark_sky else random.choice(["#171320", "#2c2024"])
px, tilt, sag = side * random.uniform(205, 255), random.uniform(-0.06, 0.06), random.uniform(0.1, 0.3)
levels = random.choice([[20], [130, -90], [110, -110], [165, 10, -140]])
shape(wood, [(px - 13, -300), (px + 13, -300), (px + 10, 262), (px - 10, 262)])
shape(mix(wood, "#ffffff", 0.25), [(px - 9, -300), (px - 4, -300), (px - 4, 262), (px - 8, 262)])
size = {1: 1.6, 2: 1.22, 3: 0.95}[len(levels)] * random.uniform(0.92, 1.1)
for h in levels:
    line = lambda u: h + tilt * (u - px) - sag * abs(u - px) * (1 - abs(u - px) / 700)
    shape(wood, [(px - 46, h - 26), (px + 46, h - 26), (px + 46, h - 10), (px - 46, h - 10)])
    turtle.goto(px, h - 2); turtle.dot(24, "#e6efe9"); turtle.goto(px, h + 3); turtle.dot(15, mix("#9cc4b8", wood, 0.3))
    stroke("#0c0c14" if not dark_sky else "#05060e", 4, [(u, line(u)) for u in range(-310, 311, 20)])
    u = (-235 if side > 0 else -145) + random.uniform(0, 40)
    while u < (150 if side > 0 else 235):
        if random.random() < 0.8 or h == levels[0]:
            bird(u, line(u) + 2, size * random.uniform(0.85, 1.05), random.choice([-1, 1]), random.uniform(-0.25, 0.3), random.uniform(0.9, 1.25), random.choice(flock))
        u += size * random.uniform(92, 150)
turtle.done()
