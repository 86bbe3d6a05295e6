import random
import turtle

turtle.setup(600, 600)
turtle.tracer(0)
turtle.hideturtle()
paper, ink = random.choice([("#fffdf5", "#2b2b33"), ("#f7e9c8", "#1d4e89"), ("#23302c", "#f1f1e6"), ("#ffd9d9", "#8c1c3a"), ("#dbe9f4", "#20304a")])
turtle.bgcolor(paper)
turtle.pencolor(ink)
turtle.pensize(random.randint(4, 12))
side = random.uniform(280, 420)
turtle.penup()
turtle.goto(-side / 2 + random.uniform(-50, 50), -side / 2 + random.uniform(-50, 50))
turtle.setheading(random.uniform(-7, 7))
turtle.pendown()
# four sides by hand: each step wavers a little, no corner is quite right
for _ in range(4):
    for _ in range(24):
        turtle.forward(side / 24)
        turtle.left(random.uniform(-1.8, 1.8))
    turtle.left(90 + random.uniform(-4, 4))
turtle.done()
