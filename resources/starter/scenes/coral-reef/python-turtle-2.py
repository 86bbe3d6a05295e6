import math, random, turtle

R = random.uniform
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle()
deep, pale, sand = random.choice([("#0b4f7a", "#4fb4d8", "#e6d3a3"), ("#0a3d4f", "#2fa3a0", "#cdbb8c"), ("#1b2a63", "#6a8fe0", "#b9a98a"), ("#1c8fae", "#a4ecec", "#f2e2b8"), ("#10243c", "#3f74a6", "#9a8f70")])
corals = ["#ff5f52", "#f7b32b", "#ee5aa0", "#a86cf0", "#ff9a6a", "#6fe0b4", "#f6efd8", "#e02f3a"]

def mix(a, b, t):
    return "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))

def fill(points, c):
    turtle.penup(); turtle.goto(points[0]); turtle.fillcolor(c); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()

def line(points, c, w):
    turtle.penup(); turtle.goto(points[0]); turtle.pencolor(c); turtle.pensize(w); turtle.pendown()
    for p in points[1:]: turtle.goto(p)
    turtle.penup()

def dot(x, y, r, c): turtle.penup(); turtle.goto(x, y); turtle.dot(2 * r, c)
def oval(x, y, a, b, c): fill([(x + a * math.cos(k * .2618), y + b * math.sin(k * .2618)) for k in range(24)], c)

turtle.bgcolor(deep)
for k in range(20):                                                  # the water grows bright towards the surface
    fill([(-310, 305 - 26 * k), (310, 305 - 26 * k), (310, 277 - 26 * k), (-310, 277 - 26 * k)], mix(pale, deep, min(1, (k + 2) / 16)))
for k in range(5):                                                   # shafts of light, fading downwards
    x, w = R(-260, 300), R(18, 44)
    for j in range(8): fill([(x - 26 * j, 305 - 52 * j), (x + w - 25 * j, 305 - 52 * j), (x + w - 24 - 25 * j, 253 - 52 * j), (x - 26 - 26 * j, 253 - 52 * j)], mix(mix(pale, "#ffffff", .2), deep, min(1, (2 * j + 4) / 17)))
p = R(0, 6)
for y, q, t in ((-150, 60, .75), (-185, 80, .5)):                    # far reef in haze
    fill([(-310, -310)] + [(x, y + 24 * math.sin(x / q + p) + 9 * math.sin(x / 13)) for x in range(-310, 311, 10)] + [(310, -310)], mix("#5a4a6a", deep, t))
fx, fy = R(-200, 200), R(60, 220)
for k in range(16): x, y = fx + R(-80, 80), fy + R(-36, 36); oval(x, y, 9, 4, mix(pale, "#ffffff", .5)); fill([(x - 7, y), (x - 15, y + 5), (x - 15, y - 5)], mix(pale, "#ffffff", .5))
fill([(-310, -310)] + [(x, -222 + 12 * math.sin(x / 90 + p)) for x in range(-310, 311, 10)] + [(310, -310)], sand)
for k in range(9): x, y = R(-300, 240), R(-296, -240); line([(x, y), (x + 30, y + 5), (x + 60, y)], mix(sand, "#5a4020", .3), 3)

def branch(x, y, a, l, w, c):
    u, v = x + l * math.cos(a), y + l * math.sin(a)
    line([(x, y), (u, v)], mix(c, "#000028", .4), w + 2); line([(x + w * .2, y), (u + w * .2, v)], c, max(2, w * .66))
    if l < 20: dot(u, v, w * .7 + 2, mix(c, "#ffffff", .55)); return
    for s in (-1, 1): branch(u, v, a + s * R(.25, .6), l * R(.66, .8), w * .74, c)

def fan(x, y, r, c):
    arc = [math.pi * (.14 + .72 * k / 14) for k in range(15)]
    fill([(x, y)] + [(x + r * math.cos(a), y + r * math.sin(a) + 5 * (k % 2)) for k, a in enumerate(arc)], mix(c, "#000028", .5))
    for a in arc: line([(x, y), (x + r * .98 * math.cos(a + .05 * math.sin(9 * a)), y + r * .98 * math.sin(a))], c, 4)
    for f in (.35, .55, .75, .92): line([(x + f * r * math.cos(a), y + f * r * math.sin(a)) for a in arc], mix(c, "#ffffff", f * .5), 3)

def brain(x, y, r, c):
    for f, dx, t in ((1, 0, .45), (.9, .06, .2), (.72, .14, 0), (.45, .24, -.3)):
        fill([(x + dx * r + f * r * math.cos(k * .157), y + dx * r * .5 + .8 * f * r * math.sin(k * .157)) for k in range(21)], mix(c, "#000028", t) if t >= 0 else mix(c, "#ffffff", -t))
    for q in (.2, .4, .6, .8): line([(x + r * (q + .05 * math.sin(3 * k + 9 * q)) * math.cos(k * .157), y + .8 * r * (q + .05 * math.sin(3 * k + 9 * q)) * math.sin(k * .157)) for k in range(21)], mix(c, "#000028", .55), 3)

def sponge(x, y, r, c):
    for k in range(3):
        u, w, h = x + (k - 1) * r * .42, r * .2, r * (1.25, .8, 1.05)[k]
        fill([(u - w, y - 6), (u - w * 1.15, y + h), (u + w * 1.15, y + h), (u + w, y - 6)], mix(c, "#000028", .3)); fill([(u, y - 6), (u, y + h), (u + w * 1.15, y + h), (u + w, y - 6)], c)
        oval(u, y + h, w * 1.15, w * .5, mix(c, "#ffffff", .4)); oval(u, y + h, w * .8, w * .3, mix(c, "#000028", .7))

def anemone(x, y, r, c):
    for k in range(15):
        a = math.pi * (.08 + .84 * k / 14)
        arm = [(x + r * (.25 + .75 * t) * math.cos(a) + 7 * math.sin(6 * t + k), y + r * .85 * t * math.sin(a)) for t in (0, .35, .7, 1)]
        line(arm, mix(c, "#000028", .15 + .3 * (k % 2)), 10); line(arm, mix(c, "#ffffff", .2), 4); dot(*arm[-1], 6, mix(c, "#ffffff", .7))

def fish(x, y, s, way, c, stripe):
    P = lambda pts: [(x + way * u * s, y + v * s) for u, v in pts]
    fill(P([(-.75, 0), (-1.5, .62), (-1.3, 0), (-1.5, -.62)]), stripe); fill(P([(.3, .5), (-.15, 1.0), (-.75, .85), (-.6, .3)]), stripe); fill(P([(.2, -.5), (-.2, -.95), (-.6, -.4)]), stripe)
    oval(x, y, s, .64 * s, mix(c, "#000028", .28)); oval(x + way * .02 * s, y + .07 * s, .97 * s, .55 * s, c); oval(x, y + .32 * s, .6 * s, .16 * s, mix(c, "#ffffff", .35))
    for u in (-.4, .22): h = .62 * math.sqrt(1 - u * u); fill(P([(u - .09, h), (u + .11, h), (u + .17, 0), (u + .11, -h), (u - .09, -h), (u - .03, 0)]), stripe)
    fill(P([(.15, -.05), (-.3, .08), (-.28, -.3)]), mix(c, "#ffffff", .5)); line(P([(.9, -.16), (.76, -.2)]), "#202020", 2)
    dot(x + way * .62 * s, y + .14 * s, .16 * s, "#ffffff"); dot(x + way * .65 * s, y + .14 * s, .09 * s, "#101010")

kinds, last = [branch, fan, brain, anemone, sponge], None
for y, k in ((-190, .8), (-236, 1.05)):
    x = -285 + R(0, 40)
    while x < 290:
        kind, c = random.choice([q for q in kinds if q is not last]), random.choice(corals)
        oval(x, y - 6, 62 * k, 26 * k, mix("#4a3f50", deep, .35)); oval(x + 8, y + 1, 44 * k, 15 * k, mix("#8a7a80", deep, .35))
        if kind is branch: branch(x, y, math.pi / 2 + R(-.15, .15), 60 * k, 15 * k, c)
        else: kind(x, y, R(66, 104) * k, c)
        x, last = x + R(80, 125) * k, kind
sx, sy, c = R(-240, 240), -272, random.choice(["#ff7a3a", "#e8404a", "#ffc23a"])
for f, t in ((1, .4), (.82, 0)): fill([(sx + f * (30, 11)[k % 2] * math.sin(k * .628), sy + f * (26, 9)[k % 2] * math.cos(k * .628)) for k in range(10)], mix(c, "#000028", t))
for _ in range(random.randint(3, 6)): fish(R(-220, 220), R(-70, 215), R(28, 54), random.choice([-1, 1]), *random.choice([("#ff7f11", "#ffffff"), ("#ffd60a", "#1d3557"), ("#4cc9f0", "#f72585"), ("#f1faee", "#222222"), ("#ef476f", "#ffd166")]))
for _ in range(random.randint(6, 18)): x, y, r = R(-290, 290), R(-140, 290), R(3, 8); dot(x, y, r, mix(pale, "#ffffff", .6)); dot(x, y, r * .7, mix(pale, deep, .4)); dot(x - r * .3, y + r * .3, r * .25, "#ffffff")
turtle.done()
