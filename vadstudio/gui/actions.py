"""One registry of every action: menus, shortcuts, tooltips, clash check, rebinding. The command palette searches it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from vadstudio.gui import theme
from vadstudio.settings import Settings

MENUS = ("File", "Edit", "View", "Concept", "Drawing", "Review", "Run", "Help")
"""The top-level menus, in this order."""

Shortcut = str | Sequence[str]


@dataclass(frozen=True)
class Entry:
    """One registered action.

    Attributes:
        menu: where it is: "Drawing", or "View/Theme" for a submenu; empty: only in the command palette.
        defaults: the shortcuts that it has without the person's changes.
        scope: the widget inside which the shortcut works, or None for the whole window.
    """

    id: str
    text: str
    menu: str
    defaults: tuple[str, ...]
    tip: str
    scope: QWidget | None
    action: QAction

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The shortcuts in use, as portable text."""
        return tuple(keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in self.action.shortcuts())


@dataclass(frozen=True)
class Clash:
    """A shortcut that more than one action would answer to in the same place."""

    shortcut: str
    ids: tuple[str, ...]


class Actions(QObject):
    """The actions of one window.

    An action is disabled while no project is open, unless it was added with ``always``; what a panel says with
    ``QAction.setEnabled`` holds besides.

    Attributes:
        changed: an action was added or a shortcut is different.
    """

    changed = Signal()

    def __init__(self, settings: Settings, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._overrides = dict(settings.shortcuts)
        self._entries: dict[str, Entry] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[tuple[str, str], QAction] = {}
        self._bar: QMenuBar | None = None
        self._project_group = QActionGroup(self)
        self._project_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)

    # -- adding ------------------------------------------------------------------------------------------------------

    def add(
        self,
        id: str,
        text: str,
        slot: Callable[..., object],
        *,
        menu: str,
        shortcut: Shortcut = "",
        icon: str = "",
        tip: str = "",
        scope: QWidget | None = None,
        checkable: bool = False,
        group: str = "",
        always: bool = False,
    ) -> QAction:
        """Register an action and return it, for tool bars and buttons (``QToolButton.setDefaultAction``).

        Args:
            id: lasting name, such as ``drawing.render``; shortcuts in the settings refer to it.
            text: as the menu shows it; the palette searches it.
            slot: called without arguments, or with the new state if *checkable*.
            menu: "Drawing", or "View/Theme" for a submenu; empty: only in the command palette.
            shortcut: one key sequence or several ("Ctrl+Return", "F5"), as portable text.
            icon: name of a qtawesome icon, such as ``mdi6.play``.
            tip: the tooltip, where it says more than *text*; the shortcut is added.
            scope: the shortcut works only inside this widget, so that single letters stay free elsewhere.
            checkable: the action is on or off.
            group: actions of a menu with the same group stand together between separators.
            always: enabled without a project, too.
        """
        if id in self._entries:
            raise ValueError(f"the action {id!r} is registered twice")
        action = QAction(text, self)
        action.setObjectName(id)
        action.setCheckable(checkable)
        action.triggered.connect((lambda checked=False: slot(checked)) if checkable else (lambda checked=False: slot()))
        if icon:
            action.setIcon(theme.icon(icon))
        if not always:
            self._project_group.addAction(action)
        defaults = (shortcut,) if isinstance(shortcut, str) else tuple(shortcut)
        entry = Entry(id, text, menu, tuple(_portable(keys) for keys in defaults if keys), tip, scope, action)
        self._entries[id] = entry
        self._bind(entry, _split(self._overrides[id]) if id in self._overrides else entry.defaults)
        holder = scope or self._window
        if holder is not None:
            holder.addAction(action)
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if scope else Qt.ShortcutContext.WindowShortcut
        )
        if menu:
            self._place(entry, group)
        self.changed.emit()
        return action

    def attach(self, bar: QMenuBar) -> None:
        """Show the menus in *bar*; actions that are added later appear in them."""
        self._bar = bar
        for name in MENUS:
            bar.addMenu(self.menu(name))

    def menu(self, path: str) -> QMenu:
        """Return the menu at *path* ("View/Theme"), made when it is not there yet."""
        if path not in self._menus:
            parent, _, name = path.rpartition("/")
            menu = QMenu(name, self._window)
            menu.setToolTipsVisible(True)
            self._menus[path] = menu
            if parent:
                self.menu(parent).addMenu(menu)
        return self._menus[path]

    def set_project_open(self, is_open: bool) -> None:
        """Enable or disable what needs a project."""
        self._project_group.setEnabled(is_open)

    # -- asking ------------------------------------------------------------------------------------------------------

    def __getitem__(self, id: str) -> QAction:
        return self._entries[id].action

    def __contains__(self, id: str) -> bool:
        return id in self._entries

    @property
    def entries(self) -> list[Entry]:
        """Every action in order of registration."""
        return list(self._entries.values())

    def clashes(self, wanted: Mapping[str, Sequence[str]] | None = None) -> list[Clash]:
        """Return the shortcuts that two actions would answer to in one place.

        Args:
            wanted: action id -> shortcuts to suppose instead of those in use.
        """
        holders: dict[str, list[Entry]] = {}
        for entry in self._entries.values():
            keys = (wanted or {}).get(entry.id, entry.shortcuts)
            for one in {_portable(key) for key in keys if key}:
                holders.setdefault(one, []).append(entry)
        found = []
        for keys, entries in holders.items():
            ids = [a.id for a in entries if any(a is not b and _overlap(a.scope, b.scope) for b in entries)]
            if ids:
                found.append(Clash(keys, tuple(ids)))
        return found

    # -- rebinding ---------------------------------------------------------------------------------------------------

    def rebind(self, id: str, shortcuts: Sequence[str]) -> None:
        """Give the action other shortcuts (none: empty)."""
        entry = self._entries[id]
        self._bind(entry, shortcuts)
        if entry.shortcuts == entry.defaults:
            self._overrides.pop(id, None)
        else:
            self._overrides[id] = "; ".join(entry.shortcuts)
        self.changed.emit()

    def apply_overrides(self, overrides: Mapping[str, str]) -> None:
        """Bind every action as the settings say: id -> shortcuts joined by "; "."""
        self._overrides = dict(overrides)
        for entry in self._entries.values():
            self._bind(entry, _split(overrides[entry.id]) if entry.id in overrides else entry.defaults)
        self.changed.emit()

    @property
    def overrides(self) -> dict[str, str]:
        """What differs from the defaults, as the settings keep it."""
        return dict(self._overrides)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _bind(self, entry: Entry, shortcuts: Sequence[str]) -> None:
        entry.action.setShortcuts([QKeySequence(keys) for keys in shortcuts if keys])
        shown = ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in entry.action.shortcuts())
        tip = entry.tip or entry.text.replace("&", "").rstrip("…")
        entry.action.setToolTip(f"{tip}  ({shown})" if shown else tip)
        entry.action.setStatusTip(tip)

    def _place(self, entry: Entry, group: str) -> None:
        """Put the action after the last one of its group, or at the end behind a separator."""
        menu = self.menu(entry.menu)
        last = self._groups.get((entry.menu, group))
        existing = menu.actions()
        if last is not None and last in existing:
            place = existing.index(last) + 1
            menu.insertAction(existing[place], entry.action) if place < len(existing) else menu.addAction(entry.action)
        else:
            if existing:
                menu.addSeparator()
            menu.addAction(entry.action)
        self._groups[entry.menu, group] = entry.action


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split("; ") if part.strip()]


def _overlap(a: QWidget | None, b: QWidget | None) -> bool:
    """Whether some place in the window is in both scopes."""
    return a is None or b is None or a is b or a.isAncestorOf(b) or b.isAncestorOf(a)
