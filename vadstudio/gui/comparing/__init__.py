"""Answers of two models or more to one concept, beside each other.

- ``column``   one drawing: picture, code, what it took, keep and reject
- ``dialog``   two to four columns
"""

from vadstudio.gui.comparing.dialog import CompareDialog

__all__ = ["CompareDialog"]
