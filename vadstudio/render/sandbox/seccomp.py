"""seccomp: the system calls that a drawing may make (Linux on x86-64). All others fail with EPERM.

No socket, no process and no thread can be made, no program executed, no signal sent, no limit raised, no owner or mode of
a file changed. A tool may replace itself by another program, because it has to be started (Landlock leaves it nothing to
execute but itself), and make threads where it needs them. Calls with an argument that decides are let through for listed
values only. Numbers: kernel
``arch/x86/entry/syscalls/syscall_64.tbl``; filter language: ``linux/bpf_common.h``, ``linux/seccomp.h``.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys
from collections.abc import Mapping, Sequence

from vadstudio.render.sandbox.syscalls import syscall

_SECCOMP = 317
_SET_MODE_FILTER = 1
_ARCH_X86_64 = 0xC000003E
_X32_BIT = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERRNO, _KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000
_CLONE3 = 435

# fmt: off
ALLOWED: dict[str, int] = {
    # bytes, files (Landlock says which)
    "read": 0, "write": 1, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "poll": 7, "lseek": 8, "pread64": 17, "pwrite64": 18,
    "readv": 19, "writev": 20, "access": 21, "pipe": 22, "select": 23, "dup": 32, "dup2": 33, "sendfile": 40, "fsync": 74,
    "fdatasync": 75, "ftruncate": 77, "getdents": 78, "getcwd": 79, "chdir": 80, "rename": 82, "mkdir": 83, "rmdir": 84,
    "unlink": 87, "readlink": 89, "statfs": 137, "fstatfs": 138, "getdents64": 217, "fadvise64": 221, "openat": 257,
    "mkdirat": 258, "newfstatat": 262, "unlinkat": 263, "renameat": 264, "readlinkat": 267, "faccessat": 269, "pselect6": 270,
    "ppoll": 271, "dup3": 292, "pipe2": 293, "renameat2": 316, "statx": 332, "faccessat2": 439,
    # memory
    "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12, "mremap": 25,
    # itself: its signals, its clocks, its identity, its end
    "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "sched_yield": 24, "nanosleep": 35, "getpid": 39, "exit": 60,
    "uname": 63, "gettimeofday": 96, "getrlimit": 97, "getrusage": 98, "sysinfo": 99, "times": 100, "getuid": 102,
    "getgid": 104, "geteuid": 107, "getegid": 108, "getppid": 110, "getpgrp": 111, "sigaltstack": 131, "sched_getparam": 143,
    "sched_getscheduler": 145, "gettid": 186, "time": 201, "futex": 202, "sched_getaffinity": 204, "clock_gettime": 228,
    "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231, "getrandom": 318,
}
# fmt: on

CHECKED: dict[int, tuple[int, tuple[int, ...]]] = {
    # ioctl: TCGETS (is it a terminal?), FIONREAD, FIONCLEX, FIOCLEX
    16: (1, (0x5401, 0x541B, 0x5450, 0x5451)),
    # fcntl: DUPFD, GETFD, SETFD, GETFL, SETFL, DUPFD_CLOEXEC; not SETOWN and SETSIG, which send signals
    72: (1, (0, 1, 2, 3, 4, 1030)),
    # madvise: NORMAL to DONTNEED, FREE, DONTFORK, (NO)HUGEPAGE, DONTDUMP, DODUMP, guards; not HWPOISON and SOFT_OFFLINE,
    # by which root takes pages of the machine's memory out of use
    28: (2, (0, 1, 2, 3, 4, 8, 10, 14, 15, 16, 17, 102, 103)),
}
"""number -> (index of the argument, values let through); the arguments are 32 bits wide in the kernel."""
_PRLIMIT64 = 302
_CLONE = 56
_CLONE_THREAD = 0x00010000
TOOL: dict[str, int] = {
    # what a program does first: its stack guard, its thread pointer, its robust locks, its restartable sequences
    "execve": 59,
    "arch_prctl": 158,
    "set_tid_address": 218,
    "set_robust_list": 273,
    "rseq": 334,
}
THREADS: dict[str, int] = {"get_mempolicy": 239, "getcpu": 309, "membarrier": 324}
CHECKED_THREADS: dict[int, tuple[int, tuple[int, ...]]] = {
    157: (0, (15,)),  # prctl: PR_SET_NAME
    53: (0, (1,)),  # socketpair: AF_UNIX, whose two ends know nobody else; Java makes one to close files safely
}


def supported() -> bool:
    """Say whether there is a filter for this machine's architecture."""
    return sys.platform.startswith("linux") and platform.machine() == "x86_64" and sys.maxsize > 1 << 32


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _head() -> list[bytes]:
    """Other architectures' calls end the process; otherwise the number is in the accumulator."""
    return [
        _instruction(_LOAD, 4),
        _instruction(_EQUAL, _ARCH_X86_64, 1, 0),
        _instruction(_RETURN, _KILL_PROCESS),
        _instruction(_LOAD, 0),
        _instruction(_AT_LEAST, _X32_BIT, 0, 1),
        _instruction(_RETURN, _KILL_PROCESS),
    ]


def _failing(number: int, code: int) -> list[bytes]:
    return [_instruction(_EQUAL, number, 0, 1), _instruction(_RETURN, _ERRNO | code)]


def _argument(index: int, high: bool = False) -> bytes:
    """Load 32 bits of an argument (struct seccomp_data, little-endian)."""
    return _instruction(_LOAD, 16 + 8 * index + (4 if high else 0))


def drawing_filter() -> list[bytes]:
    """Return the filter of a drawing, as BPF instructions of 8 bytes."""
    return _allowing(ALLOWED, CHECKED)


def tool_filter(threads: bool) -> list[bytes]:
    """Return the filter of a tool, which is installed before it is executed."""
    if not threads:
        return _allowing({**ALLOWED, **TOOL}, CHECKED)
    return _allowing({**ALLOWED, **TOOL, **THREADS}, {**CHECKED, **CHECKED_THREADS}, _threads())


def _allowing(
    calls: Mapping[str, int], checked: Mapping[int, tuple[int, tuple[int, ...]]], further: Sequence[bytes] = ()
) -> list[bytes]:
    program = _head()
    program += _failing(_CLONE3, errno.ENOSYS)  # the C library then tries clone, whose flags can be looked at
    program += further
    for number, (index, values) in checked.items():
        tests = [_argument(index)]
        for value in values:
            tests += [_instruction(_EQUAL, value, 0, 1), _instruction(_RETURN, _ALLOW)]
        program += _branch(number, tests)
    # prlimit64 may ask for a limit (new_limit is NULL), not set one.
    tests = [
        _argument(2),
        _instruction(_EQUAL, 0, 0, 3),
        _argument(2, high=True),
        _instruction(_EQUAL, 0, 0, 1),
        _instruction(_RETURN, _ALLOW),
    ]
    program += _branch(_PRLIMIT64, tests)
    for number in sorted(calls.values()):
        program += [_instruction(_EQUAL, number, 0, 1), _instruction(_RETURN, _ALLOW)]
    program.append(_instruction(_RETURN, _ERRNO | errno.EPERM))
    return program


def _branch(number: int, tests: list[bytes]) -> list[bytes]:
    """Run *tests* for the call *number*, which fails where they do not let it through."""
    return [_instruction(_EQUAL, number, 0, len(tests) + 1), *tests, _instruction(_RETURN, _ERRNO | errno.EPERM)]


def _threads() -> list[bytes]:
    """Let clone make threads of this process, and no process."""
    tests = [_argument(0), _instruction(_ANY_BIT, _CLONE_THREAD, 0, 1), _instruction(_RETURN, _ALLOW)]
    return _branch(_CLONE, tests)


def refusing_filter(calls: Mapping[int, int]) -> list[bytes]:
    """Return a filter that lets all through but *calls*: number -> errno that it fails with."""
    program = _head()
    for number, code in calls.items():
        program += _failing(number, code)
    return [*program, _instruction(_RETURN, _ALLOW)]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def install(program: list[bytes]) -> None:
    """Put *program* on this process for good; ``no_new_privs`` has to be set.

    Raises:
        OSError: the kernel refused, or there is no filter for this architecture.
    """
    if not supported():
        raise OSError(f"there is no seccomp filter for {platform.machine()}")
    code = ctypes.create_string_buffer(b"".join(program), 8 * len(program))
    head = _Program(len(program), ctypes.addressof(code))
    syscall(_SECCOMP, ctypes.c_uint(_SET_MODE_FILTER), ctypes.c_uint(0), ctypes.byref(head))
