"""Promises that every registered language keeps, through the real sandboxed workers."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus
from vadstudio.errors import UsageError
from vadstudio.render import LANGUAGES, RenderRequest, language_for

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {} {}">\n{}\n</svg>'


@dataclass(frozen=True)
class Samples:
    """Programs of one language; ``wide`` is 4:1, red, on a blue ground with nothing at its edges."""

    wide: str
    blank: str
    syntax_error: tuple[str, int]
    runtime_error: tuple[str, int]
    slow: str
    hungry: str
    text: str
    chance: str | None


PLT = "import matplotlib.pyplot as plt\n"
PIL = "from PIL import Image, ImageDraw, ImageFont\n"
TURTLE = "import turtle\nturtle.hideturtle()\n"
SAMPLES = {
    "svg": Samples(
        wide=SVG.format(
            400,
            100,
            '<rect width="400" height="100" fill="blue"/><rect x="100" y="25" width="200" height="50" fill="red"/>',
        ),
        blank=SVG.format(9, 9, ""),
        syntax_error=(SVG.format(9, 9, "<g>\n<rect></g>"), 3),
        runtime_error=(SVG.format(9, 9, '<g/>\n<image href="http://127.0.0.1/a.png" width="5" height="5"/>'), 3),
        slow=SVG.format(
            9,
            9,
            '<g id="a0"><circle r="4" opacity=".5"/></g>'
            + "".join(f'<g id="a{i}">' + f'<use xlink:href="#a{i - 1}"/>' * 20 + "</g>" for i in range(1, 6)),
        ),
        hungry=SVG.format(
            9,
            9,
            '<filter id="f"/><g opacity=".5">' * 3
            + '<pattern id="p" width="30000" height="30000" patternUnits="userSpaceOnUse"><rect width="9" height="9"/></pattern>'
            + '<rect width="30000" height="30000" fill="url(#p)"/>'
            + "</g>" * 3,
        ).replace("<svg ", '<svg width="9" height="9" '),
        text=SVG.format(90, 90, '<text y="50" font-family="Arial" font-size="40">Text</text>'),
        chance=None,
    ),
    "python-matplotlib": Samples(
        wide=PLT + "fig = plt.figure(figsize=(8, 2), facecolor='blue')\n"
        "fig.patches.append(plt.Rectangle((.25, .25), .5, .5, color='red', transform=fig.transFigure))\n",
        blank=PLT + "plt.figure()\n",
        syntax_error=(PLT + "x = 1\nplt.plot([1, 2)\n", 3),
        runtime_error=(PLT + "def f():\n    return undefined_name\n\nf()\n", 3),
        slow="while True:\n    pass\n",
        hungry=PLT + "import numpy as np\nplt.imshow(np.ones((50_000, 50_000)))\n",
        text=PLT + "plt.text(.5, .5, 'Text', family='Arial')\n",
        chance=PLT + "import random, numpy as np\n"
        "plt.plot([random.random() for _ in range(9)])\nplt.plot(np.random.rand(9))\n"
        "plt.plot(np.random.default_rng().random(9))\n"
        "random.seed()\nplt.plot([random.random(), random.Random().random()])\nplt.plot(np.random.RandomState().rand(2))\n",
    ),
    "python-pillow": Samples(
        wide=PIL + "img = Image.new('RGB', (400, 100), 'blue')\n"
        "ImageDraw.Draw(img).rectangle((100, 25, 299, 74), fill='red')\nimg.save('wide.png')\n",
        blank=PIL + "Image.new('RGBA', (50, 50)).save('blank.png')\n",
        syntax_error=(PIL + "x = 1\nImage.new('RGB', (1, 2)\n", 3),
        runtime_error=(PIL + "def f():\n    return undefined_name\n\nf()\n", 3),
        slow="while True:\n    pass\n",
        hungry=PIL + "Image.new('RGB', (50_000, 50_000)).save('a.png')\n",
        text=PIL + "img = Image.new('RGB', (120, 60), 'white')\n"
        "ImageDraw.Draw(img).text((5, 5), 'Text', fill='black', font=ImageFont.truetype('arial.ttf', 40))\n",
        chance=PIL + "import random, numpy as np\nimg = Image.effect_noise((90, 90), 50)\n"
        "img.putpixel((1, 1), random.randrange(256))\nimg.putpixel((2, 2), int(np.random.default_rng().random() * 255))\n",
    ),
    "python-turtle": Samples(
        wide=TURTLE + "turtle.setup(400, 100)\nturtle.bgcolor('blue')\nturtle.color('red')\nturtle.up()\n"
        "turtle.goto(-100, -25)\nturtle.begin_fill()\n"
        "for length in (200, 50, 200, 50):\n    turtle.forward(length)\n    turtle.left(90)\nturtle.end_fill()\n",
        blank=TURTLE + "turtle.done()\n",
        syntax_error=(TURTLE + "turtle.forward(9\nturtle.left(9)\n", 3),
        runtime_error=(TURTLE + "def f():\n    turtle.color('no such colour')\n\nf()\n", 4),
        slow="while True:\n    pass\n",
        hungry="import turtle\nkept = bytearray(1 << 30)\n",
        text=TURTLE + "turtle.write('Text', align='center', font=('Arial', 90, 'bold'))\nturtle.done()\n",
        chance=TURTLE
        + "import random, time, numpy as np\nturtle.goto(random.randint(50, 300), random.random() * 300)\n"
        "turtle.goto(np.random.default_rng().random(2) * 300)\nturtle.circle(time.time() % 100)\n",
    ),
    "tikz": Samples(
        wide="\\fill[blue] (0,0) rectangle (4,1);\n\\fill[red] (1,.25) rectangle (3,.75);",
        blank="\\begin{tikzpicture}\n\\end{tikzpicture}",
        syntax_error=("\\begin{tikzpicture}\n\\draw (0,0) -- (1,1)\n\\draw (2,2);\n\\end{tikzpicture}", 3),
        runtime_error=("\\usetikzlibrary{calc}\n\\newcommand{\\f}{\\undefinedname}\n\\draw (0,0) -- (1,\\f);\n", 3),
        slow="\\loop\\iftrue\\repeat",
        hungry="\\def\\a{x}\n\\loop\\edef\\a{\\a\\a}\\iftrue\\repeat",
        text="\\node {Text};",
        chance="\\foreach \\i in {1,...,9} \\fill ({rnd},{rand}) circle ({random(1,5)/50});",
    ),
    "processing": Samples(
        wide="size(400, 100);\nbackground(#0000FF);\nnoStroke();\nfill(255, 0, 0);\nrect(100, 25, 200, 50);\n",
        blank="",
        syntax_error=("void setup() {\n  size(90, 90);\n  rect(1, 2, 3, 4)\n}\n", 3),
        runtime_error=("int[] a = new int[3];\nvoid setup() {\n  f(3);\n}\nvoid f(int i) {\n  a[i] = 1;\n}\n", 6),
        slow="while (true) {\n  noise(1);\n}\n",
        hungry="ArrayList<int[]> all = new ArrayList<int[]>();\nwhile (true) {\n  all.add(new int[1000000]);\n}\n",
        text='size(90, 90);\ntextFont(createFont("Arial", 40));\ntext("Text", 0, 50);\n',
        chance="size(90, 90);\nfor (int i = 0; i < 9; i++) {\n"
        "  point(random(90), noise(i) * 90);\n  point((float) (Math.random() * 90), randomGaussian() + 45);\n"
        "  PVector p = PVector.random2D();\n  line(45, 45, 45 + 9 * p.x, 45 + 9 * p.y);\n}\n"
        "java.util.ArrayList<Integer> order = new ArrayList<Integer>();\nfor (int i = 0; i < 9; i++) order.add(i);\n"
        'java.util.Collections.shuffle(order);\ntext(order.get(0) + " " + new Random().nextInt(9), 9, 9);\n',
    ),
}


def pixels(png: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(png))
    picture.load()
    return picture


@pytest.fixture(params=LANGUAGES.names())
def name(request) -> str:
    return request.param


@pytest.fixture
def samples(name: str) -> Samples:
    assert name in SAMPLES, f"give {name} its samples in this file"
    return SAMPLES[name]


def test_facts(name):
    language = LANGUAGES.get(name)
    assert language.id == name
    assert language.extension.startswith(".")
    assert language.availability().ok, language.availability()
    assert language.version().split()[-1][0].isdigit()
    from pygments.lexers import get_lexer_by_name

    assert get_lexer_by_name(language.lexer)


@pytest.mark.parametrize("size", [32, 200])
def test_template_is_a_square_rgb_png(draw, name, size):
    result = draw(LANGUAGES.get(name).template, name, size)
    assert (result.status, result.message, result.line) == (RenderStatus.OK, "", None)
    assert result.renderer == LANGUAGES.get(name).version()
    assert result.milliseconds > 0
    picture = pixels(result.png)
    assert (picture.size, picture.mode, picture.format) == ((size, size), "RGB", "PNG")


def test_same_request_same_bytes_with_other_drawings_between(draw, name, samples):
    first = draw(samples.text, name)
    draw(samples.wide, name)
    draw(samples.text.replace("Text", "Other"), name)
    assert first.status == RenderStatus.OK
    assert draw(samples.text, name).png == first.png


def test_a_worker_that_had_time_to_get_ready_draws_the_same(draw, name, samples):
    first = draw(samples.chance or samples.text, name, seed=5)
    time.sleep(0.3)
    assert draw(samples.chance or samples.text, name, seed=5).png == first.png
    time.sleep(0.3)
    assert draw(samples.runtime_error[0], name).line == samples.runtime_error[1]


def test_seed_decides_chance(draw, name, samples):
    if samples.chance is None:
        assert draw(samples.text, name, seed=1).png == draw(samples.text, name, seed=2).png
        return
    first, again, other = (draw(samples.chance, name, seed=seed) for seed in (1, 1, 2))
    assert first.status == RenderStatus.OK, first.message
    assert first.png == again.png
    assert first.png != other.png


def test_blank_is_reported_and_delivered(draw, name, samples):
    result = draw(samples.blank, name)
    assert result.status == RenderStatus.BLANK
    assert "one colour" in result.message
    assert pixels(result.png).size == (64, 64)


@pytest.mark.parametrize("kind", ["syntax_error", "runtime_error"])
def test_errors_carry_their_line(draw, name, samples, kind):
    code, line = getattr(samples, kind)
    result = draw(code, name)
    assert result.status == RenderStatus.ERROR
    assert result.message
    assert result.png == b""
    assert result.line == line


def test_time_limit(draw, name, samples):
    result = draw(samples.slow, name, seconds=0.6)
    assert result.status == RenderStatus.TIMEOUT
    assert "0.6 s" in result.message


def test_memory_limit(draw, name, samples):
    result = draw(samples.hungry, name, megabytes=200)
    assert result.status in {RenderStatus.MEMORY, RenderStatus.ERROR}
    assert "memory" in result.message.lower()


def test_aspect_is_kept_on_the_drawings_own_ground(draw, name, samples):
    picture = pixels(draw(samples.wide, name).png)
    assert {picture.getpixel(at) for at in ((0, 0), (63, 63), (32, 2), (2, 32), (32, 26))} == {(0, 0, 255)}
    assert picture.getpixel((32, 32)) == (255, 0, 0)
    assert picture.getpixel((20, 32)) == (255, 0, 0)


def test_output_limit(draw, name, samples):
    result = draw(samples.text, name, size=256, output_bytes=300)
    assert result.status == RenderStatus.MEMORY
    assert "300 bytes" in result.message


def test_key_changes_with_each_part_and_knows_aliases():
    base = RenderRequest("x", "python-matplotlib", 64, 1)
    keys = {
        base.key,
        RenderRequest("y", "python-matplotlib", 64, 1).key,
        RenderRequest("x", "svg", 64, 1).key,
        RenderRequest("x", "python-matplotlib", 65, 1).key,
        RenderRequest("x", "python-matplotlib", 64, 2).key,
    }
    assert len(keys) == 5
    assert RenderRequest("x", "matplotlib", 64, 1).key == base.key
    assert len(base.key) == 64


def test_language_for_extension():
    assert language_for("a/b.SVG").id == "svg"
    assert language_for("b.py").id == "python-matplotlib"
    with pytest.raises(UsageError, match=r"a\.docx.*Known extensions: \.pde, \.py, \.svg, \.tex"):
        language_for("a.docx")


def test_starter_drawings(draw):
    from vadstudio import paths

    found = sorted(paths.starter_dir().rglob("*-1.*"))
    if not found:
        pytest.skip("the starter library is not here")
    for path in (*found[:3], *found[-3:]):
        code = path.read_text(encoding="utf-8")
        result = draw(code, language_for(path, code).id, size=128)
        assert result.status == RenderStatus.OK, (path, result.message)
