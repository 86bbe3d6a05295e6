# An ear of corn with peeled husks, lying on boards, checked cloth or sacking
import turtle, random, math, colorsys
R = random.uniform
turtle.setup(600, 600); turtle.tracer(0)
bg = random.choice(["#20304a", "#f4ead2", "#b9dcee", "#4b2c20", "#dfe9c9", "#7c2f36", "#26282e"]); turtle.bgcolor(bg)
t = turtle.Turtle(); t.hideturtle()
t.penup(); t.speed(0)
tilt, k, flip = math.radians(R(-55, 55)), R(0.9, 1.0), random.choice([-1, 1]); dx, dy = 0, 0
def tone(c, f):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(int(c[i:i + 2], 16) * f))) for i in (1, 3, 5))
def hsv(h, s, v):
    return "#%02x%02x%02x" % tuple(int(255 * max(0, min(1, c))) for c in colorsys.hsv_to_rgb(h, max(0, min(1, s)), max(0, min(1, v))))
def P(x, y):
    x, y = x * flip * k, (y - 8) * k; return x * math.cos(tilt) - y * math.sin(tilt) + dx, x * math.sin(tilt) + y * math.cos(tilt) + dy
def shape(pts, col, line=None, at=P):
    t.goto(at(*pts[0]))
    t.fillcolor(col); t.begin_fill()
    if line:
        t.pencolor(line)
        t.pensize(1); t.pendown()
    for q in pts[1:] + pts[:1]: t.goto(at(*q))
    t.end_fill(); t.penup()
def stroke(pts, col, size, at=P):
    t.pencolor(col); t.pensize(size)
    t.goto(at(*pts[0])); t.pendown()
    for q in pts[1:]: t.goto(at(*q))
    t.penup()
flat = lambda x, y: (x, y); place, light = random.choice(["boards", "cloth", "sacking"]), 1.08
if place == "boards":
    for i in range(6):
        y = -300 + i * 100; shape([(-300, y), (300, y), (300, y + 96), (-300, y + 96)], tone(bg, R(0.86, 1.08)), None, flat); stroke([(-300, y + 98), (300, y + 98)], tone(bg, 0.6), 3, flat)
        for _ in range(5):
            x, v = R(-300, 200), y + R(10, 86); stroke([(x, v), (x + R(30, 90), v + R(-3, 3)), (x + R(100, 240), v)], tone(bg, 0.84), 2, flat)
elif place == "cloth":
    for i in range(8):
        for j in range(8):
            f = (1.0, 0.88, 0.76)[i % 2 + j % 2]
            shape([(i * 75 - 300, j * 75 - 300), (i * 75 - 225, j * 75 - 300), (i * 75 - 225, j * 75 - 225), (i * 75 - 300, j * 75 - 225)], tone(bg, f), None, flat)
else:
    for i in range(50):
        stroke([(i * 12 - 300, -300), (i * 12 - 300, 300)], tone(bg, R(0.86, 0.94)), 4, flat); stroke([(-300, i * 12 - 300), (300, i * 12 - 300)], tone(bg, R(1.0, 1.12)), 3, flat)
gh, R0 = R(0.2, 0.28), R(72, 84); half = lambda y: R0 * (1 - max(0, (y - 20) / 215) ** 2.3) ** 0.5 * min(1, 0.6 + (y + 215) / 130) if y < 232 else 0
ear = [(-half(y), y) for y in range(-210, 234, 12)] + [(half(y), y) for y in range(228, -211, -12)]
def leaf(side, w, wide, tall, v, shade=None):               # a husk: two halves along a midrib, the tip curls outward
    mid, out, inn = [], [], []
    for i in range(17):
        u = i / 16; x = side * (16 + wide * math.sin(u * 1.7) + 40 * u ** 4)
        y = -215 + tall * (u - 0.16 * u ** 4); b = w * math.sin(math.pi * min(1, 0.12 + u * 0.88))
        mid.append((x, y)); out.append((x + side * b * 0.7, y - b * 0.3)); inn.append((x - side * b * 0.7, y + b * 0.3))
    if shade:
        shape(out + inn[::-1], shade); return
    for edge, f in ((out, 0.78), (inn, 1.1)):
        shape(mid + edge[::-1], hsv(gh, 0.58, v * f), hsv(gh, 0.7, v * 0.5))
        for q in (0.35, 0.7): stroke([(a[0] + (c[0] - a[0]) * q, a[1] + (c[1] - a[1]) * q) for a, c in zip(mid, edge)], hsv(gh, 0.45, v * f * 1.2), 2)
    stroke(mid, hsv(gh, 0.35, v * 1.4), 3)
back = [(s, R(36, 46), R(95, 120), R(330, 390), 0.5) for s in (-1, 1)]; front = [(s, R(42, 54), R(120, 165), R(150, 240), 0.68) for s in (-1, 1)]
dx, dy = 14, -18                                             # cast shadow
for a in back + front: leaf(*a, shade=tone(bg, 0.5))
shape(ear, tone(bg, 0.5))
shape([(-20, -205), (20, -205), (15, -272), (-17, -268)], tone(bg, 0.5)); dx, dy = 0, 0
for _ in range(34):                                          # silk at the tip
    x, a, c = R(-16, 16), R(-70, 70), R(20, 50)
    stroke([(x, 205), (x + a * 0.25, 225 + c * 0.6), (x + a * 0.6, 232 + c * 0.7), (x + a, 228 + c * 0.4)], random.choice(["#d8b46a", "#b98446", "#e6cf92", "#9a6236"]), 2)
for a in back: leaf(*a)
shape(ear, "#8f5f12", "#6b430c"); mix, cols, sweet = random.choice([0, 0, 0.12, 0.45]), random.choice([8, 9, 10]), R(0.115, 0.15)
for r in range(23):
    y0 = -205 + r * 19; h = half(y0 + 9)
    for c in range(cols):
        a0, a1 = (math.pi * (c + e) / cols - math.pi / 2 for e in (0.05, 0.95))
        x0, x1 = h * math.sin(a0), h * math.sin(a1); lit, y = math.cos((a0 + a1) / 2 + 0.5), y0 + (c % 2) * 6
        if random.random() < mix:
            hue, sat, val = R(0, 0.09), R(0.45, 0.8), 0.36 + 0.26 * lit
        else:
            hue, sat, val = sweet + R(-0.008, 0.008), 0.86 - 0.2 * lit, 0.66 + 0.32 * lit + R(-0.04, 0.04)
        for f, up, bright in ((0.5, 0, 0.84), (0.34, 2, 1.06)):      # a kernel and its lit cap
            m, e = (x0 + x1) / 2 - (1 if f < 0.5 else 0), (x1 - x0) * f; q = 17 * f
            shape([(m + e * u, y + 9 + up + q * v) for u, v in ((-0.5, -1), (0.5, -1), (1, -0.4), (1, 0.4), (0.5, 1), (-0.5, 1), (-1, 0.4), (-1, -0.4))], hsv(hue, sat if f == 0.5 else sat * 0.9, val * bright), "#8f5a10" if f == 0.5 else None)
        if lit > 0.5:
            t.goto(P((x0 + x1) / 2 - (x1 - x0) * 0.14, y + 13)); t.dot(4, "#fff8d0")
for a in front: leaf(*a)
shape([(-20, -225), (20, -225), (15, -272), (-17, -268)], hsv(gh, 0.4, 0.7), hsv(gh, 0.6, 0.4))
shape([(-62, -150), (-40, -120 + R(-20, 20)), (0, -168), (42, -115 + R(-20, 20)), (62, -150), (30, -232), (-30, -232)], hsv(gh, 0.55, 0.74), hsv(gh, 0.7, 0.4))
for x in (-40, -20, 0, 20, 40): stroke([(x * 0.45, -228), (x, -172 + abs(x) * 0.4)], hsv(gh, 0.45, 0.9), 2)
for _ in range(random.choice([0, 5, 9])):                    # loose kernels
    x, y = R(-280, 280), random.choice([-1, 1]) * R(200, 280)
    for size, c, e in ((15, tone(bg, 0.5), -3), (13, hsv(sweet, 0.85, 0.8), 0), (6, hsv(sweet, 0.5, 1), 2)):
        t.goto(x - e, y + e); t.dot(size, c)
turtle.done()
