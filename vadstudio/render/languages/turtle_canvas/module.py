"""The standard library's ``turtle``, over a ``tkinter`` of our own that is made here."""

from __future__ import annotations

import importlib.util
import sys
import sysconfig
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vadstudio.render.languages.turtle_canvas import widgets
from vadstudio.render.languages.turtle_canvas.canvas import Canvas
from vadstudio.render.languages.turtle_canvas.display import Display
from vadstudio.render.languages.turtle_canvas.images import PhotoImage
from vadstudio.render.languages.turtle_canvas.text import NamedFont

_NAMES = {
    "Misc": widgets.Misc,
    "Widget": widgets.Widget,
    "Frame": widgets.Frame,
    "LabelFrame": widgets.Frame,
    "Tk": widgets.Tk,
    "Toplevel": widgets.Toplevel,
    "Canvas": Canvas,
    "PhotoImage": PhotoImage,
    "Variable": widgets.Variable,
    "StringVar": widgets.StringVar,
    "IntVar": widgets.IntVar,
    "DoubleVar": widgets.DoubleVar,
    "BooleanVar": widgets.BooleanVar,
    "TclError": widgets.TclError,
    "TkVersion": 8.6,
    "TclVersion": 8.6,
    "NO": False,
    "FALSE": False,
    "OFF": False,
    "YES": True,
    "TRUE": True,
    "ON": True,
}
# fmt: off
_WIDGETS = (
    "Button", "Checkbutton", "Entry", "Label", "Listbox", "Menu", "Menubutton", "Message", "OptionMenu", "PanedWindow",
    "Radiobutton", "Scale", "Scrollbar", "Spinbox", "Text", "Event",
)
_CONSTANTS = (
    "ACTIVE", "ALL", "ANCHOR", "ARC", "BASELINE", "BEVEL", "BOTH", "BOTTOM", "BROWSE", "BUTT", "CENTER", "CHORD", "DISABLED",
    "E", "END", "EW", "EXTENDED", "FIRST", "FLAT", "GROOVE", "HIDDEN", "HORIZONTAL", "INSERT", "LAST", "LEFT", "MITER", "N",
    "NE", "NORMAL", "NS", "NSEW", "NW", "PIESLICE", "PROJECTING", "RAISED", "RIDGE", "RIGHT", "ROUND", "S", "SE", "SEL",
    "SOLID", "SUNKEN", "SW", "TOP", "UNDERLINE", "VERTICAL", "W", "WORD", "X", "Y",
)
# fmt: on


def load() -> tuple[types.ModuleType, dict[str, types.ModuleType], Display]:
    """Return ``turtle``, freshly imported, what belongs under which name into ``sys.modules``, and the display of both.

    ``sys.modules`` is as before; a ``tkinter`` that this Python has is not imported.
    """
    display = Display()
    widgets.Misc.display = display
    modules = _tkinter(display)
    path = source()
    spec = importlib.util.spec_from_file_location("turtle", path)
    assert spec is not None
    assert spec.loader is not None
    turtle = importlib.util.module_from_spec(spec)
    with in_place(modules | {"turtle": turtle}):
        spec.loader.exec_module(turtle)
    _without_hops(turtle.RawTurtle, display)
    _with_frames(turtle.TurtleScreen, display)
    display.quiet = (turtle.Terminator,)
    display.flush = lambda: _flush(display)
    return turtle, modules | {"turtle": turtle}, display


def source() -> Path:
    """Return the path of the standard library's ``turtle``."""
    return Path(sysconfig.get_path("stdlib"), "turtle.py")


@contextmanager
def in_place(modules: dict[str, types.ModuleType]) -> Iterator[None]:
    """Let imports find *modules*, and no other part of ``tkinter``, while the context lasts."""
    ours = {"turtle", "tkinter", "_tkinter"}
    kept = {name: module for name, module in sys.modules.items() if name.partition(".")[0] in ours}
    for name in kept:
        del sys.modules[name]
    sys.modules.update(modules)
    sys.modules["_tkinter"] = None  # type: ignore[assignment]  # importing it fails
    try:
        yield
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] in ours]:
            del sys.modules[name]
        sys.modules.update(kept)


def _tkinter(display: Display) -> dict[str, types.ModuleType]:
    names: dict[str, Any] = dict(_NAMES)
    names |= {name: type(name, (widgets.Widget,), {}) for name in _WIDGETS}
    names |= {name: name.lower() for name in _CONSTANTS}

    def mainloop(n: int = 0) -> None:
        display.loop()

    names |= {"mainloop": mainloop, "getint": int, "getdouble": float}
    parts = {
        "simpledialog": _simple_dialogs(),
        "messagebox": _message_boxes(),
        "filedialog": dict.fromkeys(("askopenfilename", "asksaveasfilename", "askdirectory"), _answer("")),
        "colorchooser": {"askcolor": _answer((None, None))},
        "font": _fonts(),
        "constants": {name: name.lower() for name in _CONSTANTS},
        "ttk": {**{name: names[name] for name in _WIDGETS}, "Frame": widgets.Frame, "Style": widgets.Widget},
        "scrolledtext": {"ScrolledText": names["Text"]},
    }
    tkinter = _module("tkinter", names)
    tkinter.__path__ = []
    modules = {"tkinter": tkinter}
    for name, content in parts.items():
        modules[f"tkinter.{name}"] = part = _module(f"tkinter.{name}", content)
        setattr(tkinter, name, part)
    return modules


def _module(name: str, names: dict[str, Any]) -> types.ModuleType:
    module = types.ModuleType(name, "What turtle programs need of tkinter, without a screen.")
    vars(module).update(names, __all__=list(names))
    return module


def _answer(value: object) -> Callable[..., object]:
    return lambda *_, **__: value


def _simple_dialogs() -> dict[str, Any]:
    """Nobody is there to answer: a text is cancelled, a number is what was proposed."""

    def proposed(*_: Any, initialvalue: Any = None, **__: Any) -> Any:
        return initialvalue

    return {"askstring": _answer(None), "askfloat": proposed, "askinteger": proposed}


def _message_boxes() -> dict[str, Any]:
    shown = dict.fromkeys(("showinfo", "showwarning", "showerror"), _answer("ok"))
    asked = dict.fromkeys(("askyesno", "askokcancel", "askretrycancel"), _answer(False))
    return {**shown, **asked, "askquestion": _answer("no"), "askyesnocancel": _answer(None)}


def _fonts() -> dict[str, Any]:
    families = ("DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif")
    words = {"NORMAL": "normal", "ROMAN": "roman", "BOLD": "bold", "ITALIC": "italic"}
    named = {"Font": NamedFont, "nametofont": lambda name, root=None: NamedFont(root, name)}
    return {**named, "families": _answer(families), **words}


def _without_hops(raw: Any, display: Display) -> None:
    """Let a turtle move and turn at once: of the way there only the end is in the picture. Moves count as work."""
    for name in ("_goto", "_undogoto", "_rotate"):
        setattr(raw, name, _at_once(getattr(raw, name), display))


def _at_once(plain: Callable[..., Any], display: Display) -> Callable[..., Any]:
    def move(self: Any, *args: Any) -> Any:
        speed = self._speed
        self._speed = 0
        display.work += 1
        try:
            return plain(self, *args)
        finally:
            self._speed = speed

    return move


def _with_frames(screen: Any, display: Display) -> None:
    """Let an update that a program asks for take its time, and the display know all screens."""
    plain_update, plain_init = screen.update, screen.__init__

    def update(self: Any) -> None:
        display.show()
        plain_update(self)

    def init(self: Any, *args: Any, **options: Any) -> None:
        display.screens.append(self)
        plain_init(self, *args, **options)

    screen.update, screen.__init__ = update, init


def _flush(display: Display) -> None:
    """Draw the lines that turtles hold back while ``tracer`` is off; whoever forgot ``update`` meant them to be seen."""
    for screen in display.screens:
        for turtle in screen.turtles():
            if len(turtle.currentLine) > 1:
                screen._drawline(turtle.currentLineItem, turtle.currentLine, turtle._pencolor, turtle._pensize)
