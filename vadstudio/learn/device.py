"""Which device to compute on, and how much of it to take."""

from __future__ import annotations

import contextlib
import os
import sys

import torch

from vadstudio.errors import LearnError


def choose(name: str) -> torch.device:
    """Return the device called "auto", "cpu" or "cuda".

    Raises:
        LearnError: CUDA was asked for and is not usable here.
    """
    usable = torch.cuda.is_available() if name != "cpu" else False
    if name == "cuda" and not usable:
        raise LearnError("This machine has no usable CUDA device.", "Choose the device cpu or auto.")
    return torch.device("cuda" if usable else "cpu")


def use_threads(threads: int) -> int:
    """Let torch use *threads* CPU threads (0 = one per core that this process may use); return the number."""
    if not threads:
        threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    torch.set_num_threads(threads)
    return threads


def step_back() -> None:
    """Lower the priority of this process, so that the window stays fluid while it computes."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            import ctypes

            below_normal = 0x00004000
            ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
        else:
            os.nice(5)
