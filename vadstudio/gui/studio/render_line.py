"""How long the picture took, what drew it, and how well its code was confined."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QSizePolicy, QWidget

from vadstudio.domain import RenderStatus
from vadstudio.gui import theme
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.studio.preview import Shown
from vadstudio.render import SandboxLevel

MEANING = {
    "isolated": "The code runs in a process of its own, with bounded time and memory, no network, no other processes, and no "
    "files but a scratch folder and the read-only libraries.",
    "limited": "The code runs in a process of its own with bounded time and memory, but it could read files or use the network.",
    "none": "Nothing holds the code back.",
}


class RenderLine(ElidedLabel):
    """One line; where there is little room it leaves out what matters least. The tooltip says what the level means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shorter: list[str] = []
        self._level: SandboxLevel | None = None
        self._told: Shown | None = None
        theme.set_tone(self, "muted")

    @property
    def shown(self) -> str:
        """The text as it is painted."""
        for text in [self.text(), *self._shorter]:
            if self.fontMetrics().horizontalAdvance(text) <= self.contentsRect().width():
                return text
        return super().shown

    def know(self, level: SandboxLevel) -> None:
        """Take what this machine reaches, and through what."""
        self._level = level
        if self._told is not None:
            self.tell(self._told)

    def say(self, text: str) -> None:
        """Say *text* alone."""
        self._told, self._shorter = None, []
        self.setText(text)
        self.setToolTip("")
        theme.set_tone(self, "muted")

    def tell(self, shown: Shown) -> None:
        """Say how *shown* was drawn."""
        if not shown.renderer and not shown.milliseconds and shown.image.isNull():
            self.say("No picture")  # it never came to a worker
            return
        self._told = shown
        refused = shown.status is RenderStatus.REFUSED
        state = "not drawn" if refused else "" if not shown.image.isNull() else "no picture"
        took = "" if refused else duration(shown.milliseconds)
        level = shown.sandbox
        main = shown.renderer.partition(",")[0]  # "pdftex 1.40.24, pgf 3.1.10"
        variants = [(state, took, main, level), (state, took, level), (state or took, level), (level,)]
        full, *self._shorter = [" · ".join(part for part in parts if part) for parts in variants]
        self.setText(full)
        self.setToolTip(self._explained(shown, took))
        theme.set_tone(self, "muted" if level == "isolated" else "warn")

    def _explained(self, shown: Shown, took: str) -> str:
        how = f" in {took}" if took else ""
        source = " The picture comes from the project." if shown.stored else ""
        lines = [
            f"{shown.renderer or 'A worker'}{how}.{source}",
            f"Sandbox: {shown.sandbox}. {MEANING.get(shown.sandbox, '')}",
        ]
        if self._level is not None and self._level.name == shown.sandbox:
            lines.append(f"In force: {self._level.detail}.")
        elif self._level is not None:
            lines.append(f"This machine reaches {self._level.name}: {self._level.detail}.")
        return "".join(f"<p>{escape(line)}</p>" for line in lines)


def duration(milliseconds: float) -> str:
    """Return *milliseconds* for people: "148 ms", "1.9 s"."""
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.1f} s"
