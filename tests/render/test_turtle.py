"""Programs for the standard library's turtle: what they draw, how their time passes, and how they end."""

from __future__ import annotations

import io
import sys

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus
from vadstudio.render.languages.python_turtle import PythonTurtle

OK, BLANK = RenderStatus.OK, RenderStatus.BLANK
WHITE, RED, LIME, BLUE, BLACK = (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0)
START = "from turtle import *\nimport turtle, time\nsetup(200, 200); delay(0); hideturtle()\n"
ENDLESS = "goes on without end"


def picture(draw, code, size=200, **limits):
    result = draw(START + code, "python-turtle", size, **limits)
    assert result.status in {OK, BLANK}, (result.message, result.line)
    return Image.open(io.BytesIO(result.png))


def at(image, x, y):
    """The pixel at a turtle's position, in a picture with a pixel for each of the window's 200."""
    return image.getpixel((100 + x, 100 - y))


def stdout(draw, code):
    result = draw(START + code, "python-turtle")
    assert result.status in {OK, BLANK}, (result.message, result.line)
    return result.stdout


# What is drawn


def test_window_is_the_picture(draw):
    image = picture(draw, "setup(300, 150); bgcolor('lime'); goto(-149, 0); dot(40, 'red')", 300)
    assert image.size == (300, 300)  # fitted on its own ground
    assert image.getpixel((2, 149)) == RED
    assert {image.getpixel(corner) for corner in ((0, 0), (299, 299), (299, 150))} == {LIME}


def test_default_window_is_half_the_screen_wide_and_three_quarters_high(draw):
    result = draw("import turtle\nprint(turtle.window_width(), turtle.window_height())", "turtle")
    assert (result.status, result.stdout) == (BLANK, "960 810\n")
    assert draw("import turtle\nturtle.Turtle()", "turtle").status == OK  # a turtle is seen


def test_self_crossing_fill_is_even_odd(draw):
    star = "up(); goto(-80, 26); color('red'); begin_fill()\nfor _ in range(5):\n    fd(160); rt(144)\nend_fill()\n"
    image = picture(draw, star)
    assert at(image, 0, 0) == WHITE
    assert at(image, 0, 60) == RED
    assert at(image, -60, 20) == RED


def test_lines_have_round_caps_and_joins(draw):
    image = picture(draw, "pensize(40); color('blue'); goto(50, 0); goto(50, 50)")
    assert at(image, -17, 0) == BLUE
    assert at(image, -17, 17) == WHITE
    assert at(image, 63, -13) == BLUE
    assert at(image, 69, -19) == WHITE


def test_fill_lies_below_the_outline_and_above_what_was_before(draw):
    code = "dot(150, 'lime'); pensize(10); color('blue', 'red'); up(); goto(-30, -30); down(); begin_fill()\n"
    image = picture(draw, code + "for _ in range(4):\n    fd(60); lt(90)\nend_fill()\n")
    assert at(image, 0, 0) == RED
    assert at(image, 27, 0) == BLUE
    assert at(image, 50, 0) == LIME


def test_dots_colormode_and_shades(draw):
    image = picture(draw, "colormode(255); dot(60, (10, 200, 30)); up(); goto(60, 60); dot(20, 'tomato2')")
    assert at(image, 20, 0) == (10, 200, 30)
    assert at(image, 60, 60) == (238, 92, 66)


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_text_is_where_it_should_be(draw, align):
    image = picture(draw, f"write('MMMM', align={align!r}, font=('Arial', 16, 'normal'))")
    left, top, right, bottom = ink(image)
    expected = {"left": (100, 170), "center": (65, 135), "right": (30, 100)}[align]
    assert (left, right) == pytest.approx(expected, abs=4)
    assert bottom < 100 < bottom + 8  # the base is a little above the turtle
    assert bottom - top == pytest.approx(16 * 96 / 72 * 0.73, abs=2)


def test_text_styles_and_lines(draw):
    plain = "up(); goto(-90, 0); write('Text', font=('Arial', 30{}))"
    pictures = [
        picture(draw, plain.format(style)).tobytes()
        for style in ("", ", 'bold'", ", 'italic'", ", 'bold', 'italic'", ", 'underline'", ", ('bold', 'underline')")
    ]
    assert len(set(pictures)) == 6
    one, two = (
        ink(picture(draw, f"write({text!r}, align='center', font='Courier 20')")) for text in ("AAA", "AAA\nAAA")
    )
    assert two[1] == pytest.approx(one[1] - 20 * 96 / 72 * 1.16, abs=2)
    assert (two[0], two[2], two[3]) == (one[0], one[2], one[3])


def ink(image):
    return image.convert("L").point(lambda value: 255 if value < 128 else 0).getbbox()


def test_stamps_shapes_and_several_turtles(draw):
    code = """
register_shape("flag", ((0, 0), (0, 40), (40, 40), (40, 0)))
two = Shape("compound")
two.addcomponent(((-20, -20), (-20, 20), (20, 20), (20, -20)), "red")
two.addcomponent(((-5, -5), (-5, 5), (5, 5), (5, -5)), "lime", "blue")
register_shape("two", two)
a = Turtle("flag"); a.color("blue"); a.up(); a.setheading(90); gone = a.stamp(); a.goto(-90, -90); a.stamp(); a.ht()
b = a.clone(); b.shape("two"); b.goto(60, 60); b.st()
c = Turtle("square"); c.up(); c.color("black", "red"); c.shapesize(2, 1, 4); c.goto(-60, 60)
a.clearstamp(gone)
"""
    image = picture(draw, code)
    assert at(image, 20, 20) == WHITE
    assert at(image, -70, -70) == BLUE
    assert (at(image, 75, 60), at(image, 60, 60)) == (RED, LIME)
    assert (at(image, -60, 60), at(image, -60, 80), at(image, -45, 60)) == (RED, BLACK, WHITE)


def test_undo_clear_and_reset(draw):
    code = """
pensize(9); fd(80); color("red"); lt(90); fd(80)
undo(); undo(); undo(); undo()
a = Turtle(); a.ht(); a.dot(60, "red"); a.clear(); a.goto(-50, 0); a.reset(); a.ht()
"""
    image = picture(draw, code + "print(turtle.pos(), turtle.pencolor(), heading())")
    assert image.getextrema() == ((255, 255),) * 3
    assert stdout(draw, code + "print(turtle.pos(), turtle.pencolor(), heading())") == "(0.00,0.00) black 0.0\n"


def test_world_coordinates_fill_the_window(draw):
    code = (
        "setworldcoordinates(0, 0, 10, 10); pensize(4); color('red'); goto(10, 10); up(); goto(0, 10); dot(20, 'blue')"
    )
    image = picture(draw, code)
    assert image.getpixel((110, 90)) == RED
    assert image.getpixel((20, 2)) == BLUE


def test_logo_mode_and_tracer_without_update(draw):
    image = picture(draw, "tracer(0); mode('logo'); pensize(20); color('red'); fd(60); rt(90); fd(50)")
    assert (at(image, 0, 40), at(image, 40, 60)) == (RED, RED)


def test_pictures_of_the_programs_own(draw):
    code = """
from PIL import Image
Image.new("RGB", (100, 100), "lime").save("ground.gif"); Image.new("RGB", (20, 20), "red").save("turtle.gif")
bgpic("ground.gif"); register_shape("turtle.gif")
t = Turtle("turtle.gif"); t.up(); t.goto(60, 60)
"""
    image = picture(draw, code)
    assert (at(image, 0, 0), at(image, 49, 49), at(image, 60, 60), at(image, 75, 75)) == (LIME, LIME, RED, WHITE)


def test_canvas_of_the_window(draw):
    code = """
canvas = getcanvas()
canvas.create_rectangle(-90, -90, -50, -50, fill="red", outline="")
canvas.create_oval(-20, -20, 20, 20, fill="blue", tags="ball")
canvas.move("ball", 60, 0)
canvas.create_text(0, 80, text="x", anchor="n")
canvas.create_arc(-40, -40, 40, 40, start=90, extent=180, fill="lime")
canvas.winfo_toplevel().resizable(False, False); Screen().cv._rootwindow.attributes("-topmost", 1)
canvas.postscript(file="a.eps")
assert open("a.eps").read(11) == "%!PS-Adobe-"
assert canvas.postscript().count("\\n") > 9
"""
    image = picture(draw, code)
    assert (at(image, -70, 70), at(image, 60, 0), at(image, -20, 0), at(image, 20, 0)) == (RED, BLUE, LIME, WHITE)


@pytest.mark.parametrize(
    "code",
    [
        "import tkinter as tk\nroot = tk.Tk(); cv = tk.Canvas(root, width=100, height=100); cv.pack()\n"
        "t = turtle.RawTurtle(cv); cv['bg'] = 'lime'\nt.ht(); t.dot(50, 'red'); root.mainloop()",
        "from tkinter import *\nroot = Tk(); cv = Canvas(root, width=100, height=100); cv.grid(row=0, column=0)\n"
        "s = turtle.TurtleScreen(cv); s.bgcolor('lime'); t = turtle.RawPen(s); t.ht(); t.dot(50, 'red'); mainloop()",
        "import tkinter\nroot = tkinter.Tk(); cv = turtle.ScrolledCanvas(root, 100, 100, 400, 400); cv.pack()\n"
        "s = turtle.TurtleScreen(cv); s.bgcolor('lime'); t = turtle.RawTurtle(s); t.ht(); t.dot(50, 'red'); s.mainloop()",
    ],
    ids=["RawTurtle", "TurtleScreen", "ScrolledCanvas"],
)
def test_turtles_in_windows_of_the_programs_own(draw, code):
    result = draw("import turtle\n" + code, "turtle", 100)
    image = Image.open(io.BytesIO(result.png))
    assert [image.getpixel(place) for place in ((50, 50), (30, 50), (3, 3), (96, 96))] == [RED, RED, LIME, LIME]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="turtle.teleport came with Python 3.12")
def test_teleport(draw):
    image = picture(draw, "pensize(20); color('red'); teleport(50, 50); fd(30)")
    assert (at(image, 25, 25), at(image, 70, 50)) == (WHITE, RED)


def test_larger_picture_is_drawn_larger_not_scaled_up(draw):
    small, large = (picture(draw, "circle(70)", size).convert("L") for size in (100, 1000))
    grey = sum(large.histogram()[1:255])
    assert grey < 5 * sum(small.histogram()[1:255]) * 10  # edges grow with the side, not with the area
    assert large.getextrema() == (0, 255)


def test_what_lies_edge_to_edge_leaves_no_seam(draw):
    lines = "for y in range(-100, 101):\n    up(); goto(-100, y); down(); goto(100, y)\n"
    tiles = (
        "for x in range(-100, 100, 5):\n    for y in range(-100, 100, 5):\n        up(); goto(x, y); begin_fill()\n"
        "        for _ in range(4):\n            fd(5); lt(90)\n        end_fill()\n"
    )
    for code in (lines, tiles):
        image = picture(draw, "tracer(0); color('blue')\n" + code, 37)
        assert image.crop((1, 1, 36, 36)).getextrema() == ((0, 0), (0, 0), (255, 255))


# Time


def test_timers_run_in_the_order_of_virtual_time(draw):
    code = "ontimer(lambda: print('late', round(time.time() - a)), 30_000)\nontimer(lambda: print('soon'), 10)\na = time.time()\n"
    assert stdout(draw, code + "print('first')\ndone()\nprint('last')") == "first\nsoon\nlate 30\nlast\n"


def test_waiting_costs_nothing_and_is_seen_by_every_clock(draw):
    code = (
        "import datetime\na = time.time(), time.monotonic(), datetime.datetime.now()\ntime.sleep(3600)\n"
        "b = time.time(), time.monotonic(), datetime.datetime.now()\nprint(*(y - x for x, y in zip(a, b)))\n"
        "while time.perf_counter() < 3700: pass\nprint(datetime.date.today(), time.strftime('%H'))"
    )
    plain, monotonic, now, day, hour = stdout(draw, code).split()
    assert float(plain) == pytest.approx(3600, abs=1)
    assert float(monotonic) == pytest.approx(3600, abs=1)
    assert now.startswith("1:00:00")
    assert (day, hour) == ("2025-01-01", "11")


def test_seed_is_another_time_of_day(draw):
    code = "import datetime\nprint(datetime.datetime.now().strftime('%H:%M:%S'))"
    assert [draw(code, "turtle", seed=seed).stdout for seed in (0, 1)] == ["10:10:00\n", "10:11:01\n"]


@pytest.mark.parametrize(
    "code",
    [
        "def tick():\n    rt(6); ontimer(tick, 1000)\ntick(); dot(50, 'red'); mainloop()",
        "def tick():\n    update(); ontimer(tick, 0)\ntracer(0); dot(50, 'red'); tick(); exitonclick()",
        "tracer(0)\nwhile True:\n    clear(); dot(50, 'red'); update()",
        "while True:\n    dot(50, 'red'); time.sleep(1)",
        "dot(50, 'red')\nwhile True:\n    fd(1); bk(1)",
    ],
    ids=["timer", "timer without delay", "update", "sleep", "moves"],
)
def test_endless_animations_end_with_a_frame(draw, code):
    result = draw(START + code, "turtle", 200, seconds=60)
    assert (result.status, result.message) == (OK, "")
    assert ENDLESS in result.stdout
    assert at(Image.open(io.BytesIO(result.png)), 10, 0) == RED


def test_a_timer_that_stops_a_loop_of_updates(draw):
    code = "tracer(0); end = []; n = 0\nontimer(lambda: end.append(1), 5000)\nwhile not end:\n    update(); n += 1\nprint(n)"
    assert int(stdout(draw, code)) == pytest.approx(300, abs=2)  # 60 frames a second


def test_closing_the_window_ends_the_loop_and_keeps_the_picture(draw):
    code = "tracer(0); pensize(50); fd(1)\ndef tick():\n    ontimer(tick, 10)\ntick(); ontimer(bye, 500); done()"
    assert at(picture(draw, code), 0, 0) == BLACK
    assert ENDLESS not in stdout(draw, code)


def test_nobody_answers(draw):
    code = (
        "s = Screen(); onkey(bye, 'q'); onkeypress(bye); onscreenclick(goto); listen(); onclick(goto)\n"
        "print(s.textinput('a', 'b'), s.numinput('a', 'b', 7, minval=1), s.numinput('a', 'b'))\n"
        "from tkinter import messagebox, simpledialog\nprint(messagebox.askyesno('a'), simpledialog.askinteger('a', 'b'))\n"
        "exitonclick()"
    )
    assert stdout(draw, code) == "None 7 None\nFalse None\n"


# Failures


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("forward('far')", 4, "TypeError"),
        ("x = 1\npencolor('blurple')", 5, "bad color string: blurple"),
        ("bgpic('landscape.gif')", 4, 'couldn\'t open "landscape.gif": no such file or directory'),
        ("shape('hexagon')", 4, "There is no shape named hexagon"),
        ("write('a', font=('Arial', 12, 'fat'))", 4, 'unknown font style "fat"'),
        (
            "def tick():\n    fd(1).left\nontimer(tick, 9)\ndone()",
            5,
            "AttributeError: 'NoneType' object has no attribute 'left'",
        ),
        ("def tick():\n    1 / 0\nontimer(tick, 9)\nexitonclick()", 5, "ZeroDivisionError"),
        ("bye()\nfd(9)", 5, "Terminator"),
        ("input('name? ')", 4, "EOFError"),
        ("time.sleep(-1)", 4, "ValueError: sleep length must be non-negative"),
    ],
)
def test_errors_name_the_line_of_the_program(draw, code, line, message):
    result = draw(START + code, "turtle")
    assert (result.status, result.line) == (RenderStatus.ERROR, line)
    assert message in result.message


def test_a_program_without_a_window(draw):
    result = draw("print('hello')", "turtle")
    assert (result.status, result.stdout) == (RenderStatus.ERROR, "hello\n")
    assert result.message == "The program opened no turtle window."


@pytest.mark.parametrize(
    "code",
    [
        "fd(1e300); dot(9)",
        "goto(float('nan'), float('inf')); dot(9)",
        "setup(10**9, 1); dot(9)",
        "setup(1, 1); pensize(10**9); fd(10**7)",
        "write('\\0\\ud800' + 'x' * 100_000, font=('Arial', 10**9))",
        "getcanvas().create_line(0, 0, 10**12, 0, dash=(1, 0, 0))",
        "getcanvas().create_oval(0, 0, 0, 9); getcanvas().create_polygon(1); getcanvas().create_line()",
    ],
)
def test_what_cannot_be_seen_does_no_harm(draw, code):
    assert draw(START + code, "turtle", 64).status in {OK, BLANK, RenderStatus.ERROR}


def test_tkinter_of_this_process_stays_out_of_it(tmp_path, monkeypatch):
    """A tkinter that would be found is not imported, and the one that is loaded stays."""
    (tmp_path / "tkinter").mkdir()
    (tmp_path / "tkinter" / "__init__.py").write_text("raise AssertionError('the real tkinter was imported')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, "turtle", sys)
    before = {name: module for name, module in sys.modules.items() if "tkinter" in name or name == "turtle"}
    language = PythonTurtle()
    language.warm()
    assert {name: module for name, module in sys.modules.items() if "tkinter" in name or name == "turtle"} == before


def test_program_sees_our_tkinter_only(draw):
    code = "import tkinter, tkinter.ttk, tkinter.font\nprint(tkinter.__file__ if hasattr(tkinter, '__file__') else 'ours')\n"
    assert stdout(draw, code) == "ours\n"
    result = draw("import _tkinter", "turtle")
    assert (result.status, result.line) == (RenderStatus.ERROR, 1)


def test_availability_without_the_module(monkeypatch, tmp_path):
    from vadstudio.render.languages.turtle_canvas import module

    monkeypatch.setattr(module, "source", lambda: tmp_path / "turtle.py")
    found = PythonTurtle().availability()
    assert not found.ok
    assert "turtle" in found.detail
    assert found.remedy


def test_colours_are_those_of_tk():
    from vadstudio.render.languages.turtle_canvas.colours import rgb

    assert rgb("red") == (255, 0, 0)
    assert rgb("Light Blue") == rgb("lightblue") == (173, 216, 230)
    assert rgb("gray50") == rgb("grey50") == (128, 128, 128) or rgb("gray50") == (127, 127, 127)
    assert rgb("DarkOliveGreen3") == (162, 205, 90)
    assert rgb("green1") == (0, 255, 0)
    assert (rgb("#f80"), rgb("#ff8800"), rgb("#fff888000"), rgb("#ffff88880000")) == ((255, 136, 0),) * 4
    assert [rgb(name) for name in ("", "transparent", "#12", "gray101", "red5", "#ggg")] == [None] * 6


def test_clocks_are_as_before_when_a_drawing_is_done():
    import datetime
    import time

    from vadstudio.render.languages.turtle_canvas.clock import Clock, in_place

    def now():
        return time.time, time.sleep, time.strftime, datetime.datetime, time.tzname

    before, clock = now(), Clock()
    with in_place(clock, clock.wait):
        assert all(one != other for one, other in zip(now()[:-1], before, strict=False))
        assert datetime.datetime.utcnow().year == 2025
        assert time.localtime().tm_hour == time.gmtime().tm_hour
    assert now() == before
