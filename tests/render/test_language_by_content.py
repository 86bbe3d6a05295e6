"""Several languages share an ending: which of them a program is written in."""

from __future__ import annotations

import dataclasses

import pytest

from vadstudio.render import LANGUAGES, language_for
from vadstudio.render.languages.content import python_languages

TURTLE, PLT, PIL = "python-turtle", "python-matplotlib", "python-pillow"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import turtle\nturtle.forward(9)", [TURTLE]),
        ("from turtle import *\nforward(9)", [TURTLE]),
        ("import matplotlib.pyplot as plt\nplt.plot([1])", [PLT]),
        ("from mpl_toolkits.mplot3d import Axes3D\nAxes3D", [PLT]),
        ("from PIL import Image, ImageDraw\nImage.new('L', (1, 1))", [PIL]),
        ("import PIL.Image\nPIL.Image.new('L', (1, 1))", [PIL]),
        ("def f():\n    from PIL import Image\n    return Image", [PIL]),
        # What is used goes before what is only imported, and turtle before the others.
        ("import turtle as t\nfrom PIL import Image\nt.forward(9); Image.open('a')", [TURTLE, PIL]),
        ("import turtle\nfrom PIL import Image\nImage.new('L', (1, 1))", [PIL, TURTLE]),
        ("import matplotlib.pyplot as plt\nfrom PIL import Image\nImage.new('L', (1, 1))", [PIL, PLT]),
        ("from PIL import Image\nimport matplotlib.pyplot as plt\nplt.imshow(Image.new('L', (1, 1)))", [PLT, PIL]),
        # Words in texts and comments are no imports.
        ("# import turtle\nx = 'import PIL'", []),
        ("from .turtle import forward\nimport turtles, PILLOW", []),
        ("", []),
        # Code that does not compile.
        ("import turtle\nturtle.forward(", [TURTLE]),
        ("  from PIL import Image\nimg = Image.new(", [PIL]),
        ("from PIL import Image\n\0", [PIL]),
        ("(" * 9999, []),
        ("import PIL\nx = " + "-" * 200_000 + "1", [PIL]),
        ("import PIL\nx = a" + ".b" * 200_000, [PIL]),
        ("import PIL\nprint('\\d')", [PIL]),
    ],
)
def test_libraries_tell_the_language(code, found):
    assert python_languages(code) == found


def test_language_for_looks_into_code_where_an_ending_is_shared():
    pillow = "from PIL import Image\nImage.new('L', (1, 1))"
    assert language_for("a.py").id == PLT
    assert language_for("a.py", "x = 1").id == PLT
    assert language_for("A.PY", pillow).id == PIL
    assert language_for("a.svg", pillow).id == "svg"
    assert LANGUAGES.get("pillow") is LANGUAGES.get("pil") is LANGUAGES.get(PIL)


def test_a_language_that_is_not_registered_is_passed_over(monkeypatch):
    code = "import turtle\nfrom PIL import Image\nturtle.forward(9)"
    without = {name: thing for name, thing in LANGUAGES._things.items() if name != TURTLE}
    monkeypatch.setattr(LANGUAGES, "_things", without)
    assert language_for("a.py", code).id == PIL

    @dataclasses.dataclass
    class Turtle:
        id: str = TURTLE
        extension: str = ".py"

    monkeypatch.setattr(LANGUAGES, "_things", {**without, TURTLE: Turtle()})
    assert language_for("a.py", code).id == TURTLE
