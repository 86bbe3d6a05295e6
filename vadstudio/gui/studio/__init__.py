"""The Draw mode's middle: code beside its picture.

- ``panel``        keeps the two panes together
- ``head foot``    the bars: what is drawn and in which language; seed, how it was drawn, zoom
- ``desk``         a draft or an empty page, as it is loaded
- ``commands``     the actions: generate, improve, save, render, find, zoom
- ``other_language``  "Draw in TikZ": one action for each language
- ``toolchains``   which languages this machine can draw
- ``offer``        what goes on or went wrong, and the ways out
- ``files``        code and pictures from and to files
- ``copies``       what is typed and is no draft yet, on its way to the disk
- ``editor``       the code pane: line numbers, current line, error marks, comments, find
- ``highlighter``  colours by Pygments for every drawing language
- ``canvas``       the picture: zoom, pan, fit, checkerboard; dimmed while the code draws nothing
- ``streaming``    a reply in the place of the code while it arrives
- ``lines difference``  a change of the selected lines: asked for, shown beside what is there, taken or left
- ``problem``      why the code draws nothing
- ``render_line``  how long the picture took, what drew it, how well it was confined
- ``find_bar``     find in the code
- ``preview``      debounced renders, the newest wins
"""

from vadstudio.gui.studio.panel import StudioPanel

__all__ = ["StudioPanel"]
