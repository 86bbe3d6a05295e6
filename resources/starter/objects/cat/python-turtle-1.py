import math
import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
coat, dark, pale = random.choice([
    ("#e59a4c", "#b5662a", "#fbe3c4"), ("#8e939c", "#5d626b", "#e3e5e9"), ("#3a3a42", "#1f1f25", "#77777f"),
    ("#f3ede2", "#cdbfa9", "#ffffff"), ("#b08968", "#7f5539", "#ede0d4"),
])
turtle.bgcolor(random.choice(["#bde0fe", "#ffd6a5", "#caffbf", "#ffc8dd", "#d7c9f0", "#fdf0d5"]))
wide = random.uniform(0.95, 1.12)
look = random.uniform(-7, 7)
mood = random.choice(["calm", "smile", "tongue"])
marks = random.choice(["tabby", "tabby", "patch", "plain", "blaze"])
iris = random.choice(["#8ac926", "#ffca3a", "#4cc9f0", "#f4a259"])
slit = random.uniform(7, 24)


def blob(cx, cy, rx, ry, fill, line=None, pen=1, start=0, extent=360):
    turtle.penup()
    turtle.color(line or fill, fill)
    turtle.pensize(pen)
    for k in range(61):
        a = math.radians(start + extent * k / 60)
        turtle.goto(cx + rx * math.cos(a), cy + ry * math.sin(a))
        if k == 0:
            turtle.pendown()
            turtle.begin_fill()
    turtle.end_fill()
    turtle.penup()


def shape(points, fill, line=None, pen=1):
    turtle.penup()
    turtle.color(line or fill, fill)
    turtle.pensize(pen)
    turtle.goto(points[0])
    turtle.pendown()
    turtle.begin_fill()
    for q in points[1:] + points[:1]:
        turtle.goto(q)
    turtle.end_fill()
    turtle.penup()


def stroke(x, y, heading, length, bend, pen, colour):
    turtle.penup()
    turtle.goto(x, y)
    turtle.setheading(heading)
    turtle.pencolor(colour)
    turtle.pendown()
    for k in range(20):
        turtle.pensize(max(1, pen * (1 - k / 22)))
        turtle.forward(length / 20)
        turtle.left(bend / 20)
    turtle.penup()


# shoulders, then the head with its ears
blob(0, -330, 215 * wide, 190, coat, dark, 4)
blob(0, -290, 85, 120, pale)
lift = random.randint(-14, 16)
for s in (-1, 1):
    shape([(s * 195 * wide, 40), (s * 188 * wide, 232 + s * lift), (s * 50, 150)], coat, dark, 5)
    shape([(s * 172 * wide, 80), (s * 170 * wide, 196 + s * lift), (s * 80, 142)], "#f2a9a9")
    for k in range(3):
        stroke(s * (110 + 18 * k), 118, 90 - s * (8 + 10 * k), 52, s * 20, 6, pale)
blob(0, 0, 205 * wide, 172, coat, dark, 5)
for s in (-1, 1):                                     # tufts on the cheeks
    shape([(s * 190 * wide, -30), (s * 232 * wide, -62), (s * 186 * wide, -70), (s * 214 * wide, -108), (s * 140 * wide, -118)], coat, dark, 3)
    blob(s * 120 * wide, -60, 78, 70, coat)
if marks == "tabby":
    for x in (-46, 0, 46):
        stroke(x * 1.1, 160, 270 - x * 0.25, 74, 0, 20, dark)
    for s in (-1, 1):
        for y in (24, -14, -50):
            stroke(s * 198 * wide, y, 90 + s * 84, 66, -s * 20, 15, dark)
elif marks == "patch":
    blob(random.choice([-1, 1]) * 88, 48, 82, 78, dark)
elif marks == "blaze":
    shape([(-16, 168), (16, 168), (46, -20), (-46, -20)], pale)
blob(-44, -76, 60, 46, pale)
blob(44, -76, 60, 46, pale)
blob(0, -112, 52, 34, pale)

for s in (-1, 1):
    x = s * 88
    blob(x, 30, 54, 42, "#201a1a")
    blob(x, 29, 48, 36, iris)
    blob(x + look, 29, slit, 34, "#141114")
    blob(x + look + 12, 44, 10, 9, "#ffffff")
    blob(x + look - 9, 16, 5, 4, "#ffffff")
if mood == "tongue":
    blob(0, -112, 20, 26, "#ee7d8c", "#b94a5a", 2)
shape([(-26, -38), (26, -38), (14, -58), (0, -66), (-14, -58)], "#e88a93", "#9c4a52", 3)
stroke(0, -66, 270, 20, 0, 5, "#3b2a2a")
for s in (-1, 1):
    stroke(0, -84, 270 + s * 12, 64 if mood != "calm" else 52, s * 110, 5, "#3b2a2a")
    for k, up in enumerate((14, 0, -14)):
        for j in range(2):
            blob(s * (42 + 13 * k), -66 - 9 * j - k * 2, 2.6, 2.6, dark)
        stroke(s * 62, -72 - 6 * k, 90 - s * 90 + s * up, 175, -s * random.randint(4, 22), 3, "#ffffff" if coat == "#3a3a42" else "#4a4040")
turtle.done()
