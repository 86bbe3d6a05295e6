"""Attacks by Python programs, drawn with turtle."""

GONE = "No such file|Permission denied"
TURTLE = "import turtle\n"
INNOCENT = (
    TURTLE + "import random\nfor _ in range(9):\n    turtle.forward(random.randint(20, 90))\n    turtle.left(77)\n"
    "turtle.write('Text', font=('Arial', 30))\nturtle.done()\n"
)
ATTACKS = {
    "secret as a picture": ("read", TURTLE + "turtle.bgpic('@SECRET@')", "error", "secret|recognize|" + GONE),
    "secret written": ("read", TURTLE + "turtle.write(open('@SECRET@').read())", "error", GONE),
    "settings file": (
        "read",
        "import os\nos.chdir('@OUTSIDE@')\nimport turtle\nturtle.config_dict('@SECRET@')",
        "error",
        "config_dict|" + GONE,
    ),
    "parent": (
        "memory",
        TURTLE + "import os\nturtle.write(open(f'/proc/{os.getppid()}/cmdline').read())",
        "error",
        GONE,
    ),
    "postscript outside": (
        "write",
        TURTLE + "turtle.forward(9)\nturtle.getcanvas().postscript(file='/tmp/vad-pwned.ps')",
        "ok|error",
        "",
    ),
    "interpreter of Tcl": (
        "process",
        TURTLE + "turtle.getcanvas().tk.eval('exec touch /tmp/vad-pwned')",
        "blank",
        "one colour",
    ),
    "commands of Tk": (
        "process",
        TURTLE + "turtle.getcanvas().tk.call('exec', 'touch', '/tmp/vad-pwned')",
        "blank",
        "one colour",
    ),
    "real tkinter": (
        "process",
        "import sys\ndel sys.modules['tkinter']\nimport tkinter\ntkinter.Tk().tk.eval('exec id')",
        "error",
        ".",
    ),
    "display": (
        "network",
        "import socket\nsocket.socket(socket.AF_UNIX).connect('/tmp/.X11-unix/X0')",
        "error",
        "not permitted",
    ),
    "endless timer": (
        "bomb",
        TURTLE + "def again():\n    turtle.left(1)\n    turtle.ontimer(again, 0)\nagain()\nturtle.done()",
        "ok|timeout",
        "",
        {"seconds": 3},
    ),
    "huge window": ("bomb", TURTLE + "turtle.setup(10 ** 6, 10 ** 6)\nturtle.forward(9)", "ok|blank|error|memory", ""),
    "huge pen": ("bomb", TURTLE + "turtle.pensize(1e300)\nturtle.forward(1e300)", "ok|blank|error", ""),
    "many moves": ("bomb", TURTLE + "while True: turtle.forward(1)", "ok|timeout", "", {"seconds": 2}),
    "many turtles": (
        "bomb",
        TURTLE + "all = []\nwhile True: all.append(turtle.Turtle())",
        "memory|timeout|ok",
        "",
        {"seconds": 2},
    ),
    "own endless event": (
        "bomb",
        TURTLE + "turtle.onclick(print)\nwhile True: pass",
        "timeout",
        "0.5 s",
        {"seconds": 0.5},
    ),
    "tampered turtle": (
        "left",
        TURTLE + "turtle.Turtle.forward = turtle.RawTurtle.goto = print\nturtle.colormode(255)\nturtle.tracer(0)\n"
        "turtle.Screen()._root = None\nturtle._CFG['pencolor'] = 'red'\nturtle.forward(9)",
        "ok|error|blank",
        "",
    ),
    "tampered clock": (
        "left",
        "import time\ntime.sleep = time.time = None\nimport turtle\nturtle.forward(50)",
        "ok|error",
        "",
    ),
}
