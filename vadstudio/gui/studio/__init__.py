"""The Draw mode's middle: code beside its picture.

- ``panel``        what is drawn, by whom, in which language; keeps the two panes together
- ``desk``         a draft or an empty page, as it is loaded
- ``commands``     the actions: generate, improve, save, render, find, zoom
- ``copies``       what is typed and is no draft yet, on its way to the disk
- ``editor``       the code pane: line numbers, current line, error marks, comments, find
- ``highlighter``  colours by Pygments for every drawing language
- ``canvas``       the picture: zoom, pan, fit, checkerboard; dimmed while the code draws nothing
- ``find_bar``     find in the code
- ``preview``      debounced renders, the newest wins
"""

from vadstudio.gui.studio.panel import StudioPanel

__all__ = ["StudioPanel"]
