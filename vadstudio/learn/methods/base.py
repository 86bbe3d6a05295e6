"""What the training loop asks of a method."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from vadstudio.learn.spec import TrainSpec
from vadstudio.registry import Registry


@dataclass(frozen=True)
class StepResult:
    """Loss of one step (scalar, with gradient) and the method's own accuracy in 0..1 (detached scalar)."""

    loss: Tensor
    accuracy: Tensor


class Method(nn.Module, ABC):
    """A method holds its networks and every buffer that a resumed run needs in its ``state_dict``."""

    @property
    @abstractmethod
    def backbone(self) -> nn.Module:
        """The network that is kept: float [B, 3, S, S] -> features [B, F]."""

    @abstractmethod
    def trainable(self) -> Iterable[nn.Parameter]:
        """Return the parameters that the optimizer moves."""

    @abstractmethod
    def compute(self, first: Tensor, second: Tensor, chance: torch.Generator) -> StepResult:
        """Compute the loss of two views of the same samples, float [B, 3, S, S] each."""

    @abstractmethod
    def before_step(self) -> None:
        """Do what the method does before each forward pass (momentum encoders)."""

    @abstractmethod
    def after_step(self) -> None:
        """Do what the method does after the optimizer moved (queues)."""


METHODS: Registry[Callable[[TrainSpec], Method]] = Registry("method", "vadstudio.methods")
