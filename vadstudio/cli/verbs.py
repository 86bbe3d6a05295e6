"""Commands that are about a project and have verbs: ``vadstudio concepts PROJECT import FILE``."""

from __future__ import annotations

from pathlib import Path

import click

from vadstudio.errors import UsageError


class VerbGroup(click.Group):
    """A group whose first argument is PROJECT, which may be left out; without a verb, the command itself is meant."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] in self.commands:
            args = ["", *args]  # no project is named
        # Before a verb, only what is the group's; without one, options stand anywhere.
        ctx.allow_interspersed_args = not (len(args) > 1 and args[1] in self.commands and not args[0].startswith("-"))
        return super().parse_args(ctx, args)


def project_of(value: str | None) -> Path | None:
    """Return the path of PROJECT, or None where it is left out."""
    return Path(value) if value else None


def require_project(project: Path | None, words: str) -> Path:
    """Return *project*.

    Raises:
        UsageError: it was left out; *words* is how the command is written.
    """
    if project is None:
        raise UsageError("No project is named.", f"Write vadstudio {words}.")
    return project
