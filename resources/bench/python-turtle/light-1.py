# A star in a ring.
import random
import turtle

t = turtle.Turtle()
t.speed(0)
t.hideturtle()
turtle.bgcolor("#f7f1e1")
t.color("#8c4a2f", random.choice(["#f2b134", "#e4572e", "#4f9d69"]))
t.pensize(3)
t.begin_fill()
for _ in range(5):
    t.forward(220)
    t.right(144)
t.end_fill()
t.penup()
t.goto(110, -190)
t.pendown()
t.pensize(6)
t.circle(150)
turtle.done()
