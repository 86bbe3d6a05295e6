# A garden: a branching tree, flowers in a row, a fence and a sun with rays.
import random
import turtle

screen = turtle.Screen()
screen.setup(600, 600)
screen.bgcolor("#dff0f7")
turtle.tracer(0)
t = turtle.Turtle(visible=False)
t.speed(0)


def block(x, y, w, h, colour):
    t.penup()
    t.goto(x, y)
    t.setheading(0)
    t.pendown()
    t.color(colour)
    t.begin_fill()
    for side in (w, h, w, h):
        t.forward(side)
        t.left(90)
    t.end_fill()


def branch(length, depth):
    if depth == 0:
        t.color(random.choice(["#5a9e4b", "#77b255", "#3f7f3a"]))
        t.dot(random.randint(9, 15))
        return
    t.pensize(depth * 1.6)
    t.color("#6b4a2f")
    t.forward(length)
    turn = random.uniform(16, 30)
    t.left(turn)
    branch(length * random.uniform(0.68, 0.82), depth - 1)
    t.right(2 * turn)
    branch(length * random.uniform(0.68, 0.82), depth - 1)
    t.left(turn)
    t.penup()
    t.backward(length)
    t.pendown()


def flower(x, y, colour):
    t.penup()
    t.goto(x, y)
    t.setheading(90)
    t.pendown()
    t.pensize(3)
    t.color("#3f7f3a")
    t.forward(40)
    for petal in range(6):
        t.setheading(60 * petal)
        t.color(colour)
        t.begin_fill()
        t.circle(11, 90)
        t.left(90)
        t.circle(11, 90)
        t.left(90)
        t.end_fill()
    t.color("#f6c445")
    t.dot(10)


block(-300, -300, 600, 190, "#9ccc65")
t.penup()
t.goto(190, 200)
t.color("#f9c846")
t.dot(90)
for ray in range(12):
    t.penup()
    t.goto(190, 200)
    t.setheading(30 * ray)
    t.forward(55)
    t.pendown()
    t.pensize(5)
    t.forward(24)
t.penup()
t.goto(-90, -150)
t.setheading(90)
t.pendown()
branch(85, 7)
for number in range(9):
    flower(-250 + 62 * number, -250 + random.randint(0, 40), random.choice(["#d1495b", "#8d6a9f", "#ffffff", "#ef767a"]))
for x in range(-300, 300, 40):
    block(x, -130, 12, 60, "#f3e9d2")
block(-300, -90, 600, 8, "#f3e9d2")
turtle.update()
turtle.done()
