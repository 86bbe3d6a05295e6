import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle(); turtle.penup()
water = random.choice(["#0b3954", "#087e8b", "#bfd7ea", "#f7f3e3", "#1d2b53", "#a0e8e0", "#ffb997"])
night = int(water[1:3], 16) < 90
chalk = "#f5f7f2" if night else "#24323f"
skin = random.choice(["#8fa6b8", "#b7c6d2", "#6f8aa0"] if night else ["#52697d", "#7390a5", "#3d5166"])
turtle.bgcolor(water)
side, size = random.choice([-1, 1]), random.uniform(0.92, 1.08)
tilt = math.radians(random.uniform(-30, 50))

def place(x, y):
    x, y = x * size, y * size
    return side * (x * math.cos(tilt) - y * math.sin(tilt)), x * math.sin(tilt) + y * math.cos(tilt)

def curve(points, closed):
    """Catmull-Rom through the points."""
    n, out = len(points), []
    for i in range(n if closed else n - 1):
        a, b, c, e = (points[(i + k) % n] if closed else points[max(0, min(n - 1, i + k))] for k in (-1, 0, 1, 2))
        for t in (k / 8 for k in range(8)):
            out.append(tuple(.5 * (2 * b[j] + (c[j] - a[j]) * t + (2 * a[j] - 5 * b[j] + 4 * c[j] - e[j]) * t * t + (3 * b[j] - a[j] - 3 * c[j] + e[j]) * t ** 3) for j in (0, 1)))
    return [place(*p) for p in out + ([] if closed else [points[-1]])]

def draw(points, fill=None, pen=4, closed=True):
    q = curve(points, closed)
    turtle.color(chalk, fill or chalk); turtle.pensize(pen)
    turtle.goto(q[0]); turtle.pendown()
    if fill: turtle.begin_fill()
    for p in q[1:] + q[:1] * closed: turtle.goto(p)
    if fill: turtle.end_fill()
    turtle.penup()

# rings and bubbles in the water behind
for _ in range(random.randint(8, 24)):
    x, y, r = random.randint(-290, 290), random.randint(-290, 290), random.randint(4, 16)
    turtle.goto(x, y - r); turtle.color(chalk); turtle.pensize(2); turtle.pendown(); turtle.circle(r); turtle.penup()
belly = "#ffffff" if not night else "#dfe8ee"
draw([(-196, -18), (-226, 20), (-268, 48), (-248, 6), (-262, -40), (-226, -36), (-192, -30)], skin)
draw([(10, 60), (-24, 122), (-66, 150), (-58, 110), (-74, 58)], skin)
draw([(96, -50), (92, -96), (60, -124), (56, -80)], skin)
draw([(262, -14), (236, 6), (206, 18), (178, 58), (110, 84), (20, 82), (-80, 58), (-160, 12), (-206, -14), (-206, -32), (-150, -30), (-60, -58), (60, -74), (160, -58), (204, -30), (256, -28)], skin)
draw([(256, -25), (206, -22), (150, -16), (60, -26), (-60, -46), (-130, -36), (-60, -57), (60, -73), (160, -57), (204, -30)], belly, 2)
draw([(76, -18), (60, -82), (14, -128), (4, -126), (20, -70), (26, -22)], skin)
draw([(254, -20), (216, -16), (182, -10), (170, 2)], None, 3, False)
draw([(158, 14), (166, 22), (176, 14), (166, 6)], "#10151b", 2)
turtle.goto(place(168, 17)); turtle.dot(4, "#ffffff")
for k in range(7):                                    # chalk hatching gives the back its roundness
    draw([(-70 + 32 * k, 52 + 3 * k - 0.6 * k * k), (-62 + 32 * k, 36), (-50 + 32 * k, 24)], None, 2, False)
turtle.goto(place(96, 84)); turtle.dot(7, chalk)
if random.random() < 0.5:
    for k in range(12):                               # breath
        a = random.uniform(0.8, 2.3)
        turtle.goto(place(96 + 12 * math.cos(a), 92 + 12 * math.sin(a))); turtle.color(chalk); turtle.pensize(2); turtle.pendown()
        turtle.goto(place(96 + 52 * math.cos(a), 92 + 52 * math.sin(a))); turtle.penup()
turtle.done()
