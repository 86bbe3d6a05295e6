"""A worker that draws once, in its own process: for systems without fork, and for trying what confinement is reached."""

from __future__ import annotations

import gc
import os
import struct
import subprocess
from pathlib import Path
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import drawing, outcome, wire
from vadstudio.render.hosted import hosted_reply
from vadstudio.render.languages import LANGUAGES, DrawingError
from vadstudio.render.languages.base import Compiled, Hosted
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.render.sandbox.confine import Jail, bare_environment, detach, readable_paths
from vadstudio.render.sandbox.level import BEYOND, SandboxLevel, say, try_out

PROBE_MEGABYTES = 256
PROBE_SECONDS = 10.0
_TOOL_LEVEL = SandboxLevel("limited", "separate process, wall clock; no confinement of tools on this system")


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
    """Confine this process for *job* and return the reply of its drawing, not yet encoded."""
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
    language = LANGUAGES.get(job["language"])
    if isinstance(language, Compiled | Hosted):
        if not _TOOL_LEVEL.reaches(job["required"]):
            return refusal(_TOOL_LEVEL, job["required"]), b""
        early = _with_tool(language, job, code, scratch)
        if early is not None:
            return {**early[0], "sandbox": _TOOL_LEVEL.name}, early[1]
    bare_environment(scratch)
    level = try_out(jail.enter(job["megabytes"], job["seconds"]), beyond)
    if not level.reaches(job["required"]):
        return refusal(level, job["required"]), b""
    header, png = drawing.encoded(*drawing.perform(job, code), job)
    return {**header, "sandbox": level.name}, png


def _with_tool(
    language: Compiled | Hosted, job: dict[str, Any], code: str, scratch: str
) -> tuple[dict[str, Any], bytes] | None:
    """Run the tool of *language* as a plain process; return the reply, or None where the drawing is still to be made."""
    try:
        tool = language.host() if isinstance(language, Hosted) else language.tool(code, job["size"], job["seed"])
    except DrawingError as error:
        return {**outcome.header(RenderStatus.ERROR, error.message), "line": error.line}, b""
    for name, content in tool.files.items():
        Path(scratch, name).write_bytes(content)
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}
    environment = {**kept, "HOME": scratch, "TMPDIR": scratch, "TEMP": scratch, "TMP": scratch, **tool.environment}
    question = b""
    if isinstance(language, Hosted):
        asked = {name: job[name] for name in ("seed", "size", "seconds", "megabytes")}
        question = wire.pack(asked, code.encode("utf-8", "replace"))
    done = subprocess.run(
        tool.command,
        input=question,
        stdout=subprocess.PIPE if question else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=scratch,
    )
    if not question:
        return (outcome.death(done.returncode), b"") if done.returncode < 0 else None
    try:
        header, png, _ = hosted_reply(done.stdout, job["size"])
        return header, png
    except (wire.WireError, DrawingError, struct.error):
        return outcome.death(done.returncode), b""


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
