"""Puts a process into its confinement: what each part reached, and why a part did not."""

from __future__ import annotations

import contextlib
import os
import signal
import site
import sys
import sysconfig
from dataclasses import dataclass, field

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


def detach(keep: int) -> None:
    """Leave this process no open file but *keep* (3 or above) and the null device as its standard streams."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.closerange(3, keep)
    os.closerange(keep + 1, _open_file_limit())


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


def confine(readable: list[str], scratch: str, megabytes: int, seconds: float) -> Confinement:
    """Confine this process for good, as far as the system can; never raises for what the system cannot do."""
    reached = Confinement()
    reached.rlimits = rlimits.apply(megabytes, seconds)
    if not reached.rlimits:
        reached.missing.append("this system has no rlimits")
    if not sys.platform.startswith("linux"):
        reached.missing.append(f"no Landlock and seccomp on {sys.platform}")
        return reached
    with contextlib.suppress(OSError):
        syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
    try:
        syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    except OSError as error:
        reached.missing.append(f"no_new_privs ({error.strerror})")
        return reached
    try:
        reached.landlock = landlock.restrict(readable, scratch)
    except OSError as error:
        reached.missing.append(f"Landlock ({error.strerror or error})")
    try:
        seccomp.install(seccomp.drawing_filter())
        reached.seccomp = True
    except OSError as error:
        reached.missing.append(f"seccomp ({error.strerror or error})")
    return reached
