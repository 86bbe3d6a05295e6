"""The Train mode: start, stop, resume runs, and watch their curves.

- ``panel``   puts the parts together; starts, stops, resumes
- ``form``    settings of a new run
- ``runs``    the list of runs; those that are ticked are drawn
- ``series``  curves as arrays, read bit by bit
- ``span``    the steps that all plots together cover
- ``curves``  live plots: loss, kNN, learning rate, throughput
"""

from vadstudio.gui.training.panel import TrainingPanel

__all__ = ["TrainingPanel"]
