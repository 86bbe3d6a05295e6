import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle(); turtle.penup()
bench, mark = random.choice([("#20406b", "#3a639a"), ("#d8b98a", "#b8925c"), ("#2b2b2e", "#414146"), ("#e9e6df", "#cfcabf"), ("#b5382e", "#cf5a4c"), ("#f2c23c", "#dba51f"), ("#3f6b57", "#57876f")])
steel, dim, shine, edge = random.choice([("#aeb6bd", "#7d868e", "#e9eef2", "#2a2f34"), ("#8b929a", "#5b626a", "#cdd5dc", "#15181b"), ("#c9b98f", "#94845c", "#f4ebcd", "#332a16")])
turtle.bgcolor(bench)
turn, k = math.radians(random.uniform(0, 360)), random.uniform(0.92, 1.08)
half, arm = random.uniform(165, 182), random.uniform(19, 27)
jaw, ringr, gap = random.uniform(60, 70), random.uniform(50, 60), random.uniform(24, 30)
tip = math.radians(15) * random.choice([-1, 1])
spin = lambda x, y, a=turn, s=k: (s * (x * math.cos(a) - y * math.sin(a)), s * (x * math.sin(a) + y * math.cos(a)))

def area(points, fill, line=None, pen=3, dx=0, dy=0):
    pts = [spin(*p) for p in points]
    turtle.color(line or fill, fill); turtle.pensize(pen); turtle.goto(pts[-1][0] + dx, pts[-1][1] + dy); turtle.pendown(); turtle.begin_fill()
    for x, y in pts: turtle.goto(x + dx, y + dy)
    turtle.end_fill(); turtle.penup()

if random.random() < .6:                 # squared paper or planks
    for v in range(-300, 301, random.choice([30, 50, 75])):
        turtle.pencolor(mark); turtle.pensize(2)
        for p, q in ((((-300, v), (300, v))), (((v, -300), (v, 300)))):
            turtle.goto(p); turtle.pendown(); turtle.goto(q); turtle.penup()
else:
    for _ in range(60):
        turtle.goto(random.randint(-300, 300), random.randint(-300, 300)); turtle.dot(random.randint(3, 14), mark)
for s in range(random.randint(1, 4)):    # hexagon nuts lying about
    a = turn + random.choice([1, -1]) * random.uniform(.9, 2.1); r = random.uniform(170, 250); x, y, w = r * math.cos(a), r * math.sin(a), random.uniform(20, 32)
    for size, c in ((w, dim), (w * .86, steel), (w * .45, edge), (w * .36, bench)):
        turtle.goto(x + size, y); turtle.color(edge if size == w else c, c); turtle.begin_fill()
        n = 6 if size > w * .5 else 16
        for i in range(n): turtle.goto(x + size * math.cos(i * math.tau / n), y + size * math.sin(i * math.tau / n))
        turtle.end_fill()

# the head: a round plate with a slot, tilted by 15 degrees against the arm
def head(grow=0):
    out = []
    for i in range(37):
        a = math.radians(38 + 284 * i / 36); out.append((jaw * math.cos(a) * 1.08, jaw * math.sin(a)))
    slot = [(jaw * .95, -gap), (-jaw * .02, -gap), (-jaw * .22, -gap * .5), (-jaw * .22, gap * .5), (-jaw * .02, gap), (jaw * .95, gap)]
    pts = [(x * (1 + grow / jaw), y * (1 + grow / jaw)) for x, y in out] + slot
    return [(half + x * math.cos(tip) - y * math.sin(tip), x * math.sin(tip) + y * math.cos(tip)) for x, y in pts]
bar = [(-half + 10, -arm * 1.15), (-half + 80, -arm * .85), (half - 90, -arm), (half - 30, -arm * 1.7), (half - 30, arm * 1.7), (half - 90, arm), (-half + 80, arm * .85), (-half + 10, arm * 1.15)]
disc = lambda r, n=40, cx=-half: [(cx + r * math.cos(i * math.tau / n), r * math.sin(i * math.tau / n)) for i in range(n)]
for p in (head(4), bar, disc(ringr + 4)): area(p, "#0e0d0d", dx=9, dy=-12)
area(bar, steel, edge, 5); area(head(), steel, edge, 5); area(disc(ringr), steel, edge, 5)
area([(-half + 20, -arm * .9), (-half + 80, -arm * .72), (half - 90, -arm * .85), (half - 40, -arm * 1.4), (half - 40, arm * 1.4), (half - 90, arm * .85), (-half + 80, arm * .72), (-half + 20, arm * .9)], steel)
area(disc(ringr - 4), steel); area(disc(ringr - 7)[:21] + disc(ringr - 13)[20::-1], shine)
area([p for p in head(-5)][6:30], steel)
area([(-half + 62, arm * .3), (half - 66, arm * .45), (half - 66, arm * .75), (-half + 62, arm * .58)], shine)
L = half - 70
area([(-L + 10, -arm * .5), (L - 14, -arm * .5), (L - 4, 0), (L - 14, arm * .18), (-L + 10, arm * .18), (-L, 0)], random.choice([dim, dim, "#c1272d", "#1f5fae"]), edge, 2)
for i in range(random.randint(4, 8)): area([(-60 + i * 16, -arm * .3), (-52 + i * 16, -arm * .3), (-52 + i * 16, 0), (-60 + i * 16, 0)], steel)
star = [(-half + (ringr * (.62 if i % 2 else .5)) * math.cos(i * math.tau / 24), (ringr * (.62 if i % 2 else .5)) * math.sin(i * math.tau / 24)) for i in range(24)]
area(star, bench, edge, 4)
area([(half + (jaw - 6) * math.cos(a) * .98, (jaw - 6) * math.sin(a)) for a in [math.radians(100 + i * 8) + tip for i in range(15)]] + [(half + (jaw - 14) * math.cos(a), (jaw - 14) * math.sin(a)) for a in [math.radians(100 + i * 8) + tip for i in range(14, -1, -1)]], shine)
turtle.done()
