import math
import random
import turtle

# a shark breaks through the waves in a leap, drawn as a screen print: few flat colours, sharp shadows, spray, a big sun or moon
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
sky, disc, sea1, sea2, body, shade = random.choice([
    ("#f4d58d", "#e4572e", "#2e86ab", "#145374", "#4a5a68", "#2c3843"), ("#13203f", "#f3e9c6", "#1f5f8b", "#0c2a4d", "#8c9cab", "#5b6b7c"), ("#f7b8a0", "#fff3d6", "#2a7f86", "#13505b", "#55636e", "#343f4a"),
    ("#bfe4f2", "#fff2a8", "#2176ae", "#104e79", "#5d7183", "#3a4c5e"), ("#402039", "#f08a4b", "#5b3a70", "#2b1b3d", "#9a8fa6", "#675c78"), ("#eef0ea", "#d4453b", "#3d7c8a", "#1d4a55", "#39434d", "#20272e"), ("#8ed1b2", "#fdf6d8", "#20716a", "#0d4541", "#6a7a80", "#435258")])
turtle.bgcolor(sky)

def poly(points, colour):
    turtle.penup(); turtle.goto(points[0]); turtle.color(colour); turtle.begin_fill()
    for p in points[1:]:
        turtle.goto(p)
    turtle.end_fill()

turtle.goto(random.randint(-140, 140), random.randint(40, 140)); turtle.dot(random.randint(250, 400), disc)
for _ in range(random.choice([0, 5, 9])):                    # clouds or birds far away
    x, y, w = random.randint(-290, 240), random.randint(20, 280), random.randint(40, 110)
    poly([(x, y), (x + w * 0.2, y + 9), (x + w * 0.8, y + 9), (x + w, y), (x + w * 0.7, y - 5), (x + w * 0.3, y - 5)], "#ffffff" if sky != "#13203f" else "#33456e")
level = random.randint(-190, -140); side = random.choice([-1, 1]); tilt = math.radians(random.uniform(26, 58))
size = random.uniform(0.92, 1.06); ox, oy = random.randint(-18, 18), random.randint(8, 34)
curl = random.uniform(0.2, 0.9)                              # the body bows in the leap

def at(x, y):
    """From the shark's own axes (nose to the right) to the picture."""
    y = y - curl * 0.0011 * (x - 40) ** 2 * (1 if x < 40 else 0.6)
    a, b = x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt)
    return ox + side * size * a, oy + size * b

def curve(points, n=9):
    out, m = [], len(points)
    for i in range(m):
        p = [points[(i + j - 1) % m] for j in range(4)]
        for s in range(n):
            u = s / n
            out.append(tuple(0.5 * (2 * p[1][c] + (p[2][c] - p[0][c]) * u + (2 * p[0][c] - 5 * p[1][c] + 4 * p[2][c] - p[3][c]) * u * u + (3 * p[1][c] - p[0][c] - 3 * p[2][c] + p[3][c]) * u ** 3) for c in (0, 1)))
    return [at(*q) for q in out]

def bow(a, b, c, d, e):
    """A fin: bowed leading edge a-b-c, hollow trailing edge c-d-e."""
    q = lambda p, m, r, u: tuple(p[i] * (1 - u) ** 2 + 2 * m[i] * u * (1 - u) + r[i] * u * u for i in (0, 1))
    return [at(*q(a, b, c, u / 9)) for u in range(10)] + [at(*q(c, d, e, u / 9)) for u in range(10)]

def wave(y, amp, colour, phase):
    poly([(-300, -300)] + [(x, y + amp * abs(math.sin(x / 62 + phase)) ** 0.8 + 5 * math.sin(x / 21)) for x in range(-300, 301, 6)] + [(300, -300)], colour)

wave(level + 34, 26, sea2, random.random() * 6)
poly(bow((60, -36), (70, -96), (20, -150), (40, -90), (24, -40)), shade)                     # far pectoral
poly(bow((-208, 16), (-238, 60), (-296, 104), (-252, 34), (-236, 0)), body)                  # tail fin
poly(bow((-208, -6), (-230, -34), (-272, -66), (-248, -10), (-238, 6)), shade)
poly(bow((34, 56), (6, 128), (-58, 140), (-24, 92), (-40, 54)), body)                        # dorsal fin
poly(bow((14, 56), (-14, 104), (-54, 134), (-24, 92), (-40, 54)), shade)
poly(bow((-128, 32), (-140, 54), (-164, 58), (-152, 40), (-160, 24)), body)
poly(bow((-96, -38), (-112, -66), (-142, -72), (-124, -50), (-130, -30)), shade); gape = random.uniform(14, 40)
poly(curve([(262, 22), (226, 50), (150, 66), (40, 66), (-70, 50), (-170, 24), (-238, 10), (-238, -6), (-170, -18), (-70, -40), (40, -64), (120, -64), (176, -50), (204, -36 - gape * 0.5), (196, -18), (252, 4)]), body)
poly(curve([(250, 6), (196, 0), (120, 4), (20, -6), (-90, -8), (-226, -2), (-170, -17), (-70, -39), (40, -63), (120, -63), (174, -50), (202, -36 - gape * 0.5), (192, -20)]), "#f6f4ec")
poly(curve([(120, -26), (20, -34), (-90, -22), (-200, -6), (-170, -17), (-70, -39), (40, -63), (120, -63)]), "#c9d0d2")
poly(curve([(230, 48), (150, 65), (40, 65), (-70, 49), (-200, 17), (-70, 34), (40, 46), (150, 48)]), shade)
poly([at(248, 2), at(206, -6), at(158, -18), at(150, -30), at(176, -38 - gape * 0.3), at(204, -30 - gape * 0.5), at(200, -20)], "#7a1420")     # mouth
for j in range(7):
    u = j / 7; x, y = 240 - 82 * u, 0 - 17 * u
    poly([at(x, y + 2), at(x - 11, y), at(x - 6, y - 15 + 5 * u)], "#ffffff")
    x, y = 203 - 44 * u, -31 - gape * 0.5 + (gape * 0.35) * u
    poly([at(x, y), at(x - 7, y), at(x - 3, y + 12 - 4 * u)], "#ffffff")
for j in range(5):                                           # gills
    x = 120 - 12 * j; poly([at(x, 26), at(x - 7, 2), at(x - 3, -28), at(x - 4, 2)], shade)
ex, ey = at(196, 22); turtle.goto(ex, ey); turtle.dot(22, shade); turtle.dot(17, "#0b0d10")
turtle.goto(ex + 2, ey + 3); turtle.dot(6, "#ffffff"); poly([at(240, 28), at(234, 22), at(238, 20)], "#0b0d10")
poly(bow((92, -30), (84, -110), (-6, -168), (34, -96), (30, -42)), body)                     # near pectoral
poly(bow((60, -36), (50, -104), (-6, -168), (34, -96), (30, -42)), shade); tx, ty = at(-190, 0)
foam = "#ffffff" if sky != "#eef0ea" else "#fdfdf8"
for _ in range(110):                                         # spray where the tail leaves the sea, drops that fall
    a, r = random.uniform(0.1, 3.04), random.random() ** 0.7 * 170
    turtle.goto(tx + 1.15 * r * math.cos(a), level + 26 + r * math.sin(a) * random.uniform(0.2, 0.75))
    turtle.dot(random.randint(3, 17) * (1 - r / 240) + 2, foam)
wave(level, 22, sea1, random.random() * 6)
poly([(tx - 130, level - 6)] + [(tx + x, level + 18 + 24 * abs(math.sin(x / 19))) for x in range(-120, 121, 5)] + [(tx + 130, level - 6), (tx + 60, level - 22), (tx - 70, level - 20)], foam)
wave(level - 46, 16, sea2, random.random() * 6)
for _ in range(20):
    x, y = random.randint(-300, 260), random.randint(-296, level - 30); w = random.randint(24, 70)
    poly([(x, y), (x + w / 2, y + 4), (x + w, y), (x + w / 2, y - 2)], foam if random.random() < 0.4 else sea1)
turtle.done()
