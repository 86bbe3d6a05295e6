"""A Python console on the open project, in a process of its own: a busy loop there never freezes the window.

- ``panel``    the widget (qtconsole) and the life of its kernel
- ``kernel``   the process
- ``widget``   the console that is seen
- ``startup``  what the kernel knows when it starts: ``project``, ``bench``, ``workflows``
"""

from vadstudio.gui.console.panel import ConsolePanel

__all__ = ["ConsolePanel"]
