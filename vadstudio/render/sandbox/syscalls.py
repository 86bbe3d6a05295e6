"""System calls that Python has no function for (Linux)."""

from __future__ import annotations

import ctypes
import os
from functools import lru_cache

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38


@lru_cache(maxsize=1)
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def syscall(number: int, *arguments: object) -> int:
    """Make the system call *number*; arguments are ctypes values.

    Raises:
        OSError: the kernel refused.
    """
    result = _libc().syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return int(result)


def prctl(option: int, value: int) -> None:
    """Call ``prctl(option, value, 0, 0, 0)``.

    Raises:
        OSError: the kernel refused.
    """
    if _libc().prctl(*(ctypes.c_ulong(number) for number in (option, value, 0, 0, 0))):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
