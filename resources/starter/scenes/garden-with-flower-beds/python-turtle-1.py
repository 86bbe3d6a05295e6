import math, random, turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); t = turtle; R = random.uniform
sky, lawn = random.choice([("#bfe3f7", "#7cb84e"), ("#f7d7b0", "#8aa63f"), ("#5f86c9", "#4f9a4a"), ("#3b3a6b", "#33603f"), ("#dfe6e4", "#6fa06a"), ("#f3b9c2", "#6aa85c")])
night = sky == "#3b3a6b"; t.bgcolor(sky)
def poly(pts, c, line=None):
    t.penup(); t.color(line or c, c); t.pensize(1); t.goto(pts[0]); t.pendown(); t.begin_fill()
    for p in pts[1:] + pts[:1]: t.goto(p)
    t.end_fill(); t.penup()
def oval(x, y, a, b, c, n=18): poly([(x + a * math.cos(6.2832 * k / n), y + b * math.sin(6.2832 * k / n)) for k in range(n)], c)
def dot(x, y, s, c): t.penup(); t.goto(x, y); t.dot(max(2, s), c)
dot(R(-250, 250), R(200, 265), R(50, 80), "#fff3bd")
for _ in range(random.randint(0, 4)):
    cx, cy = R(-280, 280), R(170, 280)
    for k in range(5): dot(cx + 24 * k, cy + R(-7, 7), R(34, 52), "#8d8fb8" if night else "#ffffff")
hz = R(40, 75)
tree, *shade = random.choice([("#3f7d3a", "#5c9c4c", "#2c5f2e"), ("#6b8f2f", "#8fb04a", "#4f6e22"), ("#2f6b52", "#4a8c6c", "#20503c"), ("#b5652b", "#d68a3c", "#8e4a20"), ("#c77a9a", "#e6a8c0", "#a85c7e")])
for x in sorted([R(-330, 330) for _ in range(random.randint(2, 4))], key=lambda v: -abs(v)):  # trees behind the fence
    h = R(80, 150); poly([(x - 9, hz), (x + 9, hz), (x + 5, hz + h), (x - 5, hz + h)], "#6a4a30")
    for k in range(16): dot(x + R(-55, 55), hz + h + R(-30, 55), R(44, 70), tree)
    for k in range(18): dot(x + R(-62, 62), hz + h + R(-35, 70), R(6, 15), shade[k % 2])
for x in range(-310, 330, 22): dot(x, hz + 10, R(50, 66), "#2f5e34"); dot(x + 9, hz + 22, R(20, 34), "#427a3f")     # hedge
paint = random.choice(["#ffffff", "#e9d9b8", "#9a6a42", "#9cc3d5"])
for y in (hz + 8, hz + 34): poly([(-310, y), (310, y), (310, y + 7), (-310, y + 7)], paint, "#8a8a80")
for x in range(-306, 310, 24): poly([(x, hz - 8), (x + 14, hz - 8), (x + 14, hz + 48), (x + 7, hz + 60), (x, hz + 48)], paint, "#8a8a80")
poly([(-310, hz), (310, hz), (310, -310), (-310, -310)], lawn)
for _ in range(100): x, q = R(-300, 300), R(0, 1) ** 2; y = hz - q * (hz + 300); poly([(x, y), (x + 2 + 3 * q, y + 5 + 13 * q), (x + 4 + 4 * q, y)], random.choice(["#5a9a3e", "#9cc95e", "#3f7a3a"]))
bend, gx = R(-110, 110), R(-50, 50)
mid = lambda q: gx * (1 - q) + bend * math.sin(q * 3.14159)                                   # the path's middle line
wid = lambda q: 18 + 92 * q; Y = lambda q: hz - 6 - q * (hz + 310); Q = [k / 16 for k in range(17)]
gravel = random.choice(["#e2cfa4", "#c9b9a6", "#b98462", "#d9d9d2"])
for s in (-1, 1):                                                                            # beds of dark soil edged with stones
    out = lambda q, m=1: mid(q) + s * (wid(q) + 8 + m * (70 + 170 * q))
    poly([(mid(q) + s * (wid(q) + 4), Y(q)) for q in Q] + [(out(q), Y(q)) for q in Q[::-1]], "#5a3d2a")
poly([(mid(q) - wid(q), Y(q)) for q in Q] + [(mid(q) + wid(q), Y(q)) for q in Q[::-1]], gravel)
for _ in range(80): q = R(0, 1) ** .7; dot(mid(q) + R(-.9, .9) * wid(q), Y(q), 2 + 6 * q * R(.5, 1), random.choice(["#a8967c", "#f4ead2", "#8d8272"]))
for k in range(26):
    q = (k / 25) ** 1.5
    for s in (-1, 1): oval(mid(q) + s * (wid(q) + 3), Y(q), 6 + 13 * q, 4 + 8 * q, random.choice(["#b9b4aa", "#8f8b84", "#d5d0c4"]), 9)
bx, by = gx, hz - 14                                                                         # bird bath or fountain
oval(bx, by, 34, 9, "#7c7c78"); poly([(bx - 14, by), (bx + 14, by), (bx + 7, by + 52), (bx - 7, by + 52)], "#c8c6c0", "#8d8b86"); oval(bx, by + 54, 44, 13, "#dedcd6"); oval(bx, by + 57, 36, 8, "#6fb6dc")
if random.random() < .6:
    for k in range(-4, 5):
        for j in range(8): u = j / 7; dot(bx + k * 8 * u, by + 60 + 46 * (u * 2.4 - 2.6 * u * u) + 8, 4, "#e4f6ff")
pal = random.choice([["#e63946", "#ffd166", "#ffffff"], ["#9b5de5", "#f15bb5", "#fee440"], ["#ff7f11", "#ffd60a", "#d00000"], ["#f8c8dc", "#ff5d8f", "#ffffff"], ["#3a86ff", "#8338ec", "#ffffff"]])
rows = random.random() < .5; kinds = [random.choice("dts") for _ in range(6)]
for k in range(13):
    q = (k / 12) ** 1.35 * .97 + .02; z = .32 + 1.25 * q
    for s in (-1, 1):
        for j in range(6):
            x, y = mid(q) + s * (wid(q) + 18 * z + (j + R(-.25, .25)) / 5.5 * (60 + 165 * q)), Y(q) + R(-4, 4) * z
            if abs(x) > 320: continue
            h = R(16, 30) * z; c = pal[(k // 2 if rows else random.randrange(3)) % 3]; kind = kinds[(k // 3 + (s > 0) * 2) % 6]
            for a in (-1, 1): poly([(x, y), (x + a * 9 * z, y + 12 * z), (x + a * 3 * z, y + 3 * z)], random.choice(["#3f8a3c", "#5aa548", "#2c6b35"]))
            t.goto(x, y); t.pensize(max(1, 2 * z)); t.pencolor("#2f7a34"); t.pendown(); t.goto(x, y + h); t.penup()
            if kind == "d":
                for a in range(5): dot(x + 6.5 * z * math.cos(a * 1.257), y + h + 6.5 * z * math.sin(a * 1.257), 9 * z, c)
                dot(x, y + h, 7 * z, "#f6c445" if c != "#ffd166" else "#7a4a20")
            elif kind == "t": poly([(x - 6 * z, y + h), (x - 7 * z, y + h + 14 * z), (x - 3 * z, y + h + 9 * z), (x, y + h + 16 * z), (x + 3 * z, y + h + 9 * z), (x + 7 * z, y + h + 14 * z), (x + 6 * z, y + h), (x, y + h - 4 * z)], c)
            else:
                for a in range(5): dot(x + (-1) ** a * 2.5 * z, y + h * .6 + a * 6 * z, (9 - a) * z, c)
