"""Names of drawing languages as lists show them; a language that is not installed here goes by its id."""

from __future__ import annotations

import re

from vadstudio.render import LANGUAGES


def title(language: str) -> str:
    """Return the full name: "Python (turtle)"."""
    return LANGUAGES.get(language).title if language in LANGUAGES else language


def short(language: str) -> str:
    """Return the name for where there is little room: "turtle" for "Python (turtle)"."""
    return re.sub(r"^.*\((.+)\)$", r"\1", title(language))
