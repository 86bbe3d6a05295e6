from __future__ import annotations

import pytest

from vadstudio.errors import EmptyReplyError, TruncatedReplyError
from vadstudio.llm import extract_code

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
