"""Landlock: which files this process may still open (Linux 5.13 and later; kernel documentation: userspace-api/landlock)."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable

from vadstudio.render.sandbox.syscalls import syscall

MIN_ABI = 3
"""Before ABI 3 a file that can be read can be truncated, too."""
_MAX_ABI = 7
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULE_PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG = 1 << 4, 1 << 5, 1 << 7, 1 << 8
REFER, TRUNCATE = 1 << 13, 1 << 14
_ALL_FILE_RIGHTS = {3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1, 6: (1 << 16) - 1, 7: (1 << 16) - 1}
_READ = READ_FILE | READ_DIR
# Scratch folders take files and folders; no links, sockets, pipes or devices, and nothing in them is executed.
_SCRATCH = _READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER | TRUNCATE
_ON_FILES = READ_FILE | WRITE_FILE | TRUNCATE | EXECUTE


def abi() -> int:
    """Return the kernel's Landlock version, 0 where there is none (too old, switched off, or not Linux)."""
    try:
        return syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except (OSError, AttributeError):
        return 0


class Ruleset:
    """What may be opened, prepared once and enforced by each child: opening some twenty paths costs more than forking.

    Args:
        readable: files and folders to read from.
        scratch: the folder to read and write in.
        executable: files that may be executed, besides being read.

    From ABI 4 no TCP port can be bound or reached, from ABI 6 no signal and no abstract socket leaves the process.

    Raises:
        OSError: the kernel refused.
    """

    def __init__(self, readable: Iterable[str], scratch: str, executable: Iterable[str] = ()) -> None:
        self.abi = min(abi(), _MAX_ABI)
        if self.abi < MIN_ABI:
            raise OSError(f"Landlock ABI {self.abi} is below {MIN_ABI}")
        network = 0b11 if self.abi >= 4 else 0
        scope = 0b11 if self.abi >= 6 else 0
        fields = struct.pack("=QQQ", _ALL_FILE_RIGHTS[self.abi], network, scope)
        fields = fields[: 8 if self.abi < 4 else 16 if self.abi < 6 else 24]
        attributes = ctypes.create_string_buffer(fields, len(fields))
        self.descriptor = syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(fields)), ctypes.c_uint32(0))
        try:
            for path in readable:
                _allow(self.descriptor, path, _READ)
            for path in executable:
                _allow(self.descriptor, path, READ_FILE | EXECUTE)
            _allow(self.descriptor, scratch, _SCRATCH)
        except OSError:
            self.close()
            raise

    def enforce(self) -> None:
        """Let this process open nothing else from now on; ``no_new_privs`` has to be set.

        Raises:
            OSError: the kernel refused; nothing is restricted then.
        """
        syscall(_RESTRICT_SELF, ctypes.c_int(self.descriptor), ctypes.c_uint32(0))

    def close(self) -> None:
        """Give the descriptor back; what is enforced stays."""
        os.close(self.descriptor)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no right
    try:
        if not os.path.isdir(path):
            rights &= _ON_FILES
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, folder), 12)
        syscall(_ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_RULE_PATH_BENEATH), rule, ctypes.c_uint32(0))
    finally:
        os.close(folder)
