"""Torchvision's ResNets with split batch norm, and their files.

The networks keep torchvision's parameter names and shapes and its stem (7x7 convolution of stride 2, max-pooling), whatever
the size of the crops: a ``backbone.safetensors`` loads into ``torchvision.models.resnet18()`` (``strict=False``: the
classifier is not part of it) and into timm. Without the safetensors package the same goes to ``backbone.pt``.
"""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vadstudio.errors import LearnError, explain_os_error

FORMAT = "vadstudio-backbone-1"


class SplitBatchNorm2d(nn.BatchNorm2d):
    """Batch norm that takes its statistics over groups of a batch, as if each group lay on a device of its own.

    Sample n belongs to group n mod ``splits``. The running statistics are the mean over the groups. Keeping the statistics of
    queries and keys apart hinders the network from telling a pair by them (He et al. 2020, section 3.3).
    """

    def __init__(self, num_features: int, splits: int = 1, **options: Any) -> None:
        super().__init__(num_features, **options)
        self.splits = splits

    def forward(self, input: Tensor) -> Tensor:
        """Normalise float [N, C, H, W]; N must be a multiple of ``splits`` in training mode."""
        if not self.training or self.splits == 1:
            return super().forward(input)
        count, channels, height, width = input.shape
        mean, var = self.running_mean, self.running_var
        assert mean is not None
        assert var is not None
        assert self.num_batches_tracked is not None
        self.num_batches_tracked.add_(1)
        group_mean, group_var = mean.repeat(self.splits), var.repeat(self.splits)
        grouped = F.batch_norm(
            input.contiguous().view(count // self.splits, channels * self.splits, height, width),
            group_mean,
            group_var,
            self.weight.repeat(self.splits),
            self.bias.repeat(self.splits),
            True,
            0.1 if self.momentum is None else self.momentum,
            self.eps,
        )
        mean.copy_(group_mean.view(self.splits, channels).mean(0))
        var.copy_(group_var.view(self.splits, channels).mean(0))
        return grouped.view(count, channels, height, width)


def build(arch: str, splits: int = 1) -> nn.Module:
    """Return a ResNet that maps float [B, 3, S, S] to features [B, F] (F = 512 for ResNet-18, 2048 for ResNet-50)."""
    from torchvision import models

    make = cast("Callable[..., nn.Module]", getattr(models, arch))
    network = make(weights=None, norm_layer=functools.partial(SplitBatchNorm2d, splits=splits))
    network.fc = nn.Identity()
    return network


def width_of(arch: str) -> int:
    """Return the number of features of *arch*."""
    return {"resnet18": 512, "resnet50": 2048}[arch]


def save(folder: Path, name: str, network: nn.Module, meta: Mapping[str, Any]) -> Path:
    """Write *network* as ``name.safetensors`` (or ``name.pt``) in *folder*, replacing the old one atomically.

    Raises:
        EnvironmentFault: the disk is full or the folder is not writable; the old file is untouched.
    """
    state = {key: value.detach().cpu().contiguous() for key, value in network.state_dict().items()}
    about = {"format": FORMAT, **meta}
    try:
        from safetensors.torch import save as to_bytes
    except ImportError:
        import io

        buffer = io.BytesIO()
        torch.save({"meta": json.dumps(about), "state": state}, buffer)
        return replace(folder / f"{name}.pt", buffer.getvalue())
    data = _sorted_header(to_bytes(state, {"format": "pt", "vadstudio": json.dumps(about)}))
    return replace(folder / f"{name}.safetensors", data)


def _sorted_header(data: bytes) -> bytes:
    """Return a safetensors file with its header sorted, so that equal networks make equal files."""
    length = int.from_bytes(data[:8], "little")
    header = json.dumps(json.loads(data[8 : 8 + length]), sort_keys=True, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)  # the format wants the tensors aligned
    return len(header).to_bytes(8, "little") + header + data[8 + length :]


def find(folder: Path, name: str) -> Path:
    """Return the file of the network *name* in *folder*.

    Raises:
        LearnError: there is none.
    """
    for suffix in (".safetensors", ".pt"):
        path = folder / (name + suffix)
        if path.is_file():
            return path
    raise LearnError(f"The run folder {folder} holds no {name} network.", "Train for at least one epoch first.")


def load(path: Path) -> tuple[nn.Module, dict[str, Any]]:
    """Read a network and what is known about it (``arch``, ``image_size``, ``epoch``, ...); in evaluation mode.

    Raises:
        LearnError: the file is missing, damaged or not ours.
    """
    try:
        meta, state = _read(path)
        network = build(str(meta["arch"]))
        network.load_state_dict(state)
    except OSError as error:
        raise explain_os_error(error, f"the network {path}") from error
    except ImportError as error:
        raise LearnError(f"The network {path} needs the safetensors package.", "Install safetensors.") from error
    except Exception as error:
        raise LearnError(
            f"The network {path} is damaged: {_first_line(error)}.", "Train again or restore the file."
        ) from error
    return network.eval(), meta


def _read(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    if path.suffix == ".pt":
        held = torch.load(path, map_location="cpu", weights_only=True)
        return json.loads(held["meta"]), held["state"]
    from safetensors import safe_open

    with safe_open(path, framework="pt") as file:
        meta = json.loads((file.metadata() or {})["vadstudio"])
        return meta, {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")[:200]


def replace(path: Path, data: bytes | memoryview) -> Path:
    """Write *data* to *path* so that after a crash or a full disk the old file or the new one is there, never a half.

    Raises:
        EnvironmentFault: it could not be written; the old file is untouched.
    """
    part = path.with_name(path.name + ".part")
    try:
        try:
            with open(part, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise explain_os_error(error, f"the file {path}") from error
    return path
