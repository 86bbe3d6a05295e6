import math
import random
import turtle as t

t.setup(600, 600)
t.tracer(0); t.hideturtle()
wall, stripe, floor, wood, bed = random.choice([
    ("#fde8e4", "#fbd9d2", "#d9b48f", "#ffffff", "#f4a6b8"), ("#dcecf7", "#cbe2f2", "#b98d62", "#fdfdfd", "#7fb2d9"),
    ("#27304f", "#2f3a5e", "#191f36", "#c9a77c", "#8f9fd6"), ("#e4f0d8", "#d5e7c4", "#a67c52", "#8a5a36", "#f2c14e"),
    ("#3c4f4a", "#47605a", "#27332f", "#f3e9d8", "#e58f65"), ("#fff4cf", "#ffeab0", "#c79a6b", "#b9794a", "#6dbfa8"),
])
night = wall in ("#27304f", "#3c4f4a")
toys = random.sample(["#e4572e", "#f3a712", "#4c9f70", "#4d7ea8", "#a06cd5", "#f28482"], 6)

def block(points, fill, line=None, pen=1):
    t.penup(); t.goto(points[-1]); t.pendown()
    t.pensize(pen); t.color(line or fill, fill)
    t.begin_fill()
    for p in points: t.goto(p)
    t.end_fill(); t.penup()

def bar(x, y, w, h, fill, line=None, pen=1):
    block([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, line, pen)

def oval(x, y, rx, ry, fill, line=None):
    block([(x + rx * math.cos(k * 0.2618), y + ry * math.sin(k * 0.2618)) for k in range(24)], fill, line, 2)

def star(x, y, r, fill, turn=90):
    block([(x + (r if k % 2 == 0 else r * 0.45) * math.cos(math.radians(turn + 36 * k)), y + (r if k % 2 == 0 else r * 0.45) * math.sin(math.radians(turn + 36 * k))) for k in range(10)], fill)

# wall paper, floor, window
t.bgcolor(wall)
paper = random.choice(["stripes", "dots", "stars"])
for i in range(-8, 9):
    if paper == "stripes": bar(i * 48, -140, 24, 450, stripe)
    else:
        for j in range(7):
            x, y = i * 46 + 23 * (j % 2), -90 + 62 * j
            star(x, y, 9, stripe) if paper == "stars" else oval(x, y, 7, 7, stripe)
bar(-310, -310, 620, 172, floor)
bar(-310, -142, 620, 12, "#f7f3ea")
side = random.choice([-1, 1])
wx = 175 * side - 75
bar(wx - 8, 60, 166, 196, "#fbf8f0")
bar(wx, 68, 150, 180, "#1b2450" if night else random.choice(["#a9dcf5", "#ffd9a0"]))
if night:
    oval(wx + 92, 190, 28, 28, "#fff2c4")
    oval(wx + 104, 198, 25, 25, "#1b2450")
    for _ in range(9): star(wx + random.randint(12, 138), random.randint(80, 236), 5, "#ffffff")
else:
    oval(wx + 105, 200, 24, 24, "#ffd23f")
    for k in range(4): oval(wx + 28 + 20 * k, 110 + 8 * (k % 2), 22, 16, "#ffffff")
for q in ((wx + 71, 68, 8, 180), (wx - 16, 52, 182, 12)): bar(*q, "#fbf8f0")
for s in (-1, 1): block([(wx + 75 + s * 100, 262), (wx + 75 + s * 30, 262), (wx + 75 + s * 78, 130), (wx + 75 + s * 96, 48)], toys[0])

# bunting across the other corner
for k in range(6):
    x, y = -side * (285 - 46 * k), 262 - 16 * math.sin(k * 0.6)
    block([(x - 19, y), (x + 19, y), (x, y - 40)], toys[k])

# rug, crib: far bars, mattress and teddy, near bars
oval(0, -225, random.randint(230, 280), 62, toys[1])
oval(0, -225, 200, 44, "#fff6e0")
w, low, high = random.randint(165, 195), -165, random.randint(35, 60)
cx, dark = -side * random.randint(15, 50), "#4a3626"
for k in range(13): bar(cx - w + 2 * w * k / 12 - 4, low + 20, 7, high - low - 40, "#b9a58e" if wood > "#c" else "#5f4028")
bar(cx - w, low + 52, 2 * w, 34, "#ffffff", "#cfc7ba")
oval(cx - w * 0.62, low + 100, w * 0.3, 22, "#fdf3e3", "#cfc7ba")
fur = random.choice(["#b07a48", "#8d8d97", "#e8c9a0", "#f6f1ea"])
tx, ty = cx - w * 0.1, low + 118
for s in (-1, 1):
    oval(tx + s * 34, ty + 88, 17, 17, fur, dark)
    oval(tx + s * 42, ty - 8, 26, 18, fur, dark)
for y, rx, ry, c in ((0, 42, 46, fur), (60, 44, 38, fur), (50, 20, 15, "#fbeedd"), (57, 7, 5, dark)): oval(tx, ty + y, rx, ry, c, dark)
for s in (-1, 1):
    oval(tx + s * 17, ty + 70, 4, 5, dark)
    oval(tx + s * 46, ty + 18, 15, 24, fur, dark)
block([(cx + w * 0.1, low + 50), (cx + w, low + 50), (cx + w, low + 112), (cx + w * 0.45, low + 118), (cx + w * 0.16, low + 92)], bed, dark, 2)
for k in range(7): star(cx + w * 0.3 + 17 * k, low + 66 + 26 * (k % 2), 8, "#ffffff")
for s in (-1, 1): oval(cx + s * (w - 14), low - 16, 13, 13, "#444444")
for k in range(1, 12): bar(cx - w + 2 * w * k / 12 - 4.5, low + 26, 9, high - low - 40, wood, dark, 2)
for y in (low + 22, high - 26): bar(cx - w, y, 2 * w, 19, wood, dark, 2)
for s in (-1, 1):
    bar(cx + s * w - 12, low - 14, 24, high - low + 44, wood, dark, 2)
    oval(cx + s * w, high + 40, 15, 15, wood, dark)

# mobile on its arm
mx = cx - w * 0.1
t.pencolor(dark); t.pensize(6)
t.penup(); t.goto(cx - w, high + 40); t.pendown()
for k in range(21):
    a = math.pi * (1 - k / 20 * 0.5)
    t.goto(mx + (w * 0.9) * math.cos(a), high + 60 + 110 * math.sin(a))
for k in range(26): t.goto(mx + 100 * math.sin(k * math.pi / 12.5), high + 150 + 17 * math.cos(k * math.pi / 12.5))
kind = random.choice(["star", "moon", "ball", "mixed"])
for k in range(5):
    x, y = mx - 96 + 48 * k, high + 150 - (10 if k in (1, 2, 3) else 0)
    drop = random.randint(24, 52)
    t.pencolor(dark); t.pensize(2)
    t.penup(); t.goto(x, y); t.pendown(); t.goto(x, y - drop)
    star(x, y - drop - 12, 19, toys[k]) if kind == "star" or kind == "mixed" and k % 2 else oval(x, y - drop - 12, 15, 15, toys[k])
    if kind == "moon": oval(x + 7, y - drop - 8, 12, 12, wall)

# building blocks and a ball in front
bx = side * random.randint(170, 215)
for x, y, k in ((bx - 36, -275, 2), (bx + 4, -275, 3), (bx - 16, -237, 4)):
    bar(x, y, 36, 36, toys[k], "#ffffff", 3)
    star(x + 18, y + 18, 10, "#ffffff")
for rx, c in ((32, toys[5]), (12, "#ffffff")): oval(-side * 225, -252, rx, 32, c)
t.done()
