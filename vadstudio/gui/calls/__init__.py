"""What models were asked and what they answered, word for word, with what it cost.

- ``words``    amounts, tokens and times as they are shown
- ``detail``   one call: prompt, reply, reasoning, raw request, raw reply
- ``panel``    the dock: every call of the project, searchable, with the sums by model
- ``cost``     what the draft on the desk, its concept and the project cost
"""

from vadstudio.gui.calls.cost import CostLabel
from vadstudio.gui.calls.panel import CallsPanel

__all__ = ["CallsPanel", "CostLabel"]
