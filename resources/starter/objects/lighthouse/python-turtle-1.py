import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
# like a linocut: few inks, a pier head in a rough sea, rings of light about the lamp
paper, sea, ink, glow = random.choice([("#f4e8cf", "#2f6d80", "#14222e", "#f2b134"), ("#1d2a4d", "#33568c", "#0b1126", "#ffdf6b"), ("#f3b79b", "#8a4f7d", "#2a1636", "#fff0b8"),
                                       ("#cfe6ea", "#3f8f9f", "#123741", "#ff8552"), ("#2b2b30", "#5b6068", "#101013", "#f6e27a"), ("#e9d36a", "#3d7a68", "#173026", "#ffffff")])
band = random.choice(["#c8322b", ink, "#1f6f5c", "#e07a1f", "#2b4f9c"])
white = "#fbf7ec"
x0 = random.choice([-1, 1]) * random.uniform(10, 95)
foot, height = random.uniform(-165, -130), random.uniform(255, 300)
broad, narrow = random.uniform(56, 70), random.uniform(32, 40)
pattern = random.choice(["bands", "bands", "spiral", "halves", "chequers", "plain"])
storm = random.random() < 0.5


def cut(points, colour, edge=None, pen=3):
    turtle.color(edge or colour, colour)
    turtle.pensize(pen if edge else 1)
    turtle.penup()
    turtle.goto(points[-1])
    turtle.pendown()
    turtle.begin_fill()
    for q in points:
        turtle.goto(q)
    turtle.end_fill()


def ring(x, y, r, colour, pen):
    turtle.penup()
    turtle.goto(x, y - r)
    turtle.pendown()
    turtle.pencolor(colour)
    turtle.pensize(pen)
    turtle.circle(r)


def wave(y, high, long, colour, crest, shift):
    """A row of waves whose tops curl over."""
    lip = []
    for x in range(-320, 321, 8):
        p = (x + shift) / long * math.tau
        lip.append((x + high * 0.5 * math.cos(p), y + high * (1 - abs(math.sin(p / 2))) ** 1.3 * 1.6))
    cut(lip + [(340, -340), (-340, -340)], colour, crest, 4)


turtle.bgcolor(paper)
top = foot + height
lx, ly = x0, top + 40                                        # the lamp
for k in range(9, 0, -1):                                    # light goes out in rings
    ring(lx, ly, 26 + k * 36, glow, max(1, 8 - k))
if random.random() < 0.6:
    for s in (-1, 1):
        turn = math.radians(random.uniform(-12, 12))
        far = [(lx + s * 700 * math.cos(turn + a), ly + 700 * math.sin(turn + a)) for a in (-0.13, 0.13)]
        cut([(lx, ly)] + far, glow)
if storm:
    for _ in range(70):                                      # rain as slanting cuts
        x, y = random.randint(-300, 320), random.randint(-140, 300)
        cut([(x, y), (x - 14, y - 34), (x - 12, y - 34)], sea)
else:
    for _ in range(3):
        x, y = random.randint(-260, 200), random.randint(120, 260)
        for k in range(4):
            cut([(x - 10 * k, y - 11 * k), (x + 100 + 14 * k - 5 * k * k, y - 11 * k), (x + 90, y - 6 - 11 * k), (x + 6, y - 6 - 11 * k)], white)
    for _ in range(random.randint(2, 6)):                    # gulls
        x, y = random.randint(-270, 270), random.randint(40, 270)
        cut([(x - 18, y + 8), (x - 7, y + 9), (x, y), (x + 8, y + 9), (x + 18, y + 6), (x + 8, y + 5), (x, y - 5), (x - 8, y + 4)], ink)
wave(foot + 6, 16, 90, sea, paper, random.randint(0, 90))

# pier of great stones
px = 150
cut([(x0 - px, foot), (x0 + px, foot), (x0 + px + 26, -300), (x0 - px - 26, -300)], ink)
for r in range(5):
    for k in range(-4, 4):
        a = x0 + k * 40 + (r % 2) * 20
        if abs(a + 18 - x0) < px - 12:
            cut([(a + 2, foot - 12 - r * 24), (a + 35, foot - 12 - r * 24), (a + 35, foot - 31 - r * 24), (a + 2, foot - 31 - r * 24)], random.choice([sea, "#8d8a84", "#a9a49a"]))
cut([(x0 - px - 8, foot + 10), (x0 + px + 8, foot + 10), (x0 + px + 8, foot - 4), (x0 - px - 8, foot - 4)], white, ink)

# tower
edge = lambda t: broad + (narrow - broad) * t ** 0.8
cut([(x0 - edge(k / 12), foot + 10 + (height - 10) * k / 12) for k in range(13)] + [(x0 + edge(k / 12), foot + 10 + (height - 10) * k / 12) for k in range(12, -1, -1)], white, ink, 5)
span = lambda a, b, l, r: [(x0 + l * edge(a), foot + 10 + (height - 10) * a), (x0 + r * edge(a), foot + 10 + (height - 10) * a), (x0 + r * edge(b), foot + 10 + (height - 10) * b), (x0 + l * edge(b), foot + 10 + (height - 10) * b)]
n = random.randint(3, 4)
for k in range(n):
    a, b = (2 * k + 1) / (2 * n + 1), (2 * k + 2) / (2 * n + 1)
    if pattern == "bands":
        cut(span(a, b, -1, 1), band)
    elif pattern == "spiral":
        q, r = span(a - 0.09, b - 0.09, -1, 1), span(a + 0.07, b + 0.07, -1, 1)
        cut([q[0], r[1], r[2], q[3]], band)
    elif pattern == "chequers":
        cut(span((k + 0.1) / n, (k + 0.55) / n, -1, 0), band)
        cut(span((k + 0.55) / n, (k + 1) / n, 0, 1), band)
if pattern == "halves":
    cut(span(0, 1, 0, 1), band)
for k in range(26):                                          # shadow cut in strokes on the right
    a = 0.02 + k / 27
    cut(span(a, a + 0.012, 0.95 - 0.5 * abs(math.sin(k * 1.7)), 1), ink)
for a in (0.3, 0.55, 0.78):
    w = 9 / edge(a)
    cut(span(a, a + 0.08, -w - 0.2, w - 0.2), glow if random.random() < 0.6 else ink, ink)
cut([(x0 - 17, foot + 10), (x0 - 17, foot + 44), (x0 - 8, foot + 54), (x0 + 8, foot + 54), (x0 + 17, foot + 44), (x0 + 17, foot + 10)], ink)

# gallery with its rail, lantern with panes, dome and vane
w = narrow + 18
cut([(x0 - narrow, top - 8), (x0 + narrow, top - 8), (x0 + w, top + 6), (x0 - w, top + 6)], ink)
cut([(x0 - 26, top + 6), (x0 + 26, top + 6), (x0 + 26, top + 66), (x0 - 26, top + 66)], glow, ink, 4)
cut([(x0 + 9 * math.cos(k), top + 36 + 13 * math.sin(k)) for k in range(7)], white)
for dx in (-9, 9):
    cut([(x0 + dx - 1, top + 6), (x0 + dx + 1, top + 6), (x0 + dx + 1, top + 66), (x0 + dx - 1, top + 66)], ink)
for k in range(9):
    x = x0 - w + 2 * w * k / 8
    cut([(x - 1, top + 6), (x + 1, top + 6), (x + 1, top + 28), (x - 1, top + 28)], ink)
cut([(x0 - w, top + 26), (x0 + w, top + 26), (x0 + w, top + 30), (x0 - w, top + 30)], ink)
cut([(x0 + 36 * math.cos(math.pi * k / 12), top + 66 + 32 * math.sin(math.pi * k / 12)) for k in range(13)], band if pattern != "plain" else ink, ink, 4)
cut([(x0 - 2, top + 96), (x0 + 2, top + 96), (x0 + 1, top + 122), (x0 - 1, top + 122)], ink, ink)
for k in range(3):                                           # breakers before the pier
    wave(-205 - 34 * k, (30 if storm else 18) - 3 * k, 120 - 12 * k, sea if k % 2 == 0 else ink, white, random.randint(0, 120))
turtle.done()
