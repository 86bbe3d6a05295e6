"""Whether torch and torchvision work here; asked in a child, since importing them takes seconds and memory."""

from __future__ import annotations

import subprocess
import sys

_QUESTION = """
import torch, torchvision
gpu = torch.cuda.get_device_name(0) if torch.cuda.is_available() else "no GPU"
print(f"torch {torch.__version__}, torchvision {torchvision.__version__}, {gpu}")
"""
SECONDS = 120
PAIR = "Install a matching pair from one index: pip install --upgrade --force-reinstall torch torchvision"


def torch_status() -> tuple[bool, str, str]:
    """Return whether both import, what was found, and how to mend it."""
    try:
        child = subprocess.run([sys.executable, "-c", _QUESTION], capture_output=True, text=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        return False, f"could not be asked: {error}", "Try again."
    if child.returncode == 0:
        return True, child.stdout.strip(), ""
    words = child.stderr.strip().splitlines()
    last = words[-1] if words else f"exit status {child.returncode}"
    if "torchvision::nms" in child.stderr:
        return False, "torch and torchvision are not of one kind (a CPU build beside a CUDA build)", PAIR
    if "No module named" in last:
        return False, last.removeprefix("ModuleNotFoundError: "), "pip install torch torchvision"
    return False, last, PAIR
