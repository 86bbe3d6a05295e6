import math
import random
import turtle

# A travel poster: a mountain lake at sunset in flat colours, framed by pines.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
rings, lit, rock, ink = random.choice([(["#5c2751", "#a23e58", "#d9603f", "#f29e4c", "#f9cf7a"], "#f4a261", "#5a3d66", "#21132b"), (["#27406b", "#6b5b95", "#c06c84", "#f2937c", "#fbc99b"], "#f7b7a3", "#3c4a78", "#141b33"),
                                       (["#7a1f3d", "#b5303c", "#e4572e", "#f79d3c", "#ffd56b"], "#ef8354", "#4f2242", "#240c20"), (["#1f6f78", "#6aa89a", "#e9c46a", "#f4a261", "#ffe8b0"], "#f2b880", "#35606b", "#10292f"),
                                       (["#8e5572", "#bc7c9c", "#f2a7a0", "#fbc4a2", "#fff0c9"], "#ffd3b0", "#6b5876", "#2b2238"), (["#3a2c5f", "#7d3c7b", "#d1495b", "#f08a4b", "#ffd07b"], "#e88d72", "#43356b", "#171030")])
level = random.uniform(-70, 0)                                # the waterline
sx = random.uniform(-110, 110)
rise = random.uniform(30, 130)                                # how far the sun stands above it
mirror = random.random() < 0.85

def shape(colour, points):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

def blend(a, b, t):
    return "#%02x%02x%02x" % tuple(int(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t) for i in (1, 3, 5))

turtle.bgcolor(rings[0])
gap = random.uniform(62, 92)
for k in range(1, 5):                                         # rings of glow around the sun
    turtle.goto(sx, level + rise); turtle.dot(2 * (56 + gap * (4 - k) * 1.1), rings[k])
turtle.dot(random.uniform(64, 100), "#fff6d8")
for _ in range(random.randint(0, 6)):                         # flat clouds with round ends
    x, y = random.uniform(-280, 280), random.uniform(level + 130, 280)
    for j in range(random.randint(2, 4)):
        turtle.pencolor(blend(rings[1], "#ffffff", 0.25)); turtle.pensize(12); turtle.goto(x + 22 * j, y + 11 * j); turtle.pendown()
        turtle.goto(x + 22 * j + random.uniform(50, 130), y + 11 * j); turtle.penup()

peaks = []                                                    # far range, then near range
for row, (n, low, high) in enumerate(((random.randint(3, 5), 120, 235), (random.randint(3, 5), 60, 130))):
    for k in range(n):
        x = -300 + 600 * (k + 0.5) / n + random.uniform(-40, 40)
        h = random.uniform(low, high) * (0.72 if abs(x - sx) < 70 else 1)
        peaks.append((row, x, h, h * random.uniform(0.95, 1.35)))

def mountain(row, x, h, w, flip=1, fade=0.0):
    s = 1 if x < sx else -1                                   # which side looks at the sun
    y0 = level
    dark = blend(blend(rock, ink, 0.45 * row), rings[1], fade)
    warm = blend(blend(lit, rock, 0.3 + 0.4 * row), rings[1], fade)
    jag = [(0, h), (0.06 * w, 0.8 * h), (-0.07 * w, 0.6 * h), (0.05 * w, 0.42 * h), (-0.04 * w, 0.2 * h), (0.08 * w, 0)]
    shape(dark, [(x - w, y0), (x - 0.46 * w, y0 + flip * h * 0.5), (x - 0.4 * w, y0 + flip * h * 0.6), (x, y0 + flip * h), (x + 0.36 * w, y0 + flip * h * 0.6), (x + 0.46 * w, y0 + flip * h * 0.5), (x + w, y0)])
    edge = [(x + s * w, y0), (x + s * 0.46 * w, y0 + flip * h * 0.5), (x + s * 0.36 * w, y0 + flip * h * 0.6)]
    shape(warm, [(x + u * s, y0 + flip * v) for u, v in jag] + edge)
    if row == 0 and h > 135:                                  # snow with a zigzag hem
        hem = [(-0.31, 0.68), (-0.2, 0.74), (-0.13, 0.62), (-0.03, 0.72), (0.06, 0.6), (0.15, 0.72), (0.22, 0.66), (0.29, 0.68)]
        shape(blend("#fff1e0", rings[1], fade + 0.05), [(x, y0 + flip * h)] + [(x + u * w, y0 + flip * v * h) for u, v in hem])
        shape(blend(dark, "#ffffff", 0.35), [(x, y0 + flip * h), (x - s * 0.29 * w, y0 + flip * 0.68 * h), (x - s * 0.2 * w, y0 + flip * 0.74 * h), (x - s * 0.12 * w, y0 + flip * 0.63 * h), (x - s * 0.02 * w, y0 + flip * 0.74 * h)])

for p in peaks:
    mountain(*p)
shape(rings[2], [(-300, level), (300, level), (300, -300), (-300, -300)])
if mirror:
    for p in peaks:
        mountain(*p, flip=-0.85, fade=0.35)
for k in range(26):                                           # stripes of light and dark on the lake
    y = level - 6 - (300 + level) * (k / 26) ** 1.25
    thick = 1.5 + 4.5 * k / 26
    for _ in range(2):
        x, q = random.uniform(-300, 300), random.uniform(30, 130)
        shape(random.choice([rings[1], rings[3], rings[2]]), [(x - q, y), (x, y + thick), (x + q, y), (x, y - thick)])
    q = random.uniform(0.5, 1) * (20 + 2.4 * k)
    x = sx + random.uniform(-9, 9)
    shape("#fff0c4" if k % 2 else rings[4], [(x - q, y), (x, y + thick), (x + q, y), (x, y - thick)])
for k in range(60):                                           # the far wood
    x = -300 + k * 10.3
    shape(blend(ink, rock, 0.35), [(x - 8, level - 3), (x, level + random.uniform(8, 30)), (x + 8, level - 3)])

ground = [(-300, -300), (-300, random.uniform(-250, -215))] + [(x, -262 - 16 * math.cos(x / 95)) for x in range(-240, 241, 20)] + [(300, random.uniform(-250, -215)), (300, -300)]
guest = random.choice(["canoe", "tent", "deer", "none"])
gx = -math.copysign(random.uniform(60, 120), sx)
if guest == "canoe":
    y = random.uniform(-195, -120)
    shape(ink, [(gx - 62, y + 14), (gx - 48, y - 7), (gx, y - 12), (gx + 48, y - 7), (gx + 62, y + 14), (gx + 40, y + 3), (gx - 40, y + 3)])
    shape(ink, [(gx - 11, y), (gx - 9, y + 30), (gx + 7, y + 30), (gx + 12, y)])
    turtle.goto(gx - 1, y + 39); turtle.dot(18, ink); turtle.pencolor(ink); turtle.pensize(4); turtle.goto(gx - 28, y + 38); turtle.pendown(); turtle.goto(gx + 24, y - 20); turtle.penup()
shape(ink, ground)
if guest == "tent":
    shape(rings[3], [(gx - 44, -258), (gx - 6, -200), (gx + 44, -258)]); shape(rings[1], [(gx - 44, -258), (gx - 6, -200), (gx - 16, -258)]); shape("#fff0c4", [(gx + 2, -258), (gx - 6, -222), (gx + 22, -258)])
elif guest == "deer":
    s = random.choice([-1, 1])
    q = lambda pts: [(gx + s * u, -262 + v) for u, v in pts]
    shape(ink, q([(-34, 58), (16, 60), (30, 92), (44, 90), (50, 82), (38, 78), (30, 46), (22, 38), (21, 0), (16, 0), (14, 34), (-20, 36), (-26, 0), (-31, 0), (-30, 36), (-37, 50)]))
    for tip in ((22, 118), (34, 124), (46, 116)):
        a, b = q([(31, 90), tip]); turtle.goto(a); turtle.pencolor(ink); turtle.pensize(3); turtle.pendown(); turtle.goto(b); turtle.penup()
for side in (-1, 1):                                          # pines left and right
    for _ in range(random.randint(1, 3)):
        x, h = side * random.uniform(205, 285), random.uniform(190, 430)
        for j in range(9):
            y, r = -250 + h * (0.1 + 0.1 * j), h * 0.17 * (1 - j / 9.5)
            shape(ink, [(x - r, y - h * 0.03), (x - r * 0.4, y + h * 0.03), (x, y + h * 0.16), (x + r * 0.4, y + h * 0.03), (x + r, y - h * 0.03), (x, y + h * 0.01)])
        shape(ink, [(x - 5, -262), (x + 5, -262), (x + 3, -200), (x - 3, -200)])
turtle.done()
