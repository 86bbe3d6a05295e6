"""A driver that speaks with Processing's host as a worker does, without the sandbox around it."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from vadstudio.render import wire
from vadstudio.render.languages.processing import Processing

SECONDS = 60.0


@dataclass(frozen=True)
class Answer:
    """What the host said of one drawing; ``pixels`` are rows of RGB."""

    status: str
    message: str
    line: int | None
    stdout: str
    size: tuple[int, int]
    retire: bool
    pixels: bytes


class Driver:
    """One host, replaced when it asks for it or does not answer in time."""

    def __init__(self, language: Processing, folder: Path) -> None:
        self._tool, self._folder = language.host(), folder
        self._process: subprocess.Popen[bytes] | None = None
        self.starts = 0

    @property
    def pid(self) -> int:
        return self._start().pid

    def draw(self, code: str, seed: int = 0, seconds: float = SECONDS, megabytes: int = 1024) -> Answer:
        process = self._start()
        assert process.stdin
        assert process.stdout
        header = {"seed": seed, "size": 64, "seconds": seconds, "megabytes": megabytes}
        alarm = threading.Timer(seconds, process.kill)
        alarm.start()
        try:
            process.stdin.write(wire.pack(header, code.encode()))
            process.stdin.flush()
            answer, pixels = wire.read_frame(process.stdout.read, 64 << 20)
        except (EOFError, wire.WireError, BrokenPipeError):
            self.end()
            return Answer("timeout", "", None, "", (0, 0), True, b"")
        finally:
            alarm.cancel()
            alarm.join()
        if answer["retire"]:
            self.end()
        return _answer(answer, pixels)

    def _start(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                self._tool.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=self._folder,
                env={"HOME": str(self._folder), **self._tool.environment},
            )
            self.starts += 1
        return self._process

    def end(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _answer(header: dict[str, Any], pixels: bytes) -> Answer:
    size = (header["width"], header["height"])
    assert len(pixels) == size[0] * size[1] * 3
    return Answer(
        header["status"], header["message"], header.get("line"), header["stdout"], size, header["retire"], pixels
    )


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    """Compile the host once and keep it running for all tests."""
    if not Processing().availability().ok:
        pytest.skip("no JDK or no core.jar")
    home, scratch = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("scratch")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        language = Processing()
        language.warm()
        driver = Driver(language, scratch)
        try:
            yield driver
        finally:
            driver.end()
