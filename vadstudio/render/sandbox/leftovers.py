"""Ends the processes and removes the files that a drawing leaves behind."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
from collections.abc import Collection
from pathlib import Path

SCRATCH_BYTES = 64 << 20
SCRATCH_ENTRIES = 2000


def overfull(folder: str) -> str:
    """Return why *folder* holds too much, or an empty text."""
    total = entries = 0
    pending = [folder]
    while pending:
        try:
            with os.scandir(pending.pop()) as found:
                for entry in found:
                    entries += 1
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    else:
                        with contextlib.suppress(FileNotFoundError):  # one that is renamed without end hides no other
                            total += entry.stat(follow_symlinks=False).st_size
                    if entries > SCRATCH_ENTRIES:
                        return f"it made more than {SCRATCH_ENTRIES} files"
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                return "it nested its files too deeply"
            continue  # it is being changed while we look; the next look sees it
        if total > SCRATCH_BYTES:
            return f"it wrote more than {SCRATCH_BYTES >> 20} MB of files"
    return ""


def empty(folder: str) -> None:
    """Remove all in *folder*, however deeply hostile code nested it (``shutil.rmtree`` recurses).

    Inner folders are lifted up into *folder* before they are emptied, so that no path grows with the depth.

    Raises:
        OSError: something in it cannot be removed.
    """
    token = ""
    lifted = 0
    pending = [folder]
    while pending:
        current = pending.pop()
        with contextlib.suppress(OSError):
            os.chmod(current, 0o700)
        try:
            with os.scandir(current) as found:
                entries = list(found)
        except FileNotFoundError:
            continue
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
                continue
            inner = entry.path
            if current != folder:
                token = token or os.urandom(8).hex()
                lifted += 1
                inner = os.path.join(folder, f"{token}-{lifted}")
                os.chmod(entry.path, 0o700)  # a folder that moves is written to
                os.rename(entry.path, inner)
            pending.append(inner)
        if current != folder:
            os.rmdir(current)


def remove_tree(folder: str) -> None:
    """Remove *folder* with all in it, as :func:`empty` does.

    Raises:
        OSError: something in it cannot be removed.
    """
    empty(folder)
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(folder)


def end_children(spare: Collection[int] = ()) -> None:
    """Kill and reap every child of this process but those in *spare*, and those that are handed to it as their parents end.

    Without seccomp a drawing may have forked; as a child subreaper the worker inherits all of that.
    """
    listing = Path(f"/proc/self/task/{os.getpid()}/children")
    while True:
        try:
            children = [int(word) for word in listing.read_text(encoding="ascii").split()]
        except OSError:
            return
        children = [child for child in children if child not in spare]
        if not children:
            return
        for child in children:
            with contextlib.suppress(OSError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
