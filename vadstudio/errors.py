"""Everything that can go wrong, as one tree.

VadError                     one sentence for the user: the thing, the reason, the remedy
├── UsageError               the words given are wrong                        (exit status 2)
├── EnvironmentFault         disk full, read-only folder, locked file, no network
├── StoreError
│   ├── NotAProjectError     the file is not a vadstudio project
│   ├── NewerProjectError    written by a newer version
│   └── DamagedProjectError  SQLite cannot read it
├── RenderError              code that makes no picture, where a picture was required
├── ProviderError            a language model gave no usable reply
│   ├── MissingKeyError
│   ├── NotRecordedError     the starter holds no recording of what was asked
│   ├── EmptyReplyError      no code in the reply
│   └── TruncatedReplyError  the reply was cut off at the length limit
├── BudgetError              the spending limit of a job is reached
└── LearnError               training or judging cannot go on (bad data, diverged, missing photographs)

Cancelling is an outcome, not an error: see :class:`vadstudio.jobs.Cancelled`.
"""

from __future__ import annotations

import errno
import sqlite3


class VadError(Exception):
    """An error that a person can act on.

    Attributes:
        reason: what happened, naming the thing; one sentence without the remedy.
        remedy: what to do next; may be empty.
        exit_status: the status that the command line ends with.
    """

    exit_status = 1

    def __init__(self, reason: str, remedy: str = "") -> None:
        self.reason = reason.strip()
        self.remedy = remedy.strip()
        super().__init__(f"{self.reason} {self.remedy}".strip())


class UsageError(VadError):
    """Wrong words on the command line or wrong values in a form."""

    exit_status = 2


class EnvironmentFault(VadError):
    """The machine, not the program: disk full, no permission, locked file, no network."""


class StoreError(VadError):
    """A project file cannot be used as asked."""


class NotAProjectError(StoreError):
    """The file is not a vadstudio project."""


class NewerProjectError(StoreError):
    """The project was written by a newer version of vadstudio."""


class DamagedProjectError(StoreError):
    """SQLite says that the file is damaged."""


class RenderError(VadError):
    """Code made no picture where one was required."""


class ProviderError(VadError):
    """A language model gave no usable reply."""


class MissingKeyError(ProviderError):
    """No API key was found for an endpoint that needs one."""


class NotRecordedError(ProviderError):
    """The starter holds no recording of what was asked."""


class EmptyReplyError(ProviderError):
    """The reply holds no code."""


class TruncatedReplyError(ProviderError):
    """The reply was cut off by the length limit."""


class BudgetError(VadError):
    """The spending limit of a job is reached: nothing more is asked, and everything that came is kept."""


class LearnError(VadError):
    """Training or judging cannot go on."""


_FAULTS = {
    errno.ENOSPC: ("The disk is full", "Free some space and try again; nothing that was saved is lost."),
    errno.EDQUOT: ("Your disk quota is used up", "Free some space and try again; nothing that was saved is lost."),
    errno.EROFS: ("The file system is read-only", "Choose another folder."),
    errno.EACCES: ("Permission was denied", "Choose a folder that you may write to, or change its permissions."),
    errno.EPERM: ("Permission was denied", "Choose a folder that you may write to, or change its permissions."),
    errno.ENOENT: ("The file or folder does not exist", "Check the path."),
    errno.ENOTDIR: ("A part of the path is a file, not a folder", "Check the path."),
    errno.EISDIR: ("The path is a folder, not a file", "Name a file."),
}


def explain_os_error(error: OSError, thing: str) -> EnvironmentFault:
    """Return *error* as one sentence about *thing* ("the project /a/b.vad")."""
    reason, remedy = _FAULTS.get(error.errno or 0, (error.strerror or str(error), ""))
    return EnvironmentFault(f"{reason}: {thing}.", remedy)


def explain_sqlite_error(error: sqlite3.Error, thing: str) -> VadError:
    """Return a fault of the environment or of the file as one sentence about *thing* ("the project /a/b.vad")."""
    text = str(error).lower()
    if "disk is full" in text or "disk i/o error" in text:
        return EnvironmentFault(
            f"The disk is full or not writable: {thing}.",
            "Free some space and try again; nothing that was saved is lost.",
        )
    if "locked" in text or "busy" in text:
        return EnvironmentFault(f"Another program holds {thing}.", "Close it there, or try again in a moment.")
    if "readonly" in text or "unable to open" in text:
        return EnvironmentFault(f"No permission to write {thing}.", "Copy it to a folder that you may write to.")
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return DamagedProjectError(
            f"{thing[:1].upper()}{thing[1:]} is damaged: {error}.", "Restore it from a backup copy."
        )
    return StoreError(f"{thing[:1].upper()}{thing[1:]} could not be used: {error}.")
