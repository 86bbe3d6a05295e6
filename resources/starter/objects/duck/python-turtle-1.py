import math
import random
import turtle
# A duck swims on a pond: body, folded wing, head and bill, all with a wavering reflection below the waterline.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
def mix(a, b, f):
    p, q = [[int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b)]
    return "#%02x%02x%02x" % tuple(int(u + (v - u) * max(0, min(1, f))) for u, v in zip(p, q))
# breed: head, ring, breast, back, flank, tail, bill
breed = random.choice([["#1f6b4a", "#f4f4ee", "#6e3b26", "#8d8271", "#c9c4b8", "#2b2a2e", "#e6b62c"], ["#8a6644", "#8a6644", "#9c7650", "#6f5238", "#a98660", "#c9a982", "#d98a3a"],
                       ["#f6f4ea", "#f6f4ea", "#f6f4ea", "#e6e4da", "#f2f0e6", "#ffffff", "#f28a1e"], ["#22252c", "#22252c", "#22252c", "#2c3038", "#f1efe8", "#22252c", "#8fa5b5"],
                       ["#8c3a24", "#8c3a24", "#b98a7a", "#8a8a86", "#bdb9ae", "#4a4036", "#4d535c"]])
water, sky = random.choice([("#3f86a8", "#bfe2ee"), ("#c77a55", "#fbd29a"), ("#3d7a5c", "#cfe6b8"), ("#54588f", "#e3b7c4"), ("#7aa3a8", "#e8ece4")])
way = random.choice([-1, 1]); size = random.uniform(0.94, 1.06); neck = random.uniform(-6, 34); plump = random.uniform(0.94, 1.1)
line = random.uniform(-110, -80)                                # the waterline
def shape(points, colour):
    turtle.fillcolor(colour); turtle.goto(points[0]); turtle.begin_fill()
    for p in points[1:]: turtle.goto(p)
    turtle.end_fill()
def smooth(points, n=9):
    """A closed Catmull-Rom curve through the points."""
    out, m = [], len(points)
    for i in range(m):
        a, b, c, e = [points[(i + j) % m] for j in (-1, 0, 1, 2)]
        for k in range(n):
            t = k / n
            out.append(tuple(0.5 * (2 * b[j] + (c[j] - a[j]) * t + (2 * a[j] - 5 * b[j] + 4 * c[j] - e[j]) * t * t + (3 * b[j] - a[j] - 3 * c[j] + e[j]) * t ** 3) for j in (0, 1)))
    return out
# the pond, with the far bank
turtle.bgcolor(water); shore = random.uniform(120, 200)
for k in range(20): y = shore + (300 - shore) * k / 20; shape([(-300, y), (300, y), (300, 300), (-300, 300)], mix("#ffffff", sky, 0.5 + k / 40))
for k in range(24):
    y = -300 + (shore + 300) * (1 - k / 24); shape([(-300, y), (300, y), (300, -300), (-300, -300)], mix(mix(water, sky, 0.45), mix(water, "#0a1a2a", 0.3), k / 23))
for k in range(18):
    x, r = random.uniform(-320, 320), random.uniform(20, 60)
    shape([(x + r * 1.5 * math.cos(a / 8), shore + r * math.sin(a / 8)) for a in range(26)], mix(mix("#3f6f3a", "#8a9a4a", random.random()), sky, 0.35))
for k in range(34):
    x, y = random.uniform(-320, 280), random.uniform(-300, shore - 10); w = random.uniform(20, 90)
    shape([(x, y), (x + w / 2, y + 3), (x + w, y), (x + w / 2, y - 3)], mix(water, sky, 0.6))
for k in range(random.choice([0, 12, 22])):                     # reeds on one side
    x, b = -way * random.uniform(170, 300), random.uniform(-40, 40)
    shape([(x - 5, shore - 60), (x + 5, shore - 60), (x + b, shore + random.uniform(20, 110))], mix("#4f7a38", "#1a2e18", random.random() * 0.5))
def duck(mirror):
    def part(points, colour, f=0.0):
        pts = []
        for x, y in (smooth(points) if len(points) > 3 else points):
            x, y = way * x * size, y * size
            if mirror: y *= -0.62; x += 5 * math.sin(y * 0.16)
            pts.append((x, y + line))
        shape(pts, mix(mix(colour, water, 0.5), "#0a1a2a", 0.15) if mirror else mix(colour, "#0c0a10" if f > 0 else "#ffffff", abs(f)))
    head, ring, breast, back, flank, tail, bill = breed; n = neck; part([(-150, 26), (-215, 74), (-262, 110), (-250, 62), (-205, 14), (-150, -8)], tail, 0.1)
    part([(-180, 0), (-220, 46), (-170, 92 * plump), (-60, 116 * plump), (60, 108), (150, 84), (196, 40), (180, 0), (100, -14), (-100, -14)], flank, 0.28)
    part([(-170, 16), (-200, 50), (-160, 88 * plump), (-60, 112 * plump), (60, 104), (140, 80), (180, 44), (160, 22), (0, 14)], flank, 0)
    part([(70, 0), (96, 70), (110, 130), (170, 120), (212, 60), (200, 6), (140, -12)], breast, 0.2)
    part([(90, 16), (108, 80), (122, 128), (170, 116), (202, 64), (192, 24), (140, 8)], breast, 0)
    part([(96, 96), (112, 170 + n), (196, 168 + n), (184, 110), (150, 84)], head, 0.12); part([(97, 112), (108, 134), (186, 138), (186, 120), (150, 104)], ring)
    part([(106, 170 + n), (104, 220 + n), (150, 252 + n), (204, 234 + n), (218, 190 + n), (186, 158 + n), (140, 152 + n)], head, 0.1)
    part([(116, 184 + n), (116, 218 + n), (152, 244 + n), (190, 230 + n), (196, 204 + n), (160, 190 + n)], head, -0.14)
    part([(204, 212 + n), (236, 200 + n), (284, 184 + n), (292, 172 + n), (262, 166 + n), (210, 172 + n), (200, 190 + n)], bill, 0)
    part([(206, 184 + n), (250, 178 + n), (284, 175 + n), (262, 168 + n), (212, 174 + n)], bill, 0.3)
    part([(226, 198 + n), (236, 198 + n), (234, 193 + n), (226, 194 + n)], bill, 0.6)
    for r, c in ((13, "#f6e7b0" if head < "#3" else head), (10, "#141216"), (3.5, "#ffffff")):
        part([(180 + r * math.cos(a) + (3 if r < 5 else 0), 212 + n + r * math.sin(a) + (4 if r < 5 else 0)) for a in (0, 0.8, 1.6, 2.4, 3.1, 3.9, 4.7, 5.5)], c)
    wing = [(86, 92), (60, 34), (-40, 14), (-150, 40), (-236, 92), (-150, 104), (-40, 122 * plump), (50, 118)]
    part(wing, back, 0.25); part([(x * 0.97, y + 6) for x, y in wing], back, 0)
    if not mirror:
        for row, (cnt, col) in enumerate([(9, back), (7, "#3358b8" if breed[0] != "#f6f4ea" else back), (8, back)]):      # rows of feathers
            for k in range(cnt):
                x, y = -176 + 24 * row + k * 25 + row * 20, 44 + 22 * row - 8 * math.sin(k * 0.35)
                if x < 70: part([(x + 30, y + 16), (x - 6, y + 12), (x - 24, y + 2), (x - 4, y - 8), (x + 28, y - 4)], col, 0.22 if (k + row) % 2 else -0.1)
duck(True); duck(False)
for k in range(16):                                             # ripples
    x, y, w = random.uniform(-230, 200), line - 6 - random.uniform(0, 150), random.uniform(40, 130)
    shape([(x, y), (x + w / 2, y + 4), (x + w, y), (x + w / 2, y - 4)], mix(water, sky, random.uniform(0.2, 0.75)))
for k in range(random.choice([0, 3, 5])):                       # lily pads
    x, y, r = random.uniform(-270, 270), random.uniform(-285, -215), random.uniform(24, 44); green = mix("#4f9a4a", "#a5b84a", random.random())
    shape([(x, y)] + [(x + r * math.cos(0.4 + 0.2 * a), y + r * 0.36 * math.sin(0.4 + 0.2 * a)) for a in range(29)], green)
    if random.random() < 0.5:
        for a in range(7):
            shape([(x, y), (x + 15 * math.cos(a * 0.52) - 5, y + 20 * math.sin(a * 0.52) + 6), (x + 15 * math.cos(a * 0.52) + 5, y + 22 * math.sin(a * 0.52) + 4)], "#f6d3e2")
turtle.done()
