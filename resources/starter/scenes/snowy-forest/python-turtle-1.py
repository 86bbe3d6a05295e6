import math
import random
import turtle

# A forest in winter: ranks of trees fade into the cold air, firs laden with snow, bare birches, deep drifts.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
high, low, snow, needle = random.choice([((120, 178, 222), (226, 240, 250), (250, 253, 255), (38, 82, 74)), ((32, 42, 88), (96, 116, 168), (186, 204, 236), (20, 44, 62)), ((236, 158, 140), (254, 226, 186), (255, 240, 236), (66, 66, 92)),
                                         ((176, 188, 200), (222, 228, 234), (244, 247, 250), (54, 70, 72)), ((94, 78, 148), (244, 178, 176), (236, 226, 248), (40, 44, 84)), ((60, 130, 150), (200, 232, 224), (246, 252, 250), (26, 74, 66))])
kind = random.choice(["firs", "firs", "birches", "mixed"]); skyline = random.uniform(-40, 50)

def mix(a, b, t):
    return tuple(u + (v - u) * t for u, v in zip(a, b))

def area(colour, pts):
    turtle.fillcolor("#%02x%02x%02x" % tuple(int(max(0, min(255, v))) for v in colour)); turtle.goto(pts[0]); turtle.begin_fill()
    for p in pts[1:]: turtle.goto(p)
    turtle.end_fill()

def drift(y, amp, colour):
    p, f = random.uniform(0, 6), random.uniform(0.006, 0.013)
    top = [(x, y + amp * math.sin(f * x + p) + amp * 0.4 * math.sin(2.7 * f * x)) for x in range(-310, 320, 15)]
    area(colour, top + [(310, -310), (-310, -310)])
    return lambda x: y + amp * math.sin(f * x + p) + amp * 0.4 * math.sin(2.7 * f * x)

def fir(x, y, h, fade):
    """Tiers of drooping boughs from the ground up, each with its load of snow."""
    green, load = mix(needle, low, fade), mix(snow, low, fade * 0.6)
    area(mix((70, 48, 40), low, fade), [(x - h * 0.03, y - 2), (x + h * 0.03, y - 2), (x + h * 0.02, y + h * 0.25), (x - h * 0.02, y + h * 0.25)])
    tiers = 6 if h > 150 else 4
    for k in range(tiers):
        b, t, w = y + h * (0.1 + 0.78 * k / tiers), y + h * min(1, 0.42 + 0.78 * k / tiers), h * 0.27 * (1 - 0.82 * k / tiers) * random.uniform(0.9, 1.1)
        hem = [(x + w * (1 - j / 4), b + h * (0.02 * (j % 2) - 0.035 * abs(1 - j / 4))) for j in range(9)]
        area(green, [(x, t)] + hem)
        area(mix(green, (8, 14, 34), 0.25), [(x, t)] + hem[:4] + [(x + w * 0.2, b + h * 0.06)])
        area(load, [(x, t), (x + w * 0.5, b + h * 0.09), (x + w * 0.93, b - h * 0.015), (x + w * 0.36, b + h * 0.07), (x + w * 0.12, b + h * 0.1), (x - w * 0.1, b + h * 0.05), (x - w * 0.4, b + h * 0.06), (x - w, b - h * 0.02), (x - w * 0.55, b + h * 0.09)])

def birch(x, y, h, fade):
    bark, ink = mix(mix(snow, (255, 255, 255), 0.6), low, fade), mix((52, 46, 56), low, fade)
    w, lean = h * 0.032, random.uniform(-0.05, 0.05) * h
    for k in range(8):
        t, s = 0.4 + 0.07 * k, 1 if k % 2 else -1
        bx, by, l = x + lean * t, y + h * t, h * random.uniform(0.14, 0.26) * (1.2 - t)
        area(ink, [(bx, by - w * 0.5), (bx + s * l, by + l * 1.1), (bx, by + w * 0.5)])
        area(mix(snow, low, fade * 0.5), [(bx, by + w * 0.5), (bx + s * l, by + l * 1.1 + w * 0.6), (bx + s * l * 0.5, by + l * 0.5 + w * 0.3)])
        area(ink, [(bx + s * l * 0.5, by + l * 0.55), (bx + s * l * 1.2, by + l * 0.7), (bx + s * l * 0.5, by + l * 0.45)])
    area(mix(ink, bark, 0.35), [(x - w * 1.2, y - 4), (x + w * 1.3, y - 4), (x + lean + 1.5, y + h), (x + lean - 1.5, y + h)])
    area(bark, [(x - w * 1.2, y - 4), (x + w * 0.7, y - 4), (x + lean, y + h), (x + lean - 1.5, y + h)])
    for _ in range(9):
        t = random.uniform(0.03, 0.7); bx, by, q = x + lean * t - w * 0.4, y + h * t, w * (1 - t)
        area(ink, [(bx - q * 0.7, by), (bx + q * random.uniform(0.2, 1), by + 2), (bx - q * 0.7, by + 2 + h * 0.006)])

for k in range(40):
    area(mix(high, low, min(1, k / 32)), [(-310, 310 - k * 10), (310, 310 - k * 10), (310, 298 - k * 10), (-310, 298 - k * 10)])
turtle.goto(random.uniform(-200, 200), random.uniform(130, 240))
for r, t in ((150, 0.15), (110, 0.35), (66, 0.95)):
    turtle.dot(r, "#%02x%02x%02x" % tuple(int(v) for v in mix(mix(high, low, 0.3), (255, 248, 226), t)))
for n, (fade, y, h) in enumerate(((0.8, skyline, 120), (0.6, skyline - 25, 165), (0.38, skyline - 60, 230))):
    land = drift(y, 12, mix(snow, low, 0.6 - 0.2 * n))
    for x in range(-300, 310, (34, 48, 82)[n]):
        x += random.uniform(-16, 16)
        (birch if kind == "birches" or kind == "mixed" and random.random() < 0.4 else fir)(x, land(x) - 4, h * random.uniform(0.7, 1.25), fade)
base = skyline - 105; land = drift(base, 16, snow)
if random.random() < 0.45:                                  # a frozen brook or a trodden path winds to the front
    bend, tone = random.uniform(-70, 70), mix(high, snow, random.choice([0.15, 0.6]))
    rows = [(bend * math.sin(t * 0.35) * (0.4 + t / 12), base - 4 - t * t * 1.9, 8 + t * 7) for t in range(12)]
    area(tone, [(a - w, b) for a, b, w in rows] + [(a + w, b) for a, b, w in reversed(rows)])
elif random.random() < 0.6:                                 # tracks in the snow
    for k in range(16):
        turtle.goto(-160 + k * 20 + 9 * (k % 2), -275 + k * 9 + 12 * (k % 2)); turtle.dot(13 - k * 0.5, "#%02x%02x%02x" % tuple(int(v) for v in mix(snow, high, 0.55)))
for x in (random.uniform(-290, -215), random.uniform(-175, -110), random.uniform(120, 180), random.uniform(220, 290)):
    y, h = land(x) - random.uniform(30, 110), random.uniform(330, 460)
    area(mix(snow, high, 0.4), [(x - 60, y), (x, y + 10), (x + 100, y - 4), (x + 20, y - 16)])
    (birch if kind == "birches" or kind == "mixed" and random.random() < 0.5 else fir)(x, y, h, 0.0)
drift(-270, 14, mix(snow, high, 0.12))
for _ in range(random.choice([0, 90, 160])):
    turtle.goto(random.uniform(-300, 300), random.uniform(-300, 300)); turtle.dot(random.uniform(2, 7), "#ffffff")
turtle.done()
