"""Named loggers. The file log lives in the platform's state folder; keys are never handed to a logger."""

from __future__ import annotations

import logging
import logging.handlers

from vadstudio import paths


def get(name: str) -> logging.Logger:
    """Return the logger ``vadstudio.<name>``."""
    return logging.getLogger(f"vadstudio.{name}")


def to_file(level: int = logging.INFO) -> None:
    """Send what the program logs to a rotating file in the state folder; silently none where it is not writable."""
    root = logging.getLogger("vadstudio")
    if any(isinstance(h, logging.handlers.RotatingFileHandler) for h in root.handlers):
        return
    try:
        folder = paths.state_dir()
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "vadstudio.log", maxBytes=1 << 20, backupCount=3, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(level)
