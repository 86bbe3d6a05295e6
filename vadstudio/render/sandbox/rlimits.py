"""Resource limits of the calling process (``setrlimit``)."""

from __future__ import annotations

import math
import os
import sys
import time
from types import ModuleType

resource: ModuleType | None
try:
    import resource  # here, so that no child has to import it
except ImportError:  # Windows
    resource = None

FILE_BYTES = 16 << 20
OPEN_FILES = 32
HOST_OPEN_FILES = 256


def apply(megabytes: int, seconds: float, *, resident: bool = False) -> list[str]:
    """Limit this process and return the names of the limits that the system took; empty where it has none.

    Args:
        megabytes: address space above what is mapped now, in MiB.
        seconds: wall clock allowed; the processor time is limited a little above it, as a second net.
        resident: the process draws one drawing after the other, with threads: its processor time is not limited, and its
            threads are not either, which count as processes.
    """
    if resource is None:
        return []
    files = HOST_OPEN_FILES if resident else OPEN_FILES
    wanted: list[tuple[str, int, int]] = [
        ("FSIZE", FILE_BYTES, FILE_BYTES),
        ("NOFILE", files, files),
        ("CORE", 0, 0),
        ("MEMLOCK", 0, 0),
        ("MSGQUEUE", 0, 0),
    ]
    if not resident:
        # What a process used before it draws (a worker without fork imports first) is not the drawing's.
        cpu = math.ceil(time.process_time() + seconds) + 1
        # The soft limit ends the process by SIGXCPU, which says why; the hard one by SIGKILL, which cannot be ignored.
        wanted.append(("CPU", cpu, cpu + 1))
    if sys.platform.startswith("linux"):
        # On other systems a count of zero would be hit by what the user runs already, or AS means something else.
        memory = _mapped() + (megabytes << 20)
        wanted.append(("AS", memory, memory))
        if not resident:
            wanted.append(("NPROC", 0, 0))
    taken = []
    for name, soft, hard in wanted:
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is None:
            continue
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        try:
            resource.setrlimit(kind, (soft, hard))
        except (OSError, ValueError):
            continue
        taken.append(name)
    return taken


def _mapped() -> int:
    """Return the address space of this process in bytes."""
    statm = os.open("/proc/self/statm", os.O_RDONLY)
    try:
        pages = int(os.read(statm, 100).split()[0])
    finally:
        os.close(statm)
    return pages * os.sysconf("SC_PAGESIZE")
