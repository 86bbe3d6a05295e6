"""The canvas: remembers its items, in stacking order, with the coordinates and options that they were given."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vadstudio.render.languages.turtle_canvas import text
from vadstudio.render.languages.turtle_canvas.widgets import Frame, TclError, Widget, known_colour, pixels

_SHAPE = {"fill": "", "outline": "black", "width": 1}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "line": {"fill": "black", "width": 1},
    "polygon": {"fill": "black", "outline": "", "width": 1},
    "rectangle": _SHAPE,
    "oval": _SHAPE,
    "arc": {**_SHAPE, "start": 0, "extent": 90, "style": "pieslice"},
    "text": {"fill": "black", "anchor": "center", "text": ""},
    "image": {"anchor": "center"},
}
_COLOURS = ("fill", "outline")


class Item:
    """What is on the canvas.

    Attributes:
        kind: ``line``, ``polygon``, ``rectangle``, ``oval``, ``arc``, ``text`` or ``image``.
        coords: x, y, x, y, ... in canvas pixels, y down.
    """

    __slots__ = ("coords", "kind", "options", "tags")

    def __init__(self, kind: str, coords: list[float]) -> None:
        self.kind = kind
        self.coords = coords
        self.options: dict[str, Any] = dict(_DEFAULTS[kind])
        self.tags: tuple[str, ...] = ()


class Canvas(Widget):
    """A canvas.

    Attributes:
        items: number -> item, lowest first.
        origin: the point at its upper left corner, canvas pixels.
    """

    def __init__(self, master: Any = None, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        self.items: dict[int, Item] = {}
        self.origin = (0.0, 0.0)
        self._numbers = 0
        super().__init__(master, {"width": 378, "height": 265, "background": "white", **(cnf or {})}, **options)
        self.winfo_toplevel().canvases.append(self)

    def _place(self, how: str, options: dict[str, Any], row: int = 0, column: int = 0) -> None:
        # turtle's ScrolledCanvas is a frame that shows this canvas, which is a child of its window.
        inside = options.get("in_")
        if isinstance(inside, Frame):
            inside.content = self
        else:
            super()._place(how, options, row, column)

    # Options and the view

    def configure(self, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Set options.

        Raises:
            TclError: a colour or size that is none.
        """
        before = self.options.get("background")
        super().configure(cnf, **options)
        try:
            known_colour(self.options["background"])
        except TclError:
            self.options["background"] = before
            raise
        for name in ("width", "height"):
            self.options[name] = max(1, pixels(self.options[name]))
        self._keep_in_region()

    config = configure

    def winfo_width(self) -> int:
        """Return the width in pixels."""
        return int(self.options["width"])

    def winfo_height(self) -> int:
        """Return the height in pixels."""
        return int(self.options["height"])

    def region(self) -> tuple[float, float, float, float] | None:
        """Return the part that can be scrolled to: left, top, right, bottom."""
        given = self.options.get("scrollregion")
        if not given:
            return None
        left, top, right, bottom = (float(part) for part in (given.split() if isinstance(given, str) else given))
        return left, top, right, bottom

    def xview_moveto(self, fraction: float) -> None:
        """Scroll so that this part of the region is left of what is seen."""
        if region := self.region():
            self.origin = (region[0] + float(fraction) * (region[2] - region[0]), self.origin[1])
            self._keep_in_region()

    def yview_moveto(self, fraction: float) -> None:
        """Scroll so that this part of the region is above what is seen."""
        if region := self.region():
            self.origin = (self.origin[0], region[1] + float(fraction) * (region[3] - region[1]))
            self._keep_in_region()

    def _keep_in_region(self) -> None:
        """Scroll no further beyond the region than needed, as Tk does (``CanvasSetOrigin`` in tkCanvas.c)."""
        if region := self.region():
            x, y = self.origin
            x += _shift(x - region[0], region[2] - x - self.winfo_width())
            y += _shift(y - region[1], region[3] - y - self.winfo_height())
            self.origin = (x, y)

    def canvasx(self, screenx: float, gridspacing: Any = None) -> float:
        """Return the canvas coordinate of a place on the screen."""
        return float(screenx) + self.origin[0]

    def canvasy(self, screeny: float, gridspacing: Any = None) -> float:
        """Return the canvas coordinate of a place on the screen."""
        return float(screeny) + self.origin[1]

    # Making items

    def create_line(self, *args: Any, **options: Any) -> int:
        """Add a line through points."""
        return self._create("line", args, options)

    def create_polygon(self, *args: Any, **options: Any) -> int:
        """Add a polygon."""
        return self._create("polygon", args, options)

    def create_rectangle(self, *args: Any, **options: Any) -> int:
        """Add a rectangle between two corners."""
        return self._create("rectangle", args, options)

    def create_oval(self, *args: Any, **options: Any) -> int:
        """Add the ellipse inside a rectangle."""
        return self._create("oval", args, options)

    def create_arc(self, *args: Any, **options: Any) -> int:
        """Add a part of the ellipse inside a rectangle."""
        return self._create("arc", args, options)

    def create_text(self, *args: Any, **options: Any) -> int:
        """Add a text."""
        return self._create("text", args, options)

    def create_image(self, *args: Any, **options: Any) -> int:
        """Add a picture."""
        return self._create("image", args, options)

    def _create(self, kind: str, args: tuple[Any, ...], options: dict[str, Any]) -> int:
        if args and isinstance(args[-1], dict):
            options = {**args[-1], **options}
            args = args[:-1]
        item = Item(kind, _flat(args))
        _set(item, options)
        self.display.work += 1
        self._numbers += 1
        self.items[self._numbers] = item
        return self._numbers

    # Asking for items

    def find_all(self) -> tuple[int, ...]:
        """Return all items, lowest first."""
        return tuple(self.items)

    def find_withtag(self, tagOrId: Any) -> tuple[int, ...]:
        """Return the items with a tag, lowest first."""
        if isinstance(tagOrId, int):
            return (tagOrId,) if tagOrId in self.items else ()
        if isinstance(tagOrId, (list, tuple)):  # a compound turtle names all its items
            return tuple(number for part in tagOrId for number in self.find_withtag(part))
        name = str(tagOrId)
        if name == "all":
            return tuple(self.items)
        if name.isdigit():
            return self.find_withtag(int(name))
        return tuple(number for number, item in self.items.items() if name in item.tags)

    def type(self, tagOrId: Any) -> str | None:
        """Return the kind of an item."""
        found = self.find_withtag(tagOrId)
        return self.items[found[0]].kind if found else None

    def gettags(self, tagOrId: Any) -> tuple[str, ...]:
        """Return an item's tags."""
        found = self.find_withtag(tagOrId)
        return self.items[found[0]].tags if found else ()

    def itemcget(self, tagOrId: Any, option: str) -> Any:
        """Return an item's option as it was given."""
        found = self.find_withtag(tagOrId)
        return self.items[found[0]].options.get(option, "") if found else ""

    def bbox(self, *tags: Any) -> tuple[int, int, int, int] | None:
        """Return the rectangle around items: left, top, right, bottom."""
        boxes = [box for tag in tags for number in self.find_withtag(tag) if (box := _box(self.items[number]))]
        if not boxes:
            return None
        left, top = (min(box[i] for box in boxes) for i in (0, 1))
        right, bottom = (max(box[i] for box in boxes) for i in (2, 3))
        return round(left), round(top), round(right), round(bottom)

    # Changing items

    def coords(self, tagOrId: Any, *args: Any) -> list[float]:
        """Return an item's coordinates; set them where some are given."""
        found = self.find_withtag(tagOrId)
        if not found:
            return []
        item = self.items[found[0]]
        if args:
            self.display.work += 1
            item.coords = _flat(args)
            return []
        return list(item.coords)

    def itemconfigure(self, tagOrId: Any, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        """Set options of items.

        Raises:
            TclError: there is no such colour.
        """
        if cnf:
            options = {**cnf, **options}
        for number in self.find_withtag(tagOrId):
            _set(self.items[number], options)

    itemconfig = itemconfigure

    def delete(self, *tags: Any) -> None:
        """Remove items."""
        for tag in tags:
            for number in self.find_withtag(tag):
                del self.items[number]

    def tag_raise(self, tagOrId: Any, aboveThis: Any = None) -> None:
        """Put items above all others, or above one."""
        self._restack(self.find_withtag(tagOrId), self.find_withtag(aboveThis)[-1:] if aboveThis else (), True)

    def tag_lower(self, tagOrId: Any, belowThis: Any = None) -> None:
        """Put items below all others, or below one."""
        self._restack(self.find_withtag(tagOrId), self.find_withtag(belowThis)[:1] if belowThis else (), False)

    lift = tkraise = tag_raise
    lower = tag_lower

    def _restack(self, moved: tuple[int, ...], beside: tuple[int, ...], above: bool) -> None:
        taken = {number: self.items.pop(number) for number in moved}
        if above and not beside:
            self.items.update(taken)
            return
        rest, self.items = self.items, {}
        if not beside:
            self.items = {**taken, **rest}
            return
        for number, item in rest.items():
            if number == beside[0]:
                self.items.update({number: item, **taken} if above else {**taken, number: item})
            else:
                self.items[number] = item
        self.items.update(taken)  # beside itself: it was taken out

    def move(self, tagOrId: Any, dx: float, dy: float) -> None:
        """Move items by a distance."""
        self._transform(tagOrId, 0, 0, 1, 1, float(dx), float(dy))

    def scale(self, tagOrId: Any, x: float, y: float, xscale: float, yscale: float) -> None:
        """Scale the coordinates of items about a point."""
        self._transform(tagOrId, float(x), float(y), float(xscale), float(yscale), 0, 0)

    def _transform(self, tag: Any, x: float, y: float, sx: float, sy: float, dx: float, dy: float) -> None:
        for number in self.find_withtag(tag):
            item = self.items[number]
            item.coords = [
                y + (value - y) * sy + dy if i % 2 else x + (value - x) * sx + dx for i, value in enumerate(item.coords)
            ]

    def addtag_withtag(self, newtag: str, tagOrId: Any) -> None:
        """Give items a further tag."""
        for number in self.find_withtag(tagOrId):
            item = self.items[number]
            item.tags = (*(tag for tag in item.tags if tag != newtag), newtag)

    def dtag(self, tagOrId: Any, tag: str | None = None) -> None:
        """Take a tag from items."""
        for number in self.find_withtag(tagOrId):
            item = self.items[number]
            item.tags = tuple(old for old in item.tags if old != (tag or tagOrId))

    def postscript(self, cnf: dict[str, Any] | None = None, **options: Any) -> str:
        """Write what is seen into the file *file*, or return it, as encapsulated PostScript."""
        from vadstudio.render.languages.turtle_canvas.window import postscript

        self.display.flush()
        data = postscript(self)
        name = {**(cnf or {}), **options}.get("file")
        if not name:
            return data.decode("latin-1")
        try:
            with open(name, "wb") as target:
                target.write(data)
        except OSError as error:
            raise TclError(f'couldn\'t open "{name}": {error.strerror}') from None
        return ""


def _set(item: Item, options: dict[str, Any]) -> None:
    for name, value in options.items():
        if value is None:
            continue
        if name in _COLOURS and value != "":
            known_colour(value)
        if name in {"tags", "tag"}:
            item.tags = tuple(value.split()) if isinstance(value, str) else tuple(map(str, value))
        else:
            item.options[name] = value


def _flat(values: Iterable[Any]) -> list[float]:
    """Return coordinates given as numbers, pairs, or lists of either as one list of numbers.

    Raises:
        TclError: one of them is no number.
    """
    values = tuple(values)
    try:
        return list(map(float, values))
    except (TypeError, ValueError, OverflowError):
        flat: list[float] = []
    for value in values:
        if isinstance(value, str):
            value = re.findall(r"[^\s{}]+", value)
        if not isinstance(value, Iterable):
            value = (value,)
        try:
            flat += map(float, value)
        except (TypeError, ValueError, OverflowError):
            raise TclError(f'bad screen distance "{value}"') from None
    return flat


def _shift(before: float, after: float) -> float:
    """Return by how much to move a view that leaves *before* and *after* hidden; below zero is beyond the region."""
    if before < 0 < after:
        return min(after, -before)
    if after < 0 < before:
        return -min(before, -after)
    return 0.0


def _box(item: Item) -> tuple[float, float, float, float] | None:
    coords = item.coords
    if item.kind == "text" and len(coords) >= 2:
        layout = text.layout(item.options)
        left, top = layout.corner(coords[0], coords[1])
        return left, top, left + layout.width, top + layout.height
    if item.kind == "image" and len(coords) >= 2:
        image = item.options.get("image")
        width, height = (image.width(), image.height()) if image else (0, 0)
        left, top = text.anchored(coords[0], coords[1], width, height, str(item.options["anchor"]))
        return left, top, left + width, top + height
    if len(coords) < 2:
        return None
    return min(coords[::2]), min(coords[1::2]), max(coords[::2]), max(coords[1::2])
