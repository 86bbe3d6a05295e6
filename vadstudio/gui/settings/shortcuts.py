"""Every action with its keys; two actions that would answer to the same key are told."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from vadstudio import settings as settings_file
from vadstudio.gui import theme
from vadstudio.gui.actions import MENUS, Actions, Entry
from vadstudio.gui.palette import label
from vadstudio.gui.settings.page import Page, note
from vadstudio.settings import Settings

ROW = 26
_ID = Qt.ItemDataRole.UserRole


class ShortcutsPage(Page):
    """A tree of the actions by menu; below it the keys of the chosen one can be typed."""

    title = "Shortcuts"
    icon = "mdi6.keyboard-outline"

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._entries = {entry.id: entry for entry in actions.entries}
        self.wanted: dict[str, tuple[str, ...]] = {entry.id: entry.shortcuts for entry in actions.entries}
        self.query = QLineEdit(placeholderText="Find an action or a key")
        self.query.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Action", "Shortcut", "Default"])
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.use = QPushButton("Use")
        self.add = QPushButton("Add as second")
        self.none = QPushButton("None")
        self.default = QPushButton("Default")
        self.status = note("")
        self._items: dict[str, QTreeWidgetItem] = {}
        self._build()
        self._fill()
        self._choose()

    def _build(self) -> None:
        editing = QHBoxLayout()
        editing.setSpacing(theme.SPACE)
        editing.addWidget(self.keys, 1)
        for button, tip, slot in (
            (self.use, "Give the chosen action these keys", lambda: self._set((self._typed(),))),
            (self.add, "Let these keys work besides the present ones", self._add),
            (self.none, "The chosen action has no keys", lambda: self._set(())),
            (self.default, "Back to the default of the chosen action", self._reset),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            editing.addWidget(button)
        self.column.addWidget(self.query)
        self.column.addWidget(self.tree, 1)
        self.column.addLayout(editing)
        self.column.addWidget(self.status)
        self.query.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._choose)
        self.keys.keySequenceChanged.connect(self._choose)

    def collect(self, settings: Settings) -> Settings:
        changed = {
            id: "; ".join(keys)
            for id, keys in self.wanted.items()
            if id in self._entries and keys != self._entries[id].defaults
        }
        kept = {id: keys for id, keys in settings.shortcuts.items() if id not in self._entries}
        return settings_file.change(settings, shortcuts=kept | changed)

    def problem(self) -> str:
        clashes = self._actions.clashes(self.wanted)
        if not clashes:
            return ""
        names = " and ".join(f"“{label(self._entries[id])}”" for id in clashes[0].ids)
        return f"{_native(clashes[0].shortcut)} is used by {names}; give one of them other keys."

    def choose(self, id: str) -> None:
        """Put the cursor on one action."""
        self.tree.setCurrentItem(self._items[id])

    def _fill(self) -> None:
        for menu in (*MENUS, ""):
            entries = [entry for entry in self._entries.values() if entry.menu.partition("/")[0] == menu]
            if not entries:
                continue
            branch = QTreeWidgetItem(self.tree, [menu or "Other"])
            branch.setSizeHint(0, QSize(0, ROW))
            branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for entry in entries:
                item = QTreeWidgetItem(branch, [label(entry), "", ", ".join(map(_native, entry.defaults))])
                item.setData(0, _ID, entry.id)
                item.setIcon(0, entry.action.icon())
                item.setForeground(2, theme.color("muted"))
                item.setSizeHint(0, QSize(0, ROW))
                self._items[entry.id] = item
        self.tree.expandAll()
        self.tree.setColumnWidth(0, 300)
        self.tree.setColumnWidth(1, 160)
        self._show()

    def _show(self) -> None:
        clashing = {id for clash in self._actions.clashes(self.wanted) for id in clash.ids}
        for id, item in self._items.items():
            item.setText(1, ", ".join(map(_native, self.wanted[id])))
            changed = self.wanted[id] != self._entries[id].defaults
            item.setForeground(1, theme.color("error" if id in clashing else "accent" if changed else "text"))
        problem = self.problem()
        theme.set_tone(self.status, "error" if problem else "muted")
        self.status.setText(problem or "No two actions answer to the same keys.")

    def _current(self) -> Entry | None:
        item = self.tree.currentItem()
        return self._entries.get(str(item.data(0, _ID))) if item is not None else None

    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _choose(self) -> None:
        entry, typed = self._current(), self._typed()
        self.use.setEnabled(entry is not None and bool(typed))
        self.add.setEnabled(entry is not None and bool(typed) and bool(self.wanted[entry.id]))
        self.none.setEnabled(entry is not None and bool(self.wanted[entry.id]))
        self.default.setEnabled(entry is not None and self.wanted[entry.id] != entry.defaults)

    def _add(self) -> None:
        entry = self._current()
        if entry is not None:
            self._set((*(k for k in self.wanted[entry.id] if k != self._typed()), self._typed()))

    def _reset(self) -> None:
        entry = self._current()
        if entry is not None:
            self._set(entry.defaults)

    def _set(self, keys: tuple[str, ...]) -> None:
        entry = self._current()
        if entry is None:
            return
        self.wanted[entry.id] = keys
        self.keys.clear()
        self._show()
        self._choose()
        self.edited.emit()

    def _narrow(self, typed: str) -> None:
        for row in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(row)
            if branch is None:
                continue
            shown = 0
            for child in range(branch.childCount()):
                item = branch.child(child)
                if item is None:
                    continue
                fits = typed.lower() in f"{item.text(0)} {item.text(1)}".lower()
                item.setHidden(not fits)
                shown += fits
            branch.setHidden(not shown)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
