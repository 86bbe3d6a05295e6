from __future__ import annotations

import pytest

from vadstudio.errors import EmptyReplyError, TruncatedReplyError
from vadstudio.llm import extract_code
from vadstudio.llm.extract import fence_tag

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'


@pytest.mark.parametrize(
    "text",
    [
        f"A circle.\n\n```svg\n{SVG}\n```\n",
        f"A circle.\r\n\r\n```xml\r\n{SVG}\r\n```",
        f"A circle.\n~~~~\n{SVG}\n~~~~",
        f"A circle.\n{SVG}\nThat was it.",
        f"<think>```svg\n<svg>no</svg>\n```</think>A circle.\n```svg\n{SVG}\n```",
        f"A circle.\n```html\n<!doctype html><html><body>{SVG}</body></html>\n```",
    ],
    ids=["fence", "crlf", "tildes", "bare", "thinking", "page"],
)
def test_svg_is_found(text: str) -> None:
    code, note = extract_code(text, "svg")
    assert code == SVG + "\n"
    assert note == "A circle."


def test_the_last_tagged_block_counts() -> None:
    text = "First:\n```python\nprint(1)\n```\nNo, better:\n```python\nprint(2)\n```\nRun with:\n```sh\npython a.py\n```"
    assert extract_code(text, "python-matplotlib")[0] == "print(2)\n"


def test_a_pillow_program_is_a_python_block() -> None:
    text = "```text\n" + "a long list of what to install\n" * 9 + "```\n```python\nfrom PIL import Image\n```"
    assert extract_code(text, "python-pillow")[0] == "from PIL import Image\n"


def test_the_longest_block_counts_when_none_is_tagged() -> None:
    text = "```\npip install x\n```\n```\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\n```"
    assert extract_code(text, "python-matplotlib")[0].startswith("import matplotlib")


def test_bare_python() -> None:
    assert extract_code("import numpy as np\nprint(np)", "python-matplotlib")[0] == "import numpy as np\nprint(np)\n"


@pytest.mark.parametrize("text", ["", "   \n", "I cannot draw that.", "```svg\n\n```"])
def test_no_code_is_an_error(text: str) -> None:
    with pytest.raises(EmptyReplyError):
        extract_code(text, "svg")


def test_cut_off_replies_are_errors() -> None:
    with pytest.raises(TruncatedReplyError, match="cut off"):
        extract_code("```svg\n<svg><circle", "svg")
    with pytest.raises(TruncatedReplyError):
        extract_code(f"```svg\n{SVG}\n```", "svg", finish_reason="length")


PICTURE = "\\usetikzlibrary{calc}\n\\begin{tikzpicture}\n  \\draw (0,0) circle (1);\n\\end{tikzpicture}"
DOCUMENT = f"\\documentclass[tikz]{{standalone}}\n\\begin{{document}}\n{PICTURE}\n\\end{{document}}"
SKETCH = "color sky = #88CCFF;\n\nvoid setup()\n{\n  size(400, 400);\n  background(sky);\n}"
STATIC = "// a ball\nsize(400, 400);\nellipse(200, 200, 90, 90);"
TURTLE = "import turtle\n\nturtle.circle(50)"
PILLOW = "from PIL import Image, ImageDraw\nimage = Image.new('RGB', (64, 64))"


@pytest.mark.parametrize("around", ["{}", "Here it is; I hope:\n\n{}"], ids=["alone", "after prose"])
@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("tikz", PICTURE),
        ("tikz", DOCUMENT),
        ("processing", SKETCH),
        ("processing", STATIC),
        ("python-turtle", TURTLE),
        ("python-pillow", PILLOW),
    ],
)
def test_programs_without_a_fence(language: str, code: str, around: str) -> None:
    assert extract_code(around.format(code), language)[0] == code + "\n"


@pytest.mark.parametrize("language", ["tikz", "processing", "python-pillow"])
def test_prose_about_code_is_no_code(language: str) -> None:
    text = "From the side, a house is a square; use void space, \\draw it, import nothing.\nThe size (400) is enough."
    with pytest.raises(EmptyReplyError):
        extract_code(text, language)


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("tikz", "latex"),
        ("tikz", "tex"),
        ("tikz", "TikZ"),
        ("processing", "java"),
        ("processing", "processing"),
        ("processing", "pde"),
        ("python-turtle", "python"),
        ("python-pillow", "py"),
        ("python-matplotlib", "matplotlib"),
    ],
)
def test_the_block_that_names_the_language_is_taken(language: str, tag: str) -> None:
    text = f"```{tag}\nshort\n```\nRun it like this, which is longer than the program:\n```sh\nsome-tool --with --options\n```"
    assert extract_code(text, language)[0] == "short\n"


@pytest.mark.parametrize("language", ["svg", "python-turtle", "tikz", "processing", "logo"])
def test_a_block_fenced_as_models_do_is_found_again(language: str) -> None:
    text = f"```{fence_tag(language)}\nfirst\n```\n```text\na longer block of words\n```"
    assert extract_code(text, language)[0] == "first\n"
