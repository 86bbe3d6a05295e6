"""The vision system: MoCo-v2 on drawings, judged on photographs.

Two halves. Light (no torch, no numpy at import; for the window and the command line):

- ``spec``      settings of a training run and of a judgement, presets
- ``launch``    start, watch, stop, kill workers; read their events; ``process`` tells a process from a recycled pid
- ``packed``    a frozen dataset as one uint8 array on disk

Heavy (in the worker's process; torch, torchvision, numpy and Pillow alone, so that a bare GPU machine runs it):

- ``worker``    the process: ``train RUN_FOLDER`` and ``judge JOB.json``, JSON lines out
- ``loop``      one run from first step or checkpoint to its end; ``checkpoint`` its resume file; ``curve`` its kNN curve
- ``data``      which pictures, mixed how (``mixing``), cropped how (``augment``), made ahead of the step; ``chance`` the seeds
- ``methods/``  one file per method behind one protocol; ``backbone`` torchvision's ResNets with split batch norm
- ``photos``    sources of photographs; ``probe`` kNN and linear probe; ``judge`` both, trained beside random
- ``throughput`` samples per second against the same step fed from memory

Everything drawn by chance is a function of (seed, purpose, epoch, step), so a resumed run equals the uninterrupted one bit by
bit on the CPU with the same number of threads and the same torch. Nothing here imports the store: a worker knows no database.
"""

from vadstudio.learn.launch import (
    STOPPED,
    curves,
    is_alive,
    kill,
    read_events,
    request_stop,
    run_judgement,
    start_training,
)
from vadstudio.learn.packed import Packed, open_packed, write_packed
from vadstudio.learn.spec import PRESETS, JudgeSpec, TrainSpec

__all__ = [
    "PRESETS",
    "STOPPED",
    "JudgeSpec",
    "Packed",
    "TrainSpec",
    "curves",
    "is_alive",
    "kill",
    "open_packed",
    "read_events",
    "request_stop",
    "run_judgement",
    "start_training",
    "write_packed",
]
