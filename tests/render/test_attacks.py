"""The attack suite: hostile programs in every language, run for real. None gets anything, and none disturbs the next drawing.

The programs lie in ``attacks``, a file for each language: name -> (kind, code, statuses, pattern of the message[, limits]).
In the code, ``@SECRET@`` stands for a file that everybody may read, ``@OUTSIDE@`` for the folder it lies in, which everybody
may write to, ``@PORT@`` for a port of this machine where somebody listens, ``@STUDIO@`` for the process id of the studio, and
``@HOME@`` for the home folder. Whatever is written outside has ``vad-pwned`` in its name. ``INNOCENT`` is drawn after each
attack, and has to come out as before.
"""

from __future__ import annotations

import contextlib
import os
import re
import runpy
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import vadstudio
from vadstudio.domain import RenderStatus
from vadstudio.render import LANGUAGES, Limits, Renderer, RenderRequest, RenderResult, sandbox_level
from vadstudio.render.process import environment
from vadstudio.render.sandbox import namespaces

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the isolated level is Linux only")

FILES = {
    "svg": "svg.py",
    "python-matplotlib": "python.py",
    "python-pillow": "pillow.py",
    "python-turtle": "turtle.py",
    "tikz": "tikz.py",
    "processing": "processing.py",
}
MARKER = "vadmarker7f3a"
KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENROUTER_API_KEY", "VAD_SOMETHING")
TABLES = {name: runpy.run_path(str(Path(__file__).parent / "attacks" / file)) for name, file in FILES.items()}
ATTACKS = [(name, attack) for name, table in TABLES.items() for attack in table["ATTACKS"]]
# One of each kind and language is run without namespaces, too.
SUBSET = list({(name, TABLES[name]["ATTACKS"][attack][0]): (name, attack) for name, attack in ATTACKS}.values())


@dataclass
class Studio:
    """A renderer with one worker, and what there is to be attacked around it."""

    pool: Renderer
    outside: Path
    listener: socket.socket
    before: dict[str, bytes] = field(default_factory=dict)

    @property
    def secret(self) -> Path:
        return self.outside / "secret"

    def filled(self, code: str) -> str:
        names = {"SECRET": self.secret, "OUTSIDE": self.outside, "STUDIO": os.getpid(), "HOME": Path.home()}
        names["PORT"] = self.listener.getsockname()[1]
        return re.sub("@([A-Z]+)@", lambda found: str(names[found[1]]), code)

    def draw(self, code: str, language: str, **limits: float) -> RenderResult:
        # Not as urgent: all goes to the same worker.
        return self.pool.submit(RenderRequest(self.filled(code), language, 64, 1, Limits(**limits))).result()

    def innocent(self, language: str) -> bytes:
        result = self.draw(TABLES[language]["INNOCENT"], language)
        assert result.status == RenderStatus.OK, result
        return result.png

    def workers(self) -> list[int]:
        return [process.pid for process in self.pool._processes]


@contextlib.contextmanager
def started(spaces: bool) -> Iterator[Studio]:
    outside = Path(tempfile.mkdtemp(prefix="vad-outside-"))
    outside.chmod(0o777)
    with pytest.MonkeyPatch.context() as patch, socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        if not spaces:
            patch.setattr(namespaces, "why_not", lambda: "switched off")
        for name in KEYS:
            patch.setenv(name, f"{MARKER}-{name}")
        with Renderer(1) as pool:
            studio = Studio(pool, outside, listener)
            studio.innocent("svg")  # the worker starts here, as it is to be
            yield studio
    shutil.rmtree(outside)


@pytest.fixture(scope="module")
def studio() -> Iterator[Studio]:
    with started(spaces=True) as one:
        yield one


@pytest.fixture(scope="module")
def bare_studio() -> Iterator[Studio]:
    """One whose worker shares its process ids and folders with it: as where there is no bubblewrap."""
    with started(spaces=False) as one:
        yield one


@pytest.mark.parametrize(("language", "attack"), ATTACKS, ids=map("-".join, ATTACKS))
def test_attack(studio: Studio, language: str, attack: str) -> None:
    try_attack(studio, language, attack)


@pytest.mark.parametrize(("language", "attack"), SUBSET, ids=map("-".join, SUBSET))
def test_attack_without_namespaces(bare_studio: Studio, language: str, attack: str) -> None:
    try_attack(bare_studio, language, attack)


def try_attack(studio: Studio, language: str, attack: str) -> None:
    if language not in {known.id for known in LANGUAGES}:
        pytest.skip(f"there is no language {language} yet")
    found = LANGUAGES.get(language).availability()
    if not found.ok:
        pytest.skip(found.detail)
    if sandbox_level().name != "isolated":
        pytest.skip(f"this machine does not reach the isolated level: {sandbox_level().detail}")
    kind, code, statuses, pattern, *further = TABLES[language]["ATTACKS"][attack]
    limits = {"seconds": 10, "megabytes": 512, **(further[0] if further else {})}
    printed = limits.pop("stdout", None)
    if language not in studio.before:
        studio.before[language] = studio.innocent(language)
    workers = studio.workers()
    studio.secret.write_text(f"{MARKER} = 1\n")
    studio.secret.chmod(0o644)

    result = studio.draw(code, language, **limits)

    assert result.sandbox == "isolated"
    assert result.status in statuses.split("|"), result
    assert re.search(pattern, result.message), result.message
    assert bool(result.message) == (result.status != RenderStatus.OK) or kind == "forgery", result.message
    assert printed is None or result.stdout == printed
    assert_plain(result.message, studio.filled(code))
    assert_nothing_got_out(studio, result)
    if kind in {"read", "paths", "environment"} and result.png:
        studio.secret.unlink()
        assert studio.draw(code, language, **limits).png == result.png
    assert studio.innocent(language) == studio.before[language]
    assert studio.workers() == workers


def assert_plain(message: str, code: str) -> None:
    """A message is one line of plain text that names no file but those of the code."""
    assert message.isprintable()
    assert "Traceback" not in message
    paths = re.findall(r"(?<![\w.@/:])/\w[\w.-]*/[^\s'\"`:,;]*", message)
    assert [path for path in paths if path.split("/")[1] not in code and not path.endswith("vad-pwned")] == []


def assert_nothing_got_out(studio: Studio, result: RenderResult) -> None:
    assert MARKER not in result.message
    assert MARKER not in result.stdout
    assert MARKER.encode() not in result.png
    assert "LEAK" not in result.message
    assert studio.secret.read_text() == f"{MARKER} = 1\n"
    assert studio.secret.stat().st_mode & 0o777 == 0o644
    assert os.listdir(studio.outside) == ["secret"]
    with pytest.raises(BlockingIOError):
        studio.listener.accept()
    base = studio.pool._base
    assert base is not None
    package = Path(vadstudio.__file__).parent
    for folder in (Path("/tmp"), Path(tempfile.gettempdir()), Path("/dev/shm"), Path.home(), package):
        assert not list(folder.glob("*vad-pwned*"))
    assert not list(base.rglob("*vad-pwned*"))
    assert not list(base.glob("*/scratch/*"))


@pytest.mark.parametrize("kind", ["studio", "bare_studio"])
def test_no_process_of_the_renderer_knows_a_key(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> None:
    studio: Studio = request.getfixturevalue(kind)
    studio.innocent("svg")
    assert MARKER not in str(environment(tmp_path))
    outer = [process._process.pid for process in studio.pool._processes]
    inner = [child for pid in outer for child in children(pid)]
    seen = 0
    for pid in {*outer, *inner, *studio.workers()}:
        try:
            memory = Path(f"/proc/{pid}/environ").read_bytes()
        except PermissionError:
            continue  # an ordinary user may not look into a worker that is not dumpable
        seen += 1
        assert b"HOME=" in memory
        assert MARKER.encode() not in memory
    assert seen or os.geteuid() != 0


def children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_files_left_by_one_language_are_not_found_by_another(studio: Studio) -> None:
    if not LANGUAGES.get("tikz").availability().ok:
        pytest.skip(LANGUAGES.get("tikz").availability().detail)
    before = studio.innocent("tikz")
    files = "('drawing.pdf', 'drawing.log', 'drawing.tex', 'texmf.cnf', 'standalone.cls', 'tikz.sty', 'pgf.cfg')"
    studio.draw(f"for name in {files}: open(name, 'w').write('left')", "python-matplotlib")
    assert studio.innocent("tikz") == before
    nothing = studio.draw("\\documentclass{minimal}\\batchmode\\csname @@end\\endcsname", "tikz")
    assert (nothing.status, nothing.png) == (RenderStatus.ERROR, b"")
    left = studio.draw("import os\nprint(os.listdir('.'))", "python-matplotlib")
    assert left.stdout == "[]\n"


def test_the_suite_is_whole() -> None:
    assert set(FILES) >= {language.id for language in LANGUAGES}
    assert len(ATTACKS) >= 200
    kinds = {table["ATTACKS"][attack][0] for table in TABLES.values() for attack in table["ATTACKS"]}
    assert kinds >= {"read", "environment", "memory", "paths", "write", "network", "process", "signal", "bomb", "left"}
    assert kinds >= {"ctypes", "forgery", "reflection"}
