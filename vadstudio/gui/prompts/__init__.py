"""The prompts that models are asked with, as an editor with a live preview.

- ``commands``  the action that opens it
- ``dialog``    the list, the editor and what saving and resetting do
- ``editor``    title, system and message, with the variables that there are
- ``colours``   variables in a template, coloured
- ``preview``   what a model would be sent
"""

from vadstudio.gui.prompts.commands import PromptCommands
from vadstudio.gui.prompts.dialog import PromptsDialog

__all__ = ["PromptCommands", "PromptsDialog"]
