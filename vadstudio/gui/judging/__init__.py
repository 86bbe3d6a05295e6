"""The Judge mode: a run on real photographs, always beside the same network at random initialisation.

- ``panel``    which run, which photographs; the list of judgements
- ``gallery``  photographs, predictions, neighbours
- ``results``  figures, bars by class, photographs with what the network says and sees nearest
"""

from vadstudio.gui.judging.panel import JudgePanel

__all__ = ["JudgePanel"]
