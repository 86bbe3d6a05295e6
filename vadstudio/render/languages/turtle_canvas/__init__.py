"""The standard library's ``turtle`` without a screen: what it needs of tkinter, kept in memory and drawn by cairo.

- ``module``    imports the real ``turtle`` over a ``tkinter`` of our own, and puts both where a program finds them
- ``widgets``   the windows and widgets; what has no part in the picture takes every call and does nothing
- ``canvas``    the canvas: items in stacking order, with the coordinates and options that they were given
- ``images``    ``PhotoImage``
- ``display``   the windows that were opened, the event loop, and the end of animations that do not end by themselves
- ``clock``     virtual time: waiting costs nothing, and the clock is the same at every drawing
- ``colours``   Tk's names of colours
- ``text``      fonts: what a font specification means, how large a text is
- ``paint``     items to cairo, as Tk draws them
- ``window``    the canvases of one window to one picture

All but ``module`` is independent of ``turtle``. Nothing here is imported before a worker warms the language up, and
``tkinter`` is replaced in the confined child only.
"""
