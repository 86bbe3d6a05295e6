"""Puts a process into its confinement: what each part reached, and why a part did not."""

from __future__ import annotations

import contextlib
import glob
import os
import signal
import site
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from vadstudio.render.sandbox import landlock, rlimits, seccomp, syscalls

LEVELS = ("none", "limited", "isolated")
"""From weakest to strongest."""


@dataclass
class Confinement:
    """What was reached.

    Attributes:
        landlock: ABI in force, 0 for none.
        seccomp: whether the filter is in force.
        rlimits: names of the limits in force.
        missing: why a part is not in force, one clause each.
    """

    landlock: int = 0
    seccomp: bool = False
    rlimits: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether every part is in force."""
        return bool(self.landlock and self.seccomp and self.rlimits)

    @property
    def detail(self) -> str:
        """Name what was reached and what was not, in one line."""
        parts = [f"Landlock ABI {self.landlock}"] if self.landlock else []
        parts += ["seccomp"] if self.seccomp else []
        parts += [f"rlimits {' '.join(self.rlimits)}"] if self.rlimits else []
        parts += ["separate process", "wall clock"]
        text = ", ".join(parts)
        return f"{text}; missing: {', '.join(self.missing)}" if self.missing else text


def readable_paths() -> list[str]:
    """Return what a drawing may read: the standard library, installed packages, shared libraries, fonts.

    Never made from ``sys.path``, which holds the folder of whatever script was started, such as a home folder.
    """
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    paths = [sysconfig.get_paths()[name] for name in names]
    paths += [os.path.join(sys.base_prefix, "lib"), *site.getsitepackages()]
    if site.ENABLE_USER_SITE:
        paths.append(site.getusersitepackages())
    paths += ["/usr/lib", "/usr/local/lib", "/lib", "/lib64", "/etc/ld.so.cache"]
    paths += ["/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/zoneinfo"]
    paths += ["/dev/null", "/dev/zero", "/dev/urandom"]
    home = os.path.expanduser("~")
    return [
        path for path in dict.fromkeys(map(os.path.realpath, paths)) if path not in {"/", home} and os.path.exists(path)
    ]


def detach(*keep: int) -> None:
    """Leave this process no open file but *keep* (3 or above) and the null device as its standard streams."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    close_all_but(*keep)


def close_all_but(*keep: int) -> None:
    """Close every file of this process but its standard streams and *keep*."""
    ends = [2, *sorted(keep), _open_file_limit()]
    for below, above in pairwise(ends):
        os.closerange(below + 1, above)


def bind_to_parent(parent: int) -> None:
    """Give a freshly forked child its own session, and let it end when its parent, *parent*, does."""
    os.setsid()
    if sys.platform.startswith("linux"):
        syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)


def _open_file_limit() -> int:
    try:
        return max(map(int, os.listdir("/proc/self/fd"))) + 1
    except OSError:
        return 4096


def bare_environment(scratch: str) -> None:
    """Leave this process an environment that names nothing but its scratch folder, and stand in that."""
    os.environ.clear()
    os.environ.update(HOME=scratch, TMPDIR=scratch, PATH="/usr/bin:/bin", LANG="C.UTF-8", TZ="UTC", MPLBACKEND="Agg")
    os.chdir(scratch)


class Jail:
    """A confinement, prepared once by a worker and entered by each child that it forks.

    Args:
        scratch: the folder that the child may write in; has to be there.
        readable: files and folders that it may read.
        tool: program that the child will replace itself with, or nothing.
        threads: whether that program may make threads; it then is a resident one, with no limit on processor time.
    """

    def __init__(self, scratch: str, readable: Iterable[str], tool: str = "", threads: bool = False) -> None:
        self._threads = threads
        self._ruleset: landlock.Ruleset | None = None
        self._missing: list[str] = []
        self._filter = seccomp.tool_filter(threads) if tool else seccomp.drawing_filter()
        if not sys.platform.startswith("linux"):
            self._missing.append(f"no Landlock and seccomp on {sys.platform}")
            return
        try:
            executable = [tool, *interpreters()] if tool else ()
            self._ruleset = landlock.Ruleset(readable, scratch, map(os.path.realpath, executable))
        except OSError as error:
            self._missing.append(f"Landlock ({error.strerror or error})")

    @property
    def descriptors(self) -> list[int]:
        """What a child has to keep open until it enters."""
        return [self._ruleset.descriptor] if self._ruleset else []

    def enter(self, megabytes: int, seconds: float) -> Confinement:
        """Confine this process for good, as far as the system can; never raises for what the system cannot do."""
        reached = Confinement(missing=list(self._missing))
        reached.rlimits = rlimits.apply(megabytes, seconds, resident=self._threads)
        if not reached.rlimits:
            reached.missing.append("this system has no rlimits")
        if not sys.platform.startswith("linux"):
            return reached
        with contextlib.suppress(OSError):
            syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
        try:
            syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
        except OSError as error:
            reached.missing.append(f"no_new_privs ({error.strerror})")
            return reached
        if self._ruleset is not None:
            try:
                self._ruleset.enforce()
                reached.landlock = self._ruleset.abi
                self._ruleset.close()
            except OSError as error:
                reached.missing.append(f"Landlock ({error.strerror or error})")
        try:
            seccomp.install(self._filter)
            reached.seccomp = True
        except OSError as error:
            reached.missing.append(f"seccomp ({error.strerror or error})")
        return reached

    def close(self) -> None:
        """Give back what was prepared."""
        if self._ruleset is not None:
            self._ruleset.close()
            self._ruleset = None


def interpreters() -> list[str]:
    """Return the dynamic loaders of this system: the kernel executes them to start a program."""
    return [path for folder in ("/lib64", "/lib") for path in glob.glob(f"{folder}/ld-linux*.so*")]
