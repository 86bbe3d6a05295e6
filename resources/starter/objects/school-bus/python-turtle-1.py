import math, random, turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
r, pick = random.uniform, random.choice
side, z, oy = pick([-1, 1]), r(.9, 1.04), r(-60, 20)
def poly(pts, fill, line=None, w=2, bus=True):
    q = [(side * z * x, z * y + oy) if bus else (x, y) for x, y in pts]
    turtle.goto(q[0]); turtle.fillcolor(fill); turtle.pencolor(line or fill); turtle.pensize(w); turtle.pendown(); turtle.begin_fill()
    for p in q[1:] + q[:1]: turtle.goto(p)
    turtle.end_fill(); turtle.penup()
def box(x, y, X, Y, *a, **k): poly([(x, y), (X, y), (X, Y), (x, Y)], *a, **k)
def ring(x, y, q, *a, **k): poly([(x + q * math.cos(t * .2618), y + q * math.sin(t * .2618)) for t in range(24)], *a, **k)
sky, hill, road, glow = pick([("#9fd8f5", "#6cae58", "#55585e", 0), ("#ffd9a0", "#b58a4a", "#6b6259", 0), ("#171d3a", "#1f3a38", "#23252c", 1), ("#dfe6ea", "#eef3f5", "#8d949b", 0), ("#e58a6a", "#5a4660", "#3b3742", 1), ("#fdf3d8", "#d8843c", "#a39c90", 0)])
turtle.bgcolor(sky)
g = oy - 70
ring(r(-230, 230), r(190, 260), r(22, 40), "#fff6cf", bus=False)
for _ in range(4 if not glow else 0):
    x, y = r(-280, 280), r(150, 280); [ring(x + k * 22, y + 5 * (k % 2), 18, "white", bus=False) for k in range(4)]
poly([(-310, g)] + [(x, g + 80 + 40 * math.sin(x / r(85, 95) + oy)) for x in range(-310, 320, 20)] + [(310, g)], hill, bus=False)
for x in [r(-290, 290) for _ in range(random.randint(2, 6))]:                  # trees behind the bus
    h = r(140, 240); box(x - 6, g, x + 6, g + h, "#5a3d28", bus=False); leaf = pick(["#3f7a3a", "#c9762c", "#2c5a48", "#a3b04a"])
    for k in range(5): ring(x + r(-28, 28), g + h + r(-25, 35), r(24, 38), leaf, bus=False)
box(-310, -310, 310, g, road, bus=False); box(-310, g - 8, 310, g + 8, "#b9b4aa", bus=False)
for x in range(-300, 300, 110): box(x, g - 135, x + 60, g - 126, "#f2e7b0", bus=False)
poly([(-250, -92), (265, -92), (250, -78), (-240, -78)], "#1d1d22")             # shadow under the bus
Y, D = pick([("#f9b612", "#d88f08"), ("#ffc423", "#dc9a10"), ("#f5a70c", "#cc8206")])
roof = [(-250, -50), (-250, 112), (-244, 132), (-228, 144), (120, 144), (136, 138), (146, 122), (160, 40), (228, 28), (246, 14), (250, -20), (250, -50)]
poly(roof, Y, "#3a2a08", 3); poly([(-247, 112), (-242, 131), (-228, 141), (120, 141), (134, 136), (142, 122), (145, 112)], "#ffe08a" if not glow else Y)
box(-250, -52, 250, -38, D); poly([(166, 36), (228, 25), (243, 12), (170, 14)], "#ffdb74")
for y in (-8, 24, 102): box(-250, y, 152 if y < 100 else 146, y + 6, "#1c1a18")  # rub rails
glass = "#ffe9a3" if glow else pick(["#bfe4f2", "#d8edf2", "#7fa6bd"])
for k in range(7):                                                              # windows with split panes, children
    x = -238 + k * 45; box(x, 40, x + 36, 94, glass, "#2a2418", 3)
    if random.random() < .55:
        ring(x + 18, 60, 11, pick(["#f0c49c", "#9a6440", "#6b4128", "#ffdcb8"])); poly([(x + 7, 62), (x + 9, 74), (x + 18, 78), (x + 27, 74), (x + 29, 62), (x + 18, 68)], pick(["#2a1a12", "#c98a2c", "#7a3a1c"])); box(x + 6, 41, x + 30, 50, pick(["#e0484e", "#3f78c8", "#3aa36a", "#b45ac8"]))
    box(x, 66, x + 36, 69, "#2a2418") if not k % 2 else None
    poly([(x + 4, 72), (x + 14, 92), (x + 20, 92), (x + 8, 72)], "#ffffff")
box(80, -46, 118, 98, D, "#2a2418", 3)
for a, b in ((84, 98), (101, 114)): box(a, -6, b, 90, glass, "#2a2418"); box(a, -40, b, -12, Y, "#2a2418")
poly([(124, 44), (124, 96), (143, 96), (153, 44)], glass, "#2a2418", 3)          # driver's window
turtle.pencolor("#1c1a18"); turtle.goto(side * z * -80, z * 1 + oy); turtle.write("SCHOOL BUS", align="center", font=("Arial", int(13 * z), "bold"))
if random.random() < .7:                                                        # stop arm
    sx = 40; poly([(sx + 19 * math.cos(t * .7854 + .39), 12 + 19 * math.sin(t * .7854 + .39)) for t in range(8)], "#d8202c", "white", 3)
    turtle.pencolor("white"); turtle.goto(side * z * sx, z * 12 + oy - 6); turtle.write("STOP", align="center", font=("Arial", 8, "bold"))
for x in (-225, 112): box(x, 144, x + 20, 153, "#e8342c", "#3a2a08")              # warning lamps on the roof
for x in (-156, 182):
    ring(x, -50, 47, "#2a2110"); ring(x, -54, 39, "#17171a"); ring(x, -54, 22, "#c9ccd0", "#6a6c70"); ring(x, -54, 8, "#55585e")
    for t in range(6): ring(x + 15 * math.cos(t * 1.047), -54 + 15 * math.sin(t * 1.047), 2.5, "#55585e")
box(236, -60, 262, -42, "#1c1a18"); box(-262, -60, -240, -42, "#1c1a18"); ring(243, -4, 9, "#fffbe0", "#3a2a08"); box(-252, -34, -245, -14, "#d8202c"); box(158, 48, 176, 84, "#1c1a18")
if glow: poly([(252, 2), (400, 30), (400, -90), (252, -12)], "#fff2b0")
