"""Answers that arrive after their dialog was closed are dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def alive(owner: QObject, slot: Callable[[T], object]) -> Callable[[T], None]:
    """Return *slot* as a function that does nothing once *owner* is gone."""

    def call(value: T) -> None:
        if shiboken6.isValid(owner):
            slot(value)

    return call
