"""The Draw mode's left: the tree of concepts with their counts, where concepts are found, added, renamed and removed.

- ``panel``   the tree, the filter and the line for new concepts
- ``model``   concepts under their kinds, kept in step with the project
- ``row``     how a row is painted: the name, and the counts at the right
"""

from vadstudio.gui.concepts.panel import ConceptsPanel

__all__ = ["ConceptsPanel"]
