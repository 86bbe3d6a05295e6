"""Asking live models for more than one drawing.

- ``running``      jobs that ask models, and what is told when they end
- ``picker``       models of several endpoints to choose from
- ``estimating``   what a job will take, worked out beside the window
- ``generating``   the dialog that draws concepts
- ``refining``     the dialog that improves drafts
- ``commands``     the actions
"""

from vadstudio.gui.models.commands import ModelCommands

__all__ = ["ModelCommands"]
