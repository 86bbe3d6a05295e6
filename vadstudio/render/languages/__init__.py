"""The languages that drawings are written in: one file each, behind the protocol in ``base``.

A further language is an object with that protocol, registered under the entry-point group ``vadstudio.languages``.
What the studio's own process asks of it (id, version, availability) must not import its toolchain; ``warm`` and ``draw``
run in a worker, and ``draw`` inside the confined child, where only the standard library, site-packages and the scratch
folder can be read: import everything in ``warm``.
"""

from __future__ import annotations

import os
from pathlib import PurePath

from vadstudio.errors import UsageError
from vadstudio.registry import Registry
from vadstudio.render.languages.base import Availability, DrawingError, Language
from vadstudio.render.languages.content import python_languages
from vadstudio.render.languages.processing import Processing
from vadstudio.render.languages.python_matplotlib import PythonMatplotlib
from vadstudio.render.languages.python_pillow import PythonPillow
from vadstudio.render.languages.python_turtle import PythonTurtle
from vadstudio.render.languages.svg import Svg
from vadstudio.render.languages.tikz import Tikz

LANGUAGES: Registry[Language] = Registry("language", "vadstudio.languages")
LANGUAGES.add("svg", Svg())
LANGUAGES.add("python-matplotlib", PythonMatplotlib(), "matplotlib")
LANGUAGES.add("python-pillow", PythonPillow(), "pillow", "pil")
LANGUAGES.add("python-turtle", PythonTurtle(), "turtle")
LANGUAGES.add("tikz", Tikz())
LANGUAGES.add("processing", Processing())


def language_for(path: str | os.PathLike[str], code: str = "") -> Language:
    """Return the language of the file *path*: by its extension, and where several share that, by what *code* imports.

    Without code, or where it tells nothing, it is the first registered with that extension.

    Raises:
        UsageError: no language has that extension.
    """
    extension = PurePath(path).suffix.lower()
    sharing = {language.id: language for language in LANGUAGES if language.extension == extension}
    if len(sharing) > 1 and extension == ".py":
        for likely in python_languages(code):
            if likely in sharing:
                return sharing[likely]
    for language in sharing.values():
        return language
    known = ", ".join(sorted({language.extension for language in LANGUAGES}))
    raise UsageError(
        f"No drawing language is known for the file {PurePath(path).name!r}.", f"Known extensions: {known}."
    )


__all__ = ["LANGUAGES", "Availability", "DrawingError", "Language", "language_for"]
