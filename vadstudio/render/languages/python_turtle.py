"""Python with the standard library's turtle, without a screen.

The real ``turtle`` runs over a ``tkinter`` of our own (:mod:`turtle_canvas`), also where Python has none. The picture is
what the window shows when the program ends: as large as the window, lines and fills as Tk draws them, antialiased without
seams.

Time is virtual. Moves are made at once, ``sleep`` costs nothing, and what ``ontimer`` and ``after`` set up is called in the
order of virtual time when the program enters ``mainloop``, ``done`` or ``exitonclick`` (or calls ``update`` after its
time).
Keys and the mouse are never used, ``textinput`` is cancelled, ``numinput`` returns its default; the time of day is
2025-01-01 10:10 UTC, and 61 s later for each further seed.

An animation that does not end by itself shows the frame that it reached after 60 s of virtual time in the event loop, or
after 60,000 moves and changes of the canvas: counted from the start of the event loop or from the hundredth ``update``
or ``sleep`` of its own; 150,000 in all where it does neither and shows each move. What it prints says so.

Of CPython's ``turtledemo``, all scripts run but the viewer, ``__main__``, which is a window of widgets:

- to their end: bytedesign, chaos, forest, fractalcurves, lindenmayer, peace, penrose (in 5 to 10 s), rosette (whose end is
  an empty screen, since it takes all back), tree, two_canvases, yinyang
- to the bound: clock and round_dance, which have no end, and planet_and_moon, whose end is far
- up to where they wait for keys or the mouse: colormixer, minimal_hanoi, nim, paint, sorting_animate
"""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.base import Availability, DrawingError, package_version
from vadstudio.render.languages.python_program import error_sentence, program_line, run_program

if TYPE_CHECKING:
    from PIL import Image

_TEMPLATE = """\
import turtle

turtle.bgcolor("lightblue")
turtle.color("darkgreen", "limegreen")
turtle.pensize(6)
turtle.begin_fill()
for _ in range(6):
    turtle.forward(180)
    turtle.left(60)
turtle.end_fill()
turtle.hideturtle()
turtle.done()
"""


class PythonTurtle:
    """Python programs that draw with turtle."""

    id = "python-turtle"
    title = "Python (turtle)"
    extension = ".py"
    lexer = "python"
    uses_chance = True
    template = _TEMPLATE

    def __init__(self) -> None:
        self._loaded: tuple[Any, ...] | None = None

    def version(self, code: str = "") -> str:
        """Return the versions of Python, whose turtle it is, of cairocffi, and of numpy, which decides what chance gives."""
        packages = ", ".join(map(package_version, ("cairocffi", "numpy")))
        return f"turtle of Python {platform.python_version()}, {packages}"

    def availability(self) -> Availability:
        """Say whether turtle and cairo are here."""
        from vadstudio.render.languages.svg import Svg
        from vadstudio.render.languages.turtle_canvas.module import source

        if not source().is_file():
            return Availability(
                False, "This Python comes without turtle.", "Use a Python with its whole standard library."
            )
        cairo = Svg().availability()
        return Availability(True, self.version()) if cairo.ok else cairo

    def warm(self) -> None:
        """Import turtle over a tkinter of our own, and draw a text once, which loads the fonts."""
        import numpy.random  # noqa: F401
        import PIL.GifImagePlugin
        import PIL.PngImagePlugin  # noqa: F401

        from vadstudio.render.languages.turtle_canvas import module, text, window  # noqa: F401

        self._loaded = module.load()
        text.layout({"text": "vad", "anchor": "sw"})

    def draw(self, code: str, size: int, seed: int) -> Image.Image:
        """Return what the window shows when the program ends, RGB, its longer side *size*.

        Raises:
            DrawingError: the program failed, or opened no window.
        """
        from vadstudio.render.languages.turtle_canvas import clock, module, window

        _, modules, display = self._loaded or module.load()
        self._loaded = None  # a program leaves its turtles behind
        display.clock.begin(seed)
        with module.in_place(modules), clock.in_place(display.clock, display.sleep):
            run_program(code, seed)
            if display.failure is not None:
                raise DrawingError(error_sentence(display.failure), program_line(display.failure.__traceback__))
            display.flush()
        picture = window.picture(display, size)
        if picture is None:
            raise DrawingError("The program opened no turtle window.")
        return picture
