"""The resume file of a run: everything that the next step depends on.

``checkpoint.pt`` holds the method with its queue and buffers, the optimizer, the loss scaler, the generators' states and
the position in the data, with a digest over every tensor. It is read with ``weights_only=True`` and replaced atomically:
after a crash or a full disk the previous one is still there.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from vadstudio.errors import LearnError, explain_os_error
from vadstudio.learn.backbone import replace

FORMAT = "vadstudio-checkpoint-1"
NAME = "checkpoint.pt"


def save(folder: Path, state: Mapping[str, Any]) -> Path:
    """Write *state* (tensors, numbers, text, lists and dicts) as the run's checkpoint.

    Raises:
        EnvironmentFault: it could not be written; the previous checkpoint is kept.
    """
    buffer = io.BytesIO()
    torch.save({"format": FORMAT, "digest": digest(state), "state": dict(state)}, buffer)
    return replace(folder / NAME, buffer.getbuffer())


def load(folder: Path) -> dict[str, Any]:
    """Read the run's checkpoint; tensors on the CPU.

    Raises:
        LearnError: there is none, or it is damaged.
    """
    path = folder / NAME
    if not path.is_file():
        raise LearnError(f"The run folder {folder} holds no checkpoint.", "Start the run anew.")
    remedy = "Start the run anew, or restore the file from a backup copy."
    try:
        held = torch.load(path, map_location="cpu", weights_only=True)
        known, noted, state = held["format"], held["digest"], held["state"]
    except OSError as error:
        raise explain_os_error(error, f"the checkpoint {path}") from error
    except Exception as error:  # torch.load raises whatever its parsers meet
        raise LearnError(f"The checkpoint {path} is damaged and cannot be read.", remedy) from error
    if known != FORMAT:
        raise LearnError(f"The checkpoint {path} has the format {known!r}, not {FORMAT}.", remedy)
    if digest(state) != noted:
        raise LearnError(f"The checkpoint {path} is damaged: its values are not what was written.", remedy)
    return dict(state)


def digest(state: Any) -> str:
    """Return a SHA-256 over the structure and every value of *state*."""
    running = hashlib.sha256()
    for place, value in _leaves(state, ""):
        running.update(place.encode())
        if isinstance(value, Tensor):
            running.update(f"{value.dtype}{tuple(value.shape)}".encode())
            flat = value.detach().cpu().contiguous().reshape(-1)
            running.update(flat.view(torch.uint8).numpy().data if flat.numel() else b"")
        else:
            running.update(repr(value).encode())
    return running.hexdigest()


def _leaves(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _leaves(part, f"{place}/{key!r}")
    elif isinstance(value, list | tuple):
        for number, part in enumerate(value):
            yield from _leaves(part, f"{place}/{number}")
    else:
        yield place, value
