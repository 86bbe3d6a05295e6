# Retro wallpaper: broad parallel wave bands, painted from the top down, with thin lines along their edges.
import math
import random
import turtle
turtle.setup(600, 600); turtle.tracer(0)
turtle.hideturtle()
turtle.penup()
palettes = [
    ["#5c2a1d", "#b5451b", "#e58a1f", "#f6c453", "#fbeccb"], ["#0b3c49", "#16697a", "#489fb5", "#82c0cc", "#ede7e3"],
    ["#2b193d", "#6a2c70", "#b83b5e", "#f08a5d", "#f9ed69"], ["#1b4332", "#40916c", "#95d5b2", "#fefae0", "#dda15e"],
    ["#f8f9fa", "#ff99c8", "#d0f4de", "#a9def9", "#9a6fd0"], ["#111111", "#fafafa"], ["#c1121f", "#fdf0d5"],
    ["#003049", "#d62828", "#f77f00", "#fcbf49", "#eae2b7"], ["#3a0ca3", "#4361ee", "#4cc9f0", "#f72585"],
    ["#ffe5d9", "#9d8189", "#d8e2dc", "#f4acb7"], ["#264653", "#e9c46a"], ["#606c38", "#283618", "#fefae0", "#bc6c25"]]
colours = random.choice(palettes)
if random.random() < 0.5:
    colours = colours[::-1]
waves = random.uniform(1.2, 3.6)
high = random.uniform(0.14, 0.26) * 600 / waves
high = min(high, 85)
phase = random.uniform(0, 2 * math.pi)
form = random.choice(["round", "round", "leaning", "flat", "swell"])
upright = random.random() < 0.3                        # waves may also run from top to bottom
def wave(s):
    a = 2 * math.pi * waves * s / 600 + phase
    if form == "leaning":
        return high * math.sin(a + 0.5 * math.sin(a))
    if form == "flat":
        return high * math.tanh(2.2 * math.sin(a)) * 0.9
    if form == "swell":                                # high in the middle, calm at the sides
        return high * 1.25 * math.sin(a) * (0.45 + 0.55 * math.cos(math.pi * s / 640))
    return high * math.sin(a)
steps = [(s, wave(s)) for s in range(-310, 311, 6)]
def place(s, h):
    return (h, s) if upright else (s, h)
def ribbon(level, colour):                            # everything below the level, the next bands cover it
    turtle.goto(place(-310, -420))
    turtle.fillcolor(colour)
    turtle.begin_fill()
    for s, h in steps:
        turtle.goto(place(s, level + h))
    turtle.goto(place(310, -420))
    turtle.end_fill()
def thread(level, colour, size):
    turtle.pencolor(colour)
    turtle.pensize(size)
    turtle.goto(place(steps[0][0], level + steps[0][1]))
    turtle.pendown()
    for s, h in steps:
        turtle.goto(place(s, level + h))
    turtle.penup()
base = random.uniform(34, 64)
rhythm = random.choice([[1], [1, 0.4], [1.3, 1, 0.7, 0.4], [1, 1, 0.35]])
edge = random.choice(["none", "pale", "dark", "double"])
turtle.bgcolor(colours[0])
level, n = 310 + 1.3 * high, 0
while level > -330 - 1.3 * high:
    c = colours[n % len(colours)]
    ribbon(level, c)
    size = base * rhythm[n % len(rhythm)]
    if edge == "pale":
        thread(level, "#fffaf0", 4)
    elif edge == "dark":
        thread(level, "#1a1412", 5)
    elif edge == "double" and size > 30:               # two thin lines in the middle of the band
        thread(level - size * 0.4, colours[(n + 1) % len(colours)], 3)
        thread(level - size * 0.6, colours[(n + 1) % len(colours)], 3)
    level -= size
    n += 1
turtle.done()
