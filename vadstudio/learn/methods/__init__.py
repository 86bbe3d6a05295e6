"""Ways to learn without labels. One file per method; each is a :class:`Method` made from a training spec.

To add one: a module with an ``nn.Module`` that fulfils :class:`Method`, and ``METHODS.add("name", factory)`` below (or an
entry point in the group ``vadstudio.methods``). The loop, the checkpoints and the worker need no change.
"""

from vadstudio.learn.methods.base import METHODS, Method, StepResult
from vadstudio.learn.methods.moco import MoCo

METHODS.add("moco-v2", MoCo.from_spec, "moco")

__all__ = ["METHODS", "Method", "MoCo", "StepResult"]
