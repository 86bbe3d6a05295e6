import math
import random
import turtle

turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.colormode(255); turtle.penup()
skin = random.choice([(244, 204, 172), (224, 172, 130), (176, 118, 80), (120, 76, 52), (250, 220, 198)])
deep, shine = tuple(int(c * 0.72) for c in skin), tuple(min(255, int(c * 1.09)) for c in skin)
ground = random.choice([(60, 110, 120), (238, 224, 190), (44, 46, 66), (150, 190, 140), (214, 226, 236), (196, 120, 100)])
nail = random.choice([tuple((c + 255) // 2 for c in skin)] * 3 + [(200, 30, 60), (60, 40, 110)])
turtle.bgcolor(ground); m, size = random.choice([-1, 1]), random.uniform(0.9, 1.05)
tilt = math.radians(random.uniform(-14, 14)); view = random.choice(["above", "side"])
for i in range(26):                              # grains, pebbles or a mat's weave
    f = random.uniform(0.86, 1.12); turtle.goto(random.randint(-300, 300), random.randint(-300, 300))
    turtle.dot(random.randint(8, 46), tuple(min(255, int(c * f)) for c in ground))

def put(x, y):
    x, y = m * x * size, y * size
    return x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)

def form(pts, fill, line=None, dx=0, dy=0, pen=3):
    """A closed smooth form through the points (Catmull-Rom)."""
    turtle.color(line or fill, fill); turtle.pensize(pen); n, first = len(pts), True
    for i in range(n):
        (ax, ay), (bx, by), (cx, cy), (ex, ey) = (pts[(i + k - 1) % n] for k in range(4))
        for k in range(8):
            t = k / 8
            q = [0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t * t + (3 * b - a - 3 * c + e) * t ** 3) for a, b, c, e in ((ax, bx, cx, ex), (ay, by, cy, ey))]
            turtle.goto(put(q[0] + dx, q[1] + dy))
            if first:
                turtle.pendown(); turtle.begin_fill(); first = False
    turtle.end_fill(); turtle.penup()

def toe(x, y, w, h, a):
    c, s = math.cos(a), math.sin(a)
    ring = lambda p, q, oy: [(x + p * math.cos(t) * c - (q * math.sin(t) + oy) * s, y + p * math.cos(t) * s + (q * math.sin(t) + oy) * c) for t in [k * math.pi / 4 for k in range(8)]]
    form(ring(w, h, 0), skin, deep); form(ring(w * 0.8, h * 0.7, h * 0.1), shine)
    form(ring(w * 0.62, h * 0.36, h * 0.52), nail, deep, pen=2)

if view == "above":
    sole = [(-62, 120), (-84, 40), (-62, -60), (-64, -170), (-46, -236), (0, -256), (48, -236), (66, -170), (82, -60), (108, 40), (96, 96), (20, 130)]
    form(sole, tuple(int(c * 0.6) for c in ground), dx=16 * m, dy=-14)
    for x, y, w, h, a in [(100, 104, 19, 32, -0.35), (70, 134, 20, 40, -0.22), (34, 156, 21, 48, -0.12), (-8, 170, 23, 54, -0.04)]:
        toe(x, y, w, h, a)
    toe(-56, 160, 36, 66, 0.1); form(sole, skin, deep); toe_gap = [(-30, 110), (14, 112), (52, 100), (84, 80)]
    for x, y in toe_gap:                        # tendons run from the ankle to the toes
        turtle.color(shine); turtle.pensize(9)
        turtle.goto(put(x * 0.75, y * 0.8)); turtle.pendown(); turtle.goto(put(x * 0.2, -90)); turtle.penup()
    for s in (-1, 1):
        form([(s * 56 + 12 * math.cos(t), -186 + 26 * math.sin(t)) for t in [k * math.pi / 3 for k in range(6)]], shine, deep, pen=2)
else:
    leg = [(-170, 262), (-172, 150), (-160, 40), (-186, -40), (-202, -96), (-178, -142), (-110, -146), (-40, -118), (60, -134), (150, -150), (222, -146), (244, -112), (226, -78), (150, -56), (60, 0), (-10, 70), (-30, 150), (-26, 262), (-96, 268)]
    form(leg, tuple(int(c * 0.6) for c in ground), dx=14, dy=-14); form(leg, skin, deep)
    form([(-196, -110), (-150, -124), (-60, -112), (60, -130), (170, -146), (60, -140), (-40, -124), (-110, -150), (-180, -142)], tuple((a + b) // 2 for a, b in zip(skin, deep)))
    form([(-112 + 24 * math.cos(t), 6 + 28 * math.sin(t)) for t in [k * math.pi / 3 for k in range(6)]], shine)
    form([(160, -76), (206, -66), (244, -78), (262, -112), (240, -144), (196, -150), (160, -134)], skin, deep)
    form([(220, -72), (246, -80), (260, -104), (248, -106), (226, -92)], nail, deep, pen=2)
    for k in range(4):                          # the small toes, the smallest nearest to us
        x, y, r = 206 - 36 * k, -112 - 5 * k, 29 - 2.2 * k
        form([(x + r * 1.15 * math.cos(t), y + r * math.sin(t)) for t in [q * math.pi / 4 for q in range(8)]], skin, deep)
        form([(x + r * (0.55 + 0.5 * math.cos(t)), y + r * (0.3 + 0.32 * math.sin(t))) for t in [q * math.pi / 4 for q in range(8)]], nail, deep, pen=2)
