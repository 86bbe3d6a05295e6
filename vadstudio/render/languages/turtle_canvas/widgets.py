"""Windows and widgets. What has no part in the picture takes every call and does nothing."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from typing import Any, ClassVar

from vadstudio.render.languages.turtle_canvas.colours import rgb
from vadstudio.render.languages.turtle_canvas.display import SCREEN, Display

_GEOMETRY = re.compile(r"=?(\d+)x(\d+)(?:[+-]-?\d+[+-]-?\d+)?|[+-]-?\d+[+-]-?\d+")
_SAME = {"bg": "background", "bd": "borderwidth", "fg": "foreground"}


class TclError(Exception):
    """What tkinter raises where Tk refuses."""


def nothing(*_: Any, **__: Any) -> None:
    """Events, dialogs and looks of windows are not here."""


class Misc:
    """A widget.

    Attributes:
        display: what all widgets of this process share.
        master: the widget that it is inside of, or None.
    """

    display: ClassVar[Display] = Display()

    def __init__(self, master: Any = None, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        self.master = master if master is not None or isinstance(self, Tk) else default_root(self.display)
        self.options: dict[str, Any] = {}
        self.content: Misc | None = None
        self.configure(cnf, **options)

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("__"):
            raise AttributeError(name)
        return nothing

    def __getitem__(self, name: str) -> Any:
        return self.cget(name)

    def __setitem__(self, name: str, value: Any) -> None:
        self.configure({name: value})

    @property
    def tk(self) -> Any:
        """The interpreter: what turtle asks it for, the widget can answer itself."""
        return self

    def configure(self, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Set options."""
        for name, value in {**(cnf or {}), **options}.items():
            if value is not None:
                self.options[_SAME.get(name, name)] = value

    def cget(self, key: str) -> Any:
        """Return an option as it was given, or an empty string."""
        return self.options.get(_SAME.get(key, key), "")

    config = configure

    def bind(self, sequence: str | None = None, func: Any = None, add: Any = None) -> str:
        """Accept a binding; no event but a change of a window's size ever comes."""
        if sequence == "<Configure>" and func is not None:
            self.options.setdefault("on configure", []).append(func)
        return ""

    def after(self, ms: Any, func: Callable[..., object] | None = None, *args: Any) -> int | None:
        """Call *func* after *ms* milliseconds of virtual time; without it, let them pass."""
        seconds = 0.0 if ms == "idle" else pixels(ms) / 1000
        if func is None:
            self.display.clock.wait(seconds)
            return None
        return self.display.clock.after(seconds, lambda: func(*args))

    def after_idle(self, func: Callable[..., object], *args: Any) -> int | None:
        """Call *func* when nothing else is to be done."""
        return self.after(0, func, *args)

    def after_cancel(self, id: int) -> None:
        """Do not call after all."""
        self.display.clock.cancel(id)

    def update(self) -> None:
        """Show what was drawn: a frame is complete."""
        self.display.frame()

    def mainloop(self, n: int = 0) -> None:
        """Run the event loop; see :meth:`Display.loop`."""
        self.display.loop()

    def quit(self) -> None:
        """End the event loop."""
        self.display.close()

    def destroy(self) -> None:
        """Nothing is seen of a single widget's end."""

    def winfo_toplevel(self) -> Any:
        """Return the window that it is in."""
        widget: Any = self
        while not isinstance(widget, Tk) and widget.master is not None:
            widget = widget.master
        return widget

    def winfo_exists(self) -> bool:
        """Say yes."""
        return True

    def winfo_rgb(self, color: str) -> tuple[int, int, int]:
        """Return a colour, 0 to 65535 each.

        Raises:
            TclError: there is no such colour.
        """
        red, green, blue = (part * 257 for part in known_colour(color))
        return red, green, blue

    def winfo_width(self) -> int:
        """Return the width in pixels."""
        return self.content.winfo_width() if self.content else pixels(self.cget("width") or 1)

    def winfo_height(self) -> int:
        """Return the height in pixels."""
        return self.content.winfo_height() if self.content else pixels(self.cget("height") or 1)

    winfo_reqwidth, winfo_reqheight = winfo_width, winfo_height

    def winfo_screenwidth(self) -> int:
        """Return the width of the screen in pixels."""
        return SCREEN[0]

    def winfo_screenheight(self) -> int:
        """Return the height of the screen in pixels."""
        return SCREEN[1]


class Widget(Misc):
    """A widget that has a place in another one."""

    place_in: tuple[str, int, int] = ("below", 0, 0)
    """How it was placed: ``below`` or ``beside`` the one before, or ``cell`` with row and column."""

    def pack(self, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Place it below the one before, or beside it."""
        beside = str({**(cnf or {}), **options}.get("side", "top")) in {"left", "right"}
        self._place("beside" if beside else "below", options)

    def grid(self, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Place it in a cell of a table."""
        given = {**(cnf or {}), **options}
        self._place("cell", given, int(given.get("row", 0)), int(given.get("column", 0)))

    def place(self, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Place it."""
        self._place("below", options)

    def _place(self, how: str, options: dict[str, Any], row: int = 0, column: int = 0) -> None:
        self.place_in = (how, row, column)

    pack_configure, grid_configure, place_configure = pack, grid, place


class Frame(Widget):
    """A frame."""


class Tk(Misc):
    """A window.

    Attributes:
        canvases: canvases made in it, in that order.
    """

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__()
        self.canvases: list[Any] = []
        self.display.windows.append(self)

    def geometry(self, newGeometry: str | None = None) -> str:
        """Set the size; a canvas that is alone in the window takes it over.

        Raises:
            TclError: it is no geometry.
        """
        if newGeometry:
            found = _GEOMETRY.fullmatch(str(newGeometry))
            if not found:
                raise TclError(f'bad geometry specifier "{newGeometry}"')
            if found[1]:
                self.options.update(width=int(found[1]), height=int(found[2]))
                if len(self.canvases) == 1:
                    self.canvases[0].configure(width=int(found[1]), height=int(found[2]))
                for call in self.options.get("on configure", []):
                    call(None)
        return f"{self.winfo_width()}x{self.winfo_height()}+0+0"

    def winfo_width(self) -> int:
        """Return the width in pixels."""
        return pixels(self.cget("width") or max((canvas.winfo_width() for canvas in self.canvases), default=200))

    def winfo_height(self) -> int:
        """Return the height in pixels."""
        return pixels(self.cget("height") or max((canvas.winfo_height() for canvas in self.canvases), default=200))

    def destroy(self) -> None:
        """Close the window. What it showed last stays the picture."""
        with contextlib.suppress(Exception):
            self.display.flush()
        self.display.close()

    wm_geometry = geometry


class Toplevel(Tk):
    """A further window."""


class Variable:
    """A value that widgets would follow."""

    _first: Any = ""

    def __init__(self, master: Any = None, value: Any = None, name: str | None = None) -> None:
        self._value = self._first if value is None else value

    def get(self) -> Any:
        """Return the value."""
        return self._value

    def set(self, value: Any) -> None:
        """Set the value."""
        self._value = value

    trace_add = trace = nothing


class StringVar(Variable):
    """A text."""


class IntVar(Variable):
    """A whole number."""

    _first = 0


class DoubleVar(Variable):
    """A number."""

    _first = 0.0


class BooleanVar(Variable):
    """Yes or no."""

    _first = False


def default_root(display: Display) -> Tk:
    """Return the window of widgets that name none; opens it where there is none yet."""
    return display.windows[0] if display.windows else Tk()


def known_colour(name: Any) -> tuple[int, int, int]:
    """Return a colour, 0 to 255 each.

    Raises:
        TclError: there is no such colour.
    """
    found = rgb(name) if isinstance(name, str) else None
    if found is None:
        raise TclError(f'unknown color name "{name}"')
    return found


def pixels(value: Any) -> int:
    """Return a size in pixels.

    Raises:
        TclError: it is none.
    """
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        raise TclError(f'bad screen distance "{value}"') from None
