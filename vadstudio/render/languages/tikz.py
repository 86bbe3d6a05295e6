"""TikZ, set by pdfTeX from a format that holds it already, and drawn from the PDF by pdfium."""

from __future__ import annotations

import os
import subprocess
import tempfile
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from vadstudio.render.languages import tikz_log, tikz_page, tikz_source, tikz_tex
from vadstudio.render.languages.base import Availability, DrawingError, Tool, package_version

if TYPE_CHECKING:
    from PIL import Image

_NAME = "drawing"
_TAIL_BYTES = 1 << 18
_WARM_SECONDS = 60.0
_INSTALL = "Install it: sudo apt-get install -y --no-install-recommends texlive-pictures"
_TEMPLATE = """\
\\begin{tikzpicture}
  \\fill[cyan!15] (-2,-2) rectangle (2,2);
  \\filldraw[fill=orange, draw=brown!80!black, line width=2pt] (0,0) circle (1);
\\end{tikzpicture}
"""


class Tikz:
    """TikZ pictures, bare or in whole LaTeX documents, of which the first page is drawn.

    The usual libraries, pgfplots and all colour names of xcolor are there without being asked for.
    """

    id = "tikz"
    title = "TikZ"
    extension = ".tex"
    lexer = "tex"
    uses_chance = True
    template = _TEMPLATE

    def __init__(self) -> None:
        self._format: tikz_tex.Format | None = None

    def version(self, code: str = "") -> str:
        """Return the versions of pdfTeX, pgf and pypdfium2."""
        tex = tikz_tex.find()
        made = f"pdftex {tex.engine}, pgf {tex.pgf or '(not installed)'}" if tex else "pdftex (not installed)"
        return f"{made}, {package_version('pypdfium2')}"

    def availability(self) -> Availability:
        """Say whether pdfTeX, TikZ and pypdfium2 are here."""
        tex = tikz_tex.find()
        if tex is None:
            return Availability(False, "TeX is not installed (there is no pdftex).", f"{_INSTALL}.")
        if not tex.pgf:
            return Availability(False, "TeX is installed, but its package TikZ is not.", f"{_INSTALL}.")
        if find_spec("pypdfium2") is None:
            return Availability(False, "pypdfium2 is not installed.", "Install it: pip install pypdfium2.")
        return Availability(True, self.version())

    def warm(self) -> None:
        """Make the format in the worker's own folder, and let it and pdfium draw the template once."""
        tex = tikz_tex.find()
        if tex is None:
            raise RuntimeError("TeX is not installed")
        folder = Path(os.environ.get("HOME") or tempfile.gettempdir()) / "tikz"
        self._format = tikz_tex.build(tex, folder)
        tool = self.tool(self.template, 64, 0)
        for name, content in tool.files.items():
            (folder / name).write_bytes(content)
        subprocess.run(
            tool.command,
            cwd=folder,
            env={**tool.environment, "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=_WARM_SECONDS,
        )
        tikz_page.picture((folder / f"{_NAME}.pdf").read_bytes(), 64)

    def toolchain(self) -> list[str]:
        """Return TeX's program and trees, and the folder of the format once it is made."""
        tex = tikz_tex.find()
        if tex is None:
            return []
        return [tex.program, *tex.trees, *([str(self._format.folder)] if self._format else [])]

    def tool(self, code: str, size: int, seed: int) -> Tool:
        """Return the run of pdfTeX that sets *code*; *seed* goes to pgfmath and pdfTeX, *size* has no use yet."""
        if self._format is None:
            raise RuntimeError("warm() comes before tool()")
        # pgfmath's generator multiplies: small seeds in a row would begin with numbers that are small and in a row.
        spread = 1 + zlib.crc32(str(seed).encode()) % (2**31 - 3)
        document = tikz_source.document(code).encode("utf-8", "replace")
        command = self._format.command(_NAME, spread)
        return Tool(command, {f"{_NAME}.tex": document}, self._format.environment)

    def draw(self, code: str, size: int, seed: int) -> Image.Image:
        """Return the page that TeX made in the current folder, RGB, with its longer side *size*.

        Raises:
            DrawingError: TeX stopped at an error, or made no page that can be drawn.
        """
        log = _end_of_log()
        if "No pages of output" in log:
            raise DrawingError("The document has no page; there is nothing in it to draw.")
        pdf = Path(f"{_NAME}.pdf")
        if not pdf.is_file() or "==> Fatal error occurred" in log:
            error = tikz_log.explain(log, code, f"{_NAME}.tex")
            raise error or DrawingError(
                "TeX ended without a page and without saying why; most likely its memory ran out."
            )
        return tikz_page.picture(pdf.read_bytes(), size)


def _end_of_log() -> str:
    """Return the end of TeX's log; an error that TeX stops at is the last that it writes."""
    try:
        with Path(f"{_NAME}.log").open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
