"""A worker that draws once, in its own process: for systems without fork, and for trying what confinement is reached."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import drawing, outcome, wire
from vadstudio.render.languages import LANGUAGES
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.render.sandbox.confine import Jail, bare_environment, detach, readable_paths
from vadstudio.render.sandbox.level import BEYOND, SandboxLevel, say, try_out

PROBE_MEGABYTES = 256
PROBE_SECONDS = 10.0


def rooms(folder: Path) -> tuple[str, str]:
    """Make and return a scratch folder and a file beyond it, in *folder*."""
    scratch, beyond = folder / "scratch", folder / BEYOND
    scratch.mkdir(mode=0o700, exist_ok=True)
    beyond.write_text("outside the scratch folder\n", encoding="ascii")
    return str(scratch), str(beyond)


def probe(folder: Path) -> int:
    """Confine this process, try to get out, and print the level that held."""
    scratch, beyond = rooms(folder)
    say(try_out(Jail(scratch, readable_paths()).enter(PROBE_MEGABYTES, PROBE_SECONDS), beyond))
    return 0


def draw_confined(jail: Jail, job: dict[str, Any], code: str, scratch: str) -> tuple[dict[str, Any], bytes]:
    """Confine this process for *job* and return the reply of its drawing."""
    bare_environment(scratch)
    jail.enter(job["megabytes"], job["seconds"])
    return drawing.perform(job, code)


def refusal(level: SandboxLevel, required: str) -> dict[str, Any]:
    """Return the reply to a job that requires more than this machine reaches."""
    message = (
        f"Not drawn: the settings require the sandbox level '{required}', and this machine reaches '{level.name}' "
        f"({level.detail})."
    )
    return {**outcome.header(RenderStatus.REFUSED, message), "sandbox": level.name}


def serve_once(folder: Path, replies: int) -> int:
    """Warm what is asked for, draw one job from standard input, and end."""
    scratch, beyond = rooms(folder)
    jail = Jail(scratch, readable_paths())
    try:
        while True:
            job, body = wire.read_frame(lambda count: os.read(0, count), MAX_CODE_BYTES)
            if "warm" not in job:
                break
            wire.send(replies, warmed(job["warm"]))
    except EOFError:
        return 0
    detach(replies, *jail.descriptors)
    wire.send(replies, wire.pack(*_reply(job, body.decode("utf-8", "replace"), jail, scratch, beyond)))
    os._exit(0)  # no exit handler of the drawing's runs


def _reply(job: dict[str, Any], code: str, jail: Jail, scratch: str, beyond: str) -> tuple[dict[str, Any], bytes]:
    bare_environment(scratch)
    level = try_out(jail.enter(job["megabytes"], job["seconds"]), beyond)
    if not level.reaches(job["required"]):
        return refusal(level, job["required"]), b""
    header, png = drawing.perform(job, code)
    return {**header, "sandbox": level.name}, png


def warmed(name: str) -> bytes:
    """Warm the language *name*; return the frame that says so, or why it cannot draw here."""
    language = LANGUAGES.get(name)
    failure = ""
    try:
        language.warm()
        drawing.warm()
    except Exception as error:
        found = language.availability()
        reason = f"{type(error).__name__}: {error}" if found.ok else f"{found.detail} {found.remedy}"
        failure = f"{language.title} cannot be drawn here: {reason}"
    # What is imported stays as it is: the collector would only touch, and so copy, pages shared with forked children.
    gc.collect()
    gc.freeze()
    return wire.pack({"warm": name, "failure": failure})
