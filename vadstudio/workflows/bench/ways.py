"""A drawing without the studio, as one would write it: warm in one process, or in a fresh process for each picture.

The first is the ceiling that the studio is measured against, the second the alternative that it replaces. Neither has a
sandbox. A language has its two ways in ``WAYS``; one that is not there is drawn by the code of its own class.
"""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vadstudio.render import LANGUAGES, picture, wire
from vadstudio.render.languages.base import Compiled, Hosted, InProcess, Tool

Draw = Callable[[str, int, int], bytes]
"""Code, size, seed -> the bytes of a picture. Raises where the drawing fails."""


@dataclass(frozen=True)
class Ways:
    """Two ways to draw a language.

    Attributes:
        bare: makes ready all that drawings share, in a folder of its own, and returns what draws.
        fresh: the same, for a fresh process for each picture.
        bare_is, fresh_is: what they are, for people.
    """

    bare: Callable[[Path], Draw]
    fresh: Callable[[Path], Draw]
    bare_is: str
    fresh_is: str


def ways_of(language: str) -> Ways:
    """Return the two ways of a language (an id)."""
    found = WAYS.get(language)
    if found is not None:
        return found
    thing = LANGUAGES.get(language)
    if isinstance(thing, Hosted):
        return Ways(
            lambda folder: _hosted(thing, folder), lambda folder: _hosted_anew(thing, folder), "warm host", "fresh host"
        )
    if isinstance(thing, Compiled):
        return Ways(
            lambda folder: _compiled(thing, folder),
            lambda folder: _own_anew(language, folder),
            "tool + draw",
            "fresh process",
        )
    return Ways(
        lambda folder: _own(language), lambda folder: _own_anew(language, folder), "draw() warm", "fresh python"
    )


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True
    )


def _anew(folder: Path, command: list[str], result: str) -> bytes:
    """Run *command* and return the file that it leaves."""
    made = folder / result
    made.unlink(missing_ok=True)
    _run(command, folder)
    return made.read_bytes()


# -- SVG -------------------------------------------------------------------------------------------------------------------


def _svg(folder: Path) -> Draw:
    import cairosvg

    def draw(code: str, size: int, seed: int) -> bytes:
        drawn: bytes = cairosvg.svg2png(bytestring=code.encode(), output_width=size, output_height=size)
        return drawn

    return draw


_SVG_SCRIPT = """\
import sys, cairosvg
cairosvg.svg2png(url="drawing.svg", write_to="out.png", output_width=int(sys.argv[1]), output_height=int(sys.argv[1]))
"""


def _svg_anew(folder: Path) -> Draw:
    def draw(code: str, size: int, seed: int) -> bytes:
        (folder / "drawing.svg").write_text(code, encoding="utf-8")
        return _anew(folder, [sys.executable, "-c", _SVG_SCRIPT, str(size)], "out.png")

    return draw


# -- Python ----------------------------------------------------------------------------------------------------------------


def _names(code: str, seed: int) -> dict[str, Any]:
    import numpy as np

    random.seed(seed)
    np.random.seed(seed % (1 << 32))
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(code, "drawing.py", "exec", dont_inherit=True), names)
    return names


def _script(folder: Path, code: str, seed: int, end: str) -> bytes:
    """Draw with ``python script.py``: the program, seeded, and the line that saves its picture."""
    start = f"import random\nrandom.seed({seed})\n"
    (folder / "script.py").write_text(f"{start}{code}\n{end}\n", encoding="utf-8")
    return _anew(folder, [sys.executable, "script.py"], "out.png")


def _matplotlib(folder: Path) -> Draw:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    def draw(code: str, size: int, seed: int) -> bytes:
        _names(code, seed)
        target = io.BytesIO()
        figure = plt.gcf()
        figure.savefig(target, format="png", dpi=size / max(figure.get_size_inches()))
        plt.close("all")
        return target.getvalue()

    return draw


def _matplotlib_anew(folder: Path) -> Draw:
    end = "import matplotlib.pyplot as p\np.gcf().savefig('out.png', dpi={size} / max(p.gcf().get_size_inches()))"
    return lambda code, size, seed: _script(folder, code, seed, end.format(size=size))


def _pillow(folder: Path) -> Draw:
    def draw(code: str, size: int, seed: int) -> bytes:
        image = _names(code, seed)["img"]
        target = io.BytesIO()
        image.resize((size, size)).save(target, "PNG")
        return target.getvalue()

    return draw


def _pillow_anew(folder: Path) -> Draw:
    return lambda code, size, seed: _script(folder, code, seed, f"img.resize(({size}, {size})).save('out.png')")


# -- TikZ ------------------------------------------------------------------------------------------------------------------

_DOCUMENT = """\
\\documentclass{article}
\\usepackage{tikz}
\\usetikzlibrary{arrows.meta,calc,patterns,shapes,decorations.pathmorphing}
\\pagestyle{empty}
\\begin{document}
%s
\\end{document}
"""


def _tikz(folder: Path) -> Draw:
    language = LANGUAGES.get("tikz")
    assert isinstance(language, Compiled)
    return _compiled(language, folder)


def _pdflatex(folder: Path) -> Draw:
    def draw(code: str, size: int, seed: int) -> bytes:
        (folder / "drawing.tex").write_text(_DOCUMENT % code, encoding="utf-8")
        return _anew(folder, ["pdflatex", "-interaction=batchmode", "drawing.tex"], "drawing.pdf")

    return draw


# -- any language, by what its class does ----------------------------------------------------------------------------------


def _encoded(drawn: Any, size: int) -> bytes:
    return picture.encode(picture.fit(picture.decode(drawn), size))


def _own(language: str) -> Draw:
    """Draw in this process as the confined child does, but without one; what a drawing changes of chance is put back."""
    thing = LANGUAGES.get(language)
    if not isinstance(thing, InProcess):
        raise TypeError(f"{language} has no draw()")
    thing.warm()

    def draw(code: str, size: int, seed: int) -> bytes:
        from numpy.random import bit_generator

        before = random.Random.seed, random.seed, bit_generator.randbits, sys.modules["__main__"], sys.argv  # type: ignore[attr-defined]
        try:
            return _encoded(thing.draw(code, size, seed), size)
        finally:
            random.Random.seed, random.seed, bit_generator.randbits, sys.modules["__main__"], sys.argv = before  # type: ignore[method-assign,attr-defined]

    return draw


_OWN_SCRIPT = """\
import os, sys
from pathlib import Path
from vadstudio.render import LANGUAGES, picture
from vadstudio.render.languages.base import Compiled
language, size, seed = LANGUAGES.get(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
code = Path("code").read_text(encoding="utf-8")
os.environ["HOME"] = os.getcwd()
language.warm()
if isinstance(language, Compiled):
    from vadstudio.workflows.bench.ways import run_tool
    run_tool(language.tool(code, size, seed), Path.cwd())
drawn = language.draw(code, size, seed)
Path("out.png").write_bytes(picture.encode(picture.fit(picture.decode(drawn), size)))
"""


def _own_anew(language: str, folder: Path) -> Draw:
    def draw(code: str, size: int, seed: int) -> bytes:
        (folder / "code").write_text(code, encoding="utf-8")
        return _anew(folder, [sys.executable, "-c", _OWN_SCRIPT, language, str(size), str(seed)], "out.png")

    return draw


def run_tool(tool: Tool, folder: Path) -> None:
    """Run *tool* in *folder* as it says, without a sandbox."""
    for name, content in tool.files.items():
        (folder / name).write_bytes(content)
    environment = {**tool.environment, "HOME": str(folder), "TMPDIR": str(folder)}
    quiet = subprocess.DEVNULL
    subprocess.run(
        list(tool.command), cwd=folder, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, check=False
    )


def _compiled(language: Compiled, folder: Path) -> Draw:
    os.chdir(folder)
    language.warm()

    def draw(code: str, size: int, seed: int) -> bytes:
        run_tool(language.tool(code, size, seed), folder)
        return _encoded(language.draw(code, size, seed), size)

    return draw


class _Host:
    """A host outside the sandbox, asked in the same frames."""

    def __init__(self, language: Hosted, folder: Path) -> None:
        tool = language.host()
        for name, content in tool.files.items():
            (folder / name).write_bytes(content)
        environment = {**tool.environment, "HOME": str(folder), "TMPDIR": str(folder)}
        self._process = subprocess.Popen(
            list(tool.command),
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def draw(self, code: str, size: int, seed: int) -> tuple[bytes, bool]:
        """Return the picture, and whether the host asks to be replaced."""
        from PIL import Image

        assert self._process.stdin
        assert self._process.stdout
        asked = {"seed": seed, "size": size, "seconds": 60.0, "megabytes": 1024}
        self._process.stdin.write(wire.pack(asked, code.encode()))
        self._process.stdin.flush()
        header, rows = wire.read_frame(self._process.stdout.read, 3 * picture.MAX_PIXELS)
        if header["status"] != "ok":
            raise RuntimeError(header["message"])
        image = Image.frombytes("RGB", (header["width"], header["height"]), rows)
        return _encoded(image, size), bool(header.get("retire"))

    def end(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()


def _hosted(language: Hosted, folder: Path) -> Draw:
    language.warm()
    hosts = [_Host(language, folder)]

    def draw(code: str, size: int, seed: int) -> bytes:
        drawn, retire = hosts[0].draw(code, size, seed)
        if retire:
            hosts.pop().end()
            hosts.append(_Host(language, folder))
        return drawn

    return draw


def _hosted_anew(language: Hosted, folder: Path) -> Draw:
    language.warm()

    def draw(code: str, size: int, seed: int) -> bytes:
        host = _Host(language, folder)
        try:
            return host.draw(code, size, seed)[0]
        finally:
            host.end()

    return draw


WAYS: dict[str, Ways] = {
    "svg": Ways(_svg, _svg_anew, "cairosvg.svg2png", "fresh python"),
    "python-matplotlib": Ways(_matplotlib, _matplotlib_anew, "exec + savefig", "fresh python"),
    "python-pillow": Ways(_pillow, _pillow_anew, "exec + save", "fresh python"),
    "tikz": Ways(_tikz, _pdflatex, "preloaded format + pdfium", "plain pdflatex"),
}
