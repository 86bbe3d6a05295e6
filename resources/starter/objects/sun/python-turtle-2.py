# The sun with rays in two tones, with or without a face, above hills, sea, dunes or clouds
import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0); turtle.hideturtle()
sky, low, land = random.choice([("#6cc4ee", "#e3f6fd", "#5aa35c"), ("#2f86c9", "#a9dcf2", "#2f7d5c"), ("#e8827f", "#ffe0c2", "#7a4560"), ("#14213d", "#46598e", "#0c1428"),
                                ("#cfe6e0", "#fffaf0", "#7fae8c"), ("#4b2c5e", "#d9687a", "#2b1838"), ("#58bfae", "#e4f7ef", "#24685e")])
core, glow, edge = random.choice([("#ffd23f", "#ffb703", "#e8650a"), ("#ffe66d", "#ffc300", "#e2520a"), ("#ffb627", "#ff8c1a", "#c81f22"), ("#fff3a3", "#ffdd4a", "#e38e0c")])
turtle.bgcolor(sky)
mix = lambda a, b, t: "#" + "".join("%02x" % int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))

def fill(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.fillcolor(colour)
    turtle.begin_fill()
    for q in points[1:]:
        turtle.goto(q)
    turtle.end_fill()

def dot(x, y, size, colour):
    turtle.penup(); turtle.goto(x, y); turtle.dot(size, colour)

def arc(x, y, rx, ry, a0, a1, wide, colour):
    turtle.color(colour); turtle.pensize(wide)
    for k in range(17):
        a = math.radians(a0 + (a1 - a0) * k / 16)
        turtle.goto(x + rx * math.cos(a), y + ry * math.sin(a))
        turtle.pendown()
    turtle.penup()

polar = lambda r, a: (cx + r * math.cos(a), cy + r * math.sin(a))

def ray(a, r0, r1, half, tone):
    # left edge, spine and right edge, so that the two halves can differ
    if kind == "wave":
        steps = [k / 8 for k in range(9)]
        bend = lambda t: 0.16 * math.sin(t * 6.2)
        left, spine, right = [[polar(r0 + (r1 - r0) * t, a + bend(t) + s * half * (1 - t)) for t in steps] for s in (1, 0, -1)]
    elif kind == "bar":
        left, spine, right = [[polar(r0 + 16, a + s * half * 0.5), polar(r1 - 12, a + s * half * 0.3), polar(r1, a)] for s in (1, 0, -1)]
    else:
        gap = 20 if kind == "apart" else 0
        left, spine, right = [[polar(r0 + gap, a + s * half), polar(r1, a)] for s in (1, 0, -1)]
    fill(left + spine[::-1], mix(tone, core, 0.45))
    fill(right + spine[::-1], mix(tone, edge, 0.55))

cx, cy, r = random.randint(-25, 25), random.randint(28, 48), random.randint(98, 122)
for k in range(14):                                     # the sky grows pale round the sun
    dot(cx, cy, 900 - 46 * k, mix(sky, low, (k + 1) / 14))
place = random.choice(["hills", "sea", "dunes", "clouds"])
for k in range(4 if place != "clouds" else 0):          # far to near
    p, q = random.uniform(0, 6), random.uniform(60, 130)
    high = {"hills": 24, "sea": 3, "dunes": 14}[place]
    y = -196 - 27 * k
    tone = mix(low, "#2a6f97" if place == "sea" else "#d9a45e" if place == "dunes" else land, 0.45 + 0.18 * k)
    fill([(-310, -310)] + [(x, y + high * math.sin(x / q + p)) for x in range(-310, 311, 20)] + [(310, -310)], tone)
    for _ in range(9 if place == "sea" else 0):         # the sun glitters on the water
        x = cx + random.uniform(-30, 30) * (1 + k)
        arc(x, y - random.uniform(8, 22), random.uniform(10, 26), 2, 180, 360, 3, mix(core, "#ffffff", 0.4))

n, kind = random.choice([10, 12, 14, 16]), random.choice(["spike", "wave", "bar", "apart"])
start, long, twin = random.uniform(0, 1), random.uniform(205, 226), random.random() < 0.6
for k in range(n if twin else 0):
    ray(start + 2 * math.pi * (k + 0.5) / n, r - 4, r + (long - r) * 0.58, math.pi / n * 0.6, edge)
for k in range(n):
    ray(start + 2 * math.pi * k / n, r - 4, long, math.pi / n * (0.7 if twin else 0.88), glow)
dot(cx, cy, 2 * r + 18, edge)
for k in range(18):                                     # a ball of light, its brightest place off the middle
    dot(cx - 0.9 * k, cy + 1.2 * k, 2 * (r - 2) * (1 - k / 25), mix(mix(glow, edge, 0.25), mix(core, "#ffffff", 0.35), k / 17))
if random.random() < 0.5:                               # the sun of a picture book has a face
    brown = "#5a2c12"
    mood = random.choice(["awake", "asleep", "wink"])
    for s in (-1, 1):
        x, y = cx + s * r * 0.36, cy + r * 0.12
        dot(x + s * r * 0.16, cy - r * 0.24, r * 0.32, mix(glow, "#f0503c", 0.55))
        if mood == "asleep" or (mood == "wink" and s > 0):
            arc(x, y + 6, r * 0.15, r * 0.12, 200, 340, 6, brown)
        else:
            dot(x, y, r * 0.24, brown)
            dot(x + 4, y + 5, r * 0.09, "#ffffff")
    arc(cx, cy - r * 0.2, r * 0.42, r * 0.34, 200, 340, 8, brown)
for _ in range(5 if place == "clouds" else random.choice([0, 0, 2])):
    x, y = random.choice([-1, 1]) * random.randint(110, 280), random.randint(-285, -235)
    for shade, drop in ((mix(low, sky, 0.35), -9), ("#ffffff" if sky > "#2" else mix(low, "#ffffff", 0.6), 0)):
        for dx, dy, w in ((-52, -6, 50), (-18, 8, 72), (24, 6, 62), (56, -6, 46), (0, -12, 62)):
            dot(x + dx, y + dy + drop, w, shade)
turtle.done()
