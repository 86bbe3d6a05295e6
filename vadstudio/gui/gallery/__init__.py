"""The Curate mode: every drawing in one grid; keep, reject, rate and tag by one key each; freeze what is kept.

- ``panel``    puts the parts together and does what the keys ask
- ``filters``  the bar above: text, language, verdict, rating, order
- ``grid``     the grid: paints what is visible, knows ids only
- ``cards``    what is shown of a drawing, read off the GUI thread for what is visible
- ``large``    one drawing large, with Space
- ``freezing``  the question before freezing
"""

from vadstudio.gui.gallery.panel import GalleryPanel

__all__ = ["GalleryPanel"]
