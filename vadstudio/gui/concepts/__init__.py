"""The Draw mode's left: the tree of concepts with their counts, where concepts are found, added, renamed and removed.

- ``panel``   the tree, the filter and the line for new concepts
- ``model``   concepts under their kinds, kept in step with the project
- ``row``     how a row is painted: the name, and the counts at the right
- ``commands``  concepts by the hundred: the actions behind the next three
- ``composing importing coverage``  dialogs: composed concepts, a list, what is drawn of each
- ``rows``    the table that they share
"""

from vadstudio.gui.concepts.commands import ConceptCommands
from vadstudio.gui.concepts.panel import ConceptsPanel

__all__ = ["ConceptCommands", "ConceptsPanel"]
