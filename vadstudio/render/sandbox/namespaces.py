"""Namespaces of its own around a worker, where bubblewrap is installed and the system allows it.

The worker then sees no process but its own, no network, and of the file system only what it needs, read-only, beside the
folder of its files. It is a layer outside those that each drawing has anyway (:mod:`vadstudio.render.sandbox.confine`): what
would get through them still stands in an empty room. On systems that forbid plain user namespaces, bubblewrap is often the
program that may make them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from vadstudio.render.sandbox.confine import readable_paths

INSTALL = "sudo apt-get install -y --no-install-recommends bubblewrap"
_TRY_SECONDS = 10.0
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d")
_LINKS = ("/etc/alternatives",)


def prefix(writable: Path, readable: Iterable[str]) -> list[str]:
    """Return the words to put before a worker's command, so that it runs in namespaces of its own; empty where it cannot.

    Args:
        writable: a folder that is there; seen under its own name.
        readable: files and folders to see besides Python, the system's libraries and installed packages.
    """
    if why_not():
        return []
    return [*_words(), *_view(readable), "--bind", str(writable), str(writable), "--"]


@lru_cache(maxsize=1)
def why_not() -> str:
    """Say why bubblewrap is of no use here, or nothing where it works; tried once."""
    if not sys.platform.startswith("linux"):
        return "namespaces are Linux only"
    if shutil.which("bwrap") is None:
        return "bubblewrap is not installed"
    try:
        done = subprocess.run(
            [*_words(), *_view([]), "--", sys.executable, "-S", "-c", ""],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TRY_SECONDS,
            env={},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"bubblewrap does not start: {error}"
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return f"bubblewrap does not work here: {last[0] if last else f'status {done.returncode}'}"
    return ""


def _words() -> list[str]:
    bwrap = shutil.which("bwrap") or "bwrap"
    spaces = [
        "--unshare-user",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-ipc",
        "--unshare-uts",
        "--unshare-cgroup-try",
    ]
    # The worker is the first process of its space: when it ends, the system ends all others in it.
    return [bwrap, *spaces, "--as-pid-1", "--cap-drop", "ALL", "--dev", "/dev", "--proc", "/proc"]


def _view(readable: Iterable[str]) -> list[str]:
    """Return the words for what is seen, each under its own name; symbolic links are kept as such where they matter."""
    prefixes = (sys.prefix, sys.base_prefix, sys.exec_prefix)
    paths = [*_SYSTEM, *_LINKS, *prefixes, *readable_paths(), *readable]
    words: list[str] = []
    for path in dict.fromkeys(paths):
        if path.startswith(("/dev/", "/proc/")):
            continue
        if os.path.islink(path) and path in _SYSTEM:
            words += ["--symlink", os.readlink(path), path]
        else:
            words += ["--ro-bind-try", path, path]
    return words
