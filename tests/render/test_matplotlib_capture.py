"""Which figure of a program is the picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus

PLT = "import matplotlib.pyplot as plt\n"
FULL = "\ndef full(colour):\n    return plt.figure(figsize=(2, 2), facecolor=colour), plt.plot([0, 1], color='black')\n"
RED, LIME, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


@pytest.mark.parametrize(
    ("program", "corner"),
    [
        ("full('red')", RED),
        ("full('red'); plt.savefig('a.png')", RED),
        ("full('red'); plt.savefig('a.png'); plt.close()", RED),
        ("full('red'); plt.savefig('a.png', facecolor='blue', dpi=3000)", BLUE),
        ("full('red')[0].savefig('/nowhere/a.pdf'); plt.close('all')", RED),
        ("full('red'); plt.savefig('a.png'); full('blue'); plt.show()", BLUE),
        ("full('red'); plt.show(); full('lime'); plt.savefig('b.svg', bbox_inches='tight')", LIME),
        ("f, _ = full('red'); plt.savefig('a.png'); f.set_facecolor('blue'); plt.show()", BLUE),
        ("full('red'); plt.savefig('a.png', transparent=True)", (255, 255, 255)),
        (
            "from matplotlib.figure import Figure\nf = Figure(facecolor='lime'); f.text(.5, .5, 'x'); f.savefig('x.png')",
            LIME,
        ),
        (
            "import matplotlib\nmatplotlib.use('TkAgg')\n"
            "plt.switch_backend('QtAgg')\nfull('red'); plt.pause(9); plt.show(block=True)",
            RED,
        ),
        ("full('red')\nraise SystemExit(0)", RED),
        ("import sys\nfull('red')\nsys.exit()", RED),
        ("if __name__ == '__main__':\n    full('blue')", BLUE),
        (
            "b = __import__('io').BytesIO(); full('red'); plt.savefig(b)\n"
            "from PIL import Image; assert Image.open(b).size == (64, 64)",
            RED,
        ),
        ("full('red'); plt.savefig('a.png'); import os; assert os.path.getsize('a.png') > 100", RED),
    ],
)
def test_picture_is_what_was_saved_or_shown_last(draw, program, corner):
    result = draw(PLT + FULL + program)
    assert result.status == RenderStatus.OK, result.message
    assert Image.open(io.BytesIO(result.png)).getpixel((0, 0)) == corner


def test_no_figure(draw):
    result = draw("print('hello')\n")
    assert (result.status, result.line, result.stdout) == (RenderStatus.ERROR, None, "hello\n")
    assert "no matplotlib figure" in result.message


def test_exit_with_a_failure(draw):
    result = draw(PLT + "plt.plot([1])\nraise SystemExit('no good')")
    assert (result.status, result.line) == (RenderStatus.ERROR, 3)
    assert "no good" in result.message


def test_error_while_the_figure_is_drawn(draw):
    result = draw(PLT + "plt.title('$\\\\frac{1}{$')\n")
    assert result.status == RenderStatus.ERROR
    assert result.message.startswith("The figure cannot be drawn")


def test_innermost_line_of_the_drawing_not_of_the_library(draw):
    result = draw(PLT + "def draw_it():\n    plt.plot([1, 2], [1, 2, 3])\n\n\ndraw_it()\n")
    assert (result.status, result.line) == (RenderStatus.ERROR, 3)
    assert "ValueError" in result.message


@pytest.mark.parametrize("size", ["(1e6, 1e6)", "(2000, 0.5)", "(1e-3, 1e-3)"])
def test_giant_and_tiny_figures_end_well(draw, size):
    result = draw(PLT + f"plt.figure(figsize={size}, dpi=1000)\nplt.plot([1, 2])\n", seconds=10)
    assert result.status in {RenderStatus.OK, RenderStatus.BLANK, RenderStatus.ERROR}, result.message


def test_dataclasses_and_future_statements_belong_to_the_program(draw):
    code = (
        "from __future__ import annotations\nimport dataclasses\n"
        "@dataclasses.dataclass\nclass Dot:\n    x: float\n    y: dataclasses.InitVar[int] = 3\n"
        "import matplotlib.pyplot as plt\nplt.plot([Dot(1).x, 2])\n"
    )
    assert draw(code).status == RenderStatus.OK


def test_annotations_are_evaluated_without_the_future_statement(draw):
    assert draw("def f(x: undefined): pass\n").line == 1


@pytest.mark.parametrize(
    "code", ["x = '\\0'".replace("\\0", "\0"), "x = '\ud800'", "(" * 5000, "x = " + "-" * 200_000 + "1"]
)
def test_code_that_cannot_be_compiled(draw, code):
    result = draw(code)
    assert result.status in {RenderStatus.ERROR, RenderStatus.CRASHED, RenderStatus.MEMORY}
    assert result.message
