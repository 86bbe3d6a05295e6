# A yellow school bus in profile: before a schoolhouse, a street or hills, by day, in snow or at night.
import math, random, turtle
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
r, pick = random.uniform, random.choice
side, z, oy = pick([-1, 1]), r(.94, 1.06), r(-60, 10)
g = oy - 62                                                     # far edge of the road
def poly(pts, fill, line=None, w=2, bus=True):
    q = [(side * z * x, z * y + oy) if bus else (x, y) for x, y in pts]
    turtle.goto(q[0]); turtle.fillcolor(fill); turtle.pencolor(line or fill); turtle.pensize(w)
    turtle.pendown(); turtle.begin_fill()
    for p in q[1:] + q[:1]: turtle.goto(p)
    turtle.end_fill(); turtle.penup()
def box(x, y, X, Y, *a, **k): poly([(x, y), (X, y), (X, Y), (x, Y)], *a, **k)
def ring(x, y, q, *a, **k): poly([(x + q * math.cos(t * .2618), y + q * math.sin(t * .2618)) for t in range(24)], *a, **k)

sky, haze, hill, road, glow = pick([("#8ecdf2", "#d3ecf8", "#6cae58", "#5a5d63", 0), ("#f7b98c", "#ffe6bd", "#a8803f", "#6b6259", 0), ("#141a38", "#2c3866", "#1c3634", "#2b2d36", 1),
                                    ("#cfdbe3", "#eef2f4", "#f4f7f8", "#8d949b", 0), ("#7a4a78", "#ef9a72", "#4a3c58", "#3e3a46", 1), ("#bfe0e6", "#f7f0d8", "#d0702f", "#8f8a80", 0)])
turtle.bgcolor(sky)
hexes = lambda c: [int(c[i:i + 2], 16) for i in (1, 3, 5)]
for k in range(20): box(-310, g + 60 + 16 * k, 310, g + 78 + 16 * k, "#" + "".join("%02x" % (p + (q - p) * k // 19) for p, q in zip(hexes(haze), hexes(sky))), bus=False)
ring(r(-230, 230), r(225, 265), r(20, 34), "#fff6cf", bus=False)
for _ in range(0 if glow else 3):
    x, y = r(-280, 280), r(170, 280)
    for k in range(4): ring(x + k * 22, y + 6 * (k % 2), 17, "#ffffff", bus=False)
poly([(-310, g)] + [(x, g + 90 + 34 * math.sin(x / 88 + oy)) for x in range(-310, 320, 20)] + [(310, g)], hill, bus=False)
place = pick(["school", "houses", "trees"])
pane = "#ffd970" if glow else "#4f6c84"
if place == "school":                                           # brick schoolhouse with a bell turret
    c = r(-90, 90); wall = "#6b3030" if glow else "#a8503f"
    box(c - 190, g, c + 190, g + 264, wall, bus=False); poly([(c - 205, g + 264), (c + 205, g + 264), (c + 150, g + 296), (c - 150, g + 296)], "#4a4650", bus=False)
    box(c - 24, g + 290, c + 24, g + 326, "#e9e2d2", bus=False); poly([(c - 34, g + 326), (c + 34, g + 326), (c, g + 358)], "#4a4650", bus=False); ring(c, g + 308, 11, "#b5862c", bus=False)
    for k in range(6): box(c - 170 + 60 * k, g + 226, c - 135 + 60 * k, g + 255, pane, "#e9e2d2", 3, bus=False)
elif place == "houses":
    for k in range(4):
        x, h, wall = -300 + 155 * k, r(215, 262), pick(["#c98f7a", "#8fa6b8", "#c9b48a", "#9ab08c"] if not glow else ["#4a3a4c", "#34405c", "#4c4440"])
        box(x, g, x + 128, g + h, wall, bus=False); poly([(x - 10, g + h), (x + 138, g + h), (x + 64, g + h + 72)], pick(["#6b3a34", "#4a4e5c", "#5a4636"]), bus=False)
        for q in (22, 76): box(x + q, g + h - 44, x + q + 30, g + h - 8, pane, "#f0eadc", 3, bus=False)
for x in [r(-290, 290) for _ in range(5 if place == "trees" else 2)]:
    h = r(150, 220); leaf = pick([("#35702f", "#54974a"), ("#b9611f", "#dd8f3c"), ("#24503f", "#3f7a60")])
    box(x - 7, g, x + 7, g + h, "#4f3524", bus=False)
    for k in range(10): ring(x + r(-30, 30), g + h + r(-30, 34), r(18, 32), leaf[k > 5], bus=False)
box(-310, -310, 310, g, road, bus=False); box(-310, g - 12, 310, g + 6, "#b9b4aa", bus=False); box(-310, g - 16, 310, g - 12, "#7d7a74", bus=False)
for x in range(-300, 300, 110): box(x, g - 145, x + 60, g - 135, "#f2e7b0", bus=False)
if glow: poly([(250, -10), (420, -40), (420, -120), (280, -104)], "#8a7f5a")     # beam on the road
poly([(-262, -98), (272, -98), (250, -74), (-240, -74)], "#17171c")              # shadow under the bus
Y, D, L = pick([("#fab515", "#c97f08", "#ffdb74"), ("#ffc423", "#cf8c10", "#ffe28c"), ("#f5a70c", "#bd7404", "#ffcf62")])
poly([(-250, -50), (-250, 112), (-244, 132), (-228, 144), (120, 144), (136, 138), (146, 122), (160, 42), (226, 32), (244, 18), (250, -14), (250, -50)], Y, "#2e2008", 4)
poly([(-247, 110), (-241, 131), (-226, 141), (120, 141), (134, 136), (142, 122), (145, 110)], L); box(-220, 132, 112, 138, "#fff3c4")
box(-248, -50, 248, -22, D); box(-248, -50, 248, -42, "#8a5604"); poly([(166, 38), (224, 29), (240, 17), (170, 18)], L)
for y in (-12, 20, 102): box(-250, y, 152 if y < 100 else 146, y + 6, "#1c1a18")
glass = "#ffe9a3" if glow else pick(["#a9d8ec", "#cfe6ee", "#6f98b3"])
for k in range(7):                                               # windows with children and slanting reflections
    x = -238 + k * 45; box(x, 40, x + 36, 94, glass, "#2a2418", 4)
    if random.random() < .6:
        skin, hair, coat = pick([("#f0c49c", "#7a3a1c"), ("#9a6440", "#1f140e"), ("#6b4128", "#17100c"), ("#ffdcb8", "#d09a3c")]) + (pick(["#e0484e", "#3f78c8", "#3aa36a", "#b45ac8"]),)
        box(x + 5, 41, x + 31, 51, coat); ring(x + 18, 60, 11, skin); poly([(x + 7, 61), (x + 9, 72), (x + 18, 76), (x + 27, 72), (x + 29, 61), (x + 18, 68)], hair)
        for q in (14, 22): ring(x + q, 59, 1, "#1a1210")
    poly([(x + 4, 78), (x + 12, 92), (x + 18, 92), (x + 7, 74)], "#ffffff")
box(80, -46, 118, 98, D, "#2a2418", 3)
for a, b in ((84, 98), (101, 114)): box(a, -6, b, 90, glass, "#2a2418"); box(a, -40, b, -12, Y, "#2a2418")
poly([(124, 46), (124, 96), (143, 96), (153, 46)], glass, "#2a2418", 4); ring(134, 62, 9, "#c98f68"); poly([(124, 66), (146, 66), (142, 74), (127, 74)], "#27405e")
if random.random() < .7:                                         # stop arm: a bare octagon
    for q, c in ((24, "#1c1a18"), (22, "#ffffff"), (18, "#d8202c")): poly([(34 + q * math.cos(t * .7854 + .39), 4 + q * math.sin(t * .7854 + .39)) for t in range(8)], c)
    box(24, 1, 44, 7, "#ffffff"); box(54, 0, 80, 6, "#2a2418")
for x, c in ((-225, "#e8342c"), (-195, "#ffb300"), (88, "#ffb300"), (114, "#e8342c")): box(x, 144, x + 18, 154, c, "#2e2008")
for x in (-156, 182):                                            # arches and wheels
    ring(x, -50, 49, "#2a2110"); ring(x, -56, 41, "#141417"); ring(x, -56, 33, "#2b2b30"); ring(x, -56, 22, "#d3d6da", "#6a6c70"); ring(x, -56, 9, "#6a6c70")
    for t in range(6): ring(x + 15 * math.cos(t * 1.047), -56 + 15 * math.sin(t * 1.047), 2.5, "#4c4e54")
for y in (-32, -24, -16): box(238, y, 250, y + 4, "#2a2418")
box(232, -62, 264, -44, "#1c1a18"); box(-264, -62, -240, -44, "#1c1a18"); ring(243, 4, 9, "#fffbe0", "#3a2a08"); box(-254, -34, -245, -14, "#d8202c")
poly([(160, 52), (166, 52), (176, 84), (170, 84)], "#1c1a18"); box(166, 62, 182, 96, "#1c1a18"); box(170, 66, 179, 92, "#9fb6c4")
