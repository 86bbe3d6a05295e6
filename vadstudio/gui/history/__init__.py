"""The Draw mode's right: the drafts of every drawing of the concept, as trees with thumbnails.

- ``panel``   reads the drafts and does what is asked of them
- ``tree``    where the drafts stand: a pure layout, without Qt
- ``scene``   the drafts painted, and the mouse and keys on them
"""

from vadstudio.gui.history.panel import HistoryPanel

__all__ = ["HistoryPanel"]
