"""What works on this machine, and how to get the rest."""

from __future__ import annotations

import importlib.util
import shutil
import sqlite3
import sys
from dataclasses import dataclass

from vadstudio import keys, paths
from vadstudio.errors import VadError


@dataclass(frozen=True)
class Check:
    """One line of the doctor's report.

    Attributes:
        required: whether the studio's main job needs it.
        remedy: how to get it; empty when ok.
    """

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    required: bool = True


def doctor() -> list[Check]:
    """Look at Python, the folders, the sandbox, every drawing language, the vision system and the keys."""
    checks = [
        _python(),
        _sqlite(),
        _folders(),
        _sandbox(),
        _namespaces(),
        *_languages(),
        _starter(),
        _cache(),
        _torch(),
        _window(),
        _key(),
    ]
    return checks


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    ok = (3, 11) <= sys.version_info[:2] <= (3, 13)
    return Check("python", ok, version, "" if ok else "Use Python 3.11, 3.12 or 3.13.")


def _sqlite() -> Check:
    return Check("sqlite", sqlite3.sqlite_version_info >= (3, 37), sqlite3.sqlite_version, "")


def _folders() -> Check:
    folder = paths.state_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Check(
            "folders", False, f"{folder}: {error.strerror}", "Set VADSTUDIO_HOME to a folder that you may write to."
        )
    return Check("folders", free > 1 << 30, f"{folder}, {free / (1 << 30):.0f} GiB free", "")


def _sandbox() -> Check:
    from vadstudio.render import sandbox_level

    level = sandbox_level()
    remedy = "" if level.name == "isolated" else "Full isolation needs Linux 5.13 or newer with Landlock and seccomp."
    return Check("sandbox", level.name != "none", f"{level.name}: {level.detail}", remedy)


def _namespaces() -> Check:
    from vadstudio.render.sandbox import namespaces

    reason = namespaces.why_not()
    remedy = f"For a further layer around the workers: {namespaces.INSTALL}" if reason else ""
    return Check("namespaces", not reason, reason or "bubblewrap", remedy, required=False)


def _languages() -> list[Check]:
    from vadstudio.render import LANGUAGES

    checks = []
    for language in LANGUAGES:
        found = language.availability()
        checks.append(Check(f"language {language.id}", found.ok, found.detail, found.remedy))
    return checks


def _cache() -> Check:
    from vadstudio import settings
    from vadstudio.render import RenderCache, cache_folder

    folder = cache_folder()
    try:
        bound = settings.load().render_cache_megabytes
    except VadError as error:
        return Check("render cache", False, error.reason, error.remedy, required=False)
    held = RenderCache(folder, 0).size() / (1 << 20)
    if bound <= 0:
        return Check("render cache", True, f"{folder}, switched off, {held:.0f} MiB left in it", required=False)
    return Check("render cache", True, f"{folder}, {held:.0f} of {bound} MiB", required=False)


def _starter() -> Check:
    from vadstudio.llm import starter_library

    try:
        library = starter_library()
    except VadError as error:
        return Check("starter", False, error.reason, error.remedy)
    drafts = sum(len(c.drafts) for c in library.concepts.values())
    return Check("starter", True, f"{len(library.concepts)} concepts, {drafts} drafts")


def _torch() -> Check:
    """Ask in a child: torch takes seconds to import and stays out of this process."""
    from vadstudio.learn.installed import torch_status

    return Check("torch", *torch_status())


def _window() -> Check:
    ok = importlib.util.find_spec("PySide6") is not None
    return Check("window", ok, "PySide6 found" if ok else "PySide6 is missing", "" if ok else "pip install pyside6")


def _key() -> Check:
    key = keys.find(keys.OPENAI)
    detail = f"found in the {key.source}" if key else "none; the recorded starter needs none"
    return Check(
        "api key", key is not None, detail, "" if key else "Set OPENAI_API_KEY for live models.", required=False
    )
