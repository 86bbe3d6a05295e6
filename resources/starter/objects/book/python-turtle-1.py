# A thick closed book with a golden emblem on its cover; we see either the ribbed spine or the page edges.
import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
cover, dim, foil = random.choice([("#8c1c2b", "#5c0f1b", "#f2c14e"), ("#1d3f72", "#10264a", "#e9d8a6"), ("#1f6b4f", "#113f2e", "#f4d58d"), ("#4b2a63", "#2d173e", "#f0b7d0"),
                                  ("#c9592b", "#86371a", "#fdf0d5"), ("#2b2d33", "#131418", "#d9b26a"), ("#0f7c8a", "#094d57", "#ffe8b8"), ("#7a4a2b", "#4b2b17", "#f3cf7a")])
wall, floor, mist = random.choice([("#f3e7d3", "#c9a47a", "#fbf5ea"), ("#cfe2e8", "#8ba7b0", "#e6f1f4"), ("#f6cfc0", "#d39c88", "#fbe4da"), ("#d9d3ea", "#a399c4", "#ebe7f5"),
                                   ("#dfe7c8", "#a3b184", "#eef3df"), ("#ffe39a", "#e0b04a", "#fff1c9")])
lines = ["#fff8e6", "#d8c8a4"]
side = random.choice([-1, 1])                 # -1: the spine shows on the left, 1: the page edges on the right
w, h = random.uniform(225, 290), random.uniform(320, 375)
dx, dy = side * random.uniform(55, 105), random.uniform(34, 58)
tilt = math.radians(random.uniform(-11, 11))


def at(u, v, t=0.0):
    """u, v across and up the cover (0..1), t through the book (0 front, 1 back)."""
    x, y = (u - 0.5) * w + (t - 0.5) * dx, (v - 0.5) * h + (t - 0.5) * dy
    return x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt) + 8


def fill(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()


def stroke(colour, width, points):
    turtle.goto(points[0]); turtle.pencolor(colour); turtle.width(width); turtle.pendown()
    for p in points[1:]:
        turtle.goto(p)
    turtle.penup()


# wall and table
turtle.bgcolor(wall)
room = random.choice(["arch", "dots", "stripes", "window"])
if room == "arch":
    fill(mist, [(-210, -300), (-210, 90)] + [(210 * math.cos(a / 20), 90 + 190 * math.sin(a / 20)) for a in range(63, -1, -1)] + [(210, -300)])
elif room == "dots":
    for n in range(60):
        turtle.goto(-290 + 64 * (n % 10) + 32 * (n // 10 % 2), 280 - 64 * (n // 10)); turtle.dot(22, mist)
elif room == "stripes":
    for x in range(-300, 300, 70):
        fill(mist, [(x, 300), (x + 35, 300), (x + 35, -300), (x, -300)])
else:
    for x in (-250, 10):
        fill(mist, [(x + 40, 260), (x + 280, 260), (x + 160, -300), (x - 80, -300)])
low = min(at(0, 0)[1], at(1, 0)[1])
fill(floor, [(-300, low + 62), (300, low + 62), (300, -300), (-300, -300)])
turtle.colormode(255)
for n in range(5):                              # a shadow on the table
    g = tuple(int(int(floor[i:i + 2], 16) * (0.88 - 0.07 * n)) for i in (1, 3, 5))
    fill("#%02x%02x%02x" % g, [(random.choice([30, 31]) + (255 - 14 * n) * math.cos(a / 10), low + 14 + (46 - 7 * n) * math.sin(a / 10)) for a in range(63)])
# back board, then the block of pages, inset on three sides
fill(dim, [at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)])
cut = 0.025
fill(lines[1], [at(0.02, 1 - cut, 0.04), at(1 - cut, 1 - cut, 0.04), at(1 - cut, 1 - cut, 0.95), at(0.02, 1 - cut, 0.95)])
leaves = int(abs(dx) / 4) + 6
for n in range(leaves):
    t = 0.05 + 0.9 * n / leaves
    stroke(lines[n % 2 if n % 5 else 0], 2, [at(0.02, 1 - cut, t), at(1 - cut, 1 - cut, t)])
if side == 1:
    fill(lines[1], [at(1 - cut, cut, 0.04), at(1 - cut, 1 - cut, 0.04), at(1 - cut, 1 - cut, 0.95), at(1 - cut, cut, 0.95)])
    for n in range(leaves):
        t = 0.05 + 0.9 * n / leaves
        stroke(lines[0] if n % 3 else "#bda67c", 2, [at(1 - cut, cut, t), at(1 - cut, 1 - cut, t)])
else:
    bend = [(-0.035 * math.sin(math.pi * t / 12), t / 12) for t in range(13)]
    fill(dim, [at(u, 0, t) for u, t in bend] + [at(u, 1, t) for u, t in reversed(bend)])
    for v in (0.12, 0.3, 0.5, 0.7, 0.88):     # raised bands
        fill(cover, [at(u - 0.014, v - 0.018, t) for u, t in bend] + [at(u - 0.014, v + 0.018, t) for u, t in reversed(bend)])
        stroke(foil, 2, [at(u - 0.004, v - 0.032, t) for u, t in bend])
    fill(foil, [at(-0.03, v, t) for v, t in ((0.56, 0.5), (0.6, 0.25), (0.64, 0.5), (0.6, 0.75))])
# ribbon, front board
tape = random.choice(["#d62839", "#f4f1de", "#3a86ff", None])
if tape:
    fill(tape, [at(0.3, 0.03, 0.5), at(0.36, 0.03, 0.5), at(0.39, -0.15, 0.35), at(0.35, -0.125, 0.35), at(0.31, -0.15, 0.35)])
fill(cover, [at(0, 0), at(1, 0), at(1, 1), at(0, 1)])
fill(dim, [at(0.07, 0), at(0.095, 0), at(0.095, 1), at(0.07, 1)])
stroke(dim, 3, [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)])
frame = random.randint(0, 2)
for inset in ((0.05,), (0.04, 0.075), (0.06, 0.075))[frame]:
    a, b, m = 0.1 + inset, 1 - inset, inset * w / h
    stroke(foil, 4 if inset < 0.06 else 2, [at(a, m), at(b, m), at(b, 1 - m), at(a, 1 - m), at(a, m)])
for u, su in ((1, -1), (0.1, 1)):             # metal corners or small leaves
    for v, sv in ((0, 1), (1, -1)):
        if frame == 2:
            fill(foil, [at(u, v), at(u + su * 0.17, v), at(u + su * 0.06, v + sv * 0.045), at(u, v + sv * 0.12)])
        else:
            turtle.goto(at(u + su * 0.13, v + sv * 0.1)); turtle.dot(13, foil)
cu, cv, r = 0.55, random.uniform(0.5, 0.58), random.uniform(0.2, 0.26)
ring = lambda rad, a, ox=0.0, oy=0.0: at(cu + (ox + rad * math.cos(a)), cv + (oy + rad * math.sin(a)) * w / h)
emblem = random.choice(["star", "moon", "heart", "sun", "leaf", "diamond"])
stroke(foil, 4, [ring(r + 0.07, a / 10) for a in range(64)])
if emblem == "star":
    fill(foil, [ring(r if n % 2 else r * 0.42, math.pi / 2 + math.pi * (n + 1) / 5) for n in range(10)])
elif emblem == "moon":
    fill(foil, [ring(r, a / 10) for a in range(64)]); fill(cover, [ring(r * 0.82, a / 10, 0.085, 0.04) for a in range(64)])
elif emblem == "heart":
    fill(foil, [at(cu + r * 0.06 * 16 * math.sin(a / 10) ** 3, cv + w / h * r * 0.06 * (13 * math.cos(a / 10) - 5 * math.cos(a / 5) - 2 * math.cos(0.3 * a) - math.cos(0.4 * a))) for a in range(64)])
elif emblem == "sun":
    fill(foil, [ring(r if n % 2 else r * 0.66, math.pi * n / 16) for n in range(32)]); fill(cover, [ring(r * 0.45, a / 10) for a in range(64)]); fill(foil, [ring(r * 0.36, a / 10) for a in range(64)])
elif emblem == "leaf":
    for n in range(-2, 3):
        b = math.pi / 2 + 0.62 * n
        fill(foil, [ring(r * t, b + 0.3 * s * math.sin(math.pi * t), 0, -0.07) for s, ts in ((1, range(11)), (-1, range(10, -1, -1))) for t in (q / 10 for q in ts)])
else:
    for n, q in enumerate((1, 0.72, 0.45)):
        fill((foil, cover, foil)[n], [ring(r * q, math.pi * k / 2) for k in range(4)])
turtle.done()
