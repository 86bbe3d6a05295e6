"""Sentences for drawings that ended without a reply of their own."""

from __future__ import annotations

import signal
from typing import Any

from vadstudio.domain import RenderStatus


def header(status: RenderStatus, message: str, milliseconds: float = 0.0) -> dict[str, Any]:
    """Return the header of a reply without a picture."""
    return {"status": str(status), "message": message, "line": None, "stdout": "", "milliseconds": milliseconds}


def blank() -> dict[str, Any]:
    """Return status and message of a picture without ink."""
    message = "The picture has one colour all over: the code drew nothing that can be seen."
    return {"status": str(RenderStatus.BLANK), "message": message}


def timeout(seconds: float) -> dict[str, Any]:
    """The wall clock ran out."""
    return header(RenderStatus.TIMEOUT, f"The drawing took longer than its limit of {seconds:g} s.", seconds * 1000)


def too_much(what: str) -> dict[str, Any]:
    """It wrote or sent too much."""
    return header(RenderStatus.MEMORY, f"The drawing was ended: {what}.")


def death(returncode: int) -> dict[str, Any]:
    """Its process ended with *returncode* (negative: a signal) before it sent a picture."""
    if returncode >= 0:
        return header(
            RenderStatus.CRASHED, f"The drawing's process ended itself without a picture (status {returncode})."
        )
    try:
        name = signal.Signals(-returncode).name
    except ValueError:
        name = f"signal {-returncode}"
    if name == "SIGXCPU":
        return header(RenderStatus.TIMEOUT, "The drawing used up its processor time.")
    if name == "SIGXFSZ":
        return too_much("it wrote a file that is larger than allowed")
    if name == "SIGKILL":
        return header(RenderStatus.MEMORY, "The system ended the drawing, most likely because memory ran out.")
    cause = ""
    if name in {"SIGSEGV", "SIGABRT", "SIGBUS"}:
        cause = "; libraries end like this when memory runs out, or in an error of their own"
    return header(RenderStatus.CRASHED, f"The drawing's process crashed ({name}){cause}.")
