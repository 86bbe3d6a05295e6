"""Commands around the window: open, screenshots, doctor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from vadstudio import settings
from vadstudio.cli import terminal
from vadstudio.errors import UsageError


@click.command("open", epilog=terminal.example("vadstudio my.vad", "vadstudio open --sample"))
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Open the sample project; it is made when it is not there.")
@click.pass_context
def open_studio(context: click.Context, project: Path | None, sample: bool) -> int:
    """Open the studio, on PROJECT if one is named."""
    if project is not None and not project.exists():
        raise UsageError(
            f"There is no command and no project {str(project)!r}.",
            "See `vadstudio --help`, or make a project with `vadstudio new`.",
        )
    if project is not None and sample:
        raise UsageError("PROJECT and --sample exclude each other.", "Name one of the two.")
    if sample:
        from vadstudio.workflows.projects import sample_file

        project = sample_file()
    from vadstudio.gui import app

    return app.run(str(project) if project else None, settings.load())


@click.command(epilog=terminal.example("vadstudio screenshots my.vad pictures"))
@terminal.project_argument
@click.argument("folder", type=click.Path(path_type=Path))
@terminal.json_option
def screenshots(project: Path, folder: Path, as_json: bool) -> None:
    """Write a picture of every mode of the window, light and dark, into FOLDER; no display is needed."""
    from vadstudio.gui import screenshots as pictures

    files = pictures.take(project, folder, settings.load())
    terminal.show({"files": [str(f) for f in files]}, as_json, "\n".join(map(str, files)))


@click.command(epilog=terminal.example("vadstudio doctor", "vadstudio doctor --json"))
@terminal.json_option
def doctor(as_json: bool) -> int:
    """Say what works on this machine, and how to get the rest."""
    from vadstudio.workflows import doctor as examine

    checks = examine()
    width = max(len(check.name) for check in checks)
    lines = []
    for check in checks:
        sign = "ok  " if check.ok else "MISS" if check.required else "none"
        lines.append(f"{sign}  {check.name:<{width}}  {check.detail}")
        if check.remedy:
            lines.append(f"      {'':<{width}}  -> {check.remedy}")
    data: dict[str, Any] = {"checks": [vars(check) for check in checks]}
    terminal.show(data, as_json, "\n".join(lines))
    return 0 if all(check.ok for check in checks if check.required) else 1


COMMANDS = [open_studio, screenshots, doctor]
